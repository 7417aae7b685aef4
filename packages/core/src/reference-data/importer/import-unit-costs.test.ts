import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { importUnitCosts, type ImportUnitCostsInput } from "./import-unit-costs.js";
import { readAmount, readCode, readPriceYear } from "./read-cells.js";

/** Cells of a CSV without line breaks inside cells, which the synthetic file has none of. */
function cellsOf(csv: string): string[][] {
  return csv
    .trimEnd()
    .split("\n")
    .map((line) =>
      [...line.matchAll(/(?:"((?:[^"]|"")*)"|([^,]*))(?:,|$)/g)]
        .slice(0, 11)
        .map(([, quoted, plain = ""]) => quoted ?? plain),
    );
}

const synthetic = cellsOf(
  readFileSync(
    new URL("../../../../../test/data/unit-cost-sheet-synthetic.csv", import.meta.url),
    "utf8",
  ),
);

describe("importUnitCosts", () => {
  const sheet = importUnitCosts({ rows: synthetic });
  const byCode = new Map(sheet.costs.map((cost) => [cost.code, cost]));

  it("finds the row of headings below titles and notes, and leaves updated values alone", () => {
    expect(sheet.headerRow).toBe(5);
    expect(sheet.columns).toEqual({
      code: "Code",
      value: "Estimated cost/saving (£)",
      description: "Cost / saving detail",
      unit: "Unit",
      priceYear: "Year",
      agency: "Agency bearing the cost / making the fiscal saving",
      agencyDetail: "Agency level 2",
      category: "Outcome category",
      costType: "Type of cost",
      source: "Source",
    });
    expect(sheet.ignoredColumns).toEqual(["Updated cost/saving"]);
  });

  it("reads amounts and price years in the forms in which people write them", () => {
    expect(sheet.costs.map(({ code, valueGbp, priceYear }) => [code, valueGbp, priceYear])).toEqual(
      [
        ["SS1.0", 41000, "2013/14"],
        ["SS4.1", 20000, "2010/11"],
        ["SS4.1.1", 12000, "2010/11"],
        ["SS4.1.2", 5000, "2010/11"],
        ["SS4.1.3", 3000, "2010/11"],
        ["SS5.0", 1000, "2008/09"],
        ["SS5.0.1", 150, "2008/09"],
        ["SS5.0.2", 250, "2008/09"],
        ["SS5.0.3", 100, "2008/09"],
        ["SS6.0", 900, "2010/11"],
        ["SS6.0.1", 300, "2010/11"],
        ["SS6.0.2", 450, "2010/11"],
        ["E&S2.0", 8000.5, "2005/06"],
        ["E&S5.0", 330000, "2010/11"],
        ["CR3.0", 500, null],
        ["HE1.0", 1200000, null],
      ],
    );
  });

  it("carries a merged category down, and agency and source to the parts of an entry only", () => {
    expect(byCode.get("SS6.0.2")?.category).toBe("Social services");
    expect(byCode.get("E&S2.0")?.category).toBe("Education and skills");
    expect(byCode.get("SS4.1.2")).toMatchObject({
      agency: "Multiple",
      source: "Invented study B",
      parent: "SS4.1",
    });
    expect(byCode.get("SS5.0.1")).toMatchObject({
      agency: "Local Authority",
      agencyDetail: "Social Services",
      source: "Invented study C",
    });
    expect(byCode.get("SS6.0")).toMatchObject({ agency: null, source: null });
    expect(byCode.get("SS4.1.1")).toMatchObject({
      agency: "Criminal Justice System",
      agencyDetail: null,
    });
  });

  it("says of each skipped row why", () => {
    expect(sheet.skipped.map(({ row, code, remark }) => [row, code, remark.text])).toEqual([
      [18, null, "The row is the heading of the rows below it."],
      [21, "E&S6.1", "The value is a range, £500-£700: write one value."],
      [22, "E&S7.1", "The row holds no value."],
      [23, "E&S8.1", "The value is no amount of pounds: see text."],
      [
        24,
        "CR2.0",
        "The value is not above 0: (350). Costs and savings alike are written as positive amounts.",
      ],
      [26, "CR3.0", "CR3.0 stands in row 25 already, with the same value."],
      [
        27,
        "CR3.0",
        "CR3.0 stands in row 25 already, with £500 in place of £550; the first is kept.",
      ],
      [28, "CR4", "CR4 is no entry code such as SS1.0 or E&S2.0.1."],
      [29, null, "The row holds a value and no entry code."],
      [31, null, "The row is a note."],
    ]);
  });

  it("warns of parents that do not add up, and of values to check", () => {
    expect(sheet.parents.map(({ code, partsGbp, addsUp }) => [code, partsGbp, addsUp])).toEqual([
      ["SS4.1", 20000, true],
      ["SS5.0", 500, null],
      ["SS6.0", 750, false],
    ]);
    expect(sheet.warnings.map(({ row, code, remark }) => [row, code, remark.text])).toEqual([
      [
        11,
        "SS5.0",
        "SS5.0 and its parts stand in different units or price years, so they cannot be added up.",
      ],
      [
        15,
        "SS6.0",
        "SS6.0 is £900 and its parts add up to £750, which is further apart than 1.0%: they may be " +
          "alternatives or steps rather than parts.",
      ],
      [
        20,
        "E&S5.0",
        "E&S5.0 is broken in a public transcription of version 1.4: check the value in the workbook " +
          "itself.",
      ],
      [25, "CR3.0", "The price year is not clear: 2012/14. Write 2013 or 2013/14."],
      [30, "HE1.0", "The row holds no price year, so its value cannot be moved to other prices."],
      [
        30,
        "HE1.0",
        "£1,200,000 is more than £1,000,000 for one unit: check the value and its unit.",
      ],
    ]);
    expect(sheet.conclusion.text).toBe(
      "Unit costs read: 16; rows skipped: 10; remarks to check: 6. Of 3 entries with two parts or " +
        "more, 1 differ from the sum of their parts by more than 1.0%.",
    );
  });

  it("takes a wider tolerance for parts", () => {
    // 750 is a sixth below 900.
    const { parents } = importUnitCosts({ rows: synthetic, tolerance: 0.17 });
    expect(parents.map(({ addsUp }) => addsUp)).toEqual([true, null, true]);
  });

  it("reads the same whatever the order of the columns and however many notes stand above", () => {
    const table = synthetic.slice(4);
    fc.assert(
      fc.property(
        fc.shuffledSubarray(
          table[0]!.map((_, column) => column),
          { minLength: 11 },
        ),
        fc.integer({ min: 0, max: 20 }),
        (order, notes) => {
          const rows = [
            ...Array.from({ length: notes }, () => ["A synthetic note", null]),
            ...table.map((row) => order.map((column) => row[column])),
          ];
          const { costs, skipped } = importUnitCosts({ rows });
          const without = (row: number): number => row - notes - 1;
          expect(costs.map((cost) => ({ ...cost, row: without(cost.row) }))).toEqual(
            sheet.costs.map((cost) => ({ ...cost, row: cost.row - 5 })),
          );
          expect(skipped.length).toBe(sheet.skipped.length);
        },
      ),
      { seed: 1, numRuns: 50 },
    );
  });

  it("gives finite values or a reason for every row, whatever the cells hold", () => {
    const cell = fc.oneof(
      fc.string(),
      fc.double(),
      fc.constantFrom(null, "SS1.0", "SS1.0.1", "£5", "2013/14", "1e400", "£99999999999bn", true),
    );
    fc.assert(
      fc.property(fc.array(fc.array(cell, { maxLength: 4 }), { maxLength: 12 }), (body) => {
        const rows = [["Code", "Unit cost", "Year", "Category"], ...body];
        const { costs, skipped } = importUnitCosts({ rows });
        const filled = body.filter((row) =>
          row.some((each) => each !== null && String(each).trim() !== ""),
        );
        expect(costs.length + skipped.length).toBe(filled.length);
        expect(costs.every(({ valueGbp }) => Number.isFinite(valueGbp) && valueGbp > 0)).toBe(true);
      }),
      { seed: 2, numRuns: 300 },
    );
  });

  it.each<[unknown, unknown[], string]>([
    [{ rows: [] }, ["rows"], "rows: Give the sheet as a list of rows, each a list of cells."],
    [
      { rows: [["Code"], "SS1.0"] },
      ["rows", 1],
      "rows[1]: Give the sheet as a list of rows, each a list of cells.",
    ],
    [
      { rows: [["Code", "Remark"]] },
      ["rows"],
      "rows: Give a sheet with a row of headings that names at least Code and Unit cost.",
    ],
    [
      { rows: [["Code", "Value"]], tolerance: 5 },
      ["tolerance"],
      "tolerance: Give a fraction, not a percentage: 70% is 0.7.",
    ],
  ])("refuses case %#", (input, path, message) => {
    expect(() => importUnitCosts(input as ImportUnitCostsInput)).toThrow(
      expect.objectContaining({ code: "INVALID_INPUT", path, message }),
    );
  });
});

describe("the cells of a sheet", () => {
  it.each([
    [1200, 1200],
    ["£1,200", 1200],
    ["1 200.50", 1200.5],
    ["GBP 300", 300],
    ["c.£1.2m", 1200000],
    ["about 2 thousand", 2000],
    ["(1,200)", -1200],
    ["-£30", -30],
    ["£-30", -30],
    [".5", 0.5],
  ])("reads %j as £%d", (cell, gbp) => {
    expect(readAmount(cell)).toEqual({ kind: "amount", gbp });
  });

  it.each([
    ["£5 to £7", "range"],
    ["5–7", "range"],
    ["N/A", "blank"],
    [null, "blank"],
    ["1,20", "other"],
    ["12 apples", "other"],
    [Number.NaN, "other"],
    [true, "other"],
  ])("reads %j as %s", (cell, kind) => {
    expect(readAmount(cell)).toEqual({ kind });
  });

  it.each([
    [2013, 2013],
    ["2013", 2013],
    ["2013/14", "2013/14"],
    ["2013-2014", "2013/14"],
    ["1999/00", "1999/00"],
    ["FY 98/99", "1998/99"],
    ["12/13", "2012/13"],
    ["2013/14 prices", "2013/14"],
    ["2013/15", null],
    ["about ten years ago", null],
    ["", null],
  ])("reads %j as the price year %j", (cell, year) => {
    expect(readPriceYear(cell)).toBe(year);
  });

  it.each([
    ["SS1.0", "SS1.0"],
    ["e&s 2.0.1", "E&S2.0.1"],
    ["SS1", null],
    ["Total", null],
  ])("reads %j as the code %j", (cell, code) => {
    expect(readCode(cell)).toBe(code);
  });
});
