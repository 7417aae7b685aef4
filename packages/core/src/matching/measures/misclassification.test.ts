import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { misclassification } from "./misclassification.js";

const errors = {
  ...{ sensitivityLower: 0.8, sensitivityUpper: 0.9 },
  ...{ specificityLower: 0.9, specificityUpper: 0.95 },
};
const perthAndKinross = { population: 8459, need: 2176, service: 649, both: 223 };

describe("misclassification", () => {
  it("matches the hand calculation at every corner", () => {
    // Not served, 1,953 of 7,810: specificity .9 leaves 1953 - 781 = 1172 over .7 or .8; .95 leaves
    // 1562.5 over .75 or .85: 1465 to 2083.33. Served, 223 of 649: 158.1 over .7 or .8, 190.55 over
    // .75 or .85: 197.625 to 254.0667 in both, so 394.9333 to 451.375 without high need.
    const result = misclassification({ ...perthAndKinross, ...errors });
    expect(result.unmetNeed.lower).toBeCloseTo(1465, 9);
    expect(result.unmetNeed.upper).toBeCloseTo(2083.3333333, 6);
    expect(result.servedLowNeed.lower).toBeCloseTo(394.9333333, 6);
    expect(result.servedLowNeed.upper).toBeCloseTo(451.375, 9);
    expect(result.need.lower).toBeCloseTo(1662.625, 9);
    expect(result.conclusion.text).toBe(
      "Within the stated errors, unmet need is 1,465 to 2,083 children and 395 to 451 are served " +
        "without high need; no conclusion turns round.",
    );
  });

  it("tells which conclusion could turn round", () => {
    // Specificity .75 would leave 223 - 162.25 = 60.75 and 1953 - 1952.5 = .5 true of need: fewer
    // than the 649 places, although 2,176 are measured in need.
    const { flips, conclusion } = misclassification({
      ...perthAndKinross,
      ...{ sensitivityLower: 0.9, sensitivityUpper: 0.9 },
      ...{ specificityLower: 0.75, specificityUpper: 0.95 },
    });
    expect(flips.placesShort).toMatchObject({
      ...{ observed: true, possible: true, certain: false, flips: true },
    });
    expect(flips.mostServedLowNeed).toMatchObject({ observed: true, certain: true, flips: false });
    expect(conclusion.text).toMatch(
      /could turn round whether there are fewer places than children in high need, want of places/,
    );
  });

  it("leaves the figures as they are for a perfect measure", () => {
    const perfect = misclassification({
      ...perthAndKinross,
      ...{ sensitivityLower: 1, sensitivityUpper: 1, specificityLower: 1, specificityUpper: 1 },
    });
    expect(perfect.unmetNeed).toEqual({ observed: 1953, lower: 1953, upper: 1953, reason: null });
    expect(perfect.mismatch.upper).toBe(1953 + 426);
    expect(Object.values(perfect.flips).some(({ flips }) => flips)).toBe(false);
    expect(perfect.warnings.map(({ id }) => id)).toEqual(["samplingNotInRange"]);
    expect(perfect.premise.id).toBe("errorsAlike");
  });

  it.each([
    [{ population: 0, need: 0, service: 0, both: 0 }, "nobodyInNeed", "nobodyServed"],
    [{ population: 1, need: 0, service: 1, both: 0 }, "nobodyInNeed", undefined],
    [{ population: 1, need: 1, service: 0, both: 0 }, undefined, "nobodyServed"],
  ])("says why a share is missing for %j", (counts, coverage, targetEfficiency) => {
    const result = misclassification({ ...counts, ...errors });
    expect(result.coverage.reason?.id).toBe(coverage);
    expect(result.targetEfficiency.reason?.id).toBe(targetEfficiency);
  });

  const cell = fc.integer({ min: 0, max: 300 });
  const percents = (from: number, to: number): fc.Arbitrary<[number, number]> =>
    fc
      .tuple(fc.integer({ min: from, max: to }), fc.integer({ min: from, max: to }))
      .map(([a, b]) => [Math.min(a, b) / 100, Math.max(a, b) / 100]);
  const inside = fc.integer({ min: 0, max: 100 }).map((whole) => whole / 100);

  it("contains what every error within the ranges would give", () => {
    fc.assert(
      fc.property(
        fc.tuple(cell, cell, cell, cell),
        percents(51, 100),
        percents(51, 100),
        fc.tuple(inside, inside),
        ([a, b, c, d], [seLow, seHigh], [spLow, spHigh], [alongSe, alongSp]) => {
          const result = misclassification({
            ...{ population: a + b + c + d, need: a + c, service: a + b, both: a },
            ...{ sensitivityLower: seLow, sensitivityUpper: seHigh },
            ...{ specificityLower: spLow, specificityUpper: spHigh },
          });
          const se = seLow + alongSe * (seHigh - seLow);
          const sp = spLow + alongSp * (spHigh - spLow);
          const truth = (count: number, whole: number): number => {
            if (whole === 0) return 0;
            const share = (count / whole + sp - 1) / (se + sp - 1);
            return whole * Math.min(1, Math.max(0, share));
          };
          const both = truth(a, a + b);
          const unmet = truth(c, c + d);
          const holds = (value: number, range: typeof result.need): void => {
            expect(value).toBeGreaterThanOrEqual((range.lower ?? NaN) - 1e-9);
            expect(value).toBeLessThanOrEqual((range.upper ?? NaN) + 1e-9);
          };
          holds(both + unmet, result.need);
          holds(unmet, result.unmetNeed);
          holds(unmet + a + b - both, result.mismatch);
          if (both + unmet > 1e-6) holds(both / (both + unmet), result.coverage);
          const short = both + unmet - (a + b);
          if (Math.abs(short) > 1e-6) {
            if (short > 0) expect(result.flips.placesShort.possible).toBe(true);
            else expect(result.flips.placesShort.certain).toBe(false);
          }
        },
      ),
      { seed: 1, numRuns: 500 },
    );
  });

  it.each<[object, string]>([
    [{ sensitivityUpper: 0.7 }, "sensitivityUpper: Give no less than the lower end of 0.8."],
    [{ specificityUpper: 0.5 }, "specificityUpper: Give no less than the lower end of 0.9."],
    [
      { specificityLower: 0.1 },
      "specificityLower: Give a specificity that passes 1 together with the sensitivity of 0.8; " +
        "otherwise the measure tells no better than chance.",
    ],
    [{ both: 700 }, "both: Give no more than the 649 served."],
  ])("refuses %j", (wrong, expected) => {
    expect(() => misclassification({ ...perthAndKinross, ...errors, ...wrong })).toThrow(
      expect.objectContaining({ code: "INVALID_INPUT", message: expected }),
    );
  });
});
