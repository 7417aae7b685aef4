import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { plausibilityGuardEntry } from "./plausibility-guard.entry.js";
import { plausibilityGuard, type PlausibilityGuardInput } from "./plausibility-guard.js";

const register = (...estimates: readonly number[]): { name: string; estimate: number }[] =>
  estimates.map((estimate, k) => ({ name: `effect ${String(k)}`, estimate }));

describe("plausibilityGuard", () => {
  it("flags the Triple P effect of 1.38 against the other published effects", () => {
    // Maternal and paternal report, competence, emotional problems (Wilson 2012, Li 2021); group
    // parenting by parent and by independent observer (Furlong 2012). R 4:
    // x <- c(.61, .42, .274, .254, .53, .44); quantile(x, .75) + 1.5 * IQR(x) = 0.803.
    const others = register(0.61, 0.42, 0.274, -0.254, -0.53, -0.44);
    const result = plausibilityGuard({ measure: "smd", estimate: -1.38, register: others });
    expect(result.verdict).toBe("implausible");
    expect(result.largestPlausible).toBeCloseTo(0.803, 12);
    expect(result.largestPlausibleEffect).toBeCloseTo(-0.803, 12);
    expect(result.method.stated.text).toContain("1.5 interquartile ranges");
    const usual = plausibilityGuard({ measure: "smd", estimate: -0.5, register: others });
    expect(usual).toMatchObject({ verdict: "plausible", atLeastAsLarge: 2 });
  });

  it("judges ratios alike on either side of 1", () => {
    fc.assert(
      fc.property(fc.double({ min: 0.02, max: 0.98, noNaN: true }), (estimate) => {
        const others = register(0.6, 0.57, 0.51, 0.8, 0.9, 1.2);
        const one = plausibilityGuard({ measure: "rr", estimate, register: others });
        const other = plausibilityGuard({
          measure: "rr",
          estimate: 1 / estimate,
          register: others,
        });
        expect(one.verdict).toBe(other.verdict);
      }),
      { seed: 1, numRuns: 100 },
    );
  });

  it("takes a multiple of the largest where there are few, and judges nothing without others", () => {
    const few = plausibilityGuard({ measure: "smd", estimate: 0.9, register: register(0.3, 0.4) });
    expect(few).toMatchObject({ verdict: "implausible", largestPlausible: 0.8 });
    expect(few.method.rule).toBe("timesLargest");
    const alone = plausibilityGuard({ measure: "smd", estimate: 0.9, register: [] });
    expect(alone).toMatchObject({ verdict: "notJudged", largestPlausible: null });
  });

  it("refuses a ratio of 0 or below, and a rule without room", () => {
    expect(() =>
      plausibilityGuard({ measure: "or", estimate: 2, register: register(1.2, -0.5) }),
    ).toThrow(
      expect.objectContaining({
        path: ["register", 1, "estimate"],
        message: "register[1].estimate: Give a ratio above 0, such as 1.25; not its logarithm.",
      }),
    );
    expect(() =>
      plausibilityGuard({ measure: "smd", estimate: 2, register: [], fences: 0 }),
    ).toThrow(
      expect.objectContaining({
        message: "fences: Give a number above 0 and at most 1,000,000,000.",
      }),
    );
  });
});

describe("the sheet function", () => {
  const [sheet] = plausibilityGuardEntry.excel;
  const compared = (measure: string, outcome?: string): number =>
    plausibilityGuard(
      sheet!.toInput({ measure, estimate: 0.5, outcome } as never) as PlausibilityGuardInput,
    ).compared;

  it("compares with published effects of the same measure and outcome, and with no points of a scale", () => {
    expect(compared("smd")).toBeGreaterThan(compared("smd", "behaviour"));
    expect(compared("smd", "behaviour")).toBeGreaterThan(0);
    expect(compared("md")).toBe(0);
    expect(compared("other")).toBe(0);
  });
});
