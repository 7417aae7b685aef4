import type { ExcelArgument } from "@upstream/core/catalogue";
import { describe, expect, it } from "vitest";
import { loadFunctions, outcomeOf } from "../../test/excel-runtime/sheet.js";
import { blanksOf, problemsOf } from "./problems.js";

const calls = await loadFunctions();
const flags: ExcelArgument = { name: "need", kind: "flags", help: "Need." };
const texts = (argument: ExcelArgument, cells: unknown): unknown[] =>
  problemsOf(argument, cells).map(({ row, column, found, sentence }) => [
    row,
    column,
    found,
    sentence.text,
  ]);

describe("problemsOf", () => {
  it("lists every problem cell of a range, row by row", () => {
    expect(texts(flags, [["Need"], [1], ["maybe"], ["#N/A"], [null], [2]])).toEqual([
      [
        2,
        0,
        "maybe",
        "Give yes/no or 1/0 instead of 'maybe'; write unknown, ?, c, z, u or x where it is not known.",
      ],
      [3, 0, "#N/A", "Give a value instead of the error #N/A."],
      [
        5,
        0,
        "2",
        "Give yes/no or 1/0 instead of '2'; write unknown, ?, c, z, u or x where it is not known.",
      ],
    ]);
  });

  it("knows what a unit allows", () => {
    const fractions: ExcelArgument = { name: "s", kind: "series", unit: "fraction", help: "S." };
    expect(texts(fractions, [[0.7], [70], [-1]])).toEqual([
      [1, 0, "70", "Give a fraction, not a percentage: 70% is 0.7."],
      [2, 0, "-1", "Give a fraction from 0 to 1."],
    ]);
    const settings: ExcelArgument = {
      name: "settings",
      kind: "settings",
      help: "S.",
      columns: [{ name: "rate", header: "Rate", kind: "rate", help: "R." }],
    };
    expect(texts(settings, [["Rate", 3.5]])).toEqual([
      [0, 1, "3.5", "Give a fraction, not a percentage: 3.5% is 0.035."],
    ]);
    const table: ExcelArgument = {
      name: "table",
      kind: "table",
      help: "T.",
      columns: [{ name: "people", header: "People", kind: "count", help: "P." }],
    };
    expect(texts(table, [["People"], [1.5]])).toEqual([
      [1, 0, "1.5", "Give a whole number of people, 0 or more."],
    ]);
  });

  it("finds nothing wrong with a good range", () => {
    expect(problemsOf(flags, [[1], [0], ["?"]])).toEqual([]);
  });
});

describe("blanksOf", () => {
  it("counts what would be read as a value, down to the last row in use", () => {
    expect(blanksOf(flags, [[1], [""], [null], [0], [""], [""]])).toBe(2);
    expect(blanksOf({ ...flags, kind: "labels" }, [[""], ["a"]])).toBe(0);
  });
});

describe("CHECK", () => {
  const check = (...cells: unknown[]) => outcomeOf(calls.get("CHECK")!, cells);

  it("spills a row a problem, counting from 1", () => {
    expect(check([["need"], [1], [""], ["mabye"]], "flags", null)).toEqual({
      cells: [
        ["Row", "Column", "Found", "What to write"],
        [
          4,
          1,
          "mabye",
          "Give yes/no or 1/0 instead of 'mabye'; write unknown, ?, c, z, u or x where it is not known.",
        ],
      ],
    });
  });

  it("takes a function and its argument for a kind", () => {
    for (const kind of ["TARGETING need", "upstream.targeting need", "Targeting.Need"]) {
      expect(check([[1], [0]], kind, false)).toEqual({
        cells: [["", "", "", "No problems found"]],
      });
    }
  });

  it("says which kinds there are", () => {
    expect(check([[1]], "colour", null)).toMatchObject({
      error: "#VALUE!",
      message: expect.stringMatching(
        /^kind: Give one of flags, scores, numbers, pounds, people, fractions, or a function/,
      ) as string,
    });
  });

  it("stops listing at a thousand, and says how many more there are", () => {
    const cells = Array.from({ length: 3000 }, () => ["bad"]);
    const { cells: rows } = check(cells, "numbers", false) as { cells: unknown[][] };
    expect(rows).toHaveLength(1001);
    expect(rows.at(-1)?.[3]).toBe("and 1,999 more");
  });
});
