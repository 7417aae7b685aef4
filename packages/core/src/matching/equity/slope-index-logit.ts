import * as z from "zod/mini";
import { parseInput, refusal } from "../../errors.js";
import { normalQuantile } from "../../internal/distributions.js";
import { confidenceLevel, counts } from "../../internal/quantities.js";
import { type Sentence, say } from "../../internal/say.js";
import * as words from "../../words/en-GB.js";
import {
  type IndexEstimate,
  limited,
  noEstimate,
  normalEstimate,
  threeFigures,
} from "../survey/estimate.js";
import { fitGroupedLogit } from "./grouped-logit.js";
import { groupRanks, sayGradient } from "./group-ranks.js";

/** Input of {@link slopeIndexLogit}. */
export const SlopeIndexLogitInput = z.strictObject({
  count: counts({
    title: "Count",
    description: "People counted in, such as those served, in each group, the most deprived first.",
  }),
  total: counts({ title: "Total", description: "All people of each group." }),
  confidence: confidenceLevel(),
});
export type SlopeIndexLogitInput = z.input<typeof SlopeIndexLogitInput>;

/** Result of {@link slopeIndexLogit}. */
export interface SlopeIndexLogit {
  /** Fitted share at the least deprived end less that at the most deprived end. */
  readonly slopeIndex: IndexEstimate;
  /** Fitted share at the least deprived end over that at the most deprived end. */
  readonly relativeIndex: IndexEstimate;
  /** Change of the log odds from the most to the least deprived end. */
  readonly logitSlope: IndexEstimate;
  /** Log odds at the most deprived end; null with the reason of the slope index. */
  readonly intercept: number | null;
  /** Where each group's people stand on average, from 0 (most deprived) to 1 (least). */
  readonly ranks: readonly number[] | null;
  readonly direction: Sentence;
  readonly method: {
    readonly fit: "groupedLogit";
    readonly slopeLimits: "delta";
    readonly relativeLimits: "deltaOnLogScale";
  };
  readonly confidence: number;
  readonly warnings: readonly Sentence[];
  readonly conclusion: Sentence;
}

/**
 * Measure the gradient of a share over groups ordered by deprivation, with a curve within 0 and 1.
 *
 * The counts carry their own weight, so population is not used a second time.
 *
 * @param input - People counted in and all people of each group, the most deprived first.
 * @returns The slope and the relative index of inequality with their limits.
 * @throws {@link UpstreamError} `INVALID_INPUT` for a count above its total or unequal columns.
 * @see McCullagh and Nelder 1989 (binomial regression, delta method).
 *
 * @example
 * ```ts
 * slopeIndexLogit({ count: [30, 20, 10], total: [100, 100, 100] }).slopeIndex.value; // => -0.3010 (4 d.p.)
 * ```
 */
export function slopeIndexLogit(input: SlopeIndexLogitInput): SlopeIndexLogit {
  const { count, total, confidence } = parseInput(SlopeIndexLogitInput, input);
  if (total.length !== count.length) {
    const [expected, got] = [count.length, total.length];
    throw refusal(["total"], say(words.giveEqualLengths, { other: "count", expected, got }));
  }
  for (let k = 0; k < count.length; k++) {
    const most = total[k] ?? 0;
    if ((count[k] ?? 0) <= most) continue;
    throw refusal(["count", k], say(words.giveCountWithinTotal, { total: most }));
  }
  const about = {
    direction: say(words.firstGroupMostDeprived),
    method: { fit: "groupedLogit", slopeLimits: "delta", relativeLimits: "deltaOnLogScale" },
    confidence,
    warnings: [],
  } as const;
  const ranked = groupRanks(total);
  const reason = "reason" in ranked ? ranked.reason : noFit(count, total, ranked.ranks);
  if ("reason" in ranked || reason !== null) {
    const none = noEstimate(reason ?? say(words.onlyOneGroup));
    return {
      ...about,
      ...{ slopeIndex: none, relativeIndex: none, logitSlope: none, intercept: null },
      ...{ ranks: "reason" in ranked ? null : ranked.ranks },
      conclusion: none.reason ?? say(words.onlyOneGroup),
    };
  }
  const { intercept, slope, variance } = fitGroupedLogit(count, total, ranked.ranks);
  const z = -normalQuantile((1 - confidence) / 2);
  const most = logistic(intercept);
  const least = logistic(intercept + slope);
  /** Variance of a function of intercept and slope, by the delta method. */
  const delta = (byIntercept: number, bySlope: number): number =>
    byIntercept ** 2 * variance.intercept +
    2 * byIntercept * bySlope * variance.both +
    bySlope ** 2 * variance.slope;
  const atMost = most * logistic(-intercept);
  const atLeast = least * logistic(-intercept - slope);
  const index = normalEstimate(least - most, delta(atLeast - atMost, atLeast), z);
  const logRatio = logLogistic(intercept + slope) - logLogistic(intercept);
  const bySlope = logistic(-intercept - slope);
  const logError = Math.sqrt(Math.max(0, delta(bySlope - logistic(-intercept), bySlope)));
  const ratio = Math.exp(logRatio);
  return {
    ...about,
    slopeIndex: index,
    relativeIndex: limited(
      ratio,
      ratio * logError,
      Math.exp(logRatio - z * logError),
      Math.exp(logRatio + z * logError),
    ),
    logitSlope: normalEstimate(slope, variance.slope, z),
    intercept: Number.isFinite(intercept) ? intercept : null,
    ranks: ranked.ranks,
    conclusion: sayGradient(index, threeFigures(most), threeFigures(least)),
  };
}

/** Why the likelihood has no greatest value; null when it has one. */
function noFit(
  count: ArrayLike<number>,
  total: ArrayLike<number>,
  ranks: readonly number[],
): Sentence | null {
  const inAt = { first: Infinity, last: -Infinity };
  const outAt = { first: Infinity, last: -Infinity };
  for (const [k, rank] of ranks.entries()) {
    const people = total[k] ?? 0;
    const counted = count[k] ?? 0;
    for (const [side, number] of [
      [inAt, counted],
      [outAt, people - counted],
    ] as const) {
      if (number === 0) continue;
      side.first = Math.min(side.first, rank);
      side.last = Math.max(side.last, rank);
    }
  }
  if (inAt.first === Infinity) return say(words.nobodyCountedIn);
  if (outAt.first === Infinity) return say(words.everybodyCountedIn);
  const apart = inAt.last <= outAt.first || outAt.last <= inAt.first;
  return apart ? say(words.groupsSeparated) : null;
}

function logistic(x: number): number {
  return x < 0 ? Math.exp(x) / (1 + Math.exp(x)) : 1 / (1 + Math.exp(-x));
}

function logLogistic(x: number): number {
  return x < 0 ? x - Math.log1p(Math.exp(x)) : -Math.log1p(Math.exp(-x));
}
