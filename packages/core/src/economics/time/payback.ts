import * as z from "zod/mini";
import { parseInput } from "../../errors.js";
import { poundsPerYear, priceYear, type PriceYear } from "../../internal/quantities.js";
import { say, type Sentence } from "../../internal/say.js";
import * as words from "../../words/en-GB.js";
import { discountBands, discountChoice } from "./discount.js";
import { finite } from "./finite.js";
import { findPayback } from "./payback-kernel.js";
import { fillDiscountFactors, sumDiscounted } from "./present-value-kernel.js";
import { yearAfter } from "./years.js";

/** Input of {@link payback}. */
export const PaybackInput = z.strictObject({
  netGbp: poundsPerYear({
    title: "Net benefits",
    description:
      "Benefit less cost in each year, in pounds of one price year; the first is year 0.",
  }),
  discount: z.optional(discountChoice()),
  firstYear: z.optional(
    priceYear({
      title: "First year",
      description: "Year 0 by its name, 2025 or 2025/26, so that the answer can be named as well.",
    }),
  ),
});
export type PaybackInput = z.input<typeof PaybackInput>;

/** When costs are recovered; both years are null, with the reason, where they never are. */
export interface Payback {
  /** First year from which the cumulative discounted net never falls below zero again. */
  readonly year: number | null;
  /** The same to a fraction of a year, as if that year's net came evenly. */
  readonly interpolated: number | null;
  /** The same year by its name, where `firstYear` was given. */
  readonly inYear?: PriceYear;
  /** Why there is no year; null when there is one. */
  readonly reason: Sentence | null;
}

/**
 * Find the first year from which the discounted net never falls below zero again.
 *
 * Later reinvestment can undo an early recovery, so the last shortfall decides, not the first
 * recovery. A shortfall within rounding error counts as none.
 *
 * @param input - Yearly benefits less costs in real pounds, and how to discount.
 * @returns The year, counted from 0, and the same to a fraction of a year.
 * @throws {@link UpstreamError} `INVALID_INPUT` for an empty series or a rate given as a percentage;
 * `UNKNOWN_REFERENCE` for an unknown schedule.
 *
 * @example
 * ```ts
 * payback({ netGbp: [-100, 60, 80], discount: 0 }); // => year 2, interpolated 1.5
 * ```
 */
export function payback(input: PaybackInput): Payback {
  const { netGbp, discount, firstYear } = parseInput(PaybackInput, input);
  const bands = discountBands(discount, netGbp.length - 1);
  finite(sumDiscounted(netGbp, bands));
  const factors = fillDiscountFactors(new Float64Array(netGbp.length), bands);
  const found = findPayback(netGbp, factors);
  if (found) {
    const inYear = firstYear !== undefined && { inYear: yearAfter(firstYear, found.year) };
    return { ...found, ...inYear, reason: null };
  }
  const reason = say(words.neverPaysBack, { year: netGbp.length - 1 });
  return { year: null, interpolated: null, reason };
}
