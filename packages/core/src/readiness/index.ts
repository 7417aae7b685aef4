export {
  type Agreement,
  agreement,
  AgreementInput,
  type ElementAgreement,
  type GroupAgreement,
} from "./agreement.js";
export {
  type BarrierPoint,
  barrierPoint,
  BarrierPointInput,
  type BarrierRule,
  barrierRules,
} from "./barrier-point.js";
export type { BarrierMoves, BarrierTransition } from "./barrier-transition.js";
export type { BetweenGroups } from "./between-groups.js";
export {
  type CombinedReadiness,
  combineReadiness,
  CombineReadinessInput,
} from "./combine-readiness.js";
export type { FunnelStep } from "./funnel-steps.js";
export { type NullDistribution, nullDistributions } from "./null-distribution.js";
export type { OmegaEstimate } from "./omega-estimate.js";
export {
  type OmegaFromCorrelations,
  omegaFromCorrelations,
  OmegaFromCorrelationsInput,
} from "./omega-from-correlations.js";
export type { OneFactorMethod } from "./one-factor.js";
export type { ElementFigures, ReadinessFigures } from "./readiness-figures.js";
export {
  type ChangeFigures,
  type ChangeOfAll,
  type ChangeOfMatched,
  type ChangeVerdict,
  type ElementChange,
  type MeanChange,
  type ReadinessChange,
  readinessChange,
  ReadinessChangeInput,
  ReadinessWave,
  type VisibleChange,
} from "./readiness-change.js";
export { type ReadinessFunnel, readinessFunnel, ReadinessFunnelInput } from "./readiness-funnel.js";
export {
  AnswerScale,
  type CombineRule,
  combineRules,
  type ReadinessElement,
  type ReadinessInstrument,
  readinessInstrument,
  ReadinessInstrumentInput,
} from "./readiness-instrument.js";
export {
  type ElementBetween,
  type ReadinessGroup,
  type ReadinessSummary,
  readinessSummary,
  ReadinessSummaryInput,
  type VisibleFigures,
} from "./readiness-summary.js";
export {
  type ElementReliability,
  type ItemReliability,
  type Reliability,
  reliability,
  ReliabilityInput,
} from "./reliability.js";
export type { ElementGate, ScoreGate } from "./score-gate.js";
export {
  type ElementAnswers,
  type ReadinessScores,
  scoreReadiness,
  ScoreReadinessInput,
} from "./score-readiness.js";
export { type TotalRule, totalRules } from "./shown-groups.js";
export {
  type Force,
  type ForceEffect,
  forceEffects,
  type ForceField,
  forceField,
  ForceFieldInput,
  type ForceKind,
  forceKinds,
  type ForceKindTotal,
} from "./force-field.js";
export {
  type ElementGap,
  type GapVerdict,
  type LevelGap,
  levelGap,
  LevelGapInput,
} from "./level-gap.js";
export {
  type NetworkPartner,
  type NetworkTie,
  type PartnerNetwork,
  partnerNetwork,
  PartnerNetworkInput,
  type TieStatus,
} from "./partner-network.js";
export { type ReadinessStructureName, structureNames } from "./published-structures.js";
export {
  type ReadinessAdvice,
  readinessAdvice,
  ReadinessAdviceInput,
  type Suggestion,
  type SuggestionKind,
} from "./readiness-advice.js";
export {
  type ReadinessStructure,
  readinessStructure,
  ReadinessStructureInput,
} from "./readiness-structure.js";
export { type ReliabilityVerdict, reliabilityVerdicts } from "./reliability-verdict.js";
