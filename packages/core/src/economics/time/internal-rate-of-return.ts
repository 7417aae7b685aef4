import * as z from "zod/mini";
import { parseInput, refusal } from "../../errors.js";
import { say } from "../../internal/say.js";
import * as words from "../../words/en-GB.js";
import { flowsGbp, mostFlows } from "./flow-quantities.js";
import { ratesOfReturn, type RatesOfReturn } from "./rates-of-return.js";

/** Input of {@link internalRateOfReturn}. */
export const InternalRateOfReturnInput = z.strictObject({ flowsGbp });
export type InternalRateOfReturnInput = z.input<typeof InternalRateOfReturnInput>;

/**
 * Find every rate at which yearly flows are worth 0.
 *
 * Flows that change sign more than once can have several such rates, of which Excel's `IRR` shows
 * whichever lies near its guess. Here all are returned and none is chosen.
 *
 * @param input - Benefit less cost in each year.
 * @returns All rates from -99.9999999% up to a billionfold growth a year, and what they mean.
 * @throws {@link UpstreamError} `INVALID_INPUT` for an empty series or one of more than 600 flows.
 * @see E. N. Laguerre 1883, on the rule of signs for sums of exponentials.
 *
 * @example
 * ```ts
 * internalRateOfReturn({ flowsGbp: [-100, 230, -132] }); // => rates 0.1 and 0.2, rate null
 * ```
 */
export function internalRateOfReturn(input: InternalRateOfReturnInput): RatesOfReturn {
  const { flowsGbp: flows } = parseInput(InternalRateOfReturnInput, input);
  if (flows.length > mostFlows) {
    throw refusal(["flowsGbp"], say(words.giveFewerFlows, { most: mostFlows }));
  }
  return ratesOfReturn(
    flows,
    Array.from({ length: flows.length }, (_, year) => year),
  );
}
