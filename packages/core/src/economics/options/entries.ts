import type { CatalogueEntry } from "../../internal/define-entry.js";

/** Functions of comparing options that a spreadsheet offers, in the order shown to users. */
export const optionsSheetEntries: readonly CatalogueEntry[] = [];

/** Functions of comparing options for code alone. */
export const optionsCodeEntries: readonly CatalogueEntry[] = [];
