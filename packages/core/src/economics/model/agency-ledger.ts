import { type Ledger, ledgerConclusion, ledgerLines } from "./ledger-lines.js";
import type { PreventionModelInput } from "./prevention-model-input.js";
import { evaluatePrevention, standingOf, type Standing } from "./prevention-run.js";

/** Result of {@link agencyLedger}. */
export interface AgencyLedger extends Ledger, Standing {}

/**
 * Show for each agency what it pays and what it gains.
 *
 * Takes the model itself; the result of `preventionModel` holds the same ledger. Net cash adds up to
 * minus the net present budget impact, net to fiscal value less all cost.
 *
 * @param input - A prevention model.
 * @returns A line an agency, one for people and society, and the total, in present-value pounds of
 * the base price year.
 * @throws {@link UpstreamError} As `preventionModel` does.
 *
 * @example
 * ```ts
 * agencyLedger(model).agencies[0]; // => agency "Local authority", cashCostGbp 1762059.11, ...
 * ```
 */
export function agencyLedger(input: PreventionModelInput): AgencyLedger {
  const run = evaluatePrevention(input);
  const ledger = ledgerLines(run);
  return {
    ...ledger,
    ...standingOf(run),
    conclusion: ledgerConclusion(ledger),
  };
}
