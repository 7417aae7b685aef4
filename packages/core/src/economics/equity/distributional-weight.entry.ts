import { defineEntry } from "../../internal/define-entry.js";
import { excelFunction } from "../../internal/spreadsheet.js";
import {
  type DistributionalWeight,
  distributionalWeight,
  DistributionalWeightInput,
} from "./distributional-weight.js";

const equityWeightSheet = excelFunction({
  name: "EQUITYWEIGHT",
  summary: "Weigh a pound by the income of those it falls to: 1 at the median income.",
  arguments: [
    { name: "incomeGbp", kind: "pounds", help: "Yearly income of the group, equivalised." },
    { name: "medianIncomeGbp", kind: "pounds", help: "Median of the same income." },
    {
      name: "eta",
      kind: "number",
      optional: true,
      help: "Elasticity of the marginal utility of income; 0 weighs every pound alike.",
      default: "1.3, the Green Book's, read in a work that quotes it",
    },
  ],
  toInput: ({ incomeGbp, medianIncomeGbp, eta }): DistributionalWeightInput => ({
    incomeGbp,
    medianIncomeGbp,
    ...(eta !== undefined && { eta }),
  }),
  toCells: ({ weight }: DistributionalWeight) => weight,
  examples: [{ cells: [25000, 35000], shows: 1.54869696186799 }],
});

export const distributionalWeightEntry = defineEntry({
  name: "distributionalWeight",
  group: "Economics",
  summary: "Weigh a pound by the income of those it falls to.",
  input: DistributionalWeightInput,
  result: { unit: "ratio", description: "What a pound counts as, against 1 at the median income." },
  references: ["greenBookDistribution2026", "greenbookPackage2026", "econstackData"],
  examples: [
    {
      input: { incomeGbp: 25000, medianIncomeGbp: 35000 },
      result: { weight: 1.54869696186799 },
    },
    { input: { incomeGbp: 50, medianIncomeGbp: 100, eta: 2 }, result: { weight: 4 } },
  ],
  run: distributionalWeight,
  excel: [equityWeightSheet],
});
