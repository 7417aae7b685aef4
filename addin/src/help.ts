import {
  type CatalogueEntry,
  type ExcelArgument,
  type ExcelFunction,
  type TableColumn,
  type Unit,
} from "@upstream/core/catalogue";
import { spills } from "./bind.js";
import { isRange } from "./cells.js";
import type { SheetArgument, SheetColumn, SheetExample, SheetFunction } from "./global.js";

/** What stands before the dot in a formula. */
export const namespace = "UPSTREAM";

const unitWords: Readonly<Record<Unit, string>> = {
  people: "people",
  "people/year": "people a year",
  "£": "£",
  "£/year": "£ a year",
  fraction: "a fraction",
  "fraction/year": "a fraction a year",
  years: "years",
  months: "months",
  year: "a year",
  flag: "yes or no",
  score: "a score",
  figure: "numbers",
  weight: "a weight",
  text: "text",
  choice: "one of the choices",
  ratio: "a ratio",
  object: "",
};

const kindWords: Readonly<Record<ExcelArgument["kind"], string>> = {
  number: "a number",
  count: "people",
  share: "a fraction",
  rate: "a fraction a year",
  pounds: "£",
  years: "years",
  priceYear: "a year, or a financial year such as 2024/25",
  text: "text",
  flag: "TRUE or FALSE",
  choice: "one of the choices",
  series: "numbers",
  flags: "1 or 0, yes or no; unknown, ?, c, z, u or x where not known",
  labels: "text",
  scores: "scores; a blank is no answer",
  table: "a table with headings",
  settings: "two columns, name and value",
};

function describeArgument(argument: ExcelArgument): SheetArgument {
  const columns = "columns" in argument ? argument.columns : [];
  return {
    name: argument.name,
    kind: argument.kind,
    help: argument.help,
    optional: argument.optional ?? false,
    default: argument.optional ? (argument.default ?? "not used") : null,
    unit: unitOf(argument),
    blank: blankOf(argument),
    choices: "choices" in argument ? argument.choices : [],
    range: isRange(argument),
    columns: columns.map(describeColumn),
    rest: restWords(argument),
  };
}

function unitOf(argument: ExcelArgument): string {
  if (argument.kind === "series") {
    return argument.missing
      ? `${unitWords[argument.unit]}; ? where not known`
      : unitWords[argument.unit];
  }
  return argument.kind === "scores" && argument.zeroIsScore
    ? "scores from 0; ? where not known, since a blank is 0"
    : kindWords[argument.kind];
}

function blankOf(argument: ExcelArgument): SheetArgument["blank"] {
  if (argument.kind === "flags") return "no";
  if (argument.kind === "series") return "zero";
  if (argument.kind === "scores") return argument.zeroIsScore ? "zero" : "noAnswer";
  return "leftOut";
}

function restWords(argument: ExcelArgument): SheetArgument["rest"] {
  if (argument.kind !== "table" || argument.rest === undefined) return null;
  if (argument.rest.marks) return "counts, or marks where they are hidden, by heading";
  return argument.rest.as === "series" ? "amounts by year" : "amounts by heading";
}

function describeColumn(column: TableColumn): SheetColumn {
  return {
    header: column.header,
    help: column.help,
    optional: column.optional ?? false,
    unit: kindWords[column.kind],
    choices: "choices" in column ? column.choices : [],
  };
}

/**
 * Write raw cells as they would be typed into a formula.
 *
 * @param name - Function name without the namespace.
 * @param cells - One value an argument; blank arguments at the end are left out.
 * @returns The formula, ranges as array constants.
 */
export function formulaOf(name: string, cells: readonly unknown[]): string {
  const written = cells.map(writeArgument);
  while (written.at(-1) === "") written.pop();
  return `=${namespace}.${name}(${written.join(",")})`;
}

function writeArgument(cell: unknown): string {
  if (!Array.isArray(cell)) return cell === null || cell === undefined ? "" : writeCell(cell);
  const rows = cell.map((row: unknown) => (Array.isArray(row) ? row : [row]).map(writeCell));
  return `{${rows.map((row) => row.join(",")).join(";")}}`;
}

function writeCell(cell: unknown): string {
  if (typeof cell === "number") return String(cell);
  if (typeof cell === "boolean") return cell ? "TRUE" : "FALSE";
  return `"${typeof cell === "string" ? cell.replaceAll('"', '""') : ""}"`;
}

/**
 * Describe a spreadsheet function in words.
 *
 * @param fn - The function.
 * @param about - Its group, SDK name and result.
 * @returns What a picker, a help text or an autocomplete list shows.
 */
export function describeFunction(
  fn: ExcelFunction,
  about: Pick<SheetFunction, "group" | "sdkName" | "result">,
): SheetFunction {
  return {
    name: fn.name,
    ...about,
    summary: fn.summary,
    arguments: fn.arguments.map(describeArgument),
    spills: spills(fn),
    examples: fn.examples.map(({ cells, shows }): SheetExample => ({
      formula: formulaOf(fn.name, cells),
      cells,
      shows,
    })),
    help: `help.html#${fn.name.toLowerCase()}`,
  };
}

/**
 * Describe the functions of a catalogue.
 *
 * @param catalogue - Entries in the order shown to users.
 * @returns One description a spreadsheet function.
 */
export function describeCatalogue(catalogue: readonly CatalogueEntry[]): SheetFunction[] {
  return catalogue.flatMap((entry) =>
    entry.excel.map((fn) =>
      describeFunction(fn, { group: entry.group, sdkName: entry.name, result: entry.result }),
    ),
  );
}
