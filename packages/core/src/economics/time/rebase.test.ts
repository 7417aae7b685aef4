import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { deflatorSeries } from "../../reference-data/gdp-deflators.js";
import { rebase, type RebaseInput } from "./rebase.js";

const financial = {
  id: "ours",
  kind: "financial",
  index: { "2022/23": 80, "2023/24": 84 },
} as const;

describe("rebase", () => {
  it("matches the hand calculation", () => {
    // 1000 x 100 / 69.1217
    const result = rebase({ amountGbp: 1000, fromPriceYear: 2010, toPriceYear: 2024 });
    expect(result.amountGbp).toBeCloseTo(1446.72367722437, 10);
    expect(result.factor).toBeCloseTo(1.44672367722437, 13);
    expect(result.warnings).toEqual([]);
    expect(result.provenance).toEqual({
      id: "gdp-2025-12-calendar",
      kind: "calendar",
      source: "HM Treasury, December 2025 Quarterly National Accounts",
      status: "second-hand",
    });
  });

  it("pieces a financial year together from calendar years, and says so", () => {
    // 2013/14 is 0.75 x 73.4795 + 0.25 x 74.6524 = 73.772725.
    const result = rebase({ amountGbp: 51080, fromPriceYear: "2013/14", toPriceYear: 2024 });
    expect(result.amountGbp).toBeCloseTo((51080 * 100) / 73.772725, 8);
    expect(result.warnings.map(({ text }) => text)).toEqual([
      "gdp-2025-12-calendar is by calendar year, so three quarters of the first year and one quarter " +
        "of the second stand for 2013/14.",
    ]);
  });

  it("uses a series by financial year as it is", () => {
    const input: RebaseInput = {
      amountGbp: 100,
      fromPriceYear: "2022/23",
      toPriceYear: "2023/24",
      deflator: { ...financial, source: "our own table" },
    };
    expect(rebase(input)).toMatchObject({
      amountGbp: 105,
      warnings: [],
      provenance: { id: "ours", kind: "financial", source: "our own table", status: "own" },
    });
  });

  it("leaves an amount alone within one year, even one that the series does not hold", () => {
    const input = { amountGbp: 7, fromPriceYear: "2026/27", toPriceYear: "2026/27" };
    expect(rebase(input)).toMatchObject({ amountGbp: 7, factor: 1, warnings: [] });
  });

  it("gives the amount back when it is moved there and back again", () => {
    const year = fc.integer({ min: 1990, max: 2024 });
    fc.assert(
      fc.property(year, year, fc.integer({ min: 1, max: 1e9 }), (from, to, amountGbp) => {
        const there = rebase({ amountGbp, fromPriceYear: from, toPriceYear: to }).amountGbp;
        const back = rebase({ amountGbp: there, fromPriceYear: to, toPriceYear: from }).amountGbp;
        expect(Math.abs(back - amountGbp)).toBeLessThanOrEqual(1e-12 * amountGbp);
      }),
      { seed: 1, numRuns: 100 },
    );
  });

  it("keeps the published series complete and in order", () => {
    const years = Object.keys(deflatorSeries["gdp-2025-12-calendar"].index).map(Number);
    expect(years).toEqual(Array.from({ length: 35 }, (_, step) => 1990 + step));
  });

  const move = (fields: object): unknown => ({
    amountGbp: 1,
    fromPriceYear: 2010,
    toPriceYear: 2024,
    ...fields,
  });
  it.each<[unknown, string, unknown[], string]>([
    [
      move({ fromPriceYear: 1989 }),
      "UNKNOWN_REFERENCE",
      ["fromPriceYear"],
      "fromPriceYear: Give a price year within gdp-2025-12-calendar, which runs from 1990 to 2024; it " +
        "has no 1989.",
    ],
    [
      move({ toPriceYear: "2024/25" }),
      "UNKNOWN_REFERENCE",
      ["toPriceYear"],
      "toPriceYear: Give a price year within gdp-2025-12-calendar, which runs from 1990 to 2024; " +
        "2024/25 needs 2025.",
    ],
    [
      move({
        deflator: { id: "gaps", kind: "calendar", index: { 2010: 1, 2013: 2, 2024: 3 } },
        fromPriceYear: 2012,
      }),
      "UNKNOWN_REFERENCE",
      ["fromPriceYear"],
      "fromPriceYear: Give a price year within gaps, which runs from 2010 to 2024; it has no 2012.",
    ],
    [
      move({ deflator: financial }),
      "INVALID_INPUT",
      ["toPriceYear"],
      "toPriceYear: Give a financial year such as 2013/14: ours is by financial year.",
    ],
    [
      move({ deflator: "cpi" }),
      "UNKNOWN_REFERENCE",
      ["deflator"],
      "deflator: Give one of the price indices: gdp-2025-12-calendar.",
    ],
    [
      move({ deflator: 7 }),
      "INVALID_INPUT",
      ["deflator"],
      "deflator: Give the name of a price index, or your own as an object with id, kind and index.",
    ],
    [
      move({ deflator: { ...financial, base: 2024 } }),
      "INVALID_INPUT",
      ["deflator", "base"],
      "deflator.base: Give known fields only; check the spelling of base.",
    ],
    [
      move({ deflator: { ...financial, id: "" } }),
      "INVALID_INPUT",
      ["deflator", "id"],
      "deflator.id: Give a name.",
    ],
    [
      move({ deflator: { ...financial, kind: "monthly" } }),
      "INVALID_INPUT",
      ["deflator", "kind"],
      "deflator.kind: Give one of: calendar, financial.",
    ],
    [
      move({ deflator: { ...financial, source: 3 } }),
      "INVALID_INPUT",
      ["deflator", "source"],
      "deflator.source: Give a name.",
    ],
    [
      move({ deflator: { ...financial, index: {} } }),
      "INVALID_INPUT",
      ["deflator", "index"],
      "deflator.index: Give an index with one number for each year.",
    ],
    [
      move({ deflator: { ...financial, index: { 2013: 1 } } }),
      "INVALID_INPUT",
      ["deflator", "index", "2013"],
      "deflator.index.2013: Give index years such as 2013/14.",
    ],
    [
      move({ deflator: { ...financial, index: { "2013/14": 0 } } }),
      "INVALID_INPUT",
      ["deflator", "index", "2013/14"],
      "deflator.index.2013/14: Give an index above 0.",
    ],
    [
      move({ fromPriceYear: "2013/15" }),
      "INVALID_INPUT",
      ["fromPriceYear"],
      "fromPriceYear: Give a price year such as 2013 or 2013/14.",
    ],
    [
      move({ fromPriceYear: 13 }),
      "INVALID_INPUT",
      ["fromPriceYear"],
      "fromPriceYear: Give a price year such as 2013 or 2013/14.",
    ],
    [
      move({ deflator: { id: "wild", kind: "calendar", index: { 2010: 1e-300, 2024: 1e300 } } }),
      "INVALID_INPUT",
      [],
      "Give smaller numbers: the result is too large to calculate.",
    ],
  ])("refuses case %#", (input, code, path, message) => {
    expect(() => rebase(input as RebaseInput)).toThrow(
      expect.objectContaining({ code, path, message }),
    );
  });

  it("counts 1999/00 as a financial year", () => {
    const input = { amountGbp: 1, fromPriceYear: "1999/00", toPriceYear: 2024 };
    expect(rebase(input).factor).toBeCloseTo(100 / (0.75 * 54.2793 + 0.25 * 54.8102), 13);
  });
});
