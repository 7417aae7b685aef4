import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  betweenStudyMethods,
  betweenVariance,
  type Studies,
  weightedSums,
} from "./between-studies.js";

const studies = fc
  .array(
    fc.tuple(
      fc.double({ min: -3, max: 3, noNaN: true }),
      fc.double({ min: 0.001, max: 2, noNaN: true }),
    ),
    { minLength: 2, maxLength: 25 },
  )
  .map((rows): Studies => ({
    value: Float64Array.from(rows, ([value]) => value),
    variance: Float64Array.from(rows, ([, variance]) => variance),
  }));

function restrictedLogLikelihood(data: Studies, between: number): number {
  const { weight, squares } = weightedSums(data, between);
  const logs = data.variance.reduce((sum, each) => sum + Math.log(each + between), 0);
  return -(logs + Math.log(weight) + squares) / 2;
}

describe("the variance between studies", () => {
  it("has the greatest restricted likelihood of all variances", () => {
    fc.assert(
      fc.property(studies, (data) => {
        const top = restrictedLogLikelihood(data, betweenVariance("REML", data));
        for (let power = -40; power <= 20; power++) {
          expect(restrictedLogLikelihood(data, 1.5 ** power)).toBeLessThanOrEqual(top + 1e-9);
        }
        expect(restrictedLogLikelihood(data, 0)).toBeLessThanOrEqual(top + 1e-9);
      }),
      { seed: 1, numRuns: 300 },
    );
  });

  it("brings Q to its degrees of freedom by Paule and Mandel", () => {
    fc.assert(
      fc.property(studies, (data) => {
        const between = betweenVariance("PM", data);
        const df = data.value.length - 1;
        const { squares } = weightedSums(data, between);
        if (between === 0) expect(squares).toBeLessThanOrEqual(df);
        else expect(squares / df).toBeCloseTo(1, 9);
      }),
      { seed: 2, numRuns: 300 },
    );
  });

  it("does not depend on where effects lie, and grows with the square of the unit", () => {
    fc.assert(
      fc.property(studies, fc.constantFrom(...betweenStudyMethods), (data, method) => {
        const base = betweenVariance(method, data);
        const moved = { ...data, value: data.value.map((each) => each + 1000) };
        const scaled = {
          value: data.value.map((each) => each * 10),
          variance: data.variance.map((each) => each * 100),
        };
        expect(Math.abs(betweenVariance(method, moved) - base)).toBeLessThanOrEqual(1e-6);
        expect(Math.abs(betweenVariance(method, scaled) / 100 - base)).toBeLessThanOrEqual(1e-6);
      }),
      { seed: 3, numRuns: 300 },
    );
  });

  it("takes the higher of two tops of the likelihood", () => {
    // One tiny variance far from two large ones: both 0 and a large variance are tops.
    const data = {
      value: Float64Array.of(0, 4, 4.2, 0.1),
      variance: Float64Array.of(0.0005, 1.6, 2.4, 0.0005),
    };
    const found = betweenVariance("REML", data);
    for (const between of [0, 0.001, 0.01, 0.1, 1, 3, 10]) {
      const here = restrictedLogLikelihood(data, between);
      expect(here).toBeLessThanOrEqual(restrictedLogLikelihood(data, found) + 1e-12);
    }
  });
});
