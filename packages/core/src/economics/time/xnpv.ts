import * as z from "zod/mini";
import { parseInput } from "../../errors.js";
import { datedFlows } from "./dated-flows.js";
import { finite } from "./finite.js";
import { flowDates, flowsGbp } from "./flow-quantities.js";
import { yearlyRate } from "./yearly-rate.js";

/** Input of {@link xnpv}. */
export const XnpvInput = z.strictObject({
  flowsGbp,
  dates: flowDates(),
  rate: yearlyRate({ title: "Rate", description: "Yearly rate, the same throughout." }),
});
export type XnpvInput = z.input<typeof XnpvInput>;

/**
 * Discount dated flows to the day of the first by Excel's convention.
 *
 * A year is 365 days, leap year or not.
 *
 * @param input - Flows, their dates and a flat rate.
 * @returns Pounds on the day of the first flow.
 * @throws {@link UpstreamError} `INVALID_INPUT` for unequal lengths, a day before the first, no date, or
 * a rate given as a percentage.
 * @see ECMA-376, Office Open XML, part 4 (spreadsheet functions).
 *
 * @example
 * ```ts
 * xnpv({ flowsGbp: [-100, 110], dates: ["2025-04-01", "2026-04-01"], rate: 0.1 }); // => 0
 * ```
 */
export function xnpv(input: XnpvInput): number {
  const { flowsGbp: given, dates, rate } = parseInput(XnpvInput, input);
  const { flows, years } = datedFlows(given, dates);
  return finite(
    flows.reduce((sum, flow, index) => sum + flow * Math.pow(1 + rate, -(years[index] ?? 0)), 0),
  );
}
