import type { ExcelArgument, ExcelFunction } from "../../internal/spreadsheet.js";

/** Names of options in a sheet. */
export const namesArgument = {
  name: "names",
  kind: "labels",
  help: "Name of each option, do nothing among them; each name once.",
} as const satisfies ExcelArgument;

/** Costs of options in a sheet. */
export const costsArgument = {
  name: "costsGbp",
  kind: "series",
  unit: "£",
  help: "Cost of each option; below 0 where it saves money; blank is 0.",
} as const satisfies ExcelArgument;

/**
 * Say that options end at the last name.
 *
 * @param worth - The argument that holds what each option is worth.
 * @returns The `records` of a spreadsheet function.
 * @internal
 */
export function optionRows(worth: string): NonNullable<ExcelFunction["records"]> {
  return { key: "names", columns: ["names", "costsGbp", worth] };
}
