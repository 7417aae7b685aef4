import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { smallCount } from "../internal/small-counts.js";
import {
  type ChangeFigures,
  readinessChange,
  type ReadinessChangeInput,
  type ReadinessWave,
} from "./readiness-change.js";

const instrument = { elements: [{ id: "desire", items: ["D1"] }], minimumGroup: 1 };

const figuresOf = (input: ReadinessChangeInput): ChangeFigures => {
  const { figures } = readinessChange(input).total;
  if (figures === null) throw new Error("The total is hidden.");
  return figures;
};

/** One element's scores of some people. */
const wave = (scores: readonly (number | null)[], people?: readonly string[]): ReadinessWave => ({
  scores: scores.map((value) => [value]),
  ...(people && { people }),
});

/** Scores of some people on five elements, all alike. */
const five = (score: number): number[] => [score, score, score, score, score];

const first = [2, 3, 4, 3, 2, 5, 3, 1, 4, 2, 3];
const second = [3, 3, 5, 4, 4, 4, 2, 5, 3, 3];

describe("readinessChange", () => {
  it("compares all people by Welch's test, with the exact factor for small samples", () => {
    // R 4.2.2: t.test(second, first), and exp(lgamma(9.5) - lgamma(9)) / sqrt(9.5) times d.
    const [desire] = figuresOf({ before: wave(first), after: wave(second), instrument }).elements;
    const all = desire?.all;
    expect(desire?.matched).toBeNull();
    expect(all).toMatchObject({ nBefore: 11, nAfter: 10, reason: null });
    expect(all?.difference).toBeCloseTo(3.6 - 32 / 11, 13);
    expect(all?.t).toBeCloseTo(1.505221039107, 11);
    expect(all?.df).toBeCloseTo(18.92847677052, 10);
    expect(all?.p).toBeCloseTo(0.148772342083866, 12);
    expect(all?.lower).toBeCloseTo(-0.270052276462208, 12);
    expect(all?.upper).toBeCloseTo(1.65187045828039, 12);
    expect(all?.hedgesG).toBeCloseTo(0.626247380374628, 12);
  });

  it("compares matched people with themselves, whatever the order of the returns", () => {
    // R 4.2.2: t.test(second, first[1:10], paired = TRUE)
    const people = first.map((_, index) => `person ${String(index)}`);
    const [desire] = figuresOf({
      before: wave(first, people),
      after: wave([...second].reverse(), people.slice(0, 10).reverse()),
      instrument,
    }).elements;
    expect(desire?.matched).toMatchObject({ n: 10, df: 9 });
    expect(desire?.matched?.t).toBeCloseTo(1.41261286739226, 12);
    expect(desire?.matched?.lower).toBeCloseTo(-0.420979463313237, 12);
    expect(desire?.matched?.p).toBeCloseTo(0.191403054699037, 12);
    expect(desire?.basis).toBe("matched");
    expect(desire?.verdict).toBe("unclear");
  });

  it("says what moved, by how much, and that nothing else did", () => {
    const people = Array.from({ length: 30 }, (_, index) => `p${String(index)}`);
    const wobble = (index: number): number => ((index * 7) % 5) / 10;
    const before = { people, scores: people.map((_, index) => five(2 + wobble(index))) };
    const after = {
      people,
      scores: people.map((_, index) => [
        3 + wobble(index + 1),
        ...five(2 + wobble(index + 2)).slice(1),
      ]),
    };
    const { conclusion, warnings } = readinessChange({ before, after });
    expect(conclusion.text).toMatch(
      /^Among the same people: Awareness rose by 1\.00 \(0\.\d\d to 1\.\d\d\)\. Nothing else moved beyond chance\.$/,
    );
    expect(warnings).toEqual([]);
    const back = readinessChange({ before: after, after: before });
    expect(back.conclusion.text).toContain("Awareness fell by 1.00 (0.");
    const still = readinessChange({
      before: { scores: before.scores },
      after: { scores: before.scores },
    });
    expect(still.conclusion.text).toBe("Among all who answered, nothing moved beyond chance.");
    expect(still.warnings.map(({ text }) => text)).toEqual([
      "Some changes compare all people as if the two waves were different people: a change in who answered looks like a change of mind.",
    ]);
  });

  it("gives null with the reason where there is no test", () => {
    const [one] = figuresOf({ before: wave([3]), after: wave([4, 5]), instrument }).elements;
    expect(one?.all).toMatchObject({
      difference: 1.5,
      lower: null,
      p: null,
      reason: { text: "Limits need two people with a score." },
    });
    const [flat] = figuresOf({ before: wave([3, 3]), after: wave([4, 4]), instrument }).elements;
    expect(flat).toMatchObject({
      verdict: "unknown",
      all: {
        difference: 1,
        t: null,
        hedgesG: null,
        reason: { text: "The scores have no spread, so there are no limits." },
      },
    });
  });

  it("counts moves between barriers of people who answered both times", () => {
    const people = ["a", "b", "c", "d", "e"];
    const { transition } = figuresOf({
      before: { people, scores: [five(2), five(4), [4, 2, 4, 4, 4], five(2), [4, 4, 4, 4, null]] },
      after: { people, scores: [five(4), five(2), [4, 2, 4, 4, 4], [4, 4, 2, 4, 4], five(4)] },
      minimumGroup: 1,
    });
    expect(transition?.moves).toEqual({ forward: 2, same: 1, back: 1, unknown: 1 });
    expect(transition?.order.at(-1)).toBe("unknown");
    expect(transition?.counts?.[0]).toEqual([0, 0, 1, 0, 0, 1, 0]);
    expect(transition?.reason).toBeNull();
  });
});

describe("what a change between waves hides", () => {
  const named = (group: string, people: number): string[] =>
    Array.from({ length: people }, () => group);
  const spread = (people: number): number[][] =>
    Array.from({ length: people }, (_, index) => five(1 + (index % 5)));
  const codes = (from: number, to: number): string[] =>
    Array.from({ length: to - from }, (_, index) => `p${String(from + index)}`);

  it("a group that is small in either wave, in the total as well", () => {
    const { groups, total, warnings } = readinessChange({
      before: { scores: spread(32), groups: [...named("A", 20), ...named("B", 12)] },
      after: { scores: spread(25), groups: [...named("A", 20), ...named("B", 5)] },
    });
    expect(groups.map(({ group, suppressed }) => [group, suppressed])).toEqual([
      ["A", false],
      ["B", true],
    ]);
    expect(groups[1]?.reason?.text).toBe(
      "Hidden: fewer than 10 people have a score in one of the waves.",
    );
    expect(total.figures?.respondentsBefore).toBe(20);
    expect(warnings[0]?.text).toBe("Groups hidden: 1 (B). The total leaves them out.");
  });

  it("matched people when they are few", () => {
    const { matched, elements, transition } = figuresOf({
      before: { scores: spread(20), people: codes(0, 20) },
      after: { scores: spread(20), people: codes(15, 35) },
    });
    expect([matched, transition]).toEqual([null, null]);
    expect(elements[0]?.matched).toMatchObject({
      n: null,
      difference: null,
      reason: { text: "Hidden: fewer than 10 people have a score both times." },
    });
    expect(elements[0]?.basis).toBe("all");
  });

  it("matched people when the few who left could be worked out from them", () => {
    const { elements } = figuresOf({
      before: { scores: spread(21), people: codes(0, 21) },
      after: { scores: spread(20), people: codes(0, 20) },
    });
    expect(elements[0]?.matched?.reason?.text).toBe(
      "Hidden: the few people who answered only once could be worked out from it.",
    );
  });

  it("the table of moves when nearly everybody answered twice", () => {
    const { transition } = figuresOf({
      before: { scores: spread(20), people: codes(0, 20) },
      after: { scores: spread(20), people: codes(0, 20) },
    });
    expect(transition?.counts).toBeNull();
    expect(transition?.reason?.text).toBe(
      "Hidden: nearly everybody of one wave is in the table, so its rows or columns could be worked out.",
    );
  });

  it("nothing when asked to", () => {
    const { matched, transition } = figuresOf({
      before: { scores: spread(3), people: codes(0, 3) },
      after: { scores: spread(3), people: codes(1, 4) },
      minimumGroup: 1,
    });
    expect(matched).toBe(2);
    expect(transition?.counts).not.toBeNull();
  });

  it("no small count that the moves would tell, in any table of moves", () => {
    const barrier = fc.integer({ min: 0, max: 6 });
    const scoresAt = (stop: number): (number | null)[] =>
      stop === 6 ? [null, 4, 4, 4, 4] : [0, 1, 2, 3, 4].map((index) => (index === stop ? 2 : 4));
    fc.assert(
      fc.property(
        fc.array(fc.tuple(barrier, barrier, fc.integer({ min: 1, max: 12 })), {
          minLength: 1,
          maxLength: 12,
        }),
        (cells) => {
          const pairs = cells.flatMap(([one, other, people]) =>
            Array.from({ length: people }, () => [one, other] as const),
          );
          if (pairs.length < 10) return;
          const people = pairs.map((_, index) => `p${String(index)}`);
          const others = Array.from({ length: 10 }, (_, index) => `x${String(index)}`);
          const more = others.map(() => five(4));
          const { transition } = figuresOf({
            before: {
              people: [...people, ...others],
              scores: [...pairs.map(([one]) => scoresAt(one)), ...more],
            },
            after: {
              people: [...people, ...others.map((code) => `${code} new`)],
              scores: [...pairs.map(([, other]) => scoresAt(other)), ...more],
            },
          });
          const { counts, moves } = transition ?? {};
          if (!counts || !moves) throw new Error("The table is to be shown.");
          const size = counts.length;
          const truth = counts.map(() => counts.map(() => 0));
          for (const [one, other] of pairs) truth[one]![other]!++;
          for (const region of ["forward", "same", "back", "unknown"] as const) {
            const inside = counts.flatMap((line, row) =>
              line.flatMap((count, column) => {
                const isUnknown = row === size - 1 || column === size - 1;
                const own = isUnknown
                  ? "unknown"
                  : row === column
                    ? "same"
                    : column > row
                      ? "forward"
                      : "back";
                return own === region ? [{ count, true: truth[row]![column]! }] : [];
              }),
            );
            for (const { count, true: real } of inside) {
              if (real >= 1 && real <= smallCount) expect(count).toBeNull();
              else if (count !== null) expect(count).toBe(real);
            }
            const hidden = inside.filter(({ count }) => count === null);
            if (moves[region] === null || !hidden.some(({ true: real }) => real > 0)) continue;
            // What is left for the hidden cells leaves a small one more than one value: take one
            // person from it and give them to another, or the other way round.
            for (const { true: real } of hidden) {
              if (real < 1 || real > smallCount) continue;
              const rest = hidden.reduce((sum, cell) => sum + cell.true, -real);
              const room =
                hidden.some((cell) => cell.true < smallCount && cell.true !== real) ||
                hidden.filter((cell) => cell.true === real).length > 1;
              expect(hidden.length > 1 && (rest > 0 || room)).toBe(true);
            }
          }
        },
      ),
      { seed: 1, numRuns: 300 },
    );
  });
});

describe("laws of a change", () => {
  const score = fc.option(fc.integer({ min: 1, max: 5 }), { freq: 5 });
  const waves = fc.array(fc.tuple(score, score), { minLength: 2, maxLength: 40 });

  it("turns round when the waves change places, and gives nothing that is not finite", () => {
    fc.assert(
      fc.property(waves, (pairs) => {
        const people = pairs.map((_, index) => `p${String(index)}`);
        const before = wave(
          pairs.map(([one]) => one),
          people,
        );
        const after = wave(
          pairs.map(([, other]) => other),
          people,
        );
        const there = readinessChange({ before, after, instrument }).total.figures;
        const back = readinessChange({ before: after, after: before, instrument }).total.figures;
        JSON.stringify(there, (_, value: unknown) => {
          if (typeof value === "number" && !Number.isFinite(value)) throw new Error("Not finite.");
          return value;
        });
        const [one, other] = [there?.elements[0], back?.elements[0]];
        expect(one?.all.difference ?? 0).toBeCloseTo(-(other?.all.difference ?? 0), 12);
        expect(one?.matched?.t ?? 0).toBeCloseTo(-(other?.matched?.t ?? 0), 8);
        expect(there?.transition?.moves.forward).toBe(back?.transition?.moves.back);
      }),
      { seed: 1, numRuns: 150 },
    );
  });
});

describe("what readinessChange rejects", () => {
  const before = wave([3, 4], ["a", "b"]);
  it.each<[string, ReadinessChangeInput, readonly (string | number)[], string]>([
    [
      "two waves of one name",
      { before: { ...before, name: "spring" }, after: { ...before, name: "spring" }, instrument },
      ["after", "name"],
      "after.name: Give the two waves different names; both are called spring.",
    ],
    [
      "a person twice",
      { before, after: wave([3, 4], ["a", "a"]), instrument },
      ["after", "people", 1],
      "after.people[1]: Give each person once in a wave; a is there twice.",
    ],
    [
      "codes in one wave only",
      { before, after: wave([3, 4]), instrument },
      ["after", "people"],
      "after.people: Give people for both waves, or for neither.",
    ],
    [
      "groups in one wave only",
      { before, after: { ...before, groups: ["x", "x"] }, instrument },
      ["before", "groups"],
      "before.groups: Give groups for both waves, or for neither.",
    ],
    [
      "codes of another length",
      { before, after: wave([3, 4], ["a"]), instrument },
      ["after", "people"],
      "after.people: Give as many values as answers has: 2, not 1.",
    ],
    [
      "an answer outside the scale",
      { before: { answers: [[3]] }, after: { answers: [[3], [6]] }, instrument },
      ["after", "answers", 1, 0],
      "after.answers[1][0]: Give D1 an answer from 1 to 5, or leave it blank.",
    ],
    [
      "neither answers nor scores",
      { before: {}, after: {}, instrument },
      ["before"],
      "before: Give either answers or scores.",
    ],
    [
      "a threshold outside the scale",
      { before, after: before, instrument, threshold: 6 },
      ["threshold"],
      "threshold: Give a threshold from 1 to 5.",
    ],
  ])("%s", (_, input, path, message) => {
    expect(() => readinessChange(input)).toThrow(
      expect.objectContaining({ code: "INVALID_INPUT", path, message }),
    );
  });
});
