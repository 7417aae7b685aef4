export {
  type CapacityGap,
  capacityGap,
  CapacityGapInput,
  type CapacityPeriod,
} from "./cohort/capacity-gap.js";
export { type PriceSource, ScenarioInput, UnitCosts } from "./cohort/cohort-model.js";
export {
  type CostOfDelay,
  costOfDelay,
  CostOfDelayInput,
  type DelayOption,
} from "./cohort/cost-of-delay.js";
export {
  estimateTransitions,
  EstimateTransitionsInput,
  type TransitionEstimates,
} from "./cohort/estimate-transitions.js";
export {
  type ExpectedTime,
  expectedTimeInState,
  ExpectedTimeInStateInput,
} from "./cohort/expected-time-in-state.js";
export { type Lever, type Leverage, leverage, LeverageInput } from "./cohort/leverage.js";
export type { DemandPath } from "./cohort/path-figures.js";
export {
  type DemandComparison,
  type DemandProjection,
  projectDemand,
  ProjectDemandInput,
} from "./cohort/project-demand.js";
export {
  type ProbabilitiesOverTime,
  ratesToProbabilities,
  RatesToProbabilitiesInput,
} from "./cohort/rates-to-probabilities.js";
export {
  type NegativeEntry,
  type RescaledMatrix,
  rescaleMatrix,
  RescaleMatrixInput,
} from "./cohort/rescale-matrix.js";
export { rescaleProbability, RescaleProbabilityInput } from "./cohort/rescale-probability.js";
export {
  type DemandBand,
  type DemandFan,
  type DemandSimulation,
  simulateDemand,
  SimulateDemandInput,
} from "./cohort/simulate-demand.js";
export { type SteadyState, steadyState, SteadyStateInput } from "./cohort/steady-state.js";
export {
  type StockFlow,
  stockFlow,
  StockFlowInput,
  type StockPeriod,
} from "./cohort/stock-flow.js";
export {
  type CareBackTest,
  type CareFigure,
  type CareForecast,
  type CareForecastMode,
  careForecastModes,
  type CareStep,
  forecastReturns,
  ForecastReturnsInput,
} from "./returns/forecast-returns.js";
export {
  type CareReturns,
  noDay,
  readReturns,
  ReadReturnsInput,
  type ReturnCell,
  type ReturnEpisodes,
  type ReturnProblem,
} from "./returns/read-returns.js";
