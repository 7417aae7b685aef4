/** What a set of items shows about itself, by rows of answers. */
export interface ItemCovariances {
  /** People who answered the item. */
  readonly n: readonly number[];
  readonly mean: readonly number[];
  /** Covariances over the people who answered both items; NaN where fewer than two did. */
  readonly covariance: readonly (readonly number[])[];
}

/**
 * Compute means and covariances, each pair of items over those who answered both. Unchecked.
 *
 * @param columns - A column an item, reversed ones turned round; NaN where not answered.
 * @returns Means, and a square of covariances that need not be positive definite.
 * @internal
 */
export function itemCovariances(columns: readonly Float64Array[]): ItemCovariances {
  const n: number[] = [];
  const mean: number[] = [];
  for (const column of columns) {
    let count = 0;
    let sum = 0;
    for (const answer of column) {
      if (Number.isNaN(answer)) continue;
      count++;
      sum += answer;
    }
    n.push(count);
    mean.push(count === 0 ? Number.NaN : sum / count);
  }
  const covariance = symmetric(columns, pairCovariance);
  return { n, mean, covariance };
}

/** Sums of squares and products over the people who answered both of two items. */
interface PairMoments {
  readonly count: number;
  readonly products: number;
  readonly squaresOne: number;
  readonly squaresOther: number;
}

/** Two passes, since means of a pair's own people differ from the items' means. */
function pairMoments(one: Float64Array, other: Float64Array): PairMoments {
  let count = 0;
  let sumOne = 0;
  let sumOther = 0;
  for (let row = 0; row < one.length; row++) {
    const a = one[row] ?? Number.NaN;
    const b = other[row] ?? Number.NaN;
    if (Number.isNaN(a) || Number.isNaN(b)) continue;
    count++;
    sumOne += a;
    sumOther += b;
  }
  let products = 0;
  let squaresOne = 0;
  let squaresOther = 0;
  for (let row = 0; row < one.length; row++) {
    const a = (one[row] ?? Number.NaN) - sumOne / count;
    const b = (other[row] ?? Number.NaN) - sumOther / count;
    if (Number.isNaN(a) || Number.isNaN(b)) continue;
    products += a * b;
    squaresOne += a * a;
    squaresOther += b * b;
  }
  return { count, products, squaresOne, squaresOther };
}

function pairCovariance(one: Float64Array, other: Float64Array): number {
  const { count, products } = pairMoments(one, other);
  return count < 2 ? Number.NaN : products / (count - 1);
}

function pairCorrelation(one: Float64Array, other: Float64Array): number {
  const { products, squaresOne, squaresOther } = pairMoments(one, other);
  const scale = Math.sqrt(squaresOne) * Math.sqrt(squaresOther);
  if (!(scale > 0)) return Number.NaN;
  return Math.max(-1, Math.min(1, products / scale));
}

/** Fill a square from a symmetric function of two columns, each pair once. */
function symmetric(
  columns: readonly Float64Array[],
  pair: (one: Float64Array, other: Float64Array) => number,
): readonly (readonly number[])[] {
  const upper = columns.map((one, i) =>
    columns.map((other, j) => (j < i ? Number.NaN : pair(one, other))),
  );
  return upper.map((line, i) =>
    line.map((value, j) => (j < i ? (upper[j]?.[i] ?? Number.NaN) : value)),
  );
}

/**
 * Correlate each pair of items over those who answered both. Unchecked.
 *
 * Factor programs start from these; see {@link correlationsOf} for the other kind.
 *
 * @param columns - A column an item, NaN where not answered.
 * @returns A square of correlations; NaN in the lines of an item without spread.
 * @internal
 */
export function pairwiseCorrelations(
  columns: readonly Float64Array[],
): readonly (readonly number[])[] {
  return symmetric(columns, pairCorrelation);
}

/**
 * Keep the rows on which every item was answered. Unchecked.
 *
 * @param columns - A column an item, NaN where not answered.
 * @returns The same columns, complete rows only.
 * @internal
 */
export function completeRows(columns: readonly Float64Array[]): readonly Float64Array[] {
  const isComplete = (row: number): boolean =>
    columns.every((column) => !Number.isNaN(column[row] ?? Number.NaN));
  return columns.map((column) => column.filter((_, row) => isComplete(row)));
}

/**
 * Turn covariances into correlations. Unchecked.
 *
 * From the covariances themselves, not from pairwise correlations: with missing answers the two
 * differ, and published figures rest on the former.
 *
 * @param covariance - A square of covariances.
 * @returns A square of correlations; NaN in the lines of an item without spread.
 * @internal
 */
export function correlationsOf(
  covariance: readonly (readonly number[])[],
): readonly (readonly number[])[] {
  const root = covariance.map((line, index) => Math.sqrt(line[index] ?? Number.NaN));
  return covariance.map((line, i) =>
    line.map((value, j) => {
      if (i === j) return (root[i] ?? 0) > 0 ? 1 : Number.NaN;
      const scale = (root[i] ?? 0) * (root[j] ?? 0);
      return scale > 0 ? value / scale : Number.NaN;
    }),
  );
}
