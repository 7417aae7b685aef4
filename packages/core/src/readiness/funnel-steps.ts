import { say, type Sentence } from "../internal/say.js";
import { type ShareEstimate, shareOf } from "../internal/share-of.js";
import * as words from "../words/en-GB.js";
import { elementName } from "./default-elements.js";
import type { ReadinessElement } from "./readiness-instrument.js";

/** One gate of the funnel. */
export interface FunnelStep {
  readonly element: string;
  readonly label: string;
  /** People whose barrier it is, of those whose barrier is known. */
  readonly stopped: ShareEstimate;
  /** People who pass this element and every one before it. */
  readonly passed: ShareEstimate;
}

/** Where people stop, in the order of the elements. */
export interface Funnel {
  readonly steps: readonly FunnelStep[];
  /** The most common barrier, the earlier of equals; `none` when all pass, `unknown` for nobody. */
  readonly modalBarrier: string;
  /** Every element that shares the largest number of people; one unless there is a tie. */
  readonly modalTied: readonly string[];
  /** Says where people stop most, and nothing else. */
  readonly stop: Sentence;
  /** Says how many pass every element; null when `stop` has said it. */
  readonly pass: Sentence | null;
}

/**
 * Count who passes each element and every one before it. Unchecked.
 *
 * @param elements - The elements in order.
 * @param stops - People who stop at each.
 * @param none - People who stop at none.
 * @param z - Standard normal quantile of the confidence level.
 * @returns The funnel, and the most common barrier.
 * @internal
 */
export function funnelOf(
  elements: readonly ReadinessElement[],
  stops: readonly number[],
  none: number,
  z: number,
): Funnel {
  let classified = none;
  let most = 0;
  for (const people of stops) {
    classified += people;
    most = Math.max(most, people);
  }
  const share = (count: number): ShareEstimate =>
    shareOf(count, classified, z, say(words.nobodyClassified));
  let left = classified;
  const steps = elements.map(({ id, label }, index): FunnelStep => {
    const count = stops[index] ?? 0;
    left -= count;
    return { element: id, label, stopped: share(count), passed: share(left) };
  });
  if (most === 0) {
    const stop =
      classified === 0 ? say(words.barriersNotKnown) : say(words.everybodyPasses, { classified });
    const modalBarrier = classified === 0 ? "unknown" : "none";
    return { steps, modalBarrier, modalTied: [], stop, pass: null };
  }
  const tied = elements.filter((_, index) => stops[index] === most);
  const [first] = tied;
  const about = { share: most / classified, classified };
  return {
    steps,
    modalBarrier: first?.id ?? "unknown",
    modalTied: tied.map(({ id }) => id),
    stop:
      first !== undefined && tied.length === 1
        ? say(words.mostStopAt, { element: elementName(first), ...about })
        : say(words.mostStopAtTied, { elements: tied.map(elementName), ...about }),
    pass:
      none === 0 ? say(words.nobodyPasses) : say(words.passEvery, { passed: none / classified }),
  };
}
