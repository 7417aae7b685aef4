/** Smoothing parameters: error-correction form, so that each multiplies the error of a step. */
export interface SmoothingParameters {
  readonly alpha: number;
  /** 0 without a trend. */
  readonly beta: number;
  /** 0 without seasons. */
  readonly gamma: number;
  /** 1 for a trend that is not damped. */
  readonly phi: number;
}

/** Level, trend and one season a period of the year. */
export interface SmoothingState {
  readonly level: number;
  readonly trend: number;
  /** The next period's first; empty without seasons. */
  readonly seasonal: readonly number[];
}

/** What running through a series leaves. */
export interface Smoothed {
  readonly sumOfSquares: number;
  /** How many one-step errors it sums. */
  readonly count: number;
  readonly state: SmoothingState;
  /** One-step forecast of the last period. */
  readonly fittedLast: number;
}

/**
 * Smooth a series exponentially. Unchecked.
 *
 * @param values - The series; over a missing value, NaN, the state moves on without an error.
 * @param parameters - Smoothing parameters.
 * @param start - State before the first value that is used.
 * @param from - That value's position.
 * @param to - Position after the last value that is used.
 * @returns Errors and the final state.
 * @see Hyndman, Koehler, Ord and Snyder 2008.
 * @internal
 */
export function smooth(
  values: Float64Array,
  { alpha, beta, gamma, phi }: SmoothingParameters,
  start: SmoothingState,
  from: number,
  to: number,
): Smoothed {
  let { level, trend } = start;
  const seasonal = Float64Array.from(start.seasonal);
  const period = seasonal.length;
  let sumOfSquares = 0;
  let count = 0;
  let fittedLast = NaN;
  for (let i = from; i < to; i++) {
    const season = period === 0 ? 0 : (i - from) % period;
    const drift = level + phi * trend;
    fittedLast = drift + (seasonal[season] ?? 0);
    const value = values[i] ?? NaN;
    const error = value === value ? value - fittedLast : 0;
    if (value === value) {
      sumOfSquares += error * error;
      count++;
    }
    level = drift + alpha * error;
    trend = phi * trend + beta * error;
    if (period > 0) seasonal[season] = (seasonal[season] ?? 0) + gamma * error;
  }
  const next = period === 0 ? 0 : (to - from) % period;
  return {
    sumOfSquares,
    count,
    fittedLast,
    state: {
      level,
      trend,
      seasonal: Array.from(seasonal, (_, k) => seasonal[(k + next) % period] ?? 0),
    },
  };
}

/**
 * Carry a state forward. Unchecked.
 *
 * @param state - State after the last value.
 * @param parameters - Smoothing parameters.
 * @param horizon - How many periods ahead.
 * @returns The expected value of each.
 * @internal
 */
export function carryForward(
  { level, trend, seasonal }: SmoothingState,
  { phi }: SmoothingParameters,
  horizon: number,
): Float64Array {
  const means = new Float64Array(horizon);
  let damping = 0;
  let power = 1;
  for (let h = 0; h < horizon; h++) {
    power *= phi;
    damping += power;
    const season = seasonal.length === 0 ? 0 : (seasonal[h % seasonal.length] ?? 0);
    means[h] = level + damping * trend + season;
  }
  return means;
}

/**
 * Tell how much the variance of a forecast is that of one step. Unchecked.
 *
 * @param parameters - Smoothing parameters.
 * @param period - Periods a year; 0 without seasons.
 * @param horizon - How many periods ahead.
 * @returns A factor for each: 1 for the first.
 * @internal
 */
export function varianceFactors(
  { alpha, beta, gamma, phi }: SmoothingParameters,
  period: number,
  horizon: number,
): Float64Array {
  const factors = new Float64Array(horizon);
  let sum = 1;
  let damping = 0;
  let power = 1;
  for (let h = 0; h < horizon; h++) {
    factors[h] = sum;
    power *= phi;
    damping += power;
    const seasonal = period > 0 && (h + 1) % period === 0 ? gamma : 0;
    sum += (alpha + beta * damping + seasonal) ** 2;
  }
  return factors;
}

/** Which of the models without seasons. */
export type TrendModel = "simple" | "holt" | "dampedHolt";

/** A model fitted to a series. */
export interface SmoothingFit {
  readonly parameters: SmoothingParameters;
  readonly start: SmoothingState;
}

const [lowest, highest] = [1e-4, 0.9999];
/** The R package forecast keeps the damping within these, and so do we, to agree with it. */
const [leastDamped, mostDamped] = [0.98, 0.8];

/**
 * Fit a model to part of a series by least squares. Unchecked: the part has at least two values.
 *
 * Parameters and starting state are searched for together by Nelder and Mead's simplex, from a line
 * through the first ten values, as the R package forecast begins.
 *
 * @param values - The series; NaN where there is no value.
 * @param to - Position after the last value that is used.
 * @param model - Which model.
 * @param near - Parameters from which to begin the search.
 * @returns The fit.
 * @internal
 */
export function fitSmoothing(
  values: Float64Array,
  to: number,
  model: TrendModel,
  near: SmoothingParameters = usual,
): SmoothingFit {
  const line = firstLine(values, to);
  const trended = model !== "simple";
  const free = pointOf(near, model);
  const startAt = (point: readonly number[]): SmoothingState => ({
    level: line.level + line.spread * (point[free.length] ?? 0),
    trend: trended ? line.trend + (line.spread * (point[free.length + 1] ?? 0)) / 10 : 0,
    seasonal: [],
  });
  const cost = (point: readonly number[]): number => {
    const parameters = parametersAt(point, model);
    const { sumOfSquares } = smooth(values, parameters, startAt(point), 0, to);
    // With a damped trend a level that never learns draws a curve from the first values and ignores
    // the last; a weak pull keeps the fit from it where learning explains the series nearly as well.
    return model === "dampedHolt" ? sumOfSquares * parameters.alpha ** (-pull / to) : sumOfSquares;
  };
  const point = nelderMead(cost, [...free, 0, ...(trended ? [0] : [])]);
  const parameters = parametersAt(point, model);
  return { parameters, start: startAt(point) };
}

/** Where the search begins: the R package forecast's own starting values. */
const usual: SmoothingParameters = { alpha: 0.2, beta: 0.02, gamma: 0, phi: 0.978 };
const pull = 0.2;

/** Level before the first value, slope, and spread of a series, from its first ten values. */
function firstLine(
  values: Float64Array,
  to: number,
): { readonly level: number; readonly trend: number; readonly spread: number } {
  let [count, sumT, sumY, sumTT, sumTY] = [0, 0, 0, 0, 0];
  for (let i = 0; i < to && count < 10; i++) {
    const value = values[i] ?? NaN;
    if (Number.isNaN(value)) continue;
    count++;
    sumT += i + 1;
    sumY += value;
    sumTT += (i + 1) ** 2;
    sumTY += (i + 1) * value;
  }
  const determinant = count * sumTT - sumT * sumT;
  const trend = determinant > 0 ? (count * sumTY - sumT * sumY) / determinant : 0;
  const level = (sumY - trend * sumT) / count;
  let [squares, seen] = [0, 0];
  for (let i = 0; i < to; i++) {
    const value = values[i] ?? NaN;
    if (Number.isNaN(value)) continue;
    squares += (value - level) ** 2;
    seen++;
  }
  return { level, trend, spread: Math.sqrt(squares / seen) || 1 };
}

/** Any number as one between two bounds, and back. */
const squeeze = (x: number, low: number, high: number): number =>
  low + (high - low) / (1 + Math.exp(-x));
const stretch = (value: number, low: number, high: number): number => {
  const share = Math.min(1 - 1e-6, Math.max(1e-6, (value - low) / (high - low)));
  return Math.log(share / (1 - share));
};

function parametersAt(point: readonly number[], model: TrendModel): SmoothingParameters {
  const alpha = squeeze(point[0] ?? 0, lowest, highest);
  if (model === "simple") return { alpha, beta: 0, gamma: 0, phi: 1 };
  const beta = squeeze(point[1] ?? 0, lowest, Math.max(lowest, alpha));
  const phi = model === "holt" ? 1 : squeeze(point[2] ?? 0, mostDamped, leastDamped);
  return { alpha, beta, gamma: 0, phi };
}

function pointOf({ alpha, beta, phi }: SmoothingParameters, model: TrendModel): number[] {
  const first = stretch(alpha, lowest, highest);
  if (model === "simple") return [first];
  const second = stretch(beta, lowest, Math.max(2 * lowest, alpha));
  return model === "holt"
    ? [first, second]
    : [first, second, stretch(phi, mostDamped, leastDamped)];
}

/** Nelder and Mead's simplex search, from a point. */
function nelderMead(cost: (point: readonly number[]) => number, from: readonly number[]): number[] {
  const size = from.length;
  const corners = [[...from], ...from.map((_, k) => from.map((x, j) => (j === k ? x + 0.7 : x)))];
  let simplex = corners.map((point) => ({ point, value: cost(point) }));
  for (let step = 0; step < 120 * size; step++) {
    simplex.sort((a, b) => a.value - b.value);
    const [best] = simplex;
    const worst = simplex.at(-1);
    if (!best || !worst || worst.value - best.value <= 1e-10 * Math.abs(best.value)) break;
    const centre = from.map(
      (_, k) => simplex.slice(0, size).reduce((sum, { point }) => sum + (point[k] ?? 0), 0) / size,
    );
    const tryAt = (by: number): { point: number[]; value: number } => {
      const point = centre.map((x, k) => x + by * ((worst.point[k] ?? 0) - x));
      return { point, value: cost(point) };
    };
    const reflected = tryAt(-1);
    let next = reflected;
    if (reflected.value < best.value) {
      const expanded = tryAt(-2);
      if (expanded.value < reflected.value) next = expanded;
    } else if (reflected.value >= (simplex[size - 1]?.value ?? Infinity)) {
      next = tryAt(reflected.value < worst.value ? -0.5 : 0.5);
    }
    if (next.value < worst.value) simplex[size] = next;
    else {
      simplex = simplex.map(({ point }) => {
        const nearer = point.map((x, k) => ((best.point[k] ?? 0) + x) / 2);
        return { point: nearer, value: cost(nearer) };
      });
    }
  }
  return simplex.reduce((least, one) => (one.value < least.value ? one : least)).point;
}
