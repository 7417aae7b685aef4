import {
  binomialCdf,
  binomialProbability,
  binomialQuantile,
  normalQuantile,
} from "../../internal/distributions.js";

/** Kinds of funnel limits, the default first. */
export const funnelLimitKinds = ["score", "exact"] as const;
/** `funnelLimitKinds` */
export type FunnelLimitKind = (typeof funnelLimitKinds)[number];

/**
 * Compute one pair of funnel limits. Unchecked.
 *
 * @param kind - Normal (score) or interpolated binomial (exact) limits.
 * @param centre - Share around which the funnel stands, from 0 to 1.
 * @param total - People in the unit, above 0.
 * @param tail - Probability outside each limit.
 * @param stretch - How much wider than binomial; the square root of the overdispersion.
 * @returns Lower and upper limit within 0 and 1.
 * @see Spiegelhalter 2005, appendix.
 * @internal
 */
export function funnelLimits(
  kind: FunnelLimitKind,
  centre: number,
  total: number,
  tail: number,
  stretch: number,
): readonly [number, number] {
  const cut = (limit: number): number =>
    Math.min(1, Math.max(0, centre + stretch * (limit - centre)));
  if (kind === "exact") {
    return [
      cut(interpolatedQuantile(tail, total, centre)),
      cut(interpolatedQuantile(1 - tail, total, centre)),
    ];
  }
  const half = -normalQuantile(tail) * Math.sqrt((centre * (1 - centre)) / total);
  return [cut(centre - half), cut(centre + half)];
}

function interpolatedQuantile(q: number, total: number, share: number): number {
  const r = binomialQuantile(q, total, share);
  const at = binomialProbability(r, total, share);
  return (r - (binomialCdf(r, total, share) - q) / at) / total;
}

/**
 * Compute the overdispersion of z-scores after drawing in the outer tenths. Unchecked.
 *
 * @param z - One or more z-scores.
 * @returns The mean of the squares, and the same without drawing in.
 * @see Spiegelhalter 2005 (winsorising at the 10th and 90th percentile, here of type 7).
 * @internal
 */
export function overdispersion(z: readonly number[]): {
  readonly winsorised: number;
  readonly raw: number;
} {
  const sorted = Float64Array.from(z).sort();
  const low = quantile(sorted, 0.1);
  const high = quantile(sorted, 0.9);
  const meanSquare = (values: readonly number[]): number =>
    values.reduce((sum, value) => sum + value * value, 0) / values.length;
  return {
    winsorised: meanSquare(z.map((value) => Math.min(high, Math.max(low, value)))),
    raw: meanSquare(z),
  };
}

/** Type 7: linear between the sorted values, the first at 0 and the last at 1. */
function quantile(sorted: Float64Array, p: number): number {
  const at = (sorted.length - 1) * p;
  const below = sorted[Math.floor(at)] ?? 0;
  return below + (at - Math.floor(at)) * ((sorted[Math.ceil(at)] ?? below) - below);
}
