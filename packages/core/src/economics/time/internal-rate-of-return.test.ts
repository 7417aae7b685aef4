import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { internalRateOfReturn } from "./internal-rate-of-return.js";
import { presentValue } from "./present-value.js";

/** Flows whose value is 0 at these rates: the product of (1 - (1 + rate) x), x the yearly factor. */
function flowsWith(rates: readonly number[], first = -1000): number[] {
  return rates.reduce<number[]>(
    (flows, rate) => [...flows, 0].map((flow, at) => flow - (1 + rate) * (flows[at - 1] ?? 0)),
    [first],
  );
}

describe("internalRateOfReturn", () => {
  it.each([
    // LibreOffice 7.4 Calc, =IRR(range).
    [[-15000, 1500, 2500, 3500, 4500, 6000], 5.24328888594137e-2],
    [[-1000, 600, 600, -300, 200, 200], 1.4488067033961e-1],
    [[-500, 0, 0, 900], 2.1644039911468e-1],
    [[-70000, 12000, 15000, 18000, 21000, 26000], 8.66309480365316e-2],
  ])("agrees with a spreadsheet where there is one rate, case %#", (flowsGbp, rate) => {
    const found = internalRateOfReturn({ flowsGbp });
    expect(found.rates).toHaveLength(1);
    expect(Math.abs(found.rate! - rate)).toBeLessThan(1e-13);
    expect(found.worthwhile).toEqual([{ from: null, to: found.rate }]);
  });

  it("says what the rate means", () => {
    expect(internalRateOfReturn({ flowsGbp: [-100, 110] }).conclusion.text).toBe(
      "The rate of return is 10.0%: at any lower discount rate these flows are worth more than 0.",
    );
    expect(internalRateOfReturn({ flowsGbp: [100, -110] }).conclusion.text).toBe(
      "The only rate is 10.0%, and it is one of borrowing: money comes first and is paid for " +
        "later, so these flows are worth more than 0 only at a higher discount rate.",
    );
  });

  it("returns every rate and chooses none where late costs make two", () => {
    // -100 (1 - 1.1x)(1 - 1.2x) = -100 + 230x - 132x².
    const { rates, rate, reason, worthwhile } = internalRateOfReturn({
      flowsGbp: [-100, 230, -132],
    });
    expect(rates[0]).toBeCloseTo(0.1, 12);
    expect(rates[1]).toBeCloseTo(0.2, 12);
    expect(rate).toBeNull();
    expect(worthwhile).toEqual([{ from: rates[0], to: rates[1] }]);
    expect(reason?.text).toBe(
      "These flows are worth 0 at 2 rates (10.0%, 20.0%), so none of them is the rate of return; " +
        "judge by the net present value at the discount rate in use.",
    );
  });

  it("finds a rate at which the value only touches 0, and says so", () => {
    // -100 (1 - 1.1x)².
    const found = internalRateOfReturn({ flowsGbp: [-100, 220, -121] });
    expect(found.rate).toBeCloseTo(0.1, 12);
    expect(found.touchingRates).toEqual(found.rates);
    expect(found.conclusion.text).toBe(
      "The value of these flows touches 0 at 10.0% and turns back, so that rate separates " +
        "nothing; judge by the net present value.",
    );
    // -100 (1 - 1.1x)³ crosses.
    const cubed = internalRateOfReturn({ flowsGbp: [-100, 330, -363, 133.1] });
    expect(cubed.rate).toBeCloseTo(0.1, 4);
    expect(cubed.touchingRates).toEqual([]);
  });

  it.each([
    [[-100, -20], "These flows are all gains or all costs, so no rate makes them worth 0."],
    [[0, 5], "These flows are all gains or all costs, so no rate makes them worth 0."],
    [[0, 0], "Every flow is 0, so any rate makes them worth 0."],
    [
      [100, -150, 100],
      "These flows are worth more than 0 at every rate from -99.9999999% up to a billionfold " +
        "growth a year, so there is no rate of return.",
    ],
    [
      [-100, 150, -100],
      "These flows are worth less than 0 at every rate from -99.9999999% up to a billionfold " +
        "growth a year, so there is no rate of return.",
    ],
  ])("gives null and a reason where there is none, case %#", (flowsGbp, reason) => {
    const found = internalRateOfReturn({ flowsGbp });
    expect(found).toMatchObject({ rates: [], rate: null, reason: { text: reason } });
  });

  it("finds 0 exactly, a loss of nearly all, and a return of thousands of times", () => {
    expect(internalRateOfReturn({ flowsGbp: [-100, 100] }).rates).toEqual([0]);
    expect(internalRateOfReturn({ flowsGbp: [-1e6, 1] }).rate).toBeCloseTo(-0.999999, 12);
    expect(internalRateOfReturn({ flowsGbp: [-1, 5000] }).rate! / 4999).toBeCloseTo(1, 12);
  });

  it("is not thrown by amounts of next to nothing", () => {
    expect(internalRateOfReturn({ flowsGbp: [5e-324, -1, 1e6, -5e-324] }).rates).toHaveLength(1);
    expect(internalRateOfReturn({ flowsGbp: [-100, 5e-324, 110, -0] }).rate).toBeCloseTo(
      Math.sqrt(1.1) - 1,
      12,
    );
  });

  it("misses no rate of flows made from known rates, whatever else is mixed in", () => {
    const spaced = fc
      .uniqueArray(fc.integer({ min: -8, max: 20 }), { minLength: 1, maxLength: 5 })
      .map((tenths) => tenths.map((tenth) => tenth / 10).sort((one, other) => one - other));
    fc.assert(
      fc.property(
        spaced,
        fc.array(fc.double({ min: 0.1, max: 2, noNaN: true }), { maxLength: 8 }),
        (wanted, positive) => {
          // A factor with positive coefficients has no positive root of its own.
          const base = flowsWith(wanted);
          const flowsGbp = new Array<number>(base.length + positive.length).fill(0);
          for (const [i, flow] of base.entries()) {
            for (const [j, weight] of [1, ...positive].entries()) {
              flowsGbp[i + j] = flowsGbp[i + j]! + flow * weight;
            }
          }
          const { rates } = internalRateOfReturn({ flowsGbp });
          expect(rates).toHaveLength(wanted.length);
          for (const [index, rate] of rates.entries()) {
            expect(Math.abs(rate - wanted[index]!)).toBeLessThan(1e-6);
          }
        },
      ),
      { seed: 1, numRuns: 300 },
    );
  });

  it("splits the rates into ranges in which the value keeps its sign", () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: -1000, max: 1000 }), { minLength: 2, maxLength: 25 }),
        fc.double({ min: -0.5, max: 1, noNaN: true }),
        (flowsGbp, discount) => {
          const { rates, worthwhile } = internalRateOfReturn({ flowsGbp });
          const gross = presentValue({ flowsGbp: flowsGbp.map(Math.abs), discount });
          const value = presentValue({ flowsGbp, discount });
          // Nearer to 0 than this the sign is a matter of rounding.
          if (Math.abs(value) <= 1e-10 * gross) return;
          const isInside = worthwhile.some(
            ({ from, to }) => (from ?? -1) < discount && discount < (to ?? Infinity),
          );
          expect(isInside).toBe(value > 0);
          for (const rate of rates.filter((each) => each > -0.5 && each <= 1)) {
            const size = presentValue({ flowsGbp: flowsGbp.map(Math.abs), discount: rate });
            expect(Math.abs(presentValue({ flowsGbp, discount: rate }))).toBeLessThan(1e-10 * size);
          }
        },
      ),
      { seed: 2, numRuns: 300 },
    );
  });

  it("gives the same rates when every flow is a year later or a thousand times larger", () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: -1000, max: 1000 }), { minLength: 2, maxLength: 15 }),
        (flowsGbp) => {
          const { rates } = internalRateOfReturn({ flowsGbp });
          expect(internalRateOfReturn({ flowsGbp: [0, ...flowsGbp, 0] }).rates).toEqual(rates);
          const larger = internalRateOfReturn({ flowsGbp: flowsGbp.map((flow) => flow * 1024) });
          expect(larger.rates).toEqual(rates);
        },
      ),
      { seed: 3, numRuns: 100 },
    );
  });

  it.each([
    [{ flowsGbp: [] }, ["flowsGbp"], "flowsGbp: Give at least one year."],
    [{ flowsGbp: [1, NaN] }, ["flowsGbp", 1], "flowsGbp[1]: Give a number of pounds."],
    [
      { flowsGbp: new Array<number>(601).fill(1) },
      ["flowsGbp"],
      "flowsGbp: Give at most 600 flows; add up shorter periods into longer ones.",
    ],
  ])("refuses case %#", (input, path, message) => {
    expect(() => internalRateOfReturn(input)).toThrow(
      expect.objectContaining({ code: "INVALID_INPUT", path, message }),
    );
  });
});
