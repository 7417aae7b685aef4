import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  potentialImpactFraction,
  type PotentialImpactFractionInput,
} from "./potential-impact-fraction.js";

const bullying: PotentialImpactFractionInput = {
  ...{ exposed: 200, total: 1000, relativeRisk: 2, reduction: 0.5 },
  ...{ relativeRiskLower: 1.5, relativeRiskUpper: 8 / 3, cases: 600 },
};

describe("potentialImpactFraction", () => {
  it("matches the hand calculation", () => {
    // p = .2, R - 1 = 1: .5 x .2 / 1.2 = 1/12; for all 1/6; 600 cases x 1/12 = 50. Wilson's limits of
    // p are .176435 and .225852. Lower: .5 x .176435/1.176435 = .074987 and .5 x .1/1.1 = .045455, so
    // 1/12 - √(.008346² + .037879²) = .044546; upper: .092122 and .125: 1/12 + √(.008789² + .041667²).
    const { fraction, attributable, avoided, conclusion } = potentialImpactFraction(bullying);
    expect(fraction.value).toBeCloseTo(1 / 12, 14);
    expect(fraction.lower).toBeCloseTo(0.044546, 5);
    expect(fraction.upper).toBeCloseTo(0.125917, 5);
    expect(attributable.value).toBeCloseTo(1 / 6, 14);
    expect(avoided?.value).toBeCloseTo(50, 12);
    expect(conclusion.text).toBe(
      "If 50.0% of those with the risk were freed of it, 8.3% of cases would not arise (4.5% to 12.6%), provided that the risk causes them.",
    );
  });

  it("has limits near those of a simulation", () => {
    // numpy 2, 2,000,000 draws of a binomial share and a log-normal relative risk: .0450 and .1262.
    const { lower, upper } = potentialImpactFraction(bullying).fraction;
    expect(Math.abs((lower ?? NaN) - 0.045)).toBeLessThan(0.001);
    expect(Math.abs((upper ?? NaN) - 0.1262)).toBeLessThan(0.001);
  });

  it("warns where there may be no effect, and goes below 0 where the risk protects", () => {
    const unsure = potentialImpactFraction({ ...bullying, relativeRiskLower: 0.9 });
    expect(unsure.warnings.map(({ id }) => id)).toEqual(["riskMayBeNone"]);
    expect(unsure.fraction.lower).toBeLessThan(0);
    const protects = potentialImpactFraction({
      ...bullying,
      ...{ relativeRisk: 0.5, relativeRiskLower: 0.4, relativeRiskUpper: 0.6 },
    });
    expect(protects.fraction.value).toBeCloseTo(-0.05 / 0.9, 14);
    expect(protects.warnings).toEqual([]);
  });

  it("says why there is no answer for nobody, and leaves out cases that were not given", () => {
    const { fraction, avoided } = potentialImpactFraction({
      ...{ exposed: 0, total: 0, relativeRisk: 2, reduction: 1 },
      ...{ relativeRiskLower: 1, relativeRiskUpper: 3 },
    });
    expect(fraction).toMatchObject({ value: null, reason: { id: "nobodyInTotal" } });
    expect(avoided).toBeNull();
  });

  it("encloses the fraction, stays within 1, and grows with the reduction", () => {
    const given = fc.record({
      total: fc.integer({ min: 1, max: 5000 }),
      part: fc.double({ min: 0, max: 1, noNaN: true }),
      risk: fc.double({ min: 0.01, max: 100, noNaN: true }),
      wide: fc.double({ min: 1, max: 10, noNaN: true }),
      reduction: fc.double({ min: 0, max: 1, noNaN: true }),
    });
    fc.assert(
      fc.property(given, ({ total, part, risk, wide, reduction }) => {
        const { fraction, attributable } = potentialImpactFraction({
          ...{ exposed: Math.floor(part * total), total, relativeRisk: risk, reduction },
          ...{ relativeRiskLower: risk / wide, relativeRiskUpper: risk * wide },
        });
        const { value, lower, upper } = fraction;
        expect(lower).toBeLessThanOrEqual(value ?? NaN);
        expect(upper).toBeGreaterThanOrEqual(value ?? NaN);
        expect(upper).toBeLessThanOrEqual(1);
        expect(Math.abs(value ?? NaN)).toBeLessThanOrEqual(Math.abs(attributable.value ?? NaN));
      }),
      { seed: 1, numRuns: 300 },
    );
  });

  it.each<[object, string]>([
    [{ exposed: 1001 }, "exposed: Give a count no larger than the total of 1,000."],
    [{ relativeRisk: 0 }, "relativeRisk: Give a relative risk above 0, such as 1.8."],
    [{ relativeRiskLower: 2.1 }, "relativeRiskLower: Give a lower limit of at most 2."],
    [{ relativeRiskUpper: 1.9 }, "relativeRiskUpper: Give an upper limit of at least 2."],
    [{ reduction: 50 }, "reduction: Give a fraction, not a percentage: 70% is 0.7."],
    [{ cases: -1 }, "cases: Give a whole number of people, 0 or more."],
  ])("refuses %j", (wrong, message) => {
    expect(() => potentialImpactFraction({ ...bullying, ...wrong })).toThrow(
      expect.objectContaining({ code: "INVALID_INPUT", message }),
    );
  });
});
