import type * as z from "zod/mini";
import {
  type About,
  isColumn,
  quantity,
  rateProblem,
  shareProblem,
} from "../../internal/quantities.js";
import { say, type Sentence } from "../../internal/say.js";
import * as words from "../../words/en-GB.js";

/** Whom a figure counts: one child, or one family with all its children. */
export const peopleUnits = ["child", "family"] as const;
export type PeopleUnit = (typeof peopleUnits)[number];

/** Confidence in a figure, 1 the surest; 6 grades as in the Greater Manchester model. */
export const confidenceGrades = 6;

/**
 * What stands in for the size of an effect before its measure is known.
 *
 * @param about - Title and description for help texts.
 * @returns A schema for a finite number; its limits depend on the measure.
 */
// @__NO_SIDE_EFFECTS__
export function effectSize(about: About): z.ZodMiniType<number, number> {
  return quantity({ ...about, unit: "ratio" }, (value) =>
    Number.isFinite(value) ? undefined : { sentence: say(words.giveEffectNumber) },
  );
}

/**
 * A number between two limits.
 *
 * @param about - Title and description for help texts.
 * @param limits - Smallest and largest number allowed.
 * @returns A schema for a finite number.
 */
// @__NO_SIDE_EFFECTS__
export function numberBetween(
  about: About,
  { minimum, maximum }: { readonly minimum: number; readonly maximum: number },
): z.ZodMiniType<number, number> {
  return quantity({ ...about, unit: "ratio" }, (value) =>
    Number.isFinite(value) && Number(value) >= minimum && Number(value) <= maximum
      ? undefined
      : { sentence: say(words.giveNumberBetween, { minimum, maximum }) },
  );
}

/** The Green Book's guidance allows equipment to cost three times what was planned. */
export const largestCostBias = 2;

/**
 * Say what is wrong with a share added to a cost.
 *
 * @param value - Anything.
 * @returns The refusal, or nothing for a fraction from 0 to 2.
 * @internal
 */
export function costBiasProblem(value: unknown): Sentence | undefined {
  const isMoreThanAll = typeof value === "number" && value > 1 && value <= largestCostBias;
  return isMoreThanAll ? undefined : shareProblem(value);
}

/**
 * A share added to a cost, which may be more than all of it.
 *
 * @param about - Title and description for help texts.
 * @returns A schema for a fraction from 0 to 2.
 */
// @__NO_SIDE_EFFECTS__
export function costBias(about: About): z.ZodMiniType<number, number> {
  return quantity({ ...about, unit: "fraction" }, (value) => {
    const sentence = costBiasProblem(value);
    return sentence && { sentence };
  });
}

/**
 * A yearly rise above or below general prices.
 *
 * @param about - Title and description for help texts.
 * @returns A schema for a fraction between -1 (exclusive) and 1.
 */
// @__NO_SIDE_EFFECTS__
export function yearlyRise(about: About): z.ZodMiniType<number, number> {
  return quantity({ ...about, unit: "fraction/year" }, (value) => {
    const sentence = rateProblem(value);
    return sentence && { sentence };
  });
}

/**
 * Say what is wrong with a confidence grade.
 *
 * @param value - Anything.
 * @returns The refusal, or nothing for a whole number from 1 to 6.
 * @internal
 */
function gradeProblem(value: unknown): Sentence | undefined {
  return Number.isInteger(value) && Number(value) >= 1 && Number(value) <= confidenceGrades
    ? undefined
    : say(words.giveGrade, { maximum: confidenceGrades });
}

/** One confidence grade, or a grade for each part of the judgement, such as data and timing. */
export type GradeChoice = number | Readonly<Record<string, number>>;

/**
 * A confidence grade, whole or in parts.
 *
 * @param about - Title and description for help texts.
 * @returns A schema for a grade from 1 to 6, or an object of grades.
 */
// @__NO_SIDE_EFFECTS__
export function gradeChoice(about: About): z.ZodMiniType<GradeChoice, GradeChoice> {
  return quantity({ ...about, unit: "object" }, (value) => {
    if (typeof value !== "object" || value === null || isColumn(value)) {
      const sentence = gradeProblem(value);
      return sentence && { sentence };
    }
    const parts = Object.entries(value) as [string, unknown][];
    if (parts.length === 0) return { sentence: say(words.giveGradeParts) };
    for (const [part, grade] of parts) {
      const sentence = gradeProblem(grade);
      if (sentence) return { sentence, path: [part] };
    }
    return undefined;
  });
}

/**
 * How a value is shared among agencies.
 *
 * @param about - Title and description for help texts.
 * @returns A schema for an object with a fraction from 0 to 1 for each agency.
 */
// @__NO_SIDE_EFFECTS__
export function agencyShares(
  about: About,
): z.ZodMiniType<Readonly<Record<string, number>>, Readonly<Record<string, number>>> {
  return quantity({ ...about, unit: "fraction" }, (value) => {
    if (typeof value !== "object" || value === null || isColumn(value)) {
      return { sentence: say(words.giveAgencyShares) };
    }
    for (const [agency, part] of Object.entries(value)) {
      const sentence = shareProblem(part);
      if (sentence) return { sentence, path: [agency] };
    }
    return undefined;
  });
}
