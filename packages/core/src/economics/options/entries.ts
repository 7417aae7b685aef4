import type { CatalogueEntry } from "../../internal/define-entry.js";
import { compareOptionsEntry } from "./compare-options.entry.js";
import { icerTableEntry } from "./icer-table.entry.js";
import { incrementalEntry } from "./incremental.entry.js";
import { netBenefitEntry } from "./net-benefit.entry.js";
import { perPersonReturnEntry } from "./per-person-return.entry.js";

/** Functions of comparing options that a spreadsheet offers, in the order shown to users. */
export const optionsSheetEntries: readonly CatalogueEntry[] = [
  compareOptionsEntry,
  icerTableEntry,
  incrementalEntry,
  netBenefitEntry,
];

/** Functions of comparing options for code alone. */
export const optionsCodeEntries: readonly CatalogueEntry[] = [perPersonReturnEntry];
