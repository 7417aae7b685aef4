import { describe, expect, it } from "vitest";
import { type PreventionCells, preventionFromCells } from "./prevention-cells.js";
import type { PreventionModelInput } from "./prevention-model-input.js";

const settings = {
  takeUp: 0.7,
  retention: 0.85,
  basePriceYear: 2024,
  years: undefined,
  variant: undefined,
  rate: undefined,
  deflator: undefined,
  programme: undefined,
  geography: undefined,
  population: undefined,
  preventionLevel: undefined,
  cohortPer: undefined,
  childrenPerFamily: undefined,
};
const cells = (changed: Partial<PreventionCells["settings"]>): PreventionCells => ({
  settings: { ...settings, ...changed },
  cohort: [10, 20],
  costs: [],
  outcomes: [],
});

describe("a prevention model in a sheet", () => {
  it("counts as many years as the cohort has, unless told", () => {
    expect(preventionFromCells(cells({})).years).toBe(2);
    expect(preventionFromCells(cells({ years: 5 })).years).toBe(5);
  });

  it("keeps a rate of 0 apart from a blank one by the word flat", () => {
    expect(preventionFromCells(cells({})).discount).toBeUndefined();
    expect(preventionFromCells(cells({ variant: "flat" })).discount).toBe(0);
    expect(preventionFromCells(cells({ variant: "flat", rate: 0.03 })).discount).toBe(0.03);
    expect(preventionFromCells(cells({ rate: 0.03 })).discount).toBe(0.03);
    expect(preventionFromCells(cells({ variant: "health" })).discount).toEqual({
      schedule: "hmt-2022",
      variant: "health",
    });
  });

  it.each([
    [
      { variant: "health" as const, rate: 0.03 },
      ["variant"],
      "variant: Give a rate or a variant of the schedule, not both.",
    ],
    [{ rate: 3.5 }, ["rate"], "rate: Give a fraction, not a percentage: 3.5% is 0.035."],
  ])("refuses %j", (changed, path, message) => {
    expect(() => preventionFromCells(cells(changed))).toThrow(
      expect.objectContaining({ code: "INVALID_INPUT", path, message }),
    );
  });

  const cost = {
    name: "Team",
    agency: "Council",
    kind: "revenue",
    basis: undefined,
    unitCostGbp: undefined,
    stepSize: undefined,
    costPer: undefined,
    doubleRunning: undefined,
    realInflation: undefined,
    priceYear: 2024,
    optimismBias: undefined,
    source: undefined,
    amountsGbp: [0, 0],
  } as const satisfies PreventionCells["costs"][number];
  const outcome = {
    name: "Care",
    category: "fiscal",
    unitValueGbp: 1000,
    priceYear: 2024,
    valuePer: undefined,
    costBehaviour: undefined,
    realInflation: undefined,
    prevalence: 0,
    needLevel: undefined,
    effect: -0.1,
    effectMeasure: "riskDifference",
    aim: undefined,
    cutOff: undefined,
    effectPer: undefined,
    effectBasis: undefined,
    effectPreventionLevel: undefined,
    deadweight: undefined,
    deadweightMode: undefined,
    attribution: undefined,
    displacement: undefined,
    leakage: undefined,
    substitution: undefined,
    multiplier: undefined,
    lagYears: undefined,
    rampYears: undefined,
    durationYears: 1,
    dropOff: undefined,
    evidenceHorizonYears: undefined,
    extendBeyondEvidence: undefined,
    optimismBias: undefined,
    cashableShare: undefined,
    cashableUnitValueGbp: undefined,
    stepUnit: "Home",
    stepSize: 4,
    source: undefined,
    agencyShares: { Council: 1 },
  } as const satisfies PreventionCells["outcomes"][number];
  const withRows = (rows: Partial<PreventionCells>): PreventionModelInput =>
    preventionFromCells({ ...cells({}), ...rows });

  it("takes a unit cost in place of amounts that a sheet passes as zeros", () => {
    expect(withRows({ costs: [{ ...cost, unitCostGbp: 7 }] }).costs[0]).not.toHaveProperty(
      "amountsGbp",
    );
    expect(withRows({ costs: [cost] }).costs[0]!.amountsGbp).toEqual([0, 0]);
  });

  it("takes a risk of 0 beside a difference for a blank cell", () => {
    expect(withRows({ outcomes: [outcome] }).outcomes[0]).not.toHaveProperty("prevalence");
    const relative = { ...outcome, effectMeasure: undefined, effect: 0.1 };
    expect(withRows({ outcomes: [relative] }).outcomes[0]!.prevalence).toBe(0);
  });

  it("gathers step units from the outcomes that share them", () => {
    const other = { ...outcome, name: "Emergency", stepSize: undefined };
    expect(withRows({ outcomes: [outcome, other] }).stepUnits).toEqual([
      { name: "Home", stepSize: 4 },
    ]);
    expect(() => withRows({ outcomes: [outcome, { ...other, stepSize: 5 }] })).toThrow(
      "outcomes[1].stepSize: Give Home one size: it is 4 further up.",
    );
    expect(() => withRows({ outcomes: [{ ...outcome, stepUnit: undefined }] })).toThrow(
      "outcomes[0].stepUnit: Give the name of the step unit beside its size.",
    );
  });
});
