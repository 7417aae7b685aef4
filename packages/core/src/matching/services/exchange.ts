import type { AllocationProblem } from "./allocation-relaxed.js";
import { sumBy } from "./sum-by.js";

/** A plan as exchanges see it. */
interface State {
  readonly problem: AllocationProblem;
  readonly places: Float64Array;
  /** Children placed a group, and places used a service. */
  readonly placed: Float64Array;
  readonly used: Float64Array;
  /** Pounds still to spend. */
  readonly left: number;
  /** Gains below this are rounding. */
  readonly noise: number;
}

/**
 * Single moves of one child and the chains they form, between services; the last index stands for
 * "not placed".
 */
interface Moves {
  readonly size: number;
  /** Gain of the best chain from one to the other; -Infinity where there is none. */
  readonly gain: Float64Array;
  /** Pair that the child of a single move leaves and joins; -1 for "not placed". */
  readonly leaves: Int32Array;
  readonly joins: Int32Array;
  /** Where a chain of more than one move is put together; -1 for a single move. */
  readonly via: Int32Array;
}

/** A chain of moves, made so many times. */
interface Exchange {
  readonly leaves: readonly number[];
  readonly joins: readonly number[];
  readonly times: number;
}

/**
 * Improve a plan in place: take exchanges while they add worth within the budget, or save money at
 * the same worth. Unchecked.
 *
 * Only the two services at the ends of a chain of moves change what is spent, so the best chain for
 * each two of them is all there is to choose from.
 *
 * @param problem - Groups, services, pairs in order of group, worths, costs and budget.
 * @param places - Whole children placed, a pair: the best for the places that it uses.
 * @param price - Worth of a pound at the relaxation.
 * @internal
 */
export function spendTheRest(
  problem: AllocationProblem,
  places: Float64Array,
  price: number,
): void {
  const { worth, to, cost, budget } = problem;
  let scale = 0;
  for (let pair = 0; pair < places.length; pair++) {
    const pounds = cost[to[pair] ?? 0] ?? 0;
    scale = Math.max(scale, Math.abs(worth[pair] ?? 0) + price * pounds);
  }
  // Every exchange adds worth or saves money, so they end; the limit keeps a hard case short.
  for (let step = 0; step < 2000; step++) {
    const used = sumBy(to, places, problem.capacity.length);
    const spend = used.reduce((sum, count, service) => sum + count * (cost[service] ?? 0), 0);
    const state: State = {
      ...{ problem, places, used },
      placed: sumBy(problem.from, places, problem.demand.length),
      left: budget * (1 + 1e-12) - spend,
      noise: 1e-9 * scale,
    };
    const exchange = bestExchange(state, price);
    if (exchange === null) return;
    for (const pair of exchange.leaves) places[pair] = (places[pair] ?? 0) - exchange.times;
    for (const pair of exchange.joins) places[pair] = (places[pair] ?? 0) + exchange.times;
  }
}

function bestExchange(state: State, price: number): Exchange | null {
  const moves = singleMoves(state);
  joinChains(moves, 1e-2 * state.noise);
  const best = bestChain(state, moves, price);
  if (best < 0) return null;
  const chain = unfold(best, moves);
  return chain.length > moves.size ? null : repeated(state, moves, best, chain);
}

/** The best single move of one child between any two services, and in and out of "not placed". */
function singleMoves({ problem, places, placed }: State): Moves {
  const { demand, floor, capacity, from, to, worth } = problem;
  const outside = capacity.length;
  const size = outside + 1;
  const gain = new Float64Array(size * size).fill(-Infinity);
  const leaves = new Int32Array(size * size).fill(-1);
  const joins = new Int32Array(size * size).fill(-1);
  const offer = (a: number, b: number, value: number, left: number, joined: number): void => {
    const move = a * size + b;
    if (a === b || value <= (gain[move] ?? -Infinity)) return;
    gain[move] = value;
    leaves[move] = left;
    joins[move] = joined;
  };
  let end = 0;
  for (let first = 0; first < from.length; first = end) {
    const group = from[first] ?? 0;
    while (end < from.length && from[end] === group) end++;
    const isOpen = (placed[group] ?? 0) < (demand[group] ?? 0);
    const isFree = (placed[group] ?? 0) > (floor[group] ?? 0);
    for (let pair = first; pair < end; pair++) {
      const service = to[pair] ?? 0;
      const value = worth[pair] ?? 0;
      if (isOpen) offer(outside, service, value, -1, pair);
      if ((places[pair] ?? 0) === 0) continue;
      if (isFree) offer(service, outside, -value, pair, -1);
      for (let other = first; other < end; other++) {
        offer(service, to[other] ?? 0, (worth[other] ?? 0) - value, pair, other);
      }
    }
  }
  return { size, gain, leaves, joins, via: new Int32Array(size * size).fill(-1) };
}

/** Put moves together into the best chain between any two services (Floyd and Warshall). */
function joinChains({ size, gain, via }: Moves, least: number): void {
  for (let middle = 0; middle < size; middle++) {
    for (let a = 0; a < size; a++) {
      const first = gain[a * size + middle] ?? -Infinity;
      if (a === middle || first === -Infinity) continue;
      for (let b = 0; b < size; b++) {
        if (b === a || b === middle) continue;
        const sum = first + (gain[middle * size + b] ?? -Infinity);
        // A detour must gain more than rounding, or chains could close upon themselves.
        if (sum > (gain[a * size + b] ?? -Infinity) + least) {
          gain[a * size + b] = sum;
          via[a * size + b] = middle;
        }
      }
    }
  }
}

/** The chain that loses least against the price of money, dearest first; then what saves most. */
function bestChain(
  { problem: { capacity, cost }, used, left, noise }: State,
  { size, gain }: Moves,
  price: number,
): number {
  let best = -1;
  let bestRank: readonly [number, number, number] = [-1, 0, 0];
  for (let chain = 0; chain < size * size; chain++) {
    const value = gain[chain] ?? -Infinity;
    const [a, b] = endsOf(chain, size);
    const pounds = (cost[b] ?? 0) - (cost[a] ?? 0);
    const isFull = b < capacity.length && (used[b] ?? 0) >= (capacity[b] ?? 0);
    if (a === b || value < -noise || isFull || pounds > left) continue;
    const adds = value > noise;
    if (!adds && pounds >= -1e-9) continue;
    const loss = Math.round((price * pounds - value) / noise);
    const rank = adds ? ([1, -loss, pounds] as const) : ([0, -pounds, 0] as const);
    if (isAbove(rank, bestRank)) [best, bestRank] = [chain, rank];
  }
  return best;
}

function endsOf(chain: number, size: number): [number, number] {
  return [Math.floor(chain / size), chain % size];
}

function isAbove(a: readonly number[], b: readonly number[]): boolean {
  const first = a.findIndex((value, index) => value !== b[index]);
  return first >= 0 && (a[first] ?? 0) > (b[first] ?? 0);
}

/** The single moves of a chain in order; too many if rounding made a ring of it. */
function unfold(whole: number, { size, via }: Moves): number[] {
  const moves: number[] = [];
  const open = [whole];
  while (open.length > 0 && moves.length + open.length <= size + 1) {
    const chain = open.pop() ?? 0;
    const middle = via[chain] ?? -1;
    const [a, b] = endsOf(chain, size);
    if (middle < 0) moves.push(chain);
    else open.push(middle * size + b, a * size + middle);
  }
  return open.length > 0 ? [...moves, ...open, ...open] : moves;
}

/** The chain as often as every step of it still has children and places, and the money lasts. */
function repeated(
  { problem: { demand, floor, capacity, from, cost }, places, placed, used, left }: State,
  { size, leaves, joins }: Moves,
  whole: number,
  chain: readonly number[],
): Exchange {
  const [a, b] = endsOf(whole, size);
  const pounds = (cost[b] ?? 0) - (cost[a] ?? 0);
  let times = pounds > 0 ? Math.floor(left / pounds) : Infinity;
  if (b < capacity.length) times = Math.min(times, (capacity[b] ?? 0) - (used[b] ?? 0));
  const leaving: number[] = [];
  const joining: number[] = [];
  for (const move of chain) {
    const out = leaves[move] ?? -1;
    const into = joins[move] ?? -1;
    const group = from[into < 0 ? out : into] ?? 0;
    if (out < 0) times = Math.min(times, (demand[group] ?? 0) - (placed[group] ?? 0));
    else {
      leaving.push(out);
      times = Math.min(times, places[out] ?? 0);
    }
    if (into >= 0) joining.push(into);
    else times = Math.min(times, Math.floor((placed[group] ?? 0) - (floor[group] ?? 0)));
  }
  return { leaves: leaving, joins: joining, times: Math.max(1, times) };
}
