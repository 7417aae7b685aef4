import type { CatalogueEntry } from "../internal/define-entry.js";

/** Functions of evidence that a spreadsheet offers, in the order shown to users. */
export const evidenceSheetEntries: readonly CatalogueEntry[] = [];

/** Functions of evidence for code alone. */
export const evidenceCodeEntries: readonly CatalogueEntry[] = [];
