import * as z from "zod/mini";
import { parseInput, refusal, UpstreamError } from "../errors.js";
import { tQuantile, tUpperTail } from "../internal/distributions.js";
import { choice, confidenceLevel, quantity, trueOrFalse } from "../internal/quantities.js";
import { say, type Sentence } from "../internal/say.js";
import * as words from "../words/en-GB.js";
import { figure } from "./figures.js";
import {
  type Contrast,
  contrast,
  type EffectMethod,
  fitSegmented,
  type SegmentedDesign,
  type SegmentedFit,
} from "./segmented-fit.js";
import {
  hasNumberedPeriods,
  type Period,
  placeIn,
  readSeries,
  type Series,
  seriesPeriods,
  seriesPlace,
  seriesValues,
} from "./series.js";

/** A whole number within limits, such as a lag or a number of harmonics. */
// @__NO_SIDE_EFFECTS__
function wholeNumber(
  about: { title: string; description: string },
  minimum: number,
  maximum: number,
): z.ZodMiniType<number, number> {
  return quantity({ ...about, unit: "people" }, (value) =>
    Number.isInteger(value) && (value as number) >= minimum && (value as number) <= maximum
      ? undefined
      : { sentence: say(words.giveWholeNumberBetween, { minimum, maximum }) },
  );
}

/** Input of {@link interruptedTimeSeries}. */
export const InterruptedTimeSeriesInput = z.strictObject({
  values: seriesValues({
    title: "Values",
    description: "One figure a period, in order; null where it is missing.",
  }),
  periods: z.optional(seriesPeriods()),
  changeAt: seriesPlace({
    title: "Change at",
    description: "First period after the change: a position counted from 0, or a period.",
  }),
  improvement: z._default(
    choice(["increase", "decrease", "neutral"], {
      title: "Improvement",
      description: "Which way is better.",
    }),
    "neutral",
  ),
  comparator: z.optional(
    seriesValues({
      title: "Comparator",
      description: "The same figure where nothing changed, one for each value.",
    }),
  ),
  method: z._default(
    choice(["ar1Reml", "neweyWest", "ols"], {
      title: "Method",
      description: "How the noise is treated; the last two are for comparison only.",
    }),
    "ar1Reml",
  ),
  harmonics: z._default(
    wholeNumber(
      {
        title: "Harmonics",
        description:
          "Pairs of seasonal waves in the model: 0 for none, 1 or 2 for monthly figures.",
      },
      0,
      11,
    ),
    0,
  ),
  shortSeasons: z._default(
    choice(["drop", "keep"], {
      title: "Short seasons",
      description: "What to do with seasonal waves where a side has less than two years.",
    }),
    "drop",
  ),
  periodsPerYear: z._default(
    wholeNumber(
      { title: "Periods a year", description: "How many periods make a year: 12 for months." },
      1,
      366,
    ),
    12,
  ),
  lag: z.optional(
    wholeNumber(
      {
        title: "Lag",
        description: "Largest lag of the Newey-West method; its own choice if left out.",
      },
      0,
      365,
    ),
  ),
  prewhitened: z._default(
    trueOrFalse({
      title: "Prewhitened",
      description: "Whether the Newey-West method makes the scores white first.",
    }),
    false,
  ),
  adjusted: z._default(
    trueOrFalse({
      title: "Adjusted",
      description: "Whether the Newey-West method corrects for the size of the sample.",
    }),
    true,
  ),
  confidence: confidenceLevel(),
});
export type InterruptedTimeSeriesInput = z.input<typeof InterruptedTimeSeriesInput>;

/** A figure with its standard error and limits. */
export interface EffectEstimate extends Contrast {
  readonly lower: number;
  readonly upper: number;
}

/** One coefficient of the model. */
export interface EffectTerm extends EffectEstimate {
  /** `intercept`, `trend`, `step`, `slopeChange`, then `sin1`, `cos1` and so on. */
  readonly term: string;
  /** Null without noise. */
  readonly t: number | null;
  /** For comparison with other programs; conclusions rest on the limits. */
  readonly p: number | null;
}

/** One period of the fitted model. */
export interface EffectPoint {
  readonly period: Period;
  readonly value: number | null;
  readonly fitted: number;
  /** What the course before the change would have led to. */
  readonly counterfactual: number;
}

/** What was fitted to one series. */
export interface EffectModel {
  readonly count: number;
  readonly terms: readonly EffectTerm[];
  /** Correlation of the noise of neighbouring periods; null for other methods. */
  readonly phi: number | null;
  /** Standard deviation of the noise. */
  readonly sigma: number;
  readonly restrictedLogLikelihood: number | null;
  /** Degrees of freedom of the limits. */
  readonly degreesOfFreedom: number;
  readonly residualDegreesOfFreedom: number;
  readonly rSquared: number | null;
  /** Of the least squares residuals; null without noise. */
  readonly durbinWatson: number | null;
  readonly ljungBox: {
    readonly lag: number;
    readonly statistic: number;
    readonly p: number;
  } | null;
  /** Newey and West's bandwidth without prewhitening; null where there is none. */
  readonly bandwidth: number | null;
}

/** Result of {@link interruptedTimeSeries}. */
export interface InterruptedTimeSeries extends EffectModel {
  readonly points: readonly EffectPoint[];
  /** First period after the change. */
  readonly change: Period;
  /** Last period. */
  readonly end: Period;
  /** Difference that the change makes in the last period. */
  readonly effectAtEnd: EffectEstimate;
  /** Sum of the differences over every period since the change, missing ones included. */
  readonly cumulativeEffect: EffectEstimate;
  /** What the last period would have been without the change. */
  readonly counterfactualAtEnd: number;
  /** Effect over that; null where it is not above 0. */
  readonly relativeEffectAtEnd: number | null;
  /** The same model of the comparator; null without one. The effects are differences from its. */
  readonly comparator: EffectModel | null;
  readonly method: {
    readonly name: EffectMethod;
    readonly degreesOfFreedom: "effective" | "residual";
    readonly lag: number | null;
    readonly prewhitened: boolean | null;
    readonly adjusted: boolean | null;
    readonly harmonics: number;
  };
  readonly confidence: number;
  readonly warnings: readonly Sentence[];
  readonly conclusion: Sentence;
}

/**
 * Estimate what a change did to a series, beyond its earlier course and what noise would do.
 *
 * The default lets neighbouring periods be alike and counts them for less; ordinary least squares and
 * Newey-West limits are far too narrow for a few years of monthly figures.
 *
 * @param input - Values in order and the first period after the change.
 * @returns Effect in the last period and in all, each with limits, and the course without the change.
 * @throws {@link UpstreamError} `INVALID_INPUT` for a change outside the series; `NOT_ENOUGH_DATA`
 * with fewer than three values on either side, or too few for the seasons asked for.
 * @see Pinheiro and Bates 2000; Newey and West 1987.
 *
 * @example
 * ```ts
 * interruptedTimeSeries({ values: [5, 6, 5, 6, 5, 9, 10, 9, 10, 9], changeAt: 5 }).effectAtEnd.value; // => 4 (0 d.p.)
 * ```
 */
export function interruptedTimeSeries(input: InterruptedTimeSeriesInput): InterruptedTimeSeries {
  const parsed = parseInput(InterruptedTimeSeriesInput, input);
  const { method, confidence, improvement } = parsed;
  const series = readSeries(parsed);
  const change = placeIn(series, parsed.changeAt, hasNumberedPeriods(parsed), ["changeAt"]);
  const control = comparatorOf(parsed, series);
  const { harmonics, reason } = seasonsOf(parsed, series.values.length, change);
  const design: Omit<SegmentedDesign, "values"> = {
    change,
    harmonics,
    period: parsed.periodsPerYear,
    method,
    lag: parsed.lag ?? null,
    prewhitened: parsed.prewhitened,
    adjusted: parsed.adjusted,
  };
  refuseTooFew(series.values, change, harmonics, "values");
  if (control !== null) refuseTooFew(control, change, harmonics, "comparator");
  const fit = fitSegmented({ ...design, values: series.values });
  const other = control && fitSegmented({ ...design, values: control });
  if (fit === null || (control !== null && other === null)) {
    throw refusal(["harmonics"], say(words.giveHarmonicsApart));
  }

  const since = series.values.length - 1 - change;
  const atEnd = [0, 0, 1, since];
  const inAll = [0, 0, since + 1, (since * (since + 1)) / 2];
  const effectAtEnd = effectOf(fit, other, atEnd, confidence);
  const cumulativeEffect = effectOf(fit, other, inAll, confidence);
  const drift = other === null ? 0 : contrast(other, atEnd).value;
  const counterfactualAtEnd = (fit.counterfactual.at(-1) ?? 0) + drift;
  const shared = other && { fit: other, change };
  return {
    ...modelOf(fit, confidence),
    points: series.periods.map((period, i) => ({
      period,
      value: Number.isNaN(series.values[i]) ? null : (series.values[i] ?? null),
      fitted: fit.fitted[i] ?? 0,
      counterfactual: (fit.counterfactual[i] ?? 0) + driftAt(shared, i),
    })),
    change: series.nameAt(change),
    end: series.nameAt(series.values.length - 1),
    effectAtEnd,
    cumulativeEffect,
    counterfactualAtEnd,
    relativeEffectAtEnd:
      counterfactualAtEnd > 1e-300 ? finite(effectAtEnd.value / counterfactualAtEnd) : null,
    comparator: other && modelOf(other, confidence),
    method: {
      name: method,
      degreesOfFreedom: method === "ar1Reml" ? "effective" : "residual",
      lag: fit.lag,
      prewhitened: method === "neweyWest" ? parsed.prewhitened : null,
      adjusted: method === "neweyWest" ? parsed.adjusted : null,
      harmonics,
    },
    confidence,
    warnings: [
      ...(reason === null ? [] : [reason]),
      ...warningsOf(series, fit, method, control !== null),
    ],
    conclusion: conclude(effectAtEnd, series, improvement, control !== null, method),
  };
}

function finite(value: number): number | null {
  return Number.isFinite(value) ? value : null;
}

/** How far the comparator itself has moved from its earlier course. */
function driftAt(
  shared: { readonly fit: SegmentedFit; readonly change: number } | null,
  position: number,
): number {
  if (shared === null || position < shared.change) return 0;
  return contrast(shared.fit, [0, 0, 1, position - shared.change]).value;
}

function comparatorOf(
  parsed: z.output<typeof InterruptedTimeSeriesInput>,
  series: Series,
): Float64Array | null {
  const { comparator } = parsed;
  if (comparator === undefined) return null;
  if (comparator.length !== series.places.length) {
    const lengths = { other: "values", expected: series.places.length, got: comparator.length };
    throw refusal(["comparator"], say(words.giveEqualLengths, lengths));
  }
  const column = new Float64Array(series.values.length).fill(NaN);
  for (const [index, place] of series.places.entries()) {
    const item = comparator[index] ?? null;
    column[place] = (typeof item === "object" ? item?.value : item) ?? NaN;
  }
  return column;
}

/** Seasons of which a side has seen less than this cannot be told from the change. */
const yearsForSeasons = 2;

function seasonsOf(
  { harmonics, periodsPerYear, shortSeasons }: z.output<typeof InterruptedTimeSeriesInput>,
  length: number,
  change: number,
): { readonly harmonics: number; readonly reason: Sentence | null } {
  if (harmonics === 0) return { harmonics, reason: null };
  const most = Math.floor((periodsPerYear - 1) / 2);
  if (harmonics > most) {
    throw refusal(["harmonics"], say(words.giveFewerHarmonics, { most, periodsPerYear }));
  }
  const shorter = Math.min(change, length - change);
  if (shorter >= yearsForSeasons * periodsPerYear) return { harmonics, reason: null };
  const about = {
    before: change,
    after: length - change,
    needed: yearsForSeasons * periodsPerYear,
  };
  return shortSeasons === "keep"
    ? { harmonics, reason: say(words.seasonsShort, about) }
    : { harmonics: 0, reason: say(words.seasonsDropped, about) };
}

/** With fewer on one side a line through it is no finding. */
const fewestOnASide = 3;

function refuseTooFew(
  values: Float64Array,
  change: number,
  harmonics: number,
  field: "values" | "comparator",
): void {
  const counted = (part: Float64Array): number =>
    part.reduce((sum, value) => sum + (Number.isNaN(value) ? 0 : 1), 0);
  const before = counted(values.subarray(0, change));
  const after = counted(values.subarray(change));
  if (before < fewestOnASide || after < fewestOnASide) {
    const about = { fewest: fewestOnASide, before, after };
    throw new UpstreamError("NOT_ENOUGH_DATA", [field], say(words.giveValuesOnBothSides, about));
  }
  const needed = 4 + 2 * harmonics + 2;
  if (before + after < needed) {
    const about = { needed, got: before + after };
    throw new UpstreamError("NOT_ENOUGH_DATA", [field], say(words.giveValuesForModel, about));
  }
}

function limits({ value, standardError }: Contrast, freedom: number, confidence: number) {
  const half = standardError === 0 ? 0 : tQuantile((1 + confidence) / 2, freedom) * standardError;
  return { value, standardError, lower: value - half, upper: value + half };
}

/** The series' own effect, less the comparator's; degrees of freedom by Welch and Satterthwaite. */
function effectOf(
  fit: SegmentedFit,
  other: SegmentedFit | null,
  weights: readonly number[],
  confidence: number,
): EffectEstimate {
  const own = contrast(fit, weights);
  if (other === null) return limits(own, fit.freedom, confidence);
  const theirs = contrast(other, weights);
  const a = own.standardError ** 2;
  const b = theirs.standardError ** 2;
  const freedom = a + b === 0 ? 2 : (a + b) ** 2 / (a ** 2 / fit.freedom + b ** 2 / other.freedom);
  const both = { value: own.value - theirs.value, standardError: Math.sqrt(a + b) };
  return limits(both, Number.isFinite(freedom) ? freedom : fit.freedom, confidence);
}

function modelOf(fit: SegmentedFit, confidence: number): EffectModel {
  const names = ["intercept", "trend", "step", "slopeChange"];
  const terms = fit.covariance.map((_, k): EffectTerm => {
    const unit = fit.covariance.map((_unused, j) => (j === k ? 1 : 0));
    const estimate = limits(contrast(fit, unit), fit.freedom, confidence);
    const t = estimate.standardError > 0 ? finite(estimate.value / estimate.standardError) : null;
    const wave = k - names.length;
    const name = `${wave % 2 === 0 ? "sin" : "cos"}${String(Math.floor(wave / 2) + 1)}`;
    return {
      term: names[k] ?? name,
      ...estimate,
      t,
      p: t === null ? null : 2 * tUpperTail(Math.abs(t), fit.freedom),
    };
  });
  return {
    count: fit.count,
    terms,
    phi: fit.phi,
    sigma: fit.sigma,
    restrictedLogLikelihood: finiteOrNull(fit.restrictedLogLikelihood),
    degreesOfFreedom: fit.freedom,
    residualDegreesOfFreedom: fit.residualFreedom,
    rSquared: fit.rSquared,
    durbinWatson: fit.durbinWatson,
    ljungBox: fit.ljungBox,
    bandwidth: finiteOrNull(fit.bandwidth),
  };
}

function finiteOrNull(value: number | null): number | null {
  return value === null ? null : finite(value);
}

const manyForNeweyWest = 60;

function warningsOf(
  series: Series,
  fit: SegmentedFit,
  method: EffectMethod,
  compared: boolean,
): Sentence[] {
  const gaps = series.values.length - fit.count;
  const { count, lag } = fit;
  return [
    ...(gaps > 0 ? [say(words.itsGaps, { gaps })] : []),
    ...(method === "neweyWest"
      ? [
          count < manyForNeweyWest
            ? say(words.itsNeweyWestShort, { count, lag: lag ?? 0, many: manyForNeweyWest })
            : say(words.itsNeweyWest, { count, lag: lag ?? 0 }),
        ]
      : []),
    ...(method === "ols" ? [say(words.itsOls)] : []),
    ...(fit.phi !== null && fit.phi > 0.9 ? [say(words.itsNearWalk)] : []),
    ...(fit.durbinWatson === null ? [say(words.itsNoNoise)] : []),
    compared ? say(words.itsComparatorAssumed) : say(words.itsNoComparator),
  ];
}

function conclude(
  { value, lower, upper }: EffectEstimate,
  series: Series,
  improvement: "increase" | "decrease" | "neutral",
  compared: boolean,
  method: EffectMethod,
): Sentence {
  const about = {
    end: series.nameAt(series.values.length - 1),
    size: figure(Math.abs(value)),
    lower: figure(lower),
    upper: figure(upper),
    course: say(compared ? words.itsComparedCourse : words.itsOwnCourse),
  };
  const unclear = lower <= 0 && upper >= 0;
  const up = value > 0;
  const wanted = improvement === "neutral" ? null : up === (improvement === "increase");
  const first = unclear
    ? say(words.itsNoise, { ...about, effect: figure(value) })
    : say(up ? words.itsHigher : words.itsLower, {
        ...about,
        judgement: say(
          wanted === null
            ? words.itsMoreThanNoise
            : wanted
              ? words.itsBetterThanNoise
              : words.itsWorseThanNoise,
        ),
      });
  if (method === "ar1Reml") return first;
  return say(words.sentencePair, { first, second: say(words.itsForComparison) });
}
