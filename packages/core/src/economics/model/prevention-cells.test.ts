import { describe, expect, it } from "vitest";
import { type PreventionCells, preventionFromCells } from "./prevention-cells.js";

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
});
