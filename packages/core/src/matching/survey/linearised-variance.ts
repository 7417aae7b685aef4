import type { Presence, SampleDesign, SampledUnit } from "./sample-design.js";

/** What to do about a stratum with one sampling unit, the default first. */
export const lonelyChoices = ["fail", "remove", "certainty", "adjust", "average"] as const;
export type LonelyPsu = (typeof lonelyChoices)[number];

/** A variance, and where the sample was too small for it. */
export interface Variance {
  /** Null where no stratum has two units to compare. */
  readonly variance: number | null;
  /** Strata with one sampling unit, by number. */
  readonly lonelyStrata: readonly number[];
  /** Units with one record of several, by number; only where records were sampled within units. */
  readonly lonelyUnits: readonly number[];
}

/** Below this the whole stratum was sampled, whatever rounding says. */
const noneLeft = 1e-7;

/**
 * Estimate the variance of a sum of weighted slopes from sums by sampling unit. Unchecked.
 *
 * v = sum over strata of (1 - f) n/(n - 1) sum (z - mean z)^2, where z is a unit's weighted sum; and
 * with children sampled within units, f times the same within each unit.
 *
 * @param design - The sample.
 * @param slopes - How the estimate changes with one more unit of weight in each cell; 0 outside the
 * domain, so that units without anybody in it count as zeros.
 * @param present - Strata and units with somebody in the domain.
 * @param lonely - What to do about a stratum with one unit.
 * @returns The variance; with `fail` the lonely strata are listed and count as nothing.
 * @see Lumley 2010; the choices are those of R's survey package.
 * @internal
 */
export function linearisedVariance(
  design: SampleDesign,
  slopes: Float64Array,
  present: Presence,
  lonely: LonelyPsu,
): Variance {
  const strata = design.clustered ? clusterSpread(design, slopes) : recordSpread(design, slopes);
  const lonelyStrata: number[] = [];
  let variance = 0;
  let usable = 0;
  for (const [index, { units, population }] of design.strata.entries()) {
    if (present.strata[index] !== true) continue;
    const left = population === null ? 1 : (population - units) / population;
    const { sum = 0, spread = 0 } = strata[index] ?? {};
    usable += 1;
    if (left < noneLeft) continue;
    if (units > 1) {
      variance += left * (units / (units - 1)) * spread;
      continue;
    }
    lonelyStrata.push(index);
    if (lonely === "adjust") variance += left * sum * sum;
    if (lonely === "average") usable -= 1;
  }
  if (lonely === "average") {
    if (usable === 0) return { variance: null, lonelyStrata, lonelyUnits: [] };
    variance *= present.stratumCount / usable;
  }
  const second = secondStage(design, slopes, present, lonely);
  return {
    variance: second.variance === null ? null : variance + second.variance,
    lonelyStrata,
    lonelyUnits: second.lonelyUnits,
  };
}

/** The sum of all units of a stratum, and their squared distances from its mean. */
interface Spread {
  sum: number;
  spread: number;
}

function clusterSpread(
  { cells, placeOf, strata, units }: SampleDesign,
  slopes: Float64Array,
): readonly Spread[] {
  const sums = new Float64Array(units.length);
  for (let index = 0; index < cells.length; index++) {
    const unit = placeOf[index] ?? 0;
    sums[unit] = (sums[unit] ?? 0) + (cells[index]?.w ?? 0) * (slopes[index] ?? 0);
  }
  const result = strata.map(() => ({ sum: 0, spread: 0 }));
  for (let unit = 0; unit < units.length; unit++) {
    const place = result[units[unit]?.stratum ?? 0];
    if (place) place.sum += sums[unit] ?? 0;
  }
  for (let unit = 0; unit < units.length; unit++) {
    const stratum = units[unit]?.stratum ?? 0;
    const place = result[stratum];
    if (!place) continue;
    place.spread += ((sums[unit] ?? 0) - place.sum / (strata[stratum]?.units ?? 1)) ** 2;
  }
  return result;
}

function recordSpread(
  { cells, placeOf, strata }: SampleDesign,
  slopes: Float64Array,
): readonly Spread[] {
  const members = strata.map((): Member[] => []);
  for (const [index, { n, w, w2 }] of cells.entries()) {
    members[placeOf[index] ?? 0]?.push({ n, w, w2, slope: slopes[index] ?? 0 });
  }
  return strata.map(({ units }, stratum) => spreadOf(members[stratum] ?? [], units));
}

interface Member {
  readonly n: number;
  readonly w: number;
  readonly w2: number;
  readonly slope: number;
}

/** Records of one stratum or unit; those that are in no cell count as zeros. */
function spreadOf(members: readonly Member[], records: number): Spread {
  let sum = 0;
  let counted = 0;
  for (const { n, w, slope } of members) {
    sum += w * slope;
    counted += n;
  }
  const mean = records === 0 ? 0 : sum / records;
  // Squared distances cell by cell lose less to rounding than squares less the squared sum.
  let spread = (records - counted) * mean * mean;
  for (const { n, w, w2, slope } of members) {
    spread += slope * slope * w2 - 2 * mean * slope * w + n * mean * mean;
  }
  return { sum, spread: Math.max(0, spread) };
}

function secondStage(
  { cells, placeOf, strata, units }: SampleDesign,
  slopes: Float64Array,
  present: Presence,
  lonely: LonelyPsu,
): Omit<Variance, "lonelyStrata"> {
  const lonelyUnits: number[] = [];
  let variance = 0;
  if (units.every(({ population }) => population === null)) return { variance, lonelyUnits };
  const members = units.map((): Member[] => []);
  for (const [index, { n, w, w2 }] of cells.entries()) {
    members[placeOf[index] ?? 0]?.push({ n, w, w2, slope: slopes[index] ?? 0 });
  }
  for (const [unit, sampled] of units.entries()) {
    if (present.units[unit] !== true) continue;
    const { left, share } = shareLeft(sampled, strata[sampled.stratum]);
    if (left < noneLeft) continue;
    const { sum, spread } = spreadOf(members[unit] ?? [], sampled.records);
    if (sampled.records > 1) {
      variance += share * left * (sampled.records / (sampled.records - 1)) * spread;
      continue;
    }
    lonelyUnits.push(unit);
    if (lonely === "adjust") variance += share * left * sum * sum;
    if (lonely === "average") return { variance: null, lonelyUnits };
  }
  return { variance, lonelyUnits };
}

/** The share of a unit not sampled, and the share of its stratum's units that were. */
function shareLeft(
  { records, population }: SampledUnit,
  stratum: SampleDesign["strata"][number] | undefined,
): { left: number; share: number } {
  const whole = stratum?.population ?? Infinity;
  return {
    left: population === null ? 0 : (population - records) / population,
    share: (stratum?.units ?? 0) / whole,
  };
}
