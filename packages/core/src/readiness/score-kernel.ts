/** Which element each column of answers belongs to, and how its answers are to be read. */
export interface AnswerColumns {
  /** Index of the element, a column. */
  readonly element: ArrayLike<number>;
  /** 1 where a high answer is a poor one. */
  readonly reversed: ArrayLike<number>;
  readonly elementCount: number;
  /** Lowest plus highest answer: a reversed answer is this less the answer. */
  readonly mirror: number;
  readonly minimumAnsweredShare: number;
}

/** Scores of all respondents, an element after the other, and what they rest on. */
export interface ElementScores {
  /** Row by row, NaN where there is no score. */
  readonly scores: Float64Array;
  /** 1 for a return that gives no score at all: blank, or with too few answers. */
  readonly empty: Uint8Array;
  /** Items left blank on returns that are scored, an element. */
  readonly unanswered: Uint32Array;
  /** Items marked as not relevant on returns that are scored, an element. */
  readonly notRelevant: Uint32Array;
}

/** Marks an item that does not apply to the respondent, in answers made flat. */
export const notRelevantMark = Number.POSITIVE_INFINITY;

/** Room for rounding where a share or a score is compared with a limit. */
const rounding = 1e-9;

/**
 * Average each respondent's answers by element. Unchecked.
 *
 * @param answers - Row by row: NaN where blank, {@link notRelevantMark} where it does not apply.
 * @param columns - What each column measures.
 * @returns Element scores, row by row.
 * @internal
 */
export function scoreElements(answers: Float64Array, columns: AnswerColumns): ElementScores {
  const { element, reversed, elementCount, mirror, minimumAnsweredShare } = columns;
  const width = element.length;
  const count = width === 0 ? 0 : answers.length / width;
  const scores = new Float64Array(count * elementCount).fill(Number.NaN);
  const empty = new Uint8Array(count);
  const unanswered = new Uint32Array(elementCount);
  const notRelevant = new Uint32Array(elementCount);
  const sum = new Float64Array(elementCount);
  const answered = new Int32Array(elementCount);
  const blank = new Int32Array(elementCount);
  const outside = new Int32Array(elementCount);
  for (let row = 0; row < count; row++) {
    sum.fill(0);
    answered.fill(0);
    blank.fill(0);
    outside.fill(0);
    for (let column = 0; column < width; column++) {
      const answer = answers[row * width + column] ?? Number.NaN;
      const index = element[column] ?? 0;
      if (answer === notRelevantMark) {
        outside[index] = (outside[index] ?? 0) + 1;
      } else if (Number.isNaN(answer)) {
        blank[index] = (blank[index] ?? 0) + 1;
      } else {
        answered[index] = (answered[index] ?? 0) + 1;
        sum[index] = (sum[index] ?? 0) + (reversed[column] === 1 ? mirror - answer : answer);
      }
    }
    let scored = 0;
    for (let index = 0; index < elementCount; index++) {
      const given = answered[index] ?? 0;
      // Items that do not apply are no part of the share: the person could not have answered them.
      const relevant = given + (blank[index] ?? 0);
      if (given > 0 && given >= minimumAnsweredShare * relevant - rounding) {
        scores[row * elementCount + index] = (sum[index] ?? 0) / given;
        scored++;
      }
    }
    if (scored === 0) {
      empty[row] = 1;
      continue;
    }
    for (let index = 0; index < elementCount; index++) {
      unanswered[index] = (unanswered[index] ?? 0) + (blank[index] ?? 0);
      notRelevant[index] = (notRelevant[index] ?? 0) + (outside[index] ?? 0);
    }
  }
  return { scores, empty, unanswered, notRelevant };
}

/**
 * Give the score up to which an element counts as low. Unchecked.
 *
 * @param threshold - The threshold.
 * @param strict - Whether a score exactly on the threshold is not low.
 * @returns The highest low score, with room for rounding: a mean of 3 may be a hair above 3.
 * @internal
 */
export function lowLimit(threshold: number, strict = false): number {
  return strict ? threshold - rounding : threshold + rounding;
}

/**
 * Find the first low score. Unchecked.
 *
 * @param scores - NaN where one is missing.
 * @param start - Index of the first element's score.
 * @param elementCount - Number of elements.
 * @param limit - Highest low score, from {@link lowLimit}.
 * @returns Index of the element; the number of elements when none is low; -1 when a missing score
 * comes before the first low one.
 * @internal
 */
export function firstLow(
  scores: ArrayLike<number>,
  start: number,
  elementCount: number,
  limit: number,
): number {
  for (let index = 0; index < elementCount; index++) {
    const score = scores[start + index] ?? Number.NaN;
    if (score <= limit) return index;
    if (Number.isNaN(score)) return -1;
  }
  return elementCount;
}
