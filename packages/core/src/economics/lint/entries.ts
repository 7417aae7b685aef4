import type { CatalogueEntry } from "../../internal/define-entry.js";

/** Functions of checking a model that a spreadsheet offers, in the order shown to users. */
export const lintSheetEntries: readonly CatalogueEntry[] = [];

/** Functions of checking a model for code alone. */
export const lintCodeEntries: readonly CatalogueEntry[] = [];
