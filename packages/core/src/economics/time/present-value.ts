import * as z from "zod/mini";
import { parseInput } from "../../errors.js";
import { choice, poundsPerYear } from "../../internal/quantities.js";
import { discountBands, discountChoice } from "./discount.js";
import { finite } from "./finite.js";
import { sumDiscounted, timings } from "./present-value-kernel.js";

/** Input of {@link presentValue}. */
export const PresentValueInput = z.strictObject({
  flowsGbp: poundsPerYear({
    title: "Flows",
    description: "Amount in each year, in pounds of one price year; the first is year 0.",
  }),
  discount: z.optional(discountChoice()),
  timing: z._default(
    choice(timings, {
      title: "Timing",
      description: "When in its year an amount falls: start, mid or end.",
    }),
    "start",
  ),
});
export type PresentValueInput = z.input<typeof PresentValueInput>;

/**
 * Discount yearly amounts to their value in year 0.
 *
 * Year 0 is not discounted, unlike in Excel's `NPV`, which discounts its first value by one year.
 *
 * @param input - Yearly amounts in real pounds, how to discount, and when in its year each falls.
 * @returns Pounds, in year-0 value and in the price year of the input.
 * @throws {@link UpstreamError} `INVALID_INPUT` for an empty series or a rate given as a percentage;
 * `UNKNOWN_REFERENCE` for an unknown schedule.
 * @see HM Treasury, The Green Book 2022, annex A6.
 *
 * @example
 * ```ts
 * presentValue({ flowsGbp: [-1000, 600, 600], discount: 0.035 }); // => 139.82
 * ```
 */
export function presentValue(input: PresentValueInput): number {
  const { flowsGbp, discount, timing } = parseInput(PresentValueInput, input);
  const lastYear = timing === "start" ? flowsGbp.length - 1 : flowsGbp.length;
  return finite(sumDiscounted(flowsGbp, discountBands(discount, lastYear), timing));
}
