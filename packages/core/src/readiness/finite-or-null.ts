/**
 * Turn a figure that does not exist into null.
 *
 * @param value - Any number.
 * @returns The number, or null for NaN and the infinities.
 * @internal
 */
export function finiteOrNull(value: number): number | null {
  return Number.isFinite(value) ? value : null;
}
