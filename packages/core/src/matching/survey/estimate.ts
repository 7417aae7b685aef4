import { type Sentence, say } from "../../internal/say.js";
import * as words from "../../words/en-GB.js";

/** A figure with its standard error and limits; null with the reason where there is none. */
export interface IndexEstimate {
  readonly value: number | null;
  readonly standardError: number | null;
  readonly lower: number | null;
  readonly upper: number | null;
  /** Why a field above is null; null when none is. */
  readonly reason: Sentence | null;
}

/**
 * Say why there is no figure.
 *
 * @param reason - The reason.
 * @returns An estimate without numbers.
 * @internal
 */
export function noEstimate(reason: Sentence): IndexEstimate {
  return { value: null, standardError: null, lower: null, upper: null, reason };
}

/**
 * Give a figure that has no limits.
 *
 * @param value - The figure; one that is not finite counts as none.
 * @param reason - Why it has no limits.
 * @returns The estimate.
 * @internal
 */
export function withoutLimits(value: number, reason: Sentence): IndexEstimate {
  if (!Number.isFinite(value)) return noEstimate(say(words.beyondNumbers));
  return { value, standardError: null, lower: null, upper: null, reason };
}

/**
 * Give a figure with normal limits.
 *
 * @param value - The figure.
 * @param variance - Its variance.
 * @param z - Standard normal quantile of the confidence level.
 * @returns The estimate; without limits where the variance is not finite.
 * @internal
 */
export function normalEstimate(value: number, variance: number, z: number): IndexEstimate {
  // Rounding can leave a variance of nought a shade below it.
  const standardError = Math.sqrt(Math.max(0, variance));
  return limited(value, standardError, value - z * standardError, value + z * standardError);
}

/**
 * Give a figure with limits of its own.
 *
 * @param value - The figure.
 * @param standardError - Its standard error.
 * @param lower - Lower limit.
 * @param upper - Upper limit.
 * @returns The estimate; without limits where one of them is not finite.
 * @internal
 */
export function limited(
  value: number,
  standardError: number,
  lower: number,
  upper: number,
): IndexEstimate {
  return Number.isFinite(value) && [standardError, lower, upper].every(Number.isFinite)
    ? { value, standardError, lower, upper, reason: null }
    : withoutLimits(value, say(words.beyondNumbers));
}

/**
 * Round to three significant figures, for a sentence.
 *
 * @param value - Any finite number.
 * @returns The rounded number.
 * @internal
 */
export function threeFigures(value: number): number {
  return Number(value.toPrecision(3));
}
