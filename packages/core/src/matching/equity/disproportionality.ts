import * as z from "zod/mini";
import { parseInput, refusal } from "../../errors.js";
import { choice, confidenceLevel, label } from "../../internal/quantities.js";
import { type Sentence, type SentenceValue, say } from "../../internal/say.js";
import * as words from "../../words/en-GB.js";
import {
  countedGroups,
  type CountedGroup,
  type GroupCounts,
  groupName,
  type GroupsOfTally,
  hideGroups,
  readGroups,
  sayProtection,
  smallCountsField,
} from "../areas/counted-groups.js";
import { type Counting, fitRateSpread, type RateSpread } from "../areas/empirical-bayes.js";
import { threeFigures } from "../survey/estimate.js";
import { ratioQuantiles, type RatePosterior } from "./rate-ratio.js";

/** Input of {@link disproportionality}. */
export const DisproportionalityInput = z.strictObject({
  ...countedGroups,
  counting: z._default(
    choice(["people", "events"], {
      title: "Counting",
      description: "Whether each person counts once, or every event of a person counts.",
    }),
    "people",
  ),
  reference: z.optional(
    label({
      title: "Reference group",
      description: "Group that the others are compared with; everybody else if left out.",
    }),
  ),
  shrinkage: z._default(
    choice(["estimated", "none"], {
      title: "Shrinkage",
      description: "Whether rates are drawn towards the mean of the groups as their spread tells.",
    }),
    "estimated",
  ),
  smallCounts: smallCountsField,
  confidence: confidenceLevel(),
});
export type DisproportionalityInput = (GroupCounts | GroupsOfTally) &
  Pick<
    z.input<typeof DisproportionalityInput>,
    "counting" | "reference" | "shrinkage" | "smallCounts" | "confidence"
  >;

/** One group compared with the others. */
export interface RelativeRate {
  readonly name: string;
  readonly count: number | null;
  readonly total: number | null;
  readonly rate: number | null;
  /** Rate of those compared with. */
  readonly comparisonRate: number | null;
  /** Rate over comparison rate as counted. */
  readonly rawIndex: number | null;
  /** The same once the group's rate is shrunk: the median of what it may be. */
  readonly index: number | null;
  readonly lower: number | null;
  readonly upper: number | null;
  /** Set only when the limits leave out 1. */
  readonly flag: "above" | "below" | null;
  readonly verdict: Sentence;
  /** Why a number above is null; null when none is. */
  readonly reason: Sentence | null;
}

/** Result of {@link disproportionality}. */
export interface Disproportionality {
  readonly groups: readonly RelativeRate[];
  /** The group compared with; null where each group is compared with everybody else. */
  readonly reference: string | null;
  readonly counting: Counting;
  /** Mean towards which rates are shrunk; null without shrinkage. */
  readonly priorMean: number | null;
  /** How many people that mean is worth; null without shrinkage or without spread. */
  readonly priorStrength: number | null;
  readonly method: {
    readonly posterior: "beta" | "gamma";
    readonly shrinkage: "maximumLikelihood" | "noSpread" | "none";
    readonly comparison: "jeffreys";
  };
  readonly smallCounts: "hide" | "show";
  /** Records of a tally left out because need or service is not known. */
  readonly excluded: number;
  readonly confidence: number;
  readonly warnings: readonly Sentence[];
  readonly conclusion: Sentence;
}

/**
 * Tell which groups are counted in more or less often than others, flagged only when credible.
 *
 * Rates of small groups are drawn towards the mean first, so that a handful of people does not make
 * a headline.
 *
 * @param input - A count and a total for each group, or a tally and one of its groupings.
 * @returns The relative rate index of each group with its limits.
 * @throws {@link UpstreamError} `INVALID_INPUT` for a reference that is no group.
 * @see Clayton and Kaldor 1987 (empirical Bayes estimates of relative rates).
 *
 * @example
 * ```ts
 * const { groups } = disproportionality({
 *   ...{ name: ["A", "B", "C"], count: [300, 100, 90], total: [1000, 1000, 1000] },
 * });
 * groups.map(({ flag }) => flag); // => ["above", "below", "below"]
 * ```
 */
export function disproportionality(input: DisproportionalityInput): Disproportionality {
  const parsed = parseInput(DisproportionalityInput, input);
  const { counting, smallCounts, confidence } = parsed;
  const { groups, excluded, warnings } = readGroups(parsed, counting);
  const reference = referenceOf(groups, parsed.reference);
  const peopled = groups.filter(({ total }) => total > 0);
  const sum = sumOf(peopled);
  const prior = priorOf(parsed.shrinkage, counting, peopled, sum);
  const hidden = hideGroups(groups, smallCounts);
  // Every comparison with a hidden reference would show its rate.
  const hidesAll = reference !== null && hidden[groups.indexOf(reference)] === true;
  const compared = groups.map((group, k): RelativeRate => {
    if (hidesAll || hidden[k] === true) return { ...noNumbers, name: group.name, ...hiddenGroup() };
    const other =
      reference === null
        ? { count: sum.count - group.count, total: sum.total - group.total }
        : group === reference
          ? null
          : reference;
    return compare(group, other, counting, prior, (1 - confidence) / 2);
  });
  return {
    groups: compared,
    reference: reference?.name ?? null,
    counting,
    priorMean: prior.spread?.mean ?? null,
    priorStrength: prior.spread?.kind === "estimated" ? prior.spread.strength : null,
    method: {
      posterior: counting === "people" ? "beta" : "gamma",
      shrinkage:
        prior.spread === null
          ? "none"
          : prior.spread.kind === "estimated"
            ? "maximumLikelihood"
            : "noSpread",
      comparison: "jeffreys",
    },
    smallCounts,
    excluded,
    confidence,
    warnings: [
      ...warnings,
      ...sayProtection(hidden, smallCounts, groups),
      ...(prior.warning === null ? [] : [prior.warning]),
    ],
    conclusion: conclude(compared, sum.total),
  };
}

const noNumbers = {
  ...{ count: null, total: null, rate: null, comparisonRate: null, rawIndex: null },
  ...{ index: null, lower: null, upper: null, flag: null },
} as const;

function hiddenGroup(): Pick<RelativeRate, "verdict" | "reason"> {
  const reason = say(words.smallCountHidden);
  return { verdict: reason, reason };
}

function referenceOf(
  groups: readonly CountedGroup[],
  named: string | undefined,
): CountedGroup | null {
  if (named === undefined) return null;
  const found = groups.filter(({ name }) => name === named);
  const [reference] = found;
  if (reference === undefined || found.length > 1) {
    const names = groups.map(({ name }) => groupName(name));
    throw refusal(["reference"], say(words.giveReferenceGroup, { names }));
  }
  return reference;
}

type Sum = Pick<CountedGroup, "count" | "total">;

function sumOf(groups: readonly CountedGroup[]): Sum {
  return groups.reduce(
    (sum, { count, total }) => ({ count: sum.count + count, total: sum.total + total }),
    { count: 0, total: 0 },
  );
}

/** What the rates are drawn towards; no spread means nothing is drawn. */
interface Prior {
  readonly spread: Exclude<RateSpread, { kind: "extreme" }> | null;
  readonly warning: Sentence | null;
}

/** With fewer groups their spread is anybody's guess. */
const fewestGroups = 3;

function priorOf(
  shrinkage: "estimated" | "none",
  counting: Counting,
  peopled: readonly CountedGroup[],
  sum: Sum,
): Prior {
  if (shrinkage === "none") return { spread: null, warning: null };
  if (sum.count === 0 || (counting === "people" && sum.count === sum.total)) {
    return { spread: null, warning: null };
  }
  if (peopled.length < fewestGroups) {
    return { spread: null, warning: say(words.tooFewToShrink, { fewest: fewestGroups }) };
  }
  const spread = fitRateSpread(counting, {
    count: peopled.map(({ count }) => count),
    total: peopled.map(({ total }) => total),
  });
  return spread.kind === "extreme"
    ? { spread: null, warning: say(words.unitsAtTheEnds) }
    : { spread, warning: null };
}

function compare(
  { name, count, total }: CountedGroup,
  other: Sum | null,
  counting: Counting,
  { spread }: Prior,
  tail: number,
): RelativeRate {
  const rate = total === 0 ? null : count / total;
  const about = { ...noNumbers, name, count, total, rate };
  const without = (reason: Sentence): RelativeRate => ({ ...about, verdict: reason, reason });
  if (other === null) {
    return {
      ...about,
      ...{ comparisonRate: rate, rawIndex: 1, index: 1, lower: null, upper: null },
      ...{ verdict: say(words.isReference), reason: say(words.isReference) },
    };
  }
  if (rate === null) return without(say(words.nobodyInTotal));
  if (other.total === 0) return without(say(words.nobodyToCompare));
  if (count + other.count === 0) return without(say(words.nobodyCountedIn));
  const comparisonRate = other.count / other.total;
  const rawIndex = other.count === 0 ? null : rate / comparisonRate;
  const noRatio = rawIndex === null ? say(words.nobodyInComparison) : null;
  if (spread?.kind === "none") {
    const reason = say(words.noSpreadBetween);
    return { ...about, comparisonRate, rawIndex, index: 1, verdict: reason, reason };
  }
  const prior = spread ?? jeffreys(counting);
  const own = posterior(counting, { count, total }, prior);
  const theirs = posterior(counting, other, jeffreys(counting));
  const [lower, index, upper] = ratioQuantiles(own, theirs, [tail, 0.5, 1 - tail]);
  if (![lower, index, upper].every(Number.isFinite)) {
    return { ...without(say(words.beyondNumbers)), comparisonRate, rawIndex };
  }
  const flag = lower > 1 ? "above" : upper < 1 ? "below" : null;
  const figures = {
    index: threeFigures(index),
    lower: threeFigures(lower),
    upper: threeFigures(upper),
  };
  const verdict =
    flag === null
      ? say(words.notCredible, figures)
      : say(flag === "above" ? words.credibleAbove : words.credibleBelow, figures);
  return {
    ...about,
    comparisonRate,
    rawIndex,
    index,
    lower,
    upper,
    flag,
    verdict,
    reason: noRatio,
  };
}

/** The weakest of the usual priors: half a person counted in, and for people half not. */
function jeffreys(counting: Counting): { readonly mean: number; readonly strength: number } {
  return counting === "people" ? { mean: 0.5, strength: 1 } : { mean: Infinity, strength: 0 };
}

function posterior(
  counting: Counting,
  { count, total }: Sum,
  { mean, strength }: { readonly mean: number; readonly strength: number },
): RatePosterior {
  if (counting === "people") {
    const first = mean * strength + count;
    return { kind: "beta", first, second: (1 - mean) * strength + total - count };
  }
  const shape = strength === 0 ? 0.5 : mean * strength;
  return { kind: "gamma", shape: shape + count, people: strength + total };
}

function conclude(groups: readonly RelativeRate[], people: number): Sentence {
  if (people === 0) return say(words.nobodyInGroups);
  const named = (flag: RelativeRate["flag"]): SentenceValue[] =>
    groups.flatMap((group) => (group.flag === flag ? [groupName(group.name)] : []));
  const above = named("above");
  const below = named("below");
  if (above.length > 0 && below.length > 0) {
    return say(words.groupsAboveAndBelow, { above, below });
  }
  if (above.length > 0) return say(words.groupsAbove, { above });
  if (below.length > 0) return say(words.groupsBelow, { below });
  return say(words.noGroupCredible);
}
