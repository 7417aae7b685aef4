import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { effectSize, type EffectSizeInput } from "./effect-size.js";

const counts = (
  treatedEvents: number,
  treatedPeople: number,
  comparisonEvents: number,
  comparisonPeople: number,
): NonNullable<EffectSizeInput["counts"]> => ({
  ...{ treatedEvents, treatedPeople, comparisonEvents, comparisonPeople },
});
const means = {
  ...{ treatedMean: 14.2, treatedSd: 5.1, treatedPeople: 60 },
  ...{ comparisonMean: 16.9, comparisonSd: 5.6, comparisonPeople: 58 },
};

describe("effectSize", () => {
  it("matches the hand calculation of a relative risk", () => {
    // ln(0.12 / 0.20) = -0.51083; variance 1/12 - 1/100 + 1/20 - 1/100 = 0.113333;
    // 0.6 x e^(±1.95996 x 0.33665) = 0.3102 and 1.1607.
    const { estimate, lower, upper, analysis, conclusion } = effectSize({
      measure: "rr",
      counts: counts(12, 100, 20, 100),
    });
    expect(estimate).toBeCloseTo(0.6, 14);
    expect(analysis?.variance).toBeCloseTo(0.1133333333333333, 14);
    expect(lower).toBeCloseTo(0.31017, 4);
    expect(upper).toBeCloseTo(1.16067, 4);
    expect(conclusion.text).toBe(
      "Relative risk 0.6 (0.31 to 1.16): the limits include 1, no effect.",
    );
  });

  // R metafor 3.8-1: escalc("SMD", 14.2, 5.1, 60, 16.9, 5.6, 58, vtype = "LS", "UB" and "LS2").
  it.each([
    ["largeSample", 0.034972706483224744],
    ["unbiased", 0.035007635747933842],
    ["correctedCohen", 0.034534559474293229],
  ] as const)("gives Hedges' g its %s variance", (smdVariance, variance) => {
    const { analysis } = effectSize({ measure: "smd", means, smdVariance });
    expect(analysis?.value).toBeCloseTo(-0.50125829615710771, 13);
    expect(analysis?.variance).toBeCloseTo(variance, 14);
  });

  it("names the small-sample factor it used", () => {
    // d = -2.7 / 5.35151 = -0.504530; 1 - 3 / (4 x 116 - 1) = 0.9935205.
    const cohen = effectSize({ measure: "smd", means, correction: "none" });
    const approximate = effectSize({ measure: "smd", means, correction: "approximate" });
    expect(cohen.estimate).toBeCloseTo(-0.50453, 5);
    expect((approximate.estimate ?? NaN) / (cohen.estimate ?? NaN)).toBeCloseTo(460 / 463, 13);
    expect(approximate.method).toMatchObject({
      correction: "approximate",
      smdVariance: "largeSample",
    });
  });

  it("takes published limits back to their standard error", () => {
    // START trial: odds ratio 1.25 (0.77 to 2.05), p = 0.37.
    const published = { estimate: 1.25, lower: 0.77, upper: 2.05, pValue: 0.37 };
    const result = effectSize({ measure: "or", published });
    expect(result.standardError).toBeCloseTo((Math.log(2.05) - Math.log(0.77)) / 3.919928, 6);
    expect(result.warnings).toEqual([]);
  });

  it("takes a p-value where there are no limits, and says so", () => {
    const { standardError, warnings } = effectSize({
      measure: "smd",
      published: { estimate: -0.3, pValue: 0.05 },
    });
    expect(standardError).toBeCloseTo(0.3 / 1.959964, 6);
    expect(warnings.map(({ id }) => id)).toEqual(["spreadFromPValue"]);
  });

  it("notices limits and p-values that do not go with the estimate", () => {
    const idsOf = (published: EffectSizeInput["published"]): string[] =>
      effectSize({ measure: "or", published }).warnings.map(({ id }) => id);
    expect(idsOf({ estimate: 1.25, lower: 0.77, upper: 3.1 })).toEqual(["limitsUneven"]);
    expect(idsOf({ estimate: 1.25, lower: 0.77, upper: 2.05, pValue: 0.01 })).toEqual([
      "pValueOfOthers",
    ]);
    // 1.4 (0.5 to 2.3) is even as it stands, so it is no ratio's interval.
    expect(idsOf({ estimate: 1.4, lower: 0.5, upper: 2.3 })).toEqual(["limitsUneven"]);
  });

  it("finds no fault with limits that were rounded, whatever the effect", () => {
    fc.assert(
      fc.property(
        fc.double({ min: -2, max: 2, noNaN: true }),
        fc.double({ min: 0.05, max: 1, noNaN: true }),
        (value, standardError) => {
          const [estimate, lower, upper] = [0, -1.959964, 1.959964].map((z) =>
            Number(Math.exp(value + z * standardError).toFixed(2)),
          ) as [number, number, number];
          fc.pre(lower >= 0.02 && lower < estimate && estimate < upper);
          const result = effectSize({ measure: "rr", published: { estimate, lower, upper } });
          expect(result.warnings).toEqual([]);
        },
      ),
      { seed: 1, numRuns: 300 },
    );
  });

  it("adds one half where a cell is empty, by the rule it names", () => {
    const half = effectSize({ measure: "or", counts: counts(0, 40, 4, 40) });
    // (0.5 / 40.5) / (4.5 / 36.5)
    expect(half.estimate).toBeCloseTo((0.5 * 36.5) / (40.5 * 4.5), 13);
    expect(half.method).toMatchObject({ zeroCells: "addHalf", halfAdded: true });
    expect(half.warnings.map(({ id }) => id)).toEqual(["halfWasAdded"]);
    const none = effectSize({ measure: "or", counts: counts(0, 40, 4, 40), zeroCells: "none" });
    expect(none).toMatchObject({ estimate: null, analysis: null, lower: null });
    expect(none.conclusion.id).toBe("emptyCellLeftAsItIs");
    const difference = effectSize({ measure: "rd", counts: counts(0, 40, 4, 40) });
    expect(difference).toMatchObject({ estimate: -0.1, method: { zeroCells: "none" } });
  });

  it("says that nobody in either group leaves no ratio", () => {
    const nobody = counts(0, 40, 0, 40);
    const ratio = effectSize({ measure: "rr", counts: nobody });
    expect(ratio).toMatchObject({ estimate: null, pValue: null });
    expect(ratio.reason?.text).toBe(
      "Nobody has the outcome in either group, so there is no ratio.",
    );
    expect(effectSize({ measure: "or", counts: counts(9, 9, 4, 4) }).reason?.id).toBe(
      "onlyEventsInBoth",
    );
    expect(effectSize({ measure: "rr", counts: nobody, bothEmpty: "keep" }).estimate).toBe(1);
  });

  it("turns round when the groups change places", () => {
    const group = fc
      .integer({ min: 1, max: 500 })
      .chain((people) => fc.tuple(fc.integer({ min: 0, max: people }), fc.constant(people)));
    fc.assert(
      fc.property(group, group, fc.constantFrom("rr", "or", "rd"), (one, other, measure) => {
        const there = effectSize({ measure, counts: counts(...one, ...other) });
        const back = effectSize({ measure, counts: counts(...other, ...one) });
        expect(there.analysis === null).toBe(back.analysis === null);
        if (!there.analysis || !back.analysis) return;
        expect(there.analysis.value + back.analysis.value).toBeCloseTo(0, 12);
        expect(there.analysis.variance).toBeCloseTo(back.analysis.variance, 12);
        for (const each of [there.estimate, there.lower, there.upper, there.pValue]) {
          expect(Number.isFinite(each)).toBe(true);
        }
      }),
      { seed: 2, numRuns: 300 },
    );
  });

  it("stays finite for the largest effects it takes", () => {
    const ratio = effectSize({ measure: "or", analysis: { value: 300, variance: 1e18 } });
    for (const each of [ratio.estimate, ratio.lower, ratio.upper]) {
      expect(Number.isFinite(each)).toBe(true);
    }
  });

  it.each([
    [{ measure: "rr" }, [], "Give one of counts, means, published or analysis."],
    [
      { measure: "rr", means },
      ["means"],
      "means: Give means for md or smd only; risks need counts, or a published effect.",
    ],
    [
      { measure: "smd", counts: counts(1, 2, 1, 2) },
      ["counts"],
      "counts: Give counts for rr, or or rd only; scores need means, or a published effect.",
    ],
    [
      { measure: "rr", counts: counts(5, 4, 1, 4) },
      ["counts", "treatedEvents"],
      "counts.treatedEvents: Give no more events than the 4 people of the group.",
    ],
    [
      { measure: "rr", counts: counts(0, 0, 1, 4) },
      ["counts", "treatedPeople"],
      "counts.treatedPeople: Give at least one person in the group, and at most 10,000,000,000.",
    ],
    [
      { measure: "smd", means: { ...means, comparisonPeople: 1 } },
      ["means", "comparisonPeople"],
      "means.comparisonPeople: Give at least two people in the group, and at most 10,000,000,000.",
    ],
    [
      { measure: "smd", means: { ...means, comparisonSd: 0 } },
      ["means", "comparisonSd"],
      "means.comparisonSd: Give a number above 0 and at most 1,000,000,000.",
    ],
    [
      {
        measure: "smd",
        means: { ...means, treatedSd: 1e-9, comparisonSd: 1e-9, treatedMean: 9e9 },
      },
      ["means"],
      "means: Give means and standard deviations in one unit; these lie too far apart to calculate.",
    ],
    [
      { measure: "smd", analysis: { value: 1, variance: 0 } },
      ["analysis", "variance"],
      "analysis.variance: Give a variance above 0: the standard error squared.",
    ],
    [
      { measure: "md", analysis: { value: 1e10, variance: 1 } },
      ["analysis", "value"],
      "analysis.value: Give a number of at most 1,000,000,000, above or below zero.",
    ],
    [
      { measure: "or", analysis: { value: 301, variance: 1 } },
      ["analysis", "value"],
      "analysis.value: Give the natural logarithm of the ratio: 0.223 for 1.25.",
    ],
    [
      { measure: "or", published: { estimate: -0.2, lower: -0.4, upper: 0.1 } },
      ["published", "estimate"],
      "published.estimate: Give a ratio above 0, such as 1.25; not its logarithm.",
    ],
    [
      { measure: "rd", published: { estimate: -8.6, lower: -12.4, upper: -4.8 } },
      ["published", "estimate"],
      "published.estimate: Give a fraction from -1 to 1.",
    ],
    [
      { measure: "or", published: { estimate: 2, lower: 1.1, upper: 1.9 } },
      ["published", "estimate"],
      "published.estimate: Give an estimate that lies within its limits.",
    ],
    [
      { measure: "or", published: { estimate: 2, lower: 2, upper: 2 } },
      ["published", "upper"],
      "published.upper: Give an upper limit above the lower one.",
    ],
    [
      { measure: "or", published: { estimate: 2, lower: 1.5 } },
      ["published", "upper"],
      "published.upper: Give both limits, or neither.",
    ],
    [
      { measure: "or", published: { estimate: 2 } },
      ["published"],
      "published: Give both limits of the published effect, or its p-value.",
    ],
    [
      { measure: "or", published: { estimate: 1, pValue: 0.9 } },
      ["published", "pValue"],
      "published.pValue: Give both limits: a p-value does not say how sure an effect of nothing is.",
    ],
    [
      { measure: "or", published: { estimate: 2, pValue: 0 } },
      ["published", "pValue"],
      "published.pValue: Give a p-value from 0.000000000001 to below 1; for p < 0.001 give the limits instead.",
    ],
    [
      { measure: "or", published: { estimate: 2, lower: 1, upper: 4, level: 0.05 } },
      ["published", "level"],
      "published.level: Give the level of the published limits, from 0.5 to below 1: 0.95 for 95%.",
    ],
  ] as [EffectSizeInput, (string | number)[], string][])("rejects %j", (input, path, message) => {
    expect(() => effectSize(input)).toThrow(
      expect.objectContaining({ code: "INVALID_INPUT", path, message }),
    );
  });
});
