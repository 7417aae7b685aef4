import * as z from "zod/mini";
import { parseInput } from "../errors.js";
import { normalQuantile } from "../internal/distributions.js";
import { choice, confidenceLevel } from "../internal/quantities.js";
import { type Sentence, say } from "../internal/say.js";
import { type ShareEstimate, shareOf } from "../internal/share-of.js";
import * as words from "../words/en-GB.js";
import { type FourCells, fourCells } from "./four-cells.js";
import { type GapSplit, gapSplit, placesChoices } from "./gap-split.js";
import { missingBounds, type MissingBounds } from "./missing-bounds.js";
import type { ExcludedRecords } from "./tally.js";
import { type FourCounts, type FromTally, tallyOrCounts } from "./tally-or-counts.js";

/** Input of {@link targeting}. */
export const TargetingInput = z.strictObject({
  ...tallyOrCounts,
  places: z._default(
    choice(placesChoices, {
      title: "Places",
      description: "Whether the number served was sampled with the children or is known.",
    }),
    "sampled",
  ),
  confidence: confidenceLevel(),
});
export type TargetingInput = (FourCounts | FromTally) &
  Pick<z.input<typeof TargetingInput>, "places" | "confidence">;

/** One figure without an interval; null with the reason where it cannot be formed. */
export interface Figure {
  readonly value: number | null;
  readonly reason: Sentence | null;
}

/** A ratio of two shares; null with the reason where it cannot be formed. */
export interface RatioEstimate {
  readonly value: number | null;
  readonly lower: number | null;
  readonly upper: number | null;
  readonly reason: Sentence | null;
}

/** Result of {@link targeting}; shares are fractions, each with its Wilson interval. */
export interface Targeting {
  readonly population: number;
  readonly need: number;
  readonly service: number;
  readonly both: number;
  /** Children in high need who are not served. */
  readonly unmetNeed: number;
  /** Children served without high need: it may be success or step-down. */
  readonly servedLowNeed: number;
  readonly neither: number;

  /** In high need, of all children. */
  readonly prevalence: ShareEstimate;
  /** Served, of all children. */
  readonly reach: ShareEstimate;
  /** Served, of children in high need (horizontal target efficiency). */
  readonly coverage: ShareEstimate;
  /** Not served, of children in high need. */
  readonly unmetNeedShare: ShareEstimate;
  /** In high need and not served, of all children. */
  readonly unmetNeedOfAll: ShareEstimate;
  /** In high need, of children served (vertical target efficiency). */
  readonly targetEfficiency: ShareEstimate;
  /** Without high need, of children served. */
  readonly servedLowNeedShare: ShareEstimate;
  /** Served, of children without high need. */
  readonly serviceRateLowNeed: ShareEstimate;

  /** Children served for each child in high need. */
  readonly capacityRatio: Figure;
  /** Coverage if every place went to a child in high need. */
  readonly maxCoverage: Figure;
  /** Target efficiency if every place that could went to a child in high need. */
  readonly maxTargetEfficiency: Figure;
  /** Children who would be in both circles if places fell at random. */
  readonly expectedBothIfRandom: Figure;
  /** 0 is as good as random, 1 as good as the places allow; negative is worse than random. */
  readonly targetingIndex: Figure;
  /** Coverage for each unit of reach: 1 is random. */
  readonly targetingRatio: Figure;
  /** Coverage less the service rate without high need; Youden's J of service as a test of need. */
  readonly targetingDifferential: Figure;
  /** Service read as a test of need. */
  readonly asTest: {
    /** Not served, of children without high need. */
    readonly specificity: ShareEstimate;
    /** Without high need, of children not served. */
    readonly negativePredictiveValue: ShareEstimate;
    /** Coverage over the service rate without high need, with Wald limits on the log scale. */
    readonly likelihoodRatioPositive: RatioEstimate;
  };

  /** Unmet need, split into too few places and places held by others. */
  readonly gap: GapSplit;
  readonly excluded: readonly ExcludedRecords[];
  /** What coverage and target efficiency would be, whatever the excluded children were. */
  readonly missing: MissingBounds;
  readonly method: "wilson";
  readonly confidence: number;
  readonly warnings: readonly Sentence[];
  readonly conclusion: Sentence;
}

/**
 * Measure how well services reach children in high need.
 *
 * @param input - A tally, or the four counts of a published table; the confidence level.
 * @returns Every share of the two circles, the split of unmet need, and a sentence that says it.
 * @throws {@link UpstreamError} `INVALID_INPUT` for counts that contradict one another.
 * @see Bebbington and Davies 1983 (target efficiency); Wilson 1927 (intervals).
 *
 * @example
 * ```ts
 * targeting({ population: 8459, need: 2176, service: 649, both: 223 }).gap.capacityGap.people; // => 1527
 * ```
 */
export function targeting(input: TargetingInput): Targeting {
  const parsed = parseInput(TargetingInput, input);
  const { excluded, warnings, ...cells } = fourCells(parsed);
  const { both, servedLowNeed, unmetNeed, neither } = cells;
  const need = both + unmetNeed;
  const service = both + servedLowNeed;
  const population = need + servedLowNeed + neither;
  const lowNeed = population - need;
  const most = Math.min(need, service);
  const z = -normalQuantile((1 - parsed.confidence) / 2);

  const ofAll = (count: number): ShareEstimate =>
    shareOf(count, population, z, say(words.nobodyInPopulation));
  const ofNeed = (count: number): ShareEstimate => shareOf(count, need, z, say(words.nobodyInNeed));
  const ofServed = (count: number): ShareEstimate =>
    shareOf(count, service, z, say(words.nobodyServed));
  const ofLowNeed = (count: number): ShareEstimate =>
    shareOf(count, lowNeed, z, say(words.everybodyInNeed));

  const coverage = ofNeed(both);
  const reach = ofAll(service);
  const serviceRateLowNeed = ofLowNeed(servedLowNeed);
  // Times the population, so that the index is a ratio of whole numbers.
  const random = need * service;
  const nobodyInNeed = say(words.nobodyInNeed);
  const gap = gapSplit(cells, parsed.places, z);
  return {
    population,
    need,
    service,
    both,
    unmetNeed,
    servedLowNeed,
    neither,
    prevalence: ofAll(need),
    reach,
    coverage,
    unmetNeedShare: ofNeed(unmetNeed),
    unmetNeedOfAll: ofAll(unmetNeed),
    targetEfficiency: ofServed(both),
    servedLowNeedShare: ofServed(servedLowNeed),
    serviceRateLowNeed,
    capacityRatio: figure(service, need, nobodyInNeed),
    maxCoverage: figure(most, need, nobodyInNeed),
    maxTargetEfficiency: figure(most, service, say(words.nobodyServed)),
    expectedBothIfRandom: figure(random, population, say(words.nobodyInPopulation)),
    targetingIndex: figure(
      both * population - random,
      most * population - random,
      say(words.noTargeting),
    ),
    targetingRatio: figure(both * population, random, say(words.nobodyInBothCircles)),
    targetingDifferential: {
      value:
        coverage.value === null || serviceRateLowNeed.value === null
          ? null
          : coverage.value - serviceRateLowNeed.value,
      reason: coverage.reason ?? serviceRateLowNeed.reason,
    },
    asTest: {
      specificity: ofLowNeed(neither),
      negativePredictiveValue: shareOf(
        neither,
        population - service,
        z,
        say(words.everybodyServed),
      ),
      likelihoodRatioPositive: likelihoodRatio(cells, z),
    },
    gap,
    excluded,
    missing: missingBounds(cells, excluded),
    method: "wilson",
    confidence: parsed.confidence,
    warnings,
    conclusion: conclude(need, service, coverage, gap),
  };
}

/** Divide, or say why there is nothing to divide by. */
function figure(part: number, whole: number, reason: Sentence): Figure {
  return whole === 0 ? { value: null, reason } : { value: part / whole, reason: null };
}

function likelihoodRatio(
  { both, servedLowNeed, unmetNeed, neither }: FourCells,
  z: number,
): RatioEstimate {
  const none = { value: null, lower: null, upper: null };
  const need = both + unmetNeed;
  const lowNeed = servedLowNeed + neither;
  if (need === 0) return { ...none, reason: say(words.nobodyInNeed) };
  if (lowNeed === 0) return { ...none, reason: say(words.everybodyInNeed) };
  if (servedLowNeed === 0) return { ...none, reason: say(words.nobodyServedLowNeed) };
  const value = both / need / (servedLowNeed / lowNeed);
  if (both === 0) return { value, lower: null, upper: null, reason: say(words.noLimitsAtZero) };
  const error = Math.sqrt(1 / both - 1 / need + 1 / servedLowNeed - 1 / lowNeed);
  const factor = Math.exp(z * error);
  return { value, lower: value / factor, upper: value * factor, reason: null };
}

function conclude(
  need: number,
  service: number,
  coverage: ShareEstimate,
  { capacityGap, targetingGap, premise }: GapSplit,
): Sentence {
  if (coverage.value === null) return say(words.concludeNobodyInNeed);
  const about = { need, both: coverage.count, coverage: coverage.value };
  const unmet = need - coverage.count;
  if (unmet === 0) return say(words.concludeAllServed, { need });
  if (service >= need)
    return say(words.concludeEnoughPlaces, { ...about, unmet, service, premise });
  return say(words.concludeGapSplit, {
    ...about,
    unmet,
    capacity: capacityGap.people,
    targeting: targetingGap.people,
    premise,
  });
}
