import { chiSquareUpperTail } from "../internal/distributions.js";
import { dot, leastSquares, quadraticForm } from "../internal/linear-algebra.js";
import { ar1Reml, effectiveFreedom } from "./ar1-reml.js";
import { neweyWestBandwidth, neweyWestCovariance } from "./newey-west.js";

/** Ways to fit a segmented regression. */
export type EffectMethod = "ar1Reml" | "neweyWest" | "ols";

/** What a segmented regression is asked for. */
export interface SegmentedDesign {
  /** NaN where there is no value. */
  readonly values: Float64Array;
  /** First position after the change. */
  readonly change: number;
  readonly harmonics: number;
  /** Periods a year. */
  readonly period: number;
  readonly method: EffectMethod;
  /** Null for Newey and West's own choice. */
  readonly lag: number | null;
  readonly prewhitened: boolean;
  readonly adjusted: boolean;
}

/** A fitted segmented regression. */
export interface SegmentedFit {
  readonly coefficients: ArrayLike<number>;
  readonly covariance: readonly ArrayLike<number>[];
  readonly count: number;
  /** Null for methods that take the noise of each period to be independent or leave it open. */
  readonly phi: number | null;
  readonly sigma: number;
  readonly restrictedLogLikelihood: number | null;
  /** Degrees of freedom of the limits. */
  readonly freedom: number;
  readonly residualFreedom: number;
  /** The lag that was used; null for other methods. */
  readonly lag: number | null;
  /** Newey and West's bandwidth without prewhitening; null where there is none. */
  readonly bandwidth: number | null;
  readonly rSquared: number | null;
  readonly durbinWatson: number | null;
  readonly ljungBox: {
    readonly lag: number;
    readonly statistic: number;
    readonly p: number;
  } | null;
  /** Fitted value of every position. */
  readonly fitted: Float64Array;
  /** What the course before the change would have led to. */
  readonly counterfactual: Float64Array;
}

/**
 * List the predictors of one period: constant, time from 1, change of level, periods since, seasons.
 *
 * @param position - The period, from 0.
 * @param design - Change, harmonics and length of the year.
 * @returns One value a predictor.
 * @internal
 */
export function predictorsAt(
  position: number,
  { change, harmonics, period }: Pick<SegmentedDesign, "change" | "harmonics" | "period">,
): number[] {
  const time = position + 1;
  const after = position >= change;
  const seasons = Array.from({ length: harmonics }, (_, h) => {
    const angle = (2 * Math.PI * (h + 1) * time) / period;
    return [Math.sin(angle), Math.cos(angle)];
  }).flat();
  return [1, time, after ? 1 : 0, after ? position - change : 0, ...seasons];
}

/**
 * Fit a segmented regression. Unchecked: there are more values than predictors, on either side.
 *
 * @param design - Values, change, and method.
 * @returns The fit; diagnostics are those of its least squares residuals. Null where gaps leave
 * seasons that cannot be told from the level.
 * @internal
 */
export function fitSegmented(design: SegmentedDesign): SegmentedFit | null {
  const { values } = design;
  const times: number[] = [];
  for (let i = 0; i < values.length; i++) if (!Number.isNaN(values[i])) times.push(i);
  const count = times.length;
  const response = Float64Array.from(times, (i) => values[i] ?? 0);
  const rows = Array.from(values, (_, i) => predictorsAt(i, design));
  const width = 4 + 2 * design.harmonics;
  const columns = Array.from({ length: width }, (_, k) =>
    Float64Array.from(times, (i) => rows[i]?.[k] ?? 0),
  );
  const squares = leastSquares(columns, response, null);
  if (squares.kept.length < width) return null;
  const residuals = Float64Array.from(
    response,
    (value, i) =>
      value -
      columns.reduce(
        (sum, column, k) => sum + (column[i] ?? 0) * (squares.coefficients[k] ?? 0),
        0,
      ),
  );
  const residualFreedom = count - width;
  const sumOfSquares = dot(residuals, residuals);
  // What is left is rounding: the values lie on the lines, and there is no noise.
  const exact = sumOfSquares <= 1e-20 * dot(response, response);
  const estimated = exact
    ? withoutNoise(squares, design.method, residualFreedom)
    : estimate(design, columns, response, residuals, times, squares);
  const { coefficients } = estimated;
  const predict = (row: readonly number[], terms: (k: number) => boolean): number =>
    row.reduce((sum, value, k) => sum + (terms(k) ? value * (coefficients[k] ?? 0) : 0), 0);
  return {
    ...estimated,
    count,
    residualFreedom,
    bandwidth: exact ? null : neweyWestBandwidth(columns, residuals, false),
    ...goodness(response, residuals, exact ? 0 : sumOfSquares, times),
    fitted: Float64Array.from(rows, (row) => predict(row, () => true)),
    counterfactual: Float64Array.from(rows, (row) => predict(row, (k) => k !== 2 && k !== 3)),
  };
}

type Estimated = Pick<
  SegmentedFit,
  "coefficients" | "covariance" | "phi" | "sigma" | "restrictedLogLikelihood" | "freedom" | "lag"
>;

function withoutNoise(
  { coefficients, inverse }: { coefficients: Float64Array; inverse: readonly Float64Array[] },
  method: EffectMethod,
  freedom: number,
): Estimated {
  return {
    coefficients,
    covariance: inverse.map((row) => row.map(() => 0)),
    phi: method === "ar1Reml" ? 0 : null,
    sigma: 0,
    restrictedLogLikelihood: null,
    freedom,
    lag: method === "neweyWest" ? 0 : null,
  };
}

function estimate(
  { method, lag, prewhitened, adjusted }: SegmentedDesign,
  columns: readonly Float64Array[],
  response: Float64Array,
  residuals: Float64Array,
  times: readonly number[],
  squares: { readonly coefficients: Float64Array; readonly inverse: readonly Float64Array[] },
): Estimated {
  const freedom = response.length - columns.length;
  if (method === "ar1Reml") {
    const fit = ar1Reml(columns, response, times);
    return {
      ...fit,
      freedom: effectiveFreedom(response.length, columns.length, fit.phi),
      lag: null,
    };
  }
  const variance = dot(residuals, residuals) / freedom;
  const plain = {
    coefficients: squares.coefficients,
    phi: null,
    sigma: Math.sqrt(variance),
    restrictedLogLikelihood: null,
    freedom,
  };
  if (method === "ols") {
    const covariance = squares.inverse.map((row) => row.map((value) => value * variance));
    return { ...plain, covariance, lag: null };
  }
  const most = response.length - 2;
  const chosen = lag ?? Math.floor(neweyWestBandwidth(columns, residuals, prewhitened) ?? 0);
  const used = Math.min(chosen, most);
  const variant = { lag: used, prewhitened, adjusted };
  return {
    ...plain,
    covariance: neweyWestCovariance(columns, residuals, squares.inverse, times, variant),
    lag: used,
  };
}

const ljungBoxLag = 6;

function goodness(
  response: Float64Array,
  residuals: Float64Array,
  sumOfSquares: number,
  times: readonly number[],
): Pick<SegmentedFit, "rSquared" | "durbinWatson" | "ljungBox"> {
  const count = response.length;
  const mean = response.reduce((sum, value) => sum + value, 0) / count;
  const total = response.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  if (sumOfSquares === 0 || total === 0) {
    return { rSquared: total === 0 ? null : 1, durbinWatson: null, ljungBox: null };
  }
  let steps = 0;
  const products = new Float64Array(ljungBoxLag + 1);
  for (let i = 0; i < count; i++) {
    const before = i > 0 && times[i] === (times[i - 1] ?? 0) + 1;
    if (before) steps += ((residuals[i] ?? 0) - (residuals[i - 1] ?? 0)) ** 2;
    for (let k = i; k >= 0; k--) {
      const distance = (times[i] ?? 0) - (times[k] ?? 0);
      if (distance > ljungBoxLag) break;
      products[distance] = (products[distance] ?? 0) + (residuals[i] ?? 0) * (residuals[k] ?? 0);
    }
  }
  let statistic = 0;
  for (let lag = 1; lag <= ljungBoxLag; lag++) {
    statistic += ((products[lag] ?? 0) / sumOfSquares) ** 2 / (count - lag);
  }
  statistic *= count * (count + 2);
  return {
    rSquared: 1 - sumOfSquares / total,
    durbinWatson: steps / sumOfSquares,
    ljungBox:
      count > ljungBoxLag
        ? { lag: ljungBoxLag, statistic, p: chiSquareUpperTail(statistic, ljungBoxLag) }
        : null,
  };
}

/** A weighted sum of coefficients and its standard error. */
export interface Contrast {
  readonly value: number;
  readonly standardError: number;
}

/**
 * Sum coefficients with weights. Unchecked.
 *
 * @param fit - The fit.
 * @param weights - One a coefficient; those left out count as 0.
 * @returns The sum and its standard error.
 * @internal
 */
export function contrast(
  { coefficients, covariance }: Pick<SegmentedFit, "coefficients" | "covariance">,
  weights: readonly number[],
): Contrast {
  const all = Float64Array.from(covariance, (_, k) => weights[k] ?? 0);
  return {
    value: dot(all, coefficients),
    standardError: Math.sqrt(Math.max(0, quadraticForm(all, covariance))),
  };
}
