import * as z from "zod/mini";
import { parseInput } from "../../errors.js";
import {
  approximationWarnings,
  deflatorChoice,
  deflatorOf,
  type DeflatorProvenance,
  priceFactor,
} from "../../internal/price-base.js";
import { type PriceYear, priceYear } from "../../internal/quantities.js";
import { say, type Sentence } from "../../internal/say.js";
import type { Seen } from "../../reference-data/discount-schedules.js";
import { wellbeingValueInForce, wellbeingValues } from "../../reference-data/wellbeing-values.js";
import * as words from "../../words/en-GB.js";
import {
  discountBands,
  discountChoice,
  discountProvenance,
  type DiscountProvenance,
} from "../time/discount.js";
import { finite } from "../time/finite.js";
import { fillDiscountFactors } from "../time/present-value-kernel.js";
import { lifeSatisfactionChange, peopleAffected, yearsOfChange } from "./life-quantities.js";

/** Input of {@link wellbyValue}. */
export const WellbyValueInput = z.strictObject({
  lifeSatisfactionChange: lifeSatisfactionChange(),
  people: peopleAffected(),
  years: yearsOfChange(),
  priceYear: priceYear({
    title: "Price year",
    description: "Year in whose prices the value is wanted.",
  }),
  discount: z.optional(
    discountChoice({
      title: "Discount",
      description:
        "Flat real rate, or a schedule with its variant, bands or yearly rates, for the years after " +
        "the first; left out: no discounting.",
    }),
  ),
  deflator: z.optional(deflatorChoice()),
});
export type WellbyValueInput = z.input<typeof WellbyValueInput>;

/** Result of {@link wellbyValue}. */
export interface WellbyValue {
  readonly lowGbp: number;
  readonly centralGbp: number;
  readonly highGbp: number;
  /** Points of life satisfaction x people x years, discounted where that was asked for. */
  readonly wellbys: number;
  readonly priceYear: PriceYear;
  /** What one WELLBY was taken to be worth, in the prices of `priceYear`. */
  readonly perWellby: {
    readonly lowGbp: number;
    readonly centralGbp: number;
    readonly highGbp: number;
  };
  readonly provenance: {
    /** The published value, and how it was seen. */
    readonly value: {
      readonly id: string;
      readonly edition: string;
      readonly priceYear: PriceYear;
      readonly status: Seen;
    };
    readonly deflator: DeflatorProvenance;
    readonly discount: DiscountProvenance | null;
  };
  readonly warnings: readonly Sentence[];
  readonly conclusion: Sentence;
}

/**
 * Value a change in life satisfaction at the published worth of a WELLBY.
 *
 * One WELLBY is one point on the scale from 0 to 10, for one person, for one year. The value is public
 * value, not cash: no budget falls by it. A gain counted here must not be counted again by another
 * measure of the same lives.
 *
 * @param input - Change, people, years, the price year wanted, and the price index.
 * @returns Low, central and high value, with the source and price year of the worth of a WELLBY.
 * @throws {@link UpstreamError} `INVALID_INPUT` for a change beyond 10 points, people below 0 or more
 * than 150 years; `UNKNOWN_REFERENCE` for a price year outside the index.
 * @see HM Treasury, Wellbeing guidance for appraisal, July 2021 (read in a work that quotes it).
 *
 * @example
 * ```ts
 * wellbyValue({ lifeSatisfactionChange: 0.3, people: 120, years: 2, priceYear: 2019 }).centralGbp; // => 936000
 * ```
 */
export function wellbyValue(input: WellbyValueInput): WellbyValue {
  const given = parseInput(WellbyValueInput, input);
  const { people, years, discount } = given;
  const published = wellbeingValues[wellbeingValueInForce];
  const series = deflatorOf(given.deflator);
  const { factor, approximated } = priceFactor(
    series,
    { year: published.priceYear, path: ["priceYear"] },
    { year: given.priceYear, path: ["priceYear"] },
  );
  const lastYear = Math.max(0, Math.ceil(years) - 1);
  const counted =
    discount === undefined ? years : discountedYears(years, discountBands(discount, lastYear));
  const wellbys = finite(given.lifeSatisfactionChange * people * counted);
  const perWellby = {
    lowGbp: finite(published.lowGbp * factor),
    centralGbp: finite(published.centralGbp * factor),
    highGbp: finite(published.highGbp * factor),
  };
  // A loss is largest where a WELLBY is worth most, so that low stays below high.
  const worth = [wellbys * perWellby.lowGbp, wellbys * perWellby.highGbp];
  const values = {
    lowGbp: finite(Math.min(...worth)),
    centralGbp: finite(wellbys * perWellby.centralGbp),
    highGbp: finite(Math.max(...worth)),
  };
  const { id, edition, priceYear: from, status } = published;
  return {
    ...values,
    wellbys,
    priceYear: given.priceYear,
    perWellby,
    provenance: {
      value: { id, edition, priceYear: from, status },
      deflator: series.provenance,
      discount: discount === undefined ? null : discountProvenance(discount, lastYear),
    },
    warnings: [
      ...approximationWarnings(series, approximated),
      ...(discount === undefined && years > 1 ? [say(words.wellbysNotDiscounted)] : []),
    ],
    conclusion: say(words.wellbyConclusion, {
      wellbys,
      ...{ low: values.lowGbp, central: values.centralGbp, high: values.highGbp },
      priceYear: String(given.priceYear),
      edition,
    }),
  };
}

/** Years in year-0 value; part of a year counts in part. */
function discountedYears(years: number, bands: ReturnType<typeof discountBands>): number {
  const factors = fillDiscountFactors(new Float64Array(Math.ceil(years)), bands);
  return factors.reduce((sum, factor, year) => sum + factor * Math.min(1, years - year), 0);
}
