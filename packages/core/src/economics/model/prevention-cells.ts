import { say } from "../../internal/say.js";
import { type Cells, type ExcelArgument, headersArgument } from "../../internal/spreadsheet.js";
import { discountVariants } from "../../reference-data/discount-schedules.js";
import * as words from "../../words/en-GB.js";
import type { DiscountChoice } from "../time/discount.js";
import { discountFromCells } from "../time/discount-cells.js";
import {
  costKinds,
  outcomeCategories,
  type PreventionModelInput,
} from "./prevention-model-input.js";

/** A prevention model as four ranges of a sheet. */
export const preventionArguments = [
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
        name: "prevalence",
        kind: "share",
        header: "Prevalence",
        help: "Share of people treated to whom it would happen without the service.",
      },
      {
        name: "effect",
        kind: "share",
        header: "Effect",
        help: "Relative reduction of the prevalence.",
      },
      {
        name: "deadweight",
        kind: "share",
        header: "Deadweight",
        optional: true,
        help: "Share of the impact that would have come about anyway; blank is 0.",
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
        name: "source",
        kind: "text",
        header: "Source",
        optional: true,
        help: "Where it comes from.",
      },
    ],
    rest: { name: "agencyShares", as: "byHeader" },
  },
  headersArgument,
] as const satisfies readonly ExcelArgument[];

/** Those four ranges once their cells have been read. */
export type PreventionCells = Cells<typeof preventionArguments>;

/**
 * Put the model together from its ranges.
 *
 * @param cells - The ranges as read.
 * @returns The model.
 * @throws {@link UpstreamError} `INVALID_INPUT` for a flat rate beside another schedule.
 * @internal
 */
export function preventionFromCells(cells: PreventionCells): PreventionModelInput {
  const { settings, cohort, costs, outcomes } = cells;
  const { takeUp, retention, basePriceYear, deflator, geography, population } = settings;
  return {
    name: settings.programme,
    geography,
    population,
    years: settings.years ?? cohort.length,
    cohort,
    takeUp,
    retention,
    basePriceYear,
    ...discountOf(settings),
    deflator,
    costs,
    outcomes,
  };
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
