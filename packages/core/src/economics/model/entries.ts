import type { CatalogueEntry } from "../../internal/define-entry.js";
import { additionalityEntry } from "./additionality.entry.js";
import { agencyLedgerEntry } from "./agency-ledger.entry.js";
import { agencyShareEntry } from "./agency-share.entry.js";
import { benefitChainEntry } from "./benefit-chain.entry.js";
import { breakEvenPriceEntry } from "./break-even-price.entry.js";
import { budgetImpactEntry } from "./budget-impact.entry.js";
import { effectProfileEntry } from "./effect-profile.entry.js";
import { explainModelEntry } from "./explain-model.entry.js";
import { optimismBiasEntry } from "./optimism-bias.entry.js";
import { preventionModelEntry } from "./prevention-model.entry.js";
import { settlementEntry } from "./settlement.entry.js";
import { summaryMetricsEntry } from "./summary-metrics.entry.js";

/** Functions of the prevention model that a spreadsheet offers, in the order shown to users. */
export const modelSheetEntries: readonly CatalogueEntry[] = [
  preventionModelEntry,
  agencyLedgerEntry,
  settlementEntry,
  summaryMetricsEntry,
  budgetImpactEntry,
  breakEvenPriceEntry,
  explainModelEntry,
  benefitChainEntry,
  agencyShareEntry,
  optimismBiasEntry,
];

/** Functions of the prevention model for code alone. */
export const modelCodeEntries: readonly CatalogueEntry[] = [effectProfileEntry, additionalityEntry];
