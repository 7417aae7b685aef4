import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { rakeTable, type RakeTableInput } from "./rake-table.js";

const sums = (table: readonly (readonly number[])[]): { rows: number[]; columns: number[] } => ({
  rows: table.map((cells) => cells.reduce((sum, cell) => sum + cell, 0)),
  columns: (table[0] ?? []).map((_, column) =>
    table.reduce((sum, cells) => sum + (cells[column] ?? 0), 0),
  ),
});

describe("rakeTable", () => {
  it("spreads totals evenly over an even seed", () => {
    // 30 and 70 of 100 by 20 and 80 of 100: 30·20/100 = 6 and so on.
    const { table, total, conclusion } = rakeTable({
      ...{
        seed: [
          [1, 1],
          [1, 1],
        ],
        rowTotals: [30, 70],
        columnTotals: [20, 80],
      },
    });
    expect(table.map((cells) => cells.map((cell) => Number(cell.toFixed(9))))).toEqual([
      [6, 24],
      [14, 56],
    ]);
    expect(total).toBe(100);
    expect(conclusion.text).toMatch(/^The table is scaled to 100 people in \d rounds\.$/);
  });

  it("keeps empty cells empty and agrees with R", () => {
    // R 4.2.2: loglin(outer(c(20,30,50), c(40,25,35))/100, list(1,2), start = seed, eps = 1e-13).
    const { table, forcedToZero } = rakeTable({
      seed: [
        [5, 0, 3],
        [4, 6, 2],
        [0, 7, 8],
      ],
      ...{ rowTotals: [20, 30, 50], columnTotals: [40, 25, 35] },
    });
    const expected = [
      [17.7168238815786, 0, 2.28317611842144],
      [22.2831761184214, 5.323787000541, 2.39303688103762],
      [0, 19.676212999459, 30.32378700054094],
    ];
    expected.flat().forEach((cell, index) => {
      expect(table.flat()[index]).toBeCloseTo(cell, 9);
    });
    expect(forcedToZero).toEqual([]);
  });

  it("finds cells that must vanish at once, and says so", () => {
    // Row 1 may use column 1 only and takes all of it, so row 2 can have nothing there.
    const result = rakeTable({
      ...{
        seed: [
          [5, 0],
          [4, 6],
        ],
        rowTotals: [10, 20],
        columnTotals: [10, 20],
      },
    });
    expect(result.table).toEqual([
      [10, 0],
      [0, 20],
    ]);
    expect(result.forcedToZero).toEqual([{ row: 1, column: 0 }]);
    expect(result.iterations).toBeLessThan(5);
    expect(result.warnings.map(({ text }) => text)).toEqual([
      "The totals leave no room for 1 cells that are above 0 in the seed; they are 0 here.",
    ]);
  });

  it.each<[string, RakeTableInput, string]>([
    [
      "a row without a cell",
      {
        seed: [
          [0, 0],
          [1, 1],
        ],
        rowTotals: [5, 5],
        columnTotals: [5, 5],
      },
      "seed[0]: Give somebody in each of these rows of the seed, or a total of 0: row 1. " +
        "Without anybody there is nothing to scale up to 5.",
    ],
    [
      "empty cells that leave too little room",
      {
        seed: [
          [1, 0, 0],
          [2, 0, 0],
          [1, 1, 1],
        ],
        ...{ rowTotals: [30, 40, 30], columnTotals: [60, 20, 20] },
      },
      "seed[0]: Give other totals, or fewer empty cells: row 1, 2 should hold 70, but has cells " +
        "in column 1 only, which hold 60.",
    ],
  ])("has no solution for %s", (_, input, message) => {
    expect(() => rakeTable(input)).toThrow(
      expect.objectContaining({ code: "NO_SOLUTION", message }),
    );
  });

  it("takes totals of nought, in a row or throughout", () => {
    expect(
      rakeTable({
        seed: [
          [3, 2],
          [0, 0],
        ],
        rowTotals: [5, 0],
        columnTotals: [1, 4],
      }).table,
    ).toEqual([
      [1, 4],
      [0, 0],
    ]);
    expect(rakeTable({ seed: [[1]], rowTotals: [0], columnTotals: [0] })).toMatchObject({
      ...{ table: [[0]], total: 0, lastChangeShare: 0 },
    });
    expect(rakeTable({ seed: [[1]], rowTotals: [1], columnTotals: [1] }).table).toEqual([[1]]);
  });

  const size = fc.integer({ min: 1, max: 5 });
  const seedAndTruth = fc.tuple(size, size).chain(([rows, columns]) => {
    const table = (cell: fc.Arbitrary<number>): fc.Arbitrary<number[][]> =>
      fc.array(fc.array(cell, { minLength: columns, maxLength: columns }), {
        ...{ minLength: rows, maxLength: rows },
      });
    return fc.tuple(
      table(fc.integer({ min: 1, max: 50 })),
      table(fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 100 }))),
      table(fc.boolean().map(Number)),
    );
  });

  it("meets the totals of any table whose cells the seed allows", () => {
    fc.assert(
      fc.property(seedAndTruth, ([seed, truth, also]) => {
        // The seed is open where the truth is above 0, and here and there besides.
        const open = seed.map((cells, row) =>
          cells.map((cell, column) =>
            (truth[row]?.[column] ?? 0) > 0 || also[row]?.[column] === 1 ? cell : 0,
          ),
        );
        const wanted = sums(truth);
        const { table, total } = rakeTable({
          ...{ seed: open, rowTotals: wanted.rows, columnTotals: wanted.columns },
        });
        const got = sums(table);
        const largest = 1e-7 * Math.max(1, total);
        got.rows.forEach((sum, row) => {
          expect(Math.abs(sum - (wanted.rows[row] ?? 0))).toBeLessThanOrEqual(largest);
        });
        got.columns.forEach((sum, column) => {
          expect(Math.abs(sum - (wanted.columns[column] ?? 0))).toBeLessThanOrEqual(largest);
        });
        table.flat().forEach((cell, index) => {
          if (open.flat()[index] === 0) expect(cell).toBe(0);
        });
      }),
      { seed: 1, numRuns: 300 },
    );
  });

  it("keeps the odds ratio of the seed", () => {
    const cell = fc.integer({ min: 1, max: 500 });
    fc.assert(
      fc.property(cell, cell, cell, cell, cell, cell, cell, (a, b, c, d, r, s, t) => {
        fc.pre(t < r + s);
        const seed = [
          [a, b],
          [c, d],
        ];
        const { table } = rakeTable({ seed, rowTotals: [r, s], columnTotals: [t, r + s - t] });
        const [[w = 0, x = 0] = [], [y = 0, z = 0] = []] = table;
        const before = Math.log((a * d) / (b * c));
        expect(Math.abs(Math.log((w / x) * (z / y)) - before)).toBeLessThanOrEqual(1e-6);
      }),
      { seed: 2, numRuns: 200 },
    );
  });

  it.each<[object, string]>([
    [{ rowTotals: [1] }, "rowTotals: Give one total for each row of the seed: 2, not 1."],
    [{ columnTotals: [1] }, "columnTotals: Give one total for each column of the seed: 2, not 1."],
    [
      { columnTotals: [20, 81] },
      "columnTotals: Give column totals that add to the same as the row totals: 100, not 101.",
    ],
    [
      {
        seed: [
          [1, -1],
          [1, 1],
        ],
      },
      "seed[0][1]: Give a number of people from 0 to 1,000,000,000,000,000.",
    ],
    [{ rowTotals: [] }, "rowTotals: Give one or more numbers of people."],
    [{ seed: [[1, 1], [1]] }, "seed[1]: Give as many numbers as the first row has: 2, not 1."],
  ])("refuses %j", (wrong, expected) => {
    const right = {
      seed: [
        [1, 1],
        [1, 1],
      ],
      rowTotals: [30, 70],
      columnTotals: [20, 80],
    };
    expect(() => rakeTable({ ...right, ...wrong })).toThrow(
      expect.objectContaining({ code: "INVALID_INPUT", message: expected }),
    );
  });
});
