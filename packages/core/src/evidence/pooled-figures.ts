import { type Sentence, say } from "../internal/say.js";
import * as words from "../words/en-GB.js";
import { type BetweenStudyMethod, betweenVarianceLimits, type Studies } from "./between-studies.js";
import { type EvidenceMeasure, noEffectOf, toAnalysis, toEffect } from "./effect-measures.js";
import { measureNames } from "./effect-size.js";
import { heterogeneityOf, limitsOf, type PooledMean, poolStudies } from "./pool-kernel.js";
import type { PredictionDf } from "./read-studies.js";
import { rounded } from "./study-effects.js";

/** How far the studies differ by more than chance. */
export interface Heterogeneity {
  /** Cochran's Q, its degrees of freedom and its p-value. */
  readonly q: number;
  readonly df: number;
  readonly pValue: number;
  /** Variance of the true effects between studies (tau squared), on the analysis scale. */
  readonly betweenVariance: number;
  /** Q-profile limits; null with the reason. */
  readonly betweenVarianceLower: number | null;
  readonly betweenVarianceUpper: number | null;
  /** Share of the spread that is real, by metafor's convention: from tau squared. */
  readonly iSquared: number;
  readonly iSquaredLower: number | null;
  readonly iSquaredUpper: number | null;
  /** Total variance over sampling variance; 1 where chance explains everything. */
  readonly hSquared: number;
  readonly reason: Sentence | null;
}

/** The same mean on the analysis scale: what a model draws from. */
export interface PooledAnalysis {
  readonly value: number;
  /** The larger of the ordinary standard error and Hartung and Knapp's. */
  readonly standardError: number;
  /** Student's t with so many degrees of freedom gives the limits; null below three studies. */
  readonly df: number | null;
  readonly predictionDf: number | null;
  readonly lower: number | null;
  readonly upper: number | null;
  /** Root of tau squared plus the squared standard error: the spread of a new place. */
  readonly predictionSe: number;
  readonly predictionLower: number | null;
  readonly predictionUpper: number | null;
}

/** A pooled effect by the convention that a model uses. */
export interface PooledFigures {
  readonly studies: number;
  /** A ratio, or a difference. */
  readonly estimate: number;
  /** Limits of the mean effect: Student's t with the larger of two standard errors. */
  readonly lower: number | null;
  readonly upper: number | null;
  /** Limits of the true effect in a new place. */
  readonly predictionLower: number | null;
  readonly predictionUpper: number | null;
  /** Why there are no limits; null where there are. */
  readonly reason: Sentence | null;
  readonly analysis: PooledAnalysis;
  /** Null for one study. */
  readonly heterogeneity: Heterogeneity | null;
}

/** How to pool. */
export interface PoolRules {
  readonly measure: EvidenceMeasure;
  readonly method: BetweenStudyMethod;
  readonly predictionDf: PredictionDf;
  readonly confidence: number;
}

/** With fewer studies neither t nor the spread between places can be trusted. */
const fewestForLimits = 3;

/**
 * Pool studies by the convention that a model uses.
 *
 * @param studies - At least one study on the analysis scale.
 * @param rules - Measure, estimator and level of confidence.
 * @param pooled - The same studies pooled, where that has been done.
 * @returns The pooled effect.
 * @internal
 */
export function pooledFigures(
  studies: Studies,
  rules: PoolRules,
  pooled: PooledMean = poolStudies(studies, rules.method),
): PooledFigures {
  const { measure, method, predictionDf, confidence } = rules;
  const tail = (1 - confidence) / 2;
  const { studies: count, value } = pooled;
  const standardError = Math.max(pooled.ordinarySe, pooled.hartungKnappSe ?? 0);
  const predictionSe = Math.sqrt(pooled.betweenVariance + standardError * standardError);
  const about = {
    studies: count,
    estimate: toEffect(measure, value),
    heterogeneity: count < 2 ? null : heterogeneity(studies, pooled, method, tail),
  };
  if (count < fewestForLimits) {
    const none = { lower: null, upper: null, predictionLower: null, predictionUpper: null };
    const analysis = { value, standardError, df: null, predictionDf: null, predictionSe, ...none };
    return { ...about, ...none, reason: say(words.tooFewToPool, { studies: count }), analysis };
  }
  const rule = {
    standardError,
    df: count - 1,
    predictionDf: predictionDf === "studiesLessTwo" ? count - 2 : count - 1,
  };
  const { lower, upper, predictionLower, predictionUpper } = limitsOf(pooled, rule, tail);
  return {
    ...about,
    lower: toEffect(measure, lower),
    upper: toEffect(measure, upper),
    predictionLower: toEffect(measure, predictionLower),
    predictionUpper: toEffect(measure, predictionUpper),
    reason: null,
    analysis: {
      ...{ value, ...rule, lower, upper, predictionSe, predictionLower, predictionUpper },
    },
  };
}

function heterogeneity(
  studies: Studies,
  pooled: PooledMean,
  method: BetweenStudyMethod,
  tail: number,
): Heterogeneity {
  const { iSquared, hSquared, qPValue } = heterogeneityOf(pooled, method);
  const { q, betweenVariance } = pooled;
  const about = { q, df: pooled.studies - 1, pValue: qPValue, betweenVariance, iSquared, hSquared };
  const none = { lower: null, upper: null };
  const limits = method === "FE" ? none : betweenVarianceLimits(studies, tail);
  const reason =
    method === "FE"
      ? say(words.oneEffectForAll)
      : limits.upper === null
        ? say(words.studiesAgreeTooWell)
        : null;
  const shown = reason === null ? limits : none;
  const share = (between: number | null): number | null =>
    between === null ? null : between / (between + (pooled.typicalVariance ?? 0));
  return {
    ...about,
    betweenVarianceLower: shown.lower,
    betweenVarianceUpper: shown.upper,
    iSquaredLower: share(shown.lower),
    iSquaredUpper: share(shown.upper),
    reason,
  };
}

/**
 * Say what a pooled effect means, from the interval that a model uses.
 *
 * @param figures - The pooled effect.
 * @param rules - How it was pooled.
 * @returns One sentence.
 * @internal
 */
export function sayPooled(figures: PooledFigures, rules: PoolRules): Sentence {
  const { studies, estimate, lower, upper, predictionLower, predictionUpper } = figures;
  const noEffect = noEffectOf(rules.measure);
  const about = {
    measure: say(measureNames[rules.measure]),
    studies,
    method: rules.method,
    estimate: rounded(estimate),
    noEffect,
  };
  if (lower === null || upper === null || predictionLower === null || predictionUpper === null) {
    return say(studies === 1 ? words.pooledOfOne : words.pooledOfTwo, about);
  }
  const limits = {
    ...about,
    lower: rounded(lower),
    upper: rounded(upper),
    predictionLower: rounded(predictionLower),
    predictionUpper: rounded(predictionUpper),
  };
  const none = toAnalysis(rules.measure, noEffect);
  const excludes = (low: number, high: number): boolean =>
    toAnalysis(rules.measure, low) > none || toAnalysis(rules.measure, high) < none;
  if (!excludes(lower, upper)) return say(words.pooledUnclear, limits);
  return say(
    excludes(predictionLower, predictionUpper)
      ? words.pooledClearAnywhere
      : words.pooledClearOnAverage,
    limits,
  );
}
