import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type IcerRow, icerTable, type IcerTableInput } from "./icer-table.js";
import { netBenefit } from "./net-benefit.js";

type Point = readonly [cost: number, effect: number];

const inputOf = (points: readonly Point[]): IcerTableInput => ({
  names: points.map((_, index) => `S${String(index).padStart(2, "0")}`),
  costsGbp: points.map(([cost]) => cost),
  effects: points.map(([, effect]) => effect),
});

/** Whole numbers, so that the definition below can be followed without rounding. */
const somePoints = fc.array(
  fc.tuple(fc.integer({ min: -30, max: 60 }), fc.integer({ min: -10, max: 20 })),
  { minLength: 1, maxLength: 14 },
);

/** The definition, word by word: every pair of others, and every mix of two. */
function statusByDefinition(points: readonly Point[], index: number): IcerRow["status"] {
  const [cost, effect] = points[index]!;
  const beaten = points.some(([c, e]) => c <= cost && e >= effect && (c < cost || e > effect));
  if (beaten) return "dominated";
  const mixed = points.some(([c1, e1]) =>
    points.some(
      ([c2, e2]) =>
        e1 < effect && effect < e2 && c1 * (e2 - effect) + c2 * (effect - e1) < cost * (e2 - e1),
    ),
  );
  return mixed ? "extendedlyDominated" : "onFrontier";
}

const summary = (rows: readonly IcerRow[]): unknown[] =>
  rows.map(({ name, icer, status, tied }) => [name, icer, status, tied]);

describe("icerTable", () => {
  it("gives the published example of six strategies", () => {
    // US Department of Veterans Affairs, Health Economics Resource Center.
    const { rows, conclusion } = icerTable({
      names: ["E", "D", "C", "B", "A", "UC"],
      costsGbp: [55000, 35000, 25000, 10000, 12000, 5000],
      effects: [5, 4, 3, 2, 1.5, 1],
      effectUnit: "care day avoided",
    });
    expect(summary(rows)).toEqual([
      ["UC", null, "onFrontier", false],
      ["B", 5000, "onFrontier", false],
      ["D", 12500, "onFrontier", false],
      ["E", 20000, "onFrontier", false],
      ["C", null, "extendedlyDominated", false],
      ["A", null, "dominated", false],
    ]);
    expect(rows.map(({ reason }) => reason?.text)).toEqual([
      "The frontier starts here: no option worth considering costs less.",
      ...[undefined, undefined, undefined],
      "Extendedly dominated: a mix of B and D does as much for less.",
      "Dominated: B costs no more and does no less.",
    ]);
    expect(conclusion.text).toBe(
      "Of 6 options 4 are worth considering, from UC: B at £5,000 for each further care day " +
        "avoided, D at £12,500 for each further care day avoided, E at £20,000 for each further " +
        "care day avoided.",
    );
  });

  it("leaves one row where a strategy saves money and does most", () => {
    const { rows, conclusion } = icerTable({
      names: ["nothing", "visits", "groups"],
      costsGbp: [0, -500, 200],
      effects: [0, 9, 4],
    });
    expect(summary(rows)).toEqual([
      ["visits", null, "onFrontier", false],
      ["nothing", null, "dominated", false],
      ["groups", null, "dominated", false],
    ]);
    expect(conclusion.text).toBe(
      "Of 3 options only visits is worth considering: none of the others brings another unit of " +
        "effect without being beaten on cost.",
    );
  });

  it("keeps strategies of equal cost and effect, in order of name", () => {
    const { rows, conclusion } = icerTable({
      names: ["Z", "nothing", "M", "A"],
      costsGbp: [100, 0, 300, 100],
      effects: [2, 0, 3, 2],
    });
    expect(
      rows.map(({ name, incrementalCostGbp, incrementalEffect, icer, tied }) => [
        ...[name, incrementalCostGbp, incrementalEffect, icer, tied],
      ]),
    ).toEqual([
      ["nothing", null, null, null, false],
      ["A", 100, 2, 50, true],
      ["Z", 0, 0, null, true],
      ["M", 200, 1, 200, false],
    ]);
    expect(rows[2]?.reason?.text).toBe(
      "The same cost and effect as A, so there is no step between them.",
    );
    expect(conclusion.text).toBe(
      "Of 4 options 4 are worth considering, from nothing: A at £50.00 for each further unit of " +
        "effect, Z level with A, M at £200 for each further unit of effect.",
    );
  });

  it("marks ties off the frontier too", () => {
    const { rows } = icerTable(
      inputOf([
        [0, 0],
        [50, 1],
        [50, 1],
        [60, 3],
        [70, 2],
        [70, 2],
      ]),
    );
    expect(summary(rows)).toEqual([
      ["S00", null, "onFrontier", false],
      ["S03", 20, "onFrontier", false],
      ["S01", null, "extendedlyDominated", true],
      ["S02", null, "extendedlyDominated", true],
      ["S04", null, "dominated", true],
      ["S05", null, "dominated", true],
    ]);
  });

  it.each<[string, readonly Point[], IcerRow["status"][]]>([
    [
      "equal cost, less effect",
      [
        [10, 2],
        [10, 1],
      ],
      ["onFrontier", "dominated"],
    ],
    [
      "equal effect, more cost",
      [
        [20, 1],
        [10, 1],
      ],
      ["dominated", "onFrontier"],
    ],
    [
      "on the line between two others",
      [
        [0, 0],
        [10, 1],
        [20, 2],
      ],
      ["onFrontier", "onFrontier", "onFrontier"],
    ],
    [
      "on the line but for rounding",
      [
        [0, 0],
        [0.1, 0.1],
        [0.3, 0.1 + 0.2],
      ],
      ["onFrontier", "onFrontier", "onFrontier"],
    ],
    [
      "effects below zero",
      [
        [-10, -5],
        [0, 0],
        [30, 1],
      ],
      ["onFrontier", "onFrontier", "onFrontier"],
    ],
    ["a single one", [[1, 2]], ["onFrontier"]],
  ])("judges %s", (_, points, statuses) => {
    const input = inputOf(points);
    const byName = new Map(icerTable(input).rows.map(({ name, status }) => [name, status]));
    expect(Array.from(input.names, (name) => byName.get(name))).toEqual(statuses);
  });

  it("gives null and a reason where the step in effect is too small to divide by", () => {
    const { rows } = icerTable(
      inputOf([
        [0, 0],
        [1e15, 5e-324],
      ]),
    );
    expect(rows[1]).toMatchObject({ icer: null, incrementalCostGbp: 1e15 });
    expect(rows[1]?.reason?.text).toBe("The difference in effect is too small to divide by.");
  });

  it("follows the definition for every strategy", () => {
    fc.assert(
      fc.property(somePoints, (points) => {
        const input = inputOf(points);
        const byName = new Map(icerTable(input).rows.map((row) => [row.name, row]));
        for (let index = 0; index < points.length; index++) {
          const row = byName.get(input.names[index]!)!;
          expect(row.status).toBe(statusByDefinition(points, index));
          const twins = points.filter(
            ([cost, effect]) => cost === row.costGbp && effect === row.effect,
          );
          expect(row.tied).toBe(twins.length > 1);
        }
      }),
      { seed: 1, numRuns: 1000 },
    );
  });

  it("has ratios that rise along the frontier, each paid for by the step before it", () => {
    fc.assert(
      fc.property(somePoints, (points) => {
        const rows = icerTable(inputOf(points)).rows.filter(
          ({ status }) => status === "onFrontier",
        );
        const ratios = rows.flatMap(({ icer }) => (icer === null ? [] : [icer]));
        expect(ratios).toEqual([...ratios].sort((one, other) => one - other));
        for (const [at, row] of rows.entries()) {
          if (at === 0) continue;
          const before = rows[at - 1]!;
          expect(row.comparedWith).toBe(before.name);
          expect(row.incrementalCostGbp).toBe(row.costGbp - before.costGbp);
          expect(row.incrementalEffect).toBe(row.effect - before.effect);
        }
      }),
      { seed: 2, numRuns: 300 },
    );
  });

  it("holds the best option at every threshold", () => {
    fc.assert(
      fc.property(somePoints, fc.integer({ min: 0, max: 200 }), (points, thresholdGbp) => {
        const input = inputOf(points);
        const worth = points.map(([costGbp, effect]) =>
          netBenefit({ costGbp, effect, thresholdGbp }),
        );
        const best = Math.max(...worth);
        const kept = icerTable(input).rows.filter(({ status }) => status === "onFrontier");
        const keptWorth = kept.map(({ costGbp, effect }) =>
          netBenefit({ costGbp, effect, thresholdGbp }),
        );
        expect(Math.max(...keptWorth)).toBe(best);
      }),
      { seed: 3, numRuns: 300 },
    );
  });

  it("says the same whatever the order of the strategies", () => {
    fc.assert(
      fc.property(
        somePoints.chain((points) => {
          const { names, costsGbp, effects } = inputOf(points);
          const rows = Array.from(
            names,
            (name, index) =>
              [...[name, costsGbp[index]!, effects[index]!]] as [string, number, number],
          );
          return fc.tuple(fc.constant(rows), fc.shuffledSubarray(rows, { minLength: rows.length }));
        }),
        ([rows, shuffled]) => {
          const tableOf = (list: readonly (readonly [string, number, number])[]): unknown =>
            icerTable({
              names: list.map(([name]) => name),
              costsGbp: list.map(([, cost]) => cost),
              effects: list.map(([, , effect]) => effect),
            });
          expect(tableOf(shuffled)).toEqual(tableOf(rows));
        },
      ),
      { seed: 4, numRuns: 300 },
    );
  });

  it("names the ends only where the frontier is long", () => {
    const points = Array.from({ length: 12 }, (_, k): Point => [k * k, k]);
    expect(icerTable(inputOf(points)).conclusion.text).toBe(
      "Of 12 options 12 are worth considering, from S00, the cheapest, to S11, which does most.",
    );
  });

  it.each<[Partial<IcerTableInput>, unknown[], string]>([
    [{ names: [] }, ["names"], "names: Give at least one option."],
    [{ names: ["A", " "] }, ["names", 1], "names[1]: Give a name."],
    [{ names: ["A", "A"] }, ["names", 1], "names[1]: Give each name once; A is there twice."],
    [{ costsGbp: [1] }, ["costsGbp"], "costsGbp: Give as many values as names has: 2, not 1."],
    [{ costsGbp: [1, NaN] }, ["costsGbp", 1], "costsGbp[1]: Give a number of pounds."],
    [
      { costsGbp: [1, 2e15] },
      ["costsGbp", 1],
      "costsGbp[1]: Give an amount of at most £1,000,000,000,000,000, above or below zero.",
    ],
    [{ effects: [1, 2, 3] }, ["effects"], "effects: Give as many values as names has: 2, not 3."],
    [{ effects: [1, Infinity] }, ["effects", 1], "effects[1]: Give a number."],
    [
      { effects: [1, -2e15] },
      ["effects", 1],
      "effects[1]: Give a number of at most 1,000,000,000,000,000, above or below zero.",
    ],
    [{ effectUnit: "" }, ["effectUnit"], "effectUnit: Give a name."],
  ])("refuses case %#", (change, path, message) => {
    const input = { names: ["A", "B"], costsGbp: [1, 2], effects: [1, 2], ...change };
    expect(() => icerTable(input)).toThrow(
      expect.objectContaining({ code: "INVALID_INPUT", path, message }),
    );
  });
});
