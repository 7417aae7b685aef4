import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { discountFactors } from "./discount-factors.js";
import { presentValue } from "./present-value.js";

const amounts = fc.array(fc.integer({ min: 0, max: 1e9 }), { minLength: 1, maxLength: 60 });
const runs = { seed: 1, numRuns: 100 };

describe("presentValue", () => {
  it("matches the hand calculation", () => {
    // -1000 + 600/1.035 + 600/1.035^2, to 28 digits in Python's decimal: 139.81656514737800
    expect(presentValue({ flowsGbp: [-1000, 600, 600], discount: 0.035 })).toBeCloseTo(
      139.816565147378,
      10,
    );
  });

  it("leaves year 0 undiscounted and uses the schedule in force when none is named", () => {
    expect(presentValue({ flowsGbp: [100] })).toBe(100);
    expect(presentValue({ flowsGbp: [0, 103.5] })).toBeCloseTo(100, 12);
    const inYear31 = [...new Array<number>(31).fill(0), 1];
    expect(presentValue({ flowsGbp: inYear31 })).toBeCloseTo(1 / (1.035 ** 30 * 1.03), 15);
  });

  it("takes a typed array as well as a list", () => {
    expect(presentValue({ flowsGbp: Float64Array.of(0, 103.5) })).toBeCloseTo(100, 12);
  });

  it("is the sum of amounts times factors, whatever the timing and the schedule", () => {
    fc.assert(
      fc.property(
        amounts,
        fc.constantFrom("start" as const, "mid" as const, "end" as const),
        fc.constantFrom("standard" as const, "health" as const, "reduced" as const),
        (flowsGbp, timing, variant) => {
          const discount = { schedule: "hmt-2022", variant };
          const { factors } = discountFactors({ years: flowsGbp.length - 1, discount, timing });
          const sum = flowsGbp.reduce((total, flow, year) => total + flow * factors[year]!, 0);
          const got = presentValue({ flowsGbp, discount, timing });
          expect(Math.abs(got - sum)).toBeLessThanOrEqual(1e-12 * sum);
        },
      ),
      runs,
    );
  });

  it("shrinks by one year's discount when every amount comes a year later", () => {
    fc.assert(
      fc.property(amounts, fc.double({ min: -0.5, max: 1, noNaN: true }), (flowsGbp, discount) => {
        const now = presentValue({ flowsGbp, discount });
        const later = presentValue({ flowsGbp: [0, ...flowsGbp], discount });
        expect(Math.abs(later * (1 + discount) - now)).toBeLessThanOrEqual(1e-12 * now);
      }),
      runs,
    );
  });

  it("discounts to a base year before the first amount", () => {
    // Two years from 2024/25 to 2026/27: 121 / 1.1².
    const input = { flowsGbp: [121], discount: 0.1, firstYear: "2026/27" };
    expect(presentValue({ ...input, baseYear: "2024/25" })).toBeCloseTo(100, 12);
    expect(presentValue({ ...input, baseYear: "2026/27" })).toBe(121);
    expect(presentValue(input)).toBe(121);
    const bands = {
      bands: [
        { fromYear: 0, rate: 0.1 },
        { fromYear: 2, rate: 0.25 },
      ],
    };
    const later = { flowsGbp: [0, 1], discount: bands, firstYear: 2025, baseYear: 2024 };
    expect(presentValue(later)).toBeCloseTo(1 / (1.1 * 1.25), 14);
  });

  it("lies between nothing and the undiscounted sum", () => {
    fc.assert(
      fc.property(amounts, (flowsGbp) => {
        const sum = flowsGbp.reduce((total, flow) => total + flow, 0);
        const value = presentValue({ flowsGbp });
        expect(value).toBeGreaterThanOrEqual(0);
        expect(value).toBeLessThanOrEqual(sum * (1 + 1e-12));
      }),
      runs,
    );
  });

  it.each([
    [{ flowsGbp: [] }, ["flowsGbp"], "flowsGbp: Give at least one year."],
    [{ flowsGbp: [1, NaN] }, ["flowsGbp", 1], "flowsGbp[1]: Give a number of pounds."],
    [
      { flowsGbp: [2e15] },
      ["flowsGbp", 0],
      "flowsGbp[0]: Give an amount of at most £1,000,000,000,000,000, above or below zero.",
    ],
    [
      { flowsGbp: [1], discount: 3.5 },
      ["discount"],
      "discount: Give a fraction, not a percentage: 3.5% is 0.035.",
    ],
    [
      { flowsGbp: [1, 2], timing: "mid" as const, discount: { yearlyRates: [0.03] } },
      ["discount", "yearlyRates"],
      "discount.yearlyRates: Give a rate for each of the 2 years after year 0; there are 1.",
    ],
    [
      { flowsGbp: [1], baseYear: 2025 },
      ["firstYear"],
      "firstYear: Give the year of the first amount as well, so that it can be set against the base year.",
    ],
    [
      { flowsGbp: [1], baseYear: 2025, firstYear: "2025/26" },
      ["baseYear"],
      "baseYear: Give both years of one kind: both such as 2025, or both such as 2025/26.",
    ],
    [
      { flowsGbp: [1], baseYear: 2026, firstYear: 2025 },
      ["baseYear"],
      "baseYear: Give a base year no later than the first amount, 2025, and at most 1,000 years before: what was spent earlier is sunk.",
    ],
    [
      { flowsGbp: new Array<number>(400).fill(1), discount: -0.9 },
      [],
      "Give smaller numbers: the result is too large to calculate.",
    ],
  ])("refuses case %#", (input, path, message) => {
    expect(() => presentValue(input)).toThrow(
      expect.objectContaining({ code: "INVALID_INPUT", path, message }),
    );
  });
});
