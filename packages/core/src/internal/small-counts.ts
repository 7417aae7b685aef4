/** Counts of this size or less are of so few children that one might be recognised. */
export const smallCount = 5;

const isSmall = (count: number): boolean => count >= 1 && count <= smallCount;

/**
 * Tell whether hidden counts whose sum is known can be worked out from it.
 *
 * That is so where one alone is hidden, and where all are small and as small, or as large, as small
 * counts can be: two that add to 2 are 1 and 1, two that add to 10 are 5 and 5.
 *
 * @param hidden - The hidden counts; zeros among them say that every count of the list is hidden.
 * @returns Whether a reader who knows the rule and the sum knows a small one.
 * @internal
 */
export function isGivenAway(hidden: readonly number[]): boolean {
  if (!hidden.some(isSmall)) return false;
  // Where zeros are hidden as well, any of the hidden ones may be the small one.
  if (hidden.includes(0)) return false;
  if (hidden.length === 1) return true;
  return hidden.every((count) => count === 1) || hidden.every((count) => count === smallCount);
}

/**
 * Choose which counts of a list to hide: 1 to 5, and the next smallest where the total would give
 * them away.
 *
 * This is the one-dimensional case of `suppressTable`, where the answer needs no search. Zeros stay
 * shown, except where nothing but zeros is left to protect a small count: then all are hidden, and
 * the total no longer says whose it is.
 *
 * @param counts - Counts that add to a total the reader may know.
 * @returns One true a count to hide.
 * @see Department for Education, Children in need statistics (1 to 5 shown as c).
 * @internal
 */
export function hideSmallCounts(counts: readonly number[]): readonly boolean[] {
  const hidden = counts.map(isSmall);
  if (!isGivenAway(counts.filter(isSmall))) return hidden;
  let next = -1;
  counts.forEach((count, index) => {
    if (hidden[index] || count === 0) return;
    if (next < 0 || count < (counts[next] ?? Infinity)) next = index;
  });
  return hidden.map((hide, index) => hide || next < 0 || index === next);
}
