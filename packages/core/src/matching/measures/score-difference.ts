/**
 * Find the score limits of the difference of two shares. Unchecked: both totals are above 0.
 *
 * @param count - People counted in, in the first group.
 * @param total - People in the first group.
 * @param otherCount - People counted in, in the other group.
 * @param otherTotal - People in the other group.
 * @param z - Standard normal quantile of the confidence level.
 * @returns Lower and upper limit.
 * @see Mee 1984; Miettinen and Nurminen 1985 give the restricted estimate and multiply its variance
 * by N/(N - 1), which Mee, and R's epiR, do not.
 * @internal
 */
export function scoreDifferenceLimits(
  count: number,
  total: number,
  otherCount: number,
  otherTotal: number,
  z: number,
): [number, number] {
  const observed = count / total - otherCount / otherTotal;
  const rejects = (difference: number): boolean =>
    (observed - difference) ** 2 >
    z *
      z *
      restrictedVariance(count / total, total, otherCount / otherTotal, otherTotal, difference);
  return [limit(observed, -1, rejects), limit(observed, 1, rejects)];
}

/**
 * Find the score limits as R's epiR 2.0.57 prints them. Unchecked: both totals are above 0.
 *
 * Its steps halve from the far end and stop below 1e-7, or where the statistic is within 1e-6 of its
 * quantile, so its limits lie up to 2e-7 from the true ones.
 *
 * @param count - People counted in, in the first group.
 * @param total - People in the first group.
 * @param otherCount - People counted in, in the other group.
 * @param otherTotal - People in the other group.
 * @param z - Standard normal quantile of the confidence level.
 * @returns Lower and upper limit.
 * @internal
 */
export function scoreDifferenceLimitsAsEpiR(
  count: number,
  total: number,
  otherCount: number,
  otherTotal: number,
  z: number,
): [number, number] {
  const [share, otherShare] = [count / total, otherCount / otherTotal];
  const observed = share - otherShare;
  const quantile = z * z;
  const statistic = (difference: number): number =>
    (observed - difference) ** 2 /
    restrictedVariance(share, total, otherShare, otherTotal, difference);
  const walk = (direction: -1 | 1): number => {
    let kept = observed;
    let step = 1 - direction * observed;
    let tried = observed;
    // Halving from at most 2 gets below 1e-7 within 25 rounds.
    for (let round = 0; round < 25; round++) {
      step /= 2;
      tried = kept + direction * step;
      const value = statistic(tried);
      if (value < quantile) kept = tried;
      if (step < 1e-7 || Math.abs(quantile - value) < 1e-6) break;
    }
    return tried;
  };
  return [walk(-1), walk(1)];
}

/** Bisect between a difference that is not rejected and the end of all differences. */
function limit(inside: number, end: number, rejects: (difference: number) => boolean): number {
  if (!rejects(end)) return end;
  let kept = inside;
  let rejected = end;
  for (let step = 0; step < 200; step++) {
    const middle = (kept + rejected) / 2;
    if (middle === kept || middle === rejected) break;
    if (rejects(middle)) rejected = middle;
    else kept = middle;
  }
  return kept;
}

/** Variance of the difference with the shares most likely among those that lie so far apart. */
function restrictedVariance(
  share: number,
  total: number,
  otherShare: number,
  otherTotal: number,
  difference: number,
): number {
  const first = restrictedShare(share, otherShare, otherTotal / total, difference);
  const other = first - difference;
  return (first * (1 - first)) / total + (other * (1 - other)) / otherTotal;
}

/** The first share at its most likely, given the difference: a root of a cubic, by its cosine. */
function restrictedShare(p: number, q: number, sizes: number, difference: number): number {
  const a = 1 + sizes;
  const b = -(1 + sizes + p + sizes * q + difference * (sizes + 2));
  const c = difference * difference + difference * (2 * p + sizes + 1) + p + sizes * q;
  const d = -p * difference * (1 + difference);
  const centre = b / (3 * a);
  const v = centre ** 3 - (b * c) / (6 * a * a) + d / (2 * a);
  const size = Math.sqrt(Math.max(0, centre * centre - c / (3 * a)));
  const u = v > 0 ? size : -size;
  // Rounding can leave the cosine a shade outside -1 to 1.
  const cosine = u === 0 ? 1 : Math.min(1, Math.max(-1, v / u ** 3));
  const root = 2 * u * Math.cos((Math.PI + Math.acos(cosine)) / 3) - centre;
  return Math.min(1, 1 + difference, Math.max(0, difference, root));
}
