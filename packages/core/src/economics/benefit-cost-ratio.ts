import * as z from "zod/mini";
import { parseInput, UpstreamError } from "../errors.js";
import { poundsPerYear } from "../internal/quantities.js";
import { say } from "../internal/say.js";
import * as words from "../words/en-GB.js";
import { discountBands, discountChoice } from "./discount.js";
import { requireEqualYears } from "./equal-years.js";
import { finite } from "./finite.js";
import { sumDiscounted } from "./present-value-kernel.js";

/** Input of {@link benefitCostRatio}. */
export const BenefitCostRatioInput = z.strictObject({
  benefitsGbp: poundsPerYear({
    title: "Benefits",
    description: "Benefit in each year, in pounds of one price year; the first is year 0.",
  }),
  costsGbp: poundsPerYear({
    title: "Costs",
    description:
      "Cost in each year as a positive number, in the same prices and for the same years.",
  }),
  discount: z.optional(discountChoice()),
});
export type BenefitCostRatioInput = z.input<typeof BenefitCostRatioInput>;

/**
 * Divide the present value of benefits by the present value of costs.
 *
 * @param input - Yearly benefits and costs in real pounds, and how to discount.
 * @returns A ratio; above 1 means benefits exceed costs.
 * @throws {@link UpstreamError} `NO_SOLUTION` when the present value of costs is not above zero;
 * `INVALID_INPUT` for unequal lengths, an empty series or a rate given as a percentage;
 * `UNKNOWN_REFERENCE` for an unknown schedule.
 * @see HM Treasury, The Green Book 2022, annex A6.
 *
 * @example
 * ```ts
 * benefitCostRatio({ benefitsGbp: [0, 207], costsGbp: [100, 0], discount: 0.035 }); // => 2
 * ```
 */
export function benefitCostRatio(input: BenefitCostRatioInput): number {
  const { benefitsGbp, costsGbp, discount } = parseInput(BenefitCostRatioInput, input);
  requireEqualYears(benefitsGbp, costsGbp);
  const bands = discountBands(discount, benefitsGbp.length - 1);
  const costs = sumDiscounted(costsGbp, bands);
  if (costs <= 0)
    throw new UpstreamError("NO_SOLUTION", ["costsGbp"], say(words.giveCostsAboveZero));
  return finite(sumDiscounted(benefitsGbp, bands) / costs);
}
