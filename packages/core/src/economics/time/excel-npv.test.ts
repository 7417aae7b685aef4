import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { excelNpv } from "./excel-npv.js";
import { presentValue } from "./present-value.js";

describe("excelNpv", () => {
  it.each([
    // LibreOffice 7.4 Calc, =NPV(0.08;range).
    [[-15000, 1500, 2500, 3500, 4500, 6000], -1.20205342314769e3],
    [[-500, 0, 0, 900], 1.98563904553845e2],
  ])("agrees with a spreadsheet, case %#", (flowsGbp, value) => {
    expect(excelNpv({ flowsGbp, rate: 0.08 })).toBeCloseTo(value, 9);
  });

  it("is our present value one year earlier", () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 1e6 }), { minLength: 1, maxLength: 40 }),
        fc.double({ min: -0.5, max: 1, noNaN: true }),
        (flowsGbp, rate) => {
          const ours = presentValue({ flowsGbp, discount: rate });
          const theirs = excelNpv({ flowsGbp, rate }) * (1 + rate);
          expect(Math.abs(theirs - ours)).toBeLessThanOrEqual(1e-12 * ours);
        },
      ),
      { seed: 1, numRuns: 100 },
    );
  });

  it.each([
    [{ flowsGbp: [], rate: 0.1 }, "flowsGbp: Give at least one year."],
    [{ flowsGbp: [1], rate: 8 }, "rate: Give a fraction, not a percentage: 3.5% is 0.035."],
    [
      { flowsGbp: new Array<number>(400).fill(1), rate: -0.9 },
      "Give smaller numbers: the result is too large to calculate.",
    ],
  ])("refuses case %#", (input, message) => {
    expect(() => excelNpv(input)).toThrow(
      expect.objectContaining({ code: "INVALID_INPUT", message }),
    );
  });
});
