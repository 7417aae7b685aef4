import * as z from "zod/mini";
import { refusal } from "../../errors.js";
import { type About, choice, isColumn, isCount, quantity } from "../../internal/quantities.js";
import { say } from "../../internal/say.js";
import * as words from "../../words/en-GB.js";

/** Which totals stand beside the table. */
export const publishedTotals = ["all", "rows", "columns", "grand", "none"] as const;
export type PublishedTotals = (typeof publishedTotals)[number];

/** A table of counts: rows of equal length. */
export type CountTable = readonly ArrayLike<number>[];

/** A figure as published: a number, or the mark of a hidden count. */
export type Published = number | string | null;

/** A table as its readers see it; what {@link suppressTable} returns is one. */
export interface PublishedTable {
  /** A number, or a mark (any text, or null) where the count is hidden. */
  readonly rows: readonly (readonly Published[])[];
  /** Left out or null where row totals are not published. */
  readonly rowTotals?: readonly Published[] | null | undefined;
  readonly columnTotals?: readonly Published[] | null | undefined;
  /** Left out or null where it is not published; text where it is hidden. */
  readonly total?: Published | undefined;
  /** Names of the rows, by which `releaseDifferences` finds them in another table. */
  readonly rowLabels?: readonly string[] | undefined;
  readonly columnLabels?: readonly string[] | undefined;
}

/** Fields that every function about a table of counts has. */
export const totalsFields = {
  totalsCover: z._default(
    choice(["area", "region", "nation"], {
      title: "Totals cover",
      description: "What the column totals cover where rows are areas; wide totals may be rounded.",
    }),
    "area",
  ),
  attacker: z._default(
    choice(["reader", "insider"], {
      title: "Attacker",
      description: "A reader knows the rule; an insider also knows which hidden counts are small.",
    }),
    "reader",
  ),
};
export type TotalsCover = "area" | "region" | "nation";
export type Attacker = "reader" | "insider";

/**
 * A table of numbers, 0 or more.
 *
 * @param about - Title and description for help texts.
 * @returns A schema for rows of equal length.
 */
// @__NO_SIDE_EFFECTS__
export function countTable(about: About): z.ZodMiniType<CountTable, CountTable> {
  return quantity({ ...about, unit: "people" }, (value) =>
    gridProblem(value, (cell) =>
      Number.isFinite(cell) && (cell as number) >= 0 && (cell as number) <= largestCount
        ? undefined
        : say(words.giveWholeCount),
    ),
  );
}

/**
 * A yes or no for each count of a table.
 *
 * @param about - Title and description for help texts.
 * @returns A schema for rows of true or false.
 */
// @__NO_SIDE_EFFECTS__
export function flagTable(
  about: About,
): z.ZodMiniType<readonly (readonly boolean[])[], readonly (readonly boolean[])[]> {
  return quantity({ ...about, unit: "flag" }, (value) =>
    gridProblem(value, (cell) =>
      typeof cell === "boolean" ? undefined : say(words.giveTrueOrFalse),
    ),
  );
}

/**
 * A table as published, with its marks.
 *
 * @param about - Title and description for help texts.
 * @returns A schema for rows with, where they are published, their totals.
 */
// @__NO_SIDE_EFFECTS__
export function publishedTable(about: About): z.ZodMiniType<PublishedTable, PublishedTable> {
  return quantity({ ...about, unit: "object" }, (value) => {
    if (typeof value !== "object" || value === null || isColumn(value)) {
      return { sentence: say(words.givePublishedTable) };
    }
    const { rows, rowTotals, columnTotals, total } = value as Readonly<Record<string, unknown>>;
    const wrong = (cell: unknown): ReturnType<typeof say> | undefined =>
      cell === null ||
      typeof cell === "string" ||
      (typeof cell === "number" && isCount(cell) && cell <= largestCount)
        ? undefined
        : say(words.giveCountOrMark);
    const problem = gridProblem(rows, wrong);
    if (problem) return { sentence: problem.sentence, path: ["rows", ...(problem.path ?? [])] };
    const grid = rows as readonly ArrayLike<unknown>[];
    const lists = {
      rowTotals: [rowTotals, grid.length],
      columnTotals: [columnTotals, grid[0]?.length],
    };
    for (const [name, [list, expected]] of Object.entries(lists)) {
      if (list === undefined || list === null) continue;
      if (!isColumn(list) || list.length !== expected) {
        return { sentence: say(words.giveTotals, { expected: Number(expected) }), path: [name] };
      }
      for (let index = 0; index < list.length; index++) {
        const sentence = wrong(list[index]);
        if (sentence) return { sentence, path: [name, index] };
      }
    }
    const sentence = total === undefined ? undefined : wrong(total);
    if (sentence) return { sentence, path: ["total"] };
    const { rowLabels, columnLabels } = value as Readonly<Record<string, unknown>>;
    const names = {
      rowLabels: [rowLabels, grid.length],
      columnLabels: [columnLabels, grid[0]?.length],
    };
    for (const [name, [list, expected]] of Object.entries(names)) {
      if (list === undefined) continue;
      const isNames = isColumn(list) && Array.from(list).every((text) => typeof text === "string");
      if (isNames && list.length === expected && new Set(Array.from(list)).size === expected)
        continue;
      return { sentence: say(words.giveTableLabels, { expected: Number(expected) }), path: [name] };
    }
    return undefined;
  });
}

/**
 * A yes or no for each total.
 *
 * @param about - Title and description for help texts.
 * @returns A schema for a list of true or false.
 */
// @__NO_SIDE_EFFECTS__
export function flagList(about: About): z.ZodMiniType<readonly boolean[], readonly boolean[]> {
  return quantity({ ...about, unit: "flag" }, (value) => {
    if (!isColumn(value)) return { sentence: say(words.giveTrueOrFalse) };
    for (let index = 0; index < value.length; index++) {
      if (typeof value[index] === "boolean") continue;
      return { sentence: say(words.giveTrueOrFalse), path: [index] };
    }
    return undefined;
  });
}

/** Sums of a table of counts up to this size stay exact. */
const largestCount = 1e12;

/** The first thing wrong with a table, or nothing. */
function gridProblem(
  value: unknown,
  wrong: (cell: unknown) => ReturnType<typeof say> | undefined,
): { sentence: ReturnType<typeof say>; path?: number[] } | undefined {
  if (!isColumn(value) || value.length === 0) return { sentence: say(words.giveCountTable) };
  const first = value[0];
  const expected = isColumn(first) ? first.length : 0;
  if (expected === 0) return { sentence: say(words.giveCountTable) };
  for (let row = 0; row < value.length; row++) {
    const cells = value[row];
    if (!isColumn(cells)) return { sentence: say(words.giveCountTable), path: [row] };
    if (cells.length !== expected) {
      const sentence = say(words.giveEqualRows, { expected, got: cells.length });
      return { sentence, path: [row] };
    }
    for (let column = 0; column < expected; column++) {
      const sentence = wrong(cells[column]);
      if (sentence) return { sentence, path: [row, column] };
    }
  }
  return undefined;
}

/**
 * Refuse a table whose counts are not whole.
 *
 * @param field - The field it came in.
 * @param table - Numbers, 0 or more.
 * @throws {@link UpstreamError} `INVALID_INPUT` at the first that is not whole.
 * @internal
 */
export function checkWhole(field: string, table: CountTable): void {
  table.forEach((cells, row) => {
    for (let column = 0; column < cells.length; column++) {
      if (!isCount(cells[column] ?? 0)) {
        throw refusal([field, row, column], say(words.giveWholeCount));
      }
    }
  });
}

/**
 * Refuse a table that is not of the same shape as the counts.
 *
 * @param field - The field it came in.
 * @param table - The table to check; nothing is checked where it is left out.
 * @param counts - The counts.
 * @throws {@link UpstreamError} `INVALID_INPUT` naming the shape that is wanted.
 * @internal
 */
export function checkShape(
  field: string,
  table: readonly ArrayLike<unknown>[] | undefined,
  counts: readonly ArrayLike<unknown>[],
): void {
  const columns = counts[0]?.length ?? 0;
  if (table === undefined) return;
  if (table.length === counts.length && table[0]?.length === columns) return;
  throw refusal([field], say(words.giveSameShape, { rows: counts.length, columns }));
}
