import * as z from "zod/mini";
import { parseInput, refusal } from "../../errors.js";
import { normalQuantile } from "../../internal/distributions.js";
import { confidenceLevel, count } from "../../internal/quantities.js";
import { say, type Sentence } from "../../internal/say.js";
import { type ShareEstimate, shareOf } from "../../internal/share-of.js";
import * as words from "../../words/en-GB.js";

/** Input of {@link proportionDifference}. */
export const ProportionDifferenceInput = z.strictObject({
  count: count({ title: "Count", description: "People counted in, in the first group." }),
  total: count({ title: "Total", description: "People in the first group." }),
  otherCount: count({
    title: "Other count",
    description: "People counted in, in the group to compare with.",
  }),
  otherTotal: count({ title: "Other total", description: "People in the group to compare with." }),
  confidence: confidenceLevel(),
});
export type ProportionDifferenceInput = z.input<typeof ProportionDifferenceInput>;

/** Result of {@link proportionDifference}. */
export interface ProportionDifference {
  /** Share of the first group, with Wilson's interval. */
  readonly share: ShareEstimate;
  /** Share of the group to compare with. */
  readonly otherShare: ShareEstimate;
  /** First share less the other, as a fraction; null, as are the limits, where a group is empty. */
  readonly value: number | null;
  readonly lower: number | null;
  readonly upper: number | null;
  /** Why there is no difference; null when there is one. */
  readonly reason: Sentence | null;
  readonly method: "newcombe";
  readonly confidence: number;
  readonly warnings: readonly Sentence[];
  readonly conclusion: Sentence;
}

/**
 * Compare two shares, such as coverage in two areas.
 *
 * The two groups must be different people: shares of the same children need another method.
 *
 * @param input - A count out of a total for each group; the confidence level.
 * @returns Both shares and their difference, as fractions, with limits.
 * @throws {@link UpstreamError} `INVALID_INPUT` for a count above its total.
 * @see Newcombe 1998 (method 10 for a difference: Wilson limits of each share, squared and added).
 *
 * @example
 * ```ts
 * proportionDifference({ count: 223, total: 2176, otherCount: 426, otherTotal: 6283 });
 * // => value 0.0347, lower 0.0210, upper 0.0494
 * ```
 */
export function proportionDifference(input: ProportionDifferenceInput): ProportionDifference {
  const { count, total, otherCount, otherTotal, confidence } = parseInput(
    ProportionDifferenceInput,
    input,
  );
  if (count > total) throw refusal(["count"], say(words.giveCountWithinTotal, { total }));
  if (otherCount > otherTotal) {
    throw refusal(["otherCount"], say(words.giveCountWithinTotal, { total: otherTotal }));
  }
  const z = -normalQuantile((1 - confidence) / 2);
  const share = shareOf(count, total, z, say(words.nobodyInTotal));
  const otherShare = shareOf(otherCount, otherTotal, z, say(words.nobodyInTotal));
  const difference = newcombe(share, otherShare);
  return {
    ...{ share, otherShare, ...difference },
    ...{ method: "newcombe", confidence, warnings: [] },
    conclusion: conclude(share, otherShare, difference),
  };
}

type Difference = Pick<ProportionDifference, "value" | "lower" | "upper" | "reason">;

function newcombe(first: ShareEstimate, other: ShareEstimate): Difference {
  const { value: p1, lower: l1, upper: u1 } = first;
  const { value: p2, lower: l2, upper: u2 } = other;
  if (p1 === null || l1 === null || u1 === null || p2 === null || l2 === null || u2 === null) {
    return { value: null, lower: null, upper: null, reason: first.reason ?? other.reason };
  }
  const value = p1 - p2;
  return {
    value,
    // The formula stays within -1 and 1 by itself; only rounding can pass them.
    lower: Math.max(-1, value - Math.hypot(p1 - l1, u2 - p2)),
    upper: Math.min(1, value + Math.hypot(u1 - p1, p2 - l2)),
    reason: null,
  };
}

function conclude(
  share: ShareEstimate,
  other: ShareEstimate,
  { value, lower, upper }: Difference,
): Sentence {
  if (value === null || lower === null || upper === null) return say(words.nobodyInTotal);
  const about = {
    ...{ share: share.value ?? 0, other: other.value ?? 0 },
    ...{ points: Math.abs(value) * 100 },
  };
  if (lower > 0) {
    return say(words.concludeShareHigher, { ...about, low: lower * 100, high: upper * 100 });
  }
  if (upper < 0) {
    return say(words.concludeShareLower, { ...about, low: -upper * 100, high: -lower * 100 });
  }
  return say(words.concludeSharesAlike, { ...about, low: lower * 100, high: upper * 100 });
}
