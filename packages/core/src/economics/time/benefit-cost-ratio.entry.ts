import { defineEntry } from "../../internal/define-entry.js";
import { excelFunction } from "../../internal/spreadsheet.js";
import { benefitCostRatio, BenefitCostRatioInput } from "./benefit-cost-ratio.js";
import { discountFromCells, rateArgument } from "./discount-cells.js";
import { benefitsArgument, costsArgument } from "./series-arguments.js";

const benefitCostRatioSheet = excelFunction({
  name: "BCR",
  summary: "Divide the present value of benefits by the present value of costs.",
  arguments: [benefitsArgument, costsArgument, rateArgument],
  toInput: ({ benefitsGbp, costsGbp, rate }): BenefitCostRatioInput => ({
    benefitsGbp,
    costsGbp,
    ...discountFromCells({ rate }),
  }),
  toCells: (ratio: number) => ratio,
  examples: [{ cells: [[[0, 207]], [[100, 0]], 0.035], shows: 2 }],
});

export const benefitCostRatioEntry = defineEntry({
  name: "benefitCostRatio",
  group: "Economics",
  summary: "Divide the present value of benefits by the present value of costs.",
  input: BenefitCostRatioInput,
  result: { unit: "ratio", description: "Above 1 means benefits exceed costs." },
  references: ["greenBook2022", "discountingReview2025", "greenbookPackage2026"],
  examples: [{ input: { benefitsGbp: [0, 207], costsGbp: [100, 0], discount: 0.035 }, result: 2 }],
  run: benefitCostRatio,
  excel: [benefitCostRatioSheet],
});
