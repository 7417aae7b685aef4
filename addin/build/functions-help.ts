import { sheetCatalogue as catalogue, type Reference, references } from "@upstream/core/catalogue";
import type { SheetArgument, SheetExample, SheetFunction } from "../src/global.js";
import { describeCatalogue, describeFunction } from "../src/help.js";
import { tools } from "../src/tools.js";

/** A function with the sources of its formulas. */
export interface FunctionHelp extends SheetFunction {
  readonly references: readonly Reference[];
}

/**
 * Describe every spreadsheet function by group, in the order shown to users.
 *
 * @returns Groups and their functions.
 */
export function functionsByGroup(): ReadonlyMap<string, readonly FunctionHelp[]> {
  const sources = new Map(
    catalogue.map((entry) => [entry.name, entry.references.map((id) => references[id])]),
  );
  const all: FunctionHelp[] = [
    ...describeCatalogue(catalogue),
    ...tools.map(({ fn, result }) =>
      describeFunction(fn, { group: "Tools", sdkName: null, result }),
    ),
  ].map((fn) => ({ ...fn, references: sources.get(fn.sdkName ?? "") ?? [] }));
  const groups = new Map<string, FunctionHelp[]>();
  for (const fn of all) groups.set(fn.group, [...(groups.get(fn.group) ?? []), fn]);
  return groups;
}

/**
 * Say what an argument takes.
 *
 * @param argument - The argument.
 * @returns Its unit or choices, with "range" where several cells are expected.
 */
export function takes(argument: SheetArgument): string {
  const what =
    argument.choices.length > 0 ? argument.choices.join(", ") : argument.unit || argument.kind;
  return argument.range && argument.columns.length === 0 ? `range: ${what}` : what;
}

/**
 * Say what an example shows.
 *
 * @param example - A worked call.
 * @returns The value, and for a table the cell that holds it.
 */
export function showsText({ shows }: SheetExample): string {
  if (typeof shows !== "object" || "text" in shows) return cellText(shows);
  const place = `row ${String(shows.row + 1)}, column ${String(shows.column + 1)}`;
  return `${cellText(shows.value)} in ${place}`;
}

function cellText(cell: unknown): string {
  if (typeof cell === "number") return String(Number(cell.toPrecision(6)));
  if (typeof cell === "object" && cell !== null && "text" in cell)
    return `#N/A, ${String(cell.text)}`;
  return String(cell);
}

/**
 * Write a source as a list shows it.
 *
 * @param reference - A source.
 * @returns Author, year, title and where, and whether it was opened for this work.
 */
export function sourceText({ author, year, title, where, status }: Reference): string {
  const seen = { seen: "", "second-hand": " (quoted by others)", memory: " (not opened)" }[status];
  return `${author} (${String(year)}). ${title}. ${where}.${seen}`;
}
