import * as z from "zod/mini";
import { parseInput, refusal } from "../../errors.js";
import { say, type Sentence } from "../../internal/say.js";
import * as words from "../../words/en-GB.js";
import { dominated, type Frontier, frontierOf, onFrontier } from "./frontier-kernel.js";
import { effectUnit, onePerOption, optionNames } from "./option-quantities.js";
import { poundsEach } from "./pounds-each.js";

/** Input of {@link icerTable}. */
export const IcerTableInput = z.strictObject({
  names: optionNames({
    title: "Names",
    description: "Name of each option, do nothing among them.",
  }),
  costsGbp: onePerOption(
    {
      title: "Costs",
      description: "Cost of each option in pounds of one price year; below 0 where it saves money.",
    },
    "£",
  ),
  effects: onePerOption(
    {
      title: "Effects",
      description: "Effect of each option in one natural unit; more is better.",
    },
    "ratio",
  ),
  effectUnit: z.optional(effectUnit),
});
export type IcerTableInput = z.input<typeof IcerTableInput>;

/** Where an option stands against all the others. */
export type OptionStatus = "onFrontier" | "extendedlyDominated" | "dominated";

/** One option of {@link icerTable}. */
export interface IcerRow {
  readonly name: string;
  readonly costGbp: number;
  readonly effect: number;
  readonly status: OptionStatus;
  /** Whether another option has the same cost and the same effect. */
  readonly tied: boolean;
  /** The option before it on the frontier, against which its increments stand. */
  readonly comparedWith: string | null;
  readonly incrementalCostGbp: number | null;
  readonly incrementalEffect: number | null;
  /** Pounds for each further unit of effect; null, with the reason, where there is no step. */
  readonly icer: number | null;
  /** Why there is no ratio; null when there is one. */
  readonly reason: Sentence | null;
}

/** Result of {@link icerTable}. */
export interface IcerTable {
  /** The frontier by rising cost, then the extendedly dominated, then the dominated. */
  readonly rows: readonly IcerRow[];
  readonly conclusion: Sentence;
}

/**
 * Tell which options are worth considering, and what each further unit of effect costs.
 *
 * An option is dominated where another costs no more and does no less, one of them strictly, and
 * extendedly dominated where a mix of two others does as much for less. Options of equal cost and
 * effect are both kept and marked as tied.
 *
 * @param input - Name, cost and effect of each option.
 * @returns A row an option with its incremental cost-effectiveness ratio along the frontier.
 * @throws {@link UpstreamError} `INVALID_INPUT` for unequal lengths, a name used twice, no option or a
 * number that is none.
 * @see US Department of Veterans Affairs, Health Economics Resource Center, cost-effectiveness
 * analysis.
 *
 * @example
 * ```ts
 * icerTable({ names: ["A", "B"], costsGbp: [100, 300], effects: [1, 2] }).rows[1].icer; // => 200
 * ```
 */
export function icerTable(input: IcerTableInput): IcerTable {
  const { names, costsGbp, effects, effectUnit } = parseInput(IcerTableInput, input);
  requireLength("costsGbp", names, costsGbp);
  requireLength("effects", names, effects);
  const frontier = frontierOf(costsGbp, effects, names);
  const options: Options = { names, costsGbp, effects };
  const kept: number[] = [];
  const mixed: number[] = [];
  const beaten: number[] = [];
  for (const index of frontier.order) {
    const status = frontier.status[index];
    (status === onFrontier ? kept : status === dominated ? beaten : mixed).push(index);
  }
  const whyNot = reasonsToDrop(names, frontier);
  const rows = [
    ...kept.map((index, at) => frontierRow(options, frontier, index, kept[at - 1])),
    ...[...mixed, ...beaten].map((index) => beatenRow(options, frontier, index, whyNot(index))),
  ];
  return { rows, conclusion: conclusionOf(rows, kept.length, effectUnit) };
}

interface Options {
  readonly names: ArrayLike<string>;
  readonly costsGbp: ArrayLike<number>;
  readonly effects: ArrayLike<number>;
}

function requireLength(field: string, names: ArrayLike<string>, values: ArrayLike<number>): void {
  if (values.length === names.length) return;
  const lengths = { other: "names", expected: names.length, got: values.length };
  throw refusal([field], say(words.giveEqualLengths, lengths));
}

function frontierRow(
  { names, costsGbp, effects }: Options,
  { tied }: Frontier,
  index: number,
  before: number | undefined,
): IcerRow {
  const option = {
    name: names[index] ?? "",
    costGbp: costsGbp[index] ?? 0,
    effect: effects[index] ?? 0,
    status: "onFrontier" as const,
    tied: tied[index] === 1,
  };
  if (before === undefined) {
    return { ...option, ...noStep, reason: say(words.frontierStartsHere) };
  }
  const comparedWith = names[before] ?? "";
  const incrementalCostGbp = option.costGbp - (costsGbp[before] ?? 0);
  const incrementalEffect = option.effect - (effects[before] ?? 0);
  const step = { comparedWith, incrementalCostGbp, incrementalEffect };
  if (incrementalEffect === 0) {
    const reason = say(words.sameAsOther, { name: comparedWith });
    return { ...option, ...step, icer: null, reason };
  }
  const icer = incrementalCostGbp / incrementalEffect;
  return Number.isFinite(icer)
    ? { ...option, ...step, icer, reason: null }
    : { ...option, ...step, icer: null, reason: say(words.effectTooSmall) };
}

const noStep = {
  comparedWith: null,
  incrementalCostGbp: null,
  incrementalEffect: null,
  icer: null,
};

/** Field by field: copying objects would take ten times as long, and there may be a thousand. */
function beatenRow(
  { names, costsGbp, effects }: Options,
  { status, tied }: Frontier,
  index: number,
  reason: Sentence,
): IcerRow {
  return {
    name: names[index] ?? "",
    costGbp: costsGbp[index] ?? 0,
    effect: effects[index] ?? 0,
    status: status[index] === dominated ? "dominated" : "extendedlyDominated",
    tied: tied[index] === 1,
    comparedWith: null,
    incrementalCostGbp: null,
    incrementalEffect: null,
    icer: null,
    reason,
  };
}

/** Hundreds of strategies may be beaten by the same one, so each sentence is made once. */
function reasonsToDrop(
  names: ArrayLike<string>,
  { status, dominatedBy, below, above }: Frontier,
): (index: number) => Sentence {
  const made = new Map<string, Sentence>();
  const nameOf = (other: number | undefined): string => names[other ?? -1] ?? "";
  return (index) => {
    const isDominated = status[index] === dominated;
    const key = isDominated
      ? String(dominatedBy[index])
      : `${String(below[index])} ${String(above[index])}`;
    const known = made.get(key);
    if (known !== undefined) return known;
    const sentence = isDominated
      ? say(words.dominatedByOther, { name: nameOf(dominatedBy[index]) })
      : say(words.dominatedByMix, {
          cheaper: nameOf(below[index]),
          dearer: nameOf(above[index]),
        });
    made.set(key, sentence);
    return sentence;
  };
}

/** A sentence that lists more steps than this is no longer read. */
const mostSteps = 6;

function conclusionOf(
  rows: readonly IcerRow[],
  kept: number,
  effectUnit: string | undefined,
): Sentence {
  const [first] = rows;
  const last = rows[kept - 1];
  const unit = effectUnit ?? say(words.unitOfEffect);
  const about = { count: rows.length, kept, first: first?.name ?? "" };
  if (kept === 1) return say(words.oneOptionLeft, { ...about, unit });
  if (kept > mostSteps + 1) return say(words.manyOptionsLeft, { ...about, last: last?.name ?? "" });
  const steps = rows
    .slice(1, kept)
    .map(({ name, icer, comparedWith }) =>
      icer === null
        ? say(words.frontierTie, { name, other: comparedWith ?? "" })
        : say(words.frontierStep, { name, icer: poundsEach(icer), unit }),
    );
  return say(words.optionsLeft, { ...about, steps });
}
