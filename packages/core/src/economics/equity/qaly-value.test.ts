import { describe, expect, it } from "vitest";
import { qalyValue } from "./qaly-value.js";

const base = { qalys: 2.5, valueGbp: 70000, valuePriceYear: 2020, priceYear: 2024 };

describe("qalyValue", () => {
  it("moves the stated value to the prices wanted", () => {
    // 70,000 x 100 / 85.2137 = 82,146.42; times 2.5.
    const result = qalyValue(base);
    expect(result.perQalyGbp).toBeCloseTo(7000000 / 85.2137, 8);
    expect(result.amountGbp).toBeCloseTo(17500000 / 85.2137, 7);
    expect(result.conclusion.text).toBe(
      "2.50 QALYs are worth £205,366 at 2024 prices, at a stated £70,000 each in 2020 prices. This " +
        "is public value, not cash.",
    );
  });

  it("needs no index where both years are the same", () => {
    expect(qalyValue({ ...base, valuePriceYear: 2030, priceYear: 2030 }).amountGbp).toBe(175000);
  });

  it("has no default for the value or its price year", () => {
    const withoutValue = { ...base, valueGbp: undefined } as never;
    expect(() => qalyValue(withoutValue)).toThrow("valueGbp: Give a number of pounds.");
    const withoutYear = { ...base, valuePriceYear: undefined } as never;
    expect(() => qalyValue(withoutYear)).toThrow(
      "valuePriceYear: Give a price year such as 2013 or 2013/14.",
    );
  });

  it.each([
    [
      { qalys: Infinity },
      "qalys: Give a number of QALYs, such as 2.5; below 0 where they are lost.",
    ],
    [
      { valuePriceYear: 1980 },
      "valuePriceYear: Give a price year within gdp-2025-12-calendar, which runs from 1990 to 2024; it has no 1980.",
    ],
  ])("refuses case %#", (change, message) => {
    expect(() => qalyValue({ ...base, ...change })).toThrow(message);
  });
});
