import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { levelGap, type LevelGapInput } from "./level-gap.js";
import { readinessChange } from "./readiness-change.js";

const instrument = { elements: [{ id: "desire", items: ["D1"] }], minimumGroup: 2 };
const front = [2, 3, 4, 3, 2, 5, 3, 1, 4, 2, 3];
const lead = [3, 3, 5, 4, 4, 4, 2, 5, 3, 3];
const named = (level: string, people: number): string[] =>
  Array.from({ length: people }, () => level);
const both: LevelGapInput = {
  scores: [...front, ...lead].map((score) => [score]),
  levels: [...named("Practitioner", 11), ...named("Senior leader", 10)],
  leaders: ["Senior leader"],
  instrument,
};

describe("levelGap", () => {
  it("compares leaders with everybody else by Welch's test", () => {
    // R 4.2.2: t.test(lead, front)
    const [desire] = levelGap(both).elements;
    expect(desire).toMatchObject({ leaders: 10, frontLine: 11, verdict: "unclear" });
    expect(desire?.gap).toBeCloseTo(3.6 - 32 / 11, 13);
    expect(desire?.lower).toBeCloseTo(-0.270052276462208, 12);
    expect(desire?.p).toBeCloseTo(0.148772342083866, 12);
    expect(desire?.hedgesG).toBeCloseTo(0.626247380374628, 12);
    expect(levelGap(both).conclusion.text).toBe(
      "Leaders and the front line are not apart beyond chance.",
    );
  });

  it("leaves out those on neither side, and those without a level", () => {
    const { onNeitherSide, elements, warnings } = levelGap({
      ...both,
      levels: [
        ...named("Practitioner", 8),
        "Manager",
        "Manager",
        "",
        ...named("Senior leader", 10),
      ],
      frontLine: ["Practitioner"],
    });
    expect(onNeitherSide).toBe(3);
    expect(elements[0]?.frontLine).toBe(8);
    expect(warnings.map(({ text }) => text)).toEqual(["Respondents on neither side, left out: 3."]);
  });

  it("says how far apart they are, either way", () => {
    const far: LevelGapInput = {
      scores: [1, 2, 1, 2, 4, 5, 4, 5].map((score) => [score]),
      levels: [...named("Staff", 4), ...named("Head", 4)],
      leaders: ["Head"],
      instrument,
    };
    expect(levelGap(far).conclusion.text).toMatch(
      /^Leaders see it differently from the front line: Desire by 3\.00 higher \(\d\.\d\d to \d\.\d\d\)\.$/,
    );
    expect(levelGap({ ...far, leaders: ["Staff"] }).conclusion.text).toMatch(
      /Desire by 3\.00 lower \(\d\.\d\d to \d\.\d\d\)\.$/,
    );
  });

  it("shows nothing when a side is small, and says why there is no test", () => {
    const hidden = levelGap({ ...both, minimumGroup: 11 });
    expect(hidden.elements).toEqual([]);
    expect(hidden.conclusion.text).toBe("Hidden: fewer than 11 people stand on one of the sides.");
    const flat = levelGap({
      scores: [[3], [3], [4], [4]],
      levels: ["a", "a", "b", "b"],
      leaders: ["b"],
      instrument,
    });
    expect(flat.elements[0]).toMatchObject({
      gap: 1,
      lower: null,
      verdict: "unknown",
      reason: { text: "The scores have no spread, so there are no limits." },
    });
    expect(flat.conclusion.text).toBe(
      "Too few people answered to tell whether leaders and the front line are apart.",
    );
  });

  it("is the change from the front line to the leaders, were they two waves", () => {
    const scores = fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 2, maxLength: 20 });
    fc.assert(
      fc.property(scores, scores, (one, other) => {
        const [gap] = levelGap({
          scores: [...one, ...other].map((score) => [score]),
          levels: [...named("front", one.length), ...named("lead", other.length)],
          leaders: ["lead"],
          instrument,
        }).elements;
        const change = readinessChange({
          before: { scores: one.map((score) => [score]) },
          after: { scores: other.map((score) => [score]) },
          instrument: { ...instrument, minimumGroup: 1 },
        }).total.figures?.elements[0]?.all;
        expect(gap?.gap).toBeCloseTo(change?.difference ?? NaN, 12);
        expect(gap?.p ?? null).toBe(change?.p ?? null);
        expect(gap?.hedgesG ?? null).toBe(change?.hedgesG ?? null);
      }),
      { seed: 1, numRuns: 100 },
    );
  });

  it.each<[string, LevelGapInput, readonly (string | number)[], string]>([
    [
      "a level that nobody has",
      { ...both, leaders: ["Chief"] },
      ["leaders", 0],
      "leaders[0]: Give levels that somebody has, not Chief.",
    ],
    [
      "no level that leads",
      { ...both, leaders: [" "] },
      ["leaders"],
      "leaders: Give at least one level that leads.",
    ],
    [
      "a level on both sides",
      { ...both, frontLine: ["Senior leader"] },
      ["frontLine"],
      "frontLine: Give each level on one side; Senior leader is on both.",
    ],
    [
      "levels of another length",
      { ...both, levels: ["Senior leader"] },
      ["levels"],
      "levels: Give as many values as answers has: 21, not 1.",
    ],
    [
      "neither answers nor scores",
      { levels: [], leaders: ["x"] },
      [],
      "Give either answers or scores.",
    ],
  ])("rejects %s", (_, input, path, message) => {
    expect(() => levelGap(input)).toThrow(
      expect.objectContaining({ code: "INVALID_INPUT", path, message }),
    );
  });
});
