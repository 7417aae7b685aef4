import type { CatalogueEntry } from "../../internal/define-entry.js";
import { distributionalWeightEntry } from "./distributional-weight.entry.js";
import { qalyValueEntry } from "./qaly-value.entry.js";
import { weightedNetPresentValueEntry } from "./weighted-net-present-value.entry.js";
import { wellbyValueEntry } from "./wellby-value.entry.js";

/** Functions of equity and wellbeing that a spreadsheet offers, in the order shown to users. */
export const equitySheetEntries: readonly CatalogueEntry[] = [
  wellbyValueEntry,
  qalyValueEntry,
  distributionalWeightEntry,
];

/** Functions of equity and wellbeing for code alone. */
export const equityCodeEntries: readonly CatalogueEntry[] = [weightedNetPresentValueEntry];
