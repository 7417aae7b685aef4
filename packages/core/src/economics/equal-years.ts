import { refusal } from "../errors.js";
import { say } from "../internal/say.js";
import * as words from "../words/en-GB.js";

/**
 * Refuse benefits and costs of unequal lengths.
 *
 * @param benefitsGbp - Benefit in each year.
 * @param costsGbp - Cost in each year.
 * @throws {@link UpstreamError} `INVALID_INPUT` naming the two lengths.
 * @internal
 */
export function requireEqualYears(
  benefitsGbp: ArrayLike<number>,
  costsGbp: ArrayLike<number>,
): void {
  if (benefitsGbp.length === costsGbp.length) return;
  const lengths = { benefits: benefitsGbp.length, costs: costsGbp.length };
  throw refusal(["costsGbp"], say(words.giveEqualYears, lengths));
}
