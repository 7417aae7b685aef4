import * as z from "zod/mini";
import { parseInput } from "../../errors.js";
import { choice, described } from "../../internal/quantities.js";
import { ledgerLines } from "./ledger-lines.js";
import { PreventionModelInput } from "./prevention-model-input.js";
import { evaluateModelField, standingOf, type Standing } from "./prevention-run.js";
import {
  settlementConclusion,
  type SettlementFigures,
  settlementFigures,
  settlementGains,
} from "./settlement-lines.js";

/** Input of {@link settlement}. */
export const SettlementInput = z.strictObject({
  model: described({ title: "Model", description: "A prevention model." }, PreventionModelInput),
  gain: z._default(
    choice(settlementGains, {
      title: "Gain",
      description: "What counts as an agency's gain: all fiscal value, or the cashable part only.",
    }),
    "fiscal",
  ),
});
export type SettlementInput = z.input<typeof SettlementInput>;

/** Result of {@link settlement}. */
export interface Settlement extends SettlementFigures, Standing {}

/**
 * Settle who should pay what for a programme, so that those who gain pay.
 *
 * Two rules side by side: in proportion to gains, and Shapley's fair share, where a group of agencies
 * is worth what it gains less the full cost, or nothing. Without a surplus there is no fair share.
 *
 * @param input - A prevention model, and what counts as a gain.
 * @returns For each agency what it bears, gains and would pay, in present-value pounds.
 * @throws {@link UpstreamError} As `preventionModel` does, with `model` before the path.
 * @see L. S. Shapley, A value for n-person games, 1953.
 *
 * @example
 * ```ts
 * settlement({ model }).agencies[2]; // => agency "DfE", proportional contribution 34640.55, ...
 * ```
 */
export function settlement(input: SettlementInput): Settlement {
  const { model, gain } = parseInput(SettlementInput, input);
  const run = evaluateModelField(model);
  const figures = settlementFigures(ledgerLines(run).agencies, gain);
  return {
    ...figures,
    ...standingOf(run),
    conclusion: settlementConclusion(figures),
  };
}
