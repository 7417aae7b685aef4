import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { capacityGap } from "./capacity-gap.js";
import { stockFlow } from "./stock-flow.js";

const sizes = fc.array(fc.integer({ min: 0, max: 500 }), { minLength: 1, maxLength: 20 });

describe("capacityGap", () => {
  it("counts those without a place and empty places apart", () => {
    const result = capacityGap({ demand: [40, 55, 60], capacity: [50] });
    expect(result.periods.map(({ unmet }) => unmet)).toEqual([0, 5, 10]);
    expect(result.periods[0]).toMatchObject({ served: 40, unusedPlaces: 10, use: 0.8 });
    expect(result.firstShortPeriod).toBe(2);
    expect(result.conclusion.text).toBe(
      "Places fall short first in period 2: over 3 periods 15.00 find no place, 10.00 in the worst one, while 10.00 places stand unused.",
    );
  });

  it("lets those who wait take the places of the next period", () => {
    const { periods, conclusion } = capacityGap({
      demand: [60, 40],
      capacity: [50, 45],
      waits: true,
    });
    expect(periods.map(({ served, unmet }) => [served, unmet])).toEqual([
      [50, 10],
      [45, 5],
    ]);
    expect(conclusion.text).toBe(
      "Places fall short first in period 1: after 2 periods 5.00 are waiting.",
    );
  });

  it("says when places suffice, and why there is no use of no places", () => {
    const { periods, conclusion } = capacityGap({ demand: [0, 3], capacity: [0, 5] });
    expect(periods[0]?.use).toBeNull();
    expect(periods[0]?.reason?.text).toBe(
      "There are no places in this period, so there is no share of them.",
    );
    expect(conclusion.text).toBe(
      "Places meet demand in each of 2 periods; 2.00 places stand unused in all.",
    );
  });

  it("accounts for everybody and for every place", () => {
    fc.assert(
      fc.property(
        sizes,
        fc.integer({ min: 0, max: 400 }),
        fc.boolean(),
        (demand, places, waits) => {
          const { periods, totalServed, totalDemand } = capacityGap({
            demand,
            capacity: [places],
            waits,
          });
          const left = waits
            ? (periods.at(-1)?.unmet ?? NaN)
            : periods.reduce((sum, { unmet }) => sum + unmet, 0);
          expect(totalServed + left).toBe(totalDemand);
          for (const { served, unusedPlaces } of periods)
            expect(served + unusedPlaces).toBe(places);
        },
      ),
      { seed: 1, numRuns: 200 },
    );
  });

  it("refuses another number of places than of periods", () => {
    expect(() => capacityGap({ demand: [1, 2, 3], capacity: [1, 2] })).toThrow(
      "capacity: Give one capacity for all periods, or one for each of the 3; here are 2.",
    );
  });
});

describe("stockFlow", () => {
  it("matches the hand calculation", () => {
    const { periods, settlesAt, conclusion } = stockFlow({
      opening: 420,
      entries: [15],
      exitRate: 0.03,
      periods: 2,
    });
    // 420 - 12.6 + 15 = 422.4; 422.4 - 12.672 + 15 = 424.728; 15 / 0.03 = 500.
    expect(periods[1]).toEqual({
      opening: expect.closeTo(422.4, 10) as number,
      entries: 15,
      exits: expect.closeTo(12.672, 10) as number,
      closing: expect.closeTo(424.728, 10) as number,
    });
    expect(settlesAt).toBeCloseTo(500, 9);
    expect(conclusion.text).toBe(
      "420 at the start become 425 after 2 periods; with the last entries going on, numbers settle at 500.",
    );
  });

  it("never settles when nobody leaves", () => {
    const { settlesAt, reason, conclusion } = stockFlow({
      opening: 1,
      entries: [2, 3],
      exitRate: 0,
    });
    expect(settlesAt).toBeNull();
    expect(reason?.text).toBe("Nobody leaves, so the stock never settles.");
    expect(conclusion.text).toBe("1 at the start become 6 after 2 periods, and nobody leaves.");
  });

  it("conserves people", () => {
    fc.assert(
      fc.property(sizes, fc.double({ min: 0, max: 1, noNaN: true }), (entries, exitRate) => {
        for (const { opening, entries: came, exits, closing } of stockFlow({
          opening: 100,
          entries,
          exitRate,
        }).periods) {
          expect(Math.abs(opening + came - exits - closing)).toBeLessThan(1e-9);
          expect(closing).toBeGreaterThanOrEqual(0);
        }
      }),
      { seed: 2, numRuns: 200 },
    );
  });

  it.each<[Parameters<typeof stockFlow>[0], string]>([
    [{ opening: -1, entries: [1], exitRate: 0 }, "opening: Give 0 or more people."],
    [
      { opening: 1, entries: [1, 2], exitRate: 0, periods: 3 },
      "entries: Give one number of entries for all periods, or one for each of the 3; here are 2.",
    ],
    [
      { opening: 1, entries: [1], exitRate: 3 },
      "exitRate: Give a fraction, not a percentage: 70% is 0.7.",
    ],
  ])("refuses %j", (input, message) => {
    expect(() => stockFlow(input)).toThrow(
      expect.objectContaining({ code: "INVALID_INPUT", message }),
    );
  });
});
