import * as z from "zod/mini";
import { parseInput, UpstreamError } from "../../errors.js";
import { label } from "../../internal/quantities.js";
import { identityMatrix, solveMatrix } from "../../internal/matrices.js";
import { say, type Sentence } from "../../internal/say.js";
import * as words from "../../words/en-GB.js";
import { compileCosts, compileMoves, focusOf, movesFields, UnitCosts } from "./cohort-model.js";
import { timeLost } from "./steady-state.js";

/** Input of {@link expectedTimeInState}. */
export const ExpectedTimeInStateInput = z.strictObject({
  ...movesFields,
  focus: z.optional(
    label({
      title: "Focus",
      description: "The state whose chance of ever being reached is given; the last if left out.",
    }),
  ),
  unitCosts: z.optional(UnitCosts),
});
export type ExpectedTimeInStateInput = z.input<typeof ExpectedTimeInStateInput>;

/** Result of {@link expectedTimeInState}. */
export interface ExpectedTime {
  readonly states: readonly string[];
  /** A row a state of now, a column a state to come: months spent there before leaving for good. */
  readonly expectedMonths: readonly (readonly number[])[];
  /** By state of now: months until the system is left. */
  readonly monthsToExit: readonly number[];
  readonly focus: string;
  /** By state of now: the chance of ever being in the focus state; 1 for that state itself. */
  readonly probabilityEver: readonly number[];
  /** By state of now: what the months to come cost; null without prices. */
  readonly expectedCostGbp: readonly number[] | null;
  readonly costSource: string | null;
  readonly method: "inverse of (identity less transition)";
  readonly conclusion: Sentence;
}

/**
 * Give how many months a person now in one state will spend in each before leaving.
 *
 * @param input - States and monthly chances, and prices if costs are wanted.
 * @returns Expected months and, with prices, undiscounted costs; the chance of ever reaching a state.
 * @throws {@link UpstreamError} `NO_SOLUTION` when somebody can never leave.
 *
 * @example
 * ```ts
 * const transition = [[0.9, 0.02], [0, 0.95]];
 * expectedTimeInState({ states: ["in need", "looked after"], transition }).expectedMonths; // => [[10, 4], [0, 20]]
 * ```
 */
export function expectedTimeInState(input: ExpectedTimeInStateInput): ExpectedTime {
  const parsed = parseInput(ExpectedTimeInStateInput, input);
  const { states } = parsed;
  const size = states.length;
  const { transition } = compileMoves(parsed);
  const prices = compileCosts(parsed.unitCosts, size);
  const { focus, state: target } = focusOf(parsed);
  const times = solveMatrix(timeLost(transition, size), identityMatrix(size), size, size);
  if (times === null || times.some((time) => !(time > -1e-6) || time > 1e12)) {
    throw new UpstreamError("NO_SOLUTION", ["transition"], say(words.giveWayOut));
  }
  const rows = states.map((_, row) =>
    Array.from(times.subarray(row * size, (row + 1) * size), (time) => Math.max(0, time)),
  );
  const atTarget = rows[target]?.[target] ?? 1;
  const highest = rows.reduce(
    (best, row, from) =>
      from !== target && (row[target] ?? 0) > (rows[best]?.[target] ?? -1) ? from : best,
    target === 0 ? Math.min(1, size - 1) : 0,
  );
  const probabilityEver = rows.map((row, from) =>
    // Whoever reaches the state spends as long there as one who starts in it.
    from === target ? 1 : Math.min(1, (row[target] ?? 0) / atTarget),
  );
  return {
    states,
    expectedMonths: rows,
    monthsToExit: rows.map((row) => row.reduce((sum, time) => sum + time, 0)),
    focus,
    probabilityEver,
    expectedCostGbp:
      prices && rows.map((row) => row.reduce((sum, time, at) => sum + time * (prices[at] ?? 0), 0)),
    costSource: parsed.unitCosts?.source ?? null,
    method: "inverse of (identity less transition)",
    conclusion:
      size === 1
        ? say(words.timeConclusionAlone, { state: focus, months: atTarget })
        : say(words.timeConclusion, {
            state: focus,
            months: atTarget,
            from: states[highest] ?? "",
            chance: probabilityEver[highest] ?? 0,
          }),
  };
}
