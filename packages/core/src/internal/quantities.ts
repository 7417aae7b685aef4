import * as z from "zod/mini";
import * as words from "../words/en-GB.js";
import type { FlagColumn } from "./flags.js";
import { say, type Sentence } from "./say.js";

/** Units that a help text can name. */
export type Unit =
  | "people"
  | "people/year"
  | "£"
  | "£/year"
  | "fraction"
  | "fraction/year"
  | "years"
  | "months"
  | "year"
  | "flag"
  | "score"
  | "figure"
  | "weight"
  | "text"
  | "choice"
  | "ratio"
  | "object";

/** What every help text says about a field. */
export interface QuantityMeta {
  readonly title: string;
  readonly description: string;
  readonly unit: Unit;
  readonly choices?: readonly string[];
}

/** What a field's author writes: a title of a few words and one or two sentences. */
export type About = Pick<QuantityMeta, "title" | "description">;

/** Our own registry, so that embedding Upstream leaves the host's zod registry alone. */
export const quantities: z.core.$ZodRegistry<QuantityMeta> =
  /* @__PURE__ */ z.registry<QuantityMeta>();

/** What is wrong with a value, and where inside it. */
export interface Problem {
  readonly sentence: Sentence;
  readonly path?: readonly (string | number)[];
}

/**
 * Make a schema from one check, so that every refusal is a sentence of the words file.
 *
 * @param meta - What help texts say.
 * @param check - Returns the first problem, or nothing.
 * @returns A schema whose value passes through unchanged.
 * @internal
 */
// @__NO_SIDE_EFFECTS__
export function quantity<T>(
  meta: QuantityMeta,
  check: (value: unknown) => Problem | undefined,
): z.ZodMiniType<T, T> {
  return z
    .any()
    .check((context) => {
      const problem = check(context.value);
      if (problem === undefined) return;
      context.issues.push({
        code: "custom",
        input: context.value,
        path: [...(problem.path ?? [])],
        message: problem.sentence.text,
        params: { sentence: problem.sentence },
      });
    })
    .register(quantities, meta);
}

/** Tells what is wrong with one number, or nothing. */
type NumberCheck = (value: number) => Sentence | undefined;

// @__NO_SIDE_EFFECTS__
function single(
  meta: QuantityMeta,
  expected: Sentence,
  check: NumberCheck,
): z.ZodMiniType<number, number> {
  return quantity(meta, (value) => {
    const sentence = isNumber(value) ? check(value) : expected;
    return sentence && { sentence };
  });
}

// @__NO_SIDE_EFFECTS__
function column(
  meta: QuantityMeta,
  empty: Sentence | null,
  expected: Sentence,
  check: NumberCheck,
): z.ZodMiniType<ArrayLike<number>, ArrayLike<number>> {
  return quantity(meta, (value) => {
    if (!isColumn(value)) return { sentence: empty ?? expected };
    if (value.length === 0 && empty !== null) return { sentence: empty };
    for (let index = 0; index < value.length; index++) {
      const item = value[index];
      const sentence = isNumber(item) ? check(item) : expected;
      if (sentence) return { sentence, path: [index] };
    }
    return undefined;
  });
}

const isNumber = (value: unknown): value is number => Number.isFinite(value);

/**
 * Tell a column (an array or a typed array) from anything else.
 *
 * @param value - Anything.
 * @returns Whether it can be read by index.
 * @internal
 */
export function isColumn(value: unknown): value is ArrayLike<unknown> {
  return Array.isArray(value) || (ArrayBuffer.isView(value) && "length" in value);
}

/**
 * Tell a possible number of people from any other number.
 *
 * @param value - Any number.
 * @returns Whether it is whole and 0 or more.
 * @internal
 */
export function isCount(value: number): boolean {
  return value >= 0 && Number.isSafeInteger(value);
}

const anyNumber: NumberCheck = () => undefined;

/** Beyond this no public budget lies, and sums over centuries still stay finite. */
const largestAmountGbp = 1e15;

const money: NumberCheck = (value) =>
  Math.abs(value) <= largestAmountGbp ? undefined : say(words.giveAmountWithinLimit);
const notNegativeCount: NumberCheck = (value) =>
  isCount(value) ? undefined : say(words.giveWholeCount);
const inYear: NumberCheck = (value) => (value >= 0 ? undefined : say(words.giveNotNegativePeople));
const fraction: NumberCheck = (value) =>
  value > 1
    ? say(words.giveFractionNotPercentage)
    : value < 0
      ? say(words.giveShareNotNegative)
      : undefined;
const rate: NumberCheck = (value) =>
  value > 1
    ? say(words.giveRateNotPercentage)
    : value <= -1
      ? say(words.giveRateAboveMinusOne)
      : undefined;

/**
 * A whole number of people.
 *
 * @param about - Title and description for help texts.
 * @returns A schema for a whole number, 0 or more.
 */
// @__NO_SIDE_EFFECTS__
export function count(about: About): z.ZodMiniType<number, number> {
  return single({ ...about, unit: "people" }, say(words.giveWholeCount), notNegativeCount);
}

/**
 * People in each year, year 0 first; fractions are allowed because plans are averages.
 *
 * @param about - Title and description for help texts.
 * @returns A schema for one or more numbers, 0 or more.
 */
// @__NO_SIDE_EFFECTS__
export function peoplePerYear(about: About): z.ZodMiniType<ArrayLike<number>, ArrayLike<number>> {
  return column(
    { ...about, unit: "people/year" },
    say(words.giveOneYear),
    say(words.givePeople),
    inYear,
  );
}

/**
 * A share or probability.
 *
 * @param about - Title and description for help texts.
 * @returns A schema for a fraction from 0 to 1.
 */
// @__NO_SIDE_EFFECTS__
export function share(about: About): z.ZodMiniType<number, number> {
  return single({ ...about, unit: "fraction" }, say(words.giveShare), fraction);
}

/**
 * The level of confidence of the limits in a result.
 *
 * @returns A schema for a fraction between 0 and 1, both exclusive; 0.95 when left out.
 */
// @__NO_SIDE_EFFECTS__
export function confidenceLevel(): z.ZodMiniDefault<z.ZodMiniType<number, number>> {
  const expected = say(words.giveConfidence);
  const about = { title: "Confidence", description: "Level of confidence, as a fraction." };
  return z._default(
    single({ ...about, unit: "fraction" }, expected, (value) =>
      value > 0 && value < 1 ? undefined : expected,
    ),
    0.95,
  );
}

/**
 * An amount of money.
 *
 * @param about - Title and description for help texts.
 * @returns A schema for a finite number of pounds.
 */
// @__NO_SIDE_EFFECTS__
export function pounds(about: About): z.ZodMiniType<number, number> {
  return single({ ...about, unit: "£" }, say(words.givePounds), money);
}

/**
 * A real-terms amount for each year, year 0 first.
 *
 * @param about - Title and description for help texts.
 * @returns A schema for one or more finite numbers.
 */
// @__NO_SIDE_EFFECTS__
export function poundsPerYear(about: About): z.ZodMiniType<ArrayLike<number>, ArrayLike<number>> {
  return column({ ...about, unit: "£/year" }, say(words.giveOneYear), say(words.givePounds), money);
}

/**
 * A whole number of years.
 *
 * @param about - Title and description for help texts.
 * @param limits - Smallest and largest number allowed; from 0 when left out.
 * @returns A schema for a whole number.
 */
// @__NO_SIDE_EFFECTS__
export function wholeYears(
  about: About,
  { minimum = 0, maximum = 1000 }: { minimum?: number; maximum?: number } = {},
): z.ZodMiniType<number, number> {
  const expected = say(words.giveWholeYears, { minimum, maximum });
  return single({ ...about, unit: "years" }, expected, (value) =>
    Number.isInteger(value) && value >= minimum && value <= maximum ? undefined : expected,
  );
}

/**
 * One of a few words.
 *
 * @param choices - The words allowed.
 * @param about - Title and description for help texts.
 * @returns A schema for exactly one of them.
 */
// @__NO_SIDE_EFFECTS__
export function choice<const Choices extends readonly string[]>(
  choices: Choices,
  about: About,
): z.ZodMiniType<Choices[number], Choices[number]> {
  const sentence = say(words.giveChoice, { choices: choices.join(", ") });
  return quantity({ ...about, unit: "choice", choices }, (value) =>
    choices.includes(value as string) ? undefined : { sentence },
  );
}

/**
 * A name or label.
 *
 * @param about - Title and description for help texts.
 * @returns A schema for text that is not blank.
 */
// @__NO_SIDE_EFFECTS__
export function label(about: About): z.ZodMiniType<string, string> {
  return quantity({ ...about, unit: "text" }, (value) =>
    typeof value === "string" && value.trim() !== ""
      ? undefined
      : { sentence: say(words.giveText) },
  );
}

/**
 * One label a record, such as the area of each child.
 *
 * @param about - Title and description for help texts.
 * @returns A schema for a column of text that may hold blanks.
 */
// @__NO_SIDE_EFFECTS__
export function labels(about: About): z.ZodMiniType<ArrayLike<string>, ArrayLike<string>> {
  return quantity({ ...about, unit: "text" }, (value) => {
    if (!isColumn(value)) return { sentence: say(words.giveLabels) };
    for (let index = 0; index < value.length; index++) {
      if (typeof value[index] !== "string") return { sentence: say(words.giveText), path: [index] };
    }
    return undefined;
  });
}

/**
 * One yes or no a record, or why it is not known.
 *
 * @param about - Title and description for help texts.
 * @returns A schema for a Uint8Array of codes; any other column is checked as it is coded.
 */
// @__NO_SIDE_EFFECTS__
export function flags(about: About): z.ZodMiniType<FlagColumn, FlagColumn> {
  return quantity({ ...about, unit: "flag" }, (value) =>
    isColumn(value) ? undefined : { sentence: say(words.giveFlagColumn) },
  );
}

/**
 * A weight a record, such as the number of children that a surveyed child stands for.
 *
 * @param about - Title and description for help texts.
 * @returns A schema for a column of numbers, 0 or more.
 */
// @__NO_SIDE_EFFECTS__
export function weights(about: About): z.ZodMiniType<ArrayLike<number>, ArrayLike<number>> {
  const expected = say(words.giveWeight);
  return quantity({ ...about, unit: "weight" }, (value) => {
    if (!isColumn(value)) return { sentence: expected };
    for (let index = 0; index < value.length; index++) {
      const item = value[index];
      if (!isNumber(item) || item < 0) return { sentence: weightProblem(item), path: [index] };
    }
    return undefined;
  });
}

/**
 * Say what is wrong with a value that is no weight.
 *
 * @param value - The value.
 * @returns The refusal; a blank is called one.
 * @internal
 */
export function weightProblem(value: unknown): Sentence {
  const isBlank = value == null || (typeof value === "string" && value.trim() === "");
  return say(isBlank ? words.giveWeightInEveryRow : words.giveWeight);
}

/**
 * A point on an answer scale, such as a threshold.
 *
 * @param about - Title and description for help texts.
 * @returns A schema for a finite number.
 */
// @__NO_SIDE_EFFECTS__
export function score(about: About): z.ZodMiniType<number, number> {
  return single({ ...about, unit: "score" }, say(words.givePointOnScale), anyNumber);
}

/**
 * Scores side by side, such as one person's; null where one is missing.
 *
 * @param about - Title and description for help texts.
 * @returns A schema for a row; its scores are checked against their scale as they are read.
 */
// @__NO_SIDE_EFFECTS__
export function scoreRow(
  about: About,
): z.ZodMiniType<ArrayLike<number | null>, ArrayLike<number | null>> {
  return quantity({ ...about, unit: "score" }, (value) =>
    isColumn(value) ? undefined : { sentence: say(words.giveScoreRow) },
  );
}

/**
 * A row of answers or scores for each respondent; null where one is missing.
 *
 * @param about - Title and description for help texts.
 * @returns A schema for a table; its cells are checked against their scale as they are read.
 */
// @__NO_SIDE_EFFECTS__
export function scoreTable(
  about: About,
): z.ZodMiniType<ArrayLike<ArrayLike<number | null>>, ArrayLike<ArrayLike<number | null>>> {
  return quantity({ ...about, unit: "score" }, (value) => {
    if (!isColumn(value) || value.length === 0) return { sentence: say(words.giveScoreTable) };
    for (let row = 0; row < value.length; row++) {
      if (!isColumn(value[row])) return { sentence: say(words.giveScoreTable), path: [row] };
    }
    return undefined;
  });
}

/**
 * Describe a field that is an object or a list of other quantities.
 *
 * @param about - Title and description for help texts.
 * @param schema - The object's own schema.
 * @returns The same schema, with its help text.
 */
// @__NO_SIDE_EFFECTS__
export function described<Schema extends z.ZodMiniType>(about: About, schema: Schema): Schema {
  quantities.add(schema, { ...about, unit: "object" });
  return schema;
}

/**
 * A share that may point the other way, such as an effect that does harm.
 *
 * @param about - Title and description for help texts.
 * @returns A schema for a fraction from -1 to 1.
 */
// @__NO_SIDE_EFFECTS__
export function signedShare(about: About): z.ZodMiniType<number, number> {
  return single({ ...about, unit: "fraction" }, say(words.giveShare), (value) =>
    value > 1
      ? say(words.giveFractionNotPercentage)
      : value < -1
        ? say(words.giveShareWithinOne)
        : undefined,
  );
}

/** A calendar year such as 2013, or a financial year such as "2013/14". */
export type PriceYear = number | string;

/**
 * The year in whose prices money is stated.
 *
 * @param about - Title and description for help texts.
 * @returns A schema for a calendar year as a number, or a financial year as text.
 */
// @__NO_SIDE_EFFECTS__
export function priceYear(about: About): z.ZodMiniType<PriceYear, PriceYear> {
  return quantity({ ...about, unit: "year" }, (value) =>
    (Number.isInteger(value) && Number(value) >= 1900 && Number(value) <= 2200) ||
    isFinancialYear(value)
      ? undefined
      : { sentence: say(words.givePriceYear) },
  );
}

/**
 * Tell a financial year such as "2013/14" from anything else.
 *
 * @param value - Anything.
 * @returns Whether it is text of that form whose second year follows the first.
 * @internal
 */
export function isFinancialYear(value: unknown): value is string {
  if (typeof value !== "string" || !/^(19|20|21)\d\d\/\d\d$/.test(value)) return false;
  return (Number(value.slice(0, 4)) + 1) % 100 === Number(value.slice(5));
}

/**
 * Say what is wrong with a share that stands inside a larger value.
 *
 * @param value - Anything.
 * @returns The refusal, or nothing for a fraction from 0 to 1.
 * @internal
 */
export function shareProblem(value: unknown): Sentence | undefined {
  return isNumber(value) ? fraction(value) : say(words.giveShare);
}

/**
 * Say what is wrong with a yearly rate that stands inside a larger value.
 *
 * @param value - Anything.
 * @returns The refusal, or nothing for a fraction between -1 (exclusive) and 1.
 * @internal
 */
export function rateProblem(value: unknown): Sentence | undefined {
  return isNumber(value) ? rate(value) : say(words.giveRate);
}

/** Beyond this no count or measurement lies, and sums of squares still stay finite. */
const largestNumber = 1e15;

const measured: NumberCheck = (value) =>
  Math.abs(value) <= largestNumber ? undefined : say(words.giveNumberWithinLimit);
const measuredNotNegative: NumberCheck = (value) =>
  value < 0 ? say(words.giveNumberNotNegative) : measured(value);

/** More than there are people; beyond this exact limits would take minutes. */
const largestCount = 1e10;

const groupCount: NumberCheck = (value) =>
  value > largestCount ? say(words.giveFewerPeople) : notNegativeCount(value);

/**
 * One whole number of people a group.
 *
 * @param about - Title and description for help texts.
 * @returns A schema for one or more whole numbers, 0 or more.
 */
// @__NO_SIDE_EFFECTS__
export function counts(about: About): z.ZodMiniType<ArrayLike<number>, ArrayLike<number>> {
  return column(
    { ...about, unit: "people" },
    say(words.giveOneGroup),
    say(words.giveWholeCount),
    groupCount,
  );
}

/**
 * One number a group or record, such as its rate.
 *
 * @param about - Title and description for help texts.
 * @returns A schema for one or more finite numbers.
 */
// @__NO_SIDE_EFFECTS__
export function measurements(about: About): z.ZodMiniType<ArrayLike<number>, ArrayLike<number>> {
  return column(
    { ...about, unit: "score" },
    say(words.giveOneGroup),
    say(words.giveNumber),
    measured,
  );
}

/**
 * One size a group, such as its population, its standard error or a weight.
 *
 * @param about - Title and description for help texts.
 * @returns A schema for one or more numbers, 0 or more.
 */
// @__NO_SIDE_EFFECTS__
export function sizes(about: About): z.ZodMiniType<ArrayLike<number>, ArrayLike<number>> {
  return column(
    { ...about, unit: "weight" },
    say(words.giveOneGroup),
    say(words.giveNumber),
    measuredNotNegative,
  );
}

/**
 * One number a record; null where it is missing.
 *
 * @param about - Title and description for help texts.
 * @returns A schema for a column of finite numbers and nulls, which may be empty.
 */
// @__NO_SIDE_EFFECTS__
export function measurementsOrMissing(
  about: About,
): z.ZodMiniType<ArrayLike<number | null>, ArrayLike<number | null>> {
  return quantity({ ...about, unit: "score" }, measurementsProblem);
}

/**
 * Columns of numbers by name, such as what a prediction rests on.
 *
 * @param about - Title and description for help texts.
 * @returns A schema for an object of columns of finite numbers and nulls.
 */
// @__NO_SIDE_EFFECTS__
export function namedMeasurements(
  about: About,
): z.ZodMiniType<
  Readonly<Record<string, ArrayLike<number | null>>>,
  Readonly<Record<string, ArrayLike<number | null>>>
> {
  return quantity({ ...about, unit: "object" }, (value) => {
    if (typeof value !== "object" || value === null || isColumn(value)) {
      return { sentence: say(words.giveNamedColumns) };
    }
    for (const [name, column] of Object.entries(value) as [string, unknown][]) {
      const problem = measurementsProblem(column);
      if (problem) return { sentence: problem.sentence, path: [name, ...(problem.path ?? [])] };
    }
    return undefined;
  });
}

function measurementsProblem(value: unknown): Problem | undefined {
  if (!isColumn(value)) return { sentence: say(words.giveNumberColumn) };
  for (let index = 0; index < value.length; index++) {
    const item = value[index];
    if (item === null) continue;
    const sentence = isNumber(item) ? measured(item) : say(words.giveNumberOrNull);
    if (sentence) return { sentence, path: [index] };
  }
  return undefined;
}

/**
 * One number, such as the highest value that a scale allows.
 *
 * @param about - Title and description for help texts.
 * @returns A schema for a finite number.
 */
// @__NO_SIDE_EFFECTS__
export function measurement(about: About): z.ZodMiniType<number, number> {
  return single({ ...about, unit: "score" }, say(words.giveNumber), measured);
}

/**
 * A yes or no that steers the function.
 *
 * @param about - Title and description for help texts.
 * @returns A schema for true or false.
 */
// @__NO_SIDE_EFFECTS__
export function trueOrFalse(about: About): z.ZodMiniType<boolean, boolean> {
  return quantity({ ...about, unit: "flag" }, (value) =>
    typeof value === "boolean" ? undefined : { sentence: say(words.giveTrueOrFalse) },
  );
}

/**
 * A square table of correlations.
 *
 * @param about - Title and description for help texts.
 * @returns A schema for rows of numbers from -1 to 1; that they form a square is checked as they are read.
 */
// @__NO_SIDE_EFFECTS__
export function correlationTable(
  about: About,
): z.ZodMiniType<ArrayLike<ArrayLike<number>>, ArrayLike<ArrayLike<number>>> {
  return quantity({ ...about, unit: "ratio" }, (value) => {
    if (!isColumn(value) || value.length === 0) return { sentence: say(words.giveCorrelationRows) };
    for (let row = 0; row < value.length; row++) {
      const line = value[row];
      if (!isColumn(line)) return { sentence: say(words.giveCorrelationRows), path: [row] };
      for (let column = 0; column < line.length; column++) {
        const entry = line[column];
        if (isNumber(entry) && Math.abs(entry) <= 1) continue;
        return { sentence: say(words.giveCorrelation), path: [row, column] };
      }
    }
    return undefined;
  });
}
