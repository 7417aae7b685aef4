import { describe, expect, it } from "vitest";
import { discountFactor } from "./discount-factor.js";

describe("discountFactor", () => {
  it("is 1 in year 0 and one step smaller in year 1", () => {
    expect(discountFactor({ year: 0 })).toBe(1);
    expect(discountFactor({ year: 1 })).toBeCloseTo(1 / 1.035, 15);
  });

  it("discounts half a year at the rate that rules between its two ends", () => {
    // Year 30.5 lies in the first step at 3.0%.
    expect(discountFactor({ year: 30.5 })).toBeCloseTo(1 / (1.035 ** 30 * Math.sqrt(1.03)), 15);
    expect(discountFactor({ year: 0.5, discount: 0.21 })).toBeCloseTo(1 / 1.1, 15);
  });

  it("needs a rate for the step that a part of a year lies in", () => {
    const discount = { yearlyRates: [0.03] };
    expect(discountFactor({ year: 1, discount })).toBeCloseTo(1 / 1.03, 15);
    expect(() => discountFactor({ year: 1.5, discount })).toThrow(
      expect.objectContaining({
        code: "INVALID_INPUT",
        path: ["discount", "yearlyRates"],
        message:
          "discount.yearlyRates: Give a rate for each of the 2 years after year 0; there are 1.",
      }),
    );
  });

  it.each([-1, 1001, NaN, Infinity])("refuses year %d", (year) => {
    expect(() => discountFactor({ year })).toThrow(
      expect.objectContaining({
        code: "INVALID_INPUT",
        path: ["year"],
        message: "year: Give a number of years from 0 to 1000.",
      }),
    );
  });

  it("refuses a result that no number can hold", () => {
    expect(() => discountFactor({ year: 999.5, discount: -0.9 })).toThrow(
      expect.objectContaining({
        code: "INVALID_INPUT",
        path: [],
        message: "Give smaller numbers: the result is too large to calculate.",
      }),
    );
  });
});
