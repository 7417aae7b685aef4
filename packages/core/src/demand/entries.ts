import type { CatalogueEntry } from "../internal/define-entry.js";

/** Functions of demand that a spreadsheet offers, in the order shown to users. */
export const demandSheetEntries: readonly CatalogueEntry[] = [];

/** Functions of demand for code alone. */
export const demandCodeEntries: readonly CatalogueEntry[] = [];
