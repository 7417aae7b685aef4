import type * as z from "zod/mini";
import { isColumn, poundsPerYear, quantity } from "../../internal/quantities.js";
import { say } from "../../internal/say.js";
import * as words from "../../words/en-GB.js";

/** More periods than fifty years of months are no appraisal, and the search takes their square. */
export const mostFlows = 600;

/** Flows of one period each. */
export const flowsGbp: ReturnType<typeof poundsPerYear> = /* @__PURE__ */ poundsPerYear({
  title: "Flows",
  description: "Benefit less cost in each year, in pounds of one price year; the first is year 0.",
});

/**
 * Days on which money flows.
 *
 * @returns A schema for one or more dates such as "2025-04-01".
 */
// @__NO_SIDE_EFFECTS__
export function flowDates(): z.ZodMiniType<ArrayLike<string>, ArrayLike<string>> {
  return quantity(
    {
      title: "Dates",
      description: "Day of each flow such as 2025-04-01; the first day is the earliest.",
      unit: "text",
    },
    (value) => {
      if (!isColumn(value) || value.length === 0) return { sentence: say(words.giveDates) };
      for (let index = 0; index < value.length; index++) {
        if (dayNumber(value[index]) === null) {
          return { sentence: say(words.giveDate), path: [index] };
        }
      }
      return undefined;
    },
  );
}

/**
 * Count the days from 1 January 1970 to a date.
 *
 * Counted by hand, because the engine's own dates know hours and time zones.
 *
 * @param value - Anything.
 * @returns Days, below 0 before that day; null for what is no date from 1900 to 9999.
 * @internal
 */
export function dayNumber(value: unknown): number | null {
  const parts = typeof value === "string" ? /^(\d{4})-(\d\d)-(\d\d)$/.exec(value) : null;
  if (parts === null) return null;
  const [year = 0, month = 0, day = 0] = parts.slice(1).map(Number);
  const isLeap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  const lengths = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
  if (year < 1900 || day < 1 || day > (lengths[month - 1] ?? 0)) return null;
  const before = year - 1;
  const leapDays = Math.floor(before / 4) - Math.floor(before / 100) + Math.floor(before / 400);
  const inYear = lengths.slice(0, month - 1).reduce((sum, length) => sum + length, 0);
  // 719,162 days lie between 1 January of year 1 and 1 January 1970.
  return before * 365 + leapDays + inYear + day - 1 - 719_162;
}
