/** Cells of one segment: need x service x support, where support is no, yes or unknown. */
export const cellsPerSegment = 12;

/** A column of codes and how many different ones there can be. */
export interface CodeColumn {
  readonly codes: ArrayLike<number>;
  readonly labels: { readonly length: number };
}

/** What one pass over the records counts; index = kept segment * 12 + (need * 2 + service) * 3 + support. */
export interface TallyCounts {
  /** Number of each segment that is kept, ascending; a segment without a record may be missing. */
  readonly segments: ArrayLike<number>;
  readonly n: Float64Array;
  /** Sum of weights; the same array as `n` when there are no weights. */
  readonly w: Float64Array;
  /** Sum of squared weights; the same array as `n` when there are no weights. */
  readonly w2: Float64Array;
  /** Records without need or service, by (segment * 7 + need code) * 7 + service code. */
  readonly excluded: ReadonlyMap<number, number>;
}

/** Records read at a time, so that their segments never need an array as long as the data. */
const blockSize = 4096;
/** With more combinations than this, only those in which there is a record are kept. */
const mostDense = 4096;
/** With more than this, the kept ones are found in a map rather than in an array. */
const mostDirect = 2 ** 22;

/**
 * Count records by cell in one pass. Unchecked: columns are coded and equally long.
 *
 * @param need - Flag codes.
 * @param service - Flag codes.
 * @param support - Flag codes, or null where nobody asked.
 * @param weight - Weights, or null.
 * @param columns - Columns whose combinations are the segments, outermost first.
 * @param size - How many combinations there are.
 * @returns Counts and sums; memory depends on the segments alone.
 * @internal
 */
export function countCells(
  need: Uint8Array,
  service: Uint8Array,
  support: Uint8Array | null,
  weight: ArrayLike<number> | null,
  columns: readonly CodeColumn[],
  size: number,
): TallyCounts {
  const kept = size > mostDense ? keepUsed(size) : null;
  const sums = new Sums(kept === null ? size : mostDense, weight !== null);
  const excluded = new Map<number, number>();
  const places = size < 2 ** 31 ? new Int32Array(blockSize) : new Float64Array(blockSize);
  for (let start = 0; start < need.length; start += blockSize) {
    const records = Math.min(blockSize, need.length - start);
    placeRecords(places, columns, start, records);
    if (kept !== null) sums.reserve(kept.keep(places, records));
    countBlock(sums, excluded, { need, service, support, weight }, places, start, records);
  }
  return kept === null
    ? { segments: Array.from({ length: size }, (_, segment) => segment), ...sums.all(), excluded }
    : inOrder(kept.used, sums, excluded);
}

interface Columns {
  readonly need: Uint8Array;
  readonly service: Uint8Array;
  readonly support: Uint8Array | null;
  readonly weight: ArrayLike<number> | null;
}

type Places = Int32Array | Float64Array;

/** Number the segment of each record of a block. */
function placeRecords(
  places: Places,
  columns: readonly CodeColumn[],
  start: number,
  records: number,
): void {
  for (const [index, { codes, labels }] of columns.entries()) {
    const size = index === 0 ? 0 : labels.length;
    for (let record = 0; record < records; record++) {
      places[record] = (places[record] ?? 0) * size + (codes[start + record] ?? 0);
    }
  }
}

function countBlock(
  { n, w, w2 }: Sums,
  excluded: Map<number, number>,
  { need, service, support, weight }: Columns,
  places: Places,
  start: number,
  records: number,
): void {
  for (let index = 0; index < records; index++) {
    const record = start + index;
    const needed = need[record] ?? 0;
    const served = service[record] ?? 0;
    const place = places[index] ?? 0;
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
}

/** The running sums, which grow with the segments met. */
class Sums {
  n: Float64Array;
  w: Float64Array;
  w2: Float64Array;

  constructor(segments: number, weighted: boolean) {
    this.n = new Float64Array(segments * cellsPerSegment);
    this.w = weighted ? new Float64Array(this.n.length) : this.n;
    this.w2 = weighted ? new Float64Array(this.n.length) : this.n;
  }

  reserve(segments: number): void {
    if (segments * cellsPerSegment <= this.n.length) return;
    this.map((values) => {
      const more = new Float64Array(2 * segments * cellsPerSegment);
      more.set(values);
      return more;
    });
  }

  map(change: (values: Float64Array) => Float64Array): void {
    const weighted = this.w !== this.n;
    this.n = change(this.n);
    this.w = weighted ? change(this.w) : this.n;
    this.w2 = weighted ? change(this.w2) : this.n;
  }

  all(): { n: Float64Array; w: Float64Array; w2: Float64Array } {
    return { n: this.n, w: this.w, w2: this.w2 };
  }
}

/** Which segments have a record, in the order in which they are met. */
interface Kept {
  readonly used: readonly number[];
  /** Replace each segment of a block by its place among those kept; returns how many those are. */
  keep(places: Places, records: number): number;
}

function keepUsed(size: number): Kept {
  const used: number[] = [];
  // Places are stored one up, because 0 is what an untouched array holds.
  const direct = size <= mostDirect ? new Int32Array(size) : null;
  const known = new Map<number, number>();
  return {
    used,
    keep: (places, records) => {
      for (let record = 0; record < records; record++) {
        const segment = places[record] ?? 0;
        let place = (direct === null ? known.get(segment) : direct[segment]) ?? 0;
        if (place === 0) {
          place = used.push(segment);
          if (direct === null) known.set(segment, place);
          else direct[segment] = place;
        }
        places[record] = place - 1;
      }
      return used.length;
    },
  };
}

/** Put the kept segments in ascending order, as if every one had been kept. */
function inOrder(
  used: readonly number[],
  sums: Sums,
  met: ReadonlyMap<number, number>,
): TallyCounts {
  const order = used
    .map((segment, place) => ({ segment, place }))
    .sort((first, second) => first.segment - second.segment);
  sums.map((values) => {
    const sorted = new Float64Array(order.length * cellsPerSegment);
    order.forEach(({ place }, index) => {
      const from = place * cellsPerSegment;
      sorted.set(values.subarray(from, from + cellsPerSegment), index * cellsPerSegment);
    });
    return sorted;
  });
  const excluded = new Map(
    Array.from(met, ([pattern, count]) => [
      (used[Math.floor(pattern / 49)] ?? 0) * 49 + (pattern % 49),
      count,
    ]),
  );
  return { segments: order.map(({ segment }) => segment), ...sums.all(), excluded };
}
