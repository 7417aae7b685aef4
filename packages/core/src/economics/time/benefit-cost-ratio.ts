import * as z from "zod/mini";
import { parseInput, UpstreamError } from "../../errors.js";
import { say } from "../../internal/say.js";
import * as words from "../../words/en-GB.js";
import { benefitsAndCosts, requireEqualYears } from "./benefits-and-costs.js";
import { discountBands } from "./discount.js";
import { finite } from "./finite.js";
import { sumDiscounted } from "./present-value-kernel.js";

/** Input of {@link benefitCostRatio}. */
export const BenefitCostRatioInput = z.strictObject(benefitsAndCosts);
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
