import { type Sentence, say } from "../internal/say.js";
import * as words from "../words/en-GB.js";
import type { FourCells } from "./four-cells.js";

/** What is known of the number of places: counted among the same children, or known beforehand. */
export const placesChoices = ["sampled", "known"] as const;
export type Places = (typeof placesChoices)[number];

/** A number of children, and the share of all children in high need that they are. */
export interface Gap {
  readonly people: number;
  readonly share: number | null;
  readonly lower: number | null;
  readonly upper: number | null;
}

/** Unmet need, split into too few places and places held by others. */
export interface GapSplit {
  /** Children in high need beyond the number of places. */
  readonly capacityGap: Gap;
  /** Children in high need who could be served with the places there are. */
  readonly targetingGap: Gap;
  readonly places: Places;
  readonly method: "delta";
  /** On what the split rests: one place suits any child in high need. */
  readonly premise: Sentence;
  /** Why there are no shares; null when there are. */
  readonly reason: Sentence | null;
}

/**
 * Split unmet need into the part for want of places and the part for want of targeting. Unchecked.
 *
 * unmet = max(0, need - places) + (min(need, places) - both), each over need.
 *
 * @param cells - The four cells.
 * @param places - Whether the number of places was sampled with the children or is known.
 * @param z - Standard normal quantile of the confidence level.
 * @returns Both gaps, their shares of need and the delta-method limits.
 * @see Bebbington and Davies 1983 for target efficiency; the split is Upstream's own.
 * @internal
 */
export function gapSplit(
  { both, servedLowNeed, unmetNeed, neither }: FourCells,
  places: Places,
  z: number,
): GapSplit {
  const need = both + unmetNeed;
  const service = both + servedLowNeed;
  const population = need + servedLowNeed + neither;
  const capacity = Math.max(0, need - service);
  const targeting = Math.min(need, service) - both;
  const about = { places, method: "delta", premise: say(words.gapPremise) } as const;
  if (need === 0) {
    const nobody = { people: 0, share: null, lower: null, upper: null };
    const reason = say(words.nobodyInNeed);
    return { ...about, capacityGap: nobody, targetingGap: nobody, reason };
  }
  const short = service < need;
  const spread = (slopes: FourCells): number =>
    z * multinomialError(slopes, { both, servedLowNeed, unmetNeed, neither }, population);
  return {
    ...about,
    capacityGap: limited(capacity, need, short ? spread(capacitySlopes(places, need, service)) : 0),
    targetingGap: limited(
      targeting,
      need,
      spread(targetingSlopes(places, short, need, service, both)),
    ),
    reason: null,
  };
}

function limited(people: number, need: number, half: number): Gap {
  const share = people / need;
  return { people, share, lower: Math.max(0, share - half), upper: Math.min(1, share + half) };
}

/** How the capacity gap 1 - service/need changes with one more child in each cell. */
function capacitySlopes(places: Places, need: number, service: number): FourCells {
  const more = service / need ** 2;
  const fewer = places === "known" ? 0 : -1 / need;
  return { both: more + fewer, servedLowNeed: fewer, unmetNeed: more, neither: 0 };
}

/** How the targeting gap (min(need, service) - both)/need changes with one more child in each cell. */
function targetingSlopes(
  places: Places,
  short: boolean,
  need: number,
  service: number,
  both: number,
): FourCells {
  if (!short) {
    // Enough places: the gap is all unmet need, 1 - both/need.
    return {
      both: both / need ** 2 - 1 / need,
      servedLowNeed: 0,
      unmetNeed: both / need ** 2,
      neither: 0,
    };
  }
  const perNeed = -(service - both) / need ** 2;
  const perPlace = places === "known" ? 0 : 1 / need;
  return {
    both: perNeed + perPlace - 1 / need,
    servedLowNeed: perPlace,
    unmetNeed: perNeed,
    neither: 0,
  };
}

/** Standard error of a smooth function of multinomial counts, by the delta method. */
function multinomialError(slopes: FourCells, counts: FourCells, population: number): number {
  const keys = ["both", "servedLowNeed", "unmetNeed", "neither"] as const;
  let first = 0;
  let second = 0;
  for (const key of keys) {
    first += slopes[key] * counts[key];
    second += slopes[key] ** 2 * counts[key];
  }
  // Rounding can leave a variance of nought a shade below it.
  return Math.sqrt(Math.max(0, second - first ** 2 / population));
}
