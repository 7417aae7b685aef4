import { parseInput } from "../../errors.js";
import type { Sentence } from "../../internal/say.js";
import { finite } from "../time/finite.js";
import {
  type CompiledPrevention,
  compilePrevention,
  type EconomicsProvenance,
} from "./prevention-compile.js";
import { preventionRows, type PreventionRows, runPrevention } from "./prevention-kernel.js";
import { PreventionModelInput, type PreventionModelSpec } from "./prevention-model-input.js";

/** What the model assumes that no field of it changes. */
export interface PreventionMethods {
  /** The effect multiplies the prevalence. */
  readonly effect: "relativeReduction";
  /** Deadweight is a share of the impact, not percentage points off it. */
  readonly deadweight: "shareOfImpact";
  /** Costs do not move with the number of people. */
  readonly costs: "fixed";
  /** From the first year on after which the cumulative discounted net is never below zero. */
  readonly payback: "neverBelowZeroAgain";
}

/** What stands beside the figures of every result of a prevention model. */
export interface Standing {
  readonly methods: PreventionMethods;
  readonly warnings: readonly Sentence[];
  readonly provenance: EconomicsProvenance;
  /** What the figures say, computed from them. */
  readonly conclusion: Sentence;
}

/** The methods in force. */
export const preventionMethods: PreventionMethods = {
  effect: "relativeReduction",
  deadweight: "shareOfImpact",
  costs: "fixed",
  payback: "neverBelowZeroAgain",
};

/** A model with its rows. */
export interface PreventionRun {
  readonly model: PreventionModelSpec;
  readonly compiled: CompiledPrevention;
  readonly rows: PreventionRows;
}

/**
 * Check, compile and run a model.
 *
 * @param input - The model.
 * @returns The model with its defaults, its numbers and its rows.
 * @throws {@link UpstreamError} As `preventionModel` does.
 * @internal
 */
export function evaluatePrevention(input: PreventionModelInput): PreventionRun {
  const model = parseInput(PreventionModelInput, input);
  const compiled = compilePrevention(model);
  const rows = runPrevention(compiled.numbers, preventionRows(compiled.numbers));
  // An overflow anywhere ends up in one of these, since every row is added to them.
  const last = model.years - 1;
  finite(rows.cumulativePublic[last] ?? 0);
  finite(rows.cumulativeFiscal[last] ?? 0);
  finite(rows.cumulativeCashable[last] ?? 0);
  finite(sum(rows.treated) + sum(rows.publicByYear) + sum(rows.costByYear));
  return { model, compiled, rows };
}

/**
 * Add up a row.
 *
 * @param row - Values.
 * @returns Their sum.
 * @internal
 */
export function sum(row: Float64Array): number {
  let total = 0;
  for (const value of row) total += value;
  return total;
}
