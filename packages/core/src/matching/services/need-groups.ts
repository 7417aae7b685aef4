import * as z from "zod/mini";
import { isUpstreamError, parseInput, refusal } from "../../errors.js";
import { flagCodes } from "../../internal/flags.js";
import {
  choice,
  described,
  flags,
  isColumn,
  label,
  labels,
  measurementsOrMissing,
  quantity,
  trueOrFalse,
} from "../../internal/quantities.js";
import { say, type Sentence } from "../../internal/say.js";
import { hideSmallCounts, smallCount } from "../../internal/small-counts.js";
import { version } from "../../internal/version.js";
import * as words from "../../words/en-GB.js";
import { eligiblePairs, type EligiblePairs } from "./eligible-pairs.js";
import { needFlags, type NeedRule, type ScaleColumn } from "../need-flags.js";
import { reach } from "./reach.js";
import {
  checkDirectory,
  DemandGroup,
  type Service,
  Service as ServiceSchema,
} from "./service-catalogue.js";
import { codeFlags } from "../tally.js";

/** Texts that `groupOf` keeps for children in no group, and for those of whom it is not known. */
const noGroup = "none";
const unknownGroup = "unknown";

/** Input of {@link needGroups}. */
export const NeedGroupsInput = z.strictObject({
  columns: quantity<Readonly<Record<string, ScaleColumn>>>(
    {
      title: "Scales",
      description: "Columns of scores by name, a value a child; null where a score is missing.",
      unit: "object",
    },
    (value) =>
      typeof value === "object" && value !== null && !isColumn(value)
        ? undefined
        : { sentence: say(words.giveScaleColumns) },
  ),
  groups: described(
    {
      title: "Need groups",
      description: "Rules of the groups; a child belongs to the first whose rule it meets.",
    },
    z.readonly(
      z.array(
        z.strictObject({
          id: label({ title: "Id", description: "Name of the group, used once." }),
          rule: quantity<NeedRule>(
            {
              title: "Rule",
              description: "The cut-offs of each domain, and how many domains have to be met.",
              unit: "object",
            },
            (value) =>
              typeof value === "object" && value !== null
                ? undefined
                : { sentence: say(words.giveNeedRule) },
          ),
          domain: DemandGroup.shape.domain,
          ageFrom: DemandGroup.shape.ageFrom,
          ageTo: DemandGroup.shape.ageTo,
          area: DemandGroup.shape.area,
          outcomes: z.optional(
            quantity<readonly string[]>(
              {
                title: "Outcomes",
                description: "What should be better for these children.",
                unit: "text",
              },
              (value) =>
                Array.isArray(value) && value.every((each) => typeof each === "string")
                  ? undefined
                  : { sentence: say(words.giveOutcomes) },
            ),
          ),
        }),
      ),
    ),
  ),
  age: z.optional(
    measurementsOrMissing({ title: "Age", description: "Age of each child, null if not known." }),
  ),
  area: z.optional(
    labels({ title: "Area", description: "Area of each child, blank where it is not known." }),
  ),
  service: z.optional(
    flags({ title: "Service", description: "Whether each child gets a service." }),
  ),
  services: z.optional(
    described(
      { title: "Services", description: "The directory of services, with places." },
      z.readonly(z.array(ServiceSchema)),
    ),
  ),
  includeUniversal: z._default(
    trueOrFalse({
      title: "Include universal",
      description: "Whether places of universal services count; they are open to all.",
    }),
    false,
  ),
  smallCounts: z._default(
    choice(["hide", "show"], {
      title: "Small counts",
      description: "Whether counts of 1 to 5 children are hidden or shown.",
    }),
    "hide",
  ),
});
export type NeedGroupsInput = z.input<typeof NeedGroupsInput>;

/** A count that may be hidden. */
export interface GroupCount {
  /** Null where the count is small and hidden. */
  readonly count: number | null;
  /** Why there is no count; null when there is. */
  readonly reason: Sentence | null;
}

/** Mean of one scale in a group. */
export interface ScaleProfile {
  readonly scale: string;
  readonly mean: number | null;
  /** Why there is no mean; null when there is. */
  readonly reason: Sentence | null;
}

/** A service that children of the group may use. */
export interface GroupService {
  readonly id: string;
  readonly capacity: number;
  /** Whether it takes children of every age and area in the group, or of some. */
  readonly takes: "all" | "some";
}

/** One need group, through the steps of the audit. */
export interface NeedGroup {
  readonly id: string;
  /** Children who belong to it for certain. */
  readonly children: GroupCount;
  /** Children who belong to it or may, once what is missing is known. */
  readonly possible: GroupCount;
  /** Of all children. */
  readonly share: number | null;
  readonly profile: {
    readonly scales: readonly ScaleProfile[];
    readonly ages: readonly (GroupCount & { readonly age: number })[];
    readonly areas: readonly (GroupCount & { readonly area: string })[];
  };
  /** Outcomes sought for the group. */
  readonly outcomes: readonly string[];
  /** Services that fit; null where no directory was given. */
  readonly services: readonly GroupService[] | null;
  /** Children served now, and not; null where nobody asked. */
  readonly served: GroupCount | null;
  readonly notServed: GroupCount | null;
  /** Children who could be placed if the group came first; null where hidden or no directory. */
  readonly mostReachable: number | null;
  /** Children beyond those; null where hidden or no directory. */
  readonly shortfall: number | null;
  /** What to plan for the group, in a sentence. */
  readonly plan: Sentence;
}

/** Result of {@link needGroups}. */
export interface NeedGroups {
  /** How the children of the sample divide. */
  readonly sample: {
    readonly children: number;
    readonly inGroups: GroupCount;
    readonly inNone: GroupCount;
    readonly unknown: GroupCount;
  };
  /** Group of each child: its id, `none`, or `unknown`. */
  readonly groupOf: readonly string[];
  readonly groups: readonly NeedGroup[];
  /** Need against places over all groups at once; null where hidden or no directory. */
  readonly comparison: {
    readonly demand: number;
    readonly mostReachable: number;
    readonly shortfall: number;
  } | null;
  /**
   * Children by need group, area and age, as `gapAnalysis` and `allocate` take them. Such counts are
   * small, so they are here only when small counts are shown.
   */
  readonly demand: readonly DemandGroup[] | null;
  readonly smallCounts: "hide" | "show";
  readonly warnings: readonly Sentence[];
  readonly conclusion: Sentence;
  readonly provenance: { readonly version: string };
}

/**
 * Sort children into need groups, and set what each group needs against the services there are.
 *
 * The steps are those of Dartington's audit: sample, group, outcome, service, compare, plan. A child
 * belongs to the first group whose rule, ages and area it meets. Where a score, an age or an area is
 * missing and could decide, the group is unknown and never "none".
 *
 * @param input - Scales by name with a value a child, the groups in order of precedence; ages, areas,
 * who is served, and the directory of services, each where it is known.
 * @returns The group of each child; for each group its profile, outcomes, services and shortfall.
 * @throws {@link UpstreamError} `INVALID_INPUT` for a rule that names no column, a name used twice,
 * or columns of unequal length.
 * @see Dartington Social Research Unit, Matching Needs and Services (the order of the audit).
 *
 * @example
 * ```ts
 * needGroups({
 *   columns: { sdqEmotional: [8, 2, null] },
 *   groups: [{ id: "emotional", rule: { domains: [{ scale: "sdqEmotional", atLeast: 7 }] } }],
 * }).groupOf; // => ["emotional", "none", "unknown"]
 * ```
 */
export function needGroups(input: NeedGroupsInput): NeedGroups {
  const parsed = parseInput(NeedGroupsInput, input);
  const { groups, services, smallCounts } = parsed;
  checkDirectory("groups", groups);
  if (services) checkDirectory("services", services);
  groups.forEach(({ id }, index) => {
    if (id !== noGroup && id !== unknownGroup) return;
    throw refusal(["groups", index, "id"], say(words.giveOtherGroupName, { id }));
  });
  const members = groups.map((group, index) => memberFlags(parsed, group, index));
  const children = lengthOf(parsed);
  checkLengths(parsed, children);
  const { assigned, possible } = assign(members, children);
  const served = parsed.service && codeFlags("service", parsed.service);

  const { demand, groupIndex } = demandOf(parsed, assigned);
  const eligible = services && eligiblePairs(demand, services, undefined, parsed.includeUniversal);
  const counts = groups.map((_, index) => countOf(assigned, index));
  const protect = smallCounts === "hide";
  const shows = counting(protect);
  const groupCounts = shows(counts);
  const unknownCount = countOf(assigned, notKnown);
  const [inGroups = hiddenCount, inNone = hiddenCount, unknown = hiddenCount] = shows([
    sum(counts),
    countOf(assigned, none),
    unknownCount,
  ]);
  const rows = groups.map((group, index): NeedGroup => {
    const shown = groupCounts[index] ?? hiddenCount;
    const isHidden = shown.count === null;
    const places =
      services && eligible && !isHidden
        ? reach(demand, services, eligible, (each) => groupIndex.get(each.id) === index)
        : null;
    const shortfall = places && places.demand - places.mostReachable;
    const about = { group: group.id, count: counts[index] ?? 0 };
    return {
      id: group.id,
      children: shown,
      // The difference of the two would give a hidden count away.
      possible: isHidden ? hiddenCount : possibleCount(possible[index] ?? 0, shown.count, protect),
      share: shown.count === null || children === 0 ? null : shown.count / children,
      profile: profileOf(parsed, assigned, index, isHidden, protect),
      outcomes: group.outcomes ?? [],
      services:
        services && eligible ? servicesOf(demand, services, eligible, groupIndex, index) : null,
      ...servedOf(served, assigned, index, isHidden, protect),
      mostReachable: places?.mostReachable ?? null,
      shortfall,
      plan: isHidden
        ? say(words.planHidden, { group: group.id })
        : places === null
          ? say(words.planWithoutServices, about)
          : say(words.planGroup, {
              ...about,
              reachable: places.mostReachable,
              shortfall: shortfall ?? 0,
            }),
    };
  });
  const all = services && eligible ? reach(demand, services, eligible, () => true) : null;
  return {
    sample: { children, inGroups, inNone, unknown },
    groupOf: Array.from(assigned, (group) => nameOf(groups, group)),
    groups: rows,
    comparison:
      all === null || inGroups.count === null
        ? null
        : {
            demand: all.demand,
            mostReachable: all.mostReachable,
            shortfall: all.demand - all.mostReachable,
          },
    demand: protect ? null : demand,
    smallCounts,
    warnings: warningsOf(unknownCount, children, protect, counts),
    conclusion: conclude(children, inGroups.count, unknownCount, all),
    provenance: { version },
  };
}

type Parsed = z.output<typeof NeedGroupsInput>;
type GroupRule = Parsed["groups"][number];

/** Codes of children in no group, and of those of whom it is not known. */
const none = -1;
const notKnown = -2;

const hiddenCount: GroupCount = { count: null, reason: say(words.smallCountHidden) };

function lengthOf({ columns, age, area, service }: Parsed): number {
  const [first] = Object.values(columns);
  return first?.length ?? age?.length ?? area?.length ?? service?.length ?? 0;
}

function checkLengths({ columns, age, area, service }: Parsed, expected: number): void {
  const other = Object.keys(columns)[0] ?? "";
  for (const [field, column] of Object.entries({ age, area, service })) {
    if (column === undefined || column.length === expected) continue;
    const lengths = { other, expected, got: column.length };
    throw refusal([field], say(words.giveEqualLengths, lengths));
  }
}

/** Who meets a group's rule, ages and area: yes, no or unknown, a child. */
function memberFlags({ columns, age, area }: Parsed, group: GroupRule, index: number): Uint8Array {
  const met = Uint8Array.from(flagsByRule(columns, group.rule, index));
  const { ageFrom = -Infinity, ageTo = Infinity, area: wanted } = group;
  const asksAge = group.ageFrom !== undefined || group.ageTo !== undefined;
  if (asksAge && age === undefined) {
    const field = group.ageFrom === undefined ? "ageTo" : "ageFrom";
    throw refusal(["groups", index, field], say(words.giveAgesForRule, { group: group.id }));
  }
  if (wanted !== undefined && area === undefined) {
    throw refusal(["groups", index, "area"], say(words.giveAreasForRule, { group: group.id }));
  }
  for (let child = 0; child < met.length; child++) {
    const years = age?.[child] ?? null;
    const place = area?.[child] ?? "";
    const isOut =
      (asksAge && years !== null && (years < ageFrom || years > ageTo)) ||
      (wanted !== undefined && place !== "" && place !== wanted);
    const isUnknown = (asksAge && years === null) || (wanted !== undefined && place === "");
    if (isOut) met[child] = flagCodes.no;
    else if (isUnknown && met[child] === flagCodes.yes) met[child] = flagCodes.unknown;
  }
  return met;
}

/** The rule's own flags; what is wrong with it is said at the group that has it. */
function flagsByRule(columns: Parsed["columns"], rule: NeedRule, index: number): Uint8Array {
  try {
    return needFlags({ columns, rule }).flags;
  } catch (error) {
    if (!isUpstreamError(error)) throw error;
    const { path, sentence } = error;
    throw refusal(path[0] === "rule" ? ["groups", index, ...path] : path, sentence);
  }
}

/** The first group that a child meets; unknown where an earlier one may be met as well. */
function assign(
  members: readonly Uint8Array[],
  children: number,
): { readonly assigned: Int32Array; readonly possible: Int32Array } {
  const assigned = new Int32Array(children).fill(none);
  const possible = new Int32Array(members.length);
  for (let child = 0; child < children; child++) {
    let isCertain = true;
    for (let group = 0; group < members.length; group++) {
      const flag = members[group]?.[child];
      if (flag === flagCodes.no) continue;
      possible[group] = (possible[group] ?? 0) + 1;
      if (flag === flagCodes.yes) {
        if (isCertain) assigned[child] = group;
        break;
      }
      isCertain = false;
    }
    if (!isCertain) assigned[child] = notKnown;
  }
  return { assigned, possible };
}

function nameOf(groups: readonly GroupRule[], group: number): string {
  return groups[group]?.id ?? (group === none ? noGroup : unknownGroup);
}

function countOf(assigned: Int32Array, group: number): number {
  let count = 0;
  for (const each of assigned) if (each === group) count += 1;
  return count;
}

const sum = (counts: readonly number[]): number => counts.reduce((total, each) => total + each, 0);

/** Show a list of counts that add to a known total, the small ones hidden where they must be. */
function counting(protect: boolean): (counts: readonly number[]) => GroupCount[] {
  return (counts) => {
    const hidden = protect ? hideSmallCounts(counts) : counts.map(() => false);
    return counts.map((count, index) => (hidden[index] ? hiddenCount : { count, reason: null }));
  };
}

function possibleCount(possible: number, count: number | null, protect: boolean): GroupCount {
  const more = possible - (count ?? 0);
  return protect && more >= 1 && more <= smallCount
    ? hiddenCount
    : { count: possible, reason: null };
}

/** Children of each group by area and age, where these are known. */
function demandOf(
  { groups, age, area }: Parsed,
  assigned: Int32Array,
): { readonly demand: DemandGroup[]; readonly groupIndex: ReadonlyMap<string, number> } {
  const found = new Map<string, DemandGroup>();
  const groupIndex = new Map<string, number>();
  assigned.forEach((index, child) => {
    const group = groups[index];
    if (group === undefined) return;
    const years = age?.[child] ?? null;
    const place = area?.[child] ?? "";
    const id = [place, group.id, years ?? ""].filter((part) => part !== "").join("|");
    const segment = found.get(id) ?? {
      ...{ id, demand: 0, domain: group.domain ?? group.id },
      ...(place !== "" && { area: place }),
      ...(years !== null && { ageFrom: Math.floor(years), ageTo: Math.floor(years) }),
    };
    found.set(id, { ...segment, demand: segment.demand + 1 });
    groupIndex.set(id, index);
  });
  return { demand: [...found.values()], groupIndex };
}

function profileOf(
  { columns, age, area }: Parsed,
  assigned: Int32Array,
  group: number,
  isHidden: boolean,
  protect: boolean,
): NeedGroup["profile"] {
  if (isHidden) return { scales: [], ages: [], areas: [] };
  const shows = counting(protect);
  const tallied = <T>(valueOf: (child: number) => T | null): [T, number][] => {
    const counts = new Map<T, number>();
    assigned.forEach((each, child) => {
      const value = each === group ? valueOf(child) : null;
      if (value !== null) counts.set(value, (counts.get(value) ?? 0) + 1);
    });
    return [...counts];
  };
  const ages = tallied((child) => {
    const years = age?.[child] ?? null;
    return years === null ? null : Math.floor(years);
  }).sort(([a], [b]) => a - b);
  const areas = tallied((child) => {
    const place = area?.[child] ?? "";
    return place === "" ? null : place;
  }).sort(([a], [b]) => (a < b ? -1 : 1));
  const ageCounts = shows(ages.map(([, count]) => count));
  const areaCounts = shows(areas.map(([, count]) => count));
  return {
    scales: Object.entries(columns).map(([scale, column]) => ({
      scale,
      ...meanOf(column, assigned, group, protect),
    })),
    ages: ages.map(([years], index) => ({ age: years, ...(ageCounts[index] ?? hiddenCount) })),
    areas: areas.map(([name], index) => ({ area: name, ...(areaCounts[index] ?? hiddenCount) })),
  };
}

function meanOf(
  column: ScaleColumn,
  assigned: Int32Array,
  group: number,
  protect: boolean,
): Omit<ScaleProfile, "scale"> {
  let known = 0;
  let total = 0;
  assigned.forEach((each, child) => {
    const score = each === group ? (column[child] ?? NaN) : NaN;
    if (Number.isNaN(score)) return;
    known += 1;
    total += score;
  });
  if (known === 0) return { mean: null, reason: say(words.noScoreInGroup) };
  if (protect && known <= smallCount) return { mean: null, reason: say(words.smallCountHidden) };
  return { mean: total / known, reason: null };
}

function servicesOf(
  demand: readonly DemandGroup[],
  services: readonly Service[],
  { from, to }: EligiblePairs,
  groupIndex: ReadonlyMap<string, number>,
  group: number,
): GroupService[] {
  const isOurs = demand.map(({ id }) => groupIndex.get(id) === group);
  const segments = isOurs.filter(Boolean).length;
  const uses = new Int32Array(services.length);
  for (let pair = 0; pair < from.length; pair++) {
    if (isOurs[from[pair] ?? 0]) uses[to[pair] ?? 0] = (uses[to[pair] ?? 0] ?? 0) + 1;
  }
  return services.flatMap(({ id, capacity }, index) =>
    uses[index] === 0
      ? []
      : [{ id, capacity, takes: uses[index] === segments ? ("all" as const) : ("some" as const) }],
  );
}

function servedOf(
  served: Uint8Array | undefined,
  assigned: Int32Array,
  group: number,
  isHidden: boolean,
  protect: boolean,
): Pick<NeedGroup, "served" | "notServed"> {
  if (served === undefined) return { served: null, notServed: null };
  if (isHidden) return { served: hiddenCount, notServed: hiddenCount };
  const counts = [0, 0, 0];
  assigned.forEach((each, child) => {
    if (each !== group) return;
    const flag = Math.min(served[child] ?? 0, flagCodes.unknown);
    counts[flag] = (counts[flag] ?? 0) + 1;
  });
  const [no = hiddenCount, yes = hiddenCount] = counting(protect)(counts);
  return { served: yes, notServed: no };
}

function warningsOf(
  unknown: number,
  children: number,
  protect: boolean,
  counts: readonly number[],
): Sentence[] {
  const warnings: Sentence[] = [];
  const isSmall = unknown >= 1 && unknown <= smallCount;
  if (unknown > 0) {
    warnings.push(
      protect && isSmall
        ? say(words.fewGroupsUnknown)
        : say(words.groupsUnknown, { unknown, children }),
    );
  }
  if (!protect && [...counts, unknown].some((count) => count >= 1 && count <= smallCount)) {
    warnings.push(say(words.smallDemand));
  }
  return warnings;
}

function conclude(
  children: number,
  inGroups: number | null,
  unknown: number,
  all: { readonly mostReachable: number } | null,
): Sentence {
  if (children === 0) return say(words.nobodyInPopulation);
  if (unknown === children) return say(words.concludeGroupsUnknown, { children });
  if (inGroups === null) return say(words.smallCountHidden);
  const about = { count: inGroups, children, share: inGroups / children };
  return all === null
    ? say(words.concludeGroups, about)
    : say(words.concludeGroupsAndPlaces, {
        ...about,
        reachable: all.mostReachable,
        shortfall: inGroups - all.mostReachable,
      });
}
