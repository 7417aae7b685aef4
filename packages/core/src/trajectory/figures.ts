/**
 * Round a figure to what a reader needs: four digits, or whole numbers from a thousand up.
 *
 * @param value - Any finite number.
 * @returns The rounded number, for a sentence.
 * @internal
 */
export function figure(value: number): number {
  return Math.abs(value) >= 1000 ? Math.round(value) : Number(value.toPrecision(4));
}

/** Which way a figure should go. */
export type Improvement = "increase" | "decrease" | "neutral";

/**
 * Tell whether a value meets a target; a value exactly on target does, however it was computed.
 *
 * @param value - What was reached.
 * @param target - What was wanted.
 * @param direction - Which way is better.
 * @returns Whether it is met; the same verdict for charts, forecasts and plans.
 * @internal
 */
export function meetsTarget(
  value: number,
  target: number,
  direction: "increase" | "decrease",
): boolean {
  const slack = 1e-9 * Math.max(Math.abs(value), Math.abs(target));
  return direction === "increase" ? value >= target - slack : value <= target + slack;
}
