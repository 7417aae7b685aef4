import type * as z from "zod/mini";
import { refusal } from "../errors.js";
import { isColumn, isFinancialYear, type Problem, quantity } from "../internal/quantities.js";
import { say, type Sentence } from "../internal/say.js";
import * as words from "../words/en-GB.js";

/** A month "2025-04", a quarter "2025-Q2", a financial year "2025/26", or a whole number. */
export type Period = string | number;

/** One value and its period; null where the value is missing. */
export interface PeriodValue {
  readonly period: Period;
  readonly value: number | null;
}

/** Values in order, null where one is missing, or each with its period. */
export type SeriesValues = ArrayLike<number | null> | ArrayLike<PeriodValue>;

/** A series in which every period has its place, those without a value too. */
export interface Series {
  /** Each period's name; positions from 1 where none were given. */
  readonly periods: readonly Period[];
  /** NaN where there is no value. */
  readonly values: Float64Array;
  /** How many values there are. */
  readonly count: number;
  /** Where each value that was given stands. */
  readonly places: readonly number[];
  /** Name of the period at a position, also after the end of the series. */
  readonly nameAt: (position: number) => Period;
}

/** Longer series are not monthly figures; a year typed among months would make one. */
const longestSeries = 10_000;

const largest = 1e15;

/**
 * A series of figures in order.
 *
 * @param about - Title and description for help texts.
 * @returns A schema for one or more numbers and nulls, or objects with period and value.
 */
// @__NO_SIDE_EFFECTS__
export function seriesValues(about: {
  title: string;
  description: string;
}): z.ZodMiniType<SeriesValues, SeriesValues> {
  return quantity({ ...about, unit: "score" }, valuesProblem);
}

/**
 * The periods of a series.
 *
 * @returns A schema for a column of periods, in order; gaps between them are kept.
 */
// @__NO_SIDE_EFFECTS__
export function seriesPeriods(): z.ZodMiniType<ArrayLike<Period>, ArrayLike<Period>> {
  return quantity(
    {
      title: "Periods",
      description:
        "Month (2025-04), quarter, financial year or whole number of each value, in order; gaps are kept.",
      unit: "text",
    },
    (value) => (isColumn(value) ? undefined : { sentence: say(words.givePeriods) }),
  );
}

/**
 * A place in a series.
 *
 * @param about - Title and description for help texts.
 * @returns A schema for a position counted from 0, or a period.
 */
// @__NO_SIDE_EFFECTS__
export function seriesPlace(about: {
  title: string;
  description: string;
}): z.ZodMiniType<Period, Period> {
  return quantity({ ...about, unit: "text" }, (value) =>
    Number.isInteger(value) || (typeof value === "string" && value.trim() !== "")
      ? undefined
      : { sentence: say(words.giveSeriesPlace) },
  );
}

function valuesProblem(value: unknown): Problem | undefined {
  if (!isColumn(value)) return { sentence: say(words.giveSeries) };
  if (value.length === 0) return { sentence: say(words.giveOneGroup) };
  if (value.length > longestSeries) {
    return { sentence: say(words.giveShorterSeries, { longest: longestSeries }) };
  }
  const dated = typeof value[0] === "object" && value[0] !== null;
  for (let index = 0; index < value.length; index++) {
    const item = value[index];
    if (item === null && !dated) continue;
    if (!dated) {
      const sentence = numberProblem(item);
      if (sentence) return { sentence, path: [index] };
      continue;
    }
    if (typeof item !== "object" || item === null || !("period" in item) || !("value" in item)) {
      return { sentence: say(words.givePeriodAndValue), path: [index] };
    }
    if (item.value === null) continue;
    const sentence = numberProblem(item.value);
    if (sentence) return { sentence, path: [index, "value"] };
  }
  return undefined;
}

function numberProblem(value: unknown): Sentence | undefined {
  if (!Number.isFinite(value)) return say(words.giveNumberOrNull);
  return Math.abs(value as number) <= largest ? undefined : say(words.giveNumberWithinLimit);
}

type Scale = "month" | "quarter" | "financialYear" | "number";

interface Placed {
  readonly scale: Scale;
  readonly ordinal: number;
}

/** Whole periods since the year 0, so that neighbours differ by 1. */
function placed(period: unknown): Placed | undefined {
  if (typeof period === "number") {
    return Number.isSafeInteger(period) ? { scale: "number", ordinal: period } : undefined;
  }
  if (typeof period !== "string") return undefined;
  const month = /^(\d{4})-(\d\d)$/.exec(period);
  if (month) {
    const inYear = Number(month[2]);
    return inYear >= 1 && inYear <= 12
      ? { scale: "month", ordinal: Number(month[1]) * 12 + inYear - 1 }
      : undefined;
  }
  const quarter = /^(\d{4})-Q([1-4])$/.exec(period);
  if (quarter) {
    return { scale: "quarter", ordinal: Number(quarter[1]) * 4 + Number(quarter[2]) - 1 };
  }
  return isFinancialYear(period)
    ? { scale: "financialYear", ordinal: Number(period.slice(0, 4)) }
    : undefined;
}

function named(scale: Scale, ordinal: number): Period {
  const year = (size: number): string => String(Math.floor(ordinal / size)).padStart(4, "0");
  if (scale === "month") return `${year(12)}-${String((ordinal % 12) + 1).padStart(2, "0")}`;
  if (scale === "quarter") return `${year(4)}-Q${String((ordinal % 4) + 1)}`;
  if (scale === "number") return ordinal;
  return `${year(1)}/${String((ordinal + 1) % 100).padStart(2, "0")}`;
}

/**
 * Name the period that lies some periods after another.
 *
 * @param period - Where to start.
 * @param steps - How many periods later; below 0 for earlier.
 * @returns The period's name, or undefined for one that is not understood.
 * @internal
 */
export function periodAfter(period: Period, steps: number): Period | undefined {
  const start = placed(period);
  return start && named(start.scale, start.ordinal + steps);
}

/**
 * Give every period of a series its place.
 *
 * @param input - Values, and their periods where there are any.
 * @returns The series, with a place for each period that was left out.
 * @throws {@link UpstreamError} `INVALID_INPUT` for periods out of order, twice, or of two kinds.
 * @internal
 */
export function readSeries(input: {
  readonly values: SeriesValues;
  readonly periods?: ArrayLike<Period> | undefined;
}): Series {
  const { values } = input;
  const first = values[0];
  const dated = typeof first === "object" && first !== null;
  if (dated && input.periods !== undefined) throw refusal(["periods"], say(words.givePeriodsOnce));
  const periodAt = dated
    ? (index: number): unknown => (values[index] as PeriodValue).period
    : input.periods && ((index: number): unknown => input.periods?.[index]);
  const valueAt = (index: number): number =>
    (dated ? (values[index] as PeriodValue).value : (values[index] as number | null)) ?? NaN;
  if (periodAt === undefined) return undated(values.length, valueAt);
  if (!dated && input.periods?.length !== values.length) {
    const lengths = { other: "values", expected: values.length, got: input.periods?.length ?? 0 };
    throw refusal(["periods"], say(words.giveEqualLengths, lengths));
  }
  const path = (index: number): (string | number)[] =>
    dated ? ["values", index, "period"] : ["periods", index];
  const ordinals: number[] = [];
  const start = placed(periodAt(0));
  for (let index = 0; index < values.length; index++) {
    const period = periodAt(index);
    const place = placed(period);
    if (start === undefined || place === undefined) {
      throw refusal(path(index), say(words.givePeriod));
    }
    if (place.scale !== start.scale) {
      const about = { first: String(periodAt(0)) };
      throw refusal(path(index), say(words.givePeriodLikeFirst, about));
    }
    const previous = ordinals.at(-1);
    if (previous !== undefined && place.ordinal <= previous) {
      const same = place.ordinal === previous;
      const about = { period: String(period), previous: String(periodAt(index - 1)) };
      throw refusal(
        path(index),
        same
          ? say(words.givePeriodOnce, { period: about.period })
          : say(words.givePeriodsInOrder, about),
      );
    }
    if (place.ordinal - start.ordinal >= longestSeries) {
      throw refusal(path(index), say(words.giveNearerPeriod, { longest: longestSeries }));
    }
    ordinals.push(place.ordinal);
  }
  const origin = ordinals[0] ?? 0;
  const scale = start?.scale ?? "number";
  const length = (ordinals.at(-1) ?? 0) - origin + 1;
  const column = new Float64Array(length).fill(NaN);
  const places = ordinals.map((ordinal) => ordinal - origin);
  for (const [index, place] of places.entries()) column[place] = valueAt(index);
  const nameAt = (position: number): Period => named(scale, origin + position);
  return {
    periods: Array.from({ length }, (_, position) => nameAt(position)),
    values: column,
    count: countOf(column),
    places,
    nameAt,
  };
}

function undated(length: number, valueAt: (index: number) => number): Series {
  const column = new Float64Array(length);
  const places = new Array<number>(length);
  const periods = new Array<number>(length);
  for (let index = 0; index < length; index++) {
    column[index] = valueAt(index);
    places[index] = index;
    periods[index] = index + 1;
  }
  return {
    periods,
    values: column,
    count: countOf(column),
    places,
    nameAt: (position) => position + 1,
  };
}

function countOf(column: Float64Array): number {
  let count = 0;
  for (const value of column) if (!Number.isNaN(value)) count++;
  return count;
}

/**
 * Find a place in a series.
 *
 * @param series - The series.
 * @param place - A position among the values as given, counted from 0, or a period; a number is a
 * period where the periods themselves are numbers.
 * @param numbered - Whether the periods were given as numbers.
 * @param path - Where the place stands in the input.
 * @returns The position in the series with its gaps.
 * @throws {@link UpstreamError} `INVALID_INPUT` for a place outside the series.
 * @internal
 */
export function placeIn(
  series: Series,
  place: Period,
  numbered: boolean,
  path: readonly (string | number)[],
): number {
  const found =
    typeof place === "number" && !numbered ? series.places[place] : positionOf(series, place);
  if (found === undefined) {
    const last = series.periods.at(-1) ?? 0;
    throw refusal(
      path,
      typeof place === "number" && !numbered
        ? say(words.giveSeriesPosition, { last: series.places.length - 1 })
        : say(words.givePeriodOfSeries, { first: series.periods[0] ?? 0, last }),
    );
  }
  return found;
}

function positionOf(series: Series, period: Period): number | undefined {
  const index = series.periods.indexOf(period);
  return index < 0 ? undefined : index;
}

/**
 * Tell whether the periods of a series were given as numbers.
 *
 * @param input - Values and periods as given.
 * @returns Whether a number names a period rather than a position.
 * @internal
 */
export function hasNumberedPeriods(input: {
  readonly values: SeriesValues;
  readonly periods?: ArrayLike<Period> | undefined;
}): boolean {
  const first = input.values[0];
  const period = typeof first === "object" && first !== null ? first.period : input.periods?.[0];
  return typeof period === "number";
}
