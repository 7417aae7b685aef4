import { isFinancialYear, type PriceYear } from "../../internal/quantities.js";

/**
 * Name the year that lies some years after another.
 *
 * @param first - A calendar year such as 2025, or a financial year such as "2025/26".
 * @param after - How many years later.
 * @returns A year of the same kind.
 * @internal
 */
export function yearAfter(first: PriceYear, after: number): PriceYear {
  if (typeof first === "number") return first + after;
  const begins = Number(first.slice(0, 4)) + after;
  return `${String(begins)}/${String((begins + 1) % 100).padStart(2, "0")}`;
}

/**
 * Count the years from one year to another.
 *
 * @param from - The earlier year.
 * @param to - The later year.
 * @returns Years, below 0 where `to` is the earlier; null for a calendar and a financial year.
 * @internal
 */
export function yearsBetween(from: PriceYear, to: PriceYear): number | null {
  if (isFinancialYear(from) !== isFinancialYear(to)) return null;
  return Number(String(to).slice(0, 4)) - Number(String(from).slice(0, 4));
}
