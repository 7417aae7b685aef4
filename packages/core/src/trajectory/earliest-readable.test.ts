import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { earliestReadable, type EarliestReadableInput } from "./earliest-readable.js";

const base: EarliestReadableInput = {
  ...{ effect: 2, standardDeviation: 1, periodsBefore: 24, trend: false },
};

describe("earliestReadable", () => {
  it("matches the two-sample calculation where noise is independent and the course level", () => {
    // R 4.2.2, se <- sqrt(1/24 + 1/m); crit <- qt(.975, 22 + m);
    // pt(crit - 2/se, 22 + m, lower.tail = FALSE) + pt(-crit - 2/se, 22 + m) for m = 1, 2, 3.
    const result = earliestReadable(base);
    const expected = [0.457310343419, 0.7402339599, 0.880539065491];
    result.steps.forEach(({ power }, k) => {
      expect(power).toBeCloseTo(expected[k]!, 10);
    });
    expect(result.periods).toBe(3);
    expect(result.conclusion.text).toBe(
      "An effect of 2 can be judged 3 periods after the change (power 80.0%, lag 0); stopping earlier is not informed.",
    );
    expect(earliestReadable({ ...base, change: "2025-04" })).toMatchObject({ period: "2025-06" });
  });

  it("asks by default for what interruptedTimeSeries could see", () => {
    // R 4.2.2, n <- 24 + m; t <- 1:n; p <- as.numeric(t > 24); s <- pmax(0, t - 25) * p;
    // V <- solve(crossprod(cbind(1, t, p, s))); se <- sqrt(c(w %*% V %*% w)), w <- c(0, 0, 1, m - 1);
    // cr <- qt(.975, n - 4); pt(cr - 4/se, n - 4, lower.tail = FALSE) + pt(-cr - 4/se, n - 4).
    const { steps, periods, test } = earliestReadable({ ...base, effect: 4, trend: true });
    expect(test).toBe("changeEffect");
    expect(periods).toBe(3);
    expect(steps[1]).toEqual({ periods: 2, power: 0, smallestEffect: null });
    expect(steps[2]?.power).toBeCloseTo(0.95914002770361, 10);
    // The shape of the effect is more than that function is told, so this test sees it sooner.
    const shape = earliestReadable({ ...base, effect: 4, trend: true, test: "shape" });
    expect(shape.periods).toBeLessThan(3);
    // A trend that is carried far ahead is less and less certain: waiting does not always help.
    const small = earliestReadable({ ...base, effect: 1, trend: true });
    expect(small.periods).toBeNull();
    expect(small.steps[119]?.power).toBeLessThan(small.steps[9]?.power ?? 0);
  });

  it("waits for the lag, and longer for a slow start, likeness and an unknown course", () => {
    const when = (more: Partial<EarliestReadableInput>): number =>
      earliestReadable({ ...base, ...more }).periods ?? Infinity;
    expect(when({ lag: 6 })).toBe(9);
    expect(when({ ramp: 6 })).toBeGreaterThan(when({}));
    expect(when({ autocorrelation: 0.5 })).toBeGreaterThan(when({}));
    expect(when({ trend: true })).toBeGreaterThan(when({}));
    expect(when({ effect: 4 })).toBeLessThanOrEqual(when({}));
    expect(earliestReadable({ ...base, lag: 6 }).steps[2]).toEqual({
      ...{ periods: 3, power: 0, smallestEffect: null },
    });
  });

  it("never comes sooner for a smaller effect or more noise", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 5, max: 60 }),
        fc.integer({ min: 1, max: 30 }),
        fc.constantFrom(0, 0.3, 0.6),
        (tenths, more, autocorrelation) => {
          const when = (effect: number, standardDeviation: number): number =>
            earliestReadable({ ...base, effect, standardDeviation, autocorrelation }).periods ??
            Infinity;
          const effect = tenths / 10;
          expect(when(-effect, 1)).toBe(when(effect, 1));
          expect(when(effect, 1 + more / 10)).toBeGreaterThanOrEqual(when(effect, 1));
          expect(when(effect + more / 10, 1)).toBeLessThanOrEqual(when(effect, 1));
        },
      ),
      { seed: 61, numRuns: 25 },
    );
  });

  it("estimates noise from a history, or takes it from a caseload", () => {
    const history = [10, 12, 9, 11, 10, 13, 8, 11, 10, 12, 9, 11];
    const estimated = earliestReadable({ effect: 3, history, trend: false });
    expect(estimated).toMatchObject({
      noiseFrom: "history",
      periodsBefore: 12,
      autocorrelation: 0,
    });
    expect(estimated.standardDeviation).toBeGreaterThan(1);
    const counted = earliestReadable({
      ...{ effect: 0.1, caseload: 100, baseline: 0.5, periodsBefore: 12 },
    });
    expect(counted.standardDeviation).toBeCloseTo(0.05, 12);
    expect(counted.warnings.map(({ id }) => id)).toEqual(["noiseFromCaseloadOnly"]);
  });

  it("says so where an effect can never be read", () => {
    const never = earliestReadable({ ...base, effect: 0.01 });
    expect(never.periods).toBeNull();
    expect(never.reason?.text).toBe("Within 120 periods the effect cannot be told from noise.");
    expect(never.steps).toHaveLength(120);
    expect(never.conclusion.text).toMatch(
      /^An effect of 0\.01 cannot be judged from this figure: the chance of seeing it is 5\.\d% at best, \d+ periods after the change\.$/,
    );
  });

  it.each<[EarliestReadableInput, string, readonly string[], string]>([
    [
      { effect: 0, standardDeviation: 1 },
      "INVALID_INPUT",
      ["effect"],
      "effect: Give a number other than 0, in the unit of the figure.",
    ],
    [
      { effect: 1 },
      "INVALID_INPUT",
      [],
      "Give the noise in one way: a history, a standard deviation, or a caseload with a baseline.",
    ],
    [
      { effect: 1, standardDeviation: 1 },
      "INVALID_INPUT",
      ["periodsBefore"],
      "periodsBefore: Give how many figures there are from before the change.",
    ],
    [
      { effect: 1, history: [1, 2, 3] },
      "NOT_ENOUGH_DATA",
      ["history"],
      "history: Give a history of at least 8 values; there are 3.",
    ],
    [
      { effect: 1, history: [1, 2, 3, 4, 5, 6, 7, 8] },
      "INVALID_INPUT",
      ["history"],
      "history: Give a history with some noise; these values lie exactly on a line.",
    ],
    [
      { effect: 1, history: [1, 2, 3, 4, 5, 6, 7, 9], periodsBefore: 8 },
      "INVALID_INPUT",
      ["periodsBefore"],
      "periodsBefore: Give this without a history only; a history tells it.",
    ],
    [
      { effect: 1, caseload: 50, baseline: 1, periodsBefore: 12 },
      "INVALID_INPUT",
      ["baseline"],
      "baseline: Give the share counted in before the change, above 0 and below 1.",
    ],
    [
      { ...base, test: "changeEffect" },
      "INVALID_INPUT",
      ["test"],
      "test: Give the test shape, or a trend: interruptedTimeSeries always lets the course have a slope.",
    ],
    [
      { ...base, power: 80 },
      "INVALID_INPUT",
      ["power"],
      "power: Give a fraction from 0.5 to 0.999.",
    ],
    [
      { ...base, autocorrelation: 1 },
      "INVALID_INPUT",
      ["autocorrelation"],
      "autocorrelation: Give a fraction from 0 to 0.95.",
    ],
  ])("refuses %j", (input, code, path, message) => {
    expect(() => earliestReadable(input)).toThrow(expect.objectContaining({ code, path, message }));
  });
});
