import type { CatalogueEntry } from "../internal/define-entry.js";
import { capacityGapEntry } from "./cohort/capacity-gap.entry.js";
import { costOfDelayEntry } from "./cohort/cost-of-delay.entry.js";
import { estimateTransitionsEntry } from "./cohort/estimate-transitions.entry.js";
import { expectedTimeInStateEntry } from "./cohort/expected-time-in-state.entry.js";
import { leverageEntry } from "./cohort/leverage.entry.js";
import { projectDemandEntry } from "./cohort/project-demand.entry.js";
import { ratesToProbabilitiesEntry } from "./cohort/rates-to-probabilities.entry.js";
import { rescaleMatrixEntry } from "./cohort/rescale-matrix.entry.js";
import { rescaleProbabilityEntry } from "./cohort/rescale-probability.entry.js";
import { simulateDemandEntry } from "./cohort/simulate-demand.entry.js";
import { steadyStateEntry } from "./cohort/steady-state.entry.js";
import { stockFlowEntry } from "./cohort/stock-flow.entry.js";
import { forecastReturnsEntry } from "./returns/forecast-returns.entry.js";
import { readReturnsEntry } from "./returns/read-returns.entry.js";

/** Functions of demand that a spreadsheet offers, in the order shown to users. */
export const demandSheetEntries: readonly CatalogueEntry[] = [
  projectDemandEntry,
  simulateDemandEntry,
  costOfDelayEntry,
  leverageEntry,
  steadyStateEntry,
  estimateTransitionsEntry,
  stockFlowEntry,
  capacityGapEntry,
  forecastReturnsEntry,
];

/** Functions of demand for code alone. */
export const demandCodeEntries: readonly CatalogueEntry[] = [
  expectedTimeInStateEntry,
  ratesToProbabilitiesEntry,
  rescaleMatrixEntry,
  rescaleProbabilityEntry,
  readReturnsEntry,
];
