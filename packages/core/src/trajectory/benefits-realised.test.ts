import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { benefitsRealised, type BenefitsRealisedInput } from "./benefits-realised.js";

/** Synthetic: weeks of placements at pounds a week. */
const lines: BenefitsRealisedInput["lines"] = [
  {
    ...{ name: "Foster", plannedVolume: 100, plannedPriceGbp: 500 },
    ...{ actualVolume: 90, actualPriceGbp: 550, baselineVolume: 80, baselinePriceGbp: 500 },
  },
  {
    ...{ name: "Residential", plannedVolume: 20, plannedPriceGbp: 5000 },
    ...{ actualVolume: 30, actualPriceGbp: 5500, baselineVolume: 40, baselinePriceGbp: 5000 },
  },
];

describe("benefitsRealised", () => {
  it("splits the difference by volume, mix and price", () => {
    // 120 weeks planned and bought: no volume. Mix: 10 fewer at 500 and 10 more at 5,000 = 45,000.
    // Price: 90 x 50 + 30 x 500 = 19,500. Cost 150,000 planned and 214,500 paid.
    const result = benefitsRealised({ lines });
    expect(result.variance).toEqual({
      ...{ volumeGbp: 0, mixGbp: 45_000, priceGbp: 19_500, totalGbp: 64_500 },
    });
    // Baseline 40,000 + 200,000: a benefit of 90,000 was planned and 25,500 arrived.
    expect(result).toMatchObject({
      ...{ plannedCostGbp: 150_000, actualCostGbp: 214_500, baselineCostGbp: 240_000 },
      ...{ plannedBenefitGbp: 90_000, actualBenefitGbp: 25_500 },
    });
    expect(result.realisationRate).toBeCloseTo(25_500 / 90_000, 12);
    expect(result.benefitSplit?.totalGbp).toBeCloseTo(25_500, 6);
    expect(result.conclusion.text).toBe(
      "Of a planned benefit of £90,000, £25,500 arrived (28.3%). Cost is £64,500 above plan: volume £0, mix £45,000, price £19,500.",
    );
  });

  it("does not blame a scheme for dearer fees", () => {
    const dearer = lines.map((line) => ({
      ...line,
      actualVolume: line.plannedVolume,
      actualPriceGbp: 1.1 * line.plannedPriceGbp,
    }));
    const { variance } = benefitsRealised({ lines: dearer });
    expect(variance).toMatchObject({ volumeGbp: 0, mixGbp: 0 });
    expect(variance.priceGbp).toBeCloseTo(15_000, 6);
  });

  it("adds up, by line and in all, whatever was planned and bought", () => {
    const volume = fc.integer({ min: 0, max: 10_000 });
    const price = fc.integer({ min: -100, max: 100_000 });
    const line = fc.record({
      ...{ plannedVolume: volume, actualVolume: volume, baselineVolume: volume },
      ...{ plannedPriceGbp: price, actualPriceGbp: price, baselinePriceGbp: price },
    });
    fc.assert(
      fc.property(fc.array(line, { minLength: 1, maxLength: 8 }), (drawn) => {
        const result = benefitsRealised({
          lines: drawn.map((one, k) => ({ ...one, name: `Line ${String(k)}` })),
        });
        const { volumeGbp, mixGbp, priceGbp, totalGbp } = result.variance;
        const near = (a: number, b: number): void => {
          expect(Math.abs(a - b)).toBeLessThanOrEqual(1e-12 * 1e10);
        };
        near(volumeGbp + mixGbp + priceGbp, totalGbp);
        near(totalGbp, result.actualCostGbp - result.plannedCostGbp);
        near(result.benefitSplit?.totalGbp ?? NaN, result.actualBenefitGbp ?? NaN);
        near(
          result.lines.reduce((sum, one) => sum + one.totalGbp, 0),
          totalGbp,
        );
      }),
      { seed: 51, numRuns: 200 },
    );
  });

  it("has no mix where nothing was planned, and no share without a benefit planned", () => {
    const [foster] = lines;
    const unplanned = benefitsRealised({
      lines: [{ ...foster!, plannedVolume: 0, baselineVolume: 0 }],
    });
    expect(unplanned.variance.mixGbp).toBe(0);
    expect(unplanned.warnings.map(({ id }) => id)).toEqual(["noPlannedVolume"]);
    expect(unplanned.realisationReason?.id).toBe("noBenefitPlanned");
    const plain = {
      ...{ name: "Foster", plannedVolume: 100, plannedPriceGbp: 500 },
      ...{ actualVolume: 90, actualPriceGbp: 550 },
    };
    const alone = benefitsRealised({ lines: [plain] });
    expect(alone).toMatchObject({ baselineCostGbp: null, benefitSplit: null });
    expect(alone.realisationReason?.text).toBe(
      "Without a baseline there is a cost against plan, but no benefit.",
    );
    expect(alone.conclusion.text).toBe(
      "Cost is £500 below plan: volume -£5,000, mix £0, price £4,500.",
    );
  });

  it.each<[BenefitsRealisedInput["lines"], readonly (string | number)[], string]>([
    [[], ["lines"], "lines: Give at least one line."],
    [
      [lines[0]!, lines[0]!],
      ["lines", 1, "name"],
      "lines[1].name: Give each name once; Foster stands here a second time.",
    ],
    [
      [lines[0]!, { ...lines[1]!, baselinePriceGbp: undefined }],
      ["lines", 1, "baselinePriceGbp"],
      "lines[1].baselinePriceGbp: Give volume and price of the baseline for every line, or for none.",
    ],
    [
      [{ ...lines[0]!, actualVolume: -1 }],
      ["lines", 0, "actualVolume"],
      "lines[0].actualVolume: Give a number of units, 0 or more.",
    ],
  ])("refuses lines %#", (given, path, message) => {
    expect(() => benefitsRealised({ lines: given })).toThrow(
      expect.objectContaining({ code: "INVALID_INPUT", path, message }),
    );
  });
});
