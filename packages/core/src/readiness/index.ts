export {
  type BarrierPoint,
  barrierPoint,
  BarrierPointInput,
  type BarrierRule,
  barrierRules,
} from "./barrier-point.js";
export {
  type CombinedReadiness,
  combineReadiness,
  CombineReadinessInput,
} from "./combine-readiness.js";
export type { FunnelStep } from "./funnel-steps.js";
export type { ElementFigures, ReadinessFigures } from "./readiness-figures.js";
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
  type ReadinessGroup,
  type ReadinessSummary,
  readinessSummary,
  ReadinessSummaryInput,
  type VisibleFigures,
} from "./readiness-summary.js";
export {
  type ElementAnswers,
  type ReadinessScores,
  scoreReadiness,
  ScoreReadinessInput,
} from "./score-readiness.js";
export { type TotalRule, totalRules } from "./shown-groups.js";
