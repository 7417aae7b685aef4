import * as z from "zod/mini";
import { parseInput, refusal } from "../../errors.js";
import { normalQuantile } from "../../internal/distributions.js";
import {
  choice,
  confidenceLevel,
  described,
  label,
  pounds,
  priceYear,
  quantity,
} from "../../internal/quantities.js";
import { say, type Sentence } from "../../internal/say.js";
import { version } from "../../internal/version.js";
import * as words from "../../words/en-GB.js";
import { rampWeight } from "../cohort/cohort-kernel.js";
import { ScenarioInput } from "../cohort/cohort-model.js";
import { uniformStream } from "../cohort/random-kernel.js";
import { wholeMonths, wholeNumber } from "../quantities.js";
import { careGroups, type CareGroups, day, groupFields, notInCare } from "./care-settings.js";
import { type CareSpells, cleanSpells, compatibleSpells } from "./care-spells.js";
import {
  birthday,
  countWindow,
  daysInMonth,
  drawCounts,
  type MonthlyChances,
  monthlyChances,
  projectCare,
  projectTotals,
  type WindowCounts,
} from "./cohort-forecast.js";
import { compatibleForecast } from "./compatible-forecast.js";
import { type CareReturns, noDay, ProblemList, type ReturnProblem } from "./read-returns.js";
import { addMonths, isoDay, readDay } from "./scan-rows.js";

/** The ways to forecast, the default first. */
export const careForecastModes = ["cohort", "compatible"] as const;
export type CareForecastMode = (typeof careForecastModes)[number];

/** Input of {@link forecastReturns}. */
export const ForecastReturnsInput = z.strictObject({
  returns: quantity<CareReturns>(
    { title: "Returns", description: "What `readReturns` gave.", unit: "object" },
    (value) => (isReturns(value) ? undefined : { sentence: say(words.giveReturns) }),
  ),
  referenceStart: day("Reference start", "First day of the window that rates are taken from."),
  referenceEnd: day("Reference end", "Its last day; the forecast starts from the stock on it."),
  mode: z._default(
    choice(careForecastModes, {
      title: "Mode",
      description:
        "Ages and limits (cohort), or the open Children's Social Care Demand Model's own way (compatible).",
    }),
    "cohort",
  ),
  months: z._default(
    wholeMonths(
      { title: "Months", description: "How far, in cohort mode; 24 if left out." },
      { maximum: 240 },
    ),
    24,
  ),
  steps: z._default(
    wholeNumber(
      { title: "Steps", description: "How many steps, in compatible mode; 12 if left out." },
      { minimum: 1, maximum: 4000 },
    ),
    12,
  ),
  stepDays: z._default(
    wholeNumber(
      { title: "Days a step", description: "Days in a step, in compatible mode; 30 if left out." },
      { minimum: 1, maximum: 366 },
    ),
    30,
  ),
  ...groupFields,
  yearInDays: z._default(
    quantity<number>(
      {
        title: "Days a year",
        description: "Days that compatible mode counts to a year of age; 365.24 if left out.",
        unit: "ratio",
      },
      (value) =>
        Number.isFinite(value) && Number(value) >= 360 && Number(value) <= 370
          ? undefined
          : { sentence: say(words.giveDaysInYear) },
    ),
    365.24,
  ),
  scenario: z.optional(ScenarioInput),
  prices: z.optional(
    described(
      { title: "Prices", description: "What a day in each placement costs, with the source." },
      z.strictObject({
        perDayGbp: z.record(
          z.string(),
          pounds({ title: "Cost of a day", description: "Pounds a child and day, by category." }),
        ),
        source: label({
          title: "Source",
          description: "Where the prices come from; a price without a source is not used.",
        }),
        priceYear: z.optional(
          priceYear({ title: "Price year", description: "The year in whose prices they are." }),
        ),
      }),
    ),
  ),
  confidence: confidenceLevel(),
  seed: z._default(
    wholeNumber(
      { title: "Seed", description: "The same seed gives the same limits; 1 if left out." },
      { minimum: 0, maximum: 4_294_967_295 },
    ),
    1,
  ),
});
export type ForecastReturnsInput = z.input<typeof ForecastReturnsInput>;

/** A number of children with limits. */
export interface CareFigure {
  readonly people: number;
  /** Null in compatible mode, which has none. */
  readonly lower: number | null;
  readonly upper: number | null;
}

/** One date of a forecast. */
export interface CareStep extends CareFigure {
  readonly date: string;
  /** By band and category, as "BAND/CATEGORY"; those with nobody are left out. */
  readonly stock: Readonly<Record<string, number>>;
  readonly byCategory: Readonly<Record<string, CareFigure>>;
  /** Cost since the step before; null without prices and for the first. */
  readonly costGbp: number | null;
}

/** A forecast made from the past and compared with what then happened. */
export interface CareBackTest {
  /** The day that it was made from; nothing later was used. */
  readonly from: string;
  readonly to: string;
  readonly forecast: number;
  readonly lower: number;
  readonly upper: number;
  readonly actual: number;
  /** Forecast less actual. */
  readonly error: number;
  /** The same for saying that nothing will change. */
  readonly noChangeError: number;
  readonly inside: boolean;
}

/** Result of {@link forecastReturns}. */
export interface CareForecast {
  readonly mode: CareForecastMode;
  readonly referenceStart: string;
  readonly referenceEnd: string;
  readonly ageBands: readonly string[];
  readonly categories: readonly string[];
  /** Children in care at the end of the window, by "BAND/CATEGORY". */
  readonly stock: Readonly<Record<string, number>>;
  /** Moves a child and day, by `BAND/CATEGORY -> BAND/CATEGORY`; only those seen. */
  readonly dailyRates: Readonly<Record<string, number>>;
  /** Children who come in a day, by "BAND/CATEGORY". */
  readonly dailyEntrants: Readonly<Record<string, number>>;
  /** The window in whole children; null in compatible mode. */
  readonly window: {
    readonly atStart: number;
    readonly cameIn: number;
    readonly left: number;
    readonly grewOut: number;
    readonly atEnd: number;
  } | null;
  readonly forecast: readonly CareStep[];
  /** Null without a scenario. */
  readonly scenario: readonly CareStep[] | null;
  /** By date of the forecast: children fewer with the scenario; null without one. */
  readonly fewer: readonly number[] | null;
  /** Held-back years, the latest first; empty, with the reason, where there are none. */
  readonly backTest: readonly CareBackTest[];
  readonly backTestReason: Sentence | null;
  readonly costs: {
    readonly totalGbp: number;
    readonly scenarioTotalGbp: number | null;
    readonly source: string;
    readonly priceYear: number | string | null;
  } | null;
  readonly costReason: Sentence | null;
  readonly method: {
    readonly ages: "atTheDate" | "atTheStartOfTheEpisode";
    readonly limits: "chanceOfMovesAndUncertainRatesWidenedByBackTest" | "none";
    readonly confidence: number | null;
  };
  /** What cleaning changed, beyond what reading found; empty in compatible mode. */
  readonly problems: readonly ReturnProblem[];
  readonly problemCounts: Readonly<Record<string, number>>;
  readonly warnings: readonly Sentence[];
  readonly provenance: { readonly version: string; readonly seed: number };
  readonly conclusion: Sentence;
}

function isReturns(value: unknown): value is CareReturns {
  if (typeof value !== "object" || value === null) return false;
  const { episodes, born, placementCodes, files } = value as Partial<CareReturns>;
  return (
    typeof episodes === "object" &&
    episodes.child instanceof Int32Array &&
    episodes.start instanceof Int32Array &&
    episodes.end instanceof Int32Array &&
    episodes.place instanceof Int32Array &&
    born instanceof Int32Array &&
    Array.isArray(placementCodes) &&
    Array.isArray(files)
  );
}

/**
 * Forecast how many children will be looked after, from the returns a council holds.
 *
 * Children move by what was seen at their age in the reference window, grow older by the calendar, and
 * are joined by as many as came in then. The limits hold chance, the uncertainty of the rates, and what
 * the same method got wrong when years that are known were held back.
 *
 * @param input - Returns, the reference window, how far, and a scenario or prices if wanted.
 * @returns Children by date, age band and placement, with limits; the back-test; costs if priced.
 * @throws {@link UpstreamError} `INVALID_INPUT` for a placement code in no category or a window that holds
 * nothing.
 *
 * @example
 * ```ts
 * const returns = readReturns({ files });
 * const window = { referenceStart: "2023-04-01", referenceEnd: "2024-03-31" };
 * forecastReturns({ returns, ...window, months: 24 }).conclusion.text; // => "412 children were looked after on ..."
 * ```
 */
export function forecastReturns(input: ForecastReturnsInput): CareForecast {
  const parsed = parseInput(ForecastReturnsInput, input);
  const { returns, mode } = parsed;
  const window = {
    start: readDay(parsed.referenceStart) ?? 0,
    end: readDay(parsed.referenceEnd) ?? 0,
  };
  if (window.end <= window.start) {
    throw refusal(["referenceEnd"], say(words.giveLaterEnd, { start: isoDay(window.start) }));
  }
  const groups = careGroups(parsed, returns.placementCodes, mode === "compatible");
  if (returns.episodes.length === 0) throw refusal(["returns"], say(words.giveEpisodes));
  return mode === "compatible"
    ? asTheOpenModel(parsed, groups, window)
    : byAge(parsed, groups, window);
}

type Parsed = z.output<typeof ForecastReturnsInput>;
interface Window {
  readonly start: number;
  readonly end: number;
}

/** "BAND/CATEGORY" of each state. */
function stateNames({ bands, categories }: CareGroups): string[] {
  return bands.flatMap(({ name }) => categories.map((category) => `${name}/${category}`));
}

function recordOf(names: readonly string[], values: ArrayLike<number>): Record<string, number> {
  const record: Record<string, number> = {};
  for (let at = 0; at < names.length; at++) {
    const value = values[at] ?? 0;
    if (value !== 0) record[names[at] ?? ""] = value;
  }
  return record;
}

function asTheOpenModel(parsed: Parsed, groups: CareGroups, window: Window): CareForecast {
  const { returns, steps, stepDays } = parsed;
  if (parsed.scenario) throw refusal(["scenario"], say(words.giveScenarioInCohortMode));
  const spells = compatibleSpells(returns, groups);
  const names = stateNames(groups);
  const width = groups.categories.length;
  const result = compatibleForecast(
    spells,
    groups,
    window,
    steps,
    stepDays,
    parsed.yearInDays,
    groups.bands.map(
      ({ fromYears, toYears, lengthInDays }) => lengthInDays ?? 365 * (toYears - fromYears),
    ),
  );
  const rates: Record<string, number> = {};
  for (const [cell, rate] of result.rates.entries()) {
    if (rate === 0) continue;
    const state = Math.floor(cell / (width + 1));
    const band = groups.bands[Math.floor(state / width)]?.name ?? "";
    const to = groups.categories[cell % (width + 1)] ?? notInCare;
    rates[`${names[state] ?? ""} -> ${band}/${to}`] = rate;
  }
  const step = (people: Float64Array, date: number, before: Float64Array | null): CareStep => {
    const totals = totalsOf(people, width);
    const figure = (at: number): CareFigure => ({
      people: totals[at] ?? 0,
      lower: null,
      upper: null,
    });
    return {
      date: isoDay(date),
      ...figure(width),
      stock: recordOf(names, people),
      byCategory: Object.fromEntries(groups.categories.map((name, at) => [name, figure(at)])),
      costGbp: costOf(parsed, groups, before, people, stepDays),
    };
  };
  const forecast = result.steps.map((people, at) =>
    step(people, window.end + (at + 1) * stepDays, result.steps[at - 1] ?? result.stock),
  );
  const last = forecast.at(-1);
  return {
    ...commonOf(parsed, groups, window, forecast, null),
    stock: recordOf(names, result.stock),
    dailyRates: rates,
    dailyEntrants: recordOf(names, result.entrants),
    window: null,
    forecast,
    scenario: null,
    fewer: null,
    backTest: [],
    backTestReason: say(words.noBackTestInMode),
    method: { ages: "atTheStartOfTheEpisode", limits: "none", confidence: null },
    problems: [],
    problemCounts: {},
    warnings: [say(words.warnCompatible)],
    conclusion: say(words.compatibleConclusion, {
      people: result.stock.reduce((sum, each) => sum + each, 0),
      date: isoDay(window.end),
      later: last?.people ?? 0,
      laterDate: last?.date ?? "",
    }),
  };
}

/** Price a step on the mean of its opening and its closing stock. */
function costOf(
  { prices }: Parsed,
  { categories }: CareGroups,
  before: Float64Array | null,
  after: Float64Array,
  days: number,
): number | null {
  if (prices === undefined || before === null) return null;
  let cost = 0;
  for (const [cell, people] of after.entries()) {
    const price = prices.perDayGbp[categories[cell % categories.length] ?? ""] ?? 0;
    cost += (price * days * (people + (before[cell] ?? 0))) / 2;
  }
  return cost;
}

function commonOf(
  { mode, prices, seed }: Parsed,
  { bands, categories }: CareGroups,
  window: Window,
  forecast: readonly CareStep[],
  scenario: readonly CareStep[] | null,
): Pick<
  CareForecast,
  | "mode"
  | "referenceStart"
  | "referenceEnd"
  | "ageBands"
  | "categories"
  | "costs"
  | "costReason"
  | "provenance"
> {
  if (prices !== undefined) {
    const named = Object.keys(prices.perDayGbp);
    const missing = categories.find((category) => !named.includes(category));
    if (missing !== undefined) {
      throw refusal(
        ["prices", "perDayGbp"],
        say(words.givePriceForCategory, { category: missing }),
      );
    }
    const strange = named.find((name) => !categories.includes(name));
    if (strange !== undefined) {
      throw refusal(
        ["prices", "perDayGbp", strange],
        say(words.giveKnownCategory, { categories, name: strange }),
      );
    }
  }
  const total = (steps: readonly CareStep[]): number =>
    steps.reduce((sum, { costGbp }) => sum + (costGbp ?? 0), 0);
  return {
    mode,
    referenceStart: isoDay(window.start),
    referenceEnd: isoDay(window.end),
    ageBands: bands.map(({ name }) => name),
    categories,
    costs:
      prices === undefined
        ? null
        : {
            totalGbp: total(forecast),
            scenarioTotalGbp: scenario && total(scenario),
            source: prices.source,
            priceYear: prices.priceYear ?? null,
          },
    costReason: prices === undefined ? say(words.noCarePrices) : null,
    provenance: { version, seed },
  };
}

/**
 * Sets of rates drawn for the limits: 100, enough for a standard deviation within a few per cent, and
 * fewer beyond five years, where limits are as wide as makes no odds.
 */
function drawsOfRates(months: number): number {
  return Math.max(40, Math.min(100, Math.floor(6000 / months)));
}

/** Held-back windows to compare with, one behind the other. */
const mostBackTests = 3;

function byAge(parsed: Parsed, groups: CareGroups, window: Window): CareForecast {
  const { returns, months, confidence, seed } = parsed;
  const problems = new ProblemList();
  const oldest = groups.bands.at(-1)?.toYears ?? 0;
  const spells = cleanSpells(returns, groups, (born) => birthday(born, oldest), problems);
  const counts = countWindow(spells, groups, window.start, window.end);
  const exposed = counts.exposure.reduce((sum, days) => sum + days, 0);
  if (exposed === 0) {
    throw refusal(
      ["referenceStart"],
      say(words.giveWindowWithChildren, {
        first: returns.firstDay ?? "",
        last: returns.lastDay ?? "",
      }),
    );
  }
  const z = -normalQuantile((1 - confidence) / 2);
  const lastDay = readDay(returns.lastDay) ?? window.end;
  const known = coverage(returns);
  const tests = backTests(spells, groups, window, { months, z, seed, lastDay, known });
  const noChange = spreadOf(counts, groups, months, seed, null);
  const change = parsed.scenario ? careChange(parsed.scenario, groups) : null;
  const changed = change && spreadOf(counts, groups, months, seed, change);
  const widening = tests.widening;
  const steps = (spread: Spread): CareStep[] =>
    stepsOf(parsed, groups, window.end, spread, z, widening);
  const forecast = steps(noChange);
  const scenario = changed && steps(changed);
  const names = stateNames(groups);
  const width = groups.categories.length;
  const rates: Record<string, number> = {};
  for (const [cell, seen] of counts.moves.entries()) {
    if (seen === 0) continue;
    const state = Math.floor(cell / (width + 1));
    const band = groups.bands[Math.floor(state / width)]?.name ?? "";
    const to = groups.categories[cell % (width + 1)] ?? notInCare;
    rates[`${names[state] ?? ""} -> ${band}/${to}`] = seen / (counts.exposure[state] ?? 1);
  }
  const came = counts.entrants.reduce((sum, each) => sum + each, 0);
  const first = forecast[0];
  const last = forecast.at(-1);
  const spoken = say(words.careConclusion, {
    people: first?.people ?? 0,
    date: isoDay(window.end),
    later: last?.people ?? 0,
    laterDate: last?.date ?? "",
    level: confidence,
    lower: last?.lower ?? 0,
    upper: last?.upper ?? 0,
  });
  const test = tests.list[0];
  const checked = test
    ? say(words.careConclusionTested, {
        forecast: spoken,
        from: test.from,
        to: test.to,
        said: test.forecast,
        actual: test.actual,
        error: Math.abs(test.error),
      })
    : spoken;
  return {
    ...commonOf(parsed, groups, window, forecast, scenario),
    stock: recordOf(names, noChange.means[0] ?? []),
    dailyRates: rates,
    dailyEntrants: recordOf(names, entrantsByState(counts, groups)),
    window: {
      atStart: counts.atStart,
      cameIn: came,
      left: counts.left,
      grewOut: counts.grewOut,
      atEnd: first?.people ?? 0,
    },
    forecast,
    scenario,
    fewer: scenario && forecast.map(({ people }, at) => people - (scenario[at]?.people ?? 0)),
    backTest: tests.list,
    backTestReason: tests.list.length === 0 ? say(words.noYearsHeldBack) : null,
    method: {
      ages: "atTheDate",
      limits: "chanceOfMovesAndUncertainRatesWidenedByBackTest",
      confidence,
    },
    problems: problems.list,
    problemCounts: problems.counts,
    warnings: careWarnings(counts, window, lastDay, known),
    conclusion: scenario === null ? checked : scenarioSentence(checked, forecast, scenario),
  };
}

function scenarioSentence(
  said: Sentence,
  forecast: readonly CareStep[],
  scenario: readonly CareStep[],
): Sentence {
  const fewer = forecast.map(({ people }, at) => people - (scenario[at]?.people ?? 0));
  const first = fewer.findIndex((each) => each >= 1);
  const values = { said, fewer: fewer.at(-1) ?? 0, date: forecast.at(-1)?.date ?? "" };
  return first < 0
    ? say(words.careScenarioUnseen, values)
    : say(words.careScenario, { ...values, first: forecast[first]?.date ?? "", month: first });
}

function careWarnings(
  counts: WindowCounts,
  window: Window,
  lastDay: number,
  known: number,
): Sentence[] {
  const left = counts.moves.reduce((sum, each) => sum + each, 0);
  return [
    ...(left < 30 ? [say(words.warnFewMoves, { moves: left })] : []),
    ...(window.start < known ? [say(words.warnWindowBeforeReturns, { first: isoDay(known) })] : []),
    ...(window.end > lastDay ? [say(words.warnWindowPastReturns, { last: isoDay(lastDay) })] : []),
  ];
}

function entrantsByState(counts: WindowCounts, groups: CareGroups): Float64Array {
  const { bands, categories } = groups;
  const width = categories.length;
  const firstMonth = (bands[0]?.fromYears ?? 0) * 12;
  const daily = new Float64Array(bands.length * width);
  for (const [cell, seen] of counts.entrants.entries()) {
    const age = (firstMonth + Math.floor(cell / width) + 0.5) / 12;
    const band = Math.max(
      0,
      bands.findIndex(({ fromYears, toYears }) => age >= fromYears && age < toYears),
    );
    const state = band * width + (cell % width);
    daily[state] = (daily[state] ?? 0) + seen / counts.days;
  }
  return daily;
}

interface FullChange {
  readonly factors: Float64Array;
  readonly entrants: Float64Array;
  readonly start: number;
  readonly rampMonths: number;
}

/** Read a scenario's moves: CATEGORY>CATEGORY, CATEGORY>NOT_IN_CARE, inflow>CATEGORY or inflow>*. */
function careChange(
  scenario: z.output<typeof ScenarioInput>,
  { categories }: CareGroups,
): FullChange {
  if (scenario.costPerMonthGbp !== undefined) {
    throw refusal(["scenario", "costPerMonthGbp"], say(words.giveNoScenarioCost));
  }
  const width = categories.length;
  const factors = new Float64Array(width * (width + 1)).fill(1);
  const entrants = new Float64Array(width).fill(1);
  for (const [move, factor] of Object.entries(scenario.multipliers)) {
    const path = ["scenario", "multipliers", move];
    const [from = "", to = "", ...more] = move.split(">");
    if (more.length > 0 || !move.includes(">")) {
      throw refusal(path, say(words.giveCareMove, { move }));
    }
    if (from === "inflow" && to === "*") {
      for (let at = 0; at < width; at++) entrants[at] = (entrants[at] ?? 1) * factor;
      continue;
    }
    const end = to === notInCare || to === "exit" ? width : categories.indexOf(to);
    if (end < 0) throw refusal(path, say(words.giveKnownCategory, { categories, name: to }));
    if (from === "inflow") {
      if (end === width) throw refusal(path, say(words.giveCareMove, { move }));
      entrants[end] = (entrants[end] ?? 1) * factor;
      continue;
    }
    const start = categories.indexOf(from);
    if (start < 0) throw refusal(path, say(words.giveKnownCategory, { categories, name: from }));
    if (start === end) throw refusal(path, say(words.giveCareMove, { move }));
    const cell = start * (width + 1) + end;
    factors[cell] = (factors[cell] ?? 1) * factor;
  }
  return { factors, entrants, start: scenario.startMonth, rampMonths: scenario.rampMonths };
}

/** Means by band and category, and variances by category and in all, month by month. */
interface Spread {
  readonly means: readonly Float64Array[];
  readonly variances: readonly Float64Array[];
}

/**
 * Project once as seen, and again with rates drawn round what was seen: the variance is that of chance
 * plus that of the drawn projections.
 */
function spreadOf(
  counts: WindowCounts,
  groups: CareGroups,
  months: number,
  seed: number,
  change: FullChange | null,
): Spread {
  const width = groups.categories.length;
  const seen = projectCare(counts, groups, months, chancesBy(counts, groups, change));
  const uniform = uniformStream(seed, 0);
  const draws = drawsOfRates(months);
  const sums = seen.means.map(() => new Float64Array(width + 1));
  const squares = seen.means.map(() => new Float64Array(width + 1));
  for (let draw = 0; draw < draws; draw++) {
    const drawn = drawCounts(counts, uniform);
    projectTotals(counts, groups, months, chancesBy(drawn, groups, change), (month, totals) => {
      const [sum, square] = [sums[month], squares[month]];
      if (!sum || !square) return;
      for (let at = 0; at < totals.length; at++) {
        const people = totals[at] ?? 0;
        sum[at] = (sum[at] ?? 0) + people;
        square[at] = (square[at] ?? 0) + people * people;
      }
    });
  }
  return {
    means: seen.means,
    variances: seen.variances.map((chance, month) =>
      chance.map((variance, at) => {
        const mean = (sums[month]?.[at] ?? 0) / draws;
        const square = (squares[month]?.[at] ?? 0) / draws;
        return variance + Math.max(0, square - mean * mean);
      }),
    ),
  };
}

/** Children by category, and all of them last. */
function totalsOf(mean: Float64Array, width: number): Float64Array {
  const totals = new Float64Array(width + 1);
  for (const [cell, people] of mean.entries()) {
    totals[cell % width] = (totals[cell % width] ?? 0) + people;
    totals[width] = (totals[width] ?? 0) + people;
  }
  return totals;
}

/** Chances by month: the same every month without a scenario, and again once it is in full effect. */
function chancesBy(
  counts: WindowCounts,
  groups: CareGroups,
  change: FullChange | null,
): (month: number) => MonthlyChances {
  const plain = monthlyChances(counts, groups, null, null);
  if (change === null) return () => plain;
  const full = monthlyChances(counts, groups, change.factors, change.entrants);
  return (month) => {
    const weight = rampWeight(month, change.start, change.rampMonths);
    if (weight === 0) return plain;
    if (weight === 1) return full;
    const part = (factors: Float64Array): Float64Array =>
      factors.map((factor) => 1 + weight * (factor - 1));
    return monthlyChances(counts, groups, part(change.factors), part(change.entrants));
  };
}

function stepsOf(
  parsed: Parsed,
  groups: CareGroups,
  origin: number,
  { means, variances }: Spread,
  z: number,
  widening: readonly number[],
): CareStep[] {
  const names = stateNames(groups);
  const width = groups.categories.length;
  return means.map((mean, month): CareStep => {
    const totals = totalsOf(mean, width);
    const figure = (at: number, atLeast: number): CareFigure => {
      const people = totals[at] ?? 0;
      const half = Math.max(z * Math.sqrt(variances[month]?.[at] ?? 0), atLeast * people);
      return { people, lower: Math.max(0, people - half), upper: people + half };
    };
    return {
      date: isoDay(addMonths(origin, month)),
      ...figure(width, widening[month] ?? 0),
      stock: recordOf(names, mean),
      byCategory: Object.fromEntries(groups.categories.map((name, at) => [name, figure(at, 0)])),
      costGbp: costOf(parsed, groups, means[month - 1] ?? null, mean, daysInMonth),
    };
  });
}

/** Count who was in care at the end of a day. */
function peopleOn({ length, start, end }: CareSpells, day: number): number {
  let people = 0;
  for (let at = 0; at < length; at++) {
    const ends = end[at] ?? noDay;
    if ((start[at] ?? 0) <= day && (ends === noDay || ends > day)) people++;
  }
  return people;
}

/**
 * Find the day from which the returns tell of everybody: a return covers the year up to its last day,
 * and tells of earlier days only what children still in care then had behind them.
 */
function coverage({ episodes, files }: CareReturns): number {
  const first = files.findIndex(({ kind }) => kind === "episodes");
  let last = -Infinity;
  for (let at = 0; at < episodes.length; at++) {
    if (episodes.file[at] !== first) continue;
    last = Math.max(last, episodes.start[at] ?? 0, episodes.end[at] ?? 0);
  }
  return addMonths(last, -12) - 2;
}

/**
 * Forecast from days in the past, each with a window as long as the reference window and nothing later,
 * and compare with what is known to have happened by the end of the reference window.
 */
function backTests(
  spells: CareSpells,
  groups: CareGroups,
  window: Window,
  {
    months,
    z,
    seed,
    lastDay,
    known,
  }: Readonly<Record<"months" | "z" | "seed" | "lastDay" | "known", number>>,
): { list: CareBackTest[]; widening: number[] } {
  const list: CareBackTest[] = [];
  const errors = new Array<number>(months + 1).fill(0);
  const length = window.end - window.start;
  const reach = Math.min(months, 12);
  const width = groups.categories.length;
  const end = Math.min(window.end, lastDay);
  for (let back = 1; back <= mostBackTests; back++) {
    const from = addMonths(end, -reach * back);
    if (from - length < known) break;
    const counts = countWindow(spells, groups, from - length, from);
    if (counts.exposure.every((days) => days === 0)) break;
    const spread = spreadOf(counts, groups, reach, seed, null);
    for (let month = 1; month <= reach; month++) {
      const to = addMonths(from, month);
      const forecast = totalsOf(spread.means[month] ?? new Float64Array(0), width)[width] ?? 0;
      const actual = peopleOn(spells, to);
      errors[month] = Math.max(
        errors[month] ?? 0,
        Math.abs(forecast - actual) / Math.max(1, forecast),
      );
      if (month < reach) continue;
      const half = z * Math.sqrt(spread.variances[month]?.[width] ?? 0);
      const now = totalsOf(spread.means[0] ?? new Float64Array(0), width)[width] ?? 0;
      list.push({
        from: isoDay(from),
        to: isoDay(to),
        forecast,
        lower: Math.max(0, forecast - half),
        upper: forecast + half,
        actual,
        error: forecast - actual,
        noChangeError: now - actual,
        inside: actual >= forecast - half && actual <= forecast + half,
      });
    }
  }
  // Limits never narrow as the forecast goes on, and beyond what could be tested they keep the last error.
  let widest = 0;
  const widening = errors.map((error) => (widest = Math.max(widest, error)));
  return { list, widening };
}
