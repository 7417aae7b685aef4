import { normalCdf, normalQuantile } from "../../internal/distributions.js";

/**
 * What an effect is. `relativeReduction` is a share of the comparator's risk taken away; all others
 * compare treated with untreated. `meanDifference` is in natural units a person, such as care days.
 */
export const effectMeasures = [
  "relativeReduction",
  "riskDifference",
  "relativeRisk",
  "oddsRatio",
  "standardisedDifference",
  "meanDifference",
] as const;
export type EffectMeasure = (typeof effectMeasures)[number];

/** Position of each measure in {@link effectMeasures}. */
export const measureCodes: Readonly<Record<EffectMeasure, number>> = {
  relativeReduction: 0,
  riskDifference: 1,
  relativeRisk: 2,
  oddsRatio: 3,
  standardisedDifference: 4,
  meanDifference: 5,
};

/**
 * Turn an effect into the change for one person: treated less untreated. Unchecked.
 *
 * @param code - The measure, by {@link measureCodes}.
 * @param effect - The effect in that measure.
 * @param risk - The comparator's risk; unused by the two differences.
 * @returns Change in probability, or in natural units for a mean difference.
 * @internal
 */
export function changeForOne(code: number, effect: number, risk: number): number {
  switch (code) {
    case 0:
      return -risk * effect;
    case 2:
      return risk * (effect - 1);
    case 3:
      // Odds of the treated are those of the comparator times the ratio.
      return risk === 0 ? 0 : (risk * effect) / (1 - risk + risk * effect) - risk;
    case 4:
      // Scores are normal with the same spread in both groups; the whole distribution shifts.
      return risk <= 0 || risk >= 1 ? 0 : normalCdf(normalQuantile(risk) + effect) - risk;
    default:
      return effect;
  }
}
