import type { ExcelArgument } from "../../internal/spreadsheet.js";

/** Yearly benefits in a sheet. */
export const benefitsArgument = {
  name: "benefitsGbp",
  kind: "series",
  unit: "£/year",
  help: "Benefit in each year, the first year 0 and not discounted; blank is 0.",
} as const satisfies ExcelArgument;

/** Yearly costs in a sheet. */
export const costsArgument = {
  name: "costsGbp",
  kind: "series",
  unit: "£/year",
  help: "Cost in each year as a positive number, for the same years; blank is 0.",
} as const satisfies ExcelArgument;
