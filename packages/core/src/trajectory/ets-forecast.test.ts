import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { etsForecast, type EtsForecastInput } from "./ets-forecast.js";

/** Synthetic: children looked after per 10,000, April 2023 to March 2026. */
const care = [
  ...[68.8, 69.3, 69.8, 70.5, 70.8, 71, 71.2, 71.4, 71.8, 72, 71.9, 72.2, 71.5, 71.6, 71.5, 71.3],
  ...[71.7, 72.5, 72.4, 71.8, 72.7, 72.6, 71.3, 71.8, 72.4, 71.8, 72, 72.1, 71.7, 71.7, 71.6, 72.3],
  ...[71.7, 71.4, 71.4, 71.8],
];

describe("etsForecast", () => {
  it("matches the hand calculation", () => {
    // Errors 2, -1, 0 with alpha 0.5 from level 10: levels 11, 10.5, 10.5. Variance 5 / (3 - 2).
    const forecast = etsForecast({
      values: [12, 10, 10.5],
      model: "simple",
      horizon: 2,
      parameters: { alpha: 0.5, level0: 10 },
    });
    expect(forecast).toMatchObject({ sumOfSquares: 5, variance: 5, count: 3, fittedLast: 10.5 });
    expect(forecast.points.map(({ mean }) => mean)).toEqual([10.5, 10.5]);
    expect(forecast.points[1]?.modelStandardError).toBeCloseTo(Math.sqrt(5 * 1.25), 12);
    expect(forecast.aicc).toBeNull();
  });

  it("agrees with R's predict.HoltWinters in the classical convention", () => {
    // R 4.2.2: HoltWinters(ts(c(3, 5, 4, 6, 8, 7)), alpha = .4, beta = .3, gamma = FALSE,
    // l.start = 5, b.start = 2); predict 3 ahead and its SSE.
    const { points, sumOfSquares, finalState } = etsForecast({
      values: [3, 5, 4, 6, 8, 7],
      model: "holt",
      horizon: 3,
      parameters: {
        ...{ alpha: 0.4, beta: 0.3, level0: 5, trend0: 2 },
        ...{ convention: "classical", startsAfter: 2 },
      },
    });
    const expected = [9.68802048, 10.80033536, 11.91265024];
    points.forEach(({ mean }, h) => {
      expect(mean).toBeCloseTo(expected[h]!, 12);
    });
    expect(sumOfSquares).toBeCloseTo(18.080093822976, 12);
    expect(finalState.level).toBeCloseTo(8.5757056, 12);
    expect(finalState.trend).toBeCloseTo(1.11231488, 12);
  });

  it("widens its limits with the distance, and to what its own past forecasts missed", () => {
    const forecast = etsForecast({ values: care });
    expect(forecast.points).toHaveLength(12);
    expect(forecast.warnings.map(({ id }) => id)).toContain("forecastWidened");
    for (const point of forecast.points) {
      expect(point.standardError).toBeGreaterThanOrEqual(point.modelStandardError);
      expect(point.standardError).toBeGreaterThanOrEqual(point.rollingOriginError ?? 0);
    }
    expect(forecast.conclusion.text).toMatch(
      /^If its course goes on, the figure is expected at 71\.71 in 48; in 8 of 10 such cases between /,
    );
  });

  it.each([
    ["simple", 107.320366798559, 107.320366798559, -61.2590392616626],
    ["holt", 109.878897829794, 112.348468329626, -59.9279642406277],
    ["dampedHolt", 108.289492501393, 108.338166567905, -57.8299445957674],
  ] as const)("fits %s as R's forecast does", (model, first, last, logLikelihood) => {
    // R 4.2.2, forecast 8.20: forecast(ets(ts(y), model = "ANN" or "AAN", damped = ...), h = 12);
    // mean of the first and last period and the log likelihood.
    const values = [
      ...[104.15, 101.1, 105.97, 102.89, 106.07, 110.09, 111.98, 105.23, 111.27, 105.15, 110.63],
      ...[107.47, 107.49, 105.57, 108.48, 106.3, 107.54, 109.98, 105.79, 109.41, 107.38, 108.28],
      ...[110.11, 107.35],
    ];
    const forecast = etsForecast({ values, model, horizon: 12 });
    expect(forecast.logLikelihood).toBeCloseTo(logLikelihood, 6);
    expect(forecast.points[0]?.mean).toBeCloseTo(first, 4);
    expect(forecast.points[11]?.mean).toBeCloseTo(last, 4);
  });

  const series = fc.array(
    fc.option(fc.integer({ min: -1000, max: 1000 }), { nil: null, freq: 12 }),
    { minLength: 16, maxLength: 40 },
  );
  const enough = (values: readonly (number | null)[]): boolean =>
    values.filter((value) => value !== null).length >= 12;

  it("never narrows with the distance, and is finite, for any series and model", () => {
    fc.assert(
      fc.property(
        series.filter(enough),
        fc.constantFrom("simple" as const, "holt" as const, "dampedHolt" as const),
        (values, model) => {
          const { points } = etsForecast({ values, model, horizon: 24 });
          let before = 0;
          for (const { standardError, lower80, upper80, lower95, upper95, mean } of points) {
            expect(Number.isFinite(mean + standardError)).toBe(true);
            expect(standardError).toBeGreaterThanOrEqual(before);
            expect(lower95 <= lower80 && lower80 <= mean && mean <= upper80).toBe(true);
            expect(upper80).toBeLessThanOrEqual(upper95);
            before = standardError;
          }
        },
      ),
      { seed: 21, numRuns: 25 },
    );
  });

  it("moves with the data when they are shifted and scaled, parameters given", () => {
    fc.assert(
      fc.property(
        series.filter(enough),
        fc.integer({ min: 1, max: 1000 }),
        fc.integer({ min: -500, max: 500 }),
        (values, hundredths, to) => {
          const by = hundredths / 100;
          const ask = (scale: number, shift: number): EtsForecastInput => ({
            values: values.map((value) => (value === null ? null : value * scale + shift)),
            model: "dampedHolt",
            parameters: {
              ...{ alpha: 0.3, beta: 0.1, phi: 0.9 },
              ...{ level0: 3 * scale + shift, trend0: scale },
            },
          });
          const one = etsForecast(ask(1, 0)).points;
          const other = etsForecast(ask(by, to)).points;
          for (const [h, { mean, standardError }] of other.entries()) {
            const size = 1e-9 * (1e5 * by + 1000);
            expect(Math.abs(mean - ((one[h]?.mean ?? 0) * by + to))).toBeLessThan(size);
            expect(Math.abs(standardError - (one[h]?.standardError ?? 0) * by)).toBeLessThan(size);
          }
        },
      ),
      { seed: 22, numRuns: 100 },
    );
  });

  it("names the periods ahead, and passes over gaps", () => {
    const values = care.map((value, i) => (i === 10 ? null : value));
    const periods = values.map((_, i) => 100 + i);
    const forecast = etsForecast({ values, periods, horizon: 2 });
    expect(forecast.points.map(({ period }) => period)).toEqual([136, 137]);
    expect(forecast.count).toBe(35);
    expect(forecast.warnings[0]?.id).toBe("itsGaps");
  });

  it("says that there are no errors where it fits exactly", () => {
    const { points, warnings, logLikelihood } = etsForecast({
      ...{ values: Array.from({ length: 12 }, () => 7), model: "simple" as const },
      parameters: { alpha: 0.5, level0: 7 },
    });
    expect(points[11]).toMatchObject({ mean: 7, standardError: 0, lower95: 7, upper95: 7 });
    expect(logLikelihood).toBeNull();
    expect(warnings.map(({ id }) => id)).toContain("forecastNoErrors");
  });

  const given = { alpha: 0.2, level0: 1 };
  it.each<[EtsForecastInput, string, readonly (string | number)[], string]>([
    [
      { values: [1, 2, 3, 4, 5, 6, 7, 8, 9] },
      "NOT_ENOUGH_DATA",
      ["values"],
      "values: Give at least 10 values for the model dampedHolt; there are 9.",
    ],
    [
      { values: [1, 2], model: "simple", parameters: given },
      "NOT_ENOUGH_DATA",
      ["values"],
      "values: Give at least 3 values for the model simple; there are 2.",
    ],
    [
      { values: care, horizon: 121 },
      "INVALID_INPUT",
      ["horizon"],
      "horizon: Give a whole number of periods from 1 to 120.",
    ],
    [
      { values: care, model: "holtWinters" },
      "INVALID_INPUT",
      ["parameters"],
      "parameters: Give parameters: this model is not fitted, only carried forward.",
    ],
    [
      { values: care, model: "holt", parameters: given },
      "INVALID_INPUT",
      ["parameters", "beta"],
      "parameters.beta: Give this parameter as well; the model holt has it.",
    ],
    [
      { values: care, model: "simple", parameters: { ...given, phi: 0.9 } },
      "INVALID_INPUT",
      ["parameters", "phi"],
      "parameters.phi: Give no such parameter; the model simple does not have it.",
    ],
    [
      { values: care, model: "simple", parameters: { ...given, alpha: 20 } },
      "INVALID_INPUT",
      ["parameters", "alpha"],
      "parameters.alpha: Give a fraction from 0 to 1.",
    ],
    [
      { values: [1, 2, 3], model: "simple", parameters: { ...given, startsAfter: 3 } },
      "INVALID_INPUT",
      ["parameters", "startsAfter"],
      "parameters.startsAfter: Give a whole number of first values, 0 or more and fewer than there are.",
    ],
  ])("refuses %j", (input, code, path, message) => {
    expect(() => etsForecast(input)).toThrow(expect.objectContaining({ code, path, message }));
  });
});
