import type { Sentence } from "@upstream/core";
import { type ExcelArgument, say, words } from "@upstream/core/catalogue";
import { readArgument } from "./cells.js";
import type { CellProblem } from "./global.js";
import { errorText, isBlank, plain } from "./scalars.js";

/**
 * List what is wrong with the cells of one argument.
 *
 * The same code reads the cells for a function; here it goes on after a refusal. What only the
 * function can judge, such as an answer outside its scale, it says itself.
 *
 * @param argument - What the cells should be.
 * @param raw - A cell, or rows of cells.
 * @returns Every problem, row by row.
 */
export function problemsOf(argument: ExcelArgument, raw: unknown): CellProblem[] {
  const problems: CellProblem[] = [];
  const cellAt = (row: number, column: number): unknown => {
    const cells: unknown = Array.isArray(raw) ? raw[row] : raw;
    return Array.isArray(cells) ? cells[column] : cells;
  };
  const report = (sentence: Sentence, row: number, column: number): void => {
    const cell = cellAt(row, column);
    const error = errorText(cell);
    problems.push({
      row,
      column,
      found: isBlank(plain(cell)) ? "" : String(plain(cell)),
      sentence: error === undefined ? sentence : say(words.giveInsteadOfError, { error }),
    });
  };
  const { value, place } = readArgument(argument, raw, (sentence, at) => {
    report(sentence, at?.row ?? 0, at?.column ?? 0);
  });
  for (const [path, sentence] of outOfBounds(argument, value)) {
    const at = place(path) ?? { row: 0, column: 0 };
    if (!problems.some(({ row, column }) => row === at.row && column === at.column)) {
      report(sentence, at.row, at.column);
    }
  }
  return problems.sort((a, b) => a.row - b.row || a.column - b.column);
}

/** Values that a function would refuse for their unit, though the cell itself can be read. */
function outOfBounds(
  argument: ExcelArgument,
  value: unknown,
): readonly (readonly [readonly (string | number)[], Sentence])[] {
  if (argument.kind === "series" && Array.isArray(value)) {
    const check = checks[argument.unit];
    return found((value as number[]).map((number, index) => [[index], check?.(number)]));
  }
  if (argument.kind === "table" && Array.isArray(value)) {
    return (value as Record<string, unknown>[]).flatMap((record, index) =>
      found(argument.columns.map(({ name, kind }) => [[index, name], boundOf(kind, record[name])])),
    );
  }
  if (argument.kind === "settings") {
    const settings = value as Record<string, unknown>;
    return found(argument.columns.map(({ name, kind }) => [[name], boundOf(kind, settings[name])]));
  }
  return found([[[], boundOf(argument.kind, value)]]);
}

type Finding = readonly [readonly (string | number)[], Sentence];

function found(
  findings: readonly (readonly [readonly (string | number)[], Sentence | undefined])[],
): Finding[] {
  return findings.filter((finding): finding is Finding => finding[1] !== undefined);
}

function boundOf(kind: ExcelArgument["kind"], value: unknown): Sentence | undefined {
  return typeof value === "number" ? checks[kind]?.(value) : undefined;
}

const fraction = (value: number): Sentence | undefined =>
  value > 1
    ? say(words.giveFractionNotPercentage)
    : value < 0
      ? say(words.giveShareNotNegative)
      : undefined;
const rate = (value: number): Sentence | undefined =>
  value > 1
    ? say(words.giveRateNotPercentage)
    : value <= -1
      ? say(words.giveRateAboveMinusOne)
      : undefined;
const people = (value: number): Sentence | undefined =>
  value < 0 ? say(words.giveNotNegativePeople) : undefined;

/** By unit of a series, and by kind of a cell. */
const checks: Readonly<Record<string, ((value: number) => Sentence | undefined) | undefined>> = {
  fraction,
  share: fraction,
  "fraction/year": rate,
  rate,
  people,
  "people/year": people,
  count: (value) => (value >= 0 && Number.isInteger(value) ? undefined : say(words.giveWholeCount)),
};

/**
 * Count the blank cells of one argument that would be read as a value.
 *
 * @param argument - What the cells should be.
 * @param raw - A cell, or rows of cells; blank is "" or null.
 * @returns Blank cells above the last row that holds anything.
 */
export function blanksOf(argument: ExcelArgument, raw: unknown): number {
  if (!["series", "flags", "scores"].includes(argument.kind)) return 0;
  const rows = (Array.isArray(raw) ? raw : [raw]).map((row: unknown) =>
    Array.isArray(row) ? row.map(plain) : [plain(row)],
  );
  const isEmpty = (cell: unknown): boolean =>
    cell === null || (typeof cell === "string" && cell.trim() === "");
  const last = rows.findLastIndex((row) => !row.every(isEmpty));
  return rows.slice(0, last + 1).reduce((sum, row) => sum + row.filter(isEmpty).length, 0);
}
