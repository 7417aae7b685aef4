import type { CatalogueEntry } from "../internal/define-entry.js";

/** Functions of trajectories that a spreadsheet offers, in the order shown to users. */
export const trajectorySheetEntries: readonly CatalogueEntry[] = [];

/** Functions of trajectories for code alone. */
export const trajectoryCodeEntries: readonly CatalogueEntry[] = [];
