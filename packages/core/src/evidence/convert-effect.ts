import * as z from "zod/mini";
import { parseInput, refusal } from "../errors.js";
import { normalCdf, normalQuantile, normalUpperTail } from "../internal/distributions.js";
import { choice, measurement, quantity, share } from "../internal/quantities.js";
import { type Sentence, say } from "../internal/say.js";
import * as words from "../words/en-GB.js";
import { noEffectOf } from "./effect-measures.js";
import { measureNames } from "./effect-size.js";
import { rounded } from "./study-effects.js";

/** Measures between which effects can be converted. */
export const convertibleMeasures = ["rr", "or", "rd", "smd"] as const;
/** `rr` relative risk, `or` odds ratio, `rd` risk difference, `smd` standardised mean difference. */
export type ConvertibleMeasure = (typeof convertibleMeasures)[number];

/** How scores are taken to spread around their mean. */
export const scoreShapes = ["normal", "logistic"] as const;
/** The shape of scores behind a standardised difference. */
export type ScoreShape = (typeof scoreShapes)[number];

/** Input of {@link convertEffect}. */
export const ConvertEffectInput = z.strictObject({
  from: choice(convertibleMeasures, {
    title: "From",
    description: "What the effect is: rr, or, rd or smd.",
  }),
  to: choice(convertibleMeasures, {
    title: "To",
    description: "What it should become: rr, or, rd or smd.",
  }),
  estimate: measurement({
    title: "Estimate",
    description: "The effect; a ratio as it is, not its logarithm.",
  }),
  lower: z.optional(measurement({ title: "Lower limit", description: "Lower confidence limit." })),
  upper: z.optional(measurement({ title: "Upper limit", description: "Upper confidence limit." })),
  comparisonRisk: z.optional(
    share({
      title: "Comparison risk",
      description:
        "Share with the outcome without the service, here: for smd the share beyond the cut-off.",
    }),
  ),
  comparisonRiskSe: z.optional(
    quantity<number>(
      {
        title: "Standard error of the risk",
        description: "How sure the comparison risk is; gives a beta distribution for a simulation.",
        unit: "fraction",
      },
      (value) =>
        Number.isFinite(value) && Number(value) > 0 && Number(value) < 1
          ? undefined
          : { sentence: say(words.giveRiskError) },
    ),
  ),
  shape: z.optional(
    choice(scoreShapes, {
      title: "Shape of scores",
      description:
        "Behind smd: normal or logistic; left out: logistic between smd and or, normal otherwise.",
    }),
  ),
  casesLie: z._default(
    choice(["above", "below"], {
      title: "Cases lie",
      description: "Whether people with the outcome score above or below the cut-off.",
    }),
    "above",
  ),
});
export type ConvertEffectInput = z.input<typeof ConvertEffectInput>;

/** A beta distribution. */
export interface BetaShape {
  readonly alpha: number;
  readonly beta: number;
}

/** Result of {@link convertEffect}. */
export interface ConvertedEffect {
  readonly from: ConvertibleMeasure;
  readonly to: ConvertibleMeasure;
  readonly estimate: number;
  readonly lower: number | null;
  readonly upper: number | null;
  /** Share with the outcome with the service; null where no comparison risk is given. */
  readonly treatedRisk: number | null;
  readonly comparisonRisk: number | null;
  /** People with the outcome among 100 served, less those among 100 not served. */
  readonly changePer100: number | null;
  /** How many must be served to change the outcome of one; null where it does not change. */
  readonly numberNeeded: number | null;
  /** Draws of the comparison risk for a simulation; null without its standard error. */
  readonly comparisonRiskBeta: BetaShape | null;
  readonly method: { readonly shape: ScoreShape | null; readonly casesLie: "above" | "below" };
  /** Everything that was assumed on the way. */
  readonly approximations: readonly Sentence[];
  readonly conclusion: Sentence;
}

/**
 * Convert an effect to another measure, and say what was assumed on the way.
 *
 * A standardised difference and an odds ratio go over without a comparison risk; everything else needs
 * one, because the same relative effect changes more outcomes where the risk is high.
 *
 * @param input - The effect, what it is and should become, and the risk without the service.
 * @returns The converted effect with its limits, the risk with the service, and the assumptions.
 * @throws {@link UpstreamError} `INVALID_INPUT` where a risk is missing, or would leave 0 to 1.
 * @see Chinn 2000; Hasselblad and Hedges 1995.
 *
 * @example
 * ```ts
 * convertEffect({ from: "smd", to: "rd", estimate: -0.13, comparisonRisk: 0.2 }).changePer100; // => -3.44 (2 d.p.)
 * ```
 */
export function convertEffect(input: ConvertEffectInput): ConvertedEffect {
  const parsed = parseInput(ConvertEffectInput, input);
  const { from, to, estimate, lower, upper, comparisonRisk, casesLie } = parsed;
  checkLimits(parsed);
  const link = linkOf(parsed);
  if (comparisonRisk === undefined && link.needsRisk) {
    throw refusal(["comparisonRisk"], say(words.giveComparisonRisk));
  }
  const beta = betaOf(parsed);
  const turn = casesLie === "above" ? 1 : -1;
  const treated = (effect: number, field: string): Risk | null =>
    comparisonRisk === undefined
      ? null
      : treatedRisk(from, effect, { base: comparisonRisk, link, turn, field });
  const converted = (effect: number, field: string): number =>
    from === to ? effect : converting(effect, treated(effect, field), { ...parsed, link, turn });
  const risk = treated(estimate, "estimate");
  const limits = [lower, upper].map((limit, k) =>
    limit === undefined ? null : converted(limit, k === 0 ? "lower" : "upper"),
  ) as [number | null, number | null];
  // Where a better score means fewer cases, the limits change places.
  const [first, second] = limits;
  const isTurned = first !== null && second !== null && first > second;
  const value = converted(estimate, "estimate");
  const change = risk === null || comparisonRisk === undefined ? null : risk.is - comparisonRisk;
  const about = {
    ...{ from: say(measureNames[from]), estimate: rounded(estimate) },
    ...{ to: say(measureNames[to]), value: rounded(value) },
  };
  return {
    ...{ from, to, estimate: value, lower: isTurned ? second : first },
    upper: isTurned ? first : second,
    treatedRisk: risk?.is ?? null,
    comparisonRisk: comparisonRisk ?? null,
    changePer100: change === null ? null : 100 * change,
    numberNeeded: change === null || Math.abs(change) < 1e-12 ? null : 1 / Math.abs(change),
    comparisonRiskBeta: beta,
    method: { shape: link.shape, casesLie },
    approximations: approximationsOf(parsed, link),
    conclusion:
      change === null || comparisonRisk === undefined
        ? say(words.effectConverted, about)
        : say(change > 0 ? words.effectConvertedMore : words.effectConvertedFewer, {
            ...about,
            risk: comparisonRisk,
            change: rounded(Math.abs(100 * change)),
          }),
  };
}

type Parsed = z.output<typeof ConvertEffectInput>;

/** A risk and its complement, so that neither loses digits near 1. */
interface Risk {
  readonly is: number;
  readonly isNot: number;
}

interface Link {
  readonly shape: ScoreShape | null;
  readonly needsRisk: boolean;
}

function linkOf({ from, to, shape }: Parsed): Link {
  const usesScores = from === "smd" || to === "smd";
  const isDirect = (from === "smd" && to === "or") || (from === "or" && to === "smd");
  const used = usesScores ? (shape ?? (isDirect ? "logistic" : "normal")) : null;
  return { shape: used, needsRisk: from !== to && !(isDirect && used === "logistic") };
}

/** Furthest standardised difference and log odds ratio that anyone has seen, many times over. */
const furthestShift = 10;
const largestRatio = 1e9;
const smallestRisk = 1e-6;

function checkLimits(parsed: Parsed): void {
  const { from, estimate, lower, upper, comparisonRisk } = parsed;
  for (const field of ["estimate", "lower", "upper"] as const) {
    const value = parsed[field];
    if (value === undefined) continue;
    if (from === "smd" && Math.abs(value) > furthestShift) {
      throw refusal([field], say(words.giveShift));
    }
    if (noEffectOf(from) === 1 && !(value >= 1 / largestRatio && value <= largestRatio)) {
      throw refusal([field], say(words.giveEffectRatio));
    }
  }
  if (lower !== undefined && lower > estimate) {
    throw refusal(["lower"], say(words.giveEstimateWithinLimits));
  }
  if (upper !== undefined && upper < estimate) {
    throw refusal(["upper"], say(words.giveEstimateWithinLimits));
  }
  if (
    comparisonRisk !== undefined &&
    !(comparisonRisk >= smallestRisk && comparisonRisk <= 1 - smallestRisk)
  ) {
    throw refusal(["comparisonRisk"], say(words.giveRiskBetween));
  }
}

/** Slope that turns a logistic score's standard deviations into log odds. */
const logitsPerSd = Math.PI / Math.sqrt(3);

interface At {
  readonly base: number;
  readonly link: Link;
  readonly turn: 1 | -1;
  readonly field: string;
}

function treatedRisk(
  from: ConvertibleMeasure,
  effect: number,
  { base, link, turn, field }: At,
): Risk {
  if (from === "smd" && link.shape === "normal") {
    const z = normalQuantile(base) + turn * effect;
    return { is: normalCdf(z), isNot: normalUpperTail(z) };
  }
  if (from === "smd" || from === "or") {
    const ratio = from === "or" ? effect : Math.exp(turn * effect * logitsPerSd);
    const total = 1 - base + base * ratio;
    return { is: (base * ratio) / total, isNot: (1 - base) / total };
  }
  const is = from === "rr" ? base * effect : base + effect;
  if (!(is > 0 && is < 1)) {
    throw refusal([field], say(words.giveEffectInsideRisk, { risk: base }));
  }
  return { is, isNot: 1 - is };
}

function converting(
  effect: number,
  risk: Risk | null,
  { from, to, comparisonRisk = NaN, link, turn }: Parsed & { link: Link; turn: 1 | -1 },
): number {
  if (!link.needsRisk || risk === null) {
    return from === "or"
      ? (turn * Math.log(effect)) / logitsPerSd
      : Math.exp(turn * effect * logitsPerSd);
  }
  const base = { is: comparisonRisk, isNot: 1 - comparisonRisk };
  switch (to) {
    case "rr":
      return risk.is / base.is;
    case "rd":
      return risk.is - base.is;
    case "or":
      return (risk.is / risk.isNot) * (base.isNot / base.is);
    case "smd": {
      if (link.shape === "logistic") {
        const logOdds = Math.log((risk.is / risk.isNot) * (base.isNot / base.is));
        return (turn * logOdds) / logitsPerSd;
      }
      return turn * (zOf(risk) - zOf(base));
    }
  }
}

function zOf({ is, isNot }: Risk): number {
  return is < 0.5 ? normalQuantile(is) : -normalQuantile(isNot);
}

function betaOf({ comparisonRisk, comparisonRiskSe }: Parsed): BetaShape | null {
  if (comparisonRiskSe === undefined) return null;
  if (comparisonRisk === undefined) {
    throw refusal(["comparisonRisk"], say(words.giveComparisonRisk));
  }
  const most = comparisonRisk * (1 - comparisonRisk);
  const strength = most / comparisonRiskSe ** 2 - 1;
  if (!(strength > 0) || !Number.isFinite(strength)) {
    const limit = rounded(Math.sqrt(most));
    throw refusal(["comparisonRiskSe"], say(words.giveBetaThatExists, { limit }));
  }
  return { alpha: comparisonRisk * strength, beta: (1 - comparisonRisk) * strength };
}

function approximationsOf(
  { from, to, comparisonRisk }: Parsed,
  { shape, needsRisk }: Link,
): Sentence[] {
  const sentences: Sentence[] = [];
  if (from === to) return sentences;
  if (shape === "logistic") sentences.push(say(words.scoresLogistic));
  if (shape === "normal") sentences.push(say(words.scoresNormal));
  if (needsRisk && comparisonRisk !== undefined) {
    sentences.push(say(words.riskTakenAsKnown, { risk: comparisonRisk }));
  }
  if (needsRisk && (from === "rr" || from === "or")) {
    sentences.push(say(words.ratioHoldsHere));
  }
  return sentences;
}
