/** Reading the few columns of a return that a forecast needs, as fast as the text can be walked. */

const comma = 44;
const quote = 34;
const lineFeed = 10;
const carriageReturn = 13;

/** Called for each row with the wanted cells; a cell that the row lacks is undefined. */
export type TakeRow = (line: number, cells: readonly (string | undefined)[]) => void;

/** The first row of a text: its cells, and where the next row starts. */
export interface HeaderRow {
  readonly cells: readonly string[];
  readonly next: number;
  /** Lines of the text that the header takes. */
  readonly lines: number;
}

/**
 * Read the first row of a text.
 *
 * @param text - Comma-separated; a byte order mark is left out.
 * @returns The headings and where the rows start.
 * @internal
 */
export function scanHeader(text: string): HeaderRow {
  const start = text.charCodeAt(0) === 0xfeff ? 1 : 0;
  const cells: string[] = [];
  const cursor = { at: start, lines: 0 };
  do cells.push(nextCell(text, cursor).trim());
  while (text.charCodeAt(cursor.at - 1) === comma && cursor.at <= text.length);
  return { cells, next: cursor.at, lines: cursor.lines };
}

interface Cursor {
  /** Where the next cell starts: just behind the comma or the end of the line. */
  at: number;
  /** Ends of lines passed. */
  lines: number;
}

/** Read a cell of any kind and move behind its separator. */
function nextCell(text: string, cursor: Cursor): string {
  let { at } = cursor;
  if (text.charCodeAt(at) !== quote) {
    const start = at;
    for (; at < text.length; at++) {
      const code = text.charCodeAt(at);
      if (code === comma || code === lineFeed || code === carriageReturn) break;
    }
    const cell = text.slice(start, at);
    leave(text, cursor, at);
    return cell;
  }
  let cell = "";
  at++;
  for (;;) {
    const end = text.indexOf('"', at);
    // A quote that is never closed runs to the end of the text.
    const stop = end < 0 ? text.length : end;
    cell += text.slice(at, stop);
    at = stop + 1;
    if (end < 0 || text.charCodeAt(at) !== quote) break;
    cell += '"';
    at++;
  }
  for (let index = cursor.at; index < at; index++) {
    if (text.charCodeAt(index) === lineFeed) cursor.lines++;
  }
  while (at < text.length) {
    const code = text.charCodeAt(at);
    if (code === comma || code === lineFeed || code === carriageReturn) break;
    at++;
  }
  leave(text, cursor, at);
  return cell;
}

/** Step over the separator at `at`; the end of a line may be two characters. */
function leave(text: string, cursor: Cursor, at: number): void {
  const code = text.charCodeAt(at);
  if (code === comma) cursor.at = at + 1;
  else {
    cursor.at = code === carriageReturn && text.charCodeAt(at + 1) === lineFeed ? at + 2 : at + 1;
    cursor.lines++;
  }
}

/**
 * Walk the rows of a text.
 *
 * @param text - Comma-separated.
 * @param header - Its first row.
 * @param columns - Which columns are wanted, by index.
 * @param take - Receives each row that is not blank; the list of cells is used again for the next.
 * @internal
 */
export function scanRows(
  text: string,
  header: HeaderRow,
  columns: readonly number[],
  take: TakeRow,
): void {
  const places = new Int32Array(Math.max(...columns) + 1).fill(-1);
  for (const [place, column] of columns.entries()) places[column] = place;
  const last = places.length - 1;
  // Quotes, and lines that end in a carriage return alone, take the slower way.
  const plain = !text.includes('"', header.next) && !(text.includes("\r") && /\r(?!\n)/.test(text));
  const cells = new Array<string | undefined>(columns.length);
  const cursor: Cursor = { at: header.next, lines: header.lines };
  while (cursor.at < text.length) {
    const line = cursor.lines + 1;
    const start = cursor.at;
    cells.fill(undefined);
    let column = 0;
    if (plain) {
      // The platform's own search is fast from the first call; a loop over characters is not.
      const found = text.indexOf("\n", start);
      const lineEnd = found < 0 ? text.length : found;
      const end = text.charCodeAt(lineEnd - 1) === carriageReturn ? lineEnd - 1 : lineEnd;
      cursor.at = lineEnd + 1;
      cursor.lines++;
      if (end <= start) continue;
      for (let at = start; column <= last && at <= end; column++) {
        const next = text.indexOf(",", at);
        const stop = next < 0 || next > end ? end : next;
        const place = places[column] ?? -1;
        if (place >= 0) cells[place] = text.slice(at, stop);
        at = stop + 1;
      }
    } else {
      do {
        const cell = nextCell(text, cursor);
        const place = places[column] ?? -1;
        if (place >= 0) cells[place] = cell;
        column++;
      } while (text.charCodeAt(cursor.at - 1) === comma && cursor.at <= text.length);
      if (column === 1 && (cells[places[0] ?? -1] ?? "") === "" && cursor.at - start <= 2) continue;
    }
    take(line, cells);
  }
}

/**
 * Read a date: dd/mm/yyyy, yyyy-mm-dd with or without a time, or a spreadsheet's serial number.
 *
 * @param cell - A cell of text, or a number.
 * @returns Days since 1 January 1970; null for a blank; NaN for anything else.
 * @internal
 */
export function readDay(cell: string | number | null | undefined): number | null {
  if (cell === null || cell === undefined || cell === "") return null;
  if (typeof cell === "number") return serialDay(cell);
  if (cell.length === 10 && cell.charCodeAt(2) === 47 && cell.charCodeAt(5) === 47) {
    return dayOf(digits(cell, 6, 10), digits(cell, 3, 5), digits(cell, 0, 2));
  }
  return unusualDay(cell);
}

/** Kept apart so that what reads every row stays small enough to be compiled at once. */
function unusualDay(cell: string): number | null {
  const text = cell.trim();
  if (text === "") return null;
  const british = /^(\d{1,2})\/(\d{1,2})\/(\d{4})(?: 00:00(?::00)?)?$/.exec(text);
  if (british) return dayOf(Number(british[3]), Number(british[2]), Number(british[1]));
  const machine = /^(\d{4})-(\d\d)-(\d\d)(?:[T ].*)?$/.exec(text);
  if (machine) return dayOf(Number(machine[1]), Number(machine[2]), Number(machine[3]));
  return /^\d{5}$/.test(text) ? serialDay(Number(text)) : NaN;
}

/** Serial 25569 is 1 January 1970; before 1 March 1900 serials are off by a day, and no child is as old. */
function serialDay(serial: number): number {
  return Number.isInteger(serial) && serial >= 3653 && serial <= 73_050 ? serial - 25_569 : NaN;
}

function digits(text: string, from: number, to: number): number {
  let value = 0;
  for (let at = from; at < to; at++) {
    const digit = text.charCodeAt(at) - 48;
    if (digit < 0 || digit > 9) return NaN;
    value = value * 10 + digit;
  }
  return value;
}

const monthLengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/**
 * Number a day.
 *
 * @param year - From 1900 to 2100.
 * @param month - From 1 to 12.
 * @param day - Of the month.
 * @returns Days since 1 January 1970, or NaN for a day that never was.
 * @see Hinnant, chrono-compatible low-level date algorithms (days from civil).
 * @internal
 */
export function dayOf(year: number, month: number, day: number): number {
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  const length = month === 2 && isLeap ? 29 : (monthLengths[month - 1] ?? 0);
  if (!(year >= 1900 && year <= 2100) || !(day >= 1 && day <= length)) return NaN;
  const shifted = month <= 2 ? year - 1 : year;
  const era = Math.floor(shifted / 400);
  const yearOfEra = shifted - era * 400;
  const dayOfYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + day - 1;
  const dayOfEra =
    yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146_097 + dayOfEra - 719_468;
}

/**
 * Take a day apart.
 *
 * @param day - Days since 1 January 1970.
 * @returns Year, month from 1, day of the month.
 * @internal
 */
export function dateOf(day: number): { year: number; month: number; day: number } {
  const shifted = day + 719_468;
  const era = Math.floor(shifted / 146_097);
  const dayOfEra = shifted - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      365,
  );
  const dayOfYear =
    dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const part = Math.floor((5 * dayOfYear + 2) / 153);
  const month = part < 10 ? part + 3 : part - 9;
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * part + 2) / 5) + 1,
  };
}

/**
 * Write a day as a machine reads it.
 *
 * @param day - Days since 1 January 1970.
 * @returns yyyy-mm-dd.
 * @internal
 */
export function isoDay(day: number): string {
  const date = dateOf(day);
  const two = (value: number): string => String(value).padStart(2, "0");
  return `${String(date.year)}-${two(date.month)}-${two(date.day)}`;
}

/**
 * Go some calendar months on; the 31st becomes the last day of a shorter month.
 *
 * @param day - Days since 1 January 1970.
 * @param months - How many; may be negative.
 * @returns Days since 1 January 1970.
 * @internal
 */
export function addMonths(day: number, months: number): number {
  const date = dateOf(day);
  const index = date.year * 12 + date.month - 1 + months;
  const year = Math.floor(index / 12);
  const month = index - year * 12 + 1;
  for (let last = date.day; ; last--) {
    const found = dayOf(year, month, last);
    if (!Number.isNaN(found) || last <= 28) return found;
  }
}
