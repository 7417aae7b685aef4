import * as z from "zod/mini";
import { parseInput, refusal } from "../../errors.js";
import { normalQuantile } from "../../internal/distributions.js";
import { confidenceLevel, count, share } from "../../internal/quantities.js";
import { type Sentence, say } from "../../internal/say.js";
import { type ShareEstimate, shareOf } from "../../internal/share-of.js";
import * as words from "../../words/en-GB.js";
import { clamped, roganGladen } from "./rogan-gladen.js";
import type { RatioEstimate } from "../targeting.js";

/** Input of {@link truePrevalence}. */
export const TruePrevalenceInput = z.strictObject({
  positive: count({ title: "Positive", description: "Children whom the measure calls in need." }),
  total: count({ title: "Total", description: "Children measured." }),
  sensitivity: share({
    title: "Sensitivity",
    description: "Share of children truly in need whom the measure finds.",
  }),
  specificity: share({
    title: "Specificity",
    description: "Share of children not in need whom the measure clears.",
  }),
  confidence: confidenceLevel(),
});
export type TruePrevalenceInput = z.input<typeof TruePrevalenceInput>;

/** Result of {@link truePrevalence}. */
export interface TruePrevalence {
  /** Share that the measure calls in need, with Wilson's interval. */
  readonly apparent: ShareEstimate;
  /** Share truly in need; its limits are those of the apparent share, corrected alike. */
  readonly prevalence: RatioEstimate;
  /** Children truly in need among those measured. */
  readonly inNeed: RatioEstimate;
  /** Which of the three fell outside 0 to 1 and was held at its end. */
  readonly clamped: {
    readonly value: boolean;
    readonly lower: boolean;
    readonly upper: boolean;
  };
  readonly method: { readonly correction: "roganGladen"; readonly interval: "wilson" };
  readonly confidence: number;
  readonly warnings: readonly Sentence[];
  readonly conclusion: Sentence;
}

/**
 * Correct a prevalence for the errors of its measure.
 *
 * Sensitivity and specificity are taken as known: their own error is not in the limits.
 *
 * @param input - Children called in need of those measured, and the measure's two error rates.
 * @returns The apparent and the true share, with limits, as fractions.
 * @throws {@link UpstreamError} `INVALID_INPUT` for a measure that tells no better than chance.
 * @see Rogan and Gladen 1978; Wilson 1927.
 *
 * @example
 * ```ts
 * truePrevalence({ positive: 1420, total: 8459, sensitivity: 0.63, specificity: 0.94 }).prevalence;
 * // => value 0.189, lower 0.176, upper 0.203
 * ```
 */
export function truePrevalence(input: TruePrevalenceInput): TruePrevalence {
  const { positive, total, sensitivity, specificity, confidence } = parseInput(
    TruePrevalenceInput,
    input,
  );
  if (positive > total) throw refusal(["positive"], say(words.giveCountWithinTotal, { total }));
  if (!(sensitivity + specificity > 1)) {
    throw refusal(["specificity"], say(words.giveTellingMeasure, { sensitivity }));
  }
  const z = -normalQuantile((1 - confidence) / 2);
  const apparent = shareOf(positive, total, z, say(words.nobodyInTotal));
  const raw = (found: number | null): number | null =>
    found === null ? null : roganGladen(found, 1, sensitivity, specificity);
  const three = {
    value: raw(apparent.value),
    lower: raw(apparent.lower),
    upper: raw(apparent.upper),
  };
  const isOutside = (found: number | null): boolean => found !== null && (found < 0 || found > 1);
  const prevalence = estimate(three, 1, apparent.reason);
  const outside = {
    value: isOutside(three.value),
    lower: isOutside(three.lower),
    upper: isOutside(three.upper),
  };
  return {
    apparent,
    prevalence,
    inNeed: estimate(three, total, apparent.reason),
    clamped: outside,
    method: { correction: "roganGladen", interval: "wilson" },
    confidence,
    warnings: warningsOf(three.value, outside),
    conclusion: conclude(apparent, prevalence),
  };
}

type Three = Pick<RatioEstimate, "value" | "lower" | "upper">;

function estimate(three: Three, people: number, reason: Sentence | null): RatioEstimate {
  const held = (found: number | null): number | null =>
    found === null ? null : clamped(found, 1) * people;
  return { value: held(three.value), lower: held(three.lower), upper: held(three.upper), reason };
}

function warningsOf(value: number | null, outside: TruePrevalence["clamped"]): Sentence[] {
  if (value !== null && value < 0) return [say(words.prevalenceHeldAtZero)];
  if (value !== null && value > 1) return [say(words.prevalenceHeldAtOne)];
  return outside.lower || outside.upper ? [say(words.prevalenceLimitHeld)] : [];
}

function conclude(apparent: ShareEstimate, { value, lower, upper }: RatioEstimate): Sentence {
  if (apparent.value === null || value === null || lower === null || upper === null) {
    return say(words.nobodyInTotal);
  }
  return say(words.concludePrevalence, { apparent: apparent.value, value, lower, upper });
}
