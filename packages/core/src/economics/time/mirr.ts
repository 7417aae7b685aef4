import * as z from "zod/mini";
import { parseInput, UpstreamError } from "../../errors.js";
import { yearlyRate } from "./yearly-rate.js";
import { say } from "../../internal/say.js";
import * as words from "../../words/en-GB.js";
import { finite } from "./finite.js";
import { flowsGbp } from "./flow-quantities.js";

/** Input of {@link mirr}. */
export const MirrInput = z.strictObject({
  flowsGbp,
  financeRate: yearlyRate({
    title: "Finance rate",
    description: "Yearly rate at which costs are discounted to year 0.",
  }),
  reinvestRate: yearlyRate({
    title: "Reinvestment rate",
    description: "Yearly rate at which benefits grow until the last year.",
  }),
});
export type MirrInput = z.input<typeof MirrInput>;

/**
 * Compute the modified internal rate of return by Excel's convention.
 *
 * Costs are discounted to year 0 at one rate and benefits compounded to the last year at another, so
 * that there is never more than one answer.
 *
 * @param input - Benefit less cost in each year, and the two rates.
 * @returns A yearly rate: (final value of benefits / present value of costs)^(1 / years) - 1.
 * @throws {@link UpstreamError} `NO_SOLUTION` without both a cost and a benefit; `INVALID_INPUT` for an
 * empty series or a rate given as a percentage.
 * @see ECMA-376, Office Open XML, part 4 (spreadsheet functions).
 *
 * @example
 * ```ts
 * mirr({ flowsGbp: [-100, 0, 121], financeRate: 0.05, reinvestRate: 0.05 }); // => 0.1
 * ```
 */
export function mirr(input: MirrInput): number {
  const { flowsGbp: flows, financeRate, reinvestRate } = parseInput(MirrInput, input);
  const years = flows.length - 1;
  let costs = 0;
  let benefits = 0;
  let [hasCost, hasBenefit] = [false, false];
  for (let year = 0; year <= years; year++) {
    const flow = flows[year] ?? 0;
    hasCost ||= flow < 0;
    hasBenefit ||= flow > 0;
    if (flow < 0) costs -= flow * Math.pow(1 + financeRate, -year);
    if (flow > 0) benefits += flow * Math.pow(1 + reinvestRate, years - year);
  }
  if (!hasCost || !hasBenefit) {
    throw new UpstreamError("NO_SOLUTION", ["flowsGbp"], say(words.giveCostAndBenefit));
  }
  // By logarithms, so that a quotient too large for a number still has its root.
  return finite(Math.expm1((Math.log(finite(benefits)) - Math.log(finite(costs))) / years));
}
