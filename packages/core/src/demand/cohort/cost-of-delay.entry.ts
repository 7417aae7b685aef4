import { defineEntry } from "../../internal/define-entry.js";
import { refusal } from "../../errors.js";
import { say } from "../../internal/say.js";
import { type CellOut, excelFunction, headersArgument } from "../../internal/spreadsheet.js";
import * as words from "../../words/en-GB.js";
import {
  costsFromCells,
  costSourceArgument,
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
  type CostOfDelay,
  costOfDelay,
  CostOfDelayInput,
  type DelayOption,
} from "./cost-of-delay.js";

const delaySheet = excelFunction({
  name: "COSTOFDELAY",
  summary: "Compare doing nothing, starting a scenario as planned, and starting it later.",
  arguments: [
    statesArgument,
    movesArgument,
    { name: "months", kind: "number", help: "How far to look, in months from now." },
    {
      name: "delayMonths",
      kind: "series",
      unit: "months",
      optional: true,
      help: "Months by which the start is put off: one cell, a row or a column.",
      default: "12 and 24",
    },
    ...rampArguments,
    costSourceArgument,
    focusArgument,
    headersArgument,
  ],
  toInput: ({ states, moves, months, delayMonths, ...rest }): CostOfDelayInput => {
    const { multipliers, ...model } = modelFromCells({ states, moves });
    const scenario = scenarioFromCells(multipliers, rest.startMonth, rest.rampMonths);
    if (scenario === undefined) throw refusal(["moves"], say(words.giveOneMultiplier));
    const unitCosts = costsFromCells(states, rest.costSource);
    return {
      ...model,
      months,
      scenario,
      ...(delayMonths && { delayMonths: [...delayMonths] }),
      ...(unitCosts && { unitCosts }),
      ...(rest.focus !== undefined && { focus: rest.focus }),
    };
  },
  toCells: ({ focus, options, conclusion }: CostOfDelay) => ({
    header: [
      say(words.demandHeadingStart).text,
      say(words.demandHeadingAtEnd, { state: focus }).text,
      ...[
        words.demandHeadingFirstOneFewer,
        words.demandHeadingPersonMonths,
        words.demandHeadingExtraPersonMonths,
        words.demandHeadingCost,
        words.demandHeadingExtraCost,
        words.demandHeadingReading,
      ].map((wording) => say(wording).text),
    ],
    rows: options.map((option, row): CellOut[] => [
      startOf(option),
      option.atEnd,
      option.firstMonthOneFewer ??
        say(option.delayMonths === null ? words.nothingToCompare : words.noOneFewer),
      option.personMonths,
      option.extraPersonMonths,
      option.totalCostGbp ?? say(words.noPriceGiven),
      option.extraCostGbp ?? say(words.noPriceGiven),
      row === 2 ? conclusion.text : "",
    ]),
  }),
  examples: [
    {
      cells: [exampleStates, exampleMoves, 36, 12, 0, 12],
      shows: { row: 1, column: 0, value: "Nothing is done" },
    },
    {
      cells: [exampleStates, exampleMoves, 36, [[12, 24]], 0, 12, null, "Looked after", false],
      shows: { row: 2, column: 0, value: "12 months later" },
    },
  ],
});

function startOf({ delayMonths }: DelayOption): string {
  if (delayMonths === null) return say(words.startNever).text;
  return delayMonths === 0
    ? say(words.startAsPlanned).text
    : say(words.startLater, { months: delayMonths }).text;
}

export const costOfDelayEntry = defineEntry({
  name: "costOfDelay",
  group: "Demand",
  summary:
    "Show what waiting costs: doing nothing, starting as planned, and starting later, side by side.",
  input: CostOfDelayInput,
  result: { unit: "£", description: "People, person-months and costs of each start." },
  references: ["homerHirsch2006"],
  examples: [
    {
      input: {
        ...exampleCohort,
        months: 36,
        scenario: { multipliers: { "In need>Looked after": 0.8 }, rampMonths: 12 },
        delayMonths: [12],
      },
      result: { focus: "Looked after", options: [{ delayMonths: null }, { delayMonths: 0 }] },
    },
  ],
  run: costOfDelay,
  excel: [delaySheet],
});
