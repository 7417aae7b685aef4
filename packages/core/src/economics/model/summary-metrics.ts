import type { PreventionModelInput } from "./prevention-model-input.js";
import { evaluatePrevention, standingOf, type Standing } from "./prevention-run.js";
import { summaryConclusion, type SummaryFigures, summaryFigures } from "./summary-figures.js";

/** Result of {@link summaryMetrics}. */
export interface SummaryMetrics extends SummaryFigures, Standing {}

/**
 * Sum a prevention model up: public value, of which fiscal, of which cashable, against its cost.
 *
 * Takes the model itself; the result of `preventionModel` holds the same figures.
 *
 * @param input - A prevention model.
 * @returns Present values in pounds of the base price year, ratios, paybacks and break-evens.
 * @throws {@link UpstreamError} As `preventionModel` does.
 * @see Our Place, Cost benefit analysis training slides, 2014 (budget impact, return and payback).
 *
 * @example
 * ```ts
 * summaryMetrics(model).bcr; // => 1.115
 * ```
 */
export function summaryMetrics(input: PreventionModelInput): SummaryMetrics {
  const run = evaluatePrevention(input);
  const figures = summaryFigures(run);
  return {
    ...figures,
    ...standingOf(run),
    conclusion: summaryConclusion(run, figures),
  };
}
