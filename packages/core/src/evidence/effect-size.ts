import * as z from "zod/mini";
import { parseInput } from "../errors.js";
import { normalQuantile, normalUpperTail } from "../internal/distributions.js";
import { choice, confidenceLevel } from "../internal/quantities.js";
import { type Sentence, say } from "../internal/say.js";
import * as words from "../words/en-GB.js";
import {
  type AnalysisEffect,
  type AnalysisScale,
  type EvidenceMeasure,
  effectMeasure,
  noEffectOf,
  scaleOf,
  toEffect,
} from "./effect-measures.js";
import { type StudyData, studyData } from "./study-data.js";
import {
  rounded,
  smallSampleCorrections,
  type SmallSampleCorrection,
  smdVariances,
  type SmdVariance,
  studyEffect,
  type StudySource,
  type ZeroCellRule,
  zeroCellRules,
} from "./study-effects.js";

/** How data become effects, wherever studies are read. */
export const studyRules = {
  zeroCells: z.optional(
    choice(zeroCellRules, {
      title: "Empty cells",
      description:
        "Whether one half is added to all four cells where one is empty; left out: addHalf for rr and or, none for rd.",
    }),
  ),
  bothEmpty: z._default(
    choice(["leaveOut", "keep"], {
      title: "Empty in both groups",
      description:
        "Whether a ratio without events in both groups is left out, or kept with the halves added.",
    }),
    "leaveOut",
  ),
  correction: z._default(
    choice(smallSampleCorrections, {
      title: "Correction",
      description: "Hedges' small-sample factor of smd: exact, approximate, or none (Cohen's d).",
    }),
    "exact",
  ),
  smdVariance: z._default(
    choice(smdVariances, {
      title: "Variance of smd",
      description: "Which variance a standardised difference has; see the methods page.",
    }),
    "largeSample",
  ),
} as const;

/** Input of {@link effectSize}. */
export const EffectSizeInput = z.strictObject({
  measure: effectMeasure(),
  ...studyData,
  ...studyRules,
  confidence: confidenceLevel(),
});
export type EffectSizeInput = StudyData &
  Pick<
    z.input<typeof EffectSizeInput>,
    "measure" | "zeroCells" | "bothEmpty" | "correction" | "smdVariance" | "confidence"
  >;

/** Result of {@link effectSize}. */
export interface EffectSize {
  readonly measure: EvidenceMeasure;
  /** A ratio, or a difference; null with the reason. */
  readonly estimate: number | null;
  readonly lower: number | null;
  readonly upper: number | null;
  /** 1 for a ratio, 0 for a difference. */
  readonly noEffect: number;
  /** What a pool takes: the logarithm of a ratio, and its sampling variance. */
  readonly analysis: AnalysisEffect | null;
  readonly scale: AnalysisScale;
  /** On the analysis scale. */
  readonly standardError: number | null;
  /** Two-sided, from the normal distribution. */
  readonly pValue: number | null;
  readonly from: StudySource;
  readonly method: {
    readonly interval: "normal";
    /** What was done about empty cells; null where there are no counts. */
    readonly zeroCells: ZeroCellRule | null;
    readonly halfAdded: boolean;
    /** Null where the effect is no standardised difference of two means. */
    readonly correction: SmallSampleCorrection | null;
    readonly smdVariance: SmdVariance | null;
  };
  readonly reason: Sentence | null;
  readonly confidence: number;
  readonly warnings: readonly Sentence[];
  readonly conclusion: Sentence;
}

/**
 * Compute the effect of one study from counts, from means, or from what was published.
 *
 * Ratios are added up and given limits as logarithms: `analysis` holds the logarithm, `estimate` the
 * ratio itself.
 *
 * @param input - A measure, one kind of data, and rules for empty cells and standardised differences.
 * @returns The effect with limits, and its value and variance on the analysis scale.
 * @throws {@link UpstreamError} `INVALID_INPUT` for data of the wrong kind or that contradict themselves.
 * @see Hedges 1981 and 1982 for the standardised difference; Viechtbauer 2010.
 *
 * @example
 * ```ts
 * effectSize({ measure: "or", published: { estimate: 1.25, lower: 0.77, upper: 2.05 } }).standardError; // => 0.2498 (4 d.p.)
 * ```
 */
export function effectSize(input: EffectSizeInput): EffectSize {
  const parsed = parseInput(EffectSizeInput, input);
  const { measure, counts, means, published, analysis, confidence, ...rules } = parsed;
  const study = studyEffect(measure, { counts, means, published, analysis }, rules, []);
  const { effect, from, halfAdded, reason, warnings } = study;
  const isSmd = from === "means" && measure === "smd";
  const method: EffectSize["method"] = {
    interval: "normal",
    zeroCells: from === "counts" ? (rules.zeroCells ?? defaultZeroCells(measure)) : null,
    halfAdded,
    correction: isSmd ? rules.correction : null,
    smdVariance: isSmd ? rules.smdVariance : null,
  };
  const about = { measure, noEffect: noEffectOf(measure), scale: scaleOf(measure), from, method };
  if (effect === null) {
    const none = { estimate: null, lower: null, upper: null, analysis: null, standardError: null };
    const conclusion = reason ?? say(words.emptyCellLeftAsItIs);
    return { ...about, ...none, pValue: null, reason, confidence, warnings, conclusion };
  }
  const { value, variance } = effect;
  const standardError = Math.sqrt(variance);
  const half = -normalQuantile((1 - confidence) / 2) * standardError;
  const [estimate, lower, upper] = [value, value - half, value + half].map((each) =>
    toEffect(measure, each),
  ) as [number, number, number];
  const isClear = Math.abs(value) > half;
  return {
    ...about,
    ...{ estimate, lower, upper, analysis: effect, standardError },
    pValue: 2 * normalUpperTail(Math.abs(value) / standardError),
    reason,
    confidence,
    warnings: [...warnings, ...(halfAdded ? [say(words.halfWasAdded)] : [])],
    conclusion: say(isClear ? words.effectClear : words.effectUnclear, {
      measure: say(measureNames[measure]),
      estimate: rounded(estimate),
      lower: rounded(lower),
      upper: rounded(upper),
      noEffect: about.noEffect,
    }),
  };
}

function defaultZeroCells(measure: EvidenceMeasure): ZeroCellRule {
  return measure === "rd" ? "none" : "addHalf";
}

/** How sentences name each measure. */
export const measureNames = {
  rr: words.measureRr,
  or: words.measureOr,
  rd: words.measureRd,
  md: words.measureMd,
  smd: words.measureSmd,
  other: words.measureOther,
} as const;
