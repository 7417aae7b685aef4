import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readinessFunnel, type ReadinessFunnelInput } from "./readiness-funnel.js";

const counts = {
  awareness: 148,
  desire: 74,
  knowledge: 78,
  ability: 18,
  reinforcement: 25,
  none: 33,
};

describe("readinessFunnel", () => {
  it("counts who passes each element and every one before it", () => {
    const { classified, steps, modalBarrier, conclusion } = readinessFunnel({
      barrierCounts: counts,
    });
    // 376 - 148 = 228; - 74 = 154; - 78 = 76; - 18 = 58; - 25 = 33.
    expect(classified).toBe(376);
    expect(steps.map(({ passed }) => passed.count)).toEqual([228, 154, 76, 58, 33]);
    expect(steps[0]?.stopped.value).toBe(148 / 376);
    expect(modalBarrier).toBe("awareness");
    expect(conclusion.text).toBe(
      "More people stop at Awareness than anywhere else: 39.4% of 376. 8.8% pass every element.",
    );
  });

  it("leaves people whose barrier is not known out of every share, and says so", () => {
    const result = readinessFunnel({ barrierCounts: { ...counts, unknown: 6 } });
    expect(result.classified).toBe(376);
    expect(result.unknown).toBe(6);
    expect(result.warnings.map(({ text }) => text)).toEqual([
      "People whose barrier is not known, left out of the funnel: 6.",
    ]);
  });

  it("names the earlier of two barriers that are equally common, and says that they are", () => {
    const { modalBarrier, modalTied, conclusion } = readinessFunnel({
      barrierCounts: { ...counts, awareness: 0, desire: 78 },
    });
    expect(modalBarrier).toBe("desire");
    expect(modalTied).toEqual(["desire", "knowledge"]);
    expect(conclusion.text).toBe(
      "Equally many people stop at Desire, Knowledge, more than anywhere else: 33.6% of 232 at each. " +
        "14.2% pass every element.",
    );
  });

  const nobody = { awareness: 0, desire: 0, knowledge: 0, ability: 0, reinforcement: 0, none: 0 };

  it("says that nobody stops when nobody does", () => {
    const { modalBarrier, conclusion } = readinessFunnel({
      barrierCounts: { ...nobody, none: 12 },
    });
    expect(modalBarrier).toBe("none");
    expect(conclusion.text).toBe("Everybody whose barrier is known passes every element (12).");
  });

  it("gives null shares with the reason when nobody's barrier is known", () => {
    const { modalBarrier, steps, conclusion } = readinessFunnel({
      barrierCounts: { ...nobody, unknown: 4 },
    });
    expect(modalBarrier).toBe("unknown");
    expect(steps[0]?.passed).toMatchObject({
      count: 0,
      value: null,
      lower: null,
      reason: { text: "Nobody's barrier is known, so there is no share." },
    });
    expect(conclusion.text).toBe(
      "Nobody's barrier is known, so it cannot be said where people stop.",
    );
  });

  it("never rises, stays within 0 and 1, and accounts for everybody", () => {
    const people = fc.integer({ min: 0, max: 500 });
    const record = fc.record({
      awareness: people,
      desire: people,
      knowledge: people,
      ability: people,
      reinforcement: people,
      none: fc.integer({ min: 1, max: 500 }),
    });
    fc.assert(
      fc.property(record, (barrierCounts) => {
        const { steps, classified, none } = readinessFunnel({ barrierCounts });
        let before = classified;
        for (const { stopped, passed } of steps) {
          expect(stopped.count + passed.count).toBe(before);
          expect(passed.lower).toBeGreaterThanOrEqual(0);
          expect(passed.upper).toBeLessThanOrEqual(1);
          before = passed.count;
        }
        expect(before).toBe(none);
      }),
      { seed: 1, numRuns: 200 },
    );
  });

  it.each<[ReadinessFunnelInput["barrierCounts"], readonly (string | number)[], string]>([
    [
      { ...counts, desire: -1 },
      ["barrierCounts", "desire"],
      "barrierCounts.desire: Give a whole number of people, 0 or more.",
    ],
    [
      { awareness: 3, none: 4 },
      ["barrierCounts"],
      "barrierCounts: Give a count for each of awareness, desire, knowledge, ability, reinforcement, none; desire has none.",
    ],
    [
      { ...counts, skill: 3 },
      ["barrierCounts", "skill"],
      "barrierCounts.skill: Give counts of awareness, desire, knowledge, ability, reinforcement, none, unknown only, not of skill.",
    ],
  ])("rejects %j", (barrierCounts, path, message) => {
    expect(() => readinessFunnel({ barrierCounts })).toThrow(
      expect.objectContaining({ code: "INVALID_INPUT", path, message }),
    );
  });
});
