/** The monthly open-cohort model on typed arrays. Unchecked: callers have validated the numbers. */

/** A model ready to run; matrices lie by rows. */
export interface Cohort {
  readonly size: number;
  /** Chance of each move in a month; the diagonal is staying. */
  readonly transition: Float64Array;
  readonly exit: Float64Array;
  readonly opening: Float64Array;
  readonly inflow: Float64Array;
  readonly capacity: Capacity | null;
}

/** A state with a limited number of places, such as early help. */
export interface Capacity {
  readonly state: number;
  readonly places: number;
}

/** What a scenario changes once it has its full effect, and how it gets there. */
export interface Change {
  /** The model with every multiplier in full. */
  readonly full: Cohort;
  /** The last month without effect; month 1 is the first of the projection. */
  readonly start: number;
  /** Months from no effect to the full one; 0 is at once. */
  readonly rampMonths: number;
}

/** Month 0 is the opening. Row m of `stocks` is the end of month m; the other rows start with month 1. */
export interface CohortPath {
  readonly months: number;
  readonly size: number;
  readonly stocks: Float64Array;
  /** People who came from another state in the month. */
  readonly entries: Float64Array;
  /** People who left the system from the state in the month. */
  readonly exits: Float64Array;
  /** People who came from outside in the month. */
  readonly inflow: Float64Array;
  /** People who would have come into the limited state in the month but stayed where they were. */
  readonly turnedAway: Float64Array;
}

/**
 * Say how much of a scenario is in effect.
 *
 * @param month - 1 for the first month of the projection.
 * @param start - The last month without effect.
 * @param rampMonths - Months from no effect to the full one; 0 is at once.
 * @returns A share from 0 to 1.
 * @internal
 */
export function rampWeight(month: number, start: number, rampMonths: number): number {
  if (month <= start) return 0;
  return rampMonths === 0 ? 1 : Math.min(1, (month - start) / rampMonths);
}

/**
 * Run the model month by month.
 *
 * @param cohort - The model as it is.
 * @param months - How far.
 * @param change - A scenario, or null for the model as it is.
 * @returns Stocks and flows.
 * @internal
 */
export function runCohort(cohort: Cohort, months: number, change: Change | null): CohortPath {
  const { size } = cohort;
  const path: CohortPath = {
    months,
    size,
    stocks: new Float64Array((months + 1) * size),
    entries: new Float64Array(months * size),
    exits: new Float64Array(months * size),
    inflow: new Float64Array(months * size),
    turnedAway: new Float64Array(months),
  };
  path.stocks.set(cohort.opening);
  for (let month = 1; month <= months; month++) {
    const weight = change === null ? 0 : rampWeight(month, change.start, change.rampMonths);
    const full = change?.full ?? cohort;
    step(path, month, weight === 0 ? cohort : weight === 1 ? full : between(cohort, full, weight));
  }
  return path;
}

/** The model part of the way to its full effect; weights and models are such that chances stay valid. */
function between(from: Cohort, to: Cohort, weight: number): Cohort {
  const mix = (a: Float64Array, b: Float64Array): Float64Array =>
    a.map((value, at) => value + weight * ((b[at] ?? 0) - value));
  return {
    size: from.size,
    opening: from.opening,
    transition: mix(from.transition, to.transition),
    exit: mix(from.exit, to.exit),
    inflow: mix(from.inflow, to.inflow),
    capacity: from.capacity &&
      to.capacity && {
        state: from.capacity.state,
        places: from.capacity.places + weight * (to.capacity.places - from.capacity.places),
      },
  };
}

function step(path: CohortPath, month: number, model: Cohort): void {
  const { size, stocks, entries, exits, inflow, turnedAway } = path;
  const { transition, capacity } = model;
  const before = (month - 1) * size;
  const after = month * size;
  const admitted = capacity === null ? 1 : admittedShare(stocks, before, model, capacity);
  for (let from = 0; from < size; from++) {
    const people = stocks[before + from] ?? 0;
    if (people === 0) continue;
    exits[before + from] = people * (model.exit[from] ?? 0);
    for (let to = 0; to < size; to++) {
      let moving = people * (transition[from * size + to] ?? 0);
      if (moving === 0) continue;
      if (to !== from) {
        if (to === capacity?.state && admitted < 1) {
          const refused = moving * (1 - admitted);
          turnedAway[month - 1] = (turnedAway[month - 1] ?? 0) + refused;
          stocks[after + from] = (stocks[after + from] ?? 0) + refused;
          moving -= refused;
        }
        entries[before + to] = (entries[before + to] ?? 0) + moving;
      }
      stocks[after + to] = (stocks[after + to] ?? 0) + moving;
    }
  }
  for (let to = 0; to < size; to++) {
    const arriving = model.inflow[to] ?? 0;
    inflow[before + to] = arriving;
    stocks[after + to] = (stocks[after + to] ?? 0) + arriving;
  }
}

/** The share of those who would come into the limited state for whom there is a place. */
function admittedShare(
  stocks: Float64Array,
  before: number,
  { size, transition, inflow }: Cohort,
  { state, places }: Capacity,
): number {
  let wanted = 0;
  for (let from = 0; from < size; from++) {
    if (from === state) continue;
    wanted += (stocks[before + from] ?? 0) * (transition[from * size + state] ?? 0);
  }
  const staying = (stocks[before + state] ?? 0) * (transition[state * (size + 1)] ?? 0);
  const free = Math.max(0, places - staying - (inflow[state] ?? 0));
  return wanted <= free ? 1 : free / wanted;
}

/**
 * Sum people over months: each month counts the mean of its opening and its closing stock.
 *
 * @param path - A run.
 * @param state - Which state.
 * @returns Person-months.
 * @internal
 */
export function personMonths(path: CohortPath, state: number): number {
  let total = 0;
  for (let month = 1; month <= path.months; month++) total += meanStock(path, month, state);
  return total;
}

/**
 * Take the mean of a month's opening and closing stock.
 *
 * @param path - A run.
 * @param month - 1 for the first.
 * @param state - Which state.
 * @returns People.
 * @internal
 */
export function meanStock({ stocks, size }: CohortPath, month: number, state: number): number {
  return ((stocks[(month - 1) * size + state] ?? 0) + (stocks[month * size + state] ?? 0)) / 2;
}
