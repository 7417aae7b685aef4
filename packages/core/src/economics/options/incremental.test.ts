import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { incremental } from "./incremental.js";

const from = (
  costGbp: number,
  effect: number,
  thresholdGbp?: number,
): ReturnType<typeof incremental> =>
  incremental({
    ...{ costGbp, effect, comparatorCostGbp: 100, comparatorEffect: 10 },
    effectUnit: "care day avoided",
    ...(thresholdGbp !== undefined && { thresholdGbp }),
  });

describe("incremental", () => {
  it.each([
    [
      350,
      12,
      "moreForMore",
      125,
      "It costs £250 more and brings 2.00 more: £125 for each further care day avoided.",
    ],
    [
      50,
      5,
      "lessForLess",
      10,
      "It costs £50 less and brings 5.00 less: £10.00 saved for each care day avoided given up.",
    ],
    [
      50,
      12,
      "dominates",
      null,
      "Better on both counts or on one: it costs £50 less and brings 2.00 more (care day avoided), so no ratio is needed.",
    ],
    [
      100,
      12,
      "dominates",
      null,
      "Better on both counts or on one: it costs £0 less and brings 2.00 more (care day avoided), so no ratio is needed.",
    ],
    [
      150,
      10,
      "dominated",
      null,
      "Worse on both counts or on one: it costs £50 more and brings 0.00 less (care day avoided), so no ratio is needed.",
    ],
    [
      100,
      10,
      "same",
      null,
      "The same cost and the same effect, so there is nothing to choose between the two.",
    ],
  ] as const)("case %#: %d for %d", (cost, effect, position, icer, text) => {
    const result = from(cost, effect);
    expect(result).toMatchObject({ position, icer, netBenefitGbp: null });
    expect(result.conclusion.text).toBe(text);
    expect(result.reason?.text).toBe(icer === null ? text : undefined);
  });

  it.each([
    [200, "worth £150 more than it costs."],
    [100, "worth £50 less than it costs."],
    [125, "worth just what it costs."],
  ])("weighs the difference at a threshold of %d", (threshold, end) => {
    const { netBenefitGbp, conclusion } = from(350, 12, threshold);
    expect(netBenefitGbp).toBe(2 * threshold - 250);
    expect(conclusion.text).toBe(
      "It costs £250 more and brings 2.00 more: £125 for each further care day avoided. At " +
        `£${String(threshold)} a unit it is ${end}`,
    );
  });

  it("gives null and a reason for a difference in effect too small to divide by", () => {
    const result = incremental({
      ...{ costGbp: 1e15, effect: 5e-324, comparatorCostGbp: 0, comparatorEffect: 0 },
    });
    expect(result).toMatchObject({ icer: null, position: "moreForMore" });
    expect(result.reason?.text).toBe("The difference in effect is too small to divide by.");
  });

  it("never reverses when option and comparator change places", () => {
    const number = fc.integer({ min: -100, max: 100 });
    const turned = {
      ...{ dominates: "dominated", dominated: "dominates", same: "same" },
      ...{ moreForMore: "lessForLess", lessForLess: "moreForMore" },
    };
    fc.assert(
      fc.property(number, number, number, number, number, (c, e, c2, e2, thresholdGbp) => {
        const one = incremental({
          ...{ costGbp: c, effect: e, comparatorCostGbp: c2, comparatorEffect: e2, thresholdGbp },
        });
        const other = incremental({
          ...{ costGbp: c2, effect: e2, comparatorCostGbp: c, comparatorEffect: e, thresholdGbp },
        });
        expect(other.position).toBe(turned[one.position]);
        expect(other.icer).toBe(one.icer);
        expect(one.netBenefitGbp! + other.netBenefitGbp!).toBe(0);
      }),
      { seed: 1, numRuns: 200 },
    );
  });

  it("refuses a comparator left out", () => {
    const input = { costGbp: 1, effect: 1, comparatorEffect: 1 } as never;
    expect(() => incremental(input)).toThrow("comparatorCostGbp: Give a number of pounds.");
    const none = { costGbp: 1, effect: 1, comparatorCostGbp: 1 } as never;
    expect(() => incremental(none)).toThrow("comparatorEffect: Give a number.");
  });
});
