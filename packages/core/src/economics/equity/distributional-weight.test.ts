import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { distributionalWeight } from "./distributional-weight.js";

describe("distributionalWeight", () => {
  it("follows its formula, which a public table of weights does not", () => {
    // (35,000 / income)^1.3 in R 4.2: 1.54869696186799, 0.628966409253448, 0.371286206512505,
    // 0.255439736571845; econstack-data prints 1.65, 0.62, 0.36 and 0.24.
    const weightOf = (incomeGbp: number): number =>
      distributionalWeight({ incomeGbp, medianIncomeGbp: 35000 }).weight;
    expect(weightOf(25000)).toBeCloseTo(1.54869696186799, 13);
    expect(weightOf(50000)).toBeCloseTo(0.628966409253448, 13);
    expect(weightOf(75000)).toBeCloseTo(0.371286206512505, 13);
    expect(weightOf(100000)).toBeCloseTo(0.255439736571845, 13);
  });

  it("says where eta comes from", () => {
    const published = distributionalWeight({ incomeGbp: 20000, medianIncomeGbp: 40000 });
    expect(published.provenance).toEqual({
      eta: 1.3,
      id: "green-book",
      edition: "Green Book 2026, chapter 7, formerly annex A3",
      status: "second-hand",
    });
    const own = distributionalWeight({ incomeGbp: 20000, medianIncomeGbp: 40000, eta: 1 });
    expect(own).toMatchObject({ weight: 2, provenance: { eta: 1, id: "own", status: "own" } });
    expect(own.conclusion.text).toBe(
      "With eta 1, a pound to people on £20,000 a year counts as £2.00 to people on the median of " +
        "£40,000.",
    );
  });

  it("is 1 at the median, falls with income, and is 1 throughout at eta 0", () => {
    const amount = fc.integer({ min: 1, max: 1e6 });
    fc.assert(
      fc.property(amount, amount, amount, (low, more, medianIncomeGbp) => {
        const weightOf = (incomeGbp: number, eta?: number): number =>
          distributionalWeight({ incomeGbp, medianIncomeGbp, ...(eta !== undefined && { eta }) })
            .weight;
        expect(weightOf(medianIncomeGbp)).toBe(1);
        expect(weightOf(low + more)).toBeLessThan(weightOf(low));
        expect(weightOf(low, 0)).toBe(1);
      }),
      { seed: 1, numRuns: 200 },
    );
  });

  it.each([
    [{ incomeGbp: 0 }, "incomeGbp: Give a yearly income of £1 or more, up to £1,000,000,000,000."],
    [
      { medianIncomeGbp: -5 },
      "medianIncomeGbp: Give a yearly income of £1 or more, up to £1,000,000,000,000.",
    ],
    [{ eta: -1 }, "eta: Give a number from 0 to 5, such as 1.3."],
    [{ eta: 130 }, "eta: Give a number from 0 to 5, such as 1.3."],
  ])("refuses case %#", (change, message) => {
    const input = { incomeGbp: 20000, medianIncomeGbp: 35000, ...change };
    expect(() => distributionalWeight(input)).toThrow(
      expect.objectContaining({ code: "INVALID_INPUT", message }),
    );
  });
});
