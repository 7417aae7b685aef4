/** Counts of this size or less are of so few children that one might be recognised. */
const smallCount = 5;

/**
 * Choose which counts of a list to hide: 1 to 5, and the next smallest where one alone is hidden,
 * because the total would give it away.
 *
 * @param counts - Counts that add to a total the reader may know.
 * @returns One true a count to hide.
 * @see Department for Education, Children in need statistics (1 to 5 shown as c).
 * @internal
 */
export function hideSmallCounts(counts: readonly number[]): readonly boolean[] {
  const hidden = counts.map((count) => count >= 1 && count <= smallCount);
  if (hidden.filter(Boolean).length !== 1) return hidden;
  let next = -1;
  counts.forEach((count, index) => {
    if (hidden[index] || count === 0) return;
    if (next < 0 || count < (counts[next] ?? Infinity)) next = index;
  });
  return hidden.map((hide, index) => hide || index === next);
}
