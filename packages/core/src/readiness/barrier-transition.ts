import { say, type Sentence } from "../internal/say.js";
import { hideSmallCounts, isGivenAway, smallCount } from "../internal/small-counts.js";
import * as words from "../words/en-GB.js";

/** How many people's barrier moved, of those who answered both times. */
export interface BarrierMoves {
  /** To a later element, or to none. */
  readonly forward: number | null;
  readonly same: number | null;
  readonly back: number | null;
  /** People whose barrier is not known in one of the waves. */
  readonly unknown: number | null;
}

/** Where people stood before and where they stand after. */
export interface BarrierTransition {
  /** Names of rows (before) and columns (after): the elements, `none` and `unknown`. */
  readonly order: readonly string[];
  /** People who answered both times. */
  readonly people: number;
  /** People by barrier before and after; null where hidden. Null itself when the table is. */
  readonly counts: readonly (readonly (number | null)[])[] | null;
  readonly moves: BarrierMoves;
  /** Why counts are null; null when none is. */
  readonly reason: Sentence | null;
}

/** Which line of sums a cell belongs to. */
const regions = ["forward", "same", "back", "unknown"] as const;
type Region = (typeof regions)[number];

/**
 * Count moves between barriers. Unchecked.
 *
 * Small cells are hidden. Sums that a reader has are those of the four moves; were almost everybody
 * in a wave matched, its barrier counts would be the table's margins as well, and it is not shown.
 *
 * @param names - The elements in order, then `none`; -1 stands for `unknown`.
 * @param pairs - Index of each person's barrier before and after.
 * @param protection - How far to protect.
 * @param protection.isProtected - Whether small counts are hidden at all.
 * @param protection.unmatched - People of each wave who did not answer in the other.
 * @returns The table and the moves.
 * @internal
 */
export function barrierTransition(
  names: readonly string[],
  pairs: readonly (readonly [number, number])[],
  protection: { readonly isProtected: boolean; readonly unmatched: readonly number[] },
): BarrierTransition {
  const size = names.length + 1;
  const place = (barrier: number): number => (barrier < 0 ? names.length : barrier);
  const counts = Array.from({ length: size }, () => Array.from({ length: size }, () => 0));
  const sums: Record<Region, number> = { forward: 0, same: 0, back: 0, unknown: 0 };
  for (const [before, after] of pairs) {
    const line = counts[place(before)];
    if (line) line[place(after)] = (line[place(after)] ?? 0) + 1;
    sums[regionOf(place(before), place(after), size)]++;
  }
  const about = { order: [...names, "unknown"], people: pairs.length };
  if (!protection.isProtected) return { ...about, counts, moves: sums, reason: null };

  const hidden = hideSmallCounts(regions.map((region) => sums[region]));
  const moves = Object.fromEntries(
    regions.map((region, index) => [region, hidden[index] ? null : sums[region]]),
  ) as Record<Region, number | null>;
  if (protection.unmatched.some((people) => people <= smallCount)) {
    return { ...about, counts: null, moves, reason: say(words.transitionHidden) };
  }
  const shown = hideCells(counts);
  const anyHidden = shown.some((line) => line.includes(null)) || hidden.includes(true);
  const reason = anyHidden ? say(words.transitionCellsHidden, { count: smallCount }) : null;
  return { ...about, counts: shown, moves, reason };
}

function regionOf(before: number, after: number, size: number): Region {
  if (before === size - 1 || after === size - 1) return "unknown";
  if (after === before) return "same";
  return after > before ? "forward" : "back";
}

/** Zeros are hidden with the small counts, or a line with one small count would give it away. */
function hideCells(counts: readonly (readonly number[])[]): (number | null)[][] {
  const size = counts.length;
  const shown = counts.map((line) => line.map((count) => (count > smallCount ? count : null)));
  for (const region of regions) {
    const cells = counts
      .flatMap((line, row) => line.map((count, column) => ({ count, row, column })))
      .filter(({ row, column }) => regionOf(row, column, size) === region);
    const isHidden = ({ row, column }: { row: number; column: number }): boolean =>
      shown[row]?.[column] === null;
    for (;;) {
      const hidden = cells.filter(isHidden).map(({ count }) => count);
      const [next] = cells.filter((cell) => !isHidden(cell)).sort((a, b) => a.count - b.count);
      if (next === undefined || !tells(hidden)) break;
      shown[next.row]?.splice(next.column, 1, null);
    }
  }
  return shown;
}

/** Whether hidden cells with a known sum, each known to be at most 5, tell a count of people. */
function tells(hidden: readonly number[]): boolean {
  const people = hidden.filter((count) => count > 0);
  return people.length > 0 && (hidden.length === 1 || isGivenAway(hidden));
}
