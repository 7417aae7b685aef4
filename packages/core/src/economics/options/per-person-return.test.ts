import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { perPersonReturn } from "./per-person-return.js";

describe("perPersonReturn", () => {
  it.each([
    // Washington State Institute for Public Policy, result pages: benefits, cost, printed ratio.
    ["Functional Family Therapy, May 2017", 30792, 3470, 27322, 8.87],
    ["Strengthening Families 10-14, Dec 2016", 4126, 825, 3301, 5.0],
    ["Strengthening Families 10-14, May 2017", 5381, 835, 4546, 6.45],
    ["family dependency treatment court, Dec 2023", -8170, 6494, -14664, -1.26],
  ])("gives the published ratio of %s", (_, benefits, costGbp, net, printed) => {
    const result = perPersonReturn({ benefitsGbp: { everyone: benefits }, costGbp });
    expect(result.benefitsLessCostGbp).toBe(net);
    expect(Math.abs(result.bcr! - printed)).toBeLessThan(0.006);
  });

  it("has no ratio where the programme costs less than what it replaces", () => {
    // Triple P Level 4 group, May 2017: benefits 1,641, and a net cost that is a saving of 560.
    const result = perPersonReturn({
      benefitsGbp: { everyone: 1641 },
      costGbp: 440,
      comparatorCostGbp: 1000,
    });
    expect(result).toMatchObject({
      incrementalCostGbp: -560,
      benefitsLessCostGbp: 2201,
      bcr: null,
      perspectives: [{ perspective: "everyone", perPound: null }],
    });
    expect(result.conclusion.text).toBe(
      "For each person, benefits of £1,641 exceed an extra cost of -£560 by £2,201. The programme " +
        "costs £560 less than what it replaces, so there is no cost to divide by.",
    );
    const even = perPersonReturn({ benefitsGbp: { all: 5 }, costGbp: 3, comparatorCostGbp: 3 });
    expect(even.reason?.text).toBe(
      "The programme costs no more than what it replaces, so there is no cost to divide by.",
    );
  });

  it("splits benefits by whom they fall to", () => {
    // Nurse Family Partnership, Dec 2023: 20,495 in all, of which 5,061 to taxpayers; cost 13,925.
    const result = perPersonReturn({
      benefitsGbp: { taxpayers: 5061, others: 15434 },
      costGbp: 13925,
    });
    expect(result.bcr).toBeCloseTo(1.4718, 4);
    expect(result.perspectives[0]?.perPound).toBeCloseTo(0.3634, 4);
    expect(result.conclusion.text).toBe(
      "For each person, benefits of £20,495 exceed an extra cost of £13,925 by £6,570. That is " +
        "£1.47 for each £1 of extra cost.",
    );
  });

  it("says by how much benefits fall short", () => {
    const { conclusion } = perPersonReturn({ benefitsGbp: { all: -8170 }, costGbp: 6494 });
    expect(conclusion.text).toBe(
      "For each person, benefits of -£8,170 fall short of an extra cost of £6,494 by £14,664. That " +
        "is -£1.26 for each £1 of extra cost.",
    );
  });

  it("adds the perspectives up", () => {
    fc.assert(
      fc.property(
        fc.dictionary(
          fc.string({ minLength: 1 }).filter((name) => name !== "__proto__"),
          fc.integer({ min: -1e6, max: 1e6 }),
          { minKeys: 1, maxKeys: 6, noNullPrototype: true },
        ),
        fc.integer({ min: 1, max: 1e6 }),
        (benefitsGbp, costGbp) => {
          const {
            perspectives,
            bcr,
            benefitsGbp: total,
          } = perPersonReturn({ benefitsGbp, costGbp });
          const sum = (of: (row: (typeof perspectives)[number]) => number): number =>
            perspectives.reduce((all, row) => all + of(row), 0);
          expect(sum(({ benefitGbp }) => benefitGbp)).toBe(total);
          const size = sum(({ benefitGbp }) => Math.abs(benefitGbp)) / costGbp;
          expect(Math.abs(sum(({ perPound }) => perPound!) - bcr!)).toBeLessThanOrEqual(
            1e-12 * size,
          );
        },
      ),
      { seed: 1, numRuns: 100 },
    );
  });

  it.each([
    [
      { benefitsGbp: {} },
      "benefitsGbp: Give an object with a benefit for each of those it falls to, such as taxpayers.",
    ],
    [{ benefitsGbp: { taxpayers: NaN } }, "benefitsGbp.taxpayers: Give a number of pounds."],
    [{ costGbp: Infinity }, "costGbp: Give a number of pounds."],
    [
      { comparatorCostGbp: 1e16 },
      "comparatorCostGbp: Give an amount of at most £1,000,000,000,000,000, above or below zero.",
    ],
  ])("refuses case %#", (change, message) => {
    const input = { benefitsGbp: { all: 1 }, costGbp: 1, ...change };
    expect(() => perPersonReturn(input)).toThrow(
      expect.objectContaining({ code: "INVALID_INPUT", message }),
    );
  });
});
