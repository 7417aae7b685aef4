import { type Sentence, say } from "../../internal/say.js";
import * as words from "../../words/en-GB.js";
import { type IndexEstimate, threeFigures } from "../survey/estimate.js";

/** Groups in order of deprivation: their shares of the population and their mean ranks. */
export interface GroupRanks {
  readonly shares: readonly number[];
  /** Share of people in groups before, plus half of the group's own. */
  readonly ranks: readonly number[];
}

/** Below this share of squared distance, practically everybody is in one group. */
const leastSpread = 1e-30;

/**
 * Rank groups by where their people stand. Unchecked.
 *
 * @param population - People in each group, in order.
 * @returns Shares and ranks from 0 to 1, or the reason why there is no order to speak of.
 * @internal
 */
export function groupRanks(
  population: ArrayLike<number>,
): GroupRanks | { readonly reason: Sentence } {
  const people = Array.from(population);
  const total = people.reduce((sum, each) => sum + each, 0);
  if (total === 0) return { reason: say(words.nobodyInGroups) };
  const shares = people.map((each) => each / total);
  let before = 0;
  const ranks = shares.map((share) => {
    const rank = before + share / 2;
    before += share;
    return rank;
  });
  const spread = shares.reduce((sum, share, k) => sum + share * ((ranks[k] ?? 0) - 0.5) ** 2, 0);
  return spread > leastSpread ? { shares, ranks } : { reason: say(words.onlyOneGroup) };
}

/**
 * Put a gradient into words.
 *
 * @param index - The slope index.
 * @param most - Fitted value at the most deprived end, rounded.
 * @param least - Fitted value at the least deprived end, rounded.
 * @returns Whether it falls or rises, or that it is not clear.
 * @internal
 */
export function sayGradient(
  { value, lower, upper }: IndexEstimate,
  most: number,
  least: number,
): Sentence {
  if (value === null) return say(words.beyondNumbers);
  const about = { most, least, index: threeFigures(value) };
  if (lower === null || upper === null) return say(words.gradientWithoutLimits, about);
  const limits = { lower: threeFigures(lower), upper: threeFigures(upper) };
  if (lower > 0) return say(words.gradientRises, { ...about, ...limits });
  if (upper < 0) return say(words.gradientFalls, { ...about, ...limits });
  return say(words.gradientUnclear, { index: about.index, ...limits });
}
