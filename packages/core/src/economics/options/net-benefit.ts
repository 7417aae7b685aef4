import * as z from "zod/mini";
import { parseInput } from "../../errors.js";
import { pounds } from "../../internal/quantities.js";
import { finite } from "../time/finite.js";
import { effect } from "./option-quantities.js";

/** Input of {@link netBenefit}. */
export const NetBenefitInput = z.strictObject({
  costGbp: pounds({
    title: "Cost",
    description: "Cost of the option; below 0 where it saves money.",
  }),
  effect: effect({ title: "Effect", description: "Units of effect it brings; more is better." }),
  thresholdGbp: pounds({
    title: "Threshold",
    description: "The most that one unit of effect is worth paying for, in the same prices.",
  }),
});
export type NetBenefitInput = z.input<typeof NetBenefitInput>;

/**
 * Value an effect at what is paid for one unit, less its cost.
 *
 * The option with the highest net benefit is the one to choose at that threshold, so it ranks options
 * where a ratio would mislead.
 *
 * @param input - Cost, effect, and the most that one unit is worth paying for.
 * @returns Pounds: effect x threshold - cost.
 * @throws {@link UpstreamError} `INVALID_INPUT` for a number that is none.
 * @see A. A. Stinnett and J. Mullahy 1998, Net health benefits.
 *
 * @example
 * ```ts
 * netBenefit({ costGbp: 800, effect: 10, thresholdGbp: 100 }); // => 200
 * ```
 */
export function netBenefit(input: NetBenefitInput): number {
  const { costGbp, effect: units, thresholdGbp } = parseInput(NetBenefitInput, input);
  return finite(units * thresholdGbp - costGbp);
}
