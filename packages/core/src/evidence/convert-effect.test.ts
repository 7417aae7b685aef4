import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { convertEffect, type ConvertEffectInput, convertibleMeasures } from "./convert-effect.js";

describe("convertEffect", () => {
  it("turns a standardised difference into risks at a stated cut-off", () => {
    // R: 100 * (pnorm(qnorm(0.2) - c(0.13, 0.5)) - 0.2) = -3.4380492455, -11.0140581077.
    const selective = convertEffect({
      ...{ from: "smd", to: "rd", estimate: -0.13, comparisonRisk: 0.2 },
    });
    const treatment = convertEffect({
      ...{ from: "smd", to: "rd", estimate: -0.5, comparisonRisk: 0.2 },
    });
    expect(selective.changePer100).toBeCloseTo(-3.4380492455, 8);
    expect(treatment.changePer100).toBeCloseTo(-11.0140581077, 8);
    expect(selective.conclusion.text).toBe(
      "Standardised mean difference -0.13 is about Risk difference -0.0344: at a comparison risk of " +
        "20.0%, 3.44 fewer in 100 have the outcome.",
    );
    expect(selective.approximations.map(({ id }) => id)).toEqual([
      "scoresNormal",
      "riskTakenAsKnown",
    ]);
  });

  it("needs no risk between an odds ratio and a standardised difference", () => {
    // R metafor 3.8-1, conv by Hasselblad and Hedges: log(1.25) * sqrt(3) / pi = 0.1230237.
    const { estimate, lower, upper, treatedRisk, approximations } = convertEffect({
      ...{ from: "or", to: "smd", estimate: 1.25, lower: 0.77, upper: 2.05 },
    });
    expect(estimate).toBeCloseTo((Math.log(1.25) * Math.sqrt(3)) / Math.PI, 13);
    expect(lower).toBeCloseTo((Math.log(0.77) * Math.sqrt(3)) / Math.PI, 13);
    expect(upper).toBeCloseTo((Math.log(2.05) * Math.sqrt(3)) / Math.PI, 13);
    expect(treatedRisk).toBeNull();
    expect(approximations.map(({ id }) => id)).toEqual(["scoresLogistic"]);
  });

  it("turns an odds ratio into a relative risk at a stated risk", () => {
    // Odds of 0.448 / 0.552 halved: risk 0.28866; relative risk 0.64433; by hand.
    const { estimate, treatedRisk, numberNeeded } = convertEffect({
      ...{ from: "or", to: "rr", estimate: 0.5, comparisonRisk: 0.448 },
    });
    expect(treatedRisk).toBeCloseTo(0.224 / (0.552 + 0.224), 13);
    expect(estimate).toBeCloseTo(0.5 / (1 - 0.448 + 0.224), 13);
    expect(numberNeeded).toBeCloseTo(1 / (0.448 - 0.224 / 0.776), 10);
  });

  it("gives the comparison risk a beta distribution with its mean and spread", () => {
    const { comparisonRiskBeta } = convertEffect({
      ...{ from: "rr", to: "rd", estimate: 0.8, comparisonRisk: 0.2, comparisonRiskSe: 0.04 },
    });
    const { alpha, beta } = comparisonRiskBeta ?? { alpha: NaN, beta: NaN };
    expect(alpha / (alpha + beta)).toBeCloseTo(0.2, 14);
    expect(Math.sqrt((alpha * beta) / (alpha + beta) ** 2 / (alpha + beta + 1))).toBeCloseTo(
      0.04,
      14,
    );
  });

  it("comes back to where it started, limits in order", () => {
    fc.assert(
      fc.property(
        fc.double({ min: -1.5, max: 1.5, noNaN: true }),
        fc.double({ min: 0.02, max: 0.98, noNaN: true }),
        fc.constantFrom(...convertibleMeasures),
        fc.constantFrom("normal" as const, "logistic" as const),
        fc.constantFrom("above" as const, "below" as const),
        (estimate, comparisonRisk, to, shape, casesLie) => {
          const common = { comparisonRisk, shape, casesLie };
          const [lower, upper] = [estimate - 0.3, estimate + 0.3];
          const there = convertEffect({ ...common, from: "smd", to, estimate, lower, upper });
          expect(there.lower).toBeLessThanOrEqual(there.estimate);
          expect(there.upper).toBeGreaterThanOrEqual(there.estimate);
          const back = convertEffect({ ...common, from: to, to: "smd", estimate: there.estimate });
          expect(back.estimate).toBeCloseTo(estimate, 8);
          expect(back.treatedRisk).toBeCloseTo(there.treatedRisk ?? NaN, 10);
        },
      ),
      { seed: 1, numRuns: 500 },
    );
  });

  it("leaves no effect as it is, in every measure", () => {
    for (const from of convertibleMeasures) {
      for (const to of convertibleMeasures) {
        const isRatio = (measure: string): boolean => measure === "rr" || measure === "or";
        const { estimate, changePer100, numberNeeded } = convertEffect({
          ...{ from, to, estimate: isRatio(from) ? 1 : 0, comparisonRisk: 0.3 },
        });
        expect(estimate).toBeCloseTo(isRatio(to) ? 1 : 0, 12);
        expect(changePer100).toBeCloseTo(0, 12);
        expect(numberNeeded).toBeNull();
      }
    }
  });

  it.each([
    [
      { from: "rr", to: "or", estimate: 0.6 },
      ["comparisonRisk"],
      "comparisonRisk: Give the comparison risk: the share with the outcome here without the service.",
    ],
    [
      { from: "rr", to: "or", estimate: 3, comparisonRisk: 0.4 },
      ["estimate"],
      "estimate: Give an effect that leaves the risk between 0 and 1; at a comparison risk of 40.0% this one does not.",
    ],
    [
      { from: "rd", to: "rr", estimate: -0.1, lower: -0.3, comparisonRisk: 0.2 },
      ["lower"],
      "lower: Give an effect that leaves the risk between 0 and 1; at a comparison risk of 20.0% this one does not.",
    ],
    [
      { from: "rr", to: "rd", estimate: 0.6, comparisonRisk: 0 },
      ["comparisonRisk"],
      "comparisonRisk: Give a comparison risk from 0.000001 to 0.999999.",
    ],
    [
      { from: "rr", to: "rd", estimate: 0.6, comparisonRisk: 0.2, comparisonRiskSe: 0.4 },
      ["comparisonRiskSe"],
      "comparisonRiskSe: Give a standard error below 0.4: no beta distribution with this mean spreads so widely.",
    ],
    [
      { from: "rr", to: "rd", estimate: 0.6, comparisonRisk: 0.2, comparisonRiskSe: 0 },
      ["comparisonRiskSe"],
      "comparisonRiskSe: Give a standard error above 0 and below 1.",
    ],
    [
      { from: "smd", to: "or", estimate: 50 },
      ["estimate"],
      "estimate: Give a standardised difference from -10 to 10.",
    ],
    [
      { from: "or", to: "smd", estimate: -0.5 },
      ["estimate"],
      "estimate: Give a ratio above 0, such as 1.25; not its logarithm.",
    ],
    [
      { from: "or", to: "smd", estimate: 2, lower: 3 },
      ["lower"],
      "lower: Give an estimate that lies within its limits.",
    ],
  ] as [ConvertEffectInput, string[], string][])("rejects %j", (input, path, message) => {
    expect(() => convertEffect(input)).toThrow(
      expect.objectContaining({ code: "INVALID_INPUT", path, message }),
    );
  });
});
