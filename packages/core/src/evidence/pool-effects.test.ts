import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { betweenStudyMethods } from "./between-studies.js";
import { poolEffects, type PoolEffectsInput } from "./pool-effects.js";

const pool = (
  value: readonly number[],
  variance: readonly number[],
  more: Partial<PoolEffectsInput> = {},
): ReturnType<typeof poolEffects> =>
  poolEffects({
    measure: "smd",
    studies: value.map((each, k) => ({ analysis: { value: each, variance: variance[k] ?? 1 } })),
    ...more,
  });
const none = (people: number): PoolEffectsInput["studies"][number] => ({
  counts: {
    ...{ treatedEvents: 0, treatedPeople: people },
    ...{ comparisonEvents: 0, comparisonPeople: people },
  },
});
const rows = fc.array(
  fc.tuple(
    fc.double({ min: -5, max: 5, noNaN: true }),
    fc.double({ min: 1e-4, max: 10, noNaN: true }),
  ),
  { minLength: 1, maxLength: 30 },
);

describe("poolEffects", () => {
  it("matches the hand calculation by DerSimonian and Laird", () => {
    // Weights 10, 10, 20; mean 0.35; Q = 10 x 0.25² + 10 x 0.15² + 20 x 0.05² x ... as below.
    // w = (10, 10, 20), y = (0.1, 0.5, 0.4): mean (1 + 5 + 8) / 40 = 0.35;
    // Q = 10 x 0.0625 + 10 x 0.0225 + 20 x 0.0025 = 0.9, below its 2 degrees of freedom: tau² = 0.
    // se = √(1/40) = 0.158114; Hartung-Knapp √(0.9 / 2 / 40) = 0.106066 is smaller and not used.
    const result = pool([0.1, 0.5, 0.4], [0.1, 0.1, 0.05], { method: "DL" });
    expect(result.estimate).toBeCloseTo(0.35, 14);
    expect(result.heterogeneity?.q).toBeCloseTo(0.9, 13);
    expect(result.analysis.standardError).toBeCloseTo(Math.sqrt(1 / 40), 14);
    // t on 2 degrees of freedom at 97.5%: 4.30265.
    expect(result.upper).toBeCloseTo(0.35 + 4.302652729696142 * Math.sqrt(1 / 40), 10);
    expect(result.compatibility.hartungKnapp?.standardError).toBeCloseTo(0.106066, 6);
    expect(result.warnings.map(({ id }) => id)).toEqual(["hartungKnappNarrowed"]);
    expect(result.weights.map(({ weight }) => weight)).toEqual([0.25, 0.25, 0.5]);
  });

  it("gives a model Student's t with the larger standard error, and names it", () => {
    // R metafor 3.8-1, REML: values of meta-own-1 in test/reference/cases/economics/meta-own.json.
    const value = [-0.36, -0.12, -0.51, 0.08, -0.23, -0.44];
    const variance = [0.021, 0.034, 0.05, 0.016, 0.09, 0.027];
    const { analysis, method, conclusion } = pool(value, variance);
    expect(analysis.standardError).toBeCloseTo(0.104031010705214, 9);
    expect(analysis.upper).toBeCloseTo(0.0233487964599169, 8);
    expect(analysis.predictionLower).toBeCloseTo(-0.817708139422251, 7);
    expect([analysis.df, analysis.predictionDf]).toEqual([5, 4]);
    expect(method.convention.text).toContain("Student's t with the larger of");
    expect(conclusion.text).toBe(
      "Standardised mean difference -0.244 (-0.511 to 0.0233) from 6 studies (REML): on average the " +
        "effect could be 0, none. In a new place expect -0.818 to 0.33.",
    );
    const wider = pool(value, variance, { predictionDf: "studiesLessOne" });
    expect(wider.analysis.predictionDf).toBe(5);
    expect(wider.method.convention.id).toBe("conventionLessOne");
  });

  it("takes its conclusion from the default, not from the narrower limits", () => {
    // Hartung and Knapp's limits leave out 0 (0.107 to 0.133), the default's do not.
    const result = pool([0.12, 0.13, 0.11, 0.125], [0.01, 0.02, 0.015, 0.03]);
    expect(result.compatibility.hartungKnapp?.lower).toBeGreaterThan(0.1);
    expect(result.conclusion.id).toBe("pooledUnclear");
    expect(result.heterogeneity).toMatchObject({
      betweenVarianceUpper: null,
      reason: { id: "studiesAgreeTooWell" },
    });
  });

  it("gives no limits below three studies", () => {
    const one = pool([0.3], [0.04]);
    expect(one).toMatchObject({ studies: 1, estimate: 0.3, lower: null, predictionUpper: null });
    expect(one.heterogeneity).toBeNull();
    expect(one.compatibility.hartungKnapp).toBeNull();
    expect(one.reason?.text).toBe(
      "Fewer than three studies leave no limits: how effects spread between places cannot be told from 1.",
    );
    const two = pool([0.3, 0.5], [0.04, 0.04]);
    expect(two).toMatchObject({ studies: 2, upper: null, conclusion: { id: "pooledOfTwo" } });
    expect(two.analysis.df).toBeNull();
  });

  it("pools identical studies without dividing by their spread", () => {
    for (const method of betweenStudyMethods) {
      const { estimate, heterogeneity, compatibility } = pool([0, 0, 0], [1, 2, 3], { method });
      expect(estimate).toBe(0);
      expect(heterogeneity?.betweenVariance).toBe(0);
      expect(compatibility.hartungKnapp).toMatchObject({ standardError: 0, statistic: null });
      expect(compatibility.normal.pValue).toBe(1);
    }
  });

  it("shows UK studies beside all, and each group alone", () => {
    const study = (name: string, country: string, group: string, value: number): object => ({
      ...{ name, country, group },
      analysis: { value, variance: 0.02 },
    });
    const studies = [
      study("A", "United States", "treatment", -0.6),
      study("B", "England", "selective", 0.1),
      study("C", " wales ", "selective", 0.2),
      study("D", "Norway", "treatment", -0.5),
    ] as PoolEffectsInput["studies"];
    const { home, homeReason, groups } = poolEffects({ measure: "smd", studies });
    expect(home).toMatchObject({ group: "Home countries", studies: 2 });
    expect(home?.estimate).toBeCloseTo(0.15, 12);
    expect(homeReason).toBeNull();
    expect(groups.map(({ group, estimate }) => [group, Number(estimate.toFixed(9))])).toEqual([
      ["treatment", -0.55],
      ["selective", 0.15],
    ]);
    const norway = poolEffects({ measure: "smd", studies, homeCountries: ["Norway"] });
    expect(norway.home?.studies).toBe(1);
    expect(pool([1], [1]).homeReason?.id).toBe("noCountries");
    const abroad = poolEffects({ measure: "smd", studies: studies.slice(0, 1) });
    expect(abroad.homeReason?.id).toBe("noHomeStudies");
  });

  it("leaves out studies without events and says so", () => {
    const counts = {
      ...{ treatedEvents: 4, treatedPeople: 50 },
      ...{ comparisonEvents: 9, comparisonPeople: 50 },
    };
    const result = poolEffects({ measure: "rr", studies: [none(20), { name: "B", counts }] });
    expect(result.studies).toBe(1);
    expect(result.excluded).toEqual([
      { name: "Study 1", reason: expect.objectContaining({ id: "noEventsInEither" }) as unknown },
    ]);
    expect(result.warnings.map(({ id }) => id)).toEqual(["studiesLeftOut"]);
  });

  it("refuses two studies in which nothing happened", () => {
    expect(() => poolEffects({ measure: "rr", studies: [none(20), none(35)] })).toThrow(
      expect.objectContaining({
        code: "NOT_ENOUGH_DATA",
        message:
          "studies: Give at least one study in which something happened: none of these 2 says anything, " +
          "because an empty cell leaves no ratio. The risk difference (rd) may still be pooled.",
      }),
    );
  });

  it("stays within the range of the studies, with finite numbers throughout", () => {
    fc.assert(
      fc.property(rows, fc.constantFrom(...betweenStudyMethods), (data, method) => {
        const value = data.map(([each]) => each);
        const result = pool(
          value,
          data.map(([, variance]) => variance),
          { method },
        );
        for (const each of [result.estimate, result.compatibility.normal.lower + 0]) {
          expect(Number.isFinite(each)).toBe(true);
        }
        expect(result.estimate).toBeGreaterThanOrEqual(Math.min(...value));
        expect(result.estimate).toBeLessThanOrEqual(Math.max(...value));
        const total = result.weights.reduce((sum, { weight }) => sum + weight, 0);
        expect(total).toBeCloseTo(1, 12);
        if (result.lower === null || result.upper === null) return;
        const { normal } = result.compatibility;
        if (method !== "PM") expect(result.lower).toBeLessThanOrEqual(normal.lower);
        expect(result.predictionLower).toBeLessThanOrEqual(result.lower);
        expect(result.predictionUpper).toBeGreaterThanOrEqual(result.upper);
      }),
      { seed: 1, numRuns: 500 },
    );
  });

  it("does not depend on the order of the studies", () => {
    fc.assert(
      fc.property(rows, fc.constantFrom(...betweenStudyMethods), (data, method) => {
        const of = (list: typeof data): number =>
          pool(
            list.map(([value]) => value),
            list.map(([, variance]) => variance),
            { method },
          ).estimate;
        expect(of(data.toReversed())).toBeCloseTo(of(data), 7);
      }),
      { seed: 2, numRuns: 200 },
    );
  });

  it("stays finite for the largest effects it takes", () => {
    const far = poolEffects({
      measure: "or",
      confidence: 0.9999999,
      studies: [300, -300, 299].map((value) => ({ analysis: { value, variance: 1e6 } })),
    });
    for (const each of [far.estimate, far.lower, far.upper, far.predictionUpper]) {
      expect(Number.isFinite(each)).toBe(true);
    }
  });

  const study = { analysis: { value: 1, variance: 1 } };
  it.each([
    [{ measure: "smd", studies: [] }, ["studies"], "studies: Give from one to 5,000 studies."],
    [
      { measure: "smd", studies: [study, { name: "B" }] },
      ["studies", 1],
      "studies[1]: Give one of counts, means, published or analysis.",
    ],
    [
      { measure: "smd", studies: [study, { analysis: { value: 1, variance: 0 } }] },
      ["studies", 1, "analysis", "variance"],
      "studies[1].analysis.variance: Give a variance above 0: the standard error squared.",
    ],
    [
      { measure: "smd", studies: [study, { analysis: { value: 1, variance: 1e13 } }] },
      ["studies", 1],
      "studies[1]: Give studies in one unit; this variance is over a million million times another.",
    ],
    [
      {
        measure: "smd",
        studies: [
          { name: "A", ...study },
          { name: "A", ...study },
        ],
      },
      ["studies", 1, "name"],
      "studies[1].name: Give each study once; A is there twice.",
    ],
    [
      { measure: "smd", studies: [study], homeCountries: [] },
      ["homeCountries"],
      "homeCountries: Give one or more names of countries.",
    ],
  ] as [PoolEffectsInput, (string | number)[], string][])("rejects %j", (input, path, message) => {
    expect(() => poolEffects(input)).toThrow(
      expect.objectContaining({ code: "INVALID_INPUT", path, message }),
    );
  });
});
