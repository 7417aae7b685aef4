import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { benefitCostRatio } from "./benefit-cost-ratio.js";

describe("benefitCostRatio", () => {
  it("matches the hand calculation", () => {
    // 207 in year 1 at 3.5% is 200; 200 / 100 = 2.
    const input = { benefitsGbp: [0, 207], costsGbp: [100, 0], discount: 0.035 };
    expect(benefitCostRatio(input)).toBeCloseTo(2, 14);
  });

  it("stays the same when benefits and costs come a year later at a flat rate", () => {
    const pounds = fc.integer({ min: 1, max: 1e9 });
    const years = fc.array(fc.tuple(pounds, pounds), { minLength: 1, maxLength: 40 });
    fc.assert(
      fc.property(years, fc.double({ min: 0, max: 1, noNaN: true }), (pairs, discount) => {
        const benefitsGbp = pairs.map(([benefit]) => benefit);
        const costsGbp = pairs.map(([, cost]) => cost);
        const now = benefitCostRatio({ benefitsGbp, costsGbp, discount });
        const later = benefitCostRatio({
          benefitsGbp: [0, ...benefitsGbp],
          costsGbp: [0, ...costsGbp],
          discount,
        });
        expect(Math.abs(later - now)).toBeLessThanOrEqual(1e-12 * now);
      }),
      { seed: 1, numRuns: 100 },
    );
  });

  it.each([
    [
      { benefitsGbp: [5, 5], costsGbp: [0, 0] },
      "NO_SOLUTION",
      ["costsGbp"],
      "costsGbp: Give costs as positive numbers; their present value must be above zero.",
    ],
    [
      { benefitsGbp: [5, 5], costsGbp: [-10, 1] },
      "NO_SOLUTION",
      ["costsGbp"],
      "costsGbp: Give costs as positive numbers; their present value must be above zero.",
    ],
    [
      { benefitsGbp: [5], costsGbp: [1, 1] },
      "INVALID_INPUT",
      ["costsGbp"],
      "costsGbp: Give as many years of costs as of benefits: benefits have 1, costs have 2.",
    ],
    [
      { benefitsGbp: [1e15], costsGbp: [Number.MIN_VALUE] },
      "INVALID_INPUT",
      [],
      "Give smaller numbers: the result is too large to calculate.",
    ],
  ])("refuses %j", (input, code, path, message) => {
    expect(() => benefitCostRatio(input)).toThrow(expect.objectContaining({ code, path, message }));
  });
});
