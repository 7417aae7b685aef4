import * as z from "zod/mini";
import { parseInput } from "../../errors.js";
import { say, type Sentence } from "../../internal/say.js";
import * as words from "../../words/en-GB.js";
import { finite } from "../time/finite.js";
import { eta, etaOf, type EtaProvenance, income, weightOf } from "./marginal-utility.js";

/** Input of {@link distributionalWeight}. */
export const DistributionalWeightInput = z.strictObject({
  incomeGbp: income(
    "Income",
    "Yearly income of those a pound falls to, equivalised for the size of the household.",
  ),
  medianIncomeGbp: income("Median income", "The median of the same income, in the same prices."),
  eta,
});
export type DistributionalWeightInput = z.input<typeof DistributionalWeightInput>;

/** Result of {@link distributionalWeight}. */
export interface DistributionalWeight {
  /** What a pound to this group counts as, against 1 at the median income. */
  readonly weight: number;
  readonly provenance: EtaProvenance;
  readonly conclusion: Sentence;
}

/**
 * Weigh a pound by the income of those it falls to.
 *
 * The weight is (median income / income)^eta. A public table (econstack-data) prints 1.65, 0.62, 0.36
 * and 0.24 for incomes of 25, 50, 75 and 100 thousand pounds at a median of 35; its own formula with
 * eta 1.3, as here, gives 1.549, 0.629, 0.371 and 0.255.
 *
 * @param input - Income of the group, the median income, and eta.
 * @returns The weight and where eta comes from.
 * @throws {@link UpstreamError} `INVALID_INPUT` for an income below £1 or an eta outside 0 to 5.
 * @see HM Treasury, The Green Book 2026, chapter 7 (read in a work that quotes it).
 *
 * @example
 * ```ts
 * distributionalWeight({ incomeGbp: 25000, medianIncomeGbp: 35000 }).weight; // => 1.549
 * ```
 */
export function distributionalWeight(input: DistributionalWeightInput): DistributionalWeight {
  const { incomeGbp, medianIncomeGbp, eta: given } = parseInput(DistributionalWeightInput, input);
  const provenance = etaOf(given);
  const weight = finite(weightOf(incomeGbp, medianIncomeGbp, provenance.eta));
  const about = { income: incomeGbp, median: medianIncomeGbp, weight, eta: provenance.eta };
  return { weight, provenance, conclusion: say(words.weightConclusion, about) };
}
