import { say, type Sentence } from "../internal/say.js";
import * as words from "../words/en-GB.js";
import { oneFactor, type OneFactorMethod, omegaOf } from "./one-factor.js";

/** Omega of one common factor. */
export interface OmegaEstimate {
  /** Share of the variance of the items' sum that one factor explains. */
  readonly value: number | null;
  readonly method: OneFactorMethod | null;
  /** In the order of the items; null where none could be found. */
  readonly loadings: readonly number[] | null;
  /** Whether a loading came out above 1, which no item can have. */
  readonly heywood: boolean;
  /** Why there is no value; null when there is one. */
  readonly reason: Sentence | null;
}

/** Room for rounding where a loading is exactly 1. */
const rounding = 1e-9;

/**
 * Estimate omega from correlations. Unchecked.
 *
 * @param correlation - A square of correlations; NaN where one is not known.
 * @returns Omega, or why there is none.
 * @internal
 */
export function omegaEstimate(correlation: readonly (readonly number[])[]): OmegaEstimate {
  const nothing = { value: null, method: null, loadings: null, heywood: false };
  if (correlation.length < 3) return { ...nothing, reason: say(words.omegaNeedsThreeItems) };
  if (correlation.some((line) => line.some(Number.isNaN))) {
    return { ...nothing, reason: say(words.omegaNeedsCorrelations) };
  }
  const { method, loadings } = oneFactor(correlation);
  if (!loadings.every(Number.isFinite)) {
    return { ...nothing, method, reason: say(words.omegaNeedsPositive) };
  }
  const heywood = loadings.some((loading) => Math.abs(loading) > 1 + rounding);
  if (heywood) {
    return { value: null, method, loadings, heywood, reason: say(words.omegaHeywood) };
  }
  return { value: omegaOf(loadings), method, loadings, heywood, reason: null };
}
