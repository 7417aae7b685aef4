import type { Sentence } from "./say.js";

/** A share with its interval; all three are null, with the reason, where nobody can be counted. */
export interface ShareEstimate {
  /** People counted in. */
  readonly count: number;
  /** People that could have been counted in. */
  readonly total: number;
  readonly value: number | null;
  readonly lower: number | null;
  readonly upper: number | null;
  /** Why there is no value; null when there is one. */
  readonly reason: Sentence | null;
}

/**
 * Divide a count by a total, with Wilson's interval. Unchecked.
 *
 * @param count - People counted in, at most `total`.
 * @param total - People that could have been.
 * @param z - Standard normal quantile of the confidence level.
 * @param reason - What to say when `total` is 0.
 * @returns The share.
 * @internal
 */
export function shareOf(count: number, total: number, z: number, reason: Sentence): ShareEstimate {
  if (total === 0) return { count, total, value: null, lower: null, upper: null, reason };
  const [lower, upper] = wilsonInterval(count, total, z);
  return { count, total, value: count / total, lower, upper, reason: null };
}

/**
 * Compute Wilson's score interval. Unchecked.
 *
 * @param count - Successes.
 * @param total - Trials, above 0.
 * @param z - Standard normal quantile.
 * @returns Lower and upper limit; exactly 0 and 1 at the ends, where rounding would miss them.
 * @see E. B. Wilson 1927.
 * @internal
 */
export function wilsonInterval(count: number, total: number, z: number): [number, number] {
  const square = z * z;
  const centre = count + square / 2;
  const half = z * Math.sqrt((count * (total - count)) / total + square / 4);
  const scale = total + square;
  return [count === 0 ? 0 : (centre - half) / scale, count === total ? 1 : (centre + half) / scale];
}
