import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { anyModel } from "../../../test/prevention-arbitrary.js";
import { examplePrevention as example } from "./prevention-example.js";
import { preventionModel } from "./prevention-model.js";
import type { PreventionModelInput } from "./prevention-model-input.js";

const runs = { seed: 1, numRuns: 60 };

/** A service small enough to work out by hand. */
const small: PreventionModelInput = {
  years: 3,
  basePriceYear: 2024,
  discount: 0.25,
  cohort: [10, 0, 0],
  takeUp: 0.5,
  retention: 0.8,
  costs: [
    {
      name: "Team",
      agency: "Council",
      kind: "revenue",
      priceYear: 2024,
      amountsGbp: [1000, 0, 0],
      optimismBias: 0.1,
    },
  ],
  outcomes: [
    {
      name: "Care avoided",
      category: "fiscal",
      unitValueGbp: 1000,
      priceYear: 2024,
      prevalence: 0.5,
      effect: 0.4,
      deadweight: 0.5,
      durationYears: 2,
      dropOff: 0.5,
      optimismBias: 0.2,
      agencyShares: { Council: 1 },
      cashableShare: 0.25,
    },
  ],
};
const withOutcome = (fields: object, model = small): PreventionModelInput => ({
  ...model,
  outcomes: [{ ...model.outcomes[0]!, ...fields }],
});
const withCost = (fields: object): PreventionModelInput => ({
  ...small,
  costs: [{ ...small.costs[0]!, ...fields }],
});

describe("preventionModel", () => {
  it("matches the hand calculation in every row", () => {
    // Treated 10 x 0.5 x 0.8 = 4; each of them 0.5 x 0.4 x 0.5 = 0.1 outcomes at full effect.
    // Year 0: 4 x 0.1 = 0.4, worth 400, after bias 320, cashable 80; year 1: half of that.
    // Present value 320 + 160 / 1.25 = 448; cost 1000 x 1.1 = 1100.
    const result = preventionModel(small);
    const close = (got: readonly number[], expected: readonly number[]): void => {
      expect(got).toHaveLength(expected.length);
      for (const [index, value] of expected.entries()) expect(got[index]).toBeCloseTo(value, 10);
    };
    const [outcome] = result.outcomes;
    close(result.treated, [4, 0, 0]);
    close(result.discountFactors, [1, 0.8, 0.64]);
    close(outcome!.profile, [1, 0.5, 0]);
    close(outcome!.quantity, [0.4, 0.2, 0]);
    close(outcome!.grossGbp, [400, 200, 0]);
    close(outcome!.valueGbp, [320, 160, 0]);
    close(outcome!.cashableGbp, [80, 40, 0]);
    close([outcome!.netPerTreated, outcome!.presentValueGbp], [0.1, 448]);
    close(result.costs[0]!.realGbp, [1100, 0, 0]);
    close(result.cumulative.fiscalGbp, [-780, -652, -652]);
    close(result.cumulative.cashableGbp, [-1020, -988, -988]);
    close(result.cumulative.publicGbp, [-780, -652, -652]);
    expect(result.metrics.netPresentBudgetImpactGbp).toBeCloseTo(652, 10);
  });

  it("delays, builds up and fades the effect as told", () => {
    const [outcome] = preventionModel({
      ...withOutcome({ lagYears: 1, rampYears: 2, durationYears: 4, dropOff: 0.1 }),
      years: 6,
      cohort: [10, 0, 0, 0, 0, 0],
      costs: [{ ...small.costs[0]!, amountsGbp: [1, 0, 0, 0, 0, 0] }],
    }).outcomes;
    const expected = [0, 0.5, 1, 0.9, 0.81, 0];
    for (const [year, level] of expected.entries()) {
      expect(outcome!.profile[year]).toBeCloseTo(level, 14);
    }
  });

  it("ends an effect with its duration, even during the ramp", () => {
    const [outcome] = preventionModel(withOutcome({ rampYears: 4, durationYears: 2 })).outcomes;
    expect(outcome!.profile).toEqual([0.25, 0.5, 0]);
  });

  it("can be kept as JSON and gives the same result when read back", () => {
    const read = JSON.parse(JSON.stringify(example)) as PreventionModelInput;
    expect(preventionModel(read)).toEqual(preventionModel(example));
  });

  it("changes neither the model nor later results", () => {
    const before = JSON.stringify(example);
    const first = preventionModel(example);
    expect(preventionModel(example)).toEqual(first);
    expect(JSON.stringify(example)).toBe(before);
  });

  it("says what its figures rest on", () => {
    const result = preventionModel({ ...example, geography: "Nowhere" });
    expect(result.provenance).toEqual({
      discount: {
        id: "hmt-2022",
        variant: "standard",
        edition: "Green Book 2022, unchanged in the edition of 5 February 2026",
        status: "seen",
        flatRate: null,
      },
      deflator: {
        id: "gdp-2025-12-calendar",
        kind: "calendar",
        source: "HM Treasury, December 2025 Quarterly National Accounts",
        status: "second-hand",
      },
      priceYear: 2024,
      geography: "Nowhere",
      population: "Illustration: cohort, costs and effects are invented",
      version: expect.stringMatching(/^\d+\.\d+\.\d+/) as string,
    });
    expect(result.outcomes[0]!.source).toBe("GMCA / New Economy unit cost database v1.4");
    expect(result.costs[0]!.source).toBeNull();
    expect(result.methods).toEqual({
      effect: ["relativeReduction"],
      deadweight: ["shareOfImpact"],
      costs: ["fixed"],
      payback: "neverBelowZeroAgain",
      stepUnits: null,
    });
  });

  it("warns of what is left out or assumed to be nothing", () => {
    const warnings = (model: PreventionModelInput): string[] =>
      preventionModel(model).warnings.map(({ text }) => text);
    const single =
      "These are single figures without a range; test the assumptions before relying on them.";
    expect(warnings(small)).toEqual([single]);
    const doubtful = {
      effectBasis: "completion",
      deadweight: 0,
      optimismBias: 0,
      lagYears: 2,
    };
    expect(warnings(withOutcome(doubtful))).toEqual([
      "Effects that last beyond year 2 are not counted after it: Care avoided.",
      "Deadweight is 0, as if nothing would have come about anyway: Care avoided.",
      "Optimism bias is 0: Care avoided.",
      single,
    ]);
    expect(warnings(withOutcome({ priceYear: "2013/14" }))[0]).toBe(
      "gdp-2025-12-calendar is by calendar year, so three quarters of the first year and one quarter " +
        "of the second stand for 2013/14.",
    );
  });

  it("runs past the price index as long as every price is of the base year", () => {
    const model = {
      ...withOutcome({ priceYear: "2026/27" }),
      basePriceYear: "2026/27",
      costs: [{ ...small.costs[0]!, priceYear: "2026/27" }],
    };
    expect(preventionModel(model).metrics.costGbp).toBeCloseTo(1100, 10);
  });

  it("is linear in unit values and in the cohort", () => {
    fc.assert(
      fc.property(anyModel, fc.double({ min: 0.1, max: 9, noNaN: true }), (model, times) => {
        const base = preventionModel(model).metrics;
        const dearer = preventionModel({
          ...model,
          outcomes: model.outcomes.map((outcome) => ({
            ...outcome,
            unitValueGbp: outcome.unitValueGbp * times,
          })),
        }).metrics;
        const larger = preventionModel({
          ...model,
          cohort: Array.from(model.cohort, (people) => people * times),
        }).metrics;
        for (const name of ["publicValueGbp", "fiscalValueGbp", "cashableValueGbp"] as const) {
          const expected = base[name] * times;
          expect(Math.abs(dearer[name] - expected)).toBeLessThanOrEqual(1e-9 * expected);
          expect(Math.abs(larger[name] - expected)).toBeLessThanOrEqual(1e-9 * expected);
        }
        expect(larger.costGbp).toBe(base.costGbp);
      }),
      runs,
    );
  });

  it("loses one year's discount when everything happens a year later", () => {
    fc.assert(
      fc.property(anyModel, fc.double({ min: 0, max: 0.5, noNaN: true }), (model, discount) => {
        const later = {
          ...model,
          discount,
          years: model.years + 1,
          cohort: [0, ...Array.from(model.cohort)],
          costs: model.costs.map((cost) => ({
            ...cost,
            amountsGbp: [0, ...Array.from(cost.amountsGbp ?? [])],
          })),
        };
        const now = preventionModel({ ...model, discount }).metrics;
        const then = preventionModel(later).metrics;
        for (const name of ["publicValueGbp", "costGbp", "cashableValueGbp"] as const) {
          const error = Math.abs(then[name] * (1 + discount) - now[name]);
          expect(error).toBeLessThanOrEqual(1e-9 * now[name]);
        }
      }),
      runs,
    );
  });

  it("nests cashable in fiscal and fiscal in public value, in every year", () => {
    fc.assert(
      fc.property(anyModel, (model) => {
        const { byYear, metrics } = preventionModel(model);
        const slack = 1 + 1e-12;
        expect(metrics.cashableValueGbp).toBeLessThanOrEqual(metrics.fiscalValueGbp * slack);
        expect(metrics.fiscalValueGbp).toBeLessThanOrEqual(metrics.publicValueGbp * slack);
        for (const [year, publicValue] of byYear.publicValueGbp.entries()) {
          const fiscal = byYear.fiscalValueGbp[year]!;
          expect(fiscal).toBeLessThanOrEqual(publicValue * slack);
          expect(byYear.cashableValueGbp[year]!).toBeLessThanOrEqual(fiscal * slack);
        }
      }),
      runs,
    );
  });

  it("returns no number that is not finite, whatever the sizes", () => {
    const huge = { min: 0, max: 1e15 };
    fc.assert(
      fc.property(anyModel, fc.integer(huge), fc.integer(huge), (model, people, unitValueGbp) => {
        const result = preventionModel({
          ...model,
          cohort: Array.from(model.cohort, () => people),
          outcomes: model.outcomes.map((outcome) => ({ ...outcome, unitValueGbp })),
        });
        const check = (value: unknown): void => {
          if (typeof value === "number") expect(Number.isFinite(value)).toBe(true);
          else if (typeof value === "object" && value !== null) {
            for (const part of Object.values(value)) check(part);
          }
        };
        check(result);
      }),
      { seed: 1, numRuns: 30 },
    );
  });

  it.each<[string, unknown, string, unknown[], string]>([
    [
      "a take-up as a percentage",
      { ...small, takeUp: 70 },
      "INVALID_INPUT",
      ["takeUp"],
      "takeUp: Give a fraction, not a percentage: 70% is 0.7.",
    ],
    [
      "a retention below 0",
      { ...small, retention: -0.1 },
      "INVALID_INPUT",
      ["retention"],
      "retention: Give a fraction from 0 to 1.",
    ],
    [
      "people below 0",
      { ...small, cohort: [10, -1, 0] },
      "INVALID_INPUT",
      ["cohort", 1],
      "cohort[1]: Give 0 or more people.",
    ],
    [
      "an empty cohort",
      { ...small, cohort: [] },
      "INVALID_INPUT",
      ["cohort"],
      "cohort: Give at least one year.",
    ],
    [
      "a cohort shorter than the model",
      { ...small, cohort: [10] },
      "INVALID_INPUT",
      ["cohort"],
      "cohort: Give one number of people for each of the 3 years of the model; there are 1.",
    ],
    [
      "amounts longer than the model",
      withCost({ amountsGbp: [1, 2, 3, 4] }),
      "INVALID_INPUT",
      ["costs", 0, "amountsGbp"],
      "costs[0].amountsGbp: Give one amount for each of the 3 years of the model; there are 4.",
    ],
    [
      "an amount that is no number",
      withCost({ amountsGbp: [1, "2", 3] }),
      "INVALID_INPUT",
      ["costs", 0, "amountsGbp", 1],
      "costs[0].amountsGbp[1]: Give a number of pounds.",
    ],
    [
      "no years",
      { ...small, years: 0 },
      "INVALID_INPUT",
      ["years"],
      "years: Give a whole number of years from 1 to 200.",
    ],
    [
      "no cost",
      { ...small, costs: [] },
      "INVALID_INPUT",
      ["costs"],
      "costs: Give at least one cost; its amounts may be 0.",
    ],
    [
      "no outcome",
      { ...small, outcomes: [] },
      "INVALID_INPUT",
      ["outcomes"],
      "outcomes: Give at least one outcome.",
    ],
    [
      "costs that are no list",
      { ...small, costs: 7 },
      "INVALID_INPUT",
      ["costs"],
      "costs: Give an object with named fields, or a list where one is asked for.",
    ],
    [
      "an unknown kind of cost",
      withCost({ kind: "cash" }),
      "INVALID_INPUT",
      ["costs", 0, "kind"],
      "costs[0].kind: Give one of: capital, revenue, inKind.",
    ],
    [
      "a cost's optimism bias as a percentage",
      withCost({ optimismBias: 15 }),
      "INVALID_INPUT",
      ["costs", 0, "optimismBias"],
      "costs[0].optimismBias: Give a fraction, not a percentage: 70% is 0.7.",
    ],
    [
      "an outcome's optimism bias as a percentage",
      withOutcome({ optimismBias: 15 }),
      "INVALID_INPUT",
      ["outcomes", 0, "optimismBias"],
      "outcomes[0].optimismBias: Give a fraction, not a percentage: 70% is 0.7.",
    ],
    [
      "a blank agency",
      withCost({ agency: " " }),
      "INVALID_INPUT",
      ["costs", 0, "agency"],
      "costs[0].agency: Give a name.",
    ],
    [
      "a misspelt field",
      withOutcome({ deadwieght: 0.2 }),
      "INVALID_INPUT",
      ["outcomes", 0],
      "outcomes[0]: Give known fields only; check the spelling of deadwieght.",
    ],
    [
      "an effect above 1",
      withOutcome({ effect: 30 }),
      "INVALID_INPUT",
      ["outcomes", 0, "effect"],
      "outcomes[0].effect: Give a fraction, not a percentage: 70% is 0.7.",
    ],
    [
      "an effect below -1",
      withOutcome({ effect: -2 }),
      "INVALID_INPUT",
      ["outcomes", 0, "effect"],
      "outcomes[0].effect: Give a fraction from -1 to 1.",
    ],
    [
      "a prevalence above 1",
      withOutcome({ prevalence: 22 }),
      "INVALID_INPUT",
      ["outcomes", 0, "prevalence"],
      "outcomes[0].prevalence: Give a fraction, not a percentage: 70% is 0.7.",
    ],
    [
      "a unit value beyond the limit",
      withOutcome({ unitValueGbp: 1e16 }),
      "INVALID_INPUT",
      ["outcomes", 0, "unitValueGbp"],
      "outcomes[0].unitValueGbp: Give an amount of at most £1,000,000,000,000,000, above or below zero.",
    ],
    [
      "a ramp below 1",
      withOutcome({ rampYears: 0 }),
      "INVALID_INPUT",
      ["outcomes", 0, "rampYears"],
      "outcomes[0].rampYears: Give a whole number of years from 1 to 1000.",
    ],
    [
      "a duration below 1",
      withOutcome({ durationYears: 0 }),
      "INVALID_INPUT",
      ["outcomes", 0, "durationYears"],
      "outcomes[0].durationYears: Give a whole number of years from 1 to 1000.",
    ],
    [
      "shares of a fiscal outcome that do not add to 1",
      withOutcome({ agencyShares: { Council: 0.5, NHS: 0.4 } }),
      "INVALID_INPUT",
      ["outcomes", 0, "agencyShares"],
      "outcomes[0].agencyShares: Give agency shares that add to 1; these add to 0.9.",
    ],
    [
      "a fiscal outcome without shares",
      withOutcome({ agencyShares: {} }),
      "INVALID_INPUT",
      ["outcomes", 0, "agencyShares"],
      "outcomes[0].agencyShares: Give agency shares that add to 1; these add to 0.",
    ],
    [
      "shares of a social outcome above 1",
      withOutcome({
        category: "social",
        cashableShare: 0,
        agencyShares: { Council: 0.7, NHS: 0.4 },
      }),
      "INVALID_INPUT",
      ["outcomes", 0, "agencyShares"],
      "outcomes[0].agencyShares: Give agency shares that add to 1 at most; these add to 1.1.",
    ],
    [
      "a share as a percentage",
      withOutcome({ agencyShares: { Council: 40 } }),
      "INVALID_INPUT",
      ["outcomes", 0, "agencyShares", "Council"],
      "outcomes[0].agencyShares.Council: Give a fraction, not a percentage: 70% is 0.7.",
    ],
    [
      "shares as a list",
      withOutcome({ agencyShares: [1] }),
      "INVALID_INPUT",
      ["outcomes", 0, "agencyShares"],
      "outcomes[0].agencyShares: Give an object with a share for each agency.",
    ],
    [
      "cashable value of a social outcome",
      withOutcome({ category: "social" }),
      "INVALID_INPUT",
      ["outcomes", 0, "cashableShare"],
      "outcomes[0].cashableShare: Give 0 here: only a fiscal outcome can release cash.",
    ],
    [
      "an undeclared agency that bears a cost",
      { ...small, agencies: ["NHS", "Police"] },
      "INVALID_INPUT",
      ["costs", 0, "agency"],
      "costs[0].agency: Give one of the agencies of the model: NHS, Police.",
    ],
    [
      "an undeclared agency that gains",
      { ...withOutcome({ agencyShares: { DfE: 1 } }), agencies: ["Council", "NHS"] },
      "INVALID_INPUT",
      ["outcomes", 0, "agencyShares", "DfE"],
      "outcomes[0].agencyShares.DfE: Give one of the agencies of the model: Council, NHS.",
    ],
    [
      "an empty list of agencies",
      { ...small, agencies: [] },
      "INVALID_INPUT",
      ["agencies"],
      "agencies: Give at least one agency, or leave the list out.",
    ],
    [
      "an agency declared twice",
      { ...small, agencies: ["Council", "Council"] },
      "INVALID_INPUT",
      ["agencies", 1],
      "agencies[1]: Give each agency once; Council is there twice.",
    ],
    [
      "an agency without a name",
      { ...small, agencies: ["Council", ""] },
      "INVALID_INPUT",
      ["agencies", 1],
      "agencies[1]: Give a name.",
    ],
    [
      "a rate as a percentage",
      { ...small, discount: 3.5 },
      "INVALID_INPUT",
      ["discount"],
      "discount: Give a fraction, not a percentage: 3.5% is 0.035.",
    ],
    [
      "an unknown schedule",
      { ...small, discount: { schedule: "hmt-2026" } },
      "UNKNOWN_REFERENCE",
      ["discount", "schedule"],
      "discount.schedule: Give one of the discount schedules: hmt-2022.",
    ],
    [
      "a horizon longer than the yearly rates",
      { ...small, discount: { yearlyRates: [0.03] } },
      "INVALID_INPUT",
      ["discount", "yearlyRates"],
      "discount.yearlyRates: Give a rate for each of the 2 years after year 0; there are 1.",
    ],
    [
      "a cost's price year outside the index",
      withCost({ priceYear: 1980 }),
      "UNKNOWN_REFERENCE",
      ["costs", 0, "priceYear"],
      "costs[0].priceYear: Give a price year within gdp-2025-12-calendar, which runs from 1990 to 2024; " +
        "it has no 1980.",
    ],
    [
      "a unit value's price year outside the index",
      withOutcome({ priceYear: 2026 }),
      "UNKNOWN_REFERENCE",
      ["outcomes", 0, "priceYear"],
      "outcomes[0].priceYear: Give a price year within gdp-2025-12-calendar, which runs from 1990 to " +
        "2024; it has no 2026.",
    ],
    [
      "a base price year outside the index",
      { ...small, basePriceYear: "2025/26" },
      "UNKNOWN_REFERENCE",
      ["basePriceYear"],
      "basePriceYear: Give a price year within gdp-2025-12-calendar, which runs from 1990 to 2024; " +
        "2025/26 needs 2025.",
    ],
    [
      "an unknown price index",
      { ...small, deflator: "rpi" },
      "UNKNOWN_REFERENCE",
      ["deflator"],
      "deflator: Give one of the price indices: gdp-2025-12-calendar.",
    ],
    [
      "sizes that overflow",
      { ...small, cohort: [1e308, 0, 0] },
      "INVALID_INPUT",
      [],
      "Give smaller numbers: the result is too large to calculate.",
    ],
    ["nothing at all", undefined, "INVALID_INPUT", [], "Give one object with named fields."],
  ])("refuses %s", (_, model, code, path, message) => {
    expect(() => preventionModel(model as PreventionModelInput)).toThrow(
      expect.objectContaining({ code, path, message }),
    );
  });
});
