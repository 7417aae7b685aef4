import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { concentrationIndex } from "./concentration-index.js";
import { horizontalInequity, type HorizontalInequityInput } from "./horizontal-inequity.js";

const twelve = {
  use: [3, 1, 4, 2, 6, 5, 0, 2, 7, 3, 1, 1],
  rank: [1, 1, 2, 2, 2, 3, 3, 4, 4, 5, 5, 5],
  weight: [1, 2, 1, 1, 3, 1, 2, 1, 1, 2, 1, 0.5],
  needFactors: { need: [1, 0, 1, 0, 1, 1, 0, 0, 1, 0, 1, 0] },
  controls: { age: [5, 6, 7, 9, 12, 3, 4, 8, 11, 10, 5, 6] },
};

const children = fc
  .array(
    fc.record({
      use: fc.integer({ min: 0, max: 5 }),
      rank: fc.integer({ min: 1, max: 5 }),
      need: fc.integer({ min: 0, max: 9 }),
    }),
    { minLength: 6, maxLength: 40 },
  )
  .filter(
    (rows) => rows.some(({ use }) => use > 0) && new Set(rows.map(({ rank }) => rank)).size > 1,
  );

type Row = Readonly<Record<"use" | "rank" | "need", number>>;
const columns = (rows: readonly Row[]): HorizontalInequityInput => ({
  use: rows.map(({ use }) => use),
  rank: rows.map(({ rank }) => rank),
  needFactors: { need: rows.map(({ need }) => need) },
});

describe("horizontalInequity", () => {
  it("matches the hand calculation", () => {
    // Need 1, 0, 1, 0 and use 1, 1, 0, 0 do not go together, so need predicts the same for all.
    const result = horizontalInequity({
      ...{ use: [1, 1, 0, 0], rank: [1, 2, 3, 4], needFactors: { need: [1, 0, 1, 0] } },
    });
    expect(result.concentrationNeed).toBeCloseTo(0, 14);
    expect(result.horizontalInequity.value).toBeCloseTo(-0.5, 14);
    expect(result.coefficients[1]).toMatchObject({ name: "need", role: "need" });
  });

  it("matches R with weights, ties and a control, standard error included", () => {
    // R 4.2.2: lm(use ~ need + age, weights = w), use predicted with age at its mean; standard
    // error from the numerical derivative of the index in each weight
    const result = horizontalInequity(twelve);
    expect(result.coefficients.map(({ value }) => value)).toEqual([
      expect.closeTo(-1.41087458322647, 10),
      expect.closeTo(2.74213901000256, 10),
      expect.closeTo(0.40820723262375, 10),
    ]);
    expect(result.concentrationUse.value).toBeCloseTo(-0.0264026402640264, 12);
    expect(result.concentrationNeed).toBeCloseTo(-0.0411361987699155, 12);
    expect(result.horizontalInequity.value).toBeCloseTo(0.014733558505889, 12);
    expect(result.concentrationUse.standardError).toBeCloseTo(0.116428440018742, 8);
    expect(result.horizontalInequity.standardError).toBeCloseTo(0.0943279101352877, 8);
  });

  it("is the concentration of use itself where need says nothing", () => {
    fc.assert(
      fc.property(children, (rows) => {
        const { use, rank } = columns(rows);
        const constant = { one: rows.map(() => 1) };
        const result = horizontalInequity({ use, rank, needFactors: constant });
        const { index } = concentrationIndex({ outcome: use, rank });
        expect(
          Math.abs((result.horizontalInequity.value ?? NaN) - (index.value ?? NaN)),
        ).toBeLessThan(1e-12);
        expect(result.warnings.map(({ id }) => id)).toEqual(["factorsAddNothing"]);
        expect(result.coefficients[1]?.value).toBeNull();
      }),
      { seed: 1, numRuns: 100 },
    );
  });

  it("is 0 where use is exactly as need is", () => {
    fc.assert(
      fc.property(children, (rows) => {
        const asNeeded = rows.map((row) => ({ ...row, use: 2 * row.need + 1 }));
        const { value } = horizontalInequity(columns(asNeeded)).horizontalInequity;
        expect(Math.abs(value ?? NaN)).toBeLessThan(1e-10);
      }),
      { seed: 2, numRuns: 100 },
    );
  });

  it("does not depend on the order of the rows or on the unit of need", () => {
    fc.assert(
      fc.property(children, (rows) => {
        const one = horizontalInequity(columns(rows)).horizontalInequity;
        const other = horizontalInequity(
          columns(rows.toReversed().map((row) => ({ ...row, need: 1000 * row.need - 3 }))),
        ).horizontalInequity;
        expect(Math.abs((one.value ?? NaN) - (other.value ?? NaN))).toBeLessThan(1e-9);
        expect(Math.abs((one.standardError ?? NaN) - (other.standardError ?? NaN))).toBeLessThan(
          1e-9,
        );
      }),
      { seed: 3, numRuns: 100 },
    );
  });

  it("leaves out records with a missing value and says so", () => {
    const result = horizontalInequity({
      ...twelve,
      use: twelve.use.map((value, row) => (row === 3 ? null : value)),
      controls: { age: twelve.controls.age.map((value, row) => (row === 7 ? null : value)) },
    });
    expect(result).toMatchObject({ records: 10, excluded: 2 });
    expect(result.warnings.map(({ id }) => id)).toEqual(["recordsLeftOut"]);
  });

  it.each<[string, HorizontalInequityInput]>([
    ["noRecordsCounted", { use: [], rank: [], needFactors: {} }],
    ["noRecordsCounted", { use: [1, 2], rank: [1, 2], needFactors: { need: [null, null] } }],
    ["oneRankOnly", { use: [1, 2], rank: [3, 3], needFactors: { need: [1, 2] } }],
    ["nobodyUses", { use: [0, 0], rank: [1, 2], needFactors: { need: [1, 2] } }],
  ])("says %s where there is no index", (id, input) => {
    const result = horizontalInequity(input);
    expect(result.horizontalInequity).toMatchObject({ value: null, reason: { id } });
    expect(result.concentrationNeed).toBeNull();
    expect(result.conclusion.id).toBe(id);
  });

  it.each<[HorizontalInequityInput, readonly (string | number)[], string]>([
    [
      { use: [1, 2], rank: [1, 2], needFactors: { need: [1] } },
      ["needFactors", "need"],
      "needFactors.need: Give as many values as use has: 2, not 1.",
    ],
    [
      { use: [1, 2], rank: [1, 2], needFactors: {}, controls: { age: [1, Infinity] } },
      ["controls", "age", 1],
      "controls.age[1]: Give a number, or null where it is missing.",
    ],
    [
      { use: [1, 2], rank: [1, 2], needFactors: [1, 2] as never },
      ["needFactors"],
      "needFactors: Give columns of numbers by name, such as one named need.",
    ],
  ])("refuses %j", (input, path, message) => {
    expect(() => horizontalInequity(input)).toThrow(
      expect.objectContaining({ code: "INVALID_INPUT", path, message }),
    );
  });
});
