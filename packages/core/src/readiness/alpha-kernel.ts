/** Room for rounding where a sum of covariances is compared with nothing. */
const rounding = 1e-12;

/**
 * Compute coefficient alpha. Unchecked.
 *
 * Never cut off at 0: a negative value says that items run against each other.
 *
 * @param covariance - A square of covariances, or of correlations for the standardised kind.
 * @returns Alpha; NaN for a single item, or where the items cancel each other out.
 * @internal
 */
export function alphaOf(covariance: readonly (readonly number[])[]): number {
  const k = covariance.length;
  const trace = covariance.reduce((sum, line, index) => sum + (line[index] ?? 0), 0);
  const all = total(covariance);
  if (k < 2 || !(all > rounding * trace)) return Number.NaN;
  return (k / (k - 1)) * (1 - trace / all);
}

/**
 * Compute Guttman's lambda 6 from squared multiple correlations. Unchecked.
 *
 * @param correlation - A square of correlations.
 * @returns Lambda 6; NaN where the items determine each other, so that no inverse exists.
 * @internal
 */
export function lambdaSix(correlation: readonly (readonly number[])[]): number {
  const diagonal = inverseDiagonal(correlation);
  const all = total(correlation);
  if (diagonal === null || !(all > rounding)) return Number.NaN;
  // What an item shares with the others; pairwise covariances can push it past its ends.
  const unexplained = diagonal.reduce((sum, value) => sum + Math.min(1, Math.max(0, 1 / value)), 0);
  return 1 - unexplained / all;
}

/**
 * Correlate each item with the sum of the others. Unchecked.
 *
 * @param covariance - A square of covariances.
 * @returns A correlation an item; NaN where there is none.
 * @internal
 */
export function itemRestCorrelations(
  covariance: readonly (readonly number[])[],
): readonly number[] {
  const sums = covariance.map((line) => line.reduce((sum, value) => sum + value, 0));
  const all = sums.reduce((sum, value) => sum + value, 0);
  return covariance.map((line, index) => {
    const own = line[index] ?? Number.NaN;
    const shared = (sums[index] ?? 0) - own;
    const rest = all - 2 * (sums[index] ?? 0) + own;
    const scale = own * rest;
    return scale > 0 ? shared / Math.sqrt(scale) : Number.NaN;
  });
}

/**
 * Leave one item out of a square. Unchecked.
 *
 * @param square - Covariances or correlations.
 * @param without - Index of the item.
 * @returns A square one smaller.
 * @internal
 */
export function dropItem(
  square: readonly (readonly number[])[],
  without: number,
): readonly (readonly number[])[] {
  return square
    .filter((_, index) => index !== without)
    .map((line) => line.filter((_, index) => index !== without));
}

function total(square: readonly (readonly number[])[]): number {
  return square.reduce((sum, line) => line.reduce((part, value) => part + value, sum), 0);
}

/** Gauss and Jordan's elimination with the largest pivot first; null for a singular matrix. */
function inverseDiagonal(square: readonly (readonly number[])[]): readonly number[] | null {
  const size = square.length;
  const work = square.map((line, row) => [
    ...line,
    ...square.map((_, column) => (row === column ? 1 : 0)),
  ]);
  for (let column = 0; column < size; column++) {
    let best = column;
    for (let row = column; row < size; row++) {
      const value = Math.abs(work[row]?.[column] ?? 0);
      if (value > Math.abs(work[best]?.[column] ?? 0)) best = row;
    }
    const pivotLine = work[best];
    const pivot = pivotLine?.[column] ?? 0;
    if (pivotLine === undefined || !(Math.abs(pivot) > 1e-10)) return null;
    work[best] = work[column] ?? pivotLine;
    work[column] = pivotLine.map((value) => value / pivot);
    work.forEach((line, row) => {
      const factor = line[column] ?? 0;
      if (row === column || factor === 0) return;
      work[row] = line.map((value, index) => value - factor * (work[column]?.[index] ?? 0));
    });
  }
  return work.map((line, index) => line[size + index] ?? Number.NaN);
}
