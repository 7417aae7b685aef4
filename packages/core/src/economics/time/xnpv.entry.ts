import { defineEntry } from "../../internal/define-entry.js";
import { xnpv, XnpvInput } from "./xnpv.js";

export const xnpvEntry = defineEntry({
  name: "xnpv",
  group: "Economics",
  summary: "Discount dated flows to the day of the first by Excel's convention.",
  input: XnpvInput,
  result: { unit: "£", description: "Pounds on the day of the first flow." },
  references: ["officeOpenXml2006"],
  examples: [
    {
      input: {
        flowsGbp: [-10000, 2750, 4250, 3250, 2750],
        dates: ["2008-01-01", "2008-03-01", "2008-10-30", "2009-02-15", "2009-04-01"],
        rate: 0.09,
      },
      result: 2086.64760203154,
      tolerance: 1e-7,
    },
  ],
  run: xnpv,
  excel: [],
});
