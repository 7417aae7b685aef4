import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { releaseDifferences } from "./release-differences.js";
import { suppressTable } from "./suppress-table.js";

const published = [
  [40, 12, 3],
  [25, 30, 18],
  [2, 44, 9],
];

describe("releaseDifferences", () => {
  it("tells the few children of the first release that the second leaves out", () => {
    // 20 - 18 is 2; 31 - 31 is 0, which is no small count.
    const { givenAway, conclusion, agree } = releaseDifferences({
      first: { rows: [[20, 31]], columnLabels: ["Boys", "Girls"] },
      second: { rows: [[18, 31]] },
      relation: "part",
    });
    expect(givenAway).toEqual([
      {
        ...{ place: "cell", row: 0, column: 0, rowLabel: null, columnLabel: "Boys" },
        ...{ of: "difference", count: 2 },
      },
    ]);
    expect(agree).toBe(true);
    expect(conclusion.text).toBe(
      "Small counts that can be worked out from the two releases together: 1.",
    );
  });

  it("works a small difference out through a total", () => {
    // The hidden counts of both are unknown, but the totals differ by 3.
    const { givenAway } = releaseDifferences({
      first: { rows: [["c", "c", 20]], rowTotals: [60] },
      second: { rows: [["c", "c", 20]], rowTotals: [57] },
      relation: "part",
    });
    expect(givenAway).toMatchObject([{ place: "rowTotal", of: "difference", count: 3 }]);
  });

  it("finds what two protected tables of the same children give away together", () => {
    // The first shows 12, 44 and the middle row, the second 40 and 9: together the first row is
    // 55 - 40 - 12 = 3 and the last 55 - 44 - 9 = 2.
    const first = suppressTable({ rows: published });
    const second = {
      rows: [
        [40, "c", "c"],
        ["c", "c", "c"],
        ["c", "c", 9],
      ],
      ...{ rowTotals: [55, 73, 55], columnTotals: [67, 86, 30] },
    };
    const { givenAway, givenAwayAlone } = releaseDifferences({ first, second });
    expect(givenAwayAlone).toBe(0);
    expect(givenAway).toMatchObject([
      { of: "first", row: 0, column: 2, count: 3 },
      { of: "second", row: 0, column: 2, count: 3 },
      { of: "first", row: 2, column: 0, count: 2 },
      { of: "second", row: 2, column: 0, count: 2 },
    ]);
  });

  it("finds a hidden count that the other release shows under another rule", () => {
    const { givenAway } = releaseDifferences({
      first: { rows: [["c", 30]] },
      second: { rows: [[5, 30]] },
      secondPreset: "under5",
    });
    expect(givenAway).toMatchObject([{ of: "first", row: 0, column: 0, count: 5 }]);
  });

  it("blames a release for what it gives away alone", () => {
    const { givenAway, givenAwayAlone, isSafe, warnings } = releaseDifferences({
      first: { rows: [["c", 30]], rowTotals: [33] },
      second: { rows: [["c", 30]] },
    });
    expect({ givenAwayAlone, isSafe }).toEqual({ givenAwayAlone: 1, isSafe: false });
    // The second release hides the count well, but not beside the first.
    expect(givenAway).toMatchObject([{ of: "second", count: 3 }]);
    expect(warnings.map(({ text }) => text)).toEqual([
      "Small counts that one release gives away without the other: 1. Audit it first.",
    ]);
  });

  it("finds rows by their names, and compares only totals of the same rows", () => {
    const { compared, givenAway } = releaseDifferences({
      first: {
        ...{ rows: [[20], [31], [40]], rowLabels: ["North", "South", "West"] },
        columnTotals: [91],
      },
      second: { rows: [[31], [16]], rowLabels: ["South", "North"], columnTotals: [47] },
      relation: "part",
    });
    expect(compared).toBe(2);
    expect(givenAway).toMatchObject([{ row: 0, rowLabel: "North", count: 4 }]);
  });

  it("says that releases without a name in common cannot be compared", () => {
    const { compared, warnings, isSafe } = releaseDifferences({
      first: { rows: [[20]], rowLabels: ["North"] },
      second: { rows: [[20]], rowLabels: ["South"] },
    });
    expect({ compared, isSafe }).toEqual({ compared: 0, isSafe: true });
    expect(warnings.map(({ text }) => text)).toEqual([
      "The two releases have no figure in common.",
    ]);
  });

  it("says when releases contradict each other, and compares them figure by figure", () => {
    const { agree, warnings, givenAway } = releaseDifferences({
      first: { rows: [["c", 30]] },
      second: { rows: [[4, 31]] },
      secondPreset: "under5",
      relation: "same",
    });
    expect(agree).toBe(false);
    expect(warnings[0]?.id).toBe("releasesDisagree");
    expect(givenAway).toMatchObject([{ of: "first", count: 4 }]);
    const larger = releaseDifferences({
      ...{ first: { rows: [[20]] }, second: { rows: [[30]] }, relation: "part" },
    });
    expect(larger.agree).toBe(false);
  });

  it("finds nothing in a release beside itself", () => {
    const counts = fc.array(
      fc.array(fc.integer({ min: 0, max: 20 }), { minLength: 3, maxLength: 3 }),
      { minLength: 2, maxLength: 4 },
    );
    fc.assert(
      fc.property(counts, fc.constantFrom("dfe", "nhs", "under10" as const), (rows, preset) => {
        const table = suppressTable({ rows, preset });
        const { isSafe, agree } = releaseDifferences({ first: table, second: table, preset });
        expect({ isSafe, agree }).toEqual({ isSafe: true, agree: true });
      }),
      { seed: 1, numRuns: 100 },
    );
  });

  it("never claims a difference that is not the true one", () => {
    const pair = fc.array(
      fc.tuple(fc.integer({ min: 0, max: 20 }), fc.integer({ min: 0, max: 8 })),
      { minLength: 6, maxLength: 6 },
    );
    fc.assert(
      fc.property(pair, (cells) => {
        const grid = (value: (cell: [number, number]) => number): number[][] =>
          [0, 1].map((row) => cells.slice(row * 3, row * 3 + 3).map(value));
        const part = grid(([count]) => count);
        const all = grid(([count, more]) => count + more);
        const { givenAway, agree } = releaseDifferences({
          first: suppressTable({ rows: all }),
          second: suppressTable({ rows: part }),
          relation: "part",
        });
        expect(agree).toBe(true);
        for (const { place, of, row, column, count } of givenAway) {
          if (place !== "cell") continue;
          const [from, more] = cells[(row ?? 0) * 3 + (column ?? 0)] ?? [0, 0];
          expect(count).toBe(of === "difference" ? more : of === "first" ? from + more : from);
        }
      }),
      { seed: 2, numRuns: 150 },
    );
  });

  it("finds every small count that can be worked out of a row and a part of it", () => {
    const hidden = (counts: readonly number[]): (number | string)[] =>
      counts.map((count, at) => (at < 2 || (count >= 1 && count <= 5) ? "c" : count));
    /** All rows of three that a reader holds possible; a mark is any count of 1 or more. */
    const rowsOf = (row: readonly (number | string)[], total: number): number[][] =>
      Array.from({ length: total + 1 }, (_, one) => one).flatMap((one) =>
        Array.from({ length: total - one + 1 }, (_, two) => [one, two, total - one - two]).filter(
          (counts) =>
            counts.every((count, at) => (row[at] === "c" ? count >= 1 : count === row[at])),
        ),
      );
    const cell = fc.tuple(fc.integer({ min: 1, max: 7 }), fc.integer({ min: 0, max: 3 }));
    fc.assert(
      fc.property(fc.tuple(cell, cell, cell), (cells) => {
        const part = cells.map(([count]) => count);
        const all = cells.map(([count, more]) => count + more);
        const sum = (counts: readonly number[]): number => counts.reduce((a, b) => a + b, 0);
        const [first, second] = [hidden(all), hidden(part)];
        const pairs = rowsOf(first, sum(all)).flatMap((one) =>
          rowsOf(second, sum(part))
            .filter((two) => two.every((count, at) => count <= one[at]!))
            .map((two) => ({
              first: one,
              second: two,
              difference: one.map((c, at) => c - two[at]!),
            })),
        );
        const told = releaseDifferences({
          first: { rows: [first], rowTotals: [sum(all)] },
          second: { rows: [second], rowTotals: [sum(part)] },
          relation: "part",
        });
        for (const at of [0, 1, 2]) {
          const possible = new Set(pairs.map(({ difference }) => difference[at]));
          const [only = 0] = possible;
          const isTold = told.givenAway.some((g) => g.of === "difference" && g.column === at);
          expect(isTold).toBe(possible.size === 1 && only >= 1 && only <= 5);
        }
      }),
      { seed: 11, numRuns: 100 },
    );
  });

  it.each([
    [
      { first: { rows: [[1, 2]] }, second: { rows: [[1]] } },
      ["second", "columnLabels"],
      "second.columnLabels: Give labels for both tables, since they are not of the same size.",
    ],
    [
      { first: { rows: [[20, 2]], rowTotals: [21] }, second: { rows: [[1, 2]] } },
      ["first"],
      "first: Give totals that agree with the counts: no table has these figures, marks and totals.",
    ],
    [
      { first: { rows: [[1, 2]] }, second: { rows: [[1, 2]] }, relation: "later" },
      ["relation"],
      "relation: Give one of: same, part.",
    ],
  ])("refuses %j", (input, path, message) => {
    expect(() => releaseDifferences(input as never)).toThrow(
      expect.objectContaining({ code: "INVALID_INPUT", path, message }),
    );
  });
});
