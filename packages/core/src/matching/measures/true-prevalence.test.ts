import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { truePrevalence } from "./true-prevalence.js";

const screen = { positive: 120, total: 900, sensitivity: 0.8, specificity: 0.97 };

describe("truePrevalence", () => {
  it("matches the hand calculation", () => {
    // (120/900 + .97 - 1)/(.8 + .97 - 1) = .103333/.77 = .134199; times 900 = 120.78.
    const { prevalence, inNeed, conclusion } = truePrevalence(screen);
    expect(prevalence.value).toBeCloseTo(0.1341991342, 9);
    expect(inNeed.value).toBeCloseTo(120.779221, 5);
    expect(conclusion.text).toBe(
      "The measure calls 13.3% in need; allowing for its errors, 13.4% are (10.7% to 16.5%).",
    );
  });

  it.each([
    [
      20,
      { value: 0, lower: 0 },
      "prevalenceHeldAtZero",
      { value: true, lower: true, upper: false },
    ],
    [890, { value: 1, upper: 1 }, "prevalenceHeldAtOne", { value: true, lower: true, upper: true }],
    [30, { lower: 0 }, "prevalenceLimitHeld", { value: false, lower: true, upper: false }],
  ])("holds %d positives within 0 and 1, and says so", (positive, held, warning, clamped) => {
    const result = truePrevalence({ ...screen, positive });
    expect(result.prevalence).toMatchObject(held);
    expect(result.warnings.map(({ id }) => id)).toEqual([warning]);
    expect(result.clamped).toEqual(clamped);
  });

  it("gives no share and says why when nobody was measured", () => {
    const result = truePrevalence({ ...screen, positive: 0, total: 0 });
    expect(result.prevalence).toMatchObject({ value: null, lower: null, upper: null });
    expect(result.inNeed.reason?.text).toBe("Nobody is in the total, so there is no share.");
    expect(result.conclusion.id).toBe("nobodyInTotal");
    expect(result.warnings).toEqual([]);
  });

  it("answers for one child measured", () => {
    const { prevalence } = truePrevalence({ ...screen, positive: 1, total: 1 });
    expect(prevalence).toMatchObject({ value: 1, upper: 1, reason: null });
    expect(prevalence.lower).toBeLessThan(1);
  });

  it("gives the apparent share back to a perfect measure, and undoes what an imperfect one does", () => {
    const percent = fc.integer({ min: 55, max: 100 }).map((whole) => whole / 100);
    const share = fc.integer({ min: 0, max: 1000 }).map((whole) => whole / 1000);
    fc.assert(
      fc.property(percent, percent, share, (sensitivity, specificity, truth) => {
        const apparent = truth * sensitivity + (1 - truth) * (1 - specificity);
        const total = 1e9;
        const positive = Math.round(apparent * total);
        const { prevalence } = truePrevalence({ positive, total, sensitivity, specificity });
        expect(Math.abs((prevalence.value ?? NaN) - truth)).toBeLessThanOrEqual(1e-7);
      }),
      { seed: 1, numRuns: 300 },
    );
    const perfect = truePrevalence({ ...screen, sensitivity: 1, specificity: 1 });
    expect(perfect.prevalence.value).toBe(120 / 900);
  });

  it.each<[object, string]>([
    [{ positive: 901 }, "positive: Give a count no larger than the total of 900."],
    [
      { specificity: 0.2 },
      "specificity: Give a specificity that passes 1 together with the sensitivity of 0.8; " +
        "otherwise the measure tells no better than chance.",
    ],
    [{ sensitivity: 80 }, "sensitivity: Give a fraction, not a percentage: 70% is 0.7."],
  ])("refuses %j", (wrong, expected) => {
    expect(() => truePrevalence({ ...screen, ...wrong })).toThrow(
      expect.objectContaining({ code: "INVALID_INPUT", message: expected }),
    );
  });
});
