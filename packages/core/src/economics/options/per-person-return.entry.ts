import { defineEntry } from "../../internal/define-entry.js";
import { perPersonReturn, PerPersonReturnInput } from "./per-person-return.js";

export const perPersonReturnEntry = defineEntry({
  name: "perPersonReturn",
  group: "Economics",
  summary: "Set benefits for each person against the extra cost of reaching them.",
  input: PerPersonReturnInput,
  result: {
    unit: "£",
    description: "Benefits less cost for each person, and their ratio where there is one.",
  },
  references: ["wsippResults"],
  examples: [
    // Washington State's Functional Family Therapy for youth on probation, May 2017, in dollars.
    {
      input: { benefitsGbp: { everyone: 30792 }, costGbp: 3470 },
      result: { benefitsLessCostGbp: 27322, bcr: 8.873775216138329 },
    },
    {
      input: { benefitsGbp: { everyone: 1641 }, costGbp: 440, comparatorCostGbp: 1000 },
      result: { incrementalCostGbp: -560, benefitsLessCostGbp: 2201, bcr: null },
    },
  ],
  run: perPersonReturn,
  excel: [],
});
