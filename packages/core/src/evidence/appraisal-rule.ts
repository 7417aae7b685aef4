import * as z from "zod/mini";
import { choice, described, measurement, quantity, share } from "../internal/quantities.js";
import { say } from "../internal/say.js";
import * as words from "../words/en-GB.js";

/** What can be recommended, the firmest first. */
export const recommendations = [
  "commission",
  "commissionWithEvaluation",
  "researchOnly",
  "doNotCommission",
] as const;
export type Recommendation = (typeof recommendations)[number];

/** The states that each input can be in, the best first. */
export const appraisalStates = {
  effect: ["clear", "clearOnAverage", "unclear", "limitsUnknown", "tooSmall", "noBenefit", "harm"],
  certainty: ["high", "moderate", "low", "veryLow"],
  agreement: ["agree", "oneReview", "notChecked", "disagree"],
  cost: ["worthIt", "uncertain", "unknown", "notWorthIt"],
  fit: ["good", "partial", "unknown", "poor", "blocked"],
  need: ["enough", "unknown", "tooLittle"],
} as const;

/** The inputs of an appraisal. */
export type AppraisalInputName = keyof typeof appraisalStates;
/** The states of one input. */
export type AppraisalState<Name extends AppraisalInputName> =
  (typeof appraisalStates)[Name][number];

/** The firmest recommendation that each state of each input allows. */
export type AppraisalCaps = {
  readonly [Name in AppraisalInputName]: Readonly<Record<AppraisalState<Name>, Recommendation>>;
};

/** Numbers at which an input changes its state. */
export interface AppraisalThresholds {
  /** Benefit-cost ratio from which cost is worth it. */
  readonly leastBcr: number;
  /** Chance that benefit exceeds cost from which cost is worth it, where the chance is known. */
  readonly leastChance: number;
  /** Unmet need, in people, from which there is enough. */
  readonly leastUnmetNeed: number;
  /** An effect nearer to no effect than this is too small; null: any effect will do. */
  readonly smallestEffect: number | null;
}

/** A rule of appraisal: data that can be kept, shown and changed. */
export interface AppraisalRule {
  readonly id: string;
  readonly thresholds: AppraisalThresholds;
  readonly caps: AppraisalCaps;
}

/** The rule used unless the caller changes it; ours, and no authority's. */
export const defaultAppraisalRule: AppraisalRule = {
  id: "upstream-1",
  thresholds: { leastBcr: 1, leastChance: 0.75, leastUnmetNeed: 1, smallestEffect: null },
  caps: {
    effect: {
      clear: "commission",
      clearOnAverage: "commissionWithEvaluation",
      unclear: "researchOnly",
      limitsUnknown: "researchOnly",
      tooSmall: "doNotCommission",
      noBenefit: "doNotCommission",
      harm: "doNotCommission",
    },
    certainty: {
      high: "commission",
      moderate: "commission",
      low: "commissionWithEvaluation",
      veryLow: "researchOnly",
    },
    agreement: {
      agree: "commission",
      oneReview: "commission",
      notChecked: "commissionWithEvaluation",
      disagree: "commissionWithEvaluation",
    },
    cost: {
      worthIt: "commission",
      uncertain: "commissionWithEvaluation",
      unknown: "commissionWithEvaluation",
      notWorthIt: "doNotCommission",
    },
    fit: {
      good: "commission",
      partial: "commissionWithEvaluation",
      unknown: "commissionWithEvaluation",
      poor: "researchOnly",
      blocked: "researchOnly",
    },
    need: {
      enough: "commission",
      unknown: "commissionWithEvaluation",
      tooLittle: "doNotCommission",
    },
  },
};

/** Some of the fields; undefined changes nothing. */
type Changes<T> = { readonly [Key in keyof T]?: T[Key] | undefined };

/** Changes to a rule: what is left out stays as it is. */
export interface AppraisalRuleChanges {
  readonly id?: string | undefined;
  readonly thresholds?: Changes<AppraisalThresholds> | undefined;
  readonly caps?:
    | { readonly [Name in AppraisalInputName]?: Changes<AppraisalCaps[Name]> | undefined }
    | undefined;
}

// @__NO_SIDE_EFFECTS__
function atLeastZero(about: { title: string; description: string }): z.ZodMiniType<number, number> {
  return quantity({ ...about, unit: "ratio" }, (value) =>
    Number.isFinite(value) && Number(value) >= 0 && Number(value) <= 1e9
      ? undefined
      : { sentence: say(words.giveThreshold) },
  );
}

const Thresholds = z.strictObject({
  leastBcr: z.optional(
    atLeastZero({
      title: "Least benefit-cost ratio",
      description: "From which cost is worth it.",
    }),
  ),
  leastChance: z.optional(
    share({
      title: "Least chance",
      description: "Chance that benefit exceeds cost from which cost is worth it.",
    }),
  ),
  leastUnmetNeed: z.optional(
    atLeastZero({
      title: "Least unmet need",
      description: "People with unmet need who are enough.",
    }),
  ),
  smallestEffect: z.optional(
    z.nullable(
      measurement({
        title: "Smallest effect",
        description: "An effect nearer to no effect than this is too small.",
      }),
    ),
  ),
});

/**
 * Changes to the rule of appraisal.
 *
 * @returns A schema whose value holds only what differs from the default rule.
 * @internal
 */
// @__NO_SIDE_EFFECTS__
export function ruleChanges(): z.ZodMiniType<AppraisalRuleChanges, AppraisalRuleChanges> {
  const caps = Object.fromEntries(
    Object.entries(appraisalStates).map(([name, states]) => [
      name,
      z.optional(
        z.strictObject(
          Object.fromEntries(
            states.map((state) => [
              state,
              z.optional(
                choice(recommendations, {
                  title: "Recommendation",
                  description: "The firmest recommendation that this state allows.",
                }),
              ),
            ]),
          ),
        ),
      ),
    ]),
  );
  return described(
    {
      title: "Rule",
      description:
        "Changes to the rule: thresholds, and the firmest recommendation a state allows.",
    },
    z.strictObject({
      id: z.optional(
        quantity<string>(
          { title: "Rule's name", description: "Your name for it.", unit: "text" },
          (value) =>
            typeof value === "string" && value.trim() !== ""
              ? undefined
              : { sentence: say(words.giveText) },
        ),
      ),
      thresholds: z.optional(Thresholds),
      caps: z.optional(z.strictObject(caps)),
    }),
  );
}

/**
 * Put changes into the default rule.
 *
 * @param changes - What differs; nothing leaves the default as it is.
 * @returns The whole rule.
 * @internal
 */
export function changedRule(changes: AppraisalRuleChanges | undefined): AppraisalRule {
  if (changes === undefined) return defaultAppraisalRule;
  const names = Object.keys(appraisalStates) as AppraisalInputName[];
  return {
    id: changes.id ?? `${defaultAppraisalRule.id}, changed`,
    thresholds: { ...defaultAppraisalRule.thresholds, ...given(changes.thresholds ?? {}) },
    caps: Object.fromEntries(
      names.map((name) => [
        name,
        { ...defaultAppraisalRule.caps[name], ...given(changes.caps?.[name] ?? {}) },
      ]),
    ) as unknown as AppraisalCaps,
  };
}

/** What is there: a key that is undefined changes nothing. */
function given(changes: object): object {
  return Object.fromEntries(Object.entries(changes).filter(([, value]) => value !== undefined));
}
