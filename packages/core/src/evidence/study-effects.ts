import { refusal, type UpstreamErrorPath } from "../errors.js";
import { logGamma, normalQuantile, normalUpperTail } from "../internal/distributions.js";
import { type Sentence, say } from "../internal/say.js";
import * as words from "../words/en-GB.js";
import {
  type AnalysisEffect,
  type EvidenceMeasure,
  isVariance,
  scaleOf,
  toAnalysis,
} from "./effect-measures.js";
import type { StudyDataSpec } from "./study-data.js";

/** What to do where a cell of a two-by-two table is empty. */
export const zeroCellRules = ["addHalf", "none"] as const;
/** `addHalf`: one half to all four cells of a table with an empty one; `none`: the table as it is. */
export type ZeroCellRule = (typeof zeroCellRules)[number];

/** How the small-sample bias of a standardised difference is removed. */
export const smallSampleCorrections = ["exact", "approximate", "none"] as const;
/** Hedges' J by gamma functions, by 1 - 3 / (4m - 1), or not at all (Cohen's d). */
export type SmallSampleCorrection = (typeof smallSampleCorrections)[number];

/** Which variance a standardised difference has. */
export const smdVariances = ["largeSample", "unbiased", "correctedCohen"] as const;
/**
 * With n₁, n₂ people, m = n₁ + n₂ - 2: 1/n₁ + 1/n₂ + g² / (2 (n₁ + n₂)) (`largeSample`);
 * 1/n₁ + 1/n₂ + (1 - (m - 2) / (m J²)) g² (`unbiased`); J² (1/n₁ + 1/n₂ + d² / (2 (n₁ + n₂)))
 * (`correctedCohen`).
 */
export type SmdVariance = (typeof smdVariances)[number];

/** How a study's data become an effect. */
export interface StudyRules {
  /** Left out: `addHalf` for the two ratios, `none` for a difference. */
  readonly zeroCells?: ZeroCellRule | undefined;
  /** Whether a table with no event, or nothing but events, in both groups is left out. */
  readonly bothEmpty: "leaveOut" | "keep";
  readonly correction: SmallSampleCorrection;
  readonly smdVariance: SmdVariance;
}

/** Which of the four kinds of data a study has. */
export type StudySource = "counts" | "means" | "published" | "analysis";

/** One study on the analysis scale, or why it says nothing. */
export interface StudyEffect {
  readonly from: StudySource;
  readonly effect: AnalysisEffect | null;
  readonly reason: Sentence | null;
  /** Whether one half was added to the cells. */
  readonly halfAdded: boolean;
  readonly warnings: readonly Sentence[];
}

/**
 * Turn what is known of one study into an effect on the analysis scale.
 *
 * @param measure - What the effect compares.
 * @param data - The study's data.
 * @param rules - How to treat empty cells and standardised differences.
 * @param path - Where the study stands in the caller's input.
 * @returns The effect, or the reason why there is none.
 * @throws {@link UpstreamError} `INVALID_INPUT` for data of the wrong kind or that contradict themselves.
 * @internal
 */
export function studyEffect(
  measure: EvidenceMeasure,
  data: StudyDataSpec,
  rules: StudyRules,
  path: UpstreamErrorPath,
): StudyEffect {
  const given = (["counts", "means", "published", "analysis"] as const).filter(
    (kind) => data[kind] !== undefined,
  );
  const [from] = given;
  if (from === undefined || given.length > 1) throw refusal(path, say(words.giveOneKindOfData));
  const plain = { from, reason: null, halfAdded: false, warnings: [] };
  if (data.counts !== undefined) {
    if (measure !== "rr" && measure !== "or" && measure !== "rd") {
      throw refusal([...path, "counts"], say(words.giveCountsForRisks));
    }
    return { ...plain, ...fromCounts(measure, data.counts, rules, [...path, "counts"]) };
  }
  if (data.means !== undefined) {
    if (measure !== "md" && measure !== "smd") {
      throw refusal([...path, "means"], say(words.giveMeansForScores));
    }
    return { ...plain, effect: fromMeans(measure, data.means, rules, [...path, "means"]) };
  }
  if (data.published !== undefined) {
    return { ...plain, ...fromPublished(measure, data.published, [...path, "published"]) };
  }
  const { analysis } = data;
  if (analysis !== undefined && scaleOf(measure) === "log" && Math.abs(analysis.value) > 300) {
    throw refusal([...path, "analysis", "value"], say(words.giveLogarithm));
  }
  return { ...plain, effect: analysis ?? null };
}

type Of<Kind extends StudySource> = NonNullable<StudyDataSpec[Kind]>;

/** More than there are people. */
const mostPeople = 1e10;

function fromCounts(
  measure: "rr" | "or" | "rd",
  counts: Of<"counts">,
  rules: StudyRules,
  path: UpstreamErrorPath,
): Pick<StudyEffect, "effect" | "reason" | "halfAdded"> {
  for (const group of ["treated", "comparison"] as const) {
    const people = counts[`${group}People`];
    if (people === 0 || people > mostPeople) {
      throw refusal([...path, `${group}People`], say(words.givePeopleInGroup));
    }
    if (counts[`${group}Events`] > people) {
      throw refusal([...path, `${group}Events`], say(words.giveEventsWithinPeople, { people }));
    }
  }
  const { treatedEvents, treatedPeople, comparisonEvents, comparisonPeople } = counts;
  const table = [
    treatedEvents,
    treatedPeople - treatedEvents,
    comparisonEvents,
    comparisonPeople - comparisonEvents,
  ] as const;
  const none = treatedEvents + comparisonEvents === 0;
  const all = table[1] + table[3] === 0;
  // A risk of 0 against 0 is a difference of 0; its ratio could be anything.
  const saysNothing = none || (all && measure === "or");
  if (measure !== "rd" && saysNothing && rules.bothEmpty === "leaveOut") {
    const reason = say(none ? words.noEventsInEither : words.onlyEventsInBoth);
    return { effect: null, reason, halfAdded: false };
  }
  const zeroCells = rules.zeroCells ?? (measure === "rd" ? "none" : "addHalf");
  const halfAdded = zeroCells === "addHalf" && table.includes(0);
  const half = halfAdded ? 0.5 : 0;
  const [a, b, c, d] = table;
  const effect = riskEffect(measure, [a + half, b + half, c + half, d + half]);
  if (!Number.isFinite(effect.value) || !isVariance(effect.variance)) {
    return { effect: null, reason: say(words.emptyCellLeftAsItIs), halfAdded };
  }
  return { effect, reason: null, halfAdded };
}

function riskEffect(
  measure: "rr" | "or" | "rd",
  [a, b, c, d]: readonly [number, number, number, number],
): AnalysisEffect {
  if (measure === "or") {
    return { value: Math.log((a * d) / (b * c)), variance: 1 / a + 1 / b + 1 / c + 1 / d };
  }
  const [treated, comparison] = [a / (a + b), c / (c + d)];
  if (measure === "rr") {
    return {
      value: Math.log(treated / comparison),
      // 1/a - 1/n without the loss of digits when nearly all have the outcome.
      variance: b / (a * (a + b)) + d / (c * (c + d)),
    };
  }
  return {
    value: treated - comparison,
    variance: (treated * (1 - treated)) / (a + b) + (comparison * (1 - comparison)) / (c + d),
  };
}

function fromMeans(
  measure: "md" | "smd",
  means: Of<"means">,
  rules: StudyRules,
  path: UpstreamErrorPath,
): AnalysisEffect {
  for (const group of ["treated", "comparison"] as const) {
    const people = means[`${group}People`];
    if (people < 2 || people > mostPeople) {
      throw refusal([...path, `${group}People`], say(words.giveTwoPeople));
    }
  }
  const { treatedMean, treatedSd, treatedPeople, comparisonMean, comparisonSd, comparisonPeople } =
    means;
  const difference = treatedMean - comparisonMean;
  const effect =
    measure === "md"
      ? {
          value: difference,
          variance: treatedSd ** 2 / treatedPeople + comparisonSd ** 2 / comparisonPeople,
        }
      : standardised(means, difference, rules);
  if (Math.abs(effect.value) > 1e9 || !isVariance(effect.variance)) {
    throw refusal(path, say(words.giveComparableSpread));
  }
  return effect;
}

function standardised(
  { treatedSd, treatedPeople, comparisonSd, comparisonPeople }: Of<"means">,
  difference: number,
  { correction, smdVariance }: StudyRules,
): AnalysisEffect {
  const people = treatedPeople + comparisonPeople;
  const m = people - 2;
  const pooled = Math.sqrt(
    ((treatedPeople - 1) * treatedSd ** 2 + (comparisonPeople - 1) * comparisonSd ** 2) / m,
  );
  const cohen = difference / pooled;
  const j = correction === "none" ? 1 : hedgesFactor(m, correction === "exact");
  const value = j * cohen;
  const inverse = 1 / treatedPeople + 1 / comparisonPeople;
  if (smdVariance === "largeSample") {
    return { value, variance: inverse + value ** 2 / (2 * people) };
  }
  if (smdVariance === "correctedCohen") {
    return { value, variance: j * j * (inverse + cohen ** 2 / (2 * people)) };
  }
  return { value, variance: inverse + (1 - (m - 2) / (m * j * j)) * value ** 2 };
}

/**
 * Hedges' factor that takes the bias off a standardised difference with m degrees of freedom (Hedges
 * 1981).
 */
function hedgesFactor(m: number, exact: boolean): number {
  // Beyond, the two agree to the last digit that the gamma functions still give.
  if (!exact || m > 1e5) return 1 - 3 / (4 * m - 1);
  if (m === 1) return 0;
  return Math.exp(logGamma(m / 2) - logGamma((m - 1) / 2)) / Math.sqrt(m / 2);
}

function fromPublished(
  measure: EvidenceMeasure,
  published: Of<"published">,
  path: UpstreamErrorPath,
): Pick<StudyEffect, "effect" | "warnings"> {
  const { estimate, lower, upper, level, pValue } = published;
  const isLog = scaleOf(measure) === "log";
  for (const field of ["estimate", "lower", "upper"] as const) {
    const value = published[field];
    if (value === undefined) continue;
    if (isLog ? !(value >= 1e-9 && value <= 1e9) : Math.abs(value) > 1e9) {
      throw refusal([...path, field], say(isLog ? words.giveEffectRatio : words.giveEffectValue));
    }
  }
  if (measure === "rd" && Math.abs(estimate) > 1) {
    throw refusal([...path, "estimate"], say(words.giveShareWithinOne));
  }
  const value = toAnalysis(measure, estimate);
  if (lower !== undefined && upper !== undefined) {
    if (!(lower < upper)) throw refusal([...path, "upper"], say(words.giveUpperAboveLower));
    if (estimate < lower || estimate > upper) {
      throw refusal([...path, "estimate"], say(words.giveEstimateWithinLimits));
    }
    if (!(level >= 0.5 && level < 1))
      throw refusal([...path, "level"], say(words.givePublishedLevel));
    const z = -normalQuantile((1 - level) / 2);
    const width = toAnalysis(measure, upper) - toAnalysis(measure, lower);
    const variance = (width / (2 * z)) ** 2;
    if (!isVariance(variance)) throw refusal([...path, "upper"], say(words.giveUpperAboveLower));
    return { effect: { value, variance }, warnings: inconsistencies(measure, published, z) };
  }
  if (lower !== undefined || upper !== undefined) {
    throw refusal([...path, lower === undefined ? "lower" : "upper"], say(words.giveBothLimits));
  }
  if (pValue === undefined) throw refusal(path, say(words.giveLimitsOrPValue));
  if (value === 0) throw refusal([...path, "pValue"], say(words.giveLimitsForNoEffect));
  if (!(pValue >= 1e-12 && pValue < 1)) throw refusal([...path, "pValue"], say(words.givePValue));
  const variance = (value / normalQuantile(pValue / 2)) ** 2;
  if (!isVariance(variance)) throw refusal(path, say(words.giveLimitsForNoEffect));
  return { effect: { value, variance }, warnings: [say(words.spreadFromPValue)] };
}

/**
 * What published figures say against one another, once rounding is allowed for: limits that do not
 * lie evenly around the estimate, or a p-value that is not theirs.
 */
function inconsistencies(
  measure: EvidenceMeasure,
  { estimate, lower = NaN, upper = NaN, pValue }: Of<"published">,
  z: number,
): Sentence[] {
  const half = 0.5 * 10 ** -Math.max(...[estimate, lower, upper].map(decimalsOf));
  const range = (figure: number): readonly [number, number] => {
    const least = scaleOf(measure) === "log" ? Math.max(figure - half, figure / 10) : figure - half;
    return [toAnalysis(measure, least), toAnalysis(measure, figure + half)];
  };
  const [atEstimate, atLower, atUpper] = [range(estimate), range(lower), range(upper)];
  const middle = [(atLower[0] + atUpper[0]) / 2, (atLower[1] + atUpper[1]) / 2] as const;
  const warnings: Sentence[] = [];
  // A fiftieth of the width more than rounding: exact and t intervals are not quite even.
  const slack = (atUpper[1] - atLower[0]) / 50;
  if (middle[1] + slack < atEstimate[0] || middle[0] - slack > atEstimate[1]) {
    warnings.push(say(words.limitsUneven));
  }
  if (pValue !== undefined) {
    const sizes = atEstimate.map(Math.abs);
    const crossesZero = atEstimate[0] < 0 && atEstimate[1] > 0;
    const narrow = Math.max(1e-300, (atUpper[0] - atLower[1]) / (2 * z));
    const wide = (atUpper[1] - atLower[0]) / (2 * z);
    const least = 2 * normalUpperTail(Math.max(...sizes) / narrow);
    const most = crossesZero ? 1 : 2 * normalUpperTail(Math.min(...sizes) / wide);
    const printed = 0.5 * 10 ** -decimalsOf(pValue);
    // Other tests than the normal one move a p-value by a fifth, or by a hundredth.
    if (pValue + printed < least * 0.8 - 0.01 || pValue - printed > most * 1.2 + 0.01) {
      const expected = (least + Math.min(1, most)) / 2;
      warnings.push(say(words.pValueOfOthers, { given: pValue, expected: rounded(expected) }));
    }
  }
  return warnings;
}

/** Decimals with which a figure is printed. */
function decimalsOf(figure: number): number {
  const [digits = "", exponent = "0"] = String(figure).split("e");
  return Math.min(20, Math.max(0, (digits.split(".")[1]?.length ?? 0) - Number(exponent)));
}

/**
 * Round a figure for a sentence.
 *
 * @param figure - Any number.
 * @returns The number to three figures.
 * @internal
 */
export function rounded(figure: number): number {
  return Number(figure.toPrecision(3));
}
