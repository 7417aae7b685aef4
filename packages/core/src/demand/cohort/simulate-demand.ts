import * as z from "zod/mini";
import { parseInput, refusal } from "../../errors.js";
import { quantity } from "../../internal/quantities.js";
import { say, type Sentence } from "../../internal/say.js";
import { version } from "../../internal/version.js";
import * as words from "../../words/en-GB.js";
import { peopleByState, wholeMonths, wholeNumber } from "../quantities.js";
import type { Cohort } from "./cohort-kernel.js";
import {
  cohortFields,
  compileCohort,
  compileScenario,
  focusField,
  focusOf,
  ScenarioInput,
} from "./cohort-model.js";
import { uniformStream } from "./random-kernel.js";
import { drawChances, simulatePath } from "./simulate-kernel.js";

/** Paths that share a stream of random numbers, so that any number of workers gives the same. */
const blockSize = 1000;

/** Stocks kept at once, and draws in all: beyond them memory or patience ends. */
const mostStocks = 2e7;
const mostDraws = 2e7;

/** Input of {@link simulateDemand}. */
export const SimulateDemandInput = z.strictObject({
  ...cohortFields,
  months: wholeMonths({ title: "Months", description: "How many months to simulate." }),
  scenario: z.optional(ScenarioInput),
  personMonths: z.optional(
    peopleByState({
      title: "Person-months",
      description:
        "How many person-months each state's chances were estimated from; known exactly if left out.",
    }),
  ),
  ...focusField,
  levels: z._default(
    quantity<readonly number[]>(
      {
        title: "Levels",
        description: "Shares of paths that each band holds; 0.5 and 0.95 if left out.",
        unit: "fraction",
      },
      (value) => {
        const isList = Array.isArray(value) && value.length > 0 && value.length <= 20;
        if (!isList) return { sentence: say(words.giveLevels) };
        const wrong = (value as unknown[]).findIndex(
          (level) => typeof level !== "number" || !(level > 0 && level < 1),
        );
        return wrong < 0 ? undefined : { sentence: say(words.giveConfidence), path: [wrong] };
      },
    ),
    [0.5, 0.95],
  ),
  paths: z._default(
    wholeNumber(
      { title: "Paths", description: "How many futures to simulate; 1,000 if left out." },
      { minimum: 100, maximum: 100_000 },
    ),
    1000,
  ),
  seed: z._default(
    wholeNumber(
      { title: "Seed", description: "The same seed gives the same futures; 1 if left out." },
      { minimum: 0, maximum: 4_294_967_295 },
    ),
    1,
  ),
});
export type SimulateDemandInput = z.input<typeof SimulateDemandInput>;

/** Limits that hold a share of the paths, month by month and state by state. */
export interface DemandBand {
  readonly level: number;
  readonly lower: readonly (readonly number[])[];
  readonly upper: readonly (readonly number[])[];
}

/** A fan of simulated stocks; each row is the end of a month, the first the opening. */
export interface DemandFan {
  readonly mean: readonly (readonly number[])[];
  readonly median: readonly (readonly number[])[];
  /** The narrowest first. */
  readonly bands: readonly DemandBand[];
}

/** Result of {@link simulateDemand}. */
export interface DemandSimulation {
  readonly states: readonly string[];
  readonly months: number;
  readonly focus: string;
  readonly baseline: DemandFan;
  /** Null without a scenario. */
  readonly scenario: DemandFan | null;
  /** Share of pairs of futures in which the scenario ends with fewer people in the focus state. */
  readonly chanceFewer: number | null;
  readonly method: {
    readonly moves: "multinomial";
    readonly inflow: "poisson";
    readonly chances: "dirichlet" | "known";
    readonly quantile: "type 7";
    readonly paths: number;
  };
  readonly warnings: readonly Sentence[];
  readonly provenance: { readonly version: string; readonly seed: number };
  readonly conclusion: Sentence;
}

/**
 * Simulate how many people may be in each state, as a fan of futures of whole people.
 *
 * Every person moves by chance, people come in by chance and, where the person-months behind them are
 * given, the chances themselves are drawn. The same seed gives the same futures.
 *
 * @param input - The model, months, and how sure its chances are.
 * @returns Mean, median and bands by month and state.
 * @throws {@link UpstreamError} `INVALID_INPUT` as `projectDemand`, or for more stocks than memory holds.
 * @see Hörmann 1993; Marsaglia and Tsang 2000 (random variates).
 *
 * @example
 * ```ts
 * simulateDemand({
 *   states: ["in need", "looked after"],
 *   transition: [[0.9, 0.01], [0, 0.97]],
 *   opening: [1000, 400],
 *   inflow: [90, 0],
 *   months: 24,
 *   paths: 200,
 * }).baseline.bands[1]?.upper[24]?.[1]; // => about 415
 * ```
 */
export function simulateDemand(input: SimulateDemandInput): DemandSimulation {
  const parsed = parseInput(SimulateDemandInput, input);
  const { states, months, paths, seed } = parsed;
  const cohort = compileCohort(parsed);
  const { size } = cohort;
  const change = parsed.scenario ? compileScenario(parsed, cohort, parsed.scenario) : null;
  const { focus, state: shown } = focusOf(parsed);
  const evidence = parsed.personMonths;
  if (evidence !== undefined && evidence.length !== size) {
    throw refusal(
      ["personMonths"],
      say(words.giveOneForEveryState, { expected: size, got: evidence.length }),
    );
  }
  const width = (months + 1) * size;
  const draws = months * movesOf(cohort.transition, cohort.exit) * (change === null ? 1 : 2);
  const most = Math.floor(Math.min(mostStocks / width, mostDraws / draws));
  if (paths > most) throw refusal(["paths"], say(words.giveFewerPaths, { most }));
  const personMonths = evidence === undefined ? null : Float64Array.from(evidence);
  const without = new Float64Array(paths * width);
  const withScenario = change === null ? null : new Float64Array(paths * width);
  for (let start = 0; start < paths; start += blockSize) {
    const block = start / blockSize;
    const [chances, events, other] = [0, 1, 2].map((part) => uniformStream(seed, 3 * block + part));
    if (!chances || !events || !other) continue;
    for (let path = start; path < Math.min(paths, start + blockSize); path++) {
      const drawn =
        personMonths === null
          ? cohort
          : { ...cohort, ...drawChances(cohort, personMonths, chances) };
      simulatePath(drawn, null, null, months, events, without, path * width);
      if (change === null || withScenario === null) continue;
      const full = drawn === cohort ? change.full : shifted(cohort, drawn, change.full);
      simulatePath(drawn, full, change, months, other, withScenario, path * width);
    }
  }
  const levels = [...parsed.levels].sort((a, b) => a - b);
  const baseline = fanOf(without, paths, months, size, levels);
  const scenario = withScenario && fanOf(withScenario, paths, months, size, levels);
  const chanceFewer =
    withScenario && shareFewer(without, withScenario, paths, width, months * size + shown);
  const band = (fan: DemandFan): { lower: number; median: number; upper: number } => ({
    lower: fan.bands.at(-1)?.lower[months]?.[shown] ?? 0,
    median: fan.median[months]?.[shown] ?? 0,
    upper: fan.bands.at(-1)?.upper[months]?.[shown] ?? 0,
  });
  const level = levels.at(-1) ?? 0;
  const fan = say(words.fanConclusion, { state: focus, months, level, ...band(baseline) });
  return {
    states,
    months,
    focus,
    baseline,
    scenario,
    chanceFewer,
    method: {
      moves: "multinomial",
      inflow: "poisson",
      chances: personMonths === null ? "known" : "dirichlet",
      quantile: "type 7",
      paths,
    },
    warnings: personMonths === null ? [say(words.warnChancesKnown)] : [],
    provenance: { version, seed },
    conclusion:
      scenario === null || chanceFewer === null
        ? fan
        : say(words.fanScenarioConclusion, {
            fan,
            ...band(scenario),
            chance: chanceSentence(chanceFewer),
          }),
  };
}

/**
 * Count the moves that are drawn each month.
 *
 * @param transition - By rows.
 * @param exit - By state.
 * @returns Chances above 0 of moving or leaving, and one a state for those who come in.
 * @internal
 */
export function movesOf(transition: ArrayLike<number>, exit: ArrayLike<number>): number {
  const above = (list: ArrayLike<number>): number =>
    Array.from(list).filter((chance) => chance > 0).length;
  return above(transition) + above(exit) + exit.length;
}

/** A chance from simulation is shown only where it can be told from never and always. */
function chanceSentence(chance: number): Sentence {
  if (chance < 0.01) return say(words.chanceUnderOne);
  return chance > 0.99 ? say(words.chanceOverNinetyNine) : say(words.chanceOf, { chance });
}

/**
 * Give drawn chances the scenario's factors: each move is multiplied as in the model, and a row that
 * would pass 1 is brought back to it, leaving nobody to stay.
 */
function shifted(cohort: Cohort, drawn: Cohort, full: Cohort): Cohort {
  const { size } = cohort;
  const transition = new Float64Array(size * size);
  const exit = new Float64Array(size);
  for (let row = 0; row < size; row++) {
    const factor = (after = 0, before = 0): number => (before === 0 ? 1 : after / before);
    let moving = (drawn.exit[row] ?? 0) * factor(full.exit[row], cohort.exit[row]);
    exit[row] = moving;
    for (let column = 0; column < size; column++) {
      if (column === row) continue;
      const at = row * size + column;
      const chance =
        (drawn.transition[at] ?? 0) * factor(full.transition[at], cohort.transition[at]);
      transition[at] = chance;
      moving += chance;
    }
    if (moving > 1) {
      for (let column = 0; column < size; column++) {
        const at = row * size + column;
        transition[at] = (transition[at] ?? 0) / moving;
      }
      exit[row] = (exit[row] ?? 0) / moving;
    }
    transition[row * (size + 1)] = Math.max(0, 1 - moving);
  }
  return { ...full, transition, exit };
}

function fanOf(
  stocks: Float64Array,
  paths: number,
  months: number,
  size: number,
  levels: readonly number[],
): DemandFan {
  const width = (months + 1) * size;
  const table = (): number[][] =>
    Array.from({ length: months + 1 }, () => new Array<number>(size).fill(0));
  const mean = table();
  const median = table();
  const bands = levels.map((level) => ({ level, lower: table(), upper: table() }));
  const column = new Float64Array(paths);
  for (let month = 0; month <= months; month++) {
    for (let state = 0; state < size; state++) {
      let sum = 0;
      for (let path = 0; path < paths; path++) {
        const people = stocks[path * width + month * size + state] ?? 0;
        column[path] = people;
        sum += people;
      }
      column.sort();
      put(mean, month, state, sum / paths);
      put(median, month, state, sortedQuantile(column, 0.5));
      for (const { level, lower, upper } of bands) {
        put(lower, month, state, sortedQuantile(column, (1 - level) / 2));
        put(upper, month, state, sortedQuantile(column, (1 + level) / 2));
      }
    }
  }
  return { mean, median, bands };
}

function put(table: number[][], month: number, state: number, value: number): void {
  const row = table[month];
  if (row) row[state] = value;
}

/** Type 7 of Hyndman and Fan: between the two nearest values. */
function sortedQuantile(sorted: Float64Array, p: number): number {
  const place = (sorted.length - 1) * p;
  const below = Math.floor(place);
  const low = sorted[below] ?? 0;
  return low + (place - below) * ((sorted[below + 1] ?? low) - low);
}

function shareFewer(
  without: Float64Array,
  withScenario: Float64Array,
  paths: number,
  width: number,
  at: number,
): number {
  let fewer = 0;
  for (let path = 0; path < paths; path++) {
    const index = path * width + at;
    if ((withScenario[index] ?? 0) < (without[index] ?? 0)) fewer++;
  }
  return fewer / paths;
}
