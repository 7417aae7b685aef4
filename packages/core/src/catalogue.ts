import type { CatalogueEntry } from "./internal/define-entry.js";
import { demandCodeEntries, demandSheetEntries } from "./demand/entries.js";
import { economicsCodeEntries, economicsSheetEntries } from "./economics/entries.js";
import { evidenceCodeEntries, evidenceSheetEntries } from "./evidence/entries.js";
import { matchingCodeEntries, matchingSheetEntries } from "./matching/entries.js";
import { readinessCodeEntries, readinessSheetEntries } from "./readiness/entries.js";
import { referenceDataCodeEntries, referenceDataSheetEntries } from "./reference-data/entries.js";
import { trajectoryCodeEntries, trajectorySheetEntries } from "./trajectory/entries.js";

export type { CatalogueEntry, CatalogueExample, Group } from "./internal/define-entry.js";
export { flagCodes } from "./internal/flags.js";
export { quantities, type QuantityMeta, type Unit } from "./internal/quantities.js";
export { headersArgument } from "./internal/spreadsheet.js";
export { say } from "./internal/say.js";
export type {
  CellOut,
  ExcelArgument,
  ExcelExample,
  ExcelFunction,
  ScoreCells,
  SheetTable,
  TableColumn,
} from "./internal/spreadsheet.js";
export { references, type Reference, type ReferenceId } from "./reference-data/references.js";
export * as words from "./words/en-GB.js";

/** Functions that a spreadsheet offers, in the order shown to users: what the add-in loads. */
export const sheetCatalogue: readonly CatalogueEntry[] = /* @__PURE__ */ (
  [] as CatalogueEntry[]
).concat(
  matchingSheetEntries,
  readinessSheetEntries,
  economicsSheetEntries,
  evidenceSheetEntries,
  referenceDataSheetEntries,
  trajectorySheetEntries,
  demandSheetEntries,
);

/** Every public function. */
export const catalogue: readonly CatalogueEntry[] = /* @__PURE__ */ sheetCatalogue.concat(
  matchingCodeEntries,
  readinessCodeEntries,
  economicsCodeEntries,
  evidenceCodeEntries,
  referenceDataCodeEntries,
  trajectoryCodeEntries,
  demandCodeEntries,
);
