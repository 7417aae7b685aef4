import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { netPresentValue } from "./net-present-value.js";
import { presentValue } from "./present-value.js";

describe("netPresentValue", () => {
  it("matches the hand calculation", () => {
    // -1000 + 600/1.035 + 600/1.035^2, to 28 digits in Python's decimal: 139.81656514737800
    const input = { benefitsGbp: [0, 600, 600], costsGbp: [1000, 0, 0], discount: 0.035 };
    expect(netPresentValue(input)).toBeCloseTo(139.816565147378, 10);
  });

  it("is the present value of benefits less costs", () => {
    const pair = fc.tuple(fc.integer({ min: 0, max: 1e9 }), fc.integer({ min: 0, max: 1e9 }));
    fc.assert(
      fc.property(fc.array(pair, { minLength: 1, maxLength: 60 }), (years) => {
        const benefitsGbp = years.map(([benefit]) => benefit);
        const costsGbp = years.map(([, cost]) => cost);
        const net = presentValue({ flowsGbp: years.map(([benefit, cost]) => benefit - cost) });
        const gross = presentValue({ flowsGbp: years.map(([benefit, cost]) => benefit + cost) });
        const got = netPresentValue({ benefitsGbp, costsGbp });
        expect(Math.abs(got - net)).toBeLessThanOrEqual(1e-12 * gross);
      }),
      { seed: 1, numRuns: 100 },
    );
  });

  it.each([
    [
      { benefitsGbp: [0, 1, 2], costsGbp: [1, 0] },
      ["costsGbp"],
      "costsGbp: Give as many years of costs as of benefits: benefits have 3, costs have 2.",
    ],
    [{ benefitsGbp: [], costsGbp: [] }, ["benefitsGbp"], "benefitsGbp: Give at least one year."],
    [
      { benefitsGbp: [1], costsGbp: [Infinity] },
      ["costsGbp", 0],
      "costsGbp[0]: Give a number of pounds.",
    ],
    [
      { benefitsGbp: [1], costsGbp: [1], discount: 3.5 },
      ["discount"],
      "discount: Give a fraction, not a percentage: 3.5% is 0.035.",
    ],
  ])("refuses %j", (input, path, message) => {
    expect(() => netPresentValue(input)).toThrow(
      expect.objectContaining({ code: "INVALID_INPUT", path, message }),
    );
  });
});
