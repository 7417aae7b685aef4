/** A yearly rate that rules from one year until the next band begins. */
export interface DiscountBand {
  /** First year whose step, from the year before, takes this rate. */
  readonly fromYear: number;
  readonly rate: number;
}

/** When in its year an amount falls: at the start (year 0 undiscounted), half-way, or at the end. */
export const timings = ["start", "mid", "end"] as const;
export type Timing = (typeof timings)[number];

/**
 * Discount yearly amounts to year 0. Unchecked: for loops whose input has been validated.
 *
 * @param flows - Amount in each year, year 0 first.
 * @param bands - Rates in order; year 1 must lie in the first.
 * @param timing - When in its year each amount falls.
 * @returns The discounted sum.
 * @internal
 */
export function sumDiscounted(
  flows: ArrayLike<number>,
  bands: readonly DiscountBand[],
  timing: Timing = "start",
): number {
  let total = 0;
  let factor = 1;
  let band = 0;
  let rate = bands[0]?.rate ?? 0;
  for (let year = 0; year < flows.length; year++) {
    const flow = flows[year] ?? 0;
    if (timing === "start") total += flow * factor;
    while (year + 1 >= (bands[band + 1]?.fromYear ?? Infinity)) rate = bands[++band]?.rate ?? rate;
    // Compounded year by year, so that a later, lower rate never reaches back to year 0.
    const next = factor / (1 + rate);
    if (timing === "mid") total += (flow * factor) / Math.sqrt(1 + rate);
    else if (timing === "end") total += flow * next;
    factor = next;
  }
  return total;
}

/**
 * Find the rate of the step that ends in a year. Unchecked.
 *
 * @param year - The year, from 1.
 * @param bands - Rates in order.
 * @returns The rate.
 * @internal
 */
export function rateInYear(year: number, bands: readonly DiscountBand[]): number {
  let band = 0;
  while (year >= (bands[band + 1]?.fromYear ?? Infinity)) band++;
  return bands[band]?.rate ?? 0;
}

/**
 * Fill discount factors for year 0, 1, 2, ... Unchecked.
 *
 * @param factors - Filled in place; its length is the number of years.
 * @param bands - Rates in order.
 * @param timing - When in its year an amount falls.
 * @returns The same array.
 * @internal
 */
export function fillDiscountFactors(
  factors: Float64Array,
  bands: readonly DiscountBand[],
  timing: Timing = "start",
): Float64Array {
  let factor = 1;
  for (let year = 0; year < factors.length; year++) {
    const growth = 1 + rateInYear(year + 1, bands);
    const within = timing === "start" ? 1 : timing === "mid" ? Math.sqrt(growth) : growth;
    factors[year] = factor / within;
    factor /= growth;
  }
  return factors;
}
