import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { effectiveFreedom } from "./ar1-reml.js";
import {
  interruptedTimeSeries,
  type InterruptedTimeSeries,
  type InterruptedTimeSeriesInput,
} from "./interrupted-time-series.js";

/** Synthetic: early help starts a month, April 2023 to March 2026, raised from April 2024. */
const starts = [
  ...[156, 173, 181, 167, 119, 154, 148, 142, 152, 133, 144, 144],
  ...[190, 192, 206, 205, 175, 191, 191, 181, 188, 192, 182, 174],
  ...[184, 204, 224, 227, 187, 226, 222, 208, 213, 210, 208, 211],
];
const errors = ({ terms }: InterruptedTimeSeries): number[] =>
  terms.map(({ standardError }) => standardError);
const near = (got: number, expected: number, relative: number): void => {
  expect(Math.abs(got - expected)).toBeLessThanOrEqual(relative * Math.abs(expected));
};

describe("interruptedTimeSeries", () => {
  const result = interruptedTimeSeries({
    values: starts,
    changeAt: 12,
    improvement: "increase",
  });

  it("agrees with nlme's restricted likelihood", () => {
    // R 4.2.2, nlme 3.1.162: gls(y ~ t + post + since, correlation = corAR1(form = ~t), method = "REML").
    near(result.phi ?? 0, 0.299264951763654, 1e-4);
    near(result.sigma, 14.8082367361713, 1e-4);
    near(result.restrictedLogLikelihood ?? 0, -137.847486903838, 1e-9);
    near(result.effectAtEnd.value, 132.834920894318, 1e-4);
    near(result.effectAtEnd.standardError, 45.6479338297555, 1e-4);
    // 36 (1 - phi) / (1 + phi) - 4 degrees of freedom.
    const phi = result.phi ?? 0;
    expect(result.degreesOfFreedom).toBeCloseTo((36 * (1 - phi)) / (1 + phi) - 4, 12);
    expect(result.method).toMatchObject({ name: "ar1Reml", degreesOfFreedom: "effective" });
    expect(result.conclusion.text).toBe(
      "By 36 the figure is 132.8 higher than its earlier course would have led to (from 35.77 to " +
        "229.9): an improvement that noise would not bring.",
    );
  });

  it("sums the effect over every month since the change", () => {
    const [, , step, slope] = result.terms;
    const total = 24 * (step?.value ?? 0) + 276 * (slope?.value ?? 0);
    near(result.cumulativeEffect.value, total, 1e-12);
    const gaps = result.points
      .slice(12)
      .reduce((sum, { fitted, counterfactual }) => sum + fitted - counterfactual, 0);
    near(result.cumulativeEffect.value, gaps, 1e-9);
    near(
      result.relativeEffectAtEnd ?? 0,
      result.effectAtEnd.value / result.counterfactualAtEnd,
      1e-12,
    );
  });

  it("agrees with each variant of the R package sandwich", () => {
    // R 4.2.2, sandwich 3.0.2, f <- lm(y ~ t + post + since) on the synthetic re-referral rate.
    const values = [
      ...[22.7, 23, 23.5, 23.2, 23.9, 23.4, 22.5, 21.9, 23.1, 22.8, 21.1, 21.8, 21.1, 22.4],
      ...[22.4, 21.4, 21, 21.6, 22.5, 20.8, 21.4, 21.9, 20, 20.2, 21.1, 21, 21.1, 21.3, 20.8],
      ...[21.7, 20.4, 18.7, 20.1, 20, 21.1, 19.7],
    ];
    const ask = { values, changeAt: 12, method: "neweyWest" as const };
    // NeweyWest(f): its own lag of 5, prewhitened, not adjusted.
    const own = interruptedTimeSeries({ ...ask, prewhitened: true, adjusted: false });
    expect(own.method).toMatchObject({ lag: 5, prewhitened: true, adjusted: false });
    const expected = {
      own: [0.2901738165121852, 0.0313160110309455, 0.237444185990966, 0.0343117562459576],
      adjusted: [0.330039197294518, 0.0377246833922032, 0.2372049904865476, 0.0425080821301912],
      plain: [0.3111639392857516, 0.0355671725929893, 0.2236390097391016, 0.0400770041726561],
    };
    errors(own).forEach((got, k) => {
      near(got, expected.own[k]!, 1e-9);
    });
    const third = { ...ask, lag: 3, prewhitened: true };
    errors(interruptedTimeSeries(third)).forEach((got, k) => {
      near(got, expected.adjusted[k]!, 1e-9);
    });
    errors(interruptedTimeSeries({ ...third, adjusted: false })).forEach((got, k) => {
      near(got, expected.plain[k]!, 1e-9);
    });
    // bwNeweyWest(f, prewhite = 0)
    near(own.bandwidth ?? 0, 27.8462143040332, 1e-9);
  });

  it("never concludes from a method for comparison without saying so", () => {
    const compared = interruptedTimeSeries({ values: starts, changeAt: 12, method: "neweyWest" });
    expect(compared.conclusion.text).toMatch(
      /These limits are for comparison; decide on the default method's\.$/,
    );
    expect(compared.warnings[0]?.text).toMatch(
      /^Newey-West limits from 36 values \(lag \d+\) are too narrow: under 60 values they have declared/,
    );
    const long = Array.from({ length: 80 }, (_, i) => (i * 37) % 11);
    const ids = (input: InterruptedTimeSeriesInput): string[] =>
      interruptedTimeSeries(input).warnings.map(({ id }) => id);
    expect(ids({ values: long, changeAt: 40, method: "neweyWest" })).toContain("itsNeweyWest");
    expect(ids({ values: long, changeAt: 40, method: "ols" })).toContain("itsOls");
  });

  it("keeps missing months in their place in time", () => {
    const gap = starts.map((value, i) => (i === 20 || i === 5 ? null : value));
    const months = starts.map(
      (_, i) =>
        `${String(2023 + Math.floor((i + 3) / 12))}-${String(((i + 3) % 12) + 1).padStart(2, "0")}`,
    );
    const withNull = interruptedTimeSeries({ values: gap, changeAt: "2024-04", periods: months });
    const keep = (_: unknown, i: number): boolean => gap[i] !== null;
    const without = interruptedTimeSeries({
      values: starts.filter(keep),
      periods: months.filter(keep),
      changeAt: "2024-04",
    });
    expect(without).toEqual(withNull);
    expect(withNull.count).toBe(34);
    expect(withNull.change).toBe("2024-04");
    expect(withNull.warnings[0]?.id).toBe("itsGaps");
    // Positions count the values as given: the ninth is March 2024 once a month is left out.
    const byPosition = interruptedTimeSeries({
      values: starts.filter(keep),
      periods: months.filter(keep),
      changeAt: 11,
    });
    expect(byPosition.effectAtEnd).toEqual(withNull.effectAtEnd);
  });

  it("takes a comparator's movement off the effect", () => {
    const other = starts.map((_, i) => 100 + ((i * 7) % 5) + (i >= 12 ? 20 : 0));
    const compared = interruptedTimeSeries({ values: starts, comparator: other, changeAt: 12 });
    const alone = interruptedTimeSeries({ values: other, changeAt: 12 });
    near(compared.effectAtEnd.value, result.effectAtEnd.value - alone.effectAtEnd.value, 1e-9);
    const square = (x: number): number => x * x;
    near(
      square(compared.effectAtEnd.standardError),
      square(result.effectAtEnd.standardError) + square(alone.effectAtEnd.standardError),
      1e-9,
    );
    near(compared.counterfactualAtEnd, result.counterfactualAtEnd + alone.effectAtEnd.value, 1e-9);
    expect(compared.points.at(-1)?.counterfactual).toBeCloseTo(compared.counterfactualAtEnd, 9);
    expect(compared.comparator?.count).toBe(36);
    expect(compared.conclusion.text).toContain("and the comparator");
    const same = interruptedTimeSeries({ values: starts, comparator: starts, changeAt: 12 });
    expect(same.effectAtEnd.value).toBe(0);
    expect(same.conclusion.id).toBe("itsNoise");
  });

  it("drops seasons that it cannot tell from the change, with the reason", () => {
    const short = interruptedTimeSeries({ values: starts, changeAt: 12, harmonics: 1 });
    expect(short.terms).toHaveLength(4);
    expect(short.method.harmonics).toBe(0);
    expect(short.warnings[0]?.text).toBe(
      "Seasons are left out: with 12 periods before the change and 24 from it on, fewer than 24 on a " +
        "side, they cannot be told from the change.",
    );
    const kept = interruptedTimeSeries({
      ...{ values: starts, changeAt: 12, harmonics: 1, shortSeasons: "keep" as const },
    });
    expect(kept.terms.map(({ term }) => term)).toEqual([
      ...["intercept", "trend", "step", "slopeChange", "sin1", "cos1"],
    ]);
    expect(kept.warnings[0]?.id).toBe("seasonsShort");
    const wave = Array.from(
      { length: 60 },
      (_, i) => 50 + 8 * Math.sin((2 * Math.PI * (i + 1)) / 12) + ((i * 7) % 3),
    );
    const long = interruptedTimeSeries({ values: wave, changeAt: 30, harmonics: 1 });
    expect(long.terms[4]?.value).toBeCloseTo(8, 0);
  });

  it("finds the lines on which the values lie exactly, and says that there is no noise", () => {
    const exact = Array.from({ length: 20 }, (_, i) => 5 + 2 * i + (i >= 8 ? 7 + 3 * (i - 8) : 0));
    for (const method of ["ar1Reml", "neweyWest", "ols"] as const) {
      const { terms, warnings, effectAtEnd } = interruptedTimeSeries({
        ...{ values: exact, changeAt: 8, method },
      });
      const expected = [3, 2, 7, 3];
      terms.forEach(({ value }, k) => {
        expect(value).toBeCloseTo(expected[k]!, 9);
      });
      expect(effectAtEnd.upper - effectAtEnd.lower).toBeLessThan(1e-6);
      expect(warnings.map(({ id }) => id)).toContain("itsNoNoise");
    }
    const flat = interruptedTimeSeries({
      values: Array.from({ length: 12 }, () => 4),
      changeAt: 6,
    });
    expect(flat.effectAtEnd).toMatchObject({ value: 0, standardError: 0, lower: 0, upper: 0 });
    expect(flat.rSquared).toBeNull();
    expect(flat.conclusion.id).toBe("itsNoise");
  });

  const series = fc.array(fc.integer({ min: -100, max: 100 }), { minLength: 14, maxLength: 40 });

  it("moves with the data when they are shifted, tilted and scaled", () => {
    fc.assert(
      fc.property(
        series,
        fc.integer({ min: 1, max: 500 }),
        fc.integer({ min: -50, max: 50 }),
        fc.integer({ min: -5, max: 5 }),
        (values, hundredths, shift, tilt) => {
          const by = hundredths / 100;
          const changeAt = Math.floor(values.length / 2);
          const one = interruptedTimeSeries({ values, changeAt });
          const other = interruptedTimeSeries({
            values: values.map((value, i) => value * by + shift + tilt * i),
            changeAt,
          });
          const size = 1e-5 * by * (1 + Math.abs(one.effectAtEnd.value) + 100);
          expect(Math.abs(other.effectAtEnd.value - one.effectAtEnd.value * by)).toBeLessThan(size);
          expect(
            Math.abs(other.effectAtEnd.standardError - one.effectAtEnd.standardError * by),
          ).toBeLessThan(size);
        },
      ),
      { seed: 11, numRuns: 60 },
    );
  });

  it("gives wider limits for more confidence, and none that is not finite", () => {
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: -1e15, max: 1e15, noNaN: true }), {
          minLength: 10,
          maxLength: 30,
        }),
        fc.constantFrom("ar1Reml" as const, "neweyWest" as const, "ols" as const),
        fc.boolean(),
        (values, method, prewhitened) => {
          const ask = { values, changeAt: 5, method, prewhitened };
          const narrow = interruptedTimeSeries({ ...ask, confidence: 0.8 });
          const wide = interruptedTimeSeries({ ...ask, confidence: 0.99 });
          expect(wide.effectAtEnd.lower).toBeLessThanOrEqual(narrow.effectAtEnd.lower);
          expect(wide.effectAtEnd.upper).toBeGreaterThanOrEqual(narrow.effectAtEnd.upper);
          const text = JSON.stringify(wide, (_, value: unknown) =>
            typeof value === "number" && !Number.isFinite(value) ? "broken" : value,
          );
          expect(text).not.toContain("broken");
        },
      ),
      { seed: 12, numRuns: 100 },
    );
  });

  it("counts neighbours that are alike for less", () => {
    expect(effectiveFreedom(36, 4, 0)).toBe(32);
    expect(effectiveFreedom(36, 4, -0.5)).toBe(32);
    expect(effectiveFreedom(36, 4, 0.6)).toBe(5);
    expect(effectiveFreedom(36, 4, 0.99)).toBe(2);
    expect(effectiveFreedom(12, 8, 0.9)).toBe(2);
  });

  it("judges by the direction of improvement", () => {
    const text = (improvement: "increase" | "decrease" | "neutral", values = starts): string =>
      interruptedTimeSeries({ values, changeAt: 12, improvement }).conclusion.text;
    expect(text("decrease")).toMatch(/a change for the worse that noise would not bring\.$/);
    expect(text("neutral")).toMatch(/more than noise would do\.$/);
    const down = starts.map((value) => -value);
    expect(text("decrease", down)).toMatch(/132\.8 lower .* an improvement/);
  });

  it.each<[InterruptedTimeSeriesInput, string, readonly (string | number)[], string]>([
    [
      { values: starts, changeAt: 36 },
      "INVALID_INPUT",
      ["changeAt"],
      "changeAt: Give a position from 0 to 35.",
    ],
    [
      { values: starts, changeAt: "2024-04" },
      "INVALID_INPUT",
      ["changeAt"],
      "changeAt: Give a period from 1 to 36, in the same form.",
    ],
    [
      { values: starts, changeAt: 1.5 },
      "INVALID_INPUT",
      ["changeAt"],
      "changeAt: Give a position counted from 0, or a period such as 2025-04.",
    ],
    [
      { values: [1, 2, 3, 4, 5, 6, null, 8], changeAt: 6 },
      "NOT_ENOUGH_DATA",
      ["values"],
      "values: Give at least 3 values before the change and 3 from it on; there are 6 and 1.",
    ],
    [
      { values: [1, 2, 3, 4, 5, 6, 8], changeAt: 3, harmonics: 1, shortSeasons: "keep" },
      "NOT_ENOUGH_DATA",
      ["values"],
      "values: Give at least 8 values for this model, or fewer harmonics; there are 7.",
    ],
    [
      { values: starts, changeAt: 12, comparator: [1] },
      "INVALID_INPUT",
      ["comparator"],
      "comparator: Give as many values as values has: 36, not 1.",
    ],
    [
      { values: starts, changeAt: 12, comparator: starts.map((v, i) => (i < 10 ? null : v)) },
      "NOT_ENOUGH_DATA",
      ["comparator"],
      "comparator: Give at least 3 values before the change and 3 from it on; there are 2 and 24.",
    ],
    [
      { values: starts, changeAt: 12, harmonics: 6 },
      "INVALID_INPUT",
      ["harmonics"],
      "harmonics: Give at most 5 pairs of waves for 12 periods a year.",
    ],
    [
      { values: starts, changeAt: 12, harmonics: 0.5 },
      "INVALID_INPUT",
      ["harmonics"],
      "harmonics: Give a whole number from 0 to 11.",
    ],
    [
      { values: starts, changeAt: 12, lag: -1 },
      "INVALID_INPUT",
      ["lag"],
      "lag: Give a whole number from 0 to 365.",
    ],
    [
      {
        ...{ values: [1, 5, 2, 6, 3, 7, 9, 1], periods: [0, 4, 8, 12, 16, 20, 24, 28] },
        ...{ changeAt: 16, harmonics: 1, periodsPerYear: 4, shortSeasons: "keep" },
      },
      "INVALID_INPUT",
      ["harmonics"],
      "harmonics: Give fewer pairs of waves: with these gaps they cannot be told from the level.",
    ],
  ])("refuses %j", (input, code, path, message) => {
    expect(() => interruptedTimeSeries(input)).toThrow(
      expect.objectContaining({ code, path, message }),
    );
  });
});
