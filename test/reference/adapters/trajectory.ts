import {
  etsForecast,
  type ForecastModel,
  interruptedTimeSeries,
  type InterruptedTimeSeries,
  onTrack,
  type Period,
  trajectory,
  xmrChart,
  type XmrChartInput,
} from "@upstream/core";
import type { Adapter } from "../adapter.js";

/** Cases name verdicts with hyphens. */
const hyphened = (name: string): string =>
  name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

/** Cases know the verdict on a target under these names, some by two. */
const assurances: Readonly<Record<string, readonly string[]>> = {
  passing: ["passing", "consistently-passes"],
  failing: ["failing", "consistently-fails"],
  hitAndMiss: ["hit-and-miss"],
};

interface XmrCase {
  readonly values: readonly (number | null)[];
  readonly periods?: readonly Period[];
  readonly improvement?: XmrChartInput["improvement"];
  readonly target?: number | readonly (number | null)[] | null;
  readonly baselinePoints?: number | null;
  readonly rebaseAt?: readonly Period[] | null;
  readonly screenOutliers?: boolean;
  readonly rules?: XmrChartInput["rules"];
  readonly twoOfThree?: XmrChartInput["twoOfThree"];
}

const xmr: Adapter = {
  fn: ["xmrChart", "spc"],
  run: ({ target, baselinePoints, rebaseAt, ...rest }: XmrCase, { expected }) => {
    const chart = xmrChart({
      ...rest,
      ...(target != null && { target }),
      ...(baselinePoints != null && { baselinePoints }),
      ...(rebaseAt != null && { rebaseAt }),
    });
    const names = assurances[chart.assurance ?? ""] ?? [];
    return {
      ...chart,
      segments: chart.segments.map((segment) => {
        const points = chart.points.slice(segment.from, segment.to + 1);
        return {
          ...segment,
          n: segment.count,
          signal: points.map(({ signal }) => hyphened(signal)),
          pointType: points.map(({ pointType }) => hyphened(pointType)),
        };
      }),
      variation: hyphened(chart.variation),
      assurance: names.find((name) => name === expected["assurance"]) ?? names[0] ?? null,
      anhoej: chart.segments.at(-1)?.anhoej,
      periodsUsed: chart.points.map(({ period }) => period),
    };
  },
};

interface ItsCase {
  readonly values: readonly (number | null)[];
  readonly periods?: readonly Period[];
  readonly interventionIndex: Period;
  readonly method?: string | null;
  readonly lag?: number | null;
  readonly harmonics?: number | null;
  readonly period?: number | null;
  readonly prewhite?: boolean;
  readonly control?: readonly (number | null)[] | null;
}

/** Names of the coefficients in R's formula. */
const termNames: Readonly<Record<string, string>> = {
  intercept: "(Intercept)",
  trend: "t",
  step: "post",
  slopeChange: "since",
};

const its: Adapter = {
  fn: ["interruptedTimeSeries", "its"],
  run: ({ interventionIndex, method, lag, harmonics, period, control, ...rest }: ItsCase) => {
    const ask = {
      values: rest.values,
      ...(rest.periods && { periods: rest.periods }),
      changeAt: interventionIndex,
      // The cases keep seasons that our default would drop.
      shortSeasons: "keep" as const,
      ...(harmonics != null && { harmonics }),
      ...(period != null && { periodsPerYear: period }),
      ...(control != null && { comparator: control }),
    };
    const errors = ({ terms }: InterruptedTimeSeries): number[] =>
      terms.map(({ standardError }) => standardError);
    const named = (result: InterruptedTimeSeries) => ({
      ...result,
      n: result.count,
      names: result.terms.map(({ term }) => termNames[term] ?? term),
      coefficients: result.terms.map(({ value }) => value),
      se: errors(result),
      restrictedLogLik: result.restrictedLogLikelihood,
      dfResidual: result.residualDegreesOfFreedom,
      effectiveDf: result.degreesOfFreedom,
      effectAtEnd: result.effectAtEnd.value,
      effectAtEndSe: result.effectAtEnd.standardError,
      effectAtEndCi95: [result.effectAtEnd.lower, result.effectAtEnd.upper],
      cumulativeEffect: result.cumulativeEffect.value,
      cumulativeSe: result.cumulativeEffect.standardError,
      cumulativeSeAdjusted: result.cumulativeEffect.standardError,
      r2: result.rSquared,
      ljungBoxLag6: result.ljungBox,
      bandwidthNeweyWest1994: result.bandwidth,
    });
    if (method != null && method !== "newey-west") {
      return named(interruptedTimeSeries({ ...ask, method: method === "ols" ? "ols" : "ar1Reml" }));
    }
    // A case without a method asks for least squares and both Newey-West variants at once.
    const variant = (adjusted: boolean): InterruptedTimeSeries =>
      interruptedTimeSeries({
        ...ask,
        method: "neweyWest",
        adjusted,
        prewhitened: rest.prewhite ?? false,
        ...(lag != null && { lag }),
      });
    const adjusted = variant(true);
    return {
      ...named(adjusted),
      seOls: errors(interruptedTimeSeries({ ...ask, method: "ols" })),
      seNeweyWest: errors(variant(false)),
      seNeweyWestAdjusted: errors(adjusted),
      tAdjusted: adjusted.terms.map(({ t }) => t),
      pAdjusted: adjusted.terms.map(({ p }) => p),
    };
  },
};

interface EtsParameters {
  readonly alpha: number;
  readonly beta?: number | null;
  readonly phi?: number | null;
  readonly level0: number;
  readonly trend0?: number | null;
}

interface EtsCase {
  readonly values: readonly (number | null)[];
  readonly periods?: readonly Period[];
  readonly model?: string;
  readonly parameters?: EtsParameters | null;
  readonly horizon?: number;
}

const forecastModels: Readonly<Record<string, ForecastModel>> = {
  ses: "simple",
  simple: "simple",
  holt: "holt",
  "holt-damped": "dampedHolt",
};

/** The model's own limits, which other programs give; ours are at least as wide. */
const modelLimits = (
  points: readonly { readonly mean: number; readonly modelStandardError: number }[],
  z: number,
): number[] => points.map(({ mean, modelStandardError }) => mean + z * modelStandardError);

/** R's qnorm(.9) and qnorm(.975). */
const [z80, z95] = [1.2815515655446004, 1.959963984540054];

/** Fitted cases let a better optimum pass, and one worse by 0.05 in the likelihood: 0.1 in AICc. */
const asGood = (aicc: number | null, expected: unknown): unknown =>
  aicc !== null && typeof expected === "number" && aicc <= expected + 0.1 ? expected : aicc;

const ets: Adapter = {
  fn: ["etsForecast", "ets"],
  run: ({ values, periods, model, parameters, horizon }: EtsCase, { expected }) => {
    const given = parameters && {
      alpha: parameters.alpha,
      level0: parameters.level0,
      ...(parameters.beta != null && { beta: parameters.beta }),
      ...(parameters.phi != null && { phi: parameters.phi }),
      ...(parameters.trend0 != null && { trend0: parameters.trend0 }),
    };
    const forecast = etsForecast({
      values,
      ...(periods && { periods }),
      ...(model !== undefined && { model: forecastModels[model] ?? "dampedHolt" }),
      ...(horizon !== undefined && { horizon }),
      ...(given && { parameters: given }),
    });
    const { points } = forecast;
    return {
      ...forecast,
      mean: points.map(({ mean }) => mean),
      lower80: modelLimits(points, -z80),
      upper80: modelLimits(points, z80),
      lower95: modelLimits(points, -z95),
      upper95: modelLimits(points, z95),
      standardError: points.map(({ modelStandardError }) => modelStandardError),
      sse: forecast.sumOfSquares,
      sseAtMost: forecast.sumOfSquares,
      sigma2: forecast.variance,
      logLik: forecast.logLikelihood,
      aicc: asGood(forecast.aicc, expected["aicc"]),
    };
  },
};

interface HoltWintersCase {
  readonly values: readonly number[];
  readonly alpha: number;
  readonly beta?: number | false | null;
  readonly gamma?: number | false | null;
  readonly level0?: number | null;
  readonly trend0?: number | null;
  readonly seasonal0?: readonly number[] | null;
  readonly horizon: number;
}

const holtWinters: Adapter = {
  fn: ["holtWinters"],
  run: ({ values, alpha, beta, gamma, level0, trend0, seasonal0, horizon }: HoltWintersCase) => {
    const trended = typeof beta === "number";
    const seasonal = typeof gamma === "number" && seasonal0 != null;
    const model = seasonal ? "holtWinters" : trended ? "holt" : "simple";
    // R starts after the first year with seasons, after value 2 with a trend, after value 1 otherwise.
    const startsAfter = seasonal ? seasonal0.length : trended ? 2 : 1;
    const forecast = etsForecast({
      values,
      model,
      horizon,
      parameters: {
        alpha,
        level0: level0 ?? values[Math.max(0, startsAfter - 1)]!,
        convention: "classical",
        startsAfter,
        ...(model !== "simple" && {
          beta: trended ? beta : 0,
          trend0: trend0 ?? (trended ? values[1]! - values[0]! : 0),
        }),
        ...(seasonal && { gamma, seasonal0: [...seasonal0] }),
      },
    });
    const { level, trend, seasonal: seasons } = forecast.finalState;
    return {
      ...forecast,
      mean: forecast.points.map(({ mean }) => mean),
      sse: forecast.sumOfSquares,
      finalState: [level, ...(trended ? [trend] : []), ...seasons],
    };
  },
};

interface OnTrackCase {
  readonly forecastMean: readonly number[];
  readonly forecastSe: readonly number[];
  readonly target: number;
  readonly targetStep?: number;
  readonly direction: "increase" | "decrease";
  readonly lastValue: number;
}

const track: Adapter = {
  fn: ["onTrack"],
  run: ({ forecastMean, forecastSe, ...rest }: OnTrackCase) =>
    onTrack({ mean: forecastMean, standardError: forecastSe, ...rest }),
};

interface TrajectoryCase {
  readonly baseline: number;
  readonly target: number;
  readonly steps: number;
  readonly actual?: readonly (number | null)[];
  readonly direction: "increase" | "decrease";
  readonly shape?: string;
}

const plan: Adapter = {
  fn: ["trajectory", "plannedPath"],
  run: ({ shape, actual, ...rest }: TrajectoryCase) => {
    const result = trajectory({
      ...rest,
      ...(actual && { actual }),
      shape: shape === undefined || shape === "linear" ? "linear" : "sCurve",
    });
    // Cases list the steps that have a figure, or all of a plan without figures.
    const path = actual ? result.path.slice(0, actual.length) : result.path;
    return {
      ...result,
      planned: path.map(({ planned }) => planned),
      variance: path.map(({ variance }) => variance),
      favourable: path.map(({ favourable }) => favourable),
      progressShare: path.map(({ progressShare }) => progressShare),
    };
  },
};

/** Adapters of trajectories. */
export const trajectoryAdapters: readonly Adapter[] = [xmr, its, ets, holtWinters, track, plan];
