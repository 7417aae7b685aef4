import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { slopeIndexLogit, type SlopeIndexLogitInput } from "./slope-index-logit.js";

const groups = fc
  .array(
    fc
      .integer({ min: 2, max: 5000 })
      .chain((total) => fc.tuple(fc.integer({ min: 1, max: total - 1 }), fc.constant(total))),
    { minLength: 2, maxLength: 10 },
  )
  .map((rows) => ({ count: rows.map(([x]) => x), total: rows.map(([, n]) => n) }));

describe("slopeIndexLogit", () => {
  it("matches R's glm on even and on uneven groups, one of them without a success", () => {
    // R 4.2.2: glm(cbind(x, n - x) ~ rank, binomial, control = list(epsilon = 1e-14)); delta method
    const even = slopeIndexLogit({ count: [30, 20, 10], total: [100, 100, 100] });
    expect(even.slopeIndex.value).toBeCloseTo(-0.30103657617095, 12);
    expect(even.slopeIndex.standardError).toBeCloseTo(0.0834513121717441, 11);
    expect(even.relativeIndex.value).toBeCloseTo(0.208273622586098, 12);
    expect(even.relativeIndex.lower).toBeCloseTo(0.0853552214229231, 11);
    expect(even.relativeIndex.upper).toBeCloseTo(0.508204432511575, 11);
    const uneven = slopeIndexLogit({ count: [8, 3, 0, 5], total: [40, 11, 7, 90] });
    expect(uneven.intercept).toBeCloseTo(-0.953247241830827, 11);
    expect(uneven.logitSlope.value).toBeCloseTo(-2.6808994985845, 11);
    expect(uneven.logitSlope.standardError).toBeCloseTo(1.06553403182002, 11);
  });

  it("keeps the fitted shares within 0 and 1, so the slope within -1 and 1", () => {
    fc.assert(
      fc.property(groups, (input) => {
        const { slopeIndex, relativeIndex } = slopeIndexLogit(input);
        expect(Math.abs(slopeIndex.value ?? NaN)).toBeLessThanOrEqual(1);
        expect(relativeIndex.value ?? NaN).toBeGreaterThanOrEqual(0);
        expect(slopeIndex.standardError ?? NaN).toBeGreaterThan(0);
      }),
      { seed: 1, numRuns: 300 },
    );
  });

  it("points the other way when those counted in and out change places", () => {
    fc.assert(
      fc.property(groups, (input) => {
        const one = slopeIndexLogit(input).slopeIndex;
        const other = slopeIndexLogit({
          count: input.total.map((total, k) => total - (input.count[k] ?? 0)),
          total: input.total,
        }).slopeIndex;
        expect(Math.abs((one.value ?? NaN) + (other.value ?? NaN))).toBeLessThan(1e-9);
      }),
      { seed: 2, numRuns: 200 },
    );
  });

  it("has half the variance when everything is counted twice", () => {
    fc.assert(
      fc.property(groups, (input) => {
        const one = slopeIndexLogit(input).slopeIndex;
        const twice = slopeIndexLogit({
          count: input.count.map((each) => 2 * each),
          total: input.total.map((each) => 2 * each),
        }).slopeIndex;
        expect(Math.abs((one.value ?? NaN) - (twice.value ?? NaN))).toBeLessThan(1e-9);
        const ratio = (one.standardError ?? NaN) / (twice.standardError ?? NaN);
        expect(Math.abs(ratio - Math.SQRT2)).toBeLessThan(1e-6);
      }),
      { seed: 3, numRuns: 200 },
    );
  });

  it.each<[string, SlopeIndexLogitInput]>([
    ["nobodyInGroups", { count: [0, 0], total: [0, 0] }],
    ["onlyOneGroup", { count: [3, 0], total: [10, 0] }],
    ["nobodyCountedIn", { count: [0, 0], total: [10, 20] }],
    ["everybodyCountedIn", { count: [10, 20], total: [10, 20] }],
    ["groupsSeparated", { count: [10, 0], total: [10, 20] }],
    ["groupsSeparated", { count: [10, 5, 0], total: [10, 10, 20] }],
    ["groupsSeparated", { count: [0, 1], total: [1, 1] }],
  ])("says %s where no curve fits best", (id, input) => {
    const result = slopeIndexLogit(input);
    expect(result.slopeIndex).toMatchObject({ value: null, reason: { id } });
    expect(result.relativeIndex).toMatchObject({ value: null, reason: { id } });
    expect(result.intercept).toBeNull();
  });

  it.each<[SlopeIndexLogitInput, readonly (string | number)[], string]>([
    [
      { count: [1, 5], total: [2, 4] },
      ["count", 1],
      "count[1]: Give a count no larger than the total of 4.",
    ],
    [
      { count: [1], total: [2, 4] },
      ["total"],
      "total: Give as many values as count has: 1, not 2.",
    ],
    [
      { count: [0.5, 1], total: [2, 4] },
      ["count", 0],
      "count[0]: Give a whole number of people, 0 or more.",
    ],
    [{ count: [], total: [] }, ["count"], "count: Give at least one value."],
  ])("refuses %j", (input, path, message) => {
    expect(() => slopeIndexLogit(input)).toThrow(
      expect.objectContaining({ code: "INVALID_INPUT", path, message }),
    );
  });
});
