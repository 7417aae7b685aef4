import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { captureRecapture } from "./capture-recapture.js";

describe("captureRecapture", () => {
  it("matches the hand calculation", () => {
    // 221·181/61 - 1 = 654.7541; listed 220 + 180 - 60 = 340; neither 160·120/61 = 314.7541;
    // variance 221·181·160·120/(61²·62) = 3,329.05, root 57.69795.
    const { listed, estimate, unlisted, conclusion } = captureRecapture({
      ...{ first: 220, second: 180, both: 60 },
    });
    expect(listed).toBe(340);
    expect(estimate.value).toBeCloseTo((221 * 181) / 61 - 1, 10);
    expect(unlisted.value).toBeCloseTo((160 * 120) / 61, 10);
    expect(estimate.standardError).toBeCloseTo(57.697946793, 8);
    expect(conclusion.text).toBe(
      "Beside the 340 children listed, some 315 more are on neither list (202 to 428), if the " +
        "lists are independent.",
    );
  });

  it("never estimates fewer children than are listed", () => {
    const lower = captureRecapture({ first: 20, second: 15, both: 13 }).estimate;
    expect(lower.lower).toBe(22);
    const count = fc.integer({ min: 0, max: 5000 });
    fc.assert(
      fc.property(count, count, fc.nat(100), (first, second, percent) => {
        const both = Math.floor((Math.min(first, second) * percent) / 100);
        const { listed, estimate, unlisted } = captureRecapture({ first, second, both });
        expect(estimate.lower).toBeGreaterThanOrEqual(listed);
        expect(unlisted.value).toBeGreaterThanOrEqual(0);
        const swapped = captureRecapture({ first: second, second: first, both });
        expect(swapped.estimate.value).toBeCloseTo(estimate.value ?? NaN, 6);
      }),
      { seed: 1, numRuns: 300 },
    );
  });

  it.each([
    [{ first: 9, second: 5, both: 0 }, 59, "fewOnBothLists"],
    [{ first: 20, second: 8, both: 8 }, 20, "oneListWithinOther"],
    [{ first: 0, second: 0, both: 0 }, 0, "fewOnBothLists"],
    [{ first: 1, second: 1, both: 1 }, 1, "fewOnBothLists"],
  ])("answers with a warning for %j", (input, value, warning) => {
    const { estimate, warnings } = captureRecapture(input);
    expect(estimate.value).toBeCloseTo(value, 12);
    expect(Number.isFinite(estimate.standardError)).toBe(true);
    expect(warnings.map(({ id }) => id)).toEqual([warning]);
  });

  it.each<[object, string]>([
    [{ both: 181 }, "both: Give no more than the 180 children of the shorter list."],
    [{ first: -1 }, "first: Give a whole number of people, 0 or more."],
    [{ confidence: 0 }, "confidence: Give a fraction above 0 and below 1, such as 0.95."],
  ])("refuses %j", (wrong, expected) => {
    expect(() => captureRecapture({ first: 220, second: 180, both: 60, ...wrong })).toThrow(
      expect.objectContaining({ code: "INVALID_INPUT", message: expected }),
    );
  });
});
