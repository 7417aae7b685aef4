import { say } from "../../../internal/say.js";
import * as words from "../../../words/en-GB.js";
import { claimedCode } from "../claimed-codes.js";
import type { Doubt } from "../finding.js";
import { type LintContext, tryModel, withCost, withOutcome, worthOf } from "../lint-context.js";

/** An application for a care order is made once for all children of a family. */
const familyCode = /^SS4\.1(\.\d+)?$/;
const familyWords =
  /\b(applications?|proceedings|(per|each|every|an?) (family|household)|families|households)\b/i;

/**
 * Find effects that count children beside values and costs that are for a family, or the other way.
 *
 * @param context - The model.
 * @returns What is doubtful.
 * @internal
 */
export function peopleUnitTraps(context: LintContext): readonly Doubt[] {
  return [...outcomeTraps(context), ...costTraps(context)];
}

function outcomeTraps(context: LintContext): readonly Doubt[] {
  const { model } = context;
  return model.outcomes.flatMap((outcome, index): readonly Doubt[] => {
    const { effectPer = model.cohortPer, valuePer = effectPer, name } = outcome;
    const code = claimedCode(outcome)?.code ?? "";
    const isForFamily = familyCode.test(code) || familyWords.test(name);
    // An application is for a family whatever the model says; of other names the model knows best.
    const isUnstated =
      (outcome.valuePer === undefined && effectPer === "child" && isForFamily) ||
      (valuePer === "child" && familyCode.test(code));
    const hasNoSize = effectPer !== valuePer && model.childrenPerFamily === undefined;
    if (!isUnstated && !hasNoSize) return [];
    const isSure = familyCode.test(code) || hasNoSize;
    const rightOutcome = isUnstated ? withOutcome(model, index, { valuePer: "family" }) : {};
    const claimed = claimedValue(context, index);
    const size = model.childrenPerFamily;
    const right = size === undefined ? null : tryModel({ ...model, ...rightOutcome }).result;
    const rightValue = right?.outcomes[index];
    const quantity = rightValue?.quantity.reduce((sum, people) => sum + people, 0) ?? 0;
    return [
      {
        rule: "perChildPerFamily",
        severity: isSure ? "error" : "warning",
        path: ["outcomes", index, "valuePer"],
        problem:
          size === undefined || rightValue === undefined || !Number.isFinite(quantity)
            ? say(words.lintUnitTrap, { name, claimed })
            : say(words.lintUnitTrapSized, {
                name,
                children: quantity,
                families: quantity / size,
                size,
                claimed,
                right: rightValue.presentValueGbp,
              }),
        remedy: say(words.lintStateUnits),
        worth: size === undefined ? null : worthOf(context, rightOutcome),
      },
    ];
  });
}

/** What the outcome comes to when its value is multiplied by children as if it were for a child. */
function claimedValue(context: LintContext, index: number): number {
  const { model } = context;
  const effectPer = model.outcomes[index]?.effectPer ?? model.cohortPer;
  const asIf = tryModel({ ...model, ...withOutcome(model, index, { valuePer: effectPer }) });
  return asIf.result?.outcomes[index]?.presentValueGbp ?? 0;
}

function costTraps(context: LintContext): readonly Doubt[] {
  const { model } = context;
  return model.costs.flatMap((cost, index): readonly Doubt[] => {
    const { costPer = model.cohortPer, basis, name } = cost;
    if (basis === "fixed") return [];
    const hasNoSize = costPer !== model.cohortPer && model.childrenPerFamily === undefined;
    const isUnstated =
      cost.costPer === undefined && model.cohortPer === "child" && familyWords.test(name);
    if (!hasNoSize && !isUnstated) return [];
    return [
      {
        rule: "perChildPerFamily",
        severity: hasNoSize ? "error" : "warning",
        path: ["costs", index, "costPer"],
        problem: say(words.lintCostUnitTrap, { name }),
        remedy: say(words.lintStateUnits),
        worth: hasNoSize ? null : worthOf(context, withCost(model, index, { costPer: "family" })),
      },
    ];
  });
}
