import { defineEntry } from "../../internal/define-entry.js";
import { excelFunction } from "../../internal/spreadsheet.js";
import { discountFromCells, rateArgument } from "./discount-cells.js";
import { requireEqualYears } from "./benefits-and-costs.js";
import { type Payback, payback, PaybackInput } from "./payback.js";
import { benefitsArgument, costsArgument, firstYearArgument } from "./series-arguments.js";

const paybackSheet = excelFunction({
  name: "PAYBACKYEAR",
  summary: "Find the year from which discounted benefits have recovered the costs for good.",
  arguments: [benefitsArgument, costsArgument, rateArgument, firstYearArgument],
  toInput: ({ benefitsGbp, costsGbp, rate, firstYear }): PaybackInput => {
    requireEqualYears(benefitsGbp, costsGbp);
    return {
      netGbp: benefitsGbp.map((benefit, year) => benefit - (costsGbp[year] ?? 0)),
      ...discountFromCells({ rate }),
      ...(firstYear !== undefined && { firstYear }),
    };
  },
  toCells: ({ year, inYear, reason }: Payback) => inYear ?? year ?? reason ?? "",
  examples: [
    { cells: [[[0, 60, 80]], [[100, 0, 0]], 0], shows: 2 },
    // Recovered in year 1, undone by the reinvestment of year 2, recovered again in year 3.
    { cells: [[[0, 120, 0, 60]], [[100, 0, 50, 0]], 0], shows: 3 },
    { cells: [[[0, 60, 80]], [[100, 0, 0]], 0, "2025/26"], shows: "2027/28" },
  ],
});

export const paybackEntry = defineEntry({
  name: "payback",
  group: "Economics",
  summary: "Find the first year from which the discounted net never falls below zero again.",
  input: PaybackInput,
  result: {
    unit: "year",
    description: "Year counted from 0, and the same to a fraction of a year.",
  },
  references: ["greenBook2022", "discountingReview2025", "greenbookPackage2026"],
  examples: [
    { input: { netGbp: [-100, 60, 80], discount: 0 }, result: { year: 2, interpolated: 1.5 } },
  ],
  run: payback,
  excel: [paybackSheet],
});
