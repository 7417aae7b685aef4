import { say } from "../../../internal/say.js";
import * as words from "../../../words/en-GB.js";
import type { PreventionOutcomeSpec } from "../../model/prevention-model-input.js";
import { claimedCode } from "../claimed-codes.js";
import type { Doubt } from "../finding.js";
import { finiteWorth, type LintContext, tryModel, withOutcome, worthOf } from "../lint-context.js";

/**
 * Find cash that is not there: more than the value, or by an average that no budget follows.
 *
 * @param context - The model.
 * @returns What is doubtful.
 * @internal
 */
export function cashDoubts(context: LintContext): readonly Doubt[] {
  return [...aboveFiscal(context), ...averages(context)];
}

const noCash = { cashableShare: 0, cashableUnitValueGbp: undefined };

function isCashable({ cashableShare, cashableUnitValueGbp = 0 }: PreventionOutcomeSpec): boolean {
  return cashableShare > 0 || cashableUnitValueGbp !== 0;
}

function aboveFiscal(context: LintContext): readonly Doubt[] {
  return context.model.outcomes.flatMap((outcome, index): readonly Doubt[] => {
    const { name, category, unitValueGbp, cashableUnitValueGbp } = outcome;
    const isOver =
      cashableUnitValueGbp !== undefined && cashableUnitValueGbp > Math.max(0, unitValueGbp);
    const isElsewhere = category !== "fiscal" && isCashable(outcome);
    if (!isOver && !isElsewhere) return [];
    const field = cashableUnitValueGbp === undefined ? "cashableShare" : "cashableUnitValueGbp";
    return [
      {
        rule: "cashableAboveFiscal",
        severity: "error",
        path: ["outcomes", index, field],
        problem: isElsewhere
          ? say(words.lintCashOutsideFiscal, { name, category })
          : say(words.lintCashAboveValue, {
              name,
              cashable: cashableUnitValueGbp ?? 0,
              value: unitValueGbp,
            }),
        remedy: say(words.lintCashWithinValue),
        worth: excessCash(context, index, isElsewhere),
      },
    ];
  });
}

/** The model is refused as it stands, so the excess is worked out from the value beside it. */
function excessCash({ model }: LintContext, index: number, isElsewhere: boolean): Doubt["worth"] {
  const { unitValueGbp, cashableShare, cashableUnitValueGbp } = model.outcomes[index] ?? {};
  const value = tryModel({ ...model, ...withOutcome(model, index, noCash) }).result?.outcomes[
    index
  ];
  if (value === undefined || unitValueGbp === undefined || unitValueGbp <= 0) return null;
  const claimed =
    cashableUnitValueGbp === undefined ? (cashableShare ?? 0) : cashableUnitValueGbp / unitValueGbp;
  return finiteWorth(value.presentValueGbp * (isElsewhere ? claimed : claimed - 1), "cashable");
}

function averages(context: LintContext): readonly Doubt[] {
  return context.model.outcomes.flatMap((outcome, index): readonly Doubt[] => {
    const { name, category, costBehaviour, stepUnit } = outcome;
    // A step unit releases cash by whole homes and teams, which is what an average cannot tell.
    if (category !== "fiscal" || !isCashable(outcome) || stepUnit !== undefined) return [];
    const claimed = claimedCode(outcome);
    const behaviour = costBehaviour ?? claimed?.behaviour;
    if (behaviour !== undefined && behaviour !== "average") return [];
    const worth = worthOf(context, withOutcome(context.model, index, noCash), "cashable");
    return [
      {
        rule: "averageForMarginal",
        severity: behaviour === undefined ? "note" : "warning",
        path: ["outcomes", index, "costBehaviour"],
        problem:
          behaviour === undefined
            ? say(words.lintBehaviourNotStated, { name })
            : say(words.lintAverageCashed, { name }),
        remedy: say(words.lintUseMarginal),
        worth,
      },
    ];
  });
}
