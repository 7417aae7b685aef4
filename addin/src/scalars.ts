import type { Sentence } from "@upstream/core";
import { type ExcelArgument, flagCodes, say, type Unit, words } from "@upstream/core/catalogue";

/** Kinds that fill one cell. */
export type ScalarKind = Exclude<
  ExcelArgument["kind"],
  "series" | "flags" | "labels" | "scores" | "table" | "settings"
>;

/** What a scalar reader needs to know about an argument or a column. */
export interface ScalarField {
  readonly kind: ScalarKind;
  readonly choices?: readonly string[];
  readonly optional?: true;
  readonly zeroIsBlank?: true;
}

/** A cell once the ways in which a host wraps it are taken off; an error is its text. */
export type Plain = number | string | boolean | null;

const errorPattern =
  /^#(?:NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A|GETTING_DATA|SPILL!|CALC!|CONNECT!|BLOCKED!|UNKNOWN!|FIELD!|BUSY!|PYTHON!|EXTERNAL!|TIMEOUT!)$/;

/**
 * Take a cell out of whatever the host has wrapped it in.
 *
 * @param cell - A value, an error object, or a data-type object with its `basicValue`.
 * @returns The value; `NaN` for an object that has none.
 */
export function plain(cell: unknown): Plain {
  if (typeof cell === "number" || typeof cell === "string" || typeof cell === "boolean")
    return cell;
  if (cell === null || cell === undefined) return null;
  if (typeof cell !== "object") return NaN;
  const { code, basicValue, type } = cell as Record<string, unknown>;
  if (typeof code === "string" && errorPattern.test(code)) return code;
  if (type === "Empty") return null;
  return typeof basicValue === "object" ? NaN : plain(basicValue ?? NaN);
}

/**
 * Tell an error cell from a value.
 *
 * @param cell - A raw cell.
 * @returns The error as it shows, such as "#DIV/0!", or undefined.
 */
export function errorText(cell: unknown): string | undefined {
  const value = typeof cell === "object" ? plain(cell) : cell;
  return typeof value === "string" && value.startsWith("#") && errorPattern.test(value)
    ? value
    : undefined;
}

/**
 * Tell a blank cell, which Excel passes as null, "" or, on some platforms, 0.
 *
 * @param cell - A plain cell.
 * @returns Whether it may be a blank.
 */
export function isBlank(cell: Plain): boolean {
  return cell === null || cell === 0 || (typeof cell === "string" && cell.trim() === "");
}

/** What a number may be written with. */
interface Notation {
  readonly percent: boolean;
  readonly pounds: boolean;
}

const anyNotation: Notation = { percent: true, pounds: true };
const plainNotation: Notation = { percent: false, pounds: false };
const fractionNotation: Notation = { percent: true, pounds: false };
const poundsNotation: Notation = { percent: false, pounds: true };

/**
 * Choose what a number of a unit may be written with.
 *
 * @param unit - Unit of a series.
 * @returns Whether a percent sign and a pound sign make sense.
 */
export function notationOf(unit: Unit): Notation {
  if (unit === "£" || unit === "£/year") return poundsNotation;
  if (unit === "fraction" || unit === "fraction/year" || unit === "ratio") return fractionNotation;
  return plainNotation;
}

const notations: Readonly<Partial<Record<ScalarKind, Notation>>> = {
  number: anyNotation,
  share: fractionNotation,
  rate: fractionNotation,
  pounds: poundsNotation,
  count: plainNotation,
  years: plainNotation,
};

const bareNumber = /^(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/i;
const groupedNumber = /^\d{1,3}(?:,\d{3})+(?:\.\d+)?$|^\d{1,3}(?: \d{3})+(?:\.\d+)?$/;

/**
 * Read a number, also one typed as text: "3.5%", "£1,200", "1 200", "(1,200)" for -1200.
 *
 * A comma counts as a thousands separator only where it stands like one, so "1,5" is refused.
 *
 * @param cell - A plain cell; blank is 0.
 * @param notation - Which signs make sense.
 * @returns The number, or what to write instead.
 */
export function readNumber(cell: Plain, notation: Notation): number | Sentence {
  if (typeof cell === "number") return Number.isFinite(cell) ? cell : say(words.giveNumber);
  if (cell === null) return 0;
  if (typeof cell === "boolean") return say(words.giveNumber);
  const found = cell.trim();
  if (found === "") return 0;
  const match = /^(\()?([+−-])?(£)?\s*([+−-])?(.*?)(\s*%)?(\))?$/u.exec(
    found.replace(/[\u00a0\u2009\u202f]/g, " "),
  );
  const [, open, before, pound, after, digits = "", percent, close] = match ?? [];
  const isBare = bareNumber.test(digits);
  const inBrackets = open !== undefined || close !== undefined;
  const signs = [open, before, after].filter((sign) => sign !== undefined).length;
  if ((!isBare && !groupedNumber.test(digits)) || signs > 1 || (inBrackets && !(open && close))) {
    return /\d/.test(found) && !/[a-z]{2}/i.test(found)
      ? say(words.giveClearNumber, { found })
      : say(words.giveNumber);
  }
  if (percent !== undefined && !notation.percent) return say(words.giveNumberNotPercentage);
  if (pound !== undefined && !notation.pounds) return say(words.giveNumberWithoutPoundSign);
  const size = Number(isBare ? digits : digits.replace(/[ ,]/g, ""));
  if (!Number.isFinite(size)) return say(words.giveNumber);
  const negative = open !== undefined || [before, after].some((sign) => sign && sign !== "+");
  // Divided, not multiplied by 0.01, so that 3.5% is the same number as 0.035.
  return ((negative ? -1 : 1) * size) / (percent === undefined ? 1 : 100);
}

const missingMarks: readonly (readonly [string, number])[] = [
  ["unknown", flagCodes.unknown],
  ["?", flagCodes.unknown],
  ["c", flagCodes.suppressed],
  ["z", flagCodes.notApplicable],
  ["u", flagCodes.lowReliability],
  ["x", flagCodes.notAvailable],
];
const flagTexts: ReadonlyMap<string, number> = new Map([
  ["", flagCodes.no],
  ...["0", "no", "n", "false"].map((text): [string, number] => [text, flagCodes.no]),
  ...["1", "yes", "y", "true"].map((text): [string, number] => [text, flagCodes.yes]),
  ...missingMarks,
  // Published tables write the marks in square brackets.
  ...missingMarks.map(([mark, code]): [string, number] => [`[${mark}]`, code]),
]);

/**
 * Read one flag of a flag range.
 *
 * @param raw - A raw cell; blank is no.
 * @returns Its code, or -1 for anything that is no flag.
 */
export function readFlagCode(raw: unknown): number {
  if (raw === 1 || raw === true) return flagCodes.yes;
  if (raw === 0 || raw === false || raw === null || raw === undefined || raw === "") {
    return flagCodes.no;
  }
  if (typeof raw === "string") {
    return flagTexts.get(raw) ?? flagTexts.get(raw.trim().toLowerCase()) ?? -1;
  }
  return typeof raw === "object" ? readFlagCode(unwrapped(raw)) : -1;
}

/**
 * Read one answer on a scale.
 *
 * @param cell - A plain cell.
 * @param zeroIsScore - Whether 0, and so a blank, is a score; otherwise both are no answer.
 * @returns The score, null where there is no answer, or what to write instead.
 */
export function readScore(cell: Plain, zeroIsScore = false): number | null | Sentence {
  if (isMissingMark(cell)) return null;
  const score = readNumber(cell, plainNotation);
  if (typeof score !== "number") {
    return say(zeroIsScore ? words.giveScoreOrMark : words.giveScore);
  }
  return score === 0 && !zeroIsScore ? null : score;
}

/** A value that `plain` cannot unwrap stays NaN, so that a data-type object never recurses. */
function unwrapped(raw: object): Plain {
  return plain(raw);
}

/**
 * Tell a mark that stands for a missing value: `unknown`, `?`, or one of c, z, u and x.
 *
 * @param cell - A plain cell.
 * @returns Whether it is such a mark, bare or in square brackets.
 */
export function isMissingMark(cell: Plain): boolean {
  return typeof cell === "string" && (flagTexts.get(cell.trim().toLowerCase()) ?? 0) > 1;
}

/**
 * Read a label or a name.
 *
 * @param cell - A plain cell; blank is "".
 * @returns The text without outer spaces, or what to write instead.
 */
export function readText(cell: Plain): string | Sentence {
  if (typeof cell === "string") {
    return errorText(cell) === undefined ? cell.trim() : say(words.giveTextOrNumber);
  }
  if (cell === null || cell === 0) return "";
  if (typeof cell === "boolean") return cell ? "TRUE" : "FALSE";
  return Number.isFinite(cell) ? String(cell) : say(words.giveTextOrNumber);
}

/**
 * Read a price year: "2024" or 2024 is a calendar year, "2024/25" a financial year, a date its year.
 *
 * @param cell - A plain cell, not blank.
 * @returns The calendar year as a number, the financial year as text, or what to write instead.
 */
export function readPriceYear(cell: Plain): number | string | Sentence {
  const refused = say(words.givePriceYear);
  if (typeof cell === "number") {
    if (!Number.isInteger(cell) && cell < 2200) return refused;
    if (cell >= 1900 && cell <= 2200) return cell;
    // The last serial that Excel knows is 31 December 9999.
    return cell > 2200 && cell < 2958466 ? yearOfSerial(cell) : refused;
  }
  if (typeof cell !== "string") return refused;
  const text = cell.trim();
  if (/^\d{4}$/.test(text)) return readPriceYear(Number(text));
  const date = /^(\d{4})-(\d\d)-(\d\d)(?:T.*)?$/.exec(text);
  if (date) {
    const month = Number(date[2]);
    const day = Number(date[3]);
    const real = month >= 1 && month <= 12 && day >= 1 && day <= 31;
    return real ? readPriceYear(Number(date[1])) : refused;
  }
  const span = /^(?:FY\s*)?(\d{4})\s*([/–-])\s*(\d{2}|\d{4})$/i.exec(text);
  if (!span) return refused;
  const [, first = "", dash, last = ""] = span;
  const start = Number(first);
  if (start < 1900 || start > 2199) return refused;
  const next = String(start + 1);
  if (last !== next && last !== next.slice(2)) return refused;
  const financial = `${first}/${next.slice(2)}`;
  // "2011-12" is also how a machine writes December 2011.
  return dash === "-" && last.length === 2 && Number(last) >= 1 && Number(last) <= 12
    ? say(words.giveClearYear, { financial, calendar: first })
    : financial;
}

/** Serial 60 is 29 February 1900, a day that never was; every serial that is no year is later. */
function yearOfSerial(serial: number): number {
  const daysFrom1970 = Math.floor(serial) - 25569;
  return new Date(daysFrom1970 * 86_400_000).getUTCFullYear();
}

/**
 * Read one of a few words: in any case, with any punctuation, or by its number from 1.
 *
 * @param cell - A plain cell, not blank.
 * @param choices - The words allowed.
 * @returns The word, or what to write instead.
 */
export function readChoice(cell: Plain, choices: readonly string[]): string | Sentence {
  // Excel hands a choice over as text, its number too.
  const isCode = typeof cell === "number" || (typeof cell === "string" && /^\d+$/.test(cell));
  const found =
    choices.find((word) => sameWord(word, cell)) ??
    (isCode ? choices[Number(cell) - 1] : undefined);
  return found ?? say(words.giveChoice, { choices: choices.join(", ") });
}

function sameWord(word: string, cell: Plain): boolean {
  return word === cell || (typeof cell === "string" && squash(word) === squash(cell));
}

/**
 * Leave of a heading, name or choice what tells it from another: its letters and digits.
 *
 * @param text - As written.
 * @returns Lower case without spaces and punctuation.
 */
export function squash(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, "");
}

/**
 * Read one cell as its kind.
 *
 * @param field - Kind, choices, and whether it may be left out.
 * @param raw - A raw cell.
 * @returns The value, undefined where it is left out, or what to write instead.
 */
export function readScalar(
  field: ScalarField,
  raw: unknown,
): number | string | boolean | Sentence | undefined {
  const cell = plain(raw);
  const missing = cell === null || (typeof cell === "string" && cell.trim() === "");
  if (missing || (cell === 0 && zeroMeansBlank(field))) {
    if (field.optional) return undefined;
    if (zeroMeansBlank(field)) return emptyRefusal(field);
    return field.kind === "flag" ? false : 0;
  }
  if (typeof cell === "string" && errorText(cell)) return emptyRefusal(field);
  switch (field.kind) {
    case "text":
      return readText(cell);
    case "choice":
      return readChoice(cell, field.choices ?? []);
    case "priceYear":
      return readPriceYear(cell);
    case "flag": {
      const code = readFlagCode(cell);
      return code === flagCodes.yes || code === flagCodes.no ? code === 1 : say(words.giveYesOrNo);
    }
    default:
      return readNumber(cell, notations[field.kind] ?? anyNotation);
  }
}

/** A kind for which 0 can only be a blank cell that a platform has turned into a number. */
function zeroMeansBlank({ kind, zeroIsBlank }: ScalarField): boolean {
  return zeroIsBlank === true || kind === "text" || kind === "choice" || kind === "priceYear";
}

function emptyRefusal({ kind, choices }: ScalarField): Sentence {
  if (kind === "choice") return say(words.giveChoice, { choices: (choices ?? []).join(", ") });
  if (kind === "priceYear") return say(words.givePriceYear);
  if (kind === "text") return say(words.giveText);
  return say(words.giveValue);
}
