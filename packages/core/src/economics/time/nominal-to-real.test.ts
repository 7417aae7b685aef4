import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { nominalToReal, type NominalToRealInput } from "./nominal-to-real.js";
import { nominalToRealEntry } from "./nominal-to-real.entry.js";
import { rebase } from "./rebase.js";

const financial = {
  id: "local",
  kind: "financial" as const,
  index: { "2022/23": 80, "2023/24": 84, "2024/25": 88.2 },
};

describe("nominalToReal", () => {
  it("moves each amount from its own year", () => {
    // 100 x 88.2/80, 100 x 88.2/84, 100.
    const result = nominalToReal({
      amountsGbp: [100, 100, 100],
      years: ["2022/23", "2023/24", "2024/25"],
      basePriceYear: "2024/25",
      deflator: financial,
    });
    expect(result.amountsGbp[0]).toBeCloseTo(110.25, 10);
    expect(result.amountsGbp[1]).toBeCloseTo(105, 10);
    expect(result.amountsGbp[2]).toBe(100);
    expect(result.provenance).toMatchObject({ id: "local", kind: "financial", status: "own" });
    expect(result.warnings).toEqual([]);
  });

  it("warns where financial years are pieced together from calendar years", () => {
    const { amountsGbp, warnings } = nominalToReal({
      amountsGbp: [100, 100],
      years: ["2021/22", 2023],
      basePriceYear: 2024,
    });
    // 0.75 x 85.6358 + 0.25 x 90.5005 = 86.851975.
    expect(amountsGbp[0]).toBeCloseTo(10000 / 86.851975, 9);
    expect(amountsGbp[1]).toBeCloseTo(10000 / 96.2507, 9);
    expect(warnings.map(({ text }) => text)).toEqual([
      "gdp-2025-12-calendar is by calendar year, so three quarters of the first year and one " +
        "quarter of the second stand for 2021/22.",
    ]);
  });

  it("does to each amount what rebase does to one", () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.tuple(fc.integer({ min: -1e6, max: 1e6 }), fc.integer({ min: 1990, max: 2024 })),
          { minLength: 1, maxLength: 20 },
        ),
        fc.integer({ min: 1990, max: 2024 }),
        (rows, basePriceYear) => {
          const years = rows.map(([, year]) => year);
          const { amountsGbp } = nominalToReal({
            amountsGbp: rows.map(([amount]) => amount),
            years,
            basePriceYear,
          });
          for (const [index, [amountGbp, fromPriceYear]] of rows.entries()) {
            const alone = rebase({ amountGbp, fromPriceYear, toPriceYear: basePriceYear });
            expect(amountsGbp[index]).toBe(alone.amountGbp);
          }
        },
      ),
      { seed: 1, numRuns: 50 },
    );
  });

  it.each<[Partial<NominalToRealInput>, string, unknown[], string]>([
    [
      { years: [2023] },
      "INVALID_INPUT",
      ["years"],
      "years: Give one year for each amount: there are 2 amounts and 1 years.",
    ],
    [
      { years: [2023, "2023/25"] },
      "INVALID_INPUT",
      ["years", 1],
      "years[1]: Give a price year such as 2013 or 2013/14.",
    ],
    [{ years: [] }, "INVALID_INPUT", ["years"], "years: Give at least one year."],
    [
      { years: [2023, 2025] },
      "UNKNOWN_REFERENCE",
      ["years", 1],
      "years[1]: Give a price year within gdp-2025-12-calendar, which runs from 1990 to 2024; it has no 2025.",
    ],
    [
      { basePriceYear: 2030 },
      "UNKNOWN_REFERENCE",
      ["basePriceYear"],
      "basePriceYear: Give a price year within gdp-2025-12-calendar, which runs from 1990 to 2024; it has no 2030.",
    ],
    [
      { deflator: financial },
      "INVALID_INPUT",
      ["basePriceYear"],
      "basePriceYear: Give a financial year such as 2013/14: local is by financial year.",
    ],
  ])("refuses case %#", (change, code, path, message) => {
    const input = { amountsGbp: [1, 2], years: [2023, 2022], basePriceYear: 2024, ...change };
    expect(() => nominalToReal(input)).toThrow(expect.objectContaining({ code, path, message }));
  });
});

describe("REALPRICES", () => {
  it("names its own argument when the index lacks its years", () => {
    const [sheet] = nominalToRealEntry.excel;
    const cells = { amountsGbp: [1], years: ["2023"], basePriceYear: 2024, index: [1] };
    expect(() => sheet!.toInput({ ...cells, indexYears: undefined })).toThrow(
      "indexYears: Give both years and index, or neither.",
    );
  });
});
