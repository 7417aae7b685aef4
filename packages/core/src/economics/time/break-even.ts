import * as z from "zod/mini";
import { parseInput } from "../../errors.js";
import { say, type Sentence } from "../../internal/say.js";
import * as words from "../../words/en-GB.js";
import { benefitsAndCosts, requireEqualYears } from "./benefits-and-costs.js";
import { discountBands, discountProvenance, type DiscountProvenance } from "./discount.js";
import { finite } from "./finite.js";
import { sumDiscounted } from "./present-value-kernel.js";

/** Input of {@link breakEven}. */
export const BreakEvenInput = z.strictObject(benefitsAndCosts);
export type BreakEvenInput = z.input<typeof BreakEvenInput>;

/** Result of {@link breakEven}. */
export interface BreakEven {
  /** What every benefit may be multiplied by for value to equal cost; null, with the reason. */
  readonly benefitMultiplier: number | null;
  readonly benefitReason: Sentence | null;
  /** What every cost may be multiplied by for value to equal cost; null, with the reason. */
  readonly costMultiplier: number | null;
  readonly costReason: Sentence | null;
  readonly benefitsPresentValueGbp: number;
  readonly costsPresentValueGbp: number;
  readonly provenance: DiscountProvenance;
  readonly conclusion: Sentence;
}

/**
 * Find how far benefits or costs may move before they are equal in present value.
 *
 * Where benefits are in proportion to the effect, the first multiplier is also the smallest part of
 * the assumed effect that still pays.
 *
 * @param input - Yearly benefits and costs in real pounds, and how to discount.
 * @returns The two multipliers; null where no multiple makes them equal.
 * @throws {@link UpstreamError} `INVALID_INPUT` for unequal lengths, an empty series or a rate given
 * as a percentage; `UNKNOWN_REFERENCE` for an unknown schedule.
 * @see HM Treasury, The Green Book 2022 (switching values).
 *
 * @example
 * ```ts
 * breakEven({ benefitsGbp: [0, 207], costsGbp: [100, 0], discount: 0.035 }); // => benefitMultiplier 0.5
 * ```
 */
export function breakEven(input: BreakEvenInput): BreakEven {
  const { benefitsGbp, costsGbp, discount } = parseInput(BreakEvenInput, input);
  requireEqualYears(benefitsGbp, costsGbp);
  const lastYear = benefitsGbp.length - 1;
  const bands = discountBands(discount, lastYear);
  const benefits = finite(sumDiscounted(benefitsGbp, bands));
  const costs = finite(sumDiscounted(costsGbp, bands));
  const benefitMultiplier = multiple(costs, benefits);
  const costMultiplier = multiple(benefits, costs);
  return {
    benefitMultiplier,
    benefitReason: benefitMultiplier === null ? say(words.noBenefitToMultiply) : null,
    costMultiplier,
    costReason: costMultiplier === null ? say(words.noCostToMultiply) : null,
    benefitsPresentValueGbp: benefits,
    costsPresentValueGbp: costs,
    provenance: discountProvenance(discount, lastYear),
    conclusion: conclusionOf(benefits, benefitMultiplier, costMultiplier),
  };
}

/** Both must be above zero: a multiple below zero would turn a cost into a gain. */
function multiple(wanted: number, of: number): number | null {
  const value = wanted / of;
  return wanted >= 0 && of > 0 && Number.isFinite(value) ? value : null;
}

function conclusionOf(
  benefits: number,
  onBenefits: number | null,
  onCosts: number | null,
): Sentence {
  if (onBenefits === null) return say(words.noBenefitToMultiply);
  if (onCosts === null) return say(words.noCostToMultiply);
  return onBenefits <= 1
    ? say(words.breakEvenMargin, { benefits, fall: 1 - onBenefits, rise: onCosts - 1 })
    : say(words.breakEvenGap, { benefits, rise: onBenefits - 1, fall: 1 - onCosts });
}
