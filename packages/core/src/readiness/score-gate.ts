import { say, type Sentence } from "../internal/say.js";
import * as words from "../words/en-GB.js";
import { type AnswerSpread, withinGroupAgreement } from "./agreement-kernel.js";
import { elementName } from "./default-elements.js";
import type { ReadinessElement } from "./readiness-instrument.js";

/** Whether a group agrees enough on one element for its mean to speak for it. */
export interface ElementGate {
  readonly element: string;
  readonly label: string;
  /** People who answered every item of the element. */
  readonly n: number;
  /** r*wg of one item, r*wg(J) of several. */
  readonly agreement: number | null;
  readonly passes: boolean | null;
  /** Why there is no agreement; null when there is. */
  readonly reason: Sentence | null;
}

/** Whether a group's averages may be used. */
export interface ScoreGate {
  readonly elements: readonly ElementGate[];
  /** False as soon as one element fails; null when none fails and one is not known. */
  readonly passes: boolean | null;
  readonly conclusion: Sentence;
}

/**
 * Judge whether a group's averages may be used. Unchecked.
 *
 * @param group - Index of the group.
 * @param spread - Spread of the answers by group and element.
 * @param rules - The elements, the items of each, and what is asked for.
 * @param rules.elements - The elements in order.
 * @param rules.itemCounts - Columns that measure each element.
 * @param rules.nullVariance - Variance of answers at random.
 * @param rules.minimumAgreement - Agreement from which a mean may speak for the group.
 * @returns A verdict an element and one for all.
 * @internal
 */
export function scoreGate(
  group: number,
  spread: AnswerSpread,
  rules: {
    readonly elements: readonly ReadinessElement[];
    readonly itemCounts: readonly number[];
    readonly nullVariance: number;
    readonly minimumAgreement: number;
  },
): ScoreGate {
  const { nullVariance, minimumAgreement, itemCounts } = rules;
  const elements = rules.elements.map(({ id, label }, index): ElementGate => {
    const cell = group * rules.elements.length + index;
    const n = spread.n[cell] ?? 0;
    const about = { element: id, label, n };
    if (n < 2) {
      return { ...about, agreement: null, passes: null, reason: say(words.agreementNeedsTwo) };
    }
    const agreement = withinGroupAgreement(
      spread.meanVariance[cell] ?? Number.NaN,
      nullVariance,
      itemCounts[index] ?? 1,
    );
    return { ...about, agreement, passes: agreement >= minimumAgreement, reason: null };
  });
  const failing = elements.filter(({ passes }) => passes === false);
  const unknown = elements.some(({ passes }) => passes === null);
  if (failing.length > 0) {
    const names = failing.map(({ element, label }) => elementName({ id: element, label }));
    return { elements, passes: false, conclusion: say(words.gateFails, { elements: names }) };
  }
  return unknown
    ? { elements, passes: null, conclusion: say(words.gateUnknown) }
    : { elements, passes: true, conclusion: say(words.gatePasses, { minimum: minimumAgreement }) };
}
