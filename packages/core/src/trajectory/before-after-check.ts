import * as z from "zod/mini";
import { parseInput } from "../errors.js";
import { normalQuantile } from "../internal/distributions.js";
import { choice, confidenceLevel, measurement, quantity } from "../internal/quantities.js";
import { say, type Sentence } from "../internal/say.js";
import * as words from "../words/en-GB.js";
import { figure } from "./figures.js";

/** Input of {@link beforeAfterCheck}. */
export const BeforeAfterCheckInput = z.strictObject({
  before: measurement({ title: "Before", description: "Mean of the chosen group before." }),
  after: measurement({ title: "After", description: "Mean of the same group after." }),
  people: quantity<number>(
    { title: "People", description: "How many people the group has.", unit: "people" },
    (value) =>
      Number.isSafeInteger(value) && (value as number) >= 2
        ? undefined
        : { sentence: say(words.giveTwoOrMorePeople) },
  ),
  populationMean: measurement({
    title: "Population mean",
    description: "Mean of everybody from whom the group was chosen.",
  }),
  populationStandardDeviation: quantity<number>(
    {
      title: "Population standard deviation",
      description: "Standard deviation of everybody from whom the group was chosen.",
      unit: "score",
    },
    (value) =>
      Number.isFinite(value) && (value as number) > 0 && (value as number) <= 1e15
        ? undefined
        : { sentence: say(words.giveDeviation) },
  ),
  correlation: quantity<number>(
    {
      title: "Correlation",
      description: "Between two measurements of the same person where nothing is done, 0 to 1.",
      unit: "fraction",
    },
    (value) =>
      Number.isFinite(value) && (value as number) >= 0 && (value as number) < 1
        ? undefined
        : { sentence: say(words.giveCorrelationBelowOne) },
  ),
  improvement: z._default(
    choice(["increase", "decrease", "neutral"], {
      title: "Improvement",
      description: "Which way is better.",
    }),
    "neutral",
  ),
  confidence: confidenceLevel(),
});
export type BeforeAfterCheckInput = z.input<typeof BeforeAfterCheckInput>;

/** Result of {@link beforeAfterCheck}. */
export interface BeforeAfterCheck {
  /** After less before. */
  readonly change: number;
  /** What would have changed if nothing had been done. */
  readonly expectedChange: number;
  /** Mean after, if nothing had been done. */
  readonly expectedAfter: number;
  /** Change beyond the expected one, with limits. */
  readonly beyond: { readonly value: number; readonly lower: number; readonly upper: number };
  /** Expected over observed change; null without an observed change. */
  readonly shareByRegression: number | null;
  /** Whether the change goes beyond regression to the mean, within the limits. */
  readonly beyondRegression: boolean;
  readonly method: "bivariate normal";
  readonly confidence: number;
  readonly warnings: readonly Sentence[];
  readonly conclusion: Sentence;
}

/**
 * Tell how much of a before-and-after change would have come by itself.
 *
 * People chosen because they scored high score lower the next time, whatever is done: the next
 * measurement lies back towards the mean by one less the correlation of two measurements.
 *
 * @param input - Means of the chosen group, and mean, spread and correlation of all.
 * @returns The change expected of itself, and what goes beyond it, with limits.
 * @throws {@link UpstreamError} `INVALID_INPUT` for a correlation outside 0 to 1.
 * @see Barnett, van der Pols and Dobson 2005.
 *
 * @example
 * ```ts
 * beforeAfterCheck({
 *   before: 20, after: 16, people: 50,
 *   populationMean: 10, populationStandardDeviation: 5, correlation: 0.6,
 * }).expectedChange; // => -4
 * ```
 */
export function beforeAfterCheck(input: BeforeAfterCheckInput): BeforeAfterCheck {
  const { before, after, people, correlation, confidence, improvement, ...population } = parseInput(
    BeforeAfterCheckInput,
    input,
  );
  const { populationMean, populationStandardDeviation: deviation } = population;
  const change = after - before;
  const expectedChange = (1 - correlation) * (populationMean - before);
  const expectedAfter = before + expectedChange;
  const error = deviation * Math.sqrt((1 - correlation * correlation) / people);
  const half = -normalQuantile((1 - confidence) / 2) * error;
  const value = after - expectedAfter;
  const beyond = { value, lower: value - half, upper: value + half };
  const clear = beyond.lower > 0 || beyond.upper < 0;
  const share = expectedChange / change;
  const shareByRegression = change !== 0 && Number.isFinite(share) ? share : null;
  const about = {
    change: figure(change),
    expected: figure(expectedChange),
    beyond: figure(value),
    lower: figure(beyond.lower),
    upper: figure(beyond.upper),
  };
  const wanted = improvement === "neutral" ? null : value > 0 === (improvement === "increase");
  return {
    change,
    expectedChange,
    expectedAfter,
    beyond,
    shareByRegression,
    beyondRegression: clear,
    method: "bivariate normal",
    confidence,
    warnings: [say(words.beforeAfterWithoutControl)],
    conclusion: !clear
      ? say(words.changeOfItself, about)
      : wanted === false
        ? say(words.changeWorseThanItself, about)
        : say(words.changeBeyondItself, about),
  };
}
