import { finiteOrNull } from "./finite-or-null.js";
import { type GroupScores, varianceComponents } from "./variance-components.js";

/** How much of the spread of scores lies between the groups shown. */
export interface BetweenGroups {
  readonly groups: number;
  readonly n: number;
  readonly meanSquareBetween: number;
  readonly meanSquareWithin: number;
  readonly f: number | null;
  readonly p: number | null;
  readonly meanGroupSize: number;
  /** The size that unequal groups are worth. */
  readonly n0: number;
  /** Share of the variance that lies between groups, with n0; may be negative. */
  readonly icc1: number;
  readonly icc1Lower: number | null;
  readonly icc1Upper: number | null;
  /** With the mean group size in place of n0. */
  readonly icc1MeanSize: number;
  /** By restricted maximum likelihood; never negative. */
  readonly icc1Reml: number;
  /** Reliability of the group means. */
  readonly icc2: number | null;
}

/**
 * Split the spread of scores, with null where a figure does not exist. Unchecked.
 *
 * @param scores - Groups of at least one person each.
 * @param confidence - Level of the limits.
 * @returns The parts; null for fewer than two groups, or where all scores are alike.
 * @internal
 */
export function betweenGroups(
  scores: readonly GroupScores[],
  confidence: number,
): BetweenGroups | null {
  const parts = varianceComponents(scores, confidence);
  if (parts === null) return null;
  const { f, p, icc1Lower, icc1Upper, icc2, ...rest } = parts;
  return {
    ...rest,
    f: finiteOrNull(f),
    p: finiteOrNull(p),
    icc1Lower: finiteOrNull(icc1Lower),
    icc1Upper: finiteOrNull(icc1Upper),
    icc2: finiteOrNull(icc2),
  };
}
