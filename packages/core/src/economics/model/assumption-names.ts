import type { UpstreamErrorPath } from "../../errors.js";
import { say, type Sentence, type Wording } from "../../internal/say.js";
import * as words from "../../words/en-GB.js";
import type { PreventionModelSpec } from "./prevention-model-input.js";

/** What every assumption is called, by its field. */
export const assumptionFields: Readonly<Record<string, Wording>> = {
  takeUp: words.fieldTakeUp,
  retention: words.fieldRetention,
  cohort: words.fieldCohort,
  childrenPerFamily: words.fieldChildrenPerFamily,
  discount: words.fieldDiscount,
  basePriceYear: words.fieldBasePriceYear,
  amountsGbp: words.fieldAmounts,
  unitCostGbp: words.fieldUnitCost,
  stepSize: words.fieldStepSize,
  realInflation: words.fieldRealInflation,
  optimismBias: words.fieldOptimismBias,
  unitValueGbp: words.fieldUnitValue,
  prevalence: words.fieldPrevalence,
  effect: words.fieldEffect,
  deadweight: words.fieldDeadweight,
  attribution: words.fieldAttribution,
  displacement: words.fieldDisplacement,
  leakage: words.fieldLeakage,
  substitution: words.fieldSubstitution,
  multiplier: words.fieldMultiplier,
  lagYears: words.fieldLag,
  rampYears: words.fieldRamp,
  durationYears: words.fieldDuration,
  evidenceHorizonYears: words.fieldEvidenceHorizon,
  dropOff: words.fieldDropOff,
  cashableShare: words.fieldCashableShare,
  cashableUnitValueGbp: words.fieldCashableUnitValue,
  agencyShares: words.fieldAgencyShares,
  priceYear: words.fieldPriceYear,
};

/**
 * Name an assumption as a reader knows it: the field, and whose it is.
 *
 * @param model - The model.
 * @param path - Where the assumption stands in it.
 * @returns The name.
 * @internal
 */
export function assumptionName(model: PreventionModelSpec, path: UpstreamErrorPath): Sentence {
  const [list, index] = path;
  const key = path.findLast((part) => typeof part === "string" && part in assumptionFields);
  const field = say(assumptionFields[String(key)] ?? words.fieldEffect);
  const items =
    list === "costs"
      ? model.costs
      : list === "outcomes"
        ? model.outcomes
        : list === "stepUnits"
          ? model.stepUnits
          : undefined;
  const item = items?.[Number(index)];
  return item === undefined ? field : say(words.fieldOfItem, { field, item: item.name });
}
