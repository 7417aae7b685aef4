import { refusal } from "../../errors.js";
import { isFinancialYear, type PriceYear } from "../../internal/quantities.js";
import { say } from "../../internal/say.js";
import type { ExcelArgument } from "../../internal/spreadsheet.js";
import * as words from "../../words/en-GB.js";
import type { OwnDeflator } from "../../internal/price-base.js";

/** A price index of one's own in a sheet: its numbers, after the argument that holds its years. */
export const indexArgument = {
  name: "index",
  kind: "series",
  unit: "ratio",
  optional: true,
  help: "Your own price index, one number for each of the years.",
  default: "the UK GDP deflator by calendar year",
} as const satisfies ExcelArgument;

/** The years of a price index of one's own in a sheet. */
export const indexYearsArgument = {
  name: "indexYears",
  kind: "labels",
  optional: true,
  help: "Years of your own price index, all such as 2013 or all such as 2013/14.",
  default: "the UK GDP deflator by calendar year",
} as const satisfies ExcelArgument;

/**
 * Turn years and index numbers of a sheet into the SDK's `deflator`.
 *
 * @param name - The argument that holds the years.
 * @param years - The years as text.
 * @param index - One number a year.
 * @returns The `deflator` field, left out when neither is given.
 * @throws {@link UpstreamError} `INVALID_INPUT` for one without the other, unequal lengths, years of
 * two kinds, a year that is there twice or a number that is not above 0.
 * @internal
 */
export function ownDeflator(
  name: string,
  years: readonly string[] | undefined,
  index: readonly number[] | undefined,
): { readonly deflator?: OwnDeflator } {
  if (years === undefined && index === undefined) return {};
  if (years === undefined) throw refusal([name], say(words.giveYearsAndIndex));
  if (index === undefined) throw refusal(["index"], say(words.giveYearsAndIndex));
  if (years.length !== index.length) {
    const lengths = { years: years.length, given: index.length };
    throw refusal(["index"], say(words.giveIndexForEachYear, lengths));
  }
  const kind = years.every(isFinancialYear) ? "financial" : "calendar";
  const byYear: Record<string, number> = {};
  for (const [position, year] of years.entries()) {
    if (kind === "calendar" && !/^\d{4}$/.test(year)) {
      throw refusal([name, position], say(words.giveOneKindOfYear));
    }
    if (year in byYear) throw refusal([name, position], say(words.giveYearOnce, { year }));
    const value = index[position] ?? 0;
    if (!(value > 0)) throw refusal(["index", position], say(words.giveIndexAboveZero));
    byYear[year] = value;
  }
  return { deflator: { id: "own", kind, index: byYear } };
}

/**
 * Read a year that stands in a list of a sheet.
 *
 * @param text - Such as 2013 or 2013/14.
 * @returns The calendar year as a number, anything else as it stands.
 * @internal
 */
export function yearOfCell(text: string): PriceYear {
  return /^\d{4}$/.test(text.trim()) ? Number(text) : text.trim();
}
