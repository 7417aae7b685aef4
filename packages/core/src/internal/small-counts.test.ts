import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { hideSmallCounts } from "./small-counts.js";

/** Values a hidden count can have: all lists of whole numbers that add to the hidden sum. */
function possible(counts: readonly number[], hidden: readonly boolean[]): Set<number>[] {
  const kept = counts.filter((_, index) => hidden[index]);
  const seen = kept.map(() => new Set<number>());
  // A hidden 0 says that all are hidden and that there may be more.
  const lowest = kept.includes(0) ? 0 : 1;
  const chosen: number[] = [];
  const choose = (index: number, left: number): void => {
    const count = kept[index];
    if (count === undefined) {
      if (left === 0) chosen.forEach((value, at) => seen[at]?.add(value));
      return;
    }
    for (let value = lowest; value <= Math.min(left, count <= 5 ? 5 : left); value++) {
      chosen[index] = value;
      choose(index + 1, left - value);
    }
  };
  choose(
    0,
    kept.reduce((sum, count) => sum + count, 0),
  );
  return seen;
}

describe("hideSmallCounts", () => {
  it("hides the next smallest beside a single small count", () => {
    expect(hideSmallCounts([10, 20, 3])).toEqual([true, false, true]);
  });

  it("hides one more where two small counts are known from their sum", () => {
    // 2 can only be 1 + 1, and 10 only 5 + 5; 6 could be 1 + 5.
    expect(hideSmallCounts([1, 1, 30])).toEqual([true, true, true]);
    expect(hideSmallCounts([5, 5, 30, 40])).toEqual([true, true, true, false]);
    expect(hideSmallCounts([1, 5, 30])).toEqual([true, true, false]);
  });

  it("hides the zeros too where the total would give the only people away", () => {
    expect(hideSmallCounts([3, 0, 0])).toEqual([true, true, true]);
    expect(hideSmallCounts([0, 1, 1])).toEqual([true, true, true]);
    expect(hideSmallCounts([5, 5, 0, 0])).toEqual([true, true, true, true]);
    // 3 could be 1 and 2 either way about.
    expect(hideSmallCounts([1, 2, 0])).toEqual([true, true, false]);
  });

  it("shows zeros, and everything where nothing is small", () => {
    expect(hideSmallCounts([0, 6, 0])).toEqual([false, false, false]);
    expect(hideSmallCounts([])).toEqual([]);
  });

  it("leaves no small count known from the total while another count can be hidden", () => {
    const counts = fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 2, maxLength: 5 });
    fc.assert(
      fc.property(counts, (given) => {
        const hidden = hideSmallCounts(given);
        if (hidden.every(Boolean) && !given.includes(0)) return;
        const kept = given.filter((_, index) => hidden[index]);
        possible(given, hidden).forEach((values, index) => {
          if ((kept[index] ?? 0) <= 5) expect(values.size).toBeGreaterThan(1);
        });
      }),
      { seed: 1, numRuns: 300 },
    );
  });
});
