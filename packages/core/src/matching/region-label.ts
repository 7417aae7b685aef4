import { type Sentence, say } from "../internal/say.js";
import * as words from "../words/en-GB.js";

/** Whether a region lies inside the circle of need, of service and, with three, of support. */
export type Place = readonly [need: 0 | 1, service: 0 | 1, support?: 0 | 1];

/** The four regions of two circles: high need first, served first. */
export const fourRegions: readonly Place[] = [
  [1, 1],
  [1, 0],
  [0, 1],
  [0, 0],
];

/** The eight regions of three circles, in the same order with supported first. */
export const eightRegions: readonly Place[] = fourRegions.flatMap(([need, service]): Place[] => [
  [need, service, 1],
  [need, service, 0],
]);

/**
 * Name a region of the circles.
 *
 * @param place - Inside or outside of each circle.
 * @returns Such as "high need, not served, no one to turn to".
 * @internal
 */
export function regionLabel([need, service, support]: Place): Sentence {
  const circles = [
    say(need === 1 ? words.highNeed : words.lowNeed),
    say(service === 1 ? words.served : words.notServed),
  ];
  if (support !== undefined) circles.push(say(support === 1 ? words.supported : words.alone));
  return say(words.region, { circles });
}
