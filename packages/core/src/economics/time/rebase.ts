import * as z from "zod/mini";
import { parseInput } from "../../errors.js";
import { pounds, priceYear } from "../../internal/quantities.js";
import type { PriceYear } from "../../internal/quantities.js";
import type { Sentence } from "../../internal/say.js";
import { finite } from "./finite.js";
import {
  approximationWarnings,
  deflatorChoice,
  deflatorOf,
  type DeflatorProvenance,
  priceFactor,
} from "../../internal/price-base.js";

/** Input of {@link rebase}. */
export const RebaseInput = z.strictObject({
  amountGbp: pounds({ title: "Amount", description: "Pounds in the prices of `fromPriceYear`." }),
  fromPriceYear: priceYear({
    title: "From price year",
    description: "Year in whose prices the amount is: 2013, or 2013/14 for a financial year.",
  }),
  toPriceYear: priceYear({
    title: "To price year",
    description: "Year in whose prices it is wanted: 2024, or 2024/25 for a financial year.",
  }),
  deflator: z.optional(deflatorChoice()),
});
export type RebaseInput = z.input<typeof RebaseInput>;

/** Result of {@link rebase}. */
export interface Rebase {
  /** Pounds in the prices of `toPriceYear`. */
  readonly amountGbp: number;
  /** What the amount was multiplied by. */
  readonly factor: number;
  readonly fromPriceYear: PriceYear;
  readonly toPriceYear: PriceYear;
  readonly provenance: DeflatorProvenance;
  readonly warnings: readonly Sentence[];
}

/**
 * Move an amount of money from the prices of one year to those of another.
 *
 * With a series by calendar year, a financial year is three quarters of its first year and one
 * quarter of its second, and a warning says so.
 *
 * @param input - The amount, its price year, the price year wanted, and the price index.
 * @returns The amount, the factor and the index used.
 * @throws {@link UpstreamError} `UNKNOWN_REFERENCE` for a year outside the index or an unknown index;
 * `INVALID_INPUT` for a calendar year where the index is by financial year.
 * @see HM Treasury, GDP deflators at market prices, December 2025.
 *
 * @example
 * ```ts
 * rebase({ amountGbp: 1000, fromPriceYear: 2010, toPriceYear: 2024 }); // => amountGbp 1446.72
 * ```
 */
export function rebase(input: RebaseInput): Rebase {
  const { amountGbp, fromPriceYear, toPriceYear, deflator } = parseInput(RebaseInput, input);
  const series = deflatorOf(deflator);
  const { factor, approximated } = priceFactor(
    series,
    { year: fromPriceYear, path: ["fromPriceYear"] },
    { year: toPriceYear, path: ["toPriceYear"] },
  );
  return {
    amountGbp: finite(amountGbp * factor),
    factor: finite(factor),
    fromPriceYear,
    toPriceYear,
    provenance: series.provenance,
    warnings: approximationWarnings(series, approximated),
  };
}
