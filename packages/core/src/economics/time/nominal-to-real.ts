import * as z from "zod/mini";
import { parseInput, refusal } from "../../errors.js";
import {
  isColumn,
  type PriceYear,
  poundsPerYear,
  priceYear,
  quantity,
} from "../../internal/quantities.js";
import { say, type Sentence } from "../../internal/say.js";
import * as words from "../../words/en-GB.js";
import { finite } from "./finite.js";
import {
  approximationWarnings,
  deflatorChoice,
  deflatorOf,
  type DeflatorProvenance,
  priceFactor,
} from "../../internal/price-base.js";

const anyYear = /* @__PURE__ */ priceYear({ title: "Year", description: "A year." });

/** Input of {@link nominalToReal}. */
export const NominalToRealInput = z.strictObject({
  amountsGbp: poundsPerYear({
    title: "Amounts",
    description: "Amounts in the money of their own years (cash terms).",
  }),
  years: quantity<ArrayLike<PriceYear>>(
    {
      title: "Years",
      description: "Year of each amount: 2013, or 2013/14 for a financial year.",
      unit: "year",
    },
    (value) => {
      if (!isColumn(value) || value.length === 0) return { sentence: say(words.giveOneYear) };
      for (let index = 0; index < value.length; index++) {
        if (!anyYear.safeParse(value[index]).success) {
          return { sentence: say(words.givePriceYear), path: [index] };
        }
      }
      return undefined;
    },
  ),
  basePriceYear: priceYear({
    title: "Base price year",
    description: "Year in whose prices the amounts are wanted.",
  }),
  deflator: z.optional(deflatorChoice()),
});
export type NominalToRealInput = z.input<typeof NominalToRealInput>;

/** Result of {@link nominalToReal}. */
export interface NominalToReal {
  /** In the prices of the base year (real terms). */
  readonly amountsGbp: readonly number[];
  /** What each amount was multiplied by. */
  readonly factors: readonly number[];
  readonly years: readonly PriceYear[];
  readonly basePriceYear: PriceYear;
  readonly provenance: DeflatorProvenance;
  readonly warnings: readonly Sentence[];
}

/**
 * Turn amounts in the money of their own years into the prices of one year.
 *
 * A real discount rate fits the result; on the cash amounts themselves it would take inflation off
 * twice. With a series by calendar year, a financial year is three quarters of its first year and one
 * quarter of its second, and a warning says so.
 *
 * @param input - Amounts in cash terms, the year of each, the price year wanted, and the price index.
 * @returns Amounts in real terms, the factors and the index used.
 * @throws {@link UpstreamError} `UNKNOWN_REFERENCE` for a year outside the index or an unknown index;
 * `INVALID_INPUT` for unequal lengths or a calendar year where the index is by financial year.
 * @see HM Treasury, GDP deflators at market prices, December 2025.
 *
 * @example
 * ```ts
 * nominalToReal({ amountsGbp: [100, 100], years: [2023, 2024], basePriceYear: 2024 }); // => 103.90, 100
 * ```
 */
export function nominalToReal(input: NominalToRealInput): NominalToReal {
  const { amountsGbp, years, basePriceYear, deflator } = parseInput(NominalToRealInput, input);
  if (amountsGbp.length !== years.length) {
    const lengths = { amounts: amountsGbp.length, years: years.length };
    throw refusal(["years"], say(words.giveYearForEachAmount, lengths));
  }
  const series = deflatorOf(deflator);
  const to = { year: basePriceYear, path: ["basePriceYear"] };
  const steps = Array.from(years, (year, index) =>
    priceFactor(series, { year, path: ["years", index] }, to),
  );
  return {
    amountsGbp: steps.map(({ factor }, index) => finite((amountsGbp[index] ?? 0) * factor)),
    factors: steps.map(({ factor }) => finite(factor)),
    years: Array.from(years),
    basePriceYear,
    provenance: series.provenance,
    warnings: approximationWarnings(
      series,
      steps.flatMap(({ approximated }) => approximated),
    ),
  };
}
