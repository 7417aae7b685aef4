import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { auditTable } from "./audit-table.js";
import { suppressTable } from "./suppress-table.js";

const table = {
  rows: [
    [223, 426],
    ["c", 58],
  ],
  rowTotals: [649, 61],
  columnTotals: [226, 484],
};

const counts = fc.array(fc.array(fc.integer({ min: 0, max: 14 }), { minLength: 3, maxLength: 3 }), {
  minLength: 2,
  maxLength: 4,
});

describe("auditTable", () => {
  it("works a single hidden count out as a reader would: 61 - 58 is 3", () => {
    const result = auditTable({ table });
    expect(result.counts).toEqual([
      { place: "cell", row: 1, column: 0, min: 3, max: 3, breach: true },
    ]);
    expect(result).toMatchObject({ breaches: 1, isSafe: false });
    expect(result.conclusion.text).toBe(
      "Small counts that are shown or can be worked out exactly: 1.",
    );
  });

  it("bounds hidden counts by one another", () => {
    // Row 1 leaves 7 and row 2 leaves 61, column 1 leaves 9 and column 2 leaves 59; with t in the
    // corner: t, 7 - t, 9 - t, 52 + t, each at least 1: t is 1 to 6.
    const { counts: found, isSafe } = auditTable({
      table: {
        rows: [
          ["c", "c", 20],
          ["c", "c", 30],
        ],
        rowTotals: [27, 91],
        columnTotals: [9, 59, 50],
      },
    });
    expect(found.map(({ min, max }) => [min, max])).toEqual([
      [1, 6],
      [1, 6],
      [3, 8],
      [53, 58],
    ]);
    expect(isSafe).toBe(true);
  });

  it("narrows small counts by the rule where the attacker knows which they are", () => {
    const { counts: found } = auditTable({
      table: { rows: [["c", "c", 20]], rowTotals: [27] },
      small: { rows: [[true, false, false]] },
    });
    // The first is 1 to 5, so the second is 2 to 6.
    expect(found.map(({ min, max }) => [min, max])).toEqual([
      [1, 5],
      [2, 6],
    ]);
    const insider = auditTable({
      table: { rows: [["c", "c", 20]], rowTotals: [27] },
      small: { rows: [[true, false, false]] },
      attacker: "insider",
    });
    // The second is not small, so it is 6 and the first 1.
    expect(insider.counts.map(({ min, max }) => [min, max])).toEqual([
      [1, 1],
      [6, 6],
    ]);
    expect(insider.breaches).toBe(1);
  });

  it("sees two small counts at the end of their range", () => {
    const { counts: found } = auditTable({
      table: { rows: [["c", "c", 20]], rowTotals: [30] },
      small: { rows: [[true, true, false]] },
    });
    expect(found.map(({ min, breach }) => [min, breach])).toEqual([
      [5, true],
      [5, true],
    ]);
  });

  it("has no upper limit where no total is published", () => {
    const { counts: found, warnings } = auditTable({ table: { rows: [["c", 20]] } });
    expect(found[0]).toMatchObject({ min: 1, max: null });
    expect(warnings.map(({ text }) => text)).toEqual([
      "Which hidden counts are small was not said, so each was taken for any count of 1 or more.",
    ]);
  });

  it("reads rounded figures as the ranges that they stand for", () => {
    // 10 stands for 8 to 12 and 20 for 18 to 22, so the hidden count is 18 - 12 to 22 - 8.
    const { counts: found } = auditTable({
      table: { rows: [["*", 10]], rowTotals: [20] },
      preset: "nhs",
    });
    expect(found).toMatchObject([{ min: 6, max: 14 }]);
  });

  it("sees counts of 1 or 2 through zeros that are rounded", () => {
    // Four zeros stand for 2 at most; 10 stands for 8 at least.
    const { counts: found, isSafe } = auditTable({
      table: { rows: [[0, 0, 0, 0]], rowTotals: [10] },
      preset: "round5",
    });
    expect(found.map(({ min, max }) => [min, max])).toEqual(Array(4).fill([2, 2]));
    expect(isSafe).toBe(false);
  });

  it("counts a small count that is shown as a breach", () => {
    const { shown, breaches } = auditTable({ table: { rows: [[3, 20]] } });
    expect(shown).toEqual([{ place: "cell", row: 0, column: 0 }]);
    expect(breaches).toBe(1);
  });

  it("finds the truth inside every interval, and no breach in a protected table", () => {
    fc.assert(
      fc.property(counts, (rows) => {
        const safe = suppressTable({ rows });
        const { counts: found, isSafe } = auditTable({ table: safe });
        expect(isSafe).toBe(true);
        for (const { place, row, column, min, max } of found) {
          if (place !== "cell") continue;
          const truth = rows[row ?? 0]?.[column ?? 0] ?? 0;
          expect(min).toBeLessThanOrEqual(truth);
          expect(max ?? Infinity).toBeGreaterThanOrEqual(truth);
        }
      }),
      { seed: 1, numRuns: 150 },
    );
  });

  it("never widens an interval when the attacker learns which counts are small", () => {
    fc.assert(
      fc.property(counts, (rows) => {
        const safe = suppressTable({ rows });
        const small = { rows: rows.map((each) => each.map((count) => count >= 1 && count <= 5)) };
        const reader = auditTable({ table: safe }).counts;
        const told = auditTable({ table: safe, small }).counts;
        told.forEach(({ min, max }, index) => {
          expect(min).toBeGreaterThanOrEqual(reader[index]?.min ?? Infinity);
          expect(max ?? Infinity).toBeLessThanOrEqual(reader[index]?.max ?? Infinity);
        });
      }),
      { seed: 2, numRuns: 100 },
    );
  });

  it.each([
    [
      { table: { rows: [["c", 58]], rowTotals: [40] } },
      ["table"],
      "table: Give totals that agree with the counts: no table has these figures, marks and totals.",
    ],
    [
      { table: { rows: [["c", 58]], rowTotals: [] } },
      ["table", "rowTotals"],
      "table.rowTotals: Give 1 totals, or leave them out where they are not published.",
    ],
    [
      { table: { rows: [["c", 5.8]] } },
      ["table", "rows", 0, 1],
      "table.rows[0][1]: Give a whole number of people, 0 or more, or a text such as c where it is hidden.",
    ],
    [
      { table: { rows: [["*", 58]] }, preset: "nhs" },
      ["table", "rows", 0, 1],
      "table.rows[0][1]: Give the figure as the rule shows it, rounded to a multiple of 5.",
    ],
    [
      { table: 3 },
      ["table"],
      "table: Give a published table: an object with rows and, where they are published, its totals.",
    ],
    [
      { table, small: { rows: [[true]] } },
      ["small"],
      "small: Give a table of the same shape as the counts, with 2 by 2 values.",
    ],
    [
      { table: { rows: [["c", 58]], columnLabels: ["a", "a"] } },
      ["table", "columnLabels"],
      "table.columnLabels: Give 2 names, each once.",
    ],
    [
      { table, small: { rowTotals: [1] } },
      ["small", "rowTotals", 0],
      "small.rowTotals[0]: Give true or false.",
    ],
  ])("refuses %j", (input, path, message) => {
    expect(() => auditTable(input as never)).toThrow(
      expect.objectContaining({ code: "INVALID_INPUT", path, message }),
    );
  });
});
