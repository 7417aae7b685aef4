import * as z from "zod/mini";
import { parseInput, refusal } from "../../errors.js";
import { normalQuantile } from "../../internal/distributions.js";
import { confidenceLevel, count, quantity, share } from "../../internal/quantities.js";
import { type Sentence, say } from "../../internal/say.js";
import { type ShareEstimate, shareOf } from "../../internal/share-of.js";
import * as words from "../../words/en-GB.js";
import type { RatioEstimate } from "../targeting.js";

/** Beyond these a relative risk is a slip of the keyboard. */
const [least, most] = [1e-6, 1e6];

const risk = (title: string, description: string): z.ZodMiniType<number, number> =>
  quantity({ title, description, unit: "ratio" }, (value) =>
    typeof value === "number" && value >= least && value <= most
      ? undefined
      : { sentence: say(words.giveRelativeRisk) },
  );

/** Input of {@link potentialImpactFraction}. */
export const PotentialImpactFractionInput = z.strictObject({
  exposed: count({ title: "Exposed", description: "Children with the risk, in the survey." }),
  total: count({ title: "Total", description: "Children in the survey." }),
  relativeRisk: risk(
    "Relative risk",
    "How many times as often the outcome comes with the risk as without.",
  ),
  relativeRiskLower: risk("Lower limit", "Lower limit of the relative risk."),
  relativeRiskUpper: risk("Upper limit", "Upper limit of the relative risk."),
  reduction: share({
    title: "Reduction",
    description: "Share of those with the risk who would be freed of it; 1 for all.",
  }),
  cases: z.optional(
    count({ title: "Cases", description: "Children with the outcome at present." }),
  ),
  confidence: confidenceLevel(),
});
export type PotentialImpactFractionInput = z.input<typeof PotentialImpactFractionInput>;

/** Result of {@link potentialImpactFraction}. */
export interface PotentialImpactFraction {
  /** Share with the risk now, with Wilson's interval. */
  readonly exposure: ShareEstimate;
  /** Share of the cases that would not arise; below 0 where the risk protects. */
  readonly fraction: RatioEstimate;
  /** The same if nobody had the risk any more. */
  readonly attributable: RatioEstimate;
  /** Cases that would not arise; null where no number of cases was given. */
  readonly avoided: RatioEstimate | null;
  /** On what it rests: the relative risk is an effect, not a mere association. */
  readonly premise: Sentence;
  readonly method: { readonly formula: "levin"; readonly limits: "recoveredVariances" };
  readonly confidence: number;
  readonly warnings: readonly Sentence[];
  readonly conclusion: Sentence;
}

/**
 * Tell how many cases would not arise if fewer children had a risk.
 *
 * With the share p at risk, the relative risk R and a reduction r, the fraction is
 * r p (R - 1) / (1 + p (R - 1)). Its limits carry the error of both the share and the relative risk.
 *
 * @param input - Children with the risk in a survey, a published relative risk with its limits at
 * the same level of confidence, how far the risk would fall, and if known the number of cases.
 * @returns The share of cases that would not arise, and their number, with limits.
 * @throws {@link UpstreamError} `INVALID_INPUT` for limits that do not enclose the relative risk.
 * @see Levin 1953; Morgenstern and Bursic 1982; Zou and Donner 2008 (limits).
 *
 * @example
 * ```ts
 * potentialImpactFraction({
 *   ...{ exposed: 200, total: 1000, relativeRisk: 2, reduction: 0.5 },
 *   ...{ relativeRiskLower: 1.5, relativeRiskUpper: 2.667, cases: 600 },
 * }).fraction.value; // => 0.0833
 * ```
 */
export function potentialImpactFraction(
  input: PotentialImpactFractionInput,
): PotentialImpactFraction {
  const parsed = parseInput(PotentialImpactFractionInput, input);
  const { exposed, total, relativeRisk, relativeRiskLower, relativeRiskUpper } = parsed;
  const { reduction, cases, confidence } = parsed;
  if (exposed > total) throw refusal(["exposed"], say(words.giveCountWithinTotal, { total }));
  if (relativeRiskLower > relativeRisk) {
    throw refusal(["relativeRiskLower"], say(words.giveLowerLimit, { value: relativeRisk }));
  }
  if (relativeRiskUpper < relativeRisk) {
    throw refusal(["relativeRiskUpper"], say(words.giveUpperLimit, { value: relativeRisk }));
  }
  const z = -normalQuantile((1 - confidence) / 2);
  const exposure = shareOf(exposed, total, z, say(words.nobodyInTotal));
  const risks = { value: relativeRisk, lower: relativeRiskLower, upper: relativeRiskUpper };
  const fraction = impact(exposure, risks, reduction);
  return {
    exposure,
    fraction,
    attributable: impact(exposure, risks, 1),
    avoided: cases === undefined ? null : times(fraction, cases),
    premise: say(words.riskIsCause),
    method: { formula: "levin", limits: "recoveredVariances" },
    confidence,
    warnings: relativeRiskLower <= 1 && relativeRiskUpper >= 1 ? [say(words.riskMayBeNone)] : [],
    conclusion: conclude(fraction, reduction),
  };
}

type Risks = Readonly<Record<"value" | "lower" | "upper", number>>;

/** Levin's fraction. */
function fractionOf(exposure: number, relativeRisk: number, reduction: number): number {
  const excess = exposure * (relativeRisk - 1);
  return (reduction * excess) / (1 + excess);
}

/** Distances to the fraction at either limit of share and relative risk, put together as squares. */
function impact(exposure: ShareEstimate, risks: Risks, reduction: number): RatioEstimate {
  const { value: share, lower, upper, reason } = exposure;
  if (share === null) return { value: null, lower: null, upper: null, reason };
  const value = fractionOf(share, risks.value, reduction);
  // A relative risk below 1 turns the ends about.
  const byShare = [lower, upper].map((end) => fractionOf(end ?? share, risks.value, reduction));
  const byRisk = [risks.lower, risks.upper].map((end) => fractionOf(share, end, reduction));
  const below = Math.hypot(value - Math.min(...byShare), value - Math.min(...byRisk));
  const above = Math.hypot(Math.max(...byShare) - value, Math.max(...byRisk) - value);
  return { value, lower: value - below, upper: Math.min(1, value + above), reason: null };
}

function times({ value, lower, upper, reason }: RatioEstimate, cases: number): RatioEstimate {
  const people = (part: number | null): number | null => (part === null ? null : part * cases);
  return { value: people(value), lower: people(lower), upper: people(upper), reason };
}

function conclude({ value, lower, upper, reason }: RatioEstimate, reduction: number): Sentence {
  if (value === null || lower === null || upper === null) {
    return reason ?? say(words.nobodyInTotal);
  }
  return say(words.concludeImpact, { reduction, value, lower, upper });
}
