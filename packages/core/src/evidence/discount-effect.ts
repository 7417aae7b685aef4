import * as z from "zod/mini";
import type { EffectMeasure as ModelMeasure } from "../economics/index.js";
import { parseInput, refusal } from "../errors.js";
import { normalQuantile, tQuantile } from "../internal/distributions.js";
import { choice, confidenceLevel, described, label, quantity } from "../internal/quantities.js";
import { type Sentence, say } from "../internal/say.js";
import * as words from "../words/en-GB.js";
import {
  analysisValue,
  type AnalysisScale,
  type EvidenceMeasure,
  effectMeasure,
  noEffectOf,
  scaleOf,
  toEffect,
} from "./effect-measures.js";
import { isBarred, levelNames, preventionLevel } from "../internal/prevention-level.js";
import { rounded } from "./study-effects.js";

// @__NO_SIDE_EFFECTS__
function size(
  about: { title: string; description: string },
  least: number,
): z.ZodMiniType<number, number> {
  return quantity({ ...about, unit: "weight" }, (value) =>
    Number.isFinite(value) && Number(value) >= least && Number(value) <= 1e9
      ? undefined
      : { sentence: say(least > 0 ? words.giveNumberAboveZero : words.giveSpread) },
  );
}

const smallest = 1e-9;
/** Less of an effect than this is none. */
export const leastKept = 0.001;

const Grade = z.strictObject({
  grade: label({ title: "Grade", description: "The evidence's grade, one of the table's." }),
  table: quantity<Readonly<Record<string, number>>>(
    {
      title: "Table",
      description: "Your own share of the effect kept for each grade; none is supplied.",
      unit: "object",
    },
    (value) => {
      if (typeof value !== "object" || value === null || Array.isArray(value)) {
        return { sentence: say(words.giveGradeTable) };
      }
      for (const [grade, kept] of Object.entries(value) as [string, unknown][]) {
        const isShare = Number.isFinite(kept) && Number(kept) >= leastKept && Number(kept) <= 1;
        if (!isShare) return { sentence: say(words.giveGradeTable), path: [grade] };
      }
      return undefined;
    },
  ),
});

const Shrinkage = z.strictObject({
  priorSd: size(
    {
      title: "Prior spread",
      description: "Standard deviation of true effects of such programmes, on the analysis scale.",
    },
    smallest,
  ),
  priorValue: z._default(
    analysisValue({
      title: "Prior value",
      description:
        "What such programmes do on average, on the analysis scale; no effect if left out.",
    }),
    0,
  ),
});

/** Input of {@link discountEffect}. */
export const DiscountEffectInput = z.strictObject({
  measure: effectMeasure(),
  value: analysisValue({
    title: "Value",
    description: "The effect on the analysis scale: the logarithm of a ratio.",
  }),
  standardError: size(
    { title: "Standard error", description: "Of the value, on the analysis scale." },
    smallest,
  ),
  betweenVariance: z._default(
    size(
      {
        title: "Variance between studies",
        description:
          "Tau squared of the pool; 0 for a single study, and then the spread is too small.",
      },
      0,
    ),
    0,
  ),
  studies: z.optional(
    quantity<number>(
      {
        title: "Studies",
        description: "How many studies were pooled; left out: normal limits.",
        unit: "weight",
      },
      (value) =>
        Number.isInteger(value) && Number(value) >= 1 && Number(value) <= 1e6
          ? undefined
          : { sentence: say(words.giveNumberOfStudies) },
    ),
  ),
  grade: z.optional(
    described(
      { title: "Grade", description: "A grade, and your table of the share kept for each grade." },
      Grade,
    ),
  ),
  shrinkage: z.optional(
    described(
      { title: "Shrinkage", description: "What is known of such programmes before this evidence." },
      Shrinkage,
    ),
  ),
  spread: z._default(
    choice(["newPlace", "mean"], {
      title: "Spread",
      description: "What a model draws: the effect in a new place, or the mean over places.",
    }),
    "newPlace",
  ),
  foundAt: z.optional(
    preventionLevel({
      title: "Found at",
      description: "Population level at which the effect was found.",
    }),
  ),
  usedAt: z.optional(
    preventionLevel({ title: "Used at", description: "Population level of the local service." }),
  ),
  confidence: confidenceLevel(),
});
export type DiscountEffectInput = z.input<typeof DiscountEffectInput>;

/** What a model draws an effect from. */
export interface EffectDistribution {
  readonly family: "normal" | "studentT";
  /** `log`: the draw is the logarithm of the ratio. */
  readonly scale: AnalysisScale;
  readonly mean: number;
  /** Standard deviation of the normal; scale of Student's t. */
  readonly sd: number;
  readonly df: number | null;
  /** What the prevention model calls the measure; null for `other`. */
  readonly effectMeasure: ModelMeasure | null;
}

/** Result of {@link discountEffect}. */
export interface DiscountedEffect {
  readonly measure: EvidenceMeasure;
  /** A ratio, or a difference. */
  readonly estimate: number;
  readonly lower: number | null;
  readonly upper: number | null;
  readonly predictionLower: number | null;
  readonly predictionUpper: number | null;
  readonly analysis: {
    readonly value: number;
    readonly standardError: number;
    /** Spread of a new place: both variances together. */
    readonly predictionSe: number;
  };
  /** Share of the effect that is left, on the analysis scale; null where the prior is not no effect. */
  readonly kept: number | null;
  readonly distribution: EffectDistribution | null;
  readonly reason: Sentence | null;
  readonly method: {
    readonly adjustment: "none" | "grade" | "shrinkage";
    readonly spread: "newPlace" | "mean";
    /** The same in words. */
    readonly stated: Sentence;
    readonly convention: Sentence;
  };
  readonly confidence: number;
  readonly warnings: readonly Sentence[];
  readonly conclusion: Sentence;
}

/**
 * Discount an effect before a model uses it, and give the spread to draw it with.
 *
 * By a grade: your own table says which share of the effect each grade keeps; the grade itself is never
 * turned into an effect. By shrinkage: the effect is drawn towards what such programmes do on average.
 *
 * @param input - A value and standard error on the analysis scale, and how to discount it.
 * @returns The discounted effect, its limits, and the distribution of the effect in a new place.
 * @throws {@link UpstreamError} `INVALID_INPUT` for an effect found further downstream than it is used.
 * @see Riley, Higgins and Deeks 2011 for the spread of a new place.
 *
 * @example
 * ```ts
 * discountEffect({ measure: "smd", value: -0.4, standardError: 0.1, shrinkage: { priorSd: 0.1 } }).estimate; // => -0.2
 * ```
 */
export function discountEffect(input: DiscountEffectInput): DiscountedEffect {
  const parsed = parseInput(DiscountEffectInput, input);
  const { measure, studies, grade, shrinkage, spread, foundAt, usedAt, confidence } = parsed;
  if (foundAt !== undefined && usedAt !== undefined && isBarred(foundAt, usedAt)) {
    const levels = { used: say(levelNames[usedAt]), found: say(levelNames[foundAt]) };
    throw refusal(["foundAt"], say(words.giveEffectOfLevel, levels));
  }
  if (grade !== undefined && shrinkage !== undefined) {
    throw refusal(["shrinkage"], say(words.giveOneDiscount));
  }
  if (scaleOf(measure) === "log" && Math.abs(parsed.value) > 300) {
    throw refusal(["value"], say(words.giveLogarithm));
  }
  const { value, standardError, between, kept, stated } = adjusted(parsed);
  const predictionSe = Math.sqrt(between + standardError * standardError);
  const df = studies === undefined ? null : { mean: studies - 1, newPlace: studies - 2 };
  const isShort = df !== null && df.newPlace < 1;
  const tail = (1 - confidence) / 2;
  const half = (of: number | null, se: number): number =>
    (of === null ? -normalQuantile(tail) : -tQuantile(tail, of)) * se;
  const limits = (width: number): readonly [number | null, number | null] =>
    isShort ? [null, null] : [toEffect(measure, value - width), toEffect(measure, value + width)];
  const [lower, upper] = limits(isShort ? 0 : half(df?.mean ?? null, standardError));
  const [predictionLower, predictionUpper] = limits(
    isShort ? 0 : half(df?.newPlace ?? null, predictionSe),
  );
  const usedDf = spread === "mean" ? (df?.mean ?? null) : (df?.newPlace ?? null);
  const reason = isShort ? say(words.tooFewToPool, { studies: studies ?? 0 }) : null;
  const about = {
    from: rounded(toEffect(measure, parsed.value)),
    estimate: rounded(toEffect(measure, value)),
    noEffect: noEffectOf(measure),
  };
  return {
    ...{ measure, estimate: toEffect(measure, value), lower, upper },
    ...{ predictionLower, predictionUpper },
    analysis: { value, standardError, predictionSe },
    kept,
    distribution: isShort
      ? null
      : {
          family: usedDf === null ? "normal" : "studentT",
          scale: scaleOf(measure),
          mean: value,
          sd: spread === "mean" ? standardError : predictionSe,
          df: usedDf,
          effectMeasure: modelMeasures[measure],
        },
    reason,
    method: {
      adjustment: grade ? "grade" : shrinkage ? "shrinkage" : "none",
      spread,
      stated,
      convention: say(df === null ? words.conventionNormal : words.conventionLessTwo),
    },
    confidence,
    warnings:
      parsed.betweenVariance === 0 && spread === "newPlace" ? [say(words.noSpreadOfPlaces)] : [],
    conclusion:
      predictionLower === null || predictionUpper === null
        ? say(words.effectDiscountedTooFew, about)
        : say(words.effectDiscounted, {
            ...about,
            lower: rounded(predictionLower),
            upper: rounded(predictionUpper),
          }),
  };
}

const modelMeasures = {
  rr: "relativeRisk",
  or: "oddsRatio",
  rd: "riskDifference",
  smd: "standardisedDifference",
  md: "meanDifference",
  other: null,
} as const satisfies Record<EvidenceMeasure, ModelMeasure | null>;

interface Adjusted {
  readonly value: number;
  readonly standardError: number;
  readonly between: number;
  readonly kept: number | null;
  readonly stated: Sentence;
}

function adjusted({
  value,
  standardError,
  betweenVariance,
  grade,
  shrinkage,
}: z.output<typeof DiscountEffectInput>): Adjusted {
  if (grade !== undefined) {
    const kept = Object.hasOwn(grade.table, grade.grade) ? grade.table[grade.grade] : undefined;
    if (kept === undefined) {
      const choices = Object.keys(grade.table).join(", ");
      throw refusal(["grade", "grade"], say(words.giveGradeOfTable, { choices }));
    }
    return {
      value: kept * value,
      standardError: kept * standardError,
      between: kept * kept * betweenVariance,
      kept,
      stated: say(words.discountedByGrade, { grade: grade.grade, kept }),
    };
  }
  if (shrinkage !== undefined) {
    const { priorSd, priorValue } = shrinkage;
    const trust = priorSd ** 2 / (priorSd ** 2 + standardError ** 2);
    return {
      value: priorValue + trust * (value - priorValue),
      standardError: Math.sqrt(trust) * standardError,
      between: betweenVariance,
      kept: priorValue === 0 ? trust : null,
      stated: say(words.discountedByShrinkage, { trust, priorValue, priorSd }),
    };
  }
  const stated = say(words.notDiscounted);
  return { value, standardError, between: betweenVariance, kept: 1, stated };
}
