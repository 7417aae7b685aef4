import { type Studies, weightedSums } from "./between-studies.js";

/** Where R's root finder stops: a quarter power of the smallest step between numbers. */
const searchTolerance = 2 ** -13;
/** 1.4826 times the median distance from the median estimates a standard deviation. */
const madFactor = 1.4826;

/**
 * Find Paule and Mandel's variance between studies as metafor's search does. Unchecked.
 *
 * metafor looks between 0 and 100, or ten squared median absolute deviations, and stops within 0.00012
 * of the root. Figures that are to agree with a published one must stop there too.
 *
 * @param studies - At least two studies.
 * @returns The variance that metafor prints; null where its search has no room.
 * @see Brent 1973, chapter 4, for the search; metafor 3.8-1, `rma.uni`.
 * @internal
 */
export function metaforPauleMandel(studies: Studies): number | null {
  const df = studies.value.length - 1;
  const excess = (between: number): number => weightedSums(studies, between).squares - df;
  if (excess(0) < 0) return 0;
  const middle = median(studies.value);
  const spread = madFactor * median(studies.value.map((each) => Math.abs(each - middle)));
  const furthest = Math.max(100, 10 * spread * spread);
  return excess(furthest) > 0 ? null : brentRoot(excess, 0, furthest, searchTolerance);
}

function median(values: Float64Array): number {
  const sorted = values.toSorted();
  const half = Math.floor(sorted.length / 2);
  const upper = sorted[half] ?? 0;
  return sorted.length % 2 === 1 ? upper : (upper + (sorted[half - 1] ?? 0)) / 2;
}

/** Brent's search with the order of steps that R takes, since what it returns depends on the order. */
function brentRoot(f: (x: number) => number, from: number, to: number, tolerance: number): number {
  let [a, b, c] = [from, to, from];
  let [atA, atB] = [f(a), f(b)];
  let atC = atA;
  if (atA === 0) return a;
  for (let round = 0; round <= 1000; round++) {
    const before = b - a;
    if (Math.abs(atC) < Math.abs(atB)) {
      [a, b, c] = [b, c, b];
      [atA, atB, atC] = [atB, atC, atB];
    }
    const least = 2 * Number.EPSILON * Math.abs(b) + tolerance / 2;
    const half = (c - b) / 2;
    if (Math.abs(half) <= least || atB === 0) return b;
    let step = half;
    if (Math.abs(before) >= least && Math.abs(atA) > Math.abs(atB)) {
      step = interpolated({ a, b, c, atA, atB, atC }, before, least) ?? half;
    }
    if (Math.abs(step) < least) step = step > 0 ? least : -least;
    [a, atA] = [b, atB];
    b += step;
    atB = f(b);
    if (atB > 0 === atC > 0) [c, atC] = [a, atA];
  }
  return b;
}

interface Three {
  readonly a: number;
  readonly b: number;
  readonly c: number;
  readonly atA: number;
  readonly atB: number;
  readonly atC: number;
}

/** A secant step from two points or a parabola's from three; null where it would go too far. */
function interpolated(
  { a, b, c, atA, atB, atC }: Three,
  before: number,
  least: number,
): number | null {
  const width = c - b;
  let p: number;
  let q: number;
  const ratio = atB / atA;
  if (a === c) {
    p = width * ratio;
    q = 1 - ratio;
  } else {
    const [first, second] = [atA / atC, atB / atC];
    p = ratio * (width * first * (first - second) - (b - a) * (second - 1));
    q = (first - 1) * (second - 1) * (ratio - 1);
  }
  if (p > 0) q = -q;
  else p = -p;
  const isNear = p < 0.75 * width * q - Math.abs(least * q) / 2 && p < Math.abs((before * q) / 2);
  return isNear ? p / q : null;
}
