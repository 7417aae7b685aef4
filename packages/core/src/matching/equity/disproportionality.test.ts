import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { disproportionality, type DisproportionalityInput } from "./disproportionality.js";
import { ratioQuantiles } from "./rate-ratio.js";

const groups = fc.array(
  fc
    .integer({ min: 0, max: 2000 })
    .chain((total) => fc.tuple(fc.integer({ min: 0, max: total }), fc.constant(total))),
  { minLength: 2, maxLength: 6 },
);
const shown = (rows: readonly (readonly [number, number])[]): DisproportionalityInput => ({
  count: rows.map(([count]) => count),
  total: rows.map(([, total]) => total),
  smallCounts: "show",
});

describe("ratioQuantiles", () => {
  it("matches numerical integration in R", () => {
    // R 4.2.2: uniroot of integrate(function(t) pbeta(r * t, 10, 30) * dbeta(t, 40, 200), 0, 1) - q
    const beta = ratioQuantiles(
      { kind: "beta", first: 10, second: 30 },
      { kind: "beta", first: 40, second: 200 },
      [0.025, 0.5, 0.975],
    );
    expect(beta[0]).toBeCloseTo(0.747793405921818, 8);
    expect(beta[1]).toBeCloseTo(1.48202900621268, 8);
    expect(beta[2]).toBeCloseTo(2.60217979097676, 7);
    // pgamma(r * t, 5.5, rate = 20) * dgamma(t, 12.5, rate = 100)
    const gamma = ratioQuantiles(
      { kind: "gamma", shape: 5.5, people: 20 },
      { kind: "gamma", shape: 12.5, people: 100 },
      [0.025, 0.5, 0.975],
    );
    expect(gamma[0]).toBeCloseTo(0.695840582926139, 6);
    expect(gamma[1]).toBeCloseTo(2.12471329564935, 6);
    expect(gamma[2]).toBeCloseTo(5.63266871294527, 5);
  });
});

describe("disproportionality", () => {
  it("compares each group with everybody else", () => {
    // A: 300/1000 against 190/2000 = .095; .3/.095 = 3.158
    const { groups: three, conclusion } = disproportionality({
      ...{ name: ["A", "B", "C"], count: [300, 100, 90], total: [1000, 1000, 1000] },
    });
    expect(three[0]?.rawIndex).toBeCloseTo(0.3 / 0.095, 12);
    expect(three.map(({ flag }) => flag)).toEqual(["above", "below", "below"]);
    expect(conclusion.text).toBe(
      "Credibly more often than the others: A. Credibly less often: B, C.",
    );
  });

  it("compares with a named group and not with itself", () => {
    const { groups: three } = disproportionality({
      ...{ name: ["A", "B", "C"], count: [300, 100, 90], total: [1000, 1000, 1000] },
      reference: "B",
    });
    expect(three[0]?.rawIndex).toBeCloseTo(3, 12);
    expect(three[1]).toMatchObject({ rawIndex: 1, flag: null, reason: { id: "isReference" } });
  });

  it("does not flag a small group for what a large one is flagged for", () => {
    const { groups: four } = disproportionality({
      ...{ name: ["A", "B", "C", "D"], count: [400, 8, 200, 195] },
      ...{ total: [1000, 20, 1000, 1000], smallCounts: "show" },
    });
    expect(four[0]).toMatchObject({ rate: 0.4, flag: "above" });
    expect(four[1]).toMatchObject({ rate: 0.4, flag: null, verdict: { id: "notCredible" } });
    expect(four[1]?.index ?? NaN).toBeLessThan(four[1]?.rawIndex ?? NaN);
  });

  it("flags only what excludes 1, with the index within its limits", () => {
    fc.assert(
      fc.property(groups, fc.constantFrom("people", "events"), (rows, counting) => {
        for (const group of disproportionality({ ...shown(rows), counting }).groups) {
          const { index, lower, upper, flag, reason } = group;
          if (lower === null || upper === null || index === null) {
            expect(flag).toBeNull();
            expect(reason).not.toBeNull();
            continue;
          }
          expect(lower).toBeLessThanOrEqual(index * (1 + 1e-9));
          expect(upper).toBeGreaterThanOrEqual(index * (1 - 1e-9));
          expect(flag).toBe(lower > 1 ? "above" : upper < 1 ? "below" : null);
        }
      }),
      { seed: 1, numRuns: 60 },
    );
  });

  it("says the same of a group wherever it stands in the list", () => {
    fc.assert(
      fc.property(groups, (rows) => {
        const one = disproportionality(shown(rows)).groups;
        const other = disproportionality(shown(rows.toReversed())).groups.toReversed();
        one.forEach(({ index, flag }, k) => {
          expect(other[k]?.flag).toBe(flag);
          if (index === null) expect(other[k]?.index).toBeNull();
          else expect(Math.abs((other[k]?.index ?? NaN) / index - 1)).toBeLessThan(1e-5);
        });
      }),
      { seed: 2, numRuns: 40 },
    );
  });

  it("draws nothing where there are fewer than three groups, and says so", () => {
    const result = disproportionality({ count: [30, 60], total: [100, 100] });
    expect(result.method.shrinkage).toBe("none");
    expect(result.priorMean).toBeNull();
    expect(result.warnings.map(({ text }) => text)).toEqual([
      "With fewer than 3 groups their spread cannot be told, so no rate is drawn towards the mean.",
    ]);
    expect(result.groups.map(({ flag }) => flag)).toEqual(["below", "above"]);
  });

  it("flags nobody where chance explains the differences", () => {
    const result = disproportionality({ count: [30, 31, 29], total: [100, 100, 100] });
    expect(result.method.shrinkage).toBe("noSpread");
    expect(result.groups[0]).toMatchObject({
      ...{ index: 1, lower: null, flag: null, reason: { id: "noSpreadBetween" } },
    });
    expect(result.conclusion.id).toBe("noGroupCredible");
  });

  it("counts events, of which one person may have several", () => {
    const result = disproportionality({
      ...{ count: [300, 100, 90], total: [100, 100, 100], counting: "events" },
    });
    expect(result.method.posterior).toBe("gamma");
    expect(result.groups[0]).toMatchObject({ rate: 3, flag: "above" });
  });

  it.each<[string, DisproportionalityInput]>([
    ["nobodyInTotal", { count: [0, 20], total: [0, 50] }],
    ["nobodyToCompare", { count: [20, 0], total: [50, 0] }],
    ["nobodyCountedIn", { count: [0, 0], total: [50, 60] }],
  ])("says %s where there is nothing to compare", (id, input) => {
    expect(disproportionality(input).groups[0]).toMatchObject({ index: null, reason: { id } });
  });

  it("has a shrunk index but no raw one where nobody else is counted in", () => {
    const [first] = disproportionality({ count: [20, 0], total: [50, 60] }).groups;
    expect(first).toMatchObject({ rawIndex: null, flag: "above" });
    expect(first?.reason?.id).toBe("nobodyInComparison");
  });

  it("hides small groups, a group of one person among them", () => {
    const { groups: three, warnings } = disproportionality({
      count: [30, 1, 40],
      total: [100, 1, 100],
    });
    expect(three.map(({ rate }) => rate === null)).toEqual([true, true, false]);
    expect(warnings.map(({ id }) => id)).toEqual(["smallGroupsHidden"]);
  });

  it("hides every comparison with a reference that is hidden", () => {
    const { groups: three } = disproportionality({
      ...{ name: ["A", "B", "C"], count: [30, 3, 40], total: [100, 50, 100], reference: "B" },
    });
    expect(
      three.every(({ rate, comparisonRate, index }) => (rate ?? comparisonRate ?? index) === null),
    ).toBe(true);
  });

  it.each<[DisproportionalityInput, readonly (string | number)[], string]>([
    [
      { name: ["A", "B"], count: [1, 2], total: [3, 4], reference: "C" },
      ["reference"],
      "reference: Give the name of one group: A, B.",
    ],
    [
      { name: ["A", "A"], count: [1, 2], total: [3, 4], reference: "A" },
      ["reference"],
      "reference: Give the name of one group: A, A.",
    ],
    [
      { count: [5], total: [4] },
      ["count", 0],
      "count[0]: Give a count no larger than the total of 4.",
    ],
    [
      { count: [5], total: [0], counting: "events" },
      ["count", 0],
      "count[0]: Give a count no larger than the total of 0.",
    ],
  ])("refuses %j", (input, path, message) => {
    expect(() => disproportionality(input)).toThrow(
      expect.objectContaining({ code: "INVALID_INPUT", path, message }),
    );
  });
});
