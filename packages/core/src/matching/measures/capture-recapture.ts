import * as z from "zod/mini";
import { parseInput, refusal } from "../../errors.js";
import { normalQuantile } from "../../internal/distributions.js";
import { confidenceLevel, count } from "../../internal/quantities.js";
import { type Sentence, say } from "../../internal/say.js";
import * as words from "../../words/en-GB.js";
import type { RatioEstimate } from "../targeting.js";

/** Input of {@link captureRecapture}. */
export const CaptureRecaptureInput = z.strictObject({
  first: count({ title: "First list", description: "Children on the first list." }),
  second: count({ title: "Second list", description: "Children on the second list." }),
  both: count({ title: "Both lists", description: "Children found on both lists." }),
  confidence: confidenceLevel(),
});
export type CaptureRecaptureInput = z.input<typeof CaptureRecaptureInput>;

/** Result of {@link captureRecapture}. */
export interface CaptureRecapture {
  /** Children on either list. */
  readonly listed: number;
  /** All children of this kind, on a list or not; the lower limit is never below `listed`. */
  readonly estimate: RatioEstimate & { readonly standardError: number };
  /** Children on neither list. */
  readonly unlisted: RatioEstimate;
  /** On what the estimate rests. */
  readonly premise: Sentence;
  readonly method: { readonly estimate: "chapman"; readonly variance: "seber" };
  readonly confidence: number;
  readonly warnings: readonly Sentence[];
  readonly conclusion: Sentence;
}

/**
 * Estimate how many children are on neither of two partners' lists.
 *
 * @param input - Children on each list, and on both.
 * @returns All children of this kind, and those on neither list, with limits.
 * @throws {@link UpstreamError} `INVALID_INPUT` for more children on both lists than on one.
 * @see Chapman 1951; Seber 1970 (variance).
 *
 * @example
 * ```ts
 * captureRecapture({ first: 220, second: 180, both: 60 }).unlisted.value; // => 314.75
 * ```
 */
export function captureRecapture(input: CaptureRecaptureInput): CaptureRecapture {
  const { first, second, both, confidence } = parseInput(CaptureRecaptureInput, input);
  const fewest = Math.min(first, second);
  if (both > fewest) throw refusal(["both"], say(words.giveWithinBothLists, { fewest }));
  const z = -normalQuantile((1 - confidence) / 2);
  const listed = first + second - both;
  // Chapman's (first + 1)(second + 1)/(both + 1) - 1, less those listed, without cancellation.
  const unlisted = (first - both) * ((second - both) / (both + 1));
  const value = listed + unlisted;
  const standardError = Math.sqrt(
    ((first + 1) / (both + 1)) *
      ((second + 1) / (both + 1)) *
      (first - both) *
      ((second - both) / (both + 2)),
  );
  const lower = Math.max(listed, value - z * standardError);
  const upper = value + z * standardError;
  return {
    listed,
    estimate: { value, lower, upper, standardError, reason: null },
    unlisted: { value: unlisted, lower: lower - listed, upper: upper - listed, reason: null },
    premise: say(words.listsIndependent),
    method: { estimate: "chapman", variance: "seber" },
    confidence,
    warnings: warningsOf(first, second, both),
    conclusion: say(words.concludeUnlisted, {
      ...{ listed, unlisted },
      ...{ lower: lower - listed, upper: upper - listed },
    }),
  };
}

/** With fewer children on both lists the estimate is biased downwards. */
const fewOnBoth = 7;

function warningsOf(first: number, second: number, both: number): Sentence[] {
  const fewest = Math.min(first, second);
  if (both < fewOnBoth) return [say(words.fewOnBothLists, { both })];
  return both === fewest ? [say(words.oneListWithinOther)] : [];
}
