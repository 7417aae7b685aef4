import type * as z from "zod/mini";
import { type About, isColumn, label, quantity } from "../../internal/quantities.js";
import { say, type Sentence } from "../../internal/say.js";
import * as words from "../../words/en-GB.js";

/** Beyond this no cost and no effect lies, and products of two still stay finite. */
const largest = 1e15;

/** Nobody chooses between more, and each is set against every other. */
export const mostOptions = 1000;

/**
 * Say what is wrong with an effect.
 *
 * @param value - Anything.
 * @returns The refusal, or nothing for a finite number.
 * @internal
 */
export function effectProblem(value: unknown): Sentence | undefined {
  if (typeof value !== "number" || !Number.isFinite(value)) return say(words.giveNumber);
  return Math.abs(value) <= largest ? undefined : say(words.giveNumberWithinLimit);
}

/**
 * Say what is wrong with a cost.
 *
 * @param value - Anything.
 * @returns The refusal, or nothing for a number of pounds.
 * @internal
 */
export function costProblem(value: unknown): Sentence | undefined {
  if (typeof value !== "number" || !Number.isFinite(value)) return say(words.givePounds);
  return Math.abs(value) <= largest ? undefined : say(words.giveAmountWithinLimit);
}

/**
 * How much of the outcome an option brings; more is better.
 *
 * @param about - Title and description for help texts.
 * @returns A schema for a finite number.
 */
// @__NO_SIDE_EFFECTS__
export function effect(about: About): z.ZodMiniType<number, number> {
  return quantity({ ...about, unit: "ratio" }, (value) => {
    const sentence = effectProblem(value);
    return sentence && { sentence };
  });
}

/**
 * One number an option.
 *
 * @param about - Title and description for help texts.
 * @param unit - Pounds for costs, ratio for effects.
 * @returns A schema for one or more finite numbers.
 */
// @__NO_SIDE_EFFECTS__
export function onePerOption(
  about: About,
  unit: "£" | "ratio",
): z.ZodMiniType<ArrayLike<number>, ArrayLike<number>> {
  const problem = unit === "£" ? costProblem : effectProblem;
  return quantity({ ...about, unit }, (value) => {
    if (!isColumn(value) || value.length === 0) return { sentence: say(words.giveOneOption) };
    for (let index = 0; index < value.length; index++) {
      const sentence = problem(value[index]);
      if (sentence) return { sentence, path: [index] };
    }
    return undefined;
  });
}

/**
 * One name an option, each there once.
 *
 * @param about - Title and description for help texts.
 * @returns A schema for one or more texts.
 */
// @__NO_SIDE_EFFECTS__
export function optionNames(about: About): z.ZodMiniType<ArrayLike<string>, ArrayLike<string>> {
  return quantity({ ...about, unit: "text" }, (value) => {
    if (!isColumn(value) || value.length === 0) return { sentence: say(words.giveOneOption) };
    const seen = new Set<string>();
    for (let index = 0; index < value.length; index++) {
      const name = value[index];
      if (typeof name !== "string" || name.trim() === "") {
        return { sentence: say(words.giveText), path: [index] };
      }
      if (seen.has(name)) return { sentence: say(words.giveNameOnce, { name }), path: [index] };
      seen.add(name);
    }
    return undefined;
  });
}

/** What an effect is counted in. */
export const effectUnit: z.ZodMiniType<string, string> = /* @__PURE__ */ label({
  title: "Effect unit",
  description: "What one unit of effect is, in the singular: care day avoided, WELLBY.",
});
