import * as z from "zod/mini";
import { parseInput, refusal } from "../../errors.js";
import { choice, poundsPerYear, priceYear, type PriceYear } from "../../internal/quantities.js";
import { say } from "../../internal/say.js";
import * as words from "../../words/en-GB.js";
import { discountBands, discountChoice, longestHorizon } from "./discount.js";
import { finite } from "./finite.js";
import { sumDiscounted, timings } from "./present-value-kernel.js";
import { yearsBetween } from "./years.js";

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
  firstYear: z.optional(
    priceYear({
      title: "First year",
      description: "Year of the first amount, 2026 or 2026/27; needed with a base year.",
    }),
  ),
  baseYear: z.optional(
    priceYear({
      title: "Base year",
      description: "Year to which amounts are discounted; left out: the year of the first amount.",
    }),
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
  const { flowsGbp, discount, timing, firstYear, baseYear } = parseInput(PresentValueInput, input);
  const wait = yearsFromBase(firstYear, baseYear);
  const lastYear = wait + (timing === "start" ? flowsGbp.length - 1 : flowsGbp.length);
  const flows =
    wait === 0 ? flowsGbp : [...new Array<number>(wait).fill(0), ...Array.from(flowsGbp)];
  return finite(sumDiscounted(flows, discountBands(discount, lastYear), timing));
}

/** Years from the base year to the first amount; what was spent before the base year is sunk. */
function yearsFromBase(firstYear: PriceYear | undefined, baseYear: PriceYear | undefined): number {
  if (baseYear === undefined) return 0;
  if (firstYear === undefined) throw refusal(["firstYear"], say(words.giveFirstYear));
  const wait = yearsBetween(baseYear, firstYear);
  if (wait === null) throw refusal(["baseYear"], say(words.giveSameKindOfYear));
  if (wait < 0 || wait > longestHorizon) {
    throw refusal(["baseYear"], say(words.giveBaseYearBefore, { firstYear }));
  }
  return wait;
}
