import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dot, leastSquares, quadraticForm } from "./linear-algebra.js";

describe("leastSquares", () => {
  it("matches the hand calculation", () => {
    // y = 1 + 2x exactly; X'X = [[3, 6], [6, 14]], inverse [[14, -6], [-6, 3]] / 6
    const fit = leastSquares(
      [
        [1, 1, 1],
        [1, 2, 3],
      ],
      [3, 5, 7],
      null,
    );
    expect(fit.coefficients[0]).toBeCloseTo(1, 13);
    expect(fit.coefficients[1]).toBeCloseTo(2, 13);
    const inverse = fit.inverse.map((row) => [...row]).flat();
    [14 / 6, -1, -1, 0.5].forEach((value, k) => {
      expect(inverse[k]).toBeCloseTo(value, 12);
    });
  });

  it("leaves residuals that go with no column, whatever the weights", () => {
    const row = fc.record({
      y: fc.double({ min: -10, max: 10, noNaN: true }),
      a: fc.double({ min: -10, max: 10, noNaN: true }),
      b: fc.integer({ min: 2000, max: 2030 }),
      w: fc.double({ min: 0.01, max: 10, noNaN: true }),
    });
    fc.assert(
      fc.property(fc.array(row, { minLength: 3, maxLength: 30 }), (rows) => {
        const columns = [rows.map(() => 1), rows.map(({ a }) => a), rows.map(({ b }) => b)];
        const weight = rows.map(({ w }) => w);
        const { kept, coefficients } = leastSquares(
          columns,
          rows.map(({ y }) => y),
          weight,
        );
        const residuals = rows.map(
          ({ y }, k) =>
            y -
            kept.reduce((sum, c, j) => sum + (coefficients[j] ?? 0) * (columns[c]?.[k] ?? 0), 0),
        );
        const weighted = residuals.map((residual, k) => residual * (weight[k] ?? 0));
        for (const column of kept.map((c) => columns[c] ?? [])) {
          const size = Math.sqrt(dot(column, column)) * 300;
          expect(Math.abs(dot(column, weighted)) / size).toBeLessThan(1e-6);
        }
      }),
      { seed: 1, numRuns: 200 },
    );
  });

  it("leaves out a column that repeats those before it", () => {
    const { kept } = leastSquares(
      [
        [1, 1, 1, 1],
        [1, 2, 3, 4],
        [3, 5, 7, 9],
        [0, 0, 0, 0],
        [1, 4, 9, 16],
      ],
      [1, 2, 3, 5],
      null,
    );
    expect(kept).toEqual([0, 1, 4]);
  });
});

describe("quadraticForm", () => {
  it("matches the hand calculation", () => {
    // 1 x 2 x 1 + 2 x (1 x 1 x 3) + 3 x 4 x 3 = 2 + 6 + 36
    expect(
      quadraticForm(
        [1, 3],
        [
          [2, 1],
          [1, 4],
        ],
      ),
    ).toBe(44);
  });
});
