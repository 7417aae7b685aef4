import * as z from "zod/mini";
import {
  choice,
  described,
  isColumn,
  label,
  peoplePerYear,
  pounds,
  poundsPerYear,
  priceYear,
  quantity,
  share,
  shareProblem,
  signedShare,
  wholeYears,
} from "../../internal/quantities.js";
import { say } from "../../internal/say.js";
import * as words from "../../words/en-GB.js";
import { discountChoice } from "../time/discount.js";
import { deflatorChoice } from "../../internal/price-base.js";

/** What kind of cost: the first two are cash, the third is time or space given without payment. */
export const costKinds = ["capital", "revenue", "inKind"] as const;
export type CostKind = (typeof costKinds)[number];

/** Whom a benefit falls to: public budgets, the economy, or people's lives. */
export const outcomeCategories = ["fiscal", "economic", "social"] as const;
export type OutcomeCategory = (typeof outcomeCategories)[number];

/** Longest horizon of a prevention model, in years. */
const longestModel = 200;

const source = (): ReturnType<typeof label> =>
  label({ title: "Source", description: "Where the figures come from, shown beside the results." });

/** Callers may pass read-only lists; zod's own type asks for mutable ones. */
// @__NO_SIDE_EFFECTS__
function list<Item extends z.ZodMiniType>(
  item: Item,
): z.ZodMiniType<readonly z.output<Item>[], readonly z.input<Item>[]> {
  return z.array(item);
}

const PreventionCost = z.strictObject({
  name: label({ title: "Name", description: "What the money is for." }),
  agency: label({ title: "Agency", description: "Who bears the cost." }),
  kind: choice(costKinds, {
    title: "Kind",
    description: "capital or revenue for cash, inKind for time or space given without payment.",
  }),
  priceYear: priceYear({
    title: "Price year",
    description: "Year in whose prices the amounts are.",
  }),
  amountsGbp: poundsPerYear({
    title: "Amounts",
    description: "Amount in each year of the model, year 0 first, in the prices of the price year.",
  }),
  optimismBias: z._default(
    share({
      title: "Optimism bias",
      description: "Share added because costs tend to turn out higher.",
    }),
    0,
  ),
  source: z.optional(source()),
});

const PreventionOutcome = z.strictObject({
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
  prevalence: share({
    title: "Prevalence",
    description:
      "Share of the people treated to whom the outcome would happen without the service.",
  }),
  effect: signedShare({
    title: "Effect",
    description: "Relative reduction of the prevalence; below 0 where the service does harm.",
  }),
  deadweight: z._default(
    share({
      title: "Deadweight",
      description: "Share of the impact that would have come about anyway.",
    }),
    0,
  ),
  lagYears: z._default(
    wholeYears({ title: "Lag", description: "Years from joining until the effect begins." }),
    0,
  ),
  rampYears: z._default(
    wholeYears(
      { title: "Ramp", description: "Years over which the effect builds up; 1 for at once." },
      { minimum: 1 },
    ),
    1,
  ),
  durationYears: wholeYears(
    {
      title: "Duration",
      description:
        "Years for which the effect lasts, the ramp included: no longer than the evidence.",
    },
    { minimum: 1 },
  ),
  dropOff: z._default(
    share({ title: "Drop-off", description: "Share of the effect lost each year after the ramp." }),
    0,
  ),
  optimismBias: z._default(
    share({
      title: "Optimism bias",
      description: "Share taken off because benefits tend to turn out lower.",
    }),
    0,
  ),
  agencyShares: z._default(
    quantity<Readonly<Record<string, number>>>(
      {
        title: "Agency shares",
        description:
          "Share of the value that falls to each agency; a fiscal outcome's shares add to 1.",
        unit: "fraction",
      },
      (value) => {
        if (typeof value !== "object" || value === null || isColumn(value)) {
          return { sentence: say(words.giveAgencyShares) };
        }
        for (const [agency, part] of Object.entries(value)) {
          const sentence = shareProblem(part);
          if (sentence) return { sentence, path: [agency] };
        }
        return undefined;
      },
    ),
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
  source: z.optional(source()),
});

/** Input of {@link preventionModel}, `agencyLedger` and `summaryMetrics`: one plain object. */
export const PreventionModelInput = z.strictObject({
  name: z.optional(label({ title: "Name", description: "Name of the programme." })),
  geography: z.optional(label({ title: "Geography", description: "Place the model is about." })),
  population: z.optional(
    label({
      title: "Population",
      description: "People the model is about, such as children aged 5-9.",
    }),
  ),
  years: wholeYears(
    { title: "Years", description: "How many years are counted, year 0 included." },
    { minimum: 1, maximum: longestModel },
  ),
  cohort: peoplePerYear({
    title: "Cohort",
    description: "People referred in each year, year 0 first; one number for each year.",
  }),
  takeUp: share({ title: "Take-up", description: "Share of those referred who start." }),
  retention: share({ title: "Retention", description: "Share of those who start who complete." }),
  costs: described(
    { title: "Costs", description: "What the programme costs, by agency, kind and year." },
    list(PreventionCost),
  ),
  outcomes: described(
    { title: "Outcomes", description: "What the programme changes, and what that is worth." },
    list(PreventionOutcome),
  ),
  basePriceYear: priceYear({
    title: "Base price year",
    description: "Year in whose prices every result is stated.",
  }),
  discount: z.optional(discountChoice()),
  deflator: z.optional(deflatorChoice()),
  agencies: z.optional(
    quantity<readonly string[]>(
      {
        title: "Agencies",
        description: "The agencies that may appear; any other name is refused. Left out: any name.",
        unit: "text",
      },
      (value) => {
        const names = Array.isArray(value) ? (value as unknown[]) : [];
        if (names.length === 0) return { sentence: say(words.giveAgencies) };
        for (const [index, name] of names.entries()) {
          if (typeof name !== "string" || name.trim() === "") {
            return { sentence: say(words.giveText), path: [index] };
          }
          if (names.indexOf(name) < index) {
            return { sentence: say(words.giveAgencyOnce, { agency: name }), path: [index] };
          }
        }
        return undefined;
      },
    ),
  ),
});
/** A prevention model: plain data that can be kept as JSON. */
export type PreventionModelInput = z.input<typeof PreventionModelInput>;
/** {@link PreventionModelInput} with its defaults filled in. */
export type PreventionModelSpec = z.output<typeof PreventionModelInput>;
