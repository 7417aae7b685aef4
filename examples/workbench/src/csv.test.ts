import { describe, expect, it } from "vitest";
import { cellsOf, checkCsv, sheetFromCsv } from "./csv.js";
import { RefusedFile } from "./file.js";

const parsed = {
  rows: [["child", "need"], ["C1", "1"], ["C2"]],
  encoding: "UTF-8",
  delimiter: ",",
  brokenLine: null,
} as const;

describe("a CSV file", () => {
  it("is described in a sentence", () => {
    expect(checkCsv("ours.csv", parsed).summary).toBe(
      "Read ours.csv: 2 rows below the header and 2 columns, separated by commas, as UTF-8. " +
        "Rows that are shorter, with their last cells left blank: 1.",
    );
  });

  it.each([
    [{ ...parsed, rows: [] }, "ours.csv is empty. Open a file with a header row."],
    [
      { ...parsed, brokenLine: 12 },
      "ours.csv: a quotation mark is not closed near line 12. Close it and try again.",
    ],
    [
      { ...parsed, rows: Array.from({ length: 1_000_001 }, () => ["1", "2"]) },
      "ours.csv has 1,000,001 rows of 2 columns. Open at most 2,000,000 cells at a time.",
    ],
  ])("is refused in words", (file, message) => {
    expect(() => checkCsv("ours.csv", file)).toThrow(new RefusedFile(message));
  });

  it("keeps codes as they are written and turns plain numbers into numbers", () => {
    const cells = cellsOf(["12.5", "-3", "0", "007", "1e5", "=1+1", ""]);
    expect(Object.values(cells).map(({ v }) => v)).toEqual([12.5, -3, 0, "007", "1e5", "=1+1"]);
    expect(Object.values(cells).some(({ f }) => f !== undefined)).toBe(false);
  });

  it("becomes a sheet whose name any spreadsheet takes", () => {
    const csv = checkCsv("ours.csv", parsed);
    expect(sheetFromCsv("need [2024]: a very long name of a file.csv", csv)[0]).toBe(
      "need  2024   a very long na",
    );
    expect(sheetFromCsv(".csv", csv)[0]).toBe("Data");
  });
});
