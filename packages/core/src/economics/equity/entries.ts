import type { CatalogueEntry } from "../../internal/define-entry.js";

/** Functions of equity and wellbeing that a spreadsheet offers, in the order shown to users. */
export const equitySheetEntries: readonly CatalogueEntry[] = [];

/** Functions of equity and wellbeing for code alone. */
export const equityCodeEntries: readonly CatalogueEntry[] = [];
