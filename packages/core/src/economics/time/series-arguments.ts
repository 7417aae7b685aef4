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

/** Yearly benefits less costs in a sheet. */
export const flowsArgument = {
  name: "flowsGbp",
  kind: "series",
  unit: "£/year",
  help: "Benefit less cost in each year, the first year 0; blank is 0.",
} as const satisfies ExcelArgument;

/** Year 0 by its name in a sheet. */
export const firstYearArgument = {
  name: "firstYear",
  kind: "priceYear",
  optional: true,
  help: "Year 0 by its name, such as 2025 or 2025/26.",
  default: "years are counted from 0",
} as const satisfies ExcelArgument;
