import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { kappa, type KappaInput } from "./kappa.js";

const counted = (a: number, b: number, c: number, d: number) => ({
  ...{ population: a + b + c + d, need: a + c, service: a + b, both: a },
});

describe("kappa", () => {
  it("matches the hand calculation", () => {
    // Agreement (8 + 58)/100 = .66; chance .3·.2 + .7·.8 = .62; kappa .04/.38 = .105263.
    // PABAK 2·.66 - 1 = .32; prevalence (8 - 58)/100 = -.5; bias (22 - 12)/100 = .1.
    const result = kappa(counted(8, 12, 22, 58));
    expect(result.agreement.value).toBeCloseTo(0.66, 14);
    expect(result.agreementExpected.value).toBeCloseTo(0.62, 14);
    expect(result.kappa.value).toBeCloseTo(0.105263157894737, 13);
    expect(result.pabak.value).toBeCloseTo(0.32, 14);
    expect(result.prevalenceIndex.value).toBe(-0.5);
    expect(result.biasIndex.value).toBe(0.1);
  });

  it("takes the large-sample standard error for limits, and epiR's where asked", () => {
    // Fleiss, Cohen and Everitt's two formulas, in Python with numpy.
    const large = kappa(counted(8, 12, 22, 58));
    expect(large.kappa.standardError).toBeCloseTo(0.1016435557989185, 12);
    const byChance = kappa({ ...counted(8, 12, 22, 58), standardError: "byChance" });
    expect(byChance.kappa.standardError).toBeCloseTo(0.09647527778854396, 12);
    expect(byChance.method).toBe("byChance");
  });

  it("gives perfect agreement no limits, since a standard error of 0 is no certainty", () => {
    const { kappa: perfect, agreement, conclusion } = kappa(counted(30, 0, 0, 70));
    expect(perfect).toMatchObject({ value: 1, lower: null, upper: null, standardError: null });
    expect(perfect.reason?.id).toBe("noKappaSpread");
    expect(agreement.lower).toBeCloseTo(0.963006, 5);
    expect(conclusion.text).toBe(
      "Need and service agree for 100.0% of children, where chance would give 58.0%. " +
        "The table leaves the standard error at 0, so kappa has no limits.",
    );
  });

  it("keeps its limits where both circles are rare", () => {
    // 1 in a million: the standard error is not lost in rounding.
    const rare = kappa(counted(2, 1, 1, 4_000_000));
    expect(rare.kappa.value).toBeCloseTo(2 / 3, 5);
    expect(rare.kappa.standardError).toBeGreaterThan(0.1);
    expect(rare.kappa.upper).toBeLessThanOrEqual(1);
  });

  it.each([
    [counted(0, 0, 0, 0), "nobodyInPopulation"],
    [counted(1, 0, 0, 0), "chanceAgreesFully"],
    [counted(0, 0, 0, 9), "chanceAgreesFully"],
    [counted(0, 0, 1, 0), "noKappaSpread"],
  ])("says why kappa is missing or has no limits in %j", (input, reason) => {
    const { kappa: estimate } = kappa(input);
    expect([estimate.lower, estimate.upper]).toEqual([null, null]);
    expect(estimate.reason?.id).toBe(reason);
    expect(estimate.value).toBe(reason === "noKappaSpread" ? 0 : null);
  });

  it("is the same with need and service exchanged, and bias turns its sign", () => {
    const cell = fc.integer({ min: 0, max: 500 });
    fc.assert(
      fc.property(cell, cell, cell, cell, (a, b, c, d) => {
        const there = kappa(counted(a, b, c, d));
        const back = kappa(counted(a, c, b, d));
        expect(back.kappa.value ?? 9).toBeCloseTo(there.kappa.value ?? 9, 12);
        expect(back.kappa.standardError ?? 9).toBeCloseTo(there.kappa.standardError ?? 9, 12);
        expect((back.biasIndex.value ?? 0) + (there.biasIndex.value ?? 0)).toBe(0);
        const { value, lower, upper } = there.kappa;
        if (value !== null) expect(value).toBeLessThanOrEqual(1);
        if (lower !== null && upper !== null) {
          expect(lower).toBeGreaterThanOrEqual(-1);
          expect(upper).toBeLessThanOrEqual(1);
        }
      }),
      { seed: 1, numRuns: 300 },
    );
  });

  it.each<[object, string]>([
    [{ standardError: "fleiss" }, "standardError: Give one of: largeSample, byChance."],
    [{ need: 200 }, "need: Give no more than the population of 100."],
  ])("refuses %j", (wrong, expected) => {
    const input = { ...counted(8, 12, 22, 58), ...wrong } as KappaInput;
    expect(() => kappa(input)).toThrow(
      expect.objectContaining({ code: "INVALID_INPUT", message: expected }),
    );
  });
});
