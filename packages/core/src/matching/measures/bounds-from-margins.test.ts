import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { boundsFromMargins, type BoundsFromMarginsInput } from "./bounds-from-margins.js";

/** Every table of eight regions, in the order of the result. */
const cells = fc.array(fc.integer({ min: 0, max: 30 }), { minLength: 8, maxLength: 8 });

const marginsOf = (regions: readonly number[]) => {
  const at = (...indices: number[]): number =>
    indices.reduce((sum, index) => sum + (regions[index] ?? 0), 0);
  return {
    population: at(0, 1, 2, 3, 4, 5, 6, 7),
    need: at(0, 1, 2, 3),
    service: at(0, 1, 4, 5),
    support: at(0, 2, 4, 6),
    both: at(0, 1),
  };
};

describe("boundsFromMargins", () => {
  it("matches the hand calculation", () => {
    // 70 and 50 of 100 overlap in at least 20 and at most 50. High need, not served, no one to turn
    // to: at most min(70, 50, 40), at least max(0, 70 + 50 + 40 - 200); by chance 100·.7·.5·.4.
    const result = boundsFromMargins({ population: 100, need: 70, service: 50, support: 60 });
    expect(result.both).toEqual({ lower: 20, upper: 50 });
    expect(result.unmetNeed).toEqual({ lower: 20, upper: 50 });
    expect(result.servedLowNeed).toEqual({ lower: 0, upper: 30 });
    expect(result.neither).toEqual({ lower: 0, upper: 30 });
    expect(result.isolatedInNeed).toMatchObject({ lower: 0, upper: 40 });
    expect(result.isolatedInNeed?.ifIndependent).toBeCloseTo(14, 12);
    expect(result.targetEfficiency).toEqual({ lower: 0.4, upper: 1, reason: null });
    expect(result.conclusion.text).toBe(
      "From totals alone, between 20 and 50 of 70 children in high need are served (28.6% to " +
        "71.4%); only linked records can tell more.",
    );
  });

  it("narrows the regions of support once need and service are linked", () => {
    const input = { population: 8459, need: 2176, service: 649, support: 7251 };
    const linked = boundsFromMargins({ ...input, both: 223 });
    // 1,953 unmet against 1,208 without support: from 0 to 1,208; by chance 1,953·1,208/8,459.
    expect(linked.isolatedInNeed).toMatchObject({ lower: 0, upper: 1208 });
    expect(linked.isolatedInNeed?.ifIndependent).toBeCloseTo(278.9, 1);
    expect(linked.coverage.lower).toBe(linked.coverage.upper);
    expect(linked.conclusion.text).toBe(
      "Of 2,176 children in high need, 223 are served: there is no other possibility.",
    );
  });

  it("contains the truth of any linked table with those totals", () => {
    fc.assert(
      fc.property(cells, fc.boolean(), (truth, isLinked) => {
        const { both, ...totals } = marginsOf(truth);
        const result = boundsFromMargins({ ...totals, ...(isLinked && { both }) });
        result.regions.forEach(({ lower, upper }, region) => {
          expect(truth[region]).toBeGreaterThanOrEqual(lower);
          expect(truth[region]).toBeLessThanOrEqual(upper);
        });
        expect(both).toBeGreaterThanOrEqual(result.both.lower);
        expect(both).toBeLessThanOrEqual(result.both.upper);
        if (totals.need > 0) {
          expect(both / totals.need).toBeGreaterThanOrEqual(result.coverage.lower ?? NaN);
          expect(both / totals.need).toBeLessThanOrEqual(result.coverage.upper ?? NaN);
        }
      }),
      { seed: 1, numRuns: 500 },
    );
  });

  it("has no narrower bounds: each end is reached by some table of five children", () => {
    const seen = new Map<
      string,
      { low: number[]; high: number[]; input: BoundsFromMarginsInput }
    >();
    const visit = (left: number, table: readonly number[]): void => {
      if (table.length === 7) {
        const whole = [...table, left];
        const { population, need, service, support } = marginsOf(whole);
        const input = { population, need, service, support };
        const key = JSON.stringify(input);
        const known = seen.get(key) ?? { low: whole, high: whole, input };
        seen.set(key, {
          input,
          low: known.low.map((count, region) => Math.min(count, whole[region] ?? 0)),
          high: known.high.map((count, region) => Math.max(count, whole[region] ?? 0)),
        });
        return;
      }
      for (let count = 0; count <= left; count++) visit(left - count, [...table, count]);
    };
    visit(5, []);
    expect(seen.size).toBe(216);
    for (const { input, low, high } of seen.values()) {
      const { regions } = boundsFromMargins(input);
      expect(regions.map(({ lower }) => lower)).toEqual(low);
      expect(regions.map(({ upper }) => upper)).toEqual(high);
    }
  });

  it("says why there is no share where a circle or the population is empty", () => {
    const empty = boundsFromMargins({ population: 0, need: 0, service: 0, support: 0 });
    expect(empty.coverage).toMatchObject({ lower: null, upper: null });
    expect(empty.coverage.reason?.id).toBe("nobodyInNeed");
    expect(empty.isolatedInNeed?.ifIndependent).toBeNull();
    expect(empty.conclusion.id).toBe("concludeNobodyInNeed");
    const unserved = boundsFromMargins({ population: 1, need: 1, service: 0 });
    expect(unserved.targetEfficiency.reason?.id).toBe("nobodyServed");
    expect(unserved.unmetNeed).toEqual({ lower: 1, upper: 1 });
    expect(unserved.support).toBeNull();
    expect(unserved.regions).toHaveLength(4);
  });

  it.each<[object, string]>([
    [{ need: 101 }, "need: Give no more than the population of 100."],
    [{ support: 101 }, "support: Give no more than the population of 100."],
    [{ both: 80 }, "both: Give no more than the 70 in high need."],
    [{ both: 60 }, "both: Give no more than the 50 served."],
    [
      { both: 10 },
      "both: Give at least 20, since need and service together pass the population of 100.",
    ],
    [{ service: -1 }, "service: Give a whole number of people, 0 or more."],
  ])("refuses %j", (wrong, expected) => {
    const input = { population: 100, need: 70, service: 50, support: 60, ...wrong };
    expect(() => boundsFromMargins(input)).toThrow(
      expect.objectContaining({ code: "INVALID_INPUT", message: expected }),
    );
  });
});
