import { defineEntry } from "../../internal/define-entry.js";
import { mirr, MirrInput } from "./mirr.js";

export const mirrEntry = defineEntry({
  name: "mirr",
  group: "Economics",
  summary: "Compute the modified internal rate of return by Excel's convention.",
  input: MirrInput,
  result: {
    unit: "fraction/year",
    description: "Yearly rate that turns the costs into the gains.",
  },
  references: ["officeOpenXml2006"],
  examples: [
    {
      input: { flowsGbp: [-100, 0, 121], financeRate: 0.05, reinvestRate: 0.05 },
      result: 0.1,
    },
  ],
  run: mirr,
  excel: [],
});
