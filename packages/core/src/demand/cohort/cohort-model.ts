import * as z from "zod/mini";
import { refusal, type UpstreamErrorPath } from "../../errors.js";
import { count, described, label, pounds, priceYear } from "../../internal/quantities.js";
import { say, type Sentence } from "../../internal/say.js";
import * as words from "../../words/en-GB.js";
import {
  chances,
  chanceTable,
  multiplier,
  peopleByState,
  stateNames,
  wholeMonths,
} from "../quantities.js";
import type { Capacity, Change, Cohort } from "./cohort-kernel.js";

/** Fields that every function of the cohort model takes. */
export const movesFields = {
  states: stateNames({
    title: "States",
    description:
      "Names of the states that people move between, such as early help or looked after.",
  }),
  transition: chanceTable({
    title: "Monthly chances",
    description:
      "Chance of each move in a month: a row a state of origin, a column a state of destination; the diagonal is staying.",
  }),
  exit: z.optional(
    chances({
      title: "Leaving",
      description:
        "Chance of leaving the system in a month, by state; what a row lacks to 1 if left out.",
    }),
  ),
};

/** Fields of those that also need people. */
export const peopleFields = {
  ...movesFields,
  opening: peopleByState({ title: "Opening", description: "People in each state at the start." }),
  inflow: z.optional(
    peopleByState({
      title: "Inflow",
      description: "People who come from outside each month, by state; nobody if left out.",
    }),
  ),
};

/** Fields of those that run month by month. */
export const cohortFields = {
  ...peopleFields,
  capacity: z.optional(
    described(
      {
        title: "Limited places",
        description:
          "A state with a limited number of places; whoever finds none stays where they are.",
      },
      z.strictObject({
        state: label({ title: "State", description: "The state whose places are limited." }),
        places: count({ title: "Places", description: "How many there are." }),
        scenarioPlaces: z.optional(
          count({
            title: "Places in the scenario",
            description: "How many the scenario makes of them.",
          }),
        ),
      }),
    ),
  ),
};

/** The field of those that conclude about one state. */
export const focusField = {
  focus: z.optional(
    label({
      title: "Focus",
      description: "The state that the conclusion is about; the last one if left out.",
    }),
  ),
};

/** What a scenario changes. */
export const ScenarioInput = described(
  { title: "Scenario", description: "What changes, from when, and how fast." },
  z.strictObject({
    multipliers: z._default(
      described(
        {
          title: "Multipliers",
          description:
            "Factors on monthly chances or flows, by move: `from>to`, `from>exit` or `inflow>to`.",
        },
        z.record(
          z.string(),
          multiplier({
            title: "Multiplier",
            description: "Factor at full effect; 1 changes nothing.",
          }),
        ),
      ),
      {},
    ),
    startMonth: z._default(
      wholeMonths(
        { title: "Start", description: "The last month without effect; 0 if left out." },
        { minimum: 0 },
      ),
      0,
    ),
    rampMonths: z._default(
      wholeMonths(
        {
          title: "Ramp",
          description: "Months from no effect to the full one; 0, at once, if left out.",
        },
        { minimum: 0 },
      ),
      0,
    ),
    costPerMonthGbp: z.optional(
      pounds({
        title: "Cost of the scenario",
        description: "What it costs to run it each month, from the month after its start.",
      }),
    ),
  }),
);
export type ScenarioInput = z.input<typeof ScenarioInput>;

/** What a month in each state costs, and who says so. */
export const UnitCosts = described(
  { title: "Prices", description: "What a month in each state costs, with the source." },
  z.strictObject({
    perMonthGbp: peopleByStateGbp(),
    source: label({
      title: "Source",
      description: "Where the prices come from; a price without a source is not used.",
    }),
    priceYear: z.optional(
      priceYear({ title: "Price year", description: "The year in whose prices they are." }),
    ),
  }),
);
export type UnitCosts = z.input<typeof UnitCosts>;

/** Where prices come from; null without prices. */
export interface PriceSource {
  readonly costSource: string | null;
  readonly priceYear: number | string | null;
}

/**
 * Name where prices come from.
 *
 * @param unitCosts - The prices, if there are any.
 * @returns Their source and the year in whose prices they are.
 * @internal
 */
export function priceSource(unitCosts: UnitCosts | undefined): PriceSource {
  return { costSource: unitCosts?.source ?? null, priceYear: unitCosts?.priceYear ?? null };
}

// @__NO_SIDE_EFFECTS__
function peopleByStateGbp(): z.ZodMiniArray<z.ZodMiniType<number, number>> {
  const about = {
    title: "Cost of a month",
    description: "What one person costs in each state for a month, in pounds of one price year.",
  };
  return described(about, z.array(pounds(about)));
}

interface Moves {
  readonly states: readonly string[];
  readonly transition: readonly ArrayLike<number>[];
  readonly exit?: ArrayLike<number> | undefined;
}

interface CohortInput extends Moves {
  readonly opening: ArrayLike<number>;
  readonly inflow?: ArrayLike<number> | undefined;
  readonly capacity?:
    | {
        readonly state: string;
        readonly places: number;
        readonly scenarioPlaces?: number | undefined;
      }
    | undefined;
}

/** Rows typed to a dozen digits need not add up to 1 exactly. */
const rowTolerance = 1e-9;

/**
 * Check and flatten a table of moves.
 *
 * @param moves - States, chances of moving, and of leaving.
 * @returns The matrix by rows and the chances of leaving.
 * @throws {@link UpstreamError} `INVALID_INPUT` naming the row that does not add up.
 * @internal
 */
export function compileMoves(moves: Moves): { transition: Float64Array; exit: Float64Array } {
  const { states, transition } = moves;
  const size = states.length;
  if (transition.length !== size) {
    throw refusal(
      ["transition"],
      say(words.giveRowForEachState, { expected: size, got: transition.length }),
    );
  }
  checkLength(moves.exit, size, "exit");
  const flat = new Float64Array(size * size);
  const exit = new Float64Array(size);
  for (const [row, line] of transition.entries()) {
    let sum = 0;
    for (let column = 0; column < size; column++) {
      const chance = line[column] ?? 0;
      flat[row * size + column] = chance;
      sum += chance;
    }
    const state = states[row] ?? "";
    if (sum > 1 + rowTolerance) {
      throw refusal(["transition", row], say(words.giveRowUpToOne, { state, sum }));
    }
    const leaving = moves.exit?.[row];
    if (leaving !== undefined && Math.abs(sum + leaving - 1) > rowTolerance) {
      throw refusal(["exit", row], say(words.giveExitThatCompletes, { state, sum, exit: leaving }));
    }
    // A remainder of rounding alone is not a way out.
    exit[row] = leaving ?? (1 - sum > rowTolerance ? 1 - sum : 0);
  }
  return { transition: flat, exit };
}

/**
 * Check and flatten a cohort model.
 *
 * @param input - Moves, people and places.
 * @returns The model for the kernel.
 * @throws {@link UpstreamError} `INVALID_INPUT` naming the field at fault.
 * @internal
 */
export function compileCohort(input: CohortInput): Cohort {
  const { states, opening, inflow, capacity } = input;
  const size = states.length;
  const moves = compileMoves(input);
  checkLength(opening, size, "opening");
  checkLength(inflow, size, "inflow");
  return {
    size,
    ...moves,
    opening: Float64Array.from(opening),
    inflow: inflow === undefined ? new Float64Array(size) : Float64Array.from(inflow),
    capacity: capacity === undefined ? null : limitOf(states, capacity),
  };
}

function limitOf(
  states: readonly string[],
  { state, places }: { readonly state: string; readonly places: number },
): Capacity {
  return { state: stateIndex(states, state, ["capacity", "state"]), places };
}

/**
 * Find the state that a conclusion is about.
 *
 * @param parsed - All states, and the one meant; the last one if left out.
 * @returns Its name and its index.
 * @throws {@link UpstreamError} `INVALID_INPUT` for a name that is no state.
 * @internal
 */
export function focusOf({
  states,
  focus = states.at(-1) ?? "",
}: {
  readonly states: readonly string[];
  readonly focus?: string | undefined;
}): { readonly focus: string; readonly state: number } {
  return { focus, state: stateIndex(states, focus, ["focus"]) };
}

/**
 * Find a state by its name.
 *
 * @param states - All names.
 * @param name - The one meant.
 * @param path - Where it was given.
 * @returns Its index.
 * @throws {@link UpstreamError} `INVALID_INPUT` for a name that is no state.
 * @internal
 */
export function stateIndex(
  states: readonly string[],
  name: string,
  path: UpstreamErrorPath,
): number {
  const index = states.indexOf(name);
  if (index < 0) throw refusal(path, say(words.giveKnownState, { states, name }));
  return index;
}

function checkLength(list: ArrayLike<number> | undefined, size: number, field: string): void {
  if (list === undefined || list.length === size) return;
  throw refusal([field], say(words.giveOneForEveryState, { expected: size, got: list.length }));
}

/**
 * Put a scenario's multipliers into the model.
 *
 * What a multiplier takes off or adds goes to staying in the state.
 *
 * @param input - The model as the caller gave it.
 * @param cohort - The same, compiled.
 * @param scenario - What changes.
 * @returns The change for the kernel.
 * @throws {@link UpstreamError} `INVALID_INPUT` for a move that is not in the model, or chances above 1.
 * @internal
 */
export function compileScenario(
  { states, capacity }: Pick<CohortInput, "states" | "capacity">,
  cohort: Cohort,
  scenario: z.output<typeof ScenarioInput>,
): Change {
  const { size } = cohort;
  const transition = Float64Array.from(cohort.transition);
  const exit = Float64Array.from(cohort.exit);
  const inflow = Float64Array.from(cohort.inflow);
  for (const [move, factor] of Object.entries(scenario.multipliers)) {
    const path = ["scenario", "multipliers", move];
    const [fromName = "", toName, ...more] = move.split(">");
    if (toName === undefined || more.length > 0) throw refusal(path, say(words.giveMove, { move }));
    if (fromName === "inflow") {
      const to = stateIndex(states, toName, path);
      inflow[to] = (inflow[to] ?? 0) * factor;
      continue;
    }
    const from = stateIndex(states, fromName, path);
    const leaves = toName === "exit";
    const to = leaves ? from : stateIndex(states, toName, path);
    if (to === from && !leaves) throw refusal(path, say(words.giveMoveBetweenStates, { move }));
    const list = leaves ? exit : transition;
    const at = leaves ? from : from * size + to;
    const added = (list[at] ?? 0) * (factor - 1);
    list[at] = (list[at] ?? 0) + added;
    const staying = from * (size + 1);
    transition[staying] = (transition[staying] ?? 0) - added;
  }
  for (const [row, state] of states.entries()) {
    const at = row * (size + 1);
    const staying = transition[at] ?? 0;
    if (staying < -rowTolerance) {
      throw refusal(
        ["scenario", "multipliers"],
        say(words.giveSmallerMultipliers, { state, sum: 1 - staying }),
      );
    }
    transition[at] = Math.max(0, staying);
  }
  const places = capacity?.scenarioPlaces;
  return {
    full: {
      ...cohort,
      transition,
      exit,
      inflow,
      capacity:
        cohort.capacity && places !== undefined ? { ...cohort.capacity, places } : cohort.capacity,
    },
    start: scenario.startMonth,
    rampMonths: scenario.rampMonths,
  };
}

/**
 * Check that there is a price for every state.
 *
 * @param costs - Prices, or nothing.
 * @param size - States.
 * @returns The prices by state, or null.
 * @throws {@link UpstreamError} `INVALID_INPUT` for another number of prices.
 * @internal
 */
export function compileCosts(
  costs: z.output<typeof UnitCosts> | undefined,
  size: number,
): Float64Array | null {
  if (costs === undefined) return null;
  const { perMonthGbp } = costs;
  if (perMonthGbp.length !== size) {
    throw refusal(
      ["unitCosts", "perMonthGbp"],
      say(words.giveOneForEveryState, { expected: size, got: perMonthGbp.length }),
    );
  }
  return Float64Array.from(perMonthGbp);
}

/**
 * Say what is legal in a scenario but surely not meant.
 *
 * @param states - All names.
 * @param cohort - The model without the scenario.
 * @param scenario - What changes.
 * @param priced - Whether the states have prices.
 * @returns One sentence a doubt.
 * @internal
 */
export function scenarioWarnings(
  states: readonly string[],
  cohort: Cohort,
  scenario: z.output<typeof ScenarioInput>,
  priced: boolean,
): Sentence[] {
  const idle = Object.keys(scenario.multipliers).filter((move) => {
    const [from = "", to = ""] = move.split(">");
    const row = states.indexOf(from);
    if (from === "inflow") return cohort.inflow[states.indexOf(to)] === 0;
    if (to === "exit") return cohort.exit[row] === 0;
    return cohort.transition[row * cohort.size + states.indexOf(to)] === 0;
  });
  return [
    ...(idle.length > 0 ? [say(words.warnIdleMultipliers, { moves: idle })] : []),
    ...(scenario.costPerMonthGbp !== undefined && !priced ? [say(words.warnCostUnpriced)] : []),
  ];
}
