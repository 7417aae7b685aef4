/** The exact analysis of a 2 x 2 table with its margins held fixed. */
export interface FisherExact {
  /** Conditional maximum likelihood odds ratio: 0 or Infinity at the ends of what is possible. */
  readonly estimate: number;
  readonly lower: number;
  readonly upper: number;
  /** Two-sided, by probability. */
  readonly p: number;
}

/** A table of four counts, by row. */
export type FourFold = readonly [a: number, b: number, c: number, d: number];

/** Beyond this standard deviation of the first cell a sweep over its values takes too long. */
const widestSpread = 2e3;

/** R compares probabilities with this margin, so that ties count in spite of rounding. */
const tieMargin = 1 + 1e-7;

/**
 * Tell whether the exact analysis of a table ends within a moment.
 *
 * @param table - The four counts.
 * @returns False for tables of very many people, for which large-sample limits are as good.
 * @internal
 */
export function fisherIsFeasible([a, b, c, d]: FourFold): boolean {
  const total = a + b + c + d;
  const spread = (a + c) * ((a + b) / total) * ((b + d) / total) * ((c + d) / total);
  return !(spread > widestSpread ** 2);
}

/**
 * Analyse a table exactly. Unchecked: no margin is 0 and the table passes {@link fisherIsFeasible}.
 *
 * @param table - The four counts; the odds ratio is ad / bc.
 * @param tail - Probability beyond each limit.
 * @returns The odds ratio, its limits and the p-value of no association.
 * @see Fisher 1935; the limits invert the noncentral hypergeometric distribution as R's fisher.test does.
 * @internal
 */
export function fisherExact([a, b, c, d]: FourFold, tail: number): FisherExact {
  const rows = { first: a + b, second: c + d, column: a + c };
  const least = Math.max(0, rows.column - rows.second);
  const most = Math.min(rows.first, rows.column);
  const p = twoSided(a, rows, least, most);
  const at = (logOdds: number): Sums => sweep(a, rows, least, most, Math.exp(logOdds));
  return {
    estimate: a === least ? 0 : a === most ? Infinity : solve((log) => mean(at(log)) - a),
    lower: a === least ? 0 : solve((log) => share(at(log), "atLeast") - tail),
    upper: a === most ? Infinity : solve((log) => tail - share(at(log), "atMost")),
    p,
  };
}

interface Margins {
  readonly first: number;
  readonly second: number;
  readonly column: number;
}

/** Sums over all values of the first cell, each weighed by its probability relative to the mode. */
interface Sums {
  readonly total: number;
  readonly atLeast: number;
  readonly atMost: number;
  readonly moment: number;
}

const mean = ({ moment, total }: Sums): number => moment / total;
const share = (sums: Sums, side: "atLeast" | "atMost"): number => sums[side] / sums.total;

/** How much more likely one more in the first cell is. */
function ratio(value: number, { first, second, column }: Margins, odds: number): number {
  return (
    ((first - value) / (value + 1)) * ((column - value) / (second - column + value + 1)) * odds
  );
}

function modeOf(margins: Margins, least: number, most: number, odds: number): number {
  let low = least;
  let high = most;
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (ratio(middle, margins, odds) > 1) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Visit the values of the first cell with their relative probability, from the mode outwards. */
function visit(
  margins: Margins,
  least: number,
  most: number,
  odds: number,
  smallest: number,
  each: (value: number, weight: number) => void,
): void {
  const mode = modeOf(margins, least, most, odds);
  each(mode, 1);
  for (let value = mode, weight = 1; value < most; value++) {
    weight *= ratio(value, margins, odds);
    if (!(weight > smallest)) break;
    each(value + 1, weight);
  }
  for (let value = mode, weight = 1; value > least; value--) {
    weight /= ratio(value - 1, margins, odds);
    if (!(weight > smallest)) break;
    each(value - 1, weight);
  }
}

function sweep(a: number, margins: Margins, least: number, most: number, odds: number): Sums {
  let total = 0;
  let atLeast = 0;
  let atMost = 0;
  let moment = 0;
  visit(margins, least, most, odds, 1e-60, (value, weight) => {
    total += weight;
    moment += value * weight;
    if (value >= a) atLeast += weight;
    if (value <= a) atMost += weight;
  });
  return { total, atLeast, atMost, moment };
}

function twoSided(a: number, margins: Margins, least: number, most: number): number {
  const weights: [number, number][] = [];
  let own = 0;
  let total = 0;
  visit(margins, least, most, 1, 0, (value, weight) => {
    weights.push([value, weight]);
    total += weight;
    if (value === a) own = weight;
  });
  let extreme = 0;
  for (const [, weight] of weights) if (weight <= own * tieMargin) extreme += weight;
  return Math.min(1, extreme / total);
}

/** Find the odds ratio at which a function that rises with its logarithm passes 0. */
function solve(rising: (logOdds: number) => number): number {
  // No table within reach has a limit beyond e^600, and its products stay finite up to there.
  let low = -1;
  let high = 1;
  while (rising(low) > 0 && low > -600) low *= 2;
  while (rising(high) < 0 && high < 600) high *= 2;
  for (let step = 0; step < 200; step++) {
    const middle = (low + high) / 2;
    if (middle <= low || middle >= high) break;
    if (rising(middle) < 0) low = middle;
    else high = middle;
  }
  return Math.exp((low + high) / 2);
}
