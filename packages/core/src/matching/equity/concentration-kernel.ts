/** How records stand by rank: those that tie share one mid-rank. */
export interface RankedRecords {
  /** Sum of the weights. */
  readonly total: number;
  /** Records with a weight above 0. */
  readonly counted: number;
  /** Which distinct rank each record has, from 0 upwards. */
  readonly place: Int32Array;
  /** Share of the weight below each distinct rank, plus half of its own. */
  readonly fractions: Float64Array;
  /** Whether all the weight is at one rank, so that there is nothing to compare. */
  readonly oneRank: boolean;
  readonly weight: ArrayLike<number>;
}

/**
 * Find the fractional rank of each record. Unchecked.
 *
 * @param rank - What orders the records.
 * @param weight - Weights, 0 or more, with a sum above 0.
 * @returns The ranks; they do not depend on the order of the rows.
 * @internal
 */
export function rankRecords(rank: ArrayLike<number>, weight: ArrayLike<number>): RankedRecords {
  const sorted = Float64Array.from(rank).sort();
  const places = new Map<number, number>();
  for (const each of sorted) if (!places.has(each)) places.set(each, places.size);
  const place = Int32Array.from(rank, (each) => places.get(each) ?? 0);
  const sums = new Float64Array(places.size);
  let counted = 0;
  for (let record = 0; record < place.length; record++) {
    const each = weight[record] ?? 0;
    if (each > 0) counted++;
    const at = place[record] ?? 0;
    sums[at] = (sums[at] ?? 0) + each;
  }
  const total = sums.reduce((sum, each) => sum + each, 0);
  let below = 0;
  const fractions = sums.map((sum) => {
    const fraction = (below + sum / 2) / total;
    below += sum;
    return fraction;
  });
  const oneRank = sums.includes(total);
  return { total, counted, place, fractions, oneRank, weight };
}

/** The generalised index of one variable, and how it hangs on each record. */
export interface Concentration {
  readonly mean: number;
  /** Twice the covariance of the variable with the fractional rank. */
  readonly generalised: number;
  /** What each record adds to the generalised index to first order. */
  readonly influence: Float64Array;
}

/**
 * Compute the generalised concentration index and its influence values. Unchecked.
 *
 * The influence counts that a record moves everybody else's rank, so that the variance from it is
 * that of the index with estimated ranks.
 *
 * @param values - The variable.
 * @param ranked - The ranks of the same records.
 * @returns The index.
 * @see Kakwani, Wagstaff and van Doorslaer 1997, whose variance this gives without ties or weights.
 * @internal
 */
export function concentrate(
  values: ArrayLike<number>,
  { total, place, fractions, weight }: RankedRecords,
): Concentration {
  const sums = new Float64Array(fractions.length);
  // A constant does not change the index; taken out, equal values give exactly 0.
  let base = Infinity;
  for (let record = 0; record < place.length; record++) base = Math.min(base, values[record] ?? 0);
  let sum = 0;
  for (let record = 0; record < place.length; record++) {
    const part = (weight[record] ?? 0) * ((values[record] ?? 0) - base);
    const at = place[record] ?? 0;
    sums[at] = (sums[at] ?? 0) + part;
    sum += part;
  }
  const mean = sum / total;
  let generalised = 0;
  let below = 0;
  const above = new Float64Array(sums.length);
  for (const [at, part] of sums.entries()) {
    generalised += (part / total) * (2 * (fractions[at] ?? 0) - 1);
    // The mean of the variable over records ranked above, ties counted half.
    above[at] = (sum - below - part / 2) / total;
    below += part;
  }
  const influence = new Float64Array(place.length);
  for (let record = 0; record < place.length; record++) {
    const at = place[record] ?? 0;
    const value = (values[record] ?? 0) - base;
    influence[record] =
      2 * (value * (fractions[at] ?? 0) + (above[at] ?? 0) - (generalised + mean)) - (value - mean);
  }
  return { mean: base + mean, generalised, influence };
}

/**
 * Compute the variance of a figure from what each record adds to it. Unchecked.
 *
 * @param ranked - The records with their weights.
 * @param influence - What one record adds to first order.
 * @returns The variance of records drawn independently; not a number below two of them.
 * @internal
 */
export function influenceVariance(
  { counted, total, weight }: RankedRecords,
  influence: (record: number) => number,
): number {
  if (counted < 2) return NaN;
  let squares = 0;
  for (let record = 0; record < weight.length; record++) {
    squares += (((weight[record] ?? 0) / total) * influence(record)) ** 2;
  }
  return (squares * counted) / (counted - 1);
}
