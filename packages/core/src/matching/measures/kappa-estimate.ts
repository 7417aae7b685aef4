import { type Sentence, say } from "../../internal/say.js";
import * as words from "../../words/en-GB.js";
import type { RatioEstimate } from "../targeting.js";

/** A chance-corrected agreement, with the standard error behind its limits. */
export interface KappaEstimate extends RatioEstimate {
  readonly standardError: number | null;
}

/**
 * Say that there is no kappa.
 *
 * @param reason - Why.
 * @returns The estimate without numbers.
 * @internal
 */
export function noKappa(reason: Sentence): KappaEstimate {
  return { value: null, lower: null, upper: null, standardError: null, reason };
}

/**
 * Give kappa its limits, or say why it has none. Unchecked.
 *
 * @param value - Kappa, or null where chance alone agrees everywhere.
 * @param standardError - Its standard error; 0 gives no limits, for nothing is that certain.
 * @param z - Standard normal quantile of the confidence level.
 * @returns The estimate.
 * @internal
 */
export function kappaEstimate(
  value: number | null,
  standardError: number | null,
  z: number,
): KappaEstimate {
  if (value === null || standardError === null) return noKappa(say(words.chanceAgreesFully));
  if (standardError === 0) {
    const reason = say(words.noKappaSpread);
    return { value, lower: null, upper: null, standardError: null, reason };
  }
  const half = z * standardError;
  return { value, lower: value - half, upper: value + half, standardError, reason: null };
}

/**
 * Hold the limits of an agreement within -1 and 1.
 *
 * @param estimate - Any agreement.
 * @returns The same, with limits that are possible.
 * @internal
 */
export function withinOne(estimate: KappaEstimate): KappaEstimate {
  const { lower, upper } = estimate;
  if (lower === null || upper === null) return estimate;
  return { ...estimate, lower: Math.max(-1, lower), upper: Math.min(1, upper) };
}
