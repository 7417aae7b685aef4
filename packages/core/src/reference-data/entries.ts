import type { CatalogueEntry } from "../internal/define-entry.js";
import { importUnitCostsEntry } from "./importer/import-unit-costs.entry.js";
import { findEffectsEntry } from "./registers/find-effects.entry.js";
import { publishedNeedEntry } from "./registers/published-need.entry.js";
import { searchFiguresEntry } from "./registers/search-figures.entry.js";
import { searchUnitCostsEntry } from "./registers/search-unit-costs.entry.js";
import { unitCostEntry } from "./registers/unit-cost.entry.js";

/** Functions of reference data that a spreadsheet offers, in the order shown to users. */
export const referenceDataSheetEntries: readonly CatalogueEntry[] = [
  unitCostEntry,
  searchUnitCostsEntry,
  findEffectsEntry,
  publishedNeedEntry,
  searchFiguresEntry,
];

/** Functions of reference data for code alone. */
export const referenceDataCodeEntries: readonly CatalogueEntry[] = [importUnitCostsEntry];
