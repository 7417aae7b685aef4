import type { CatalogueEntry } from "../internal/define-entry.js";
import { appraiseEntry } from "./appraise.entry.js";
import { convertEffectEntry } from "./convert-effect.entry.js";
import { discountEffectEntry } from "./discount-effect.entry.js";
import { effectSizeEntry } from "./effect-size.entry.js";
import { leaveOneOutEntry } from "./leave-one-out.entry.js";
import { plausibilityGuardEntry } from "./plausibility-guard.entry.js";
import { poolEffectsEntry } from "./pool-effects.entry.js";
import { smallStudyTestEntry } from "./small-study-test.entry.js";
import { transferabilityEntry } from "./transferability.entry.js";

/** Functions of evidence that a spreadsheet offers, in the order shown to users. */
export const evidenceSheetEntries: readonly CatalogueEntry[] = [
  effectSizeEntry,
  poolEffectsEntry,
  leaveOneOutEntry,
  smallStudyTestEntry,
  convertEffectEntry,
  discountEffectEntry,
  transferabilityEntry,
  plausibilityGuardEntry,
  appraiseEntry,
];

/** Functions of evidence for code alone. */
export const evidenceCodeEntries: readonly CatalogueEntry[] = [];
