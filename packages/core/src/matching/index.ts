export {
  proportionInterval,
  type ProportionInterval,
  ProportionIntervalInput,
  type ProportionMethod,
} from "./proportion-interval.js";
export { tally, type ExcludedRecords, type Tally, type TallyCell, TallyInput } from "./tally.js";
export { tallyRows, TallyRowsInput } from "./tally-rows.js";
export {
  targeting,
  type Figure,
  type RatioEstimate,
  type Targeting,
  TargetingInput,
} from "./targeting.js";
export {
  threeCircles,
  type CircleRegion,
  type ThreeCircles,
  ThreeCirclesInput,
} from "./three-circles.js";
export type { CodedLabels, LabelColumn } from "./segments.js";
export type { Gap, GapSplit, Places } from "./gap-split.js";
export type { MissingBounds } from "./missing-bounds.js";
export type { FourCounts, FromTally } from "./tally-or-counts.js";
export {
  association,
  type Association,
  AssociationInput,
  type ChiSquareTest,
  type LogRatio,
  type ZeroCell,
} from "./measures/association.js";
export {
  type BoundedRegion,
  boundsFromMargins,
  type BoundsFromMargins,
  BoundsFromMarginsInput,
  type CountBounds,
  type ShareBounds,
} from "./measures/bounds-from-margins.js";
export {
  captureRecapture,
  type CaptureRecapture,
  CaptureRecaptureInput,
} from "./measures/capture-recapture.js";
export type { NumberColumn, NumberTable } from "./measures/counted.js";
export { kappa, type Kappa, type KappaError, KappaInput } from "./measures/kappa.js";
export type { KappaEstimate } from "./measures/kappa-estimate.js";
export { levelMatch, type LevelMatch, LevelMatchInput } from "./measures/level-match.js";
export {
  type ErrorRange,
  type FlipTest,
  misclassification,
  type Misclassification,
  MisclassificationInput,
} from "./measures/misclassification.js";
export {
  potentialImpactFraction,
  type PotentialImpactFraction,
  PotentialImpactFractionInput,
} from "./measures/potential-impact-fraction.js";
export {
  proportionDifference,
  type ProportionDifference,
  ProportionDifferenceInput,
} from "./measures/proportion-difference.js";
export {
  type RakedTable,
  rakeTable,
  RakeTableInput,
  type TableCell,
} from "./measures/rake-table.js";
export {
  type NeedStratum,
  syntheticNeed,
  type SyntheticNeed,
  SyntheticNeedInput,
} from "./measures/synthetic-need.js";
export {
  type PlaceAtStep,
  type PeerStanding,
  type ThresholdStep,
  thresholdSteps,
  type ThresholdSteps,
  ThresholdStepsInput,
} from "./measures/threshold-steps.js";
export {
  truePrevalence,
  type TruePrevalence,
  TruePrevalenceInput,
} from "./measures/true-prevalence.js";
export {
  discloseCounts,
  DiscloseCountsInput,
  type DisclosedCounts,
} from "./disclosure/disclose-counts.js";
export {
  suppressTable,
  type HiddenCount,
  type ShownShare,
  type SuppressedTable,
  SuppressTableInput,
} from "./disclosure/suppress-table.js";
export {
  auditTable,
  type AuditedCount,
  AuditTableInput,
  type TableAudit,
} from "./disclosure/audit-table.js";
export {
  releaseDifferences,
  type GivenAway,
  type ReleaseDifferences,
  ReleaseDifferencesInput,
} from "./disclosure/release-differences.js";
export {
  groupTable,
  type GroupRow,
  type GroupTable,
  GroupTableInput,
} from "./disclosure/group-table.js";
export type { Published, PublishedTable, PublishedTotals } from "./disclosure/disclosure-fields.js";
export type { DisclosureRule, OwnRule } from "./disclosure/disclosure-rule.js";
export {
  designCircles,
  type DesignCircles,
  DesignCirclesInput,
  type DesignRegion,
} from "./survey/design-circles.js";
export {
  designEstimate,
  type DesignEstimate,
  DesignEstimateInput,
} from "./survey/design-estimate.js";
export type { PostStrata } from "./survey/post-strata.js";
export type { SurveyResult } from "./survey/design-estimate.js";
export type { DesignEffect, GroupSurveyFigure, SurveyFigure } from "./survey/survey-figures.js";
export type { CellPattern, OwnMeasure, SurveyMeasure } from "./survey/survey-measures.js";
export type { LimitMethod } from "./survey/survey-limits.js";
export type { LonelyPsu } from "./survey/linearised-variance.js";
export {
  replicateEstimate,
  type ReplicateEstimate,
  ReplicateEstimateInput,
} from "./survey/replicate-estimate.js";
export { raoScott, type RaoScott, RaoScottInput } from "./survey/rao-scott.js";
export { mergeTallies, MergeTalliesInput } from "./merge-tallies.js";
export {
  tallyFromCounts,
  type CountedChildren,
  TallyFromCountsInput,
} from "./tally-from-counts.js";
export {
  needFlags,
  type CutOff,
  type FlagCounts,
  type NeedDomain,
  type NeedFlags,
  NeedFlagsInput,
  type NeedRule,
  type ScaleColumn,
} from "./need-flags.js";
export {
  serviceFlags,
  type AnyService,
  type ServiceFlags,
  ServiceFlagsInput,
} from "./service-flags.js";
export type { SampledFrom } from "./survey/sampled-from.js";
export {
  concentrationIndex,
  type ConcentrationIndex,
  ConcentrationIndexInput,
} from "./equity/concentration-index.js";
export type { GroupCounts, GroupShare, GroupsOfTally } from "./areas/counted-groups.js";
export {
  disproportionality,
  type Disproportionality,
  DisproportionalityInput,
  type RelativeRate,
} from "./equity/disproportionality.js";
export type { Counting } from "./areas/empirical-bayes.js";
export type { IndexEstimate } from "./survey/estimate.js";
export {
  type AreaCoefficient,
  type AreaEstimate,
  fayHerriot,
  type FayHerriot,
  FayHerriotInput,
} from "./areas/fay-herriot.js";
export {
  funnel,
  type Funnel,
  FunnelInput,
  type FunnelPlace,
  type FunnelUnit,
} from "./areas/funnel.js";
export type { FunnelLimitKind } from "./areas/funnel-limits.js";
export {
  horizontalInequity,
  type HorizontalInequity,
  HorizontalInequityInput,
  type UseCoefficient,
} from "./equity/horizontal-inequity.js";
export {
  shrink,
  type Shrink,
  ShrinkInput,
  type ShrinkMethod,
  type ShrinkPrior,
  type ShrunkUnit,
} from "./areas/shrink.js";
export { slopeIndex, type SlopeIndex, SlopeIndexInput } from "./equity/slope-index.js";
export {
  slopeIndexLogit,
  type SlopeIndexLogit,
  SlopeIndexLogitInput,
} from "./equity/slope-index-logit.js";
export {
  allocate,
  AllocateInput,
  type Allocation,
  type AllocationObjective,
  type AllocationPlan,
  type AllocationRelaxation,
  type GroupAllocation,
  type Placement,
  type ServiceAllocation,
} from "./services/allocate.js";
export type { BrokenFloors } from "./services/broken-floors.js";
export type { FitAnswer, FitAnswers, FitCriterion } from "./services/fit-kernel.js";
export {
  type CountedDemand,
  demandGroups,
  type DemandGroups,
  DemandGroupsInput,
} from "./services/demand-groups.js";
export {
  gapAnalysis,
  type DomainGap,
  type GapAnalysis,
  GapAnalysisInput,
  type GroupGap,
  type ServiceGap,
} from "./services/gap-analysis.js";
export {
  needGroups,
  type GroupCount,
  type GroupService,
  type NeedGroup,
  type NeedGroups,
  NeedGroupsInput,
  type ScaleProfile,
} from "./services/need-groups.js";
export { DemandGroup, type Pair, Service, type ServiceTier } from "./services/service-catalogue.js";
export { serviceFit, type Fit, type ServiceFit, ServiceFitInput } from "./services/service-fit.js";
