import { refusal } from "../../errors.js";
import { say } from "../../internal/say.js";
import type { Cells, ExcelArgument } from "../../internal/spreadsheet.js";
import * as words from "../../words/en-GB.js";
import type { ScenarioInput } from "./cohort-model.js";

/** People and prices by state: a row a state. */
export const statesArgument = {
  name: "states",
  kind: "table",
  help: "A row a state: its name and, where they apply, opening, inflow, leaving and cost.",
  columns: [
    { name: "state", kind: "text", header: "State", help: "Name of the state." },
    {
      name: "opening",
      kind: "number",
      header: "Opening",
      aliases: ["People", "Stock"],
      optional: true,
      help: "People in it at the start; blank is nobody.",
    },
    {
      name: "inflow",
      kind: "number",
      header: "Inflow",
      optional: true,
      help: "People who come in from outside each month; blank is nobody.",
    },
    {
      name: "exit",
      kind: "share",
      header: "Leaving",
      aliases: ["Exit"],
      optional: true,
      help: "Chance of leaving the system in a month; blank is none.",
    },
    {
      name: "costGbp",
      kind: "pounds",
      header: "Cost a month",
      aliases: ["Cost", "Unit cost"],
      optional: true,
      help: "What one person costs for a month; needs a source.",
    },
  ],
} as const satisfies ExcelArgument;

/** Moves between states: a row a move. */
export const movesArgument = {
  name: "moves",
  kind: "table",
  help: "A row a move: from, to, chance in a month and, for a scenario, a multiplier.",
  columns: [
    { name: "from", kind: "text", header: "From", help: "The state left." },
    { name: "to", kind: "text", header: "To", help: "The state entered." },
    {
      name: "chance",
      kind: "share",
      header: "Chance",
      aliases: ["Monthly chance", "Probability"],
      help: "Chance of the move in a month; whoever neither moves nor leaves stays.",
    },
    {
      name: "multiplier",
      kind: "number",
      header: "Multiplier",
      optional: true,
      zeroIsBlank: true,
      help: "Factor in the scenario: 0.8 is a fifth fewer; blank or 0 changes nothing.",
    },
  ],
} as const satisfies ExcelArgument;

/** Where the costs come from. */
export const costSourceArgument = {
  name: "costSource",
  kind: "text",
  optional: true,
  help: "Where the costs come from; needed as soon as there are any.",
  default: "no costs",
} as const satisfies ExcelArgument;

/** The state that an answer is about. */
export const focusArgument = {
  name: "focus",
  kind: "text",
  optional: true,
  help: "The state that the answer is about.",
  default: "the last one",
} as const satisfies ExcelArgument;

type ModelCells = Cells<readonly [typeof statesArgument, typeof movesArgument]>;

/** A cohort model in the SDK's terms. */
interface SheetModel {
  readonly states: string[];
  readonly transition: number[][];
  readonly exit: number[];
  readonly opening: number[];
  readonly inflow: number[];
  readonly multipliers: Record<string, number>;
}

/**
 * Turn two tables of a sheet into a cohort model.
 *
 * @param cells - States and moves.
 * @returns The model; whoever neither moves nor leaves stays.
 * @throws {@link UpstreamError} `INVALID_INPUT` for a move between states that are not there.
 * @internal
 */
export function modelFromCells({ states: rows, moves }: ModelCells): SheetModel {
  const states = rows.map(({ state }) => state);
  const exit = rows.map((row) => row.exit ?? 0);
  const transition = rows.map(() => rows.map(() => 0));
  const multipliers: Record<string, number> = {};
  const seen = new Set<string>();
  for (const [row, { from, to, chance, multiplier }] of moves.entries()) {
    const move = `${from}>${to}`;
    if (seen.has(move)) throw refusal(["moves", row, "from"], say(words.giveMoveOnce, { move }));
    seen.add(move);
    const [start, end] = [states.indexOf(from), states.indexOf(to)];
    if (start < 0) {
      throw refusal(["moves", row, "from"], say(words.giveKnownState, { states, name: from }));
    }
    if (end < 0) {
      throw refusal(["moves", row, "to"], say(words.giveKnownState, { states, name: to }));
    }
    if (start === end) {
      throw refusal(["moves", row, "to"], say(words.giveMoveBetweenStates, { move }));
    }
    const line = transition[start];
    if (line) line[end] = chance;
    if (multiplier !== undefined) multipliers[move] = multiplier;
  }
  for (const [row, line] of transition.entries()) {
    const moving = line.reduce((sum, chance) => sum + chance, 0) + (exit[row] ?? 0);
    if (moving > 1 + 1e-9) {
      const state = states[row] ?? "";
      throw refusal(
        ["states", row, "exit"],
        say(words.giveChancesBelowOne, { state, sum: moving }),
      );
    }
    line[row] = Math.max(0, 1 - moving);
  }
  return {
    states,
    transition,
    exit,
    opening: rows.map((row) => row.opening ?? 0),
    inflow: rows.map((row) => row.inflow ?? 0),
    multipliers,
  };
}

/**
 * Read the prices of a table of states.
 *
 * @param rows - The table.
 * @param source - Where they come from.
 * @returns Prices with their source, or undefined where there are none.
 * @throws {@link UpstreamError} `INVALID_INPUT` for a price without a source, or some prices only.
 * @internal
 */
export function costsFromCells(
  rows: ModelCells["states"],
  source: string | undefined,
): { perMonthGbp: number[]; source: string } | undefined {
  const prices = rows.map(({ costGbp }) => costGbp);
  const given = prices.filter((price) => price !== undefined);
  // Some platforms pass a blank column as zeros, so that zeros alone are no prices.
  if (given.every((price) => price === 0)) return undefined;
  if (given.length < prices.length) {
    const row = prices.indexOf(undefined);
    throw refusal(["states", row, "costGbp"], say(words.giveAllPricesOrNone));
  }
  if (source === undefined) throw refusal(["costSource"], say(words.givePriceSource));
  return { perMonthGbp: given, source };
}

/**
 * Illustrative states for help texts. Rates and numbers are those of the illustrative model of the
 * reference cases; there are no prices, because none is cited.
 */
export const exampleStates = [
  ["State", "Opening", "Inflow", "Leaving"],
  ["In need", 1350, 110, 0.08],
  ["Looked after", 420, 0, 0.03],
];

/** Illustrative moves for help texts. */
export const exampleMoves = [
  ["From", "To", "Chance", "Multiplier"],
  ["In need", "Looked after", 0.009, 0.8],
  ["Looked after", "In need", 0.005, null],
];

/** The same model in the SDK's terms. */
export const exampleCohort = {
  states: ["In need", "Looked after"],
  transition: [
    [0.911, 0.009],
    [0.005, 0.965],
  ],
  exit: [0.08, 0.03],
  opening: [1350, 420],
  inflow: [110, 0],
};

/** When a scenario starts and how fast it takes effect. */
export const rampArguments = [
  {
    name: "startMonth",
    kind: "number",
    optional: true,
    help: "The last month without effect of the scenario.",
    default: "0",
  },
  {
    name: "rampMonths",
    kind: "number",
    optional: true,
    help: "Months from no effect to the full one.",
    default: "0, at once",
  },
] as const satisfies readonly ExcelArgument[];

/**
 * Make a scenario of a sheet's multipliers.
 *
 * @param multipliers - By move.
 * @param startMonth - The last month without effect.
 * @param rampMonths - Months to the full effect.
 * @returns The scenario, or undefined where no multiplier is given.
 * @internal
 */
export function scenarioFromCells(
  multipliers: Record<string, number>,
  startMonth: number | undefined,
  rampMonths: number | undefined,
): ScenarioInput | undefined {
  if (Object.keys(multipliers).length === 0) return undefined;
  return {
    multipliers,
    ...(startMonth !== undefined && { startMonth }),
    ...(rampMonths !== undefined && { rampMonths }),
  };
}
