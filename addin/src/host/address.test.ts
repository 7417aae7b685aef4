import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cellWithin, formatAddress, parseAddress } from "./address.js";

const cell = (sheet: string, row: number, column: number) => ({
  sheet,
  row,
  column,
  rows: 1,
  columns: 1,
});

describe("addresses", () => {
  it("reads cells, blocks, dollar signs and quoted sheets", () => {
    expect(parseAddress("B2", "Data")).toEqual(cell("Data", 1, 1));
    expect(parseAddress("$B$2:$C$9", "Data")).toEqual({
      ...cell("Data", 1, 1),
      rows: 8,
      columns: 2,
    });
    expect(parseAddress("'Business case'!A1", "Data")).toEqual(cell("Business case", 0, 0));
    expect(parseAddress("'It''s'!A1", "Data")).toEqual(cell("It's", 0, 0));
    expect(parseAddress("C9:B2", "Data")).toEqual({ ...cell("Data", 1, 1), rows: 8, columns: 2 });
  });

  it("reads whole columns and rows", () => {
    expect(parseAddress("B:C", "Data")).toEqual({
      ...cell("Data", 0, 1),
      rows: 1_048_576,
      columns: 2,
    });
    expect(parseAddress("3:3", "Data")).toEqual({ ...cell("Data", 2, 0), columns: 16_384 });
  });

  it.each(["", "1", "0.95", "wilson", "B", "A0", "B2:C3:D4", "ZZZZ1", "A1048577", "Sheet!", "=B2"])(
    "takes %j for no address",
    (text) => {
      expect(parseAddress(text, "Data")).toBeNull();
    },
  );

  it("leaves the sheet out where the formula stands on it", () => {
    expect(formatAddress(cell("Data", 1, 1), "Data")).toBe("B2");
    expect(formatAddress(cell("Data", 1, 1))).toBe("Data!B2");
    expect(formatAddress(cell("It's 2", 1, 27))).toBe("'It''s 2'!AB2");
    // A name that looks like a cell must be quoted as well.
    expect(formatAddress(cell("Q1", 0, 0))).toBe("'Q1'!A1");
  });

  it("names a cell within a range", () => {
    const range = { sheet: "Data", row: 1, column: 1, rows: 8, columns: 2 };
    expect(formatAddress(cellWithin(range, 7, 1))).toBe("Data!C9");
  });

  it("reads back every address it writes", () => {
    const range = fc.record({
      sheet: fc.string({ minLength: 1, maxLength: 20 }).filter((name) => !/^\s|\s$/.test(name)),
      row: fc.nat(1_000_000),
      column: fc.nat(16_000),
      rows: fc.integer({ min: 1, max: 40_000 }),
      columns: fc.integer({ min: 1, max: 300 }),
    });
    fc.assert(
      fc.property(range, (given) => {
        expect(parseAddress(formatAddress(given), "Elsewhere")).toEqual(given);
      }),
      { seed: 1, numRuns: 300 },
    );
  });
});
