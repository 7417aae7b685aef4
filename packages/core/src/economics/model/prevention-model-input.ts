import * as z from "zod/mini";
import {
  choice,
  described,
  label,
  peoplePerYear,
  priceYear,
  quantity,
  share,
  wholeYears,
} from "../../internal/quantities.js";
import { preventionLevels } from "../../internal/prevention-level.js";
import { say } from "../../internal/say.js";
import * as words from "../../words/en-GB.js";
import { discountChoice } from "../time/discount.js";
import { deflatorChoice } from "../../internal/price-base.js";
import { numberBetween, peopleUnits } from "./model-quantities.js";
import { OptimismTable } from "./optimism-table.js";
import { PreventionCost } from "./prevention-cost-input.js";
import { PreventionOutcome } from "./prevention-outcome-input.js";

/** Longest horizon of a prevention model, in years. */
const longestModel = 200;

/** Callers may pass read-only lists; zod's own type asks for mutable ones. */
// @__NO_SIDE_EFFECTS__
function list<Item extends z.ZodMiniType>(
  item: Item,
): z.ZodMiniType<readonly z.output<Item>[], readonly z.input<Item>[]> {
  return z.array(item);
}

const StepUnit = z.strictObject({
  name: label({ title: "Name", description: "Name of a home, team, ward or contract." }),
  stepSize: numberBetween(
    { title: "Step size", description: "Cases that fill one whole unit for a year." },
    { minimum: 1e-6, maximum: 1e9 },
  ),
  source: z.optional(label({ title: "Source", description: "Where the size comes from." })),
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
  preventionLevel: z.optional(
    choice(preventionLevels, {
      title: "Prevention level",
      description: "Whom the service is offered to: universal, selective, indicated or treatment.",
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
  cohortPer: z._default(
    choice(peopleUnits, {
      title: "Cohort per",
      description: "Whether the cohort counts children or families.",
    }),
    "child",
  ),
  childrenPerFamily: z.optional(
    numberBetween(
      {
        title: "Children per family",
        description:
          "Children in one family; needed where some figures count children, some families.",
      },
      { minimum: 1, maximum: 20 },
    ),
  ),
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
  stepUnits: z.optional(
    described(
      {
        title: "Step units",
        description: "Homes, teams or contracts that release cash only when a whole one closes.",
      },
      list(StepUnit),
    ),
  ),
  optimismTable: z.optional(OptimismTable),
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
/** One cost of {@link PreventionModelSpec}. */
export type PreventionCostSpec = PreventionModelSpec["costs"][number];
/** One outcome of {@link PreventionModelSpec}. */
export type PreventionOutcomeSpec = PreventionModelSpec["outcomes"][number];
