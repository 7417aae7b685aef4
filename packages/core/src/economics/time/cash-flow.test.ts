import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cashFlow } from "./cash-flow.js";
import { netPresentValue } from "./net-present-value.js";
import { payback } from "./payback.js";

const amounts = fc.array(
  fc.tuple(fc.integer({ min: 0, max: 1e6 }), fc.integer({ min: 0, max: 1e6 })),
  { minLength: 1, maxLength: 40 },
);

describe("cashFlow", () => {
  it("lays the years out", () => {
    // Net -100, 60, 80 at 25%: present values -100, 48, 51.2; so far -100, -52, -0.8.
    const result = cashFlow({
      benefitsGbp: [0, 60, 80],
      costsGbp: [100, 0, 0],
      discount: 0.25,
      firstYear: "2098/99",
    });
    expect(result.rows.map(({ inYear }) => inYear)).toEqual(["2098/99", "2099/00", "2100/01"]);
    expect(result.rows.map(({ cumulativeGbp }) => cumulativeGbp)).toEqual([-100, -40, 40]);
    expect(result.rows[2]?.presentValueGbp).toBeCloseTo(51.2, 12);
    expect(result.netPresentValueGbp).toBeCloseTo(-0.8, 12);
    expect(result.bcr).toBeCloseTo(0.992, 12);
    expect(result.payback.reason?.text).toBe(
      "The discounted total is still below zero in year 2, the last one counted.",
    );
    expect(result.conclusion.text).toBe(
      "In present value up to year 2100/01, benefits of £99 stand against costs of £100, £1 less. " +
        "Costs are not recovered within these years. Before benefits catch up, £100 has to be " +
        "found by year 2098/99.",
    );
  });

  it("finds the most money that has to be there before benefits catch up", () => {
    const result = cashFlow({
      benefitsGbp: [0, 10, 50, 200],
      costsGbp: [40, 60, 30, 0],
      discount: 0,
    });
    expect(result.peakFunding).toEqual({ amountGbp: 90, year: 1 });
    expect(result.payback).toEqual({ year: 3, interpolated: 2.35, reason: null });
    expect(result.conclusion.text).toBe(
      "In present value up to year 3, benefits of £260 stand against costs of £130, £130 more. " +
        "Costs are recovered for good from year 3 on. Before benefits catch up, £90 has to be " +
        "found by year 1.",
    );
  });

  it("has no ratio without a cost, and says why", () => {
    const result = cashFlow({ benefitsGbp: [5], costsGbp: [0], firstYear: 2025 });
    expect(result.bcr).toBeNull();
    expect(result.bcrReason?.text).toBe("No cost is counted, so value cannot be divided by it.");
    expect(result.payback).toMatchObject({ year: 0, inYear: 2025 });
    expect(result.conclusion.text).toBe(
      "In present value up to year 2025, benefits of £5 stand against costs of £0, £5 more. " +
        "Costs are recovered for good from year 2025 on. Benefits never fall behind costs, so no " +
        "money has to be found first.",
    );
  });

  it("adds up to the net present value and pays back when payback says", () => {
    fc.assert(
      fc.property(amounts, (rows) => {
        const benefitsGbp = rows.map(([benefit]) => benefit);
        const costsGbp = rows.map(([, cost]) => cost);
        const result = cashFlow({ benefitsGbp, costsGbp });
        expect(result.rows.at(-1)?.cumulativePresentValueGbp).toBe(result.netPresentValueGbp);
        const size = result.benefitsPresentValueGbp + result.costsPresentValueGbp;
        const npv = netPresentValue({ benefitsGbp, costsGbp });
        expect(Math.abs(npv - result.netPresentValueGbp)).toBeLessThanOrEqual(1e-12 * size);
        const netGbp = rows.map(([benefit, cost]) => benefit - cost);
        expect(result.payback).toEqual(payback({ netGbp }));
        const least = Math.min(0, ...result.rows.map(({ cumulativeGbp }) => cumulativeGbp));
        expect(result.peakFunding.amountGbp).toBe(Math.abs(least));
      }),
      { seed: 1, numRuns: 100 },
    );
  });

  it.each([
    [
      { benefitsGbp: [1, 2], costsGbp: [1] },
      ["costsGbp"],
      "costsGbp: Give as many years of costs as of benefits: benefits have 2, costs have 1.",
    ],
    [
      { benefitsGbp: [1], costsGbp: [1], firstYear: "2025/27" },
      ["firstYear"],
      "firstYear: Give a price year such as 2013 or 2013/14.",
    ],
    [
      {
        benefitsGbp: new Array<number>(400).fill(1),
        costsGbp: new Array<number>(400).fill(1),
        discount: -0.9,
      },
      [],
      "Give smaller numbers: the result is too large to calculate.",
    ],
  ])("refuses case %#", (input, path, message) => {
    expect(() => cashFlow(input)).toThrow(
      expect.objectContaining({ code: "INVALID_INPUT", path, message }),
    );
  });
});
