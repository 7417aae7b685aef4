import { logGamma, tQuantile, tUpperTail } from "../internal/distributions.js";

/** Count, mean and sum of squared distances from the mean. */
export interface Moments {
  readonly n: number;
  readonly mean: number;
  readonly squares: number;
}

/** A difference of means with its test; NaN where a figure does not exist. */
export interface MeanDifference {
  readonly difference: number;
  readonly lower: number;
  readonly upper: number;
  readonly t: number;
  readonly df: number;
  readonly p: number;
}

/**
 * Gather the moments of some values. Unchecked.
 *
 * @param values - Any numbers; NaN is left out.
 * @returns Their count, mean and squares.
 * @internal
 */
export function momentsOf(values: Iterable<number>): Moments {
  let n = 0;
  let mean = 0;
  let squares = 0;
  for (const value of values) {
    if (Number.isNaN(value)) continue;
    n++;
    const distance = value - mean;
    mean += distance / n;
    squares += distance * (value - mean);
  }
  return { n, mean: n === 0 ? Number.NaN : mean, squares };
}

/**
 * Compare the means of two sets of people by Welch's test. Unchecked.
 *
 * @param one - The first set.
 * @param other - The second set.
 * @param confidence - Level of the limits.
 * @returns Second less first.
 * @see Welch 1947.
 * @internal
 */
export function welchDifference(one: Moments, other: Moments, confidence: number): MeanDifference {
  const difference = other.mean - one.mean;
  const a = one.squares / (one.n - 1) / one.n;
  const b = other.squares / (other.n - 1) / other.n;
  const df = (a + b) ** 2 / (a ** 2 / (one.n - 1) + b ** 2 / (other.n - 1));
  return testOf(difference, Math.sqrt(a + b), df, confidence);
}

/**
 * Test the mean of paired differences. Unchecked.
 *
 * @param differences - One a pair.
 * @param confidence - Level of the limits.
 * @returns Their mean with Student's limits.
 * @see Student 1908.
 * @internal
 */
export function pairedDifference(differences: Moments, confidence: number): MeanDifference {
  const { n, mean, squares } = differences;
  return testOf(mean, Math.sqrt(squares / (n - 1) / n), n - 1, confidence);
}

/** Without spread there is no test: t would be infinite, or 0 over 0. */
function testOf(difference: number, error: number, df: number, confidence: number): MeanDifference {
  if (!(error > 0)) {
    const nothing = { t: Number.NaN, df: Number.NaN, p: Number.NaN };
    return { difference, lower: Number.NaN, upper: Number.NaN, ...nothing };
  }
  const t = difference / error;
  const half = -tQuantile((1 - confidence) / 2, df) * error;
  const p = Math.min(1, 2 * tUpperTail(Math.abs(t), df));
  return { difference, lower: difference - half, upper: difference + half, t, df, p };
}

/**
 * Standardise a difference of means as Hedges' g, with the exact factor for small samples. Unchecked.
 *
 * @param one - The first set.
 * @param other - The second set.
 * @returns Second less first in pooled standard deviations; NaN without spread.
 * @see Hedges 1981.
 * @internal
 */
export function hedgesG(one: Moments, other: Moments): number {
  const m = one.n + other.n - 2;
  const pooled = Math.sqrt((one.squares + other.squares) / m);
  if (one.n < 1 || other.n < 1 || m < 2 || !(pooled > 0)) return Number.NaN;
  const factor = Math.exp(logGamma(m / 2) - logGamma((m - 1) / 2)) / Math.sqrt(m / 2);
  return (factor * (other.mean - one.mean)) / pooled;
}

/**
 * Adjust p values for their number by Holm's steps. Unchecked.
 *
 * @param values - P values; NaN where there is none, which counts for nothing.
 * @returns Adjusted values in the same order.
 * @see Holm 1979.
 * @internal
 */
export function holm(values: readonly number[]): readonly number[] {
  const order = values
    .map((value, index) => ({ value, index }))
    .filter(({ value }) => !Number.isNaN(value))
    .sort((a, b) => a.value - b.value);
  const adjusted = values.map(() => Number.NaN);
  let largest = 0;
  order.forEach(({ value, index }, rank) => {
    largest = Math.max(largest, Math.min(1, (order.length - rank) * value));
    adjusted[index] = largest;
  });
  return adjusted;
}
