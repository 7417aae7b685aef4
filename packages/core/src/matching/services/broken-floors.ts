import { say, type Sentence } from "../../internal/say.js";
import * as words from "../../words/en-GB.js";
import type { AllocationProblem, Broken } from "./allocation-relaxed.js";
import { sumBy } from "./sum-by.js";
import { firstFew } from "./eligible-pairs.js";
import { transport } from "./transport.js";

/** Floors that cannot be met together. */
export interface BrokenFloors {
  readonly by: Broken["by"];
  /** The first group, in the order given, whose floor can no longer be met beside those before it. */
  readonly group: string;
  /** Groups whose floors draw on the same places or money, that one included. */
  readonly groups: readonly string[];
  /** Places that their floors ask for, or pounds that the cheapest way to meet them costs. */
  readonly asked: number;
  /** Places open to them, or pounds in the budget. */
  readonly available: number;
  readonly reason: Sentence;
}

/**
 * Name the group at which the floors can no longer be met, and those it competes with.
 *
 * @param problem - A problem whose floors cannot be met.
 * @param names - Name of each group.
 * @returns The group, its rivals and what they lack.
 * @internal
 */
export function brokenFloors(problem: AllocationProblem, names: readonly string[]): BrokenFloors {
  // With more groups the floors only get harder to meet, so halving finds the first that fails.
  let meets = 0;
  let fails = names.length;
  while (fails - meets > 1) {
    const middle = Math.floor((meets + fails) / 2);
    if (floorsOfFirst(problem, middle).breaks) fails = middle;
    else meets = middle;
  }
  const group = names[fails - 1] ?? "";
  const { isShort, rivals, asked, available, spend } = floorsOfFirst(problem, fails);
  const pick = (indices: readonly number[]): string[] => indices.map((index) => names[index] ?? "");
  if (!isShort) {
    const groups = pick(withFloors(problem, fails));
    const cost = { group, asked: spend, available: problem.budget };
    return { by: "budget", groups, ...cost, reason: say(words.floorsPassBudget, cost) };
  }
  const groups = pick(rivals);
  const about = { asked, available };
  const reason =
    available === 0
      ? say(words.floorWithoutService, { group })
      : say(words.floorsPassCapacity, { group, names: firstFew(groups), ...about });
  return { by: "capacity", group, groups, ...about, reason };
}

interface FloorsOfFirst {
  readonly breaks: boolean;
  /** Whether places are wanting; otherwise money is. */
  readonly isShort: boolean;
  /** Groups whose floors together ask for more places than are open to them. */
  readonly rivals: readonly number[];
  readonly asked: number;
  readonly available: number;
  readonly spend: number;
}

/** Meet the floors of the first few groups as cheaply as can be. */
function floorsOfFirst(problem: AllocationProblem, first: number): FloorsOfFirst {
  const { floor, from, to, cost, capacity, budget } = problem;
  const asked = Array.from(floor, (children, group) => (group < first ? children : 0));
  const unitCost = Float64Array.from(to, (service) => cost[service] ?? 0);
  const solver = transport({ ...problem, floor: asked });
  solver.minimise(unitCost, new Float64Array(to.length));
  const places = solver.places();
  const blocked = solver.blocked();
  const used = sumBy(to, places, capacity.length);
  const rivals = asked.flatMap((children, group) =>
    children > 0 && (blocked[group] ?? 0) > 0 ? [group] : [],
  );
  const isRival = new Set(rivals);
  const open = new Set(Array.from(to).filter((_, pair) => isRival.has(from[pair] ?? 0)));
  const total = asked.reduce((sum, children) => sum + children, 0);
  const spend = used.reduce((sum, count, service) => sum + count * (cost[service] ?? 0), 0);
  const isShort = solver.shortfall() > 1e-10 * Math.max(1, total);
  return {
    breaks: isShort || spend > budget + 1e-12 * Math.max(1, budget),
    isShort,
    rivals,
    asked: rivals.reduce((sum, group) => sum + (asked[group] ?? 0), 0),
    available: [...open].reduce((sum, service) => sum + (capacity[service] ?? 0), 0),
    spend,
  };
}

function withFloors({ floor }: AllocationProblem, first: number): number[] {
  return Array.from({ length: first }, (_, group) => group).filter(
    (group) => (floor[group] ?? 0) > 0,
  );
}
