import type { FourCells } from "./four-cells.js";
import type { ExcludedRecords } from "./tally.js";

/** What could still be true once the excluded children were known. */
export interface MissingBounds {
  /** Children left out because need or service is not known. */
  readonly records: number;
  /** Their share of all children read; null when there are none at all. */
  readonly share: number | null;
  /** Smallest and largest coverage; null where nobody could be in high need. */
  readonly coverage: readonly [number, number] | null;
  /** Smallest and largest target efficiency; null where nobody could be served. */
  readonly targetEfficiency: readonly [number, number] | null;
}

/**
 * Bound coverage and target efficiency by the worst and the best that excluded children could be.
 * Unchecked.
 *
 * @param cells - The four cells of the children counted.
 * @param excluded - Children left out, by what is known of them.
 * @returns The bounds, which hold without any assumption.
 * @see Manski 2003 for bounds of this kind.
 * @internal
 */
export function missingBounds(
  { both, servedLowNeed, unmetNeed, neither }: FourCells,
  excluded: readonly ExcludedRecords[],
): MissingBounds {
  let records = 0;
  let couldBeBoth = 0;
  let couldBeUnmet = 0;
  let couldBeServedLowNeed = 0;
  for (const { need, service, n } of excluded) {
    records += n;
    if (need !== 0 && service !== 0) couldBeBoth += n;
    if (need !== 0 && service !== 1) couldBeUnmet += n;
    if (need !== 1 && service !== 0) couldBeServedLowNeed += n;
  }
  const all = both + servedLowNeed + unmetNeed + neither + records;
  return {
    records,
    share: all === 0 ? null : records / all,
    coverage: bounds(both, unmetNeed, couldBeBoth, couldBeUnmet),
    targetEfficiency: bounds(both, servedLowNeed, couldBeBoth, couldBeServedLowNeed),
  };
}

/**
 * Bounds of hits / (hits + misses). Adding a hit never lowers the share and adding a miss never
 * raises it, so each child who could be either is put where it counts against the bound.
 */
function bounds(
  hits: number,
  misses: number,
  couldHit: number,
  couldMiss: number,
): readonly [number, number] | null {
  if (hits + misses + couldHit + couldMiss === 0) return null;
  const low = hits + misses + couldMiss;
  const high = hits + misses + couldHit;
  // Where only hits are possible the share is 1 whatever happens; where only misses are, 0.
  return [low === 0 ? 1 : hits / low, high === 0 ? 0 : (hits + couldHit) / high];
}
