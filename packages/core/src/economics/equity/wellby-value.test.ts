import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { wellbyValue } from "./wellby-value.js";

const base = { lifeSatisfactionChange: 0.3, people: 120, years: 2, priceYear: 2019 };

describe("wellbyValue", () => {
  it("multiplies points, people, years and the published worth", () => {
    // 72 WELLBYs at £13,000; in 2024 prices times 100 / 81.1085.
    const result = wellbyValue(base);
    expect(result).toMatchObject({ lowGbp: 720000, centralGbp: 936000, highGbp: 1152000 });
    expect(result.provenance).toMatchObject({
      value: { id: "hmt-2021", priceYear: 2019, status: "second-hand" },
      discount: null,
    });
    expect(result.conclusion.text).toBe(
      "72.00 WELLBYs are worth £936,000, between £720,000 and £1,152,000, at 2019 prices (HM " +
        "Treasury, July 2021). This is public value, not cash.",
    );
    const later = wellbyValue({ ...base, priceYear: 2024 });
    expect(later.centralGbp).toBeCloseTo(1154009.75236874, 7);
    expect(later.perWellby.centralGbp).toBeCloseTo(16027.9132273436, 9);
  });

  it("discounts later years where a rate is given, part of a year in part", () => {
    // 1 + 1/1.25 + 0.5/1.25² = 2.12 years.
    const result = wellbyValue({ ...base, years: 2.5, discount: 0.25 });
    expect(result.wellbys).toBeCloseTo(0.3 * 120 * 2.12, 10);
    expect(result.warnings).toEqual([]);
    expect(wellbyValue({ ...base, years: 0.5, discount: 0.25 }).wellbys).toBeCloseTo(18, 12);
    expect(wellbyValue(base).warnings.map(({ text }) => text)).toEqual([
      "Years after the first are not discounted; give a discount rate to take them at present value.",
    ]);
  });

  it("keeps low below high when lives get worse", () => {
    const { lowGbp, centralGbp, highGbp } = wellbyValue({ ...base, lifeSatisfactionChange: -0.3 });
    expect([lowGbp, centralGbp, highGbp]).toEqual([-1152000, -936000, -720000]);
  });

  it("warns where a financial year is pieced together", () => {
    const { warnings } = wellbyValue({ ...base, years: 1, priceYear: "2023/24" });
    expect(warnings.map(({ text }) => text)).toEqual([
      "gdp-2025-12-calendar is by calendar year, so three quarters of the first year and one " +
        "quarter of the second stand for 2023/24.",
    ]);
  });

  it("is worth less discounted than not, and is in proportion to people", () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0.01, max: 10, noNaN: true }),
        fc.integer({ min: 1, max: 1e6 }),
        fc.double({ min: 0.1, max: 80, noNaN: true }),
        (lifeSatisfactionChange, people, years) => {
          const input = { lifeSatisfactionChange, people, years, priceYear: 2019 };
          const plain = wellbyValue(input);
          const discounted = wellbyValue({
            ...input,
            discount: { schedule: "hmt-2022", variant: "health" },
          });
          expect(discounted.wellbys).toBeLessThanOrEqual(plain.wellbys * (1 + 1e-12));
          const twice = wellbyValue({ ...input, people: 2 * people });
          expect(Math.abs(twice.centralGbp / plain.centralGbp - 2)).toBeLessThan(1e-12);
        },
      ),
      { seed: 1, numRuns: 100 },
    );
  });

  it.each([
    [
      { lifeSatisfactionChange: 11 },
      "INVALID_INPUT",
      "lifeSatisfactionChange: Give a change from -10 to 10 points on the scale of life satisfaction.",
    ],
    [{ people: -1 }, "INVALID_INPUT", "people: Give a number of people from 0 to 10,000,000,000."],
    [{ years: 151 }, "INVALID_INPUT", "years: Give a number of years from 0 to 150."],
    [
      { priceYear: "2024/26" },
      "INVALID_INPUT",
      "priceYear: Give a price year such as 2013 or 2013/14.",
    ],
    [
      { priceYear: 2026 },
      "UNKNOWN_REFERENCE",
      "priceYear: Give a price year within gdp-2025-12-calendar, which runs from 1990 to 2024; it has no 2026.",
    ],
    [
      { discount: 3.5 },
      "INVALID_INPUT",
      "discount: Give a fraction, not a percentage: 3.5% is 0.035.",
    ],
  ])("refuses case %#", (change, code, message) => {
    expect(() => wellbyValue({ ...base, ...change })).toThrow(
      expect.objectContaining({ code, message }),
    );
  });
});
