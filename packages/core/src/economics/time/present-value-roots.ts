/** A rate at which flows are worth 0. */
export interface PresentValueRoot {
  /** Logarithm of 1 plus the yearly rate. */
  readonly logGrowth: number;
  /** Whether the value touches 0 there, to within rounding, without changing sign. */
  readonly touches: boolean;
}

/** What {@link presentValueRoots} found. */
export interface PresentValueRoots {
  /** In rising order. */
  readonly roots: readonly PresentValueRoot[];
  /** Sign of the value below the first root, between roots, and above the last one. */
  readonly signs: readonly number[];
}

/** Rates are searched between e^-bound - 1 and e^bound - 1: from -0.999999999 to 999,999,999. */
const bound = Math.log(1e9);

/** Flows at rising times, none of them 0, with the gap that follows each. */
interface Series {
  readonly gaps: Float64Array;
  readonly times: Float64Array;
}

/**
 * Find every rate at which flows are worth 0. Unchecked.
 *
 * Multiplying the value by the growth up to a moment c and differentiating multiplies each flow by
 * (its time - c). With c between two flows of opposite signs, one change of sign fewer is left, and
 * by Rolle's theorem between two roots of the value lies a root of what is left. So the search
 * starts from a series without a change of sign, which has no root (Descartes' rule, which holds
 * for any times), and works back up: between neighbouring roots of the series below, the value is
 * monotone, so two signs at the ends tell of one root and one sign of none. Nothing is missed but
 * pairs of roots that lie so close that the value between them drowns in rounding; such a pair is
 * returned as one root at which the value touches 0.
 *
 * @param flows - Amounts; not all 0.
 * @param times - Moment of each flow in years, rising, no two equal.
 * @returns The roots within the bounds, and the signs between them.
 * @see E. N. Laguerre 1883, on the rule of signs for sums of exponentials.
 * @internal
 */
export function presentValueRoots(
  flows: ArrayLike<number>,
  times: ArrayLike<number>,
): PresentValueRoots {
  const kept = Array.from({ length: flows.length }, (_, index) => index).filter(
    (index) => flows[index] !== 0,
  );
  const series: Series = {
    times: Float64Array.from(kept, (index) => times[index] ?? 0),
    gaps: Float64Array.from(
      kept,
      (index, at) => (times[kept[at + 1] ?? index] ?? 0) - (times[index] ?? 0),
    ),
  };
  let above: Float64Array = Float64Array.from(kept, (index) => flows[index] ?? 0);
  const levels = [above];
  for (;;) {
    const moment = momentOfSignChange(above, series.times);
    if (moment === null) break;
    above = normalised(above.map((amount, at) => amount * ((series.times[at] ?? 0) - moment)));
    levels.push(above);
  }
  let found: PresentValueRoots = { roots: [], signs: [] };
  for (const amounts of levels.reverse()) found = rootsBetween(amounts, series, found.roots);
  return found;
}

/** Powers of the number of flows build up level by level; only the ratios matter. */
function normalised(amounts: Float64Array): Float64Array {
  const largest = amounts.reduce((most, amount) => Math.max(most, Math.abs(amount)), 0);
  return amounts.map((amount) => amount / largest);
}

/** A moment between the first two amounts of opposite signs; null where all have the same sign. */
function momentOfSignChange(amounts: Float64Array, times: Float64Array): number | null {
  let before = -1;
  for (const [at, amount] of amounts.entries()) {
    // The smallest amounts can vanish on the way down, and nothing has no sign.
    if (amount === 0) continue;
    if (before >= 0 && amount < 0 !== (amounts[before] ?? 0) < 0) {
      return ((times[before] ?? 0) + (times[at] ?? 0)) / 2;
    }
    before = at;
  }
  return null;
}

function rootsBetween(
  amounts: Float64Array,
  series: Series,
  separators: readonly PresentValueRoot[],
): PresentValueRoots {
  const roots: PresentValueRoot[] = [];
  const signs = [Math.sign(valueAt(amounts, series, -bound))];
  let from = -bound;
  // Separators at which the value is 0 to within rounding; neighbours among them are one root.
  let zeros: number[] = [];
  for (const to of [...separators.map(({ logGrowth }) => logGrowth), bound]) {
    const before = signs.at(-1) ?? 0;
    const value = valueAt(amounts, series, to);
    // A series of n terms is off by about n roundings of the sum of its sizes.
    const isZero = to < bound && Math.abs(value) <= 2 * amounts.length * Number.EPSILON;
    if (isZero) {
      zeros.push(to);
    } else {
      const after = Math.sign(value);
      const changes = after !== before;
      if (zeros.length > 0) {
        const middle = zeros[Math.floor(zeros.length / 2)] ?? to;
        roots.push({ logGrowth: middle, touches: !changes });
        signs.push(after);
        zeros = [];
      } else if (changes) {
        roots.push({ logGrowth: crossing(amounts, series, from, to), touches: false });
        signs.push(after);
      }
    }
    from = to;
  }
  return { roots, signs };
}

/** The value as a share of the sum of the sizes of its terms, so that no rate overflows. */
function valueAt(amounts: Float64Array, { gaps }: Series, logGrowth: number): number {
  const last = amounts.length - 1;
  // Horner's scheme towards the larger terms: from the last flow where growth discounts, from the
  // first where it compounds, so that every factor is 1 at most.
  const discounts = logGrowth >= 0;
  let value = 0;
  let size = 0;
  let knownGap = NaN;
  let factor = 1;
  for (let step = 0; step <= last; step++) {
    const at = discounts ? last - step : step;
    if (step > 0) {
      const gap = gaps[discounts ? at : at - 1] ?? 0;
      if (gap !== knownGap) factor = Math.exp(-gap * Math.abs(logGrowth));
      knownGap = gap;
    }
    const amount = amounts[at] ?? 0;
    value = value * factor + amount;
    size = size * factor + Math.abs(amount);
  }
  return value / size;
}

/** Halve an interval whose ends differ in sign until no number lies between them. */
function crossing(amounts: Float64Array, series: Series, from: number, to: number): number {
  let [low, high] = [from, to];
  const isHigh = Math.sign(valueAt(amounts, series, to));
  for (;;) {
    const middle = (low + high) / 2;
    // Next to 0 there are numbers without end; rates closer than this to 0 are 0.
    if (middle <= low || middle >= high || high - low < 1e-17) return middle;
    if (Math.sign(valueAt(amounts, series, middle)) === isHigh) high = middle;
    else low = middle;
  }
}
