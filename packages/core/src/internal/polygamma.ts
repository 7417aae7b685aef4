/** Derivatives of the logarithm of the gamma function, and its differences: unchecked kernels. */

import { logGamma } from "./distributions.js";

/** From here Stirling's series, cut after the sixth term, is exact to rounding. */
const far = 12;

/** What log(x) leaves of digamma(x), for x from {@link far}. */
function digammaTail(x: number): number {
  const r = 1 / (x * x);
  const series = 1 / 120 - r * (1 / 252 - r * (1 / 240 - r * (1 / 132 - (r * 691) / 32_760)));
  return -1 / (2 * x) - r * (1 / 12 - r * series);
}

/**
 * Compute the derivative of log gamma.
 *
 * @param x - Number above 0.
 * @returns digamma(x).
 * @see Abramowitz and Stegun, Handbook of Mathematical Functions, 6.3.5 and 6.3.18.
 * @internal
 */
export function digamma(x: number): number {
  let shift = 0;
  let at = x;
  for (; at < far; at++) shift += 1 / at;
  return Math.log(at) + digammaTail(at) - shift;
}

/**
 * Compute the second derivative of log gamma.
 *
 * @param x - Number above 0.
 * @returns trigamma(x).
 * @see Abramowitz and Stegun, Handbook of Mathematical Functions, 6.4.6 and 6.4.12.
 * @internal
 */
export function trigamma(x: number): number {
  let shift = 0;
  let at = x;
  for (; at < far; at++) shift += 1 / (at * at);
  const r = 1 / (at * at);
  const series = 1 / 30 - r * (1 / 42 - r * (1 / 30 - r * (5 / 66 - (r * 691) / 2730)));
  return 1 / at + r / 2 + (r / at) * (1 / 6 - r * series) + shift;
}

/**
 * Compute log gamma(a + k) - log gamma(a) - k log(a) without the cancellation of the plain formula.
 *
 * @param a - Number above 0.
 * @param k - Number from 0.
 * @returns The logarithm of the rising factorial over the k-th power of its first factor.
 * @internal
 */
export function logRisingExcess(a: number, k: number): number {
  if (k === 0) return 0;
  if (a < far) return logGamma(a + k) - logGamma(a) - k * Math.log(a);
  return (a + k - 0.5) * Math.log1p(k / a) - k + stirlingTail(a + k) - stirlingTail(a);
}

function stirlingTail(x: number): number {
  const r = 1 / (x * x);
  return (1 / 12 - r * (1 / 360 - r * (1 / 1260 - r * (1 / 1680 - r / 1188)))) / x;
}

/**
 * Compute digamma(a + k) - digamma(a) without cancellation.
 *
 * @param a - Number above 0.
 * @param k - Number from 0.
 * @returns The difference.
 * @internal
 */
export function digammaRise(a: number, k: number): number {
  if (a < far) return digamma(a + k) - digamma(a);
  return Math.log1p(k / a) + digammaTail(a + k) - digammaTail(a);
}
