import type * as z from "zod/mini";
import { UpstreamError, type UpstreamErrorPath, refusal } from "../errors.js";
import {
  type About,
  isFinancialYear,
  type PriceYear,
  type Problem,
  quantity,
} from "./quantities.js";
import { say, type Sentence } from "./say.js";
import type { Seen } from "../reference-data/discount-schedules.js";
import {
  defaultDeflator,
  type DeflatorSeries,
  deflatorSeries,
} from "../reference-data/gdp-deflators.js";
import * as words from "../words/en-GB.js";

/** A price index of the caller's own. */
export interface OwnDeflator {
  readonly id: string;
  /** Whether the years of `index` are calendar years ("2013") or financial years ("2013/14"). */
  readonly kind: "calendar" | "financial";
  readonly index: Readonly<Record<string, number>>;
  readonly source?: string | undefined;
}

/** The id of a series on file, or a series of the caller's own. */
export type DeflatorChoice = string | OwnDeflator;

/** Which price index a result rests on. */
export interface DeflatorProvenance {
  readonly id: string;
  readonly kind: "calendar" | "financial";
  /** The release of a series on file, or the source that the caller stated. */
  readonly source: string | null;
  /** How the series was seen; `own` where the caller gave it. */
  readonly status: Seen | "own";
}

/** A series ready for use. */
export interface Deflator {
  readonly provenance: DeflatorProvenance;
  readonly index: Readonly<Record<string, number>>;
}

/**
 * The optional `deflator` field of every function that moves money between price years.
 *
 * @param about - Title and description; the usual ones when left out.
 * @returns A schema for the id of a series or a series of the caller's own.
 */
// @__NO_SIDE_EFFECTS__
export function deflatorChoice(
  about: About = {
    title: "Deflator",
    description:
      "Id of a price index on file, or your own as an object with id, kind and index by year; " +
      "left out: the UK GDP deflator by calendar year.",
  },
): z.ZodMiniType<DeflatorChoice, DeflatorChoice> {
  return quantity({ ...about, unit: "object" }, (value) => {
    if (typeof value === "string") return undefined;
    if (typeof value !== "object" || value === null) return { sentence: say(words.giveDeflator) };
    const { id, kind, index, source, ...others } = value as Record<string, unknown>;
    const unknown = Object.keys(others)[0];
    if (unknown !== undefined) {
      return { sentence: say(words.giveKnownField, { field: unknown }), path: [unknown] };
    }
    if (typeof id !== "string" || id.trim() === "") {
      return { sentence: say(words.giveText), path: ["id"] };
    }
    if (kind !== "calendar" && kind !== "financial") {
      const choices = "calendar, financial";
      return { sentence: say(words.giveChoice, { choices }), path: ["kind"] };
    }
    if (source !== undefined && typeof source !== "string") {
      return { sentence: say(words.giveText), path: ["source"] };
    }
    return indexProblem(kind, index);
  });
}

function indexProblem(kind: OwnDeflator["kind"], index: unknown): Problem | undefined {
  const years = typeof index === "object" && index !== null ? Object.entries(index) : [];
  if (years.length === 0) return { sentence: say(words.giveIndexByYear), path: ["index"] };
  for (const [year, value] of years) {
    const path = ["index", year];
    if (kind === "calendar" ? !/^\d{4}$/.test(year) : !isFinancialYear(year)) {
      const example = kind === "calendar" ? "2013" : "2013/14";
      return { sentence: say(words.giveIndexYear, { example }), path };
    }
    if (!Number.isFinite(value) || Number(value) <= 0) {
      return { sentence: say(words.giveIndexAboveZero), path };
    }
  }
  return undefined;
}

/**
 * Look up a series.
 *
 * @param choice - A choice that the schema has passed; undefined for the series used by default.
 * @returns The series and where it comes from.
 * @throws {@link UpstreamError} `UNKNOWN_REFERENCE` for a series that is not on file.
 * @internal
 */
export function deflatorOf(choice: DeflatorChoice = defaultDeflator): Deflator {
  if (typeof choice === "object") {
    const { id, kind, index, source } = choice;
    return { provenance: { id, kind, source: source ?? null, status: "own" }, index };
  }
  const onFile: Readonly<Record<string, DeflatorSeries>> = deflatorSeries;
  const series = Object.hasOwn(onFile, choice) ? onFile[choice] : undefined;
  if (series === undefined) {
    const choices = Object.keys(deflatorSeries).join(", ");
    throw new UpstreamError(
      "UNKNOWN_REFERENCE",
      ["deflator"],
      say(words.giveKnownDeflator, { choices }),
    );
  }
  const { id, kind, release, status, index } = series;
  return { provenance: { id, kind, source: release, status }, index };
}

/** A price year and where in the caller's input it stands. */
export interface PlacedYear {
  readonly year: PriceYear;
  readonly path: UpstreamErrorPath;
}

/**
 * Find what one pound of one year is worth in the prices of another.
 *
 * The same year needs no index, so that a model all in one year's prices runs past the series' end.
 *
 * @param deflator - The series.
 * @param from - Price year of the money.
 * @param to - Price year wanted.
 * @returns The factor, and the financial years that were pieced together from calendar years.
 * @throws {@link UpstreamError} `UNKNOWN_REFERENCE` for a year outside the series, `INVALID_INPUT`
 * for a calendar year where the series is by financial year.
 * @internal
 */
export function priceFactor(
  deflator: Deflator,
  from: PlacedYear,
  to: PlacedYear,
): { readonly factor: number; readonly approximated: readonly string[] } {
  if (from.year === to.year) return { factor: 1, approximated: [] };
  const isApproximate = ({ year }: PlacedYear): boolean =>
    deflator.provenance.kind === "calendar" && typeof year === "string";
  return {
    factor: indexIn(deflator, to) / indexIn(deflator, from),
    approximated: [from, to].filter(isApproximate).map(({ year }) => String(year)),
  };
}

/**
 * Say that financial years were pieced together.
 *
 * @param deflator - The series.
 * @param years - The financial years; may repeat.
 * @returns One warning, or none.
 * @internal
 */
export function approximationWarnings(
  { provenance }: Deflator,
  years: readonly string[],
): readonly Sentence[] {
  if (years.length === 0) return [];
  const distinct = [...new Set(years)].sort();
  return [say(words.financialYearsFromCalendar, { years: distinct, deflator: provenance.id })];
}

function indexIn(deflator: Deflator, { year, path }: PlacedYear): number {
  const { provenance } = deflator;
  if (provenance.kind === "financial") {
    if (typeof year === "string") return lookUp(deflator, year, year, path);
    throw refusal(path, say(words.giveFinancialYear, { deflator: provenance.id }));
  }
  if (typeof year === "number") return lookUp(deflator, String(year), year, path);
  // April to December lie in the first calendar year, January to March in the second.
  const first = Number(year.slice(0, 4));
  return (
    0.75 * lookUp(deflator, String(first), year, path) +
    0.25 * lookUp(deflator, String(first + 1), year, path)
  );
}

function lookUp(
  { provenance, index }: Deflator,
  needed: string,
  year: PriceYear,
  path: UpstreamErrorPath,
): number {
  const value = Object.hasOwn(index, needed) ? index[needed] : undefined;
  if (value !== undefined) return value;
  const years = Object.keys(index).sort();
  const [first = "", last = ""] = [years[0], years.at(-1)];
  const about = { deflator: provenance.id, first, last, needed };
  const sentence =
    needed === String(year)
      ? say(words.givePriceYearInDeflator, about)
      : say(words.giveFinancialYearInDeflator, { ...about, year });
  throw new UpstreamError("UNKNOWN_REFERENCE", path, sentence);
}
