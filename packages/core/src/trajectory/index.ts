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
