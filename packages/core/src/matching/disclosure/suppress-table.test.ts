import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Constraint, solve } from "yalps";
import { suppressTable, type SuppressedTable, type SuppressTableInput } from "./suppress-table.js";

/**
 * An attacker by linear programming, independent of the network: every figure of the table with its
 * totals is a whole number that lies where the rule puts it, and rows and columns add up.
 */
function attack(
  input: SuppressTableInput,
  { rows, rowTotals, columnTotals, total, hidden }: SuppressedTable,
  place: { readonly row: number | null; readonly column: number | null },
  rule: { from: number; to: number; base: number } = { from: 1, to: 5, base: 1 },
): { min: number; max: number } {
  const height = rows.length;
  const width = rows[0]?.length ?? 0;
  const name = (row: number, column: number): string => `${String(row)},${String(column)}`;
  const constraints: Record<string, Constraint> = {};
  const variables: Record<string, Record<string, number>> = {};
  for (let row = 0; row <= height; row++) {
    for (let column = 0; column <= width; column++) {
      const figure =
        row < height
          ? column < width
            ? rows[row]?.[column]
            : rowTotals?.[row]
          : column < width
            ? columnTotals?.[column]
            : total;
      const key = name(row, column);
      const sums: Record<string, number> = { [`is ${key}`]: 1 };
      const across = column < width ? 1 : -1;
      const down = row < height ? 1 : -1;
      sums[`row ${String(row)}`] = across;
      sums[`column ${String(column)}`] = down;
      variables[key] = sums;
      const isSmall = hidden.some(
        (count) =>
          count.kind === "small" &&
          count.row === (row < height ? row : null) &&
          count.column === (column < width ? column : null),
      );
      if (typeof figure === "number") {
        const half = (rule.base - 1) / 2;
        const least = figure === 0 ? 0 : Math.max(rule.to + 1, figure - half);
        constraints[`is ${key}`] =
          rule.base === 1
            ? { equal: figure }
            : { min: least, max: figure === 0 ? 0 : figure + half };
      } else if (typeof figure === "string") {
        constraints[`is ${key}`] = isSmall ? { min: rule.from, max: rule.to } : { min: 1 };
      }
    }
  }
  for (let row = 0; row <= height; row++) constraints[`row ${String(row)}`] = { equal: 0 };
  for (let column = 0; column <= width; column++) {
    constraints[`column ${String(column)}`] = { equal: 0 };
  }
  const objective = `is ${name(place.row ?? height, place.column ?? width)}`;
  const best = (direction: "minimize" | "maximize"): number => {
    const solution = solve({ direction, objective, constraints, variables });
    if (solution.status === "unbounded") return Infinity;
    expect(solution.status).toBe("optimal");
    return solution.result;
  };
  return { min: best("minimize"), max: best("maximize") };
}

/** Cheapest further counts by trying every set, cheapest first, with every table that fits. */
function bruteForce(rows: readonly (readonly number[])[]): readonly [cells: number, sum: number] {
  const cells = rows.flatMap((counts, row) =>
    counts.map((count, column) => ({ row, column, count })),
  );
  const small = cells.filter(({ count }) => count >= 1 && count <= 5);
  const others = cells.filter(({ count }) => count > 5);
  const sets = Array.from({ length: 2 ** others.length }, (_, set) => {
    const extra = others.filter((__, index) => (set >> index) & 1);
    return { extra, sum: extra.reduce((total, { count }) => total + count, 0) };
  });
  sets.sort((a, b) => a.extra.length - b.extra.length || a.sum - b.sum);
  const best = sets.find(({ extra }) => isSafe([...small, ...extra]));
  return [best?.extra.length ?? Infinity, best?.sum ?? Infinity];
}

interface Cell {
  readonly row: number;
  readonly column: number;
  readonly count: number;
}

function isSafe(hidden: readonly Cell[]): boolean {
  const left = (line: "row" | "column"): Map<number, number> => {
    const sums = new Map<number, number>();
    for (const cell of hidden) sums.set(cell[line], (sums.get(cell[line]) ?? 0) + cell.count);
    return sums;
  };
  const rows = left("row");
  const columns = left("column");
  const seen = hidden.map(() => new Set<number>());
  const chosen: number[] = [];
  const choose = (index: number): void => {
    const cell = hidden[index];
    if (cell === undefined) {
      const isExact = [...rows.values(), ...columns.values()].every((rest) => rest === 0);
      if (isExact) chosen.forEach((value, at) => seen[at]?.add(value));
      return;
    }
    const inRow = rows.get(cell.row) ?? 0;
    const inColumn = columns.get(cell.column) ?? 0;
    const later = hidden.slice(index + 1);
    // The last hidden count of a row, or of a column, is what is left of it.
    const rowEnds = !later.some(({ row }) => row === cell.row);
    const columnEnds = !later.some(({ column }) => column === cell.column);
    const least = Math.max(1, rowEnds ? inRow : 1, columnEnds ? inColumn : 1);
    const most = Math.min(inRow, inColumn, cell.count <= 5 ? 5 : Infinity);
    for (let value = least; value <= most; value++) {
      chosen[index] = value;
      rows.set(cell.row, inRow - value);
      columns.set(cell.column, inColumn - value);
      choose(index + 1);
    }
    rows.set(cell.row, inRow);
    columns.set(cell.column, inColumn);
  };
  choose(0);
  return hidden.every(({ count }, index) => count > 5 || (seen[index]?.size ?? 0) > 1);
}

const count = fc.oneof(
  { weight: 1, arbitrary: fc.constant(0) },
  { weight: 3, arbitrary: fc.integer({ min: 1, max: 5 }) },
  { weight: 6, arbitrary: fc.integer({ min: 6, max: 60 }) },
);
const tableOf = (most: number): fc.Arbitrary<number[][]> =>
  fc
    .tuple(fc.integer({ min: 1, max: most }), fc.integer({ min: 1, max: most }))
    .chain(([height, width]) =>
      fc.array(fc.array(count, { minLength: width, maxLength: width }), {
        minLength: height,
        maxLength: height,
      }),
    );

const published = [
  [40, 12, 3],
  [25, 30, 18],
  [2, 44, 9],
];

describe("suppressTable", () => {
  it("hides two small counts and the two cheapest that protect both", () => {
    // 3 and 2 stand in different rows and columns, so each needs another hidden count in its row
    // and in its column; 40 and 9 close the square (49 children), 12, 44 and others cost more.
    const result = suppressTable({ rows: published });
    expect(result.rows).toEqual([
      ["c", 12, "c"],
      [25, 30, 18],
      ["c", 44, "c"],
    ]);
    expect(result).toMatchObject({
      ...{ rowTotals: [55, 73, 55], columnTotals: [67, 86, 30], total: 183 },
      ...{ smallCounts: 2, protectingCounts: 2, method: { search: "exact" }, warnings: [] },
    });
    // Along the square 40 - t, 3 + t, 2 + t, 9 - t: 2 + t >= 1 and 3 + t <= 5, so t is -1 to 2.
    expect(result.hidden).toEqual([
      { place: "cell", row: 0, column: 0, kind: "protecting", min: 38, max: 41 },
      { place: "cell", row: 0, column: 2, kind: "small", min: 2, max: 5 },
      { place: "cell", row: 2, column: 0, kind: "small", min: 1, max: 4 },
      { place: "cell", row: 2, column: 2, kind: "protecting", min: 7, max: 10 },
    ]);
    expect(result.conclusion.text).toBe(
      "Small counts hidden: 2. Other counts hidden with them: 2.",
    );
  });

  it("hides small counts alone where no totals are published", () => {
    const result = suppressTable({ rows: published, totals: "none" });
    expect(result.rows).toEqual([
      [40, 12, "c"],
      [25, 30, 18],
      ["c", 44, 9],
    ]);
    expect(result).toMatchObject({ rowTotals: null, columnTotals: null, total: null });
    expect(result.hidden).toMatchObject([
      { min: 1, max: 5 },
      { min: 1, max: 5 },
    ]);
  });

  it("needs one more count in a row where row totals alone are published", () => {
    const { rows, rowTotals } = suppressTable({ rows: published, totals: "rows" });
    expect(rows).toEqual([
      [40, "c", "c"],
      [25, 30, 18],
      ["c", 44, "c"],
    ]);
    expect(rowTotals).toEqual([55, 73, 55]);
  });

  it("never lets a linear programme work out a small count, whichever totals are published", () => {
    const totals = fc.constantFrom("all", "rows", "columns", "grand", "none" as const);
    fc.assert(
      fc.property(tableOf(4), totals, (rows, which) => {
        const input = { rows, totals: which } as const;
        const result = suppressTable(input);
        for (const { kind, min, max, ...place } of result.hidden) {
          const found = attack(input, result, place);
          expect(found).toEqual({ min, max: max ?? Infinity });
          if (kind === "small") expect(found.max).toBeGreaterThan(found.min);
        }
      }),
      { seed: 1, numRuns: 400 },
    );
  });

  it("never lets one work a small count out of a larger table either", () => {
    const large = fc.array(fc.array(count, { minLength: 7, maxLength: 7 }), {
      minLength: 12,
      maxLength: 12,
    });
    fc.assert(
      fc.property(large, (rows) => {
        const result = suppressTable({ rows });
        const small = result.hidden.filter(({ kind }) => kind === "small").slice(0, 6);
        for (const place of small) {
          const { min, max } = attack({ rows }, result, place);
          expect(max).toBeGreaterThan(min);
        }
      }),
      { seed: 2, numRuns: 12 },
    );
  });

  it("keeps small counts from being worked out of figures rounded to 5", () => {
    fc.assert(
      fc.property(tableOf(3), (rows) => {
        const input = { rows, preset: "nhs" } as const;
        const result = suppressTable(input);
        for (const { kind, row, column } of result.hidden) {
          if (kind !== "small") continue;
          const found = attack(input, result, { row, column }, { from: 1, to: 7, base: 5 });
          expect(found.max).toBeGreaterThan(found.min);
        }
      }),
      { seed: 3, numRuns: 250 },
    );
  });

  it("hides no more counts than the best of all choices, and none larger", () => {
    const small = fc.array(
      fc.array(fc.integer({ min: 0, max: 12 }), { minLength: 3, maxLength: 3 }),
      {
        minLength: 2,
        maxLength: 3,
      },
    );
    fc.assert(
      fc.property(small, (rows) => {
        const { hidden, method } = suppressTable({ rows });
        expect(method.search).toBe("exact");
        // Where totals are hidden too, other counts are a different question.
        if (hidden.some(({ place }) => place !== "cell")) return;
        const extra = hidden.filter(({ kind }) => kind === "protecting");
        const sum = extra.reduce(
          (total, { row, column }) => total + (rows[row ?? 0]?.[column ?? 0] ?? 0),
          0,
        );
        expect([extra.length, sum]).toEqual(bruteForce(rows));
      }),
      { seed: 4, numRuns: 150 },
    );
  });

  it("finds the best of all choices where taking one count after another does not", () => {
    // One path for each small count in turn comes to six further counts; the best is four, 104
    // children, as every set tried in order of its size and sum confirms.
    const rows = [
      [31, 5, 25, 31],
      [7, 20, 5, 6],
      [1, 14, 19, 34],
      [25, 35, 8, 4],
    ];
    const { hidden } = suppressTable({ rows });
    const extra = hidden.filter(({ kind }) => kind === "protecting");
    const sum = extra.reduce(
      (total, { row, column }) => total + (rows[row ?? 0]?.[column ?? 0] ?? 0),
      0,
    );
    expect([extra.length, sum]).toEqual([4, 104]);
    expect(bruteForce(rows)).toEqual([4, 104]);
  });

  it("shows zeros, and every figure that it shows as it is", () => {
    fc.assert(
      fc.property(tableOf(5), (rows) => {
        const result = suppressTable({ rows });
        rows.forEach((counts, row) => {
          counts.forEach((each, column) => {
            const shown = result.rows[row]?.[column];
            if (each === 0) expect(shown).toBe(0);
            if (each >= 1 && each <= 5) expect(shown).toBe("c");
            if (typeof shown === "number") expect(shown).toBe(each);
          });
          const total = result.rowTotals?.[row];
          if (typeof total === "number") expect(total).toBe(counts.reduce((a, b) => a + b, 0));
        });
      }),
      { seed: 5, numRuns: 200 },
    );
  });

  it("hides nothing further of what it has hidden", () => {
    fc.assert(
      fc.property(tableOf(4), (rows) => {
        const once = suppressTable({ rows });
        const alsoHide = once.rows.map((counts) => counts.map((each) => typeof each === "string"));
        const twice = suppressTable({ rows, alsoHide });
        expect(twice.rows).toEqual(once.rows);
        expect(twice.protectingCounts).toBe(
          once.hidden.filter(({ place, kind }) => place !== "cell" && kind === "protecting").length,
        );
      }),
      { seed: 6, numRuns: 150 },
    );
  });

  it("protects the rule's whole range where the table leaves room for it", () => {
    // The square alone leaves 2 to 5 and 1 to 4; with more hidden both counts can be 1 to 5.
    const result = suppressTable({ rows: published, protect: "range" });
    const small = result.hidden.filter(({ kind }) => kind === "small");
    expect(small.map(({ min, max }) => [min, max])).toEqual([
      [1, 5],
      [1, 5],
    ]);
    expect(result.protectingCounts).toBeGreaterThan(2);
    expect(result.warnings).toEqual([]);
    for (const { min, max, ...place } of result.hidden) {
      expect(attack({ rows: published }, result, place)).toEqual({ min, max });
    }
  });

  it("says where a count can be narrowed whatever is hidden", () => {
    // Row 1 adds to 7 in two parts: 5 and 2 are then at least 2 and at most 5.
    const { warnings, hidden } = suppressTable({
      rows: [
        [5, 2],
        [40, 50],
      ],
      protect: "range",
    });
    expect(hidden[0]).toMatchObject({ min: 2, max: 5 });
    expect(warnings.map(({ text }) => text)).toEqual([
      "Some hidden small counts can be narrowed further than the range of the mark, because the table leaves no more room.",
    ]);
  });

  it("withstands an insider who knows which hidden counts are small", () => {
    // To a reader 6 may fall to 5, so that 1 may rise; the insider knows that 6 cannot.
    const rows = [
      [1, 6],
      [7, 50],
    ];
    const reader = suppressTable({ rows });
    const insider = suppressTable({ rows, attacker: "insider" });
    expect(reader.hidden.every(({ place }) => place === "cell")).toBe(true);
    expect(insider.hidden.some(({ place }) => place !== "cell")).toBe(true);
    expect(insider.hidden[0]?.max).toBeGreaterThan(1);
  });

  it("hides small totals, and others that would give them away", () => {
    // Row 1 adds to 3, column 1 to 4: both small. With the grand total of 10 shown, 10 - 7 is 3.
    const { rowTotals, columnTotals, total } = suppressTable({
      rows: [
        [1, 2],
        [3, 4],
      ],
    });
    expect({ rowTotals, columnTotals, total }).toEqual({
      ...{ rowTotals: ["c", 7], columnTotals: ["c", 6], total: "c" },
    });
  });

  it("leaves column totals out where there is one row, since each would repeat its count", () => {
    const result = suppressTable({ rows: [[3, 40, 50]] });
    expect(result).toMatchObject({
      ...{ rows: [["c", "c", 50]], rowTotals: [93], columnTotals: null, total: null },
    });
    expect(result.warnings.map(({ text }) => text)).toEqual([
      "Totals of a single count are left out, since each would repeat it.",
    ]);
    const column = suppressTable({ rows: [[3], [40], [50]] });
    expect(column).toMatchObject({
      ...{ rows: [["c"], ["c"], [50]], rowTotals: null, columnTotals: [93], total: null },
    });
    expect(suppressTable({ rows: [[3]] })).toMatchObject({ rows: [["c"]], totals: "none" });
  });

  it("hides the total of a small count among zeros", () => {
    expect(suppressTable({ rows: [[3, 0, 0]] })).toMatchObject({
      ...{ rows: [["c", 0, 0]], rowTotals: ["c"] },
    });
  });

  it("leaves totals out where they give a small count away whatever is hidden", () => {
    // Five hidden counts of at least 1 in a total of at most 5 are all 1.
    const result = suppressTable({ rows: [[1, 1, 1, 1, 1]] });
    expect(result).toMatchObject({ rowTotals: null, totals: "none" });
    expect(result.hidden[0]).toMatchObject({ min: 1, max: 5 });
    expect(result.warnings.map(({ text }) => text)).toEqual([
      "Totals are left out: with them a small count could be worked out whatever else is hidden.",
    ]);
  });

  it("has nothing to hide where all are zero", () => {
    const result = suppressTable({
      rows: [
        [0, 0],
        [0, 0],
      ],
    });
    expect(result).toMatchObject({ rowTotals: [0, 0], total: 0, hidden: [] });
    expect(result.conclusion.text).toBe("No count had to be hidden.");
  });

  it("has a way out where all are small", () => {
    const rows = [
      [5, 5, 5],
      [5, 5, 5],
    ];
    const result = suppressTable({ rows });
    expect(result.rows.flat().every((each) => each === "c")).toBe(true);
    for (const { kind, min, max, ...place } of result.hidden) {
      expect(attack({ rows }, result, place)).toEqual({ min, max: max ?? Infinity });
      if (kind === "small") expect(max).not.toBe(min);
    }
  });

  it("rounds totals of a country to 10 as the Department does, and needs fewer marks for it", () => {
    // 40 + 12 + 3 is 55; columns add to 67, 86 and 30, all to 183.
    const result = suppressTable({ rows: published, totalsCover: "nation" });
    expect(result).toMatchObject({
      columnTotals: [70, 90, 30],
      total: 180,
      rowTotals: [55, 73, 55],
    });
    expect(result.protectingCounts).toBe(2);
  });

  it("rounds after hiding and forms shares from the rounded figures", () => {
    // 8 and 12 are shown as 10, their total of 20 as 20; 7 is hidden.
    const { rows, rowTotals, shares } = suppressTable({
      rows: [
        [8, 12],
        [7, 43],
      ],
      preset: "nhs",
      sharesOf: "row",
    });
    expect(rows).toEqual([
      [10, 10],
      ["*", 45],
    ]);
    expect(rowTotals).toEqual([20, 50]);
    expect(shares?.[0]?.[0]).toEqual({ value: 0.5, reason: null });
    expect(shares?.[1]?.[0]?.reason?.text).toBe("No share, because a count it needs is hidden.");
  });

  it("shows shares of the Department's tables to one decimal of a percentage", () => {
    // 20 of 60 is 33.333...%, shown as 33.3%.
    const { shares } = suppressTable({
      rows: [
        [20, 40],
        [0, 0],
      ],
      sharesOf: "row",
    });
    expect(shares?.[0]?.[0]?.value).toBe(0.333);
    expect(shares?.[1]?.[0]?.reason?.text).toBe("Nobody is in the total, so there is no share.");
    const without = suppressTable({ rows: [[20, 40]], sharesOf: "all", totals: "none" });
    expect(without.shares?.[0]?.[0]?.reason?.text).toBe(
      "No share, because its total is hidden or not published.",
    );
    expect(suppressTable({ rows: [[20, 40]], sharesOf: "all" }).shares?.[0]?.[1]?.value).toBe(
      0.667,
    );
  });

  it("hides totals of figures rounded to 5 where they give a count of 1 or 2 away", () => {
    // Four zeros stand for 0 to 2 each; a total shown as 10 is 8 at least, so each would be 2.
    const result = suppressTable({ rows: [[2, 2, 2, 2]], preset: "round5" });
    expect(result).toMatchObject({ rows: [[0, 0, 0, 0]], rowTotals: ["*"] });
    expect(result.warnings.map(({ id }) => id)).toContain("ruleFromMemory");
    expect(suppressTable({ rows: [[2, 2, 2, 1]], preset: "round5" }).rowTotals).toEqual([5]);
  });

  it("judges weighted sums by the people behind them", () => {
    const result = suppressTable({
      rows: [
        [310.5, 4.25],
        [52.75, 120],
      ],
      unweighted: [
        [62, 9],
        [3, 25],
      ],
    });
    expect(result.rows[1]?.[0]).toBe("c");
    // 4.25 stands for nine children, so that it is not small; it protects as the others do.
    expect(result.hidden.find(({ kind }) => kind === "small")).toMatchObject({ row: 1, column: 0 });
    expect(result.smallCounts).toBe(1);
    for (const { kind, min, max } of result.hidden) {
      if (kind === "small") expect(max ?? Infinity).toBeGreaterThan(min + 1);
    }
  });

  it("hides what was hidden before, but no zero", () => {
    const { rows, hidden } = suppressTable({
      rows: [
        [20, 0],
        [30, 40],
      ],
      totals: "none",
      alsoHide: [
        [true, true],
        [false, false],
      ],
    });
    expect(rows).toEqual([
      ["c", 0],
      [30, 40],
    ]);
    expect(hidden.map(({ kind }) => kind)).toEqual(["asked"]);
  });

  it("takes a rule of one's own", () => {
    const { rows, rule } = suppressTable({
      rows: [[7, 80, 90]],
      rule: { suppressTo: 9, mark: "x" },
      totals: "none",
    });
    expect(rows).toEqual([["x", 80, 90]]);
    expect(rule).toMatchObject({ preset: null, suppressFrom: 1, suppressTo: 9, status: null });
  });

  it("states the rule with its edition and how it was seen", () => {
    expect(suppressTable({ rows: published }).rule).toMatchObject({
      ...{ preset: "dfe", edition: "Reporting year 2020", status: "seen" },
    });
  });

  it("can hide small counts alone, and says that they can be worked out", () => {
    const { rows, warnings } = suppressTable({ rows: published, protect: "none" });
    expect(rows[0]).toEqual([40, 12, "c"]);
    expect(warnings.map(({ text }) => text)).toEqual([
      "Small counts can be worked out from this table: nothing but they is hidden.",
    ]);
  });

  it("protects within totals that are out, or says that nothing can", () => {
    // Both counts of a row that adds to 3 are hidden; 2 and 4 of the other row close the square.
    const rows = [
      [1, 2],
      [8, 9],
    ];
    const out = suppressTable({ rows, totalsAreOut: true });
    expect(out.rowTotals).toEqual([3, 17]);
    expect(out.rows.flat().filter((each) => each === "c")).toHaveLength(4);
    expect(() =>
      suppressTable({
        rows: [
          [3, 0, 0],
          [9, 9, 9],
        ],
        totalsAreOut: true,
      }),
    ).toThrow(
      expect.objectContaining({
        code: "NO_SOLUTION",
        path: ["totals"],
        message:
          "totals: Give a table whose totals may be hidden: with these totals out, a small count can be worked out whatever else is hidden.",
      }),
    );
  });

  it("finds a safe answer for a table of 150 areas, proved best or not", () => {
    const rows = Array.from({ length: 150 }, (_, row) =>
      Array.from({ length: 10 }, (__, column) => (row * 37 + column * 101 + row * column) % 61),
    );
    const result = suppressTable({ rows });
    for (const { kind, min, max } of result.hidden) {
      if (kind === "small") expect(max).toBeGreaterThan(min);
    }
    expect(result.protectingCounts).toBeLessThan(result.smallCounts);
  });

  it.each([
    [
      { rows: [] },
      ["rows"],
      "rows: Give a table of counts: a list of rows, each a list of numbers.",
    ],
    [
      { rows: [[1, 2], [3]] },
      ["rows", 1],
      "rows[1]: Give as many counts as the first row has: 2, not 1.",
    ],
    [{ rows: [[1, 2.5]] }, ["rows", 0, 1], "rows[0][1]: Give a whole number of people, 0 or more."],
    [{ rows: [[1, -2]] }, ["rows", 0, 1], "rows[0][1]: Give a whole number of people, 0 or more."],
    [{ rows: [[1, NaN]] }, ["rows", 0, 1], "rows[0][1]: Give a whole number of people, 0 or more."],
    [
      { rows: [[1.5, 2]], unweighted: [[1]] },
      ["unweighted"],
      "unweighted: Give a table of the same shape as the counts, with 1 by 2 values.",
    ],
    [
      { rows: [[1, 2]], alsoHide: [[1, 0]] },
      ["alsoHide", 0, 0],
      "alsoHide[0][0]: Give true or false.",
    ],
    [
      { rows: [[1, 2]], preset: "ons" },
      ["preset"],
      "preset: Give one of: dfe, nhs, round5, under5, under10.",
    ],
    [
      { rows: [[1, 2]], rule: { suppressTo: 1 } },
      ["rule", "suppressTo"],
      "rule.suppressTo: Give a whole number above 1, so that a mark stands for more than one count.",
    ],
    [
      { rows: [[1, 2]], rule: { suppressFrom: 0, suppressTo: 5 } },
      ["rule", "suppressFrom"],
      "rule.suppressFrom: Give 1 or more: zeros are always shown.",
    ],
    [
      { rows: [[1, 2]], totals: "some" },
      ["totals"],
      "totals: Give one of: all, rows, columns, grand, none.",
    ],
  ])("refuses %j", (input, path, message) => {
    expect(() => suppressTable(input as never)).toThrow(
      expect.objectContaining({ code: "INVALID_INPUT", path, message }),
    );
  });
});
