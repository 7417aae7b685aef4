import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { discountEffect, type DiscountEffectInput } from "./discount-effect.js";
import { poolEffects } from "./pool-effects.js";

describe("discountEffect", () => {
  it("shrinks by the share of trust that the hand calculation gives", () => {
    // Trust 0.2² / (0.2² + 0.1²) = 0.8; -0.3 becomes -0.24; √0.8 x 0.1 = 0.0894427.
    const { estimate, analysis, kept, method } = discountEffect({
      ...{ measure: "smd", value: -0.3, standardError: 0.1, shrinkage: { priorSd: 0.2 } },
    });
    expect(estimate).toBeCloseTo(-0.24, 14);
    expect(kept).toBeCloseTo(0.8, 14);
    expect(analysis.standardError).toBeCloseTo(0.0894427191, 9);
    expect(method.stated.text).toBe(
      "Drawn towards 0 by a prior spread of 0.2: 80.0% of the distance is kept.",
    );
  });

  it("keeps the share that the caller's own table gives a grade", () => {
    const { estimate, analysis, method } = discountEffect({
      measure: "rr",
      value: Math.log(0.6),
      standardError: 0.117,
      betweenVariance: 0.04,
      grade: { grade: "3", table: { "4": 1, "3": 0.5 } },
    });
    expect(estimate).toBeCloseTo(Math.sqrt(0.6), 13);
    expect(analysis.predictionSe).toBeCloseTo(Math.hypot(0.0585, 0.1), 13);
    expect(method.stated.text).toBe(
      "Grade 3 keeps 50.0% of the effect, by the caller's own table.",
    );
  });

  it("hands a pool on unchanged when nothing is discounted", () => {
    const pooled = poolEffects({
      measure: "smd",
      studies: [-0.36, -0.12, -0.51, 0.08].map((value) => ({
        analysis: { value, variance: 0.03 },
      })),
    });
    const result = discountEffect({
      measure: "smd",
      value: pooled.analysis.value,
      standardError: pooled.analysis.standardError,
      betweenVariance: pooled.heterogeneity?.betweenVariance ?? 0,
      studies: pooled.studies,
    });
    expect(result.predictionLower).toBeCloseTo(pooled.predictionLower ?? NaN, 12);
    expect(result.upper).toBeCloseTo(pooled.upper ?? NaN, 12);
    expect(result.distribution).toMatchObject({
      ...{ family: "studentT", df: 2, effectMeasure: "standardisedDifference" },
    });
    expect(result.distribution?.sd).toBeCloseTo(pooled.analysis.predictionSe, 12);
  });

  it("draws an effect towards what such programmes do, where that is not nothing", () => {
    const { estimate, kept } = discountEffect({
      ...{ measure: "smd", value: 5e-324, standardError: 0.1 },
      shrinkage: { priorSd: 0.1, priorValue: -0.2 },
    });
    expect(estimate).toBeCloseTo(-0.1, 14);
    expect(kept).toBeNull();
  });

  it("draws the mean only when asked, and warns where places are taken to be alike", () => {
    const input = { measure: "or", value: 0.2, standardError: 0.1 } as const;
    expect(discountEffect(input).warnings.map(({ id }) => id)).toEqual(["noSpreadOfPlaces"]);
    const mean = discountEffect({ ...input, betweenVariance: 0.09, spread: "mean" });
    expect(mean.distribution).toMatchObject({ family: "normal", scale: "log", sd: 0.1, df: null });
    expect(mean.warnings).toEqual([]);
  });

  it("gives no distribution from fewer than three studies", () => {
    const two = discountEffect({ measure: "smd", value: -0.3, standardError: 0.1, studies: 2 });
    expect(two).toMatchObject({ lower: null, predictionUpper: null, distribution: null });
    expect(two.reason?.id).toBe("tooFewToPool");
  });

  it("never enlarges an effect, and never narrows below the mean's spread", () => {
    fc.assert(
      fc.property(
        fc.double({ min: -3, max: 3, noNaN: true }),
        fc.double({ min: 0.001, max: 3, noNaN: true }),
        fc.double({ min: 0, max: 2, noNaN: true }),
        fc.double({ min: 0.001, max: 5, noNaN: true }),
        (value, standardError, betweenVariance, priorSd) => {
          const { analysis, predictionLower, lower, predictionUpper, upper } = discountEffect({
            ...{ measure: "smd", value, standardError, betweenVariance, shrinkage: { priorSd } },
          });
          expect(Math.abs(analysis.value)).toBeLessThanOrEqual(Math.abs(value));
          expect(analysis.standardError).toBeLessThanOrEqual(standardError);
          expect(predictionLower).toBeLessThanOrEqual(lower ?? NaN);
          expect(predictionUpper).toBeGreaterThanOrEqual(upper ?? NaN);
        },
      ),
      { seed: 1, numRuns: 300 },
    );
  });

  const base = { measure: "smd", value: -0.5, standardError: 0.1 } as const;
  it.each([
    [
      { ...base, foundAt: "treatment", usedAt: "selective" },
      ["foundAt"],
      "foundAt: Give an effect found at the level of its use, selective prevention; this one was found in treatment, and effects shrink upstream.",
    ],
    [
      { ...base, grade: { grade: "5", table: { "4": 1 } } },
      ["grade", "grade"],
      "grade.grade: Give a grade of the table: 4.",
    ],
    [
      { ...base, grade: { grade: "constructor", table: { "4": 1 } } },
      ["grade", "grade"],
      "grade.grade: Give a grade of the table: 4.",
    ],
    [
      { ...base, grade: { grade: "4", table: { "4": 60 } } },
      ["grade", "table", "4"],
      "grade.table.4: Give an object with the share of the effect kept for each grade, from 0.001 to 1.",
    ],
    [
      { ...base, grade: { grade: "4", table: { "4": 1 } }, shrinkage: { priorSd: 1 } },
      ["shrinkage"],
      "shrinkage: Give a grade or a shrinkage, not both: that would discount twice.",
    ],
    [
      { ...base, standardError: 0 },
      ["standardError"],
      "standardError: Give a number above 0 and at most 1,000,000,000.",
    ],
    [{ ...base, studies: 0 }, ["studies"], "studies: Give a whole number of studies, 1 or more."],
    [
      { ...base, betweenVariance: -1 },
      ["betweenVariance"],
      "betweenVariance: Give a number from 0 to 1,000,000,000.",
    ],
    [
      { ...base, measure: "or", value: 400 },
      ["value"],
      "value: Give the natural logarithm of the ratio: 0.223 for 1.25.",
    ],
  ] as [DiscountEffectInput, string[], string][])("rejects %j", (input, path, message) => {
    expect(() => discountEffect(input)).toThrow(
      expect.objectContaining({ code: "INVALID_INPUT", path, message }),
    );
  });
});
