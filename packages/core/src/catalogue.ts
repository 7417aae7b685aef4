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
import { auditTableEntry } from "./matching/disclosure/audit-table.entry.js";
import { discloseCountsEntry } from "./matching/disclosure/disclose-counts.entry.js";
import { groupTableEntry } from "./matching/disclosure/group-table.entry.js";
import { releaseDifferencesEntry } from "./matching/disclosure/release-differences.entry.js";
import { suppressTableEntry } from "./matching/disclosure/suppress-table.entry.js";
import { associationEntry } from "./matching/measures/association.entry.js";
import { boundsFromMarginsEntry } from "./matching/measures/bounds-from-margins.entry.js";
import { captureRecaptureEntry } from "./matching/measures/capture-recapture.entry.js";
import { kappaEntry } from "./matching/measures/kappa.entry.js";
import { levelMatchEntry } from "./matching/measures/level-match.entry.js";
import { misclassificationEntry } from "./matching/measures/misclassification.entry.js";
import { proportionDifferenceEntry } from "./matching/measures/proportion-difference.entry.js";
import { rakeTableEntry } from "./matching/measures/rake-table.entry.js";
import { syntheticNeedEntry } from "./matching/measures/synthetic-need.entry.js";
import { thresholdStepsEntry } from "./matching/measures/threshold-steps.entry.js";
import { truePrevalenceEntry } from "./matching/measures/true-prevalence.entry.js";
import { allocateEntry } from "./matching/services/allocate.entry.js";
import { gapAnalysisEntry } from "./matching/services/gap-analysis.entry.js";
import { needGroupsEntry } from "./matching/services/need-groups.entry.js";
import { serviceFitEntry } from "./matching/services/service-fit.entry.js";
import { concentrationIndexEntry } from "./matching/equity/concentration-index.entry.js";
import { disproportionalityEntry } from "./matching/equity/disproportionality.entry.js";
import { fayHerriotEntry } from "./matching/areas/fay-herriot.entry.js";
import { funnelEntry } from "./matching/areas/funnel.entry.js";
import { horizontalInequityEntry } from "./matching/equity/horizontal-inequity.entry.js";
import { shrinkEntry } from "./matching/areas/shrink.entry.js";
import { slopeIndexLogitEntry } from "./matching/equity/slope-index-logit.entry.js";
import { slopeIndexEntry } from "./matching/equity/slope-index.entry.js";
import { proportionIntervalEntry } from "./matching/proportion-interval.entry.js";
import { tallyRowsEntry } from "./matching/tally-rows.entry.js";
import { tallyEntry } from "./matching/tally.entry.js";
import { targetingEntry } from "./matching/targeting.entry.js";
import { threeCirclesEntry } from "./matching/three-circles.entry.js";
import { designEstimateEntry } from "./matching/survey/design-estimate.entry.js";
import { mergeTalliesEntry } from "./matching/merge-tallies.entry.js";
import { needFlagsEntry } from "./matching/need-flags.entry.js";
import { raoScottEntry } from "./matching/survey/rao-scott.entry.js";
import { replicateEstimateEntry } from "./matching/survey/replicate-estimate.entry.js";
import { serviceFlagsEntry } from "./matching/service-flags.entry.js";
import { tallyFromCountsEntry } from "./matching/tally-from-counts.entry.js";
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

/** Functions that the add-in loads today, in the order shown to users. */
export const sheetCatalogue: readonly CatalogueEntry[] = [
  targetingEntry,
  threeCirclesEntry,
  tallyEntry,
  proportionIntervalEntry,
  readinessSummaryEntry,
  readinessFunnelEntry,
  scoreReadinessEntry,
  barrierPointEntry,
  combineReadinessEntry,
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

/**
 * Functions without a spreadsheet side, and need-service matching in depth, whose spreadsheet side is
 * written and tested but waits for `functions.js` to be split: one script would be twice as large.
 */
const furtherCatalogue: readonly CatalogueEntry[] = [
  tallyRowsEntry,
  associationEntry,
  kappaEntry,
  levelMatchEntry,
  misclassificationEntry,
  truePrevalenceEntry,
  boundsFromMarginsEntry,
  rakeTableEntry,
  syntheticNeedEntry,
  captureRecaptureEntry,
  thresholdStepsEntry,
  proportionDifferenceEntry,
  tallyFromCountsEntry,
  mergeTalliesEntry,
  needFlagsEntry,
  serviceFlagsEntry,
  designEstimateEntry,
  replicateEstimateEntry,
  raoScottEntry,
  discloseCountsEntry,
  suppressTableEntry,
  auditTableEntry,
  releaseDifferencesEntry,
  groupTableEntry,
  needGroupsEntry,
  serviceFitEntry,
  gapAnalysisEntry,
  allocateEntry,
  funnelEntry,
  shrinkEntry,
  fayHerriotEntry,
  slopeIndexEntry,
  slopeIndexLogitEntry,
  concentrationIndexEntry,
  horizontalInequityEntry,
  disproportionalityEntry,
  readinessInstrumentEntry,
];

/** Every public function. */
export const catalogue: readonly CatalogueEntry[] =
  /* @__PURE__ */ sheetCatalogue.concat(furtherCatalogue);
