import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { tally } from "./tally.js";
import { targeting, type TargetingInput } from "./targeting.js";

/** Morpeth, "Using evidence in children's services": Perth and Kinross, pupils aged 9 to 15. */
const perthAndKinross = { population: 8459, need: 2176, service: 649, both: 223 };

const cells = fc.record({
  both: fc.integer({ min: 0, max: 400 }),
  unmet: fc.integer({ min: 0, max: 400 }),
  servedLowNeed: fc.integer({ min: 0, max: 400 }),
  neither: fc.integer({ min: 0, max: 400 }),
});

const counts = cells.map(({ both, unmet, servedLowNeed, neither }) => ({
  population: both + unmet + servedLowNeed + neither,
  need: both + unmet,
  service: both + servedLowNeed,
  both,
}));

describe("targeting", () => {
  it("reads off Perth and Kinross why 1,953 children are not served", () => {
    const { unmetNeed, gap, coverage, conclusion } = targeting(perthAndKinross);
    expect(unmetNeed).toBe(1953); // 2,176 - 223
    expect(gap.capacityGap.people).toBe(1527); // 2,176 - 649
    expect(gap.targetingGap.people).toBe(426); // 649 - 223
    expect(coverage.value).toBeCloseTo(223 / 2176, 15);
    expect(conclusion.text).toBe(
      "Of 2,176 children in high need, 223 (10.2%) are served and 1,953 are not: 1,527 for want " +
        "of places, and 426 because the places are held by others. " +
        "One place is taken to suit any child in high need.",
    );
  });

  it("gives the same from a tally as from its four counts", () => {
    const columns = { need: [1, 1, 1, 0, 0], service: [1, 0, 0, 1, 0] } as const;
    const fromTally = targeting({ tally: tally(columns) });
    const fromCounts = targeting({ population: 5, need: 3, service: 2, both: 1 });
    expect(fromTally).toEqual(fromCounts);
  });

  it("says that weights are not used", () => {
    const weighted = tally({ need: [1], service: [1], weight: [2] });
    expect(targeting({ tally: weighted }).warnings.map(({ id }) => id)).toEqual(["weightsNotUsed"]);
  });

  it("does not blame others for holding places when there are places enough", () => {
    const { conclusion, gap } = targeting({ population: 100, need: 10, service: 30, both: 4 });
    expect(gap.capacityGap).toEqual({ people: 0, share: 0, lower: 0, upper: 0 });
    expect(gap.targetingGap.people).toBe(6);
    expect(conclusion.text).toBe(
      "Of 10 children in high need, 4 (40.0%) are served and 6 are not, although 30 children are " +
        "served: there are places enough, so the whole gap is one of targeting. " +
        "One place is taken to suit any child in high need.",
    );
  });

  it("has limits of the gap by the delta method, wider when the places were sampled", () => {
    const sampled = targeting(perthAndKinross).gap;
    const known = targeting({ ...perthAndKinross, places: "known" }).gap;
    // Sampled: f = 1 - s/n, slopes (-1/n + s/n², -1/n, s/n², 0); variance = Σ slope² x cell =
    // (-.00032250)² 223 + (-.00045956)² 426 + (.00013706)² 1953 = .00014985; 1.95996 x .012241.
    expect((sampled.capacityGap.upper ?? NaN) - (sampled.capacityGap.share ?? NaN)).toBeCloseTo(
      0.0239926,
      5,
    );
    // Known: s/n² x √(n (1 - n/N)) = .00013706 x 40.203 = .0055104; x 1.95996.
    expect((known.capacityGap.upper ?? NaN) - (known.capacityGap.share ?? NaN)).toBeCloseTo(
      0.0108001,
      5,
    );
  });

  it.each([
    [{ population: 0, need: 0, service: 0, both: 0 }, "nobodyInPopulation", "prevalence"],
    [{ population: 9, need: 0, service: 4, both: 0 }, "nobodyInNeed", "coverage"],
    [{ population: 9, need: 4, service: 0, both: 0 }, "nobodyServed", "targetEfficiency"],
    [{ population: 9, need: 9, service: 4, both: 4 }, "everybodyInNeed", "serviceRateLowNeed"],
  ] as const)("gives no share and says why for %j", (input, reason, field) => {
    const share = targeting(input)[field];
    expect([share.value, share.lower, share.upper]).toEqual([null, null, null]);
    expect(share.reason?.id).toBe(reason);
  });

  it("splits unmet need without remainder", () => {
    fc.assert(
      fc.property(counts, (input) => {
        const { unmetNeed, gap } = targeting(input);
        expect(gap.capacityGap.people + gap.targetingGap.people).toBe(unmetNeed);
        expect(gap.capacityGap.people).toBeGreaterThanOrEqual(0);
        expect(gap.targetingGap.people).toBeGreaterThanOrEqual(0);
      }),
      { seed: 1, numRuns: 500 },
    );
  });

  it("never gives anything but numbers, and a reason for each null", () => {
    const check = (value: unknown, path: string): void => {
      if (typeof value === "number") expect(Number.isFinite(value), path).toBe(true);
      if (typeof value !== "object" || value === null) return;
      if ("reason" in value && "value" in value && value.value === null) {
        expect(value.reason, path).not.toBeNull();
      }
      for (const [key, inner] of Object.entries(value)) check(inner, `${path}.${key}`);
    };
    const fewer = fc.integer({ min: 0, max: 2 });
    const tiny = fc.tuple(fewer, fewer, fewer, fewer).map(([both, unmet, low, neither]) => ({
      population: both + unmet + low + neither,
      need: both + unmet,
      service: both + low,
      both,
    }));
    fc.assert(
      fc.property(fc.oneof(counts, tiny), (input) => {
        check(targeting(input), "targeting");
      }),
      { seed: 2, numRuns: 500 },
    );
  });

  it("keeps the targeting index at or below 1, and at 0 when the circles overlap by chance", () => {
    fc.assert(
      fc.property(counts, (input) => {
        const { value } = targeting(input).targetingIndex;
        if (value !== null) expect(value).toBeLessThanOrEqual(1);
      }),
      { seed: 3, numRuns: 500 },
    );
    // 100 x 30% x 20% = 6 in both.
    expect(
      targeting({ population: 100, need: 30, service: 20, both: 6 }).targetingIndex.value,
    ).toBe(0);
  });

  it("bounds coverage by the worst and the best the excluded children could be", () => {
    // Known: 1 both, 1 unmet. One served child of unknown need, one child in need of unknown service.
    const { missing } = targeting({
      tally: tally({ need: [1, 1, "unknown", 1], service: [1, 0, 1, "suppressed"] }),
    });
    // Worst: the third is not in need, the fourth is not served: 1 of 3. Best: both are: 3 of 4.
    expect(missing).toEqual({
      records: 2,
      share: 0.5,
      coverage: [1 / 3, 3 / 4],
      targetEfficiency: [1 / 2, 1],
    });
  });

  const message = (input: TargetingInput): string => {
    try {
      targeting(input);
    } catch (error) {
      return (error as Error).message;
    }
    return "accepted";
  };

  it.each<[object, string]>([
    [{ ...perthAndKinross, both: 700 }, "both: Give no more than the 649 served."],
    [
      { ...perthAndKinross, service: 3000, both: 2500 },
      "both: Give no more than the 2,176 in high need.",
    ],
    [{ ...perthAndKinross, need: 9000 }, "need: Give no more than the population of 8,459."],
    [{ ...perthAndKinross, service: 9000 }, "service: Give no more than the population of 8,459."],
    [
      { population: 100, need: 80, service: 70, both: 30 },
      "both: Give at least 50, since need and service together pass the population of 100.",
    ],
    [{ ...perthAndKinross, need: -1 }, "need: Give a whole number of people, 0 or more."],
    [
      { population: 10, need: 4 },
      "service: Give either a tally or all four counts: population, need, service and both.",
    ],
    [
      { ...perthAndKinross, tally: tally({ need: [1], service: [1] }) },
      "Give either a tally or all four counts: population, need, service and both.",
    ],
    [{ tally: {} }, "tally: Give what tally or tallyRows returned."],
    [
      { tally: { cells: [{ n: -1 }], excluded: [] } },
      "tally.cells[0].n: Give a whole number of people, 0 or more.",
    ],
    [{ ...perthAndKinross, places: "many" }, "places: Give one of: sampled, known."],
    [
      { ...perthAndKinross, confidence: 95 },
      "confidence: Give a fraction above 0 and below 1, such as 0.95.",
    ],
    [{ ...perthAndKinross, nee: 1 }, "Give known fields only; check the spelling of nee."],
  ])("refuses %j", (input, expected) => {
    expect(message(input as TargetingInput)).toBe(expected);
  });
});
