import {
  chiSquareUpperTail,
  normalQuantile,
  normalUpperTail,
  tQuantile,
  tUpperTail,
} from "../internal/distributions.js";
import {
  type BetweenStudyMethod,
  betweenVariance,
  type Studies,
  weightedSums,
} from "./between-studies.js";

/** A pooled mean on the analysis scale, with both of its standard errors. */
export interface PooledMean {
  readonly studies: number;
  readonly value: number;
  /** From the weights alone. */
  readonly ordinarySe: number;
  /** Hartung and Knapp's, from how far the studies lie from the mean; null for one study. */
  readonly hartungKnappSe: number | null;
  readonly betweenVariance: number;
  readonly q: number;
  readonly typicalVariance: number | null;
}

/**
 * Pool studies. Unchecked: for loops whose input has been validated.
 *
 * @param studies - At least one study, variances above 0.
 * @param method - Estimator of the variance between studies.
 * @returns The pooled mean on the analysis scale.
 * @see Hartung and Knapp 2001; Higgins and Thompson 2002 for the typical variance.
 * @internal
 */
export function poolStudies(studies: Studies, method: BetweenStudyMethod): PooledMean {
  const k = studies.value.length;
  const between = betweenVariance(method, studies);
  const fixed = weightedSums(studies, 0);
  const sums = between === 0 ? fixed : weightedSums(studies, between);
  const ordinarySe = Math.sqrt(1 / sums.weight);
  // A weighted mean lies within the studies' range; rounding must not put it outside.
  let [least, most] = [Infinity, -Infinity];
  for (const each of studies.value) {
    if (each < least) least = each;
    if (each > most) most = each;
  }
  const value = Math.min(most, Math.max(least, sums.mean));
  return {
    studies: k,
    value,
    ordinarySe,
    hartungKnappSe: k < 2 ? null : Math.sqrt(sums.squares / (k - 1)) * ordinarySe,
    betweenVariance: between,
    q: fixed.squares,
    typicalVariance:
      k < 2 ? null : ((k - 1) * fixed.weight) / (fixed.weight * fixed.weight - fixed.weightSquared),
  };
}

/** Heterogeneity of the studies by metafor's convention, from the variance between studies. */
export interface HeterogeneityFigures {
  readonly iSquared: number;
  readonly hSquared: number;
  readonly qPValue: number;
}

/**
 * Say how much of the spread is real. Unchecked.
 *
 * With FE both come from Q, since there is no variance between studies to take them from.
 *
 * @param pooled - At least two studies pooled.
 * @param method - The estimator used.
 * @returns I² as a fraction, H² and the p-value of Cochran's Q.
 * @internal
 */
export function heterogeneityOf(
  { studies, betweenVariance: between, typicalVariance, q }: PooledMean,
  method: BetweenStudyMethod,
): HeterogeneityFigures {
  const df = studies - 1;
  const qPValue = df === 0 ? 1 : chiSquareUpperTail(q, df);
  if (df === 0 || typicalVariance === null) return { iSquared: 0, hSquared: 1, qPValue };
  if (method === "FE") {
    return { iSquared: q > df ? (q - df) / q : 0, hSquared: q / df, qPValue };
  }
  const total = between + typicalVariance;
  return { iSquared: between / total, hSquared: total / typicalVariance, qPValue };
}

/** Limits and a test on the analysis scale by one convention. */
export interface AnalysisInterval {
  readonly standardError: number;
  readonly lower: number;
  readonly upper: number;
  /** Value over its standard error; null where the standard error is 0. */
  readonly statistic: number | null;
  readonly pValue: number | null;
  /** Limits of the true effect in a new place. */
  readonly predictionLower: number;
  readonly predictionUpper: number;
}

/** Which distribution gives the limits: the normal, or Student's t with so many degrees of freedom. */
export interface LimitRule {
  readonly standardError: number;
  /** Null for the normal. */
  readonly df: number | null;
  readonly predictionDf: number | null;
}

/**
 * Put limits around a pooled mean. Unchecked.
 *
 * @param pooled - The pooled mean.
 * @param rule - Standard error and distribution.
 * @param tail - Probability left out on each side.
 * @returns Limits of the mean and of a new place.
 * @internal
 */
export function limitsOf(
  { value, betweenVariance: between }: PooledMean,
  { standardError, df, predictionDf }: LimitRule,
  tail: number,
): AnalysisInterval {
  const quantile = (of: number | null): number =>
    of === null ? -normalQuantile(tail) : -tQuantile(tail, of);
  const half = quantile(df) * standardError;
  const newPlace = quantile(predictionDf) * Math.sqrt(between + standardError * standardError);
  const statistic = standardError > 0 ? value / standardError : null;
  const size = Math.abs(statistic ?? 0);
  return {
    standardError,
    lower: value - half,
    upper: value + half,
    statistic,
    pValue:
      statistic === null ? null : 2 * (df === null ? normalUpperTail(size) : tUpperTail(size, df)),
    predictionLower: value - newPlace,
    predictionUpper: value + newPlace,
  };
}
