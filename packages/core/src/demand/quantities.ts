import type * as z from "zod/mini";
import { type About, isColumn, quantity, shareProblem } from "../internal/quantities.js";
import { say } from "../internal/say.js";
import * as words from "../words/en-GB.js";

/** More states than any map of services has; beyond it a mistake is likelier. */
export const mostStates = 60;

/** Beyond this no population lies, and sums over a century still stay finite. */
const mostPeople = 1e10;

/**
 * A whole number of months.
 *
 * @param about - Title and description for help texts.
 * @param limits - Smallest and largest number allowed.
 * @returns A schema for a whole number.
 * @internal
 */
// @__NO_SIDE_EFFECTS__
export function wholeMonths(
  about: About,
  { minimum = 1, maximum = 1200 }: { minimum?: number; maximum?: number } = {},
): z.ZodMiniType<number, number> {
  const sentence = say(words.giveWholeMonths, { minimum, maximum });
  return quantity({ ...about, unit: "months" }, (value) =>
    Number.isInteger(value) && Number(value) >= minimum && Number(value) <= maximum
      ? undefined
      : { sentence },
  );
}

/**
 * A whole number that steers a computation, such as a seed or a number of simulated paths.
 *
 * @param about - Title and description for help texts.
 * @param limits - Smallest and largest number allowed.
 * @returns A schema for a whole number.
 * @internal
 */
// @__NO_SIDE_EFFECTS__
export function wholeNumber(
  about: About,
  { minimum, maximum }: { minimum: number; maximum: number },
): z.ZodMiniType<number, number> {
  const sentence = say(words.giveWholeNumberWithin, { minimum, maximum });
  return quantity({ ...about, unit: "score" }, (value) =>
    Number.isInteger(value) && Number(value) >= minimum && Number(value) <= maximum
      ? undefined
      : { sentence },
  );
}

/**
 * Names of the states that people move between.
 *
 * @param about - Title and description for help texts.
 * @returns A schema for one or more names, each once.
 * @internal
 */
// @__NO_SIDE_EFFECTS__
export function stateNames(about: About): z.ZodMiniType<readonly string[], readonly string[]> {
  return quantity({ ...about, unit: "text" }, (value) => {
    if (!Array.isArray(value) || value.length === 0 || value.length > mostStates) {
      return { sentence: say(words.giveStates, { most: mostStates }) };
    }
    const seen = new Set<string>();
    for (const [index, name] of (value as unknown[]).entries()) {
      if (typeof name !== "string" || name.trim() === "") {
        return { sentence: say(words.giveText), path: [index] };
      }
      if (seen.has(name)) return { sentence: say(words.giveStateOnce, { name }), path: [index] };
      if (name.includes(">") || reservedNames.has(name)) {
        return { sentence: say(words.giveOtherStateName, { name }), path: [index] };
      }
      seen.add(name);
    }
    return undefined;
  });
}

/** What the keys of a scenario call the world outside the states. */
const reservedNames: ReadonlySet<string> = new Set(["exit", "inflow"]);

/**
 * Chances by state: a row a state of origin, a column a state of destination.
 *
 * @param about - Title and description for help texts.
 * @returns A schema for a square table of fractions.
 * @internal
 */
// @__NO_SIDE_EFFECTS__
export function chanceTable(
  about: About,
): z.ZodMiniType<readonly ArrayLike<number>[], readonly ArrayLike<number>[]> {
  return squareTable({ ...about, unit: "fraction" }, shareProblem);
}

/**
 * A square table of numbers, such as counts of moves or rates.
 *
 * @param meta - What help texts say.
 * @param check - Says what is wrong with one cell, or nothing.
 * @returns A schema for a table with as many columns as rows.
 * @internal
 */
// @__NO_SIDE_EFFECTS__
export function squareTable(
  meta: Parameters<typeof quantity>[0],
  check: typeof shareProblem,
): z.ZodMiniType<readonly ArrayLike<number>[], readonly ArrayLike<number>[]> {
  return quantity(meta, (value) => {
    if (!Array.isArray(value) || value.length === 0 || value.length > mostStates) {
      return { sentence: say(words.giveSquareChances, { most: mostStates }) };
    }
    for (const [row, line] of (value as unknown[]).entries()) {
      if (!isColumn(line) || line.length !== value.length) {
        return {
          sentence: say(words.giveSquareRow, {
            expected: value.length,
            got: isColumn(line) ? line.length : 0,
          }),
          path: [row],
        };
      }
      for (let column = 0; column < line.length; column++) {
        const sentence = check(line[column]);
        if (sentence) return { sentence, path: [row, column] };
      }
    }
    return undefined;
  });
}

/**
 * One chance a state, such as that of leaving the system.
 *
 * @param about - Title and description for help texts.
 * @returns A schema for a column of fractions.
 * @internal
 */
// @__NO_SIDE_EFFECTS__
export function chances(about: About): z.ZodMiniType<ArrayLike<number>, ArrayLike<number>> {
  return listOf({ ...about, unit: "fraction" }, shareProblem);
}

/**
 * People in each state; fractions are allowed, because averages and plans have them.
 *
 * @param about - Title and description for help texts.
 * @returns A schema for a column of numbers, 0 or more.
 * @internal
 */
// @__NO_SIDE_EFFECTS__
export function peopleByState(about: About): z.ZodMiniType<ArrayLike<number>, ArrayLike<number>> {
  return listOf({ ...about, unit: "people" }, peopleProblem);
}

/**
 * Say what is wrong with a number of people.
 *
 * @param value - Anything.
 * @returns The refusal, or nothing for 0 or more.
 * @internal
 */
export const peopleProblem: typeof shareProblem = (value) => {
  if (!Number.isFinite(value)) return say(words.givePeople);
  const people = Number(value);
  if (people < 0) return say(words.giveNotNegativePeople);
  return people > mostPeople ? say(words.giveFewerPeople) : undefined;
};

// @__NO_SIDE_EFFECTS__
function listOf(
  meta: Parameters<typeof quantity>[0],
  check: typeof shareProblem,
): z.ZodMiniType<ArrayLike<number>, ArrayLike<number>> {
  return quantity(meta, (value) => {
    if (!isColumn(value)) return { sentence: say(words.giveOneForEachState) };
    for (let index = 0; index < value.length; index++) {
      const sentence = check(value[index]);
      if (sentence) return { sentence, path: [index] };
    }
    return undefined;
  });
}

/**
 * A factor on a chance or a flow.
 *
 * @param about - Title and description for help texts.
 * @returns A schema for a number from 0 to 1,000.
 * @internal
 */
// @__NO_SIDE_EFFECTS__
export function multiplier(about: About): z.ZodMiniType<number, number> {
  return quantity({ ...about, unit: "ratio" }, (value) =>
    Number.isFinite(value) && Number(value) >= 0 && Number(value) <= 1000
      ? undefined
      : { sentence: say(words.giveMultiplier) },
  );
}
