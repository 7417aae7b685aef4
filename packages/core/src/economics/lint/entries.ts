import type { CatalogueEntry } from "../../internal/define-entry.js";
import { lintEntry } from "./lint.entry.js";

/** Functions of checking a model that a spreadsheet offers, in the order shown to users. */
export const lintSheetEntries: readonly CatalogueEntry[] = [lintEntry];

/** Functions of checking a model for code alone. */
export const lintCodeEntries: readonly CatalogueEntry[] = [];
