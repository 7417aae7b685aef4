import { refusal } from "../errors.js";
import { say } from "../internal/say.js";
import * as words from "../words/en-GB.js";
import { answerColumns, readAnswers, readScores } from "./read-returns.js";
import type { ReadinessInstrument } from "./readiness-instrument.js";
import { type AnswerColumns, type ElementScores, scoreElements } from "./score-kernel.js";

/** Returns as the caller gives them: answers to items, or element scores already worked out. */
export interface Returns {
  readonly answers?: ArrayLike<ArrayLike<number | null>> | undefined;
  readonly scores?: ArrayLike<ArrayLike<number | null>> | undefined;
  readonly items?: ArrayLike<string> | undefined;
}

/** Scores of the returns, and the columns that they were worked out from. */
export interface ScoredAnswers extends Pick<ElementScores, "scores" | "empty"> {
  /** Answers row by row; element scores where no answers were given. */
  readonly values: Float64Array;
  /** The element of each column of `values`. */
  readonly columns: Pick<AnswerColumns, "element" | "elementCount">;
}

/**
 * Score the returns.
 *
 * @param returns - Answers or scores.
 * @param instrument - The questionnaire.
 * @param path - Where the returns stand in the caller's input.
 * @returns Scores row by row, and which returns are empty.
 * @throws {@link UpstreamError} `INVALID_INPUT` for neither or both, or the first one off the scale.
 * @internal
 */
export function scoreReturns(
  { answers, scores, items }: Returns,
  instrument: ReadinessInstrument,
  path: readonly string[] = [],
): ScoredAnswers {
  if (answers !== undefined && scores === undefined) {
    const { items: names, columns } = answerColumns(instrument, items, path);
    const values = readAnswers(answers, names, instrument, path);
    return { ...scoreElements(values, columns), values, columns };
  }
  if (scores === undefined || answers !== undefined) {
    throw refusal(path, say(words.giveAnswersOrScores));
  }
  if (items !== undefined) throw refusal([...path, "items"], say(words.giveItemsWithAnswers));
  const read = readScores(scores, instrument, path);
  const width = instrument.elements.length;
  const empty = new Uint8Array(scores.length);
  for (let row = 0; row < empty.length; row++) {
    const own = read.subarray(row * width, (row + 1) * width);
    empty[row] = own.every(Number.isNaN) ? 1 : 0;
  }
  const columns = { element: instrument.elements.map((_, index) => index), elementCount: width };
  return { scores: read, empty, values: read, columns };
}
