import type * as z from "zod/mini";
import { type About, quantity, type Unit } from "../../internal/quantities.js";
import { say, type Sentence } from "../../internal/say.js";
import * as words from "../../words/en-GB.js";

// @__NO_SIDE_EFFECTS__
function between(
  about: About,
  unit: Unit,
  lowest: number,
  highest: number,
  expected: Sentence,
): z.ZodMiniType<number, number> {
  return quantity({ ...about, unit }, (value) =>
    typeof value === "number" && value >= lowest && value <= highest
      ? undefined
      : { sentence: expected },
  );
}

/**
 * A change on the scale of life satisfaction.
 *
 * @returns A schema for a number from -10 to 10.
 */
// @__NO_SIDE_EFFECTS__
export function lifeSatisfactionChange(): z.ZodMiniType<number, number> {
  const about = {
    title: "Life satisfaction change",
    description: "Change for each person on the scale from 0 to 10; below 0 where it falls.",
  };
  return between(about, "score", -10, 10, say(words.giveLifeSatisfactionChange));
}

/**
 * People whose lives change.
 *
 * @returns A schema for a number, 0 or more; plans are averages, so fractions are allowed.
 */
// @__NO_SIDE_EFFECTS__
export function peopleAffected(): z.ZodMiniType<number, number> {
  const about = { title: "People", description: "How many people's life satisfaction changes." };
  return between(about, "people", 0, 1e10, say(words.givePeopleAffected));
}

/**
 * How long a change lasts.
 *
 * @returns A schema for a number of years from 0 to 150, whole or not.
 */
// @__NO_SIDE_EFFECTS__
export function yearsOfChange(): z.ZodMiniType<number, number> {
  const about = { title: "Years", description: "How long the change lasts; 0.5 is half a year." };
  return between(about, "years", 0, 150, say(words.giveYearsOfChange));
}

/**
 * Years of life in full health.
 *
 * @returns A schema for a number; below 0 where health is lost.
 */
// @__NO_SIDE_EFFECTS__
export function qualityYears(): z.ZodMiniType<number, number> {
  const about = {
    title: "QALYs",
    description: "Quality-adjusted life years gained; below 0 where they are lost.",
  };
  return between(about, "years", -1e12, 1e12, say(words.giveQalys));
}
