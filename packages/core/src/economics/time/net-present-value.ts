import * as z from "zod/mini";
import { parseInput } from "../../errors.js";
import { benefitsAndCosts, requireEqualYears } from "./benefits-and-costs.js";
import { discountBands } from "./discount.js";
import { finite } from "./finite.js";
import { sumDiscounted } from "./present-value-kernel.js";

/** Input of {@link netPresentValue}. */
export const NetPresentValueInput = z.strictObject(benefitsAndCosts);
export type NetPresentValueInput = z.input<typeof NetPresentValueInput>;

/**
 * Discount yearly benefits less costs to their value in year 0.
 *
 * Year 0 is not discounted, unlike in Excel's `NPV`, which discounts its first value by one year.
 *
 * @param input - Yearly benefits and costs in real pounds, and how to discount.
 * @returns Pounds, in year-0 value and in the price year of the input.
 * @throws {@link UpstreamError} `INVALID_INPUT` for unequal lengths, an empty series or a rate given
 * as a percentage; `UNKNOWN_REFERENCE` for an unknown schedule.
 * @see HM Treasury, The Green Book 2022, annex A6.
 *
 * @example
 * ```ts
 * netPresentValue({ benefitsGbp: [0, 600, 600], costsGbp: [1000, 0, 0], discount: 0.035 }); // => 139.82
 * ```
 */
export function netPresentValue(input: NetPresentValueInput): number {
  const { benefitsGbp, costsGbp, discount } = parseInput(NetPresentValueInput, input);
  requireEqualYears(benefitsGbp, costsGbp);
  const bands = discountBands(discount, benefitsGbp.length - 1);
  return finite(sumDiscounted(benefitsGbp, bands) - sumDiscounted(costsGbp, bands));
}
