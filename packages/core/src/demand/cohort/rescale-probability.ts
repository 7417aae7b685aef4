import * as z from "zod/mini";
import { parseInput } from "../../errors.js";
import { share } from "../../internal/quantities.js";
import { wholeMonths } from "../quantities.js";

/** Input of {@link rescaleProbability}. */
export const RescaleProbabilityInput = z.strictObject({
  probability: share({ title: "Chance", description: "Chance that it happens in the period." }),
  fromMonths: z._default(
    wholeMonths({ title: "From", description: "Months that the chance is over; 12 if left out." }),
    12,
  ),
  toMonths: z._default(
    wholeMonths({ title: "To", description: "Months that it should be over; 1 if left out." }),
    1,
  ),
});
export type RescaleProbabilityInput = z.input<typeof RescaleProbabilityInput>;

/**
 * Turn a chance over one period into the chance over another, such as a year's into a month's.
 *
 * Only for something that happens once and cannot be undone; with more than two states use
 * `rescaleMatrix`.
 *
 * @param input - A chance, the months it is over, and the months wanted.
 * @returns A fraction from 0 to 1.
 * @throws {@link UpstreamError} `INVALID_INPUT` for a chance outside 0 to 1.
 *
 * @example
 * ```ts
 * rescaleProbability({ probability: 0.24 }); // => 0.0226
 * ```
 */
export function rescaleProbability(input: RescaleProbabilityInput): number {
  const { probability, fromMonths, toMonths } = parseInput(RescaleProbabilityInput, input);
  // The logarithm keeps the digits of small chances that 1 - p would lose.
  return probability === 1 ? 1 : -Math.expm1((Math.log1p(-probability) * toMonths) / fromMonths);
}
