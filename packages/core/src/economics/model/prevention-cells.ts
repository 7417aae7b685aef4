import { refusal } from "../../errors.js";
import { preventionLevels } from "../../internal/prevention-level.js";
import { say } from "../../internal/say.js";
import { type Cells, type ExcelArgument, headersArgument } from "../../internal/spreadsheet.js";
import { discountVariants } from "../../reference-data/discount-schedules.js";
import * as words from "../../words/en-GB.js";
import type { DiscountChoice } from "../time/discount.js";
import { discountFromCells } from "../time/discount-cells.js";
import { deadweightModes } from "./additionality-kernel.js";
import { effectMeasures } from "./effect-measure.js";
import { peopleUnits } from "./model-quantities.js";
import { costBases, costKinds } from "./prevention-cost-input.js";
import type { PreventionModelInput } from "./prevention-model-input.js";
import {
  aims,
  costBehaviours,
  effectBases,
  outcomeCategories,
} from "./prevention-outcome-input.js";

/** A prevention model as four ranges of a sheet. */
export const preventionRanges = [
  {
    name: "settings",
    kind: "settings",
    help: "Two columns, name and value: take-up, retention, base price year and what else differs.",
    columns: [
      {
        name: "takeUp",
        kind: "share",
        header: "Take-up",
        help: "Share of those referred who start.",
      },
      {
        name: "retention",
        kind: "share",
        header: "Retention",
        help: "Share of those who start who complete.",
      },
      {
        name: "basePriceYear",
        kind: "priceYear",
        header: "Base price year",
        aliases: ["Price year", "Base year"],
        help: "Year in whose prices every result is stated: 2024, or 2024/25.",
      },
      {
        name: "years",
        kind: "years",
        header: "Years",
        optional: true,
        zeroIsBlank: true,
        help: "How many years are counted; left out: as many as the cohort has.",
      },
      {
        name: "variant",
        kind: "choice",
        choices: [...discountVariants, "flat"],
        header: "Discount schedule",
        aliases: ["Schedule"],
        optional: true,
        help: "Rates of the Green Book's schedule, or flat for the discount rate below.",
      },
      {
        name: "rate",
        kind: "rate",
        header: "Discount rate",
        optional: true,
        zeroIsBlank: true,
        help: "Flat real rate as a fraction; for 0 write flat as the discount schedule.",
      },
      {
        name: "deflator",
        kind: "text",
        header: "Price index",
        aliases: ["Deflator"],
        optional: true,
        help: "Name of a price index; left out: the UK GDP deflator by calendar year.",
      },
      {
        name: "programme",
        kind: "text",
        header: "Programme",
        optional: true,
        help: "Name of the programme.",
      },
      {
        name: "geography",
        kind: "text",
        header: "Geography",
        aliases: ["Place", "Area"],
        optional: true,
        help: "Place the model is about.",
      },
      {
        name: "population",
        kind: "text",
        header: "Population",
        optional: true,
        help: "People the model is about.",
      },
      {
        name: "preventionLevel",
        kind: "choice",
        choices: preventionLevels,
        header: "Prevention level",
        optional: true,
        help: "Whom the service is offered to.",
      },
      {
        name: "cohortPer",
        kind: "choice",
        choices: peopleUnits,
        header: "Cohort per",
        aliases: ["Cohort counts"],
        optional: true,
        help: "Whether the cohort counts children or families; left out: children.",
      },
      {
        name: "childrenPerFamily",
        kind: "number",
        header: "Children per family",
        optional: true,
        zeroIsBlank: true,
        help: "Needed where some figures count children and some families.",
      },
    ],
  },
  {
    name: "cohort",
    kind: "series",
    unit: "people/year",
    help: "People referred in each year, year 0 first; blank is 0.",
  },
  {
    name: "costs",
    kind: "table",
    help: "A row a cost: name, agency, kind, price year, optimism bias, then an amount for each year.",
    columns: [
      {
        name: "name",
        kind: "text",
        header: "Name",
        aliases: ["Cost"],
        help: "What the money is for.",
      },
      { name: "agency", kind: "text", header: "Agency", help: "Who bears the cost." },
      {
        name: "kind",
        kind: "choice",
        choices: costKinds,
        header: "Kind",
        aliases: ["Type"],
        help: "capital, revenue or in kind.",
      },
      {
        name: "basis",
        kind: "choice",
        choices: costBases,
        header: "Basis",
        optional: true,
        help: "fixed, per referred, per treated or stepped; blank is fixed.",
      },
      {
        name: "unitCostGbp",
        kind: "pounds",
        header: "Unit cost",
        optional: true,
        zeroIsBlank: true,
        help: "Instead of amounts: one amount for every year.",
      },
      {
        name: "stepSize",
        kind: "number",
        header: "Step size",
        optional: true,
        zeroIsBlank: true,
        help: "People that one team treats in a year, for a stepped cost.",
      },
      {
        name: "costPer",
        kind: "choice",
        choices: peopleUnits,
        header: "Cost per",
        optional: true,
        help: "Whether the amount is for a child or a family; blank: as the cohort counts.",
      },
      {
        name: "doubleRunning",
        kind: "flag",
        header: "Double running",
        optional: true,
        help: "Yes if it pays for the old service while the new one starts.",
      },
      {
        name: "realInflation",
        kind: "rate",
        header: "Real inflation",
        aliases: ["Implementation inflation"],
        optional: true,
        help: "Yearly rise above general prices; blank is 0.",
      },
      {
        name: "priceYear",
        kind: "priceYear",
        header: "Price year",
        help: "Year in whose prices the amounts are.",
      },
      {
        name: "optimismBias",
        kind: "share",
        header: "Optimism bias",
        optional: true,
        help: "Share added to the cost; blank is 0.",
      },
      {
        name: "source",
        kind: "text",
        header: "Source",
        optional: true,
        help: "Where it comes from.",
      },
    ],
    rest: { name: "amountsGbp", as: "series" },
  },
  {
    name: "outcomes",
    kind: "table",
    help: "A row an outcome: its value, effect and timing, then a column of shares for each agency.",
    columns: [
      {
        name: "name",
        kind: "text",
        header: "Name",
        aliases: ["Outcome"],
        help: "What changes for children and families.",
      },
      {
        name: "category",
        kind: "choice",
        choices: outcomeCategories,
        header: "Category",
        help: "fiscal, economic or social.",
      },
      {
        name: "unitValueGbp",
        kind: "pounds",
        header: "Unit value",
        help: "Pounds for one case avoided or gained, for one year of effect.",
      },
      {
        name: "priceYear",
        kind: "priceYear",
        header: "Price year",
        help: "Year in whose prices the unit value is.",
      },
      {
        name: "valuePer",
        kind: "choice",
        choices: peopleUnits,
        header: "Value per",
        optional: true,
        help: "Whether the unit value is for a child or a family; blank: as the effect counts.",
      },
      {
        name: "costBehaviour",
        kind: "choice",
        choices: costBehaviours,
        header: "Cost behaviour",
        optional: true,
        help: "Whether the unit value is an average, a marginal or a step cost.",
      },
      {
        name: "realInflation",
        kind: "rate",
        header: "Real inflation",
        optional: true,
        help: "Yearly rise of the unit value above general prices; blank is 0.",
      },
      {
        name: "prevalence",
        kind: "share",
        header: "Prevalence",
        aliases: ["Comparator risk", "Baseline risk"],
        optional: true,
        help: "Share of people treated to whom it would happen without the service.",
      },
      {
        name: "needLevel",
        kind: "text",
        header: "Need level",
        optional: true,
        help: "Whose prevalence it is, such as edge of care.",
      },
      {
        name: "effect",
        kind: "share",
        header: "Effect",
        help: "Size of the effect in its measure: a relative reduction unless another is named.",
      },
      {
        name: "effectMeasure",
        kind: "choice",
        choices: effectMeasures,
        header: "Effect measure",
        aliases: ["Measure"],
        optional: true,
        help: "What the effect is; blank is a relative reduction of the prevalence.",
      },
      {
        name: "aim",
        kind: "choice",
        choices: aims,
        header: "Aim",
        optional: true,
        help: "Whether fewer or more of the outcome is the gain; blank is fewer.",
      },
      {
        name: "cutOff",
        kind: "text",
        header: "Cut-off",
        optional: true,
        help: "For a standardised difference: the score beyond which the prevalence counts.",
      },
      {
        name: "effectPer",
        kind: "choice",
        choices: peopleUnits,
        header: "Effect per",
        optional: true,
        help: "Whether the effect counts children or families; blank: as the cohort counts.",
      },
      {
        name: "effectBasis",
        kind: "choice",
        choices: effectBases,
        header: "Effect basis",
        optional: true,
        help: "controlled, before after or completion; the last two need a deadweight.",
      },
      {
        name: "effectPreventionLevel",
        kind: "choice",
        choices: preventionLevels,
        header: "Effect level",
        aliases: ["Effect prevention level"],
        optional: true,
        help: "Whom the effect was measured on.",
      },
      {
        name: "deadweight",
        kind: "share",
        header: "Deadweight",
        optional: true,
        help: "What would have come about anyway, as a share of the impact unless points are named.",
      },
      {
        name: "deadweightMode",
        kind: "choice",
        choices: deadweightModes,
        header: "Deadweight mode",
        optional: true,
        help: "Share of impact, or percentage points; blank is share of impact.",
      },
      {
        name: "attribution",
        kind: "share",
        header: "Attribution",
        optional: true,
        zeroIsBlank: true,
        help: "Share of the impact that is due to this service; blank is 1.",
      },
      {
        name: "displacement",
        kind: "share",
        header: "Displacement",
        optional: true,
        help: "Share of the impact that only moves the problem; blank is 0.",
      },
      {
        name: "leakage",
        kind: "share",
        header: "Leakage",
        optional: true,
        help: "Share of the impact that falls to others; blank is 0.",
      },
      {
        name: "substitution",
        kind: "share",
        header: "Substitution",
        optional: true,
        help: "Share of the impact by which people swap one good thing for another; blank is 0.",
      },
      {
        name: "multiplier",
        kind: "number",
        header: "Multiplier",
        optional: true,
        zeroIsBlank: true,
        help: "Further impact for each unit of impact; blank is 1, none.",
      },
      {
        name: "lagYears",
        kind: "years",
        header: "Lag",
        optional: true,
        help: "Years from joining until the effect begins; blank is 0.",
      },
      {
        name: "rampYears",
        kind: "years",
        header: "Ramp",
        optional: true,
        zeroIsBlank: true,
        help: "Years over which the effect builds up; blank is 1, at once.",
      },
      {
        name: "durationYears",
        kind: "years",
        header: "Duration",
        zeroIsBlank: true,
        help: "Years for which the effect lasts, the ramp included.",
      },
      {
        name: "dropOff",
        kind: "share",
        header: "Drop-off",
        optional: true,
        help: "Share of the effect lost each year after the ramp; blank is 0.",
      },
      {
        name: "evidenceHorizonYears",
        kind: "years",
        header: "Evidence horizon",
        optional: true,
        zeroIsBlank: true,
        help: "Longest follow-up in years from joining; benefits end there unless extended.",
      },
      {
        name: "extendBeyondEvidence",
        kind: "flag",
        header: "Extend beyond evidence",
        aliases: ["Extend"],
        optional: true,
        help: "Yes if the effect goes on past the evidence; its share of the value is shown.",
      },
      {
        name: "optimismBias",
        kind: "share",
        header: "Optimism bias",
        optional: true,
        help: "Share taken off the value; blank is 0.",
      },
      {
        name: "cashableShare",
        kind: "share",
        header: "Cashable share",
        aliases: ["Cashable"],
        optional: true,
        help: "Share of a fiscal value by which a budget can really be cut; blank is 0.",
      },
      {
        name: "cashableUnitValueGbp",
        kind: "pounds",
        header: "Cashable unit value",
        optional: true,
        zeroIsBlank: true,
        help: "Instead of a cashable share: the pounds of the unit value that a budget can lose.",
      },
      {
        name: "stepUnit",
        kind: "text",
        header: "Step unit",
        optional: true,
        help: "Name of a home, team or contract that must close whole to release cash.",
      },
      {
        name: "stepSize",
        kind: "number",
        header: "Step size",
        optional: true,
        zeroIsBlank: true,
        help: "Cases that fill one whole step unit for a year.",
      },
      {
        name: "source",
        kind: "text",
        header: "Source",
        optional: true,
        help: "Where it comes from.",
      },
    ],
    rest: { name: "agencyShares", as: "byHeader" },
  },
] as const satisfies readonly ExcelArgument[];

/** The same ranges for a function that needs nothing else. */
export const preventionArguments = [
  ...preventionRanges,
  headersArgument,
] as const satisfies readonly ExcelArgument[];

type PreventionCost = PreventionModelInput["costs"][number];
type PreventionOutcome = PreventionModelInput["outcomes"][number];

/** Those four ranges once their cells have been read. */
export type PreventionCells = Cells<typeof preventionRanges>;

/**
 * Put the model together from its ranges.
 *
 * @param cells - The ranges as read.
 * @returns The model.
 * @throws {@link UpstreamError} `INVALID_INPUT` for a flat rate beside another schedule.
 * @internal
 */
export function preventionFromCells(cells: PreventionCells): PreventionModelInput {
  const { settings, cohort, costs } = cells;
  const outcomes = cells.outcomes.map(outcomeOf);
  const { takeUp, retention, basePriceYear, deflator, geography, population } = settings;
  return {
    name: settings.programme,
    geography,
    population,
    preventionLevel: settings.preventionLevel,
    years: settings.years ?? cohort.length,
    cohort,
    cohortPer: settings.cohortPer,
    childrenPerFamily: settings.childrenPerFamily,
    takeUp,
    retention,
    basePriceYear,
    ...discountOf(settings),
    deflator,
    costs: costs.map(costOf),
    outcomes: outcomes.map(({ outcome }) => outcome),
    ...stepUnitsOf(outcomes),
  };
}

/** A row with a unit cost may leave its amounts blank, which a sheet passes as zeros. */
function costOf({ amountsGbp, ...cost }: PreventionCells["costs"][number]): PreventionCost {
  const isBlank = cost.unitCostGbp !== undefined && amountsGbp.every((amount) => amount === 0);
  return isBlank ? cost : { ...cost, amountsGbp };
}

/** An outcome as the SDK has it, and the size of its step unit, which a sheet has beside it. */
interface OutcomeCells {
  readonly outcome: PreventionOutcome;
  readonly stepSize: number | undefined;
}

/** A risk of 0 is a blank cell on some platforms; a difference does without. */
function outcomeOf({
  stepSize,
  prevalence,
  ...outcome
}: PreventionCells["outcomes"][number]): OutcomeCells {
  const isDifference =
    outcome.effectMeasure === "riskDifference" || outcome.effectMeasure === "meanDifference";
  return {
    outcome: isDifference && prevalence === 0 ? outcome : { ...outcome, prevalence },
    stepSize,
  };
}

/** Step units are named and sized beside the outcomes that share them. */
function stepUnitsOf(outcomes: readonly OutcomeCells[]): {
  readonly stepUnits?: NonNullable<PreventionModelInput["stepUnits"]>;
} {
  const sizes = new Map<string, number>();
  for (const [index, { outcome, stepSize }] of outcomes.entries()) {
    const { stepUnit } = outcome;
    if (stepUnit === undefined) {
      if (stepSize === undefined) continue;
      throw refusal(["outcomes", index, "stepUnit"], say(words.giveStepUnitName));
    }
    const known = sizes.get(stepUnit);
    if (stepSize === undefined || stepSize === known) continue;
    if (known !== undefined) {
      const sentence = say(words.giveOneStepSize, { name: stepUnit, size: known });
      throw refusal(["outcomes", index, "stepSize"], sentence);
    }
    sizes.set(stepUnit, stepSize);
  }
  if (sizes.size === 0) return {};
  return { stepUnits: Array.from(sizes, ([name, stepSize]) => ({ name, stepSize })) };
}

function discountOf({ variant, rate }: PreventionCells["settings"]): {
  readonly discount?: DiscountChoice;
} {
  if (variant !== "flat") return discountFromCells({ rate, variant });
  return discountFromCells({ rate: rate ?? 0 });
}

/**
 * Name the years of a table.
 *
 * @param years - How many.
 * @returns Year 0, Year 1, ...
 * @internal
 */
export function yearHeadings(years: number): string[] {
  return Array.from({ length: years }, (_, year) => say(words.headingYearNumber, { year }).text);
}
