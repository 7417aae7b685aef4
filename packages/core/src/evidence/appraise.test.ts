import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { appraisalStates, defaultAppraisalRule, recommendations } from "./appraisal-rule.js";
import { appraise, type AppraiseInput } from "./appraise.js";

/** Intensive family preservation: relative risk of placement 0.60 (0.48 to 0.76), as one review has it. */
const preservation: AppraiseInput = {
  effect: { measure: "rr", better: "lower", estimate: 0.6, lower: 0.48, upper: 0.76 },
  certainty: "moderate",
  agreement: "agree",
  cost: { bcr: 1.4, chance: 0.8 },
  fit: "good",
  unmetNeed: 120,
};
const withEffect = (effect: Partial<AppraiseInput["effect"]>): AppraiseInput => ({
  ...preservation,
  effect: { ...preservation.effect, ...effect },
});

describe("appraise", () => {
  it("commissions where every input allows it, and says what would weaken that", () => {
    const { recommendation, findings, whatWouldChange, conclusion, warnings } =
      appraise(preservation);
    expect(recommendation).toBe("commission");
    expect(findings.every(({ isBinding }) => !isBinding)).toBe(true);
    expect(whatWouldChange.every(({ direction }) => direction === "weaker")).toBe(true);
    expect(conclusion.text).toBe("Commission. Every input allows it.");
    expect(warnings.map(({ id }) => id)).toEqual(["newPlaceUnknown"]);
    const cost = whatWouldChange.find(({ input }) => input === "cost");
    expect(cost).toMatchObject({
      ...{ toState: "uncertain", threshold: 0.75, current: 0.8 },
      becomes: "commissionWithEvaluation",
    });
    expect(cost?.sentence.text).toBe(
      "With a chance of benefit above cost below 75.0%: Commission with evaluation.",
    );
  });

  it("drops to evaluation where reviews disagree", () => {
    const { recommendation, conclusion, whatWouldChange } = appraise({
      ...preservation,
      agreement: "disagree",
    });
    expect(recommendation).toBe("commissionWithEvaluation");
    expect(conclusion.text).toBe(
      "Commission with evaluation. Reviews disagree on whether it works.",
    );
    expect(whatWouldChange[0]).toMatchObject({ input: "effect" });
    const back = whatWouldChange.find(({ input }) => input === "agreement");
    expect(back).toMatchObject({ direction: "firmer", becomes: "commission" });
    expect(back?.sentence.text).toBe("With reviews that agree: Commission.");
  });

  it("names the nearest change, and what it would do alone", () => {
    const { whatWouldChange } = appraise({
      ...preservation,
      certainty: "low",
      unmetNeed: undefined,
    });
    const of = (input: string): string[] =>
      whatWouldChange
        .filter((change) => change.input === input && change.direction === "firmer")
        .map(({ sentence }) => sentence.text);
    expect(of("certainty")).toEqual([
      "With moderate certainty of the evidence, nothing else changed: still Commission with evaluation.",
    ]);
    expect(of("need")).toEqual([
      "With unmet need of 1 or more, nothing else changed: still Commission with evaluation.",
    ]);
  });

  it("does not commission on an estimate that points the wrong way", () => {
    const { recommendation, conclusion, whatWouldChange } = appraise({
      effect: { measure: "or", better: "lower", estimate: 1.25, lower: 0.77, upper: 2.05 },
      certainty: "high",
    });
    expect(recommendation).toBe("doNotCommission");
    expect(conclusion.text).toBe(
      "Do not commission. No benefit is shown: Odds ratio 1.25 (0.77 to 2.05) is no better than 1.",
    );
    expect(whatWouldChange[0]).toMatchObject({
      ...{ input: "effect", direction: "firmer", toState: "unclear", threshold: 1, current: 1.25 },
      becomes: "researchOnly",
    });
  });

  it.each([
    ["clear", {}],
    ["clear", { predictionLower: 0.4, predictionUpper: 0.9 }],
    ["clearOnAverage", { predictionLower: 0.3, predictionUpper: 1.2 }],
    ["unclear", { upper: 1.1 }],
    ["limitsUnknown", { lower: undefined, upper: undefined }],
    ["noBenefit", { estimate: 1, lower: 0.8, upper: 1.25 }],
    ["noBenefit", { estimate: 1.1, lower: undefined, upper: undefined }],
    ["harm", { estimate: 1.4, lower: 1.1, upper: 1.8 }],
    ["noBenefit", { better: "higher", estimate: 0.9, lower: 0.7, upper: 1.2 }],
    ["harm", { better: "higher" }],
    ["clear", { better: "higher", estimate: 1.4, lower: 1.1, upper: 1.8 }],
  ] as const)("reads an effect as %s from %j", (state, effect) => {
    expect(appraise(withEffect(effect)).findings[0]?.state).toBe(state);
  });

  it("measures the effect against the smallest worth having", () => {
    const rule = { thresholds: { smallestEffect: 0.5 } };
    const { findings, rule: used } = appraise({ ...preservation, rule });
    expect(findings[0]).toMatchObject({ state: "tooSmall", allows: "doNotCommission" });
    expect(used).toMatchObject({ id: "upstream-1, changed", thresholds: { leastBcr: 1 } });
  });

  it("reads cost from the ratio, or from the net value where there is no ratio", () => {
    const stateOf = (cost: AppraiseInput["cost"]): string | undefined =>
      appraise({ ...preservation, cost }).findings[3]?.state;
    expect(stateOf({ bcr: 0.9 })).toBe("notWorthIt");
    expect(stateOf({ bcr: 1 })).toBe("worthIt");
    expect(stateOf({ bcr: 1.4, chance: 0.6 })).toBe("uncertain");
    expect(stateOf({ npsvGbp: 5000 })).toBe("worthIt");
    expect(stateOf({ npsvGbp: -1 })).toBe("notWorthIt");
    expect(stateOf({})).toBe("unknown");
  });

  it("returns the rule that it applied, and follows a changed one", () => {
    expect(appraise(preservation).rule).toEqual(defaultAppraisalRule);
    const changed = appraise({
      ...preservation,
      rule: { id: "Our board, 2026", caps: { certainty: { moderate: "researchOnly" } } },
    });
    expect(changed.recommendation).toBe("researchOnly");
    expect(changed.rule.id).toBe("Our board, 2026");
    expect(changed.rule.caps.certainty.high).toBe("commission");
    expect(changed.method.text).toContain("Our board, 2026");
  });

  it("warns that a blocked effect may not be used in a model", () => {
    const { recommendation, warnings } = appraise({ ...preservation, fit: "blocked" });
    expect(recommendation).toBe("researchOnly");
    expect(warnings.map(({ id }) => id)).toContain("effectNotForHere");
  });

  const inputs = fc.record({
    certainty: fc.constantFrom(...appraisalStates.certainty),
    agreement: fc.constantFrom(...appraisalStates.agreement),
    fit: fc.constantFrom(...appraisalStates.fit),
    unmetNeed: fc.option(fc.integer({ min: 0, max: 5 }), { nil: undefined }),
    cost: fc.record({
      bcr: fc.double({ min: 0.1, max: 3, noNaN: true }),
      chance: fc.option(fc.double({ min: 0, max: 1, noNaN: true }), { nil: undefined }),
    }),
    effect: fc
      .tuple(
        fc.double({ min: 0.2, max: 2, noNaN: true }),
        fc.double({ min: 1.01, max: 3, noNaN: true }),
        fc.constantFrom("lower" as const, "higher" as const),
      )
      .map(([estimate, factor, better]) => ({
        ...{ measure: "rr" as const, better, estimate },
        ...{ lower: estimate / factor, upper: estimate * factor },
      })),
  });

  it("recommends no more than any input allows, and exactly what the weakest allows", () => {
    fc.assert(
      fc.property(inputs, (input) => {
        const { recommendation, findings, whatWouldChange } = appraise(input);
        const ranks = findings.map(({ allows }) => recommendations.indexOf(allows));
        expect(recommendations.indexOf(recommendation)).toBe(Math.max(...ranks));
        for (const { direction, becomes, changesRecommendation, sentence } of whatWouldChange) {
          const moved = recommendations.indexOf(becomes) - recommendations.indexOf(recommendation);
          expect(direction === "firmer" ? moved <= 0 : moved >= 0).toBe(true);
          expect(changesRecommendation).toBe(moved !== 0);
          expect(sentence.text).not.toMatch(/[{}]|NaN|undefined/);
        }
      }),
      { seed: 1, numRuns: 500 },
    );
  });

  it("never grows firmer when an input grows worse", () => {
    fc.assert(
      fc.property(inputs, (input) => {
        const rank = (changed: AppraiseInput): number =>
          recommendations.indexOf(appraise(changed).recommendation);
        const now = rank(input);
        expect(rank({ ...input, certainty: "veryLow" })).toBeGreaterThanOrEqual(now);
        expect(rank({ ...input, cost: { bcr: input.cost.bcr / 2 } })).toBeGreaterThanOrEqual(
          rank({ ...input, cost: { bcr: input.cost.bcr } }),
        );
        expect(rank({ ...input, agreement: "disagree" })).toBeGreaterThanOrEqual(now);
        expect(rank({ ...input, unmetNeed: 0 })).toBeGreaterThanOrEqual(now);
      }),
      { seed: 2, numRuns: 300 },
    );
  });

  it("takes no level of evidence in place of an effect or of its certainty", () => {
    const level = { ...preservation, evidenceLevel: "4" } as AppraiseInput;
    expect(() => appraise(level)).toThrow(
      "Give known fields only; check the spelling of evidenceLevel.",
    );
    const certainty = { ...preservation, certainty: "4" } as unknown as AppraiseInput;
    expect(() => appraise(certainty)).toThrow(
      "certainty: Give one of: high, moderate, low, veryLow.",
    );
  });

  it.each([
    [
      withEffect({ lower: 0.7 }),
      ["effect", "lower"],
      "effect.lower: Give limits on either side of the estimate.",
    ],
    [
      withEffect({ upper: undefined }),
      ["effect", "upper"],
      "effect.upper: Give both limits, or neither.",
    ],
    [
      withEffect({ estimate: 0 }),
      ["effect", "estimate"],
      "effect.estimate: Give a ratio above 0, such as 1.25; not its logarithm.",
    ],
    [
      { ...preservation, cost: { chance: 0.5 } },
      ["cost", "bcr"],
      "cost.bcr: Give the benefit-cost ratio, or the net present social value, with the chance.",
    ],
    [
      { ...preservation, unmetNeed: -1 },
      ["unmetNeed"],
      "unmetNeed: Give a number from 0 to 1,000,000,000, such as 1.",
    ],
    [
      { ...preservation, rule: { thresholds: { smallestEffect: 1.2 } } },
      ["rule", "thresholds", "smallestEffect"],
      "rule.thresholds.smallestEffect: Give a smallest effect on the side where children do better.",
    ],
    [
      { ...preservation, rule: { caps: { fit: { good: "maybe" } } } } as unknown as AppraiseInput,
      ["rule", "caps", "fit", "good"],
      "rule.caps.fit.good: Give one of: commission, commissionWithEvaluation, researchOnly, doNotCommission.",
    ],
  ] as [AppraiseInput, string[], string][])("rejects %j", (input, path, message) => {
    expect(() => appraise(input)).toThrow(
      expect.objectContaining({ code: "INVALID_INPUT", path, message }),
    );
  });
});
