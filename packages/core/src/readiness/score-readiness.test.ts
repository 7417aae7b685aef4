import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { scoreReadiness, type ScoreReadinessInput } from "./score-readiness.js";

const two = {
  elements: [
    { id: "desire", items: ["D1", "D2", "D3"] },
    { id: "ability", items: ["B1", "B2"] },
  ],
  reversed: ["D3"],
};

describe("scoreReadiness", () => {
  it("averages the answered items of each element, reversed ones turned round", () => {
    // Desire (2 + 4 + (1 + 5 - 1)) / 3 = 11/3; ability (3 + 4) / 2.
    const { scores, barriers, order } = scoreReadiness({
      answers: [[2, 4, 1, 3, 4]],
      instrument: two,
    });
    expect(order).toEqual(["desire", "ability"]);
    expect(scores).toEqual([[11 / 3, 3.5]]);
    expect(barriers).toEqual(["none"]);
  });

  it("scores an element when half of its items were answered, and no earlier", () => {
    const { scores, reason } = scoreReadiness({
      answers: [
        [2, null, 4, 5, null], // 2 of 3 items: (2 + (6 - 4)) / 2; 1 of 2: 5
        [2, null, null, 5, 5], // 1 of 3 is under a half
      ],
      instrument: two,
    });
    expect(scores).toEqual([
      [2, 5],
      [null, 5],
    ]);
    expect(reason?.text).toBe("Fewer than 50.0% of the element's relevant items were answered.");
  });

  it("leaves items that are not relevant out of the share that must be answered", () => {
    const instrument = { ...two, notRelevantCodes: [8, 9] };
    const { scores, elements } = scoreReadiness({
      answers: [
        [2, 8, 9, 3, 3], // the one relevant item is answered
        [2, 8, null, 8, 9], // 1 of 2 relevant; none relevant
      ],
      instrument,
    });
    expect(scores).toEqual([
      [2, 3],
      [2, null],
    ]);
    expect(elements).toEqual([
      {
        element: "desire",
        label: "Desire",
        scored: 2,
        notScored: 0,
        unanswered: 1,
        notRelevant: 3,
      },
      {
        element: "ability",
        label: "Ability",
        scored: 1,
        notScored: 1,
        unanswered: 0,
        notRelevant: 2,
      },
    ]);
  });

  it("counts a return with too few answers for any score, and does not score it", () => {
    const result = scoreReadiness({
      answers: [
        [null, null, null, null, null],
        [3, null, null, null, null],
        [3, 3, 3, 3, 3],
      ],
      instrument: two,
    });
    expect(result.respondents).toBe(1);
    expect(result.emptyReturns).toBe(2);
    expect(result.barriers).toEqual(["unknown", "unknown", "desire"]);
    expect(result.warnings.map(({ text }) => text)).toEqual([
      "Returns with too few answers for any score, counted and not scored: 2.",
    ]);
    expect(result.conclusion.text).toBe(
      "People with at least one score: 1; with one for every element: 1.",
    );
  });

  it("finds each column by its item, in any order", () => {
    const straight = scoreReadiness({ answers: [[2, 4, 1, 3, 5]], instrument: two });
    const turned = scoreReadiness({
      answers: [[5, 3, 1, 4, 2]],
      items: ["B2", "B1", "D3", "D2", "D1"],
      instrument: two,
    });
    expect(turned).toEqual(straight);
  });

  it("turns round with the scale: mirrored answers to reversed items give the same scores", () => {
    const answer = fc.option(fc.integer({ min: 1, max: 5 }));
    const row = fc.tuple(answer, answer, answer, answer, answer);
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 20 }), (answers) => {
        const mirrored = answers.map(([a, b, c, d, e]) => [a, b, c === null ? null : 6 - c, d, e]);
        const straight = scoreReadiness({ answers, instrument: two });
        const turned = scoreReadiness({
          answers: mirrored,
          instrument: { elements: two.elements },
        });
        expect(turned.scores).toEqual(straight.scores);
      }),
      { seed: 1, numRuns: 200 },
    );
  });

  it("keeps every score within the scale", () => {
    const row = fc.array(fc.option(fc.double({ min: 1, max: 5, noNaN: true })), {
      minLength: 5,
      maxLength: 5,
    });
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 20 }), (answers) => {
        for (const score of scoreReadiness({ answers, instrument: two }).scores.flat()) {
          if (score === null) continue;
          expect(score).toBeGreaterThanOrEqual(1 - 1e-12);
          expect(score).toBeLessThanOrEqual(5 + 1e-12);
        }
      }),
      { seed: 1, numRuns: 200 },
    );
  });

  it.each<[string, ScoreReadinessInput, readonly (string | number)[], string]>([
    [
      "an answer outside the scale",
      {
        answers: [
          [1, 1, 1, 1, 1],
          [1, 1, 6, 1, 1],
        ],
        instrument: two,
      },
      ["answers", 1, 2],
      "answers[1][2]: Give D3 an answer from 1 to 5, or leave it blank.",
    ],
    [
      "a 0, which is no answer",
      { answers: [[0, 1, 1, 1, 1]], instrument: two },
      ["answers", 0, 0],
      "answers[0][0]: Give D1 an answer from 1 to 5, or leave it blank.",
    ],
    [
      "a text",
      { answers: [["3" as unknown as number, 1, 1, 1, 1]], instrument: two },
      ["answers", 0, 0],
      "answers[0][0]: Give D1 an answer from 1 to 5, or leave it blank.",
    ],
    [
      "not a number",
      { answers: [[NaN, 1, 1, 1, 1]], instrument: two },
      ["answers", 0, 0],
      "answers[0][0]: Give D1 an answer from 1 to 5, or leave it blank.",
    ],
    [
      "a short row",
      { answers: [[1, 1, 1, 1]], instrument: two },
      ["answers", 0],
      "answers[0]: Give one answer for each of the 5 items; this row has 4.",
    ],
    ["no rows", { answers: [] }, ["answers"], "answers: Give a row for each respondent."],
    [
      "one row that is no list",
      { answers: [3 as unknown as number[]] },
      ["answers", 0],
      "answers[0]: Give a row for each respondent.",
    ],
    [
      "an unknown item",
      { answers: [[1, 1, 1, 1, 1]], items: ["D1", "D2", "D3", "B1", "B3"], instrument: two },
      ["items", 4],
      "items[4]: Give items of the instrument (D1, D2, D3, B1, B2), not B3.",
    ],
    [
      "an item twice",
      { answers: [[1, 1, 1, 1, 1]], items: ["D1", "D2", "D3", "B1", "B1"], instrument: two },
      ["items", 4],
      "items[4]: Give each item once; B1 is there twice.",
    ],
    [
      "an item without a column",
      { answers: [[1, 1, 1, 1]], items: ["D1", "D2", "D3", "B1"], instrument: two },
      ["items"],
      "items: Give a column for every item; B2 has none.",
    ],
    [
      "a threshold outside the scale",
      { answers: [[1, 1, 1, 1, 1]], threshold: 0 },
      ["threshold"],
      "threshold: Give a threshold from 1 to 5.",
    ],
    [
      "an instrument with an element without items",
      { answers: [[1]], instrument: { elements: [{ id: "desire", items: [] }] } },
      ["instrument", "elements", 0, "items"],
      "instrument.elements[0].items: Give desire at least one item.",
    ],
  ])("rejects %s", (_, input, path, message) => {
    expect(() => scoreReadiness(input)).toThrow(
      expect.objectContaining({ code: "INVALID_INPUT", path, message }),
    );
  });
});
