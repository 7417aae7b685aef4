/**
 * Add up places by group or by service. Unchecked.
 *
 * @param side - Group or service of each pair.
 * @param places - Children placed, a pair.
 * @param size - How many groups or services there are.
 * @returns One sum each.
 * @internal
 */
export function sumBy(
  side: ArrayLike<number>,
  places: ArrayLike<number>,
  size: number,
): Float64Array {
  const sums = new Float64Array(size);
  for (let pair = 0; pair < side.length; pair++) {
    const index = side[pair] ?? 0;
    sums[index] = (sums[index] ?? 0) + (places[pair] ?? 0);
  }
  return sums;
}
