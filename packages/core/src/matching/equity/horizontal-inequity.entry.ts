import { defineEntry } from "../../internal/define-entry.js";
import { horizontalInequity, HorizontalInequityInput } from "./horizontal-inequity.js";

export const horizontalInequityEntry = defineEntry({
  name: "horizontalInequity",
  group: "Matching",
  summary: "Measure whether children in equal need use services equally, whatever their rank.",
  input: HorizontalInequityInput,
  result: {
    unit: "ratio",
    description: "Concentration of use less that of the use which need predicts, with limits.",
  },
  references: ["odonnell2008", "kakwaniWagstaffVanDoorslaer1997"],
  examples: [
    {
      // Need is 1, 0, 1, 0 and says nothing of use, so all of the concentration is inequity.
      input: { use: [1, 1, 0, 0], rank: [1, 2, 3, 4], needFactors: { need: [1, 0, 1, 0] } },
      result: {
        horizontalInequity: { value: -0.5 },
        concentrationUse: { value: -0.5 },
        concentrationNeed: 0,
      },
    },
  ],
  run: horizontalInequity,
  excel: [],
});
