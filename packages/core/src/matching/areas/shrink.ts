import * as z from "zod/mini";
import { parseInput } from "../../errors.js";
import { betaQuantile } from "../../internal/distributions.js";
import { choice, confidenceLevel } from "../../internal/quantities.js";
import { type Sentence, say } from "../../internal/say.js";
import * as words from "../../words/en-GB.js";
import {
  countedGroups,
  type CountedGroup,
  type GroupCounts,
  type GroupsOfTally,
  hideGroups,
  readGroups,
  sayProtection,
  smallCountsField,
} from "./counted-groups.js";
import { fitRateSpread, marshallMoments, type UnitCounts } from "./empirical-bayes.js";

/** Ways of shrinking, the default first. */
export const shrinkMethods = ["betaBinomial", "marshall"] as const;
/** `shrinkMethods` */
export type ShrinkMethod = (typeof shrinkMethods)[number];

/** Input of {@link shrink}. */
export const ShrinkInput = z.strictObject({
  ...countedGroups,
  method: z._default(
    choice(shrinkMethods, {
      title: "Method",
      description: "How to shrink: betaBinomial (with limits) or marshall (fast, no limits).",
    }),
    "betaBinomial",
  ),
  smallCounts: smallCountsField,
  confidence: confidenceLevel(),
});
export type ShrinkInput = (GroupCounts | GroupsOfTally) &
  Pick<z.input<typeof ShrinkInput>, "method" | "smallCounts" | "confidence">;

/** One unit with its raw and its shrunk rate. */
export interface ShrunkUnit {
  readonly name: string;
  readonly count: number | null;
  readonly total: number | null;
  /** Count over total; null where nobody is in the unit or it is hidden. */
  readonly rate: number | null;
  /** Between the raw rate and the mean: the nearer to the mean, the smaller the unit. */
  readonly shrunk: number | null;
  /** Limits of the true rate. */
  readonly lower: number | null;
  readonly upper: number | null;
  /** Why a field above is null; null when none is. */
  readonly reason: Sentence | null;
}

/** How the true rates of the units spread. */
export interface ShrinkPrior {
  /** What the units are shrunk towards. */
  readonly mean: number;
  /** Variance of the true rates between units; 0 puts every unit at the mean. */
  readonly variance: number;
  /** How many people the mean is worth; null with Marshall's method or a variance of 0. */
  readonly strength: number | null;
  readonly alpha: number | null;
  readonly beta: number | null;
  readonly logLikelihood: number | null;
}

/** Result of {@link shrink}; units keep the order in which they were given and have no ranks. */
export interface Shrink {
  readonly units: readonly ShrunkUnit[];
  /** Share in all units together; null with the reason. */
  readonly mean: number | null;
  /** Null where nothing can be shrunk. */
  readonly prior: ShrinkPrior | null;
  /** Why there is no prior, or why it puts every unit at the mean; null otherwise. */
  readonly reason: Sentence | null;
  readonly method: ShrinkMethod;
  readonly smallCounts: "hide" | "show";
  /** Records of a tally left out because need or service is not known. */
  readonly excluded: number;
  readonly confidence: number;
  readonly warnings: readonly Sentence[];
  readonly conclusion: Sentence;
}

/**
 * Draw the rates of small units towards the mean, as far as chance explains their distance from it.
 *
 * @param input - A count and a total for each unit, or a tally and one of its groupings.
 * @returns Raw and shrunk rates, with the limits of the true rate.
 * @throws {@link UpstreamError} `INVALID_INPUT` for a count above its total or unequal columns.
 * @see Marshall 1991; Griffiths 1973 for the beta-binomial model.
 *
 * @example
 * ```ts
 * shrink({ count: [20, 60, 12, 40, 7], total: [50, 200, 33, 90, 30], method: "marshall" }).prior?.mean; // => 0.3449 (4 d.p.)
 * ```
 */
export function shrink(input: ShrinkInput): Shrink {
  const parsed = parseInput(ShrinkInput, input);
  const { method, smallCounts, confidence } = parsed;
  const { groups, excluded, warnings } = readGroups(parsed);
  const peopled = groups.filter(({ total }) => total > 0);
  const units: UnitCounts = {
    count: peopled.map(({ count }) => count),
    total: peopled.map(({ total }) => total),
  };
  const counted = peopled.reduce((sum, { count }) => sum + count, 0);
  const people = peopled.reduce((sum, { total }) => sum + total, 0);
  const mean = people === 0 ? null : counted / people;
  const { prior, reason } = priorOf(method, units, counted, people);
  const hidden = hideGroups(groups, smallCounts);
  return {
    units: groups.map((group, k) =>
      hidden[k] === true
        ? { ...noNumbers, name: group.name, reason: say(words.smallCountHidden) }
        : unitOf(group, prior, reason, method, (1 - confidence) / 2),
    ),
    mean,
    prior,
    reason,
    method,
    smallCounts,
    excluded,
    confidence,
    warnings: [...warnings, ...sayProtection(hidden, smallCounts, groups)],
    conclusion:
      reason ??
      say(words.shrunkTowards, {
        units: peopled.length,
        mean: prior?.mean ?? 0,
        spread: Math.sqrt(prior?.variance ?? 0),
      }),
  };
}

const noNumbers = {
  ...{ count: null, total: null, rate: null, shrunk: null, lower: null, upper: null },
} as const;

interface PriorOrReason {
  readonly prior: ShrinkPrior | null;
  readonly reason: Sentence | null;
}

function priorOf(
  method: ShrinkMethod,
  units: UnitCounts,
  counted: number,
  people: number,
): PriorOrReason {
  if (people === 0) return { prior: null, reason: say(words.nobodyInGroups) };
  const without = { strength: null, alpha: null, beta: null, logLikelihood: null };
  if (method === "marshall") {
    const moments = marshallMoments(units);
    const reason = moments.variance > 0 ? null : say(words.noSpreadBetween);
    return { prior: { ...moments, ...without }, reason };
  }
  const mean = counted / people;
  if (counted === 0) return flat(0, say(words.nobodyCountedIn));
  if (counted === people) return flat(1, say(words.everybodyCountedIn));
  const spread = fitRateSpread("people", units);
  if (spread.kind === "extreme") return { prior: null, reason: say(words.unitsAtTheEnds) };
  if (spread.kind === "none") {
    const { logLikelihood } = spread;
    const prior = { ...without, mean, variance: 0, logLikelihood };
    return { prior, reason: say(words.noSpreadBetween) };
  }
  const { strength, logLikelihood } = spread;
  return {
    prior: {
      mean: spread.mean,
      variance: (spread.mean * (1 - spread.mean)) / (strength + 1),
      strength,
      alpha: spread.mean * strength,
      beta: (1 - spread.mean) * strength,
      logLikelihood,
    },
    reason: null,
  };

  function flat(at: number, reason: Sentence): PriorOrReason {
    return { prior: { ...without, mean: at, variance: 0 }, reason };
  }
}

function unitOf(
  { name, count, total }: CountedGroup,
  prior: ShrinkPrior | null,
  reason: Sentence | null,
  method: ShrinkMethod,
  tail: number,
): ShrunkUnit {
  const rate = total === 0 ? null : count / total;
  const about = { name, count, total, rate };
  const empty = rate === null ? say(words.nobodyInTotal) : null;
  if (prior === null) {
    return { ...about, shrunk: null, lower: null, upper: null, reason: reason ?? empty };
  }
  if (method === "marshall" || prior.alpha === null || prior.beta === null) {
    const shrunk = marshallRate(rate, total, prior);
    const why = reason ?? empty ?? say(words.marshallWithoutLimits);
    return { ...about, shrunk, lower: null, upper: null, reason: why };
  }
  const alpha = prior.alpha + count;
  const beta = prior.beta + total - count;
  const lower = betaQuantile(tail, alpha, beta);
  const upper = betaQuantile(1 - tail, alpha, beta);
  return { ...about, shrunk: alpha / (alpha + beta), lower, upper, reason: empty };
}

/** Without spread between units, or in an empty one, the mean is all that is known. */
function marshallRate(rate: number | null, total: number, { mean, variance }: ShrinkPrior): number {
  if (rate === null || variance === 0) return mean;
  return mean + (variance / (variance + mean / total)) * (rate - mean);
}
