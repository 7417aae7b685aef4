import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { concentrationIndex, type ConcentrationIndexInput } from "./concentration-index.js";

const records = fc.array(
  fc.record({
    outcome: fc.integer({ min: 0, max: 10 }),
    rank: fc.integer({ min: 1, max: 5 }),
    weight: fc.double({ min: 0.1, max: 5, noNaN: true }),
  }),
  { minLength: 3, maxLength: 60 },
);

type Row = Readonly<Record<"outcome" | "rank" | "weight", number>>;

const columns = (rows: readonly Row[]): ConcentrationIndexInput => ({
  outcome: rows.map(({ outcome }) => outcome),
  rank: rows.map(({ rank }) => rank),
  weight: rows.map(({ weight }) => weight),
  upperBound: 10,
});

const indices = (input: ConcentrationIndexInput): (number | null)[] => {
  const { index, generalised, erreygers, wagstaff } = concentrationIndex(input);
  return [index, generalised, erreygers, wagstaff].flatMap(({ value, standardError }) => [
    value,
    standardError,
  ]);
};

const agree = (one: readonly (number | null)[], other: readonly (number | null)[]): void => {
  one.forEach((value, k) => {
    if (value === null) expect(other[k]).toBeNull();
    else {
      expect(Math.abs((other[k] ?? NaN) - value)).toBeLessThan(1e-9 * (1 + Math.abs(value)));
    }
  });
};

describe("concentrationIndex", () => {
  it("matches the hand calculation", () => {
    // Ranks 1/8, 3/8, 5/8, 7/8; 2R - 1 = -3/4, -1/4, 1/4, 3/4; mean of (2R - 1) y = -1/4; over 1/2.
    const result = concentrationIndex({ outcome: [1, 1, 0, 0], rank: [1, 2, 3, 4], upperBound: 1 });
    expect(result.index.value).toBe(-0.5);
    expect(result.generalised.value).toBe(-0.25);
    // 4 x -1/4 / (1 - 0); (1 - 0) x -1/4 / ((1 - 1/2)(1/2 - 0))
    expect(result.erreygers.value).toBe(-1);
    expect(result.wagstaff.value).toBe(-1);
  });

  it("matches R with ties and weights, standard errors included", () => {
    // R 4.2.2, covariance formula with mid-ranks; standard errors from the numerical derivative of
    // each index in each weight, √(n/(n-1) Σ (w/W IF)²)
    const result = concentrationIndex({
      outcome: [3, 1, 4, 2, 6, 5, 0, 2, 7, 3, 1, 1],
      rank: [1, 1, 2, 2, 2, 3, 3, 4, 4, 5, 5, 5],
      weight: [1, 2, 1, 1, 3, 1, 2, 1, 1, 2, 1, 0.5],
      upperBound: 10,
    });
    expect(result.mean).toBeCloseTo(3.06060606060606, 12);
    expect(result.index.value).toBeCloseTo(-0.0264026402640264, 12);
    expect(result.index.standardError).toBeCloseTo(0.116428440018742, 8);
    expect(result.generalised.standardError).toBeCloseTo(0.361877637375377, 8);
    expect(result.erreygers.standardError).toBeCloseTo(0.144751054948454, 8);
    expect(result.wagstaff.value).toBeCloseTo(-0.0380474728695577, 12);
    expect(result.wagstaff.standardError).toBeCloseTo(0.168861272574712, 8);
    expect(result.conclusion.id).toBe("concentrationUnclear");
  });

  it("does not depend on the order of the rows", () => {
    const shuffled = records.chain((rows) =>
      fc.tuple(
        fc.constant(rows),
        fc.shuffledSubarray(rows, { minLength: rows.length, maxLength: rows.length }),
      ),
    );
    fc.assert(
      fc.property(shuffled, ([rows, others]) => {
        agree(indices(columns(rows)), indices(columns(others)));
      }),
      { seed: 1, numRuns: 300 },
    );
  });

  it("does not change with the unit of the weights or with the numbers that stand for ranks", () => {
    fc.assert(
      fc.property(records, fc.double({ min: 0.01, max: 100, noNaN: true }), (rows, factor) => {
        agree(
          indices(columns(rows)),
          indices(
            columns(
              rows.map((row) => ({
                ...row,
                weight: row.weight * factor,
                rank: row.rank ** 3 * factor,
              })),
            ),
          ),
        );
      }),
      { seed: 2, numRuns: 300 },
    );
  });

  it("gives the same with a weight of 2 as with the record twice", () => {
    fc.assert(
      fc.property(records, (rows) => {
        const twice = indices(columns([...rows, ...rows]));
        const heavy = indices(columns(rows.map((row) => ({ ...row, weight: 2 * row.weight }))));
        for (const k of [0, 2, 4, 6]) agree([twice[k] ?? null], [heavy[k] ?? null]);
      }),
      { seed: 3, numRuns: 100 },
    );
  });

  it("mirrors Erreygers' and Wagstaff's index when the outcome is what is lacking", () => {
    fc.assert(
      fc.property(records, (rows) => {
        const one = concentrationIndex(columns(rows));
        const other = concentrationIndex(
          columns(rows.map((row) => ({ ...row, outcome: 10 - row.outcome }))),
        );
        for (const name of ["erreygers", "wagstaff"] as const) {
          const value = one[name].value;
          agree([value === null ? null : -value], [other[name].value]);
          agree([one[name].standardError], [other[name].standardError]);
        }
      }),
      { seed: 4, numRuns: 200 },
    );
  });

  it("counts only records in which nothing is missing", () => {
    const result = concentrationIndex({
      outcome: [1, null, 1, 0, 0],
      rank: [1, 2, 2, null, 4],
      upperBound: 1,
    });
    expect(result).toMatchObject({ records: 3, excluded: 2 });
    expect(result.warnings.map(({ text }) => text)).toEqual([
      "2 of 5 records are left out because a value is missing.",
    ]);
    expect(result.index.value).toBe(
      concentrationIndex({ outcome: [1, 1, 0], rank: [1, 2, 4] }).index.value,
    );
  });

  it.each<[string, ConcentrationIndexInput]>([
    ["noRecordsCounted", { outcome: [], rank: [] }],
    ["noRecordsCounted", { outcome: [null, null], rank: [1, 2] }],
    ["noRecordsCounted", { outcome: [1, 0], rank: [1, 2], weight: [0, 0] }],
    ["oneRankOnly", { outcome: [1, 0, 1], rank: [5, 5, 5] }],
    ["oneRankOnly", { outcome: [1], rank: [5] }],
    ["nothingToConcentrate", { outcome: [0, 0, 0], rank: [1, 2, 3] }],
    ["negativeOutcome", { outcome: [-1, 2, 3], rank: [1, 2, 3], lowerBound: -5 }],
  ])("says %s where there is no standard index", (id, input) => {
    const { index, conclusion } = concentrationIndex(input);
    expect(index).toMatchObject({ value: null, lower: null, reason: { id } });
    if (id !== "negativeOutcome") expect(conclusion.id).toBe(id);
  });

  it("is exactly 0 where everybody has the same", () => {
    const { index, erreygers, wagstaff } = concentrationIndex({
      ...{ outcome: [0.1, 0.1, 0.1], rank: [1, 2, 3], weight: [0.3, 1, 7], upperBound: 1 },
    });
    expect(index).toMatchObject({ value: 0, standardError: 0 });
    expect(erreygers.value).toBe(0);
    expect(wagstaff.value).toBe(0);
  });

  it("has no bounded index without a bound, or where everybody is at one", () => {
    const open = concentrationIndex({ outcome: [1, 0], rank: [1, 2] });
    expect(open.erreygers.reason?.id).toBe("noUpperBound");
    expect(open.wagstaff.reason?.id).toBe("noUpperBound");
    const full = concentrationIndex({ outcome: [1, 1], rank: [1, 2], upperBound: 1 });
    expect(full.wagstaff).toMatchObject({ value: null, reason: { id: "everybodyAtBound" } });
    expect(full.erreygers.value).toBe(0);
  });

  it.each<[ConcentrationIndexInput, readonly (string | number)[], string]>([
    [
      { outcome: [1, 2], rank: [1] },
      ["rank"],
      "rank: Give as many values as outcome has: 2, not 1.",
    ],
    [
      { outcome: [1, 2], rank: [1, 2], weight: [1] },
      ["weight"],
      "weight: Give as many values as outcome has: 2, not 1.",
    ],
    [
      { outcome: [1, -2], rank: [1, 2] },
      ["outcome", 1],
      "outcome[1]: Give a value of at least the lower bound, 0, or give a lower bound below it.",
    ],
    [
      { outcome: [1, 2], rank: [1, 2], upperBound: 1 },
      ["outcome", 1],
      "outcome[1]: Give a value of at most the upper bound, 1, or give an upper bound above it.",
    ],
    [
      { outcome: [1], rank: [1], lowerBound: 2, upperBound: 2 },
      ["upperBound"],
      "upperBound: Give an upper bound above the lower bound of 2.",
    ],
    [
      { outcome: [1, "2" as unknown as number], rank: [1, 2] },
      ["outcome", 1],
      "outcome[1]: Give a number, or null where it is missing.",
    ],
    [
      { outcome: 1 as unknown as number[], rank: [1, 2] },
      ["outcome"],
      "outcome: Give a column: one number for each record.",
    ],
    [
      { outcome: [1], rank: [1], weight: [-1] },
      ["weight", 0],
      "weight[0]: Give a number of 0 or more.",
    ],
  ])("refuses %j", (input, path, message) => {
    expect(() => concentrationIndex(input)).toThrow(
      expect.objectContaining({ code: "INVALID_INPUT", path, message }),
    );
  });
});
