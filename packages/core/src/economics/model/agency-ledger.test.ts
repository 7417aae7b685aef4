import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { agencyLedger } from "./agency-ledger.js";
import { anyModel } from "../../../test/prevention-arbitrary.js";
import { examplePrevention as example } from "./prevention-example.js";
import { preventionModel } from "./prevention-model.js";

describe("agencyLedger", () => {
  it("shows who pays and who gains in the worked model", () => {
    const { agencies, peopleAndSociety, conclusion } = agencyLedger(example);
    expect(agencies.map(({ agency }) => agency)).toEqual(["Local authority", "NHS", "DfE"]);
    const [council, nhs, dfe] = agencies;
    // The figures of two independent calculations, in R and in a spreadsheet.
    expect(council!.netGbp).toBeCloseTo(-65651.5397295308, 6);
    expect(nhs!.netGbp).toBeCloseTo(-141515.888481775, 6);
    expect(nhs!.netCashGbp).toBe(0);
    expect(dfe!.fiscalValueGbp).toBeCloseTo(31442.6975871608, 6);
    expect(peopleAndSociety.publicValueGbp).toBeCloseTo(76844.2528198963 + 317873.333864918, 6);
    expect(peopleAndSociety.fiscalValueGbp).toBe(0);
    expect(conclusion.text).toBe(
      "Pay more than they gain: Local authority by £65,652, NHS by £141,516. Gain more than they pay: " +
        "DfE by £31,443. Together, in-kind costs included, they pay £175,725 more than they save.",
    );
  });

  it("pays back an agency's own cash, and says why where there is none", () => {
    const { agencies, peopleAndSociety } = agencyLedger(example);
    expect(agencies.map(({ payback }) => payback.reason?.text)).toEqual([
      "The discounted total is still below zero in year 5, the last one counted.",
      "No cash is paid, so there is none to recover.",
      "No cash is paid, so there is none to recover.",
    ]);
    expect(peopleAndSociety.payback.year).toBeNull();
    const cheap = agencyLedger({
      ...example,
      costs: [{ ...example.costs[0]!, amountsGbp: [200000, 0, 0, 0, 0, 0] }],
    });
    // 210,000 against 160,749.10 of fiscal value in year 0, then 349,590.59 in year 1.
    expect(cheap.total.payback.year).toBe(1);
  });

  it("lists declared agencies in their order, and leaves out shares of nothing", () => {
    const agencies = ["Police", "DfE", "NHS", "Local authority"];
    const declared = agencyLedger({ ...example, agencies }).agencies;
    expect(declared.map(({ agency }) => agency)).toEqual(agencies);
    expect(declared[0]!.netGbp).toBe(0);
    const [first, ...others] = example.outcomes;
    const withZero = agencyLedger({
      ...example,
      outcomes: [{ ...first!, agencyShares: { "Local authority": 1, Police: 0 } }, ...others],
    });
    expect(withZero.agencies.map(({ agency }) => agency)).not.toContain("Police");
  });

  it("adds up: net cash to minus the budget impact, net to fiscal value less cost", () => {
    fc.assert(
      fc.property(anyModel, (model) => {
        const ledger = agencyLedger(model);
        const { metrics } = preventionModel(model);
        const lines = [...ledger.agencies, ledger.peopleAndSociety];
        const total = (
          name: "netCashGbp" | "netGbp" | "publicValueGbp" | "cashableValueGbp",
        ): number => lines.reduce((sum, line) => sum + line[name], 0);
        const size = metrics.publicValueGbp + metrics.costGbp;
        const near = (got: number, expected: number): void => {
          expect(Math.abs(got - expected)).toBeLessThanOrEqual(1e-9 * size);
        };
        near(total("netCashGbp"), -metrics.netPresentBudgetImpactGbp);
        near(total("netGbp"), metrics.fiscalValueGbp - metrics.costGbp);
        near(total("publicValueGbp"), metrics.publicValueGbp);
        near(total("cashableValueGbp"), metrics.cashableValueGbp);
        near(ledger.total.netCashGbp, -metrics.netPresentBudgetImpactGbp);
        for (const line of lines) {
          expect(line.cashableValueGbp).toBeLessThanOrEqual(line.fiscalValueGbp * (1 + 1e-12));
          expect(line.fiscalValueGbp).toBeLessThanOrEqual(line.publicValueGbp * (1 + 1e-12));
        }
      }),
      { seed: 1, numRuns: 100 },
    );
  });

  it("is the ledger that the model's own result holds", () => {
    const result = agencyLedger(example);
    const { agencies, peopleAndSociety, total, whoPaysWhoGains, settlement } = result;
    const ledger = { agencies, peopleAndSociety, total, whoPaysWhoGains, settlement };
    expect(preventionModel(example).ledger).toEqual(ledger);
  });

  it("refuses what the model refuses", () => {
    expect(() => agencyLedger({ ...example, takeUp: 70 })).toThrow(
      expect.objectContaining({
        code: "INVALID_INPUT",
        path: ["takeUp"],
        message: "takeUp: Give a fraction, not a percentage: 70% is 0.7.",
      }),
    );
  });
});
