import { isFinancialYear, type PriceYear } from "../../internal/quantities.js";

/** A cell of a sheet or of a CSV. */
export type SheetCell = string | number | boolean | null | undefined;

/**
 * Read a cell as text.
 *
 * @param cell - Any cell.
 * @returns Its text without spaces around it; "" for a blank.
 * @internal
 */
export function textOf(cell: SheetCell): string {
  return cell === null || cell === undefined ? "" : String(cell).replace(/\s+/g, " ").trim();
}

/** What a cell of money holds: an amount, a range, nothing, or something else. */
export type Amount =
  | { readonly kind: "amount"; readonly gbp: number }
  | { readonly kind: "range" | "blank" | "other" };

const blanks = new Set([
  "",
  "-",
  "–",
  "—",
  "n/a",
  "na",
  "tbc",
  "none",
  "nil",
  "..",
  "x",
  "unknown",
]);
const scales: Readonly<Record<string, number>> = {
  "": 1,
  k: 1e3,
  thousand: 1e3,
  m: 1e6,
  million: 1e6,
  bn: 1e9,
  billion: 1e9,
};

/**
 * Read a cell as pounds: a number, "£1,200", "c. £1.2m" or "(350)" for less than nothing.
 *
 * @param cell - Any cell.
 * @returns The amount, or what stands in its place.
 * @internal
 */
export function readAmount(cell: SheetCell): Amount {
  if (typeof cell === "number") {
    return Number.isFinite(cell) ? { kind: "amount", gbp: cell } : { kind: "other" };
  }
  const text = textOf(cell).toLowerCase();
  if (blanks.has(text)) return { kind: "blank" };
  const isLess = /^\(.*\)$/.test(text);
  const plain = (isLess ? text.slice(1, -1) : text)
    .replace(/^(c\.?|ca\.?|circa|about|around|approx\.?|approximately|~)\s*(?=[£\d-])/, "")
    .replace(/^gbp\s*/, "");
  const match = /^(-?)\s*£?\s*(-?)((?:\d{1,3}(?:[, ]\d{3})+|\d+)(?:\.\d+)?|\.\d+)\s*([a-z]*)$/.exec(
    plain,
  );
  if (match === null) {
    const isRange = /^£?\s*[\d,.]+\s*[km]?\s*(-|–|—|to)\s*£?\s*[\d,.]+\s*[km]?$/.test(plain);
    return { kind: isRange ? "range" : "other" };
  }
  const [, before = "", after = "", digits = "", scale = ""] = match;
  const factor = scales[scale];
  if (factor === undefined) return { kind: "other" };
  const size = Number(digits.replace(/[, ]/g, "")) * factor;
  return { kind: "amount", gbp: isLess || before + after === "-" ? -size : size };
}

/**
 * Read a cell as a price year: 2013, "2013/14", "2013-14", "2013/2014", "FY13/14", "2013/14 prices".
 *
 * @param cell - Any cell.
 * @returns A calendar or a financial year; null where it is neither.
 * @internal
 */
export function readPriceYear(cell: SheetCell): PriceYear | null {
  const text = textOf(cell);
  const financial = /(?<!\d)((?:19|20)\d\d)\s*[/–—-]\s*((?:19|20)?\d\d)(?!\d)/.exec(text);
  if (financial !== null) return asFinancial(Number(financial[1]), financial[2] ?? "");
  const short = /^(?:fy)?\s*(\d\d)\s*[/–—-]\s*(\d\d)(?!\d)/i.exec(text);
  if (short !== null) {
    const first = Number(short[1]);
    return asFinancial(first + (first >= 70 ? 1900 : 2000), short[2] ?? "");
  }
  const calendar = /(?<!\d)(19|20)\d\d(?!\d)/.exec(text);
  return calendar === null ? null : Number(calendar[0]);
}

function asFinancial(first: number, second: string): string | null {
  const year = `${first}/${second.slice(-2)}`;
  return isFinancialYear(year) ? year : null;
}

/**
 * Read a cell as an entry code, such as "SS1.0", "E&S 2.0.1" or "ss1.0".
 *
 * @param cell - Any cell.
 * @returns The code in capitals without spaces; null where it is none.
 * @internal
 */
export function readCode(cell: SheetCell): string | null {
  const text = textOf(cell).toUpperCase().replace(/\s/g, "");
  return /^[A-Z]{1,4}(?:&[A-Z]{1,3})?\d{1,3}(?:\.\d{1,3}){1,4}$/.test(text) ? text : null;
}
