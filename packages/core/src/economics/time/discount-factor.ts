import * as z from "zod/mini";
import { parseInput } from "../../errors.js";
import { quantity } from "../../internal/quantities.js";
import { say } from "../../internal/say.js";
import * as words from "../../words/en-GB.js";
import { discountBands, discountChoice, longestHorizon } from "./discount.js";
import { finite } from "./finite.js";
import { fillDiscountFactors, rateInYear } from "./present-value-kernel.js";

/** Input of {@link discountFactor}. */
export const DiscountFactorInput = z.strictObject({
  year: quantity<number>(
    {
      title: "Year",
      description: "Years from now, 0 for the first; 2.5 is half-way through year 2.",
      unit: "years",
    },
    (value) =>
      typeof value === "number" && value >= 0 && value <= longestHorizon
        ? undefined
        : { sentence: say(words.giveTimeInYears, { maximum: longestHorizon }) },
  ),
  discount: z.optional(discountChoice()),
});
export type DiscountFactorInput = z.input<typeof DiscountFactorInput>;

/**
 * Give the value in year 0 of one pound in a later year.
 *
 * Part of a year is discounted at the rate that rules between its two ends.
 *
 * @param input - The year, whole or not, and how to discount.
 * @returns A factor; 1 in year 0.
 * @throws {@link UpstreamError} `INVALID_INPUT` for a rate given as a percentage;
 * `UNKNOWN_REFERENCE` for an unknown schedule.
 * @see HM Treasury, The Green Book 2022, annex A6.
 *
 * @example
 * ```ts
 * discountFactor({ year: 10 }); // => 0.7089
 * ```
 */
export function discountFactor(input: DiscountFactorInput): number {
  const { year, discount } = parseInput(DiscountFactorInput, input);
  const whole = Math.floor(year);
  const bands = discountBands(discount, Math.ceil(year));
  const factor = fillDiscountFactors(new Float64Array(whole + 1), bands)[whole] ?? 1;
  if (year === whole) return finite(factor);
  return finite(factor * Math.pow(1 + rateInYear(whole + 1, bands), whole - year));
}
