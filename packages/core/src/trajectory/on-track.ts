import * as z from "zod/mini";
import { parseInput, refusal } from "../errors.js";
import { normalCdf } from "../internal/distributions.js";
import { choice, measurement, measurements, quantity, sizes } from "../internal/quantities.js";
import { say, type Sentence } from "../internal/say.js";
import * as words from "../words/en-GB.js";
import { figure, meetsTarget } from "./figures.js";

/** Input of {@link onTrack}. */
export const OnTrackInput = z.strictObject({
  mean: measurements({
    title: "Mean",
    description: "Expected value of each period ahead, the next one first.",
  }),
  standardError: sizes({
    title: "Standard error",
    description: "Standard error of each of them.",
  }),
  target: measurement({ title: "Target", description: "The value to be reached." }),
  targetStep: z.optional(
    quantity<number>(
      {
        title: "Target step",
        description: "By which period ahead, counted from 1; the last one if left out.",
        unit: "people",
      },
      (value) =>
        Number.isInteger(value) && (value as number) >= 1
          ? undefined
          : { sentence: say(words.giveTargetStep) },
    ),
  ),
  direction: choice(["increase", "decrease"], {
    title: "Direction",
    description: "Whether the target is to be reached from below (increase) or above (decrease).",
  }),
  lastValue: measurement({ title: "Last value", description: "The latest value." }),
});
export type OnTrackInput = z.input<typeof OnTrackInput>;

/** Result of {@link onTrack}. */
export interface OnTrack {
  /** Chance of meeting the target at its period, as computed; show `chance` instead. */
  readonly probability: number;
  /** The same for every period ahead. */
  readonly probabilityByStep: readonly number[];
  /** The chance as it may be shown: under 1%, the figure, or over 99%. */
  readonly chance: Sentence;
  /** Expected value at the target's period less the target; null when beyond all numbers. */
  readonly gapAtTarget: number;
  /** What the figure must change by in each period from the latest value. */
  readonly requiredChangePerStep: number;
  /** First period ahead at which the target is expected to be met; null when none is. */
  readonly firstStepExpected: number | null;
  /** Why there is none. */
  readonly firstStepReason: Sentence | null;
  readonly method: "normal";
  readonly warnings: readonly Sentence[];
  readonly conclusion: Sentence;
}

/**
 * Tell how likely a forecast is to meet a target, and what it would take.
 *
 * A value exactly on target meets it. The probability is never said more exactly than the limits
 * deserve: under 1%, the figure, or over 99%.
 *
 * @param input - Expected values and their standard errors, the target and its period.
 * @returns The chance, the gap, the change required, and when the target is expected to be met.
 * @throws {@link UpstreamError} `INVALID_INPUT` for a target step beyond the forecast or unequal columns.
 * @see Hyndman, Koehler, Ord and Snyder 2008.
 *
 * @example
 * ```ts
 * onTrack({ mean: [52], standardError: [2], target: 50, direction: "decrease", lastValue: 53 }).probability; // => 0.1587 (4 d.p.)
 * ```
 */
export function onTrack(input: OnTrackInput): OnTrack {
  const { mean, standardError, target, direction, lastValue, ...rest } = parseInput(
    OnTrackInput,
    input,
  );
  if (standardError.length !== mean.length) {
    const lengths = { other: "mean", expected: mean.length, got: standardError.length };
    throw refusal(["standardError"], say(words.giveEqualLengths, lengths));
  }
  const targetStep = rest.targetStep ?? mean.length;
  if (targetStep > mean.length) {
    throw refusal(["targetStep"], say(words.giveStepOfForecast, { last: mean.length }));
  }
  const sign = direction === "increase" ? 1 : -1;
  const probabilityByStep = Array.from(mean, (expected, h) => {
    const error = standardError[h] ?? 0;
    if (error === 0) return meetsTarget(expected, target, direction) ? 1 : 0;
    // Far beyond the smallest number a quotient may overflow; its tail is 0 or 1.
    const z = (sign * (expected - target)) / error;
    return normalCdf(Math.max(-1e10, Math.min(1e10, z)));
  });
  const probability = probabilityByStep[targetStep - 1] ?? 0;
  const gapAtTarget = (mean[targetStep - 1] ?? 0) - target;
  const requiredChangePerStep = (target - lastValue) / targetStep;
  const index = Array.from(mean).findIndex((value) => meetsTarget(value, target, direction));
  const firstStepExpected = index < 0 ? null : index + 1;
  const chance = sayChance(probability);
  return {
    probability,
    probabilityByStep,
    chance,
    gapAtTarget,
    requiredChangePerStep,
    firstStepExpected,
    firstStepReason:
      firstStepExpected === null ? say(words.targetNotExpected, { steps: mean.length }) : null,
    method: "normal",
    warnings: [],
    conclusion: meetsTarget(lastValue, target, direction)
      ? say(words.onTrackMet, { target: figure(target), chance, steps: targetStep })
      : say(words.onTrackChance, {
          target: figure(target),
          steps: targetStep,
          chance,
          change: figure(requiredChangePerStep),
        }),
  };
}

/**
 * Say a probability no more exactly than it deserves.
 *
 * @param probability - From 0 to 1.
 * @returns "under 1%", the figure, or "over 99%".
 * @internal
 */
export function sayChance(probability: number): Sentence {
  if (probability < 0.01) return say(words.trackUnderOne);
  if (probability > 0.99) return say(words.trackOverNinetyNine);
  return say(words.trackFigure, { percent: Math.round(probability * 100) });
}
