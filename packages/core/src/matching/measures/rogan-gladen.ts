/**
 * Correct a number of positives for a measure's errors. Unchecked: sensitivity and specificity
 * pass 1 together.
 *
 * @param positive - People whom the measure calls positive; a share where the total is 1.
 * @param total - People measured.
 * @param sensitivity - Share of true positives that it finds.
 * @param specificity - Share of true negatives that it clears.
 * @returns True positives, outside 0 to the total where these errors cannot explain the positives.
 * @see Rogan and Gladen 1978.
 * @internal
 */
export function roganGladen(
  positive: number,
  total: number,
  sensitivity: number,
  specificity: number,
): number {
  const falseAlarms = 1 - specificity;
  return (positive - falseAlarms * total) / (sensitivity - falseAlarms);
}

/**
 * Hold a number of people within what is possible.
 *
 * @param people - Any number.
 * @param total - All people.
 * @returns The nearest number from 0 to all.
 * @internal
 */
export function clamped(people: number, total: number): number {
  return Math.min(total, Math.max(0, people));
}
