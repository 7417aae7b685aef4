import { defineEntry } from "../../internal/define-entry.js";
import { say } from "../../internal/say.js";
import {
  type CellOut,
  excelFunction,
  headersArgument,
  type SheetTable,
} from "../../internal/spreadsheet.js";
import * as words from "../../words/en-GB.js";
import {
  exampleCohort,
  exampleMoves,
  exampleStates,
  focusArgument,
  modelFromCells,
  movesArgument,
  rampArguments,
  scenarioFromCells,
  statesArgument,
} from "./cohort-cells.js";
import { type DemandProjection, projectDemand, ProjectDemandInput } from "./project-demand.js";

const demandPath = excelFunction({
  name: "DEMANDPATH",
  summary: "Project people by state and month, if nothing changes and with a scenario.",
  arguments: [
    statesArgument,
    movesArgument,
    { name: "months", kind: "number", help: "How many months to project." },
    ...rampArguments,
    focusArgument,
    headersArgument,
  ],
  toInput: ({ states, moves, months, focus, startMonth, rampMonths }): ProjectDemandInput => {
    const { multipliers, ...model } = modelFromCells({ states, moves });
    const scenario = scenarioFromCells(multipliers, startMonth, rampMonths);
    return {
      ...model,
      months,
      ...(scenario && { scenario }),
      ...(focus !== undefined && { focus }),
    };
  },
  toCells: pathTable,
  examples: [
    {
      // 420 (0.965) + 1350 (0.009) = 417.45 people after a month; the second at month 1, of 24.
      cells: [exampleStates, exampleMoves, 24, 0, 12],
      shows: { row: 2, column: 2, value: 417.45 },
    },
    {
      cells: [exampleStates, exampleMoves, 24, 0, 12, "Looked after", false],
      shows: { row: 24, column: 5, value: 30.2290040697879 },
      tolerance: 1e-9,
    },
  ],
});

function pathTable(result: DemandProjection): SheetTable {
  const { states, months, focus, baseline, scenario, conclusion } = result;
  const shown = states.indexOf(focus);
  const headed = (
    wording: typeof words.demandHeadingBaselineOf | typeof words.demandHeadingScenarioOf,
  ) => states.map((state) => say(wording, { state }).text);
  return {
    header: [
      say(words.demandHeadingMonth).text,
      ...headed(words.demandHeadingBaselineOf),
      ...(scenario === null
        ? []
        : [
            ...headed(words.demandHeadingScenarioOf),
            say(words.demandHeadingFewer, { state: focus }).text,
          ]),
      say(words.demandHeadingReading).text,
    ],
    rows: baseline.stocks.map((stocks, month): CellOut[] => {
      const changed = scenario?.stocks[month];
      return [
        month,
        ...stocks,
        ...(changed ? [...changed, (stocks[shown] ?? 0) - (changed[shown] ?? 0)] : []),
        month === months ? conclusion.text : "",
      ];
    }),
  };
}

export const projectDemandEntry = defineEntry({
  name: "projectDemand",
  group: "Demand",
  summary: "Project how many people will be in each state, with and without a prevention scenario.",
  input: ProjectDemandInput,
  result: { unit: "people", description: "Stocks and flows by month, costs by year." },
  references: ["beckPauker1983", "homerHirsch2006"],
  examples: [
    {
      input: {
        ...exampleCohort,
        months: 24,
        scenario: { multipliers: { "In need>Looked after": 0.8 }, rampMonths: 12 },
      },
      result: { comparison: { fewerAtEnd: { 1: 30.2290040697879 } } },
      tolerance: 1e-9,
    },
  ],
  run: projectDemand,
  excel: [demandPath],
});
