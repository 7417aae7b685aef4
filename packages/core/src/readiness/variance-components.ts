import { fQuantile, fUpperTail } from "../internal/distributions.js";

/** One group's scores. */
export interface GroupScores {
  readonly n: number;
  readonly mean: number;
  /** Sum of squared distances from the mean. */
  readonly squares: number;
}

/** How much of the spread of scores lies between groups. */
export interface VarianceComponents {
  readonly groups: number;
  readonly n: number;
  readonly meanSquareBetween: number;
  readonly meanSquareWithin: number;
  /** NaN where nobody differs from their group. */
  readonly f: number;
  readonly p: number;
  readonly meanGroupSize: number;
  /** Group size that unequal groups are worth. */
  readonly n0: number;
  readonly icc1: number;
  /** With the mean group size in place of `n0`, as R's multilevel has it. */
  readonly icc1MeanSize: number;
  readonly icc1Lower: number;
  readonly icc1Upper: number;
  readonly icc1Reml: number;
  readonly icc2: number;
}

/**
 * Split the spread of scores into between and within groups. Unchecked.
 *
 * @param scores - Groups of at least one person each.
 * @param confidence - Level of the limits.
 * @returns Intraclass correlations, not cut off at 0; null for fewer than two groups, for groups of
 * one person each, or where all scores are alike.
 * @see Shrout and Fleiss 1979; Bliese 2000.
 * @internal
 */
export function varianceComponents(
  scores: readonly GroupScores[],
  confidence: number,
): VarianceComponents | null {
  const k = scores.length;
  const n = scores.reduce((sum, group) => sum + group.n, 0);
  if (k < 2 || n <= k) return null;
  const mean = scores.reduce((sum, group) => sum + group.n * group.mean, 0) / n;
  const between = scores.reduce((sum, group) => sum + group.n * (group.mean - mean) ** 2, 0);
  const within = scores.reduce((sum, group) => sum + group.squares, 0);
  const meanSquareBetween = between / (k - 1);
  const meanSquareWithin = within / (n - k);
  if (!(meanSquareBetween + meanSquareWithin > 0)) return null;
  const squaredSizes = scores.reduce((sum, group) => sum + group.n * group.n, 0);
  const n0 = (n - squaredSizes / n) / (k - 1);
  const f = meanSquareWithin > 0 ? meanSquareBetween / meanSquareWithin : Number.NaN;
  const [df1, df2] = [k - 1, n - k];
  const tail = (1 - confidence) / 2;
  const limit = (quantile: number): number => (f / quantile - 1) / (f / quantile + n0 - 1);
  const icc = (size: number): number =>
    (meanSquareBetween - meanSquareWithin) / (meanSquareBetween + (size - 1) * meanSquareWithin);
  return {
    groups: k,
    n,
    meanSquareBetween,
    meanSquareWithin,
    f,
    p: Number.isNaN(f) ? Number.NaN : fUpperTail(f, df1, df2),
    meanGroupSize: n / k,
    n0,
    icc1: icc(n0),
    icc1MeanSize: icc(n / k),
    // An upper quantile as the inverse of a lower one: 1 less a tiny tail is 1 in binary.
    icc1Lower: limit(1 / fQuantile(tail, df2, df1)),
    icc1Upper: limit(fQuantile(tail, df1, df2)),
    icc1Reml: remlCorrelation(scores, within),
    icc2:
      meanSquareBetween > 0
        ? (meanSquareBetween - meanSquareWithin) / meanSquareBetween
        : Number.NaN,
  };
}

/** Golden section needs about this many steps for nine digits. */
const steps = 90;

/** Restricted maximum likelihood, whose share between groups cannot be below 0. */
function remlCorrelation(scores: readonly GroupScores[], within: number): number {
  if (within === 0) return 1;
  const n = scores.reduce((sum, group) => sum + group.n, 0);
  /** Twice the negative log likelihood at a share between groups, without constants. */
  const misfit = (share: number): number => {
    const ratio = share / (1 - share);
    let weights = 0;
    let weighted = 0;
    let logs = 0;
    for (const group of scores) {
      const weight = group.n / (1 + group.n * ratio);
      weights += weight;
      weighted += weight * group.mean;
      logs += Math.log1p(group.n * ratio);
    }
    const centre = weighted / weights;
    let spread = within;
    for (const group of scores) {
      spread += (group.n / (1 + group.n * ratio)) * (group.mean - centre) ** 2;
    }
    return logs + Math.log(weights) + (n - 1) * Math.log(spread);
  };
  const golden = (Math.sqrt(5) - 1) / 2;
  let [low, high] = [0, 1 - 1e-9];
  for (let step = 0; step < steps; step++) {
    const left = high - golden * (high - low);
    const right = low + golden * (high - low);
    if (misfit(left) <= misfit(right)) high = right;
    else low = left;
  }
  const best = (low + high) / 2;
  // The section closes in on an end without reaching it.
  return best < 1e-9 || misfit(0) <= misfit(best) ? 0 : best;
}
