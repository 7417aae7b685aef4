export type { Improvement } from "./figures.js";
export type { Period, PeriodValue, SeriesValues } from "./series.js";
export {
  xmrChart,
  type XmrAssurance,
  type XmrChart,
  XmrChartInput,
  type XmrPoint,
  type XmrSegment,
  type XmrSignal,
  type XmrVariation,
} from "./xmr-chart.js";
export type { AnhoejCounts, TwoOfThree, XmrLimits } from "./xmr-kernel.js";
export {
  type EffectEstimate,
  type EffectModel,
  type EffectPoint,
  type EffectTerm,
  interruptedTimeSeries,
  type InterruptedTimeSeries,
  InterruptedTimeSeriesInput,
} from "./interrupted-time-series.js";
export type { Contrast, EffectMethod } from "./segmented-fit.js";
export {
  beforeAfterCheck,
  type BeforeAfterCheck,
  BeforeAfterCheckInput,
} from "./before-after-check.js";
export {
  type BenefitLine,
  benefitsRealised,
  type BenefitsRealised,
  BenefitsRealisedInput,
  type CostSplit,
} from "./benefits-realised.js";
export {
  earliestReadable,
  type EarliestReadable,
  EarliestReadableInput,
  type ReadableStep,
} from "./earliest-readable.js";
export {
  etsForecast,
  type EtsForecast,
  EtsForecastInput,
  type ForecastModel,
  type ForecastPoint,
} from "./ets-forecast.js";
export type { SmoothingParameters, SmoothingState } from "./ets-kernel.js";
export {
  type FirstSignal,
  metricOrder,
  type MetricOrder,
  MetricOrderInput,
  type MetricOrderVerdict,
} from "./metric-order.js";
export { onTrack, type OnTrack, OnTrackInput } from "./on-track.js";
export {
  type PrimedCheck,
  type PrimedMetric,
  type PrimedPart,
  primeMetric,
  type PrimeMetric,
  PrimeMetricInput,
} from "./prime-metric.js";
export {
  type PlanStatus,
  trajectory,
  type Trajectory,
  TrajectoryInput,
  type TrajectoryStep,
} from "./trajectory.js";
