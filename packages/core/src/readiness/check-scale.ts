import { refusal, type UpstreamErrorPath } from "../errors.js";
import { say } from "../internal/say.js";
import * as words from "../words/en-GB.js";

/** No questionnaire comes near; sums of squares stay finite, and above 0, within these. */
const furthestEnd = 1e6;
const narrowest = 1e-6;

/**
 * Refuse a scale that is upside down, or beyond what can be computed with.
 *
 * @param scale - Lowest and highest answer.
 * @param scale.minimum - Lowest answer.
 * @param scale.maximum - Highest answer.
 * @param path - Where the scale stands in the caller's input.
 * @throws {@link UpstreamError} `INVALID_INPUT` for such a scale.
 * @internal
 */
export function checkScale(
  { minimum, maximum }: { readonly minimum: number; readonly maximum: number },
  path: UpstreamErrorPath,
): void {
  if (maximum <= minimum) throw refusal(path, say(words.giveScaleUpwards));
  const isWithin = minimum >= -furthestEnd && maximum <= furthestEnd;
  if (!isWithin || maximum - minimum < narrowest) throw refusal(path, say(words.giveUsableScale));
}
