/** How the answers of some people spread, element by element and group by group. */
export interface AnswerSpread {
  /** People who answered every item of the element, by group and element. */
  readonly n: Uint32Array;
  /** Mean of the items' sample variances; NaN for fewer than two people. */
  readonly meanVariance: Float64Array;
  /** Means by group and column, of the people counted in `n`. */
  readonly mean: Float64Array;
}

/** What each column of answers measures. */
export interface ElementColumns {
  readonly element: ArrayLike<number>;
  readonly elementCount: number;
}

/**
 * Measure the spread of answers within groups. Unchecked.
 *
 * A return counts for an element when all of its items were answered, as in R's multilevel.
 *
 * @param values - Answers row by row; not finite where missing.
 * @param columns - What each column measures.
 * @param groupOf - Index of each return's group, -1 for none.
 * @param groupCount - Number of groups.
 * @returns Spread by group and element, groups outermost.
 * @internal
 */
export function answerSpread(
  values: Float64Array,
  { element, elementCount }: ElementColumns,
  groupOf: Int32Array,
  groupCount: number,
): AnswerSpread {
  const width = element.length;
  const n = new Uint32Array(groupCount * elementCount);
  const mean = new Float64Array(groupCount * width);
  const squares = new Float64Array(groupCount * width);
  const isWhole = new Uint8Array(elementCount);
  for (let row = 0; row < groupOf.length; row++) {
    const group = groupOf[row] ?? -1;
    if (group < 0) continue;
    isWhole.fill(1);
    for (let column = 0; column < width; column++) {
      if (!Number.isFinite(values[row * width + column])) isWhole[element[column] ?? 0] = 0;
    }
    for (let index = 0; index < elementCount; index++) {
      const cell = group * elementCount + index;
      if (isWhole[index] === 1) n[cell] = (n[cell] ?? 0) + 1;
    }
    for (let column = 0; column < width; column++) {
      const index = element[column] ?? 0;
      if (isWhole[index] !== 1) continue;
      const count = n[group * elementCount + index] ?? 1;
      const cell = group * width + column;
      const value = values[row * width + column] ?? Number.NaN;
      const distance = value - (mean[cell] ?? 0);
      mean[cell] = (mean[cell] ?? 0) + distance / count;
      squares[cell] = (squares[cell] ?? 0) + distance * (value - (mean[cell] ?? 0));
    }
  }
  const items = new Uint32Array(elementCount);
  for (let column = 0; column < width; column++) {
    items[element[column] ?? 0] = (items[element[column] ?? 0] ?? 0) + 1;
  }
  const meanVariance = new Float64Array(groupCount * elementCount);
  for (let group = 0; group < groupCount; group++) {
    for (let column = 0; column < width; column++) {
      const index = element[column] ?? 0;
      const cell = group * elementCount + index;
      const people = n[cell] ?? 0;
      // 0 / 0 is what one person's spread is.
      const variance =
        people < 2 ? Number.NaN : (squares[group * width + column] ?? 0) / (people - 1);
      meanVariance[cell] = (meanVariance[cell] ?? 0) + variance / (items[index] ?? 1);
    }
  }
  return { n, meanVariance, mean };
}

/**
 * Compute r*wg of one item, or r*wg(J) of several. Unchecked.
 *
 * @param meanVariance - Mean of the items' variances; NaN gives NaN.
 * @param nullVariance - Variance of answers given at random, above 0.
 * @param items - Number of items.
 * @returns From 0 (spread as if at random, or wider) to 1.
 * @internal
 */
export function withinGroupAgreement(
  meanVariance: number,
  nullVariance: number,
  items: number,
): number {
  const ratio = Math.min(meanVariance, nullVariance) / nullVariance;
  const agreed = items * (1 - ratio);
  return agreed / (agreed + ratio);
}

/** Variance of slightly skewed answers from 1 to 5, as the literature tabulates it. */
const slightSkewOfFive = 1.34;

/**
 * Give the variance of answers given at random, all answers equally likely. Unchecked.
 *
 * @param points - Number of answers on offer.
 * @returns (A² - 1) / 12.
 * @internal
 */
export function uniformVariance(points: number): number {
  return (points * points - 1) / 12;
}

/**
 * Give the variance of answers that lean slightly to one side. Unchecked.
 *
 * @param points - Number of answers on offer.
 * @returns The tabulated variance, known here for five answers only; else null.
 * @internal
 */
export function slightSkewVariance(points: number): number | null {
  return points === 5 ? slightSkewOfFive : null;
}
