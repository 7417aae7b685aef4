import type * as z from "zod/mini";
import { type About, quantity, rateProblem } from "../../internal/quantities.js";

/**
 * A rate a year.
 *
 * @param about - Title and description for help texts.
 * @returns A schema for a fraction above -1; above 1 it is taken for a percentage and refused.
 */
// @__NO_SIDE_EFFECTS__
export function yearlyRate(about: About): z.ZodMiniType<number, number> {
  return quantity({ ...about, unit: "fraction/year" }, (value) => {
    const sentence = rateProblem(value);
    return sentence && { sentence };
  });
}
