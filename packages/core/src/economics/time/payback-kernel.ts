/** When costs are recovered, counted from year 0. */
export interface PaybackYears {
  /** First year from which the cumulative discounted net never falls below zero again. */
  readonly year: number;
  /** The same, to a fraction of a year, as if the year's net came evenly. */
  readonly interpolated: number;
}

/** Sums that should be zero miss it by about this much of what was added up. */
const rounding = 1e-12;

/**
 * Find when a net series has paid back for good. Unchecked.
 *
 * @param net - Benefit less cost in each year, year 0 first.
 * @param factors - Discount factor of each year.
 * @returns The years, or null when the last cumulative value is below zero.
 * @internal
 */
export function findPayback(
  net: ArrayLike<number>,
  factors: ArrayLike<number>,
): PaybackYears | null {
  let cumulative = 0;
  let gross = 0;
  let lastShort = -1;
  let shortfall = 0;
  let after = 0;
  for (let year = 0; year < net.length; year++) {
    const present = (net[year] ?? 0) * (factors[year] ?? 0);
    cumulative += present;
    gross += Math.abs(present);
    if (cumulative < -rounding * gross) {
      lastShort = year;
      shortfall = -cumulative;
    } else if (lastShort === year - 1) {
      after = Math.max(0, cumulative);
    }
  }
  if (lastShort === net.length - 1) return null;
  if (lastShort < 0) return { year: 0, interpolated: 0 };
  return { year: lastShort + 1, interpolated: lastShort + shortfall / (shortfall + after) };
}
