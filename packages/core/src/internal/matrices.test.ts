import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  identityMatrix,
  matrixExponential,
  matrixLogarithm,
  multiplyMatrices,
  solveMatrix,
} from "./matrices.js";

const entry = fc.double({ min: -2, max: 2, noNaN: true });
const square = fc
  .integer({ min: 1, max: 5 })
  .chain((size) =>
    fc.tuple(
      fc.constant(size),
      fc.array(entry, { minLength: size * size, maxLength: size * size }),
    ),
  );

const far = (a: ArrayLike<number>, b: ArrayLike<number>): number =>
  Array.from(a).reduce((most, value, at) => Math.max(most, Math.abs(value - (b[at] ?? NaN))), 0);

describe("solveMatrix", () => {
  it("solves what it is given", () => {
    // 2x + y = 5, x + 3y = 10: x = 1, y = 3.
    expect(Array.from(solveMatrix([2, 1, 1, 3], [5, 10], 2, 1) ?? [])).toEqual([1, 3]);
  });

  it("changes rows where the first pivot is 0", () => {
    expect(Array.from(solveMatrix([0, 1, 1, 0], [7, 8], 2, 1) ?? [])).toEqual([8, 7]);
  });

  it("gives null for a singular matrix", () => {
    expect(solveMatrix([1, 2, 2, 4], [1, 1], 2, 1)).toBeNull();
    expect(solveMatrix([0], [1], 1, 1)).toBeNull();
  });

  it("inverts diagonally dominant matrices", () => {
    fc.assert(
      fc.property(square, ([size, entries]) => {
        const a = Float64Array.from(entries);
        for (let row = 0; row < size; row++) a[row * (size + 1)] = 2 * size + 1;
        const inverse = solveMatrix(a, identityMatrix(size), size, size);
        expect(far(multiplyMatrices(a, inverse ?? [], size), identityMatrix(size))).toBeLessThan(
          1e-13,
        );
      }),
      { seed: 1, numRuns: 200 },
    );
  });
});

describe("matrixExponential", () => {
  it("is the exponential of the entries of a diagonal matrix", () => {
    expect(far(matrixExponential([1, 0, 0, -3], 2), [Math.E, 0, 0, Math.exp(-3)])).toBeLessThan(
      1e-14,
    );
  });

  it("agrees with the closed form of two states", () => {
    // Rates a = 0.3 and b = 0.1: P[1][1] = b/(a+b) + a/(a+b) exp(-(a+b) t).
    const [p00 = NaN] = matrixExponential(
      [-0.3, 0.3, 0.1, -0.1].map((rate) => rate * 7),
      2,
      true,
    );
    expect(p00).toBeCloseTo(0.25 + 0.75 * Math.exp(-2.8), 14);
  });

  it("has rows of 1 and nothing negative for any table of rates, at any length of time", () => {
    const rate = fc.double({ min: 0, max: 1, noNaN: true });
    const table = fc
      .integer({ min: 1, max: 6 })
      .chain((size) =>
        fc.tuple(
          fc.constant(size),
          fc.array(rate, { minLength: size * size, maxLength: size * size }),
        ),
      );
    fc.assert(
      fc.property(table, fc.constantFrom(0.001, 1, 30, 1e4), ([size, entries], time) => {
        const rates = Float64Array.from(entries, (value) => value * time);
        for (let row = 0; row < size; row++) {
          let sum = 0;
          for (let to = 0; to < size; to++) if (to !== row) sum += rates[row * size + to] ?? 0;
          rates[row * (size + 1)] = -sum;
        }
        const chances = matrixExponential(rates, size, true);
        for (let row = 0; row < size; row++) {
          const line = chances.subarray(row * size, (row + 1) * size);
          expect(Math.abs(line.reduce((sum, each) => sum + each, 0) - 1)).toBeLessThan(1e-13);
          expect(Math.min(...line)).toBeGreaterThanOrEqual(0);
        }
      }),
      { seed: 2, numRuns: 200 },
    );
  });

  it("multiplies when times are added", () => {
    const rates = [-0.5, 0.3, 0.2, 0.1, -0.4, 0.3, 0.6, 0, -0.6];
    const once = matrixExponential(rates, 3, true);
    const thrice = matrixExponential(
      rates.map((rate) => rate * 3),
      3,
      true,
    );
    const product = multiplyMatrices(multiplyMatrices(once, once, 3), once, 3);
    expect(far(thrice, product)).toBeLessThan(1e-15);
  });
});

describe("matrixLogarithm", () => {
  it("undoes the exponential", () => {
    fc.assert(
      fc.property(square, ([size, entries]) => {
        // A norm below pi keeps the eigenvalues where the principal logarithm is the only one.
        const a = Float64Array.from(entries, (value) => value / (1.4 * size));
        const log = matrixLogarithm(matrixExponential(a, size), size);
        expect(far(log ?? [NaN], a)).toBeLessThan(1e-11);
      }),
      { seed: 3, numRuns: 200 },
    );
  });

  it("gives null where there is no principal logarithm", () => {
    expect(matrixLogarithm([0, 1, 1, 0], 2)).toBeNull();
    expect(matrixLogarithm([0.5, 0.5, 0.5, 0.5], 2)).toBeNull();
    expect(matrixLogarithm([-1], 1)).toBeNull();
    expect(matrixLogarithm([0], 1)).toBeNull();
  });

  it("is 0 for the identity", () => {
    expect(Array.from(matrixLogarithm(identityMatrix(3), 3) ?? [])).toEqual(new Array(9).fill(0));
  });
});
