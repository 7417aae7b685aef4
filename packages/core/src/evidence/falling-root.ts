/**
 * Find where a function that falls crosses zero. Unchecked.
 *
 * @param f - Above 0 at `from` and not above 0 at `to`; the last crossing's side decides between several.
 * @param from - Lower end.
 * @param to - Upper end.
 * @returns The crossing, to the last digits of a number.
 * @see Dowell and Jarratt 1971 (the Illinois rule), with a bisection every third step.
 * @internal
 */
export function fallingRoot(f: (x: number) => number, from: number, to: number): number {
  let [low, high] = [from, to];
  let [atLow, atHigh] = [f(low), f(high)];
  let kept = 0;
  for (let round = 1; round <= 200 && high - low > 1e-15 * high; round++) {
    const secant = low + (high - low) * (atLow / (atLow - atHigh));
    const middle = low + (high - low) / 2;
    const x = round % 3 !== 0 && secant > low && secant < high ? secant : middle;
    if (x <= low || x >= high) break;
    const value = f(x);
    if (value > 0) {
      [low, atLow] = [x, value];
      if (kept > 0) atHigh /= 2;
      kept = 1;
    } else {
      [high, atHigh] = [x, value];
      if (kept < 0) atLow /= 2;
      kept = -1;
      if (value === 0) return x;
    }
  }
  return low + (high - low) / 2;
}
