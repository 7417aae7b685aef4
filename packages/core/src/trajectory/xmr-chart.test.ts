import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { xmrChart, type XmrChart, type XmrChartInput } from "./xmr-chart.js";

const flat = (length: number, value: number): number[] => Array.from({ length }, () => value);
const verdicts = ({ points }: XmrChart): string[] => points.map(({ signal }) => signal);

describe("xmrChart", () => {
  it("matches the hand calculation", () => {
    // Mean 81 / 6 = 13.5; moving ranges 3, 4, 3, 1, 3: mean 2.8; half-width 2.66 x 2.8 = 7.448.
    const chart = xmrChart({ values: [12, 15, 11, 14, 13, 16], improvement: "increase" });
    expect(chart.segments[0]).toMatchObject({
      mean: 13.5,
      averageMovingRange: 2.8,
      upper: 20.948,
      count: 6,
      trial: true,
    });
    expect(chart.segments[0]?.nearLower).toBeCloseTo(13.5 - (2 * 7.448) / 3, 12);
    expect(chart.enoughToJudge).toBe(false);
    expect(chart.conclusion.text).toBe(
      "Too few points to judge: 6 of at least 13. On trial, routine variation runs from 6.052 to 20.95.",
    );
  });

  it("refuses a verdict on five yearly counts, and still gives their limits", () => {
    // Children looked after in England, a published series: centre 82,052, limits 79,465 and 84,639.
    const chart = xmrChart({
      values: [80000, 80780, 82090, 83760, 83630],
      periods: ["2019/20", "2020/21", "2021/22", "2022/23", "2023/24"],
      improvement: "decrease",
      target: 75000,
      kind: "stock",
    });
    expect(chart.segments[0]?.mean).toBe(82052);
    expect(Math.round(chart.segments[0]?.lower ?? 0)).toBe(79465);
    expect(Math.round(chart.segments[0]?.upper ?? 0)).toBe(84639);
    expect(chart.conclusion.id).toBe("xmrTooFew");
    expect(chart.warnings.map(({ id }) => id)).toEqual(["xmrTrial", "xmrStock"]);
  });

  it("passes a constant 100% with a target of 100%, however it was computed", () => {
    for (const value of [100, 0.1 * 3, 1 / 3, 99.9]) {
      for (const improvement of ["increase", "decrease"] as const) {
        const chart = xmrChart({ values: flat(36, value), improvement, target: value });
        expect(chart.assurance).toBe("passing");
        expect(chart.variation).toBe("common");
        expect(chart.chanceOfMeetingTarget).toBe(1);
        expect(chart.points.every(({ meetsTarget }) => meetsTarget === true)).toBe(true);
        expect(new Set(verdicts(chart))).toEqual(new Set(["common"]));
      }
    }
    const sum = xmrChart({ values: flat(20, 0.3), improvement: "increase", target: 0.1 + 0.2 });
    expect(sum.assurance).toBe("passing");
    expect(sum.points[0]?.meetsTarget).toBe(true);
  });

  it("says which way a target leans", () => {
    const values = Array.from({ length: 24 }, (_, i) => (i % 2 === 0 ? 10 : 12));
    const at = (target: number, improvement: "increase" | "decrease"): string | null =>
      xmrChart({ values, improvement, target }).assurance;
    // Mean 11, half-width 2.66 x 2 = 5.32.
    expect([at(5, "increase"), at(11, "increase"), at(17, "increase")]).toEqual([
      "passing",
      "hitAndMiss",
      "failing",
    ]);
    expect([at(5, "decrease"), at(11, "decrease"), at(17, "decrease")]).toEqual([
      "failing",
      "hitAndMiss",
      "passing",
    ]);
    const chart = xmrChart({ values, improvement: "increase", target: 11 });
    expect(chart.chanceOfMeetingTarget).toBeCloseTo(0.5, 12);
    expect(chart.conclusion.text).toBe(
      "24: 12 is routine variation, which runs from 5.68 to 16.32; it needs no explanation of its " +
        "own. Whether the target of 11 is met is down to chance as things stand.",
    );
    expect(xmrChart({ values, target: 11 })).toMatchObject({ assurance: null });
  });

  it("judges a path by its target at each period, and the process by the last one", () => {
    const values = flat(14, 10);
    const path = values.map((_, i) => (i === 3 ? null : 4 + i / 2));
    const { points, assurance } = xmrChart({ values, improvement: "increase", target: path });
    expect(points.map(({ meetsTarget }) => meetsTarget)).toEqual(
      path.map((target) => (target === null ? null : target <= 10)),
    );
    expect(assurance).toBe("failing");
  });

  it("gives a point the first of the rules that it breaks", () => {
    // Seven rising points whose last lies far outside: outside before trend.
    const values = [...flat(8, 50), 49, 51, 50, 50.5, 51, 52, 53, 54, 55, 80];
    const { points, segments } = xmrChart({ values, improvement: "increase" });
    expect(segments[0]?.rules.trend).toContain(17);
    expect(segments[0]?.rules.outside).toEqual([17]);
    expect(points[17]?.signal).toBe("aboveUpper");
    expect(points[16]?.signal).toBe("trendUp");
  });

  it("needs seven points for a trend and for a shift", () => {
    const six = [5, 6, 5, 6, 5, 6, 5, 1, 2, 3, 4, 5, 6, 5, 6, 5];
    expect(xmrChart({ values: six }).segments[0]?.rules.trend).toEqual([]);
    const seven = [5, 6, 5, 6, 5, 6, 5, 1, 2, 3, 4, 5, 6, 7, 6, 5];
    expect(xmrChart({ values: seven }).segments[0]?.rules.trend).toEqual([7, 8, 9, 10, 11, 12, 13]);
    const shift = (length: number): readonly number[] => {
      const base = [9, 11, 9, 11, 9, 11, 9, 11, 9, 11];
      const raised = Array.from({ length }, (_, i) => 10.9 + (i % 2) / 100);
      return xmrChart({ values: [...base, ...raised, ...base] }).segments[0]?.rules.shift ?? [];
    };
    // The 11 before the raised values lies above the mean as well.
    expect(shift(5)).toEqual([]);
    expect(shift(6)).toHaveLength(7);
  });

  it("reads two of three as the NHS does, or as Western Electric does", () => {
    // Mean 0.15, mean moving range 1.8/19 x ...: points 10 and 12 lie between two thirds and the limits.
    const values = [0, 1, 0, -1, 0, 1, 0, -1, 0, 0, 2.2, -0.4, 2.2, 0, 1, 0, -1, 0, 1, 0, -1, 0];
    const nhs = xmrChart({ values });
    const west = xmrChart({ values, twoOfThree: "westernElectric" });
    expect(nhs.segments[0]?.rules.twoOfThree).toEqual([]);
    expect(nhs.method.twoOfThree).toBe("nhs");
    const [segment] = west.segments;
    expect(segment?.rules.twoOfThree).toEqual(
      values.flatMap((value, i) => (value > (segment?.nearUpper ?? 0) ? [i] : [])),
    );
    expect(west.method.twoOfThree).toBe("westernElectric");
  });

  it("keeps a missing month in its place", () => {
    const values = [10, 12, null, 30, 32, 30, 31, 30, 32, 31, 30];
    const { points, segments, warnings, lastPoint } = xmrChart({ values });
    expect(points[3]?.movingRange).toBeNull();
    expect(points[2]).toMatchObject({ value: null, signal: "missing", pointType: "missing" });
    // Moving ranges 2 | 2, 2, 1, 1, 2, 1, 1 and none over the gap.
    expect(segments[0]?.averageMovingRange).toBe(12 / 8);
    expect(warnings[0]?.text).toBe(
      "Missing periods: 1. They keep their place, and no run or moving range crosses them.",
    );
    expect(lastPoint).toBe(10);
    const last = xmrChart({ values: [...values, null] });
    expect(last.lastPoint).toBe(10);
    expect(last.variation).toBe(xmrChart({ values }).variation);
  });

  it("takes left-out months and null for the same gap, with values or in a column", () => {
    const values = [10, 12, 11, 13];
    const periods = ["2024-11", "2024-12", "2025-02", "2025-03"];
    const gap = xmrChart({ values, periods });
    expect(gap.points.map(({ period }) => period)).toEqual([
      ...["2024-11", "2024-12", "2025-01", "2025-02", "2025-03"],
    ]);
    const filled = xmrChart({ values: [10, 12, null, 11, 13] });
    expect(gap.segments).toEqual(filled.segments);
    const together = values.map((value, i) => ({ period: periods[i]!, value }));
    expect(xmrChart({ values: together })).toEqual(gap);
    const quarters = xmrChart({ values, periods: ["2024-Q4", "2025-Q1", "2025-Q2", "2025-Q4"] });
    expect(quarters.points[3]).toMatchObject({ period: "2025-Q3", value: null });
    const years = xmrChart({ values, periods: [2019, 2020, 2021, 2022] });
    expect(years.points.map(({ period }) => period)).toEqual([2019, 2020, 2021, 2022]);
  });

  const series = fc.array(
    fc.option(fc.integer({ min: -1000, max: 1000 }), { nil: null, freq: 8 }),
    { minLength: 8, maxLength: 50 },
  );
  const hasPair = (values: readonly (number | null)[]): boolean =>
    values.some((value, i) => i > 0 && value !== null && values[i - 1] !== null);

  it("moves its limits with the data when they are shifted and scaled", () => {
    const scale = fc.integer({ min: 1, max: 1000 }).map((hundredths) => hundredths / 100);
    fc.assert(
      fc.property(
        series.filter(hasPair),
        scale,
        fc.integer({ min: -500, max: 500 }),
        (values, by, to) => {
          const chart = xmrChart({ values });
          const moved = xmrChart({ values: values.map((v) => (v === null ? null : v * by + to)) });
          const [one] = chart.segments;
          const [other] = moved.segments;
          for (const limit of ["mean", "upper", "lower", "nearUpper", "nearLower"] as const) {
            const expected = (one?.[limit] ?? NaN) * by + to;
            const size = 1e4 * by + 500;
            expect(Math.abs((other?.[limit] ?? NaN) - expected)).toBeLessThanOrEqual(1e-12 * size);
          }
          expect(verdicts(moved)).toEqual(verdicts(chart));
        },
      ),
      { seed: 5, numRuns: 300 },
    );
  });

  it("turns its verdicts over when better and worse change places", () => {
    const other = { improvement: "concern", concern: "improvement" } as Record<string, string>;
    fc.assert(
      fc.property(series.filter(hasPair), (values) => {
        const up = xmrChart({ values, improvement: "increase" });
        const down = xmrChart({ values, improvement: "decrease" });
        expect(down.points.map(({ pointType }) => pointType)).toEqual(
          up.points.map(({ pointType }) => other[pointType] ?? pointType),
        );
      }),
      { seed: 6, numRuns: 200 },
    );
  });

  it("is two charts where it is rebased", () => {
    const options = fc.record({
      screenOutliers: fc.boolean(),
      rules: fc.constantFrom("nhs" as const, "anhoej" as const),
    });
    fc.assert(
      fc.property(series.filter(hasPair), series.filter(hasPair), options, (first, second, how) => {
        const whole = xmrChart({ values: [...first, ...second], rebaseAt: [first.length], ...how });
        const left = xmrChart({ values: first, ...how });
        const right = xmrChart({ values: second, ...how });
        expect(verdicts(whole)).toEqual([...verdicts(left), ...verdicts(right)]);
        expect(whole.segments[0]).toEqual(left.segments[0]);
        expect(whole.segments[1]?.upper).toBe(right.segments[0]?.upper);
        expect(whole.conclusion.id).toBe(right.conclusion.id);
        expect(whole.segments[1]?.anhoej.crossings).toBe(right.segments[0]?.anhoej.crossings);
      }),
      { seed: 7, numRuns: 200 },
    );
  });

  it("stays finite for huge and tiny figures", () => {
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: -1e15, max: 1e15, noNaN: true }), {
          minLength: 2,
          maxLength: 40,
        }),
        fc.double({ min: -1e15, max: 1e15, noNaN: true }),
        (values, target) => {
          const chart = xmrChart({ values, target, improvement: "increase" });
          const text = JSON.stringify(chart, (_, value: unknown) =>
            typeof value === "number" && !Number.isFinite(value) ? "broken" : value,
          );
          expect(text).not.toContain("broken");
        },
      ),
      { seed: 8, numRuns: 200 },
    );
  });

  it("leaves signals of Anhøj's rules where a run is too long, and says so", () => {
    const values = [...flat(12, 1), ...flat(12, 9)].map((v, i) => v + (i % 2) / 10);
    const chart = xmrChart({ values, improvement: "increase", rules: "anhoej", rebaseAt: [] });
    expect(chart.segments[0]?.anhoej).toMatchObject({
      useful: 24,
      longestRun: 12,
      longestRunMax: 8,
      crossings: 1,
      signal: true,
    });
    expect(chart.points[0]?.signal).toBe("belowLower");
    // Too few crossings without a long run: the last value itself is no signal.
    const slow = [
      5, 5.5, 6, 5.2, 5.6, 4.1, 3.9, 4.4, 3.8, 4.2, 4.3, 5.3, 5.8, 5.4, 5.1, 5.9, 4, 4.5,
    ];
    const crossings = xmrChart({ values: slow, rules: "anhoej" });
    expect(crossings.segments[0]?.anhoej).toMatchObject({ crossings: 4, crossingsMin: 5 });
    expect(crossings.variation).toBe("common");
    expect(crossings.conclusion.text).toBe(
      "18: 4.5 lies within 3.183 to 6.594, but the runs of the series are not those of chance: it has moved.",
    );
  });

  it("warns that neighbours are alike from an autocorrelation of 0.3", () => {
    const slow = Array.from({ length: 36 }, (_, i) => Math.sin(i / 5));
    const chart = xmrChart({ values: slow });
    expect(chart.autocorrelation).toBeGreaterThan(0.8);
    expect(chart.warnings.map(({ id }) => id)).toContain("xmrAlike");
    const quick = Array.from({ length: 36 }, (_, i) => (i % 2) + (i % 3) / 10);
    expect(xmrChart({ values: quick }).autocorrelation).toBeLessThan(0);
    expect(xmrChart({ values: [1, 2, 3, 4] }).autocorrelation).toBeNull();
  });

  it("says what a signal means", () => {
    const values = [...Array.from({ length: 20 }, (_, i) => 20 + (i % 2)), 40];
    const text = (improvement: XmrChartInput["improvement"]): string =>
      xmrChart({ values, improvement }).conclusion.text;
    expect(text("increase")).toBe(
      "21: 40 signals an improvement that routine variation does not explain: it lies above the upper limit.",
    );
    expect(text("decrease")).toBe(
      "21: 40 signals a change for the worse that routine variation does not explain: it lies above the upper limit.",
    );
    expect(text("neutral")).toBe(
      "21: 40 signals a change that routine variation does not explain: it lies above the upper limit.",
    );
  });

  const months = ["2025-01", "2025-02", "2025-03"];
  it.each<[XmrChartInput, readonly (string | number)[], string]>([
    [{ values: [] }, ["values"], "values: Give at least one value."],
    [{ values: [1, NaN] }, ["values", 1], "values[1]: Give a number, or null where it is missing."],
    [
      { values: [1, 1e16] },
      ["values", 1],
      "values[1]: Give a number of at most 1,000,000,000,000,000, above or below zero.",
    ],
    [
      { values: 7 as never },
      ["values"],
      "values: Give a column of numbers, null where one is missing, or of objects with period and value.",
    ],
    [
      { values: [{ period: "2025-01", value: 1 }, 2] as never },
      ["values", 1],
      "values[1]: Give an object with period and value, like the first.",
    ],
    [
      { values: [1, 2, 3], periods: ["2025-01", "2025-03", "2025-02"] },
      ["periods", 2],
      "periods[2]: Give the periods in order; 2025-02 stands after 2025-03.",
    ],
    [
      { values: [1, 2, 3], periods: ["2025-01", "2025-02", "2025-02"] },
      ["periods", 2],
      "periods[2]: Give each period once; 2025-02 stands here a second time.",
    ],
    [
      { values: [1, 2, 3], periods: ["2025-01", "2025-02", "2025-Q2"] },
      ["periods", 2],
      "periods[2]: Give every period in the form of the first, 2025-01.",
    ],
    [
      { values: [1, 2, 3], periods: ["2025-01", "2025-13", "2025-14"] },
      ["periods", 1],
      "periods[1]: Give a month such as 2025-04, a quarter such as 2025-Q2, a financial year such as 2025/26, or a whole number.",
    ],
    [
      { values: [1, 2], periods: ["1025-01", "2025-01"] },
      ["periods", 1],
      "periods[1]: Give a period fewer than 10,000 periods after the first.",
    ],
    [
      { values: [1, 2], periods: months },
      ["periods"],
      "periods: Give as many values as values has: 2, not 3.",
    ],
    [
      { values: [{ period: 1, value: 1 }], periods: [1] },
      ["periods"],
      "periods: Give periods either with the values or in a column of their own, not both.",
    ],
    [
      { values: [1, 2, 3], periods: months, rebaseAt: ["2026-01"] },
      ["rebaseAt", 0],
      "rebaseAt[0]: Give a period from 2025-01 to 2025-03, in the same form.",
    ],
    [
      { values: [1, 2, 3], rebaseAt: [3] },
      ["rebaseAt", 0],
      "rebaseAt[0]: Give a position from 0 to 2.",
    ],
    [
      { values: [1, 2, 3, 4], rebaseAt: [2, 2] },
      ["rebaseAt", 1],
      "rebaseAt[1]: Give places in order, each after the first value and after the place before it.",
    ],
    [
      { values: [1, 2, 3, 4], rebaseAt: [3] },
      ["rebaseAt", 0],
      "rebaseAt[0]: Give places that leave at least two neighbouring values in each part.",
    ],
    [
      { values: [1, 2], rebaseAt: [null as never] },
      ["rebaseAt", 0],
      "rebaseAt[0]: Give a position counted from 0, or a period such as 2025-04.",
    ],
    [
      { values: [1, 2], target: [1] },
      ["target"],
      "target: Give as many values as values has: 2, not 1.",
    ],
    [
      { values: [1, 2], target: "95%" as never },
      ["target"],
      "target: Give one number, or a column with one number for each value.",
    ],
    [
      { values: [1, 2], target: [1, NaN] },
      ["target", 1],
      "target[1]: Give a number, or null where it is missing.",
    ],
    [
      { values: [1, 2], baselinePoints: 1 },
      ["baselinePoints"],
      "baselinePoints: Give a whole number of values, 2 or more.",
    ],
    [{ values: [1, 2], rules: "weco" as never }, ["rules"], "rules: Give one of: nhs, anhoej."],
  ])("refuses %j", (input, path, message) => {
    expect(() => xmrChart(input)).toThrow(
      expect.objectContaining({ code: "INVALID_INPUT", path, message }),
    );
  });

  it("takes at most 10,000 values", () => {
    expect(() => xmrChart({ values: new Float64Array(10_001) })).toThrow(
      "values: Give at most 10,000 values.",
    );
  });

  it.each([[[5]], [[1, null, 2, null, 3]], [[null, null]]])("has no limits for %j", (values) => {
    expect(() => xmrChart({ values })).toThrow(
      expect.objectContaining({
        code: "NOT_ENOUGH_DATA",
        path: ["values"],
        message:
          "values: Give at least two values that follow each other without a gap; limits rest on how far neighbours lie apart.",
      }),
    );
  });
});
