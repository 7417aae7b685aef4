import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fayHerriot, type FayHerriotInput } from "./fay-herriot.js";

const eight = {
  value: [0.31, 0.23, 0.23, 0.5, 0.17, 0.47, 0.46, 0.2],
  variance: [0.002, 0.004, 0.001, 0.006, 0.003, 0.005, 0.002, 0.003],
  predictors: { deprivation: [1, 3, 1, 4, 2, 6, 3, 2] },
};

const areas = fc.array(
  fc.record({
    value: fc.double({ min: 0, max: 1, noNaN: true }),
    variance: fc.double({ min: 1e-4, max: 0.05, noNaN: true }),
    x: fc.integer({ min: 0, max: 20 }),
  }),
  { minLength: 4, maxLength: 15 },
);
type Row = Readonly<Record<"value" | "variance" | "x", number>>;
const columns = (rows: readonly Row[]): FayHerriotInput => ({
  value: rows.map(({ value }) => value),
  variance: rows.map(({ variance }) => variance),
  predictors: { x: rows.map(({ x }) => x) },
});

describe("fayHerriot", () => {
  it("matches the hand calculation for equal variances", () => {
    // Mean .25; Σ (y - .25)² / 3 - .001 = .05/3 - .001 = .0156667; weight .0156667/.0166667 = .94;
    // first area: .94 x .1 + .06 x .25 = .109
    const { varianceBetween, areas: four } = fayHerriot({
      ...{ value: [0.1, 0.2, 0.4, 0.3], variance: [0.001, 0.001, 0.001, 0.001] },
    });
    expect(varianceBetween).toBeCloseTo(0.05 / 3 - 0.001, 14);
    expect(four[0]?.estimate).toBeCloseTo(0.109, 14);
    expect(four[0]?.directWeight).toBeCloseTo(0.94, 13);
  });

  it("matches R's maximum of the restricted likelihood, mean squared errors included", () => {
    // R 4.2.2: optimize() over the restricted log-likelihood; mse = g1 + g2 + 2 g3
    const { varianceBetween, coefficients, areas: each } = fayHerriot(eight);
    expect(varianceBetween).toBeCloseTo(0.00757174684090759, 8);
    expect(coefficients[0]?.value).toBeCloseTo(0.170843363171441, 8);
    expect(coefficients[1]?.standardError).toBeCloseTo(0.0240541868458758, 8);
    const estimates = [
      0.292475707902028, 0.266885059388975, 0.229548628320952, 0.452250981762534, 0.201617825599887,
      0.482953220412104, 0.434237961015057, 0.223104568391367,
    ];
    const errors = [
      0.00195424657767759, 0.00335730686884758, 0.0010084918901264, 0.00462938935048429,
      0.00269084823353499, 0.00498707901992184, 0.0018959452862638, 0.00269084823353499,
    ];
    each.forEach(({ estimate, meanSquaredError }, area) => {
      expect(estimate).toBeCloseTo(estimates[area] ?? NaN, 7);
      expect(meanSquaredError).toBeCloseTo(errors[area] ?? NaN, 8);
    });
  });

  it("puts every area at its prediction, and says why, where sampling error explains them", () => {
    // R 4.2.2, as above: the restricted likelihood is highest at 0
    const result = fayHerriot({
      ...eight,
      value: [0.21, 0.33, 0.18, 0.4, 0.27, 0.52, 0.36, 0.3],
    });
    expect(result.varianceBetween).toBe(0);
    expect(result.reason?.id).toBe("noVarianceBetweenAreas");
    expect(result.coefficients[1]?.value).toBeCloseTo(0.0693033300822071, 10);
    expect(result.areas[0]?.estimate).toBeCloseTo(0.19920440295388, 10);
    expect(result.areas[0]?.meanSquaredError).toBeCloseTo(0.00158958451207815, 10);
    expect(result.areas[0]?.directWeight).toBe(0);
  });

  it("puts each estimate between the direct and the synthetic one", () => {
    fc.assert(
      fc.property(areas, (rows) => {
        for (const area of fayHerriot(columns(rows)).areas) {
          const { direct, synthetic, estimate, meanSquaredError } = area;
          const [low, high] = [direct ?? NaN, synthetic ?? NaN].sort((a, b) => a - b);
          expect(estimate ?? NaN).toBeGreaterThanOrEqual((low ?? NaN) - 1e-12);
          expect(estimate ?? NaN).toBeLessThanOrEqual((high ?? NaN) + 1e-12);
          expect(meanSquaredError ?? NaN).toBeGreaterThanOrEqual(0);
        }
      }),
      { seed: 1, numRuns: 150 },
    );
  });

  it("follows the unit of the values and does not depend on the order of the areas", () => {
    fc.assert(
      fc.property(areas, (rows) => {
        const one = fayHerriot(columns(rows)).areas;
        const other = fayHerriot(
          columns(
            rows.toReversed().map(({ value, variance, x }) => ({
              value: value * 100,
              variance: variance * 1e4,
              x,
            })),
          ),
        ).areas.toReversed();
        one.forEach(({ estimate }, area) => {
          expect(Math.abs((other[area]?.estimate ?? NaN) / 100 - (estimate ?? NaN))).toBeLessThan(
            1e-6,
          );
        });
      }),
      { seed: 2, numRuns: 100 },
    );
  });

  it("predicts an area without an estimate of its own", () => {
    const { areas: nine, conclusion } = fayHerriot({
      name: ["a", "b", "c", "d", "e", "f", "g", "h", "Isle"],
      value: [...eight.value, null],
      variance: [...eight.variance, null],
      predictors: { deprivation: [...eight.predictors.deprivation, 5] },
    });
    expect(nine[8]).toMatchObject({ name: "Isle", direct: null, directWeight: 0, reason: null });
    // .170843 + 5 x .0552876
    expect(nine[8]?.estimate).toBeCloseTo(0.447281328494465, 7);
    expect(nine[8]?.meanSquaredError).toBeGreaterThan(0.00757);
    expect(conclusion.values).toMatchObject({ areas: 9, without: 1 });
  });

  it("says that there are too few areas, also where none has an estimate", () => {
    const two = fayHerriot({ ...eight, value: [0.1, 0.2, null, null, null, null, null, null] });
    expect(two.varianceBetween).toBeNull();
    expect(two.reason?.text).toBe(
      "Only 2 areas have an estimate of their own; this model needs at least 3.",
    );
    expect(two.areas[0]).toMatchObject({ direct: 0.1, estimate: null });
    const none = fayHerriot({ value: [null], variance: [null] });
    expect(none.reason?.id).toBe("tooFewAreas");
    expect(fayHerriot({ value: [0.2], variance: [0.01] }).reason?.id).toBe("tooFewAreas");
  });

  it("leaves out a predictor that says nothing new, and says which", () => {
    const {
      coefficients,
      warnings,
      areas: each,
    } = fayHerriot({
      ...eight,
      predictors: { ...eight.predictors, twice: eight.predictors.deprivation.map((x) => 2 * x) },
    });
    expect(coefficients[2]).toEqual({ name: "twice", value: null, standardError: null });
    expect(warnings.map(({ text }) => text)).toEqual([
      "These columns say nothing that the others do not, and are left out of the prediction: twice.",
    ]);
    expect(each[0]?.estimate).toBeCloseTo(fayHerriot(eight).areas[0]?.estimate ?? NaN, 12);
  });

  it.each<[FayHerriotInput, readonly (string | number)[], string]>([
    [
      { value: [1, 2], variance: [1, 0] },
      ["variance", 1],
      "variance[1]: Give a variance above 0, or null for both where the area has no estimate of its own.",
    ],
    [
      { value: [1, 2], variance: [1, null] },
      ["variance", 1],
      "variance[1]: Give a variance above 0, or null for both where the area has no estimate of its own.",
    ],
    [
      { value: [1, 2], variance: [1e-9, 1e9] },
      ["variance", 1],
      "variance[1]: Give variances in one unit; this one is more than a million million times the smallest.",
    ],
    [
      { value: [1, 2], variance: [1] },
      ["variance"],
      "variance: Give as many values as value has: 2, not 1.",
    ],
    [
      { value: [1, 2], variance: [1, 2], predictors: { x: [1, null] } },
      ["predictors", "x", 1],
      "predictors.x[1]: Give a number; a predictor must be known for every area.",
    ],
    [{ value: [], variance: [] }, ["value"], "value: Give at least one value."],
  ])("refuses %j", (input, path, message) => {
    expect(() => fayHerriot(input)).toThrow(
      expect.objectContaining({ code: "INVALID_INPUT", path, message }),
    );
  });
});
