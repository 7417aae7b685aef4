import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { internalRateOfReturn } from "./internal-rate-of-return.js";
import { mirr } from "./mirr.js";

describe("mirr", () => {
  it.each([
    // LibreOffice 7.4 Calc, =MIRR(range;0.1;0.12).
    [[-15000, 1500, 2500, 3500, 4500, 6000], 7.26792946431196e-2],
    [[-1000, 600, 600, -300, 200, 200], 1.25292061433979e-1],
    [[-70000, 12000, 15000, 18000, 21000, 26000], 9.86691073371502e-2],
  ])("agrees with a spreadsheet, case %#", (flowsGbp, rate) => {
    expect(mirr({ flowsGbp, financeRate: 0.1, reinvestRate: 0.12 })).toBeCloseTo(rate, 13);
  });

  it("is the rate of return where benefits are reinvested at just that", () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 1, max: 1000 }), { minLength: 1, maxLength: 20 }),
        (benefits) => {
          const flowsGbp = [-1000, ...benefits];
          const { rate } = internalRateOfReturn({ flowsGbp });
          if (rate === null || rate > 1) return;
          const got = mirr({ flowsGbp, financeRate: 0.05, reinvestRate: rate });
          expect(Math.abs(got - rate)).toBeLessThan(1e-10);
        },
      ),
      { seed: 1, numRuns: 100 },
    );
  });

  it.each([[[-100, -20]], [[100, 20]], [[0, 0]], [[-5]]])("has no answer for %j", (flowsGbp) => {
    expect(() => mirr({ flowsGbp, financeRate: 0.1, reinvestRate: 0.1 })).toThrow(
      expect.objectContaining({
        code: "NO_SOLUTION",
        path: ["flowsGbp"],
        message:
          "flowsGbp: Give at least one cost (below 0) and one benefit (above 0); without both " +
          "there is no rate.",
      }),
    );
  });

  it.each([
    [{ financeRate: 10 }, "financeRate: Give a fraction, not a percentage: 3.5% is 0.035."],
    [{ reinvestRate: -1 }, "reinvestRate: Give a rate above -1 (-100%)."],
    [{ flowsGbp: [] }, "flowsGbp: Give at least one year."],
    [
      { flowsGbp: [1, ...new Array<number>(2000).fill(-1)], financeRate: -0.9 },
      "Give smaller numbers: the result is too large to calculate.",
    ],
  ])("refuses case %#", (change, message) => {
    const input = { flowsGbp: [-1, 2], financeRate: 0.1, reinvestRate: 0.1, ...change };
    expect(() => mirr(input)).toThrow(expect.objectContaining({ code: "INVALID_INPUT", message }));
  });
});
