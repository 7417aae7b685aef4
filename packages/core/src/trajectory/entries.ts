import type { CatalogueEntry } from "../internal/define-entry.js";
import { beforeAfterCheckEntry } from "./before-after-check.entry.js";
import { benefitsRealisedEntry } from "./benefits-realised.entry.js";
import { earliestReadableEntry } from "./earliest-readable.entry.js";
import { etsForecastEntry } from "./ets-forecast.entry.js";
import { interruptedTimeSeriesEntry } from "./interrupted-time-series.entry.js";
import { metricOrderEntry } from "./metric-order.entry.js";
import { onTrackEntry } from "./on-track.entry.js";
import { primeMetricEntry } from "./prime-metric.entry.js";
import { trajectoryEntry } from "./trajectory.entry.js";
import { xmrChartEntry } from "./xmr-chart.entry.js";

/** Functions of trajectories that a spreadsheet offers, in the order shown to users. */
export const trajectorySheetEntries: readonly CatalogueEntry[] = [
  primeMetricEntry,
  xmrChartEntry,
  interruptedTimeSeriesEntry,
  earliestReadableEntry,
  etsForecastEntry,
  onTrackEntry,
  trajectoryEntry,
  benefitsRealisedEntry,
];

/** Functions of trajectories for code alone. */
export const trajectoryCodeEntries: readonly CatalogueEntry[] = [
  metricOrderEntry,
  beforeAfterCheckEntry,
];
