import { defineEntry } from "../../internal/define-entry.js";
import { say } from "../../internal/say.js";
import { excelFunction, headersArgument } from "../../internal/spreadsheet.js";
import * as words from "../../words/en-GB.js";
import { type CashFlow, cashFlow, CashFlowInput } from "./cash-flow.js";
import { discountFromCells, rateArgument } from "./discount-cells.js";
import { benefitsArgument, costsArgument, firstYearArgument } from "./series-arguments.js";

const cashFlowSheet = excelFunction({
  name: "CASHFLOW",
  summary: "Lay out benefits and costs year by year, discounted and added up.",
  arguments: [benefitsArgument, costsArgument, rateArgument, firstYearArgument, headersArgument],
  toInput: ({ benefitsGbp, costsGbp, rate, firstYear }): CashFlowInput => ({
    benefitsGbp,
    costsGbp,
    ...discountFromCells({ rate }),
    ...(firstYear !== undefined && { firstYear }),
  }),
  toCells: ({ rows }: CashFlow) => ({
    header: [
      words.headingYear,
      words.headingBenefit,
      words.labelCost,
      words.labelNet,
      words.headingCumulative,
      words.headingFactor,
      words.headingPresentValue,
      words.headingCumulativePresentValue,
    ].map((heading) => say(heading).text),
    rows: rows.map((row) => [
      row.inYear ?? row.year,
      row.benefitGbp,
      row.costGbp,
      row.netGbp,
      row.cumulativeGbp,
      row.discountFactor,
      row.presentValueGbp,
      row.cumulativePresentValueGbp,
    ]),
  }),
  examples: [
    {
      cells: [[[0], [600], [600]], [[1000], [0], [0]], 0.035],
      shows: { row: 3, column: 7, value: 139.816565147378 },
    },
    {
      cells: [[[0, 60]], [[100, 0]], 0, "2025/26"],
      shows: { row: 2, column: 0, value: "2026/27" },
    },
  ],
});

export const cashFlowEntry = defineEntry({
  name: "cashFlow",
  group: "Economics",
  summary: "Lay out benefits and costs year by year, with discounting and running totals.",
  input: CashFlowInput,
  result: { unit: "£", description: "A row a year, and what the rows add up to." },
  references: ["greenBook2022", "discountingReview2025", "greenbookPackage2026"],
  examples: [
    {
      // -100, -40, +40: paid back half-way through the step to year 2; at most 100 to be found.
      input: { benefitsGbp: [0, 60, 80], costsGbp: [100, 0, 0], discount: 0 },
      result: {
        netPresentValueGbp: 40,
        bcr: 1.4,
        payback: { interpolated: 1.5 },
        peakFunding: { amountGbp: 100, year: 0 },
      },
    },
  ],
  run: cashFlow,
  excel: [cashFlowSheet],
});
