import {
  betaCdf,
  betaQuantile,
  gammaCdf,
  gammaQuantile,
  normalCdf,
  normalDensity,
  normalQuantile,
} from "../../internal/distributions.js";
import { digamma, trigamma } from "../../internal/polygamma.js";

/** What a rate may be: a share of people, or events a person. */
export type RatePosterior =
  | { readonly kind: "beta"; readonly first: number; readonly second: number }
  | { readonly kind: "gamma"; readonly shape: number; readonly people: number };

/**
 * Find quantiles of the ratio of two rates that are known independently. Unchecked.
 *
 * The distribution function of the ratio is that of the first rate at the ratio times the second,
 * averaged over the second.
 *
 * @param own - The rate above the line.
 * @param theirs - The rate below it.
 * @param levels - Probabilities.
 * @returns One quantile a level.
 * @internal
 */
export function ratioQuantiles<const Levels extends readonly number[]>(
  own: RatePosterior,
  theirs: RatePosterior,
  levels: Levels,
): { readonly [K in keyof Levels]: number } {
  const [a, b] = [logMoments(own), logMoments(theirs)];
  const centre = a.mean - b.mean;
  const spread = Math.sqrt(a.variance + b.variance);
  const guess = (level: number): number => centre + spread * normalQuantile(level);
  const isSure = ({ variance }: LogMoments): boolean => variance < negligible;
  // Averaged over the surer of the two, so that what is averaged is smooth.
  const overTheirs = b.variance <= a.variance;
  const [surer, moments] = overTheirs ? [theirs, b] : [own, a];
  const points = normalPoints.map(({ z, weight }) => ({
    rate: isSure(moments)
      ? Math.exp(moments.mean + z * Math.sqrt(moments.variance))
      : quantile(surer, normalCdf(z)),
    weight,
  }));
  const reaches = (logRatio: number): number => {
    const ratio = Math.exp(logRatio);
    return points.reduce(
      (sum, { rate, weight }) =>
        sum + weight * (overTheirs ? cdf(own, ratio * rate) : 1 - cdf(theirs, rate / ratio)),
      0,
    );
  };
  const found = levels.map((level) =>
    Math.exp(
      isSure(a) && isSure(b)
        ? guess(level)
        : rootOf((x) => reaches(x) - level, guess(level), spread),
    ),
  );
  return found as { readonly [K in keyof Levels]: number };
}

/** Below this variance, of a million people counted in, the logarithm of a rate is normal. */
const negligible = 1e-6;

function cdf(posterior: RatePosterior, rate: number): number {
  return posterior.kind === "beta"
    ? betaCdf(rate, posterior.first, posterior.second)
    : gammaCdf(rate, posterior.shape, 1 / posterior.people);
}

function quantile(posterior: RatePosterior, p: number): number {
  return posterior.kind === "beta"
    ? betaQuantile(p, posterior.first, posterior.second)
    : gammaQuantile(p, posterior.shape, 1 / posterior.people);
}

/** Mean and variance of the logarithm of a rate. */
interface LogMoments {
  readonly mean: number;
  readonly variance: number;
}

function logMoments(posterior: RatePosterior): LogMoments {
  if (posterior.kind === "gamma") {
    const { shape, people } = posterior;
    return { mean: digamma(shape) - Math.log(people), variance: trigamma(shape) };
  }
  const { first, second } = posterior;
  return {
    mean: digamma(first) - digamma(first + second),
    variance: trigamma(first) - trigamma(first + second),
  };
}

/** The root of a rising function, by bracketing from a guess and then the Illinois method. */
function rootOf(f: (x: number) => number, guess: number, scale: number): number {
  let low = guess;
  let high = guess;
  let atLow = f(low);
  let atHigh = atLow;
  for (let step = scale / 8; atLow > 0 && step < 1e4; step *= 2) {
    [high, atHigh] = [low, atLow];
    low -= step;
    atLow = f(low);
  }
  for (let step = scale / 8; atHigh < 0 && step < 1e4; step *= 2) {
    [low, atLow] = [high, atHigh];
    high += step;
    atHigh = f(high);
  }
  let side = 0;
  for (let round = 0; round < 100 && high - low > 1e-12 * (1 + Math.abs(low)); round++) {
    const x = (low * atHigh - high * atLow) / (atHigh - atLow);
    const next = x > low && x < high ? x : (low + high) / 2;
    const at = f(next);
    if (at === 0) return next;
    if (at < 0) {
      if (side < 0) atHigh /= 2;
      side = -1;
      [low, atLow] = [next, at];
    } else {
      if (side > 0) atLow /= 2;
      side = 1;
      [high, atHigh] = [next, at];
    }
  }
  return (low + high) / 2;
}

/** Points of the trapezoidal rule on the normal scale, where it is exact to rounding. */
const normalPoints = /* @__PURE__ */ Array.from({ length: 47 }, (_, k) => {
  const z = (k - 23) / 3;
  return { z, weight: normalDensity(z) / 3 };
});
