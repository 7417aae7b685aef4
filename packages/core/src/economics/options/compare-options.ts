import * as z from "zod/mini";
import { parseInput, refusal } from "../../errors.js";
import { label, pounds, quantity } from "../../internal/quantities.js";
import { say, type Sentence } from "../../internal/say.js";
import * as words from "../../words/en-GB.js";
import { finite } from "../time/finite.js";
import {
  type CompareOption,
  optionsProblem,
  type ReadOption,
  readOption,
} from "./compare-input.js";
import { dominated, frontierOf } from "./frontier-kernel.js";
import { type IcerTable, icerTable } from "./icer-table.js";
import { effectUnit } from "./option-quantities.js";
import { poundsEach } from "./pounds-each.js";

/** Input of {@link compareOptions}. */
export const CompareOptionsInput = z.strictObject({
  options: quantity<readonly CompareOption[]>(
    {
      title: "Options",
      description:
        "Two options or more, each by its figures or by the result of preventionModel; either all " +
        "with a public value or all with an effect.",
      unit: "object",
    },
    optionsProblem,
  ),
  baseline: label({
    title: "Baseline",
    description: "Name of the option that the others are set against, such as do nothing.",
  }),
  thresholdGbp: z.optional(
    pounds({
      title: "Threshold",
      description: "The most that one unit of effect is worth paying for; ranks by net benefit.",
    }),
  ),
  effectUnit: z.optional(effectUnit),
});
export type CompareOptionsInput = z.input<typeof CompareOptionsInput>;

/** What an option brings over the baseline; null where an option has no such figure. */
export interface OverBaseline {
  readonly costGbp: number;
  readonly publicValueGbp: number | null;
  readonly fiscalValueGbp: number | null;
  readonly cashableValueGbp: number | null;
  readonly npsvGbp: number | null;
  /** Extra public value for each pound of extra cost; null where there is no extra cost. */
  readonly bcr: number | null;
  readonly effect: number | null;
  readonly netBenefitGbp: number | null;
}

/** One option of {@link compareOptions}. */
export interface ComparedOption {
  readonly name: string;
  readonly isBaseline: boolean;
  readonly costGbp: number;
  readonly publicValueGbp: number | null;
  /** Of the public value. */
  readonly fiscalValueGbp: number | null;
  /** Of the fiscal value. */
  readonly cashableValueGbp: number | null;
  /** Public value less cost. */
  readonly npsvGbp: number | null;
  /** Public value for each pound of cost; null where no cost is counted. */
  readonly bcr: number | null;
  readonly effect: number | null;
  /** Effect at the threshold less cost. */
  readonly netBenefitGbp: number | null;
  /** 1 for the best by `rankedBy`; options of equal worth share a rank. Null without a measure. */
  readonly rank: number | null;
  /** An option that costs no more and brings no less, one of them strictly. */
  readonly dominatedBy: string | null;
  readonly overBaseline: OverBaseline;
}

/** Result of {@link compareOptions}. */
export interface CompareOptions {
  /** In the order given. */
  readonly options: readonly ComparedOption[];
  readonly baseline: string;
  /** What decides the ranks: public value less cost, or effect at a threshold less cost. */
  readonly rankedBy: "npsv" | "netBenefit" | null;
  /** The cost-effectiveness frontier, where every option has an effect. */
  readonly frontier: IcerTable | null;
  readonly warnings: readonly Sentence[];
  readonly conclusion: Sentence;
}

/**
 * Set several options side by side: rank, dominance and what each brings over a named baseline.
 *
 * Ranks follow the net amount, never the ratio, which favours small schemes.
 *
 * @param input - Options by their figures or by prevention models, and the baseline by name.
 * @returns A row an option, the frontier where effects are given, and which comes first.
 * @throws {@link UpstreamError} `INVALID_INPUT` for fewer than two options, a name used twice, an
 * unknown baseline, options without a common measure, or models on different prices or rates.
 * @see HM Treasury, The Green Book 2022; A. A. Stinnett and J. Mullahy 1998, Net health benefits.
 *
 * @example
 * ```ts
 * compareOptions({ options: [nothing, small, large], baseline: "nothing" }).options[1].rank; // => 1
 * ```
 */
export function compareOptions(input: CompareOptionsInput): CompareOptions {
  const given = parseInput(CompareOptionsInput, input);
  const options = given.options.map(readOption);
  const baseline = options.find(({ name }) => name === given.baseline);
  if (baseline === undefined) {
    const choices = options.map(({ name }) => name).join(", ");
    throw refusal(["baseline"], say(words.giveChoice, { choices }));
  }
  requireOneBasis(options);
  const hasEffects = options.every(({ effect }) => effect !== null);
  const hasValues = options.every(({ publicValueGbp }) => publicValueGbp !== null);
  if (!hasEffects && !hasValues) {
    throw refusal(["options", lacking(options)], say(words.giveCommonMeasure));
  }
  const { thresholdGbp, effectUnit } = given;
  if (thresholdGbp !== undefined && !hasEffects) {
    const index = options.findIndex(({ effect }) => effect === null);
    throw refusal(["options", index, "effect"], say(words.giveEffectForThreshold));
  }
  const rankedBy = thresholdGbp !== undefined ? "netBenefit" : hasValues ? "npsv" : null;
  const worth = (option: ReadOption): number | null =>
    rankedBy === "netBenefit"
      ? netBenefitOf(option, thresholdGbp)
      : rankedBy === "npsv"
        ? npsvOf(option)
        : null;
  const worths = options.map(worth);
  const dominators = dominatorsOf(
    options,
    rankedBy === "npsv" ? ({ publicValueGbp }) => publicValueGbp : ({ effect }) => effect,
  );
  const rows = options.map((option, index): ComparedOption => ({
    name: option.name,
    isBaseline: option === baseline,
    costGbp: option.costGbp,
    publicValueGbp: option.publicValueGbp,
    fiscalValueGbp: option.fiscalValueGbp,
    cashableValueGbp: option.cashableValueGbp,
    npsvGbp: npsvOf(option),
    bcr: ratio(option.publicValueGbp, option.costGbp),
    effect: option.effect,
    netBenefitGbp: netBenefitOf(option, thresholdGbp),
    rank: rankOf(worths, index),
    dominatedBy: dominators[index] ?? null,
    overBaseline: overBaseline(option, baseline, thresholdGbp),
  }));
  const frontier = hasEffects
    ? icerTable({
        names: options.map(({ name }) => name),
        costsGbp: options.map(({ costGbp }) => costGbp),
        effects: options.map(({ effect }) => effect ?? 0),
        ...(effectUnit !== undefined && { effectUnit }),
      })
    : null;
  return {
    options: rows,
    baseline: baseline.name,
    rankedBy,
    frontier,
    warnings:
      rankedBy !== "npsv" || options.every(({ fiscalValueGbp }) => fiscalValueGbp !== null)
        ? []
        : [say(words.noFiscalColumn)],
    conclusion:
      rankedBy === null
        ? (frontier?.conclusion ?? say(words.giveCommonMeasure))
        : conclusionOf(rows, baseline.name, rankedBy, thresholdGbp ?? 0),
  };
}

/** Figures on different prices or rates cannot be set against each other. */
function requireOneBasis(options: readonly ReadOption[]): void {
  const first = options.find(({ basis }) => basis !== null)?.basis;
  for (const [index, { basis }] of options.entries()) {
    if (basis === null || first === null || first === undefined) continue;
    if (basis.priceYear !== first.priceYear) {
      const years = { one: String(first.priceYear), other: String(basis.priceYear) };
      throw refusal(["options", index, "result"], say(words.giveOnePriceYear, years));
    }
    if (basis.discountId !== first.discountId) {
      throw refusal(["options", index, "result"], say(words.giveOneDiscounting));
    }
  }
}

/** The first option that has neither measure that the others have. */
function lacking(options: readonly ReadOption[]): number {
  const [first] = options;
  const field = first?.publicValueGbp === null ? "effect" : "publicValueGbp";
  return Math.max(
    0,
    options.findIndex((option) => option[field] === null),
  );
}

function npsvOf({ publicValueGbp, costGbp }: ReadOption): number | null {
  return publicValueGbp === null ? null : publicValueGbp - costGbp;
}

function netBenefitOf(
  { effect, costGbp }: ReadOption,
  threshold: number | undefined,
): number | null {
  return effect === null || threshold === undefined ? null : finite(effect * threshold - costGbp);
}

function ratio(value: number | null, cost: number): number | null {
  if (value === null || cost <= 0) return null;
  return Number.isFinite(value / cost) ? value / cost : null;
}

function rankOf(worths: readonly (number | null)[], index: number): number | null {
  const own = worths[index] ?? null;
  return own === null ? null : 1 + worths.filter((other) => other !== null && other > own).length;
}

function dominatorsOf(
  options: readonly ReadOption[],
  worth: (option: ReadOption) => number | null,
): readonly (string | null)[] {
  const names = options.map(({ name }) => name);
  const { status, dominatedBy } = frontierOf(
    options.map(({ costGbp }) => costGbp),
    options.map((option) => worth(option) ?? 0),
    names,
  );
  return names.map((_, index) =>
    status[index] === dominated ? (names[dominatedBy[index] ?? -1] ?? null) : null,
  );
}

function overBaseline(
  option: ReadOption,
  baseline: ReadOption,
  threshold: number | undefined,
): OverBaseline {
  const less = (one: number | null, other: number | null): number | null =>
    one === null || other === null ? null : one - other;
  const costGbp = option.costGbp - baseline.costGbp;
  const publicValueGbp = less(option.publicValueGbp, baseline.publicValueGbp);
  return {
    costGbp,
    publicValueGbp,
    fiscalValueGbp: less(option.fiscalValueGbp, baseline.fiscalValueGbp),
    cashableValueGbp: less(option.cashableValueGbp, baseline.cashableValueGbp),
    npsvGbp: less(npsvOf(option), npsvOf(baseline)),
    bcr: ratio(publicValueGbp, costGbp),
    effect: less(option.effect, baseline.effect),
    netBenefitGbp: less(netBenefitOf(option, threshold), netBenefitOf(baseline, threshold)),
  };
}

function conclusionOf(
  rows: readonly ComparedOption[],
  baseline: string,
  rankedBy: "npsv" | "netBenefit",
  threshold: number,
): Sentence {
  const best = rows.filter(({ rank }) => rank === 1);
  const [first] = best;
  const measure =
    rankedBy === "npsv"
      ? say(words.publicValueLessCost)
      : say(words.effectAtThreshold, { threshold: poundsEach(threshold) });
  const name = best.map((option) => option.name).join(", ");
  if (best.length > 1) return say(words.severalComeFirst, { names: name, measure });
  if (first === undefined || first.isBaseline) {
    return say(words.baselineComesFirst, { name: baseline, measure });
  }
  const { costGbp, npsvGbp, netBenefitGbp, fiscalValueGbp, cashableValueGbp } = first.overBaseline;
  const gain = (rankedBy === "npsv" ? npsvGbp : netBenefitGbp) ?? 0;
  const cost = say(costGbp < 0 ? words.forLessCost : words.forMoreCost, {
    amount: Math.abs(costGbp),
  });
  const about = { name, measure, gain, baseline, cost };
  return rankedBy === "npsv" && fiscalValueGbp !== null && cashableValueGbp !== null
    ? say(words.oneComesFirstInColumns, {
        ...about,
        publicValue: first.overBaseline.publicValueGbp ?? 0,
        fiscal: fiscalValueGbp,
        cashable: cashableValueGbp,
      })
    : say(words.oneComesFirst, about);
}
