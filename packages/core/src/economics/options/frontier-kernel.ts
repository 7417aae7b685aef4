/** Where a strategy stands. */
export const onFrontier = 0;
const extendedlyDominated = 1;
export const dominated = 2;

/** A cost-effectiveness frontier; every list is by the strategies' index in the input. */
export interface Frontier {
  /** {@link onFrontier}, {@link extendedlyDominated} or {@link dominated}. */
  readonly status: Uint8Array;
  /** Whether another strategy has the same cost and the same effect. */
  readonly tied: Uint8Array;
  /** Of a dominated strategy, one that costs no more and does no less; else -1. */
  readonly dominatedBy: Int32Array;
  /** Of an extendedly dominated one, the next cheaper on the frontier; else -1. */
  readonly below: Int32Array;
  /** Of an extendedly dominated one, the next dearer on the frontier; else -1. */
  readonly above: Int32Array;
  /** Every strategy by rising cost, then falling effect, then name. */
  readonly order: Int32Array;
}

/** Differences of numbers are off by about this much of the numbers themselves. */
const rounding = 4 * Number.EPSILON;

/**
 * Find the lower convex hull of cost against effect. Unchecked.
 *
 * A strategy is dominated where another costs no more and does no less, one of them strictly. It is
 * extendedly dominated where a mix of two others does as much for strictly less; one that lies on
 * the line between two others, to within rounding, stays. Strategies of equal cost and effect stand
 * or fall together.
 *
 * @param costs - Cost of each strategy.
 * @param effects - Effect of each; more is better.
 * @param names - Name of each, for the order of ties.
 * @returns Where each stands.
 * @internal
 */
export function frontierOf(
  costs: ArrayLike<number>,
  effects: ArrayLike<number>,
  names: ArrayLike<string>,
): Frontier {
  const count = costs.length;
  const cost = (index: number): number => costs[index] ?? 0;
  const effect = (index: number): number => effects[index] ?? 0;
  const byName = (one: number, other: number): number =>
    (names[one] ?? "") < (names[other] ?? "") ? -1 : 1;
  const order = Int32Array.from({ length: count }, (_, index) => index).sort(
    (one, other) => cost(one) - cost(other) || effect(other) - effect(one) || byName(one, other),
  );
  const frontier: Frontier = {
    status: new Uint8Array(count),
    tied: new Uint8Array(count),
    dominatedBy: new Int32Array(count).fill(-1),
    below: new Int32Array(count).fill(-1),
    above: new Int32Array(count).fill(-1),
    order,
  };
  const { status, tied, dominatedBy } = frontier;
  /** First strategy of each point of the hull so far. */
  const hull: number[] = [];
  // The first strategy met of each group of equal cost and effect stands for the group.
  const leader = new Int32Array(count);
  let best = -1;
  let previous = -1;
  for (const index of order) {
    const isTied =
      previous >= 0 && cost(previous) === cost(index) && effect(previous) === effect(index);
    leader[index] = isTied ? (leader[previous] ?? index) : index;
    if (isTied) tied[previous] = tied[index] = 1;
    previous = index;
    if (isTied) continue;
    if (best >= 0 && effect(index) <= effect(best)) {
      status[index] = dominated;
      dominatedBy[index] = best;
      continue;
    }
    best = index;
    while (hull.length >= 2 && liesAbove(hull.at(-2) ?? 0, hull.at(-1) ?? 0, index, cost, effect)) {
      status[hull.pop() ?? 0] = extendedlyDominated;
    }
    hull.push(index);
  }
  placeBetween(frontier, hull);
  for (const index of order) {
    const first = leader[index] ?? index;
    if (first === index) continue;
    status[index] = status[first] ?? 0;
    dominatedBy[index] = dominatedBy[first] ?? -1;
    frontier.below[index] = frontier.below[first] ?? -1;
    frontier.above[index] = frontier.above[first] ?? -1;
  }
  return frontier;
}

/** Whether the middle one of three rising points lies above the line between the others. */
function liesAbove(
  low: number,
  middle: number,
  high: number,
  cost: (index: number) => number,
  effect: (index: number) => number,
): boolean {
  const [costBelow, costAbove] = [cost(middle) - cost(low), cost(high) - cost(middle)];
  const [effectBelow, effectAbove] = [effect(middle) - effect(low), effect(high) - effect(middle)];
  const largestCost = Math.max(Math.abs(cost(low)), Math.abs(cost(high)));
  const largestEffect = Math.max(Math.abs(effect(low)), Math.abs(effect(high)));
  const slack =
    rounding *
    (largestCost * (effectBelow + effectAbove) + largestEffect * (costBelow + costAbove));
  return costBelow * effectAbove - costAbove * effectBelow > slack;
}

/** Name the neighbours on the frontier of what a mix of them beats. */
function placeBetween({ order, status, below, above }: Frontier, hull: readonly number[]): void {
  let next = 0;
  for (const index of order) {
    if (index === hull[next]) next++;
    if (status[index] !== extendedlyDominated) continue;
    below[index] = hull[next - 1] ?? -1;
    above[index] = hull[next] ?? -1;
  }
}
