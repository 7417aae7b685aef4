import { type Transport, transport, type TransportProblem } from "./transport.js";

/** A transport problem with money: what a place costs, and what it is worth. */
export interface AllocationProblem extends TransportProblem {
  /** Worth of one place, a pair. */
  readonly worth: ArrayLike<number>;
  /** Pounds for one place, a service. */
  readonly cost: ArrayLike<number>;
  /** Pounds to spend; Infinity without a budget. */
  readonly budget: number;
}

/** Which constraint the floors break. */
export interface Broken {
  readonly feasible: false;
  readonly by: "capacity" | "budget";
}

/** The best placing when a place may be split, with the prices that prove it the best. */
export interface Relaxed {
  readonly feasible: true;
  readonly objective: number;
  readonly spend: number;
  /** Children placed, a pair; may be fractions. */
  readonly places: Float64Array;
  /** Rise of the objective for one pound, place, or child more; fall for one child more in a floor. */
  readonly budgetPrice: number;
  readonly capacityPrices: Float64Array;
  readonly demandPrices: Float64Array;
  readonly floorPrices: Float64Array;
  /** The cheapest whole-place ends of the mix, where the budget splits one. */
  readonly within: Float64Array;
}

/** What is spent and gained at once by a placing. */
interface End {
  readonly places: Float64Array;
  readonly worth: number;
  readonly spend: number;
}

/** Below this share a difference is rounding. */
const rounding = 1e-12;

/**
 * Find the placing of most worth within the budget, when a place may be split. Unchecked.
 *
 * The budget is priced: at price p the problem is a transport problem with worth - p cost. The right
 * price is where two of its best placings, one dearer and one cheaper than the budget, are worth the
 * same; each step takes the price at which the last two would be, and solves anew from there.
 *
 * @param problem - Groups, services, pairs, worths, costs and budget.
 * @returns The placing and its prices, or which constraint the floors break.
 * @internal
 */
export function mostWorth(problem: AllocationProblem): Relaxed | Broken {
  const { worth, to, cost, budget } = problem;
  const unitCost = Float64Array.from(to, (service) => cost[service] ?? 0);
  const solver = transport(problem);
  const at = (price: number): End => {
    const loss = unitCost.map((pounds, pair) => price * pounds - (worth[pair] ?? 0));
    solver.minimise(loss, unitCost);
    return endOf(solver, worth, unitCost);
  };
  let high = at(0);
  if (isShort(solver, problem.floor)) return { feasible: false, by: "capacity" };
  const most = budget + rounding * Math.max(1, budget);
  if (high.spend <= most) return relaxed(problem, solver, high, high, 0);
  solver.minimise(
    unitCost,
    Float64Array.from(worth, (gain) => -gain),
  );
  let low = endOf(solver, worth, unitCost);
  if (low.spend > most) return { feasible: false, by: "budget" };
  for (;;) {
    const price = Math.max(0, (high.worth - low.worth) / (high.spend - low.spend));
    const end = at(price);
    const gain = end.worth - price * end.spend - (high.worth - price * high.spend);
    const scale = Math.abs(high.worth) + price * high.spend;
    const isNew = end.spend > most ? end.spend < high.spend : end.spend > low.spend;
    if (gain <= rounding * scale || !isNew) return relaxed(problem, solver, high, low, price);
    if (end.spend > most) high = end;
    else low = end;
  }
}

function endOf(solver: Transport, worth: ArrayLike<number>, unitCost: Float64Array): End {
  const places = solver.places();
  let sum = 0;
  let spend = 0;
  for (let pair = 0; pair < places.length; pair++) {
    sum += (worth[pair] ?? 0) * (places[pair] ?? 0);
    spend += (unitCost[pair] ?? 0) * (places[pair] ?? 0);
  }
  return { places, worth: sum, spend };
}

/** Mix the two ends so that the budget is met, and read the prices where they are worth the same. */
function relaxed(
  problem: AllocationProblem,
  solver: Transport,
  high: End,
  low: End,
  price: number,
): Relaxed {
  const { worth, budget } = problem;
  const gap = high.spend - low.spend;
  const part = gap > 0 ? Math.min(1, Math.max(0, (budget - low.spend) / gap)) : 0;
  const values = solver.groupValues();
  return {
    feasible: true,
    objective: low.worth + part * (high.worth - low.worth),
    spend: low.spend + part * gap,
    places: low.places.map((count, pair) => count + part * ((high.places[pair] ?? 0) - count)),
    budgetPrice: price,
    ...pricesOf(problem, values, (pair) => worth[pair] ?? 0, price),
    within: low.places,
  };
}

/** Prices of places and of children that go with the value of one child more in each group. */
function pricesOf(
  { demand, floor, capacity, from, to, cost }: AllocationProblem,
  values: Float64Array,
  worthOf: (pair: number) => number,
  price: number,
): Pick<Relaxed, "capacityPrices" | "demandPrices" | "floorPrices"> {
  const capacityPrices = new Float64Array(capacity.length);
  const surplus = (pair: number): number => worthOf(pair) - price * (cost[to[pair] ?? 0] ?? 0);
  for (let pair = 0; pair < from.length; pair++) {
    const group = from[pair] ?? 0;
    const service = to[pair] ?? 0;
    if ((demand[group] ?? 0) === 0) continue;
    const left = surplus(pair) - (values[group] ?? 0);
    capacityPrices[service] = Math.max(capacityPrices[service] ?? 0, left);
  }
  // A group without children has no value of its own yet: what a first child would gain.
  const demandPrices = values.map((value, group) => (demand[group] === 0 ? 0 : Math.max(0, value)));
  for (let pair = 0; pair < from.length; pair++) {
    const group = from[pair] ?? 0;
    if (demand[group] !== 0) continue;
    const left = surplus(pair) - (capacityPrices[to[pair] ?? 0] ?? 0);
    demandPrices[group] = Math.max(demandPrices[group] ?? 0, left);
  }
  const floorPrices = values.map((value, group) =>
    (floor[group] ?? 0) > 0 ? Math.max(0, -value) : 0,
  );
  return { capacityPrices, demandPrices, floorPrices };
}

/**
 * Raise the lowest coverage of any group as far as places and budget allow, when a place may be split.
 *
 * With coverage t asked of every group, what falls short, or what is overspent, is convex in t and
 * straight in pieces: Newton's steps down from full coverage end exactly where it reaches nought.
 *
 * @param problem - Groups, services, pairs, costs and budget; worths are not used.
 * @returns The cheapest placing of the best lowest coverage, and its prices.
 * @internal
 */
export function highestCoverage(problem: AllocationProblem): Relaxed | Broken {
  const { demand, floor, to, cost, budget } = problem;
  const unitCost = Float64Array.from(to, (service) => cost[service] ?? 0);
  const none = new Float64Array(to.length);
  const most = budget + rounding * Math.max(1, budget);
  let coverage = 1;
  let proof = everybodyPlaced(problem);
  for (;;) {
    const asked = Float64Array.from(demand, (children, group) =>
      Math.min(children, Math.max(floor[group] ?? 0, coverage * children)),
    );
    const solver = transport({ ...problem, floor: asked });
    solver.minimise(unitCost, none);
    const end = endOf(solver, none, unitCost);
    const short = isShort(solver, asked) ? solver.shortfall() : 0;
    if (short === 0 && end.spend <= most) {
      return { feasible: true, objective: coverage, ...end, ...proof, within: end.places };
    }
    const by = short > 0 ? "capacity" : "budget";
    const weight = short > 0 ? solver.blocked() : solver.groupValues().map((value) => -value);
    let slope = 0;
    for (let group = 0; group < demand.length; group++) {
      if (isRaised(problem, coverage, group)) slope += (demand[group] ?? 0) * (weight[group] ?? 0);
    }
    if (coverage === 0 || slope <= 0) return { feasible: false, by };
    proof = priced(problem, coverage, weight, slope, by);
    const excess = short > 0 ? short : end.spend - budget;
    const lower = coverage - excess / slope;
    if (lower < -1e-9) return { feasible: false, by };
    // Rounding may leave the last step a hair short of the next piece.
    coverage = Math.max(0, Math.min(lower, coverage * (1 - 1e-15)));
  }
}

/** Whether a group has more asked of it by the coverage than by its floor. */
function isRaised({ demand, floor }: AllocationProblem, coverage: number, group: number): boolean {
  return (floor[group] ?? 0) < coverage * (demand[group] ?? 0);
}

type Prices = Pick<Relaxed, "budgetPrice" | "capacityPrices" | "demandPrices" | "floorPrices">;

/** The proof that full coverage cannot be passed: the demand of any one group. */
function everybodyPlaced({ demand, capacity }: AllocationProblem): Prices {
  const demandPrices = new Float64Array(demand.length);
  const first = Array.from(demand).findIndex((children) => children > 0);
  if (first >= 0) demandPrices[first] = 1 / (demand[first] ?? 1);
  return {
    budgetPrice: 0,
    capacityPrices: new Float64Array(capacity.length),
    demandPrices,
    floorPrices: new Float64Array(demand.length),
  };
}

/** The proof that coverage cannot pass the next step: the places or the pounds that hold it down. */
function priced(
  problem: AllocationProblem,
  coverage: number,
  weight: Float64Array,
  slope: number,
  by: Broken["by"],
): Prices {
  const { from, to, cost, capacity } = problem;
  const capacityPrices = new Float64Array(capacity.length);
  for (let pair = 0; pair < from.length; pair++) {
    const service = to[pair] ?? 0;
    const pounds = by === "budget" ? (cost[service] ?? 0) : 0;
    const left = ((weight[from[pair] ?? 0] ?? 0) - pounds) / slope;
    capacityPrices[service] = Math.max(capacityPrices[service] ?? 0, left);
  }
  return {
    budgetPrice: by === "budget" ? 1 / slope : 0,
    capacityPrices,
    demandPrices: new Float64Array(weight.length),
    floorPrices: weight.map((value, group) =>
      isRaised(problem, coverage, group) ? 0 : Math.max(0, value) / slope,
    ),
  };
}

/** Whether floors are missed by more than rounding. */
function isShort(solver: Transport, floor: TransportProblem["floor"]): boolean {
  const asked = Array.from(floor).reduce((sum, children) => sum + children, 0);
  return solver.shortfall() > rounding * 100 * Math.max(1, asked);
}
