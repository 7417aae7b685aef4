import { defineEntry } from "../internal/define-entry.js";
import { say } from "../internal/say.js";
import { type CellOut, excelFunction, headersArgument } from "../internal/spreadsheet.js";
import * as words from "../words/en-GB.js";
import { answerArguments, elementColumns, thresholdArgument } from "./element-columns.js";
import { type ReadinessScores, scoreReadiness, ScoreReadinessInput } from "./score-readiness.js";

const readinessScores = excelFunction({
  name: "READINESSSCORES",
  summary: "Score each respondent on every element of readiness and name the barrier.",
  arguments: [...answerArguments, thresholdArgument, headersArgument],
  toInput: ({ answers, items, threshold }): ScoreReadinessInput => ({
    answers: answers.rows,
    ...elementColumns(answers, items),
    ...(threshold !== undefined && { threshold }),
  }),
  toCells: ({ elements, scores, barriers, reason }: ReadinessScores) => {
    const labels = new Map(elements.map(({ element, label }) => [element, label]));
    const none = say(words.barrierNone).text;
    return {
      header: [...elements.map(({ label }) => label), say(words.readinessBarrier).text],
      rows: scores.map((row, index): CellOut[] => {
        const missing = row.every((score) => score === null) ? say(words.nothingScored) : reason;
        const barrier = barriers[index] ?? "unknown";
        const named = barrier === "none" ? none : labels.get(barrier);
        return [
          ...row.map((score) => score ?? missing ?? ""),
          named ?? say(words.barrierNotKnownHere),
        ];
      }),
    };
  },
  examples: [
    {
      cells: [
        [
          [4, 3, 2, 5, 5],
          [4, 0, 2, 2, 2],
        ],
      ],
      shows: { row: 1, column: 5, value: "Desire" },
    },
    {
      cells: [
        [[2, 4, 1, 5, 4, 3]],
        [["awareness", "desire 1", "desire 2 reversed", "knowledge", "ability", "reinforcement"]],
        3,
        false,
      ],
      // (4 + (1 + 5 - 1)) / 2
      shows: { row: 0, column: 1, value: 4.5 },
    },
  ],
});

export const scoreReadinessEntry = defineEntry({
  name: "scoreReadiness",
  group: "Readiness",
  summary: "Score each respondent on every element of readiness.",
  input: ScoreReadinessInput,
  result: {
    unit: "score",
    description: "Scores and barrier of every return, and what they rest on.",
  },
  references: ["mazzaEndersRuehlman2015", "finch2018"],
  examples: [
    {
      input: {
        answers: [
          [4, 3, 2, 5, null],
          [null, null, null, null, null],
        ],
      },
      result: { barriers: ["desire", "unknown"], respondents: 1, emptyReturns: 1 },
    },
  ],
  run: scoreReadiness,
  excel: [readinessScores],
});
