import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { tally } from "./tally.js";
import { threeCircles } from "./three-circles.js";

/** Columns with the given number of children in each of the eight regions, in the result's order. */
function childrenIn(counts: readonly number[]): Parameters<typeof tally>[0] {
  const each = counts.flatMap((count, region) => Array<number>(count).fill(region));
  const bit = (place: number): Uint8Array =>
    Uint8Array.from(each, (region) => 1 - ((region >> place) & 1));
  return { need: bit(2), service: bit(1), support: bit(0) };
}

const eightCounts = fc.array(fc.integer({ min: 0, max: 30 }), { minLength: 8, maxLength: 8 });

describe("threeCircles", () => {
  it("counts the eight regions and names the children whom nobody sees", () => {
    const result = threeCircles({ tally: tally(childrenIn([10, 20, 30, 40, 50, 60, 70, 80])) });
    expect(result.regions.map(({ count }) => count)).toEqual([10, 20, 30, 40, 50, 60, 70, 80]);
    expect(result.regions[3]?.label.text).toBe("high need, not served, no one to turn to");
    expect(result.isolatedInNeed?.value).toBeCloseTo(40 / 360, 15);
    expect(result.coverageIfSupport?.value).toBeCloseTo(10 / 40, 15);
    expect(result.coverageIfNoSupport?.value).toBeCloseTo(20 / 60, 15);
    expect(result.conclusion.text).toBe(
      "40 of 360 children (11.1%) are in high need with no service and no one to turn to.",
    );
  });

  it("has four regions from four counts, and shows what the reader typed", () => {
    const { regions, isolatedInNeed } = threeCircles({
      ...{ population: 100, need: 5, service: 3, both: 2 },
    });
    expect(regions.map(({ count }) => count)).toEqual([2, 3, 1, 94]);
    expect(isolatedInNeed).toBeNull();
  });

  it("matches Goodman's limits computed by hand", () => {
    // 4 regions, 95%: q = chi²(1 - .05/4, 1) = 6.2385; x = 2, N = 100:
    // (q + 2x ± √(q (q + 4x(N - x)/N))) / (2 (N + q))
    const [region] = threeCircles({ population: 100, need: 5, service: 3, both: 2 }).regions;
    const q = 6.23847;
    const root = Math.sqrt(q * (q + (4 * 2 * 98) / 100));
    expect(region?.simultaneousLower).toBeCloseTo((q + 4 - root) / (2 * (100 + q)), 5);
    expect(region?.simultaneousUpper).toBeCloseTo((q + 4 + root) / (2 * (100 + q)), 5);
  });

  it("leaves children of unknown support in the two circles", () => {
    const result = threeCircles({
      tally: tally({ need: [1, 1], service: [1, 0], support: [1, "unknown"] }),
      smallCounts: "show",
    });
    expect(result.population).toBe(1);
    expect(result.supportUnknown).toBe(1);
    expect(result.coverage).toMatchObject({ count: 1, total: 2 });
  });

  it("hides 1 to 5 children, and the next smallest region where one alone would be hidden", () => {
    const { regions, isolatedInNeed } = threeCircles({
      tally: tally(childrenIn([10, 20, 30, 4, 50, 60, 70, 80])),
    });
    expect(regions.map(({ count }) => count)).toEqual([null, 20, 30, null, 50, 60, 70, 80]);
    expect(isolatedInNeed).toMatchObject({
      value: null,
      reason: {
        text: "Hidden, because 1 to 5 children could be recognised or worked out from it.",
      },
    });
  });

  it("never shows a hidden region through a sum", () => {
    fc.assert(
      fc.property(eightCounts, (counts) => {
        const result = threeCircles({ tally: tally(childrenIn(counts)) });
        const shown = result.regions.map(({ count }) => count);
        const hidden = (regions: readonly number[]): number =>
          regions.filter((region) => shown[region] === null).length;
        expect(hidden([0, 1, 2, 3, 4, 5, 6, 7])).not.toBe(1);
        if (result.coverage.value !== null) {
          expect(hidden([0, 1])).not.toBe(1);
          expect(hidden([2, 3])).not.toBe(1);
          expect(hidden([4, 5, 6, 7])).not.toBe(1);
        }
        counts.forEach((count, region) => {
          if (count >= 1 && count <= 5) expect(shown[region]).toBeNull();
        });
      }),
      { seed: 1, numRuns: 500 },
    );
  });

  it("gives three children among empty regions away neither by the zeros nor in its sentence", () => {
    const { regions, coverage, population, conclusion } = threeCircles({
      tally: tally({ need: [1, 1, 1], service: [1, 1, 1] }),
    });
    expect(population).toBe(3);
    expect(regions.map(({ count }) => count)).toEqual([null, null, null, null]);
    expect(coverage.value).toBeNull();
    expect(conclusion.id).toBe("smallCountHidden");
  });

  it("does not say how many are in need where that would give a hidden region away", () => {
    // 3 served in need and 4 served without; with 500 in need and not served shown, 503 is 3.
    const counts = [3, 500, 4, 700] as const;
    const column = (flags: readonly number[]) =>
      flags.flatMap((flag, region) => Array.from({ length: counts[region] ?? 0 }, () => flag));
    const flagsOf = { need: column([1, 1, 0, 0]), service: column([1, 0, 1, 0]) } as const;
    const { regions, conclusion } = threeCircles({ tally: tally(flagsOf as never) });
    expect(regions.map(({ count }) => count)).toEqual([null, 500, null, 700]);
    expect(conclusion.id).toBe("smallCountHidden");
  });

  it("shares out all children when nothing is hidden", () => {
    fc.assert(
      fc.property(eightCounts, (counts) => {
        const result = threeCircles({ tally: tally(childrenIn(counts)), smallCounts: "show" });
        const shares = result.regions.map(({ share }) => share ?? 0);
        const total = shares.reduce((sum, share) => sum + share, 0);
        expect(total).toBeCloseTo(result.population === 0 ? 0 : 1, 12);
        for (const { share, simultaneousLower, simultaneousUpper } of result.regions) {
          expect(simultaneousLower ?? 0).toBeLessThanOrEqual(share ?? 0);
          expect(simultaneousUpper ?? 1).toBeGreaterThanOrEqual(share ?? 1);
        }
      }),
      { seed: 2, numRuns: 300 },
    );
  });

  it("says that there are no children when there are none", () => {
    const { conclusion, regions } = threeCircles({ tally: tally({ need: [], service: [] }) });
    expect(conclusion.id).toBe("nobodyInPopulation");
    expect(regions.every(({ share, reason }) => share === null && reason !== null)).toBe(true);
  });

  it.each([
    [{ smallCounts: "no" }, "smallCounts: Give one of: hide, show."],
    [{ both: 4 }, "both: Give no more than the 3 served."],
  ])("refuses %j", (part, expected) => {
    const input = { population: 100, need: 5, service: 3, both: 2, ...part };
    expect(() => threeCircles(input as never)).toThrow(expected);
  });
});
