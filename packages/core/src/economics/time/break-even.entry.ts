import { defineEntry } from "../../internal/define-entry.js";
import { excelFunction } from "../../internal/spreadsheet.js";
import { type BreakEven, breakEven, BreakEvenInput } from "./break-even.js";
import { discountFromCells, rateArgument } from "./discount-cells.js";
import { benefitsArgument, costsArgument } from "./series-arguments.js";

const breakEvenSheet = excelFunction({
  name: "BREAKEVEN",
  summary: "Find what benefits, or costs, may be multiplied by for value to equal cost.",
  arguments: [
    benefitsArgument,
    costsArgument,
    rateArgument,
    {
      name: "move",
      kind: "choice",
      choices: ["benefits", "costs"],
      optional: true,
      help: "What is multiplied: 0.8 on benefits means they may be a fifth lower.",
      default: "benefits",
    },
  ],
  toInput: ({ benefitsGbp, costsGbp, rate }): BreakEvenInput => ({
    benefitsGbp,
    costsGbp,
    ...discountFromCells({ rate }),
  }),
  toCells: (result: BreakEven, { move }) =>
    (move === "costs"
      ? (result.costMultiplier ?? result.costReason)
      : (result.benefitMultiplier ?? result.benefitReason)) ?? "",
  examples: [
    { cells: [[[0, 207]], [[100, 0]], 0.035], shows: 0.5 },
    { cells: [[[0, 207]], [[100, 0]], 0.035, "costs"], shows: 2 },
  ],
});

export const breakEvenEntry = defineEntry({
  name: "breakEven",
  group: "Economics",
  summary: "Find how far benefits or costs may move before they are equal in present value.",
  input: BreakEvenInput,
  result: {
    unit: "ratio",
    description: "Below 1 on benefits means they may fall and still meet the cost.",
  },
  references: ["greenBook2022", "discountingReview2025", "greenbookPackage2026"],
  examples: [
    {
      input: { benefitsGbp: [0, 207], costsGbp: [100, 0], discount: 0.035 },
      result: { benefitMultiplier: 0.5, costMultiplier: 2 },
    },
  ],
  run: breakEven,
  excel: [breakEvenSheet],
});
