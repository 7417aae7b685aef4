import { refusal } from "../errors.js";
import { type Sentence, say } from "../internal/say.js";
import * as words from "../words/en-GB.js";
import type { ExcludedRecords, Tally } from "./tally.js";

/** Need by service: the four numbers on which every measure of two circles stands. */
export interface FourCells {
  /** High need and served. */
  readonly both: number;
  /** Served without high need. */
  readonly servedLowNeed: number;
  /** High need, not served. */
  readonly unmetNeed: number;
  readonly neither: number;
}

/** The four cells with what was left out of them. */
export interface CountedCells extends FourCells {
  readonly excluded: readonly ExcludedRecords[];
  readonly warnings: readonly Sentence[];
}

/** A tally, or the four counts that a published table gives. */
export interface TallyOrCounts {
  readonly tally?: Tally | undefined;
  readonly population?: number | undefined;
  readonly need?: number | undefined;
  readonly service?: number | undefined;
  readonly both?: number | undefined;
}

/**
 * Find the four cells in a tally or in four counts.
 *
 * @param input - Either the tally or all four counts, validated one by one.
 * @returns The cells, and from a tally what it excludes.
 * @throws {@link UpstreamError} `INVALID_INPUT` when the counts contradict one another.
 * @internal
 */
export function fourCells({ tally, population, need, service, both }: TallyOrCounts): CountedCells {
  if (tally !== undefined) {
    if (population !== undefined || need !== undefined) {
      throw refusal([], say(words.giveTallyOrCounts));
    }
    return cellsOfTally(tally);
  }
  if (population === undefined) throw refusal(["population"], say(words.giveTallyOrCounts));
  if (need === undefined) throw refusal(["need"], say(words.giveTallyOrCounts));
  if (service === undefined) throw refusal(["service"], say(words.giveTallyOrCounts));
  if (both === undefined) throw refusal(["both"], say(words.giveTallyOrCounts));
  if (need > population) throw refusal(["need"], say(words.giveWithinPopulation, { population }));
  if (service > population) {
    throw refusal(["service"], say(words.giveWithinPopulation, { population }));
  }
  if (both > need) throw refusal(["both"], say(words.giveBothWithinNeed, { need }));
  if (both > service) throw refusal(["both"], say(words.giveBothWithinService, { service }));
  const neither = population - need - service + both;
  if (neither < 0) {
    const least = need + service - population;
    throw refusal(["both"], say(words.giveBothAtLeast, { least, population }));
  }
  const cells = { both, servedLowNeed: service - both, unmetNeed: need - both, neither };
  return { ...cells, excluded: [], warnings: [] };
}

function cellsOfTally({ cells, measure, excluded }: Tally): CountedCells {
  const sum = (need: 0 | 1, service: 0 | 1): number =>
    cells.reduce(
      (total, cell) => (cell.need === need && cell.service === service ? total + cell.n : total),
      0,
    );
  return {
    both: sum(1, 1),
    servedLowNeed: sum(0, 1),
    unmetNeed: sum(1, 0),
    neither: sum(0, 0),
    excluded,
    warnings: measure === "weighted" ? [say(words.weightsNotUsed)] : [],
  };
}
