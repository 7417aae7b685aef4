import * as z from "zod/mini";
import { parseInput, UpstreamError } from "../../errors.js";
import { identityMatrix, solveMatrix } from "../../internal/matrices.js";
import { say, type Sentence } from "../../internal/say.js";
import * as words from "../../words/en-GB.js";
import { peopleByState } from "../quantities.js";
import { compileCohort, movesFields } from "./cohort-model.js";

/** Input of {@link steadyState}. */
export const SteadyStateInput = z.strictObject({
  ...movesFields,
  inflow: peopleByState({
    title: "Inflow",
    description: "People who come from outside each month, by state.",
  }),
});
export type SteadyStateInput = z.input<typeof SteadyStateInput>;

/** Result of {@link steadyState}. */
export interface SteadyState {
  readonly states: readonly string[];
  /** People in each state when nothing moves any more. */
  readonly stocks: readonly number[];
  readonly total: number;
  /** Of 10,000 people in the system, how many are in each state; null, with the reason, for nobody. */
  readonly per10000: readonly (number | null)[];
  readonly reason: Sentence | null;
  readonly method: "inflow times the inverse of (identity less transition)";
  readonly conclusion: Sentence;
}

/**
 * Give the number of people in each state once numbers have settled.
 *
 * @param input - States, monthly chances and inflow.
 * @returns Stocks that a further month leaves as they are.
 * @throws {@link UpstreamError} `NO_SOLUTION` when somebody can never leave, so that numbers never settle.
 *
 * @example
 * ```ts
 * const transition = [[0.9, 0.02], [0, 0.95]];
 * steadyState({ states: ["in need", "looked after"], transition, inflow: [80, 0] }).stocks; // => [800, 320]
 * ```
 */
export function steadyState(input: SteadyStateInput): SteadyState {
  const { states, ...parsed } = parseInput(SteadyStateInput, input);
  const size = states.length;
  const { transition, inflow } = compileCohort({
    ...parsed,
    states,
    opening: new Float64Array(size),
  });
  // The row equation x (I - P) = b is solved as (I - P)' x' = b'.
  const system = transposed(timeLost(transition, size), size);
  const solved = solveMatrix(system, inflow, size, 1);
  if (solved === null || solved.some((people) => !(people > -1e-6) || people > 1e15)) {
    throw new UpstreamError("NO_SOLUTION", ["transition"], say(words.giveWayOut));
  }
  // Rounding can leave an empty state a hair below nobody.
  const stocks = Array.from(solved, (people) => Math.max(0, people));
  const total = stocks.reduce((sum, people) => sum + people, 0);
  const last = size - 1;
  return {
    states,
    stocks,
    total,
    per10000: stocks.map((people) => (total > 0 ? (10_000 * people) / total : null)),
    reason: total > 0 ? null : say(words.nobodyComesIn),
    method: "inflow times the inverse of (identity less transition)",
    conclusion:
      total > 0
        ? say(words.steadyConclusion, {
            state: states[last] ?? "",
            people: stocks[last] ?? 0,
            total,
          })
        : say(words.nobodyComesIn),
  };
}

/**
 * Take a matrix of moves from the identity.
 *
 * @param transition - By rows.
 * @param size - Rows.
 * @returns I - P.
 * @internal
 */
export function timeLost(transition: Float64Array, size: number): Float64Array {
  return identityMatrix(size).map((value, at) => value - (transition[at] ?? 0));
}

function transposed(a: Float64Array, size: number): Float64Array {
  return a.map((_, at) => a[(at % size) * size + Math.floor(at / size)] ?? 0);
}
