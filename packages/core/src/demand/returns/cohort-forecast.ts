import { matrixExponential } from "../../internal/matrices.js";
import { drawGamma, type Uniform } from "../cohort/random-kernel.js";
import type { CareGroups } from "./care-settings.js";
import type { CareSpells } from "./care-spells.js";
import { noDay } from "./read-returns.js";
import { addMonths } from "./scan-rows.js";

/** Days in the average month of the calendar. */
export const daysInMonth: number = 365.25 / 12;

/** What was seen in a reference window; matrices lie by band, category, destination. */
export interface WindowCounts {
  /** Child-days by band and category. */
  readonly exposure: Float64Array;
  /** Moves by band, category and destination; the last destination is out of care. */
  readonly moves: Float64Array;
  /** Children who came in, by month of age and category. */
  readonly entrants: Float64Array;
  /** Children in care at the end, by month of age and category. */
  readonly stock: Float64Array;
  /** Children in care at the start; who left; who grew out of the last band. */
  readonly atStart: number;
  readonly left: number;
  readonly grewOut: number;
  readonly days: number;
}

/**
 * Find the months of age that the bands span.
 *
 * @param groups - Bands.
 * @returns The first month, and how many.
 */
function ageMonths({ bands }: CareGroups): { first: number; count: number } {
  const first = Math.round((bands[0]?.fromYears ?? 0) * 12);
  return { first, count: Math.max(1, Math.round((bands.at(-1)?.toYears ?? 0) * 12) - first) };
}

/**
 * Find the day on which somebody reaches an age.
 *
 * @param born - Day of birth.
 * @param years - The age; parts of a year are rounded to months.
 * @returns The day.
 * @internal
 */
export function birthday(born: number, years: number): number {
  return addMonths(born, Math.round(years * 12));
}

/** Age in whole months on a day, near enough: within a day of the calendar's. */
function monthsOld(born: number, day: number): number {
  return Math.floor((day - born + 0.5) / daysInMonth);
}

/**
 * Count a reference window: who was in care how long at which age, who moved where, who came in.
 *
 * The window runs from the end of its first day to the end of its last: the stock at its start, plus
 * who came in, less who left, is the stock at its end.
 *
 * @param spells - Cleaned episodes.
 * @param groups - Bands and categories.
 * @param start - First day.
 * @param end - Last day.
 * @returns The counts.
 * @internal
 */
export function countWindow(
  spells: CareSpells,
  groups: CareGroups,
  start: number,
  end: number,
): WindowCounts {
  const { bands, categories } = groups;
  const width = categories.length;
  const { first, count } = ageMonths(groups);
  const exposure = new Float64Array(bands.length * width);
  const moves = new Float64Array(bands.length * width * (width + 1));
  const entrants = new Float64Array(count * width);
  const stock = new Float64Array(count * width);
  let [atStart, left, grewOut] = [0, 0, 0];
  const bin = (born: number, day: number): number =>
    Math.min(count - 1, Math.max(0, monthsOld(born, day) - first));
  for (let at = 0; at < spells.length; at++) {
    const begins = spells.start[at] ?? 0;
    const ends = spells.end[at] ?? noDay;
    const open = ends === noDay;
    if (begins > end || (!open && ends <= start)) continue;
    const born = spells.born[at] ?? 0;
    const category = spells.category[at] ?? 0;
    const before = spells.before[at] ?? -1;
    const after = spells.after[at] ?? -1;
    if (begins <= start) atStart++;
    else if (before < 0) {
      const cell = bin(born, begins) * width + category;
      entrants[cell] = (entrants[cell] ?? 0) + 1;
    }
    if (open || ends > end) {
      const cell = bin(born, end) * width + category;
      stock[cell] = (stock[cell] ?? 0) + 1;
    }
    const from = Math.max(begins, start);
    const to = open ? end : Math.min(ends, end);
    let endBand = bands.length - 1;
    for (const [band, { fromYears, toYears }] of bands.entries()) {
      const lower = band === 0 ? -Infinity : birthday(born, fromYears);
      const upper = birthday(born, toYears);
      const days = Math.min(to, upper) - Math.max(from, lower);
      const cell = band * width + category;
      if (days > 0) exposure[cell] = (exposure[cell] ?? 0) + days;
      if (to >= lower && to < upper) endBand = band;
    }
    if (open || ends > end) continue;
    if (ends >= birthday(born, bands.at(-1)?.toYears ?? 0)) {
      grewOut++;
      continue;
    }
    if (after < 0) left++;
    if (after === category) continue;
    const cell = (endBand * width + category) * (width + 1) + (after < 0 ? width : after);
    moves[cell] = (moves[cell] ?? 0) + 1;
  }
  return { exposure, moves, entrants, stock, atStart, left, grewOut, days: end - start };
}

/** Chances over a month by band, and who comes in a month. */
export interface MonthlyChances {
  /** By band: a closed matrix over the categories and out of care. */
  readonly byBand: readonly Float64Array[];
  /** Children a month by month of age and category. */
  readonly entrants: Float64Array;
}

/**
 * Turn counts into monthly chances, either as they are or drawn round them.
 *
 * @param counts - What was seen.
 * @param groups - Bands and categories.
 * @param factors - Factors on each move by category and destination, or null.
 * @param entrantFactors - Factors on entrants by category, or null.
 * @returns Chances and entrants.
 * @internal
 */
export function monthlyChances(
  counts: Pick<WindowCounts, "exposure" | "moves" | "entrants" | "days">,
  { bands, categories }: CareGroups,
  factors: Float64Array | null,
  entrantFactors: Float64Array | null,
): MonthlyChances {
  const width = categories.length;
  const size = width + 1;
  const byBand = bands.map((_, band) => {
    const rates = new Float64Array(size * size);
    for (let from = 0; from < width; from++) {
      const days = counts.exposure[band * width + from] ?? 0;
      if (days === 0) continue;
      let sum = 0;
      for (let to = 0; to < size; to++) {
        const seen = counts.moves[(band * width + from) * size + to] ?? 0;
        if (to === from || seen === 0) continue;
        const rate = (seen / days) * daysInMonth * (factors?.[from * size + to] ?? 1);
        rates[from * size + to] = rate;
        sum += rate;
      }
      rates[from * size + from] = -sum;
    }
    return matrixExponential(rates, size, true);
  });
  const entrants = counts.entrants.map(
    (seen, cell) => (seen / counts.days) * daysInMonth * (entrantFactors?.[cell % width] ?? 1),
  );
  return { byBand, entrants };
}

/**
 * Draw counts round those seen: each kind of move and the entrants have the uncertainty of a count.
 *
 * @param counts - What was seen.
 * @param uniform - Random numbers.
 * @returns Counts that could have been.
 * @internal
 */
export function drawCounts(counts: WindowCounts, uniform: Uniform): WindowCounts {
  const moves = counts.moves.map((seen) => (seen === 0 ? 0 : drawGamma(seen, uniform)));
  const came = counts.entrants.reduce((sum, each) => sum + each, 0);
  const factor = came === 0 ? 1 : drawGamma(came, uniform) / came;
  return { ...counts, moves, entrants: counts.entrants.map((seen) => seen * factor) };
}

/** Means and process variances of one projection, month by month from 0. */
export interface CareProjection {
  /** By band and category. */
  readonly means: readonly Float64Array[];
  /** Variance of the number of children by category, given the chances; the last is of all of them. */
  readonly variances: readonly Float64Array[];
}

/**
 * Project month by month: everybody a month older, moved by the chances of their band at that age.
 *
 * @param counts - Stock at the start.
 * @param groups - Bands and categories.
 * @param months - How far.
 * @param chancesAt - Chances in a month, counted from 1.
 * @returns Means and variances.
 * @internal
 */
export function projectCare(
  counts: Pick<WindowCounts, "stock">,
  groups: CareGroups,
  months: number,
  chancesAt: (month: number) => MonthlyChances,
): CareProjection {
  const { bands, categories } = groups;
  const width = categories.length;
  const size = width + 1;
  const { count } = ageMonths(groups);
  const bandOf = bandsOfBins(groups);
  // Those already in care keep where they started, so that their part of the variance is known.
  let held: { bin: number; people: Float64Array; chances: Float64Array }[] = [];
  for (let bin = 0; bin < count; bin++) {
    const people = counts.stock.slice(bin * width, (bin + 1) * width);
    if (people.every((each) => each === 0)) continue;
    const chances = new Float64Array(width * width);
    for (let category = 0; category < width; category++) chances[category * (width + 1)] = 1;
    held.push({ bin, people, chances });
  }
  let newcomers = new Float64Array(count * width);
  const means: Float64Array[] = [];
  const variances: Float64Array[] = [];
  for (let month = 0; month <= months; month++) {
    if (month > 0) {
      const { byBand, entrants } = chancesAt(month);
      held = held.flatMap(({ bin, people, chances }) => {
        const matrix = byBand[bandOf[bin] ?? 0];
        if (matrix === undefined || bin + 1 >= count) return [];
        return [{ bin: bin + 1, people, chances: moved(chances, matrix, width, size) }];
      });
      const next = new Float64Array(count * width);
      for (let bin = 0; bin < count; bin++) {
        const matrix = byBand[bandOf[bin] ?? 0];
        if (matrix === undefined) continue;
        for (let from = 0; from < width; from++) {
          const here = newcomers[bin * width + from] ?? 0;
          const coming = entrants[bin * width + from] ?? 0;
          // On average they come in half way through the month: half of them a month of moves, half none.
          const moving = here + coming / 2;
          const cellHere = bin * width + from;
          next[cellHere] = (next[cellHere] ?? 0) + coming / 2;
          if (moving === 0 || bin + 1 >= count) continue;
          for (let to = 0; to < width; to++) {
            const cell = (bin + 1) * width + to;
            next[cell] = (next[cell] ?? 0) + moving * (matrix[from * size + to] ?? 0);
          }
        }
      }
      newcomers = next;
    }
    const mean = new Float64Array(bands.length * width);
    const variance = new Float64Array(width + 1);
    for (const { bin, people, chances } of held) {
      for (let from = 0; from < width; from++) {
        const here = people[from] ?? 0;
        if (here === 0) continue;
        let stays = 0;
        for (let to = 0; to < width; to++) {
          const chance = chances[from * width + to] ?? 0;
          const cell = (bandOf[bin] ?? 0) * width + to;
          mean[cell] = (mean[cell] ?? 0) + here * chance;
          variance[to] = (variance[to] ?? 0) + here * chance * (1 - chance);
          stays += chance;
        }
        variance[width] = (variance[width] ?? 0) + here * Math.max(0, stays * (1 - stays));
      }
    }
    for (const [cell, people] of newcomers.entries()) {
      const to = cell % width;
      const at = (bandOf[Math.floor(cell / width)] ?? 0) * width + to;
      mean[at] = (mean[at] ?? 0) + people;
      // A Poisson stream thinned by chance stays Poisson: its variance is its mean.
      variance[to] = (variance[to] ?? 0) + people;
      variance[width] = (variance[width] ?? 0) + people;
    }
    means.push(mean);
    variances.push(variance);
  }
  return { means, variances };
}

function moved(
  chances: Float64Array,
  matrix: Float64Array,
  width: number,
  size: number,
): Float64Array<ArrayBuffer> {
  const next = new Float64Array(width * width);
  for (let from = 0; from < width; from++) {
    for (let via = 0; via < width; via++) {
      const chance = chances[from * width + via] ?? 0;
      if (chance === 0) continue;
      for (let to = 0; to < width; to++) {
        const cell = from * width + to;
        next[cell] = (next[cell] ?? 0) + chance * (matrix[via * size + to] ?? 0);
      }
    }
  }
  return next;
}

/**
 * Project the number of children by category alone, fast: for the many projections behind limits.
 *
 * @param counts - Stock at the start.
 * @param groups - Bands and categories.
 * @param months - How far.
 * @param chancesAt - Chances in a month, counted from 1.
 * @param take - Receives each month's children by category, and all of them last.
 * @internal
 */
export function projectTotals(
  counts: Pick<WindowCounts, "stock">,
  groups: CareGroups,
  months: number,
  chancesAt: (month: number) => MonthlyChances,
  take: (month: number, totals: Float64Array) => void,
): void {
  const width = groups.categories.length;
  const size = width + 1;
  const { count } = ageMonths(groups);
  const bandOf = bandsOfBins(groups);
  let people = Float64Array.from(counts.stock);
  let next = new Float64Array(people.length);
  const totals = new Float64Array(size);
  for (let month = 0; month <= months; month++) {
    if (month > 0) {
      const { byBand, entrants } = chancesAt(month);
      next.fill(0);
      for (let bin = 0; bin < count; bin++) {
        const matrix = byBand[bandOf[bin] ?? 0];
        if (matrix !== undefined) ageOneBin(people, entrants, next, matrix, bin, width, count);
      }
      [people, next] = [next, people];
    }
    totals.fill(0);
    for (let cell = 0; cell < people.length; cell += width) {
      for (let at = 0; at < width; at++) totals[at] = (totals[at] ?? 0) + (people[cell + at] ?? 0);
    }
    for (let at = 0; at < width; at++) totals[width] = (totals[width] ?? 0) + (totals[at] ?? 0);
    take(month, totals);
  }
}

/** Move the children of one month of age to the next, and let the month's newcomers in. */
function ageOneBin(
  people: Float64Array,
  entrants: Float64Array,
  next: Float64Array,
  matrix: Float64Array,
  bin: number,
  width: number,
  count: number,
): void {
  const here = bin * width;
  const older = here + width;
  for (let from = 0; from < width; from++) {
    // On average they come in half way through the month: half of them a month of moves, half none.
    const coming = (entrants[here + from] ?? 0) / 2;
    const moving = (people[here + from] ?? 0) + coming;
    if (moving === 0) continue;
    next[here + from] = (next[here + from] ?? 0) + coming;
    if (bin + 1 >= count) continue;
    const row = from * (width + 1);
    for (let to = 0; to < width; to++) {
      next[older + to] = (next[older + to] ?? 0) + moving * (matrix[row + to] ?? 0);
    }
  }
}

/** The band of each month of age. */
function bandsOfBins(groups: CareGroups): Int32Array {
  const { first, count } = ageMonths(groups);
  return Int32Array.from({ length: count }, (_, bin) => {
    const age = (first + bin + 0.5) / 12;
    return Math.max(
      0,
      groups.bands.findIndex(({ fromYears, toYears }) => age >= fromYears && age < toYears),
    );
  });
}
