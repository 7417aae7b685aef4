import {
  type CaseStage,
  caseStages,
  type UnitCostRelation,
} from "../../reference-data/registers/unit-cost-relation.js";
import { unitCostRelations } from "../../reference-data/registers/rows/unit-cost-relations.js";
import type { PreventionOutcomeSpec } from "../model/prevention-model-input.js";

/** A published unit cost that an outcome names. */
export interface ClaimedCode extends UnitCostRelation {
  readonly code: string;
}

/** How people call each stage, the later stages first: a name that fits several means the last. */
const stageWords: readonly (readonly [CaseStage, RegExp])[] = [
  ["careProceedings", /care proceedings|section 31\b|\bs31\b|care order/i],
  ["preProceedings", /pre-?proceedings|public law outline|\bPLO\b/i],
  ["childProtection", /child protection (plan|conference|register)|\bCPP\b/i],
  ["section47", /section 47\b|\bs\.?47\b/i],
  ["childInNeed", /child(ren)? in need|\bCIN\b/i],
  [
    "lookedAfter",
    /looked[ -]after|(into|enter\w*|in) care\b|care (entr|days?|placement)|foster (care|placement)|fostered|residential care|children['’]?s['’]? home|\bCLA\b/i,
  ],
  ["assessment", /(core|initial|social work) assessment/i],
];

/**
 * Find the published unit cost that an outcome's name or source states by its code.
 *
 * @param outcome - An outcome.
 * @returns The code and its relations; undefined where it names none on file.
 * @internal
 */
export function claimedCode({ name, source }: PreventionOutcomeSpec): ClaimedCode | undefined {
  for (const text of [name, source ?? ""]) {
    const printed = text.matchAll(
      /(?<![A-Za-z&])(SS|E&S|CR|HE|HO|E&E)\s?(\d{1,2}(?:\.\d{1,2})+)/gi,
    );
    for (const [, letters = "", figures = ""] of printed) {
      const found = relationOf(`${letters.toUpperCase()}${figures}`);
      if (found !== undefined) return found;
    }
    const own = Object.keys(unitCostRelations).find(
      (code) => /^[a-z]/.test(code) && text.includes(code),
    );
    if (own !== undefined) return relationOf(own);
  }
  return undefined;
}

function relationOf(code: string): ClaimedCode | undefined {
  const relation = Object.hasOwn(unitCostRelations, code) ? unitCostRelations[code] : undefined;
  return relation && { code, ...relation };
}

/**
 * Place an outcome on the path of one child's case: by the unit cost that it names, else by its name.
 *
 * @param outcome - An outcome.
 * @returns The stage; undefined off the path.
 * @internal
 */
export function stageOf(outcome: PreventionOutcomeSpec): CaseStage | undefined {
  const claimed = claimedCode(outcome);
  if (claimed !== undefined) return claimed.stage;
  return stageWords.find(([, words]) => words.test(outcome.name))?.[0];
}

/**
 * Tell the later of two stages.
 *
 * @param stage - A stage.
 * @returns Its place on the path, from 0.
 * @internal
 */
export function stageOrder(stage: CaseStage): number {
  return caseStages.indexOf(stage);
}
