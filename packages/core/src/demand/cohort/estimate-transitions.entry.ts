import { refusal } from "../../errors.js";
import { defineEntry } from "../../internal/define-entry.js";
import { isCount } from "../../internal/quantities.js";
import { say } from "../../internal/say.js";
import {
  type CellOut,
  confidenceArgument,
  excelFunction,
  headersArgument,
} from "../../internal/spreadsheet.js";
import * as words from "../../words/en-GB.js";
import {
  estimateTransitions,
  EstimateTransitionsInput,
  type TransitionEstimates,
} from "./estimate-transitions.js";

const transitions = excelFunction({
  name: "TRANSITIONS",
  summary: "Estimate chances of moving, with intervals, from counts of people who moved.",
  arguments: [
    {
      name: "counts",
      kind: "table",
      help: "A row a state at the start: its name, then people by state at the end.",
      columns: [
        {
          name: "state",
          kind: "text",
          header: "State",
          aliases: ["From"],
          help: "State at the start.",
        },
      ],
      rest: { name: "people", as: "byHeader" },
    },
    confidenceArgument,
    headersArgument,
  ],
  toInput: ({ counts, confidence }): EstimateTransitionsInput => ({
    states: counts.map(({ state }) => state),
    counts: counts.map(({ people }, row) =>
      Object.entries(people).map(([heading, value]) => {
        // Checked here as well, because only here is it known which cell a count came from.
        if (!isCount(value)) throw refusal(["counts", row, heading], say(words.giveWholeCount));
        return value;
      }),
    ),
    ...(confidence !== undefined && { confidence }),
  }),
  toCells: (result: TransitionEstimates, { counts }) => ({
    header: [
      words.demandHeadingFrom,
      words.demandHeadingTo,
      words.demandHeadingShare,
      words.demandHeadingLower,
      words.demandHeadingUpper,
    ].map((wording) => say(wording).text),
    rows: result.states.flatMap((from, row) =>
      Object.keys(counts[row]?.people ?? {}).map((to, column): CellOut[] => [
        from,
        to,
        ...[result.probabilities, result.lower, result.upper].map(
          (table) => table[row]?.[column] ?? result.reasons[row] ?? "",
        ),
      ]),
    ),
  }),
  examples: [
    {
      cells: [
        [
          ["State", "In need", "Looked after", "Left"],
          ["In need", 1230, 12, 108],
          ["Looked after", 2, 405, 13],
        ],
      ],
      shows: { row: 2, column: 2, value: 12 / 1350 },
    },
    {
      cells: [
        [
          ["State", "In need", "Looked after", "Left"],
          ["In need", 1230, 12, 108],
          ["Looked after", 2, 405, 13],
        ],
        0.95,
        false,
      ],
      shows: { row: 1, column: 3, value: 0.00509207029241 },
      tolerance: 1e-12,
    },
  ],
});

export const estimateTransitionsEntry = defineEntry({
  name: "estimateTransitions",
  group: "Demand",
  summary: "Estimate monthly chances of moving from counts of people who moved.",
  input: EstimateTransitionsInput,
  result: { unit: "fraction", description: "Shares with limits, a row a state of origin." },
  references: ["wilson1927", "jeffreys1946"],
  examples: [
    {
      input: {
        counts: [
          [880, 120],
          [60, 440],
        ],
      },
      result: {
        probabilities: [
          [0.88, 0.12],
          [0.12, 0.88],
        ],
      },
    },
  ],
  run: estimateTransitions,
  excel: [transitions],
});
