import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { discountFactors } from "./discount-factors.js";
import { payback } from "./payback.js";

describe("payback", () => {
  it("interpolates within the year of recovery", () => {
    // -100, then -40, then +40: half-way through the step from year 1 to year 2.
    expect(payback({ netGbp: [-100, 60, 80], discount: 0 })).toEqual({
      year: 2,
      interpolated: 1.5,
      reason: null,
    });
  });

  it("starts again when a later reinvestment undoes a recovery", () => {
    // Cumulative -100, 20, -30, 30.
    expect(payback({ netGbp: [-100, 120, -50, 60], discount: 0 })).toMatchObject({
      year: 3,
      interpolated: 2.5,
    });
  });

  it("discounts with the schedule in force when none is named", () => {
    expect(payback({ netGbp: [-100, 101], discount: 0 }).year).toBe(1);
    expect(payback({ netGbp: [-100, 101] }).year).toBeNull();
  });

  it("counts a shortfall within rounding error as none", () => {
    // -0.1 - 0.2 + 0.3 is -5.6e-17 in floating point.
    expect(payback({ netGbp: [-0.1, -0.2, 0.3], discount: 0 })).toMatchObject({ year: 2 });
    expect(payback({ netGbp: [-100, 103.5], discount: 0.035 })).toMatchObject({ year: 1 });
  });

  it("is year 0 where nothing ever falls short", () => {
    expect(payback({ netGbp: [0, 5] })).toEqual({ year: 0, interpolated: 0, reason: null });
    expect(payback({ netGbp: [5] })).toEqual({ year: 0, interpolated: 0, reason: null });
  });

  it("names the year where year 0 has a name", () => {
    const input = { netGbp: [-100, 60, 80], discount: 0 };
    expect(payback({ ...input, firstYear: "2025/26" }).inYear).toBe("2027/28");
    expect(payback({ ...input, firstYear: 2025 }).inYear).toBe(2027);
  });

  it("gives null and a reason where costs are never recovered", () => {
    const { year, interpolated, reason } = payback({ netGbp: [-100, 50, 20] });
    expect([year, interpolated]).toEqual([null, null]);
    expect(reason?.text).toBe(
      "The discounted total is still below zero in year 2, the last one counted.",
    );
  });

  it("is the first year from which the cumulative net stays at or above zero", () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: -1000, max: 1000 }), { minLength: 1, maxLength: 40 }),
        fc.double({ min: 0, max: 0.5, noNaN: true }),
        (netGbp, discount) => {
          const { factors } = discountFactors({ years: netGbp.length - 1, discount });
          let cumulative = 0;
          const sums = netGbp.map((net, year) => (cumulative += net * factors[year]!));
          const staysUp = (year: number): boolean => sums.slice(year).every((sum) => sum > -1e-9);
          const first = sums.findIndex((_, year) => staysUp(year));
          const { year, interpolated } = payback({ netGbp, discount });
          expect(year).toBe(first === -1 ? null : first);
          if (year !== null && year > 0) {
            expect(interpolated!).toBeGreaterThan(year - 1);
            expect(interpolated!).toBeLessThanOrEqual(year);
          }
        },
      ),
      { seed: 1, numRuns: 300 },
    );
  });

  it.each([
    [{ netGbp: [] }, ["netGbp"], "netGbp: Give at least one year."],
    [
      { netGbp: new Array<number>(400).fill(1), discount: -0.9 },
      [],
      "Give smaller numbers: the result is too large to calculate.",
    ],
  ])("refuses case %#", (input, path, message) => {
    expect(() => payback(input)).toThrow(
      expect.objectContaining({ code: "INVALID_INPUT", path, message }),
    );
  });
});
