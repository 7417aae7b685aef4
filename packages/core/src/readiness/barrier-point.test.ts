import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { barrierPoint, type BarrierPointInput } from "./barrier-point.js";

describe("barrierPoint", () => {
  it.each([
    [[4, 3, 2, 5, 5], "desire", "a score exactly on the threshold is low"],
    [[3.01, 4, 5, 4, 3.5], "none", "all are above"],
    [[5, 5, 3, 1, 1], "knowledge", "the first low one, although a later one is lower"],
    [[4, null, 2, 2, 2], "unknown", "a missing score comes first"],
    [[2, null, 4, 4, 4], "awareness", "a missing score after the barrier does not matter"],
    [[null, null, null, null, null], "unknown", "all are missing"],
  ])("names in %j the barrier %s: %s", (scores, barrier) => {
    expect(barrierPoint({ scores }).barrier).toBe(barrier);
  });

  it("takes a mean that is 3 but for rounding as 3", () => {
    // (2.9 + 3.1 + 3) / 3 and the like may end in ...0000000004.
    expect(barrierPoint({ scores: [3 + 4e-16 * 3, 5, 5, 5, 5] }).barrier).toBe("awareness");
  });

  it("states the rule, the threshold and the score", () => {
    const { conclusion, ...result } = barrierPoint({ scores: [4, 3, 2, 5, 5] });
    expect(result).toEqual({
      barrier: "desire",
      label: "Desire",
      score: 3,
      rule: "atOrBelowThreshold",
      threshold: 3,
      reason: null,
      warnings: [],
    });
    expect(conclusion.text).toBe(
      "Desire is the first element at or below 3: deal with it before those after it.",
    );
  });

  it("says why a barrier is unknown", () => {
    const { score, label, reason, conclusion } = barrierPoint({ scores: [4, null, 2, 2, 2] });
    expect([score, label]).toEqual([null, "Unknown"]);
    expect(reason?.text).toBe("The score for Desire is missing and no element before it is low.");
    expect(conclusion.text).toBe(
      "The barrier is not known. The score for Desire is missing and no element before it is low.",
    );
  });

  it("follows the other rules in use when asked", () => {
    const scores = [4, 3, 2, 1.5, 5];
    expect(barrierPoint({ scores, rule: "belowThreshold" })).toMatchObject({
      barrier: "knowledge",
      threshold: 3,
      conclusion: {
        text: "Knowledge is the first element below 3: deal with it before those after it.",
      },
    });
    expect(barrierPoint({ scores, rule: "lowest" })).toMatchObject({
      barrier: "ability",
      threshold: null,
      conclusion: { text: "Ability has the lowest score." },
    });
    expect(barrierPoint({ scores: [4, 2, 2, 5, 5], rule: "lowest" }).barrier).toBe("desire");
    expect(barrierPoint({ scores: [4, 2, 2, null, 5], rule: "lowest" })).toMatchObject({
      barrier: "unknown",
      reason: { text: "The score for Ability is missing and could be the lowest." },
    });
  });

  it.each([
    ["atOrBelowThreshold", "Every element is above 3: there is no barrier."],
    ["belowThreshold", "No element is below 3: there is no barrier."],
  ] as const)("says by the rule %s that there is none", (rule, text) => {
    expect(barrierPoint({ scores: [4, 4, 4, 4, 4], rule }).conclusion.text).toBe(text);
  });

  it("stays what it is whatever the elements after it score", () => {
    const score = fc.option(fc.double({ min: 1, max: 5, noNaN: true }));
    const profile = fc.array(score, { minLength: 5, maxLength: 5 });
    fc.assert(
      fc.property(profile, profile, (scores, others) => {
        const { barrier } = barrierPoint({ scores });
        const place = ["awareness", "desire", "knowledge", "ability", "reinforcement"];
        const decided = barrier === "unknown" ? scores.indexOf(null) : place.indexOf(barrier);
        if (barrier === "none") return;
        const changed = [...scores.slice(0, decided + 1), ...others.slice(decided + 1)];
        expect(barrierPoint({ scores: changed }).barrier).toBe(barrier);
      }),
      { seed: 1, numRuns: 500 },
    );
  });

  it.each<[BarrierPointInput, readonly (string | number)[], string]>([
    [
      { scores: [4, 6, 2, 5, 5] },
      ["scores", 1],
      "scores[1]: Give Desire a score from 1 to 5, or leave it blank.",
    ],
    [
      { scores: [4, 3] },
      ["scores"],
      "scores: Give one score for each of the 5 elements; here are 2.",
    ],
    [
      { scores: 3 as unknown as number[] },
      ["scores"],
      "scores: Give a list of scores, one for each element.",
    ],
    [
      { scores: [4, 3, 2, 5, 5], threshold: 30 },
      ["threshold"],
      "threshold: Give a threshold from 1 to 5.",
    ],
    [
      { scores: [4, 3, 2, 5, 5], threshold: "3" as unknown as number },
      ["threshold"],
      "threshold: Give a score such as 3.",
    ],
    [
      { scores: [4, 3, 2, 5, 5], rule: "first" as "lowest" },
      ["rule"],
      "rule: Give one of: atOrBelowThreshold, belowThreshold, lowest.",
    ],
  ])("rejects %j", (input, path, message) => {
    expect(() => barrierPoint(input)).toThrow(
      expect.objectContaining({ code: "INVALID_INPUT", path, message }),
    );
  });
});
