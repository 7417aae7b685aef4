import * as z from "zod/mini";
import { parseInput, refusal, UpstreamError } from "../errors.js";
import { normalQuantile } from "../internal/distributions.js";
import { choice, described, measurement, quantity } from "../internal/quantities.js";
import { say, type Sentence } from "../internal/say.js";
import * as words from "../words/en-GB.js";
import {
  carryForward,
  fitSmoothing,
  smooth,
  type Smoothed,
  type SmoothingParameters,
  type SmoothingState,
  type TrendModel,
  varianceFactors,
} from "./ets-kernel.js";
import { figure } from "./figures.js";
import { type Period, readSeries, type Series, seriesPeriods, seriesValues } from "./series.js";

const smoothing = (about: { title: string; description: string }) =>
  quantity<number>({ ...about, unit: "fraction" }, (value) =>
    Number.isFinite(value) && (value as number) >= 0 && (value as number) <= 1
      ? undefined
      : { sentence: say(words.giveSmoothing) },
  );

/** Parameters and starting state, given instead of fitted. */
const GivenParameters = z.strictObject({
  alpha: smoothing({ title: "Alpha", description: "Share of an error that enters the level." }),
  beta: z.optional(
    smoothing({ title: "Beta", description: "Share of an error that enters the trend." }),
  ),
  gamma: z.optional(
    smoothing({ title: "Gamma", description: "Share of an error that enters the season." }),
  ),
  phi: z.optional(
    smoothing({ title: "Phi", description: "What a trend keeps from one period to the next." }),
  ),
  level0: measurement({ title: "Level", description: "Level before the first value used." }),
  trend0: z.optional(
    measurement({ title: "Trend", description: "Trend before the first value used." }),
  ),
  seasonal0: z.optional(
    z.array(measurement({ title: "Season", description: "What each period of the year adds." })),
  ),
  convention: z.optional(
    choice(["ets", "classical"], {
      title: "Convention",
      description:
        "Whether beta and gamma multiply the error (ets) or the change of level and the season (classical).",
    }),
  ),
  startsAfter: z.optional(
    quantity<number>(
      {
        title: "Starts after",
        description: "How many first values the starting state already holds.",
        unit: "people",
      },
      (value) =>
        Number.isInteger(value) && (value as number) >= 0
          ? undefined
          : { sentence: say(words.giveStartsAfter) },
    ),
  ),
});

const models = ["dampedHolt", "holt", "simple", "holtWinters"] as const;

/** Ways to carry a series forward. */
export type ForecastModel = (typeof models)[number];

/** Furthest that a forecast goes; beyond it the limits say nothing. */
const furthest = 120;

/** Input of {@link etsForecast}. */
export const EtsForecastInput = z.strictObject({
  values: seriesValues({
    title: "Values",
    description: "One figure a period, in order; null where it is missing.",
  }),
  periods: z.optional(seriesPeriods()),
  model: z._default(
    choice(models, {
      title: "Model",
      description: "Damped trend, trend, level only, or trend and seasons with given parameters.",
    }),
    "dampedHolt",
  ),
  horizon: z._default(
    quantity<number>(
      { title: "Horizon", description: "How many periods ahead.", unit: "people" },
      (value) =>
        Number.isInteger(value) && (value as number) >= 1 && (value as number) <= furthest
          ? undefined
          : { sentence: say(words.giveHorizon, { furthest }) },
    ),
    12,
  ),
  parameters: z.optional(
    described(
      {
        title: "Parameters",
        description: "Smoothing parameters and starting state; fitted to the series if left out.",
      },
      GivenParameters,
    ),
  ),
});
export type EtsForecastInput = z.input<typeof EtsForecastInput>;

/** One period ahead. */
export interface ForecastPoint {
  /** How many periods after the last. */
  readonly step: number;
  readonly period: Period;
  readonly mean: number;
  /** The widest of the model's and the errors made so far at this distance, never less than a step before. */
  readonly standardError: number;
  readonly lower80: number;
  readonly upper80: number;
  readonly lower95: number;
  readonly upper95: number;
  /** What the model alone claims. */
  readonly modelStandardError: number;
  /** Root mean square of the errors made at this distance from earlier origins; null with fewer than three. */
  readonly rollingOriginError: number | null;
}

/** Result of {@link etsForecast}. */
export interface EtsForecast {
  readonly points: readonly ForecastPoint[];
  readonly model: ForecastModel;
  /** Error-correction form: each multiplies the error of a step. */
  readonly parameters: SmoothingParameters;
  readonly start: SmoothingState;
  readonly finalState: SmoothingState;
  readonly fitted: boolean;
  /** How many one-step errors the fit rests on. */
  readonly count: number;
  readonly sumOfSquares: number;
  /** Sum of squares over what the parameters leave free. */
  readonly variance: number;
  /** -n/2 log(sum of squares), as the R package forecast counts it; null without errors. */
  readonly logLikelihood: number | null;
  readonly aicc: number | null;
  /** One-step forecast of the last period. */
  readonly fittedLast: number;
  readonly method: {
    readonly limits: "normal, widened by rolling-origin error";
    /** From how many earlier origins a forecast was tried. */
    readonly origins: number;
  };
  readonly warnings: readonly Sentence[];
  readonly conclusion: Sentence;
}

/**
 * Carry a series forward with limits that hold what its own past forecasts missed.
 *
 * A model that fits a smooth series claims near certainty. Here each distance's limits are at least as
 * wide as the errors that the same model made from earlier origins, and never narrower than a step before.
 *
 * @param input - Values in order, a model, and how far to go.
 * @returns Expected value and limits of each period ahead, and the fit.
 * @throws {@link UpstreamError} `INVALID_INPUT` for parameters that the model does not have;
 * `NOT_ENOUGH_DATA` for fewer values than the model needs.
 * @see Hyndman, Koehler, Ord and Snyder 2008; Gardner and McKenzie 1985 for the damped trend.
 *
 * @example
 * ```ts
 * etsForecast({ values: [5, 5, 5, 5, 5, 5, 5, 5, 5, 5] }).points[0]?.mean; // => 5
 * ```
 */
export function etsForecast(input: EtsForecastInput): EtsForecast {
  const parsed = parseInput(EtsForecastInput, input);
  const { model, horizon } = parsed;
  const series = readSeries(parsed);
  const { values } = series;
  const given = parsed.parameters && readParameters(parsed.parameters, model, values.length);
  if (given === undefined && model === "holtWinters") {
    throw refusal(["parameters"], say(words.giveSeasonalParameters));
  }
  const counted = countOf(model, given?.start.seasonal.length ?? 0);
  refuseTooFew(series, model, given === undefined, counted);
  const trendModel = model === "holtWinters" ? "dampedHolt" : model;
  const fit = given ?? { ...fitSmoothing(values, values.length, trendModel), from: 0 };
  const { parameters, start, from } = fit;
  const run = smooth(values, parameters, start, from, values.length);
  const variance = run.sumOfSquares / (run.count - counted);
  const means = carryForward(run.state, parameters, horizon);
  const factors = varianceFactors(parameters, start.seasonal.length, horizon);
  const refit = given ? null : trendModel;
  const rolling = rollingErrors(values, fit, refit, horizon, from);
  const points = pointsOf(series, means, factors, variance, rolling.errors);
  const logLikelihood = run.sumOfSquares > 0 ? (-run.count / 2) * Math.log(run.sumOfSquares) : null;
  return {
    points,
    model,
    parameters,
    start,
    finalState: run.state,
    fitted: given === undefined,
    count: run.count,
    sumOfSquares: run.sumOfSquares,
    variance,
    logLikelihood,
    aicc: aiccOf(logLikelihood, run.count, counted + 1),
    fittedLast: run.fittedLast,
    method: { limits: "normal, widened by rolling-origin error", origins: rolling.origins },
    warnings: warningsOf(series, points, run),
    conclusion: conclude(points, series),
  };
}

interface Prepared {
  readonly parameters: SmoothingParameters;
  readonly start: SmoothingState;
  /** Position of the first value that is used. */
  readonly from: number;
}

function readParameters(
  given: z.output<typeof GivenParameters>,
  model: ForecastModel,
  length: number,
): Prepared {
  const { alpha, level0, seasonal0 } = given;
  const path = (field: string): string[] => ["parameters", field];
  const trended = model !== "simple";
  const wanted = {
    beta: trended,
    trend0: trended,
    phi: model === "dampedHolt",
    gamma: model === "holtWinters",
    seasonal0: model === "holtWinters",
  };
  for (const field of ["beta", "trend0", "phi", "gamma", "seasonal0"] as const) {
    const has = given[field] !== undefined;
    if (wanted[field] && !has) throw refusal(path(field), say(words.giveParameterOf, { model }));
    if (!wanted[field] && has) throw refusal(path(field), say(words.giveNoParameterOf, { model }));
  }
  if (seasonal0 !== undefined && seasonal0.length < 2) {
    throw refusal(path("seasonal0"), say(words.giveTwoSeasons));
  }
  const from = given.startsAfter ?? 0;
  if (from >= length) throw refusal(path("startsAfter"), say(words.giveStartsAfter));
  const classical = given.convention === "classical";
  const [beta, gamma] = [given.beta ?? 0, given.gamma ?? 0];
  return {
    parameters: {
      alpha,
      beta: classical ? alpha * beta : beta,
      gamma: classical ? gamma * (1 - alpha) : gamma,
      phi: given.phi ?? 1,
    },
    start: { level: level0, trend: given.trend0 ?? 0, seasonal: seasonal0 ?? [] },
    from,
  };
}

/** Parameters of a model, its starting state among them. */
function countOf(model: ForecastModel, seasons: number): number {
  if (model === "simple") return 2;
  if (model === "holt") return 4;
  return model === "dampedHolt" ? 5 : 5 + seasons - 1;
}

/** A model fitted to fewer values than this follows noise. */
const fewest = { simple: 6, holt: 8, dampedHolt: 10, holtWinters: 0 } as const;

function refuseTooFew(series: Series, model: ForecastModel, fits: boolean, counted: number): void {
  const needed = fits ? fewest[model] : counted + 1;
  if (series.count < needed) {
    const about = { needed, model, got: series.count };
    throw new UpstreamError("NOT_ENOUGH_DATA", ["values"], say(words.giveValuesForForecast, about));
  }
}

function aiccOf(logLikelihood: number | null, count: number, parameters: number): number | null {
  if (logLikelihood === null || count - parameters - 1 <= 0) return null;
  return (
    -2 * logLikelihood +
    2 * parameters +
    (2 * parameters * (parameters + 1)) / (count - parameters - 1)
  );
}

/** With fewer errors at a distance their size says nothing. */
const fewestErrors = 3;
/** More origins would only take time: the later ones are the most like now. */
const mostOrigins = 60;

/** First position before which there are so many values. */
function originAfter(values: Float64Array, count: number): number {
  let seen = 0;
  let position = 0;
  while (position < values.length && seen < count) {
    if (!Number.isNaN(values[position])) seen++;
    position++;
  }
  return position;
}

/** Size of the errors that the model made at each distance from earlier origins. */
function rollingErrors(
  values: Float64Array,
  fit: Prepared,
  refit: TrendModel | null,
  horizon: number,
  from: number,
): { readonly errors: readonly (number | null)[]; readonly origins: number } {
  const length = values.length;
  const first = Math.max(
    Math.ceil(length / 2),
    refit === null ? from + 2 : originAfter(values, fewest[refit]),
    length - mostOrigins,
  );
  const squares = new Float64Array(horizon);
  const counts = new Float64Array(horizon);
  let origins = 0;
  for (let origin = first; origin < length; origin++) {
    const { parameters, start } = refit === null ? fit : fitSmoothing(values, origin, refit);
    const { state } = smooth(values, parameters, start, from, origin);
    const reach = Math.min(horizon, length - origin);
    const means = carryForward(state, parameters, reach);
    origins++;
    for (let h = 0; h < reach; h++) {
      const value = values[origin + h] ?? NaN;
      if (Number.isNaN(value)) continue;
      squares[h] = (squares[h] ?? 0) + (value - (means[h] ?? 0)) ** 2;
      counts[h] = (counts[h] ?? 0) + 1;
    }
  }
  const errors = Array.from(squares, (sum, h) => {
    const count = counts[h] ?? 0;
    return count < fewestErrors ? null : Math.sqrt(sum / count);
  });
  return { errors, origins };
}

const z80 = normalQuantile(0.9);
const z95 = normalQuantile(0.975);

function pointsOf(
  series: Series,
  means: Float64Array,
  factors: Float64Array,
  variance: number,
  errors: readonly (number | null)[],
): ForecastPoint[] {
  const points: ForecastPoint[] = [];
  let widest = 0;
  for (let h = 0; h < means.length; h++) {
    const mean = means[h] ?? 0;
    const modelStandardError = Math.sqrt(variance * (factors[h] ?? 1));
    const rollingOriginError = errors[h] ?? null;
    widest = Math.max(widest, modelStandardError, rollingOriginError ?? 0);
    points.push({
      step: h + 1,
      period: series.nameAt(series.values.length + h),
      mean,
      standardError: widest,
      lower80: mean - z80 * widest,
      upper80: mean + z80 * widest,
      lower95: mean - z95 * widest,
      upper95: mean + z95 * widest,
      modelStandardError,
      rollingOriginError,
    });
  }
  return points;
}

const fewForForecast = 24;

function warningsOf(
  series: Series,
  points: readonly ForecastPoint[],
  { sumOfSquares }: Smoothed,
): Sentence[] {
  const gaps = series.values.length - series.count;
  const widened = points.filter(
    ({ standardError, modelStandardError }) => standardError > modelStandardError * (1 + 1e-9),
  ).length;
  return [
    ...(gaps > 0 ? [say(words.itsGaps, { gaps })] : []),
    ...(series.count < fewForForecast
      ? [say(words.forecastShort, { count: series.count, many: fewForForecast })]
      : []),
    ...(widened > 0 ? [say(words.forecastWidened, { widened })] : []),
    ...(points.length > series.count / 3
      ? [say(words.forecastFar, { horizon: points.length, count: series.count })]
      : []),
    ...(sumOfSquares === 0 ? [say(words.forecastNoErrors)] : []),
  ];
}

function conclude(points: readonly ForecastPoint[], series: Series): Sentence {
  const last = points.at(-1);
  return say(words.forecastExpected, {
    period: last?.period ?? series.nameAt(series.values.length),
    mean: figure(last?.mean ?? 0),
    lower: figure(last?.lower80 ?? 0),
    upper: figure(last?.upper80 ?? 0),
  });
}
