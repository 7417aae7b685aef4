import type { CatalogueEntry } from "../internal/define-entry.js";
import { interruptedTimeSeriesEntry } from "./interrupted-time-series.entry.js";
import { xmrChartEntry } from "./xmr-chart.entry.js";

/** Functions of trajectories that a spreadsheet offers, in the order shown to users. */
export const trajectorySheetEntries: readonly CatalogueEntry[] = [
  xmrChartEntry,
  interruptedTimeSeriesEntry,
];

/** Functions of trajectories for code alone. */
export const trajectoryCodeEntries: readonly CatalogueEntry[] = [];
