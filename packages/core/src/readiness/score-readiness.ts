import * as z from "zod/mini";
import { parseInput } from "../errors.js";
import { say, type Sentence } from "../internal/say.js";
import * as words from "../words/en-GB.js";
import { completeInstrument } from "./complete-instrument.js";
import { answerColumns, readAnswers } from "./read-returns.js";
import { ReadinessInstrumentInput } from "./readiness-instrument.js";
import { firstLow, lowLimit, scoreElements } from "./score-kernel.js";
import { thresholdOf } from "./threshold-of.js";
import { answerTable, itemNames, lowThreshold } from "./return-fields.js";

/** Input of {@link scoreReadiness}. */
export const ScoreReadinessInput = z.strictObject({
  answers: answerTable(),
  items: z.optional(itemNames()),
  instrument: z.optional(ReadinessInstrumentInput),
  threshold: z.optional(lowThreshold()),
});
export type ScoreReadinessInput = z.input<typeof ScoreReadinessInput>;

/** What the scores of one element rest on. */
export interface ElementAnswers {
  readonly element: string;
  readonly label: string;
  /** People with a score. */
  readonly scored: number;
  /** People with some score, but too few answers for this one. */
  readonly notScored: number;
  /** Items left blank on returns that are scored. */
  readonly unanswered: number;
  /** Items marked as not relevant on returns that are scored. */
  readonly notRelevant: number;
}

/** Result of {@link scoreReadiness}. */
export interface ReadinessScores {
  /** Ids of the elements, in the order of each row of scores. */
  readonly order: readonly string[];
  /** A row for each return; null where too few of the element's items were answered. */
  readonly scores: readonly (readonly (number | null)[])[];
  /** A barrier for each return: an element's id, `none` or `unknown`. */
  readonly barriers: readonly string[];
  /** Returns with at least one score. */
  readonly respondents: number;
  /** Returns with too few answers for any score: counted, not scored. */
  readonly emptyReturns: number;
  readonly elements: readonly ElementAnswers[];
  /** Why a score is null; null itself when every respondent has every score. */
  readonly reason: Sentence | null;
  readonly method: {
    readonly score: "meanOfAnsweredItems";
    readonly minimumAnsweredShare: number;
    readonly rule: "atOrBelowThreshold";
    readonly threshold: number;
  };
  readonly warnings: readonly Sentence[];
  readonly conclusion: Sentence;
}

/**
 * Score each respondent on every element of readiness.
 *
 * A score is the mean of the answered items, reversed ones turned round, when enough were answered;
 * items marked as not relevant count neither way. A return without any score is not a respondent.
 *
 * @param input - Answers, a row a respondent; the item in each column; the questionnaire.
 * @returns Scores and barrier of every return, in the order given, and what they rest on.
 * @throws {@link UpstreamError} `INVALID_INPUT` for an answer outside the scale, naming row and item.
 *
 * @example
 * ```ts
 * scoreReadiness({ answers: [[4, 3, 2, 5, null]] }).barriers; // => ["desire"]
 * ```
 */
export function scoreReadiness(input: ScoreReadinessInput): ReadinessScores {
  const parsed = parseInput(ScoreReadinessInput, input);
  const instrument = completeInstrument(parsed.instrument ?? {}, ["instrument"]);
  const threshold = thresholdOf(parsed.threshold, instrument);
  const { items, columns } = answerColumns(instrument, parsed.items);
  const kernel = scoreElements(readAnswers(parsed.answers, items, instrument), columns);
  const { order, minimumAnsweredShare } = instrument;

  const emptyReturns = kernel.empty.reduce((sum, empty) => sum + empty, 0);
  const respondents = kernel.empty.length - emptyReturns;
  const names = [...order, "none"];
  const limit = lowLimit(threshold);
  const scored = order.map(() => 0);
  const scores: (number | null)[][] = [];
  const barriers: string[] = [];
  let complete = 0;
  for (let row = 0; row < kernel.empty.length; row++) {
    const start = row * order.length;
    const own = order.map((_, index) => {
      const value = kernel.scores[start + index] ?? Number.NaN;
      if (Number.isNaN(value)) return null;
      scored[index] = (scored[index] ?? 0) + 1;
      return value;
    });
    if (!own.includes(null)) complete++;
    scores.push(own);
    barriers.push(names[firstLow(kernel.scores, start, order.length, limit)] ?? "unknown");
  }
  return {
    order,
    scores,
    barriers,
    respondents,
    emptyReturns,
    elements: instrument.elements.map(({ id, label }, index) => ({
      element: id,
      label,
      scored: scored[index] ?? 0,
      notScored: respondents - (scored[index] ?? 0),
      unanswered: kernel.unanswered[index] ?? 0,
      notRelevant: kernel.notRelevant[index] ?? 0,
    })),
    reason:
      complete === kernel.empty.length
        ? null
        : say(words.tooFewAnswers, { share: minimumAnsweredShare }),
    method: {
      score: "meanOfAnsweredItems",
      minimumAnsweredShare,
      rule: "atOrBelowThreshold",
      threshold,
    },
    warnings: emptyReturns > 0 ? [say(words.warnEmptyReturns, { count: emptyReturns })] : [],
    conclusion: say(words.scoresConclusion, { respondents, complete }),
  };
}
