import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { smallStudyTest, type SmallStudyTestInput } from "./small-study-test.js";

const studies = (rows: readonly (readonly [number, number])[]): SmallStudyTestInput["studies"] =>
  rows.map(([value, standardError]) => ({
    analysis: { value, variance: standardError * standardError },
  }));

describe("smallStudyTest", () => {
  it("matches R's regression on ten studies", () => {
    // R 4: y <- -0.1 - 1.5 s + c(.02, -.03, .01, 0, .04, -.02, -.01, .03, -.04, .01);
    // summary(lm(y / s ~ I(1 / s)))
    const s = [0.05, 0.08, 0.1, 0.12, 0.15, 0.2, 0.25, 0.3, 0.35, 0.4];
    const noise = [0.02, -0.03, 0.01, 0, 0.04, -0.02, -0.01, 0.03, -0.04, 0.01];
    const rows = s.map((each, k): [number, number] => [-0.1 - 1.5 * each + (noise[k] ?? 0), each]);
    const result = smallStudyTest({ measure: "smd", studies: studies(rows) });
    expect(result.intercept).toBeCloseTo(-1.571503792349, 10);
    expect(result.standardError).toBeCloseTo(0.1185029071326, 10);
    expect(result.slope).toBeCloseTo(-0.08700076225883, 10);
    expect(result.conclusion.id).toBe("smallStudiesLean");
    expect(result.warnings).toEqual([]);
  });

  it("changes its sign with the effects", () => {
    const row = fc.tuple(
      fc.double({ min: -2, max: 2, noNaN: true }),
      fc.double({ min: 0.05, max: 1, noNaN: true }),
    );
    fc.assert(
      fc.property(fc.array(row, { minLength: 10, maxLength: 20 }), (rows) => {
        fc.pre(new Set(rows.map(([, s]) => s.toFixed(2))).size > 3);
        const there = smallStudyTest({ measure: "smd", studies: studies(rows) });
        const back = smallStudyTest({
          measure: "smd",
          studies: studies(rows.map(([value, s]) => [-value, s])),
        });
        expect(there.intercept + back.intercept).toBeCloseTo(0, 8);
        expect(there.lower).toBeLessThanOrEqual(there.upper);
      }),
      { seed: 1, numRuns: 100 },
    );
  });

  it("refuses too few studies, and studies of one size", () => {
    const few = studies([
      [0.1, 0.1],
      [0.2, 0.2],
      [0.3, 0.3],
    ]);
    expect(() => smallStudyTest({ measure: "smd", studies: few })).toThrow(
      expect.objectContaining({
        code: "NOT_ENOUGH_DATA",
        message: "studies: Give at least 10 studies; 3 are too few to tell a pattern from chance.",
      }),
    );
    const alike = studies(few.map((_, k) => [k, 0.1]));
    expect(() => smallStudyTest({ measure: "smd", studies: alike, fewestStudies: 3 })).toThrow(
      expect.objectContaining({
        code: "NO_SOLUTION",
        message:
          "studies: Give studies of different sizes: these all have the same standard error.",
      }),
    );
    expect(() => smallStudyTest({ measure: "smd", studies: few, fewestStudies: 2 })).toThrow(
      expect.objectContaining({
        code: "INVALID_INPUT",
        path: ["fewestStudies"],
        message: "fewestStudies: Give a whole number of studies, 3 or more.",
      }),
    );
  });

  it("warns where fewer studies are let through", () => {
    const few = studies([
      [0.1, 0.1],
      [0.2, 0.2],
      [0.3, 0.3],
    ]);
    const { warnings } = smallStudyTest({ measure: "smd", studies: few, fewestStudies: 3 });
    expect(warnings.map(({ id }) => id)).toEqual(["fewForEgger"]);
  });
});
