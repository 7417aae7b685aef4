import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fitRateSpread } from "./empirical-bayes.js";
import { shrink, type ShrinkInput } from "./shrink.js";

const units = fc.array(
  fc
    .integer({ min: 0, max: 400 })
    .chain((total) => fc.tuple(fc.integer({ min: 0, max: total }), fc.constant(total))),
  { minLength: 1, maxLength: 20 },
);
const shown = (rows: readonly (readonly [number, number])[]): ShrinkInput => ({
  count: rows.map(([count]) => count),
  total: rows.map(([, total]) => total),
  smallCounts: "show",
});

describe("shrink", () => {
  it("matches Marshall's method by hand", () => {
    // Mean 109/305 = .357377; Σ n (p - mean)² / 305 - mean x 3/305 = .0037756;
    // first unit: .357377 + .0037756/(.0037756 + .357377/15) x (.6 - .357377) = .390566
    const {
      mean,
      prior,
      units: three,
    } = shrink({
      ...{ count: [9, 60, 40], total: [15, 200, 90], method: "marshall" },
    });
    expect(mean).toBeCloseTo(0.357377049180328, 14);
    expect(prior?.variance).toBeCloseTo(0.00377556809698707, 14);
    expect(three.map(({ shrunk }) => shrunk)).toEqual([
      expect.closeTo(0.390566037735849, 13),
      expect.closeTo(0.318431831480398, 13),
      expect.closeTo(0.399813258636788, 13),
    ]);
    expect(three[0]).toMatchObject({ lower: null, reason: { id: "marshallWithoutLimits" } });
  });

  it("matches R's maximum of the gamma-Poisson likelihood", () => {
    // R 4.2.2: optim over sum(dnbinom(x, size = mu * M, prob = M / (M + n), log = TRUE))
    const spread = fitRateSpread("events", {
      count: [20, 60, 12, 40, 7, 3, 90],
      total: [50, 200, 33, 90, 30, 55, 60],
    });
    expect(spread.kind).toBe("estimated");
    expect(spread.mean).toBeCloseTo(0.472586681180017, 6);
    expect("strength" in spread && spread.strength).toBeCloseTo(3.34736168961989, 5);
    expect("logLikelihood" in spread && spread.logLikelihood).toBeCloseTo(-30.2436934823085, 10);
  });

  it("puts each shrunk rate between the raw rate and the mean it is drawn to", () => {
    fc.assert(
      fc.property(units, fc.constantFrom("betaBinomial", "marshall"), (rows, method) => {
        const { prior, reason, units: each } = shrink({ ...shown(rows), method });
        for (const { rate, shrunk, lower, upper } of each) {
          if (prior === null || shrunk === null) {
            expect(reason).not.toBeNull();
            continue;
          }
          const raw = rate ?? prior.mean;
          expect(shrunk).toBeGreaterThanOrEqual(Math.min(raw, prior.mean) - 1e-12);
          expect(shrunk).toBeLessThanOrEqual(Math.max(raw, prior.mean) + 1e-12);
          if (lower === null || upper === null) continue;
          expect(lower).toBeGreaterThanOrEqual(0);
          expect(upper).toBeLessThanOrEqual(1);
          expect(lower).toBeLessThan(upper);
        }
      }),
      { seed: 1, numRuns: 200 },
    );
  });

  it("says the same of a unit wherever it stands in the list", () => {
    fc.assert(
      fc.property(units, (rows) => {
        const one = shrink(shown(rows)).units;
        const other = shrink(shown(rows.toReversed())).units.toReversed();
        one.forEach(({ shrunk }, k) => {
          if (shrunk === null) expect(other[k]?.shrunk).toBeNull();
          else expect(Math.abs(shrunk - (other[k]?.shrunk ?? NaN))).toBeLessThan(1e-6);
        });
      }),
      { seed: 2, numRuns: 100 },
    );
  });

  it("finds a likelihood at least as high as at any other mean and strength", () => {
    // Beta-binomial log-likelihood by its definition as a product of odds, without log gamma.
    const logLikelihood = (
      rows: readonly (readonly [number, number])[],
      mean: number,
      strength: number,
    ): number =>
      rows.reduce((sum, [count, total]) => {
        let each = sum;
        for (let j = 0; j < count; j++) each += Math.log((mean * strength + j) / (j + 1));
        for (let j = 0; j < total - count; j++) {
          each += Math.log(((1 - mean) * strength + j) / (j + 1));
        }
        for (let j = 0; j < total; j++) each -= Math.log((strength + j) / (j + 1));
        return each;
      }, 0);
    fc.assert(
      fc.property(
        units,
        fc.double({ min: 0.01, max: 0.99, noNaN: true }),
        fc.double({ min: -2, max: 8, noNaN: true }),
        (rows, mean, logStrength) => {
          const { prior } = shrink(shown(rows));
          if (prior?.logLikelihood == null) return;
          const other = logLikelihood(rows, mean, Math.exp(logStrength));
          expect(prior.logLikelihood).toBeGreaterThanOrEqual(other - 1e-7);
          if (prior.strength === null) return;
          const again = logLikelihood(rows, prior.mean, prior.strength);
          expect(Math.abs(prior.logLikelihood - again)).toBeLessThan(1e-7);
        },
      ),
      { seed: 3, numRuns: 150 },
    );
  });

  it("puts every unit at the mean, and says why, where chance explains the differences", () => {
    for (const method of ["betaBinomial", "marshall"] as const) {
      const {
        prior,
        reason,
        units: each,
      } = shrink({
        ...{ count: [30, 31, 29], total: [100, 100, 100], method },
      });
      expect(prior?.variance).toBe(0);
      expect(reason?.id).toBe("noSpreadBetween");
      expect(each.every(({ shrunk }) => Math.abs((shrunk ?? NaN) - 0.3) < 1e-15)).toBe(true);
      expect(each[0]).toMatchObject({ lower: null, reason: { id: "noSpreadBetween" } });
    }
  });

  it.each<[string, number | null, ShrinkInput]>([
    ["nobodyInGroups", null, { count: [0, 0], total: [0, 0] }],
    ["nobodyCountedIn", 0, { count: [0, 0], total: [10, 20] }],
    ["everybodyCountedIn", 1, { count: [10, 20], total: [10, 20] }],
    ["unitsAtTheEnds", null, { count: [10, 0], total: [10, 20] }],
    ["noSpreadBetween", 0.3, { count: [30], total: [100] }],
    ["noSpreadBetween", 0.5, { count: [1, 0], total: [1, 1], smallCounts: "show" }],
  ])("says %s where nothing can be shrunk", (id, shrunk, input) => {
    const result = shrink(input);
    expect(result.reason?.id).toBe(id);
    expect(result.conclusion.id).toBe(id);
    expect(result.units[0]).toMatchObject({ shrunk, lower: null, reason: { id } });
  });

  it("gives an empty unit the mean, with limits that say how little is known", () => {
    const { units: each } = shrink({ count: [20, 60, 30, 0], total: [50, 200, 55, 0] });
    expect(each[3]).toMatchObject({ rate: null, reason: { id: "nobodyInTotal" } });
    expect(each[3]?.shrunk).toBeGreaterThan(0.3);
    expect(each[3]?.lower).toBeLessThan(each[1]?.lower ?? NaN);
  });

  it("hides small units and says so", () => {
    const { units: each, warnings } = shrink({ count: [20, 3, 30], total: [50, 20, 55] });
    expect(each.map(({ rate }) => rate === null)).toEqual([true, true, false]);
    expect(warnings.map(({ text }) => text)).toEqual([
      "2 groups are hidden, because 1 to 5 people could be recognised or worked out from them.",
    ]);
    const open = shrink({ count: [20, 3, 30], total: [50, 20, 55], smallCounts: "show" });
    expect(open.warnings.map(({ id }) => id)).toEqual(["smallGroupsShown"]);
  });

  it("refuses a count above its total", () => {
    expect(() => shrink({ count: [3], total: [2] })).toThrow(
      "count[0]: Give a count no larger than the total of 2.",
    );
    expect(() => shrink({ count: [3], total: [4], method: "none" as never })).toThrow(
      "method: Give one of: betaBinomial, marshall.",
    );
  });
});
