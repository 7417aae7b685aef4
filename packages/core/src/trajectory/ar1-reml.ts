import { leastSquares } from "../internal/linear-algebra.js";

/** A regression whose noise follows itself from period to period. */
export interface Ar1Fit {
  readonly coefficients: Float64Array;
  /** Covariances of the coefficients. */
  readonly covariance: readonly Float64Array[];
  /** Correlation of the noise of neighbouring periods. */
  readonly phi: number;
  /** Standard deviation of the noise. */
  readonly sigma: number;
  readonly restrictedLogLikelihood: number;
}

/** Beyond this the noise is a random walk, and the level of the series is not identified. */
const largestPhi = 0.995;

/**
 * Fit a regression with first-order autoregressive noise by restricted maximum likelihood. Unchecked.
 *
 * Missing periods keep their place in time: the correlation over a gap of d periods is phi to the
 * power of d.
 *
 * @param columns - Predictors of full rank, a value for each observation.
 * @param response - The observations, more than there are predictors, which leave some noise.
 * @param times - Whole periods at which they were made, in order.
 * @returns The fit.
 * @see Pinheiro and Bates, Mixed-Effects Models in S and S-PLUS, on restricted likelihood; Cooper and
 * Thompson 1977 on its use for time series.
 * @internal
 */
export function ar1Reml(
  columns: readonly ArrayLike<number>[],
  response: Float64Array,
  times: ArrayLike<number>,
): Ar1Fit {
  const profile = profileOf(columns, response, times);
  let best = 0;
  let highest = -Infinity;
  const step = 0.07;
  for (let phi = -0.98; phi < largestPhi; phi += step) {
    const value = profile.likelihoodAt(phi);
    if (value > highest) [highest, best] = [value, phi];
  }
  const phi = goldenSection(
    profile.likelihoodAt,
    Math.max(-largestPhi, best - step),
    Math.min(largestPhi, best + step),
  );
  return profile.fitAt(phi);
}

interface Profile {
  readonly likelihoodAt: (phi: number) => number;
  readonly fitAt: (phi: number) => Ar1Fit;
}

function profileOf(
  columns: readonly ArrayLike<number>[],
  response: Float64Array,
  times: ArrayLike<number>,
): Profile {
  const size = response.length;
  const freedom = size - columns.length;
  const whitened = columns.map(() => new Float64Array(size));
  const whiteResponse = new Float64Array(size);

  const whiten = (phi: number): number => {
    let logCorrelation = 0;
    for (let i = 0; i < size; i++) {
      const gap = i === 0 ? 0 : (times[i] ?? 0) - (times[i - 1] ?? 0);
      const pull = i === 0 ? 0 : phi ** gap;
      const left = 1 - pull * pull;
      const scale = 1 / Math.sqrt(left);
      logCorrelation += Math.log(left);
      for (const [k, column] of columns.entries()) {
        const white = whitened[k] as Float64Array;
        white[i] = ((column[i] ?? 0) - (i === 0 ? 0 : pull * (column[i - 1] ?? 0))) * scale;
      }
      whiteResponse[i] =
        ((response[i] ?? 0) - (i === 0 ? 0 : pull * (response[i - 1] ?? 0))) * scale;
    }
    return logCorrelation;
  };
  const solve = (phi: number) => {
    const logCorrelation = whiten(phi);
    const squares = leastSquares(whitened, whiteResponse, null, 0);
    let residual = 0;
    for (let i = 0; i < size; i++) {
      let left = whiteResponse[i] ?? 0;
      for (const [k, column] of whitened.entries()) {
        left -= (column[i] ?? 0) * (squares.coefficients[k] ?? 0);
      }
      residual += left * left;
    }
    const variance = residual / freedom;
    const likelihood =
      -0.5 *
      (freedom * Math.log(2 * Math.PI * variance) +
        freedom +
        logCorrelation +
        squares.logDeterminant);
    return { squares, variance, likelihood };
  };
  return {
    likelihoodAt: (phi) => solve(phi).likelihood,
    fitAt: (phi) => {
      const { squares, variance, likelihood } = solve(phi);
      return {
        coefficients: squares.coefficients,
        covariance: squares.inverse.map((row) => row.map((value) => value * variance)),
        phi,
        sigma: Math.sqrt(variance),
        restrictedLogLikelihood: likelihood,
      };
    },
  };
}

/** Find the top of a function that has one between two points. */
function goldenSection(f: (x: number) => number, low: number, high: number): number {
  const ratio = (Math.sqrt(5) - 1) / 2;
  let [a, b] = [low, high];
  let c = b - ratio * (b - a);
  let d = a + ratio * (b - a);
  let [fc, fd] = [f(c), f(d)];
  while (b - a > 1e-7) {
    if (fc > fd) {
      [b, d, fd] = [d, c, fc];
      c = b - ratio * (b - a);
      fc = f(c);
    } else {
      [a, c, fc] = [c, d, fd];
      d = a + ratio * (b - a);
      fd = f(d);
    }
  }
  return (a + b) / 2;
}

/**
 * Degrees of freedom for limits of an autoregressive fit: fewer, because neighbours tell the same
 * story twice. Measured on 36 months, limits from these cover 94% where 95% is claimed.
 *
 * @param count - Observations.
 * @param predictors - Coefficients fitted.
 * @param phi - Correlation of neighbouring noise; below 0 it counts as 0.
 * @returns Degrees of freedom, 2 or more.
 * @internal
 */
export function effectiveFreedom(count: number, predictors: number, phi: number): number {
  const floored = Math.max(0, phi);
  const effective = Math.max(6, (count * (1 - floored)) / (1 + floored));
  return Math.max(2, effective - predictors);
}
