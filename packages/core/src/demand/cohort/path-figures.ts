import { say, type Sentence } from "../../internal/say.js";
import * as words from "../../words/en-GB.js";
import { type Change, type CohortPath, meanStock, personMonths } from "./cohort-kernel.js";

/** One run of the cohort model, in plain lists. */
export interface DemandPath {
  /** People by state at the end of each month; the first row is the opening. */
  readonly stocks: readonly (readonly number[])[];
  /** People who came into each state from another, by month; the first row is month 1. */
  readonly entries: readonly (readonly number[])[];
  /** People who left the system from each state, by month. */
  readonly exits: readonly (readonly number[])[];
  /** People who came from outside into each state, by month. */
  readonly inflow: readonly (readonly number[])[];
  /** People who found no place in the limited state, by month; null without a limit. */
  readonly turnedAway: readonly number[] | null;
  /** By state: the mean of each month's opening and closing stock, added up. */
  readonly personMonths: readonly number[];
  /** By year of the projection, the last perhaps a part of one; null without prices. */
  readonly costByYearGbp: readonly number[] | null;
  readonly totalCostGbp: number | null;
}

/**
 * Put a run into plain lists and price it.
 *
 * @param path - The run.
 * @param limited - Whether a state has limited places.
 * @param perMonthGbp - Price of a month by state, or null.
 * @param change - The scenario whose own cost is counted, if any.
 * @param costPerMonthGbp - What the scenario costs to run a month.
 * @returns The lists.
 * @internal
 */
export function describePath(
  path: CohortPath,
  limited: boolean,
  perMonthGbp: Float64Array | null,
  change: Change | null,
  costPerMonthGbp: number | undefined,
): DemandPath {
  const { size, months } = path;
  const rows = (flat: Float64Array, count: number): number[][] =>
    Array.from({ length: count }, (_, row) =>
      Array.from(flat.subarray(row * size, (row + 1) * size)),
    );
  const costs = costByYear(path, perMonthGbp, change, costPerMonthGbp);
  return {
    stocks: rows(path.stocks, months + 1),
    entries: rows(path.entries, months),
    exits: rows(path.exits, months),
    inflow: rows(path.inflow, months),
    turnedAway: limited ? Array.from(path.turnedAway) : null,
    personMonths: Array.from({ length: size }, (_, state) => personMonths(path, state)),
    costByYearGbp: costs,
    totalCostGbp: costs?.reduce((sum, cost) => sum + cost, 0) ?? null,
  };
}

/**
 * Price a run year by year, on the mean of each month's opening and closing stock.
 *
 * @param path - The run.
 * @param perMonthGbp - Price of a month by state, or null.
 * @param change - The scenario whose own cost is counted, if any.
 * @param costPerMonthGbp - What the scenario costs to run a month.
 * @returns Pounds by year, or null without any price.
 * @internal
 */
export function costByYear(
  path: CohortPath,
  perMonthGbp: Float64Array | null,
  change: Change | null,
  costPerMonthGbp: number | undefined,
): number[] | null {
  if (perMonthGbp === null) return null;
  const years = new Array<number>(Math.ceil(path.months / 12)).fill(0);
  for (let month = 1; month <= path.months; month++) {
    const year = Math.floor((month - 1) / 12);
    let cost = change !== null && month > change.start ? (costPerMonthGbp ?? 0) : 0;
    for (const [state, price] of perMonthGbp.entries()) {
      cost += price * meanStock(path, month, state);
    }
    years[year] = (years[year] ?? 0) + cost;
  }
  return years;
}

/** Differences below this share of the stock are rounding. */
const visible = 1e-9;

/**
 * Find the first month in which a state holds fewer people than it would if nothing changed.
 *
 * @param baseline - The run without the scenario.
 * @param scenario - The run with it.
 * @param state - Which state.
 * @param by - Fewer by at least so many people; any visible difference when 0.
 * @returns The month, or null when there is none.
 * @internal
 */
export function firstMonthBelow(
  baseline: CohortPath,
  scenario: CohortPath,
  state: number,
  by: number,
): number | null {
  const { size, months } = baseline;
  for (let month = 1; month <= months; month++) {
    const without = baseline.stocks[month * size + state] ?? 0;
    const fewer = without - (scenario.stocks[month * size + state] ?? 0);
    if (fewer > visible * Math.max(1, without) && fewer >= by) return month;
  }
  return null;
}

/**
 * Say where a state stands at the end, with and without the scenario, and when it can be seen.
 *
 * @param state - Its name.
 * @param months - How far the projection goes.
 * @param without - People at the end if nothing changes.
 * @param withScenario - People at the end with the scenario.
 * @param firstOneFewer - The first month with at least one person fewer.
 * @returns The sentence.
 * @internal
 */
export function comparisonConclusion(
  state: string,
  months: number,
  without: number,
  withScenario: number,
  firstOneFewer: number | null,
): Sentence {
  const fewer = without - withScenario;
  const about = { state, months, without, withScenario };
  if (Math.abs(fewer) <= visible * Math.max(1, without)) {
    return say(words.demandSame, { state, months, without });
  }
  if (fewer < 0) return say(words.demandMore, { ...about, more: -fewer });
  if (firstOneFewer === null) return say(words.demandFewerUnseen, { ...about, fewer });
  return firstOneFewer === 1
    ? say(words.demandFewerAtOnce, { ...about, fewer })
    : say(words.demandFewer, { ...about, fewer, quiet: firstOneFewer - 1, first: firstOneFewer });
}
