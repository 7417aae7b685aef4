import * as z from "zod/mini";
import { parseInput, refusal } from "../../errors.js";
import { count } from "../../internal/quantities.js";
import { type Sentence, say } from "../../internal/say.js";
import * as words from "../../words/en-GB.js";
import { eightRegions, fourRegions, type Place, regionLabel } from "../region-label.js";

/** Input of {@link boundsFromMargins}. */
export const BoundsFromMarginsInput = z.strictObject({
  population: count({ title: "Population", description: "All children." }),
  need: count({ title: "High need", description: "Children in high need." }),
  service: count({ title: "Served", description: "Children who get a service." }),
  support: z.optional(
    count({ title: "Informal support", description: "Children with someone to turn to." }),
  ),
  both: z.optional(
    count({
      title: "Both",
      description: "Children in high need who get a service, where those two are linked.",
    }),
  ),
});
export type BoundsFromMarginsInput = z.input<typeof BoundsFromMarginsInput>;

/** Numbers of children between which the truth must lie. */
export interface CountBounds {
  readonly lower: number;
  readonly upper: number;
}

/** Shares between which the truth must lie. */
export interface ShareBounds {
  readonly lower: number | null;
  readonly upper: number | null;
  /** Why there is no share; null when there is one. */
  readonly reason: Sentence | null;
}

/** What totals alone say about one region of the circles. */
export interface BoundedRegion extends CountBounds {
  readonly need: 0 | 1;
  readonly service: 0 | 1;
  /** Absent without a total of support. */
  readonly support?: 0 | 1;
  readonly label: Sentence;
  /** Children expected here if the circles had nothing to do with one another. */
  readonly ifIndependent: number | null;
}

/** Result of {@link boundsFromMargins}. */
export interface BoundsFromMargins {
  readonly population: number;
  readonly need: number;
  readonly service: number;
  /** Null where no total of support was given. */
  readonly support: number | null;
  readonly both: CountBounds;
  readonly unmetNeed: CountBounds;
  readonly servedLowNeed: CountBounds;
  readonly neither: CountBounds;
  /** Served, of children in high need. */
  readonly coverage: ShareBounds;
  /** In high need, of children served. */
  readonly targetEfficiency: ShareBounds;
  /** High need, no service and no one to turn to; null without support. */
  readonly isolatedInNeed: BoundedRegion | null;
  /** Eight regions of need, service and support; four without support. */
  readonly regions: readonly BoundedRegion[];
  readonly method: "frechetHoeffding";
  readonly warnings: readonly Sentence[];
  readonly conclusion: Sentence;
}

/**
 * Bound every overlap of need, service and support from totals alone.
 *
 * The bounds hold whatever the link between the records, and no narrower ones do: each end is
 * reached by some table with these totals. They say nothing about sampling error.
 *
 * @param input - The totals; `both` as well where need and service are linked but support is not.
 * @returns Smallest and largest number of children in each region.
 * @throws {@link UpstreamError} `INVALID_INPUT` for totals that contradict one another.
 * @see Fréchet 1951 and Hoeffding 1940 (bounds from margins); Manski 2003.
 *
 * @example
 * ```ts
 * boundsFromMargins({ population: 8459, need: 2176, service: 649 }).both; // => lower 0, upper 649
 * ```
 */
export function boundsFromMargins(input: BoundsFromMarginsInput): BoundsFromMargins {
  const { population, need, service, support, both } = parseInput(BoundsFromMarginsInput, input);
  for (const [field, total] of Object.entries({ need, service, support })) {
    if (total !== undefined && total > population) {
      throw refusal([field], say(words.giveWithinPopulation, { population }));
    }
  }
  const overlap = both === undefined ? pair(need, service, population) : linked(input, both);
  const two = fourRegions.map((place) =>
    overlapBounds(place, overlap, { population, need, service }),
  );
  const places = support === undefined ? fourRegions : eightRegions;
  const regions = places.map((place): BoundedRegion => {
    const [inNeed, isServed, isSupported] = place;
    const circles = [side(inNeed, need, population), side(isServed, service, population)];
    const within = two[fourRegions.findIndex(([n, s]) => n === inNeed && s === isServed)];
    const third = isSupported === undefined ? null : side(isSupported, support ?? 0, population);
    if (third !== null) circles.push(third);
    const bounds = third === null ? within : cut(within, both, circles, third, population);
    return {
      ...{ need: inNeed, service: isServed },
      ...(isSupported !== undefined && { support: isSupported }),
      label: regionLabel(place),
      ...(bounds ?? { lower: 0, upper: 0 }),
      ifIndependent: independent(circles, both === undefined ? null : within, third, population),
    };
  });
  const [bothBounds, unmetNeed, servedLowNeed, neither] = two as [
    CountBounds,
    CountBounds,
    CountBounds,
    CountBounds,
  ];
  const coverage = shares(bothBounds, need, say(words.nobodyInNeed));
  return {
    ...{ population, need, service, support: support ?? null },
    ...{ both: bothBounds, unmetNeed, servedLowNeed, neither },
    coverage,
    targetEfficiency: shares(bothBounds, service, say(words.nobodyServed)),
    isolatedInNeed: support === undefined ? null : (regions[isolated] ?? null),
    ...{ regions, method: "frechetHoeffding", warnings: [] },
    conclusion: conclude(need, bothBounds, coverage),
  };
}

/** Where high need, no service and no one to turn to stands among the eight. */
const isolated = 3;

/** Bounds of the overlap of two circles. */
function pair(first: number, second: number, population: number): CountBounds {
  return { lower: Math.max(0, first + second - population), upper: Math.min(first, second) };
}

/** The overlap where need and service are linked: one number, if it is possible. */
function linked({ population, need, service }: BoundsFromMarginsInput, both: number): CountBounds {
  if (both > need) throw refusal(["both"], say(words.giveBothWithinNeed, { need }));
  if (both > service) throw refusal(["both"], say(words.giveBothWithinService, { service }));
  const least = need + service - population;
  if (both < least) throw refusal(["both"], say(words.giveBothAtLeast, { least, population }));
  return { lower: both, upper: both };
}

/** Every region of two circles moves with their overlap, one up or one down. */
function overlapBounds(
  [inNeed, isServed]: Place,
  { lower, upper }: CountBounds,
  { population, need, service }: { population: number; need: number; service: number },
): CountBounds {
  if (inNeed === 1 && isServed === 1) return { lower, upper };
  if (inNeed === 1) return { lower: need - upper, upper: need - lower };
  if (isServed === 1) return { lower: service - upper, upper: service - lower };
  const outside = population - need - service;
  return { lower: outside + lower, upper: outside + upper };
}

/** Children inside a circle, or outside it. */
function side(inside: 0 | 1, total: number, population: number): number {
  return inside === 1 ? total : population - total;
}

/** Cut a region of two circles with the third; linked, the region itself is a known circle. */
function cut(
  within: CountBounds | undefined,
  both: number | undefined,
  circles: readonly number[],
  third: number,
  population: number,
): CountBounds {
  if (both !== undefined && within !== undefined) return pair(within.lower, third, population);
  const sum = circles.reduce((total, circle) => total + circle, 0);
  return {
    lower: Math.max(0, sum - (circles.length - 1) * population),
    upper: Math.min(...circles),
  };
}

function independent(
  circles: readonly number[],
  within: CountBounds | null | undefined,
  third: number | null,
  population: number,
): number | null {
  if (population === 0) return null;
  if (within) return third === null ? within.lower : within.lower * (third / population);
  return circles.reduce((expected, circle) => expected * (circle / population), population);
}

function shares({ lower, upper }: CountBounds, whole: number, reason: Sentence): ShareBounds {
  if (whole === 0) return { lower: null, upper: null, reason };
  return { lower: lower / whole, upper: upper / whole, reason: null };
}

function conclude(need: number, { lower, upper }: CountBounds, coverage: ShareBounds): Sentence {
  if (coverage.lower === null || coverage.upper === null) return say(words.concludeNobodyInNeed);
  const about = { need, lower, upper };
  if (lower === upper) return say(words.concludeOverlapKnown, { need, both: lower });
  return say(words.concludeBounds, {
    ...about,
    lowest: coverage.lower,
    highest: coverage.upper,
  });
}
