import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { combineReadiness, type CombineReadinessInput } from "./combine-readiness.js";

const seven = { minimum: 1, maximum: 7 };

describe("combineReadiness", () => {
  it("combines three components by every rule", () => {
    const result = combineReadiness({ scores: [5.2, 3.4, 4.6], scale: seven });
    // (5.2 - 1) / 6 = .7, .4, .6; mean 1.7 / 3; .7 x .4 x .6 = .168; cube root; .4 is under .5.
    expect(result.normalised.map((part) => Number(part?.toFixed(12)))).toEqual([0.7, 0.4, 0.6]);
    expect(result.mean).toBeCloseTo(1.7 / 3, 12);
    expect(result.weakest).toBeCloseTo(0.4, 12);
    expect(result.product).toBeCloseTo(0.168, 12);
    expect(result.geometric).toBeCloseTo(0.551784835276224, 12);
    expect(result.attained).toBe(1);
    expect(result.conclusion.text).toBe("1 of 3 elements in order are above 4.");
  });

  it("leads with the figure of the rule asked for", () => {
    const result = combineReadiness({ scores: [5.2, 3.4, 4.6], scale: seven, rule: "product" });
    expect(result.value).toBe(result.product);
    expect(result.conclusion.text).toBe(
      "Combined by product, readiness stands at 16.8% of the way up the scale.",
    );
  });

  it("gives nothing by product and geometric mean when one component is at its floor", () => {
    const { product, geometric, mean } = combineReadiness({ scores: [5, 1, 5] });
    expect([product, geometric]).toEqual([0, 0]);
    expect(mean).toBeCloseTo(2 / 3, 12);
  });

  it("gives null with the reason where a score is missing, and still counts what was passed", () => {
    const { value, mean, normalised, attained, reason } = combineReadiness({
      scores: [5, 2, null],
      rule: "mean",
    });
    expect([value, mean, normalised, attained]).toEqual([null, null, [1, 0.25, null], 1]);
    expect(reason?.text).toBe("A score is missing, so the elements cannot be combined.");
    expect(combineReadiness({ scores: [5, null, 2] })).toMatchObject({
      value: null,
      conclusion: { id: "scoreMissing" },
    });
  });

  it("orders weakest, geometric and mean, and product below all three", () => {
    const scores = fc.array(fc.double({ min: 1, max: 5, noNaN: true }), {
      minLength: 1,
      maxLength: 8,
    });
    fc.assert(
      fc.property(scores, (profile) => {
        const { product, weakest, geometric, mean } = combineReadiness({ scores: profile });
        const ladder = [product, weakest, geometric, mean].map((value) => value ?? NaN);
        ladder.slice(1).forEach((value, index) => {
          expect(value).toBeGreaterThanOrEqual((ladder[index] ?? NaN) - 1e-12);
        });
      }),
      { seed: 1, numRuns: 300 },
    );
  });

  it.each<[CombineReadinessInput, readonly (string | number)[], string]>([
    [
      { scores: [5, 8], scale: seven },
      ["scores", 1],
      "scores[1]: Give a score from 1 to 7, or leave it blank.",
    ],
    [{ scores: [] }, ["scores"], "scores: Give a list of scores, one for each element."],
    [
      { scores: [5], scale: { minimum: 7, maximum: 1 } },
      ["scale"],
      "scale: Give a scale whose maximum is above its minimum.",
    ],
    [{ scores: [5], threshold: 9 }, ["threshold"], "threshold: Give a threshold from 1 to 5."],
    [
      { scores: [5], rule: "median" as "mean" },
      ["rule"],
      "rule: Give one of: sequential, mean, weakest, product, geometric.",
    ],
  ])("rejects %j", (input, path, message) => {
    expect(() => combineReadiness(input)).toThrow(
      expect.objectContaining({ code: "INVALID_INPUT", path, message }),
    );
  });
});
