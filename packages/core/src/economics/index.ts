export { agencyLedger, type AgencyLedger } from "./agency-ledger.js";
export { benefitCostRatio, BenefitCostRatioInput } from "./benefit-cost-ratio.js";
export type { DiscountChoice, DiscountProvenance } from "./discount.js";
export { discountFactor, DiscountFactorInput } from "./discount-factor.js";
export { discountFactors, type DiscountFactors, DiscountFactorsInput } from "./discount-factors.js";
export { equivalentAnnualValue, EquivalentAnnualValueInput } from "./equivalent-annual-value.js";
export type { AgencyLine, Ledger, LedgerLine } from "./ledger-lines.js";
export { netPresentValue, NetPresentValueInput } from "./net-present-value.js";
export { payback, type Payback, PaybackInput } from "./payback.js";
export { presentValue, PresentValueInput } from "./present-value.js";
export type { DiscountBand, Timing } from "./present-value-kernel.js";
export type { EconomicsProvenance } from "./prevention-compile.js";
export {
  preventionModel,
  type PreventionCostRow,
  type PreventionModel,
  type PreventionOutcomeRow,
} from "./prevention-model.js";
export {
  type CostKind,
  type OutcomeCategory,
  PreventionModelInput,
} from "./prevention-model-input.js";
export type { PreventionMethods, Standing } from "./prevention-run.js";
export type { DeflatorChoice, DeflatorProvenance, OwnDeflator } from "./price-base.js";
export { rebase, type Rebase, RebaseInput } from "./rebase.js";
export type { SummaryFigures, SummaryRatio } from "./summary-figures.js";
export { summaryMetrics, type SummaryMetrics } from "./summary-metrics.js";
