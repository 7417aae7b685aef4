import { defineEntry } from "../../internal/define-entry.js";
import { excelFunction } from "../../internal/spreadsheet.js";
import { discountFromCells, rateArgument, variantArgument } from "./discount-cells.js";
import { equivalentAnnualValue, EquivalentAnnualValueInput } from "./equivalent-annual-value.js";

const annualValueSheet = excelFunction({
  name: "ANNUALVALUE",
  summary: "Spread a present value evenly over the years from year 1 on.",
  arguments: [
    { name: "presentValueGbp", kind: "pounds", help: "An amount in year-0 value." },
    {
      name: "years",
      kind: "years",
      help: "How many yearly amounts, the first at the end of year 1.",
    },
    rateArgument,
    variantArgument,
  ],
  toInput: ({ presentValueGbp, years, ...cells }): EquivalentAnnualValueInput => ({
    presentValueGbp,
    years,
    ...discountFromCells(cells),
  }),
  toCells: (value: number) => value,
  examples: [{ cells: [54001.6953047406, 50], shows: 2279.2672430406, tolerance: 1e-6 }],
});

export const equivalentAnnualValueEntry = defineEntry({
  name: "equivalentAnnualValue",
  group: "Economics",
  summary: "Spread a present value evenly over the years from year 1 on.",
  input: EquivalentAnnualValueInput,
  result: { unit: "£/year", description: "Pounds a year, in the price year of the input." },
  references: ["greenBook2022", "discountingReview2025", "greenbookPackage2026"],
  examples: [
    // 1,440 is 1,000 in year 1 at 25% (800) and in year 2 (640).
    { input: { presentValueGbp: 1440, years: 2, discount: 0.25 }, result: 1000 },
  ],
  run: equivalentAnnualValue,
  excel: [annualValueSheet],
});
