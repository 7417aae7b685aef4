import * as z from "zod/mini";
import { quantity } from "../../internal/quantities.js";
import { say } from "../../internal/say.js";
import type { Seen } from "../../reference-data/discount-schedules.js";
import {
  marginalUtilities,
  marginalUtilityInForce,
} from "../../reference-data/distributional-weights.js";
import * as words from "../../words/en-GB.js";

/** Where an elasticity comes from. */
export interface EtaProvenance {
  readonly eta: number;
  /** Id of the published elasticity; `own` where the caller gave it. */
  readonly id: string;
  readonly edition: string | null;
  readonly status: Seen | "own";
}

/** Incomes far above any household's still give a weight that a computer can hold. */
const largestIncome = 1e12;

/**
 * An income of a household.
 *
 * @param title - Title for help texts.
 * @param description - Description for help texts.
 * @returns A schema for an amount above 0.
 */
// @__NO_SIDE_EFFECTS__
export function income(title: string, description: string): z.ZodMiniType<number, number> {
  return quantity({ title, description, unit: "£/year" }, (value) =>
    typeof value === "number" && value >= 1 && value <= largestIncome
      ? undefined
      : { sentence: say(words.giveIncome) },
  );
}

/** How fast the worth of another pound falls as income rises. */
export const eta = /* @__PURE__ */ z.optional(
  /* @__PURE__ */ quantity<number>(
    {
      title: "Eta",
      description:
        "Elasticity of the marginal utility of income; 0 weighs every pound alike. Left out: the " +
        "Green Book's.",
      unit: "ratio",
    },
    (value) =>
      typeof value === "number" && value >= 0 && value <= 5
        ? undefined
        : { sentence: say(words.giveEta) },
  ),
);

/**
 * Look the elasticity up, or take the caller's.
 *
 * @param given - The caller's, when there is one.
 * @returns The elasticity with where it comes from.
 * @internal
 */
export function etaOf(given: number | undefined): EtaProvenance {
  if (given !== undefined) return { eta: given, id: "own", edition: null, status: "own" };
  const { id, edition, status, eta: published } = marginalUtilities[marginalUtilityInForce];
  return { eta: published, id, edition, status };
}

/**
 * Weigh a pound by the income of those it falls to. Unchecked.
 *
 * @param incomeGbp - Their income.
 * @param medianIncomeGbp - The median income.
 * @param elasticity - Elasticity of the marginal utility of income.
 * @returns The weight; 1 at the median.
 * @internal
 */
export function weightOf(incomeGbp: number, medianIncomeGbp: number, elasticity: number): number {
  return Math.pow(medianIncomeGbp / incomeGbp, elasticity);
}
