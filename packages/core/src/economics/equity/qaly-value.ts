import * as z from "zod/mini";
import { parseInput } from "../../errors.js";
import {
  approximationWarnings,
  deflatorChoice,
  deflatorOf,
  type DeflatorProvenance,
  priceFactor,
} from "../../internal/price-base.js";
import { pounds, type PriceYear, priceYear } from "../../internal/quantities.js";
import { say, type Sentence } from "../../internal/say.js";
import * as words from "../../words/en-GB.js";
import { finite } from "../time/finite.js";
import { qualityYears } from "./life-quantities.js";

/** Input of {@link qalyValue}. */
export const QalyValueInput = z.strictObject({
  qalys: qualityYears(),
  valueGbp: pounds({
    title: "Value of one QALY",
    description: "Pounds for one QALY, as your source states it; there is no default.",
  }),
  valuePriceYear: priceYear({
    title: "Price year of the value",
    description: "Year in whose prices your source states the value; there is no default.",
  }),
  priceYear: priceYear({
    title: "Price year",
    description: "Year in whose prices the result is wanted.",
  }),
  deflator: z.optional(deflatorChoice()),
});
export type QalyValueInput = z.input<typeof QalyValueInput>;

/** Result of {@link qalyValue}. */
export interface QalyValue {
  readonly amountGbp: number;
  /** What one QALY was taken to be worth, in the prices of `priceYear`. */
  readonly perQalyGbp: number;
  /** What the value was multiplied by to reach `priceYear`. */
  readonly factor: number;
  readonly valuePriceYear: PriceYear;
  readonly priceYear: PriceYear;
  readonly provenance: DeflatorProvenance;
  readonly warnings: readonly Sentence[];
  readonly conclusion: Sentence;
}

/**
 * Value quality-adjusted life years at a worth that the caller states.
 *
 * There is no default: for the usual £70,000, four public sources state four price years (2019, 2020,
 * 2022 and 2024), so take the value and its price year from the original.
 *
 * @param input - QALYs, the value of one with its price year, the price year wanted, and the price index.
 * @returns Pounds in the prices wanted.
 * @throws {@link UpstreamError} `INVALID_INPUT` for a missing value or price year; `UNKNOWN_REFERENCE`
 * for a price year outside the index.
 * @see greenbook 0.1.1 and econstack-data, which disagree on the price year of a QALY.
 *
 * @example
 * ```ts
 * qalyValue({ qalys: 2, valueGbp: 60000, valuePriceYear: 2020, priceYear: 2020 }).amountGbp; // => 120000
 * ```
 */
export function qalyValue(input: QalyValueInput): QalyValue {
  const given = parseInput(QalyValueInput, input);
  const series = deflatorOf(given.deflator);
  const { factor, approximated } = priceFactor(
    series,
    { year: given.valuePriceYear, path: ["valuePriceYear"] },
    { year: given.priceYear, path: ["priceYear"] },
  );
  const perQalyGbp = finite(given.valueGbp * factor);
  const amountGbp = finite(given.qalys * perQalyGbp);
  return {
    amountGbp,
    perQalyGbp,
    factor: finite(factor),
    valuePriceYear: given.valuePriceYear,
    priceYear: given.priceYear,
    provenance: series.provenance,
    warnings: approximationWarnings(series, approximated),
    conclusion: say(words.qalyConclusion, {
      qalys: given.qalys,
      amount: amountGbp,
      priceYear: String(given.priceYear),
      value: given.valueGbp,
      valuePriceYear: String(given.valuePriceYear),
    }),
  };
}
