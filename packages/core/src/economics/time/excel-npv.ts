import * as z from "zod/mini";
import { parseInput } from "../../errors.js";
import { finite } from "./finite.js";
import { flowsGbp } from "./flow-quantities.js";
import { sumDiscounted } from "./present-value-kernel.js";
import { yearlyRate } from "./yearly-rate.js";

/** Input of {@link excelNpv}. */
export const ExcelNpvInput = z.strictObject({
  flowsGbp,
  rate: yearlyRate({ title: "Rate", description: "Yearly rate, the same in every year." }),
});
export type ExcelNpvInput = z.input<typeof ExcelNpvInput>;

/**
 * Discount flows by Excel's convention, which discounts the first of them by one year.
 *
 * To agree with a sheet that uses `NPV`; `presentValue` and `netPresentValue` leave year 0 undiscounted.
 *
 * @param input - Flows and a flat rate.
 * @returns Pounds one year before the first flow.
 * @throws {@link UpstreamError} `INVALID_INPUT` for an empty series or a rate given as a percentage.
 * @see ECMA-376, Office Open XML, part 4 (spreadsheet functions).
 *
 * @example
 * ```ts
 * excelNpv({ flowsGbp: [110, 121], rate: 0.1 }); // => 200
 * ```
 */
export function excelNpv(input: ExcelNpvInput): number {
  const { flowsGbp: flows, rate } = parseInput(ExcelNpvInput, input);
  return finite(sumDiscounted(flows, [{ fromYear: 0, rate }], "end"));
}
