import * as z from "zod/mini";
import { parseInput } from "../../errors.js";
import { normalQuantile } from "../../internal/distributions.js";
import { choice, confidenceLevel, share } from "../../internal/quantities.js";
import { type Sentence, type SentenceValue, say } from "../../internal/say.js";
import { wilsonInterval } from "../../internal/share-of.js";
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
} from "./counted-groups.js";
import {
  type FunnelLimitKind,
  funnelLimitKinds,
  funnelLimits,
  overdispersion,
} from "./funnel-limits.js";

/** Input of {@link funnel}. */
export const FunnelInput = z.strictObject({
  ...countedGroups,
  limits: z._default(
    choice(funnelLimitKinds, {
      title: "Limits",
      description: "Which funnel limits: score (normal) or exact (interpolated binomial).",
    }),
    "score",
  ),
  overdispersion: z._default(
    choice(["auto", "adjust", "ignore"], {
      title: "Overdispersion",
      description:
        "Whether limits widen where units differ more than chance makes them; auto from 10 units up.",
    }),
    "auto",
  ),
  benchmark: z.optional(
    share({
      title: "Benchmark",
      description: "Share around which the funnel stands; that of all units if left out.",
    }),
  ),
  smallCounts: smallCountsField,
  confidence: confidenceLevel(),
});
export type FunnelInput = (GroupCounts | GroupsOfTally) &
  Pick<
    z.input<typeof FunnelInput>,
    "limits" | "overdispersion" | "benchmark" | "smallCounts" | "confidence"
  >;

/** Where a unit lies in the funnel. */
export type FunnelPlace = "farAbove" | "above" | "within" | "below" | "farBelow";

/** One unit of a funnel; its numbers are null where it is hidden or holds nobody. */
export interface FunnelUnit {
  readonly name: string;
  readonly count: number | null;
  readonly total: number | null;
  readonly rate: number | null;
  /** Wilson's limits of the unit's own rate. */
  readonly lower: number | null;
  readonly upper: number | null;
  /** Funnel limits: chance alone leaves 1 unit in 20 outside. */
  readonly lower95: number | null;
  readonly upper95: number | null;
  /** Funnel limits: chance alone leaves 1 unit in 500 outside. */
  readonly lower998: number | null;
  readonly upper998: number | null;
  /** Distance from the centre in binomial standard errors; null also at a centre of 0 or 1. */
  readonly zScore: number | null;
  readonly place: FunnelPlace | null;
  /** Where the unit lies, in words; why there is nothing to say where there is not. */
  readonly verdict: Sentence;
}

/** Result of {@link funnel}; units keep the order in which they were given and have no ranks. */
export interface Funnel {
  readonly units: readonly FunnelUnit[];
  /** Share in all units together; null with the reason. */
  readonly average: number | null;
  /** Where the funnel stands: the benchmark, or the average. */
  readonly centre: number | null;
  /** Mean squared z-score, outer tenths drawn in; 1 is chance alone. Null without z-scores. */
  readonly overdispersion: number | null;
  /** The same with the outer tenths as they are. */
  readonly overdispersionRaw: number | null;
  /** By how much the limits were widened; 1 where they were not. */
  readonly widening: number;
  readonly method: {
    readonly limits: FunnelLimitKind;
    readonly interval: "wilson";
    readonly overdispersion: "winsorised" | "ignored";
  };
  readonly smallCounts: "hide" | "show";
  /** Records of a tally left out because need or service is not known. */
  readonly excluded: number;
  readonly confidence: number;
  readonly warnings: readonly Sentence[];
  readonly conclusion: Sentence;
}

/**
 * Tell which units differ from the average by more than chance, given their size.
 *
 * Units are never ranked: limits are wide where a unit is small, so an extreme rate of a small unit
 * says little.
 *
 * @param input - A count and a total for each unit, or a tally and one of its groupings.
 * @returns Rate, limits and a verdict in words for each unit.
 * @throws {@link UpstreamError} `INVALID_INPUT` for a count above its total or unequal columns.
 * @see Spiegelhalter 2005; Wilson 1927 for the interval of each rate.
 *
 * @example
 * ```ts
 * funnel({ name: ["North", "South"], count: [60, 20], total: [100, 100] }).units[0]?.place; // => "farAbove"
 * ```
 */
export function funnel(input: FunnelInput): Funnel {
  const parsed = parseInput(FunnelInput, input);
  const { limits, smallCounts, confidence } = parsed;
  const { groups, excluded, warnings } = readGroups(parsed);
  const counted = groups.reduce((sum, { count }) => sum + count, 0);
  const people = groups.reduce((sum, { total }) => sum + total, 0);
  const average = people === 0 ? null : counted / people;
  const centre = parsed.benchmark === undefined ? average : settled(parsed.benchmark);
  const scores = groups.map((group) => scoreOf(group, centre));
  const known = scores.filter((score) => score !== null);
  const phi = known.length === 0 ? null : overdispersion(known);
  const enough = known.length >= fewestForOverdispersion;
  const adjusts =
    parsed.overdispersion === "adjust" || (parsed.overdispersion === "auto" && enough);
  const widening = adjusts && phi !== null ? Math.sqrt(Math.max(1, phi.winsorised)) : 1;
  const hidden = hideGroups(groups, smallCounts);
  const alone = parsed.benchmark === undefined && groups.filter(isPeopled).length < 2;
  const zQuantile = -normalQuantile((1 - confidence) / 2);
  const units = groups.map((group, k) =>
    hidden[k] === true
      ? { ...noNumbers, name: group.name, verdict: say(words.smallCountHidden) }
      : unitOf(group, { centre, kind: limits, widening, alone, zQuantile }, scores[k] ?? null),
  );
  return {
    units,
    average,
    centre,
    overdispersion: phi?.winsorised ?? null,
    overdispersionRaw: phi?.raw ?? null,
    widening,
    method: {
      limits,
      interval: "wilson",
      overdispersion: adjusts ? "winsorised" : "ignored",
    },
    smallCounts,
    excluded,
    confidence,
    warnings: [
      ...warnings,
      ...sayProtection(hidden, smallCounts, groups),
      ...(widening > 1 ? [say(words.funnelWidened, { widening })] : []),
      ...(parsed.overdispersion === "auto" && !enough && phi !== null
        ? [say(words.funnelNotWidened, { fewest: fewestForOverdispersion })]
        : []),
    ],
    conclusion: conclude(units, centre, alone),
  };
}

/** A benchmark nearer to 0 or 1 than one in a million million is one of them. */
function settled(benchmark: number): number {
  return Math.abs(benchmark - Math.round(benchmark)) < 1e-12 ? Math.round(benchmark) : benchmark;
}

/** With fewer units a tenth is no unit, and one that differs would hide itself by widening. */
const fewestForOverdispersion = 10;

const noNumbers = {
  ...{ count: null, total: null, rate: null, lower: null, upper: null, zScore: null },
  ...{ lower95: null, upper95: null, lower998: null, upper998: null, place: null },
} as const;

function isPeopled({ total }: CountedGroup): boolean {
  return total > 0;
}

function scoreOf({ count, total }: CountedGroup, centre: number | null): number | null {
  if (centre === null || centre === 0 || centre === 1 || total === 0) return null;
  return (count / total - centre) / Math.sqrt((centre * (1 - centre)) / total);
}

interface Around {
  readonly centre: number | null;
  readonly kind: FunnelLimitKind;
  readonly widening: number;
  /** Whether there is no other unit and no benchmark to compare with. */
  readonly alone: boolean;
  readonly zQuantile: number;
}

function unitOf(
  { name, count, total }: CountedGroup,
  { centre, kind, widening, alone, zQuantile }: Around,
  zScore: number | null,
): FunnelUnit {
  if (total === 0 || centre === null) {
    return { ...noNumbers, name, count, total, verdict: say(words.nobodyInTotal) };
  }
  const rate = count / total;
  const [lower, upper] = wilsonInterval(count, total, zQuantile);
  const [lower95, upper95] = funnelLimits(kind, centre, total, 0.025, widening);
  const [lower998, upper998] = funnelLimits(kind, centre, total, 0.001, widening);
  const place: FunnelPlace | null = alone
    ? null
    : rate > upper998
      ? "farAbove"
      : rate < lower998
        ? "farBelow"
        : rate > upper95
          ? "above"
          : rate < lower95
            ? "below"
            : "within";
  return {
    ...{ name, count, total, rate, lower, upper, lower95, upper95, lower998, upper998, zScore },
    place,
    verdict: say(place === null ? words.onlyOneUnit : verdicts[place]),
  };
}

const verdicts = {
  farAbove: words.verdictFarAbove,
  above: words.verdictAbove,
  within: words.verdictWithin,
  below: words.verdictBelow,
  farBelow: words.verdictFarBelow,
} as const;

function conclude(units: readonly FunnelUnit[], centre: number | null, alone: boolean): Sentence {
  if (centre === null) return say(words.nobodyInGroups);
  if (alone) return say(words.onlyOneUnit);
  const placed = units.filter(({ place }) => place !== null);
  const shown = placed.length;
  if (shown === 0) return say(words.noUnitShown);
  const namesAt = (...places: readonly FunnelPlace[]): SentenceValue[] =>
    placed.flatMap(({ name, place }) =>
      place !== null && places.includes(place) ? [groupName(name)] : [],
    );
  const far = namesAt("farAbove", "farBelow");
  const near = namesAt("above", "below").length;
  if (far.length > 0) {
    const about = { far: far.length, names: far, near, shown };
    return say(words.funnelFarOutside, about);
  }
  if (near > 0) return say(words.funnelOutside, { near, shown, expected: shown / 20 });
  return say(words.funnelAllWithin, { shown });
}
