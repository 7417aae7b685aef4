import { isBarred } from "../../../internal/prevention-level.js";
import { say } from "../../../internal/say.js";
import * as words from "../../../words/en-GB.js";
import { claimedCode } from "../claimed-codes.js";
import type { Doubt } from "../finding.js";
import { type LintContext, withOutcome, worthOf } from "../lint-context.js";

/**
 * Find effects and values that do not carry what they are used for.
 *
 * @param context - The model.
 * @returns What is doubtful.
 * @internal
 */
export function effectDoubts(context: LintContext): readonly Doubt[] {
  return [
    ...contested(context),
    ...otherLevels(context),
    ...deadweights(context),
    ...beyondEvidence(context),
  ];
}

function contested(context: LintContext): readonly Doubt[] {
  return context.model.outcomes.flatMap((outcome, index): readonly Doubt[] => {
    const claimed = claimedCode(outcome);
    if (claimed?.tag !== "contested") return [];
    const without = { unitValueGbp: 0, cashableUnitValueGbp: undefined };
    return [
      {
        rule: "contestedUnitCost",
        severity: "error",
        path: ["outcomes", index, "unitValueGbp"],
        problem: say(words.lintContested, { name: outcome.name, code: claimed.code }),
        remedy: say(words.lintUseUncontested),
        worth: worthOf(context, withOutcome(context.model, index, without)),
      },
    ];
  });
}

/** An effect found nearer to treatment than the service is offered is likely to be larger. */
function otherLevels({ model }: LintContext): readonly Doubt[] {
  const { preventionLevel } = model;
  if (preventionLevel === undefined) return [];
  return model.outcomes.flatMap(({ name, effectPreventionLevel }, index): readonly Doubt[] => {
    const path = ["outcomes", index, "effectPreventionLevel"];
    const rule = "treatmentForPrevention";
    if (effectPreventionLevel === undefined) {
      const problem = say(words.lintLevelNotStated, { name, level: preventionLevel });
      return [
        { rule, severity: "note", path, problem, remedy: say(words.lintStateLevel), worth: null },
      ];
    }
    if (!isBarred(effectPreventionLevel, preventionLevel)) return [];
    const about = { name, found: effectPreventionLevel, level: preventionLevel };
    const problem = say(words.lintOtherLevel, about);
    const remedy = say(words.lintUseEffectOfLevel, { level: preventionLevel });
    return [{ rule, severity: "error", path, problem, remedy, worth: null }];
  });
}

function deadweights(context: LintContext): readonly Doubt[] {
  return context.model.outcomes.flatMap((outcome, index): readonly Doubt[] => {
    const { name, effectBasis, deadweight } = outcome;
    const path = ["outcomes", index, "deadweight"];
    if (effectBasis === "controlled") {
      if (deadweight === undefined || deadweight === 0) return [];
      const isStated = context.basisStated[index] === true;
      return [
        {
          rule: "deadweightOnControlled",
          severity: isStated ? "error" : "warning",
          path: isStated ? path : ["outcomes", index, "effectBasis"],
          problem: say(isStated ? words.lintDeadweightTwice : words.lintBasisNotStated, {
            name,
            deadweight,
          }),
          remedy: say(isStated ? words.lintDropDeadweight : words.lintStateBasis),
          worth: worthOf(context, withOutcome(context.model, index, { deadweight: 0 })),
        },
      ];
    }
    if (deadweight !== undefined && deadweight > 0) return [];
    return [
      {
        rule: "missingDeadweight",
        severity: deadweight === undefined ? "error" : "warning",
        path,
        problem: say(words.lintNoDeadweight, { name, basis: effectBasis }),
        remedy: say(words.lintGiveDeadweight),
        worth: null,
      },
    ];
  });
}

function beyondEvidence(context: LintContext): readonly Doubt[] {
  return context.model.outcomes.flatMap((outcome, index): readonly Doubt[] => {
    const { name, lagYears, durationYears, evidenceHorizonYears, extendBeyondEvidence } = outcome;
    const last = lagYears + durationYears;
    const rule = "benefitBeyondEvidence";
    if (evidenceHorizonYears === undefined) {
      if (last <= 1) return [];
      return [
        {
          rule,
          severity: extendBeyondEvidence ? "error" : "note",
          path: ["outcomes", index, "evidenceHorizonYears"],
          problem: say(words.lintNoHorizon, { name, last }),
          remedy: say(words.lintGiveHorizon),
          worth: null,
        },
      ];
    }
    if (!extendBeyondEvidence || last <= evidenceHorizonYears) return [];
    return [
      {
        rule,
        severity: "warning",
        path: ["outcomes", index, "extendBeyondEvidence"],
        problem: say(words.lintBeyondEvidence, { name, last, horizon: evidenceHorizonYears }),
        remedy: say(words.lintEndWithEvidence),
        worth: worthOf(context, withOutcome(context.model, index, { extendBeyondEvidence: false })),
      },
    ];
  });
}
