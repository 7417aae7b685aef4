/** Cells of one segment: need x service x support, where support is no, yes or unknown. */
export const cellsPerSegment = 12;

/** What one pass over the records counts; index = segment * 12 + (need * 2 + service) * 3 + support. */
export interface TallyCounts {
  readonly n: Float64Array;
  /** Sum of weights; the same array as `n` when there are no weights. */
  readonly w: Float64Array;
  /** Sum of squared weights; the same array as `n` when there are no weights. */
  readonly w2: Float64Array;
  /** Records without need or service, by (segment * 7 + need code) * 7 + service code. */
  readonly excluded: ReadonlyMap<number, number>;
}

/**
 * Count records by cell in one pass. Unchecked: columns are coded and equally long.
 *
 * @param need - Flag codes.
 * @param service - Flag codes.
 * @param support - Flag codes, or null where nobody asked.
 * @param weight - Weights, or null.
 * @param segment - Segment of each record, or null where there is one.
 * @param segments - How many segments there are.
 * @returns Counts and sums; memory depends on the segments alone.
 * @internal
 */
export function countCells(
  need: Uint8Array,
  service: Uint8Array,
  support: Uint8Array | null,
  weight: ArrayLike<number> | null,
  segment: ArrayLike<number> | null,
  segments: number,
): TallyCounts {
  const n = new Float64Array(segments * cellsPerSegment);
  const w = weight === null ? n : new Float64Array(n.length);
  const w2 = weight === null ? n : new Float64Array(n.length);
  const excluded = new Map<number, number>();
  for (let record = 0; record < need.length; record++) {
    const needed = need[record] ?? 0;
    const served = service[record] ?? 0;
    const place = segment === null ? 0 : (segment[record] ?? 0);
    if (needed > 1 || served > 1) {
      const pattern = (place * 7 + needed) * 7 + served;
      excluded.set(pattern, (excluded.get(pattern) ?? 0) + 1);
      continue;
    }
    const supported = support === null ? 2 : (support[record] ?? 2);
    const cell =
      place * cellsPerSegment + (needed * 2 + served) * 3 + (supported > 2 ? 2 : supported);
    n[cell] = (n[cell] ?? 0) + 1;
    if (weight !== null) {
      const each = weight[record] ?? 0;
      w[cell] = (w[cell] ?? 0) + each;
      w2[cell] = (w2[cell] ?? 0) + each * each;
    }
  }
  return { n, w, w2, excluded };
}
