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
/** Between these a trend is damped; nearer 1 it cannot be told from one that is not. */
const [mostDamped, leastDamped] = [0.8, 0.98];

/**
 * Fit a model to part of a series by maximum likelihood. Unchecked: the part has at least two values.
 *
 * Parameters and starting state are searched for together, within the usual bounds, from a line through
 * the first ten values. The likelihood of short series has several tops; this one is found by the same
 * path as in the R package forecast, so that both give the same forecast.
 *
 * @param values - The series; NaN where there is no value.
 * @param to - Position after the last value that is used.
 * @param model - Which model.
 * @returns The fit.
 * @see Hyndman, Koehler, Ord and Snyder 2008.
 * @internal
 */
export function fitSmoothing(values: Float64Array, to: number, model: TrendModel): SmoothingFit {
  const cost = (point: readonly number[]): number => {
    const { parameters, start } = fitAt(point, model);
    return isUsual(parameters, model)
      ? Math.log(sumOfSquares(values, to, parameters, start))
      : Infinity;
  };
  const line = firstLine(values, to);
  const first = lowest + 0.2 * (highest - lowest);
  const second = lowest + 0.1 * (first - lowest);
  const third = mostDamped + 0.99 * (leastDamped - mostDamped);
  const from = {
    simple: [first, line.mean],
    holt: [first, second, line.level, line.trend],
    dampedHolt: [first, second, third, line.level, line.trend],
  }[model];
  return fitAt(nelderMead(cost, from), model);
}

/** Parameters and starting state, in the order in which they are searched. */
function fitAt(point: readonly number[], model: TrendModel): SmoothingFit {
  const at = (k: number): number => point[k] ?? 0;
  if (model === "simple") {
    return {
      parameters: { alpha: at(0), beta: 0, gamma: 0, phi: 1 },
      start: { level: at(1), trend: 0, seasonal: [] },
    };
  }
  const damped = model === "dampedHolt" ? 1 : 0;
  return {
    parameters: { alpha: at(0), beta: at(1), gamma: 0, phi: damped === 1 ? at(2) : 1 },
    start: { level: at(2 + damped), trend: at(3 + damped), seasonal: [] },
  };
}

/** What {@link smooth} gives without seasons, and nothing else: the search asks for it most. */
function sumOfSquares(
  values: Float64Array,
  to: number,
  { alpha, beta, phi }: SmoothingParameters,
  start: SmoothingState,
): number {
  let { level, trend } = start;
  let sum = 0;
  for (let i = 0; i < to; i++) {
    const drift = level + phi * trend;
    const value = values[i] ?? NaN;
    const error = value === value ? value - drift : 0;
    sum += error * error;
    level = drift + alpha * error;
    trend = phi * trend + beta * error;
  }
  return sum;
}

/** Whether parameters lie within the usual bounds, which keep a model's forecasts stable. */
function isUsual({ alpha, beta, phi }: SmoothingParameters, model: TrendModel): boolean {
  if (!(alpha >= lowest && alpha <= highest)) return false;
  if (model === "simple") return true;
  if (!(beta >= lowest && beta <= Math.min(alpha, highest))) return false;
  return model === "holt" || (phi >= mostDamped && phi <= leastDamped);
}

/** Mean of the first ten values, and the line through them. */
function firstLine(
  values: Float64Array,
  to: number,
): { readonly mean: number; readonly level: number; readonly trend: number } {
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
  const mean = sumY / count;
  return { mean, level: mean - (trend * sumT) / count, trend };
}

/** Stands for a point outside the bounds. */
const outOfBounds = 1e35;
const mostTries = 2000;
const precision = Math.sqrt(Number.EPSILON);

/**
 * Nelder and Mead's simplex search as Nash sets it out: every edge of the first simplex has a tenth of
 * the largest coordinate, and a point better than the worst is kept before it is drawn in.
 */
function nelderMead(cost: (point: readonly number[]) => number, from: readonly number[]): number[] {
  const size = from.length;
  const costAt = (point: readonly number[]): number => {
    const value = Math.max(-outOfBounds, cost(point));
    tries++;
    return Number.isFinite(value) ? value : outOfBounds;
  };
  let tries = 0;
  const edge = from.reduce((most, x) => Math.max(most, 0.1 * Math.abs(x)), 0) || 0.1;
  const corners = Array.from({ length: size + 1 }, (_, corner) =>
    from.map((x, k) => (k === corner - 1 ? x + edge : x)),
  );
  const costs = corners.map(costAt);
  const tolerance = precision * (Math.abs(costs[0] ?? 0) + precision);
  let spread = size * edge;
  let best = 0;
  while (tries <= mostTries) {
    let worst = best;
    for (let j = 0; j <= size; j++) {
      if ((costs[j] ?? 0) < (costs[best] ?? 0)) best = j;
      if ((costs[j] ?? 0) > (costs[worst] ?? 0)) worst = j;
    }
    if ((costs[worst] ?? 0) <= (costs[best] ?? 0) + tolerance) break;
    const centre = new Array<number>(size).fill(0);
    for (let k = 0; k < size; k++) {
      let sum = 0;
      for (let j = 0; j <= size; j++) if (j !== worst) sum += corners[j]?.[k] ?? 0;
      centre[k] = sum / size;
    }
    const keep = (point: number[], value: number): void => {
      corners[worst] = point;
      costs[worst] = value;
    };
    const reflected = centre.map((x, k) => 2 * x - (corners[worst]?.[k] ?? 0));
    const value = costAt(reflected);
    if (value < (costs[best] ?? 0)) {
      const further = reflected.map((x, k) => 2 * x - (centre[k] ?? 0));
      const beyond = costAt(further);
      if (beyond < value) keep(further, beyond);
      else keep(reflected, value);
      continue;
    }
    const improves = value < (costs[worst] ?? 0);
    if (improves) keep(reflected, value);
    const nearer = centre.map((x, k) => (x + (corners[worst]?.[k] ?? 0)) / 2);
    const within = costAt(nearer);
    if (within < (costs[worst] ?? 0)) {
      keep(nearer, within);
    } else if (!improves) {
      const towards = corners[best] ?? centre;
      let left = 0;
      for (const [j, corner] of corners.entries()) {
        if (j === best) continue;
        for (let k = 0; k < size; k++) {
          corner[k] = ((corner[k] ?? 0) + (towards[k] ?? 0)) / 2;
          left += Math.abs((corner[k] ?? 0) - (towards[k] ?? 0));
        }
        costs[j] = costAt(corner);
      }
      if (left >= spread) break;
      spread = left;
    }
  }
  return corners[best] ?? [...from];
}
