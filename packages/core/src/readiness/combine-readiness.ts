import * as z from "zod/mini";
import { parseInput, refusal } from "../errors.js";
import { choice, score, scoreRow } from "../internal/quantities.js";
import { say, type Sentence } from "../internal/say.js";
import * as words from "../words/en-GB.js";
import { checkScale } from "./check-scale.js";
import { AnswerScale, type CombineRule, combineRules } from "./readiness-instrument.js";
import { firstLow, lowLimit } from "./score-kernel.js";

/** Input of {@link combineReadiness}. */
export const CombineReadinessInput = z.strictObject({
  scores: scoreRow({
    title: "Scores",
    description: "One person's or group's score on each element in order; null where missing.",
  }),
  scale: z._default(AnswerScale, { minimum: 1, maximum: 5 }),
  rule: z._default(
    choice(combineRules, {
      title: "Rule",
      description: "Which figure leads: sequential is the number of elements passed in order.",
    }),
    "sequential",
  ),
  threshold: z.optional(
    score({
      title: "Threshold",
      description: "A score at or below it is not passed; the middle of the scale if left out.",
    }),
  ),
});
export type CombineReadinessInput = z.input<typeof CombineReadinessInput>;

/** Result of {@link combineReadiness}; a figure is null, with the reason, where a score is missing. */
export interface CombinedReadiness {
  /** Each score as a fraction of the way from the scale's lowest to its highest answer. */
  readonly normalised: readonly (number | null)[];
  readonly mean: number | null;
  readonly weakest: number | null;
  /** 0 as soon as one element is at the foot of the scale. */
  readonly product: number | null;
  readonly geometric: number | null;
  /** Elements above the threshold before the first that is not. */
  readonly attained: number | null;
  readonly rule: CombineRule;
  /** The figure that the rule asks for: an element count for `sequential`, else a fraction. */
  readonly value: number | null;
  readonly threshold: number;
  /** Why a figure is null; null when none is. */
  readonly reason: Sentence | null;
  readonly warnings: readonly Sentence[];
  readonly conclusion: Sentence;
}

/**
 * Combine element scores into one figure, by the rule asked for.
 *
 * All five figures are returned, since one mean hides the element that holds the others back.
 *
 * @param input - The scores in order, their scale, the rule and the threshold of the sequential one.
 * @returns Every combination, and the one that the rule asks for.
 * @throws {@link UpstreamError} `INVALID_INPUT` for a score or a threshold outside the scale.
 * @see Scaccia and others 2015 (product: a component near zero means not ready).
 *
 * @example
 * ```ts
 * combineReadiness({ scores: [5.2, 3.4, 4.6], scale: { minimum: 1, maximum: 7 } }).attained; // => 1
 * ```
 */
export function combineReadiness(input: CombineReadinessInput): CombinedReadiness {
  const { scores, scale, rule, ...rest } = parseInput(CombineReadinessInput, input);
  const { minimum, maximum } = scale;
  checkScale(scale, ["scale"]);
  const { threshold = (minimum + maximum) / 2 } = rest;
  if (threshold < minimum || threshold > maximum) {
    throw refusal(["threshold"], say(words.giveThresholdOnScale, { minimum, maximum }));
  }
  const given = readScores(scores, scale);
  const first = firstLow(given, 0, given.length, lowLimit(threshold));
  const parts = Array.from(given, (value) => (value - minimum) / (maximum - minimum));
  const known = !parts.some(Number.isNaN);
  const product = parts.reduce((all, part) => all * part, 1);
  const figures = {
    mean: known ? parts.reduce((sum, part) => sum + part, 0) / parts.length : null,
    weakest: known ? Math.min(...parts) : null,
    product: known ? product : null,
    geometric: known ? product ** (1 / parts.length) : null,
    // What comes after the first low score cannot matter, so it may be missing.
    attained: first === -1 ? null : first,
  };
  const value = rule === "sequential" ? figures.attained : figures[rule];
  const reason = known && first !== -1 ? null : say(words.scoreMissing);
  return {
    normalised: parts.map((part) => (Number.isNaN(part) ? null : part)),
    ...figures,
    rule,
    value,
    threshold,
    reason,
    warnings: [],
    conclusion: conclude(value, rule, { elements: parts.length, threshold }),
  };
}

function conclude(
  value: number | null,
  rule: CombineRule,
  { elements, threshold }: { elements: number; threshold: number },
): Sentence {
  if (value === null) return say(words.scoreMissing);
  return rule === "sequential"
    ? say(words.combinedSequential, { attained: value, elements, threshold })
    : say(words.combinedShare, { rule, value });
}

function readScores(
  scores: ArrayLike<number | null>,
  { minimum, maximum }: { minimum: number; maximum: number },
): Float64Array {
  if (scores.length === 0) throw refusal(["scores"], say(words.giveScoreRow));
  return Float64Array.from(scores, (value: unknown, index) => {
    if (value === null || value === undefined) return Number.NaN;
    if (typeof value === "number" && value >= minimum && value <= maximum) return value;
    throw refusal(["scores", index], say(words.giveScoreOnScaleUnnamed, { minimum, maximum }));
  });
}
