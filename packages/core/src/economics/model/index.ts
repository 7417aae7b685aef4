export {
  additionality,
  type Additionality,
  AdditionalityInput,
  type AdditionalityStep,
} from "./additionality.js";
export { agencyLedger, type AgencyLedger } from "./agency-ledger.js";
export {
  agencyShare,
  type AgencyGain,
  type AgencyShare,
  AgencyShareInput,
} from "./agency-share.js";
export { benefitChain, type BenefitChain, BenefitChainInput } from "./benefit-chain.js";
export {
  breakEvenPrice,
  type BreakEvenPrices,
  BreakEvenPriceInput,
  type ViewPrice,
  type SwitchingAssumption,
} from "./break-even-price.js";
export type { BudgetFigures, BudgetYear, PeakFunding } from "./budget-figures.js";
export { budgetImpact, type BudgetImpact } from "./budget-impact.js";
export { effectProfile, type EffectProfile, EffectProfileInput } from "./effect-profile.js";
export type { ExplainedFigure, ExplainedInput } from "./explain-figures.js";
export { explainModel, ExplainModelInput, type ModelExplanation } from "./explain-model.js";
export type { AgencyLine, Ledger, LedgerLine, PayersAndGainers } from "./ledger-lines.js";
export {
  optimismBias,
  type OptimismBias,
  OptimismBiasInput,
  optimismTemplate,
} from "./optimism-bias.js";
export { OptimismTable } from "./optimism-table.js";
export { settlement, type Settlement, SettlementInput } from "./settlement.js";
export type {
  SettledAmount,
  SettlementFigures,
  SettlementGain,
  SettlementLine,
} from "./settlement-lines.js";
export type { View } from "./views.js";
export type { EconomicsProvenance } from "./prevention-compile.js";
export {
  preventionModel,
  type PreventionCostRow,
  type PreventionModel,
  type PreventionOutcomeRow,
  type StepUnitRow,
} from "./prevention-model.js";
export type { PreventionLevel } from "../../internal/prevention-level.js";
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
} from "./prevention-outcome-input.js";
export type { PreventionMethods, Standing } from "./prevention-run.js";
export type { PerPerson, SummaryFigures, SummaryRatio } from "./summary-figures.js";
export { summaryMetrics, type SummaryMetrics } from "./summary-metrics.js";
