export { agencyLedger, type AgencyLedger } from "./agency-ledger.js";
export type { AgencyLine, Ledger, LedgerLine } from "./ledger-lines.js";
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
export type { SummaryFigures, SummaryRatio } from "./summary-figures.js";
export { summaryMetrics, type SummaryMetrics } from "./summary-metrics.js";
