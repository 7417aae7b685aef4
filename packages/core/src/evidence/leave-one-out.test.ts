import { describe, expect, it } from "vitest";
import { leaveOneOut, type LeaveOneOutInput } from "./leave-one-out.js";

const studies = (...values: readonly number[]): LeaveOneOutInput["studies"] =>
  values.map((value, k) => ({
    name: String.fromCharCode(65 + k),
    analysis: { value, variance: 0.01 },
  }));

describe("leaveOneOut", () => {
  it("gives the mean of the others where all weigh the same", () => {
    const { without, mostInfluential, conclusion } = leaveOneOut({
      measure: "smd",
      studies: studies(-0.1, -0.2, -0.6),
    });
    expect(without.map(({ estimate }) => Number(estimate.toFixed(12)))).toEqual([
      -0.4, -0.35, -0.15,
    ]);
    expect(mostInfluential).toBe("C");
    expect(conclusion.id).toBe("movesMostTooFew");
  });

  it("names the study on which the verdict rests", () => {
    const { without, conclusion } = leaveOneOut({
      measure: "smd",
      studies: studies(-0.42, -0.4, -0.41, -0.43, 0.35),
    });
    expect(without.map(({ changesVerdict }) => changesVerdict)).toEqual([
      ...[false, false, false, false],
      true,
    ]);
    expect(conclusion.text).toContain("without E a clear effect becomes unclear");
  });

  it("says so where no study carries the verdict", () => {
    const { conclusion } = leaveOneOut({
      measure: "smd",
      studies: studies(-0.42, -0.4, -0.41, -0.43, -0.5),
    });
    expect(conclusion.text).toBe(
      "No single study carries the verdict. E moves the pooled effect most, from -0.432 to -0.415 without it.",
    );
  });

  it("refuses a single study", () => {
    expect(() => leaveOneOut({ measure: "smd", studies: studies(1) })).toThrow(
      expect.objectContaining({
        code: "NOT_ENOUGH_DATA",
        path: ["studies"],
        message: "studies: Give at least two studies that say something.",
      }),
    );
  });
});
