/**
 * Find the middle of some numbers. Unchecked.
 *
 * @param values - At least one number, in any order.
 * @returns The middle one, or the mean of the two in the middle.
 * @internal
 */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length / 2;
  const upper = sorted[Math.floor(middle)] ?? Number.NaN;
  return Number.isInteger(middle) ? (upper + (sorted[middle - 1] ?? Number.NaN)) / 2 : upper;
}
