import { type Sentence, say } from "../../internal/say.js";
import * as words from "../../words/en-GB.js";
import { type IndexEstimate, threeFigures } from "../survey/estimate.js";

/**
 * Put a concentration index into words.
 *
 * @param estimate - The index.
 * @returns Among whom the outcome is concentrated, or that it is not clear.
 * @internal
 */
export function sayConcentration({ value, lower, upper, reason }: IndexEstimate): Sentence {
  if (value === null) return reason ?? say(words.beyondNumbers);
  const index = threeFigures(value);
  if (lower === null || upper === null) return say(words.concentrationWithoutLimits, { index });
  const about = { index, lower: threeFigures(lower), upper: threeFigures(upper) };
  if (upper < 0) return say(words.concentratedLow, about);
  if (lower > 0) return say(words.concentratedHigh, about);
  return say(words.concentrationUnclear, about);
}
