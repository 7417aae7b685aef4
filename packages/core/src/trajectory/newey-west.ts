import { dot, leastSquares } from "../internal/linear-algebra.js";

/** How a Newey-West covariance is computed; programs differ in both, so both are named. */
export interface NeweyWestVariant {
  /** Largest lag with a weight, in periods. */
  readonly lag: number;
  /** Whether the scores are made white by a first-order vector autoregression first. */
  readonly prewhitened: boolean;
  /** Whether n / (n - k) corrects for the size of the sample. */
  readonly adjusted: boolean;
}

/**
 * Estimate the covariance of least squares coefficients by Newey and West's method. Unchecked.
 *
 * @param columns - Predictors, a value for each observation.
 * @param residuals - Of the least squares fit.
 * @param inverse - Inverse of X'X.
 * @param times - Whole periods of the observations, in order; a lag is a distance in time.
 * @param variant - Lag, prewhitening and adjustment.
 * @returns The covariance, by rows.
 * @see Newey and West 1987; Zeileis 2004 for the variants of the R package sandwich.
 * @internal
 */
export function neweyWestCovariance(
  columns: readonly ArrayLike<number>[],
  residuals: ArrayLike<number>,
  inverse: readonly ArrayLike<number>[],
  times: ArrayLike<number>,
  { lag, prewhitened, adjusted }: NeweyWestVariant,
): Float64Array[] {
  const size = residuals.length;
  const width = columns.length;
  let scores = scoresOf(columns, residuals);
  let at = Array.from({ length: size }, (_, i) => times[i] ?? 0);
  let recolour: readonly ArrayLike<number>[] | null = null;
  if (prewhitened) {
    const white = prewhiten(scores);
    scores = white.scores;
    recolour = white.recolour;
    at = at.slice(1);
  }
  const meat = Array.from({ length: width }, () => new Float64Array(width));
  for (let i = 0; i < at.length; i++) {
    for (let k = i; k >= 0; k--) {
      const distance = (at[i] ?? 0) - (at[k] ?? 0);
      if (distance > lag) break;
      const weight = 1 - distance / (lag + 1);
      for (let a = 0; a < width; a++) {
        const row = meat[a] as Float64Array;
        for (let b = 0; b < width; b++) {
          const cross = (scores[a]?.[i] ?? 0) * (scores[b]?.[k] ?? 0);
          const mirror = i === k ? 0 : (scores[a]?.[k] ?? 0) * (scores[b]?.[i] ?? 0);
          row[b] = (row[b] ?? 0) + weight * (cross + mirror);
        }
      }
    }
  }
  const factor = adjusted ? size / (size - width) : 1;
  const middle = recolour === null ? meat : sandwich(recolour, meat);
  return sandwich(inverse, middle).map((row) => row.map((value) => value * factor));
}

/** Each predictor times the residual. */
function scoresOf(
  columns: readonly ArrayLike<number>[],
  residuals: ArrayLike<number>,
): Float64Array[] {
  return columns.map((column) =>
    Float64Array.from(residuals, (residual, i) => residual * (column[i] ?? 0)),
  );
}

/** A M A'. */
function sandwich(
  a: readonly ArrayLike<number>[],
  m: readonly ArrayLike<number>[],
): Float64Array[] {
  const left = a.map((row) =>
    Float64Array.from(m, (_, column) =>
      m.reduce((sum, line, k) => sum + (row[k] ?? 0) * (line[column] ?? 0), 0),
    ),
  );
  return left.map((row) => Float64Array.from(a, (line) => dot(row, line)));
}

/** What a first-order vector autoregression, fitted by least squares, leaves of the scores. */
function prewhiten(scores: readonly Float64Array[]): {
  readonly scores: Float64Array[];
  /** (I - A) inverted, by rows. */
  readonly recolour: Float64Array[];
} {
  const width = scores.length;
  const before = scores.map((score) => score.subarray(0, score.length - 1));
  const rows = scores.map((score) => {
    const { kept, coefficients } = leastSquares(before, score.subarray(1), null);
    const row = new Float64Array(width);
    for (const [k, column] of kept.entries()) row[column] = coefficients[k] ?? 0;
    return row;
  });
  const white = scores.map((score, a) =>
    score
      .subarray(1)
      .map(
        (value, i) =>
          value - before.reduce((sum, past, b) => sum + (rows[a]?.[b] ?? 0) * (past[i] ?? 0), 0),
      ),
  );
  const identity = Array.from({ length: width }, (_, a) =>
    Float64Array.from({ length: width }, (_unused, b) => (a === b ? 1 : 0)),
  );
  const columns = identity.map((unit, b) => unit.map((value, a) => value - (rows[a]?.[b] ?? 0)));
  const solved = identity.map((unit) => leastSquares(columns, unit, null, 0).coefficients);
  return {
    scores: white,
    recolour: identity.map((_, a) => Float64Array.from(solved, (column) => column[a] ?? 0)),
  };
}

/**
 * Choose the lag by Newey and West's own rule. Unchecked.
 *
 * @param columns - Predictors, of which the first is the constant.
 * @param residuals - Of the least squares fit.
 * @param prewhitened - Whether the scores are made white first.
 * @returns The bandwidth, of which the whole part is the lag; null where the scores sum to nothing.
 * @see Newey and West 1994.
 * @internal
 */
export function neweyWestBandwidth(
  columns: readonly ArrayLike<number>[],
  residuals: ArrayLike<number>,
  prewhitened: boolean,
): number | null {
  const size = residuals.length;
  const most = Math.floor((prewhitened ? 3 : 4) * (size / 100) ** (2 / 9));
  const raw = scoresOf(columns, residuals);
  const scores = prewhitened ? prewhiten(raw).scores : raw;
  const length = prewhitened ? size - 1 : size;
  // Every predictor but the constant, as the R package sandwich weighs them.
  const sums = Float64Array.from({ length }, (_, i) =>
    scores.slice(columns.length > 1 ? 1 : 0).reduce((sum, score) => sum + (score[i] ?? 0), 0),
  );
  let s0 = 0;
  let s1 = 0;
  for (let j = 0; j <= most; j++) {
    let sigma = 0;
    for (let i = j; i < length; i++) sigma += ((sums[i] ?? 0) * (sums[i - j] ?? 0)) / length;
    s0 += (j === 0 ? 1 : 2) * sigma;
    s1 += 2 * j * sigma;
  }
  if (!(Math.abs(s0) > 0)) return null;
  return 1.1447 * ((s1 / s0) ** 2 * size) ** (1 / 3);
}
