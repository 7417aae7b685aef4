import { defineEntry } from "../../internal/define-entry.js";
import { say } from "../../internal/say.js";
import { type CellOut, excelFunction, headersArgument } from "../../internal/spreadsheet.js";
import * as words from "../../words/en-GB.js";
import {
  exampleCohort,
  exampleMoves,
  exampleStates,
  modelFromCells,
  movesArgument,
  statesArgument,
} from "./cohort-cells.js";
import { type Leverage, leverage, LeverageInput } from "./leverage.js";

const leverageSheet = excelFunction({
  name: "LEVERAGE",
  summary: "Rank the moves between states by what they do to the number of people in one.",
  arguments: [
    statesArgument,
    movesArgument,
    { name: "months", kind: "number", help: "At the end of which month." },
    {
      name: "outcome",
      kind: "text",
      optional: true,
      help: "The state whose number of people matters.",
      default: "the last one",
    },
    headersArgument,
  ],
  toInput: ({ states, moves, months, outcome }): LeverageInput => {
    const { states: names, transition, exit, opening, inflow } = modelFromCells({ states, moves });
    return {
      states: names,
      transition,
      exit,
      opening,
      inflow,
      months,
      ...(outcome !== undefined && { outcome }),
    };
  },
  toCells: ({ levers, conclusion }: Leverage) => ({
    header: [
      words.demandHeadingFrom,
      words.demandHeadingTo,
      words.demandHeadingChance,
      words.demandHeadingElasticity,
      words.demandHeadingPeopleForTenth,
      words.demandHeadingReading,
    ].map((wording) => say(wording).text),
    rows:
      levers.length === 0
        ? [["", "", "", "", "", conclusion.text]]
        : levers.map(({ from, to, probability, elasticity, peopleForTenth }, row): CellOut[] => [
            from,
            to,
            probability,
            elasticity,
            peopleForTenth,
            row === 0 ? conclusion.text : "",
          ]),
  }),
  examples: [
    {
      cells: [exampleStates, exampleMoves, 36],
      shows: { row: 1, column: 1, value: "Looked after" },
    },
    {
      cells: [exampleStates, exampleMoves, 36, "Looked after", false],
      shows: { row: 0, column: 3, value: 0.6203448513 },
      tolerance: 1e-8,
    },
  ],
});

export const leverageEntry = defineEntry({
  name: "leverage",
  group: "Demand",
  summary: "Rank the moves between states by what they do to the number of people in one of them.",
  input: LeverageInput,
  result: { unit: "ratio", description: "Every move with its elasticity, the strongest first." },
  references: ["caswell2001"],
  examples: [
    {
      input: { ...exampleCohort, months: 36 },
      result: { outcome: "Looked after", levers: [{ from: "In need", to: "Looked after" }] },
    },
  ],
  run: leverage,
  excel: [leverageSheet],
});
