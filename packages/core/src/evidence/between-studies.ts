import { chiSquareQuantile } from "../internal/distributions.js";
import { fallingRoot } from "./falling-root.js";

/** Ways of estimating how far true effects differ between studies; FE takes them to be the same. */
export const betweenStudyMethods = ["REML", "DL", "ML", "PM", "HE", "SJ", "FE"] as const;
/** Restricted likelihood, DerSimonian-Laird, likelihood, Paule-Mandel, Hedges, Sidik-Jonkman, fixed. */
export type BetweenStudyMethod = (typeof betweenStudyMethods)[number];

/** Effects and sampling variances on the analysis scale, equally long. */
export interface Studies {
  readonly value: Float64Array;
  readonly variance: Float64Array;
}

/** Sums over the studies when each variance grows by the one between studies. */
export interface WeightedSums {
  /** Sum of the weights, each the inverse of a variance. */
  readonly weight: number;
  readonly weightSquared: number;
  readonly mean: number;
  /** Weighted sum of squared distances from the mean; Cochran's Q at 0. */
  readonly squares: number;
  /** The same with squared weights. */
  readonly squaresTwice: number;
}

/**
 * Sum over the studies at one variance between them. Unchecked.
 *
 * @param studies - At least one study.
 * @param between - Variance between studies, 0 or more.
 * @returns The sums.
 * @internal
 */
export function weightedSums({ value, variance }: Studies, between: number): WeightedSums {
  let weight = 0;
  let weightSquared = 0;
  let sum = 0;
  // Distances from the first study keep the digits of effects that lie far from 0 but close together.
  const origin = value[0] ?? 0;
  for (let k = 0; k < value.length; k++) {
    const w = 1 / ((variance[k] ?? 0) + between);
    weight += w;
    weightSquared += w * w;
    sum += w * ((value[k] ?? 0) - origin);
  }
  const mean = origin + sum / weight;
  let squares = 0;
  let squaresTwice = 0;
  for (let k = 0; k < value.length; k++) {
    const w = 1 / ((variance[k] ?? 0) + between);
    const distance = w * ((value[k] ?? 0) - mean);
    squares += (distance * distance) / w;
    squaresTwice += distance * distance;
  }
  return { weight, weightSquared, mean, squares, squaresTwice };
}

/**
 * Estimate the variance between studies. Unchecked.
 *
 * @param method - Which estimator; each is cut off at 0.
 * @param studies - At least one study, variances above 0.
 * @returns The variance; 0 for one study and for FE.
 * @see Veroniki and others 2016 for all of them side by side.
 * @internal
 */
export function betweenVariance(method: BetweenStudyMethod, studies: Studies): number {
  const k = studies.value.length;
  if (k < 2) return 0;
  switch (method) {
    case "FE":
      return 0;
    case "DL":
      return derSimonianLaird(studies);
    case "HE": {
      const { spread, meanVariance } = unweighted(studies);
      return Math.max(0, spread / (k - 1) - meanVariance);
    }
    case "SJ": {
      const first = unweighted(studies).spread / k;
      return first === 0 ? 0 : (first * weightedSums(studies, first).squares) / (k - 1);
    }
    case "PM":
      return pauleMandel(studies, k - 1);
    case "ML":
    case "REML":
      return likelihoodVariance(studies, method === "REML");
  }
}

function unweighted({ value, variance }: Studies): { spread: number; meanVariance: number } {
  const mean = value.reduce((sum, each) => sum + each, 0) / value.length;
  return {
    spread: value.reduce((sum, each) => sum + (each - mean) ** 2, 0),
    meanVariance: variance.reduce((sum, each) => sum + each, 0) / variance.length,
  };
}

function derSimonianLaird(studies: Studies): number {
  const { weight, weightSquared, squares } = weightedSums(studies, 0);
  const df = studies.value.length - 1;
  return Math.max(0, (squares - df) / (weight - weightSquared / weight));
}

/** The variance at which the weighted squares reach a target; they fall as it grows. */
function pauleMandel(studies: Studies, target: number): number {
  const excess = (between: number): number => weightedSums(studies, between).squares - target;
  if (!(excess(0) > 0)) return 0;
  let high = Math.max(unweighted(studies).spread, 1e-300);
  while (excess(high) > 0) high *= 4;
  return fallingRoot(excess, 0, high);
}

/**
 * Bound the variance between studies by Q-profile. Unchecked.
 *
 * @param studies - At least two studies.
 * @param tail - Probability left out on each side.
 * @returns Lower and upper bound; upper null where even 0 is more than these effects allow.
 * @see Viechtbauer 2007.
 * @internal
 */
export function betweenVarianceLimits(
  studies: Studies,
  tail: number,
): { readonly lower: number; readonly upper: number | null } {
  const df = studies.value.length - 1;
  const least = chiSquareQuantile(tail, df);
  const lower = pauleMandel(studies, chiSquareQuantile(1 - tail, df));
  if (weightedSums(studies, 0).squares < least) return { lower: 0, upper: null };
  return { lower, upper: pauleMandel(studies, least) };
}

const gridSteps = 40;

/**
 * Find the variance of greatest likelihood, restricted or not. The likelihood may have two tops, one
 * of them at 0, so it is looked at on a grid before its slope is followed to a root.
 */
function likelihoodVariance(studies: Studies, isRestricted: boolean): number {
  const { spread } = unweighted(studies);
  if (spread === 0) return 0;
  const slope = (between: number): number => {
    const { weight, weightSquared, squaresTwice } = weightedSums(studies, between);
    return squaresTwice - weight + (isRestricted ? weightSquared / weight : 0);
  };
  const height = (between: number): number => {
    const { weight, squares } = weightedSums(studies, between);
    let sum = squares + (isRestricted ? Math.log(weight) : 0);
    for (const variance of studies.variance) sum += Math.log(variance + between);
    return -sum;
  };
  let most = 2 * spread;
  while (slope(most) > 0) most *= 4;
  const least = Math.min(most, ...studies.variance) * 1e-4;
  const step = Math.log(most / least) / gridSteps;
  const place = (index: number): number => (index === 0 ? 0 : least * Math.exp(step * (index - 1)));
  let best = 0;
  let highest = -Infinity;
  for (let index = 0; index <= gridSteps + 1; index++) {
    const here = height(place(index));
    if (here > highest) [best, highest] = [index, here];
  }
  const risesAtBest = slope(place(best)) > 0;
  if (best === 0 && !risesAtBest) return 0;
  const [low, high] = risesAtBest ? [best, best + 1] : [best - 1, best];
  const top = fallingRoot(slope, place(low), place(high));
  return height(top) > height(0) ? top : 0;
}
