import * as z from "zod/mini";
import {
  choice,
  label,
  pounds,
  poundsPerYear,
  priceYear,
  trueOrFalse,
} from "../../internal/quantities.js";
import {
  costBias,
  gradeChoice,
  numberBetween,
  peopleUnits,
  yearlyRise,
} from "./model-quantities.js";

/** What kind of cost: the first two are cash, the third is time or space given without payment. */
export const costKinds = ["capital", "revenue", "inKind"] as const;
export type CostKind = (typeof costKinds)[number];

/** What a cost moves with: nothing, the people referred, those treated, or whole teams of a size. */
export const costBases = ["fixed", "perReferred", "perTreated", "stepped"] as const;
export type CostBasis = (typeof costBases)[number];

/** One cost of a prevention model. */
export const PreventionCost = z.strictObject({
  name: label({ title: "Name", description: "What the money is for." }),
  agency: label({ title: "Agency", description: "Who bears the cost." }),
  kind: choice(costKinds, {
    title: "Kind",
    description: "capital or revenue for cash, inKind for time or space given without payment.",
  }),
  basis: z._default(
    choice(costBases, {
      title: "Basis",
      description:
        "What the cost moves with: fixed for nothing, perReferred, perTreated, or stepped for " +
        "whole teams of a size.",
    }),
    "fixed",
  ),
  priceYear: priceYear({
    title: "Price year",
    description: "Year in whose prices the amounts are.",
  }),
  amountsGbp: z.optional(
    poundsPerYear({
      title: "Amounts",
      description:
        "Amount in each year of the model, year 0 first, in the prices of the price year: in all " +
        "when fixed, else for one person or one team.",
    }),
  ),
  unitCostGbp: z.optional(
    pounds({
      title: "Unit cost",
      description: "Instead of amounts: one amount that holds for every year of the model.",
    }),
  ),
  stepSize: z.optional(
    numberBetween(
      { title: "Step size", description: "People that one team treats in a year, when stepped." },
      { minimum: 1e-6, maximum: 1e9 },
    ),
  ),
  costPer: z.optional(
    choice(peopleUnits, {
      title: "Cost per",
      description: "Whether the amount is for a child or a family; left out: as the cohort counts.",
    }),
  ),
  doubleRunning: z._default(
    trueOrFalse({
      title: "Double running",
      description: "Whether it pays for the old service while the new one starts.",
    }),
    false,
  ),
  realInflation: z._default(
    yearlyRise({
      title: "Real inflation",
      description: "Yearly rise of the cost above general prices, from year 0 on.",
    }),
    0,
  ),
  optimismBias: z._default(
    costBias({
      title: "Optimism bias",
      description: "Share added because costs tend to turn out higher; 2 for three times as much.",
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
  source: z.optional(
    label({
      title: "Source",
      description: "Where the figures come from, shown beside the results.",
    }),
  ),
});
