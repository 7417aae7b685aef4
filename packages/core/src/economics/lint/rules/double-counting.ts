import { say, type Sentence, type Wording } from "../../../internal/say.js";
import type { CaseStage } from "../../../reference-data/registers/unit-cost-relation.js";
import * as words from "../../../words/en-GB.js";
import { type ClaimedCode, claimedCode, stageOf, stageOrder } from "../claimed-codes.js";
import type { Doubt } from "../finding.js";
import { type LintContext, withOutcome, worthOf } from "../lint-context.js";

const stageNames: Readonly<Record<CaseStage, Wording>> = {
  earlyHelp: words.stageEarlyHelp,
  contact: words.stageContact,
  assessment: words.stageAssessment,
  childInNeed: words.stageChildInNeed,
  section47: words.stageSection47,
  childProtection: words.stageChildProtection,
  preProceedings: words.stagePreProceedings,
  careProceedings: words.stageCareProceedings,
  lookedAfter: words.stageLookedAfter,
};

interface Claim {
  readonly index: number;
  readonly name: string;
  readonly claimed: ClaimedCode | undefined;
  readonly stage: CaseStage | undefined;
}

/**
 * Find one case claimed twice: as an entry and its parts, or at several stages of one path.
 *
 * @param context - The model.
 * @returns What is doubtful.
 * @internal
 */
export function doubleCounting(context: LintContext): readonly Doubt[] {
  const { model } = context;
  const claims = model.outcomes
    .map((outcome, index): Claim & { readonly category: string } => ({
      index,
      name: outcome.name,
      category: outcome.category,
      claimed: claimedCode(outcome),
      stage: stageOf(outcome),
    }))
    .filter(({ category }) => category === "fiscal");
  const parts = claims.flatMap((claim) => partOf(context, claim, claims));
  const isPart = new Set(parts.map(({ path }) => path[1]));
  const onPath = claims.filter(({ stage, index }) => stage !== undefined && !isPart.has(index));
  return [...parts, ...samePath(context, onPath)];
}

/** A part is claimed beside its whole, or one of two prices of the same thing beside the other. */
function partOf(context: LintContext, claim: Claim, claims: readonly Claim[]): readonly Doubt[] {
  const { claimed } = claim;
  if (claimed === undefined || claimed.relation === "stage") return [];
  const other = claims.find(({ claimed: whole, index }) => {
    if (whole === undefined || index === claim.index) return false;
    if (whole.code === claimed.code) return index < claim.index;
    if (whole.code === claimed.parent) return true;
    const isSibling = whole.parent !== undefined && whole.parent === claimed.parent;
    return isSibling && claimed.relation === "alternative" && index < claim.index;
  });
  if (other === undefined) return [];
  const about = {
    part: claim.name,
    whole: other.name,
    code: claimed.code,
    wholeCode: other.claimed?.code ?? "",
  };
  const isComponent = claimed.relation === "component" && claimed.parent === other.claimed?.code;
  return [
    {
      rule: "parentAndComponent",
      severity: "error",
      path: ["outcomes", claim.index],
      problem: isComponent
        ? say(words.lintPartOfWhole, about)
        : say(words.lintSameThingTwice, about),
      remedy: say(words.lintClaimOne, { part: claim.name, whole: other.name }),
      worth: worthOf(
        context,
        withOutcome(context.model, claim.index, {
          unitValueGbp: 0,
          cashableUnitValueGbp: undefined,
        }),
      ),
    },
  ];
}

/** The case that goes furthest stands; every other on the path may be the same child again. */
function samePath(context: LintContext, claims: readonly Claim[]): readonly Doubt[] {
  const furthest = claims.reduce<Claim | undefined>(
    (best, claim) => (best === undefined || further(claim, best, context) ? claim : best),
    undefined,
  );
  if (furthest === undefined) return [];
  return claims
    .filter(({ index }) => index !== furthest.index)
    .map((claim) => ({
      rule: "doubleCountedCase",
      severity: "warning",
      path: ["outcomes", claim.index],
      problem: say(words.lintCaseTwice, {
        name: claim.name,
        stage: stageName(claim),
        other: furthest.name,
        otherStage: stageName(furthest),
      }),
      remedy: say(words.lintSplitCases, { name: claim.name, other: furthest.name }),
      worth: worthOf(
        context,
        withOutcome(context.model, claim.index, {
          unitValueGbp: 0,
          cashableUnitValueGbp: undefined,
        }),
      ),
    }));
}

function further(claim: Claim, best: Claim, { result }: LintContext): boolean {
  const order = (each: Claim): number => (each.stage === undefined ? -1 : stageOrder(each.stage));
  if (order(claim) !== order(best)) return order(claim) > order(best);
  const value = ({ index }: Claim): number => result?.outcomes[index]?.presentValueGbp ?? 0;
  return value(claim) > value(best);
}

function stageName({ stage }: Claim): Sentence {
  return say(stageNames[stage ?? "contact"]);
}
