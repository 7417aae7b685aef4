import { defineEntry } from "../../internal/define-entry.js";
import { xirr, XirrInput } from "./xirr.js";

export const xirrEntry = defineEntry({
  name: "xirr",
  group: "Economics",
  summary: "Find every yearly rate at which dated flows are worth 0, by Excel's count of days.",
  input: XirrInput,
  result: {
    unit: "fraction/year",
    description: "Every rate, the only one where there is just one, and what it means.",
  },
  references: ["laguerre1883", "officeOpenXml2006"],
  examples: [
    {
      input: {
        flowsGbp: [-10000, 2750, 4250, 3250, 2750],
        dates: ["2008-01-01", "2008-03-01", "2008-10-30", "2009-02-15", "2009-04-01"],
      },
      result: { rate: 0.373362533518832 },
    },
  ],
  run: xirr,
  excel: [],
});
