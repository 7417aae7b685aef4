/**
 * A two-way table with its totals as a flow in a network.
 *
 * Each row is a node and so is each column; the row of totals and the column of totals are nodes as
 * well. A count is a flow from its row to its column, a total one the other way, so that "the counts
 * of a row add to its total" says that what enters a node leaves it. All tables that agree with what
 * is published are then the flows within bounds, and how far one count can move is a largest flow:
 * exact, and whole where the bounds are whole.
 */
export interface TableFlow {
  /** Rows and columns without the totals. */
  readonly rows: number;
  readonly columns: number;
  /** Counts row by row, each row closed by its total; the row of totals is last. */
  readonly values: Float64Array;
  readonly lower: Float64Array;
  readonly upper: Float64Array;
  /** Flows up to this size are rounding errors: 0 where all counts are whole. */
  readonly grain: number;
}

/** How far a count can be moved. */
export interface Shift {
  readonly amount: number;
  /** The table after the move. */
  readonly values: Float64Array;
  /** Nodes that a further move could reach; null where the move is as large as was asked. */
  readonly reached: Uint8Array | null;
}

/**
 * Name the place of a count in the flat list.
 *
 * @param columns - Columns of the table without the totals.
 * @param row - Row; the number of rows stands for the totals.
 * @param column - Column; the number of columns stands for the totals.
 * @returns The index.
 * @internal
 */
export function edgeAt(columns: number, row: number, column: number): number {
  return row * (columns + 1) + column;
}

/**
 * Lay a table out with its totals.
 *
 * @param table - Counts by row.
 * @returns Counts row by row, each row closed by its total, the totals last.
 * @internal
 */
export function withTotals(table: readonly ArrayLike<number>[]): Float64Array {
  const rows = table.length;
  const columns = table[0]?.length ?? 0;
  const values = new Float64Array((rows + 1) * (columns + 1));
  const add = (row: number, column: number, value: number): void => {
    const edge = edgeAt(columns, row, column);
    values[edge] = (values[edge] ?? 0) + value;
  };
  table.forEach((counts, row) => {
    for (let column = 0; column < columns; column++) {
      const value = counts[column] ?? 0;
      add(row, column, value);
      add(row, columns, value);
      add(rows, column, value);
      add(rows, columns, value);
    }
  });
  return values;
}

/** Whether a count flows from its row to its column; a total flows the other way. */
function flowsAcross(flow: TableFlow, row: number, column: number): boolean {
  return row < flow.rows === column < flow.columns;
}

/** What can still be moved over an edge, from its row to its column or back. */
function room(
  flow: TableFlow,
  values: Float64Array,
  row: number,
  column: number,
  across: boolean,
): number {
  const edge = edgeAt(flow.columns, row, column);
  const value = values[edge] ?? 0;
  return flowsAcross(flow, row, column) === across
    ? (flow.upper[edge] ?? 0) - value
    : value - (flow.lower[edge] ?? 0);
}

/** Breadth-first search from `sources`; stops at the first node that `isTarget`. */
function search(
  flow: TableFlow,
  values: Float64Array,
  sources: readonly number[],
  isTarget: (node: number) => boolean,
  without: number,
): { readonly end: number; readonly from: Int32Array; readonly reached: Uint8Array } {
  const across = flow.columns + 1;
  const down = flow.rows + 1;
  const reached = new Uint8Array(down + across);
  const from = new Int32Array(down + across).fill(-1);
  const queue = [...sources];
  for (const source of sources) reached[source] = 1;
  // The queue grows while it is read.
  for (const node of queue) {
    if (isTarget(node)) return { end: node, from, reached };
    const isRow = node < down;
    const others = isRow ? across : down;
    for (let other = 0; other < others; other++) {
      const next = isRow ? down + other : other;
      if (reached[next] === 1) continue;
      const row = isRow ? node : other;
      const column = isRow ? other : node - down;
      if (edgeAt(flow.columns, row, column) === without) continue;
      if (room(flow, values, row, column, isRow) <= flow.grain) continue;
      reached[next] = 1;
      from[next] = node;
      queue.push(next);
    }
  }
  return { end: -1, from, reached };
}

/** Send flow along the path that a search found; returns how much. */
function send(
  flow: TableFlow,
  values: Float64Array,
  from: Int32Array,
  end: number,
  atMost: number,
): number {
  const down = flow.rows + 1;
  let amount = atMost;
  const steps: { edge: number; up: boolean }[] = [];
  for (let node = end; (from[node] ?? -1) >= 0; node = from[node] ?? -1) {
    const before = from[node] ?? 0;
    const isAcross = before < down;
    const row = isAcross ? before : node;
    const column = (isAcross ? node : before) - down;
    amount = Math.min(amount, room(flow, values, row, column, isAcross));
    const edge = edgeAt(flow.columns, row, column);
    steps.push({ edge, up: flowsAcross(flow, row, column) === isAcross });
  }
  if (amount === Infinity) return amount;
  for (const { edge, up } of steps) values[edge] = (values[edge] ?? 0) + (up ? amount : -amount);
  return amount;
}

/**
 * Tell between which nodes the rest of the table must carry the move of one count.
 *
 * @param flow - The table.
 * @param edge - Which count.
 * @param direction - Up or down.
 * @returns The node where the move leaves a surplus, and the one where it leaves a want.
 * @internal
 */
export function endsOf(
  flow: TableFlow,
  edge: number,
  direction: 1 | -1,
): { readonly source: number; readonly target: number } {
  const row = Math.floor(edge / (flow.columns + 1));
  const column = edge % (flow.columns + 1);
  const columnNode = flow.rows + 1 + column;
  return flowsAcross(flow, row, column) === direction > 0
    ? { source: columnNode, target: row }
    : { source: row, target: columnNode };
}

/**
 * Move one count as far as the rest of the table allows.
 *
 * @param flow - A table within its bounds.
 * @param edge - Which count.
 * @param direction - Up or down.
 * @param atMost - How far to go; its own bound stops it earlier.
 * @returns How far it goes, and what stops it.
 * @internal
 */
export function shift(flow: TableFlow, edge: number, direction: 1 | -1, atMost: number): Shift {
  const value = flow.values[edge] ?? 0;
  const own = direction > 0 ? (flow.upper[edge] ?? 0) - value : value - (flow.lower[edge] ?? 0);
  const wanted = Math.min(atMost, own);
  const values = flow.values.slice();
  const { source, target } = endsOf(flow, edge, direction);
  let amount = 0;
  while (wanted - amount > flow.grain) {
    const { end, from, reached } = search(flow, values, [source], (node) => node === target, edge);
    if (end < 0) return { amount, values, reached };
    amount += send(flow, values, from, end, wanted - amount);
    if (amount === Infinity) break;
  }
  return { amount, values, reached: null };
}

/**
 * Tell between what limits a count must lie.
 *
 * @param flow - A table within its bounds.
 * @param edge - Which count.
 * @returns Smallest and largest value; the largest may be infinite.
 * @internal
 */
export function intervalOf(flow: TableFlow, edge: number): { min: number; max: number } {
  const value = flow.values[edge] ?? 0;
  return {
    min: value - shift(flow, edge, -1, Infinity).amount,
    max: value + shift(flow, edge, 1, Infinity).amount,
  };
}

/**
 * Find a table within the bounds whose counts add to its totals.
 *
 * @param flow - Bounds; its values are overwritten.
 * @returns Whether there is one.
 * @internal
 */
export function settle(flow: TableFlow): boolean {
  const { rows, columns, values, lower, upper, grain } = flow;
  const down = rows + 1;
  values.set(lower);
  if (lower.some((bound, edge) => bound > (upper[edge] ?? 0))) return false;
  for (;;) {
    const excess = new Float64Array(down + columns + 1);
    values.forEach((value, edge) => {
      const row = Math.floor(edge / (columns + 1));
      const column = edge % (columns + 1);
      const signed = flowsAcross(flow, row, column) ? value : -value;
      excess[row] = (excess[row] ?? 0) - signed;
      excess[down + column] = (excess[down + column] ?? 0) + signed;
    });
    const sources = [...excess.keys()].filter((node) => (excess[node] ?? 0) > grain);
    if (sources.length === 0) return true;
    const isShort = (node: number): boolean => (excess[node] ?? 0) < -grain;
    const { end, from } = search(flow, values, sources, isShort, -1);
    if (end < 0) return false;
    let start = end;
    while ((from[start] ?? -1) >= 0) start = from[start] ?? 0;
    send(flow, values, from, end, Math.min(excess[start] ?? 0, -(excess[end] ?? 0)));
  }
}

/**
 * Tell whether an edge could carry flow out of the nodes reached, once its bounds are `lower` and
 * `upper`.
 *
 * @param flow - The table.
 * @param values - The table as it stands.
 * @param edge - Which count.
 * @param reached - Nodes already reached.
 * @param lower - Its lower bound then.
 * @param upper - Its upper bound then.
 * @returns Whether it leads from a node reached to one that is not.
 * @internal
 */
export function leadsOut(
  flow: TableFlow,
  values: Float64Array,
  edge: number,
  reached: Uint8Array,
  lower: number,
  upper: number,
): boolean {
  const row = Math.floor(edge / (flow.columns + 1));
  const column = edge % (flow.columns + 1);
  const rowReached = reached[row] === 1;
  if (rowReached === (reached[flow.rows + 1 + column] === 1)) return false;
  const value = values[edge] ?? 0;
  const rises = flowsAcross(flow, row, column) === rowReached;
  return (rises ? upper - value : value - lower) > flow.grain;
}
