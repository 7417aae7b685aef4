import { defineEntry } from "../../internal/define-entry.js";
import { say } from "../../internal/say.js";
import { excelFunction, headersArgument } from "../../internal/spreadsheet.js";
import * as words from "../../words/en-GB.js";
import { discountFromCells, rateArgument, variantArgument } from "./discount-cells.js";
import { type DiscountFactors, discountFactors, DiscountFactorsInput } from "./discount-factors.js";

const discountFactorsSheet = excelFunction({
  name: "DISCOUNTFACTORS",
  summary: "List the discount factors from year 0 to a year.",
  arguments: [
    { name: "years", kind: "years", help: "Last year wanted; the list begins with year 0." },
    rateArgument,
    variantArgument,
    headersArgument,
  ],
  toInput: ({ years, rate, variant }): DiscountFactorsInput => ({
    years,
    ...discountFromCells({ rate, variant }),
  }),
  toCells: ({ factors, rates }: DiscountFactors) => ({
    header: [words.headingYear, words.headingRate, words.headingFactor].map(
      (heading) => say(heading).text,
    ),
    rows: factors.map((factor, year) => [year, rates[year] ?? "", factor]),
  }),
  examples: [
    { cells: [31], shows: { row: 32, column: 2, value: 0.345901369516798 } },
    { cells: [31], shows: { row: 32, column: 1, value: 0.03 } },
  ],
});

export const discountFactorsEntry = defineEntry({
  name: "discountFactors",
  group: "Economics",
  summary: "List the discount factors from year 0 to a year.",
  input: DiscountFactorsInput,
  result: { unit: "ratio", description: "One factor a year, with the rate of each year's step." },
  references: ["greenBook2022", "discountingReview2025", "greenbookPackage2026"],
  examples: [
    { input: { years: 2 }, result: { factors: [1, 0.966183574879227, 0.933510700366403] } },
    { input: { years: 1, discount: 0.25, timing: "end" }, result: { factors: [0.8, 0.64] } },
  ],
  run: discountFactors,
  excel: [discountFactorsSheet],
});
