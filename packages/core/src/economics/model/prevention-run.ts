import { isUpstreamError, parseInput, UpstreamError } from "../../errors.js";
import type { Sentence } from "../../internal/say.js";
import { finite } from "../time/finite.js";
import {
  type CompiledPrevention,
  compilePrevention,
  type EconomicsProvenance,
} from "./prevention-compile.js";
import { preventionRows, type PreventionRows, runPrevention } from "./prevention-kernel.js";
import { PreventionModelInput, type PreventionModelSpec } from "./prevention-model-input.js";
import type { CostBasis } from "./prevention-cost-input.js";
import type { DeadweightMode } from "./additionality-kernel.js";
import type { EffectMeasure } from "./effect-measure.js";

/** Which of the methods that textbooks differ on a model uses. */
export interface PreventionMethods {
  /** Measures in use, in order of appearance. */
  readonly effect: readonly EffectMeasure[];
  readonly deadweight: readonly DeadweightMode[];
  readonly costs: readonly CostBasis[];
  /** From the first year on after which the cumulative discounted net is never below zero. */
  readonly payback: "neverBelowZeroAgain";
  /** Whole step units in a year: the floor of the cases avoided, after optimism bias, over their size. */
  readonly stepUnits: "floorOfSharedStock" | null;
}

/** What stands beside the figures of every result of a prevention model. */
export interface Standing {
  readonly methods: PreventionMethods;
  readonly warnings: readonly Sentence[];
  readonly provenance: EconomicsProvenance;
  /** What the figures say, computed from them. */
  readonly conclusion: Sentence;
}

/** A model with its rows. */
export interface PreventionRun {
  readonly model: PreventionModelSpec;
  readonly compiled: CompiledPrevention;
  readonly rows: PreventionRows;
}

/**
 * Give what stands beside the figures of a run, but for the conclusion.
 *
 * @param run - A model with its rows.
 * @returns The methods in use, the warnings, and what the figures rest on.
 * @internal
 */
export function standingOf({ model, compiled }: PreventionRun): Omit<Standing, "conclusion"> {
  const { warnings, provenance } = compiled;
  return { methods: methodsOf(model), warnings, provenance };
}

function methodsOf({ costs, outcomes, stepUnits }: PreventionModelSpec): PreventionMethods {
  const distinct = <T>(items: readonly T[]): readonly T[] => [...new Set(items)];
  return {
    effect: distinct(outcomes.map(({ effectMeasure }) => effectMeasure)),
    deadweight: distinct(outcomes.map(({ deadweightMode }) => deadweightMode)),
    costs: distinct(costs.map(({ basis }) => basis)),
    payback: "neverBelowZeroAgain",
    stepUnits: stepUnits === undefined || stepUnits.length === 0 ? null : "floorOfSharedStock",
  };
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
  return runModel(parseInput(PreventionModelInput, input));
}

/**
 * Compile and run a model that stands in the field `model` of a larger input.
 *
 * @param model - The model, parsed.
 * @returns The model, its numbers and its rows.
 * @throws {@link UpstreamError} As `preventionModel` does, with `model` before the path.
 * @internal
 */
export function evaluateModelField(model: PreventionModelSpec): PreventionRun {
  try {
    return runModel(model);
  } catch (error) {
    if (!isUpstreamError(error)) throw error;
    const path = error.path.length === 0 ? [] : ["model", ...error.path];
    throw new UpstreamError(error.code, path, error.sentence);
  }
}

function runModel(model: PreventionModelSpec): PreventionRun {
  const compiled = compilePrevention(model);
  const { plan } = compiled;
  const rows = runPrevention(plan, plan.values, preventionRows(plan));
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
