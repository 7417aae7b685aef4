import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { trajectory, type TrajectoryInput } from "./trajectory.js";

const base: TrajectoryInput = { baseline: 100, target: 90, steps: 10, direction: "decrease" };

describe("trajectory", () => {
  it("matches the arithmetic", () => {
    // Planned 100, 99, 98, 97; planned area 1 + 3 (step 2 has no figure), actual area 0.5 + 1.5.
    const result = trajectory({ ...base, actual: [100, 99.5, null, 98.5], start: "2024-11" });
    expect(result.path[3]).toEqual({
      ...{ step: 3, period: "2025-02", planned: 97, actual: 98.5, variance: 1.5 },
      ...{ favourable: false, progressShare: 0.15 },
    });
    expect(result).toMatchObject({
      ...{ lastStep: 3, status: "behind", plannedCumulative: 4, actualCumulative: 2 },
      realisationRate: 0.5,
    });
    expect(result.conclusion.text).toBe(
      "2025-02: 98.5 is behind the plan of 97. So far 50.0% of the planned benefit has been realised.",
    );
    expect(result.warnings.map(({ id }) => id)).toEqual(["planBarelyBegun"]);
  });

  it("bends slowly at both ends of an S", () => {
    // 3f² - 2f³ at a quarter: 3/16 - 2/64 = 0.15625.
    const { path } = trajectory({ ...base, steps: 4, shape: "sCurve" });
    expect(path.map(({ planned }) => planned)).toEqual([100, 98.4375, 95, 91.5625, 90]);
  });

  it("meets the plan with a value exactly on it, and leaves room within the tolerance", () => {
    const at = (value: number, tolerance = 0): string =>
      trajectory({ ...base, actual: [100, value], tolerance }).status;
    expect([at(99), at(98), at(99.5), at(99.5, 0.5), at(99.6, 0.5)]).toEqual([
      ...["onPlan", "onPlan", "behind", "withinTolerance", "behind"],
    ]);
    const tenths = trajectory({
      ...{ baseline: 0, target: 1, steps: 10, direction: "increase" },
      actual: [0, 0.1, 0.2, 0.1 + 0.2],
    });
    expect(tenths.path.slice(0, 4).every(({ favourable }) => favourable === true)).toBe(true);
  });

  it("has no share to give before anything was planned, or with no way to go", () => {
    const first = trajectory({ ...base, actual: [100] });
    expect(first.realisationRate).toBeNull();
    expect(first.realisationReason?.id).toBe("nothingPlannedYet");
    const level = trajectory({ ...base, target: 100, actual: [100, 101] });
    expect(level.path[1]).toMatchObject({ progressShare: null, favourable: false });
    expect(trajectory(base)).toMatchObject({ status: "noFigures", lastStep: null });
    expect(trajectory(base).conclusion.text).toBe(
      "There are no figures yet to compare with the plan.",
    );
  });

  it("starts at the baseline, ends at the target, and goes one way", () => {
    const number = fc.integer({ min: -1e6, max: 1e6 });
    fc.assert(
      fc.property(
        number,
        number,
        fc.integer({ min: 1, max: 60 }),
        fc.constantFrom("linear" as const, "sCurve" as const),
        (a, b, steps, shape) => {
          const direction = b >= a ? "increase" : "decrease";
          const plan = trajectory({ baseline: a, target: b, steps, direction, shape });
          const planned = plan.path.map((step) => step.planned);
          expect([planned[0], planned.at(-1)]).toEqual([a, b]);
          for (let i = 1; i < planned.length; i++) {
            expect((planned[i]! - planned[i - 1]!) * (b - a)).toBeGreaterThanOrEqual(0);
          }
          if (a === b) return;
          const done = trajectory({
            ...{ baseline: a, target: b, steps, direction, shape },
            actual: planned,
          });
          expect(done.status).toBe("onPlan");
          expect(done.realisationRate).toBeCloseTo(1, 9);
        },
      ),
      { seed: 41, numRuns: 200 },
    );
  });

  it.each<[Partial<TrajectoryInput>, readonly string[], string]>([
    [
      { target: 110 },
      ["target"],
      "target: Give a target at or below the baseline, or the direction increase.",
    ],
    [
      { direction: "increase" },
      ["target"],
      "target: Give a target at or above the baseline, or the direction decrease.",
    ],
    [{ steps: 0 }, ["steps"], "steps: Give a whole number of periods from 1 to 600."],
    [
      { steps: 1, actual: [1, 2, 3] },
      ["actual"],
      "actual: Give at most 2 figures, for steps 0 to 1; there are 3.",
    ],
    [
      { start: "March" },
      ["start"],
      "start: Give a month such as 2025-04, a quarter such as 2025-Q2, a financial year such as 2025/26, or a whole number.",
    ],
    [{ tolerance: -1 }, ["tolerance"], "tolerance: Give a number of 0 or more."],
  ])("refuses %j", (change, path, message) => {
    expect(() => trajectory({ ...base, ...change })).toThrow(
      expect.objectContaining({ code: "INVALID_INPUT", path, message }),
    );
  });
});
