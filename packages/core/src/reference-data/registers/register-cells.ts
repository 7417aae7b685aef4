import type { CellOut, ExcelArgument, SheetTable } from "../../internal/spreadsheet.js";
import type { Sentence, Wording } from "../../internal/say.js";
import * as words from "../../words/en-GB.js";
import type { FigureSource } from "./figure-source.js";

/** Whether contested costs are used, wherever a function looks costs up. */
export const contestedArgument = {
  name: "includeContested",
  kind: "flag",
  optional: true,
  help: "TRUE brings in costs that are publicly contested.",
  default: "FALSE",
} as const satisfies ExcelArgument;

/** Headings of {@link sourceCells}. */
export const sourceHeadings: readonly Wording[] = [
  words.registerSource,
  words.registerSeen,
  words.registerAddress,
];

/**
 * Show a source in three cells.
 *
 * @param source - The source.
 * @returns Publisher, title and edition; how it was seen; its address.
 * @internal
 */
export function sourceCells(source: FigureSource): readonly CellOut[] {
  const { publisher, title, edition, year, seen, address } = source;
  const parts = [publisher, title, edition ?? (year === null ? null : String(year))];
  return [parts.filter((part) => part !== null).join(", "), seen, address ?? ""];
}

/**
 * Lay out the answer to a search: its rows, then what it says as a whole.
 *
 * @param headings - One a column.
 * @param rows - Rows of cells; null leaves a cell empty.
 * @param sentences - Warnings and conclusion.
 * @returns The table; without rows the conclusion stands for the answer that is not there.
 * @internal
 */
export function searchTable(
  headings: readonly Wording[],
  rows: readonly (readonly (CellOut | null)[])[],
  sentences: readonly Sentence[],
): SheetTable {
  const blanks = headings.slice(1).map(() => "");
  const last = rows.length === 0 ? sentences : sentences.map(({ text }) => text);
  return {
    header: headings.map(({ text }) => text),
    rows: [
      ...rows.map((row) => row.map((cell) => cell ?? "")),
      ...last.map((sentence): CellOut[] => [sentence, ...blanks]),
    ],
  };
}
