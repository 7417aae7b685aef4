import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { unitCost, type UnitCostInput } from "./unit-cost.js";
import { unitCostRegister } from "./unit-costs.js";

const texts = (sentences: readonly { readonly text: string }[]): string[] =>
  sentences.map(({ text }) => text);

describe("unitCost", () => {
  it("moves the original value once, and records how", () => {
    // 2013/14 is 0.75 x 73.4795 + 0.25 x 74.6524 = 73.772725; 51,080 x 100 / 73.772725.
    const priced = unitCost({ code: "SS1.0", priceYear: 2024 });
    expect(priced.amountGbp).toBeCloseTo(69239.68173874558, 8);
    expect(priced.factor).toBeCloseTo(1.3555145211187467, 14);
    expect(priced.cost).toMatchObject({ valueGbp: 51080, priceYear: "2013/14" });
    expect(priced.deflator?.id).toBe("gdp-2025-12-calendar");
    expect(priced).toMatchObject({ ageYears: 11, isStale: true });
    expect(priced.conclusion.text).toBe(
      "Child taken into care - average fiscal cost across different types of care setting, England, " +
        "per year: £69,240 (per year), in prices of 2024, from £51,080 in 2013/14. Source: New Economy " +
        "/ Greater Manchester Combined Authority, Unit Cost Database, Version 1.4, March 2015.",
    );
    expect(texts(priced.warnings)).toEqual([
      "SS1.0 is in prices of 2013/14, 11 years before 2024: look for a later figure.",
      "SS1.0 is an average: one case more or fewer changes spending by another amount, so it is no " +
        "cashable saving by itself.",
      "SS1.0 was read second-hand (third-party JSON parse (charlescoverdale/econstack-data, " +
        "parameters/uk/gmca-unit-costs-full.json, commit 2331d2e or later)): check it with its publisher.",
      "gdp-2025-12-calendar is by calendar year, so three quarters of the first year and one quarter of " +
        "the second stand for 2013/14.",
    ]);
  });

  it("leaves the original as it is where no price year is asked for", () => {
    const priced = unitCost({ code: "ss 1.0" });
    expect(priced).toMatchObject({
      amountGbp: 51080,
      priceYear: "2013/14",
      factor: 1,
      deflator: null,
      ageYears: null,
      isStale: null,
    });
    expect(priced.conclusion.text).toContain(
      "£51,080 (per year), in prices of 2013/14, as printed.",
    );
  });

  it("counts the age of prices from the date that it is given", () => {
    const aged = (asOf: number | string): boolean | null =>
      unitCost({ code: "SS1.0", asOf }).isStale;
    expect([aged(2018), aged("2018/19"), aged(2019)]).toEqual([false, false, true]);
  });

  it("uses a series of the caller's own by financial year", () => {
    const deflator = {
      id: "ours",
      kind: "financial",
      index: { "2013/14": 80, "2023/24": 100 },
    } as const;
    const priced = unitCost({ code: "SS2.0", priceYear: "2023/24", deflator });
    expect(priced.amountGbp).toBeCloseTo(875, 10);
    expect(priced.deflator?.status).toBe("own");
  });

  it("says nothing of averages for a price, nor of copies for what was read itself", () => {
    expect(texts(unitCost({ code: "price.ifa.week.2021" }).warnings)).toEqual([
      "price.ifa.week.2021 was read second-hand (secondary): check it with its publisher.",
    ]);
    expect(texts(unitCost({ code: "unit.childrens-home.place-year.2023-24" }).warnings)).toEqual([
      "unit.childrens-home.place-year.2023-24 is an average: one case more or fewer changes spending by " +
        "another amount, so it is no cashable saving by itself.",
    ]);
  });

  it("warns of a cost of people in a circumstance", () => {
    expect(texts(unitCost({ code: "E&S1.0" }).warnings)[0]).toBe(
      "E&S1.0 is what people in this circumstance cost, whatever the reason: not all of it goes when " +
        "the circumstance does.",
    );
  });

  it("gives a range where only a range is printed", () => {
    const priced = unitCost({ code: "unit.gp.consultation.2024-25" });
    expect(priced).toMatchObject({ amountGbp: null, lowGbp: 40, highGbp: 48 });
    expect(priced.reason?.text).toBe(
      "unit.gp.consultation.2024-25 is printed as a range, £40 to £48; there is no single value.",
    );
    expect(priced.conclusion.text).toContain("£40 to £48 (per consultation)");
  });

  it("brings in a contested cost when it is asked for, and says that it is contested", () => {
    const code = "unit.exclusion.lifetime.2017";
    const priced = unitCost({ code, includeContested: true });
    expect(priced).toMatchObject({ amountGbp: 370000, priceYear: null });
    expect(priced.warnings[0]?.text).toBe(
      "unit.exclusion.lifetime.2017 is contested. Publicly contested: an association, not the effect of " +
        "exclusion; £2.1bn over 6,685 pupils is £314,000, so the two headline figures do not divide.",
    );
  });

  it("moves every cost there and back again", () => {
    const movable = unitCostRegister.filter(
      ({ priceYear, tag }) => priceYear !== null && priceYear !== "2024/25" && tag !== "contested",
    );
    fc.assert(
      fc.property(
        fc.constantFrom(...movable),
        fc.integer({ min: 1990, max: 2024 }),
        (cost, priceYear) => {
          const { amountGbp, factor } = unitCost({ code: cost.code, priceYear });
          expect(Math.abs((amountGbp ?? 0) / factor - (cost.valueGbp ?? 0))).toBeLessThanOrEqual(
            1e-12 * (cost.valueGbp ?? 0),
          );
        },
      ),
      { seed: 1, numRuns: 200 },
    );
  });

  it.each<[unknown, string, unknown[], string]>([
    [
      { code: "SS99.0" },
      "UNKNOWN_REFERENCE",
      ["code"],
      "code: Give the code of a unit cost on file, such as SS1.0; there is no SS99.0.",
    ],
    [
      { code: "E&S6.0" },
      "UNKNOWN_REFERENCE",
      ["code"],
      "code: Give another code. Its rows hold values that cannot be right, £0.33m to £11.0m a year, in " +
        "the transcription that was read. That is why E&S6.0 is left out.",
    ],
    [
      { code: "cost.lifetime.care.experience" },
      "INVALID_INPUT",
      ["code"],
      "code: Give another code, or ask for contested costs as well. A social cost of people who were in " +
        "care, not the effect of entering care: never a cashable saving. That is why " +
        "cost.lifetime.care.experience counts as contested.",
    ],
    [
      { code: "unit.childrens-home.week.2015", priceYear: 2024 },
      "INVALID_INPUT",
      ["priceYear"],
      "priceYear: Give no price year for unit.childrens-home.week.2015: its own is not settled (2014-15 " +
        "in one reading, about 2015/16 in another), so it cannot be moved.",
    ],
    [
      { code: "SS1.0", priceYear: "2024/25" },
      "UNKNOWN_REFERENCE",
      ["priceYear"],
      "priceYear: Give a price year within gdp-2025-12-calendar, which runs from 1990 to 2024; 2024/25 " +
        "needs 2025.",
    ],
    [
      { code: "unit.ae.attendance.2024-25", priceYear: 2020 },
      "UNKNOWN_REFERENCE",
      ["code"],
      "code: Give a price year within gdp-2025-12-calendar, which runs from 1990 to 2024; 2024/25 needs " +
        "2025.",
    ],
    [
      {
        code: "SS1.0",
        priceYear: 2024,
        deflator: {
          id: "wild",
          kind: "calendar",
          index: { 2013: 1e-305, 2014: 1e-305, 2024: 1e300 },
        },
      },
      "INVALID_INPUT",
      ["deflator"],
      "deflator: Give smaller numbers: the result is too large to calculate.",
    ],
    [{ code: " " }, "INVALID_INPUT", ["code"], "code: Give a name."],
  ])("refuses case %#", (input, code, path, message) => {
    expect(() => unitCost(input as UnitCostInput)).toThrow(
      expect.objectContaining({ code, path, message }),
    );
  });
});
