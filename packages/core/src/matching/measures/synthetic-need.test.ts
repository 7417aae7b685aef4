import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { syntheticNeed } from "./synthetic-need.js";

const two = { population: [1000, 500], referenceCount: [90, 40], referenceTotal: [900, 200] };

describe("syntheticNeed", () => {
  it("matches the hand calculation", () => {
    // 1000·.1 + 500·.2 = 200; variance 1000²·.09/900 + 500²·.16/200 = 100 + 200; z √300 = 33.9476.
    const { expected, rate, strata, conclusion } = syntheticNeed(two);
    expect(expected.value).toBeCloseTo(200, 12);
    expect(expected.standardError).toBeCloseTo(Math.sqrt(300), 12);
    expect(expected.lower).toBeCloseTo(166.0524, 3);
    expect(rate.value).toBeCloseTo(200 / 1500, 14);
    expect(strata.map((stratum) => stratum.expected)).toEqual([100, 100]);
    expect(conclusion.text).toBe(
      "200 of 1,500 children are expected to be in need (166 to 234), if rates here are those of " +
        "the reference.",
    );
  });

  it("tells how many services do not know, which may be below 0", () => {
    expect(syntheticNeed({ ...two, known: 150 }).notKnown?.value).toBeCloseTo(50, 12);
    expect(syntheticNeed({ ...two, known: 250 }).notKnown?.value).toBeCloseTo(-50, 12);
    expect(syntheticNeed(two).notKnown).toBeNull();
  });

  it("warns where a reference stratum adds no uncertainty", () => {
    const sure = syntheticNeed({ ...two, referenceCount: [0, 40] });
    expect(sure.warnings.map(({ id }) => id)).toEqual(["certainStratum"]);
    expect(syntheticNeed(two).warnings).toEqual([]);
  });

  it("answers for nobody and for one child", () => {
    const nobody = syntheticNeed({ ...two, population: [0, 0] });
    expect(nobody.expected).toMatchObject({ value: 0, lower: 0, upper: 0 });
    expect(nobody.rate).toMatchObject({ value: null, reason: { id: "nobodyInPopulation" } });
    const one = syntheticNeed({ population: [1], referenceCount: [1], referenceTotal: [1] });
    expect(one.expected).toMatchObject({ value: 1, lower: 1, upper: 1 });
  });

  it("is unchanged when strata change places, and grows in proportion", () => {
    const stratum = fc
      .tuple(fc.integer({ min: 0, max: 9999 }), fc.integer({ min: 1, max: 999 }))
      .chain(([people, surveyed]) =>
        fc.tuple(fc.constant(people), fc.integer({ min: 0, max: surveyed }), fc.constant(surveyed)),
      );
    fc.assert(
      fc.property(fc.array(stratum, { minLength: 1, maxLength: 9 }), (strata) => {
        const of = (rows: typeof strata, times: number) =>
          syntheticNeed({
            population: rows.map(([people]) => people * times),
            referenceCount: rows.map(([, counted]) => counted),
            referenceTotal: rows.map(([, , surveyed]) => surveyed),
          }).expected;
        const there = of(strata, 1);
        const larger = of(strata.toReversed(), 3);
        const value = there.value ?? NaN;
        expect(Math.abs((larger.value ?? NaN) - 3 * value)).toBeLessThanOrEqual(1e-9 * (value + 1));
        expect(larger.standardError).toBeCloseTo(3 * there.standardError, 6);
        expect(there.lower).toBeLessThanOrEqual(value);
        expect(there.upper).toBeGreaterThanOrEqual(value - 1e-9);
      }),
      { seed: 1, numRuns: 200 },
    );
  });

  it.each<[object, string]>([
    [{ referenceCount: [90] }, "referenceCount: Give as many values as population has: 2, not 1."],
    [
      { referenceTotal: [900, 0] },
      "referenceTotal[1]: Give at least one child surveyed in each stratum, or join it with another.",
    ],
    [
      { referenceCount: [90, 201] },
      "referenceCount[1]: Give a count no larger than the total of 200.",
    ],
    [{ population: [] }, "population: Give one or more numbers of people."],
    [{ population: [1, 0.5] }, "population[1]: Give a whole number of people, 0 or more."],
    [{ known: -1 }, "known: Give a whole number of people, 0 or more."],
  ])("refuses %j", (wrong, expected) => {
    expect(() => syntheticNeed({ ...two, ...wrong })).toThrow(
      expect.objectContaining({ code: "INVALID_INPUT", message: expected }),
    );
  });
});
