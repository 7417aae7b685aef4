import * as z from "zod/mini";
import { parseInput, UpstreamError } from "../../errors.js";
import { label } from "../../internal/quantities.js";
import { say, type Sentence } from "../../internal/say.js";
import * as words from "../../words/en-GB.js";
import { wholeMonths } from "../quantities.js";
import { type Cohort, runCohort } from "./cohort-kernel.js";
import { compileCohort, peopleFields, stateIndex } from "./cohort-model.js";

/** Input of {@link leverage}. */
export const LeverageInput = z.strictObject({
  ...peopleFields,
  months: wholeMonths({ title: "Months", description: "At the end of which month." }),
  outcome: z.optional(
    label({
      title: "Outcome",
      description: "The state whose number of people matters; the last if left out.",
    }),
  ),
});
export type LeverageInput = z.input<typeof LeverageInput>;

/** One move and what it can do. */
export interface Lever {
  readonly from: string;
  readonly to: string;
  /** Monthly chance of the move. */
  readonly probability: number;
  /** Per cent by which the outcome changes for each per cent by which the chance changes. */
  readonly elasticity: number;
  /** People more (or, negative, fewer) in the outcome when the chance is a tenth higher. */
  readonly peopleForTenth: number;
}

/** Result of {@link leverage}. */
export interface Leverage {
  readonly outcome: string;
  readonly months: number;
  /** People in the outcome at that month if nothing changes. */
  readonly baseline: number;
  /** The strongest first. */
  readonly levers: readonly Lever[];
  readonly method: "exact derivative; what is added or taken off goes to staying";
  readonly conclusion: Sentence;
}

/**
 * Rank the moves between states by what they do to the number of people in one of them.
 *
 * @param input - The model, a month, and the state that matters.
 * @returns Every move with its elasticity, the strongest first.
 * @throws {@link UpstreamError} `NO_SOLUTION` when nobody will be in the state, so that no share can be given.
 *
 * @example
 * ```ts
 * leverage({
 *   states: ["in need", "looked after"],
 *   transition: [[0.9, 0.01], [0.02, 0.95]],
 *   opening: [1000, 400],
 *   inflow: [90, 0],
 *   months: 12,
 * }).levers[0]; // => from "in need", to "looked after", elasticity 0.284
 * ```
 */
export function leverage(input: LeverageInput): Leverage {
  const parsed = parseInput(LeverageInput, input);
  const { states, months } = parsed;
  const cohort = compileCohort(parsed);
  const outcome = parsed.outcome ?? states.at(-1) ?? "";
  const target = stateIndex(states, outcome, ["outcome"]);
  const { stocks, slopes } = sensitivities(cohort, months, target);
  const baseline = stocks[months * cohort.size + target] ?? 0;
  if (!(baseline > 1e-9)) {
    throw new UpstreamError(
      "NO_SOLUTION",
      ["outcome"],
      say(words.giveOutcomeWithPeople, { outcome }),
    );
  }
  const levers: Lever[] = [];
  for (const [row, from] of states.entries()) {
    for (const [column, to] of states.entries()) {
      const at = row * cohort.size + column;
      const probability = cohort.transition[at] ?? 0;
      if (row === column || probability === 0) continue;
      const elasticity = ((slopes[at] ?? 0) * probability) / baseline;
      levers.push({
        from,
        to,
        probability,
        elasticity,
        peopleForTenth: elasticity * baseline * 0.1,
      });
    }
  }
  levers.sort((a, b) => Math.abs(b.elasticity) - Math.abs(a.elasticity));
  return {
    outcome,
    months,
    baseline,
    levers,
    method: "exact derivative; what is added or taken off goes to staying",
    conclusion: conclusionOf(levers[0], outcome, months, baseline),
  };
}

function conclusionOf(
  first: Lever | undefined,
  outcome: string,
  months: number,
  baseline: number,
): Sentence {
  if (first === undefined) return say(words.leverageNone, { outcome });
  const { from, to, peopleForTenth: people } = first;
  const about = { from, to, outcome, months, baseline };
  return people < 0
    ? say(words.leverageRaise, { ...about, people: -people })
    : say(words.leverageLower, { ...about, people });
}

/**
 * Find how the outcome at the end depends on each chance, all at once, by going back through the months:
 * one person more in a state at the end of a month is worth so many in the outcome at the end.
 */
function sensitivities(
  cohort: Cohort,
  months: number,
  target: number,
): { stocks: Float64Array; slopes: Float64Array } {
  const { size, transition } = cohort;
  const { stocks } = runCohort(cohort, months, null);
  const slopes = new Float64Array(size * size);
  let worth = new Float64Array(size);
  worth[target] = 1;
  for (let month = months; month >= 1; month--) {
    const before = new Float64Array(size);
    for (let from = 0; from < size; from++) {
      const people = stocks[(month - 1) * size + from] ?? 0;
      for (let to = 0; to < size; to++) {
        const at = from * size + to;
        const chance = transition[at] ?? 0;
        before[from] = (before[from] ?? 0) + chance * (worth[to] ?? 0);
        slopes[at] = (slopes[at] ?? 0) + people * ((worth[to] ?? 0) - (worth[from] ?? 0));
      }
    }
    worth = before;
  }
  return { stocks, slopes };
}
