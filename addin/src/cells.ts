import type { Sentence, UpstreamErrorPath } from "@upstream/core";
import {
  type ExcelArgument,
  say,
  type ScoreCells,
  type TableColumn,
  words,
} from "@upstream/core/catalogue";
import {
  errorText,
  isBlank,
  isMissingMark,
  notationOf,
  type Plain,
  plain,
  readFlagCode,
  readNumber,
  readScalar,
  readScore,
  readText,
  squash,
} from "./scalars.js";

/** A cell within a range, zero-based, header row counted. */
export interface Place {
  readonly row: number;
  readonly column: number;
}

/** Called for each cell that cannot be read; the place is undefined when the whole range is meant. */
export type Refuse = (sentence: Sentence, place?: Place) => void;

/** What the records' ranges of one call share. */
export interface Extent {
  /** Whether the first row, or the first cell of a row, is a header. */
  readonly headed?: boolean;
  /** How many rows or cells to read, header counted; undefined reads all. */
  readonly end?: number;
}

/** A range once read. */
export interface Reading {
  readonly value: unknown;
  /** Where in the range the value of an SDK path stands; the path starts below the argument. */
  place(path: UpstreamErrorPath): Place | undefined;
}

type Kind<K extends ExcelArgument["kind"]> = Extract<ExcelArgument, { kind: K }>;

/** Longer ranges are whole columns selected by their letter. */
const mostRows = 100_000;

const nowhere = (): undefined => undefined;

/**
 * Tell the kinds that take a range from those that take one cell.
 *
 * @param argument - Any argument.
 * @returns Whether it takes a range.
 */
export function isRange(
  argument: ExcelArgument,
): argument is Kind<"series" | "flags" | "labels" | "scores" | "table" | "settings"> {
  return ["series", "flags", "labels", "scores", "table", "settings"].includes(argument.kind);
}

/**
 * Read the cells of one argument as its kind.
 *
 * @param argument - What the cells should be.
 * @param raw - A cell, or rows of cells.
 * @param refuse - Told of each cell that cannot be read; when it returns, reading goes on.
 * @param extent - What the records' ranges of the call share.
 * @returns The value in the shape of `Cells`; undefined for an argument that is left out.
 */
export function readArgument(
  argument: ExcelArgument,
  raw: unknown,
  refuse: Refuse,
  extent: Extent = {},
): Reading {
  if (!isRange(argument)) return readSingle(argument, raw, refuse);
  if (raw === null || raw === undefined || raw === "") {
    if (argument.optional) return { value: undefined, place: nowhere };
  }
  const rows = rowsOf(raw);
  if (rows.length > mostRows && (extent.end ?? rows.length) > mostRows) {
    refuse(say(words.giveRowsWithData));
    return { value: undefined, place: nowhere };
  }
  switch (argument.kind) {
    case "scores":
      return readScores(argument, rows, refuse, extent);
    case "table":
      return readTable(argument, rows, refuse);
    case "settings":
      return readSettings(argument, rows, refuse);
    default:
      return readLine(argument, lineOf(rows), refuse, extent);
  }
}

function readSingle(argument: ExcelArgument, raw: unknown, refuse: Refuse): Reading {
  let cell = raw;
  if (Array.isArray(raw)) {
    const rows = rowsOf(raw);
    cell = rows[0]?.[0];
    if (rows.length > 1 || (rows[0]?.length ?? 0) > 1) {
      refuse(say(words.giveOneCell));
      return { value: undefined, place: nowhere };
    }
  }
  const value = readScalar(argument as Parameters<typeof readScalar>[0], cell);
  if (typeof value === "object") refuse(value);
  return { value: typeof value === "object" ? undefined : value, place: nowhere };
}

/** Rows of cells, also from a single cell or one row. */
function rowsOf(raw: unknown): readonly (readonly unknown[])[] {
  if (!Array.isArray(raw)) return [[raw]];
  return raw.length === 0 || Array.isArray(raw[0]) ? (raw as unknown[][]) : [raw];
}

/** One row or one column of cells. */
interface Line {
  readonly length: number;
  readonly across: boolean;
  /** Undefined when the range is more than one row and one column. */
  readonly at: ((index: number) => unknown) | undefined;
}

function lineOf(rows: readonly (readonly unknown[])[]): Line {
  const first = rows[0];
  if (rows.length === 1 && first) {
    return { length: first.length, across: true, at: (index) => first[index] };
  }
  const isColumn = rows.every((row) => row.length <= 1);
  return {
    length: rows.length,
    across: false,
    at: isColumn ? (index) => rows[index]?.[0] : undefined,
  };
}

/** Ways of writing "nothing here" that nobody uses as a heading. */
const noHeadings = new Set(["na", "nil", "none", "null", "missing", "blank", "tbc", "nan"]);

/** A text that can only be a heading: it has letters, and is no error and no note of a gap. */
function looksLikeHeader(cell: Plain): boolean {
  return (
    typeof cell === "string" &&
    /\p{L}/u.test(cell) &&
    errorText(cell) === undefined &&
    !noHeadings.has(squash(cell))
  );
}

type LineArgument = Kind<"series" | "flags" | "labels">;

/** A first cell that cannot be a value of the kind; a label can be anything, so it never tells. */
function tellsHeader(argument: LineArgument, cell: Plain): boolean {
  if (!looksLikeHeader(cell)) return false;
  if (argument.kind === "flags") return readFlagCode(cell) < 0;
  return (
    argument.kind === "series" &&
    !(argument.missing && isMissingMark(cell)) &&
    typeof readNumber(cell, notationOf(argument.unit)) !== "number"
  );
}

function readLine(argument: LineArgument, line: Line, refuse: Refuse, extent: Extent): Reading {
  const { at, across, length } = line;
  if (at === undefined) {
    refuse(say(words.giveRowOrColumn));
    return { value: undefined, place: nowhere };
  }
  if (length === 0) {
    refuse(say(words.giveSomeCells));
    return { value: undefined, place: nowhere };
  }
  const headed = extent.headed ?? (length > 1 && tellsHeader(argument, plain(at(0))));
  const start = headed ? 1 : 0;
  const end = Math.min(length, extent.end ?? length);
  const where = (index: number): Place =>
    across ? { row: 0, column: start + index } : { row: start + index, column: 0 };
  const size = Math.max(0, end - start);
  return {
    value: readers[argument.kind](argument, at, start, size, (sentence, index) => {
      refuse(sentence, where(index));
    }),
    place: (path) => {
      const index = path.find((key) => typeof key === "number");
      return index === undefined || index >= size ? undefined : where(index);
    },
  };
}

type LineReader = (
  argument: LineArgument,
  at: (index: number) => unknown,
  start: number,
  size: number,
  refuse: (sentence: Sentence, index: number) => void,
) => unknown;

const readers: Readonly<Record<LineArgument["kind"], LineReader>> = {
  flags: (_argument, at, start, size, refuse) => {
    const codes = new Uint8Array(size);
    for (let index = 0; index < size; index++) {
      const code = readFlagCode(at(start + index));
      if (code >= 0) codes[index] = code;
      else refuse(say(words.giveFlag, { found: shortText(at(start + index)) }), index);
    }
    return codes;
  },
  series: (argument, at, start, size, refuse) => {
    const { unit, missing } = argument as Kind<"series">;
    const values = new Array<number | null>(size);
    for (let index = 0; index < size; index++) {
      const cell = at(start + index);
      if (typeof cell === "number" && Number.isFinite(cell)) {
        values[index] = cell;
        continue;
      }
      if (missing && isMissingMark(plain(cell))) {
        values[index] = null;
        continue;
      }
      const value = readNumber(plain(cell), notationOf(unit));
      values[index] = typeof value === "number" ? value : 0;
      if (typeof value === "object") refuse(value, index);
    }
    return values;
  },
  labels: (_argument, at, start, size, refuse) => {
    const texts = new Array<string>(size);
    for (let index = 0; index < size; index++) {
      const text = readText(plain(at(start + index)));
      texts[index] = typeof text === "string" ? text : "";
      if (typeof text === "object") refuse(text, index);
    }
    return texts;
  },
};

/** A cell as a message repeats it: the beginning of a long text, and dots for what is no value. */
function shortText(cell: unknown): string {
  const value = plain(cell);
  const text = typeof value === "number" && Number.isNaN(value) ? "…" : String(value);
  return text.length <= 40 ? text : `${text.slice(0, 39)}…`;
}

function readScores(
  { zeroIsScore }: Kind<"scores">,
  rows: readonly (readonly unknown[])[],
  refuse: Refuse,
  extent: Extent,
): Reading {
  const width = widthOf(rows);
  if (width === 0) {
    refuse(say(words.giveSomeCells));
    return { value: undefined, place: nowhere };
  }
  const headed = extent.headed ?? isScoreHeader(rows);
  const start = headed ? 1 : 0;
  const headers = headed ? cellsOf(rows[0], width).map((cell) => String(cell ?? "").trim()) : null;
  const end = Math.min(rows.length, extent.end ?? rows.length);
  const scores: (number | null)[][] = [];
  for (let row = start; row < end; row++) {
    const answers = new Array<number | null>(width);
    for (let column = 0; column < width; column++) {
      const score = readScore(plain(rows[row]?.[column]), zeroIsScore === true);
      const isScore = typeof score === "number" || score === null;
      answers[column] = isScore ? score : null;
      if (!isScore) refuse(score, { row, column });
    }
    scores.push(answers);
  }
  return {
    value: { rows: scores, headers } satisfies ScoreCells,
    place: (path) => {
      const [row, item] = path.filter((key) => typeof key === "number");
      if (row === undefined) return undefined;
      // One respondent across a row: the SDK counts along it.
      if (scores.length === 1 && item === undefined && row < width) {
        return { row: start, column: row };
      }
      if (row >= scores.length) return undefined;
      const named = path.findLast((key) => typeof key === "string");
      const column =
        item ?? headers?.findIndex((text) => squash(text) === squash(named ?? "")) ?? 0;
      return { row: start + row, column: Math.max(0, column) };
    },
  };
}

/** A first row without a single score and with at least one heading; gaps may arrive as 0. */
function isScoreHeader(rows: readonly (readonly unknown[])[]): boolean {
  if (rows.length < 2) return false;
  const first = (rows[0] ?? []).map(plain);
  return (
    first.some(looksLikeHeader) &&
    first.every((cell) => isBlank(cell) || (looksLikeHeader(cell) && isSentence(readScore(cell))))
  );
}

function isSentence(value: unknown): value is Sentence {
  return typeof value === "object" && value !== null;
}

function widthOf(rows: readonly (readonly unknown[])[]): number {
  return rows.reduce((widest, row) => Math.max(widest, row.length), 0);
}

/** A row made as long as the longest: the cells that a ragged range lacks are blank. */
function cellsOf(row: readonly unknown[] | undefined, width: number): Plain[] {
  return Array.from({ length: width }, (_, column) => plain(row?.[column]));
}

/**
 * Name what may stand in the heading of a column or beside a setting.
 *
 * @param columns - Columns of a table or rows of a settings range.
 * @returns The headings as they should be written, joined by commas.
 */
function listOf(columns: readonly TableColumn[]): string {
  return columns.map((column) => column.header).join(", ");
}

/** The column or setting that a text names: by its heading, an alias or the SDK's name. */
function namedBy(text: string, columns: readonly TableColumn[]): TableColumn | undefined {
  // An error such as #NAME? is no heading, whatever its letters say.
  if (errorText(text) !== undefined) return undefined;
  const name = squash(text);
  return columns.find((column) =>
    [column.header, column.name, ...(column.aliases ?? [])].some((alias) => squash(alias) === name),
  );
}

function readTable(
  argument: Kind<"table">,
  rows: readonly (readonly unknown[])[],
  refuse: Refuse,
): Reading {
  const { columns, rest } = argument;
  const heading = cellsOf(rows[0], widthOf(rows));
  const headings = heading.map((cell) => (cell === null ? "" : String(cell).trim()));
  const found = new Map<string, number>();
  const others: number[] = [];
  for (const [index, text] of headings.entries()) {
    const column = text === "" ? undefined : namedBy(text, columns);
    if (column === undefined) others.push(index);
    else if (!found.has(column.name)) found.set(column.name, index);
    else refuse(say(words.giveHeaderOnce, { header: text }), { row: 0, column: index });
  }
  const missing = columns.filter((column) => !column.optional && !found.has(column.name));
  if (found.size === 0) {
    refuse(say(words.giveHeaderRow, { headers: listOf(columns) }));
    return { value: [], place: nowhere };
  }
  const further = furtherColumns(argument, rows, headings, others, refuse);
  if (missing.length > 0) refuse(say(words.giveMissingHeaders, { headers: listOf(missing) }));

  // A row without a name is no record; where 0 could be a value throughout, every row is one.
  const skipsBlankRows = columns.some((column) => !column.optional && zeroIsNoValue(column));
  const records: Record<string, unknown>[] = [];
  const rowOf: number[] = [];
  for (let row = 1; row < rows.length; row++) {
    const cells = rows[row] ?? [];
    if (skipsBlankRows && cells.every((cell) => isBlank(plain(cell)))) continue;
    const record: Record<string, unknown> = {};
    for (const column of columns) {
      const index = found.get(column.name);
      if (index === undefined) {
        record[column.name] = undefined;
        continue;
      }
      const value = readScalar(column, cells[index]);
      record[column.name] = isSentence(value) ? undefined : value;
      if (isSentence(value)) refuse(value, { row, column: index });
    }
    if (rest) {
      const amounts = further.map((index) => {
        const cell = plain(cells[index]);
        if (rest.marks && typeof cell === "string" && isHiddenMark(cell)) return cell.trim();
        const value = readNumber(cell, { percent: true, pounds: true });
        if (isSentence(value)) refuse(value, { row, column: index });
        return isSentence(value) ? 0 : value;
      });
      record[rest.name] =
        rest.as === "series"
          ? amounts
          : Object.fromEntries(amounts.map((amount, i) => [headings[further[i] ?? 0], amount]));
    }
    records.push(record);
    rowOf.push(row);
  }
  return {
    value: records,
    place: (path) => {
      const record = path.find((key) => typeof key === "number");
      const named = path.findLast((key) => typeof key === "string" && found.has(key));
      const row = record === undefined ? undefined : rowOf[record];
      if (row === undefined) return undefined;
      if (named !== undefined) return { row, column: found.get(String(named)) ?? 0 };
      const last = path.at(-1);
      const column =
        typeof last === "number" && path.length > 1 && rest?.as === "series"
          ? further[last]
          : further.find((index) => headings[index] === last);
      return { row, column: column ?? 0 };
    },
  };
}

/** The columns whose headings are not the table's own: the rest, or a refusal each. */
function furtherColumns(
  { columns, rest }: Kind<"table">,
  rows: readonly (readonly unknown[])[],
  headings: readonly string[],
  others: readonly number[],
  refuse: Refuse,
): readonly number[] {
  const isUsed = (index: number): boolean =>
    rows.some((row, at) => at > 0 && !isBlank(plain(row[index])));
  // A heading of 0 may be a blank one, or year 0.
  const isNamed = (index: number): boolean => headings[index] !== "" && headings[index] !== "0";
  const last = others.findLast((index) => isNamed(index) || isUsed(index)) ?? -1;
  const further = others.filter((index) => index <= last);
  if (rest?.as === "series") return further;
  const seen = new Set<string>();
  return further.filter((index) => {
    const text = headings[index] ?? "";
    const place = { row: 0, column: index };
    if (!isNamed(index)) {
      if (isUsed(index)) refuse(say(words.giveHeading), place);
      return false;
    }
    if (rest === undefined) refuse(say(words.giveKnownHeader, { headers: listOf(columns) }), place);
    else if (seen.has(squash(text))) refuse(say(words.giveHeaderOnce, { header: text }), place);
    seen.add(squash(text));
    return rest !== undefined;
  });
}

/** What stands in place of a hidden count. */
function isHiddenMark(text: string): boolean {
  return isMissingMark(text) || text.trim() === "*";
}

function zeroIsNoValue({ kind, zeroIsBlank }: TableColumn): boolean {
  return zeroIsBlank === true || kind === "text" || kind === "choice" || kind === "priceYear";
}

const settingHeadings = new Set(["setting", "settings", "name", "parameter", "assumption", "item"]);

function readSettings(
  { columns }: Kind<"settings">,
  rows: readonly (readonly unknown[])[],
  refuse: Refuse,
): Reading {
  const headers = listOf(columns);
  const values: Record<string, unknown> = {};
  for (const column of columns) values[column.name] = undefined;
  if (widthOf(rows) < 2) {
    refuse(say(words.giveNameAndValue, { headers }));
    return { value: values, place: nowhere };
  }
  const rowOf = new Map<string, number>();
  for (const [row, cells] of rows.entries()) {
    const name = plain(cells[0]);
    const text = isBlank(name) ? "" : String(name).trim();
    // Further columns are for the reader's notes, but an error in them is still an error.
    const column = cells.findIndex((cell) => errorText(cell) !== undefined);
    if (column >= 0) refuse(say(words.giveValue), { row, column });
    if (text === "" && isBlank(plain(cells[1]))) continue;
    const setting = namedBy(text, columns);
    if (setting === undefined) {
      const isHeader = row === 0 && settingHeadings.has(squash(text));
      if (!isHeader) refuse(say(words.giveKnownSetting, { headers }), { row, column: 0 });
    } else if (rowOf.has(setting.name)) {
      refuse(say(words.giveSettingOnce, { header: text }), { row, column: 0 });
    } else {
      rowOf.set(setting.name, row);
      const value = readScalar(setting, cells[1]);
      values[setting.name] = isSentence(value) ? undefined : value;
      if (isSentence(value)) refuse(value, { row, column: 1 });
    }
  }
  const missing = columns.filter((column) => !column.optional && !rowOf.has(column.name));
  if (missing.length > 0) refuse(say(words.giveMissingSettings, { headers: listOf(missing) }));
  return {
    value: values,
    place: (path) => {
      const named = path.findLast((key) => typeof key === "string" && rowOf.has(key));
      const row = rowOf.get(String(named));
      return row === undefined ? undefined : { row, column: 1 };
    },
  };
}

/** The ranges of a call that hold a row a record. */
interface Records {
  readonly key: string;
  readonly columns: readonly string[];
}

/**
 * Find what the ranges of one call share: whether they have a header, and where records end.
 *
 * @param fnArguments - Every argument of the function.
 * @param records - Which of them hold a row a record; none of them when undefined.
 * @param raws - Their cells.
 * @returns An extent for each row, column or records' range that was given.
 */
export function extentsOf(
  fnArguments: readonly ExcelArgument[],
  records: Records | undefined,
  raws: readonly unknown[],
): ReadonlyMap<string, Extent> {
  const ofRecords = new Set(records ? [...records.columns, records.key] : []);
  const ranges = fnArguments.flatMap((argument, index) => {
    const raw = raws[index];
    const isRecords = ofRecords.has(argument.name);
    const hasCompanions = isRecords || argument.kind === "series" || argument.kind === "flags";
    if (!hasCompanions || raw === null || raw === undefined || raw === "") return [];
    const rows = rowsOf(raw);
    const line = argument.kind === "scores" ? undefined : lineOf(rows);
    const length = line?.length ?? rows.length;
    return [{ argument, isRecords, line, length, tells: tellsOwnHeader(argument, rows, line) }];
  });
  const key = ranges.find(({ argument }) => argument.name === records?.key);
  const end = key && lastUsed(key.line);
  // A typo in one first cell is no header when its companions start with data.
  const headed = (length: number): boolean => {
    const telling = ranges.filter((range) => range.length === length && range.tells !== undefined);
    return telling.length > 0 && telling.every((range) => range.tells);
  };
  return new Map(
    ranges.map(({ argument, isRecords, length }) => [
      argument.name,
      { headed: headed(length), ...(isRecords && end !== undefined && { end }) },
    ]),
  );
}

/** Whether a range has a header by its own account; undefined when it cannot tell. */
function tellsOwnHeader(
  argument: ExcelArgument,
  rows: readonly (readonly unknown[])[],
  line: Line | undefined,
): boolean | undefined {
  if (argument.kind === "scores") return isScoreHeader(rows);
  if (argument.kind !== "flags" && argument.kind !== "series") return undefined;
  return line?.at && line.length > 1 ? tellsHeader(argument, plain(line.at(0))) : undefined;
}

function lastUsed(line: Line | undefined): number | undefined {
  if (line?.at === undefined) return undefined;
  let end = line.length;
  while (end > 0 && isBlank(plain(line.at(end - 1)))) end--;
  return end;
}
