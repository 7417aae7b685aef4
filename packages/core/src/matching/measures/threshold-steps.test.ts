import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { thresholdSteps, type ThresholdStepsInput } from "./threshold-steps.js";

/** Twelve places that send about 60% on, and one that sends 30%. */
const peers = [
  ...[590, 600, 610, 595, 605, 600, 612, 588, 603, 597, 606, 594].map((assessed, place) => ({
    name: `Place ${place + 1}`,
    counts: [1000, assessed, 200],
  })),
  { name: "Strict", counts: [1000, 300, 200] },
];

describe("thresholdSteps", () => {
  it("gives each place its share with Wilson's interval, step by step and over all", () => {
    const { steps } = thresholdSteps({ peers: [{ name: "North", counts: [20, 8, 2] }] });
    expect(steps.map(({ from, to }) => `${from} > ${to}`)).toEqual([
      ...["referral > assessment", "assessment > plan", "referral > plan"],
    ]);
    const shares = steps.map(({ places }) => places[0]?.conversion.value);
    expect(shares).toEqual([0.4, 0.25, 0.1]);
    // Wilson, 8 of 20: .218807 to .613418.
    expect(steps[0]?.places[0]?.conversion.lower).toBeCloseTo(0.218806532, 8);
  });

  it("widens the peers' limits by their own spread, and names who lies beyond", () => {
    const { steps, conclusion, warnings } = thresholdSteps({ peers });
    const [first] = steps;
    // Common rate (7200 + 300)/13,000 = .576923; standard error √(.576923·.423077/1000) = .0156228;
    // place 1 lies (.59 - .576923)/.0156228 = .837044 from it. Drawn in to the 10th and 90th
    // percentile (places 2 and 12 in order), the mean square is 1.88: limits grow by √1.88.
    const z = [590, 600, 610, 595, 605, 600, 612, 588, 603, 597, 606, 594, 300].map(
      (count) => (count / 1000 - 7500 / 13000) / Math.sqrt((7500 * 5500) / 13000 ** 2 / 1000),
    );
    const sorted = z.toSorted((a, b) => a - b);
    // Type 7 over 13: positions 1.2 and 10.8.
    const low = sorted[1]! + 0.2 * (sorted[2]! - sorted[1]!);
    const high = sorted[10]! + 0.8 * (sorted[11]! - sorted[10]!);
    const dispersion =
      z.reduce((sum, each) => sum + Math.min(high, Math.max(low, each)) ** 2, 0) / 13;
    expect(first?.dispersion).toBeCloseTo(dispersion, 12);
    expect(dispersion).toBeGreaterThan(1);
    const strict = first?.places.at(-1);
    expect(strict?.standing).toBe("lower");
    expect(strict?.adjustedZ).toBeCloseTo(z[12]! / Math.sqrt(dispersion), 10);
    expect(first?.places[0]?.standing).toBe("withinPeers");
    expect(conclusion.text).toMatch(/^Beyond what peers vary: Strict is lower from referral to /);
    expect(warnings).toEqual([]);
  });

  it("never narrows limits where peers vary less than chance", () => {
    const alike = thresholdSteps({
      peers: [
        { name: "A", counts: [100, 50, 20] },
        { name: "B", counts: [100, 50, 20] },
      ],
    });
    const [first] = alike.steps;
    expect(first?.dispersion).toBe(0);
    // .5 ± 3.090232 √(.25/100).
    expect(first?.places[0]?.peerUpper).toBeCloseTo(0.6545116, 6);
    expect(alike.conclusion.id).toBe("concludePeersAlike");
    expect(alike.warnings.map(({ text }) => text)).toEqual([
      "Only 2 places are compared, so how much peers vary is itself uncertain.",
    ]);
  });

  it("says why there is nothing to compare", () => {
    const alone = thresholdSteps({ peers: [{ name: "A", counts: [1, 1, 0] }] });
    expect(alone.steps[0]?.places[0]).toMatchObject({
      ...{ standing: null, peerLower: null, reason: { id: "noPeersToCompare" } },
    });
    expect(alone.conclusion.id).toBe("noPeersToCompare");
    const none = thresholdSteps({
      peers: [
        { name: "A", counts: [5, 0, 0] },
        { name: "B", counts: [4, 0, 0] },
      ],
    });
    const second = none.steps[1]?.places[0];
    expect(second?.conversion.value).toBeNull();
    expect(second?.reason?.text).toBe(
      "Nobody is at the step assessment, so there is no share that goes on.",
    );
    expect(none.steps[1]?.peers.value).toBeNull();
  });

  it("does not depend on the order of the places", () => {
    const place = fc
      .tuple(fc.integer({ min: 0, max: 500 }), fc.integer({ min: 0, max: 100 }))
      .map(([total, percent]) => [total, Math.floor((total * percent) / 100)]);
    fc.assert(
      fc.property(fc.array(place, { minLength: 2, maxLength: 12 }), (places) => {
        const named = places.map((counts, index) => ({ name: `P${index}`, counts }));
        const steps = ["referral", "plan"];
        const there = thresholdSteps({ peers: named, steps }).steps[0];
        const back = thresholdSteps({ peers: named.toReversed(), steps }).steps[0];
        expect(back?.dispersion ?? 9).toBeCloseTo(there?.dispersion ?? 9, 9);
        expect(back?.places.map(({ standing }) => standing).toReversed()).toEqual(
          there?.places.map(({ standing }) => standing),
        );
        for (const { adjustedZ, peerLower, peerUpper, reason } of there?.places ?? []) {
          expect(adjustedZ === null).toBe(reason !== null);
          if (peerLower !== null) expect(peerLower).toBeGreaterThanOrEqual(0);
          if (peerUpper !== null) expect(peerUpper).toBeLessThanOrEqual(1);
        }
      }),
      { seed: 1, numRuns: 200 },
    );
  });

  it.each<[object, string]>([
    [{ peers: [] }, "peers: Give at least one local authority."],
    [{ steps: ["referral"] }, "steps: Give the names of at least two steps."],
    [
      { peers: [{ name: "A", counts: [1, 1] }] },
      "peers[0].counts: Give one count for each step (referral, assessment, plan), not 2.",
    ],
    [
      { peers: [{ name: "A", counts: [10, 11, 1] }] },
      "peers[0].counts[1]: Give no more than the 10 children at the step before (referral): " +
        "count what became of the same children.",
    ],
    [{ peers: [{ name: " ", counts: [1, 1, 1] }] }, "peers[0].name: Give a name."],
    [
      { peers: [{ name: "A", counts: [1, -1, 1] }] },
      "peers[0].counts[1]: Give a whole number of people, 0 or more.",
    ],
    [{ peerConfidence: 1 }, "peerConfidence: Give a fraction above 0 and below 1, such as 0.95."],
  ])("refuses %j", (wrong, expected) => {
    expect(() => thresholdSteps({ peers, ...wrong } as ThresholdStepsInput)).toThrow(
      expect.objectContaining({ code: "INVALID_INPUT", message: expected }),
    );
  });
});
