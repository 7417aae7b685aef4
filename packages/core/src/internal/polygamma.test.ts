import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { logGamma } from "./distributions.js";
import { digamma, digammaRise, logRisingExcess, trigamma } from "./polygamma.js";

const positive = fc.double({ min: 1e-3, max: 1e6, noNaN: true });
const relative = (got: number, expected: number): number =>
  Math.abs(got - expected) / Math.max(1, Math.abs(expected));

describe("digamma and trigamma", () => {
  it("have their known values", () => {
    // digamma(1) = -Euler's constant, digamma(1/2) = -Euler - 2 log 2; trigamma(1) = pi²/6
    expect(digamma(1)).toBeCloseTo(-0.5772156649015329, 14);
    expect(digamma(0.5)).toBeCloseTo(-0.5772156649015329 - 2 * Math.LN2, 14);
    expect(trigamma(1)).toBeCloseTo(Math.PI ** 2 / 6, 13);
    expect(trigamma(0.5)).toBeCloseTo(Math.PI ** 2 / 2, 13);
  });

  it("follow their recurrences", () => {
    fc.assert(
      fc.property(positive, (x) => {
        expect(relative(digamma(x + 1) - 1 / x, digamma(x))).toBeLessThan(1e-12);
        expect(relative(trigamma(x + 1) + 1 / (x * x), trigamma(x))).toBeLessThan(1e-12);
      }),
      { seed: 1, numRuns: 300 },
    );
  });
});

describe("the differences", () => {
  it("agree with the plain formulas", () => {
    fc.assert(
      fc.property(positive, fc.integer({ min: 0, max: 5000 }), (a, k) => {
        const size = 1 + Math.abs(logGamma(a + k));
        const plain = logGamma(a + k) - logGamma(a) - k * Math.log(a);
        expect(Math.abs(logRisingExcess(a, k) - plain) / size).toBeLessThan(1e-12);
        expect(relative(digammaRise(a, k), digamma(a + k) - digamma(a))).toBeLessThan(1e-11);
      }),
      { seed: 2, numRuns: 300 },
    );
  });

  it("keep their digits where the plain formulas lose them", () => {
    // log((a + 1)/a) + log((a + 2)/a) = 3/a to first order; digamma: 1/a + 1/(a+1) + 1/(a+2)
    expect(Math.abs(logRisingExcess(1e9, 3) / 3e-9 - 1)).toBeLessThan(1e-6);
    expect(Math.abs(digammaRise(1e9, 3) / 3e-9 - 1)).toBeLessThan(1e-6);
  });
});
