import * as z from "zod/mini";
import { parseInput } from "../../errors.js";
import { say, type Sentence } from "../../internal/say.js";
import { version } from "../../internal/version.js";
import * as words from "../../words/en-GB.js";
import { sumBy } from "./sum-by.js";
import { eligiblePairs, type EligiblePairs, firstFew } from "./eligible-pairs.js";
import { reach } from "./reach.js";
import {
  checkDirectory,
  type DemandGroup,
  groupsAndServices,
  pairs,
  type Service,
} from "./service-catalogue.js";

/** Input of {@link gapAnalysis}. */
export const GapAnalysisInput = z.strictObject({ ...groupsAndServices, pairs });
export type GapAnalysisInput = z.input<typeof GapAnalysisInput>;

/** Where one group could go. */
export interface GroupGap {
  readonly id: string;
  readonly domain: string | null;
  readonly demand: number;
  /** Services that the group may use. */
  readonly services: readonly string[];
  /** Places in those services, also for other groups. */
  readonly eligibleCapacity: number;
  /** Children who could be placed if the group came first everywhere. */
  readonly mostReachable: number;
  readonly shortfall: number;
}

/** Where the children of one domain of need could go. */
export interface DomainGap {
  /** Null for groups that state none. */
  readonly domain: string | null;
  readonly demand: number;
  /** Children in groups without any service. */
  readonly noEligibleService: number;
  readonly eligibleCapacity: number;
  /** Children who could be placed if this domain came first everywhere. */
  readonly mostReachable: number;
  readonly shortfall: number;
}

/** What more of one service would do. */
export interface ServiceGap {
  readonly id: string;
  readonly capacity: number;
  /** Groups with demand that may use it. */
  readonly groups: number;
  /** Whether one place more would reach one child more. */
  readonly onePlaceMoreHelps: boolean;
}

/** Result of {@link gapAnalysis}. */
export interface GapAnalysis {
  readonly demand: number;
  /** Places in services that any group with demand may use. */
  readonly eligibleCapacity: number;
  /** Most children who can be placed at once. */
  readonly mostReachable: number;
  /** Children in groups without any service. */
  readonly noEligibleService: number;
  /** Children who have a service to go to, but not enough places. */
  readonly wantOfPlaces: number;
  /** Service deserts: groups with demand and no service that fits. */
  readonly groupsWithoutService: readonly string[];
  readonly groups: readonly GroupGap[];
  readonly domains: readonly DomainGap[];
  readonly services: readonly ServiceGap[];
  readonly method: "maximumFlow";
  readonly warnings: readonly Sentence[];
  readonly conclusion: Sentence;
  readonly provenance: { readonly version: string };
}

/**
 * Find who has no service to go to, and how many children the places there are could reach.
 *
 * Each child takes one place. Within a domain or a group, `mostReachable` is what it could reach if
 * it came first everywhere, so those figures add to more than the total.
 *
 * @param input - Groups with their demand, and services with their places.
 * @returns Demand, eligible places, most reachable, and the groups without any service by name.
 * @throws {@link UpstreamError} `INVALID_INPUT` for unknown or repeated names or a capacity below 0.
 * @see Ford and Fulkerson 1956 (maximum flow).
 *
 * @example
 * ```ts
 * gapAnalysis({
 *   groups: [{ id: "North", demand: 60, area: "North" }, { id: "South", demand: 40, area: "South" }],
 *   services: [{ id: "mentor", capacity: 45, area: "North" }],
 * }).groupsWithoutService; // => ["South"]
 * ```
 */
export function gapAnalysis(input: GapAnalysisInput): GapAnalysis {
  const { groups, services, ...parsed } = parseInput(GapAnalysisInput, input);
  checkDirectory("groups", groups);
  checkDirectory("services", services);
  const eligible = eligiblePairs(groups, services, parsed.pairs, parsed.includeUniversal);
  const rows = groupGaps(groups, services, eligible);
  const all = reach(groups, services, eligible, () => true);
  const deserts = rows.filter((row) => row.demand > 0 && row.services.length === 0);
  const noEligibleService = deserts.reduce((sum, row) => sum + row.demand, 0);
  const names = deserts.map(({ id }) => id);
  const { demand, mostReachable } = all;
  const wantOfPlaces = demand - noEligibleService - mostReachable;
  return {
    ...{ demand, eligibleCapacity: all.eligibleCapacity, mostReachable },
    ...{ noEligibleService, wantOfPlaces, groupsWithoutService: names },
    groups: rows,
    domains: domainGaps(groups, services, eligible),
    services: serviceGaps(groups, services, eligible, all.places),
    method: "maximumFlow",
    warnings: [
      ...(eligible.inPart > 0 ? [say(words.pairsFitInPart, { count: eligible.inPart })] : []),
      ...(groups.some((group) => group.demand > 0 && group.demand <= 5)
        ? [say(words.smallDemand)]
        : []),
    ],
    conclusion: conclude(demand, mostReachable, noEligibleService, wantOfPlaces, names),
    provenance: { version },
  };
}

function groupGaps(
  groups: readonly DemandGroup[],
  services: readonly Service[],
  { from, to }: EligiblePairs,
): GroupGap[] {
  const open: number[][] = groups.map(() => []);
  from.forEach((group, pair) => open[group]?.push(to[pair] ?? 0));
  return groups.map(({ id, domain = null, demand }, index) => {
    const usable = (open[index] ?? []).flatMap((service) => services[service] ?? []);
    const eligibleCapacity = usable.reduce((sum, { capacity }) => sum + capacity, 0);
    const mostReachable = Math.min(demand, eligibleCapacity);
    return {
      ...{ id, domain, demand },
      services: usable.map((service) => service.id),
      ...{ eligibleCapacity, mostReachable, shortfall: demand - mostReachable },
    };
  });
}

function domainGaps(
  groups: readonly DemandGroup[],
  services: readonly Service[],
  eligible: EligiblePairs,
): DomainGap[] {
  const domains = [...new Set(groups.map(({ domain }) => domain))];
  return domains.map((domain) => {
    const { demand, noEligibleService, eligibleCapacity, mostReachable } = reach(
      groups,
      services,
      eligible,
      (group) => group.domain === domain,
    );
    return {
      domain: domain ?? null,
      ...{ demand, noEligibleService, eligibleCapacity, mostReachable },
      shortfall: demand - mostReachable,
    };
  });
}

/** Follow children who are not placed: a service that they, or those they would displace, could use. */
function serviceGaps(
  groups: readonly DemandGroup[],
  services: readonly Service[],
  { from, to }: EligiblePairs,
  places: Float64Array,
): ServiceGap[] {
  const placed = sumBy(from, places, groups.length);
  const byGroup: number[][] = groups.map(() => []);
  const byService: number[][] = services.map(() => []);
  from.forEach((group, pair) => {
    byGroup[group]?.push(pair);
    byService[to[pair] ?? 0]?.push(pair);
  });
  const waiting = groups.flatMap(({ demand }, group) =>
    (placed[group] ?? 0) < demand ? [group] : [],
  );
  const seen = new Set(waiting);
  const helped = new Set<number>();
  for (const group of waiting) {
    for (const service of (byGroup[group] ?? []).map((pair) => to[pair] ?? 0)) {
      if (helped.has(service)) continue;
      helped.add(service);
      for (const pair of byService[service] ?? []) {
        const other = from[pair] ?? 0;
        if ((places[pair] ?? 0) === 0 || seen.has(other)) continue;
        seen.add(other);
        waiting.push(other);
      }
    }
  }
  return services.map(({ id, capacity }, index) => ({
    id,
    capacity,
    groups: (byService[index] ?? []).filter((pair) => (groups[from[pair] ?? 0]?.demand ?? 0) > 0)
      .length,
    onePlaceMoreHelps: helped.has(index),
  }));
}

function conclude(
  demand: number,
  reachable: number,
  desert: number,
  want: number,
  names: readonly string[],
): Sentence {
  if (demand === 0) return say(words.nobodyToPlace);
  const about = { demand, reachable, share: reachable / demand };
  if (reachable === demand) return say(words.concludeNoGap, { demand });
  return names.length === 0
    ? say(words.concludeGap, { ...about, want })
    : say(words.concludeGapDeserts, { ...about, want, desert, names: firstFew(names) });
}
