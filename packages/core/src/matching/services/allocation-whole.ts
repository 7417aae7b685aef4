import {
  type AllocationProblem,
  type Broken,
  mostWorth,
  type Relaxed,
} from "./allocation-relaxed.js";
import { spendTheRest } from "./exchange.js";
import { sumBy } from "./sum-by.js";
import { transport } from "./transport.js";

/** A plan in whole places. */
export interface WholePlan {
  /** Children placed, a pair; null where no whole number of places meets every floor. */
  readonly places: Float64Array | null;
  /** Whether no plan in whole places is better, whatever the worths are. */
  readonly isExact: boolean;
}

/**
 * Find a plan in whole places of most worth within the budget. Unchecked.
 *
 * Without a budget that binds, or with equal worths, it is the best there is. Otherwise it starts
 * from the cheaper end of the relaxation's mix and takes the best exchange the money allows until
 * none is left, so that it falls short of the relaxation by at most what its last exchanges cost.
 *
 * @param problem - Groups, services, pairs, worths, costs and budget.
 * @param relaxed - The relaxation's answer to the same problem.
 * @returns The plan.
 * @internal
 */
export function wholeMostWorth(problem: AllocationProblem, relaxed: Relaxed): WholePlan {
  const floor = wholeFloors(problem);
  const isSame = floor.every((children, group) => children === problem.floor[group]);
  const whole: AllocationProblem = { ...problem, floor };
  const start: Relaxed | Broken = isSame ? relaxed : mostWorth(whole);
  if (!start.feasible) return { places: null, isExact: true };
  const places = start.within.map(Math.round);
  if (start.budgetPrice > 0) spendTheRest(whole, places, start.budgetPrice);
  return { places, isExact: start.budgetPrice === 0 };
}

/**
 * Find the cheapest plan in whole places with the highest lowest coverage. Unchecked.
 *
 * @param problem - Groups, services, pairs, costs and budget.
 * @param relaxed - The relaxation's answer to the same problem.
 * @returns The plan.
 * @internal
 */
export function wholeHighestCoverage(problem: AllocationProblem, relaxed: Relaxed): WholePlan {
  const { demand, to, cost, budget } = problem;
  const floors = wholeFloors(problem);
  const unitCost = Float64Array.from(to, (service) => cost[service] ?? 0);
  const none = new Float64Array(to.length);
  const asked = (coverage: number): Float64Array =>
    floors.map((least, group) =>
      Math.max(least, Math.ceil(coverage * (demand[group] ?? 0) * (1 - 1e-12))),
    );
  const plan = (coverage: number): Float64Array | null => {
    const solver = transport({ ...problem, floor: asked(coverage) });
    solver.minimise(unitCost, none);
    if (solver.shortfall() > 0.5) return null;
    const places = solver.places().map(Math.round);
    const spend = places.reduce((sum, count, pair) => sum + count * (unitCost[pair] ?? 0), 0);
    return spend <= budget * (1 + 1e-12) ? places : null;
  };
  let best = plan(0);
  const isExact = true;
  if (best === null) return { places: null, isExact };
  let low = lowestCoverage(problem, best);
  let high = relaxed.objective;
  const reached = plan(high);
  if (reached !== null) return { places: reached, isExact };
  // Halve between a coverage that works and one that does not, until no whole number lies between.
  for (;;) {
    const last = nextCoverage(demand, high);
    if (last <= low * (1 + 1e-12)) return { places: best, isExact };
    const middle = Math.min(last, low + (high - low) / 2);
    const found = plan(middle);
    if (found === null) high = middle;
    else {
      best = found;
      low = Math.max(middle, lowestCoverage(problem, found));
    }
  }
}

/** Floors in whole children: part of a child is a child. */
function wholeFloors({ floor }: AllocationProblem): Float64Array {
  return Float64Array.from(floor, (children) => Math.ceil(children * (1 - 1e-12)));
}

/** The highest coverage below `coverage` that a whole number of children of some group makes. */
function nextCoverage(demand: ArrayLike<number>, coverage: number): number {
  let next = 0;
  for (const children of Array.from(demand)) {
    if (children === 0) continue;
    next = Math.max(next, (Math.ceil(coverage * children * (1 - 1e-12)) - 1) / children);
  }
  return next;
}

/**
 * Find the lowest coverage of any group that has children.
 *
 * @param problem - Groups and pairs.
 * @param places - Children placed, a pair.
 * @returns A share; 1 where no group has children.
 * @internal
 */
export function lowestCoverage(
  { demand, from }: Pick<AllocationProblem, "demand" | "from">,
  places: ArrayLike<number>,
): number {
  const placed = sumBy(from, places, demand.length);
  let lowest = 1;
  for (let group = 0; group < demand.length; group++) {
    const children = demand[group] ?? 0;
    if (children > 0) lowest = Math.min(lowest, (placed[group] ?? 0) / children);
  }
  return lowest;
}
