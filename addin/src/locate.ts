import type { UpstreamErrorPath } from "@upstream/core";
import type { ExcelArgument } from "@upstream/core/catalogue";
import type { Place, Reading } from "./cells.js";

/** An argument, and the cell of it where that is known. */
export interface Location {
  readonly argument: string;
  readonly place?: Place;
}

/**
 * Find the cell that an error of the SDK is about.
 *
 * A path starts with an argument's name, or names a column of a table or a row of a settings range
 * that `toInput` has lifted into the SDK's input.
 *
 * @param path - Path of the error in the SDK's input.
 * @param fnArguments - Arguments of the function.
 * @param readings - What was read of them, by name.
 * @returns The argument and cell, or undefined when no argument is named.
 */
export function locate(
  path: UpstreamErrorPath,
  fnArguments: readonly ExcelArgument[],
  readings: ReadonlyMap<string, Reading>,
): Location | undefined {
  const named = path.find((key) => fnArguments.some(({ name }) => name === key));
  const owner =
    fnArguments.find(({ name }) => name === named) ??
    fnArguments.find((argument) => fieldsOf(argument).some((field) => path.includes(field)));
  if (owner === undefined) return undefined;
  const at = path.indexOf(owner.name);
  const place = readings.get(owner.name)?.place(at < 0 ? path : path.slice(at + 1));
  return { argument: owner.name, ...(place && { place }) };
}

function fieldsOf(argument: ExcelArgument): readonly string[] {
  if (argument.kind !== "table" && argument.kind !== "settings") return [];
  const rest = argument.kind === "table" && argument.rest ? [argument.rest.name] : [];
  return [...argument.columns.map((column) => column.name), ...rest];
}
