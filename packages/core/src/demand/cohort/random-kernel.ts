import { uniformFloat64 } from "pure-rand/distribution/uniformFloat64";
import { xoroshiro128plus } from "pure-rand/generator/xoroshiro128plus";

/** Gives the next number from 0 (included) to 1 (excluded). */
export type Uniform = () => number;

/**
 * Open a stream of random numbers of its own for a part of a simulation.
 *
 * @param seed - The caller's seed.
 * @param stream - Which part: its number keeps it apart from every other.
 * @returns Uniform numbers, the same on every machine.
 * @internal
 */
export function uniformStream(seed: number, stream: number): Uniform {
  // The generator takes 32 bits and starts neighbouring seeds alike, so both are mixed first.
  const generator = xoroshiro128plus(mixed(mixed(seed) ^ (stream + 0x9e3779b9)));
  generator.jump();
  return () => uniformFloat64(generator);
}

/** The finaliser of MurmurHash3. */
function mixed(value: number): number {
  let hash = value | 0;
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return hash ^ (hash >>> 16);
}

const halfLogTwoPi = 0.9189385332046728;

/** Stirling's series, good to 1e-13 from 10 on; below, the sum itself. Draws need no more, and often. */
function logFactorial(k: number): number {
  if (k < 10) {
    let product = 1;
    for (let factor = 2; factor <= k; factor++) product *= factor;
    return Math.log(product);
  }
  const n = k + 1;
  const inverse = 1 / n;
  const square = inverse * inverse;
  const series = inverse * (1 / 12 - square * (1 / 360 - square * (1 / 1260 - square / 1680)));
  return (n - 0.5) * Math.log(n) - n + halfLogTwoPi + series;
}

/** Above this mean the rejection methods are faster and exact; below it the list is walked. */
const walkBelow = 10;

/**
 * Draw from a binomial distribution.
 *
 * @param trials - Whole, 0 or more.
 * @param chance - From 0 to 1.
 * @param uniform - Random numbers.
 * @returns Successes.
 * @see Hörmann 1993, The generation of binomial random variates (BTRS).
 * @internal
 */
export function drawBinomial(trials: number, chance: number, uniform: Uniform): number {
  if (trials === 0 || chance <= 0) return 0;
  if (chance >= 1) return trials;
  if (chance > 0.5) return trials - drawBinomial(trials, 1 - chance, uniform);
  return trials * chance < walkBelow
    ? walkBinomial(trials, chance, uniform)
    : rejectBinomial(trials, chance, uniform);
}

function walkBinomial(trials: number, chance: number, uniform: Uniform): number {
  const odds = chance / (1 - chance);
  let probability = Math.exp(trials * Math.log1p(-chance));
  let left = uniform();
  let successes = 0;
  while (left > probability && successes < trials) {
    left -= probability;
    successes++;
    probability *= (odds * (trials - successes + 1)) / successes;
    // What rounding leaves over lies beyond any successes that can be told from 0.
    if (probability < 1e-300) break;
  }
  return successes;
}

function rejectBinomial(trials: number, chance: number, uniform: Uniform): number {
  const spread = Math.sqrt(trials * chance * (1 - chance));
  const b = 1.15 + 2.53 * spread;
  const a = -0.0873 + 0.0248 * b + 0.01 * chance;
  const c = trials * chance + 0.5;
  const alpha = (2.83 + 5.1 / b) * spread;
  const mode = Math.floor((trials + 1) * chance);
  const logOdds = Math.log(chance / (1 - chance));
  const atMode = logFactorial(mode) + logFactorial(trials - mode);
  for (;;) {
    const u = uniform() - 0.5;
    const v = uniform();
    const us = 0.5 - Math.abs(u);
    const k = Math.floor(((2 * a) / us + b) * u + c);
    if (k < 0 || k > trials) continue;
    if (us >= 0.07 && v <= 0.92 - 4.2 / b) return k;
    const height = Math.log((v * alpha) / (a / (us * us) + b));
    const target = atMode - logFactorial(k) - logFactorial(trials - k) + (k - mode) * logOdds;
    if (height <= target) return k;
  }
}

/**
 * Draw from a Poisson distribution.
 *
 * @param mean - 0 or more.
 * @param uniform - Random numbers.
 * @returns A whole number.
 * @see Hörmann 1993, The transformed rejection method for generating Poisson random variables (PTRS).
 * @internal
 */
export function drawPoisson(mean: number, uniform: Uniform): number {
  if (mean <= 0) return 0;
  if (mean < walkBelow) {
    let probability = Math.exp(-mean);
    let left = uniform();
    let count = 0;
    while (left > probability && probability > 1e-300) {
      left -= probability;
      count++;
      probability *= mean / count;
    }
    return count;
  }
  const logMean = Math.log(mean);
  const b = 0.931 + 2.53 * Math.sqrt(mean);
  const a = -0.059 + 0.02483 * b;
  const inverseAlpha = 1.1239 + 1.1328 / (b - 3.4);
  const accept = 0.9277 - 3.6224 / (b - 2);
  for (;;) {
    const u = uniform() - 0.5;
    const v = uniform();
    const us = 0.5 - Math.abs(u);
    const k = Math.floor(((2 * a) / us + b) * u + mean + 0.43);
    if (us >= 0.07 && v <= accept) return k;
    if (k < 0 || (us < 0.013 && v > us)) continue;
    const height = Math.log((v * inverseAlpha) / (a / (us * us) + b));
    if (height <= k * logMean - mean - logFactorial(k)) return k;
  }
}

/**
 * Draw from a gamma distribution of scale 1.
 *
 * @param shape - Above 0.
 * @param uniform - Random numbers.
 * @returns A number above 0, or 0 where it is too small to be told from it.
 * @see Marsaglia and Tsang 2000, A simple method for generating gamma variables.
 * @internal
 */
export function drawGamma(shape: number, uniform: Uniform): number {
  if (shape < 1) {
    return drawGamma(shape + 1, uniform) * (1 - uniform()) ** (1 / shape);
  }
  const d = shape - 1 / 3;
  const c = 1 / Math.sqrt(9 * d);
  for (;;) {
    const x = drawNormal(uniform);
    const v = (1 + c * x) ** 3;
    if (v > 0 && Math.log(1 - uniform()) < 0.5 * x * x + d - d * v + d * Math.log(v)) return d * v;
  }
}

/** Box and Muller's method; the second number of each pair is not kept, so that streams stay simple. */
function drawNormal(uniform: Uniform): number {
  const radius = Math.sqrt(-2 * Math.log(1 - uniform()));
  return radius * Math.cos(2 * Math.PI * uniform());
}
