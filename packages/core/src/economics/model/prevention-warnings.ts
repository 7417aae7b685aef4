import { say, type Sentence } from "../../internal/say.js";
import * as words from "../../words/en-GB.js";
import type { PreventionModelSpec, PreventionOutcomeSpec } from "./prevention-model-input.js";

/**
 * Say what is legal in a model but doubtful, or assumed to be nothing.
 *
 * @param model - A model that has passed every check.
 * @returns The warnings.
 * @internal
 */
export function assumptionWarnings(model: PreventionModelSpec): readonly Sentence[] {
  const { years, costs, outcomes, preventionLevel } = model;
  const namesOf = (items: readonly { readonly name: string }[]): string[] =>
    items.map(({ name }) => name);
  const lastJoining = Array.from(model.cohort).findLastIndex((people) => people > 0);
  const cutOff = outcomes.filter((outcome) => lastJoining + lastsUntil(outcome) > years);
  const pastEvidence = outcomes.filter(
    ({ lagYears, durationYears, evidenceHorizonYears = Infinity, extendBeyondEvidence }) =>
      !extendBeyondEvidence && lagYears + durationYears > evidenceHorizonYears,
  );
  const harmful = outcomes.filter(pointsToHarm);
  const otherLevel = outcomes.filter(
    ({ effectPreventionLevel }) =>
      preventionLevel !== undefined &&
      effectPreventionLevel !== undefined &&
      effectPreventionLevel !== preventionLevel,
  );
  const noDeadweight = outcomes.filter(
    ({ effectBasis, deadweight }) => effectBasis !== "controlled" && deadweight === 0,
  );
  const noBias = [...costs, ...outcomes].filter(
    ({ optimismBias, optimismGrade }) => optimismBias === 0 && optimismGrade === undefined,
  );
  const stepped = outcomes.filter(({ stepUnit }) => stepUnit !== undefined);
  const about = (
    items: readonly { readonly name: string }[],
    sentence: (names: readonly string[]) => Sentence,
  ): Sentence[] => (items.length > 0 ? [sentence(namesOf(items))] : []);
  return [
    ...about(lastJoining < 0 ? [] : cutOff, (names) =>
      say(words.benefitsBeyondHorizon, { year: years - 1, names }),
    ),
    ...about(pastEvidence, (names) => say(words.benefitsEndWithEvidence, { names })),
    ...about(harmful, (names) => say(words.effectsPointToHarm, { names })),
    ...about(otherLevel, (names) =>
      say(words.effectOfOtherLevel, { level: preventionLevel ?? "", names }),
    ),
    ...about(noDeadweight, (names) => say(words.noDeadweight, { names })),
    ...about(noBias, (names) => say(words.noOptimismBias, { names })),
    ...about(stepped, (names) => say(words.wholeUnitsOfCentral, { names })),
    say(words.noRangeYet),
  ];
}

/** Years since joining after which nothing of an outcome is counted. */
function lastsUntil({
  lagYears,
  durationYears,
  evidenceHorizonYears = Infinity,
  extendBeyondEvidence,
}: PreventionOutcomeSpec): number {
  const full = lagYears + durationYears;
  return extendBeyondEvidence ? full : Math.min(full, evidenceHorizonYears);
}

function pointsToHarm({ effect, effectMeasure, aim }: PreventionOutcomeSpec): boolean {
  if (effectMeasure === "relativeReduction") return effect < 0;
  const isRatio = effectMeasure === "relativeRisk" || effectMeasure === "oddsRatio";
  const more = isRatio ? effect - 1 : effect;
  return aim === "more" ? more < 0 : more > 0;
}
