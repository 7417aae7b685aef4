import type { PreventionModelInput } from "@upstream/core";
import * as registers from "@upstream/core/reference-data";
import { local } from "./inputs.js";

const { childrenAYear, childrenPerFamily, basePriceYear, mix } = local;

// The evidence, from the register.
const { programmes } = registers.findEffects({ programme: "Family group conference" });
const found = programmes.flatMap(({ uk }) => uk);
const effectOf = (id: string): (typeof found)[number] & { readonly value: number } => {
  const effect = found.find((each) => each.id === id);
  if (effect === undefined || effect.value === null) throw new Error(`No effect ${id} on file.`);
  return { ...effect, value: effect.value };
};
/** Looked after at 12 months. */
export const care = effectOf("fgc.rct.cla12.rd");
/** Days in care. */
export const days = effectOf("fgc.rct.days.diff");
/** Care proceedings issued. */
export const court = effectOf("fgc.rct.proceedings.rd");
/** What the days of one child are worth by placement: as published, in one price base, as cash. */
export const worth = mix.map(({ code, share, ends }) => {
  const { cost, amountGbp, factor } = registers.unitCost({ code, priceYear: basePriceYear });
  const period = /week/i.test(cost.unit) ? 7 : 365;
  const gbp = ((amountGbp ?? 0) * -days.value) / period;
  return {
    cost,
    publishedGbp: gbp / factor,
    gbp,
    mixGbp: share * gbp,
    cash: ends ? share * gbp : 0,
  };
});
const sum = (values: readonly number[]): number => values.reduce((total, each) => total + each, 0);

const outcome = {
  category: "fiscal",
  effectPreventionLevel: "treatment",
  durationYears: 1,
  evidenceHorizonYears: 1,
  optimismBias: local.benefitBias,
} as const;
const line = { agency: "Council", kind: "revenue", priceYear: basePriceYear } as const;
const own = { ...line, optimismBias: local.costBias, source: "Illustrative" };
const priceOf = (code: string): number => registers.unitCost({ code }).amountGbp ?? 0;
const part = (number: number): number => priceOf(`SS4.1.${String(number)}`) / priceOf("SS4.1");
/** The court effect as it may not be used: nothing says that an application is for a family. */
const application = {
  ...outcome,
  name: "Care order applications (SS4.1)",
  unitValueGbp: priceOf("SS4.1"),
  priceYear: "2005/06",
  effectMeasure: "riskDifference",
  effect: court.value,
  agencyShares: { Council: part(2), "Legal aid": part(1), Courts: part(3), Cafcass: part(4) },
  source: court.source.title,
} as const;
/** The case. A referral is what the trial tested, so take-up is in the effect already. */
export const model = {
  years: 3,
  basePriceYear,
  preventionLevel: "treatment",
  cohort: [childrenAYear, childrenAYear, childrenAYear],
  childrenPerFamily,
  takeUp: 1,
  retention: 1,
  costs: [
    { ...own, name: "Conferences", basis: "perReferred", unitCostGbp: local.costForEachChildGbp },
    { ...own, name: "Set-up", amountsGbp: [local.setUpGbp, 0, 0] },
  ],
  outcomes: [
    {
      ...outcome,
      name: "Care days avoided",
      unitValueGbp: sum(worth.map(({ mixGbp }) => mixGbp)) / -days.value,
      cashableUnitValueGbp: sum(worth.map(({ cash }) => cash)) / -days.value,
      priceYear: basePriceYear,
      costBehaviour: "average",
      effectMeasure: "meanDifference",
      effect: days.value,
      agencyShares: { Council: 1 },
      source: days.source.title,
    },
    { ...application, valuePer: "family" },
  ],
} as const satisfies PreventionModelInput;

/** Two claims that the case refuses, for one year in the prices of the court's costs. */
export const flattered = {
  ...{ ...model, years: 1, cohort: [childrenAYear], basePriceYear: "2005/06" },
  costs: [model.costs[0]],
  outcomes: [
    model.outcomes[0],
    { ...application, optimismBias: 0 },
    {
      ...{ ...application, name: "Entries to care, a year each (SS1.0)", effect: care.value },
      ...{ unitValueGbp: priceOf("SS1.0"), priceYear: "2013/14", agencyShares: { Council: 1 } },
    },
  ],
} as const satisfies PreventionModelInput;
