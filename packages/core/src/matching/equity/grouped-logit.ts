/** A fitted logit line with the covariance of its two coefficients. */
export interface GroupedLogit {
  readonly intercept: number;
  readonly slope: number;
  readonly variance: { readonly intercept: number; readonly slope: number; readonly both: number };
}

/**
 * Fit log odds as a line in x by maximum likelihood. Unchecked: the greatest value must exist.
 *
 * Newton's method, which for this model is the iteratively reweighted least squares of `glm`; a
 * step that would lower the likelihood is halved.
 *
 * @param count - Successes of each group.
 * @param total - Trials of each group.
 * @param x - Where each group stands.
 * @returns The line, and the inverse of the information at it.
 * @internal
 */
export function fitGroupedLogit(
  count: ArrayLike<number>,
  total: ArrayLike<number>,
  x: readonly number[],
): GroupedLogit {
  const all = Array.from(total).reduce((sum, each) => sum + each, 0);
  const successes = Array.from(count).reduce((sum, each) => sum + each, 0);
  let intercept = Math.log(successes / (all - successes));
  let slope = 0;
  let now = newtonStep(count, total, x, intercept, slope);
  for (let round = 0; round < 200; round++) {
    let factor = 1;
    let next = newtonStep(count, total, x, intercept + now.intercept, slope + now.slope);
    // Near the top rounding alone can lower the likelihood.
    while (!(next.logLikelihood >= now.logLikelihood - 1e-12 * Math.abs(now.logLikelihood))) {
      factor /= 2;
      if (factor < 1e-9) return { intercept, slope, variance: now.variance };
      next = newtonStep(
        count,
        total,
        x,
        intercept + factor * now.intercept,
        slope + factor * now.slope,
      );
    }
    intercept += factor * now.intercept;
    slope += factor * now.slope;
    const size = Math.abs(factor * now.intercept) + Math.abs(factor * now.slope);
    now = next;
    if (size < 1e-13 * (1 + Math.abs(intercept) + Math.abs(slope))) break;
  }
  return { intercept, slope, variance: now.variance };
}

interface NewtonStep extends GroupedLogit {
  readonly logLikelihood: number;
}

/** The step from a line towards the top, and the inverse of the information there. */
function newtonStep(
  count: ArrayLike<number>,
  total: ArrayLike<number>,
  x: readonly number[],
  intercept: number,
  slope: number,
): NewtonStep {
  let logLikelihood = 0;
  let sum = 0;
  let score = 0;
  let moment = 0;
  const weights: number[] = [];
  const residuals: number[] = [];
  for (const [k, at] of x.entries()) {
    const line = intercept + slope * at;
    const tail = Math.exp(-Math.abs(line));
    const share = line < 0 ? tail / (1 + tail) : 1 / (1 + tail);
    const other = line < 0 ? 1 / (1 + tail) : tail / (1 + tail);
    const n = total[k] ?? 0;
    const hits = count[k] ?? 0;
    logLikelihood -= n * Math.log1p(tail) + (line < 0 ? hits * -line : (n - hits) * line);
    const residual = hits * other - (n - hits) * share;
    const weight = n * share * other;
    score += residual;
    sum += weight;
    moment += weight * at;
    weights.push(weight);
    residuals.push(residual);
  }
  // Around their centre the two coefficients do not hang together, and no digits cancel.
  const centre = moment / sum;
  let spread = 0;
  let slopeScore = 0;
  for (const [k, at] of x.entries()) {
    spread += (weights[k] ?? 0) * (at - centre) ** 2;
    slopeScore += (residuals[k] ?? 0) * (at - centre);
  }
  const slopeStep = slopeScore / spread;
  return {
    logLikelihood,
    slope: slopeStep,
    intercept: score / sum - slopeStep * centre,
    variance: {
      slope: 1 / spread,
      both: -centre / spread,
      intercept: 1 / sum + (centre * centre) / spread,
    },
  };
}
