import * as z from "zod/mini";
import { parseInput, refusal } from "../errors.js";
import { choice, described, measurement, quantity, share } from "../internal/quantities.js";
import { type Sentence, say } from "../internal/say.js";
import * as words from "../words/en-GB.js";
import {
  type AppraisalInputName,
  type AppraisalRule,
  type AppraisalRuleChanges,
  appraisalStates,
  changedRule,
  type Recommendation,
  recommendations,
  ruleChanges,
} from "./appraisal-rule.js";
import { readEffect } from "./appraisal-effect.js";
import { sayFinding, sayReaching } from "./appraisal-words.js";
import { type EvidenceMeasure, effectMeasure } from "./effect-measures.js";

const AppraisedEffect = z.strictObject({
  measure: effectMeasure(),
  better: choice(["lower", "higher"], {
    title: "Better",
    description: "Whether children do better when the outcome is lower (placements) or higher.",
  }),
  estimate: measurement({
    title: "Estimate",
    description: "The effect; a ratio as it is, not its logarithm.",
  }),
  lower: z.optional(measurement({ title: "Lower limit", description: "Of the mean effect." })),
  upper: z.optional(measurement({ title: "Upper limit", description: "Of the mean effect." })),
  predictionLower: z.optional(
    measurement({
      title: "Lower, new place",
      description: "Lower limit of the effect in a new place.",
    }),
  ),
  predictionUpper: z.optional(
    measurement({
      title: "Upper, new place",
      description: "Upper limit of the effect in a new place.",
    }),
  ),
});

/** The effect under appraisal, as the evidence gives it. */
export type AppraisedEffect = z.input<typeof AppraisedEffect>;

const Cost = z.strictObject({
  bcr: z.optional(
    measurement({
      title: "Benefit-cost ratio",
      description: "Present value of benefits over that of costs, at local prices.",
    }),
  ),
  npsvGbp: z.optional(
    measurement({
      title: "Net present social value",
      description: "For a programme without a ratio, such as one that saves from the start.",
    }),
  ),
  chance: z.optional(
    share({ title: "Chance", description: "Chance that benefit exceeds cost, from a simulation." }),
  ),
});

/** Input of {@link appraise}. */
export const AppraiseInput = z.strictObject({
  effect: described(
    { title: "Effect", description: "Measure, which way is better, estimate and limits." },
    AppraisedEffect,
  ),
  certainty: choice(appraisalStates.certainty, {
    title: "Certainty",
    description: "Certainty of the evidence in GRADE's words; no evidence level stands in for it.",
  }),
  agreement: z._default(
    choice(appraisalStates.agreement, {
      title: "Agreement",
      description:
        "Whether reviews agree, there is one only, they disagree, or it was not checked.",
    }),
    "notChecked",
  ),
  cost: z._default(
    described(
      {
        title: "Cost",
        description: "Benefit-cost ratio or net present social value, and the chance.",
      },
      Cost,
    ),
    {},
  ),
  fit: z._default(
    choice(appraisalStates.fit, {
      title: "Fit",
      description: "How well the evidence fits this place; the result of transferability.",
    }),
    "unknown",
  ),
  unmetNeed: z.optional(
    quantity<number>(
      {
        title: "Unmet need",
        description: "People here in high need whom no service reaches.",
        unit: "people",
      },
      (value) =>
        Number.isFinite(value) && Number(value) >= 0 && Number(value) <= 1e9
          ? undefined
          : { sentence: say(words.giveThreshold) },
    ),
  ),
  rule: z.optional(ruleChanges()),
});
export type AppraiseInput = Omit<z.input<typeof AppraiseInput>, "rule"> & {
  readonly rule?: AppraisalRuleChanges | undefined;
};

/** What one input says, and how far it lets the recommendation go. */
export interface AppraisalFinding {
  readonly input: AppraisalInputName;
  /** One of the states of the rule. */
  readonly state: string;
  /** The firmest recommendation that the state allows. */
  readonly allows: Recommendation;
  /** Whether it holds the recommendation where it is. */
  readonly isBinding: boolean;
  readonly finding: Sentence;
}

/** The nearest change of one input that would let the recommendation rise, or make it fall. */
export interface AppraisalChange {
  readonly input: AppraisalInputName;
  readonly direction: "firmer" | "weaker";
  readonly toState: string;
  /** The number to be crossed, and where it stands; null where the input is a word. */
  readonly threshold: number | null;
  readonly current: number | null;
  /** The recommendation after this change alone. */
  readonly becomes: Recommendation;
  /** Whether that differs from the recommendation now. */
  readonly changesRecommendation: boolean;
  readonly sentence: Sentence;
}

/** Result of {@link appraise}. */
export interface Appraisal {
  readonly recommendation: Recommendation;
  /** One finding an input: effect, certainty, agreement, cost, fit and need. */
  readonly findings: readonly AppraisalFinding[];
  /** For each input the nearest change in either direction, those that change the recommendation first. */
  readonly whatWouldChange: readonly AppraisalChange[];
  /** The rule in full, as it was applied. */
  readonly rule: AppraisalRule;
  readonly method: Sentence;
  readonly warnings: readonly Sentence[];
  readonly conclusion: Sentence;
}

/**
 * Recommend whether to commission a programme, by a rule that is stated and can be changed.
 *
 * Each input allows a recommendation at most; the weakest of them is the recommendation. No level of
 * evidence is turned into an effect: the effect comes from studies, its certainty beside it.
 *
 * @param input - Effect, certainty, agreement of reviews, cost, fit and need; changes to the rule.
 * @returns A recommendation with its reasons, what would change it, and the rule in full.
 * @throws {@link UpstreamError} `INVALID_INPUT` for limits that do not hold the estimate.
 * @see GRADE's words of certainty; Early Intervention Foundation: a rating is not one of scale.
 *
 * @example
 * ```ts
 * const effect = { measure: "or", better: "lower", estimate: 1.25, lower: 0.77, upper: 2.05 } as const;
 * appraise({ effect, certainty: "high" }).recommendation; // => "doNotCommission"
 * ```
 */
export function appraise(input: AppraiseInput): Appraisal {
  const parsed = parseInput(AppraiseInput, input);
  const rule = changedRule(parsed.rule);
  const states = statesOf(parsed, rule);
  const recommendation = weakest(states, rule);
  const values = sentenceValues(parsed, rule);
  const findings = inputNames.map((name): AppraisalFinding => {
    const allows = capOf(rule, name, states[name]);
    return {
      input: name,
      state: states[name],
      allows,
      isBinding: allows === recommendation && recommendation !== "commission",
      finding: sayFinding(name, states[name], values),
    };
  });
  const changes = inputNames.flatMap((name) =>
    (["firmer", "weaker"] as const).flatMap((direction) =>
      nearestChange(name, direction, states, rule, parsed),
    ),
  );
  const binding = findings.filter(({ isBinding }) => isBinding);
  const [first] = binding;
  const about = { recommendation: say(recommendationNames[recommendation]) };
  const isBlocked = parsed.fit === "blocked";
  const isPlaceUnknown = states.effect === "clear" && parsed.effect.predictionLower === undefined;
  return {
    recommendation,
    findings,
    whatWouldChange: [
      ...changes.filter(({ changesRecommendation }) => changesRecommendation),
      ...changes.filter(({ changesRecommendation }) => !changesRecommendation),
    ],
    rule,
    method: say(words.ruleOfAppraisal, { rule: rule.id }),
    warnings: [
      ...(isPlaceUnknown ? [say(words.newPlaceUnknown)] : []),
      ...(isBlocked ? [say(words.effectNotForHere)] : []),
    ],
    conclusion:
      first === undefined
        ? say(words.appraisalClear, about)
        : binding.length === 1
          ? say(words.appraisalHeldByOne, { ...about, reason: first.finding })
          : say(words.appraisalHeldByMore, {
              ...about,
              reason: first.finding,
              others: binding.length - 1,
            }),
  };
}

type Parsed = z.output<typeof AppraiseInput>;
type States = Readonly<Record<AppraisalInputName, string>>;

const inputNames = ["effect", "certainty", "agreement", "cost", "fit", "need"] as const;

/** How sentences name each recommendation. */
export const recommendationNames = {
  commission: words.recommendCommission,
  commissionWithEvaluation: words.recommendWithEvaluation,
  researchOnly: words.recommendResearchOnly,
  doNotCommission: words.recommendAgainst,
} as const;

function statesOf(parsed: Parsed, { thresholds }: AppraisalRule): States {
  const { certainty, agreement, fit, unmetNeed } = parsed;
  return {
    effect: readEffect(parsed.effect, thresholds.smallestEffect).state,
    ...{ certainty, agreement, fit },
    cost: costState(parsed, thresholds),
    need:
      unmetNeed === undefined
        ? "unknown"
        : unmetNeed >= thresholds.leastUnmetNeed
          ? "enough"
          : "tooLittle",
  };
}

function costState(
  { cost: { bcr, npsvGbp, chance } }: Parsed,
  { leastBcr, leastChance }: AppraisalRule["thresholds"],
): string {
  if (bcr === undefined && npsvGbp === undefined) {
    if (chance !== undefined) throw refusal(["cost", "bcr"], say(words.giveBcrWithChance));
    return "unknown";
  }
  const isEnough = bcr === undefined ? (npsvGbp ?? 0) >= 0 : bcr >= leastBcr;
  if (!isEnough) return "notWorthIt";
  return chance === undefined || chance >= leastChance ? "worthIt" : "uncertain";
}

function capOf(rule: AppraisalRule, name: AppraisalInputName, state: string): Recommendation {
  const caps: Readonly<Record<string, Recommendation>> = rule.caps[name];
  return caps[state] ?? "doNotCommission";
}

const rankOf = (recommendation: Recommendation): number => recommendations.indexOf(recommendation);

function weakest(states: States, rule: AppraisalRule): Recommendation {
  const ranks = inputNames.map((name) => rankOf(capOf(rule, name, states[name])));
  return recommendations[Math.max(...ranks)] ?? "doNotCommission";
}

/** States to which nothing new that is learnt leads. */
const notReached = new Set(["unknown", "limitsUnknown", "notChecked", "oneReview"]);

/** The state nearest in rank, among those that allow more, or less, than the present one. */
function nearestChange(
  name: AppraisalInputName,
  direction: "firmer" | "weaker",
  states: States,
  rule: AppraisalRule,
  parsed: Parsed,
): AppraisalChange[] {
  const now = rankOf(capOf(rule, name, states[name]));
  const order: readonly string[] = appraisalStates[name];
  const steps = order
    .filter((state) => !notReached.has(state) && state !== states[name])
    .filter((state) => canReach(name, state, parsed, rule))
    .map((state) => ({
      state,
      moved: rankOf(capOf(rule, name, state)) - now,
      steps: Math.abs(order.indexOf(state) - order.indexOf(states[name])),
    }))
    .filter(({ moved }) => (direction === "firmer" ? moved < 0 : moved > 0))
    .sort((a, b) => Math.abs(a.moved) - Math.abs(b.moved) || a.steps - b.steps);
  const [nearest] = steps;
  if (nearest === undefined) return [];
  const becomes = weakest({ ...states, [name]: nearest.state }, rule);
  const changesRecommendation = becomes !== weakest(states, rule);
  const { threshold, current } = crossing(name, nearest.state, parsed, rule);
  const values = {
    change: sayReaching(name, nearest.state, sentenceValues(parsed, rule)),
    becomes: say(recommendationNames[becomes]),
  };
  return [
    {
      input: name,
      direction,
      toState: nearest.state,
      threshold,
      current,
      becomes,
      changesRecommendation,
      sentence: say(changesRecommendation ? words.changeMoves : words.changeAlone, values),
    },
  ];
}

/** Some states need what was not given: a smallest effect, or a chance. */
function canReach(
  name: AppraisalInputName,
  state: string,
  { cost, effect }: Parsed,
  { thresholds }: AppraisalRule,
): boolean {
  if (name === "effect" && state === "tooSmall") return thresholds.smallestEffect !== null;
  if (name === "effect" && state === "clearOnAverage") return effect.predictionLower !== undefined;
  return name !== "cost" || state !== "uncertain" || cost.chance !== undefined;
}

function crossing(
  name: AppraisalInputName,
  state: string,
  { effect, cost, unmetNeed }: Parsed,
  { thresholds }: AppraisalRule,
): Pick<AppraisalChange, "threshold" | "current"> {
  if (name === "effect") return readEffect(effect, thresholds.smallestEffect).crossing(state);
  if (name === "need") return { threshold: thresholds.leastUnmetNeed, current: unmetNeed ?? null };
  if (name !== "cost") return { threshold: null, current: null };
  const isHeldByChance =
    cost.chance !== undefined && (state === "uncertain" || cost.chance < thresholds.leastChance);
  const isRatioEnough = cost.bcr === undefined || cost.bcr >= thresholds.leastBcr;
  if (isHeldByChance && isRatioEnough && state !== "notWorthIt") {
    return { threshold: thresholds.leastChance, current: cost.chance ?? null };
  }
  if (cost.bcr === undefined && cost.npsvGbp !== undefined) {
    return { threshold: 0, current: cost.npsvGbp };
  }
  return { threshold: thresholds.leastBcr, current: cost.bcr ?? null };
}

function sentenceValues(
  { effect, cost, unmetNeed }: Parsed,
  { thresholds }: AppraisalRule,
): SentenceFigures {
  return {
    ...effect,
    smallest: thresholds.smallestEffect ?? 0,
    bcr: cost.bcr ?? null,
    npsvGbp: cost.npsvGbp ?? null,
    leastBcr: thresholds.leastBcr,
    chance: cost.chance ?? null,
    leastChance: thresholds.leastChance,
    unmetNeed: unmetNeed ?? 0,
    leastUnmetNeed: thresholds.leastUnmetNeed,
  };
}

/** Every figure that a finding or a change may name. */
export interface SentenceFigures {
  readonly measure: EvidenceMeasure;
  readonly estimate: number;
  readonly lower?: number | undefined;
  readonly upper?: number | undefined;
  readonly predictionLower?: number | undefined;
  readonly predictionUpper?: number | undefined;
  readonly smallest: number;
  readonly bcr: number | null;
  readonly npsvGbp: number | null;
  readonly leastBcr: number;
  readonly chance: number | null;
  readonly leastChance: number;
  readonly unmetNeed: number;
  readonly leastUnmetNeed: number;
}
