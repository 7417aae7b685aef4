import { firstLow } from "./score-kernel.js";

/** What a group's figures are computed from; tallies add. */
export interface ReadinessTally {
  /** Returns with at least one score. */
  readonly respondents: number;
  readonly elements: readonly ElementTally[];
  /** People who stop at each element. */
  readonly stops: readonly number[];
  /** People who pass every element. */
  readonly none: number;
}

interface ElementTally {
  /** People with a score. */
  readonly n: number;
  readonly mean: number;
  /** Sum of squared distances from the mean. */
  readonly squares: number;
  readonly atOrBelow: number;
}

/** Scores of all returns, row by row, and how to count them. */
export interface ScoredReturns {
  readonly scores: Float64Array;
  /** 1 for an empty return. */
  readonly empty: Uint8Array;
  readonly elementCount: number;
  /** Highest low score. */
  readonly limit: number;
}

/**
 * Tally scored returns by group. Unchecked.
 *
 * @param returns - The scores.
 * @param groupOf - Index of each return's group, -1 for none; everybody in one group when left out.
 * @param groupCount - Number of groups.
 * @returns A tally a group.
 * @internal
 */
export function tallyReturns(
  { scores, empty, elementCount, limit }: ScoredReturns,
  groupOf?: Int32Array,
  groupCount = 1,
): readonly ReadinessTally[] {
  const width = elementCount + 1;
  const respondents = new Uint32Array(groupCount);
  const stops = new Uint32Array(groupCount * width);
  const n = new Uint32Array(groupCount * elementCount);
  const low = new Uint32Array(groupCount * elementCount);
  const mean = new Float64Array(groupCount * elementCount);
  const squares = new Float64Array(groupCount * elementCount);
  for (let row = 0; row < empty.length; row++) {
    const group = groupOf === undefined ? 0 : (groupOf[row] ?? -1);
    if (empty[row] === 1 || group < 0) continue;
    respondents[group] = (respondents[group] ?? 0) + 1;
    const start = row * elementCount;
    const stop = firstLow(scores, start, elementCount, limit);
    if (stop >= 0) stops[group * width + stop] = (stops[group * width + stop] ?? 0) + 1;
    for (let element = 0; element < elementCount; element++) {
      const score = scores[start + element] ?? Number.NaN;
      if (Number.isNaN(score)) continue;
      const cell = group * elementCount + element;
      const count = (n[cell] ?? 0) + 1;
      n[cell] = count;
      if (score <= limit) low[cell] = (low[cell] ?? 0) + 1;
      // Welford's update: one pass, and no loss of digits when the spread is small.
      const distance = score - (mean[cell] ?? 0);
      mean[cell] = (mean[cell] ?? 0) + distance / count;
      squares[cell] = (squares[cell] ?? 0) + distance * (score - (mean[cell] ?? 0));
    }
  }
  return Array.from(respondents, (people, group) => ({
    respondents: people,
    elements: Array.from({ length: elementCount }, (_, element) => {
      const cell = group * elementCount + element;
      return {
        n: n[cell] ?? 0,
        mean: mean[cell] ?? 0,
        squares: squares[cell] ?? 0,
        atOrBelow: low[cell] ?? 0,
      };
    }),
    stops: Array.from(stops.subarray(group * width, group * width + elementCount)),
    none: stops[group * width + elementCount] ?? 0,
  }));
}

/**
 * Add tallies of groups that share nobody. Unchecked.
 *
 * @param tallies - One a group.
 * @param elementCount - Number of elements.
 * @returns The tally of all of them.
 * @internal
 */
export function addTallies(
  tallies: readonly ReadinessTally[],
  elementCount: number,
): ReadinessTally {
  const nobody: ElementTally = { n: 0, mean: 0, squares: 0, atOrBelow: 0 };
  const start: ReadinessTally = {
    respondents: 0,
    elements: Array.from({ length: elementCount }, () => nobody),
    stops: Array.from({ length: elementCount }, () => 0),
    none: 0,
  };
  return tallies.reduce(
    (sum, tally) => ({
      respondents: sum.respondents + tally.respondents,
      elements: sum.elements.map((element, index) =>
        addElements(element, tally.elements[index] ?? nobody),
      ),
      stops: sum.stops.map((people, index) => people + (tally.stops[index] ?? 0)),
      none: sum.none + tally.none,
    }),
    start,
  );
}

function addElements(one: ElementTally, other: ElementTally): ElementTally {
  const n = one.n + other.n;
  if (n === 0) return one;
  const distance = other.mean - one.mean;
  return {
    n,
    mean: one.mean + (distance * other.n) / n,
    squares: one.squares + other.squares + (distance * distance * one.n * other.n) / n,
    atOrBelow: one.atOrBelow + other.atOrBelow,
  };
}

/**
 * Count the people whose barrier is known. Unchecked.
 *
 * @param tally - A group's tally.
 * @returns People who stop at some element or pass them all.
 * @internal
 */
export function classifiedIn(tally: ReadinessTally): number {
  return tally.stops.reduce((sum, people) => sum + people, tally.none);
}
