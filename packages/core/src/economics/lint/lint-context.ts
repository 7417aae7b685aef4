import type { UpstreamError } from "../../errors.js";
import { isUpstreamError } from "../../errors.js";
import type { PriceYear } from "../../internal/quantities.js";
import { preventionModel, type PreventionModel } from "../model/prevention-model.js";
import type { PreventionModelSpec } from "../model/prevention-model-input.js";
import type { LintWorth } from "./finding.js";

/** An assumption that an analysis moves, and how far. */
export interface VariedAssumption {
  /** Where in the model, such as "outcomes[0].effect". */
  readonly path: string;
  readonly low?: number | undefined;
  readonly high?: number | undefined;
}

/** What every rule looks at. */
export interface LintContext {
  readonly model: PreventionModelSpec;
  /** Whether each outcome states what its effect was measured against. */
  readonly basisStated: readonly boolean[];
  /** The model's result; null where the model is refused. */
  readonly result: PreventionModel | null;
  readonly refusal: UpstreamError | null;
  readonly asOf: PriceYear;
  readonly flows: "real" | "nominal" | undefined;
  readonly varied: readonly VariedAssumption[];
}

/**
 * Run a model that may be refused.
 *
 * @param model - A model that the schema has passed.
 * @returns Its result, or the refusal.
 * @internal
 */
export function tryModel(model: PreventionModelSpec): Pick<LintContext, "result" | "refusal"> {
  try {
    return {
      result: preventionModel(model),
      refusal: null,
    };
  } catch (error) {
    if (!isUpstreamError(error)) throw error;
    return { result: null, refusal: error };
  }
}

/**
 * Find what putting something right would take off the case.
 *
 * @param context - The model with its result.
 * @param changes - Fields of the model as they should be.
 * @param of - The figure to compare.
 * @returns Figure now less figure put right; null where either model is refused.
 * @internal
 */
export function worthOf(
  { model, result }: LintContext,
  changes: Partial<PreventionModelSpec>,
  of: LintWorth["of"] = "npsv",
): LintWorth | null {
  const right = tryModel({ ...model, ...changes }).result;
  if (result === null || right === null) return null;
  const figure = ({ metrics }: PreventionModel): number =>
    of === "npsv" ? metrics.npsvGbp : metrics.cashableValueGbp;
  return finiteWorth(figure(result) - figure(right), of);
}

/**
 * State a worth, unless it has outgrown the numbers a computer can hold.
 *
 * @param gbp - The difference.
 * @param of - The figure.
 * @returns The worth; null where the difference is not finite.
 * @internal
 */
export function finiteWorth(gbp: number, of: LintWorth["of"]): LintWorth | null {
  return Number.isFinite(gbp) ? { gbp, of } : null;
}

/**
 * Change one outcome.
 *
 * @param model - The model.
 * @param index - Position of the outcome.
 * @param changes - Its fields as they should be.
 * @returns The list with the outcome changed.
 * @internal
 */
export function withOutcome(
  { outcomes }: PreventionModelSpec,
  index: number,
  changes: Partial<PreventionModelSpec["outcomes"][number]>,
): Pick<PreventionModelSpec, "outcomes"> {
  return {
    outcomes: outcomes.map((outcome, at) => (at === index ? { ...outcome, ...changes } : outcome)),
  };
}

/**
 * Change one cost.
 *
 * @param model - The model.
 * @param index - Position of the cost.
 * @param changes - Its fields as they should be.
 * @returns The list with the cost changed.
 * @internal
 */
export function withCost(
  { costs }: PreventionModelSpec,
  index: number,
  changes: Partial<PreventionModelSpec["costs"][number]>,
): Pick<PreventionModelSpec, "costs"> {
  return { costs: costs.map((cost, at) => (at === index ? { ...cost, ...changes } : cost)) };
}
