export { agencyLedger, type AgencyLedger } from "./agency-ledger.js";
export type { AgencyLine, Ledger, LedgerLine } from "./ledger-lines.js";
export type { EconomicsProvenance } from "./prevention-compile.js";
export {
  preventionModel,
  type PreventionCostRow,
  type PreventionModel,
  type PreventionOutcomeRow,
  type StepUnitRow,
} from "./prevention-model.js";
export type { DeadweightMode } from "./additionality-kernel.js";
export type { EffectMeasure } from "./effect-measure.js";
export type { PeopleUnit } from "./model-quantities.js";
export type { CostBasis, CostKind } from "./prevention-cost-input.js";
export { PreventionModelInput } from "./prevention-model-input.js";
export type {
  Aim,
  CostBehaviour,
  EffectBasis,
  OutcomeCategory,
  PreventionLevel,
} from "./prevention-outcome-input.js";
export type { PreventionMethods, Standing } from "./prevention-run.js";
export type { PerPerson, SummaryFigures, SummaryRatio } from "./summary-figures.js";
export { summaryMetrics, type SummaryMetrics } from "./summary-metrics.js";
