import * as z from "zod/mini";
import { parseInput } from "../../errors.js";
import { pounds, wholeYears } from "../../internal/quantities.js";
import { discountBands, discountChoice, longestHorizon } from "./discount.js";
import { finite } from "./finite.js";
import { fillDiscountFactors } from "./present-value-kernel.js";

/** Input of {@link equivalentAnnualValue}. */
export const EquivalentAnnualValueInput = z.strictObject({
  presentValueGbp: pounds({ title: "Present value", description: "An amount in year-0 value." }),
  years: wholeYears(
    { title: "Years", description: "How many yearly amounts, the first at the end of year 1." },
    { minimum: 1, maximum: longestHorizon },
  ),
  discount: z.optional(discountChoice()),
});
export type EquivalentAnnualValueInput = z.input<typeof EquivalentAnnualValueInput>;

/**
 * Spread a present value evenly over the years from year 1 on.
 *
 * @param input - A present value, the number of years, and how to discount.
 * @returns Pounds a year, in the price year of the input: the present value divided by the sum of
 * the discount factors of years 1 to `years`.
 * @throws {@link UpstreamError} `INVALID_INPUT` for less than one year or a rate given as a
 * percentage; `UNKNOWN_REFERENCE` for an unknown schedule.
 * @see HM Treasury, The Green Book 2022, annex A6.
 *
 * @example
 * ```ts
 * equivalentAnnualValue({ presentValueGbp: 1000, years: 10, discount: 0.035 }); // => 120.24
 * ```
 */
export function equivalentAnnualValue(input: EquivalentAnnualValueInput): number {
  const { presentValueGbp, years, discount } = parseInput(EquivalentAnnualValueInput, input);
  const factors = fillDiscountFactors(new Float64Array(years + 1), discountBands(discount, years));
  let annuity = 0;
  for (let year = 1; year <= years; year++) annuity += factors[year] ?? 0;
  return presentValueGbp / finite(annuity);
}
