import { defineEntry } from "../../internal/define-entry.js";
import { excelFunction } from "../../internal/spreadsheet.js";
import { discountFactor, DiscountFactorInput } from "./discount-factor.js";
import { discountFromCells, rateArgument, variantArgument } from "./discount-cells.js";

const discountFactorSheet = excelFunction({
  name: "DISCOUNTFACTOR",
  summary: "Give the value in year 0 of one pound in a later year.",
  arguments: [
    { name: "year", kind: "number", help: "Years from now, 0 for the first; 2.5 is half-way." },
    rateArgument,
    variantArgument,
  ],
  toInput: ({ year, ...cells }): DiscountFactorInput => ({ year, ...discountFromCells(cells) }),
  toCells: (factor: number) => factor,
  examples: [
    { cells: [10], shows: 0.708918813709772 },
    { cells: [1, 0.25], shows: 0.8 },
    { cells: [1, null, "health"], shows: 0.985221674876847 },
  ],
});

export const discountFactorEntry = defineEntry({
  name: "discountFactor",
  group: "Economics",
  summary: "Give the value in year 0 of one pound in a later year.",
  input: DiscountFactorInput,
  result: { unit: "ratio", description: "What one pound in that year is worth in year 0." },
  references: ["greenBook2022", "discountingReview2025", "greenbookPackage2026"],
  examples: [
    { input: { year: 10 }, result: 0.708918813709772 },
    { input: { year: 0.5, discount: 0.21 }, result: 1 / 1.1 },
  ],
  run: discountFactor,
  excel: [discountFactorSheet],
});
