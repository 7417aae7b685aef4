import * as z from "zod/mini";
import { parseInput, refusal } from "../errors.js";
import { correlationTable } from "../internal/quantities.js";
import { say, type Sentence } from "../internal/say.js";
import * as words from "../words/en-GB.js";
import { type OmegaEstimate, omegaEstimate } from "./omega-estimate.js";

/** Input of {@link omegaFromCorrelations}. */
export const OmegaFromCorrelationsInput = z.strictObject({
  correlations: correlationTable({
    title: "Correlations",
    description: "A square table of the items' correlations, with 1 in the diagonal.",
  }),
});
export type OmegaFromCorrelationsInput = z.input<typeof OmegaFromCorrelationsInput>;

/** Result of {@link omegaFromCorrelations}. */
export interface OmegaFromCorrelations extends OmegaEstimate {
  readonly warnings: readonly Sentence[];
  readonly conclusion: Sentence;
}

/** Room for the rounding of printed correlations in the two halves of a table. */
const rounding = 1e-9;

/**
 * Estimate omega from a table of correlations, such as a published one.
 *
 * @param input - The correlations of at least three items.
 * @returns Omega of one common factor and each item's loading, or why there is none.
 * @throws {@link UpstreamError} `INVALID_INPUT` for a table that is no table of correlations.
 * @see McDonald 1999; Harman and Jones 1966.
 *
 * @example
 * ```ts
 * omegaFromCorrelations({ correlations: [[1, 0.5, 0.4], [0.5, 1, 0.45], [0.4, 0.45, 1]] }).value; // => 0.713 (3 d.p.)
 * ```
 */
export function omegaFromCorrelations(input: OmegaFromCorrelationsInput): OmegaFromCorrelations {
  const { correlations } = parseInput(OmegaFromCorrelationsInput, input);
  const square = Array.from(correlations, (line) => Array.from(line));
  square.forEach((line, row) => {
    const expected = square.length;
    if (line.length !== expected) {
      const got = line.length;
      throw refusal(["correlations", row], say(words.giveCorrelationSquare, { expected, got }));
    }
    line.forEach((value, column) => {
      const place = ["correlations", row, column];
      if (row === column && value !== 1) throw refusal(place, say(words.giveOneInDiagonal));
      const mirrored = square[column]?.[row] ?? value;
      if (Math.abs(value - mirrored) > rounding) {
        throw refusal(place, say(words.giveSameCorrelation, { value: mirrored }));
      }
    });
  });
  const estimate = omegaEstimate(square);
  const { value, reason } = estimate;
  return {
    ...estimate,
    warnings: [],
    conclusion:
      value === null
        ? say(words.omegaUnknown, { reason: reason ?? "" })
        : say(words.omegaConclusion, { omega: value }),
  };
}
