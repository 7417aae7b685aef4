import * as z from "zod/mini";
import { parseInput, refusal } from "../../errors.js";
import { choice, labels, measurementsOrMissing } from "../../internal/quantities.js";
import { say, type Sentence } from "../../internal/say.js";
import { hideSmallCounts } from "../../internal/small-counts.js";
import * as words from "../../words/en-GB.js";
import type { DemandGroup } from "./service-catalogue.js";

/** Labels of children in no need group, and of those of whom it is not known; blank is none. */
const noGroup = new Set(["", "none", "0"]);
const notKnown = new Set(["unknown", "?"]);

/** Input of {@link demandGroups}. */
export const DemandGroupsInput = z.strictObject({
  needGroup: labels({
    title: "Need group",
    description: "Need group of each child; blank or none is in no group, unknown is not known.",
  }),
  area: z.optional(
    labels({ title: "Area", description: "Area of each child, blank where it is not known." }),
  ),
  age: z.optional(
    measurementsOrMissing({ title: "Age", description: "Age of each child, null if not known." }),
  ),
  smallCounts: z._default(
    choice(["hide", "show"], {
      title: "Small counts",
      description: "Whether counts of 1 to 5 children are hidden or shown.",
    }),
    "hide",
  ),
});
export type DemandGroupsInput = z.input<typeof DemandGroupsInput>;

/** Children of one need, area and age. */
export interface CountedDemand extends Omit<DemandGroup, "demand" | "weight" | "floorShare"> {
  /** Null where the count is small and hidden. */
  readonly demand: number | null;
  /** Why there is no count; null when there is. */
  readonly reason: Sentence | null;
}

/** Result of {@link demandGroups}. */
export interface DemandGroups {
  /** By need, area and age, in the order of their labels. */
  readonly groups: readonly CountedDemand[];
  /**
   * The same as `gapAnalysis` and `allocate` take them. Such counts are small, so they are here only
   * when small counts are shown.
   */
  readonly demand: readonly DemandGroup[] | null;
  readonly children: number;
  /** Children in the groups; null where that would give a hidden count away. */
  readonly inGroups: number | null;
  /** Children whose need group is not known; null where hidden. */
  readonly unknown: number | null;
  readonly smallCounts: "hide" | "show";
  readonly warnings: readonly Sentence[];
  readonly conclusion: Sentence;
}

/**
 * Count the children of each need group by area and age, as a directory of services takes them.
 *
 * Such counts are small, so that they are hidden unless the caller asks for them; `gapAnalysis` and
 * `allocate` need them shown.
 *
 * @param input - The need group of each child, with area and age where they are known.
 * @returns A group for each combination in which there is somebody.
 * @throws {@link UpstreamError} `INVALID_INPUT` for columns of unequal length.
 *
 * @example
 * ```ts
 * demandGroups({
 *   needGroup: ["peer", "peer", "none"],
 *   area: ["East", "East", "West"],
 *   smallCounts: "show",
 * }).groups; // => [{ id: "peer (East)", demand: 2, domain: "peer", area: "East", reason: null }]
 * ```
 */
export function demandGroups(input: DemandGroupsInput): DemandGroups {
  const { needGroup, area, age, smallCounts } = parseInput(DemandGroupsInput, input);
  const children = needGroup.length;
  for (const [field, column] of Object.entries({ area, age })) {
    if (column === undefined || column.length === children) continue;
    const lengths = { other: "needGroup", expected: children, got: column.length };
    throw refusal([field], say(words.giveEqualLengths, lengths));
  }
  const counted = new Map<string, Segment>();
  let unknown = 0;
  let none = 0;
  for (let child = 0; child < children; child++) {
    const domain = (needGroup[child] ?? "").trim();
    const label = domain.toLowerCase();
    if (noGroup.has(label)) none += 1;
    else if (notKnown.has(label)) unknown += 1;
    else {
      const place = area?.[child]?.trim() ?? "";
      const years = age?.[child] ?? null;
      const whole = years === null ? null : Math.floor(years);
      const where = [place, whole ?? ""].filter((part) => part !== "").join(", ");
      const id = where === "" ? domain : `${domain} (${where})`;
      const segment = counted.get(id) ?? { id, domain, area: place, age: whole, demand: 0 };
      segment.demand += 1;
      counted.set(id, segment);
    }
  }
  const segments = [...counted.values()].sort(bySegment);
  const protect = smallCounts === "hide";
  const inGroups = children - none - unknown;
  const demands = segments.map(({ demand }) => demand);
  const hidden = protect ? hideSmallCounts(demands) : [];
  const parts = protect ? hideSmallCounts([inGroups, none, unknown]) : [];
  const shownInGroups = parts[0] === true ? null : inGroups;
  return {
    groups: segments.map((segment, index) => ({
      ...nameOf(segment),
      demand: hidden[index] === true ? null : segment.demand,
      reason: hidden[index] === true ? say(words.smallCountHidden) : null,
    })),
    demand: protect
      ? null
      : segments.map((segment) => ({ ...nameOf(segment), demand: segment.demand })),
    ...{ children, inGroups: shownInGroups, unknown: parts[2] === true ? null : unknown },
    smallCounts,
    warnings: [
      ...(unknown > 0 ? [unknownWarning(unknown, children, parts[2] === true)] : []),
      ...(!protect && hideSmallCounts(demands).some(Boolean) ? [say(words.smallDemand)] : []),
    ],
    conclusion: conclude(shownInGroups, children, unknown),
  };
}

interface Segment {
  readonly id: string;
  readonly domain: string;
  readonly area: string;
  readonly age: number | null;
  demand: number;
}

/** By code unit, so that every machine lists them in one order. */
function bySegment(one: Segment, two: Segment): number {
  const text = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
  return (
    text(one.domain, two.domain) || text(one.area, two.area) || (one.age ?? -1) - (two.age ?? -1)
  );
}

function nameOf({ id, domain, area, age }: Segment): Omit<CountedDemand, "demand" | "reason"> {
  return {
    ...{ id, domain },
    ...(area !== "" && { area }),
    ...(age !== null && { ageFrom: age, ageTo: age }),
  };
}

function unknownWarning(unknown: number, children: number, isHidden: boolean): Sentence {
  return isHidden ? say(words.fewGroupsUnknown) : say(words.groupsUnknown, { unknown, children });
}

function conclude(inGroups: number | null, children: number, unknown: number): Sentence {
  if (children === 0) return say(words.nobodyInPopulation);
  if (unknown === children) return say(words.concludeGroupsUnknown, { children });
  if (inGroups === null) return say(words.smallCountHidden);
  return say(words.concludeGroups, { count: inGroups, children, share: inGroups / children });
}
