import { choice, quantity } from "../internal/quantities.js";
import { say } from "../internal/say.js";
import * as words from "../words/en-GB.js";
import type * as z from "zod/mini";

/** What an effect compares: ratios of risks or odds, differences of risks or means, or anything additive. */
export const effectMeasures = ["rr", "or", "rd", "md", "smd", "other"] as const;
/** `rr` relative risk, `or` odds ratio, `rd` risk difference, `md` mean difference, `smd` standardised. */
export type EvidenceMeasure = (typeof effectMeasures)[number];

/** Scale on which effects are added up: ratios as their logarithm. */
export type AnalysisScale = "log" | "natural";

/** An effect and its sampling variance on the analysis scale: the logarithm of a ratio. */
export interface AnalysisEffect {
  readonly value: number;
  readonly variance: number;
}

/**
 * Name the scale on which effects of a measure are added up.
 *
 * @param measure - What the effect compares.
 * @returns The scale.
 * @internal
 */
export function scaleOf(measure: EvidenceMeasure): AnalysisScale {
  return measure === "rr" || measure === "or" ? "log" : "natural";
}

/** Beyond this a limit is as good as unbounded, and its exponential still stays finite. */
const furthestLog = 690;

/**
 * Turn a value of the analysis scale into the effect itself, within what the measure allows.
 *
 * @param measure - What the effect compares.
 * @param value - Value on the analysis scale.
 * @returns A ratio, a difference of risks from -1 to 1, or the value as it is.
 * @internal
 */
export function toEffect(measure: EvidenceMeasure, value: number): number {
  if (scaleOf(measure) === "log") {
    return Math.exp(Math.min(furthestLog, Math.max(-furthestLog, value)));
  }
  return measure === "rd" ? Math.min(1, Math.max(-1, value)) : value;
}

/**
 * Turn an effect into its value on the analysis scale. Unchecked.
 *
 * @param measure - What the effect compares.
 * @param effect - A ratio above 0, or a difference.
 * @returns The logarithm of a ratio; a difference as it is.
 * @internal
 */
export function toAnalysis(measure: EvidenceMeasure, effect: number): number {
  return scaleOf(measure) === "log" ? Math.log(effect) : effect;
}

/**
 * Tell the effect of no difference.
 *
 * @param measure - What the effect compares.
 * @returns 1 for a ratio, 0 for a difference.
 * @internal
 */
export function noEffectOf(measure: EvidenceMeasure): number {
  return scaleOf(measure) === "log" ? 1 : 0;
}

/**
 * The field that says what an effect compares.
 *
 * @returns A schema for one of the measures.
 * @internal
 */
// @__NO_SIDE_EFFECTS__
export function effectMeasure(): z.ZodMiniType<EvidenceMeasure, EvidenceMeasure> {
  return choice(effectMeasures, {
    title: "Measure",
    description:
      "What is compared: rr relative risk, or odds ratio, rd risk difference, md mean difference, smd standardised mean difference, other any additive effect.",
  });
}

/** Largest effect on the analysis scale: a cost difference fits, sums of squares stay finite. */
const largestValue = 1e9;
/** Largest variance on the analysis scale, and the smallest as its inverse. */
const largestVariance = 1e18;

/**
 * An effect on the analysis scale.
 *
 * @param about - Title and description for help texts.
 * @param about.title - A few words.
 * @param about.description - One or two sentences.
 * @returns A schema for a number that can be pooled.
 * @internal
 */
// @__NO_SIDE_EFFECTS__
export function analysisValue(about: {
  title: string;
  description: string;
}): z.ZodMiniType<number, number> {
  return quantity({ ...about, unit: "score" }, (value) =>
    Number.isFinite(value) && Math.abs(Number(value)) <= largestValue
      ? undefined
      : { sentence: say(words.giveEffectValue) },
  );
}

/**
 * A sampling variance on the analysis scale.
 *
 * @param about - Title and description for help texts.
 * @param about.title - A few words.
 * @param about.description - One or two sentences.
 * @returns A schema for a number above 0.
 * @internal
 */
// @__NO_SIDE_EFFECTS__
export function samplingVariance(about: {
  title: string;
  description: string;
}): z.ZodMiniType<number, number> {
  return quantity({ ...about, unit: "weight" }, (value) =>
    isVariance(value) ? undefined : { sentence: say(words.giveSamplingVariance) },
  );
}

/**
 * Tell a sampling variance that can be pooled from any other value.
 *
 * @param value - Anything.
 * @returns Whether it is a number above 0 and neither tiny nor huge beyond use.
 * @internal
 */
export function isVariance(value: unknown): value is number {
  return (
    Number.isFinite(value) &&
    Number(value) >= 1 / largestVariance &&
    Number(value) <= largestVariance
  );
}
