import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { omegaFromCorrelations } from "./omega-from-correlations.js";

describe("omegaFromCorrelations", () => {
  it("solves three items exactly", () => {
    const { value, loadings, method } = omegaFromCorrelations({
      correlations: [
        [1, 0.5, 0.4],
        [0.5, 1, 0.45],
        [0.4, 0.45, 1],
      ],
    });
    // 2.01666...^2 / (2.01666...^2 + 1 - 4/9 + 1 - 9/16 + 1 - 9/25)
    expect(loadings?.map((loading) => Math.round(loading * 1e12) / 1e12)).toEqual([
      0.666666666667, 0.75, 0.6,
    ]);
    expect(value).toBeCloseTo(0.713499025341131, 13);
    expect(method).toBe("closedForm");
  });

  it("fits more items by least squares off the diagonal", () => {
    const { value, loadings, conclusion } = omegaFromCorrelations({
      correlations: [
        [1, 0.42, 0.35, 0.5, 0.28],
        [0.42, 1, 0.31, 0.44, 0.36],
        [0.35, 0.31, 1, 0.38, 0.22],
        [0.5, 0.44, 0.38, 1, 0.33],
        [0.28, 0.36, 0.22, 0.33, 1],
      ],
    });
    // R 4.2.2: optim then nlm on the same criterion; psych 2.2.9's fa(fm = "minres") gives the same.
    const wanted = [0.6661558, 0.6399134, 0.5070781, 0.72302, 0.4696762];
    loadings?.forEach((loading, index) => {
      expect(loading).toBeCloseTo(wanted[index] ?? NaN, 6);
    });
    expect(value).toBeCloseTo(0.7417147, 6);
    expect(conclusion.text).toBe("One factor explains 74.2% of the variance of the items' sum.");
  });

  it("finds the loadings that made the correlations", () => {
    const loading = fc.integer({ min: 20, max: 95 }).map((value) => value / 100);
    fc.assert(
      fc.property(fc.array(loading, { minLength: 3, maxLength: 7 }), (made) => {
        const correlations = made.map((one, i) => made.map((two, j) => (i === j ? 1 : one * two)));
        const { loadings } = omegaFromCorrelations({ correlations });
        loadings?.forEach((value, index) => {
          expect(value).toBeCloseTo(made[index] ?? NaN, 6);
        });
        expect(loadings).toHaveLength(made.length);
      }),
      { seed: 1, numRuns: 200 },
    );
  });

  it("says why there is none", () => {
    const reasonOf = (correlations: number[][]): string | undefined =>
      omegaFromCorrelations({ correlations }).conclusion.text;
    expect(
      reasonOf([
        [1, 0.5],
        [0.5, 1],
      ]),
    ).toBe("Omega is not known. Omega needs three items.");
    expect(
      reasonOf([
        [1, -0.2, 0.4],
        [-0.2, 1, 0.4],
        [0.4, 0.4, 1],
      ]),
    ).toBe(
      "Omega is not known. Three items have one factor only if every two of them go together; these do not.",
    );
    expect(
      reasonOf([
        [1, 0.9, 0.9],
        [0.9, 1, 0.2],
        [0.9, 0.2, 1],
      ]),
    ).toBe(
      "Omega is not known. One loading comes out above 1, which no item can have: one factor does not fit.",
    );
  });

  it.each<[unknown, readonly (string | number)[], string]>([
    [[], ["correlations"], "correlations: Give a row of correlations for each item."],
    [[[1, 2]], ["correlations", 0, 1], "correlations[0][1]: Give a correlation from -1 to 1."],
    [[[1, 0.2]], ["correlations", 0], "correlations[0]: Give as many columns as rows: 1, not 2."],
    [
      [
        [1, 0.2],
        [0.2, 0.9],
      ],
      ["correlations", 1, 1],
      "correlations[1][1]: Give 1 where an item meets itself.",
    ],
    [
      [
        [1, 0.2],
        [0.3, 1],
      ],
      ["correlations", 0, 1],
      "correlations[0][1]: Give 0.3 here too, since it is the same pair of items.",
    ],
  ])("rejects %j", (correlations, path, message) => {
    expect(() => omegaFromCorrelations({ correlations: correlations as number[][] })).toThrow(
      expect.objectContaining({ code: "INVALID_INPUT", path, message }),
    );
  });
});
