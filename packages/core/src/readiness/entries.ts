import type { CatalogueEntry } from "../internal/define-entry.js";
import { readinessSummaryEntry } from "./readiness-summary.entry.js";
import { readinessFunnelEntry } from "./readiness-funnel.entry.js";
import { scoreReadinessEntry } from "./score-readiness.entry.js";
import { barrierPointEntry } from "./barrier-point.entry.js";
import { combineReadinessEntry } from "./combine-readiness.entry.js";
import { agreementEntry } from "./agreement.entry.js";
import { omegaFromCorrelationsEntry } from "./omega-from-correlations.entry.js";
import { forceFieldEntry } from "./force-field.entry.js";
import { levelGapEntry } from "./level-gap.entry.js";
import { partnerNetworkEntry } from "./partner-network.entry.js";
import { readinessAdviceEntry } from "./readiness-advice.entry.js";
import { readinessStructureEntry } from "./readiness-structure.entry.js";
import { readinessChangeEntry } from "./readiness-change.entry.js";
import { reliabilityEntry } from "./reliability.entry.js";
import { readinessInstrumentEntry } from "./readiness-instrument.entry.js";

/** Functions of change readiness that a spreadsheet offers, in the order shown to users. */
export const readinessSheetEntries: readonly CatalogueEntry[] = [
  readinessSummaryEntry,
  readinessFunnelEntry,
  scoreReadinessEntry,
  barrierPointEntry,
  combineReadinessEntry,
  reliabilityEntry,
  agreementEntry,
  readinessChangeEntry,
  levelGapEntry,
  readinessAdviceEntry,
  forceFieldEntry,
  partnerNetworkEntry,
];

/** Functions of change readiness for code alone. */
export const readinessCodeEntries: readonly CatalogueEntry[] = [
  readinessInstrumentEntry,
  readinessStructureEntry,
  omegaFromCorrelationsEntry,
];
