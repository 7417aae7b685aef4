import { refusal, type UpstreamErrorPath } from "../../errors.js";
import { isBarred, levelNames } from "../../internal/prevention-level.js";
import { say } from "../../internal/say.js";
import * as words from "../../words/en-GB.js";
import { changeForOne, type EffectMeasure, measureCodes } from "./effect-measure.js";
import type {
  PreventionCostSpec,
  PreventionModelSpec,
  PreventionOutcomeSpec,
} from "./prevention-model-input.js";

/** Shares typed as decimals, such as three tenths and seven tenths, miss 1 by less than this. */
const shareTolerance = 1e-9;

/** Risks that the comparator's and the effect bring to 0 or 1 may miss it by this. */
const riskTolerance = 1e-9;

/** Measures that mean nothing without the comparator's risk. */
const needRisk: readonly EffectMeasure[] = [
  "relativeReduction",
  "relativeRisk",
  "oddsRatio",
  "standardisedDifference",
];

/**
 * Check what a schema alone cannot judge: how the parts of a model fit together.
 *
 * @param model - A model that the schema has passed.
 * @throws {@link UpstreamError} `INVALID_INPUT` naming the first part at fault.
 * @internal
 */
export function requireConsistent(model: PreventionModelSpec): void {
  const { years, cohort, costs, outcomes, stepUnits = [] } = model;
  if (cohort.length !== years) {
    throw refusal(["cohort"], say(words.givePeopleForEachYear, { years, given: cohort.length }));
  }
  if (costs.length === 0) throw refusal(["costs"], say(words.giveCost));
  requireOnce(costs, ["costs"]);
  for (const [index, cost] of costs.entries()) requireCost(model, cost, ["costs", index]);
  if (outcomes.length === 0) throw refusal(["outcomes"], say(words.giveOutcome));
  requireOnce(outcomes, ["outcomes"]);
  requireOnce(stepUnits, ["stepUnits"]);
  for (const [index, outcome] of outcomes.entries()) {
    const path = ["outcomes", index];
    requireEffect(outcome, path);
    requireEffectBasis(model, outcome, path);
    requireTiming(model, outcome, path);
    requireConvertible(model, outcome, path);
    requireShares(outcome, path);
    requireCashable(model, outcome, path);
    requireOneBias(model, outcome, path);
  }
}

function requireOnce(items: readonly { readonly name: string }[], path: UpstreamErrorPath): void {
  const names = items.map(({ name }) => name);
  for (const [index, name] of names.entries()) {
    if (names.indexOf(name) < index) {
      throw refusal([...path, index, "name"], say(words.giveNameOnce, { name }));
    }
  }
}

function requireCost(
  model: PreventionModelSpec,
  cost: PreventionCostSpec,
  path: UpstreamErrorPath,
): void {
  const { amountsGbp, unitCostGbp, basis, stepSize, costPer } = cost;
  if (amountsGbp === undefined && unitCostGbp === undefined) {
    throw refusal([...path, "amountsGbp"], say(words.giveAmountsOrUnitCost));
  }
  if (amountsGbp !== undefined && unitCostGbp !== undefined) {
    throw refusal([...path, "unitCostGbp"], say(words.giveAmountsOrUnitCostNotBoth));
  }
  if (amountsGbp !== undefined && amountsGbp.length !== model.years) {
    const about = { years: model.years, given: amountsGbp.length };
    throw refusal([...path, "amountsGbp"], say(words.giveAmountForEachYear, about));
  }
  if (basis === "stepped" && stepSize === undefined) {
    throw refusal([...path, "stepSize"], say(words.giveStepSize));
  }
  if (basis !== "stepped" && stepSize !== undefined) {
    throw refusal([...path, "stepSize"], say(words.giveStepSizeWhenStepped));
  }
  if (costPer !== undefined && basis === "fixed") {
    throw refusal([...path, "costPer"], say(words.giveBasisWithCostPer));
  }
  if (costPer !== undefined && costPer !== model.cohortPer) requireFamilySize(model, path);
  requireOneBias(model, cost, path);
}

function requireEffect(outcome: PreventionOutcomeSpec, path: UpstreamErrorPath): void {
  const { effect, effectMeasure, prevalence, aim, cutOff } = outcome;
  const at = [...path, "effect"];
  if (needRisk.includes(effectMeasure) && prevalence === undefined) {
    throw refusal([...path, "prevalence"], say(words.givePrevalence, { measure: effectMeasure }));
  }
  if (effectMeasure === "standardisedDifference") {
    if (cutOff === undefined) throw refusal([...path, "cutOff"], say(words.giveStatedCutOff));
    if (Math.abs(effect) > 5) throw refusal(at, say(words.giveStandardisedDifference));
    if (prevalence === 0 || prevalence === 1) {
      throw refusal([...path, "prevalence"], say(words.givePrevalenceBetween));
    }
    return;
  }
  if (effectMeasure === "meanDifference") {
    if (Math.abs(effect) > 1e6) throw refusal(at, say(words.giveMeanDifference));
    return;
  }
  if (effectMeasure === "relativeReduction" || effectMeasure === "riskDifference") {
    if (effect > 1) throw refusal(at, say(words.giveFractionNotPercentage));
    if (effect < -1) throw refusal(at, say(words.giveShareWithinOne));
  } else if (effectMeasure === "relativeRisk" ? effect < 0 : effect <= 0) {
    throw refusal(at, say(words.giveRatioAboveZero));
  }
  // A risk difference may come without its comparator, and then nothing more can be checked.
  if (prevalence === undefined) return;
  const change =
    effectMeasure === "relativeReduction"
      ? prevalence * effect * (aim === "more" ? 1 : -1)
      : changeForOne(measureCodes[effectMeasure], effect, prevalence);
  const treated = prevalence + change;
  if (treated > 1 + riskTolerance || treated < -riskTolerance) {
    throw refusal(at, say(words.giveEffectWithinRisk, { prevalence, treated }));
  }
}

function requireEffectBasis(
  model: PreventionModelSpec,
  outcome: PreventionOutcomeSpec,
  path: UpstreamErrorPath,
): void {
  if (outcome.effectBasis !== "controlled" && outcome.deadweight === undefined) {
    const sentence = say(words.giveDeadweight, { basis: outcome.effectBasis });
    throw refusal([...path, "deadweight"], sentence);
  }
  const { preventionLevel: used } = model;
  const { effectPreventionLevel: found } = outcome;
  if (used !== undefined && found !== undefined && isBarred(found, used)) {
    const levels = { used: say(levelNames[used]), found: say(levelNames[found]) };
    throw refusal([...path, "effectPreventionLevel"], say(words.giveEffectOfLevel, levels));
  }
}

function requireTiming(
  { years }: PreventionModelSpec,
  { durationYears, evidenceHorizonYears, extendBeyondEvidence }: PreventionOutcomeSpec,
  path: UpstreamErrorPath,
): void {
  if (durationYears > years) {
    throw refusal([...path, "durationYears"], say(words.giveDurationWithinYears, { years }));
  }
  if (extendBeyondEvidence && evidenceHorizonYears === undefined) {
    throw refusal([...path, "evidenceHorizonYears"], say(words.giveEvidenceHorizon));
  }
}

function requireConvertible(
  model: PreventionModelSpec,
  { effectPer = model.cohortPer, valuePer = effectPer }: PreventionOutcomeSpec,
  path: UpstreamErrorPath,
): void {
  if (effectPer !== model.cohortPer || valuePer !== effectPer) requireFamilySize(model, path);
}

/** The unit trap: an effect for a child and a cost for a family need the size of a family. */
function requireFamilySize(model: PreventionModelSpec, path: UpstreamErrorPath): void {
  if (model.childrenPerFamily !== undefined) return;
  const [list = "", index = 0] = path;
  const items = list === "costs" ? model.costs : model.outcomes;
  const name = items[Number(index)]?.name ?? "";
  throw refusal(["childrenPerFamily"], say(words.giveChildrenPerFamily, { name }));
}

function requireShares(outcome: PreventionOutcomeSpec, path: UpstreamErrorPath): void {
  const total = Object.values(outcome.agencyShares).reduce((sum, share) => sum + share, 0);
  const at = [...path, "agencyShares"];
  if (outcome.category !== "fiscal") {
    if (total > 1 + shareTolerance) throw refusal(at, say(words.giveSharesWithinOne, { total }));
  } else if (Math.abs(total - 1) > shareTolerance) {
    throw refusal(at, say(words.giveSharesAddingToOne, { total }));
  }
}

function requireCashable(
  { stepUnits = [] }: PreventionModelSpec,
  outcome: PreventionOutcomeSpec,
  path: UpstreamErrorPath,
): void {
  const { category, cashableShare, cashableUnitValueGbp, unitValueGbp, stepUnit } = outcome;
  if (category !== "fiscal") {
    const field =
      cashableShare > 0
        ? "cashableShare"
        : cashableUnitValueGbp !== undefined && cashableUnitValueGbp !== 0
          ? "cashableUnitValueGbp"
          : undefined;
    if (field !== undefined) throw refusal([...path, field], say(words.giveNoCashableShare));
    if (stepUnit !== undefined) {
      throw refusal([...path, "stepUnit"], say(words.giveStepUnitForFiscal));
    }
    return;
  }
  if (cashableUnitValueGbp !== undefined) {
    const at = [...path, "cashableUnitValueGbp"];
    if (cashableShare > 0) throw refusal(at, say(words.giveOneCashable));
    if (cashableUnitValueGbp < 0 || cashableUnitValueGbp > Math.max(0, unitValueGbp)) {
      throw refusal(at, say(words.giveCashableWithinValue, { value: unitValueGbp }));
    }
  }
  if (stepUnit !== undefined && !stepUnits.some(({ name }) => name === stepUnit)) {
    throw refusal(
      [...path, "stepUnit"],
      stepUnits.length === 0
        ? say(words.giveStepUnits, { name: stepUnit })
        : say(words.giveKnownStepUnit, { choices: stepUnits.map(({ name }) => name) }),
    );
  }
}

function requireOneBias(
  { optimismTable }: PreventionModelSpec,
  { optimismBias, optimismGrade }: PreventionCostSpec | PreventionOutcomeSpec,
  path: UpstreamErrorPath,
): void {
  if (optimismGrade === undefined) return;
  const at = [...path, "optimismGrade"];
  if (optimismBias !== 0) throw refusal(at, say(words.giveBiasOrGrade));
  if (optimismTable === undefined) throw refusal(["optimismTable"], say(words.giveOptimismTable));
}
