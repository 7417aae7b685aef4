import { refusal } from "../errors.js";
import { say } from "../internal/say.js";
import * as words from "../words/en-GB.js";
import type { ReadinessInstrument } from "./readiness-instrument.js";

/**
 * Take the caller's threshold, or else the questionnaire's.
 *
 * @param threshold - The caller's, if given.
 * @param instrument - The questionnaire.
 * @returns A threshold on the questionnaire's scale.
 * @throws {@link UpstreamError} `INVALID_INPUT` for one outside the scale.
 * @internal
 */
export function thresholdOf(
  threshold: number | undefined,
  instrument: ReadinessInstrument,
): number {
  const { minimum, maximum } = instrument.scale;
  if (threshold === undefined) return instrument.threshold;
  if (threshold >= minimum && threshold <= maximum) return threshold;
  throw refusal(["threshold"], say(words.giveThresholdOnScale, { minimum, maximum }));
}
