import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { breakEven } from "./break-even.js";
import { netPresentValue } from "./net-present-value.js";

const positive = fc.array(
  fc.tuple(fc.integer({ min: 1, max: 1e6 }), fc.integer({ min: 1, max: 1e6 })),
  { minLength: 1, maxLength: 30 },
);

describe("breakEven", () => {
  it("says how much room there is", () => {
    // Benefits 207 / 1.035 = 200 against 100.
    const result = breakEven({ benefitsGbp: [0, 207], costsGbp: [100, 0], discount: 0.035 });
    expect(result.benefitMultiplier).toBeCloseTo(0.5, 14);
    expect(result.costMultiplier).toBeCloseTo(2, 14);
    expect(result.conclusion.text).toBe(
      "Benefits of £200 would still meet the cost if they were 50.0% lower, or if costs were " +
        "100.0% higher.",
    );
  });

  it("says how much is wanting", () => {
    const { conclusion } = breakEven({ benefitsGbp: [80], costsGbp: [100] });
    expect(conclusion.text).toBe(
      "Benefits of £80 would have to be 25.0% higher to meet the cost, or costs 20.0% lower.",
    );
  });

  it.each([
    [
      [0],
      [100],
      "benefitReason",
      "Benefits are not worth more than 0, or costs are below 0, so no multiple of the benefits can equal the cost.",
    ],
    [
      [-5],
      [100],
      "benefitReason",
      "Benefits are not worth more than 0, or costs are below 0, so no multiple of the benefits can equal the cost.",
    ],
    [
      [100],
      [0],
      "costReason",
      "Costs are not above 0, or benefits are below 0, so no multiple of the costs can equal the benefit.",
    ],
    [
      [100],
      [-5],
      "benefitReason",
      "Benefits are not worth more than 0, or costs are below 0, so no multiple of the benefits can equal the cost.",
    ],
  ] as const)(
    "gives null and a reason where no multiple will do, case %#",
    (benefitsGbp, costsGbp, field, text) => {
      const result = breakEven({ benefitsGbp, costsGbp });
      expect(result[field]?.text).toBe(text);
      expect(result.conclusion.text).toBe(text);
    },
  );

  it("makes value equal cost when it is applied", () => {
    fc.assert(
      fc.property(positive, (rows) => {
        const benefitsGbp = rows.map(([benefit]) => benefit);
        const costsGbp = rows.map(([, cost]) => cost);
        const { benefitMultiplier, costMultiplier, costsPresentValueGbp, benefitsPresentValueGbp } =
          breakEven({ benefitsGbp, costsGbp });
        const onBenefits = benefitsGbp.map((benefit) => benefit * benefitMultiplier!);
        const onCosts = costsGbp.map((cost) => cost * costMultiplier!);
        expect(
          Math.abs(netPresentValue({ benefitsGbp: onBenefits, costsGbp })),
        ).toBeLessThanOrEqual(1e-12 * costsPresentValueGbp);
        expect(Math.abs(netPresentValue({ benefitsGbp, costsGbp: onCosts }))).toBeLessThanOrEqual(
          1e-12 * benefitsPresentValueGbp,
        );
      }),
      { seed: 1, numRuns: 100 },
    );
  });

  it("refuses unequal years", () => {
    expect(() => breakEven({ benefitsGbp: [1], costsGbp: [1, 2] })).toThrow(
      "costsGbp: Give as many years of costs as of benefits: benefits have 1, costs have 2.",
    );
  });
});
