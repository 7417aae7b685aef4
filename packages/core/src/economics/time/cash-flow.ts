import * as z from "zod/mini";
import { parseInput } from "../../errors.js";
import { type PriceYear, priceYear } from "../../internal/quantities.js";
import { say, type Sentence } from "../../internal/say.js";
import * as words from "../../words/en-GB.js";
import { benefitsAndCosts, requireEqualYears } from "./benefits-and-costs.js";
import { discountBands, discountProvenance, type DiscountProvenance } from "./discount.js";
import { finite } from "./finite.js";
import { type Payback } from "./payback.js";
import { findPayback } from "./payback-kernel.js";
import { fillDiscountFactors } from "./present-value-kernel.js";
import { yearAfter } from "./years.js";

/** Input of {@link cashFlow}. */
export const CashFlowInput = z.strictObject({
  ...benefitsAndCosts,
  firstYear: z.optional(
    priceYear({
      title: "First year",
      description: "Year 0 by its name, 2025 or 2025/26, so that the rows can be named.",
    }),
  ),
});
export type CashFlowInput = z.input<typeof CashFlowInput>;

/** One year of {@link cashFlow}. */
export interface CashFlowRow {
  /** Counted from 0. */
  readonly year: number;
  /** The same by its name, where `firstYear` was given. */
  readonly inYear: PriceYear | null;
  readonly benefitGbp: number;
  readonly costGbp: number;
  readonly netGbp: number;
  /** Net so far, not discounted. */
  readonly cumulativeGbp: number;
  readonly discountFactor: number;
  /** Net in year-0 value. */
  readonly presentValueGbp: number;
  /** Present value so far; in the last year the net present value. */
  readonly cumulativePresentValueGbp: number;
}

/** Result of {@link cashFlow}. */
export interface CashFlow {
  readonly rows: readonly CashFlowRow[];
  readonly benefitsPresentValueGbp: number;
  readonly costsPresentValueGbp: number;
  readonly netPresentValueGbp: number;
  /** Present value of benefits divided by that of costs; null, with the reason, without a cost. */
  readonly bcr: number | null;
  readonly bcrReason: Sentence | null;
  readonly payback: Payback;
  /** The most that is paid out, undiscounted, before benefits catch up: the money to be found. */
  readonly peakFunding: { readonly amountGbp: number; readonly year: number | null };
  readonly provenance: DiscountProvenance;
  readonly conclusion: Sentence;
}

/**
 * Lay out benefits and costs year by year, with discounting and running totals.
 *
 * Year 0 is not discounted.
 *
 * @param input - Yearly benefits and costs in real pounds, how to discount, and the name of year 0.
 * @returns A row a year, the sums, payback and the most money to be found before benefits catch up.
 * @throws {@link UpstreamError} `INVALID_INPUT` for unequal lengths, an empty series or a rate given
 * as a percentage; `UNKNOWN_REFERENCE` for an unknown schedule.
 * @see HM Treasury, The Green Book 2022, annex A6.
 *
 * @example
 * ```ts
 * cashFlow({ benefitsGbp: [0, 60, 80], costsGbp: [100, 0, 0], discount: 0 }).netPresentValueGbp; // => 40
 * ```
 */
export function cashFlow(input: CashFlowInput): CashFlow {
  const { benefitsGbp, costsGbp, discount, firstYear } = parseInput(CashFlowInput, input);
  requireEqualYears(benefitsGbp, costsGbp);
  const lastYear = benefitsGbp.length - 1;
  const factors = fillDiscountFactors(
    new Float64Array(lastYear + 1),
    discountBands(discount, lastYear),
  );
  let cumulative = 0;
  let [benefits, costs] = [0, 0];
  let peak: { amountGbp: number; year: number | null } = { amountGbp: 0, year: null };
  const rows = Array.from(factors, (factor, year): CashFlowRow => {
    const [benefitGbp, costGbp] = [benefitsGbp[year] ?? 0, costsGbp[year] ?? 0];
    const netGbp = benefitGbp - costGbp;
    cumulative += netGbp;
    benefits += benefitGbp * factor;
    costs += costGbp * factor;
    if (-cumulative > peak.amountGbp) peak = { amountGbp: -cumulative, year };
    return {
      year,
      inYear: firstYear === undefined ? null : yearAfter(firstYear, year),
      benefitGbp,
      costGbp,
      netGbp,
      cumulativeGbp: cumulative,
      discountFactor: finite(factor),
      presentValueGbp: finite(netGbp * factor),
      cumulativePresentValueGbp: finite(benefits - costs),
    };
  });
  const paidBack = paybackOf(rows, factors, firstYear);
  const bcr = costs > 0 && Number.isFinite(benefits / costs) ? benefits / costs : null;
  return {
    rows,
    benefitsPresentValueGbp: benefits,
    costsPresentValueGbp: costs,
    netPresentValueGbp: benefits - costs,
    bcr,
    bcrReason: bcr === null ? say(words.noCostCounted) : null,
    payback: paidBack,
    peakFunding: peak,
    provenance: discountProvenance(discount, lastYear),
    conclusion: say(words.cashFlowConclusion, {
      last: named(firstYear, lastYear),
      benefits,
      costs,
      verdict: say(benefits >= costs ? words.benefitsExceedBy : words.benefitsFallShortBy, {
        amount: Math.abs(benefits - costs),
      }),
      payback:
        paidBack.year === null
          ? say(words.costsNotRecovered)
          : say(words.costsRecovered, { year: named(firstYear, paidBack.year) }),
      peak:
        peak.year === null
          ? say(words.noFundingGap)
          : say(words.peakFundingIn, { amount: peak.amountGbp, year: named(firstYear, peak.year) }),
    }),
  };
}

function named(firstYear: PriceYear | undefined, year: number): Sentence {
  return say(words.namedYear, {
    year: String(firstYear === undefined ? year : yearAfter(firstYear, year)),
  });
}

function paybackOf(
  rows: readonly CashFlowRow[],
  factors: Float64Array,
  firstYear: PriceYear | undefined,
): Payback {
  const found = findPayback(
    rows.map(({ netGbp }) => netGbp),
    factors,
  );
  if (found === null) {
    const reason = say(words.neverPaysBack, { year: rows.length - 1 });
    return { year: null, interpolated: null, reason };
  }
  const inYear = firstYear !== undefined && { inYear: yearAfter(firstYear, found.year) };
  return { ...found, ...inYear, reason: null };
}
