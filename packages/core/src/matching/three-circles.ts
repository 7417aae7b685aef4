import * as z from "zod/mini";
import { parseInput } from "../errors.js";
import { chiSquareQuantile, normalQuantile } from "../internal/distributions.js";
import { choice, confidenceLevel } from "../internal/quantities.js";
import { type Sentence, say } from "../internal/say.js";
import { type ShareEstimate, shareOf, wilsonInterval } from "../internal/share-of.js";
import { hideSmallCounts, isGivenAway } from "../internal/small-counts.js";
import * as words from "../words/en-GB.js";
import { type FourCells, fourCells } from "./four-cells.js";
import { eightRegions, fourRegions, type Place, regionLabel } from "./region-label.js";
import type { ExcludedRecords, TallyCell } from "./tally.js";
import { type FourCounts, type FromTally, tallyOrCounts } from "./tally-or-counts.js";

/** Input of {@link threeCircles}. */
export const ThreeCirclesInput = z.strictObject({
  ...tallyOrCounts,
  smallCounts: z._default(
    choice(["hide", "show"], {
      title: "Small counts",
      description: "Whether regions of 1 to 5 children of a tally are hidden or shown.",
    }),
    "hide",
  ),
  confidence: confidenceLevel(),
});
export type ThreeCirclesInput = (FourCounts | FromTally) &
  Pick<z.input<typeof ThreeCirclesInput>, "smallCounts" | "confidence">;

/** One region of the circles. */
export interface CircleRegion {
  readonly need: 0 | 1;
  readonly service: 0 | 1;
  /** Absent where nobody asked about support. */
  readonly support?: 0 | 1;
  readonly label: Sentence;
  /** Null where the count is small and hidden; so are all the fields below. */
  readonly count: number | null;
  /** Sum of weights. */
  readonly weighted: number | null;
  /** Share of all children, with Wilson's interval. */
  readonly share: number | null;
  readonly lower: number | null;
  readonly upper: number | null;
  /** Limits that hold for all regions at once (Goodman). */
  readonly simultaneousLower: number | null;
  readonly simultaneousUpper: number | null;
  /** Why there is nothing to see; null when there is. */
  readonly reason: Sentence | null;
}

/** Result of {@link threeCircles}. */
export interface ThreeCircles {
  /** Eight regions of need, service and support; four where support is not known. */
  readonly regions: readonly CircleRegion[];
  /** Children in the regions. */
  readonly population: number;
  /** High need, no service and no one to turn to, of all children; null without support. */
  readonly isolatedInNeed: ShareEstimate | null;
  /** Served, of children in high need. */
  readonly coverage: ShareEstimate;
  /** The same among those with someone to turn to; null without support. */
  readonly coverageIfSupport: ShareEstimate | null;
  readonly coverageIfNoSupport: ShareEstimate | null;
  readonly excluded: readonly ExcludedRecords[];
  /** Children left out of the eight regions because their support is not known. */
  readonly supportUnknown: number;
  readonly smallCounts: "hide" | "show";
  readonly method: { readonly interval: "wilson"; readonly simultaneous: "goodman" };
  readonly confidence: number;
  readonly warnings: readonly Sentence[];
  readonly conclusion: Sentence;
}

/**
 * Count children in each region of the circles of need, service and support.
 *
 * Without support, or from four counts, the circles are two and the regions four.
 *
 * @param input - A tally, or the four counts of a published table; the confidence level.
 * @returns The regions with their shares, and the children in high need whom nobody sees.
 * @throws {@link UpstreamError} `INVALID_INPUT` for counts that contradict one another.
 * @see Goodman 1965 (simultaneous limits); Wilson 1927.
 *
 * @example
 * ```ts
 * threeCircles({ population: 8459, need: 2176, service: 649, both: 223 }).regions.length; // => 4
 * ```
 */
export function threeCircles(input: ThreeCirclesInput): ThreeCircles {
  const parsed = parseInput(ThreeCirclesInput, input);
  const { tally, smallCounts, confidence } = parsed;
  const { excluded, warnings, ...two } = fourCells(parsed);
  const z = -normalQuantile((1 - confidence) / 2);
  const cells = tally?.cells ?? cellsOf(two);
  const three = cells.some(({ support }) => typeof support === "number");
  const places = three ? eightRegions : fourRegions;
  const sums = places.map((place) => sumCells(cells, place));
  const counts = sums.map(({ count }) => count);
  const population = counts.reduce((total, count) => total + count, 0);
  // Counts typed by hand are known to the reader already, so there is nothing to hide.
  const protect = tally !== undefined && smallCounts === "hide";
  const hidden = protect ? hideSmallCounts(counts) : counts.map(() => false);
  const quantile = chiSquareQuantile(1 - (1 - confidence) / counts.length, 1);

  /** A share of regions `parts` in regions `whole`, unless that would give a hidden count away. */
  const share = (parts: readonly number[], whole: readonly number[], reason: Sentence) =>
    whole.some((region) => hidden[region])
      ? hiddenShare
      : shareOf(sumAt(counts, parts), sumAt(counts, whole), z, reason);
  const nobodyInNeed = say(words.nobodyInNeed);
  const coverage = shareOf(two.both, two.both + two.unmetNeed, z, nobodyInNeed);
  const isolatedInNeed = three
    ? hidden[isolated]
      ? hiddenShare
      : shareOf(counts[isolated] ?? 0, population, z, say(words.nobodyInPopulation))
    : null;
  return {
    regions: places.map((place, region) =>
      regionOf(place, sums[region] ?? nobody, population, hidden[region] ?? false, z, quantile),
    ),
    population,
    isolatedInNeed,
    coverage: givesAway(partsOfCoverage(three), counts, hidden) ? hiddenShare : coverage,
    coverageIfSupport: three ? share([0], [0, 2], nobodyInNeed) : null,
    coverageIfNoSupport: three ? share([1], [1, 3], nobodyInNeed) : null,
    excluded,
    supportUnknown: three
      ? cells.reduce((total, { support, n }) => (support === null ? total + n : total), 0)
      : 0,
    smallCounts,
    method: { interval: "wilson", simultaneous: "goodman" },
    confidence,
    warnings,
    conclusion: conclude(
      population,
      two,
      isolatedInNeed,
      givesAway(partsOfNeed(three), counts, hidden),
    ),
  };
}

/** Where high need, no service and no one to turn to stands among the eight. */
const isolated = 3;

const nobody = { count: 0, weighted: 0 };
const hiddenShare: ShareEstimate = {
  ...{ count: 0, total: 0, value: null, lower: null, upper: null },
  reason: say(words.smallCountHidden),
};

function cellsOf({ both, unmetNeed, servedLowNeed, neither }: FourCells): TallyCell[] {
  return [both, unmetNeed, servedLowNeed, neither].map((n, region): TallyCell => {
    const [need, service] = fourRegions[region] ?? [0, 0];
    return { need, service, n, w: n, w2: n };
  });
}

function sumCells(cells: readonly TallyCell[], [need, service, support]: Place): typeof nobody {
  let count = 0;
  let weighted = 0;
  for (const cell of cells) {
    if (cell.need !== need || cell.service !== service) continue;
    if (support !== undefined && cell.support !== support) continue;
    count += cell.n;
    weighted += cell.w;
  }
  return { count, weighted };
}

function sumAt(counts: readonly number[], regions: readonly number[]): number {
  return regions.reduce((total, region) => total + (counts[region] ?? 0), 0);
}

/** Coverage shows how many are in need and served, in need and not served, and neither. */
function partsOfCoverage(three: boolean): readonly (readonly number[])[] {
  return three
    ? [
        [0, 1],
        [2, 3],
        [4, 5, 6, 7],
      ]
    : [[0], [1], [2, 3]];
}

/** How many are in need, and how many are not. */
function partsOfNeed(three: boolean): readonly (readonly number[])[] {
  return three
    ? [
        [0, 1, 2, 3],
        [4, 5, 6, 7],
      ]
    : [
        [0, 1],
        [2, 3],
      ];
}

/**
 * Tell whether sums would give a hidden region away; a sum with one hidden part in it is that part,
 * and where zeros had to be hidden any sum says more than it may.
 */
function givesAway(
  sums: readonly (readonly number[])[],
  counts: readonly number[],
  hidden: readonly boolean[],
): boolean {
  if (counts.some((count, region) => count === 0 && hidden[region])) return true;
  return sums.some((regions) => {
    const parts = regions.filter((region) => hidden[region]).map((region) => counts[region] ?? 0);
    return parts.length === 1 || isGivenAway(parts);
  });
}

function regionOf(
  place: Place,
  { count, weighted }: typeof nobody,
  population: number,
  hide: boolean,
  z: number,
  quantile: number,
): CircleRegion {
  const [need, service, support] = place;
  const about = {
    ...{ need, service, ...(support !== undefined && { support }) },
    label: regionLabel(place),
  };
  if (hide) return { ...about, ...noNumbers, reason: say(words.smallCountHidden) };
  const { value, lower, upper, reason } = shareOf(
    count,
    population,
    z,
    say(words.nobodyInPopulation),
  );
  if (reason !== null) return { ...about, ...noNumbers, count, weighted, reason };
  const [simultaneousLower, simultaneousUpper] = goodmanLimits(count, population, quantile);
  return {
    ...about,
    ...{ count, weighted, share: value, lower, upper, simultaneousLower, simultaneousUpper },
    reason,
  };
}

const noNumbers = {
  ...{ count: null, weighted: null, share: null, lower: null, upper: null },
  ...{ simultaneousLower: null, simultaneousUpper: null },
} as const;

/** Goodman's limits; Wilson's with the quantile shared out among the regions. */
function goodmanLimits(count: number, total: number, quantile: number): [number, number] {
  return wilsonInterval(count, total, Math.sqrt(quantile));
}

function conclude(
  population: number,
  { both, unmetNeed }: FourCells,
  isolatedInNeed: ShareEstimate | null,
  needHidden: boolean,
): Sentence {
  if (population === 0) return say(words.nobodyInPopulation);
  if (isolatedInNeed?.value == null && needHidden) return say(words.smallCountHidden);
  const need = both + unmetNeed;
  if (need === 0) return say(words.concludeNobodyInNeed);
  if (isolatedInNeed?.value == null) {
    return say(words.concludeTwoCircles, { need, population, share: need / population });
  }
  return say(words.concludeIsolated, {
    count: isolatedInNeed.count,
    total: isolatedInNeed.total,
    share: isolatedInNeed.value,
  });
}
