import type { CatalogueEntry } from "../internal/define-entry.js";
import { effectSizeEntry } from "./effect-size.entry.js";
import { leaveOneOutEntry } from "./leave-one-out.entry.js";
import { poolEffectsEntry } from "./pool-effects.entry.js";
import { smallStudyTestEntry } from "./small-study-test.entry.js";

/** Functions of evidence that a spreadsheet offers, in the order shown to users. */
export const evidenceSheetEntries: readonly CatalogueEntry[] = [
  effectSizeEntry,
  poolEffectsEntry,
  leaveOneOutEntry,
  smallStudyTestEntry,
];

/** Functions of evidence for code alone. */
export const evidenceCodeEntries: readonly CatalogueEntry[] = [];
