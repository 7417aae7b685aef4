import type { CatalogueEntry } from "../internal/define-entry.js";

/** Functions of reference data that a spreadsheet offers, in the order shown to users. */
export const referenceDataSheetEntries: readonly CatalogueEntry[] = [];

/** Functions of reference data for code alone. */
export const referenceDataCodeEntries: readonly CatalogueEntry[] = [];
