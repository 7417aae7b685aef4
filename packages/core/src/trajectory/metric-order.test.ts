import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { metricOrder, type MetricOrderInput } from "./metric-order.js";

const before = [10, 11, 10, 11, 10, 11, 10, 11, 10, 11, 10, 11, 10, 11];
/** Ordinary figures, from a step on raised beyond the limits of 10.5 ± 2.66. */
const stepAt = (step: number, length = 20): number[] =>
  Array.from({ length }, (_, i) => 10 + (i % 2) + (i >= step ? 10 : 0));
const ask = (
  early: number[],
  late: number[],
  lag: number,
  more: Partial<MetricOrderInput> = {},
): MetricOrderInput => ({
  ...{ early: { values: early }, late: { values: late } },
  ...{ changeAt: before.length, lag },
  ...more,
});

describe("metricOrder", () => {
  it("counts a signal from when it could be seen, and says where it begins", () => {
    // A shift within the limits: seen at the seventh value above the mean of 10.5, at position 20.
    const shifted = [...before, 11, 12, 11, 12, 11, 12, 11, 12];
    const { early, late, distance, verdict, conclusion } = metricOrder(
      ask(stepAt(15, 22), shifted, 4),
    );
    expect(early).toEqual({ period: 16, position: 15, begins: 16, signal: "aboveUpper" });
    // The last value before the change, 11, lies above the mean and belongs to the run.
    expect(late).toEqual({ period: 20, position: 19, begins: 14, signal: "shiftHigh" });
    expect(distance).toBe(4);
    expect(verdict).toBe("asExpected");
    expect(conclusion.text).toBe(
      "The early metric signalled in 16 and the late one in 20: 4 periods apart, where 4 were expected.",
    );
  });

  it.each([
    [ask(stepAt(15), stepAt(19), 0, { tolerance: 1 }), "rightOrder"],
    [ask(stepAt(15), stepAt(15), 3), "together"],
    [ask(stepAt(15), stepAt(15), 0), "asExpected"],
    [ask(stepAt(18), stepAt(15), 3), "reversed"],
    [ask(stepAt(99), stepAt(15), 3), "reversed"],
    [ask(stepAt(15), stepAt(99), 3), "waiting"],
    [ask(stepAt(15), stepAt(99), 2, { tolerance: 1 }), "overdue"],
    [ask(stepAt(99), stepAt(99), 3), "noSignal"],
  ] as const)("tells every order apart %#", (input, verdict) => {
    const order = metricOrder(input);
    expect(order.verdict).toBe(verdict);
    expect(order.warnings[0]?.text).toBe(
      "One pair of signals is one observation: it fits the order or not, and proves no link.",
    );
  });

  it.each([
    [
      ask(stepAt(15), stepAt(19), 0, { tolerance: 1 }),
      "The early metric signalled first, in 16, and the late one in 20, but 4 periods apart, far from the 0 expected.",
    ],
    [
      ask(stepAt(18), stepAt(15), 3),
      "The late metric signalled in 16, before the early one in 19: it gave no early warning.",
    ],
    [
      ask(stepAt(15), stepAt(99), 2, { tolerance: 1 }),
      "The early metric signalled in 16, but the late one has not, though it was expected 2 periods later, 1 more or less.",
    ],
    [
      ask(stepAt(99), stepAt(99), 3),
      "Neither metric has signalled since the change, so that the order cannot be told.",
    ],
  ])("says so %#", (input, text) => {
    expect(metricOrder(input).conclusion.text).toBe(text);
  });

  it("counts only signals for better where a direction is given", () => {
    const input = ask(stepAt(15), stepAt(17), 2);
    const worse = { ...input, late: { values: stepAt(17), improvement: "decrease" as const } };
    expect(metricOrder(input).late?.position).toBe(17);
    expect(metricOrder(worse).late).toBeNull();
  });

  it("does not change what has been seen when later values come in", () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 5, max: 16 }), { minLength: 12, maxLength: 12 }),
        fc.integer({ min: 1, max: 12 }),
        (after, seen) => {
          const at = (count: number) => {
            const values = [...before, ...after.slice(0, count)];
            return metricOrder(ask(values, values, 0)).early;
          };
          const whole = at(12);
          const part = at(seen);
          if (part !== null) expect(part).toEqual(whole);
          else if (whole !== null) expect(whole.position).toBeGreaterThanOrEqual(14 + seen);
        },
      ),
      { seed: 71, numRuns: 100 },
    );
  });

  it.each<[MetricOrderInput, string, readonly string[], string]>([
    [
      ask(stepAt(15), stepAt(15, 19), 3),
      "INVALID_INPUT",
      ["late", "values"],
      "late.values: Give as many values as early has: 20, not 19.",
    ],
    [
      ask(stepAt(15), stepAt(15), -1),
      "INVALID_INPUT",
      ["lag"],
      "lag: Give a whole number from 0 to 120.",
    ],
    [
      ask(stepAt(15), stepAt(15), 3, { changeAt: 20 }),
      "INVALID_INPUT",
      ["changeAt"],
      "changeAt: Give a position from 0 to 19.",
    ],
    [
      ask(stepAt(15), stepAt(15), 3, { changeAt: 7 }),
      "NOT_ENOUGH_DATA",
      ["early", "values"],
      "early.values: Give at least 8 values before the change, two of them neighbours; there are 7.",
    ],
    [
      {
        early: { values: [{ period: "2025-04", value: 1 }] },
        late: { values: [{ period: "2025-05", value: 1 }] },
        ...{ changeAt: 0, lag: 0 },
      },
      "INVALID_INPUT",
      ["late", "values"],
      "late.values: Give both metrics the same periods.",
    ],
  ])("refuses %#", (input, code, path, message) => {
    expect(() => metricOrder(input)).toThrow(expect.objectContaining({ code, path, message }));
  });
});
