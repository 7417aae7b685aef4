import { refusal } from "../../errors.js";
import { defineEntry } from "../../internal/define-entry.js";
import { say } from "../../internal/say.js";
import { type CellOut, excelFunction, headersArgument } from "../../internal/spreadsheet.js";
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
import {
  type DemandSimulation,
  movesOf,
  simulateDemand,
  SimulateDemandInput,
} from "./simulate-demand.js";

const fan = excelFunction({
  name: "DEMANDFAN",
  summary: "Simulate people in one state as a fan of 100 to 500 futures, fewer for long horizons.",
  arguments: [
    statesArgument,
    movesArgument,
    { name: "months", kind: "number", help: "How many months to simulate." },
    ...rampArguments,
    focusArgument,
    {
      name: "personMonths",
      kind: "series",
      unit: "people",
      optional: true,
      help: "Person-months that each state's chances were estimated from, in the order of states.",
      default: "the chances are known exactly",
    },
    {
      name: "seed",
      kind: "number",
      optional: true,
      help: "The same seed gives the same futures.",
      default: "1",
    },
    headersArgument,
  ],
  toInput: ({ states, moves, months, focus, personMonths, seed, ...ramp }): SimulateDemandInput => {
    const { multipliers, ...model } = modelFromCells({ states, moves });
    const scenario = scenarioFromCells(multipliers, ramp.startMonth, ramp.rampMonths);
    const drawsAMonth = movesOf(model.transition.flat(), model.exit) * (scenario ? 2 : 1);
    const most = Math.max(1, Math.floor(sheetDraws / (fewestPaths * drawsAMonth)));
    // A number that is no number of months is refused by its own rule.
    if (months > most && months <= 1200) {
      throw refusal(["months"], say(words.enterFewerMonths, { most }));
    }
    return {
      ...model,
      months,
      ...(scenario && { scenario }),
      ...(focus !== undefined && { focus }),
      ...(personMonths && { personMonths }),
      ...(seed !== undefined && { seed }),
      paths: sheetPaths(months, drawsAMonth),
    };
  },
  toCells: ({ states, months, focus, baseline, scenario, conclusion }: DemandSimulation) => {
    const shown = states.indexOf(focus);
    const fans = scenario === null ? [baseline] : [baseline, scenario];
    const headings = fans.flatMap((each, index) => [
      say(index === 0 ? words.demandHeadingMedian : words.demandHeadingScenarioMedian).text,
      ...each.bands.flatMap(({ level }) => [
        say(words.demandHeadingLowest, { level }).text,
        say(words.demandHeadingHighest, { level }).text,
      ]),
    ]);
    return {
      header: [
        say(words.demandHeadingMonth).text,
        ...headings,
        say(words.demandHeadingReading).text,
      ],
      rows: Array.from({ length: months + 1 }, (_, month): CellOut[] => [
        month,
        ...fans.flatMap((each) => [
          each.median[month]?.[shown] ?? 0,
          ...each.bands.flatMap(({ lower, upper }) => [
            lower[month]?.[shown] ?? 0,
            upper[month]?.[shown] ?? 0,
          ]),
        ]),
        month === months ? conclusion.text : "",
      ]),
    };
  },
  examples: [
    { cells: [exampleStates, exampleMoves, 12], shows: { row: 1, column: 1, value: 420 } },
    {
      cells: [exampleStates, exampleMoves, 12, 0, 12, "In need", [[3000], [900]], 7, false],
      shows: { row: 0, column: 3, value: 1350 },
    },
  ],
});

/** A sheet recalculates at every key: so many draws take about a tenth of a second. */
const sheetDraws = 5e5;
const fewestPaths = 100;

/** Long horizons are simulated fewer times. */
function sheetPaths(months: number, drawsAMonth: number): number {
  const affordable = Math.floor(sheetDraws / Math.max(1, months * drawsAMonth)) || 0;
  return Math.max(fewestPaths, Math.min(500, affordable));
}

export const simulateDemandEntry = defineEntry({
  name: "simulateDemand",
  group: "Demand",
  summary: "Simulate how many people may be in each state, as a fan of futures of whole people.",
  input: SimulateDemandInput,
  result: { unit: "people", description: "Mean, median and bands by month and state." },
  references: ["hormannBinomial1993", "hormannPoisson1993", "marsagliaTsang2000"],
  examples: [
    {
      input: { ...exampleCohort, months: 12, paths: 200 },
      result: { months: 12, baseline: { median: [[1350, 420]] } },
    },
  ],
  run: simulateDemand,
  excel: [fan],
});
