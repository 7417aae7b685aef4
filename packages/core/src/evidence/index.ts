export type { AnalysisEffect, AnalysisScale, EvidenceMeasure } from "./effect-measures.js";
export type { BetweenStudyMethod } from "./between-studies.js";
export { type EffectSize, effectSize, EffectSizeInput } from "./effect-size.js";
export {
  type CompatiblePool,
  type PooledEffect,
  type PooledGroup,
  type PooledStudy,
  poolEffects,
  PoolEffectsInput,
} from "./pool-effects.js";
export type { AnalysisInterval } from "./pool-kernel.js";
export type { Heterogeneity, PooledAnalysis, PooledFigures } from "./pooled-figures.js";
export type { LeftOutStudy, PooledStudiesInput, PredictionDf, StudyInput } from "./read-studies.js";
export type { StudyData } from "./study-data.js";
export type {
  SmallSampleCorrection,
  SmdVariance,
  StudySource,
  ZeroCellRule,
} from "./study-effects.js";
export {
  type LeaveOneOut,
  leaveOneOut,
  LeaveOneOutInput,
  type PooledWithout,
} from "./leave-one-out.js";
export { type SmallStudyTest, smallStudyTest, SmallStudyTestInput } from "./small-study-test.js";
export {
  type BetaShape,
  convertEffect,
  type ConvertedEffect,
  ConvertEffectInput,
  type ConvertibleMeasure,
  type ScoreShape,
} from "./convert-effect.js";
export {
  type EvidenceFit,
  transferability,
  type Transferability,
  TransferabilityInput,
  type TransferAspect,
  type TransferCheck,
} from "./transferability.js";
export {
  type KnownEffect,
  plausibilityGuard,
  type PlausibilityGuard,
  PlausibilityGuardInput,
} from "./plausibility-guard.js";
export {
  type DiscountedEffect,
  discountEffect,
  DiscountEffectInput,
  type EffectDistribution,
} from "./discount-effect.js";
export {
  type Appraisal,
  type AppraisalChange,
  type AppraisalFinding,
  type AppraisedEffect,
  appraise,
  AppraiseInput,
} from "./appraise.js";
export {
  type AppraisalCaps,
  type AppraisalInputName,
  type AppraisalRule,
  type AppraisalRuleChanges,
  type AppraisalState,
  type AppraisalThresholds,
  type Recommendation,
} from "./appraisal-rule.js";
