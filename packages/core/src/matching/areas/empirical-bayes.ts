import { logGamma } from "../../internal/distributions.js";
import { digammaRise, logRisingExcess, trigamma } from "../../internal/polygamma.js";

/** What is counted: people, each at most once, or events, of which one person may have several. */
export type Counting = "people" | "events";

/** Counts and totals of units, each total above 0. */
export interface UnitCounts {
  readonly count: ArrayLike<number>;
  readonly total: ArrayLike<number>;
}

/** How the true rates of units spread, as far as their counts tell. */
export type RateSpread =
  | {
      readonly kind: "estimated";
      readonly mean: number;
      /** How many people the mean is worth: beta with mean x strength, gamma with rate strength. */
      readonly strength: number;
      readonly logLikelihood: number;
    }
  /** Units differ no more than chance makes them: the strength is beyond all bounds. */
  | { readonly kind: "none"; readonly mean: number; readonly logLikelihood: number }
  /** Every unit is at one end or the other: the strength is nought. */
  | { readonly kind: "extreme"; readonly mean: number };

/**
 * Fit the spread of true rates over units by maximum likelihood. Unchecked.
 *
 * The likelihood is concave in the mean, so that the mean is found by Newton's method for each
 * strength, and the strength on a grid and then by golden section.
 *
 * @param counting - People give a beta-binomial, events a gamma-Poisson model.
 * @param units - At least one unit; not all of them at 0, nor, of people, all at 1.
 * @returns The mean and the strength of the prior.
 * @see Griffiths 1973 (beta-binomial); Clayton and Kaldor 1987 (gamma-Poisson).
 * @internal
 */
export function fitRateSpread(counting: Counting, units: UnitCounts): RateSpread {
  const { count, total } = units;
  let counted = 0;
  let people = 0;
  let largest = 0;
  let smallest = Infinity;
  let extreme = counting === "people";
  let repeated = counting === "events";
  for (let k = 0; k < count.length; k++) {
    const n = total[k] ?? 0;
    const x = count[k] ?? 0;
    counted += x;
    people += n;
    largest = Math.max(largest, n);
    smallest = Math.min(smallest, n);
    if (x > 0 && x < n) extreme = false;
    if (n > 1) repeated = true;
  }
  const pooled = counted / people;
  // Units of one person each say nothing of how people within a unit are alike.
  if (extreme && repeated) return { kind: "extreme", mean: pooled };
  const model = counting === "people" ? betaBinomial : gammaPoisson;
  const none = model.logLikelihood(units, pooled, Infinity);

  const lowest = Math.log(smallest * (counting === "people" ? 1e-3 : 1e-4));
  const step = (Math.log(largest * 1e4) - lowest) / gridSteps;
  const at = (place: number): number => Math.exp(lowest + step * place);
  let mean = pooled;
  const profile = (strength: number): number => {
    mean = meanAt(model, units, strength, mean, counting === "people" ? 1 : Infinity);
    return model.logLikelihood(units, mean, strength);
  };
  let best = 0;
  let highest = -Infinity;
  for (let place = 0; place <= gridSteps; place++) {
    const logLikelihood = profile(at(place));
    if (logLikelihood > highest) [best, highest] = [place, logLikelihood];
  }
  const place = goldenSection((each) => profile(at(each)), best - 1, best + 1);
  const strength = at(place);
  const logLikelihood = profile(strength);
  if (logLikelihood - none < 1e-9 + 1e-13 * Math.abs(none)) {
    return { kind: "none", mean: pooled, logLikelihood: none };
  }
  return { kind: "estimated", mean, strength, logLikelihood };
}

const gridSteps = 50;

interface Model {
  /** Strength Infinity is the model without spread. */
  logLikelihood: (units: UnitCounts, mean: number, strength: number) => number;
  /** First and second derivative by the mean. */
  derivatives: (
    units: UnitCounts,
    mean: number,
    strength: number,
  ) => { readonly first: number; readonly second: number };
}

const betaBinomial: Model = {
  logLikelihood: ({ count, total }, mean, strength) => {
    let sum = 0;
    for (let k = 0; k < count.length; k++) {
      const n = total[k] ?? 0;
      const x = count[k] ?? 0;
      sum += logGamma(n + 1) - logGamma(x + 1) - logGamma(n - x + 1);
      if (x > 0) sum += x * Math.log(mean);
      if (n > x) sum += (n - x) * Math.log1p(-mean);
      if (strength === Infinity) continue;
      sum +=
        logRisingExcess(mean * strength, x) +
        logRisingExcess((1 - mean) * strength, n - x) -
        logRisingExcess(strength, n);
    }
    return sum;
  },
  derivatives: ({ count, total }, mean, strength) => {
    let first = 0;
    let second = 0;
    const alpha = mean * strength;
    const beta = (1 - mean) * strength;
    for (let k = 0; k < count.length; k++) {
      const x = count[k] ?? 0;
      const other = (total[k] ?? 0) - x;
      first += digammaRise(alpha, x) - digammaRise(beta, other);
      second += trigamma(alpha + x) - trigamma(alpha) + trigamma(beta + other) - trigamma(beta);
    }
    return { first: first * strength, second: second * strength * strength };
  },
};

const gammaPoisson: Model = {
  logLikelihood: ({ count, total }, mean, strength) => {
    let sum = 0;
    for (let k = 0; k < count.length; k++) {
      const n = total[k] ?? 0;
      const x = count[k] ?? 0;
      sum -= logGamma(x + 1);
      if (x > 0) sum += x * Math.log(n * mean);
      sum +=
        strength === Infinity
          ? -n * mean
          : logRisingExcess(mean * strength, x) - (mean * strength + x) * Math.log1p(n / strength);
    }
    return sum;
  },
  derivatives: ({ count, total }, mean, strength) => {
    let first = 0;
    let second = 0;
    const shape = mean * strength;
    for (let k = 0; k < count.length; k++) {
      const x = count[k] ?? 0;
      first += digammaRise(shape, x) - Math.log1p((total[k] ?? 0) / strength);
      second += trigamma(shape + x) - trigamma(shape);
    }
    return { first: first * strength, second: second * strength * strength };
  },
};

/** The mean at which the likelihood of one strength is greatest. */
function meanAt(
  model: Model,
  units: UnitCounts,
  strength: number,
  guess: number,
  ceiling: number,
): number {
  let low = 0;
  let high = ceiling;
  let mean = guess;
  for (let round = 0; round < 200; round++) {
    const { first, second } = model.derivatives(units, mean, strength);
    if (first > 0) low = mean;
    else high = mean;
    const newton = mean - first / second;
    const middle = high === Infinity ? 2 * mean : (low + high) / 2;
    const next = newton > low && newton < high ? newton : middle;
    if (Math.abs(next - mean) <= 1e-14 * mean) return next;
    mean = next;
  }
  return mean;
}

function goldenSection(f: (x: number) => number, from: number, to: number): number {
  const golden = (Math.sqrt(5) - 1) / 2;
  let [low, high] = [from, to];
  let [a, b] = [high - golden * (high - low), low + golden * (high - low)];
  let [fa, fb] = [f(a), f(b)];
  while (high - low > 1e-9) {
    if (fa > fb) {
      [high, b, fb] = [b, a, fa];
      a = high - golden * (high - low);
      fa = f(a);
    } else {
      [low, a, fa] = [a, b, fb];
      b = low + golden * (high - low);
      fb = f(b);
    }
  }
  return (low + high) / 2;
}

/**
 * Shrink rates by Marshall's method of moments. Unchecked.
 *
 * @param units - At least one unit.
 * @returns The pooled rate and the variance between units, 0 where chance alone explains them.
 * @see Marshall 1991.
 * @internal
 */
export function marshallMoments({ count, total }: UnitCounts): {
  readonly mean: number;
  readonly variance: number;
} {
  let counted = 0;
  let people = 0;
  for (let k = 0; k < count.length; k++) {
    counted += count[k] ?? 0;
    people += total[k] ?? 0;
  }
  const mean = counted / people;
  let squares = 0;
  for (let k = 0; k < count.length; k++) {
    const n = total[k] ?? 0;
    squares += n * ((count[k] ?? 0) / n - mean) ** 2;
  }
  const variance = squares / people - (mean * count.length) / people;
  return { mean, variance: Math.max(0, variance) };
}
