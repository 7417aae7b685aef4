import type * as z from "zod/mini";
import {
  type About,
  isColumn,
  isCount,
  type Problem,
  quantity,
} from "../../internal/quantities.js";
import { say, type Sentence } from "../../internal/say.js";
import * as words from "../../words/en-GB.js";

/** A column of numbers, plain or typed. */
export type NumberColumn = ArrayLike<number>;

/** Rows of numbers, all equally long. */
export type NumberTable = readonly NumberColumn[];

/**
 * Several whole numbers of people, such as one a stratum.
 *
 * @param about - Title and description for help texts.
 * @returns A schema for one or more whole numbers, 0 or more.
 * @internal
 */
// @__NO_SIDE_EFFECTS__
export function counts(about: About): z.ZodMiniType<NumberColumn, NumberColumn> {
  return quantity({ ...about, unit: "people" }, (value) => columnProblem(value, countProblem));
}

/**
 * Several numbers of people that may be weighted sums.
 *
 * @param about - Title and description for help texts.
 * @returns A schema for one or more numbers, 0 or more.
 * @internal
 */
// @__NO_SIDE_EFFECTS__
export function amounts(about: About): z.ZodMiniType<NumberColumn, NumberColumn> {
  return quantity({ ...about, unit: "people" }, (value) => columnProblem(value, amountProblem));
}

/**
 * A square table of whole numbers of people.
 *
 * @param about - Title and description for help texts.
 * @returns A schema for two or more rows, as many as columns.
 * @internal
 */
// @__NO_SIDE_EFFECTS__
export function squareCounts(about: About): z.ZodMiniType<NumberTable, NumberTable> {
  return quantity({ ...about, unit: "people" }, (value) => {
    const problem = tableProblem(value, countProblem);
    if (problem) return problem;
    const rows = value as NumberTable;
    const square = rows.length >= 2 && rows[0]?.length === rows.length;
    return square ? undefined : { sentence: say(words.giveSquareTable) };
  });
}

/**
 * A table of numbers of people that may be weighted sums.
 *
 * @param about - Title and description for help texts.
 * @returns A schema for rows of numbers, 0 or more, all equally long.
 * @internal
 */
// @__NO_SIDE_EFFECTS__
export function amountTable(about: About): z.ZodMiniType<NumberTable, NumberTable> {
  return quantity({ ...about, unit: "people" }, (value) => tableProblem(value, amountProblem));
}

type Check = (value: unknown) => Sentence | undefined;

const countProblem: Check = (value) =>
  typeof value === "number" && isCount(value) ? undefined : say(words.giveWholeCount);

/** Beyond this no number of people lies, and products of two still stay finite. */
const largestAmount = 1e15;

const amountProblem: Check = (value) =>
  typeof value === "number" && value >= 0 && value <= largestAmount
    ? undefined
    : say(words.giveAmountOfPeople);

function columnProblem(value: unknown, check: Check): Problem | undefined {
  if (!isColumn(value) || value.length === 0) return { sentence: say(words.giveNumbersOfPeople) };
  for (let index = 0; index < value.length; index++) {
    const sentence = check(value[index]);
    if (sentence) return { sentence, path: [index] };
  }
  return undefined;
}

function tableProblem(value: unknown, check: Check): Problem | undefined {
  if (!isColumn(value) || value.length === 0) return { sentence: say(words.giveTableOfPeople) };
  for (let row = 0; row < value.length; row++) {
    const problem = isColumn(value[row])
      ? columnProblem(value[row], check)
      : { sentence: say(words.giveTableOfPeople) };
    if (problem) return { sentence: problem.sentence, path: [row, ...(problem.path ?? [])] };
    const got = (value[row] as ArrayLike<unknown>).length;
    const expected = (value[0] as ArrayLike<unknown>).length;
    if (got !== expected) {
      return { sentence: say(words.giveEvenRows, { expected, got }), path: [row] };
    }
  }
  return undefined;
}
