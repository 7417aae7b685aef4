import type { NumberColumn, NumberTable } from "./counted.js";

/** A way to fill the cells that may be filled, or the rows that cannot be filled up. */
export interface Flow {
  /** Amount a cell, row by row. */
  readonly amounts: Float64Array;
  /** Rows whose totals pass what their columns can hold; none when a table exists. */
  readonly shortRows: readonly number[];
  /** The only columns in which those rows have a cell. */
  readonly theirColumns: readonly number[];
}

/** What is still to be placed, while a flow grows. */
interface State {
  readonly seed: NumberTable;
  readonly width: number;
  readonly amounts: Float64Array;
  readonly rowLeft: Float64Array;
  readonly columnLeft: Float64Array;
  /** What is no more than rounding. */
  readonly nought: number;
}

/** Below this share of the grand total a remainder is rounding. */
const rounding = 1e-12;

/** Marks a row or column that a search has not reached, and a row where it starts. */
const unseen = -2;
const source = -1;

/**
 * Fill the cells of a table that are not 0 up to its totals, if that can be done. Unchecked.
 *
 * @param seed - Cells above 0 may be filled.
 * @param rows - Row totals.
 * @param columns - Column totals, of the same sum.
 * @returns Amounts a cell; by Hall's condition also the rows at fault where there is no such table.
 * @see Edmonds and Karp 1972 (shortest augmenting paths).
 * @internal
 */
export function feasibleFlow(seed: NumberTable, rows: NumberColumn, columns: NumberColumn): Flow {
  const state: State = {
    seed,
    width: columns.length,
    amounts: new Float64Array(rows.length * columns.length),
    rowLeft: Float64Array.from(rows),
    columnLeft: Float64Array.from(columns),
    nought: rounding * Float64Array.from(rows).reduce((sum, row) => sum + row, 0),
  };
  fillGreedily(state);
  for (;;) {
    const found = search(state);
    if (found.end === undefined) {
      const reached = (from: readonly number[]): number[] =>
        from.flatMap((each, index) => (each === unseen ? [] : [index]));
      return {
        amounts: state.amounts,
        shortRows: reached(found.rows),
        theirColumns: reached(found.columns),
      };
    }
    augment(state, found, found.end);
  }
}

/**
 * Find the cells that can be above 0 in some table with the totals of a flow. Unchecked.
 *
 * @param seed - Cells above 0 may be filled.
 * @param amounts - A table that has the totals, row by row.
 * @returns Whether a cell can be above 0: it is, or a cycle of changes through it makes it so.
 * @internal
 */
export function possibleCells(
  seed: NumberTable,
  amounts: Float64Array,
): (row: number, column: number) => boolean {
  const width = seed[0]?.length ?? 0;
  const nought = rounding * amounts.reduce((sum, amount) => sum + amount, 0);
  const reached = new Uint8Array(amounts.length);
  for (let start = 0; start < width; start++) {
    // From a column back to each row that gives to it, and on to every column open to that row.
    const rowsSeen = new Uint8Array(seed.length);
    const columnsSeen = new Uint8Array(width);
    columnsSeen[start] = 1;
    const queue = [start];
    for (const column of queue) {
      for (let row = 0; row < seed.length; row++) {
        if (rowsSeen[row] === 1 || !((amounts[row * width + column] ?? 0) > nought)) continue;
        rowsSeen[row] = 1;
        reached[row * width + start] = 1;
        for (let next = 0; next < width; next++) {
          if (columnsSeen[next] === 1 || (seed[row]?.[next] ?? 0) === 0) continue;
          columnsSeen[next] = 1;
          queue.push(next);
        }
      }
    }
  }
  return (row, column) => reached[row * width + column] === 1;
}

function add(values: Float64Array, index: number, amount: number): void {
  values[index] = (values[index] ?? 0) + amount;
}

function fillGreedily({ seed, width, amounts, rowLeft, columnLeft }: State): void {
  seed.forEach((cells, row) => {
    for (let column = 0; column < width; column++) {
      if ((cells[column] ?? 0) === 0) continue;
      const amount = Math.min(rowLeft[row] ?? 0, columnLeft[column] ?? 0);
      add(amounts, row * width + column, amount);
      add(rowLeft, row, -amount);
      add(columnLeft, column, -amount);
    }
  });
}

interface Search {
  /** Column with room that the search reached; undefined where there is none. */
  readonly end: number | undefined;
  /** Column from which each row was reached; `source` for a row with something left. */
  readonly rows: readonly number[];
  /** Row from which each column was reached. */
  readonly columns: readonly number[];
}

/** Search breadth first from rows with something left to columns with room. */
function search({ seed, width, amounts, rowLeft, columnLeft, nought }: State): Search {
  const rows = Array.from(rowLeft, (left): number => (left > nought ? source : unseen));
  const columns = Array.from(columnLeft, (): number => unseen);
  const queue = rows.flatMap((from, row) => (from === source ? [row] : []));
  for (const row of queue) {
    for (let column = 0; column < width; column++) {
      if (columns[column] !== unseen || (seed[row]?.[column] ?? 0) === 0) continue;
      columns[column] = row;
      if ((columnLeft[column] ?? 0) > nought) return { end: column, rows, columns };
      for (let next = 0; next < rows.length; next++) {
        if (rows[next] !== unseen || !((amounts[next * width + column] ?? 0) > nought)) continue;
        rows[next] = column;
        queue.push(next);
      }
    }
  }
  return { end: undefined, rows, columns };
}

/** Send as much as fits along the path that ends in a column with room. */
function augment(state: State, { rows, columns }: Search, end: number): void {
  const { width, amounts, rowLeft, columnLeft } = state;
  const more: number[] = [];
  const less: number[] = [];
  let row = columns[end] ?? 0;
  more.push(row * width + end);
  for (let from = rows[row] ?? source; from !== source; from = rows[row] ?? source) {
    less.push(row * width + from);
    row = columns[from] ?? 0;
    more.push(row * width + from);
  }
  const amount = Math.min(
    rowLeft[row] ?? 0,
    columnLeft[end] ?? 0,
    ...less.map((cell) => amounts[cell] ?? 0),
  );
  for (const cell of more) add(amounts, cell, amount);
  for (const cell of less) add(amounts, cell, -amount);
  add(rowLeft, row, -amount);
  add(columnLeft, end, -amount);
}
