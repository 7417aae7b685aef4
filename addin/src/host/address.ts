/** A block of cells on one sheet; rows and columns count from 0. */
export interface CellRange {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** The last row and column of an Excel sheet, counted from 1. */
const lastRow = 1_048_576;
const lastColumn = 16_384;

/**
 * Write a range as a formula does, such as `'Business case'!B2:C9`.
 *
 * @param range - The cells.
 * @param from - Name of the sheet that holds the formula; its own name is then left out.
 * @returns The address.
 */
export function formatAddress(range: CellRange, from?: string): string {
  const first = cellName(range.row, range.column);
  const last = cellName(range.row + range.rows - 1, range.column + range.columns - 1);
  const cells = first === last ? first : `${first}:${last}`;
  return range.sheet === from ? cells : `${quoteSheet(range.sheet)}!${cells}`;
}

/**
 * Read an address, with or without dollar signs and a sheet name.
 *
 * @param text - Such as `B2`, `$B$2:$C$9`, `B:B` or `'Business case'!B2:C9`.
 * @param sheet - The sheet that is meant when the text names none.
 * @returns The cells, or null when the text is no address.
 */
export function parseAddress(text: string, sheet: string): CellRange | null {
  const match = /^(?:(?:'((?:[^']|'')+)'|([^'!\s]+))!)?([^!]+)$/.exec(text.trim());
  if (!match) return null;
  const name = match[1]?.replaceAll("''", "'") ?? match[2] ?? sheet;
  const [from = "", to = from, ...more] = (match[3] ?? "").replaceAll("$", "").split(":");
  if (more.length > 0) return null;
  const start = parseCorner(from, 1, 1);
  const end = parseCorner(to, lastRow, lastColumn);
  const wholeLines = !/^[A-Za-z]+\d+$/.test(from);
  if (!start || !end || (wholeLines && from === to && !match[3]?.includes(":"))) return null;
  const row = Math.min(start.row, end.row);
  const column = Math.min(start.column, end.column);
  return {
    sheet: name,
    row,
    column,
    rows: Math.abs(end.row - start.row) + 1,
    columns: Math.abs(end.column - start.column) + 1,
  };
}

/**
 * Give one cell within a range.
 *
 * @param range - The cells.
 * @param row - Row within the range, from 0.
 * @param column - Column within the range, from 0.
 * @returns The cell as a range of its own.
 */
export function cellWithin(range: CellRange, row: number, column: number): CellRange {
  return {
    sheet: range.sheet,
    row: range.row + row,
    column: range.column + column,
    rows: 1,
    columns: 1,
  };
}

function cellName(row: number, column: number): string {
  let letters = "";
  for (let left = column + 1; left > 0; left = Math.floor((left - 1) / 26)) {
    letters = String.fromCharCode(65 + ((left - 1) % 26)) + letters;
  }
  return `${letters}${String(row + 1)}`;
}

/** A corner such as `B2`; a whole column or row takes the edge it lies against. */
function parseCorner(text: string, edgeRow: number, edgeColumn: number) {
  const match = /^([A-Za-z]{1,3})?([1-9]\d{0,6})?$/.exec(text);
  if (!match || text === "") return null;
  const column = match[1] === undefined ? edgeColumn : columnNumber(match[1]);
  const row = match[2] === undefined ? edgeRow : Number(match[2]);
  return row > lastRow || column > lastColumn ? null : { row: row - 1, column: column - 1 };
}

function columnNumber(letters: string): number {
  return Array.from(letters.toUpperCase()).reduce(
    (sum, letter) => sum * 26 + letter.charCodeAt(0) - 64,
    0,
  );
}

function quoteSheet(name: string): string {
  return /^[A-Za-z_][A-Za-z0-9_]*$/.test(name) && !/^[A-Za-z]{1,3}\d+$/.test(name)
    ? name
    : `'${name.replaceAll("'", "''")}'`;
}
