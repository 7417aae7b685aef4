import {
  interruptedTimeSeries,
  type InterruptedTimeSeries,
  type Period,
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

/** Adapters of trajectories. */
export const trajectoryAdapters: readonly Adapter[] = [xmr, its];
