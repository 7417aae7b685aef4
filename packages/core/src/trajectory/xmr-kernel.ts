import { binomialQuantile } from "../internal/distributions.js";

/** Limits of one part of a control chart. */
export interface XmrLimits {
  readonly mean: number;
  readonly averageMovingRange: number;
  readonly upper: number;
  readonly lower: number;
  readonly nearUpper: number;
  readonly nearLower: number;
}

/** The factor that turns a mean moving range into three standard deviations, as the NHS rounds it. */
const limitFactor = 2.66;
/** Moving ranges from this multiple of their mean on are screened out. */
const screenFactor = 3.267;

/**
 * Compute the limits of part of a series. Unchecked.
 *
 * @param values - The series; NaN where there is no value.
 * @param from - First position of the part.
 * @param to - Position after its last.
 * @param baselinePoints - How many of its first values the limits rest on; 0 for all.
 * @param screens - Whether large moving ranges are left out.
 * @returns The limits, or null without two neighbouring values.
 * @internal
 */
export function xmrLimits(
  values: Float64Array,
  from: number,
  to: number,
  baselinePoints: number,
  screens: boolean,
): XmrLimits | null {
  let end = to;
  if (baselinePoints > 0) {
    let seen = 0;
    for (let i = from; i < to && seen < baselinePoints; i++) {
      if (values[i] === values[i]) seen++;
      end = i + 1;
    }
  }
  let count = 0;
  let first = 0;
  let excess = 0;
  let ranges = 0;
  let total = 0;
  for (let i = from; i < end; i++) {
    const value = values[i] ?? NaN;
    if (value !== value) continue;
    if (count === 0) first = value;
    // Summed as excess over the first value, so that the mean of equal values is that value.
    excess += value - first;
    count++;
    const range = i === from ? NaN : Math.abs(value - (values[i - 1] ?? NaN));
    if (range === range) {
      total += range;
      ranges++;
    }
  }
  if (ranges === 0) return null;
  const mean = first + excess / count;
  let averageMovingRange = total / ranges;
  if (screens && averageMovingRange > 0) {
    const largest = screenFactor * averageMovingRange;
    let kept = 0;
    let sum = 0;
    for (let i = from + 1; i < end; i++) {
      const range = Math.abs((values[i] ?? NaN) - (values[i - 1] ?? NaN));
      if (range < largest) {
        sum += range;
        kept++;
      }
    }
    averageMovingRange = sum / kept;
  }
  const half = limitFactor * averageMovingRange;
  return {
    mean,
    averageMovingRange,
    upper: mean + half,
    lower: mean - half,
    nearUpper: mean + (2 * half) / 3,
    nearLower: mean - (2 * half) / 3,
  };
}

/** Which rules a point breaks, as bits. */
export const ruleBits = { outside: 1, trend: 2, twoOfThree: 4, shift: 8 } as const;

/** How the two-of-three rule reads its third point. */
export type TwoOfThree = "nhs" | "westernElectric";

/** Rules broken and sides, a position each. */
export interface XmrSignals {
  readonly rules: Uint8Array;
  /** 1 above the mean, -1 below, 0 on it or missing. */
  readonly sides: Int8Array;
  /** 1 in a rise, -1 in a fall, 0 in neither. */
  readonly trends: Int8Array;
}

const pointsOfShift = 7;
const pointsOfTrend = 7;

/**
 * Apply the NHS rules to part of a series. Unchecked.
 *
 * @param values - The series; NaN where there is no value. Nothing crosses such a place.
 * @param from - First position of the part.
 * @param to - Position after its last.
 * @param limits - Its limits.
 * @param variant - How the two-of-three rule reads its third point.
 * @param signals - Filled in for the part.
 * @internal
 */
export function nhsSignals(
  values: Float64Array,
  from: number,
  to: number,
  limits: XmrLimits,
  variant: TwoOfThree,
  { rules, sides, trends }: XmrSignals,
): void {
  const { mean, upper, lower, nearUpper, nearLower } = limits;
  const slack = 1e-12 * Math.max(Math.abs(upper), Math.abs(lower));
  let run = 0;
  let steps = 0;
  let lastFar = -Infinity;
  let closeFarPoints = false;
  for (let i = from; i < to; i++) {
    const value = values[i] ?? NaN;
    const side = value > mean + slack ? 1 : value < mean - slack ? -1 : 0;
    sides[i] = side;
    if (value > nearUpper || value < nearLower) {
      closeFarPoints ||= i - lastFar <= 2;
      lastFar = i;
    }
    if (value > upper + slack || value < lower - slack)
      rules[i] = (rules[i] ?? 0) | ruleBits.outside;

    run = side !== 0 && i > from && sides[i - 1] === side ? run + 1 : side === 0 ? 0 : 1;
    if (run >= pointsOfShift) {
      for (let k = run === pointsOfShift ? i - run + 1 : i; k <= i; k++) {
        rules[k] = (rules[k] ?? 0) | ruleBits.shift;
      }
    }

    const before = i === from ? NaN : (values[i - 1] ?? NaN);
    const way = value > before ? 1 : value < before ? -1 : 0;
    steps = way === 0 ? 0 : steps * way > 0 ? steps + way : way;
    const length = Math.abs(steps) + 1;
    if (length >= pointsOfTrend) {
      // A point at the turn belongs to the later trend.
      for (let k = i - length + 1; k <= i; k++) {
        rules[k] = (rules[k] ?? 0) | ruleBits.trend;
        trends[k] = way;
      }
    }
  }
  if (!closeFarPoints) return;
  /** Whether a point lies beyond two thirds of the limits, on the side that it is on. */
  const isFar = (i: number): boolean => {
    const value = values[i] ?? NaN;
    const far = value > nearUpper + slack || value < nearLower - slack;
    return far && (variant === "westernElectric" || ((rules[i] ?? 0) & ruleBits.outside) === 0);
  };
  for (let i = from + 2; i < to; i++) {
    for (const side of [1, -1]) {
      let far = 0;
      let same = 0;
      let present = 0;
      for (let k = i - 2; k <= i; k++) {
        if (values[k] === values[k]) present++;
        if (sides[k] !== side) continue;
        same++;
        if (isFar(k)) far++;
      }
      if (present < 3 || far < 2 || (variant === "nhs" && same < 3)) continue;
      for (let k = i - 2; k <= i; k++) {
        if (sides[k] === side && isFar(k)) rules[k] = (rules[k] ?? 0) | ruleBits.twoOfThree;
      }
    }
  }
}

/** What the Anhøj rules look at; null where no value differs from the median. */
export interface AnhoejCounts {
  /** Values that are not on the median. */
  readonly useful: number;
  readonly longestRun: number | null;
  /** Longest run that chance explains. */
  readonly longestRunMax: number | null;
  readonly crossings: number | null;
  /** Fewest crossings that chance explains. */
  readonly crossingsMin: number | null;
  readonly signal: boolean;
  /** First and last position of the longest run. */
  readonly run: readonly [number, number] | null;
}

const crossingLimits = new Map<number, number>();

/** The 5% point of the crossings, kept because every chart of the same length asks for it. */
function fewestCrossings(useful: number): number {
  let fewest = crossingLimits.get(useful);
  if (fewest === undefined) {
    fewest = useful < 2 ? 0 : binomialQuantile(0.05, useful - 1, 0.5);
    crossingLimits.set(useful, fewest);
  }
  return fewest;
}

function medianOf(values: Float64Array, from: number, to: number): number {
  const sorted = new Float64Array(to - from);
  let count = 0;
  for (let i = from; i < to; i++) {
    const value = values[i] ?? NaN;
    if (value === value) sorted[count++] = value;
  }
  if (count > shortColumn) sorted.subarray(0, count).sort();
  else {
    // Insertion is several times faster than the built-in sort at the length of most charts.
    for (let i = 1; i < count; i++) {
      const value = sorted[i] ?? NaN;
      let k = i - 1;
      for (; k >= 0 && (sorted[k] ?? NaN) > value; k--) sorted[k + 1] = sorted[k] ?? NaN;
      sorted[k + 1] = value;
    }
  }
  const half = count >> 1;
  const upper = sorted[half] ?? NaN;
  return count % 2 === 1 ? upper : ((sorted[half - 1] ?? NaN) + upper) / 2;
}

const shortColumn = 64;

/**
 * Count runs and crossings around the median of part of a series. Unchecked.
 *
 * Missing values and values on the median are passed over, as the rules' own limits assume.
 *
 * @param values - The series; NaN where there is no value.
 * @param from - First position of the part.
 * @param to - Position after its last.
 * @returns The counts and what chance allows.
 * @internal
 */
export function anhoejCounts(values: Float64Array, from: number, to: number): AnhoejCounts {
  const median = medianOf(values, from, to);
  let useful = 0;
  let crossings = 0;
  let longest = 0;
  let longestStart = from;
  let longestEnd = from;
  let run = 0;
  let start = from;
  let last = 0;
  for (let i = from; i < to; i++) {
    const value = values[i] ?? NaN;
    const side = value > median ? 1 : value < median ? -1 : 0;
    if (side === 0) continue;
    useful++;
    if (last !== 0 && side !== last) crossings++;
    if (side === last) run++;
    else {
      run = 1;
      start = i;
    }
    if (run > longest) {
      longest = run;
      longestStart = start;
      longestEnd = i;
    }
    last = side;
  }
  if (useful === 0) {
    return {
      ...{ useful, longestRun: null, longestRunMax: null, crossings: null, crossingsMin: null },
      ...{ signal: false, run: null },
    };
  }
  const longestRunMax = Math.round(Math.log2(useful) + 3);
  const crossingsMin = fewestCrossings(useful);
  return {
    useful,
    longestRun: longest,
    longestRunMax,
    crossings,
    crossingsMin,
    signal: longest > longestRunMax || crossings < crossingsMin,
    run: [longestStart, longestEnd],
  };
}

/**
 * Estimate how alike neighbouring values are, corrected for the shortness of the series. Unchecked.
 *
 * @param values - The series; NaN where there is no value.
 * @param from - First position of the part.
 * @param to - Position after its last.
 * @returns The lag-one autocorrelation from -1 to 1, or null for fewer than eight pairs or no spread.
 * @see Kendall 1954 for the correction of (1 + 4 phi) / n.
 * @internal
 */
export function lagOneCorrelation(values: Float64Array, from: number, to: number): number | null {
  let count = 0;
  let first = NaN;
  let excess = 0;
  for (let i = from; i < to; i++) {
    const value = values[i] ?? NaN;
    if (value !== value) continue;
    if (count === 0) first = value;
    excess += value - first;
    count++;
  }
  const mean = first + excess / count;
  let squares = 0;
  let products = 0;
  let pairs = 0;
  for (let i = from; i < to; i++) {
    const value = values[i] ?? NaN;
    if (value !== value) continue;
    squares += (value - mean) ** 2;
    const before = i === from ? NaN : (values[i - 1] ?? NaN);
    if (before !== before) continue;
    products += (value - mean) * (before - mean);
    pairs++;
  }
  if (pairs < fewestPairs || !(squares > 0)) return null;
  const raw = ((products / squares) * count) / (pairs + 1);
  return Math.max(-1, Math.min(1, (count * raw + 1) / (count - 4)));
}

const fewestPairs = 8;
