import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { anyModel } from "../../../test/prevention-arbitrary.js";
import { examplePrevention as example } from "./prevention-example.js";
import { preventionModel } from "./prevention-model.js";
import type { PreventionModelInput } from "./prevention-model-input.js";
import { summaryMetrics } from "./summary-metrics.js";

const scaled = (times: number): PreventionModelInput => ({
  ...example,
  outcomes: example.outcomes.map((outcome) => ({
    ...outcome,
    unitValueGbp: outcome.unitValueGbp * times,
  })),
});
const free: PreventionModelInput = {
  ...example,
  costs: [{ ...example.costs[0]!, amountsGbp: [0, 0, 0, 0, 0, 0] }],
};

describe("summaryMetrics", () => {
  it("concludes what a finance director needs, from the figures", () => {
    expect(summaryMetrics(example).conclusion.text).toBe(
      "In present value from year 0 to year 5, at 2024 prices, a cost of £1,903,575 brings public value " +
        "of £2,122,568, of which £1,727,850 is fiscal and £814,732 is cashable. Public budgets pay " +
        "£34,209 more than they save. Public value exceeds cost by £218,993, £1.12 for each £1, and " +
        "would still meet it if every benefit were 10.3% lower. Public budgets do not recover their " +
        "cash within these years.",
    );
    expect(summaryMetrics(scaled(2)).conclusion.text).toContain(
      "Public budgets save £1,693,641 more than they pay.",
    );
    // Year 0: 321,498 - 417,283 = -95,785; year 1 adds (699,181 - 479,997) / 1.035 = 211,773.
    expect(summaryMetrics(scaled(2)).conclusion.text).toContain(
      "Public budgets have recovered their cash from year 1 on.",
    );
    expect(summaryMetrics(scaled(0.5)).conclusion.text).toContain(
      "Public value falls short of cost by £842,291, £0.56 for each £1; every benefit would have to " +
        "be 79.4% higher to meet it.",
    );
    expect(summaryMetrics(scaled(0)).conclusion.text).toContain(
      "There is no public value to weigh against the cost.",
    );
    expect(summaryMetrics(free).conclusion.text).toContain(
      "No cost is counted, so the value cannot be weighed against it.",
    );
    expect(summaryMetrics({ ...free, takeUp: 0 }).conclusion.text).toContain(
      "Public budgets save as much as they pay.",
    );
  });

  it("gives null and a reason where there is nothing to divide by", () => {
    const { fiscalReturn, cashableReturn, bcr, switching, reasons } = summaryMetrics(free);
    expect([fiscalReturn, cashableReturn, bcr, switching.cashCostMultiplier]).toEqual([
      null,
      null,
      null,
      null,
    ]);
    expect(reasons.bcr?.text).toBe("No cost is counted, so value cannot be divided by it.");
    expect(reasons.fiscalReturn?.text).toBe(
      "No cash cost is counted, so nothing can be set against it.",
    );
    const nobody = summaryMetrics({ ...example, takeUp: 0 });
    expect(nobody.switching).toEqual({
      fiscalValueMultiplier: null,
      publicValueMultiplier: null,
      cashCostMultiplier: 0,
      takeUpFiscalBreakEven: null,
      takeUpPublicBreakEven: null,
    });
    expect(nobody.reasons.takeUpFiscalBreakEven?.text).toBe(
      "The model shows no fiscal value, so no multiple of it can meet the cost.",
    );
    expect(nobody.reasons.publicValueMultiplier?.text).toBe(
      "The model shows no public value, so no multiple of it can meet the cost.",
    );
    expect(nobody.perPersonTreated.costGbp).toBeNull();
    expect(nobody.reasons.perPersonTreated?.text).toBe(
      "Nobody is treated, so there is no figure for each person.",
    );
    expect(Object.keys(summaryMetrics(example).reasons)).toEqual([]);
  });

  it("says in words which sign is a saving", () => {
    const { netPresentBudgetImpactGbp, budgetImpact } = summaryMetrics(example);
    expect(netPresentBudgetImpactGbp).toBeCloseTo(34208.8421423701, 6);
    expect(budgetImpact.text).toBe("Public budgets pay £34,209 more than they save.");
  });

  it("counts each person treated once", () => {
    // 440 referred x 0.7 x 0.85 = 261.8; 1,903,574.9968 / 261.8 = 7,271.1039.
    const { people, perPersonTreated } = summaryMetrics(example);
    expect(people.referred).toBe(440);
    expect(people.treated).toBeCloseTo(261.8, 10);
    expect(perPersonTreated.costGbp).toBeCloseTo(7271.1039, 4);
  });

  it("breaks even exactly at the values it names", () => {
    fc.assert(
      fc.property(anyModel, (model) => {
        const { switching, npsvGbp, costGbp, publicValueGbp } = summaryMetrics(model);
        const multiplier = switching.publicValueMultiplier;
        fc.pre(multiplier !== null && multiplier < 1e6);
        expect(npsvGbp).toBe(publicValueGbp - costGbp);
        const atBreakEven = summaryMetrics({
          ...model,
          outcomes: model.outcomes.map((outcome) => ({
            ...outcome,
            unitValueGbp: outcome.unitValueGbp * multiplier,
          })),
        });
        expect(Math.abs(atBreakEven.npsvGbp)).toBeLessThanOrEqual(1e-9 * costGbp);
        const takeUp = switching.takeUpPublicBreakEven!;
        if (takeUp <= 1) {
          const { npsvGbp: left } = summaryMetrics({ ...model, takeUp });
          expect(Math.abs(left)).toBeLessThanOrEqual(1e-9 * costGbp);
        }
      }),
      { seed: 1, numRuns: 100 },
    );
  });

  it("holds the figures that the model's own result holds", () => {
    const { metrics, conclusion } = preventionModel(example);
    const summary = summaryMetrics(example);
    expect(summary).toMatchObject(metrics);
    expect(summary.conclusion).toEqual(conclusion);
  });

  it("refuses what the model refuses", () => {
    expect(() => summaryMetrics({ ...example, cohort: [1] })).toThrow(
      expect.objectContaining({
        code: "INVALID_INPUT",
        path: ["cohort"],
        message:
          "cohort: Give one number of people for each of the 6 years of the model; there are 1.",
      }),
    );
  });
});
