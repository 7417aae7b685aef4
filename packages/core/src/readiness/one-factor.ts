/** How loadings on one common factor were found. */
export type OneFactorMethod = "closedForm" | "minres";

/** What one common factor explains of a set of correlations. */
export interface OneFactor {
  readonly method: OneFactorMethod;
  /** A loading an item; NaN where the correlations allow no real one. */
  readonly loadings: readonly number[];
}

/**
 * Fit one common factor to correlations. Unchecked.
 *
 * Three items determine it exactly; more are fitted by least squares on what lies off the diagonal.
 *
 * @param correlation - A square of at least three lines, no entry missing.
 * @returns Loadings, their sum not negative.
 * @see Harman and Jones 1966 (minres).
 * @internal
 */
export function oneFactor(correlation: readonly (readonly number[])[]): OneFactor {
  return correlation.length === 3
    ? { method: "closedForm", loadings: threeItems(correlation) }
    : { method: "minres", loadings: minres(correlation) };
}

/**
 * Compute omega from loadings on one factor. Unchecked.
 *
 * @param loadings - Loadings of at most 1 each way.
 * @returns Share of the variance of the items' sum that the factor explains.
 * @internal
 */
export function omegaOf(loadings: readonly number[]): number {
  const common = loadings.reduce((sum, loading) => sum + loading, 0) ** 2;
  const unique = loadings.reduce((sum, loading) => sum + 1 - loading * loading, 0);
  return common / (common + unique);
}

function threeItems(correlation: readonly (readonly number[])[]): readonly number[] {
  const [r12, r13, r23] = [at(correlation, 0, 1), at(correlation, 0, 2), at(correlation, 1, 2)];
  if (!(r12 > 0 && r13 > 0 && r23 > 0)) return [Number.NaN, Number.NaN, Number.NaN];
  return [(r12 * r13) / r23, (r12 * r23) / r13, (r13 * r23) / r12].map(Math.sqrt);
}

/** Most rounds of the descent; it needs tens unless the items hardly hang together. */
const mostRounds = 20_000;

function minres(correlation: readonly (readonly number[])[]): readonly number[] {
  const loadings = firstComponent(correlation);
  for (let round = 0; round < mostRounds; round++) {
    let moved = 0;
    for (let i = 0; i < loadings.length; i++) {
      let shared = 0;
      let squares = 0;
      for (let j = 0; j < loadings.length; j++) {
        if (j === i) continue;
        const loading = loadings[j] ?? 0;
        shared += at(correlation, i, j) * loading;
        squares += loading * loading;
      }
      // The other loadings fixed, this is a regression through the origin.
      const next = squares > 0 ? shared / squares : 0;
      moved = Math.max(moved, Math.abs(next - (loadings[i] ?? 0)));
      loadings[i] = next;
    }
    if (moved < 1e-13) break;
  }
  const sign = loadings.reduce((sum, loading) => sum + loading, 0) < 0 ? -1 : 1;
  return Array.from(loadings, (loading) => sign * loading);
}

/** First principal component by power iteration, as loadings: a start near the solution. */
function firstComponent(correlation: readonly (readonly number[])[]): Float64Array {
  const size = correlation.length;
  let vector = Float64Array.from(correlation, (line, index) => {
    const sum = line.reduce((total, value) => total + value, 0);
    return sum === 0 ? 1 + index / size : sum;
  });
  let length = 1;
  for (let round = 0; round < 100; round++) {
    const next = Float64Array.from(correlation, (line) =>
      // The shift keeps the largest eigenvalue the one of largest size.
      line.reduce((sum, value, index) => sum + value * (vector[index] ?? 0), 0),
    ).map((value, index) => value + size * (vector[index] ?? 0));
    length = Math.hypot(...next);
    vector = next.map((value) => value / length);
  }
  const eigenvalue = Math.max(0, length - size);
  return vector.map((value) => value * Math.sqrt(eigenvalue));
}

function at(square: readonly (readonly number[])[], row: number, column: number): number {
  return square[row]?.[column] ?? Number.NaN;
}
