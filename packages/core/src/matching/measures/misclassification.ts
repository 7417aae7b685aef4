import * as z from "zod/mini";
import { parseInput, refusal } from "../../errors.js";
import { share } from "../../internal/quantities.js";
import { type Sentence, say } from "../../internal/say.js";
import * as words from "../../words/en-GB.js";
import { fourCells } from "../four-cells.js";
import { clamped, roganGladen } from "./rogan-gladen.js";
import type { ExcludedRecords } from "../tally.js";
import { type FourCounts, type FromTally, tallyOrCounts } from "../tally-or-counts.js";

/** Input of {@link misclassification}. */
export const MisclassificationInput = z.strictObject({
  ...tallyOrCounts,
  sensitivityLower: share({
    title: "Sensitivity, lower",
    description: "Smallest share of children truly in high need whom the measure may find.",
  }),
  sensitivityUpper: share({
    title: "Sensitivity, upper",
    description: "Largest share of children truly in high need whom the measure may find.",
  }),
  specificityLower: share({
    title: "Specificity, lower",
    description: "Smallest share of children not in high need whom the measure may clear.",
  }),
  specificityUpper: share({
    title: "Specificity, upper",
    description: "Largest share of children not in high need whom the measure may clear.",
  }),
});
export type MisclassificationInput = (FourCounts | FromTally) &
  Pick<
    z.input<typeof MisclassificationInput>,
    "sensitivityLower" | "sensitivityUpper" | "specificityLower" | "specificityUpper"
  >;

/** One figure as measured, and the range of what it may be in truth. */
export interface ErrorRange {
  /** Null where it cannot be formed. */
  readonly observed: number | null;
  readonly lower: number | null;
  readonly upper: number | null;
  /** Why a part is missing; null when none is. */
  readonly reason: Sentence | null;
}

/** One conclusion, and whether the measure's errors could turn it round. */
export interface FlipTest {
  readonly statement: Sentence;
  readonly observed: boolean;
  /** Whether it is true somewhere within the stated errors, and whether it is true throughout. */
  readonly possible: boolean;
  readonly certain: boolean;
  /** Whether the conclusion as measured is reversed somewhere within the stated errors. */
  readonly flips: boolean;
}

/** Result of {@link misclassification}. */
export interface Misclassification {
  readonly population: number;
  readonly service: number;
  /** Children in high need. */
  readonly need: ErrorRange;
  /** Children in high need and served. */
  readonly both: ErrorRange;
  /** Children in high need, not served. */
  readonly unmetNeed: ErrorRange;
  /** Children served without high need: it may be success or step-down. */
  readonly servedLowNeed: ErrorRange;
  /** Unmet need and served without high need, together. */
  readonly mismatch: ErrorRange;
  /** Served, of children in high need. */
  readonly coverage: ErrorRange;
  /** In high need, of children served. */
  readonly targetEfficiency: ErrorRange;
  readonly flips: {
    /** There are fewer places than children in high need. */
    readonly placesShort: FlipTest;
    /** Most children served are not in high need. */
    readonly mostServedLowNeed: FlipTest;
    /** Want of places explains more of unmet need than their being held by others. */
    readonly mostlyCapacity: FlipTest;
  };
  readonly excluded: readonly ExcludedRecords[];
  /** On what the ranges rest: the measure errs alike for children served and not served. */
  readonly premise: Sentence;
  readonly method: "roganGladen";
  readonly warnings: readonly Sentence[];
  readonly conclusion: Sentence;
}

/**
 * Find how much of the mismatch of need and service errors in measuring need could explain.
 *
 * The ranges cover the stated errors only, not chance in who was sampled. Every corner and every
 * point where a corrected count meets 0 or its whole is tried, so the ranges are exact.
 *
 * @param input - A tally or four counts, and ranges of the measure's sensitivity and specificity.
 * @returns The range of each figure, and whether a conclusion turns round within it.
 * @throws {@link UpstreamError} `INVALID_INPUT` for a range upside down, or a measure that may tell
 * no better than chance.
 * @see Rogan and Gladen 1978.
 *
 * @example
 * ```ts
 * misclassification({
 *   ...{ population: 8459, need: 2176, service: 649, both: 223 },
 *   ...{ sensitivityLower: 0.8, sensitivityUpper: 0.9 },
 *   ...{ specificityLower: 0.9, specificityUpper: 0.95 },
 * }).flips.placesShort.flips; // => false
 * ```
 */
export function misclassification(input: MisclassificationInput): Misclassification {
  const parsed = parseInput(MisclassificationInput, input);
  checkRanges(parsed);
  const { excluded, warnings, ...cells } = fourCells(parsed);
  const service = cells.both + cells.servedLowNeed;
  const notServed = cells.unmetNeed + cells.neither;
  const observed = truthOf(cells.both, cells.unmetNeed, service);
  const shares = [
    ...(service === 0 ? [] : [cells.both / service]),
    ...(notServed === 0 ? [] : [cells.unmetNeed / notServed]),
  ];
  const truths: Truth[] = [];
  for (const sensitivity of points(parsed.sensitivityLower, parsed.sensitivityUpper, shares)) {
    const specificities = points(
      parsed.specificityLower,
      parsed.specificityUpper,
      shares.map((positive) => 1 - positive),
    );
    for (const specificity of specificities) {
      const corrected = (count: number, whole: number): number =>
        clamped(roganGladen(count, whole, sensitivity, specificity), whole);
      truths.push(
        truthOf(corrected(cells.both, service), corrected(cells.unmetNeed, notServed), service),
      );
    }
  }
  const range = (of: (truth: Truth) => number | null, reason: Sentence): ErrorRange =>
    rangeOf(of(observed), truths.map(of), reason);
  const nobody = say(words.nobodyInNeed);
  const need = range((truth) => truth.need, nobody);
  const flips = {
    placesShort: flipTest(say(words.statePlacesShort), observed, truths, (truth) =>
      beyond(truth.need, service),
    ),
    mostServedLowNeed: flipTest(say(words.stateMostServedLowNeed), observed, truths, (truth) =>
      beyond(truth.servedLowNeed, truth.both),
    ),
    mostlyCapacity: flipTest(say(words.stateMostlyCapacity), observed, truths, (truth) =>
      beyond(truth.need + truth.both, 2 * service),
    ),
  };
  const unmetNeed = range((truth) => truth.unmetNeed, nobody);
  const servedLowNeed = range((truth) => truth.servedLowNeed, nobody);
  const premise = say(words.errorsAlike);
  return {
    population: service + notServed,
    service,
    ...{ need, both: range((truth) => truth.both, nobody), unmetNeed, servedLowNeed },
    mismatch: range((truth) => truth.unmetNeed + truth.servedLowNeed, nobody),
    coverage: range(({ both, need: all }) => (all === 0 ? null : both / all), nobody),
    targetEfficiency: range(
      ({ both }) => (service === 0 ? null : both / service),
      say(words.nobodyServed),
    ),
    ...{ flips, excluded, premise, method: "roganGladen" },
    warnings: [...warnings, say(words.samplingNotInRange)],
    conclusion: conclude(unmetNeed, servedLowNeed, Object.values(flips)),
  };
}

/** What would be so with one sensitivity and one specificity. */
interface Truth {
  readonly need: number;
  readonly both: number;
  readonly unmetNeed: number;
  readonly servedLowNeed: number;
}

function truthOf(both: number, unmetNeed: number, service: number): Truth {
  return { need: both + unmetNeed, both, unmetNeed, servedLowNeed: service - both };
}

/** More than rounding apart. */
function beyond(more: number, less: number): boolean {
  return more - less > 1e-9 * Math.max(1, more, less);
}

/** Both ends, and the points between them where a corrected count meets an end of its own. */
function points(lower: number, upper: number, kinks: readonly number[]): number[] {
  return [lower, upper, ...kinks.filter((kink) => kink > lower && kink < upper)];
}

function rangeOf(
  observed: number | null,
  values: readonly (number | null)[],
  reason: Sentence,
): ErrorRange {
  const known = values.filter((value) => value !== null);
  const complete = observed !== null && known.length === values.length;
  return {
    observed,
    lower: known.length === 0 ? null : Math.min(...known),
    upper: known.length === 0 ? null : Math.max(...known),
    reason: complete ? null : reason,
  };
}

function flipTest(
  statement: Sentence,
  observed: Truth,
  truths: readonly Truth[],
  holds: (truth: Truth) => boolean,
): FlipTest {
  const now = holds(observed);
  return {
    statement,
    observed: now,
    possible: truths.some(holds),
    certain: truths.every(holds),
    flips: truths.some((truth) => holds(truth) !== now),
  };
}

function checkRanges({
  sensitivityLower,
  sensitivityUpper,
  specificityLower,
  specificityUpper,
}: z.output<typeof MisclassificationInput>): void {
  if (sensitivityUpper < sensitivityLower) {
    throw refusal(["sensitivityUpper"], say(words.giveUpperAbove, { lower: sensitivityLower }));
  }
  if (specificityUpper < specificityLower) {
    throw refusal(["specificityUpper"], say(words.giveUpperAbove, { lower: specificityLower }));
  }
  if (!(sensitivityLower + specificityLower > 1)) {
    const sentence = say(words.giveTellingMeasure, { sensitivity: sensitivityLower });
    throw refusal(["specificityLower"], sentence);
  }
}

function conclude(
  unmetNeed: ErrorRange,
  servedLowNeed: ErrorRange,
  flips: readonly FlipTest[],
): Sentence {
  const about = {
    unmetLower: unmetNeed.lower ?? 0,
    unmetUpper: unmetNeed.upper ?? 0,
    lowLower: servedLowNeed.lower ?? 0,
    lowUpper: servedLowNeed.upper ?? 0,
  };
  const turned = flips.filter((test) => test.flips).map(({ statement }) => statement);
  return turned.length === 0
    ? say(words.concludeNoFlip, about)
    : say(words.concludeFlip, { ...about, turned });
}
