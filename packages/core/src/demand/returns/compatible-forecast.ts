import type { CareGroups } from "./care-settings.js";
import type { CareSpells } from "./care-spells.js";
import { noDay } from "./read-returns.js";

/** What the open Children's Social Care Demand Model computes, state by state. */
export interface CompatibleForecast {
  readonly stock: Float64Array;
  /** By state, then category of destination in the same band; the last is leaving care. */
  readonly rates: Float64Array;
  readonly entrants: Float64Array;
  /** One a step. */
  readonly steps: readonly Float64Array[];
}

/**
 * Forecast as the open Children's Social Care Demand Model does. Unchecked.
 *
 * Kept as it is, weaknesses too, so that its figures can be compared: a child's band is that at the
 * start of the episode, and ageing is a constant rate.
 *
 * @param spells - Episodes as that model cleans them.
 * @param groups - Bands and categories; a state is a band and a category.
 * @param window - Reference window, first and last day.
 * @param steps - How many steps.
 * @param stepDays - Days in each.
 * @param yearInDays - Days that it counts to a year of age.
 * @param bandDays - Days that it counts to each band.
 * @returns Stock at the window's end, daily rates and entrants, and stock after each step.
 * @internal
 */
export function compatibleForecast(
  spells: CareSpells,
  { bands, categories }: CareGroups,
  window: { readonly start: number; readonly end: number },
  steps: number,
  stepDays: number,
  yearInDays: number,
  bandDays: readonly number[],
): CompatibleForecast {
  const width = categories.length;
  const states = bands.length * width;
  const to = width + 1;
  const entrants = new Float64Array(states);
  const rates = new Float64Array(states * to);
  const stock = new Float64Array(states);
  if (spells.length === 0) return { stock, rates, entrants, steps: [] };

  const { first, last, firstEnd, lastEnd } = spanOf(spells);
  const stateOf = statesAtStart(spells, bands, width, yearInDays);
  const within = (day: number): number => Math.min(Math.max(day, first), last);
  const stocks = dailyStocks(spells, stateOf, states, within(window.start - 1), within(window.end));
  const stockOn = (state: number, day: number): number =>
    stocks.people[state * stocks.days + within(day) - stocks.from] ?? 0;

  const from = Math.max(window.start, first);
  const present = Math.min(window.end, last, lastEnd) - Math.max(from, firstEnd) + 1;
  const length = window.end - window.start;
  for (let at = 0; at < spells.length; at++) {
    const state = stateOf[at] ?? -1;
    if (state < 0) continue;
    const start = spells.start[at] ?? 0;
    if (spells.before[at] === -1 && start >= window.start && start <= window.end) {
      entrants[state] = (entrants[state] ?? 0) + 1 / length;
    }
    const end = spells.end[at] ?? noDay;
    if (end === noDay || end < from || end > window.end) continue;
    // The day before, but on the window's first day that day itself: nothing before it is read.
    const people = stockOn(state, end === from ? end : end - 1);
    const after = spells.after[at] ?? -1;
    const cell = state * to + (after < 0 ? width : after);
    if (people > 0) rates[cell] = (rates[cell] ?? 0) + 1 / people / present;
  }
  for (let state = 0; state < states; state++) stock[state] = stockOn(state, window.end);

  const leaving = leavingShares(rates, bandDays, width, stepDays);
  const forecast: Float64Array[] = [];
  let people: Float64Array = stock;
  for (let step = 0; step < steps; step++) {
    people = nextStock(people, leaving, entrants, width, stepDays);
    forecast.push(people);
  }
  return { stock, rates, entrants, steps: forecast };
}

/** The first and the last day that anything starts or ends on, and that anything ends on. */
function spanOf({ length, start, end }: CareSpells): {
  first: number;
  last: number;
  firstEnd: number;
  lastEnd: number;
} {
  let [first, last, firstEnd, lastEnd] = [Infinity, -Infinity, Infinity, -Infinity];
  for (let at = 0; at < length; at++) {
    const begins = start[at] ?? 0;
    const ends = end[at] ?? noDay;
    if (begins < first) first = begins;
    if (begins > last) last = begins;
    if (ends === noDay) continue;
    if (ends > last) last = ends;
    if (ends < firstEnd) firstEnd = ends;
    if (ends > lastEnd) lastEnd = ends;
  }
  return { first, last, firstEnd, lastEnd };
}

/** State of each spell by the age at its start; -1 for somebody above every band. */
function statesAtStart(
  { length, start, born, category }: CareSpells,
  bands: CareGroups["bands"],
  width: number,
  yearInDays: number,
): Int32Array {
  const uppers = Float64Array.from(bands, ({ toYears }) => toYears);
  const stateOf = new Int32Array(length);
  for (let at = 0; at < length; at++) {
    const age = ((start[at] ?? 0) - (born[at] ?? 0)) / yearInDays;
    // Bands meet, and the first has no lower limit: the first that ends later is the one.
    let band = 0;
    while (band < uppers.length && age >= (uppers[band] ?? 0)) band++;
    stateOf[at] = band < uppers.length ? band * width + (category[at] ?? 0) : -1;
  }
  return stateOf;
}

/** People by state on each day of a stretch, states one after the other. */
function dailyStocks(
  { length, start, end }: CareSpells,
  stateOf: Int32Array,
  states: number,
  from: number,
  to: number,
): { readonly people: Int32Array; readonly from: number; readonly days: number } {
  const days = to - from + 1;
  const people = new Int32Array(states * days);
  for (let at = 0; at < length; at++) {
    const state = stateOf[at] ?? -1;
    const begins = start[at] ?? 0;
    const ends = end[at] ?? noDay;
    if (state < 0) continue;
    if (begins <= to) {
      const cell = state * days + (begins > from ? begins - from : 0);
      people[cell] = (people[cell] ?? 0) + 1;
    }
    if (ends !== noDay && ends <= to) {
      const cell = state * days + (ends > from ? ends - from : 0);
      people[cell] = (people[cell] ?? 0) - 1;
    }
  }
  for (let state = 0; state < states; state++) {
    let here = 0;
    for (let at = state * days; at < (state + 1) * days; at++) {
      here += people[at] ?? 0;
      people[at] = here;
    }
  }
  return { people, from, days };
}

/** By state: chances over a step of going to each category, out of care, and to the next band. */
function leavingShares(
  rates: Float64Array,
  bandDays: readonly number[],
  width: number,
  stepDays: number,
): Float64Array {
  const to = width + 1;
  const states = bandDays.length * width;
  const shares = new Float64Array(states * (to + 1));
  const over = (rate: number): number => 1 - (1 - rate) ** stepDays;
  for (let state = 0; state < states; state++) {
    for (let cell = 0; cell < to; cell++) {
      shares[state * (to + 1) + cell] = over(rates[state * to + cell] ?? 0);
    }
    const days = bandDays[Math.floor(state / width)] ?? 1;
    shares[state * (to + 1) + to] = over(1 / days);
  }
  return shares;
}

function nextStock(
  people: Float64Array,
  shares: Float64Array,
  entrants: Float64Array,
  width: number,
  stepDays: number,
): Float64Array {
  const wide = width + 2;
  const next = Float64Array.from(people);
  const put = (state: number, by: number): void => {
    next[state] = (next[state] ?? 0) + by;
  };
  for (let state = 0; state < people.length; state++) {
    const here = people[state] ?? 0;
    let total = 0;
    for (let cell = 0; cell < wide; cell++) total += shares[state * wide + cell] ?? 0;
    if (total === 0) continue;
    const moving = Math.min(here, here * total);
    const band = Math.floor(state / width);
    put(state, -moving);
    for (let cell = 0; cell < width; cell++) {
      put(band * width + cell, (moving * (shares[state * wide + cell] ?? 0)) / total);
    }
    const older = state + width;
    if (older < people.length)
      put(older, (moving * (shares[state * wide + width + 1] ?? 0)) / total);
  }
  for (const [state, daily] of entrants.entries()) put(state, daily * stepDays);
  return next;
}
