import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { association, type AssociationInput } from "./association.js";
import { tally } from "../tally.js";

/** Four cells as counts. */
const counted = (a: number, b: number, c: number, d: number) => ({
  ...{ population: a + b + c + d, need: a + c, service: a + b, both: a },
});

const cell = fc.integer({ min: 0, max: 60 });
const tables = fc.tuple(cell, cell, cell, cell);

describe("association", () => {
  it("matches the hand calculation", () => {
    // a 8, b 12, c 22, d 58. Risk ratio (8/30)/(12/70) = 1.5556; odds ratio 8·58/(12·22) = 1.7576;
    // chi² = 100 (464 - 264)²/(20·80·30·70) = 1.190476; phi = 200/√3,360,000 = .109109;
    // Yates: 100 (200 - 50)²/3,360,000 = .669643; Q = 200/728 = .274725.
    const result = association(counted(8, 12, 22, 58));
    expect(result.riskRatio.value).toBeCloseTo(1.5555555556, 9);
    expect(result.oddsRatio.value).toBeCloseTo(1.7575757576, 9);
    expect(result.chiSquare.value).toBeCloseTo(1.1904761905, 9);
    expect(result.chiSquareYates.value).toBeCloseTo(0.6696428571, 9);
    expect(result.phi.value).toBeCloseTo(0.1091089451, 9);
    expect(result.yuleQ.value).toBeCloseTo(0.2747252747, 9);
  });

  // R 4.2.2: the limits and the estimate solve dhyper(s, a + c, b + d, a + b) times odds^s by uniroot
  // with tol = 1e-14; fisher.test itself stops at 1e-4 of 1/odds. p from fisher.test.
  it.each<[number[], (number | null)[], number]>([
    [[8, 12, 22, 58], [1.747015281629, 0.5419963948993, 5.410538408036], 0.28698835020585],
    [[0, 9, 14, 77], [0, 0, 3.168673294773], 0.352441539301094],
    [[30, 0, 0, 70], [null, 271.797470719, null], 3.40456363392689e-26],
    [[3, 1, 1, 3], [6.4083196582, 0.2117355954466, 626.2435305888], 0.485714285714286],
    [[1000, 1500, 2000, 400000], [133.3129990549, 121.5428750297, 146.2024562676], 0],
    [[5, 3, 0, 2], [null, 0.1953556308059, null], 0.444444444444444],
    [[223, 426, 1953, 5857], [1.569795311029, 1.318245534671, 1.86565922473], 4.07523394841534e-7],
  ])("agrees with R's exact odds ratio of %j", (table, [value, lower, upper], p) => {
    const [a = 0, b = 0, c = 0, d = 0] = table;
    const { oddsRatioExact, fisherP } = association(counted(a, b, c, d));
    const close = (got: number | null, expected: number | null | undefined): void => {
      if (expected === null || expected === undefined) expect(got).toBeNull();
      else expect(Math.abs((got ?? NaN) - expected)).toBeLessThanOrEqual(1e-8 * expected);
    };
    close(oddsRatioExact.value, value);
    close(oddsRatioExact.lower, lower);
    close(oddsRatioExact.upper, upper);
    expect(Math.abs((fisherP.value ?? NaN) - p)).toBeLessThanOrEqual(1e-9 * p);
    expect(oddsRatioExact.reason?.id).toBe(upper === null ? "noUpperOdds" : undefined);
  });

  it("puts the exact p-value of 2 of 2 against 0 of 2 at one third", () => {
    // Of 6 ways to choose the 2 served among 4, those as extreme are 2.
    expect(association(counted(2, 0, 0, 2)).fisherP.value).toBeCloseTo(1 / 3, 14);
  });

  it("adds one half to all cells only when one is empty and the caller asks", () => {
    // With one half in every cell: ln((.5/15)/(9.5/87)) = -1.186581.
    const haldane = association({ ...counted(0, 9, 14, 77), zeroCell: "haldane" });
    expect(haldane.logRiskRatio.value).toBeCloseTo(-1.18658106, 8);
    expect(haldane.adjusted).toBe(true);
    expect(haldane.warnings.map(({ id }) => id)).toEqual(["halfAdded"]);
    const full = association({ ...counted(8, 12, 22, 58), zeroCell: "haldane" });
    expect(full.adjusted).toBe(false);
    expect(full.oddsRatio).toEqual(association(counted(8, 12, 22, 58)).oddsRatio);
  });

  it("gives a ratio of 0 without limits where nobody in high need is served", () => {
    const { riskRatio, oddsRatio, logRiskRatio } = association(counted(0, 9, 14, 77));
    expect(riskRatio).toMatchObject({ value: 0, lower: null, upper: null });
    expect(riskRatio.reason?.id).toBe("noLimitsAtZero");
    expect(oddsRatio).toMatchObject({ value: 0, lower: null, upper: null });
    expect(oddsRatio.reason?.id).toBe("noOddsLimits");
    expect(logRiskRatio.value).toBeNull();
  });

  it.each([
    [counted(0, 0, 0, 0), "nobodyInPopulation"],
    [counted(0, 3, 0, 5), "nobodyInNeed"],
    [counted(3, 0, 5, 0), "everybodyInNeed"],
    [counted(0, 0, 3, 5), "nobodyServedToCompare"],
    [counted(3, 5, 0, 0), "everybodyServedToCompare"],
    [counted(1, 0, 0, 0), "everybodyInNeed"],
  ])("says why nothing can be compared in %j", (input, reason) => {
    const result = association(input);
    expect(result.chiSquare).toMatchObject({ value: null, p: null });
    expect(result.chiSquare.reason?.id).toBe(reason);
    expect(result.phi.reason?.id).toBe(reason);
    expect(result.oddsRatioExact.reason?.id).toBe(reason);
    // With an empty margin only one table is possible.
    expect(result.fisherP.value).toBe(input.population === 0 ? null : 1);
  });

  it("gives score limits where Wald's would have no width", () => {
    const { riskDifference, riskDifferenceScore } = association(counted(10, 0, 0, 10));
    expect(riskDifference).toMatchObject({ value: 1, lower: null, upper: null });
    expect(riskDifference.reason?.id).toBe("noWaldWidth");
    // At the lower limit the score statistic is z²: (1 - d)² = z² (1 - d²)/(2·10) gives
    // d = (20 - z²)/(20 + z²) = .677750.
    expect(riskDifferenceScore.lower).toBeCloseTo(0.677749683894, 10);
    expect(riskDifferenceScore.upper).toBe(1);
  });

  // Computed with 40 digits (mpmath 1.3: the restricted shares as roots of the score equation, then the
  // difference at which the statistic is the square of the normal quantile, by bisection). The second
  // pair is what epi.2by2 of R's epiR 2.0.57 prints, up to 3e-8 from the true limits.
  it.each<[number[], [number, number], [number, number]]>([
    [
      [223, 426, 1953, 5857],
      [0.02099461943291832, 0.04939389878593798],
      [0.0209945979499059, 0.0493938698767169],
    ],
    [
      [8, 12, 22, 58],
      [-0.06927253929780358, 0.289834197497129],
      [-0.069272552217756, 0.289834198497591],
    ],
  ])(
    "finds the score limits of %j to the last digits, and epiR's beside them",
    (table, own, epiR) => {
      const [a = 0, b = 0, c = 0, d = 0] = table;
      const { riskDifferenceScore, compatibility } = association(counted(a, b, c, d));
      const { lower, upper } = compatibility.riskDifferenceScoreAsEpiR;
      expect(riskDifferenceScore.lower).toBeCloseTo(own[0], 14);
      expect(riskDifferenceScore.upper).toBeCloseTo(own[1], 14);
      expect(lower).toBeCloseTo(epiR[0], 13);
      expect(upper).toBeCloseTo(epiR[1], 13);
    },
  );

  it("leaves exact figures out for very many children, with a reason", () => {
    const many = association(counted(3e8, 4e8, 5e8, 6e8));
    expect(many.oddsRatioExact.reason?.id).toBe("tooManyForExact");
    expect(many.fisherP).toMatchObject({ value: null, reason: { id: "tooManyForExact" } });
    expect(many.oddsRatio.value).toBeCloseTo(0.9, 12);
  });

  it("says in words what the score limits say", () => {
    expect(association(counted(223, 426, 1953, 5857)).conclusion.text).toBe(
      "Children in high need are served more often (10.2%) than others (6.8%), by more than " +
        "chance would explain.",
    );
    expect(association(counted(8, 12, 22, 58)).conclusion.id).toBe("concludeServedAlike");
    expect(association(counted(2, 60, 60, 20)).conclusion.id).toBe("concludeServedLess");
  });

  it("counts the records of a tally and says that weights are not used", () => {
    const fromTally = association({
      tally: tally({ need: [1, 1, 0, 0], service: [1, 0, 0, 1], weight: [2, 2, 2, 2] }),
    });
    expect(fromTally.population).toBe(4);
    expect(fromTally.warnings.map(({ id }) => id)).toEqual(["weightsNotUsed"]);
  });

  it("turns its signs when service is counted the other way round", () => {
    fc.assert(
      fc.property(tables, ([a, b, c, d]) => {
        const there = association(counted(a, b, c, d));
        const back = association(counted(c, d, a, b));
        const opposite = (one: number | null, other: number | null): void => {
          expect(one === null).toBe(other === null);
          if (one !== null && other !== null) expect(one + other).toBeCloseTo(0, 10);
        };
        opposite(there.phi.value, back.phi.value);
        opposite(there.yuleQ.value, back.yuleQ.value);
        opposite(there.riskDifferenceScore.lower, back.riskDifferenceScore.upper);
        opposite(there.logOddsRatio.value, back.logOddsRatio.value);
        expect(back.fisherP.value ?? 0).toBeCloseTo(there.fisherP.value ?? 0, 10);
        expect(back.chiSquare.value ?? 0).toBeCloseTo(there.chiSquare.value ?? 0, 8);
      }),
      { seed: 1, numRuns: 150 },
    );
  });

  it("has exact limits around the exact odds ratio, and score limits around the difference", () => {
    fc.assert(
      fc.property(tables, ([a, b, c, d]) => {
        const { oddsRatioExact, riskDifferenceScore } = association(counted(a, b, c, d));
        for (const { value, lower, upper } of [oddsRatioExact, riskDifferenceScore]) {
          if (value === null) continue;
          expect(lower).toBeLessThanOrEqual(value);
          if (upper !== null) expect(upper).toBeGreaterThanOrEqual(value);
        }
      }),
      { seed: 2, numRuns: 150 },
    );
  });

  it("never gives anything but finite numbers, and a reason for each null", () => {
    const check = (value: unknown, path: string): void => {
      if (typeof value === "number") expect(Number.isFinite(value), path).toBe(true);
      if (typeof value !== "object" || value === null) return;
      const parts = Object.entries(value);
      if ("reason" in value && parts.some(([, part]) => part === null) && value.reason === null) {
        expect(
          parts.filter(([key, part]) => part === null && key !== "reason"),
          path,
        ).toEqual([]);
      }
      for (const [key, inner] of parts) check(inner, `${path}.${key}`);
    };
    const few = fc.integer({ min: 0, max: 2 });
    const zeroCell = fc.constantFrom("none" as const, "haldane" as const);
    fc.assert(
      fc.property(fc.tuple(few, few, few, few), zeroCell, ([a, b, c, d], choice) => {
        check(association({ ...counted(a, b, c, d), zeroCell: choice }), "association");
      }),
      { seed: 3, numRuns: 200 },
    );
  });

  it.each<[object, string]>([
    [{ both: 40 }, "both: Give no more than the 30 in high need."],
    [{ zeroCell: "half" }, "zeroCell: Give one of: none, haldane."],
    [{ confidence: 95 }, "confidence: Give a fraction above 0 and below 1, such as 0.95."],
    [
      { service: undefined },
      "service: Give either a tally or all four counts: population, need, service and both.",
    ],
  ])("refuses %j", (wrong, expected) => {
    const input = { ...counted(8, 12, 22, 58), ...wrong } as AssociationInput;
    expect(() => association(input)).toThrow(
      expect.objectContaining({ code: "INVALID_INPUT", message: expected }),
    );
  });
});
