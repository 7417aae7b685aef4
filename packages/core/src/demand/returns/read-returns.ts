import * as z from "zod/mini";
import { parseInput, refusal } from "../../errors.js";
import { described, isColumn, label, quantity } from "../../internal/quantities.js";
import { say, type Sentence } from "../../internal/say.js";
import * as words from "../../words/en-GB.js";
import { isoDay, readDay, scanHeader, scanRows, type TakeRow } from "./scan-rows.js";

/** A cell of a return that is already in rows. */
export type ReturnCell = string | number | null;

/** Input of {@link readReturns}. */
export const ReadReturnsInput = z.strictObject({
  files: described(
    {
      title: "Files",
      description: "Episodes and header files of one or several years, in any order.",
    },
    z
      .array(
        z.strictObject({
          name: label({
            title: "Name",
            description: "Name of the file; files are read in the order of their names.",
          }),
          text: z.optional(
            quantity<string>(
              { title: "Text", description: "The whole file, comma-separated.", unit: "text" },
              (value) =>
                typeof value === "string" ? undefined : { sentence: say(words.giveFileText) },
            ),
          ),
          rows: z.optional(
            quantity<readonly (readonly ReturnCell[])[]>(
              {
                title: "Rows",
                description: "Or its rows of cells, headings first.",
                unit: "object",
              },
              (value) =>
                Array.isArray(value) && value.length > 0 && value.every(isColumn)
                  ? undefined
                  : { sentence: say(words.giveFileRows) },
            ),
          ),
        }),
      )
      .check(
        z.refine((files) => files.length > 0, {
          params: { sentence: say(words.giveFiles) },
          error: say(words.giveFiles).text,
        }),
      ),
  ),
});
export type ReadReturnsInput = z.input<typeof ReadReturnsInput>;

/** Something found in a file, and what was done about it. */
export interface ReturnProblem {
  readonly file: string;
  /** As a text editor counts lines, the headings being line 1. */
  readonly line: number;
  readonly sentence: Sentence;
}

/** Episodes side by side; days are counted from 1 January 1970. */
export interface ReturnEpisodes {
  readonly length: number;
  /** Index into the birth dates. */
  readonly child: Int32Array;
  readonly start: Int32Array;
  /** -2147483648 for an episode that is still open. */
  readonly end: Int32Array;
  /** Index into the placement codes. */
  readonly place: Int32Array;
  /** Index into the files. */
  readonly file: Int32Array;
  readonly line: Int32Array;
}

/** Result of {@link readReturns}. */
export interface CareReturns {
  readonly files: readonly {
    readonly name: string;
    readonly kind: "episodes" | "header";
    readonly rows: number;
    readonly used: number;
  }[];
  /** Every episode that could be read, in the order of the files, repeats included. */
  readonly episodes: ReturnEpisodes;
  /** Birth date of each child; -2147483648 where no header file has one. */
  readonly born: Int32Array;
  readonly placementCodes: readonly string[];
  readonly children: number;
  /** The first and the last day that an episode starts or ends; null without episodes. */
  readonly firstDay: string | null;
  readonly lastDay: string | null;
  /** Every kind of problem with how often it was met; none is left out. */
  readonly problemCounts: Readonly<Record<string, number>>;
  /** The problems themselves, by file and line; the first 1,000. */
  readonly problems: readonly ReturnProblem[];
  readonly conclusion: Sentence;
}

/** Stands for "no day" in columns of days. */
export const noDay: number = -(2 ** 31);

const mostProblems = 1000;
const episodeColumns = ["CHILD", "DECOM", "DEC", "PLACE"] as const;
const headerColumns = ["CHILD", "DOB"] as const;

/** Growing columns of episodes. */
class EpisodeColumns {
  length = 0;
  #child = new Int32Array(1024);
  #start = new Int32Array(1024);
  #end = new Int32Array(1024);
  #place = new Int32Array(1024);
  #file = new Int32Array(1024);
  #line = new Int32Array(1024);

  add(child: number, start: number, end: number, place: number, file: number, line: number): void {
    const at = this.length++;
    if (at === this.#child.length) this.#resize(2 * at);
    this.#child[at] = child;
    this.#start[at] = start;
    this.#end[at] = end;
    this.#place[at] = place;
    this.#file[at] = file;
    this.#line[at] = line;
  }

  done(): ReturnEpisodes {
    this.#resize(this.length);
    return {
      length: this.length,
      child: this.#child,
      start: this.#start,
      end: this.#end,
      place: this.#place,
      file: this.#file,
      line: this.#line,
    };
  }

  #resize(size: number): void {
    this.#child = resized(this.#child, size);
    this.#start = resized(this.#start, size);
    this.#end = resized(this.#end, size);
    this.#place = resized(this.#place, size);
    this.#file = resized(this.#file, size);
    this.#line = resized(this.#line, size);
  }
}

function resized(column: Int32Array, size: number): Int32Array<ArrayBuffer> {
  const other = new Int32Array(size);
  other.set(column.subarray(0, size));
  return other;
}

/** Problems as they are met: all are counted, the first are kept. */
export class ProblemList {
  readonly counts: Record<string, number> = {};
  readonly list: ReturnProblem[] = [];

  add(file: string, line: number, sentence: Sentence): void {
    this.counts[sentence.id] = (this.counts[sentence.id] ?? 0) + 1;
    if (this.list.length < mostProblems) this.list.push({ file, line, sentence });
  }
}

/** Numbers given to texts in the order in which they are met. */
class Codes {
  readonly #codes = new Map<string, number>();

  of(text: string): number {
    const known = this.#codes.get(text);
    if (known !== undefined) return known;
    this.#codes.set(text, this.#codes.size);
    return this.#codes.size - 1;
  }

  texts(): string[] {
    return [...this.#codes.keys()];
  }
}

/**
 * Read SSDA903 returns: who was looked after when, where, and when they were born.
 *
 * Whatever cannot be read is listed by file and line, and counted; nothing is dropped silently. No
 * child's number is in the result.
 *
 * @param input - Texts or rows of episodes and header files.
 * @returns Episodes in columns, birth dates, and every problem.
 * @throws {@link UpstreamError} `INVALID_INPUT` for a file whose headings are neither those of an episodes
 * nor of a header file, naming the columns looked for and those found.
 *
 * @example
 * ```ts
 * readReturns({
 *   files: [
 *     { name: "2024-header.csv", text: "CHILD,DOB\n1,02/05/2012\n" },
 *     { name: "2024-episodes.csv", text: "CHILD,DECOM,PLACE,DEC\n1,01/04/2023,U4,\n" },
 *   ],
 * }).conclusion.text; // => "1 episode rows and 1 children were read from 2 files. There were no problems."
 * ```
 */
export function readReturns(input: ReadReturnsInput): CareReturns {
  const { files } = parseInput(ReadReturnsInput, input);
  const order = files
    .map((file, index) => ({ file, index }))
    .sort((a, b) => (a.file.name < b.file.name ? -1 : a.file.name > b.file.name ? 1 : 0));
  const problems = new ProblemList();
  const childCodes = new Codes();
  const placeCodes = new Codes();
  const columns = new EpisodeColumns();
  const births = new Map<number, number>();
  const read = order.map(({ file, index }, at) => {
    const path = ["files", index];
    if ((file.text === undefined) === (file.rows === undefined)) {
      throw refusal(path, say(words.giveTextOrRows, { file: file.name }));
    }
    const source = openFile(file);
    const found = source.headings.map((heading) => heading.toUpperCase());
    const isEpisodes = episodeColumns.every((column) => found.includes(column));
    const isHeader = headerColumns.every((column) => found.includes(column));
    if (!isEpisodes && !isHeader) {
      throw refusal(
        path,
        say(words.giveReturnLayout, {
          file: file.name,
          episodes: [...episodeColumns],
          header: [...headerColumns],
          found: source.headings.length > 0 ? [...source.headings] : "none",
        }),
      );
    }
    const wanted = (isEpisodes ? episodeColumns : headerColumns).map((name) => found.indexOf(name));
    let rows = 0;
    let used = 0;
    const trouble = (line: number, sentence: Sentence): void => {
      problems.add(file.name, line, sentence);
    };
    // A first reading is mostly the compiler's work: cells are taken by index, and what is rare lies apart.
    const takeEpisode: TakeRow = (line, cells) => {
      rows++;
      const child = (cells[0] ?? "").trim();
      const start = readDay(cells[1]);
      const end = readDay(cells[2]) ?? noDay;
      if (child === "" || start === null || Number.isNaN(start) || Number.isNaN(end)) {
        trouble(line, whyUnusable(child, start, cells));
        return;
      }
      const code = (cells[3] ?? "").trim().toUpperCase();
      columns.add(childCodes.of(child), start, end, placeCodes.of(code), at, line);
      used++;
      if (code === "") trouble(line, say(words.placeMissing));
      if (end < start && end !== noDay) trouble(line, endsFirst(start, end));
    };
    const takeChild: TakeRow = (line, cells) => {
      rows++;
      const child = (cells[0] ?? "").trim();
      const born = readDay(cells[1]);
      if (child === "") trouble(line, say(words.rowWithoutChild));
      else if (born === null || Number.isNaN(born)) {
        trouble(line, say(words.birthUnreadable, { found: cells[1] ?? "" }));
      } else {
        const code = childCodes.of(child);
        const known = births.get(code);
        if (known === undefined) births.set(code, born);
        else if (known !== born) trouble(line, say(words.birthDiffers));
        used++;
      }
    };
    source.each(wanted, isEpisodes ? takeEpisode : takeChild);
    return {
      name: file.name,
      kind: isEpisodes ? ("episodes" as const) : ("header" as const),
      get rows() {
        return rows;
      },
      get used() {
        return used;
      },
    };
  });

  const children = childCodes.texts().length;
  const born = new Int32Array(children).fill(noDay);
  for (const [child, day] of births) born[child] = day;
  const episodes = columns.done();
  const [first, last] = spanOf(episodes);
  const summary = read.map(({ name, kind, rows, used }) => ({ name, kind, rows, used }));
  checkBirths(episodes, born, summary, problems);
  const count = Object.values(problems.counts).reduce((sum, each) => sum + each, 0);
  const values = { episodes: episodes.length, children, files: read.length };
  return {
    files: summary,
    episodes,
    born,
    placementCodes: placeCodes.texts(),
    children,
    firstDay: Number.isFinite(first) ? isoDay(first) : null,
    lastDay: Number.isFinite(last) ? isoDay(last) : null,
    problemCounts: problems.counts,
    problems: problems.list,
    conclusion:
      count === 0
        ? say(words.returnsReadClean, values)
        : say(words.returnsRead, { ...values, problems: count }),
  };
}

function whyUnusable(
  child: string,
  start: number | null,
  cells: readonly (string | undefined)[],
): Sentence {
  if (child === "") return say(words.rowWithoutChild);
  return start === null || Number.isNaN(start)
    ? say(words.startUnreadable, { found: cells[1] ?? "" })
    : say(words.endUnreadable, { found: cells[2] ?? "" });
}

function endsFirst(start: number, end: number): Sentence {
  return say(words.endBeforeStart, { start: isoDay(start), end: isoDay(end) });
}

/** The first and the last day that anything starts or ends on. */
function spanOf({ length, start, end }: ReturnEpisodes): readonly [number, number] {
  let first = Infinity;
  let last = -Infinity;
  for (let at = 0; at < length; at++) {
    const begins = start[at] ?? 0;
    const given = end[at] ?? noDay;
    const ends = given === noDay ? begins : given;
    if (begins < first) first = begins;
    if (ends < first) first = ends;
    if (begins > last) last = begins;
    if (ends > last) last = ends;
  }
  return [first, last];
}

function checkBirths(
  { length, child, start, file, line }: ReturnEpisodes,
  born: Int32Array,
  files: CareReturns["files"],
  problems: ProblemList,
): void {
  for (let index = 0; index < length; index++) {
    const birth = born[child[index] ?? 0] ?? noDay;
    if (birth !== noDay && birth <= (start[index] ?? 0)) continue;
    const name = files[file[index] ?? 0]?.name ?? "";
    const sentence = birth === noDay ? say(words.birthMissing) : say(words.birthAfterStart);
    problems.add(name, line[index] ?? 0, sentence);
  }
}

interface Source {
  readonly headings: readonly string[];
  each(columns: readonly number[], take: TakeRow): void;
}

function openFile(file: {
  readonly text?: string | undefined;
  readonly rows?: readonly (readonly ReturnCell[])[] | undefined;
}): Source {
  const { text, rows } = file;
  if (text !== undefined) {
    const header = scanHeader(text);
    return {
      headings: header.cells.filter((cell) => cell !== "").length > 0 ? header.cells : [],
      each: (columns, take) => {
        scanRows(text, header, columns, take);
      },
    };
  }
  const [first = [], ...others] = rows ?? [];
  return {
    headings: first.map((cell) => (cell === null ? "" : String(cell).trim())),
    each: (columns, take) => {
      for (const [index, row] of others.entries()) {
        if (row.every((cell) => cell === null || cell === "")) continue;
        take(
          index + 2,
          columns.map((column) => {
            const cell = row[column];
            return cell === null || cell === undefined ? undefined : String(cell);
          }),
        );
      }
    },
  };
}
