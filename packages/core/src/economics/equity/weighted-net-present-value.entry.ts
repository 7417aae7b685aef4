import { defineEntry } from "../../internal/define-entry.js";
import {
  weightedNetPresentValue,
  WeightedNetPresentValueInput,
} from "./weighted-net-present-value.js";

export const weightedNetPresentValueEntry = defineEntry({
  name: "weightedNetPresentValue",
  group: "Economics",
  summary: "Discount what falls to each group and weigh it by the group's income.",
  input: WeightedNetPresentValueInput,
  result: { unit: "£", description: "Each group's value plain and weighted, and both sums." },
  references: ["greenBookDistribution2026", "greenbookPackage2026", "greenBook2022"],
  examples: [
    {
      // Weights (35/25)^1.3 = 1.5487 and 1: 154.87 - 100.
      input: {
        groups: [
          { name: "lowest fifth", incomeGbp: 25000, netGbp: [100] },
          { name: "middle fifth", incomeGbp: 35000, netGbp: [-100] },
        ],
        medianIncomeGbp: 35000,
      },
      result: { netPresentValueGbp: 0, weightedNetPresentValueGbp: 54.869696186799 },
    },
  ],
  run: weightedNetPresentValue,
  excel: [],
});
