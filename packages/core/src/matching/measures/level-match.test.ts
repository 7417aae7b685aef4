import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { levelMatch, type LevelMatchInput } from "./level-match.js";

const table = [
  [520, 40, 8],
  [110, 95, 25],
  [30, 48, 44],
];

describe("levelMatch", () => {
  it("counts matched, over-served and under-served by hand", () => {
    // On the diagonal 520 + 95 + 44; to its right 40 + 8 + 25; to its left 110 + 30 + 48.
    const { matched, overServed, underServed, conclusion } = levelMatch({ table });
    expect([matched.count, overServed.count, underServed.count]).toEqual([659, 73, 188]);
    expect(conclusion.text).toBe(
      "Of 920 children, 71.6% get service at their level of need, 20.4% below it and 7.9% above it.",
    );
  });

  it("counts pairs by hand", () => {
    // [[3, 1], [2, 4]]: concordant 3·4 = 12, discordant 1·2 = 2, untied on need 4·6 = 24.
    const square = levelMatch({
      table: [
        [3, 1],
        [2, 4],
      ],
    });
    expect(square.gamma.value).toBeCloseTo(10 / 14, 14);
    expect(square.somersD.value).toBeCloseTo(10 / 24, 14);
  });

  it("has the standard error of weighted kappa that resampling gives, not psych's", () => {
    // 20,000 multinomial draws in numpy: standard deviation .0284; Fleiss, Cohen and Everitt .028468.
    const { weightedKappa, compatibility } = levelMatch({ table });
    expect(weightedKappa.standardError).toBeCloseTo(0.028467650595490654, 12);
    expect(compatibility.weightedKappaErrorAsPsych).toBeCloseTo(0.0237275869072963, 12);
  });

  it.each([
    [
      [
        [0, 0],
        [0, 0],
      ],
      "nobodyInPopulation",
      "nobodyInPopulation",
    ],
    [
      [
        [1, 0],
        [0, 0],
      ],
      "chanceAgreesFully",
      "noPairs",
    ],
    [
      [
        [4, 2],
        [0, 0],
      ],
      "noKappaSpread",
      "noPairs",
    ],
  ])("says why there is no figure for %j", (square, kappa, pairs) => {
    const result = levelMatch({ table: square });
    expect(result.kappa.reason?.id).toBe(kappa);
    expect(result.gamma).toMatchObject({ value: null, reason: { id: pairs } });
    expect(result.somersD).toMatchObject({ value: null, reason: { id: pairs } });
  });

  it("gives perfect matching a kappa and a gamma of 1, and no limits", () => {
    const result = levelMatch({
      table: [
        [5, 0, 0],
        [0, 7, 0],
        [0, 0, 2],
      ],
    });
    expect(result.weightedKappa).toMatchObject({ value: 1, lower: null, standardError: null });
    expect(result.gamma.value).toBe(1);
    expect(result.somersD.value).toBe(1);
  });

  const square = fc.integer({ min: 2, max: 5 }).chain((size) =>
    fc.array(fc.array(fc.integer({ min: 0, max: 200 }), { minLength: size, maxLength: size }), {
      minLength: size,
      maxLength: size,
    }),
  );

  it("exchanges over- and under-served when need and service change places", () => {
    fc.assert(
      fc.property(square, (rows) => {
        const there = levelMatch({ table: rows });
        const back = levelMatch({
          table: rows.map((_, row) => rows.map((cells) => cells[row] ?? 0)),
        });
        expect(back.overServed.count).toBe(there.underServed.count);
        expect(back.weightedKappa.value ?? 9).toBeCloseTo(there.weightedKappa.value ?? 9, 11);
        expect(back.gamma.value ?? 9).toBeCloseTo(there.gamma.value ?? 9, 12);
        expect(there.matched.count + there.overServed.count + there.underServed.count).toBe(
          there.population,
        );
        expect(Math.abs(there.gamma.value ?? 0)).toBeLessThanOrEqual(1);
        expect(Math.abs(there.somersD.value ?? 0)).toBeLessThanOrEqual(
          Math.abs(there.gamma.value ?? 0) + 1e-12,
        );
      }),
      { seed: 1, numRuns: 200 },
    );
  });

  it.each<[unknown, string]>([
    [
      [
        [1, 2, 3],
        [4, 5, 6],
      ],
      "table: Give a square table: as many levels of service as of need, and two or more.",
    ],
    [[[1]], "table: Give a square table: as many levels of service as of need, and two or more."],
    [[[1, 2], [3]], "table[1]: Give as many numbers as the first row has: 2, not 1."],
    [
      [
        [1, 2],
        [3, -1],
      ],
      "table[1][1]: Give a whole number of people, 0 or more.",
    ],
    [[1, 2], "table[0]: Give a table: a list of rows, each a list of numbers of people."],
    [[[], []], "table[0]: Give one or more numbers of people."],
    [[], "table: Give a table: a list of rows, each a list of numbers of people."],
  ])("refuses %j", (wrong, expected) => {
    expect(() => levelMatch({ table: wrong } as LevelMatchInput)).toThrow(
      expect.objectContaining({ code: "INVALID_INPUT", message: expected }),
    );
  });
});
