import type { EligiblePairs } from "./eligible-pairs.js";
import type { DemandGroup, Service } from "./service-catalogue.js";
import { transport } from "./transport.js";

/** How many children the places there are could reach. */
export interface Reach {
  readonly demand: number;
  readonly eligibleCapacity: number;
  readonly mostReachable: number;
  /** Children in groups without any service. */
  readonly noEligibleService: number;
  /** Children placed, a pair. */
  readonly places: Float64Array;
}

/**
 * Find the most children of some groups who can be placed at once. Unchecked.
 *
 * @param groups - Children of one kind each.
 * @param services - The directory.
 * @param eligible - Which group may use which service.
 * @param counts - Which groups are looked at; the others count as empty.
 * @returns Their demand, the places open to them, and how many can be placed.
 * @internal
 */
export function reach(
  groups: readonly DemandGroup[],
  services: readonly Service[],
  { from, to }: EligiblePairs,
  counts: (group: DemandGroup) => boolean,
): Reach {
  const demand = groups.map((group) => (counts(group) ? group.demand : 0));
  const capacity = services.map((service) => service.capacity);
  const solver = transport({ demand, floor: new Float64Array(demand.length), capacity, from, to });
  solver.minimise(new Float64Array(from.length).fill(-1), new Float64Array(from.length));
  const places = solver.places();
  const open = new Set<number>();
  const served = new Set<number>();
  for (let pair = 0; pair < from.length; pair++) {
    if ((demand[from[pair] ?? 0] ?? 0) === 0) continue;
    open.add(to[pair] ?? 0);
    served.add(from[pair] ?? 0);
  }
  return {
    demand: demand.reduce((sum, children) => sum + children, 0),
    eligibleCapacity: [...open].reduce((sum, service) => sum + (capacity[service] ?? 0), 0),
    mostReachable: places.reduce((sum, count) => sum + count, 0),
    noEligibleService: demand.reduce(
      (sum, children, group) => (served.has(group) ? sum : sum + children),
      0,
    ),
    places,
  };
}
