import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { slopeIndex, type SlopeIndexInput } from "./slope-index.js";

const groups = fc
  .array(
    fc.record({
      population: fc.integer({ min: 1, max: 1e6 }),
      value: fc.double({ min: 0.01, max: 1, noNaN: true }),
      standardError: fc.double({ min: 1e-4, max: 0.1, noNaN: true }),
    }),
    { minLength: 2, maxLength: 12 },
  )
  .map((rows) => ({
    population: rows.map(({ population }) => population),
    value: rows.map(({ value }) => value),
    standardError: rows.map(({ standardError }) => standardError),
  }));

const near = (got: number | null, expected: number | null, scale = 1): void => {
  expect(Math.abs((got ?? NaN) - (expected ?? NaN))).toBeLessThan(1e-9 * scale);
};

describe("slopeIndex", () => {
  it("matches the hand calculation", () => {
    // Shares .5, .5; ranks .25, .75; slope (.1 - .3) / .5 = -.4, at rank 0: .3 + .25 x .4 = .4.
    // Standard error: √(.03² + .02²) / .5 = .0721.
    const result = slopeIndex({
      population: [100, 100],
      value: [0.3, 0.1],
      standardError: [0.03, 0.02],
    });
    expect(result.ranks).toEqual([0.25, 0.75]);
    expect(result.slopeIndex.value).toBeCloseTo(-0.4, 14);
    expect(result.intercept).toBeCloseTo(0.4, 14);
    expect(result.slopeIndex.standardError).toBeCloseTo(Math.sqrt(0.0013) / 0.5, 14);
    expect(result.conclusion.text).toBe(
      "The fitted value falls from 0.4 for the most deprived to 0 for the least: a slope index of -0.4 (from -0.541 to -0.259).",
    );
  });

  it("matches R for uneven groups, and the roots of Fieller's equation", () => {
    // R 4.2.2: A <- solve(t(X) %*% (w * X)) %*% t(X * w); V <- A %*% diag(se^2) %*% t(A);
    // uniroot of pnorm(-(least - r * most) / sd) - q for q = .025, .975
    const { slopeIndex: slope, relativeIndex } = slopeIndex({
      ...{ population: [120, 80, 100], value: [12, 9, 7], standardError: [1, 1.5, 0.8] },
    });
    expect(slope.value).toBeCloseTo(-7.93939393939393, 12);
    expect(slope.standardError).toBeCloseTo(2.04450033859794, 12);
    expect(relativeIndex.lower).toBeCloseTo(0.230245110821163, 10);
    expect(relativeIndex.upper).toBeCloseTo(0.65289734487713, 10);
  });

  it("does not change when every population is multiplied", () => {
    fc.assert(
      fc.property(groups, fc.double({ min: 1e-3, max: 1e3, noNaN: true }), (input, factor) => {
        const one = slopeIndex(input);
        const other = slopeIndex({
          ...input,
          population: input.population.map((each) => each * factor),
        });
        near(other.slopeIndex.value, one.slopeIndex.value, 10);
        near(other.slopeIndex.standardError, one.slopeIndex.standardError, 10);
      }),
      { seed: 1, numRuns: 200 },
    );
  });

  it("points the other way when the order of the groups is turned round", () => {
    fc.assert(
      fc.property(groups, (input) => {
        const one = slopeIndex(input);
        const other = slopeIndex({
          population: input.population.toReversed(),
          value: input.value.toReversed(),
          standardError: input.standardError.toReversed(),
        });
        near(other.slopeIndex.value, -(one.slopeIndex.value ?? NaN), 100);
        near(other.intercept, (one.intercept ?? NaN) + (one.slopeIndex.value ?? NaN), 100);
      }),
      { seed: 2, numRuns: 200 },
    );
  });

  it("keeps the relative index within its limits", () => {
    fc.assert(
      fc.property(groups, (input) => {
        const { value, lower, upper, reason } = slopeIndex(input).relativeIndex;
        if (lower === null || upper === null || value === null) {
          expect(reason).not.toBeNull();
        } else {
          expect(lower).toBeLessThanOrEqual(value + 1e-9);
          expect(upper).toBeGreaterThanOrEqual(value - 1e-9);
        }
      }),
      { seed: 3, numRuns: 300 },
    );
  });

  it.each<[string, SlopeIndexInput]>([
    ["onlyOneGroup", { population: [10], value: [0.2] }],
    ["onlyOneGroup", { population: [0, 10, 0], value: [0.1, 0.2, 0.3] }],
    ["nobodyInGroups", { population: [0, 0], value: [0.1, 0.2] }],
  ])("says %s where there is no gradient", (id, input) => {
    const result = slopeIndex(input);
    expect(result.slopeIndex).toMatchObject({ value: null, reason: { id } });
    expect(result.relativeIndex).toMatchObject({ value: null, reason: { id } });
    expect(result.intercept).toBeNull();
    expect(result.conclusion.id).toBe(id);
  });

  it("has a slope of 0 and no ratio where every rate is 0", () => {
    const { slopeIndex: slope, relativeIndex } = slopeIndex({
      ...{ population: [10, 20], value: [0, 0], standardError: [0, 0] },
    });
    expect(slope).toMatchObject({ value: 0, lower: 0, upper: 0 });
    expect(relativeIndex).toMatchObject({ value: null, reason: { id: "noRelativeIndex" } });
  });

  it("has no limits without standard errors, or of a ratio to what could be 0", () => {
    expect(slopeIndex({ population: [1, 1], value: [3, 2] }).slopeIndex).toMatchObject({
      ...{ value: -2, standardError: null, reason: { id: "noStandardErrors" } },
    });
    expect(
      slopeIndex({ population: [1, 1], value: [0.1, 0.2], standardError: [0.2, 0.2] })
        .relativeIndex,
    ).toMatchObject({ lower: null, upper: null, reason: { id: "relativeIndexUnbounded" } });
  });

  it("warns where the line falls below 0", () => {
    const { warnings } = slopeIndex({ population: [1, 1], value: [0.9, 0.1] });
    expect(warnings.map(({ id }) => id)).toEqual(["lineBelowZero"]);
  });

  it.each<[SlopeIndexInput, readonly (string | number)[], string]>([
    [
      { population: [1, 2], value: [1] },
      ["value"],
      "value: Give as many values as population has: 2, not 1.",
    ],
    [
      { population: [1, 2], value: [1, 2], standardError: [1] },
      ["standardError"],
      "standardError: Give as many values as population has: 2, not 1.",
    ],
    [{ population: [], value: [] }, ["population"], "population: Give at least one value."],
    [
      { population: [1, -2], value: [1, 2] },
      ["population", 1],
      "population[1]: Give a number of 0 or more.",
    ],
    [{ population: [1, 2], value: [1, NaN] }, ["value", 1], "value[1]: Give a number."],
    [
      { population: [1, 2], value: [1, 1e16] },
      ["value", 1],
      "value[1]: Give a number of at most 1,000,000,000,000,000, above or below zero.",
    ],
  ])("refuses %j", (input, path, message) => {
    expect(() => slopeIndex(input)).toThrow(
      expect.objectContaining({ code: "INVALID_INPUT", path, message }),
    );
  });
});
