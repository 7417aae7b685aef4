import { betaQuantile, normalQuantile, tQuantile } from "../../internal/distributions.js";
import { say, type Sentence } from "../../internal/say.js";
import * as words from "../../words/en-GB.js";

/** The limits on offer, the default first. */
export const limitChoices = ["t", "normal", "logit", "beta"] as const;
export type LimitMethod = (typeof limitChoices)[number];

/** What limits are made of. */
export interface LimitBasis {
  readonly value: number;
  readonly standardError: number;
  readonly degreesOfFreedom: number;
  /** Unweighted records on which a share stands. */
  readonly records: number;
  /** Whether nobody or everybody of a sampled share is counted in. */
  readonly degenerate: boolean;
  /** What a share of 1 amounts to: 1, or the weighted whole of a total. */
  readonly scale: number;
  readonly confidence: number;
}

/** A lower and an upper limit, or why there are none. */
export interface Limits {
  readonly lower: number | null;
  readonly upper: number | null;
  readonly reason: Sentence | null;
}

/**
 * Compute the limits of an estimate from a sample. Unchecked.
 *
 * A share at 0 or 1 gets beta limits on its unweighted records, whatever the method: its standard
 * error is 0, which would claim to know it exactly.
 *
 * @param method - Which limits.
 * @param basis - Value, standard error and what stands behind them.
 * @returns The limits; null where there are no degrees of freedom.
 * @see Korn and Graubard 1998 (beta); Lumley 2010 (logit).
 * @internal
 */
export function surveyLimits(method: LimitMethod, basis: LimitBasis): Limits {
  const { value, standardError, degreesOfFreedom, records, degenerate, confidence } = basis;
  const { scale } = basis;
  const tail = (1 - confidence) / 2;
  if (degenerate) {
    return value === 0
      ? limits(0, scale * (1 - betaQuantile(tail, records, 1)))
      : limits(betaQuantile(tail, records, 1), 1);
  }
  if (method !== "normal" && degreesOfFreedom < 1) {
    return { lower: null, upper: null, reason: say(words.noDegreesOfFreedom) };
  }
  if (standardError === 0) return limits(value, value);
  if (method === "normal") {
    const half = -normalQuantile(tail) * standardError;
    return limits(value - half, value + half);
  }
  const t = -tQuantile(tail, degreesOfFreedom);
  if (method === "t") return limits(value - t * standardError, value + t * standardError);
  if (method === "logit") {
    const centre = Math.log(value / (1 - value));
    const half = (t * standardError) / (value * (1 - value));
    return limits(expit(centre - half), expit(centre + half));
  }
  const ratio = -tQuantile(tail, records - 1) / t;
  const effective = ((value * (1 - value)) / standardError ** 2) * ratio ** 2;
  const [hits, misses] = [effective * value, effective * (1 - value)];
  return limits(
    betaQuantile(tail, hits, misses + 1),
    // The upper tail by symmetry, where a quantile near 1 would lose digits.
    1 - betaQuantile(tail, misses, hits + 1),
  );
}

function limits(lower: number, upper: number): Limits {
  return { lower, upper, reason: null };
}

function expit(x: number): number {
  return 1 / (1 + Math.exp(-x));
}
