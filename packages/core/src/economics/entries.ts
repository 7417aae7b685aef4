import type { CatalogueEntry } from "../internal/define-entry.js";
import { equityCodeEntries, equitySheetEntries } from "./equity/entries.js";
import { lintCodeEntries, lintSheetEntries } from "./lint/entries.js";
import { modelCodeEntries, modelSheetEntries } from "./model/entries.js";
import { optionsCodeEntries, optionsSheetEntries } from "./options/entries.js";
import { timeCodeEntries, timeSheetEntries } from "./time/entries.js";

/** Functions of prevention economics that a spreadsheet offers, in the order shown to users. */
export const economicsSheetEntries: readonly CatalogueEntry[] = /* @__PURE__ */ (
  [] as CatalogueEntry[]
).concat(
  modelSheetEntries,
  timeSheetEntries,
  optionsSheetEntries,
  equitySheetEntries,
  lintSheetEntries,
);

/** Functions of prevention economics for code alone. */
export const economicsCodeEntries: readonly CatalogueEntry[] = /* @__PURE__ */ (
  [] as CatalogueEntry[]
).concat(modelCodeEntries, timeCodeEntries, optionsCodeEntries, equityCodeEntries, lintCodeEntries);
