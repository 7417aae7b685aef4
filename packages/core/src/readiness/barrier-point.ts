import * as z from "zod/mini";
import { parseInput } from "../errors.js";
import { choice, score, scoreRow } from "../internal/quantities.js";
import { say, type Sentence } from "../internal/say.js";
import * as words from "../words/en-GB.js";
import { completeInstrument } from "./complete-instrument.js";
import { elementName } from "./default-elements.js";
import { readProfile } from "./read-returns.js";
import { type ReadinessInstrument, ReadinessInstrumentInput } from "./readiness-instrument.js";
import { firstLow, lowLimit } from "./score-kernel.js";
import { thresholdOf } from "./threshold-of.js";

/** The rules in use for naming a barrier, the default first. */
export const barrierRules = ["atOrBelowThreshold", "belowThreshold", "lowest"] as const;
export type BarrierRule = (typeof barrierRules)[number];

/** Input of {@link barrierPoint}. */
export const BarrierPointInput = z.strictObject({
  scores: scoreRow({
    title: "Scores",
    description: "One person's or group's score on each element in order; null where missing.",
  }),
  threshold: z.optional(
    score({
      title: "Threshold",
      description: "Where a score counts as low; the questionnaire's own if left out.",
    }),
  ),
  rule: z._default(
    choice(barrierRules, {
      title: "Rule",
      description: "Which element is the barrier: the first at or below, or below; or the lowest.",
    }),
    "atOrBelowThreshold",
  ),
  instrument: z.optional(ReadinessInstrumentInput),
});
export type BarrierPointInput = z.input<typeof BarrierPointInput>;

/** Result of {@link barrierPoint}. */
export interface BarrierPoint {
  /** An element's id, `none` or `unknown`. */
  readonly barrier: string;
  /** Its name on screen. */
  readonly label: string;
  /** The barrier's score; null when there is none, or none that is known. */
  readonly score: number | null;
  readonly rule: BarrierRule;
  /** Null for the rule `lowest`, which needs none. */
  readonly threshold: number | null;
  /** Why the barrier is unknown; null when it is not. */
  readonly reason: Sentence | null;
  readonly warnings: readonly Sentence[];
  readonly conclusion: Sentence;
}

/**
 * Name the first element of readiness that is low, in order.
 *
 * A missing score before the first low one makes the barrier unknown; one after it changes nothing.
 *
 * @param input - The scores in order, the threshold and the rule.
 * @returns The barrier with the rule and threshold that named it.
 * @throws {@link UpstreamError} `INVALID_INPUT` for a score or a threshold outside the scale.
 *
 * @example
 * ```ts
 * barrierPoint({ scores: [4, 3, 2, 5, 5] }).barrier; // => "desire"
 * ```
 */
export function barrierPoint(input: BarrierPointInput): BarrierPoint {
  const parsed = parseInput(BarrierPointInput, input);
  const instrument = completeInstrument(parsed.instrument ?? {}, ["instrument"]);
  const limit = thresholdOf(parsed.threshold, instrument);
  const scores = readProfile(parsed.scores, instrument);
  const { rule } = parsed;
  const threshold = rule === "lowest" ? null : limit;
  const index =
    rule === "lowest"
      ? firstLowest(scores)
      : firstLow(scores, 0, scores.length, lowLimit(limit, rule === "belowThreshold"));

  const about = { rule, threshold, warnings: [] };
  if (index === -1) {
    const reason = whyUnknown(scores, rule, instrument);
    const conclusion = say(words.barrierUnknownConclusion, { reason });
    const label = say(words.barrierUnknown).text;
    return { barrier: "unknown", label, score: null, ...about, reason, conclusion };
  }
  const element = instrument.elements[index];
  if (element === undefined) {
    const conclusion = say(noneConclusion[rule], { threshold: limit });
    const label = say(words.barrierNone).text;
    return { barrier: "none", label, score: null, ...about, reason: null, conclusion };
  }
  const conclusion = say(conclusions[rule], { element: elementName(element), threshold: limit });
  const { id, label } = element;
  return { barrier: id, label, score: scores[index] ?? null, ...about, reason: null, conclusion };
}

const conclusions = {
  atOrBelowThreshold: words.barrierConclusion,
  belowThreshold: words.barrierBelowConclusion,
  lowest: words.barrierLowestConclusion,
} as const satisfies Record<BarrierRule, unknown>;

const noneConclusion = {
  atOrBelowThreshold: words.barrierNoneConclusion,
  belowThreshold: words.barrierNoneBelowConclusion,
  // Some score is always the lowest, so this one is never said.
  lowest: words.barrierNoneConclusion,
} as const satisfies Record<BarrierRule, unknown>;

/** The earlier of equals; -1 when any score is missing, since the missing one could be lower. */
function firstLowest(scores: Float64Array): number {
  return scores.some(Number.isNaN) ? -1 : scores.indexOf(Math.min(...scores));
}

function whyUnknown(
  scores: Float64Array,
  rule: BarrierRule,
  { elements }: ReadinessInstrument,
): Sentence {
  const element = elements[scores.findIndex(Number.isNaN)];
  return say(rule === "lowest" ? words.lowestNotKnown : words.barrierNotKnown, {
    element: element ? elementName(element) : "",
  });
}
