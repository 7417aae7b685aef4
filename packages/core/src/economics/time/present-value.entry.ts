import { defineEntry } from "../../internal/define-entry.js";
import { excelFunction } from "../../internal/spreadsheet.js";
import { discountFromCells, rateArgument, variantArgument } from "./discount-cells.js";
import { presentValue, PresentValueInput } from "./present-value.js";
import { timings } from "./present-value-kernel.js";

const presentValueSheet = excelFunction({
  name: "PRESENTVALUE",
  summary: "Discount yearly amounts to their value in year 0.",
  arguments: [
    {
      name: "flowsGbp",
      kind: "series",
      unit: "£/year",
      help: "Amount in each year, the first year 0 and not discounted; blank is 0.",
    },
    rateArgument,
    {
      name: "timing",
      kind: "choice",
      choices: timings,
      optional: true,
      help: "When in its year an amount falls.",
      default: "start",
    },
    variantArgument,
  ],
  toInput: ({ flowsGbp, rate, timing, variant }): PresentValueInput => ({
    flowsGbp,
    ...discountFromCells({ rate, variant }),
    ...(timing !== undefined && { timing }),
  }),
  toCells: (value: number) => value,
  examples: [
    { cells: [[[-1000], [600], [600]], 0.035], shows: 139.816565147378 },
    { cells: [[[0, 125]], 0.25, "end"], shows: 80 },
  ],
});

export const presentValueEntry = defineEntry({
  name: "presentValue",
  group: "Economics",
  summary: "Discount yearly amounts to their value in year 0.",
  input: PresentValueInput,
  result: { unit: "£", description: "Pounds in year-0 value, in the price year of the amounts." },
  references: ["greenBook2022", "discountingReview2025", "greenbookPackage2026"],
  examples: [{ input: { flowsGbp: [-1000, 600, 600], discount: 0.035 }, result: 139.816565147378 }],
  run: presentValue,
  excel: [presentValueSheet],
});
