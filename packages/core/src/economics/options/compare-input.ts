import { isColumn, type PriceYear, type Problem } from "../../internal/quantities.js";
import { say } from "../../internal/say.js";
import * as words from "../../words/en-GB.js";
import type { PreventionModel } from "../model/prevention-model.js";
import { costProblem, effectProblem, mostOptions } from "./option-quantities.js";

/** An option by its figures, in present-value pounds of one price year. */
export interface OptionFigures {
  readonly name: string;
  readonly costGbp: number;
  /** All of fiscal, economic and social value. */
  readonly publicValueGbp?: number | undefined;
  /** Of the public value, what falls to public budgets. */
  readonly fiscalValueGbp?: number | undefined;
  /** Of the fiscal value, what a budget can really be cut or reused by. */
  readonly cashableValueGbp?: number | undefined;
  /** Units of effect; more is better. */
  readonly effect?: number | undefined;
}

/** An option by the result of `preventionModel`. */
export interface OptionModel {
  readonly name: string;
  readonly result: Pick<PreventionModel, "years" | "provenance"> & {
    readonly metrics: Pick<
      PreventionModel["metrics"],
      "costGbp" | "publicValueGbp" | "fiscalValueGbp" | "cashableValueGbp"
    >;
  };
  /** Units of effect; more is better. */
  readonly effect?: number | undefined;
}

export type CompareOption = OptionFigures | OptionModel;

/** An option once read. */
export interface ReadOption {
  readonly name: string;
  readonly costGbp: number;
  readonly publicValueGbp: number | null;
  readonly fiscalValueGbp: number | null;
  readonly cashableValueGbp: number | null;
  readonly effect: number | null;
  /** What a model's figures stand on, so that all can be compared; null for figures. */
  readonly basis: { readonly priceYear: PriceYear; readonly discountId: string } | null;
}

const valueFields = ["publicValueGbp", "fiscalValueGbp", "cashableValueGbp"] as const;

/**
 * Say what is wrong with a list of options.
 *
 * @param value - Anything.
 * @returns The first problem, or nothing.
 * @internal
 */
export function optionsProblem(value: unknown): Problem | undefined {
  if (!Array.isArray(value) || value.length < 2) return { sentence: say(words.giveTwoOptions) };
  if (value.length > mostOptions) {
    return { sentence: say(words.giveFewerOptions, { most: mostOptions }) };
  }
  const seen = new Set<string>();
  for (const [index, option] of (value as unknown[]).entries()) {
    const problem = optionProblem(option, seen);
    if (problem) return { ...problem, path: [index, ...(problem.path ?? [])] };
  }
  return undefined;
}

function optionProblem(option: unknown, seen: Set<string>): Problem | undefined {
  if (typeof option !== "object" || option === null || isColumn(option)) {
    return { sentence: say(words.giveOptionObject) };
  }
  const {
    name,
    effect,
    result,
    costGbp,
    publicValueGbp,
    fiscalValueGbp,
    cashableValueGbp,
    ...others
  } = option as Record<string, unknown>;
  const [unknown] = Object.keys(others);
  if (unknown !== undefined) {
    return { sentence: say(words.giveKnownField, { field: unknown }), path: [unknown] };
  }
  if (typeof name !== "string" || name.trim() === "") {
    return { sentence: say(words.giveText), path: ["name"] };
  }
  if (seen.has(name)) return { sentence: say(words.giveNameOnce, { name }), path: ["name"] };
  seen.add(name);
  const aboutEffect = effect === undefined ? undefined : effectProblem(effect);
  if (aboutEffect) return { sentence: aboutEffect, path: ["effect"] };
  const figures = { costGbp, publicValueGbp, fiscalValueGbp, cashableValueGbp };
  if (result === undefined) return figuresProblem(figures);
  const [twice] = Object.entries(figures).find(([, figure]) => figure !== undefined) ?? [];
  if (twice !== undefined) return { sentence: say(words.giveResultOrFigures), path: [twice] };
  return isModelResult(result)
    ? undefined
    : { sentence: say(words.giveModelResult), path: ["result"] };
}

function figuresProblem(figures: Readonly<Record<string, unknown>>): Problem | undefined {
  for (const [field, figure] of Object.entries(figures)) {
    if (figure === undefined && field !== "costGbp") continue;
    const sentence = costProblem(figure);
    if (sentence) return { sentence, path: [field] };
  }
  for (const [index, field] of valueFields.entries()) {
    const whole = valueFields[index - 1];
    if (whole !== undefined && figures[field] !== undefined && figures[whole] === undefined) {
      return { sentence: say(words.giveWholeBeforePart, { whole }), path: [field] };
    }
  }
  return undefined;
}

function isModelResult(value: unknown): value is OptionModel["result"] {
  const { metrics, provenance } = Object(value) as Record<string, unknown>;
  const figures = Object(metrics) as Record<string, unknown>;
  const { discount, priceYear } = Object(provenance) as Record<string, unknown>;
  return (
    ["costGbp", ...valueFields].every((field) => Number.isFinite(figures[field])) &&
    typeof discount === "object" &&
    (typeof priceYear === "string" || typeof priceYear === "number")
  );
}

/**
 * Bring options given by figures and by models into one shape.
 *
 * @param option - An option that {@link optionsProblem} has passed.
 * @returns The option.
 * @internal
 */
export function readOption(option: CompareOption): ReadOption {
  const { name, effect = null } = option;
  if ("result" in option) {
    const { metrics, provenance } = option.result;
    const { costGbp, publicValueGbp, fiscalValueGbp, cashableValueGbp } = metrics;
    const basis = {
      priceYear: provenance.priceYear,
      // A flat rate, or the name of the schedule with its variant.
      discountId: [
        provenance.discount.id,
        provenance.discount.variant ?? provenance.discount.flatRate ?? "",
      ].join(" "),
    };
    return { name, costGbp, publicValueGbp, fiscalValueGbp, cashableValueGbp, effect, basis };
  }
  return {
    name,
    costGbp: option.costGbp,
    publicValueGbp: option.publicValueGbp ?? null,
    fiscalValueGbp: option.fiscalValueGbp ?? null,
    cashableValueGbp: option.cashableValueGbp ?? null,
    effect,
    basis: null,
  };
}
