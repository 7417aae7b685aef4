import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { proportionDifference, type ProportionDifferenceInput } from "./proportion-difference.js";

const message = (input: ProportionDifferenceInput): string => {
  try {
    proportionDifference(input);
    return "no refusal";
  } catch (error) {
    return (error as Error).message;
  }
};

describe("proportionDifference", () => {
  it("matches the hand calculation", () => {
    // 2 of 10: Wilson .056682 to .509838. 5 of 10: .236594 to .763406.
    // -.3 - √((.2 - .056682)² + (.763406 - .5)²) = -.599872;
    // -.3 + √((.509838 - .2)² + (.5 - .236594)²) = .106672.
    const input = { count: 2, total: 10, otherCount: 5, otherTotal: 10 };
    const { value, lower, upper } = proportionDifference(input);
    expect(value).toBeCloseTo(-0.3, 15);
    expect(lower).toBeCloseTo(-0.599871982, 8);
    expect(upper).toBeCloseTo(0.106672465, 8);
  });

  it("says which share is higher, and when they cannot be told apart", () => {
    const say = (count: number, otherCount: number): string =>
      proportionDifference({ count, total: 100, otherCount, otherTotal: 100 }).conclusion.text;
    expect(say(60, 20)).toMatch(
      /^The first share \(60\.0%\) is higher than the other \(20\.0%\) by 40\.00 percentage points/,
    );
    expect(say(20, 60)).toMatch(/^The first share \(20\.0%\) is lower .* by 40\.00/);
    expect(say(20, 21)).toMatch(/^The shares \(20\.0% and 21\.0%\) cannot be told apart/);
  });

  it("gives no difference and says why when a group is empty", () => {
    const input = { count: 1, total: 5, otherCount: 0, otherTotal: 0 };
    const { value, lower, upper, reason, share, conclusion } = proportionDifference(input);
    expect([value, lower, upper]).toEqual([null, null, null]);
    expect(reason?.text).toBe("Nobody is in the total, so there is no share.");
    expect(share.value).toBe(0.2);
    expect(conclusion.id).toBe("nobodyInTotal");
  });

  it("has limits for groups of one child each", () => {
    const { value, lower, upper } = proportionDifference({
      ...{ count: 1, total: 1, otherCount: 0, otherTotal: 1 },
    });
    expect(value).toBe(1);
    expect(lower).toBeLessThan(0);
    expect(upper).toBe(1);
  });

  const group = fc
    .integer({ min: 1, max: 100_000 })
    .chain((total) => fc.tuple(fc.integer({ min: 0, max: total }), fc.constant(total)));

  it("turns round when the groups change places, within -1 and 1", () => {
    fc.assert(
      fc.property(group, group, ([count, total], [otherCount, otherTotal]) => {
        const there = proportionDifference({ count, total, otherCount, otherTotal });
        const back = proportionDifference({
          ...{ count: otherCount, total: otherTotal, otherCount: count, otherTotal: total },
        });
        expect(back.value).toBeCloseTo(-(there.value ?? NaN), 14);
        expect(back.lower).toBeCloseTo(-(there.upper ?? NaN), 12);
        expect(there.lower).toBeGreaterThanOrEqual(-1);
        expect(there.upper).toBeLessThanOrEqual(1);
        expect(there.lower).toBeLessThanOrEqual(there.value ?? NaN);
        expect(there.upper).toBeGreaterThanOrEqual(there.value ?? NaN);
      }),
      { seed: 1, numRuns: 300 },
    );
  });

  it.each<[object, string]>([
    [{ count: 6 }, "count: Give a count no larger than the total of 5."],
    [{ otherCount: 9 }, "otherCount: Give a count no larger than the total of 8."],
    [{ total: 1.5 }, "total: Give a whole number of people, 0 or more."],
    [{ confidence: 1 }, "confidence: Give a fraction above 0 and below 1, such as 0.95."],
  ])("refuses %j", (wrong, expected) => {
    const input = { count: 1, total: 5, otherCount: 2, otherTotal: 8, ...wrong };
    expect(message(input)).toBe(expected);
  });
});
