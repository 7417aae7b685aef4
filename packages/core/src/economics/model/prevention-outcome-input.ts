import * as z from "zod/mini";
import {
  choice,
  label,
  pounds,
  priceYear,
  share,
  trueOrFalse,
  wholeYears,
} from "../../internal/quantities.js";
import { preventionLevels } from "../../internal/prevention-level.js";
import { discountChoice } from "../time/discount.js";
import { deadweightModes } from "./additionality-kernel.js";
import { effectMeasures } from "./effect-measure.js";
import {
  agencyShares,
  effectSize,
  gradeChoice,
  peopleUnits,
  yearlyRise,
} from "./model-quantities.js";
import { impactFields, profileFields } from "./effect-fields.js";

/** Whom a benefit falls to: public budgets, the economy, or people's lives. */
export const outcomeCategories = ["fiscal", "economic", "social"] as const;
export type OutcomeCategory = (typeof outcomeCategories)[number];

/** What the effect was measured against: a comparison group, the time before, or nothing. */
export const effectBases = ["controlled", "beforeAfter", "completion"] as const;
export type EffectBasis = (typeof effectBases)[number];

/** Whether the service is meant to bring fewer or more of the outcome. */
export const aims = ["fewer", "more"] as const;
export type Aim = (typeof aims)[number];

/** Which unit cost it is: all cost shared out, what one case more or less changes, or whole steps. */
export const costBehaviours = ["average", "marginal", "step"] as const;
export type CostBehaviour = (typeof costBehaviours)[number];

/** Who evaluated. */
const evaluators = ["independent", "developer", "unknown"] as const;

const Evidence = z.strictObject({
  study: z.optional(label({ title: "Study", description: "Where the effect was found." })),
  country: z.optional(label({ title: "Country", description: "Where it was tried." })),
  evaluator: z.optional(
    choice(evaluators, {
      title: "Evaluator",
      description: "independent of the programme, its developer, or unknown.",
    }),
  ),
});

/** One outcome of a prevention model. */
export const PreventionOutcome = z.strictObject({
  name: label({ title: "Name", description: "What changes for children and families." }),
  category: choice(outcomeCategories, {
    title: "Category",
    description: "fiscal for public budgets, economic for earnings and output, social for lives.",
  }),
  unitValueGbp: pounds({
    title: "Unit value",
    description: "Pounds for one case avoided or gained, for one year of effect.",
  }),
  priceYear: priceYear({
    title: "Price year",
    description: "Year in whose prices the unit value is.",
  }),
  valuePer: z.optional(
    choice(peopleUnits, {
      title: "Value per",
      description:
        "Whether the unit value is for a child or a family; left out: as the effect counts.",
    }),
  ),
  costBehaviour: z.optional(
    choice(costBehaviours, {
      title: "Cost behaviour",
      description: "Whether the unit value is an average, a marginal or a step cost.",
    }),
  ),
  realInflation: z._default(
    yearlyRise({
      title: "Real inflation",
      description: "Yearly rise of the unit value above general prices, from year 0 on.",
    }),
    0,
  ),
  discount: z.optional(
    discountChoice({
      title: "Discount",
      description:
        "How to discount this outcome, such as the health variant; left out: as the model.",
    }),
  ),
  prevalence: z.optional(
    share({
      title: "Prevalence",
      description:
        "Share of the people treated to whom the outcome would happen without the service: the " +
        "comparator's risk.",
    }),
  ),
  needLevel: z.optional(
    label({ title: "Need level", description: "Whose prevalence it is, such as edge of care." }),
  ),
  effect: effectSize({
    title: "Effect",
    description:
      "Size of the effect in its measure; a relative reduction is below 0 where the service does harm.",
  }),
  effectMeasure: z._default(
    choice(effectMeasures, {
      title: "Effect measure",
      description:
        "What the effect is. All but relativeReduction compare treated with untreated, as studies " +
        "publish them, so below 0, or below 1 for a ratio, is fewer.",
    }),
    "relativeReduction",
  ),
  aim: z._default(
    choice(aims, {
      title: "Aim",
      description: "Whether fewer or more of the outcome is the gain.",
    }),
    "fewer",
  ),
  cutOff: z.optional(
    label({
      title: "Cut-off",
      description: "For a standardised difference: the score beyond which the prevalence counts.",
    }),
  ),
  effectPer: z.optional(
    choice(peopleUnits, {
      title: "Effect per",
      description:
        "Whether the effect counts children or families; left out: as the cohort counts.",
    }),
  ),
  effectBasis: z._default(
    choice(effectBases, {
      title: "Effect basis",
      description:
        "What the effect was measured against: controlled, beforeAfter or completion; the last two " +
        "need a deadweight.",
    }),
    "controlled",
  ),
  effectPreventionLevel: z.optional(
    choice(preventionLevels, {
      title: "Effect's prevention level",
      description: "Whom the effect was measured on.",
    }),
  ),
  evidence: z.optional(Evidence),
  deadweight: z.optional(
    share({
      title: "Deadweight",
      description:
        "What would have come about anyway, as a share of the impact or in percentage points off it.",
    }),
  ),
  deadweightMode: z._default(
    choice(deadweightModes, {
      title: "Deadweight mode",
      description: "shareOfImpact, or percentagePoints off it.",
    }),
    "shareOfImpact",
  ),
  ...impactFields,
  ...profileFields,
  evidenceHorizonYears: z.optional(
    wholeYears(
      {
        title: "Evidence horizon",
        description:
          "Longest follow-up behind the effect, in years from joining; benefits end there unless " +
          "extended. Left out: the duration is taken as shown by the evidence.",
      },
      { minimum: 1 },
    ),
  ),
  extendBeyondEvidence: z._default(
    trueOrFalse({
      title: "Extend beyond evidence",
      description: "Whether the effect goes on past the evidence; its share of the value is shown.",
    }),
    false,
  ),
  optimismBias: z._default(
    share({
      title: "Optimism bias",
      description: "Share taken off because benefits tend to turn out lower.",
    }),
    0,
  ),
  optimismGrade: z.optional(
    gradeChoice({
      title: "Optimism grade",
      description:
        "Instead of optimism bias: confidence grade 1-6, looked up in the model's table.",
    }),
  ),
  agencyShares: z._default(
    agencyShares({
      title: "Agency shares",
      description:
        "Share of the value that falls to each agency; a fiscal outcome's shares add to 1.",
    }),
    {},
  ),
  cashableShare: z._default(
    share({
      title: "Cashable share",
      description:
        "Share of a fiscal outcome's value by which a budget can really be cut or reused.",
    }),
    0,
  ),
  cashableUnitValueGbp: z.optional(
    pounds({
      title: "Cashable unit value",
      description:
        "Instead of a cashable share: the part of the unit value, in pounds, that a budget can lose.",
    }),
  ),
  stepUnit: z.optional(
    label({
      title: "Step unit",
      description: "Name of the step unit that has to close whole before its cash is released.",
    }),
  ),
  source: z.optional(
    label({
      title: "Source",
      description: "Where the figures come from, shown beside the results.",
    }),
  ),
});
