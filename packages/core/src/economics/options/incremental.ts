import * as z from "zod/mini";
import { parseInput } from "../../errors.js";
import { pounds } from "../../internal/quantities.js";
import { say, type Sentence } from "../../internal/say.js";
import * as words from "../../words/en-GB.js";
import { effect, effectUnit } from "./option-quantities.js";
import { poundsEach } from "./pounds-each.js";
import { finite } from "../time/finite.js";

/** Input of {@link incremental}. */
export const IncrementalInput = z.strictObject({
  costGbp: pounds({
    title: "Cost",
    description: "Cost of the option; below 0 where it saves money.",
  }),
  effect: effect({ title: "Effect", description: "Units of effect it brings; more is better." }),
  comparatorCostGbp: pounds({
    title: "Comparator's cost",
    description: "Cost of what would be done instead, in the same prices.",
  }),
  comparatorEffect: effect({
    title: "Comparator's effect",
    description: "Units of effect of what would be done instead.",
  }),
  thresholdGbp: z.optional(
    pounds({
      title: "Threshold",
      description: "The most that one unit of effect is worth paying for; adds the net benefit.",
    }),
  ),
  effectUnit: z.optional(effectUnit),
});
export type IncrementalInput = z.input<typeof IncrementalInput>;

/** Where an option lies from its comparator. */
export type IncrementalPosition =
  "dominates" | "dominated" | "moreForMore" | "lessForLess" | "same";

/** Result of {@link incremental}. */
export interface Incremental {
  /** Cost of the option less that of the comparator. */
  readonly incrementalCostGbp: number;
  /** Effect of the option less that of the comparator. */
  readonly incrementalEffect: number;
  readonly position: IncrementalPosition;
  /**
   * Pounds for each unit gained; where the option does less for less, pounds saved for each unit
   * given up. Null, with the reason, where one of the two is simply better.
   */
  readonly icer: number | null;
  readonly reason: Sentence | null;
  /** Value of the difference at the threshold less its cost; null without a threshold. */
  readonly netBenefitGbp: number | null;
  readonly conclusion: Sentence;
}

/**
 * Compare an option with what would be done instead.
 *
 * @param input - Cost and effect of the option and of its comparator, which is never guessed.
 * @returns The differences, the ratio where one is needed, and what it means in words.
 * @throws {@link UpstreamError} `INVALID_INPUT` for a number that is none.
 * @see US Department of Veterans Affairs, Health Economics Resource Center, cost-effectiveness
 * analysis.
 *
 * @example
 * ```ts
 * incremental({ costGbp: 300, effect: 2, comparatorCostGbp: 100, comparatorEffect: 1 }).icer; // => 200
 * ```
 */
export function incremental(input: IncrementalInput): Incremental {
  const given = parseInput(IncrementalInput, input);
  const incrementalCostGbp = given.costGbp - given.comparatorCostGbp;
  const incrementalEffect = given.effect - given.comparatorEffect;
  const position = positionOf(incrementalCostGbp, incrementalEffect);
  const ratio = incrementalCostGbp / incrementalEffect;
  const needsRatio = position === "moreForMore" || position === "lessForLess";
  const icer = needsRatio && Number.isFinite(ratio) ? ratio : null;
  const { thresholdGbp } = given;
  const netBenefitGbp =
    thresholdGbp === undefined
      ? null
      : finite(incrementalEffect * thresholdGbp - incrementalCostGbp);
  const unit = given.effectUnit ?? say(words.unitOfEffect);
  const meaning =
    icer === null
      ? needsRatio
        ? say(words.effectTooSmall)
        : plainly(position, {
            cost: Math.abs(incrementalCostGbp),
            effect: Math.abs(incrementalEffect),
            unit,
          })
      : say(position === "moreForMore" ? words.moreForMore : words.lessForLess, {
          cost: Math.abs(incrementalCostGbp),
          effect: Math.abs(incrementalEffect),
          unit,
          icer: poundsEach(icer),
        });
  return {
    incrementalCostGbp,
    incrementalEffect,
    position,
    icer,
    reason: icer === null ? meaning : null,
    netBenefitGbp,
    conclusion:
      netBenefitGbp === null ? meaning : withThreshold(meaning, netBenefitGbp, thresholdGbp ?? 0),
  };
}

interface Differences {
  readonly cost: number;
  readonly effect: number;
  readonly unit: string | Sentence;
}

/** One is simply better, or the two are the same: no ratio is needed. */
function plainly(position: IncrementalPosition, differences: Differences): Sentence {
  if (position === "same") return say(words.optionIsTheSame);
  return say(
    position === "dominates" ? words.optionDominates : words.optionIsDominated,
    differences,
  );
}

function positionOf(cost: number, units: number): IncrementalPosition {
  if (cost === 0 && units === 0) return "same";
  if (cost <= 0 && units >= 0) return "dominates";
  if (cost >= 0 && units <= 0) return "dominated";
  return cost > 0 ? "moreForMore" : "lessForLess";
}

function withThreshold(meaning: Sentence, netBenefit: number, threshold: number): Sentence {
  const about = { meaning, threshold: poundsEach(threshold), amount: Math.abs(netBenefit) };
  if (netBenefit === 0) return say(words.worthJustItsCost, about);
  return say(netBenefit > 0 ? words.worthItsCost : words.notWorthItsCost, about);
}
