import * as z from "zod/mini";
import { parseInput, refusal, UpstreamError } from "../errors.js";
import { tCdf, tQuantile, tUpperTail } from "../internal/distributions.js";
import {
  choice,
  confidenceLevel,
  measurement,
  quantity,
  trueOrFalse,
} from "../internal/quantities.js";
import { dot, leastSquares, quadraticForm } from "../internal/linear-algebra.js";
import { say, type Sentence } from "../internal/say.js";
import * as words from "../words/en-GB.js";
import { ar1Reml, effectiveFreedom } from "./ar1-reml.js";
import { figure } from "./figures.js";
import { predictorsAt } from "./segmented-fit.js";
import { type Period, periodAfter, readSeries, seriesPlace, seriesValues } from "./series.js";

const whole = (about: { title: string; description: string }, minimum: number, maximum: number) =>
  quantity<number>({ ...about, unit: "people" }, (value) =>
    Number.isInteger(value) && (value as number) >= minimum && (value as number) <= maximum
      ? undefined
      : { sentence: say(words.giveWholeNumberBetween, { minimum, maximum }) },
  );

const furthest = 120;

/** Input of {@link earliestReadable}. */
export const EarliestReadableInput = z.strictObject({
  effect: quantity<number>(
    {
      title: "Effect",
      description: "How much the figure should change once the effect is there in full.",
      unit: "score",
    },
    (value) =>
      Number.isFinite(value) && value !== 0 && Math.abs(value as number) <= 1e15
        ? undefined
        : { sentence: say(words.giveEffect) },
  ),
  history: z.optional(
    seriesValues({
      title: "History",
      description: "The figure before the change, from which its noise is estimated.",
    }),
  ),
  standardDeviation: z.optional(
    quantity<number>(
      {
        title: "Standard deviation",
        description: "Of the figure's noise from period to period, instead of a history.",
        unit: "score",
      },
      (value) =>
        Number.isFinite(value) && (value as number) > 0 && (value as number) <= 1e15
          ? undefined
          : { sentence: say(words.giveDeviation) },
    ),
  ),
  baseline: z.optional(
    measurement({
      title: "Baseline",
      description: "Level before the change; with a caseload, the share counted in.",
    }),
  ),
  caseload: z.optional(
    whole(
      {
        title: "Caseload",
        description: "Children a period of whom a share is counted, instead of a history.",
      },
      1,
      1e9,
    ),
  ),
  autocorrelation: z.optional(
    quantity<number>(
      {
        title: "Autocorrelation",
        description: "Likeness of neighbouring noise, 0 to 0.95; 0 if left out.",
        unit: "fraction",
      },
      (value) =>
        Number.isFinite(value) && (value as number) >= 0 && (value as number) <= 0.95
          ? undefined
          : { sentence: say(words.giveAutocorrelation) },
    ),
  ),
  periodsBefore: z.optional(
    whole(
      { title: "Periods before", description: "Figures there are from before the change." },
      3,
      1000,
    ),
  ),
  lag: z._default(
    whole({ title: "Lag", description: "Periods before an effect can show at all." }, 0, furthest),
    0,
  ),
  ramp: z._default(
    whole(
      { title: "Ramp", description: "Periods over which it then grows to its full size." },
      0,
      furthest,
    ),
    0,
  ),
  trend: z._default(
    trueOrFalse({
      title: "Trend",
      description: "Whether the earlier course may have a slope, which has to be told apart.",
    }),
    true,
  ),
  test: z.optional(
    choice(["changeEffect", "shape"], {
      title: "Test",
      description:
        "The test to come: changeEffect, interruptedTimeSeries's own; or shape, of the stated lag and ramp. By default changeEffect, or shape without a trend.",
    }),
  ),
  power: z._default(
    quantity<number>(
      {
        title: "Power",
        description: "Chance of seeing the effect if it is there, as a fraction.",
        unit: "fraction",
      },
      (value) =>
        Number.isFinite(value) && (value as number) >= 0.5 && (value as number) <= 0.999
          ? undefined
          : { sentence: say(words.givePower) },
    ),
    0.8,
  ),
  change: z.optional(
    seriesPlace({
      title: "Change",
      description: "First period after the change, such as 2025-04.",
    }),
  ),
  confidence: confidenceLevel(),
});
export type EarliestReadableInput = z.input<typeof EarliestReadableInput>;

/** How well an effect could be seen after some periods. */
export interface ReadableStep {
  /** Periods since the change. */
  readonly periods: number;
  /** Chance of seeing the effect then. */
  readonly power: number;
  /** Smallest full effect that would be seen with the wanted power; null while none can show. */
  readonly smallestEffect: number | null;
}

/** Result of {@link earliestReadable}. */
export interface EarliestReadable {
  /** Periods after the change from which on a verdict is informed; null with the reason. */
  readonly periods: number | null;
  /** The period itself, where the change's was given. */
  readonly period: Period | null;
  readonly reason: Sentence | null;
  /** One for each period up to that, or up to ten years. */
  readonly steps: readonly ReadableStep[];
  readonly standardDeviation: number;
  readonly autocorrelation: number;
  readonly noiseFrom: "history" | "caseload" | "given";
  readonly periodsBefore: number;
  /** `changeEffect`: the effect in the last period, from a level and a slope on either side; `shape`: its size, given lag and ramp. */
  readonly test: "changeEffect" | "shape";
  readonly method: "generalised least squares, effective degrees of freedom, shifted t";
  readonly warnings: readonly Sentence[];
  readonly conclusion: Sentence;
}

/**
 * Tell from when on a change can be judged, so that it is not stopped before that.
 *
 * Until then "no effect seen" is what one would expect whether or not the change works.
 *
 * @param input - The effect hoped for, the noise of the figure, the lag, and how sure to be.
 * @returns The first period at which the effect would be seen with the wanted power, and the way there.
 * @throws {@link UpstreamError} `INVALID_INPUT` unless noise is given in exactly one way;
 * `NOT_ENOUGH_DATA` for a history of fewer than eight values.
 * @see Zhang, Wagner and Ross-Degnan 2011 on power of interrupted time series.
 *
 * @example
 * ```ts
 * earliestReadable({ effect: 2, standardDeviation: 1, periodsBefore: 24, trend: false }).periods; // => 3
 * ```
 */
export function earliestReadable(input: EarliestReadableInput): EarliestReadable {
  const parsed = parseInput(EarliestReadableInput, input);
  const { effect, power, confidence, change } = parsed;
  if (change !== undefined && periodAfter(change, 0) === undefined) {
    throw refusal(["change"], say(words.givePeriod));
  }
  const noise = noiseOf(parsed);
  const test = parsed.test ?? (parsed.trend ? "changeEffect" : "shape");
  if (test === "changeEffect" && !parsed.trend) throw refusal(["test"], say(words.giveTestOfShape));
  const steps: ReadableStep[] = [];
  let periods: number | null = null;
  for (let after = 1; after <= furthest && periods === null; after++) {
    const unit = errorOfEffect(noise, after, test, parsed);
    if (unit === null) {
      steps.push({ periods: after, power: 0, smallestEffect: null });
      continue;
    }
    const predictors = test === "changeEffect" ? 4 : parsed.trend ? 3 : 2;
    const freedom = effectiveFreedom(
      noise.periodsBefore + after,
      predictors,
      noise.autocorrelation,
    );
    const critical = tQuantile((1 + confidence) / 2, freedom);
    const distance = Math.min(1e6, Math.abs(effect) / unit);
    const chance = tUpperTail(critical - distance, freedom) + tCdf(-critical - distance, freedom);
    const smallest = unit * (critical + tQuantile(power, freedom));
    steps.push({
      periods: after,
      power: Math.min(1, chance),
      smallestEffect: Number.isFinite(smallest) ? smallest : null,
    });
    if (chance >= power) periods = after;
  }
  const period =
    periods === null || change === undefined ? null : (periodAfter(change, periods - 1) ?? null);
  const reason = periods === null ? say(words.neverReadable, { furthest }) : null;
  return {
    periods,
    period,
    reason,
    steps,
    ...noise,
    test,
    method: "generalised least squares, effective degrees of freedom, shifted t",
    warnings: [
      ...(noise.periodsBefore < fewBefore
        ? [say(words.fewPeriodsBefore, { periods: noise.periodsBefore, many: fewBefore })]
        : []),
      ...(noise.noiseFrom === "caseload" ? [say(words.noiseFromCaseloadOnly)] : []),
    ],
    conclusion: conclude(parsed, periods, period, steps),
  };
}

interface Noise {
  readonly standardDeviation: number;
  readonly autocorrelation: number;
  readonly noiseFrom: "history" | "caseload" | "given";
  readonly periodsBefore: number;
}

const fewBefore = 12;
const fewestOfHistory = 8;

function noiseOf(parsed: z.output<typeof EarliestReadableInput>): Noise {
  const { history, standardDeviation, caseload, baseline, periodsBefore, trend } = parsed;
  const ways = [history, standardDeviation, caseload].filter((way) => way !== undefined).length;
  if (ways !== 1) throw refusal([], say(words.giveNoiseOnce));
  if (history !== undefined) {
    for (const field of ["autocorrelation", "periodsBefore"] as const) {
      if (parsed[field] !== undefined) throw refusal([field], say(words.giveNotWithHistory));
    }
    const { values, count } = readSeries({ values: history });
    if (count < fewestOfHistory) {
      const about = { needed: fewestOfHistory, got: count };
      throw new UpstreamError("NOT_ENOUGH_DATA", ["history"], say(words.giveLongerHistory, about));
    }
    const times = Array.from(values.keys()).filter((i) => !Number.isNaN(values[i]));
    const columns = [times.map(() => 1), ...(trend ? [times] : [])];
    const response = Float64Array.from(times, (i) => values[i] ?? 0);
    const { coefficients } = leastSquares(columns, response, null);
    const left = response.reduce((sum, value, i) => {
      const fitted = (coefficients[0] ?? 0) + (coefficients[1] ?? 0) * (times[i] ?? 0);
      return sum + (value - fitted) ** 2;
    }, 0);
    if (left <= 1e-20 * response.reduce((sum, value) => sum + value * value, 0)) {
      throw refusal(["history"], say(words.giveHistoryWithNoise));
    }
    const { sigma, phi } = ar1Reml(columns, response, times);
    return {
      standardDeviation: sigma,
      autocorrelation: Math.max(0, phi),
      noiseFrom: "history",
      periodsBefore: values.length,
    };
  }
  if (periodsBefore === undefined) throw refusal(["periodsBefore"], say(words.givePeriodsBefore));
  const autocorrelation = parsed.autocorrelation ?? 0;
  if (standardDeviation !== undefined) {
    return { standardDeviation, autocorrelation, noiseFrom: "given", periodsBefore };
  }
  if (baseline === undefined || !(baseline > 0 && baseline < 1)) {
    throw refusal(["baseline"], say(words.giveBaselineShare));
  }
  const deviation = Math.sqrt((baseline * (1 - baseline)) / (caseload ?? 1));
  return {
    standardDeviation: deviation,
    autocorrelation,
    noiseFrom: "caseload",
    periodsBefore,
  };
}

/** interruptedTimeSeries refuses fewer values than this after a change. */
const fewestAfter = 3;

/**
 * Standard error of the test's estimate, over what it shows of a full effect of 1; null while it
 * shows none of it.
 */
function errorOfEffect(
  { standardDeviation, autocorrelation: phi, periodsBefore }: Noise,
  after: number,
  test: "changeEffect" | "shape",
  { lag, ramp, trend }: z.output<typeof EarliestReadableInput>,
): number | null {
  if (after <= lag || (test === "changeEffect" && after < fewestAfter)) return null;
  const length = periodsBefore + after;
  const shown = Array.from({ length }, (_, i) => {
    const since = i - periodsBefore + 1 - lag;
    return since <= 0 ? 0 : ramp === 0 ? 1 : Math.min(1, since / (ramp + 1));
  });
  const segments = { change: periodsBefore, harmonics: 0, period: 1 };
  const rows = Array.from({ length }, (_, i) =>
    test === "changeEffect" ? predictorsAt(i, segments) : [1, ...(trend ? [i] : []), shown[i] ?? 0],
  );
  const width = rows[0]?.length ?? 0;
  const scale = 1 / Math.sqrt(1 - phi * phi);
  const whiten = (valueAt: (i: number) => number): Float64Array =>
    Float64Array.from({ length }, (_, i) =>
      i === 0 ? valueAt(0) : (valueAt(i) - phi * valueAt(i - 1)) * scale,
    );
  const white = Array.from({ length: width }, (_, k) => whiten((i) => rows[i]?.[k] ?? 0));
  const { kept, inverse, coefficients } = leastSquares(
    white,
    whiten((i) => shown[i] ?? 0),
    null,
  );
  if (kept.length < width) return null;
  const weights =
    test === "changeEffect"
      ? [0, 0, 1, after - 1]
      : Array.from({ length: width }, (_, k) => (k === width - 1 ? 1 : 0));
  const part = dot(weights, coefficients);
  if (part <= 1e-9) return null;
  return (standardDeviation * Math.sqrt(Math.max(0, quadraticForm(weights, inverse)))) / part;
}

function conclude(
  { effect, lag, power }: z.output<typeof EarliestReadableInput>,
  periods: number | null,
  period: Period | null,
  steps: readonly ReadableStep[],
): Sentence {
  const size = figure(Math.abs(effect));
  if (periods === null) {
    const best = steps.reduce((most, step) => (step.power > most.power ? step : most));
    const about = { effect: size, periods: best.periods, chance: best.power };
    return say(words.readableNever, about);
  }
  return period === null
    ? say(words.readableAfter, { periods, effect: size, power, lag })
    : say(words.readableFrom, { period, periods, effect: size, power, lag });
}
