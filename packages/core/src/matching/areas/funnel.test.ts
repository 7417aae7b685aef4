import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { funnel, type FunnelInput } from "./funnel.js";
import { tally } from "../tally.js";

const units = fc.array(
  fc
    .integer({ min: 0, max: 3000 })
    .chain((total) => fc.tuple(fc.integer({ min: 0, max: total }), fc.constant(total))),
  { minLength: 1, maxLength: 30 },
);
const shown = (rows: readonly (readonly [number, number])[]): FunnelInput => ({
  count: rows.map(([count]) => count),
  total: rows.map(([, total]) => total),
  smallCounts: "show",
});

describe("funnel", () => {
  it("says that the average gives a single small group away", () => {
    const ids = (count: number[], total: number[]): string[] =>
      funnel({ count, total }).warnings.map(({ id }) => id);
    expect(ids([3], [43])).toContain("wholeGivesAway");
    expect(ids([1, 1], [30, 40])).toContain("wholeGivesAway");
    expect(ids([3, 60], [43, 100])).not.toContain("wholeGivesAway");
    expect(ids([30], [43])).not.toContain("wholeGivesAway");
  });

  it("matches the hand calculation", () => {
    // P = 80/200 = .4; √(.24/100) = .04899; 95%: .4 ± 1.95996 x .04899 = .3040, .4960;
    // 99.8%: .4 ± 3.09023 x .04899 = .2486, .5514; z = ±.2/.04899 = ±4.0825.
    const { average, units: two } = funnel({
      ...{ name: ["North", "South"], count: [60, 20], total: [100, 100] },
    });
    expect(average).toBe(0.4);
    expect(two[0]?.upper95).toBeCloseTo(0.4960182, 6);
    expect(two[0]?.upper998).toBeCloseTo(0.5513898, 6);
    expect(two[0]?.zScore).toBeCloseTo(4.0824829, 6);
    expect(two.map(({ place }) => place)).toEqual(["farAbove", "farBelow"]);
    expect(two[1]?.verdict.text).toBe("Below the 99.8% limit: lower than chance explains.");
  });

  it("widens the limits by the root of the overdispersion when it is above 1", () => {
    const count = [20, 60, 12, 40, 7];
    const total = [50, 200, 33, 90, 30];
    const plain = funnel({ count, total, overdispersion: "ignore" });
    const wide = funnel({ count, total, overdispersion: "adjust" });
    expect(plain.overdispersion).toBeCloseTo(1.28340510947272, 12);
    expect(plain.widening).toBe(1);
    expect(wide.widening).toBeCloseTo(Math.sqrt(1.28340510947272), 12);
    wide.units.forEach((unit, k) => {
      const half = (plain.units[k]?.upper95 ?? NaN) - (plain.average ?? NaN);
      expect((unit.upper95 ?? NaN) - (wide.average ?? NaN)).toBeCloseTo(half * wide.widening, 12);
    });
    expect(wide.warnings.map(({ id }) => id)).toContain("funnelWidened");
    expect(funnel({ count, total }).warnings.map(({ id }) => id)).toContain("funnelNotWidened");
  });

  it("leaves the limits alone where units differ less than chance makes them", () => {
    const count = Array.from({ length: 12 }, () => 50);
    const { overdispersion, widening } = funnel({ count, total: count.map(() => 100) });
    expect(overdispersion).toBe(0);
    expect(widening).toBe(1);
  });

  it("narrows with the size of the unit and stays within 0 and 1", () => {
    fc.assert(
      fc.property(units, fc.constantFrom("score", "exact"), (rows, limits) => {
        const result = funnel({ ...shown(rows), limits });
        const placed = result.units.filter(({ lower95 }) => lower95 !== null);
        for (const unit of placed) {
          const [low, high] = [unit.lower998 ?? NaN, unit.upper998 ?? NaN];
          expect(low).toBeGreaterThanOrEqual(0);
          expect(high).toBeLessThanOrEqual(1);
          expect(low).toBeLessThanOrEqual(unit.lower95 ?? NaN);
          expect(high).toBeGreaterThanOrEqual(unit.upper95 ?? NaN);
        }
        if (limits === "exact") return;
        const bySize = placed.toSorted((a, b) => (a.total ?? 0) - (b.total ?? 0));
        for (const [k, unit] of bySize.entries()) {
          const next = bySize[k + 1];
          if (next === undefined) continue;
          expect(next.lower95 ?? NaN).toBeGreaterThanOrEqual(unit.lower95 ?? NaN);
          expect(next.upper95 ?? NaN).toBeLessThanOrEqual(unit.upper95 ?? NaN);
        }
      }),
      { seed: 1, numRuns: 200 },
    );
  });

  it("says the same of a unit wherever it stands in the list", () => {
    fc.assert(
      fc.property(units, (rows) => {
        const one = funnel(shown(rows));
        const other = funnel(shown(rows.toReversed()));
        const places = other.units.toReversed().map(({ place }) => place);
        expect(one.units.map(({ place }) => place)).toEqual(places);
      }),
      { seed: 2, numRuns: 200 },
    );
  });

  it("never shows 1 to 5 people, nor one hidden unit alone", () => {
    fc.assert(
      fc.property(units, (rows) => {
        const { units: safe, smallCounts } = funnel({ ...shown(rows), smallCounts: "hide" });
        expect(smallCounts).toBe("hide");
        const hidden = safe.filter(({ total }) => total === null).length;
        const peopled = rows.filter(([, total]) => total > 0).length;
        if (peopled > 1) expect(hidden).not.toBe(1);
        for (const { count, total, rate, zScore } of safe) {
          if (total === null) {
            expect([count, rate, zScore]).toEqual([null, null, null]);
            continue;
          }
          for (const number of [count ?? 0, total, total - (count ?? 0)]) {
            expect(number === 0 || number > 5).toBe(true);
          }
        }
      }),
      { seed: 3, numRuns: 300 },
    );
  });

  it("hides one more where the hidden ones are known from their sum", () => {
    // Two hidden counts that add to 2 in 200 people could only be 1 and 1.
    const { units: four } = funnel({ count: [1, 30, 1, 40], total: [100, 90, 100, 120] });
    expect(four.map(({ rate }) => rate === null)).toEqual([true, true, true, false]);
    const enough = funnel({ count: [1, 30, 2, 40], total: [100, 90, 100, 120] });
    expect(enough.units.map(({ rate }) => rate === null)).toEqual([true, false, true, false]);
  });

  it("takes a benchmark of next to nothing for 0", () => {
    const { units: two } = funnel({ count: [10, 0], total: [100, 100], benchmark: 5e-324 });
    expect(two.map(({ place, zScore }) => [place, zScore])).toEqual([
      ["farAbove", null],
      ["within", null],
    ]);
  });

  it("reads groups from a tally, a group whose children are all left out among them", () => {
    const counted = tally({
      need: [...Array.from({ length: 40 }, () => 1 as const), "unknown", 0],
      service: [...Array.from({ length: 40 }, (_, k) => (k % 4 === 0 ? 1 : 0) as 0 | 1), 1, 1],
      by: {
        area: [...Array.from({ length: 40 }, (_, k) => (k < 20 ? "East" : "West")), "Isle", ""],
      },
    });
    const { units: areas, excluded } = funnel({ tally: counted, by: "area", smallCounts: "show" });
    expect(areas.map(({ name, count, total }) => [name, count, total])).toEqual([
      ["East", 5, 20],
      ["West", 5, 20],
      ["", 0, 0],
      ["Isle", 0, 0],
    ]);
    expect(areas[3]?.verdict.id).toBe("nobodyInTotal");
    expect(excluded).toBe(1);
    const reach = funnel({ tally: counted, by: "area", share: "reach", smallCounts: "show" });
    expect(reach.units[2]).toMatchObject({ name: "", count: 1, total: 1 });
    const efficiency = funnel({
      ...{ tally: counted, by: "area", share: "targetEfficiency", smallCounts: "show" },
    });
    expect(efficiency.units[2]).toMatchObject({ count: 0, total: 1 });
  });

  it("has nothing to compare one unit with, unless there is a benchmark", () => {
    const alone = funnel({ count: [30, 0], total: [100, 0] });
    expect(alone.units.map(({ verdict }) => verdict.id)).toEqual(["onlyOneUnit", "nobodyInTotal"]);
    expect(alone.conclusion.id).toBe("onlyOneUnit");
    const measured = funnel({ count: [30], total: [100], benchmark: 0.1 });
    expect(measured.units[0]?.place).toBe("farAbove");
  });

  it("has no z-scores, and nobody outside, where nobody or everybody is counted in", () => {
    for (const count of [
      [0, 0],
      [10, 20],
    ]) {
      const { units: two, overdispersion, conclusion } = funnel({ count, total: [10, 20] });
      expect(two.map(({ zScore, place }) => [zScore, place])).toEqual([
        [null, "within"],
        [null, "within"],
      ]);
      expect(overdispersion).toBeNull();
      expect(conclusion.id).toBe("funnelAllWithin");
    }
    expect(funnel({ count: [0], total: [0] }).conclusion.id).toBe("nobodyInGroups");
  });

  it("counts units of one person each", () => {
    const { units: ones } = funnel({ count: [1, 0, 0], total: [1, 1, 1], smallCounts: "show" });
    expect(ones.map(({ place }) => place)).toEqual(["within", "within", "within"]);
    const { units: hidden, conclusion } = funnel({ count: [1, 0, 0], total: [1, 1, 1] });
    expect(hidden.every(({ rate }) => rate === null)).toBe(true);
    expect(conclusion.id).toBe("noUnitShown");
  });

  it("names the units that lie far outside", () => {
    const { conclusion } = funnel({
      name: ["North", "", "West"],
      count: [90, 40, 41],
      total: [100, 100, 100],
    });
    expect(conclusion.text).toBe(
      "Outside the 99.8% limits: 3 of 3 units shown (North, Not recorded, West). Outside the 95% limits only: 0.",
    );
  });

  const grouped = tally({ need: [1], service: [1], by: { area: ["East"] } });
  it.each<[FunnelInput, readonly (string | number)[], string]>([
    [
      { count: [5], total: [4] },
      ["count", 0],
      "count[0]: Give a count no larger than the total of 4.",
    ],
    [
      { count: [1, 2], total: [4] },
      ["total"],
      "total: Give as many values as count has: 2, not 1.",
    ],
    [
      { count: [1], total: [4], name: ["a", "b"] },
      ["name"],
      "name: Give as many values as count has: 1, not 2.",
    ],
    [
      { total: [4] } as never,
      ["count"],
      "count: Give either a tally and one of its groupings, or a count and a total for each group.",
    ],
    [
      { count: [4] } as never,
      ["total"],
      "total: Give either a tally and one of its groupings, or a count and a total for each group.",
    ],
    [
      { tally: grouped, by: "area", count: [1] } as never,
      [],
      "Give either a tally and one of its groupings, or a count and a total for each group.",
    ],
    [{ tally: grouped, by: "school" }, ["by"], "by: Give one of the tally's groupings: area."],
    [
      { tally: tally({ need: [1], service: [1] }), by: "area" },
      ["tally"],
      "tally: Give a tally with groups, or a count and a total for each group.",
    ],
    [
      { count: [1e11], total: [1e11] },
      ["count", 0],
      "count[0]: Give at most 10,000,000,000 people.",
    ],
  ])("refuses %j", (input, path, message) => {
    expect(() => funnel(input)).toThrow(
      expect.objectContaining({ code: "INVALID_INPUT", path, message }),
    );
  });
});
