import { budgetConclusion, type BudgetFigures, budgetFigures } from "./budget-figures.js";
import type { PreventionModelInput } from "./prevention-model-input.js";
import { evaluatePrevention, standingOf, type Standing } from "./prevention-run.js";

/** Result of {@link budgetImpact}. */
export interface BudgetImpact extends BudgetFigures, Standing {}

/**
 * Show what a service does to budgets in each year, and the most that has to be found.
 *
 * Takes the model itself. Amounts are in prices of the base year and not discounted, as a budget
 * holder meets them; the peak is the lowest point of the running total.
 *
 * @param input - A prevention model.
 * @returns A line a year in pounds of the base price year, and the peak funding need in cash and in
 * all fiscal value.
 * @throws {@link UpstreamError} As `preventionModel` does.
 *
 * @example
 * ```ts
 * budgetImpact(model).peakFunding.cash; // => amountGbp 1148449.41, year 3
 * ```
 */
export function budgetImpact(input: PreventionModelInput): BudgetImpact {
  const run = evaluatePrevention(input);
  const figures = budgetFigures(run);
  return {
    ...figures,
    ...standingOf(run),
    conclusion: budgetConclusion(figures),
  };
}
