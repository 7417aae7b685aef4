import * as z from "zod/mini";
import { parseInput, refusal } from "../../errors.js";
import { normalQuantile } from "../../internal/distributions.js";
import { confidenceLevel, isCount, quantity } from "../../internal/quantities.js";
import { say, type Sentence } from "../../internal/say.js";
import { type ShareEstimate, shareOf } from "../../internal/share-of.js";
import * as words from "../../words/en-GB.js";
import { mostStates, stateNames } from "../quantities.js";

/** Input of {@link estimateTransitions}. */
export const EstimateTransitionsInput = z.strictObject({
  counts: quantity<readonly ArrayLike<number>[]>(
    {
      title: "Counts",
      description:
        "People who moved: a row a state at the start of the month, a column a state at its end.",
      unit: "people",
    },
    (value) => {
      if (!Array.isArray(value) || value.length === 0 || value.length > mostStates) {
        return { sentence: say(words.giveCountRows, { most: mostStates }) };
      }
      const rows = value as unknown[];
      const width = (rows[0] as ArrayLike<unknown> | null)?.length;
      for (const [row, line] of rows.entries()) {
        if (!Array.isArray(line) || line.length === 0 || line.length !== width) {
          return { sentence: say(words.giveCountRows, { most: mostStates }), path: [row] };
        }
        const wrong = (line as unknown[]).findIndex(
          (people) => typeof people !== "number" || !isCount(people) || people > 1e10,
        );
        if (wrong >= 0) return { sentence: say(words.giveWholeCount), path: [row, wrong] };
      }
      return undefined;
    },
  ),
  states: z.optional(
    stateNames({ title: "States", description: "Names of the rows; State 1, 2, ... if left out." }),
  ),
  prior: z._default(
    quantity<number>(
      {
        title: "Prior",
        description:
          "People added to every cell for the posterior mean; 0.5 (Jeffreys) if left out.",
        unit: "people",
      },
      (value) =>
        Number.isFinite(value) && Number(value) > 0 && Number(value) <= 1000
          ? undefined
          : { sentence: say(words.givePrior) },
    ),
    0.5,
  ),
  confidence: confidenceLevel(),
});
export type EstimateTransitionsInput = z.input<typeof EstimateTransitionsInput>;

/** Result of {@link estimateTransitions}. */
export interface TransitionEstimates {
  readonly states: readonly string[];
  /** People seen in each state at the start. */
  readonly totals: readonly number[];
  /** Shares of each row; null where nobody was in the state. */
  readonly probabilities: readonly (readonly (number | null)[])[];
  readonly lower: readonly (readonly (number | null)[])[];
  readonly upper: readonly (readonly (number | null)[])[];
  /** Mean of the Dirichlet distribution of each row: what simulated rows scatter round. */
  readonly posteriorMean: readonly (readonly number[])[];
  /** One sentence a row: why it has no shares; null where it has. */
  readonly reasons: readonly (Sentence | null)[];
  readonly method: {
    readonly interval: "wilson";
    readonly confidence: number;
    readonly prior: number;
  };
  readonly warnings: readonly Sentence[];
}

/** Fewer people than this say little about a row of chances. */
const fewPeople = 30;

/**
 * Estimate monthly chances of moving from counts of people who moved.
 *
 * @param input - Counts of moves, a row a state of origin.
 * @returns Shares with Wilson's interval, and the mean under a Dirichlet prior.
 * @throws {@link UpstreamError} `INVALID_INPUT` for a count that is not whole, or rows of unequal length.
 * @see Wilson 1927 (intervals); Jeffreys' prior of a half.
 *
 * @example
 * ```ts
 * estimateTransitions({ counts: [[880, 120], [60, 440]] }).probabilities; // => [[0.88, 0.12], [0.12, 0.88]]
 * ```
 */
export function estimateTransitions(input: EstimateTransitionsInput): TransitionEstimates {
  const { counts, prior, confidence, ...rest } = parseInput(EstimateTransitionsInput, input);
  const states =
    rest.states ?? counts.map((_, row) => say(words.stateNumbered, { number: row + 1 }).text);
  if (states.length !== counts.length) {
    throw refusal(
      ["states"],
      say(words.giveOneForEveryState, { expected: counts.length, got: states.length }),
    );
  }
  const z95 = -normalQuantile((1 - confidence) / 2);
  const rows = counts.map((line, row): ShareEstimate[] => {
    const people = Array.from(line);
    const total = people.reduce((sum, count) => sum + count, 0);
    const reason = say(words.nobodyInState, { state: states[row] ?? "" });
    return people.map((count) => shareOf(count, total, z95, reason));
  });
  const totals = rows.map((row) => row[0]?.total ?? 0);
  const few = states.filter((_, row) => (totals[row] ?? 0) < fewPeople);
  return {
    states,
    totals,
    probabilities: rows.map((row) => row.map(({ value }) => value)),
    lower: rows.map((row) => row.map(({ lower }) => lower)),
    upper: rows.map((row) => row.map(({ upper }) => upper)),
    posteriorMean: rows.map((row) =>
      row.map(({ count, total }) => (count + prior) / (total + prior * row.length)),
    ),
    reasons: rows.map((row) => row[0]?.reason ?? null),
    method: { interval: "wilson", confidence, prior },
    warnings: few.length > 0 ? [say(words.warnFewPeople, { states: few, fewer: fewPeople })] : [],
  };
}
