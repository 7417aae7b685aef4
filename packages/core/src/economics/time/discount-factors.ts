import * as z from "zod/mini";
import { parseInput } from "../../errors.js";
import { choice, wholeYears } from "../../internal/quantities.js";
import {
  discountBands,
  discountChoice,
  discountProvenance,
  type DiscountProvenance,
  longestHorizon,
} from "./discount.js";
import { finite } from "./finite.js";
import { fillDiscountFactors, rateInYear, type Timing, timings } from "./present-value-kernel.js";

/** Input of {@link discountFactors}. */
export const DiscountFactorsInput = z.strictObject({
  years: wholeYears(
    { title: "Years", description: "Last year wanted; the factors run from year 0 to this one." },
    { maximum: longestHorizon },
  ),
  discount: z.optional(discountChoice()),
  timing: z._default(
    choice(timings, {
      title: "Timing",
      description: "When in its year an amount falls: start, mid or end.",
    }),
    "start",
  ),
});
export type DiscountFactorsInput = z.input<typeof DiscountFactorsInput>;

/** Result of {@link discountFactors}. */
export interface DiscountFactors {
  /** Value in year 0 of one pound in year 0, 1, 2, ... */
  readonly factors: readonly number[];
  /** Yearly rate of the step that ends in each year; null for year 0, which has none. */
  readonly rates: readonly (number | null)[];
  readonly timing: Timing;
  readonly provenance: DiscountProvenance;
}

/**
 * List the discount factors from year 0 to a year.
 *
 * Rates compound band by band: a lower rate from year 31 on never reaches back to year 0.
 *
 * @param input - The last year, how to discount, and when in its year an amount falls.
 * @returns One factor a year, with the rates they rest on.
 * @throws {@link UpstreamError} `INVALID_INPUT` for a rate given as a percentage;
 * `UNKNOWN_REFERENCE` for an unknown schedule.
 * @see HM Treasury, The Green Book 2022, annex A6.
 *
 * @example
 * ```ts
 * discountFactors({ years: 2 }); // => factors 1, 0.9662, 0.9335
 * ```
 */
export function discountFactors(input: DiscountFactorsInput): DiscountFactors {
  const { years, discount, timing } = parseInput(DiscountFactorsInput, input);
  const lastYear = timing === "start" ? years : years + 1;
  const bands = discountBands(discount, lastYear);
  const factors = fillDiscountFactors(new Float64Array(years + 1), bands, timing);
  finite(factors[years] ?? 0);
  return {
    factors: Array.from(factors),
    rates: Array.from(factors, (_, year) => (year === 0 ? null : rateInYear(year, bands))),
    timing,
    provenance: discountProvenance(discount, lastYear),
  };
}
