import betaCdfOracle from "@stdlib/stats-base-dists-beta-cdf";
import betaQuantileOracle from "@stdlib/stats-base-dists-beta-quantile";
import binomialCdfOracle from "@stdlib/stats-base-dists-binomial-cdf";
import binomialQuantileOracle from "@stdlib/stats-base-dists-binomial-quantile";
import chiSquareCdfOracle from "@stdlib/stats-base-dists-chisquare-cdf";
import chiSquareQuantileOracle from "@stdlib/stats-base-dists-chisquare-quantile";
import fCdfOracle from "@stdlib/stats-base-dists-f-cdf";
import fQuantileOracle from "@stdlib/stats-base-dists-f-quantile";
import gammaCdfOracle from "@stdlib/stats-base-dists-gamma-cdf";
import gammaQuantileOracle from "@stdlib/stats-base-dists-gamma-quantile";
import normalCdfOracle from "@stdlib/stats-base-dists-normal-cdf";
import normalQuantileOracle from "@stdlib/stats-base-dists-normal-quantile";
import tCdfOracle from "@stdlib/stats-base-dists-t-cdf";
import tQuantileOracle from "@stdlib/stats-base-dists-t-quantile";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import * as ours from "../src/internal/distributions.js";

const body = 1e-12;
const tail = 1e-10;
const runs = { seed: 20261122, numRuns: 200 };

/** The tolerance for a probability: tails start at one in a hundred. */
const toleranceFor = (probability: number): number => (probability >= 0.01 ? body : tail);

function expectClose(actual: number, expected: number, relative: number): void {
  expect(Number.isFinite(actual)).toBe(true);
  if (actual === expected) return;
  expect(Math.abs(actual / expected - 1)).toBeLessThanOrEqual(relative);
}

/** Numbers spread evenly over the logarithm. */
const spread = (min: number, max: number): fc.Arbitrary<number> =>
  fc
    .double({ min: Math.log(min), max: Math.log(max), noNaN: true })
    .map((log) => Math.min(max, Math.max(min, Math.exp(log))));

const bodyProbability = fc.double({ min: 0.01, max: 0.9999, noNaN: true });
const tailProbability = (min: number): fc.Arbitrary<number> =>
  fc.oneof(bodyProbability, spread(min, 0.01));
const anyProbability = tailProbability(1e-300);
const representable = (x: number): boolean => Math.abs(x) > 1e-290 && Math.abs(x) < 1e290;

describe("distributions against @stdlib", () => {
  it("agree on the normal distribution, into the far tail", () => {
    fc.assert(
      fc.property(anyProbability, (p) => {
        const z = ours.normalQuantile(p);
        expectClose(ours.normalCdf(z), normalCdfOracle(z, 0, 1), toleranceFor(p));
        expectClose(ours.normalUpperTail(-z), normalCdfOracle(z, 0, 1), toleranceFor(p));
      }),
      runs,
    );
  });

  // @stdlib forms 1 - 2p first, so that its own quantile loses digits from 1e-6 downwards and is
  // infinite from 1e-17; the far tail is checked against 60-digit values and by inversion below.
  it("agree on normal quantiles where @stdlib keeps its digits", () => {
    fc.assert(
      fc.property(tailProbability(1e-5), (p) => {
        expectClose(ours.normalQuantile(p), normalQuantileOracle(p, 0, 1), body);
      }),
      runs,
    );
  });

  // Above a shape of 1e4 the tails of @stdlib drift by 2e-10; tabulated values take over.
  it("agree on the gamma and chi-square distribution functions", () => {
    fc.assert(
      fc.property(anyProbability, spread(0.05, 1e4), (p, shape) => {
        const x = ours.gammaQuantile(p, shape, 1);
        fc.pre(representable(x));
        expectClose(ours.gammaCdf(3 * x, shape, 3), gammaCdfOracle(x, shape, 1), toleranceFor(p));
        expectClose(
          ours.chiSquareCdf(2 * x, 2 * shape),
          chiSquareCdfOracle(2 * x, 2 * shape),
          toleranceFor(p),
        );
      }),
      runs,
    );
  });

  // Elsewhere @stdlib is wrong by up to 0.6%: see "is right where @stdlib contradicts itself".
  it("agree on gamma and chi-square quantiles where @stdlib converges", () => {
    fc.assert(
      fc.property(tailProbability(1e-6), spread(0.05, 150), (p, shape) => {
        const x = ours.gammaQuantile(p, shape, 2);
        fc.pre(representable(x));
        expectClose(x, gammaQuantileOracle(p, shape, 0.5), tail);
        expectClose(
          ours.chiSquareQuantile(p, 2 * shape),
          chiSquareQuantileOracle(p, 2 * shape),
          tail,
        );
      }),
      runs,
    );
  });

  // From a shape of 1e3 @stdlib drifts by 1e-12, from 1e4 by 4e-11; exact sums and tabulated values take over.
  it("agree on both tails of the beta distribution", () => {
    fc.assert(
      fc.property(anyProbability, spread(0.05, 1e3), spread(0.05, 1e3), (p, a, b) => {
        const x = ours.betaQuantile(p, a, b);
        fc.pre(representable(x));
        const expected = betaCdfOracle(x, a, b);
        expectClose(ours.betaCdf(x, a, b), expected, toleranceFor(expected));
        const mirrored = betaCdfOracle(1 - x, b, a);
        // Only where 1 - x is exact does the mirror image ask the same question.
        if (x >= 0.5) expectClose(ours.betaUpperTail(x, a, b), mirrored, toleranceFor(mirrored));
      }),
      runs,
    );
  });

  // Below 1e-50 some of @stdlib's answers are wrong by tens of orders of magnitude.
  it("agree on beta quantiles up to shapes of a million", () => {
    fc.assert(
      fc.property(tailProbability(1e-50), spread(0.05, 1e6), spread(0.05, 1e6), (p, a, b) => {
        const x = ours.betaQuantile(p, a, b);
        fc.pre(representable(x));
        expectClose(x, betaQuantileOracle(p, a, b), tail);
      }),
      runs,
    );
  });

  // Beyond 1e150 the square of t overflows in @stdlib and it answers 0.
  it("agree on both tails of Student's t up to two million degrees of freedom", () => {
    fc.assert(
      fc.property(anyProbability, spread(0.1, 2e6), (p, df) => {
        const t = ours.tQuantile(p, df);
        fc.pre(Math.abs(t) < 1e150);
        const expected = tCdfOracle(t, df);
        expectClose(ours.tCdf(t, df), expected, toleranceFor(p));
        expectClose(ours.tUpperTail(-t, df), expected, toleranceFor(p));
        expectClose(t, tQuantileOracle(p, df), tail);
      }),
      runs,
    );
  });

  // @stdlib takes the lower tail of F from 1 - 1/(1 + odds), which is 0 for small odds: its beta is the oracle.
  it("agree on both tails of F", () => {
    const shapes = spread(0.1, 2e3);
    fc.assert(
      fc.property(anyProbability, shapes, shapes, (p, df1, df2) => {
        const w = ours.betaQuantile(p, df1 / 2, df2 / 2);
        fc.pre(representable(w) && w < 0.5);
        const x = (df2 * w) / (df1 * (1 - w));
        const expected = betaCdfOracle(w, df1 / 2, df2 / 2);
        expectClose(ours.fCdf(x, df1, df2), expected, toleranceFor(expected));
        expectClose(ours.fUpperTail(1 / x, df2, df1), expected, toleranceFor(expected));
        if (w > 0.1) expectClose(ours.fCdf(x, df1, df2), fCdfOracle(x, df1, df2), tail);
      }),
      runs,
    );
  });

  // With less than one denominator degree of freedom @stdlib's upper quantiles become infinite.
  it("agree on F quantiles", () => {
    fc.assert(
      fc.property(tailProbability(1e-50), spread(0.1, 2e6), spread(2, 2e6), (p, df1, df2) => {
        const x = ours.fQuantile(p, df1, df2);
        fc.pre(representable(x));
        expectClose(x, fQuantileOracle(p, df1, df2), tail);
      }),
      runs,
    );
  });

  // @stdlib searches one step at a time: more trials would only make it slow.
  it("agree on the binomial distribution", () => {
    const trials = fc.integer({ min: 1, max: 1000 });
    const chance = fc.double({ min: 1e-6, max: 1 - 1e-6, noNaN: true });
    fc.assert(
      fc.property(anyProbability, trials, chance, (q, n, p) => {
        const k = ours.binomialQuantile(q, n, p);
        const expected = binomialCdfOracle(k, n, p);
        expectClose(ours.binomialCdf(k, n, p), expected, toleranceFor(expected));
        // Adding 0 turns the oracle's -0 into 0.
        if (q >= 0.01) expect(k).toBe(binomialQuantileOracle(q, n, p) + 0);
      }),
      runs,
    );
  });
});

describe("distributions against exact sums in whole-number arithmetic", () => {
  /** Write a double as a whole number over 2 to the power of `bits`, which loses nothing. */
  function asFraction(x: number): { numerator: bigint; bits: bigint } {
    let bits = 0n;
    for (; !Number.isInteger(x); x *= 2) bits++;
    return { numerator: BigInt(x), bits };
  }

  /** Divide whole numbers whose ratio may be as small as 1e-300. */
  function ratio(part: bigint, whole: bigint): number {
    let shift = 0;
    while (part << BigInt(shift) < whole) shift += 64;
    return (Number((part << BigInt(shift + 64)) / whole) / 2 ** 64) * 2 ** -shift;
  }

  /** Tails of the number of successes: at least k, and fewer. */
  function binomialTails(k: number, n: number, x: number): { lower: number; upper: number } {
    const { numerator, bits } = asFraction(x);
    const whole = 1n << bits;
    let ways = 1n;
    let lower = 0n;
    let upper = 0n;
    for (let i = 0; i <= n; i++) {
      const term = ways * numerator ** BigInt(i) * (whole - numerator) ** BigInt(n - i);
      if (i < k) lower += term;
      else upper += term;
      ways = (ways * BigInt(n - i)) / BigInt(i + 1);
    }
    const total = whole ** BigInt(n);
    return { lower: ratio(lower, total), upper: ratio(upper, total) };
  }

  /** Tails of a Poisson count with mean x: at least k, and fewer; the terms carry 1,500 binary places. */
  function poissonTails(k: number, x: number): { lower: number; upper: number } {
    const { numerator, bits } = asFraction(x);
    let term = 1n << 1500n;
    let lower = 0n;
    let upper = 0n;
    for (let i = 0; term > 0n; i++) {
      if (i < k) lower += term;
      else upper += term;
      term = ((term * numerator) >> bits) / BigInt(i + 1);
    }
    return { lower: ratio(lower, lower + upper), upper: ratio(upper, lower + upper) };
  }

  const whole = fc.integer({ min: 1, max: 60 });
  const few = { ...runs, numRuns: 100 };

  it("agree in both tails of beta, F and the binomial distribution", () => {
    fc.assert(
      fc.property(whole, whole, anyProbability, fc.boolean(), (a, b, p, mirrored) => {
        const x = mirrored ? 1 - ours.betaQuantile(p, b, a) : ours.betaQuantile(p, a, b);
        // Powers of smaller numbers are exact too, but have a hundred thousand digits.
        fc.pre(x > 1e-30 && x < 1);
        const n = a + b - 1;
        const { lower, upper } = binomialTails(a, n, x);
        expectClose(ours.betaCdf(x, a, b), upper, toleranceFor(upper));
        expectClose(ours.betaUpperTail(x, a, b), lower, toleranceFor(lower));
        expectClose(ours.binomialCdf(a - 1, n, x), lower, toleranceFor(lower));
        if (x < 0.9) {
          const odds = (b * x) / (a * (1 - x));
          expectClose(ours.fUpperTail(odds, 2 * a, 2 * b), lower, toleranceFor(lower));
        }
      }),
      few,
    );
  });

  it("agree in both tails of gamma and chi-square", () => {
    const scaled = fc.double({ min: 0.02, max: 600, noNaN: true });
    fc.assert(
      fc.property(whole, scaled, (shape, x) => {
        const { lower, upper } = poissonTails(shape, x);
        expectClose(ours.regularisedGammaLower(shape, x), upper, toleranceFor(upper));
        expectClose(ours.regularisedGammaUpper(shape, x), lower, toleranceFor(lower));
        expectClose(ours.chiSquareUpperTail(2 * x, 2 * shape), lower, toleranceFor(lower));
      }),
      few,
    );
  });

  it("are right where @stdlib contradicts itself", () => {
    // One tenth of a gamma variable of shape 1,061 lies below 1,020; @stdlib's quantile is 0.6% above its own cdf.
    const p = 0.1031824853271246;
    expect(gammaCdfOracle(gammaQuantileOracle(p, 1061, 1), 1061, 1)).not.toBeCloseTo(p, 2);
    expectClose(poissonTails(1061, ours.gammaQuantile(p, 1061, 1)).upper, p, 1e-12);
    // The lower tail of F is a small beta tail, not 0.
    expect(fCdfOracle(1e-17, 2, 4)).toBe(0);
    expectClose(ours.fCdf(1e-17, 2, 4), 1e-17, 1e-14);
    // A beta quantile whose own cdf is 100 orders of magnitude away from what was asked.
    const rare = 3.568026432232983e-184;
    expect(betaCdfOracle(betaQuantileOracle(rare, 2.25, 8.25), 2.25, 8.25)).toBeGreaterThan(1e-30);
    expectClose(ours.betaCdf(ours.betaQuantile(rare, 2.25, 8.25), 2.25, 8.25), rare, tail);
    // Normal quantiles in the far tail, and a Cauchy tail, which is 1 / (pi t) out there.
    expect(normalQuantileOracle(1e-20, 0, 1)).toBe(-Infinity);
    expect(tCdfOracle(-1e200, 1)).toBe(0);
    expectClose(ours.tCdf(-1e200, 1), 1e-200 / Math.PI, 1e-12);
  });
});

// Power series summed in mpmath 1.3.0 with 340 digits (normal and log gamma: 60 digits).
describe("distributions against sums with 340 digits", () => {
  const expectTails = (
    [lower, upper]: readonly [number, number],
    expected: readonly [number, number],
  ): void => {
    expectClose(lower, expected[0], toleranceFor(expected[0]));
    expectClose(upper, expected[1], toleranceFor(expected[1]));
  };

  it.each([
    [0.3, 0.05, 0.9543811218743458, 0.04561887812565424, 0.1194204240517625],
    [1e-200, 0.05, 1.0272168652716752e-10, 0.9999999998972783, 5.136084326358376e188],
    [690, 0.05, 1, 2.2383929401195893e-304, 2.2414703380077364e-304],
    [1003000, 1e6, 0.9986382593537824, 0.0013617406462175915, 4.458449018905998e-6],
    [985000, 1e6, 1.1766957382274073e-51, 1, 1.7996993493341192e-53],
    [963500, 1e6, 3.2054174200187556e-299, 1, 1.2151761890589404e-300],
    [1037000, 1e6, 1, 7.815172448166054e-293, 2.7905505490049467e-294],
    [1700, 3020.25, 5.7668423351037105e-183, 1, 4.482987758555655e-183],
    [40, 7.84, 0.9999999998734904, 1.2650960704345045e-10, 1.0548634263128877e-10],
    [1500, 1000, 1, 2.204698611388996e-43, 7.392659776002363e-44],
  ])("agree on gamma at %d with shape %d", (x, shape, lower, upper, density) => {
    expectTails([ours.gammaCdf(x, shape, 1), ours.regularisedGammaUpper(shape, x)], [lower, upper]);
    expectClose(ours.gammaDensity(x, shape, 1), density, tail);
  });

  it.each([
    [0.3, 0.05, 0.05, 0.4802183280058102, 0.5197816719941898, 0.1105341905084298],
    [1e-100, 2.5, 300, 4.7199267182362565e-245, 1, 1.179981679559064e-144],
    [0.5, 1e6, 1e6, 0.5, 0.5, 1128.3790260481255],
    [
      0.5248511271633551, 557336.1030295432, 503567.7094672145, 0.15622043679467293,
      0.8437795632053271, 494.02192473414556,
    ],
    [2e-6, 0.05, 1e6, 0.9973614610691383, 0.002638538930861735, 3598.029133553718],
    [0.999999, 1e6, 0.05, 0.011523652475628294, 0.9884763475243717, 18894.60731539944],
    [
      0.34644814237565774, 348829.0208811166, 619067.9895099088, 3.874017352141274e-182, 1,
      2.313080502473582e-177,
    ],
    [0.985, 1000, 10, 0.06418137023972235, 0.9358186297602776, 30.713847384653377],
  ])("agree on beta at %d with shapes %d and %d", (x, a, b, lower, upper, density) => {
    expectTails([ours.betaCdf(x, a, b), ours.betaUpperTail(x, a, b)], [lower, upper]);
    expectClose(ours.betaDensity(x, a, b), density, tail);
  });

  it.each([
    [-1e200, 1.5, 3.770852432016246e-301, 1],
    [-24.5, 1e6, 8.083988704863037e-133, 1],
    [-1.8455601676132224e169, 1.6, 5.912586830554468e-272, 1],
    [-3, 0.1, 0.37384707698634223, 0.6261529230136578],
    [40, 29, 1, 3.173438664864674e-27],
    [1e-8, 3.3, 0.5000000037022672, 0.49999999629773284],
  ])("agree on t at %d with %d degrees of freedom", (t, df, lower, upper) => {
    expectTails([ours.tCdf(t, df), ours.tUpperTail(t, df)], [lower, upper]);
  });

  it.each([
    [
      1.6851624226902495e-14, 0.23113334594883556, 6064.566554213581, 0.021105487605702262,
      0.9788945123942977,
    ],
    [5.6e-25, 18.1, 1.08, 8.679504666020918e-210, 1],
    [0.93, 272843.8, 1770353.6, 2.5917075821545404e-135, 1],
    [1e30, 3, 0.1, 0.9725148203962525, 0.027485179603747557],
    [1.05, 2e6, 2e6, 1, 4.276625470983874e-261],
  ])("agree on F at %d with %d and %d degrees of freedom", (x, df1, df2, lower, upper) => {
    expectTails([ours.fCdf(x, df1, df2), ours.fUpperTail(x, df1, df2)], [lower, upper]);
  });

  it.each([
    [-37.5, 4.605353009581955e-308],
    [-30.25, 2.6086402857412604e-201],
    [-8.1, 2.7479593923982286e-16],
    [-0.66, 0.25462691467133614],
    [-0.5, 0.3085375387259869],
    [0.3, 0.6179114221889527],
    [1.96, 0.9750021048517795],
  ])("agree on the normal distribution at %d", (z, lower) => {
    expectClose(ours.normalCdf(z), lower, 1e-14);
    expectClose(ours.normalUpperTail(-z), lower, 1e-14);
  });

  it.each([
    [1e-300, -37.0470962993612],
    [1e-20, -9.262340089798407],
    [1.3e-11, -6.667611456510741],
    [1e-4, -3.7190164854556804],
    [0.07, -1.4757910281791706],
    [0.08, -1.4050715603096327],
    [0.3, -0.5244005127080408],
    [0.75, 0.6744897501960817],
  ])("agree on the normal quantile of %d", (p, z) => {
    expectClose(ours.normalQuantile(p), z, 1e-14);
  });

  it.each([
    [1e-300, 690.7755278982137],
    [0.05, 2.9688792010517306],
    [0.75, 0.20328095143129538],
    [1.00000001, -5.772156531688512e-9],
    [1.5, -0.12078223763524522],
    [1.999999, -4.227840125965854e-7],
    [2.0001, 4.2281658112919945e-5],
    [3.7, 1.428072326665388],
    [7.99, 8.50501160608848],
    [8, 8.525161361065415],
    [57.2, 173.16000143329242],
    [1e6, 12815504.569147611],
    [1e300, 6.897755278982137e302],
  ])("agree on the logarithm of gamma(%d)", (x, expected) => {
    expectClose(ours.logGamma(x), expected, 2e-15);
  });
});

describe("quantiles", () => {
  // A relative error of 1e-10 in a quantile of shape 0.05 is one of 5e-12 in the far tail, its hardest case.
  const expectInverts = (probability: number, p: number): void => {
    expectClose(probability, p, 5e-12);
  };
  const shape = spread(0.05, 1e4);

  it("invert the lower and the upper tail down to 1e-300", () => {
    fc.assert(
      fc.property(anyProbability, shape, shape, (p, a, b) => {
        expectInverts(ours.normalCdf(ours.normalQuantile(p)), p);
        const x = ours.gammaQuantile(p, a, 1);
        if (representable(x)) expectInverts(ours.gammaCdf(x, a, 1), p);
        const w = ours.betaQuantile(p, a, b);
        if (representable(w) && w < 0.5) expectInverts(ours.betaCdf(w, a, b), p);
        const t = ours.tQuantile(p, 2 * a);
        if (representable(t)) expectInverts(ours.tCdf(t, 2 * a), p);
        const f = ours.fQuantile(p, 2 * a, 2 * b);
        if (representable(f)) expectInverts(ours.fCdf(f, 2 * a, 2 * b), p);
      }),
      { ...runs, numRuns: 400 },
    );
  });

  it("invert the upper tail close to 1", () => {
    const close = spread(2 ** -50, 0.5);
    fc.assert(
      fc.property(close, shape, shape, (distance, a, b) => {
        const p = 1 - distance;
        const q = 1 - p;
        expectInverts(ours.normalUpperTail(ours.normalQuantile(p)), q);
        const x = ours.gammaQuantile(p, a, 1);
        if (representable(x)) expectInverts(ours.regularisedGammaUpper(a, x), q);
        const t = ours.tQuantile(p, 2 * a);
        if (representable(t)) expectInverts(ours.tUpperTail(t, 2 * a), q);
        const f = ours.fQuantile(p, 2 * a, 2 * b);
        if (representable(f)) expectInverts(ours.fUpperTail(f, 2 * a, 2 * b), q);
      }),
      { ...runs, numRuns: 400 },
    );
  });
});
