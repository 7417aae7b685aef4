import type { Change, Cohort } from "./cohort-kernel.js";
import { rampWeight } from "./cohort-kernel.js";
import { drawBinomial, drawGamma, drawPoisson, type Uniform } from "./random-kernel.js";

/**
 * Draw chances of moving round those of a model, as uncertain as the person-months behind them allow.
 *
 * @param cohort - The model; chances of 0 stay 0.
 * @param personMonths - How many person-months each row rests on; 0 leaves the row as it is.
 * @param uniform - Random numbers.
 * @returns Factors on each chance and on each exit, so that a scenario can be drawn alike.
 * @internal
 */
export function drawChances(
  cohort: Cohort,
  personMonths: Float64Array,
  uniform: Uniform,
): { transition: Float64Array; exit: Float64Array } {
  const { size } = cohort;
  const transition = Float64Array.from(cohort.transition);
  const exit = Float64Array.from(cohort.exit);
  const draws = new Float64Array(size + 1);
  for (let row = 0; row < size; row++) {
    const weight = personMonths[row] ?? 0;
    if (weight === 0) continue;
    let sum = 0;
    for (let column = 0; column <= size; column++) {
      const chance =
        (column === size ? cohort.exit[row] : cohort.transition[row * size + column]) ?? 0;
      const drawn = chance === 0 ? 0 : drawGamma(chance * weight, uniform);
      draws[column] = drawn;
      sum += drawn;
    }
    // Too few person-months to draw from: the row stays as it is.
    if (!(sum > 0)) continue;
    for (let column = 0; column < size; column++) {
      transition[row * size + column] = (draws[column] ?? 0) / sum;
    }
    exit[row] = (draws[size] ?? 0) / sum;
  }
  return { transition, exit };
}

/**
 * Simulate one path of whole people.
 *
 * @param cohort - The model of this path, its chances drawn.
 * @param full - The same with a scenario in full, or null.
 * @param change - When the scenario starts and how it ramps; read only with `full`.
 * @param months - How far.
 * @param uniform - Random numbers.
 * @param stocks - Receives the stocks by month from `offset` on.
 * @param offset - Where the path starts.
 * @internal
 */
export function simulatePath(
  cohort: Cohort,
  full: Cohort | null,
  change: Pick<Change, "start" | "rampMonths"> | null,
  months: number,
  uniform: Uniform,
  stocks: Float64Array,
  offset: number,
): void {
  const { size } = cohort;
  let people = cohort.opening.map((mean) => {
    const whole = Math.floor(mean);
    return mean === whole ? whole : whole + (uniform() < mean - whole ? 1 : 0);
  });
  stocks.set(people, offset);
  const moves = new Float64Array(size * size);
  for (let month = 1; month <= months; month++) {
    const weight = change === null ? 0 : rampWeight(month, change.start, change.rampMonths);
    people = simulateMonth(cohort, full ?? cohort, weight, people, moves, uniform);
    stocks.set(people, offset + month * size);
  }
}

function simulateMonth(
  cohort: Cohort,
  full: Cohort,
  weight: number,
  people: Float64Array,
  moves: Float64Array,
  uniform: Uniform,
): Float64Array<ArrayBuffer> {
  const { size, capacity } = cohort;
  const at = (list: Float64Array, other: Float64Array, index: number): number => {
    const base = list[index] ?? 0;
    return weight === 0 ? base : base + weight * ((other[index] ?? 0) - base);
  };
  const next = new Float64Array(size);
  for (let from = 0; from < size; from++) {
    let left = people[from] ?? 0;
    let chanceLeft = 1;
    // Staying comes last and takes whoever has not moved.
    for (let to = -1; to < size; to++) {
      if (to === from) continue;
      const chance =
        to < 0
          ? at(cohort.exit, full.exit, from)
          : at(cohort.transition, full.transition, from * size + to);
      const moved =
        chance <= 0 || left === 0
          ? 0
          : drawBinomial(left, Math.min(1, chance / chanceLeft), uniform);
      left -= moved;
      chanceLeft = Math.max(0, chanceLeft - chance);
      if (to >= 0) moves[from * size + to] = moved;
    }
    moves[from * size + from] = left;
  }
  for (let to = 0; to < size; to++)
    next[to] = drawPoisson(at(cohort.inflow, full.inflow, to), uniform);
  if (capacity !== null) {
    const places =
      capacity.places + weight * ((full.capacity?.places ?? capacity.places) - capacity.places);
    turnAway(moves, size, capacity.state, Math.floor(places) - (next[capacity.state] ?? 0));
  }
  for (let to = 0; to < size; to++) {
    let sum = next[to] ?? 0;
    for (let from = 0; from < size; from++) sum += moves[from * size + to] ?? 0;
    next[to] = sum;
  }
  return next;
}

/** Send back whoever finds no place, in proportion to those who would have come, in whole people. */
function turnAway(moves: Float64Array, size: number, state: number, places: number): void {
  let wanted = 0;
  for (let from = 0; from < size; from++) {
    if (from !== state) wanted += moves[from * size + state] ?? 0;
  }
  const free = Math.max(0, places - (moves[state * (size + 1)] ?? 0));
  if (wanted <= free) return;
  let refused = 0;
  let passed = 0;
  for (let from = 0; from < size; from++) {
    if (from === state) continue;
    const at = from * size + state;
    passed += moves[at] ?? 0;
    // Cumulative rounding: the parts add up to all that must go back.
    const upToHere = Math.round((passed / wanted) * (wanted - free));
    const back = upToHere - refused;
    refused = upToHere;
    moves[at] = (moves[at] ?? 0) - back;
    moves[from * (size + 1)] = (moves[from * (size + 1)] ?? 0) + back;
  }
}
