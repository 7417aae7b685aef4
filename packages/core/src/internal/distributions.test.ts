import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  betaCdf,
  betaDensity,
  betaQuantile,
  betaUpperTail,
  binomialCdf,
  binomialProbability,
  binomialQuantile,
  chiSquareCdf,
  chiSquareQuantile,
  chiSquareUpperTail,
  fCdf,
  fQuantile,
  fUpperTail,
  gammaCdf,
  gammaDensity,
  gammaQuantile,
  logGamma,
  normalCdf,
  normalDensity,
  normalQuantile,
  normalUpperTail,
  regularisedBeta,
  regularisedGammaLower,
  regularisedGammaUpper,
  tCdf,
  tQuantile,
  tUpperTail,
} from "./distributions.js";

const runs = { seed: 20261122, numRuns: 200 };

function expectClose(actual: number, expected: number, relative: number, absolute = 0): void {
  expect(Math.abs(actual - expected)).toBeLessThanOrEqual(
    Math.max(absolute, relative * Math.abs(expected)),
  );
}

const spread = (min: number, max: number): fc.Arbitrary<number> =>
  fc.double({ min: Math.log(min), max: Math.log(max), noNaN: true }).map(Math.exp);
const shape = spread(0.05, 1e5);
const probability = fc.oneof(
  fc.double({ min: 0.001, max: 0.999, noNaN: true }),
  spread(1e-300, 0.001),
  spread(1e-15, 0.001).map((q) => 1 - q),
);

describe("R's values", () => {
  // R's qbeta, qgamma, qnorm, pbeta and pgamma for the sampling distributions of a cost model.
  const probabilities = [0.001, 0.025, 0.1, 0.5, 0.9, 0.975, 0.999];
  it.each([
    {
      name: "beta with mean 0.12",
      quantile: (p: number) => betaQuantile(p, 7.8, 57.2),
      expected: [
        0.0305405290579095, 0.0534235230885831, 0.0716773888556836, 0.11609982267498,
        0.173430554872067, 0.208595400664005, 0.273446771530874,
      ],
    },
    {
      name: "gamma with mean 4,200",
      quantile: (p: number) => gammaQuantile(p, 7.84, 535.714285714286),
      expected: [
        1015.9857981982, 1794.60255316537, 2428.50934976711, 4022.84171366451, 6200.24348735146,
        7610.46602622335, 10381.255328765,
      ],
    },
    {
      name: "lognormal with mean 150,000",
      quantile: (p: number) => Math.exp(11.8987802165018 + 0.198042200435365 * normalQuantile(p)),
      expected: [
        79760.5109518619, 99770.1816136733, 114116.932400052, 147087.101353638, 189582.868463134,
        216844.502382367, 271244.693977357,
      ],
    },
    {
      name: "PERT from 5 to 30 with mode 12",
      quantile: (p: number) => 5 + 25 * betaQuantile(p, 2.12, 3.88),
      expected: [
        5.32295875322953, 6.54354649382564, 8.16064855364597, 13.4029696882712, 20.1550635822942,
        23.3835934243837, 27.2312371728823,
      ],
    },
  ])("quantiles of $name", ({ quantile, expected }) => {
    expected.forEach((value, i) => {
      expectClose(quantile(probabilities[i] ?? NaN), value, 1e-12);
    });
  });

  it("distribution functions at the mean", () => {
    expectClose(betaCdf(0.12, 7.8, 57.2), 0.53867257489269, 1e-12);
    expectClose(gammaCdf(4200, 7.84, 535.714285714286), 0.547517042985947, 1e-12);
  });
});

describe("closed forms", () => {
  it("the exponential distribution is gamma with shape 1 and half a chi-square", () => {
    fc.assert(
      fc.property(spread(1e-6, 600), (x) => {
        expectClose(regularisedGammaUpper(1, x), Math.exp(-x), 1e-12);
        expectClose(regularisedGammaLower(1, x), -Math.expm1(-x), 1e-12);
        expectClose(chiSquareUpperTail(2 * x, 2), Math.exp(-x), 1e-12);
        expectClose(gammaDensity(3 * x, 1, 3), Math.exp(-x) / 3, 1e-12);
      }),
      runs,
    );
  });

  it("a power is beta with one shape of 1", () => {
    fc.assert(
      fc.property(fc.double({ min: 0.01, max: 0.99, noNaN: true }), spread(0.05, 100), (x, a) => {
        expectClose(regularisedBeta(x, a, 1), x ** a, 1e-12);
        expectClose(betaUpperTail(x, 1, a), Math.exp(a * Math.log1p(-x)), 1e-12);
        expectClose(betaDensity(x, a, 1), a * x ** (a - 1), 1e-12);
      }),
      runs,
    );
  });

  it("Student's t is Cauchy with one degree of freedom, and normal with very many", () => {
    fc.assert(
      fc.property(spread(1e-3, 1e6), (t) => {
        expectClose(tUpperTail(t, 1), Math.atan(1 / t) / Math.PI, 1e-12);
      }),
      runs,
    );
    expectClose(tQuantile(0.975, 1e14), normalQuantile(0.975), 1e-12);
  });

  it("the square of a normal variable is chi-square, of a t variable F", () => {
    fc.assert(
      fc.property(spread(1e-3, 37), spread(0.1, 1e4), (z, df) => {
        expectClose(chiSquareUpperTail(z * z, 1), 2 * normalUpperTail(z), 1e-12);
        expectClose(fUpperTail(z * z, 1, df), 2 * tUpperTail(z, df), 1e-10);
      }),
      runs,
    );
  });

  it("log gamma follows its recurrence", () => {
    fc.assert(
      fc.property(spread(1e-3, 1e3), (x) => {
        expectClose(logGamma(x + 1) - logGamma(x), Math.log(x), 0, 1e-12 * (1 + logGamma(x + 1)));
      }),
      runs,
    );
    expectClose(logGamma(0.5), Math.log(Math.PI) / 2, 1e-15);
    expect(logGamma(1)).toBe(0);
    expect(logGamma(2)).toBe(0);
  });
});

describe("distribution functions", () => {
  it("leave an upper tail of what is missing to 1, and grow", () => {
    const position = fc.double({ min: -3, max: 3, noNaN: true });
    fc.assert(
      fc.property(position, shape, shape, (u, a, b) => {
        const x = Math.exp(u);
        const w = 1 / (1 + 1 / x);
        const pairs: [number, number][] = [
          [normalCdf(u), normalUpperTail(u)],
          [regularisedGammaLower(a, a * x), regularisedGammaUpper(a, a * x)],
          [chiSquareCdf(x * a, a), chiSquareUpperTail(x * a, a)],
          [betaCdf(w, a, b), betaUpperTail(w, a, b)],
          [tCdf(u, a), tUpperTail(u, a)],
          [fCdf(x, a, b), fUpperTail(x, a, b)],
        ];
        for (const [lower, upper] of pairs) expectClose(lower + upper, 1, 1e-14);
        expect(gammaCdf(a * x * 1.001, a, 1)).toBeGreaterThanOrEqual(gammaCdf(a * x, a, 1));
        expect(fCdf(x * 1.001, a, b)).toBeGreaterThanOrEqual(fCdf(x, a, b));
      }),
      runs,
    );
  });

  it("have the densities as their slopes", () => {
    // A central difference is off by the third derivative: small here, except beside a pole at 1.
    const modest = spread(0.5, 50);
    const slope = (f: (x: number) => number, x: number): number =>
      (f(x * 1.0001) - f(x * 0.9999)) / (0.0002 * x);
    fc.assert(
      fc.property(fc.double({ min: 0.05, max: 0.95, noNaN: true }), modest, modest, (p, a, b) => {
        const w = betaQuantile(p, a, b);
        const x = gammaQuantile(p, a, b);
        const z = normalQuantile(p);
        if (w < 0.9)
          expectClose(
            betaDensity(w, a, b),
            slope((v) => betaCdf(v, a, b), w),
            1e-5,
          );
        expectClose(
          gammaDensity(x, a, b),
          slope((v) => gammaCdf(v, a, b), x),
          1e-5,
        );
        if (z !== 0) expectClose(normalDensity(z), slope(normalCdf, z), 1e-5);
      }),
      runs,
    );
  });
});

describe("the binomial distribution", () => {
  const trials = fc.integer({ min: 1, max: 400 });
  const chance = fc.double({ min: 0, max: 1, noNaN: true });

  it("adds up its probabilities", () => {
    fc.assert(
      fc.property(trials, chance, (n, p) => {
        let total = 0;
        for (let k = 0; k <= n; k++) {
          total += binomialProbability(k, n, p);
          expectClose(binomialCdf(k, n, p), total, 1e-11, 1e-300);
        }
      }),
      { ...runs, numRuns: 40 },
    );
  });

  it("has the smallest count that reaches a probability as its quantile", () => {
    fc.assert(
      fc.property(probability, fc.integer({ min: 1, max: 1e6 }), chance, (q, n, p) => {
        const k = binomialQuantile(q, n, p);
        expect(binomialCdf(k, n, p)).toBeGreaterThanOrEqual(q);
        expect(binomialCdf(k - 1, n, p)).toBeLessThan(q);
      }),
      runs,
    );
  });

  it("finds a count again from its distribution function", () => {
    fc.assert(
      fc.property(trials, fc.double({ min: 0.05, max: 0.95, noNaN: true }), (n, p) => {
        const k = Math.floor(n / 3);
        const q = binomialCdf(k, n, p);
        if (binomialCdf(k - 1, n, p) < q && q < 1) expect(binomialQuantile(q, n, p)).toBe(k);
      }),
      runs,
    );
  });

  it("is certain at the ends", () => {
    expect([binomialCdf(-1, 5, 0.5), binomialCdf(5, 5, 0.5), binomialCdf(4, 5, 1)]).toEqual([
      0, 1, 0,
    ]);
    expect([binomialCdf(2.9, 5, 0.5), binomialCdf(0, 5, 0)]).toEqual([binomialCdf(2, 5, 0.5), 1]);
    expect([binomialQuantile(0, 5, 0.5), binomialQuantile(1, 5, 0.5)]).toEqual([0, 5]);
    expect([binomialQuantile(0.4, 5, 0), binomialQuantile(0.4, 5, 1)]).toEqual([0, 5]);
    expect([binomialQuantile(0.4, 0, 0.3), binomialCdf(0, 0, 0.3)]).toEqual([0, 1]);
    expect([binomialProbability(0, 5, 0), binomialProbability(5, 5, 1)]).toEqual([1, 1]);
    expect([binomialProbability(0, 5, 1), binomialProbability(3, 5, 0)]).toEqual([0, 0]);
    expect([binomialProbability(1.5, 5, 0.5), binomialProbability(6, 5, 0.5)]).toEqual([0, 0]);
    expect(binomialProbability(0, 0, 0.3)).toBe(1);
  });
});

describe("edges", () => {
  it("answers with a number wherever mathematics has one", () => {
    const wide = spread(1e-6, 1e9);
    const anywhere = spread(1e-300, 1e300);
    fc.assert(
      fc.property(probability, wide, wide, anywhere, (p, a, b, x) => {
        const answers = [
          normalCdf(x),
          normalUpperTail(x),
          normalDensity(x),
          normalQuantile(p),
          logGamma(a),
          regularisedGammaLower(a, x),
          regularisedGammaUpper(a, x),
          gammaQuantile(p, a, b),
          gammaCdf(x, a, b),
          chiSquareQuantile(p, a),
          betaQuantile(p, a, b),
          betaCdf(p, a, b),
          betaUpperTail(p, a, b),
          tQuantile(p, a),
          tCdf(x, a),
          tUpperTail(x, a),
          fQuantile(p, a, b),
          fCdf(x, a, b),
          fUpperTail(x, a, b),
        ];
        expect(answers.filter((answer) => !Number.isFinite(answer))).toEqual([]);
      }),
      { ...runs, numRuns: 1000 },
    );
  });

  it("puts the quantiles of 0 and 1 at the ends of the range", () => {
    expect([normalQuantile(0), normalQuantile(1)]).toEqual([-Infinity, Infinity]);
    expect([tQuantile(0, 3), tQuantile(0.5, 3), tQuantile(1, 3)]).toEqual([-Infinity, 0, Infinity]);
    expect([gammaQuantile(0, 3, 2), gammaQuantile(1, 3, 2)]).toEqual([0, Infinity]);
    expect([fQuantile(0, 3, 2), fQuantile(1, 3, 2)]).toEqual([0, Infinity]);
    expect([betaQuantile(0, 3, 2), betaQuantile(1, 3, 2)]).toEqual([0, 1]);
  });

  it("holds a quantile too large for a number at the largest number", () => {
    expect(tQuantile(1e-300, 0.2)).toBe(-Number.MAX_VALUE);
    expect(fQuantile(1 - 1e-15, 3, 0.05)).toBe(Number.MAX_VALUE);
  });

  it("stays 0 or 1 outside the range", () => {
    expect([gammaCdf(-1, 2, 3), chiSquareCdf(-1, 2), fCdf(-1, 2, 3), betaCdf(-1, 2, 3)]).toEqual([
      0, 0, 0, 0,
    ]);
    expect([chiSquareUpperTail(-1, 2), fUpperTail(-1, 2, 3), betaUpperTail(-1, 2, 3)]).toEqual([
      1, 1, 1,
    ]);
    expect([betaCdf(2, 2, 3), betaUpperTail(2, 2, 3)]).toEqual([1, 0]);
    expect([gammaCdf(Infinity, 2, 3), fCdf(Infinity, 2, 3), tCdf(Infinity, 3)]).toEqual([1, 1, 1]);
    expect([normalCdf(Infinity), normalCdf(-Infinity), normalDensity(-Infinity)]).toEqual([
      1, 0, 0,
    ]);
    expect([betaDensity(-1, 2, 3), betaDensity(2, 2, 3), gammaDensity(-1, 2, 3)]).toEqual([
      0, 0, 0,
    ]);
    expect(gammaDensity(Infinity, 2, 3)).toBe(0);
  });

  it("has infinite density only where a shape below 1 makes it so", () => {
    expect([0.5, 1, 2].map((a) => betaDensity(0, a, 4))).toEqual([Infinity, 4, 0]);
    expect([0.5, 1, 2].map((b) => betaDensity(1, 4, b))).toEqual([Infinity, 4, 0]);
    expect([0.5, 1, 2].map((a) => gammaDensity(0, a, 4))).toEqual([Infinity, 0.25, 0]);
  });
});
