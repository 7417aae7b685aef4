import { describe, expect, it } from "vitest";
import { costOfDelay, type CostOfDelayInput } from "./cost-of-delay.js";

const model: CostOfDelayInput = {
  states: ["In need", "Looked after"],
  transition: [
    [0.911, 0.009],
    [0.005, 0.965],
  ],
  opening: [1350, 420],
  inflow: [110, 0],
  months: 36,
  scenario: { multipliers: { "In need>Looked after": 0.8 }, rampMonths: 12 },
};

describe("costOfDelay", () => {
  it("sets doing nothing, the plan and each delay side by side", () => {
    const { options, conclusion } = costOfDelay(model);
    // R 4.2.2, the same projections by matrix products, mean of opening and closing stock.
    expect(options.map(({ delayMonths }) => delayMonths)).toEqual([null, 0, 12, 24]);
    expect(options[0]?.personMonths).toBeCloseTo(13756.190384564985, 7);
    expect(options[1]?.personMonths).toBeCloseTo(12999.080129859629, 7);
    expect(options[2]?.extraPersonMonths).toBeCloseTo(437.238841060427, 7);
    expect(options[3]?.extraPersonMonths).toBeCloseTo(701.855242387343, 7);
    expect(options[2]?.atEnd).toBeCloseTo(324.108954389381, 8);
    expect(options.map(({ firstMonthOneFewer }) => firstMonthOneFewer)).toEqual([null, 3, 15, 27]);
    expect(options[2]?.totalCostGbp).toBeNull();
    expect(conclusion.text).toBe(
      "Starting 12 months later means 437.24 more person-months in Looked after by month 36.",
    );
  });

  it("prices waiting, by year of it", () => {
    const unitCosts = { perMonthGbp: [0, 1000], source: "an invented price for this test" };
    const { options, conclusion } = costOfDelay({ ...model, unitCosts });
    expect(options[3]?.extraCostGbp).toBeCloseTo(701_855.242387343, 4);
    expect(options[3]?.extraCostPerYearGbp).toBeCloseTo(350_927.621193672, 4);
    expect(options[1]?.extraCostGbp).toBe(0);
    expect(options[0]?.extraCostPerYearGbp).toBeNull();
    expect(conclusion.text).toBe(
      "Starting 12 months later means 437.24 more person-months in Looked after by month 36. It costs " +
        "£437,239 more in all.",
    );
  });

  it("says so when waiting is cheaper up to then", () => {
    const unitCosts = { perMonthGbp: [0, 1], source: "an invented price for this test" };
    const scenario = { ...model.scenario, costPerMonthGbp: 1000 };
    expect(costOfDelay({ ...model, scenario, unitCosts, delayMonths: [12] }).conclusion.text).toBe(
      "Starting 12 months later means 437.24 more person-months in Looked after by month 36. Up to then " +
        "it costs £11,563 less in all: the scenario has not earned its cost by that month.",
    );
  });

  it("says so when nobody is spared", () => {
    const scenario = { multipliers: { "In need>Looked after": 1.2 } };
    expect(costOfDelay({ ...model, scenario }).conclusion.text).toBe(
      "Starting 12 months later means no more person-months in Looked after by month 36.",
    );
  });

  it.each<[Partial<CostOfDelayInput>, string]>([
    [
      { months: 24 },
      "months: Give more months than 24: the latest start lies there, and must be looked past.",
    ],
    [
      { delayMonths: [] },
      "delayMonths: Give a list of 1 to 60 delays in months, such as 12 and 24.",
    ],
    [{ delayMonths: [12, 0.5] }, "delayMonths[1]: Give a whole number of months from 1 to 1200."],
  ])("refuses %j", (change, message) => {
    expect(() => costOfDelay({ ...model, ...change })).toThrow(
      expect.objectContaining({ code: "INVALID_INPUT", message }),
    );
  });
});
