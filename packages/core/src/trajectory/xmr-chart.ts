import * as z from "zod/mini";
import { parseInput, refusal, UpstreamError } from "../errors.js";
import { normalCdf } from "../internal/distributions.js";
import { choice, isColumn, quantity, trueOrFalse } from "../internal/quantities.js";
import { say, type Sentence } from "../internal/say.js";
import * as words from "../words/en-GB.js";
import { figure, type Improvement, meetsTarget } from "./figures.js";
import {
  hasNumberedPeriods,
  type Period,
  placeIn,
  readSeries,
  type Series,
  seriesPeriods,
  seriesValues,
} from "./series.js";
import {
  type AnhoejCounts,
  anhoejCounts,
  lagOneCorrelation,
  nhsSignals,
  ruleBits,
  type TwoOfThree,
  type XmrLimits,
  xmrLimits,
  type XmrSignals,
} from "./xmr-kernel.js";

/** What a figure measures: people at a date, events in a period, a rate, or money. */
export const figureKinds = ["flow", "stock", "rate", "cost"] as const;

/** Input of {@link xmrChart}. */
export const XmrChartInput = z.strictObject({
  values: seriesValues({
    title: "Values",
    description: "One figure a period, in order; null where it is missing.",
  }),
  periods: z.optional(seriesPeriods()),
  improvement: z._default(
    choice(["increase", "decrease", "neutral"], {
      title: "Improvement",
      description: "Which way is better.",
    }),
    "neutral",
  ),
  target: z.optional(
    quantity<number | ArrayLike<number | null>>(
      {
        title: "Target",
        description: "One target, or one for each value, such as a planned path.",
        unit: "score",
      },
      (value) => targetProblem(value),
    ),
  ),
  baselinePoints: z.optional(
    quantity<number>(
      {
        title: "Baseline points",
        description:
          "How many values at the start of each part its limits rest on; all if left out.",
        unit: "people",
      },
      (value) =>
        Number.isInteger(value) && (value as number) >= 2
          ? undefined
          : { sentence: say(words.giveBaselinePoints) },
    ),
  ),
  rebaseAt: z.optional(
    quantity<ArrayLike<Period>>(
      {
        title: "Rebase at",
        description: "Where limits start afresh: positions counted from 0, or periods.",
        unit: "text",
      },
      (value) => (isColumn(value) ? undefined : { sentence: say(words.giveSeriesPlaces) }),
    ),
  ),
  screenOutliers: z._default(
    trueOrFalse({
      title: "Screen outliers",
      description: "Whether moving ranges of 3.267 times their mean and more are left out.",
    }),
    false,
  ),
  rules: z._default(
    choice(["nhs", "anhoej"], {
      title: "Rules",
      description: "Which rules tell signal from noise: the NHS's four, or Anhøj's two.",
    }),
    "nhs",
  ),
  twoOfThree: z._default(
    choice(["nhs", "westernElectric"], {
      title: "Two of three",
      description:
        "Two of three points beyond two thirds of the limits: nhs wants all three on one side.",
    }),
    "nhs",
  ),
  kind: z._default(
    choice(figureKinds, {
      title: "Kind",
      description: "Whether the figure is a flow, a stock, a rate or a cost.",
    }),
    "flow",
  ),
});
export type XmrChartInput = z.input<typeof XmrChartInput>;

/** Which rule a point breaks; the first of these where it breaks several. */
export type XmrSignal =
  | "aboveUpper"
  | "belowLower"
  | "trendUp"
  | "trendDown"
  | "twoOfThreeHigh"
  | "twoOfThreeLow"
  | "shiftHigh"
  | "shiftLow"
  | "common"
  | "missing";

/** What a point means: noise, or a signal for better, for worse, or up or down. */
export type XmrVariation = "common" | "improvement" | "concern" | "specialHigh" | "specialLow";

/** Whether the target will be met: always, never, or by luck. */
export type XmrAssurance = "passing" | "hitAndMiss" | "failing";

/** One period of a chart. */
export interface XmrPoint {
  readonly period: Period;
  readonly value: number | null;
  /** Distance to the value one period earlier, within the part; null where there is none. */
  readonly movingRange: number | null;
  /** Which of the segments it belongs to. */
  readonly segment: number;
  readonly signal: XmrSignal;
  readonly pointType: XmrVariation | "missing";
  readonly target: number | null;
  /** Null without a value, a target or a direction. */
  readonly meetsTarget: boolean | null;
}

/** A part of a chart with limits of its own. */
export interface XmrSegment extends XmrLimits {
  /** First and last position, counted from 0. */
  readonly from: number;
  readonly to: number;
  /** How many values it holds. */
  readonly count: number;
  /** Fewer than 13 values: the limits are on trial. */
  readonly trial: boolean;
  /** Positions at which each NHS rule is broken, whatever the label. */
  readonly rules: {
    readonly outside: readonly number[];
    readonly trend: readonly number[];
    readonly twoOfThree: readonly number[];
    readonly shift: readonly number[];
  };
  readonly anhoej: AnhoejCounts;
}

/** Result of {@link xmrChart}. */
export interface XmrChart {
  /** Every period from the first to the last, those without a value too. */
  readonly points: readonly XmrPoint[];
  readonly segments: readonly XmrSegment[];
  /** What the last value means. */
  readonly variation: XmrVariation;
  /** Position of that value. */
  readonly lastPoint: number;
  /** Whether there are enough values in the last part for a verdict: 13. */
  readonly enoughToJudge: boolean;
  /** Whether the process as it is meets the target; null without a target or a direction. */
  readonly assurance: XmrAssurance | null;
  /** Chance that one more value meets the target if nothing changes; null like the assurance. */
  readonly chanceOfMeetingTarget: number | null;
  /** How alike neighbouring values of the last part are, -1 to 1; null where too few to tell. */
  readonly autocorrelation: number | null;
  readonly method: {
    readonly limits: "mean ± 2.66 mean moving range";
    readonly rules: "nhs" | "anhoej";
    readonly twoOfThree: TwoOfThree;
    readonly outliersScreened: boolean;
  };
  readonly warnings: readonly Sentence[];
  readonly conclusion: Sentence;
}

/**
 * Tell signal from noise in a series, with the limits and rules of an XmR control chart.
 *
 * Missing periods keep their place: no moving range, run or trend crosses them.
 *
 * @param input - Values in order, which way is better, and a target where there is one.
 * @returns Limits, a verdict for each point, and what the last value and the target come to.
 * @throws {@link UpstreamError} `INVALID_INPUT` for periods out of order or a part too short for
 * limits; `NOT_ENOUGH_DATA` without two neighbouring values.
 * @see NHS England, Making Data Count; Anhøj and Olesen 2014.
 *
 * @example
 * ```ts
 * xmrChart({ values: [12, 15, 11, 14, 13, 16] }).segments[0]?.upper; // => 20.948
 * ```
 */
export function xmrChart(input: XmrChartInput): XmrChart {
  const parsed = parseInput(XmrChartInput, input);
  const { improvement, rules } = parsed;
  const series = readSeries(parsed);
  const { values, periods } = series;
  const starts = partStarts(parsed, series);
  const signals: XmrSignals = {
    rules: new Uint8Array(values.length),
    sides: new Int8Array(values.length),
    trends: new Int8Array(values.length),
  };
  const segments: XmrSegment[] = [];
  for (const [index, from] of starts.entries()) {
    const to = starts[index + 1] ?? values.length;
    const limits = xmrLimits(values, from, to, parsed.baselinePoints ?? 0, parsed.screenOutliers);
    if (limits === null) throw noLimits(starts, index);
    nhsSignals(values, from, to, limits, parsed.twoOfThree, signals);
    segments.push(segmentOf(values, from, to, limits, signals));
  }
  if (rules === "anhoej") keepAnhoej(segments, signals);

  const target = targetsOf(parsed.target, series);
  const points = new Array<XmrPoint>(values.length);
  let lastPoint = 0;
  let segment = 0;
  for (let i = 0; i < values.length; i++) {
    if (starts[segment + 1] === i) segment++;
    const value = values[i] ?? NaN;
    const missing = value !== value;
    if (!missing) lastPoint = i;
    const range = starts[segment] === i ? NaN : Math.abs(value - (values[i - 1] ?? NaN));
    const signal = missing ? "missing" : signalOf(signals, i);
    const wanted = typeof target === "number" ? target : (target?.[i] ?? null);
    points[i] = {
      period: periods[i] ?? i,
      value: missing ? null : value,
      movingRange: range !== range ? null : range,
      segment,
      signal,
      pointType: signal === "missing" ? "missing" : variationOf(signal, improvement),
      target: wanted,
      meetsTarget:
        missing || wanted === null || improvement === "neutral"
          ? null
          : meetsTarget(value, wanted, improvement),
    };
  }
  const last = segments.at(-1);
  const final = points[lastPoint];
  if (last === undefined || final === undefined) throw noLimits(starts, 0);
  const variation = final.pointType === "missing" ? "common" : final.pointType;
  const goal = points.findLast((point) => point.target !== null)?.target ?? null;
  const assurance =
    goal === null || improvement === "neutral" ? null : assuranceOf(last, goal, improvement);
  const autocorrelation = lagOneCorrelation(values, last.from, last.to + 1);
  const enoughToJudge = !last.trial;
  const about: Verdict = { final, last, variation, assurance, goal, enoughToJudge, rules };
  return {
    points,
    segments,
    variation,
    lastPoint,
    enoughToJudge,
    assurance,
    chanceOfMeetingTarget:
      assurance === null || goal === null || improvement === "neutral"
        ? null
        : chanceOfMeeting(last, goal, improvement),
    autocorrelation,
    method: {
      limits: "mean ± 2.66 mean moving range",
      rules,
      twoOfThree: parsed.twoOfThree,
      outliersScreened: parsed.screenOutliers,
    },
    warnings: warningsOf(parsed, series, about, autocorrelation),
    conclusion: conclude(about),
  };
}

function targetProblem(value: unknown): { sentence: Sentence; path?: number[] } | undefined {
  const isFigure = (item: unknown): boolean =>
    Number.isFinite(item) && Math.abs(item as number) <= 1e15;
  if (isFigure(value)) return undefined;
  if (!isColumn(value)) return { sentence: say(words.giveTargetOrPath) };
  for (let index = 0; index < value.length; index++) {
    const item = value[index];
    if (item !== null && !isFigure(item)) {
      return { sentence: say(words.giveNumberOrNull), path: [index] };
    }
  }
  return undefined;
}

/** A target for each position of the series with its gaps, or one for all. */
function targetsOf(
  target: number | ArrayLike<number | null> | undefined,
  series: Series,
): number | (number | null)[] | null {
  if (target === undefined) return null;
  if (typeof target === "number") return target;
  if (target.length !== series.places.length) {
    const lengths = { other: "values", expected: series.places.length, got: target.length };
    throw refusal(["target"], say(words.giveEqualLengths, lengths));
  }
  const path = new Array<number | null>(series.values.length).fill(null);
  for (const [index, place] of series.places.entries()) path[place] = target[index] ?? null;
  return path;
}

function partStarts(parsed: z.output<typeof XmrChartInput>, series: Series): readonly number[] {
  const starts = [0];
  const { rebaseAt } = parsed;
  const numbered = hasNumberedPeriods(parsed);
  for (let index = 0; index < (rebaseAt?.length ?? 0); index++) {
    const place = rebaseAt?.[index];
    if (typeof place !== "number" && typeof place !== "string") {
      throw refusal(["rebaseAt", index], say(words.giveSeriesPlace));
    }
    const start = placeIn(series, place, numbered, ["rebaseAt", index]);
    if (start <= (starts.at(-1) ?? 0)) {
      throw refusal(["rebaseAt", index], say(words.givePlacesInOrder));
    }
    starts.push(start);
  }
  return starts;
}

function noLimits(starts: readonly number[], index: number): UpstreamError {
  if (starts.length === 1) {
    return new UpstreamError("NOT_ENOUGH_DATA", ["values"], say(words.giveTwoNeighbours));
  }
  return refusal(["rebaseAt", Math.max(0, index - 1)], say(words.giveLongerPart));
}

/** With fewer values than this NHS England calls limits trial limits. */
const enough = 13;

function segmentOf(
  values: Float64Array,
  from: number,
  to: number,
  limits: XmrLimits,
  { rules }: XmrSignals,
): XmrSegment {
  const broken = {
    outside: [] as number[],
    trend: [] as number[],
    twoOfThree: [] as number[],
    shift: [] as number[],
  };
  let count = 0;
  for (let i = from; i < to; i++) {
    if (values[i] === values[i]) count++;
    const bits = rules[i] ?? 0;
    if (bits === 0) continue;
    if (bits & ruleBits.outside) broken.outside.push(i);
    if (bits & ruleBits.trend) broken.trend.push(i);
    if (bits & ruleBits.twoOfThree) broken.twoOfThree.push(i);
    if (bits & ruleBits.shift) broken.shift.push(i);
  }
  const { mean, averageMovingRange, upper, lower, nearUpper, nearLower } = limits;
  return {
    mean,
    averageMovingRange,
    upper,
    lower,
    nearUpper,
    nearLower,
    from,
    to: to - 1,
    count,
    trial: count < enough,
    rules: broken,
    anhoej: anhoejCounts(values, from, to),
  };
}

/** Anhøj's rules leave a point beyond the limits, and a run longer than chance explains. */
function keepAnhoej(segments: readonly XmrSegment[], { rules }: XmrSignals): void {
  for (const { from, to, anhoej } of segments) {
    for (let i = from; i <= to; i++) rules[i] = (rules[i] ?? 0) & ruleBits.outside;
    const { run, longestRun, longestRunMax } = anhoej;
    if (run === null || longestRun === null || longestRunMax === null) continue;
    if (longestRun <= longestRunMax) continue;
    for (let i = run[0]; i <= run[1]; i++) rules[i] = (rules[i] ?? 0) | ruleBits.shift;
  }
}

function signalOf({ rules, sides, trends }: XmrSignals, i: number): XmrSignal {
  const bits = rules[i] ?? 0;
  const high = (sides[i] ?? 0) > 0;
  if (bits & ruleBits.outside) return high ? "aboveUpper" : "belowLower";
  if (bits & ruleBits.trend) return (trends[i] ?? 0) > 0 ? "trendUp" : "trendDown";
  if (bits & ruleBits.twoOfThree) return high ? "twoOfThreeHigh" : "twoOfThreeLow";
  // A point of a long run that lies on the mean leans neither way.
  if (bits & ruleBits.shift && sides[i] !== 0) return high ? "shiftHigh" : "shiftLow";
  return "common";
}

const upward: ReadonlySet<XmrSignal> = new Set<XmrSignal>([
  "aboveUpper",
  "trendUp",
  "twoOfThreeHigh",
  "shiftHigh",
]);

function variationOf(signal: XmrSignal, improvement: Improvement): XmrVariation {
  if (signal === "common") return "common";
  const up = upward.has(signal);
  if (improvement === "neutral") return up ? "specialHigh" : "specialLow";
  return up === (improvement === "increase") ? "improvement" : "concern";
}

function assuranceOf(
  { lower, upper }: XmrLimits,
  target: number,
  direction: "increase" | "decrease",
): XmrAssurance {
  const [worst, best] = direction === "increase" ? [lower, upper] : [upper, lower];
  if (meetsTarget(worst, target, direction)) return "passing";
  return meetsTarget(best, target, direction) ? "hitAndMiss" : "failing";
}

/** Mean moving range of a normal process, in standard deviations. */
const rangePerDeviation = 1.128;

function chanceOfMeeting(
  { mean, averageMovingRange }: XmrLimits,
  target: number,
  direction: "increase" | "decrease",
): number {
  const deviation = averageMovingRange / rangePerDeviation;
  if (deviation === 0) return meetsTarget(mean, target, direction) ? 1 : 0;
  return normalCdf(((direction === "increase" ? 1 : -1) * (mean - target)) / deviation);
}

interface Verdict {
  readonly final: XmrPoint;
  readonly last: XmrSegment;
  readonly variation: XmrVariation;
  readonly assurance: XmrAssurance | null;
  readonly goal: number | null;
  readonly enoughToJudge: boolean;
  readonly rules: "nhs" | "anhoej";
}

const signalWords = {
  aboveUpper: words.signalAboveUpper,
  belowLower: words.signalBelowLower,
  trendUp: words.signalTrendUp,
  trendDown: words.signalTrendDown,
  twoOfThreeHigh: words.signalTwoOfThreeHigh,
  twoOfThreeLow: words.signalTwoOfThreeLow,
  shiftHigh: words.signalShiftHigh,
  shiftLow: words.signalShiftLow,
} as const;

const variationWords = {
  improvement: words.xmrImprovement,
  concern: words.xmrConcern,
  specialHigh: words.xmrSpecial,
  specialLow: words.xmrSpecial,
} as const;

const assuranceWords = {
  passing: words.xmrPassing,
  hitAndMiss: words.xmrHitAndMiss,
  failing: words.xmrFailing,
} as const;

function conclude({
  final,
  last,
  variation,
  assurance,
  goal,
  enoughToJudge,
  rules,
}: Verdict): Sentence {
  const value = figure(final.value ?? 0);
  const { period, signal } = final;
  const limits = { lower: figure(last.lower), upper: figure(last.upper) };
  let first: Sentence;
  if (!enoughToJudge) {
    first = say(words.xmrTooFew, { count: last.count, enough, ...limits });
  } else if (variation === "common" || signal === "common" || signal === "missing") {
    first =
      rules === "anhoej" && last.anhoej.signal
        ? say(words.xmrAnhoejSignal, { ...limits, period, value })
        : say(words.xmrCommon, { period, value, ...limits });
  } else {
    first = say(variationWords[variation], { period, value, rule: say(signalWords[signal]) });
  }
  if (assurance === null || goal === null || !enoughToJudge) return first;
  const second = say(assuranceWords[assurance], { target: figure(goal) });
  return say(words.sentencePair, { first, second });
}

/** From here on neighbouring values are so alike that the icon is not to be trusted. */
const alike = 0.3;

function warningsOf(
  parsed: z.output<typeof XmrChartInput>,
  series: Series,
  { last, goal }: Verdict,
  autocorrelation: number | null,
): Sentence[] {
  const gaps = series.values.length - series.count;
  return [
    ...(gaps > 0 ? [say(words.xmrGaps, { gaps })] : []),
    ...(last.trial ? [say(words.xmrTrial, { count: last.count, enough })] : []),
    ...(autocorrelation !== null && autocorrelation > alike
      ? [say(words.xmrAlike, { phi: Number(autocorrelation.toFixed(2)) })]
      : []),
    ...(parsed.kind === "stock" ? [say(words.xmrStock)] : []),
    ...(goal !== null && parsed.improvement === "neutral"
      ? [say(words.xmrTargetWithoutDirection)]
      : []),
  ];
}
