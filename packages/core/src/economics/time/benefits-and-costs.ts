import * as z from "zod/mini";
import { refusal } from "../../errors.js";
import { poundsPerYear } from "../../internal/quantities.js";
import { say } from "../../internal/say.js";
import * as words from "../../words/en-GB.js";
import { discountChoice } from "./discount.js";

/** The fields of every function of two yearly series. */
export const benefitsAndCosts = {
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
};

/**
 * Refuse benefits and costs of unequal lengths.
 *
 * @param benefitsGbp - Benefit in each year.
 * @param costsGbp - Cost in each year.
 * @throws {@link UpstreamError} `INVALID_INPUT` naming the two lengths.
 * @internal
 */
export function requireEqualYears(
  benefitsGbp: ArrayLike<number>,
  costsGbp: ArrayLike<number>,
): void {
  if (benefitsGbp.length === costsGbp.length) return;
  const lengths = { benefits: benefitsGbp.length, costs: costsGbp.length };
  throw refusal(["costsGbp"], say(words.giveEqualYears, lengths));
}
