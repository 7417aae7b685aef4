import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { exampleSharedPrevention as example } from "./prevention-example.js";
import { settlement } from "./settlement.js";
import { shapleyShares } from "./settlement-kernel.js";

/** The definition: what each adds, over every order of joining. */
function overAllOrders(gains: readonly number[], cost: number): number[] {
  const worth = (group: readonly number[]): number =>
    Math.max(0, group.reduce((sum, player) => sum + gains[player]!, 0) - cost);
  const shares = gains.map(() => 0);
  let orders = 0;
  const visit = (joined: readonly number[]): void => {
    if (joined.length === gains.length) {
      orders += 1;
      for (const [position, player] of joined.entries()) {
        shares[player]! += worth(joined.slice(0, position + 1)) - worth(joined.slice(0, position));
      }
      return;
    }
    for (let player = 0; player < gains.length; player++) {
      if (!joined.includes(player)) visit([...joined, player]);
    }
  };
  visit([]);
  return shares.map((share) => share / orders);
}

const gainsOf = fc.array(fc.integer({ min: -1000, max: 100000 }), { minLength: 1, maxLength: 6 });

describe("shapleyShares", () => {
  it("is the mean of what each adds over all orders of joining", () => {
    fc.assert(
      fc.property(gainsOf, fc.integer({ min: 0, max: 200000 }), (gains, cost) => {
        const expected = overAllOrders(gains, cost);
        for (const [player, share] of shapleyShares(gains, cost).entries()) {
          expect(Math.abs(share - expected[player]!)).toBeLessThanOrEqual(1e-7);
        }
      }),
      { seed: 1, numRuns: 60 },
    );
  });

  it("shares out all of the surplus, the same to equals and nothing to who brings nothing", () => {
    fc.assert(
      fc.property(gainsOf, fc.integer({ min: 0, max: 200000 }), (gains, cost) => {
        const all = [...gains, gains[0]!, 0];
        const shares = shapleyShares(all, cost);
        const surplus = Math.max(0, all.reduce((sum, gain) => sum + gain, 0) - cost);
        expect(Math.abs(shares.reduce((sum, share) => sum + share, 0) - surplus)).toBeLessThan(
          1e-6,
        );
        expect(Math.abs(shares[0]! - shares[gains.length]!)).toBeLessThan(1e-6);
        expect(Math.abs(shares.at(-1)!)).toBeLessThan(1e-9);
      }),
      { seed: 1, numRuns: 100 },
    );
  });
});

describe("settlement", () => {
  it("charges the whole cost by either rule, and transfers add to nothing", () => {
    const result = settlement({ model: example });
    for (const rule of ["proportional", "fairShare"] as const) {
      const lines = result.agencies.map((line) => line[rule]!);
      expect(lines.reduce((sum, line) => sum + line.contributionGbp, 0)).toBeCloseTo(50000, 8);
      expect(lines.reduce((sum, line) => sum + line.transferGbp, 0)).toBeCloseTo(0, 8);
    }
    expect(result.conclusion.text).toBe(
      "Together the agencies gain £30,000 after the full cost. For a fair share of it: Council is paid " +
        "£10,000, NHS pays in £10,000.",
    );
  });

  it("has no fair share without a surplus, and says by how much the gains fall short", () => {
    // On cash alone the gains are half: 40,000 against 50,000.
    const result = settlement({ model: example, gain: "cashable" });
    expect(result.agencies.map(({ fairShare }) => fairShare)).toEqual([null, null]);
    expect(result.agencies[1]!.proportional!.contributionGbp).toBeCloseTo(12500, 8);
    expect(result.conclusion.text).toBe(
      "The agencies together gain £10,000 less than the full cost, so there is no surplus to share. In " +
        "proportion to what each gains: Council is paid £12,500, NHS pays in £12,500.",
    );
  });

  it("says when nobody gains, or nobody owes anybody", () => {
    const none = { ...example, outcomes: [{ ...example.outcomes[0]!, effect: 0 }] };
    expect(settlement({ model: none }).conclusion.text).toBe(
      "No agency gains, so there is nothing by which to share the cost.",
    );
    const alone = {
      ...example,
      outcomes: [{ ...example.outcomes[0]!, agencyShares: { Council: 1 } }],
    };
    expect(settlement({ model: alone }).conclusion.text).toBe(
      "Together the agencies gain £30,000 after the full cost. For a fair share of it: nobody pays " +
        "anybody.",
    );
  });

  it("does not try every order of too many agencies", () => {
    const agencyShares = Object.fromEntries(
      Array.from({ length: 20 }, (_, index) => [`Agency ${index}`, 1 / 20]),
    );
    const many = { ...example, outcomes: [{ ...example.outcomes[0]!, agencyShares }] };
    const result = settlement({ model: many });
    expect(result.reasons.fairShare!.text).toBe(
      "With more than 16 agencies the fair share takes too long; join some into one.",
    );
  });

  it("refuses what the model refuses, with its path", () => {
    expect(() => settlement({ model: { ...example, takeUp: 70 } })).toThrow(
      expect.objectContaining({
        path: ["model", "takeUp"],
        message: "model.takeUp: Give a fraction, not a percentage: 70% is 0.7.",
      }),
    );
    expect(() => settlement({ model: { ...example, cohort: [] } })).toThrow(
      "model.cohort: Give at least one year.",
    );
    expect(() => settlement({ model: { ...example, cohort: [1, 2] } })).toThrow(
      expect.objectContaining({
        path: ["model", "cohort"],
        message:
          "model.cohort: Give one number of people for each of the 1 years of the model; there are 2.",
      }),
    );
    expect(() => settlement({ model: example, gain: "social" as never })).toThrow(
      "gain: Give one of: fiscal, cashable.",
    );
  });
});
