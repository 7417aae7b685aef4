import { defineEntry } from "../../internal/define-entry.js";
import { say } from "../../internal/say.js";
import { type CellOut, excelFunction, headersArgument } from "../../internal/spreadsheet.js";
import * as words from "../../words/en-GB.js";
import {
  exampleMoves,
  exampleStates,
  modelFromCells,
  movesArgument,
  statesArgument,
} from "./cohort-cells.js";
import { type SteadyState, steadyState, SteadyStateInput } from "./steady-state.js";

const steadyStateSheet = excelFunction({
  name: "STEADYSTATE",
  summary: "Give the number of people in each state once numbers have settled.",
  arguments: [statesArgument, movesArgument, headersArgument],
  toInput: (cells): SteadyStateInput => {
    const { states, transition, exit, inflow } = modelFromCells(cells);
    return { states, transition, exit, inflow };
  },
  toCells: ({ states, stocks, per10000, reason, conclusion }: SteadyState) => ({
    header: [
      words.demandHeadingState,
      words.demandHeadingPeople,
      words.demandHeadingPer10000,
      words.demandHeadingReading,
    ].map((wording) => say(wording).text),
    rows: states.map((state, at): CellOut[] => [
      state,
      stocks[at] ?? 0,
      per10000[at] ?? reason ?? "",
      at === states.length - 1 ? conclusion.text : "",
    ]),
  }),
  examples: [
    // 110 in a month; 0.089 x - 0.005 y = 110 and 0.035 y = 0.009 x give x = 1254.07 and y = 322.48.
    {
      cells: [exampleStates, exampleMoves],
      shows: { row: 1, column: 1, value: 1254.071661237786 },
      tolerance: 1e-8,
    },
    {
      cells: [exampleStates, exampleMoves, false],
      shows: { row: 1, column: 1, value: 322.475570032573 },
      tolerance: 1e-8,
    },
  ],
});

export const steadyStateEntry = defineEntry({
  name: "steadyState",
  group: "Demand",
  summary: "Give the number of people in each state once numbers have settled.",
  input: SteadyStateInput,
  result: { unit: "people", description: "Stocks that a further month leaves as they are." },
  references: ["kemenySnell1960"],
  examples: [
    {
      input: {
        states: ["in need", "looked after"],
        transition: [
          [0.9, 0.02],
          [0, 0.95],
        ],
        inflow: [80, 0],
      },
      result: { stocks: [800, 320], total: 1120 },
    },
  ],
  run: steadyState,
  excel: [steadyStateSheet],
});
