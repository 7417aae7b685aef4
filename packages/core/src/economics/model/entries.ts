import type { CatalogueEntry } from "../../internal/define-entry.js";
import { preventionModelEntry } from "./prevention-model.entry.js";
import { agencyLedgerEntry } from "./agency-ledger.entry.js";
import { summaryMetricsEntry } from "./summary-metrics.entry.js";

/** Functions of the prevention model that a spreadsheet offers, in the order shown to users. */
export const modelSheetEntries: readonly CatalogueEntry[] = [
  preventionModelEntry,
  agencyLedgerEntry,
  summaryMetricsEntry,
];

/** Functions of the prevention model for code alone. */
export const modelCodeEntries: readonly CatalogueEntry[] = [];
