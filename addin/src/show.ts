import type { Sentence } from "@upstream/core";
import { type CellOut, say, type SheetTable, words } from "@upstream/core/catalogue";

/** A cell as it is handed to the sheet. */
export type ShownCell = number | string | boolean | CustomFunctions.Error;

/** Errors a function may put in a cell, by the text that Excel shows. */
export type CellErrorCode = `${CustomFunctions.ErrorCode}`;

/** Excel shows no more of a message. */
const longestMessage = 255;
/** Excel holds no more in a cell. */
const longestText = 32_767;

/**
 * Make an error that a cell shows; only #VALUE! and #N/A show their message.
 *
 * @param code - The error as it shows.
 * @param message - What is wrong and what to write instead.
 * @returns The error, to be thrown or put in a cell of a table.
 */
export function cellError(code: CellErrorCode, message: string): CustomFunctions.Error {
  const text =
    message.length <= longestMessage
      ? message
      : `${message.slice(0, longestMessage - 1).replace(/[\s,;]+\S*$/, "")}…`;
  return new CustomFunctions.Error(code as CustomFunctions.ErrorCode, text);
}

/**
 * Show a scalar answer.
 *
 * @param cell - The answer.
 * @returns The value.
 * @throws #N/A with its text where there is no answer.
 */
export function showScalar(cell: CellOut | null | undefined): ShownCell {
  const shown = cell === null || cell === undefined ? noValue() : showCell(cell);
  if (typeof shown === "object") throw shown;
  return shown;
}

/**
 * Show a table as a rectangle without a cell that Excel would turn into 0.
 *
 * @param table - Header and rows, which may be ragged.
 * @param withHeader - Whether the header row is wanted.
 * @returns Rows of cells, each as long as the longest.
 * @throws #N/A with its text where there is nothing to show.
 */
export function showTable(table: SheetTable, withHeader: boolean): ShownCell[][] {
  const rows = withHeader ? [table.header, ...table.rows] : table.rows;
  const width = rows.reduce((widest, row) => Math.max(widest, row.length), 0);
  if (table.rows.length === 0 || width === 0) throw cellError("#N/A", say(words.noRows).text);
  return rows.map((row) =>
    Array.from({ length: width }, (_, column) => showCell(row[column] ?? "")),
  );
}

function showCell(cell: CellOut): ShownCell {
  if (typeof cell === "number") return Number.isFinite(cell) ? cell + 0 : noValue();
  if (typeof cell === "string") return cell.slice(0, longestText);
  if (typeof cell === "boolean") return cell;
  return isSentence(cell) ? cellError("#N/A", cell.text) : noValue();
}

function isSentence(cell: object): cell is Sentence {
  return "text" in cell && typeof cell.text === "string" && cell.text !== "";
}

function noValue(): CustomFunctions.Error {
  return cellError("#N/A", say(words.noValue).text);
}
