import * as z from "zod/mini";
import { parseInput, type UpstreamErrorPath } from "../../errors.js";
import {
  choice,
  described,
  label,
  measurement,
  type PriceYear,
  priceYear,
} from "../../internal/quantities.js";
import { say, type Sentence } from "../../internal/say.js";
import * as words from "../../words/en-GB.js";
import { PreventionModelInput, type PreventionModelSpec } from "../model/prevention-model-input.js";
import { type Doubt, type LintFinding, lintRules, lintSeverities } from "./finding.js";
import { type LintContext, tryModel } from "./lint-context.js";
import { cashDoubts } from "./rules/cash.js";
import { doubleCounting } from "./rules/double-counting.js";
import { effectDoubts } from "./rules/effects.js";
import { peopleUnitTraps } from "./rules/people-units.js";
import { priceDoubts } from "./rules/prices.js";
import { missingSources } from "./rules/sources.js";
import { uncertaintyDoubts } from "./rules/uncertainty.js";

const Varied = z.strictObject({
  path: label({
    title: "Path",
    description: "Where in the model the assumption stands, such as outcomes[0].effect.",
  }),
  low: z.optional(measurement({ title: "Low", description: "Lower end of its range." })),
  high: z.optional(measurement({ title: "High", description: "Upper end of its range." })),
});

/** Callers may pass read-only lists; zod's own type asks for mutable ones. */
// @__NO_SIDE_EFFECTS__
function list<Item extends z.ZodMiniType>(
  item: Item,
): z.ZodMiniType<readonly z.output<Item>[], readonly z.input<Item>[]> {
  return z.array(item);
}

/** Input of {@link lint}. */
export const LintInput = z.strictObject({
  model: described({ title: "Model", description: "A prevention model." }, PreventionModelInput),
  asOf: z.optional(
    priceYear({
      title: "As of",
      description:
        "Year from which the age of prices is counted; left out: the model's base price year.",
    }),
  ),
  flows: z.optional(
    choice(["real", "nominal"], {
      title: "Flows",
      description: "Whether the amounts by year are in real or in nominal pounds, where you know.",
    }),
  ),
  varied: z.optional(
    described(
      {
        title: "Varied",
        description: "Assumptions that your sensitivity analysis or simulation moves, with ranges.",
      },
      list(Varied),
    ),
  ),
});
export type LintInput = z.input<typeof LintInput>;

/** Result of {@link lint}. */
export interface Lint {
  /** Errors first, then warnings and notes; each in the order of the model. */
  readonly findings: readonly LintFinding[];
  readonly errors: number;
  readonly warnings: number;
  readonly notes: number;
  /** Whether the model runs at all. */
  readonly runs: boolean;
  /** Year from which the age of prices was counted. */
  readonly asOf: PriceYear;
  readonly conclusion: Sentence;
}

/**
 * Check a prevention model for what would flatter it, or would not stand up to a finance director.
 *
 * Every doubtful thing is listed, also where the model is legal, and also what makes it be refused.
 * What a finding is worth is the figure now less the figure put right: above 0 it flatters the case.
 * Findings overlap, so what they are worth does not add up.
 *
 * @param input - The model, and what an analysis does with it.
 * @returns The findings by severity and place, each with its remedy, and a conclusion.
 * @throws {@link UpstreamError} `INVALID_INPUT` for a field that no model can have.
 * @see HM Treasury, The Green Book 2022, on additionality, optimism bias and real prices.
 *
 * @example
 * ```ts
 * lint({ model }).findings[0]?.rule; // => "deadweightOnControlled"
 * ```
 */
export function lint(input: LintInput): Lint {
  const { model, asOf, flows, varied = [] } = parseInput(LintInput, input);
  const since = asOf ?? model.basePriceYear;
  // Once parsed, a basis that was left out looks like one that was stated.
  const basisStated = input.model.outcomes.map(({ effectBasis }) => effectBasis !== undefined);
  const standing = { asOf: since, flows, varied, basisStated };
  const context: LintContext = { model, ...tryModel(model), ...standing };
  const doubts = [
    ...peopleUnitTraps(context),
    ...doubleCounting(context),
    ...effectDoubts(context),
    ...cashDoubts(context),
    ...priceDoubts(context),
    ...uncertaintyDoubts(context),
    ...missingSources(context),
  ];
  const findings = [...doubts, ...refused(context, doubts)]
    .sort((a, b) => compare(a, b))
    .map((doubt): LintFinding => ({ ...doubt, place: placeOf(model, doubt.path) }));
  const count = (severity: string): number =>
    findings.filter((finding) => finding.severity === severity).length;
  const counts = { errors: count("error"), warnings: count("warning"), notes: count("note") };
  return {
    findings,
    ...counts,
    runs: context.result !== null,
    asOf: since,
    conclusion: conclusionOf(findings, counts),
  };
}

/** What stops the model and no rule has told. */
function refused({ refusal }: LintContext, doubts: readonly Doubt[]): readonly Doubt[] {
  if (refusal === null) return [];
  const { path, sentence } = refusal;
  const isTold = doubts.some(
    (doubt) =>
      doubt.severity === "error" &&
      (isWithin(path, doubt.path) ||
        (path[0] === "childrenPerFamily" && doubt.rule === "perChildPerFamily")),
  );
  if (isTold) return [];
  const remedy = say(words.lintPutRight);
  return [{ rule: "refused", severity: "error", path, problem: sentence, remedy, worth: null }];
}

function isWithin(path: UpstreamErrorPath, other: UpstreamErrorPath): boolean {
  return path.length === other.length && path.every((key, index) => key === other[index]);
}

/** The order of a model's parts as they stand in the input. */
const partOrder = Object.keys(PreventionModelInput.shape);

function compare(a: Doubt, b: Doubt): number {
  return (
    lintSeverities.indexOf(a.severity) - lintSeverities.indexOf(b.severity) ||
    partOrder.indexOf(String(a.path[0])) - partOrder.indexOf(String(b.path[0])) ||
    Number(a.path[1] ?? 0) - Number(b.path[1] ?? 0) ||
    lintRules.indexOf(a.rule) - lintRules.indexOf(b.rule)
  );
}

function placeOf(model: PreventionModelSpec, [part, index]: UpstreamErrorPath): Sentence {
  if ((part === "costs" || part === "outcomes") && typeof index === "number") {
    const name = model[part][index]?.name ?? String(index);
    return part === "costs" ? say(words.lintCost, { name }) : say(words.lintOutcome, { name });
  }
  return part === undefined ? say(words.lintModel) : say(words.lintSetting, { setting: part });
}

function conclusionOf(
  findings: readonly LintFinding[],
  counts: Pick<Lint, "errors" | "warnings" | "notes">,
): Sentence {
  if (findings.length === 0) return say(words.lintNothing, { rules: lintRules.length });
  const dearest = findings.reduce<LintFinding | null>((best, finding) => {
    const size = (each: LintFinding | null): number => Math.abs(each?.worth?.gbp ?? 0);
    return size(finding) > size(best) ? finding : best;
  }, null);
  const advice =
    counts.errors > 0
      ? say(words.lintNotYet)
      : counts.warnings > 0
        ? say(words.lintAnswer)
        : say(words.lintOnlyNotes);
  if (dearest === null) return say(words.lintConclusion, { ...counts, advice });
  return say(words.lintConclusionWorth, { ...counts, dearest: dearestSentence(dearest), advice });
}

function dearestSentence({ place, worth }: LintFinding): Sentence {
  const gbp = worth?.gbp ?? 0;
  const about = { place, worth: Math.abs(gbp) };
  if (worth?.of === "cashable") return say(words.lintDearestCash, about);
  return gbp > 0 ? say(words.lintDearestFlatters, about) : say(words.lintDearestHides, about);
}
