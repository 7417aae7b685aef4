import { say, type Sentence } from "../../internal/say.js";
import * as words from "../../words/en-GB.js";
import { presentValueRoots } from "./present-value-roots.js";

/** Every rate at which flows are worth 0; none is chosen where there are several. */
export interface RatesOfReturn {
  /** Every real rate in the range searched, in rising order. */
  readonly rates: readonly number[];
  /** The rate of return: null, with the reason, where there is none or more than one. */
  readonly rate: number | null;
  /** Rates among `rates` at which the value touches 0, to within rounding, and turns back. */
  readonly touchingRates: readonly number[];
  /** Ranges of the discount rate in which the flows are worth more than 0; null for an open end. */
  readonly worthwhile: readonly { readonly from: number | null; readonly to: number | null }[];
  /** Every rate between these was searched. */
  readonly searched: { readonly lowest: number; readonly highest: number };
  /** Why `rate` is null; null when it is not. */
  readonly reason: Sentence | null;
  readonly conclusion: Sentence;
}

/** Bounds of the search: below, a pound all but vanishes in a year; above, it grows a billionfold. */
const searched = { lowest: -0.999999999, highest: 999_999_999 };

/**
 * Find every rate at which flows are worth 0, and say what that means. Unchecked.
 *
 * @param flows - Amounts.
 * @param times - Moment of each flow in years, rising, no two equal.
 * @returns The rates, the ranges in which the flows are worth more than 0, and a conclusion.
 * @internal
 */
export function ratesOfReturn(flows: ArrayLike<number>, times: ArrayLike<number>): RatesOfReturn {
  const none = { rates: [], rate: null, touchingRates: [], worthwhile: [], searched };
  if (Array.from(flows).every((flow) => flow === 0)) {
    const reason = say(words.everyRateFits);
    return { ...none, reason, conclusion: reason };
  }
  const { roots, signs } = presentValueRoots(flows, times);
  // Within rounding of 0 the logarithm of growth is noise.
  const rateOf = (logGrowth: number): number =>
    Math.abs(logGrowth) < 1e-15 ? 0 : Math.expm1(logGrowth);
  const rates = roots.map(({ logGrowth }) => rateOf(logGrowth));
  const touchingRates = rates.filter((_, index) => roots[index]?.touches);
  const worthwhile = signs.flatMap((sign, index) =>
    sign > 0 ? [{ from: rates[index - 1] ?? null, to: rates[index] ?? null }] : [],
  );
  const [only] = rates;
  if (only !== undefined && rates.length === 1) {
    const conclusion =
      touchingRates.length > 0
        ? say(words.rateOnlyTouches, { rate: only })
        : say(worthwhile[0]?.to === null ? words.rateOfBorrowing : words.rateOfReturn, {
            rate: only,
          });
    return { rates, rate: only, touchingRates, worthwhile, searched, reason: null, conclusion };
  }
  const reason =
    rates.length > 1
      ? say(words.severalRates, { count: rates.length, rates })
      : noRate(flows, signs[0] ?? 0);
  return { rates, rate: null, touchingRates, worthwhile, searched, reason, conclusion: reason };
}

function noRate(flows: ArrayLike<number>, sign: number): Sentence {
  const amounts = Array.from(flows);
  const oneSided = amounts.every((flow) => flow >= 0) || amounts.every((flow) => flow <= 0);
  if (oneSided) return say(words.gainsAndCostsNeeded);
  return say(sign > 0 ? words.worthMoreAtEveryRate : words.worthLessAtEveryRate);
}
