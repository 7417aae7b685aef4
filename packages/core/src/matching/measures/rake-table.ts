import * as z from "zod/mini";
import { parseInput, refusal, UpstreamError } from "../../errors.js";
import { type Sentence, say } from "../../internal/say.js";
import * as words from "../../words/en-GB.js";
import { amounts, amountTable, type NumberColumn, type NumberTable } from "./counted.js";
import { feasibleFlow, type Flow, possibleCells } from "./table-flow.js";

/** Input of {@link rakeTable}. */
export const RakeTableInput = z.strictObject({
  seed: amountTable({
    title: "Seed",
    description: "A table of the right pattern, such as a survey's; a 0 in it stays 0.",
  }),
  rowTotals: amounts({ title: "Row totals", description: "What each row must add to." }),
  columnTotals: amounts({ title: "Column totals", description: "What each column must add to." }),
});
export type RakeTableInput = z.input<typeof RakeTableInput>;

/** A cell of a table, both counted from 0. */
export interface TableCell {
  readonly row: number;
  readonly column: number;
}

/** Result of {@link rakeTable}. */
export interface RakedTable {
  /** The seed scaled to the totals: odds ratios of the seed stay as they were. */
  readonly table: readonly (readonly number[])[];
  readonly total: number;
  /** Cells above 0 in the seed that these totals leave no room for. */
  readonly forcedToZero: readonly TableCell[];
  readonly iterations: number;
  /** Largest change in any cell in the last iteration, as a share of the grand total. */
  readonly lastChangeShare: number;
  readonly method: "iterativeProportionalFitting";
  readonly warnings: readonly Sentence[];
  readonly conclusion: Sentence;
}

/**
 * Scale a table to new row and column totals.
 *
 * Totals that no table with the seed's empty cells can have are refused before any scaling, with
 * the rows and columns at fault; cells that must vanish are set to 0 at once, so that scaling
 * converges quickly.
 *
 * @param input - The seed, and the totals of rows and of columns, which must agree.
 * @returns The one table with these totals that keeps the seed's odds ratios.
 * @throws {@link UpstreamError} `INVALID_INPUT` for totals that disagree; `NO_SOLUTION` where the
 * seed's empty cells leave no table with these totals.
 * @see Deming and Stephan 1940 (iterative proportional fitting).
 *
 * @example
 * ```ts
 * rakeTable({ seed: [[1, 1], [1, 1]], rowTotals: [30, 70], columnTotals: [20, 80] }).table;
 * // => [[6, 24], [14, 56]]
 * ```
 */
export function rakeTable(input: RakeTableInput): RakedTable {
  const { seed, rowTotals, columnTotals } = parseInput(RakeTableInput, input);
  const total = checkTotals(seed, rowTotals, columnTotals);
  const flow = feasibleFlow(seed, rowTotals, columnTotals);
  if (flow.shortRows.length > 0) throw impossible(flow, rowTotals, columnTotals);
  const possible = possibleCells(seed, flow.amounts);
  const forcedToZero: TableCell[] = [];
  const start = seed.map((cells, row) =>
    Float64Array.from(cells, (amount, column) => {
      if (amount === 0 || possible(row, column)) return amount;
      if ((rowTotals[row] ?? 0) > 0 && (columnTotals[column] ?? 0) > 0) {
        forcedToZero.push({ row, column });
      }
      return 0;
    }),
  );
  const { iterations, lastChange } = fit(start, rowTotals, columnTotals, total);
  const lastChangeShare = total === 0 ? 0 : lastChange / total;
  const warnings =
    forcedToZero.length === 0 ? [] : [say(words.cellsForcedToZero, { cells: forcedToZero.length })];
  return {
    table: start.map((cells) => Array.from(cells)),
    ...{ total, forcedToZero, iterations, lastChangeShare },
    method: "iterativeProportionalFitting",
    warnings,
    conclusion: say(words.concludeRaked, { total, iterations }),
  };
}

/** Stop when no cell changes by more than this share of the grand total. */
const closeEnough = 1e-14;
const mostIterations = 10_000;
/** Totals typed from a printed table agree to about this share. */
const roundingOfTotals = 1e-9;

function checkTotals(seed: NumberTable, rows: NumberColumn, columns: NumberColumn): number {
  const width = seed[0]?.length ?? 0;
  if (rows.length !== seed.length) {
    const got = rows.length;
    throw refusal(["rowTotals"], say(words.giveRowTotals, { expected: seed.length, got }));
  }
  if (columns.length !== width) {
    const got = columns.length;
    throw refusal(["columnTotals"], say(words.giveColumnTotals, { expected: width, got }));
  }
  const total = sum(rows);
  const other = sum(columns);
  if (Math.abs(total - other) > roundingOfTotals * Math.max(total, other)) {
    throw refusal(["columnTotals"], say(words.giveEqualTotals, { total, other }));
  }
  return total;
}

function sum(values: NumberColumn): number {
  return Float64Array.from(values).reduce((total, value) => total + value, 0);
}

function impossible(
  { shortRows, theirColumns }: Flow,
  rows: NumberColumn,
  columns: NumberColumn,
): UpstreamError {
  const names = shortRows.map((row) => row + 1);
  const wanted = shortRows.reduce((total, row) => total + (rows[row] ?? 0), 0);
  const room = theirColumns.reduce((total, column) => total + (columns[column] ?? 0), 0);
  const sentence =
    theirColumns.length === 0
      ? say(words.giveSeedForRows, { rows: names, wanted })
      : say(words.giveRoomForRows, {
          ...{ rows: names, wanted, room },
          columns: theirColumns.map((column) => column + 1),
        });
  return new UpstreamError("NO_SOLUTION", ["seed", shortRows[0] ?? 0], sentence);
}

/** Scale rows, then columns, in place, until nothing changes. */
function fit(
  table: readonly Float64Array[],
  rows: NumberColumn,
  columns: NumberColumn,
  total: number,
): { iterations: number; lastChange: number } {
  let lastChange = Infinity;
  let iterations = 0;
  while (lastChange > closeEnough * total && iterations < mostIterations) {
    iterations++;
    lastChange = 0;
    const before = table.map((cells) => cells.slice());
    table.forEach((cells, row) => {
      scale(cells, rows[row] ?? 0);
    });
    const sums = new Float64Array(columns.length);
    for (const cells of table) {
      cells.forEach((cell, column) => {
        sums[column] = (sums[column] ?? 0) + cell;
      });
    }
    for (const cells of table) {
      cells.forEach((cell, column) => {
        const now = sums[column] ?? 0;
        cells[column] = now === 0 ? 0 : cell * ((columns[column] ?? 0) / now);
      });
    }
    table.forEach((cells, row) => {
      cells.forEach((cell, column) => {
        lastChange = Math.max(lastChange, Math.abs(cell - (before[row]?.[column] ?? 0)));
      });
    });
  }
  if (lastChange > 1e-9 * total) {
    throw new UpstreamError("NO_SOLUTION", ["seed"], say(words.giveEvenerSeed, { iterations }));
  }
  return { iterations, lastChange };
}

function scale(cells: Float64Array, target: number): void {
  const now = sum(cells);
  for (let column = 0; column < cells.length; column++) {
    cells[column] = now === 0 ? 0 : (cells[column] ?? 0) * (target / now);
  }
}
