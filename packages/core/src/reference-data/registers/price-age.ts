import type { PriceYear } from "../../internal/quantities.js";

/** A price year more than this many years before the date is stale. */
export const staleAfterYears = 5;

/** How old prices are at a stated date. */
export interface PriceAge {
  /** Null where the price year or the date is not known. */
  readonly ageYears: number | null;
  readonly isStale: boolean | null;
}

/**
 * Tell how old prices are, by the years in which the price year and the date begin.
 *
 * @param priceYear - Price year; null where it is not known.
 * @param asOf - The date; undefined where none was given.
 * @returns The age, and whether it is more than five years.
 * @internal
 */
export function priceAge(priceYear: PriceYear | null, asOf: PriceYear | undefined): PriceAge {
  if (priceYear === null || asOf === undefined) return { ageYears: null, isStale: null };
  const ageYears = firstYear(asOf) - firstYear(priceYear);
  return { ageYears, isStale: ageYears > staleAfterYears };
}

/**
 * Name the calendar year in which a price year begins.
 *
 * @param year - A calendar or a financial year.
 * @returns The calendar year.
 * @internal
 */
export function firstYear(year: PriceYear): number {
  return typeof year === "number" ? year : Number(year.slice(0, 4));
}
