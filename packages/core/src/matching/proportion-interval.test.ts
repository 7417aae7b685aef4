import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  proportionInterval,
  type ProportionIntervalInput,
  proportionMethods,
} from "./proportion-interval.js";

const refused = (input: ProportionIntervalInput): unknown => {
  try {
    return proportionInterval(input);
  } catch (error) {
    const { code, path, message } = error as Record<string, unknown>;
    return { code, path, message };
  }
};

describe("proportionInterval", () => {
  it("matches the hand calculation", () => {
    // z = 1.959963985, z² = 3.841458821; centre (1 + z²/2)/(5 + z²) = 0.330344800,
    // half z √(1·4/5 + z²/4)/(5 + z²) = 0.294120566.
    const { value, lower, upper, method } = proportionInterval({ count: 1, total: 5 });
    expect(value).toBe(0.2);
    expect(lower).toBeCloseTo(0.03622410863, 10);
    expect(upper).toBeCloseTo(0.6244653702, 9);
    expect(method).toBe("wilson");
  });

  it("gives exactly 0 and 1 when nobody or everybody is counted in", () => {
    for (const method of proportionMethods) {
      expect(proportionInterval({ count: 0, total: 20, method }).lower).toBe(0);
      expect(proportionInterval({ count: 20, total: 20, method }).upper).toBe(1);
    }
  });

  it("gives no share and says why when the total is 0", () => {
    expect(proportionInterval({ count: 0, total: 0 })).toEqual({
      count: 0,
      total: 0,
      method: "wilson",
      confidence: 0.95,
      value: null,
      lower: null,
      upper: null,
      reason: {
        id: "nobodyInTotal",
        values: {},
        text: "Nobody is in the total, so there is no share.",
      },
    });
  });

  const counts = fc
    .integer({ min: 1, max: 1_000_000 })
    .chain((total) => fc.tuple(fc.integer({ min: 0, max: total }), fc.constant(total)));
  const methods = fc.constantFrom(...proportionMethods);

  it("keeps the limits in order around the share and within 0 and 1", () => {
    fc.assert(
      fc.property(counts, methods, ([count, total], method) => {
        const { lower, value, upper } = proportionInterval({ count, total, method });
        expect(lower).toBeGreaterThanOrEqual(0);
        expect(lower).toBeLessThanOrEqual(value ?? NaN);
        expect(upper).toBeGreaterThanOrEqual(value ?? NaN);
        expect(upper).toBeLessThanOrEqual(1);
      }),
      { seed: 1, numRuns: 300 },
    );
  });

  it("mirrors when those counted in and out change places", () => {
    fc.assert(
      fc.property(counts, methods, ([count, total], method) => {
        const one = proportionInterval({ count, total, method });
        const other = proportionInterval({ count: total - count, total, method });
        expect(Math.abs((one.lower ?? NaN) - (1 - (other.upper ?? NaN)))).toBeLessThan(1e-12);
      }),
      { seed: 2, numRuns: 300 },
    );
  });

  it("widens with the confidence level", () => {
    fc.assert(
      fc.property(counts, methods, ([count, total], method) => {
        const narrow = proportionInterval({ count, total, method, confidence: 0.9 });
        const wide = proportionInterval({ count, total, method, confidence: 0.99 });
        expect(wide.lower ?? NaN).toBeLessThanOrEqual(narrow.lower ?? NaN);
        expect(wide.upper ?? NaN).toBeGreaterThanOrEqual(narrow.upper ?? NaN);
      }),
      { seed: 3, numRuns: 300 },
    );
  });

  it.each<[ProportionIntervalInput, string, string]>([
    [{ count: 6, total: 5 }, "count", "Give a count no larger than the total of 5."],
    [{ count: -1, total: 5 }, "count", "Give a whole number of people, 0 or more."],
    [{ count: 1.5, total: 5 }, "count", "Give a whole number of people, 0 or more."],
    [{ count: 1, total: NaN }, "total", "Give a whole number of people, 0 or more."],
    [
      { count: 1, total: 5, confidence: 95 },
      "confidence",
      "Give a fraction above 0 and below 1, such as 0.95.",
    ],
    [
      { count: 1, total: 5, method: "exact" as "wilson" },
      "method",
      "Give one of: wilson, wilsonContinuity, clopperPearson, jeffreys.",
    ],
  ])("refuses %j", (input, field, message) => {
    expect(refused(input)).toEqual({
      code: "INVALID_INPUT",
      path: [field],
      message: `${field}: ${message}`,
    });
  });
});
