import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { equivalentAnnualValue } from "./equivalent-annual-value.js";
import { presentValue } from "./present-value.js";

describe("equivalentAnnualValue", () => {
  it("matches the hand calculation", () => {
    // 1000 in years 1 and 2 at 25%: 800 + 640 = 1440.
    const input = { presentValueGbp: 1440, years: 2, discount: 0.25 };
    expect(equivalentAnnualValue(input)).toBeCloseTo(1000, 10);
  });

  it("gives back the present value when paid from year 1 on", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 1e9 }),
        fc.integer({ min: 1, max: 150 }),
        (presentValueGbp, years) => {
          const yearly = equivalentAnnualValue({ presentValueGbp, years });
          const flowsGbp = [0, ...new Array<number>(years).fill(yearly)];
          const back = presentValue({ flowsGbp });
          expect(Math.abs(back - presentValueGbp)).toBeLessThanOrEqual(1e-12 * presentValueGbp);
        },
      ),
      { seed: 1, numRuns: 100 },
    );
  });

  it.each([
    [
      { presentValueGbp: 1, years: 0 },
      ["years"],
      "years: Give a whole number of years from 1 to 1000.",
    ],
    [
      { presentValueGbp: NaN, years: 1 },
      ["presentValueGbp"],
      "presentValueGbp: Give a number of pounds.",
    ],
    [
      { presentValueGbp: 1, years: 400, discount: -0.9 },
      [],
      "Give smaller numbers: the result is too large to calculate.",
    ],
  ])("refuses %j", (input, path, message) => {
    expect(() => equivalentAnnualValue(input)).toThrow(
      expect.objectContaining({ code: "INVALID_INPUT", path, message }),
    );
  });
});
