import type { SheetArgument, SheetFunction } from "../global.js";
import { type CellRange, formatAddress, parseAddress } from "../host/address.js";
import type { Said } from "../words/read.js";

/** A formula ready to be written, or what is still to be given. */
export type BuiltFormula =
  | {
      readonly formula: string;
      readonly target: CellRange;
      /** The cells each argument reads, where it reads cells. */
      readonly ranges: readonly { readonly argument: SheetArgument; readonly range: CellRange }[];
    }
  | { readonly refused: Said };

/**
 * Put a formula together.
 *
 * @param namespace - What stands before the dot.
 * @param chosen - The function.
 * @param given - What was typed or taken for each argument.
 * @param targetText - Where the formula goes, as typed.
 * @param sheet - The sheet in view, meant where an address names none.
 * @returns The formula, or the first thing that is missing.
 */
export function buildFormula(
  namespace: string,
  chosen: SheetFunction,
  given: Readonly<Record<string, string>>,
  targetText: string,
  sheet: string,
): BuiltFormula {
  const block = parseAddress(targetText, sheet);
  const target = block && { ...block, rows: 1, columns: 1 };
  const home = target?.sheet ?? sheet;
  const missing = chosen.arguments.find(
    ({ name, optional }) => !optional && textOf(given, name) === "",
  );
  if (missing) return { refused: { word: "giveArgument", values: { argument: missing.name } } };
  if (!target) return { refused: { word: "giveTarget" } };
  const ranges = chosen.arguments.flatMap((argument) => {
    const range = parseAddress(textOf(given, argument.name), sheet);
    return range ? [{ argument, range }] : [];
  });
  const inside = ranges.find(({ range }) => contains(range, target));
  if (inside) {
    const values = { argument: inside.argument.name };
    return { refused: { word: "targetInsideArgument", values } };
  }
  return { formula: write(namespace, chosen, given, home, sheet), target, ranges };
}

/**
 * Write the formula as far as it is known, for people to watch it grow.
 *
 * @param namespace - What stands before the dot.
 * @param chosen - The function.
 * @param given - What was typed or taken for each argument.
 * @param home - The sheet that will hold the formula; its name is left out of addresses.
 * @param sheet - The sheet in view, meant where an address names none.
 * @returns The formula, with its leading "=".
 */
export function write(
  namespace: string,
  chosen: SheetFunction,
  given: Readonly<Record<string, string>>,
  home: string,
  sheet: string,
): string {
  const written = chosen.arguments.map((argument) =>
    writeArgument(argument, textOf(given, argument.name), home, sheet),
  );
  while (written.at(-1) === "") written.pop();
  return `=${namespace}.${chosen.name}(${written.join(",")})`;
}

function writeArgument(argument: SheetArgument, text: string, home: string, sheet: string): string {
  if (text === "") return "";
  const range = parseAddress(text, sheet);
  if (range) return formatAddress(range, home);
  const plain = text.startsWith("=") ? text.slice(1) : text;
  const isWord = ["choice", "text", "priceYear"].includes(argument.kind);
  if (isWord && !/^(".*"|-?[\d.]+)$/.test(plain) && !text.startsWith("=")) {
    return `"${plain.replaceAll('"', '""')}"`;
  }
  return plain;
}

function textOf(given: Readonly<Record<string, string>>, name: string): string {
  return (given[name] ?? "").trim();
}

function contains(range: CellRange, cell: CellRange): boolean {
  return (
    range.sheet === cell.sheet &&
    cell.row >= range.row &&
    cell.row < range.row + range.rows &&
    cell.column >= range.column &&
    cell.column < range.column + range.columns
  );
}
