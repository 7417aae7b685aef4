import type { CatalogueEntry } from "./internal/define-entry.js";
import { proportionIntervalEntry } from "./matching/proportion-interval.entry.js";
import { tallyEntry } from "./matching/tally.entry.js";
import { tallyRowsEntry } from "./matching/tally-rows.entry.js";
import { targetingEntry } from "./matching/targeting.entry.js";
import { threeCirclesEntry } from "./matching/three-circles.entry.js";

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

/** Every public function, in the order shown to users. */
export const catalogue: readonly CatalogueEntry[] = [
  targetingEntry,
  threeCirclesEntry,
  tallyEntry,
  tallyRowsEntry,
  proportionIntervalEntry,
];
