import { defineEntry } from "../../internal/define-entry.js";
import { additionality, AdditionalityInput } from "./additionality.js";

export const additionalityEntry = defineEntry({
  name: "additionality",
  group: "Economics",
  summary:
    "Take from a gross impact what is not additional: deadweight, displacement, leakage, substitution.",
  input: AdditionalityInput,
  result: { unit: "fraction", description: "The net factor and what is left after each step." },
  references: ["greenBook2022", "ourPlaceCba2014"],
  examples: [
    {
      // 0.3 less 10 points is 0.2, of which 90% is not displaced.
      input: {
        impact: 0.3,
        deadweight: 0.1,
        deadweightMode: "percentagePoints",
        displacement: 0.1,
      },
      result: { netFactor: 0.6, netImpact: 0.18 },
    },
    { input: { deadweight: 0.2, displacement: 0.1 }, result: { netFactor: 0.72 } },
  ],
  run: additionality,
  excel: [],
});
