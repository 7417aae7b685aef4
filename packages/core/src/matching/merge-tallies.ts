import * as z from "zod/mini";
import { parseInput, refusal } from "../errors.js";
import { isColumn, quantity } from "../internal/quantities.js";
import { say } from "../internal/say.js";
import * as words from "../words/en-GB.js";
import { addUp, type Line } from "./add-up.js";
import { sampleDesign } from "./survey/sample-design.js";
import { checkSampleTally } from "./survey/sample-tally.js";
import type { Tally } from "./tally.js";

/** Input of {@link mergeTallies}. */
export const MergeTalliesInput = z.strictObject({
  tallies: quantity<readonly Tally[]>(
    {
      title: "Tallies",
      description: "Tallies of different children, such as those of several areas.",
      unit: "object",
    },
    (value) => {
      if (!isColumn(value) || value.length === 0) return { sentence: say(words.giveTallies) };
      for (let index = 0; index < value.length; index++) {
        const problem = checkSampleTally(value[index]);
        if (problem) return { ...problem, path: [index, ...(problem.path ?? [])] };
      }
      return undefined;
    },
  ),
});
export type MergeTalliesInput = z.input<typeof MergeTalliesInput>;

/**
 * Merge tallies of different children, such as those of several areas, years or partners.
 *
 * A sampling unit of the same name is taken to be the same unit in all of them.
 *
 * @param input - The tallies; all by the same groupings, and all weighted or none.
 * @returns The tally that all the records together would give.
 * @throws {@link UpstreamError} `INVALID_INPUT` for tallies that do not fit together.
 *
 * @example
 * ```ts
 * const north = tally({ need: [1], service: [1] });
 * const south = tally({ need: [1, 0], service: [0, 0] });
 * mergeTallies({ tallies: [north, south] }).records; // => 3
 * ```
 */
export function mergeTallies(input: MergeTalliesInput): Tally {
  const { tallies } = parseInput(MergeTalliesInput, input);
  const filled = tallies.filter(({ cells, excluded }) => cells.length + excluded.length > 0);
  const [first] = filled;
  if (first === undefined) return { measure: tallies[0]?.measure ?? "count", ...addUp([]) };
  for (const [index, tally] of tallies.entries()) {
    if (!filled.includes(tally)) continue;
    if (tally.measure !== first.measure) {
      throw refusal(["tallies", index, "measure"], say(words.giveTalliesAlike));
    }
    if (fieldsOf(tally) !== fieldsOf(first)) {
      throw refusal(["tallies", index], say(words.giveTalliesAlike));
    }
  }
  const lines = filled.flatMap(({ cells, excluded }): Line[] => [...cells, ...excluded]);
  const merged: Tally = { measure: first.measure, ...addUp(lines) };
  // A unit in two strata, or two sizes of one population, shows only in the whole.
  sampleDesign(merged, ["tallies"]);
  return merged;
}

/** Groupings, sample fields and circles of a tally, as one text. */
function fieldsOf({ cells, excluded }: Tally): string {
  const [cell] = cells;
  const { group = {}, stratum, psu, fpc, fpcWithin } = cell ?? excluded[0] ?? {};
  const sample = [stratum, psu, fpc, fpcWithin].map((field) => field !== undefined);
  return JSON.stringify([
    Object.keys(group).sort(),
    sample,
    cell === undefined || "support" in cell,
  ]);
}
