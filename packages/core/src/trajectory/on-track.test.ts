import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { onTrack, type OnTrackInput, sayChance } from "./on-track.js";

const base: OnTrackInput = {
  ...{ mean: [52, 51, 50, 49], standardError: [2, 2, 2, 2] },
  ...{ target: 50, direction: "decrease", lastValue: 53 },
};

describe("onTrack", () => {
  it("matches the normal distribution", () => {
    // Expected 49 with standard error 2: Phi(0.5) = 0.6914624612740131 (R 4.2.2 pnorm).
    const track = onTrack(base);
    expect(track.probability).toBeCloseTo(0.6914624612740131, 14);
    expect(track.probabilityByStep[2]).toBeCloseTo(0.5, 14);
    expect(track).toMatchObject({
      gapAtTarget: -1,
      requiredChangePerStep: -0.75,
      firstStepExpected: 3,
      firstStepReason: null,
    });
    expect(track.conclusion.text).toBe(
      "The chance of meeting the target of 50 in 4 periods is 69%, if the course goes on. It takes a change of -0.75 in each period.",
    );
    expect(onTrack({ ...base, targetStep: 1 }).probability).toBeCloseTo(0.15865525393145707, 14);
  });

  it("says no more than the limits deserve, and keeps the raw figure in its field", () => {
    const far = onTrack({ ...base, target: 10 });
    expect(far.probability).toBeGreaterThan(0);
    expect(far.probability).toBeLessThan(1e-50);
    expect(far.chance.text).toBe("under 1%");
    expect(far.firstStepReason?.text).toBe(
      "The target is not expected to be met within 4 periods.",
    );
    const texts = [0, 0.0099, 0.01, 0.5, 0.99, 0.9901, 1].map((p) => sayChance(p).text);
    expect(texts).toEqual(["under 1%", "under 1%", "1%", "50%", "99%", "over 99%", "over 99%"]);
  });

  it("counts a value exactly on target as meeting it, however it was computed", () => {
    for (const direction of ["increase", "decrease"] as const) {
      const exact = onTrack({
        ...{ mean: [0.1 + 0.2], standardError: [0], target: 0.3, direction, lastValue: 0.3 },
      });
      expect(exact).toMatchObject({ probability: 1, firstStepExpected: 1 });
      expect(exact.conclusion.id).toBe("onTrackMet");
    }
  });

  it("gives both directions chances that add to 1, and more for an easier target", () => {
    const number = fc.double({ min: -1e15, max: 1e15, noNaN: true });
    const size = fc.double({ min: 0, max: 1e15, noNaN: true });
    fc.assert(
      fc.property(
        number,
        size,
        number,
        fc.double({ min: 0, max: 1e15, noNaN: true }),
        (mean, error, target, easier) => {
          const chance = (direction: "increase" | "decrease", wanted: number): number =>
            onTrack({
              ...{ mean: [mean], standardError: [error], target: wanted, direction, lastValue: 0 },
            }).probability;
          const up = chance("increase", target);
          expect(up >= 0 && up <= 1).toBe(true);
          if (error > 0) expect(up + chance("decrease", target)).toBeCloseTo(1, 12);
          if (Math.abs(target - easier) <= 1e15) {
            expect(chance("increase", target - easier)).toBeGreaterThanOrEqual(up);
          }
        },
      ),
      { seed: 31, numRuns: 200 },
    );
  });

  it.each<[Partial<OnTrackInput>, readonly string[], string]>([
    [{ mean: [] }, ["mean"], "mean: Give at least one value."],
    [
      { standardError: [1] },
      ["standardError"],
      "standardError: Give as many values as mean has: 4, not 1.",
    ],
    [
      { targetStep: 0 },
      ["targetStep"],
      "targetStep: Give a whole number of periods ahead, 1 or more.",
    ],
    [{ targetStep: 5 }, ["targetStep"], "targetStep: Give a step of the forecast, from 1 to 4."],
    [{ direction: "down" as never }, ["direction"], "direction: Give one of: increase, decrease."],
  ])("refuses %j", (change, path, message) => {
    expect(() => onTrack({ ...base, ...change })).toThrow(
      expect.objectContaining({ code: "INVALID_INPUT", path, message }),
    );
  });
});
