/** When an effect begins, builds up, fades and ends, in whole years since joining. */
export interface ProfileShape {
  readonly lag: number;
  readonly ramp: number;
  /** First year since joining in which nothing is left. */
  readonly end: number;
  readonly dropOff: number;
}

/**
 * Fill the share of the full effect by years since joining: nothing, then the ramp, then the
 * drop-off. Unchecked.
 *
 * @param profile - Filled in place.
 * @param start - Where the row begins.
 * @param years - Its length.
 * @param shape - Lag, ramp, end and drop-off.
 * @internal
 */
export function fillEffectProfile(
  profile: Float64Array,
  start: number,
  years: number,
  { lag, ramp, end, dropOff }: ProfileShape,
): void {
  let level = 1;
  for (let since = 0, at = start; since < years; since++, at++) {
    const inEffect = since - lag;
    // Multiplied year by year rather than by pow(), whose last digit differs between engines.
    if (inEffect >= ramp) level *= 1 - dropOff;
    profile[at] = inEffect < 0 || since >= end ? 0 : Math.min(1, (inEffect + 1) / ramp) * level;
  }
}
