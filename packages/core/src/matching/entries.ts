import type { CatalogueEntry } from "../internal/define-entry.js";
import { targetingEntry } from "./targeting.entry.js";
import { threeCirclesEntry } from "./three-circles.entry.js";
import { tallyEntry } from "./tally.entry.js";
import { proportionIntervalEntry } from "./proportion-interval.entry.js";
import { associationEntry } from "./measures/association.entry.js";
import { kappaEntry } from "./measures/kappa.entry.js";
import { levelMatchEntry } from "./measures/level-match.entry.js";
import { misclassificationEntry } from "./measures/misclassification.entry.js";
import { truePrevalenceEntry } from "./measures/true-prevalence.entry.js";
import { boundsFromMarginsEntry } from "./measures/bounds-from-margins.entry.js";
import { potentialImpactFractionEntry } from "./measures/potential-impact-fraction.entry.js";
import { rakeTableEntry } from "./measures/rake-table.entry.js";
import { syntheticNeedEntry } from "./measures/synthetic-need.entry.js";
import { captureRecaptureEntry } from "./measures/capture-recapture.entry.js";
import { thresholdStepsEntry } from "./measures/threshold-steps.entry.js";
import { proportionDifferenceEntry } from "./measures/proportion-difference.entry.js";
import { designEstimateEntry } from "./survey/design-estimate.entry.js";
import { designCirclesEntry } from "./survey/design-circles.entry.js";
import { raoScottEntry } from "./survey/rao-scott.entry.js";
import { discloseCountsEntry } from "./disclosure/disclose-counts.entry.js";
import { suppressTableEntry } from "./disclosure/suppress-table.entry.js";
import { auditTableEntry } from "./disclosure/audit-table.entry.js";
import { groupTableEntry } from "./disclosure/group-table.entry.js";
import { serviceFitEntry } from "./services/service-fit.entry.js";
import { demandGroupsEntry } from "./services/demand-groups.entry.js";
import { gapAnalysisEntry } from "./services/gap-analysis.entry.js";
import { allocateEntry } from "./services/allocate.entry.js";
import { funnelEntry } from "./areas/funnel.entry.js";
import { shrinkEntry } from "./areas/shrink.entry.js";
import { slopeIndexEntry } from "./equity/slope-index.entry.js";
import { slopeIndexLogitEntry } from "./equity/slope-index-logit.entry.js";
import { concentrationIndexEntry } from "./equity/concentration-index.entry.js";
import { disproportionalityEntry } from "./equity/disproportionality.entry.js";
import { tallyRowsEntry } from "./tally-rows.entry.js";
import { tallyFromCountsEntry } from "./tally-from-counts.entry.js";
import { mergeTalliesEntry } from "./merge-tallies.entry.js";
import { needFlagsEntry } from "./need-flags.entry.js";
import { serviceFlagsEntry } from "./service-flags.entry.js";
import { replicateEstimateEntry } from "./survey/replicate-estimate.entry.js";
import { releaseDifferencesEntry } from "./disclosure/release-differences.entry.js";
import { needGroupsEntry } from "./services/need-groups.entry.js";
import { fayHerriotEntry } from "./areas/fay-herriot.entry.js";
import { horizontalInequityEntry } from "./equity/horizontal-inequity.entry.js";

/** Functions of need-service matching that a spreadsheet offers, in the order shown to users. */
export const matchingSheetEntries: readonly CatalogueEntry[] = [
  targetingEntry,
  threeCirclesEntry,
  tallyEntry,
  needFlagsEntry,
  proportionIntervalEntry,
  associationEntry,
  kappaEntry,
  levelMatchEntry,
  misclassificationEntry,
  truePrevalenceEntry,
  boundsFromMarginsEntry,
  rakeTableEntry,
  syntheticNeedEntry,
  captureRecaptureEntry,
  potentialImpactFractionEntry,
  thresholdStepsEntry,
  proportionDifferenceEntry,
  designEstimateEntry,
  designCirclesEntry,
  raoScottEntry,
  discloseCountsEntry,
  suppressTableEntry,
  auditTableEntry,
  groupTableEntry,
  releaseDifferencesEntry,
  needGroupsEntry,
  serviceFitEntry,
  demandGroupsEntry,
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
];

/** Functions of need-service matching for code alone. */
export const matchingCodeEntries: readonly CatalogueEntry[] = [
  tallyRowsEntry,
  tallyFromCountsEntry,
  mergeTalliesEntry,
  serviceFlagsEntry,
  replicateEstimateEntry,
];
