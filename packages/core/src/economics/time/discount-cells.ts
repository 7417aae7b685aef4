import { refusal } from "../../errors.js";
import { rateProblem } from "../../internal/quantities.js";
import { say } from "../../internal/say.js";
import type { ExcelArgument } from "../../internal/spreadsheet.js";
import {
  discountScheduleInForce,
  type DiscountVariant,
  discountVariants,
} from "../../reference-data/discount-schedules.js";
import * as words from "../../words/en-GB.js";
import type { DiscountChoice } from "./discount.js";

/** A flat rate in a sheet. */
export const rateArgument = {
  name: "rate",
  kind: "rate",
  optional: true,
  help: "Flat real rate a year as a fraction, such as 0.035.",
  default: "the Green Book's declining schedule",
} as const satisfies ExcelArgument;

/** A variant of the schedule in a sheet. */
export const variantArgument = {
  name: "variant",
  kind: "choice",
  choices: discountVariants,
  optional: true,
  help: "Which rates of the schedule; only without a flat rate.",
  default: "standard",
} as const satisfies ExcelArgument;

/**
 * Turn a rate and a variant of a sheet into the SDK's `discount`.
 *
 * @param cells - The rate and the variant as read.
 * @param cells.rate - Flat rate, when given.
 * @param cells.variant - Variant of the schedule, when given.
 * @returns The `discount` field, left out when neither is given.
 * @throws {@link UpstreamError} `INVALID_INPUT` for both at once or a rate given as a percentage.
 * @internal
 */
export function discountFromCells({
  rate,
  variant,
}: {
  readonly rate?: number | undefined;
  readonly variant?: DiscountVariant | undefined;
}): { readonly discount?: DiscountChoice } {
  if (rate === undefined) {
    return variant === undefined
      ? {}
      : { discount: { schedule: discountScheduleInForce, variant } };
  }
  if (variant !== undefined) throw refusal(["variant"], say(words.giveRateOrVariant));
  // Checked here as well, so that the refusal names the sheet's argument.
  const problem = rateProblem(rate);
  if (problem) throw refusal(["rate"], problem);
  return { discount: rate };
}
