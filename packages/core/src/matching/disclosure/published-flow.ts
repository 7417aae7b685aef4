import { refusal } from "../../errors.js";
import { say } from "../../internal/say.js";
import * as words from "../../words/en-GB.js";
import type { Attacker, Published, PublishedTable, TotalsCover } from "./disclosure-fields.js";
import { edgeAt, settle, type TableFlow } from "./disclosure-flow.js";
import { type DisclosureRule, knownFrom, rounded } from "./disclosure-rule.js";
import { unseen } from "./protected-table.js";

/** What is published at a place: nothing, a mark, or a figure. */
export type Seen = "unpublished" | "hidden" | number;

/** What an attacker knows from one published table. */
export interface PublishedFlow {
  readonly flow: TableFlow;
  /** By place, as in {@link TableFlow}. */
  readonly seen: readonly Seen[];
}

/** Which hidden figures of a table are known to be small. */
export interface KnownSmall {
  readonly rows?: readonly (readonly boolean[])[] | undefined;
  readonly rowTotals?: readonly boolean[] | undefined;
  readonly columnTotals?: readonly boolean[] | undefined;
  readonly total?: boolean | undefined;
}

/**
 * Turn a published table into the bounds of its counts, and find one table within them.
 *
 * @param field - The field the table came in.
 * @param table - The table as its readers see it.
 * @param known - The rule, which totals are wide, who attacks, and which marks stand for small
 * counts; left out, any mark may.
 * @returns The table as a flow.
 * @throws {@link UpstreamError} `INVALID_INPUT` for a figure that the rule cannot show, or totals
 * that contradict the counts.
 * @internal
 */
export function publishedFlow(
  field: string,
  table: PublishedTable,
  known: {
    readonly rule: DisclosureRule;
    readonly totalsCover: TotalsCover;
    readonly attacker: Attacker;
    readonly small?: KnownSmall | undefined;
  },
): PublishedFlow {
  const { rule, totalsCover, attacker, small } = known;
  const rows = table.rows.length;
  const columns = table.rows[0]?.length ?? 0;
  const size = (rows + 1) * (columns + 1);
  const flow: TableFlow = {
    ...{ rows, columns, grain: 0 },
    values: new Float64Array(size),
    lower: new Float64Array(size),
    upper: new Float64Array(size).fill(Infinity),
  };
  const seen = new Array<Seen>(size).fill("unpublished");
  for (let row = 0; row <= rows; row++) {
    for (let column = 0; column <= columns; column++) {
      const edge = edgeAt(columns, row, column);
      const { found, path } = foundAt(table, row, column);
      if (found === undefined) continue;
      if (typeof found !== "number") {
        seen[edge] = "hidden";
        const isKnown = small !== undefined && smallAt(small, row, column, rows, columns);
        const [low, high] = unseen(isKnown, rule, small === undefined ? "reader" : attacker, true);
        flow.lower[edge] = low;
        flow.upper[edge] = high;
        continue;
      }
      const wide = row === rows && totalsCover !== "area";
      const base = wide ? (rule.roundWideTotalsTo ?? rule.roundTo) : rule.roundTo;
      if (rounded(found, base) !== found) {
        throw refusal([field, ...path], say(words.giveRoundedFigure, { base: base ?? 1 }));
      }
      seen[edge] = found;
      const [low, high] = knownFrom(found, base, rule, true);
      flow.lower[edge] = low;
      flow.upper[edge] = high;
    }
  }
  if (!settle(flow)) throw refusal([field], say(words.giveAgreeingTotals));
  return { flow, seen };
}

function foundAt(
  { rows, rowTotals, columnTotals, total }: PublishedTable,
  row: number,
  column: number,
): { readonly found: Published | undefined; readonly path: (string | number)[] } {
  const counts = rows[row];
  if (counts !== undefined) {
    return column < counts.length
      ? { found: counts[column] ?? "", path: ["rows", row, column] }
      : { found: rowTotals ? (rowTotals[row] ?? "") : undefined, path: ["rowTotals", row] };
  }
  return column < (rows[0]?.length ?? 0)
    ? {
        found: columnTotals ? (columnTotals[column] ?? "") : undefined,
        path: ["columnTotals", column],
      }
    : { found: total ?? undefined, path: ["total"] };
}

function smallAt(
  { rows: cells, rowTotals, columnTotals, total }: KnownSmall,
  row: number,
  column: number,
  rows: number,
  columns: number,
): boolean {
  if (row < rows && column < columns) return cells?.[row]?.[column] ?? false;
  if (row < rows) return rowTotals?.[row] ?? false;
  return (column < columns ? columnTotals?.[column] : total) ?? false;
}
