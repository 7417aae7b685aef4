import * as z from "zod/mini";
import { parseInput, refusal } from "../../errors.js";
import { say } from "../../internal/say.js";
import * as words from "../../words/en-GB.js";
import { datedFlows } from "./dated-flows.js";
import { flowDates, flowsGbp, mostFlows } from "./flow-quantities.js";
import { ratesOfReturn, type RatesOfReturn } from "./rates-of-return.js";

/** Input of {@link xirr}. */
export const XirrInput = z.strictObject({ flowsGbp, dates: flowDates() });
export type XirrInput = z.input<typeof XirrInput>;

/**
 * Find every yearly rate at which dated flows are worth 0, by Excel's count of days.
 *
 * A year is 365 days, leap year or not. Excel's `XIRR` returns one rate near its guess; here all are
 * returned and none is chosen.
 *
 * @param input - Flows and their dates.
 * @returns All rates from -99.9999999% up to a billionfold growth a year, and what they mean.
 * @throws {@link UpstreamError} `INVALID_INPUT` for unequal lengths, a day before the first, no date, an
 * empty series or one of more than 600 flows.
 * @see ECMA-376, Office Open XML, part 4 (spreadsheet functions).
 *
 * @example
 * ```ts
 * xirr({ flowsGbp: [-100, 110], dates: ["2025-04-01", "2026-04-01"] }).rate; // => 0.1
 * ```
 */
export function xirr(input: XirrInput): RatesOfReturn {
  const { flowsGbp: given, dates } = parseInput(XirrInput, input);
  if (given.length > mostFlows) {
    throw refusal(["flowsGbp"], say(words.giveFewerFlows, { most: mostFlows }));
  }
  const { flows, years } = datedFlows(given, dates);
  return ratesOfReturn(flows, years);
}
