import type { CatalogueEntry } from "../../internal/define-entry.js";
import { netPresentValueEntry } from "./net-present-value.entry.js";
import { benefitCostRatioEntry } from "./benefit-cost-ratio.entry.js";
import { paybackEntry } from "./payback.entry.js";
import { presentValueEntry } from "./present-value.entry.js";
import { discountFactorEntry } from "./discount-factor.entry.js";
import { discountFactorsEntry } from "./discount-factors.entry.js";
import { equivalentAnnualValueEntry } from "./equivalent-annual-value.entry.js";
import { rebaseEntry } from "./rebase.entry.js";
import { breakEvenEntry } from "./break-even.entry.js";
import { cashFlowEntry } from "./cash-flow.entry.js";
import { excelNpvEntry } from "./excel-npv.entry.js";
import { internalRateOfReturnEntry } from "./internal-rate-of-return.entry.js";
import { mirrEntry } from "./mirr.entry.js";
import { nominalToRealEntry } from "./nominal-to-real.entry.js";
import { xirrEntry } from "./xirr.entry.js";
import { xnpvEntry } from "./xnpv.entry.js";

/** Functions of time and prices that a spreadsheet offers, in the order shown to users. */
export const timeSheetEntries: readonly CatalogueEntry[] = [
  netPresentValueEntry,
  benefitCostRatioEntry,
  paybackEntry,
  presentValueEntry,
  discountFactorEntry,
  discountFactorsEntry,
  equivalentAnnualValueEntry,
  rebaseEntry,
  nominalToRealEntry,
  cashFlowEntry,
  breakEvenEntry,
  internalRateOfReturnEntry,
];

/** Functions of time and prices for code alone. */
export const timeCodeEntries: readonly CatalogueEntry[] = [
  excelNpvEntry,
  mirrEntry,
  xnpvEntry,
  xirrEntry,
];
