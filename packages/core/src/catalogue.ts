import type { CatalogueEntry } from "./internal/define-entry.js";
import { agencyLedgerEntry } from "./economics/agency-ledger.entry.js";
import { benefitCostRatioEntry } from "./economics/benefit-cost-ratio.entry.js";
import { discountFactorEntry } from "./economics/discount-factor.entry.js";
import { discountFactorsEntry } from "./economics/discount-factors.entry.js";
import { equivalentAnnualValueEntry } from "./economics/equivalent-annual-value.entry.js";
import { netPresentValueEntry } from "./economics/net-present-value.entry.js";
import { paybackEntry } from "./economics/payback.entry.js";
import { presentValueEntry } from "./economics/present-value.entry.js";
import { preventionModelEntry } from "./economics/prevention-model.entry.js";
import { rebaseEntry } from "./economics/rebase.entry.js";
import { summaryMetricsEntry } from "./economics/summary-metrics.entry.js";
import { proportionIntervalEntry } from "./matching/proportion-interval.entry.js";
import { tallyRowsEntry } from "./matching/tally-rows.entry.js";
import { tallyEntry } from "./matching/tally.entry.js";
import { targetingEntry } from "./matching/targeting.entry.js";
import { threeCirclesEntry } from "./matching/three-circles.entry.js";
import { barrierPointEntry } from "./readiness/barrier-point.entry.js";
import { combineReadinessEntry } from "./readiness/combine-readiness.entry.js";
import { readinessFunnelEntry } from "./readiness/readiness-funnel.entry.js";
import { readinessInstrumentEntry } from "./readiness/readiness-instrument.entry.js";
import { readinessSummaryEntry } from "./readiness/readiness-summary.entry.js";
import { scoreReadinessEntry } from "./readiness/score-readiness.entry.js";

export type { CatalogueEntry, CatalogueExample, Group } from "./internal/define-entry.js";
export { flagCodes } from "./internal/flags.js";
export { quantities, type QuantityMeta, type Unit } from "./internal/quantities.js";
export { headersArgument } from "./internal/spreadsheet.js";
export { say } from "./internal/say.js";
export type {
  CellOut,
  ExcelArgument,
  ExcelExample,
  ExcelFunction,
  ScoreCells,
  SheetTable,
  TableColumn,
} from "./internal/spreadsheet.js";
export { references, type Reference, type ReferenceId } from "./reference-data/references.js";
export * as words from "./words/en-GB.js";

/** Every public function, in the order shown to users. */
export const catalogue: readonly CatalogueEntry[] = [
  targetingEntry,
  threeCirclesEntry,
  tallyEntry,
  tallyRowsEntry,
  proportionIntervalEntry,
  readinessSummaryEntry,
  readinessFunnelEntry,
  scoreReadinessEntry,
  barrierPointEntry,
  combineReadinessEntry,
  readinessInstrumentEntry,
  preventionModelEntry,
  agencyLedgerEntry,
  summaryMetricsEntry,
  netPresentValueEntry,
  benefitCostRatioEntry,
  paybackEntry,
  presentValueEntry,
  discountFactorEntry,
  discountFactorsEntry,
  equivalentAnnualValueEntry,
  rebaseEntry,
];
