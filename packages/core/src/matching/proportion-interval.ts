import * as z from "zod/mini";
import { parseInput, refusal } from "../errors.js";
import { betaQuantile, normalQuantile } from "../internal/distributions.js";
import { choice, confidenceLevel, count } from "../internal/quantities.js";
import { say, type Sentence } from "../internal/say.js";
import { wilsonInterval } from "../internal/share-of.js";
import * as words from "../words/en-GB.js";

/** The intervals on offer, the default first. */
export const proportionMethods = [
  "wilson",
  "wilsonContinuity",
  "clopperPearson",
  "jeffreys",
] as const;
export type ProportionMethod = (typeof proportionMethods)[number];

/** Input of {@link proportionInterval}. */
export const ProportionIntervalInput = z.strictObject({
  count: count({ title: "Count", description: "People counted in." }),
  total: count({ title: "Total", description: "People that could have been counted in." }),
  method: z._default(
    choice(proportionMethods, {
      title: "Method",
      description: "Which interval: wilson, wilsonContinuity, clopperPearson or jeffreys.",
    }),
    "wilson",
  ),
  confidence: confidenceLevel(),
});
export type ProportionIntervalInput = z.input<typeof ProportionIntervalInput>;

/** Result of {@link proportionInterval}. */
export interface ProportionInterval {
  readonly count: number;
  readonly total: number;
  /** Null, as are the limits, when the total is 0. */
  readonly value: number | null;
  readonly lower: number | null;
  readonly upper: number | null;
  readonly method: ProportionMethod;
  readonly confidence: number;
  /** Why there is no value; null when there is one. */
  readonly reason: Sentence | null;
}

/**
 * Give the interval of a share, such as children served out of children in need.
 *
 * Limits stay within 0 and 1 and are exactly 0 or 1 when nobody or everybody is counted in.
 *
 * @param input - A count out of a total, the method and the confidence level.
 * @returns The share and its limits, as fractions.
 * @throws {@link UpstreamError} `INVALID_INPUT` for a count above the total, or one that is not whole.
 * @see Wilson 1927; Newcombe 1998 (continuity correction); Clopper and Pearson 1934; Brown, Cai and
 * DasGupta 2001 (Jeffreys).
 *
 * @example
 * ```ts
 * proportionInterval({ count: 223, total: 2176 }); // => value 0.1025, lower 0.0904, upper 0.1159
 * ```
 */
export function proportionInterval(input: ProportionIntervalInput): ProportionInterval {
  const { count, total, method, confidence } = parseInput(ProportionIntervalInput, input);
  if (count > total) throw refusal(["count"], say(words.giveCountWithinTotal, { total }));
  const about = { count, total, method, confidence };
  if (total === 0) {
    const reason = say(words.nobodyInTotal);
    return { ...about, value: null, lower: null, upper: null, reason };
  }
  const [lower, upper] = limits[method](count, total, (1 - confidence) / 2);
  return { ...about, value: count / total, lower, upper, reason: null };
}

type Limits = (count: number, total: number, tail: number) => readonly [number, number];

const limits: Readonly<Record<ProportionMethod, Limits>> = {
  wilson: (count, total, tail) => wilsonInterval(count, total, -normalQuantile(tail)),
  wilsonContinuity: (count, total, tail) => {
    const lower = (successes: number): number =>
      successes === 0 ? 0 : continuityLimit(successes, total, -normalQuantile(tail));
    return [lower(count), 1 - lower(total - count)];
  },
  clopperPearson: (count, total, tail) => betaLimits(count, total, tail, 0),
  jeffreys: (count, total, tail) => betaLimits(count, total, tail, 0.5),
};

/** Newcombe's method 4, lower limit. */
function continuityLimit(count: number, total: number, z: number): number {
  const square = z * z;
  const share = count / total;
  const root = Math.sqrt(square - 2 - 1 / total + 4 * share * (total * (1 - share) + 1));
  const limit = (2 * count + square - 1 - z * root) / (2 * (total + square));
  // Below one success the correction can pass 0.
  return Math.max(0, limit);
}

/** Quantiles of a beta distribution: prior 0 is Clopper and Pearson's, one half is Jeffreys'. */
function betaLimits(
  count: number,
  total: number,
  tail: number,
  prior: 0 | 0.5,
): readonly [number, number] {
  const missed = total - count;
  // Clopper and Pearson's two limits come from neighbouring distributions, one success apart.
  const gap = prior === 0 ? 1 : prior;
  return [
    count === 0 ? 0 : betaQuantile(tail, count + prior, missed + gap),
    missed === 0 ? 1 : 1 - betaQuantile(tail, missed + prior, count + gap),
  ];
}
