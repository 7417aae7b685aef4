import type { Period } from "./series.js";
import type { ExcelArgument } from "../internal/spreadsheet.js";

/** One figure a period, wherever a function takes a series from a sheet. */
export const valuesArgument = {
  name: "values",
  kind: "series",
  unit: "figure",
  missing: true,
  help: "One figure a period, in order; write ? where one is missing, since blank counts as 0.",
} as const satisfies ExcelArgument;

/** How a forecast carries the trend on, wherever a sheet asks for one. */
export const forecastModelArgument = {
  name: "model",
  kind: "choice",
  choices: ["dampedHolt", "holt", "simple"],
  optional: true,
  help: "A trend that levels off, a trend that goes on, or the level only.",
  default: "dampedHolt",
} as const satisfies ExcelArgument;

/** The periods of a series in a sheet. */
export const periodsArgument = {
  name: "periods",
  kind: "labels",
  optional: true,
  help: "Month of each value: a date, 2025-04 or Apr 2025; months left out are gaps.",
  default: "1, 2, 3 and so on",
} as const satisfies ExcelArgument;

/** Which way is better, wherever a function judges a figure. */
export const improvementArgument = {
  name: "improvement",
  kind: "choice",
  choices: ["increase", "decrease", "neutral"],
  optional: true,
  help: "Which way is better.",
  default: "neutral, so that nothing counts as better or worse",
} as const satisfies ExcelArgument;

/** Which ranges hold a row a period; the periods say where they end. */
export const periodRows = (
  ...columns: readonly string[]
): { readonly key: string; readonly columns: readonly string[] } => ({ key: "periods", columns });

const monthNames = [
  "jan",
  "feb",
  "mar",
  "apr",
  "may",
  "jun",
  "jul",
  "aug",
  "sep",
  "oct",
  "nov",
  "dec",
];

const monthOf = (year: number, month: number): string =>
  `${String(year).padStart(4, "0")}-${String(month).padStart(2, "0")}`;

/**
 * Read a period as a sheet holds it: a date, or a month, quarter or year as people write it.
 *
 * @param text - The cell's text; a date arrives as its serial number.
 * @returns The period as the SDK takes it; the text itself where it is none, to be refused there.
 * @internal
 */
export function periodOfCell(text: string): Period {
  const cell = text.trim();
  if (/^\d+(\.\d+)?$/.test(cell)) {
    const number = Number(cell);
    if (number < firstSerial) return number;
    return number < lastSerial ? monthOfSerial(number) : cell;
  }
  const iso = /^(\d{4})-(\d{1,2})(?:-\d{1,2}(?:[T ].*)?)?$/.exec(cell);
  if (iso) return monthOf(Number(iso[1]), Number(iso[2]));
  const british = /^\d{1,2}\/(\d{1,2})\/(\d{4})$/.exec(cell);
  if (british) return monthOf(Number(british[2]), Number(british[1]));
  const named = /^(?:\d{1,2}[ -])?([a-z]{3})[a-z]*\.?[ -]+(\d{4}|\d{2})$/i.exec(cell);
  const month = monthNames.indexOf((named?.[1] ?? "").toLowerCase()) + 1;
  if (named && month > 0) {
    const year = Number(named[2]);
    return monthOf(year < 100 ? 2000 + year : year, month);
  }
  const quarter = /^(?:q([1-4])[ -]*(\d{4})|(\d{4})[ -]*q([1-4]))$/i.exec(cell);
  if (quarter) return `${quarter[2] ?? quarter[3] ?? ""}-Q${quarter[1] ?? quarter[4] ?? ""}`;
  return cell;
}

/** Serial numbers of dates from 1954 on; smaller numbers are years or plain numbers. */
const firstSerial = 20_000;
/** The last serial that Excel knows is 31 December 9999. */
const lastSerial = 2_958_466;

function monthOfSerial(serial: number): string {
  const date = new Date((Math.floor(serial) - 25_569) * 86_400_000);
  return monthOf(date.getUTCFullYear(), date.getUTCMonth() + 1);
}

/**
 * Turn the cells of a series into SDK input.
 *
 * @param cells - Values, and periods where they were given.
 * @returns Values and periods.
 * @internal
 */
export function seriesInput(cells: {
  readonly values: readonly (number | null)[];
  readonly periods?: readonly string[] | undefined;
}): { values: readonly (number | null)[]; periods?: readonly Period[] } {
  const { values, periods } = cells;
  return { values, ...(periods !== undefined && { periods: periods.map(periodOfCell) }) };
}

/**
 * Read a place in a series from a sheet, where people count from 1.
 *
 * @param text - A period, or the number of a value counted from 1.
 * @param dated - Whether the series has periods.
 * @returns The place as the SDK takes it.
 * @internal
 */
export function placeOfCell(text: string, dated: boolean): Period {
  const period = periodOfCell(text);
  return typeof period === "number" && !dated ? period - 1 : period;
}
