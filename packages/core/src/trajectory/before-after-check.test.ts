import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { beforeAfterCheck, type BeforeAfterCheckInput } from "./before-after-check.js";

const base: BeforeAfterCheckInput = {
  ...{ before: 20, after: 14, people: 64, improvement: "decrease" },
  ...{ populationMean: 10, populationStandardDeviation: 5, correlation: 0.6 },
};

describe("beforeAfterCheck", () => {
  it("matches the arithmetic", () => {
    // Expected after 10 + 0.6 x 10 = 16; standard error 5 x 0.8 / 8 = 0.5; limits -2 ± 1.959964 x 0.5.
    const check = beforeAfterCheck(base);
    expect(check).toMatchObject({ change: -6, expectedChange: -4, expectedAfter: 16 });
    expect(check.beyond.value).toBe(-2);
    expect(check.beyond.upper).toBeCloseTo(-2 + 1.959963984540054 * 0.5, 12);
    expect(check.shareByRegression).toBeCloseTo(4 / 6, 12);
    expect(check.conclusion.text).toBe(
      "Of a change of -6, -4 would have come by itself; -2 (from -2.98 to -1.02) goes beyond that.",
    );
  });

  it("finds nothing beyond regression to the mean where there is nothing", () => {
    const check = beforeAfterCheck({ ...base, after: 16 });
    expect(check).toMatchObject({ beyondRegression: false, shareByRegression: 1 });
    expect(check.conclusion.id).toBe("changeOfItself");
    expect(beforeAfterCheck({ ...base, after: 18 }).conclusion.id).toBe("changeWorseThanItself");
    expect(beforeAfterCheck({ ...base, after: 20 }).shareByRegression).toBeNull();
  });

  it("moves with the scale", () => {
    const number = fc.integer({ min: -100, max: 100 });
    fc.assert(
      fc.property(
        number,
        number,
        number,
        fc.integer({ min: 1, max: 50 }),
        (before, after, by, size) => {
          const one = beforeAfterCheck({ ...base, before, after });
          const other = beforeAfterCheck({
            ...base,
            before: before * size + by,
            after: after * size + by,
            populationMean: 10 * size + by,
            populationStandardDeviation: 5 * size,
          });
          expect(other.beyond.value).toBeCloseTo(one.beyond.value * size, 8);
          expect(other.beyond.lower).toBeCloseTo(one.beyond.lower * size, 8);
          expect(other.beyondRegression).toBe(one.beyondRegression);
        },
      ),
      { seed: 71, numRuns: 100 },
    );
  });

  it.each<[Partial<BeforeAfterCheckInput>, readonly string[], string]>([
    [
      { correlation: 1 },
      ["correlation"],
      "correlation: Give a correlation from 0 up to, but not, 1.",
    ],
    [{ people: 1 }, ["people"], "people: Give a whole number of people, 2 or more."],
    [
      { populationStandardDeviation: 0 },
      ["populationStandardDeviation"],
      "populationStandardDeviation: Give a standard deviation above 0.",
    ],
  ])("refuses %j", (change, path, message) => {
    expect(() => beforeAfterCheck({ ...base, ...change })).toThrow(
      expect.objectContaining({ code: "INVALID_INPUT", path, message }),
    );
  });
});
