import * as z from "zod/mini";
import { parseInput } from "../errors.js";
import { type Sentence, say } from "../internal/say.js";
import * as words from "../words/en-GB.js";
import { type BetweenStudyMethod, type Studies, weightedSums } from "./between-studies.js";
import { type AnalysisScale, type EvidenceMeasure, scaleOf, toEffect } from "./effect-measures.js";
import { homeCountriesField, isHome } from "./home-countries.js";
import { metaforPauleMandel } from "./metafor-search.js";
import {
  type AnalysisInterval,
  heterogeneityOf,
  limitsOf,
  type PooledMean,
  poolStudies,
} from "./pool-kernel.js";
import { pooledFigures, type PooledFigures, type PoolRules, sayPooled } from "./pooled-figures.js";
import {
  columnsOf,
  type LeftOutStudy,
  pooledStudies,
  type PooledStudiesInput,
  type PredictionDf,
  type ReadStudy,
  readStudies,
} from "./read-studies.js";

/** Input of {@link poolEffects}. */
export const PoolEffectsInput = z.strictObject({
  ...pooledStudies,
  homeCountries: homeCountriesField(),
});
export type PoolEffectsInput = PooledStudiesInput & {
  readonly homeCountries?: readonly string[] | undefined;
};

/** One study of a pool, and what it weighs. */
export interface PooledStudy {
  readonly name: string;
  readonly country: string | null;
  readonly group: string | null;
  /** A ratio, or a difference. */
  readonly estimate: number;
  /** On the analysis scale. */
  readonly value: number;
  readonly variance: number;
  /** Share of all weights. */
  readonly weight: number;
}

/** A part of the studies, pooled on its own. */
export interface PooledGroup extends PooledFigures {
  readonly group: string;
  readonly conclusion: Sentence;
}

/**
 * The same pool by metafor's own conventions, for comparison with published analyses. No sentence
 * and no model stands on it.
 */
export interface CompatiblePool {
  readonly convention: Sentence;
  readonly value: number;
  readonly betweenVariance: number;
  readonly iSquared: number;
  readonly hSquared: number;
  /** Normal limits with the ordinary standard error; the prediction interval is normal too. */
  readonly normal: AnalysisInterval;
  /** Student's t with Hartung and Knapp's standard error as it comes; null for one study. */
  readonly hartungKnapp: AnalysisInterval | null;
}

/** Result of {@link poolEffects}. */
export interface PooledEffect extends PooledFigures {
  readonly measure: EvidenceMeasure;
  readonly scale: AnalysisScale;
  readonly weights: readonly PooledStudy[];
  /** Studies of the home countries alone; null with the reason. */
  readonly home: PooledGroup | null;
  readonly homeReason: Sentence | null;
  /** Each group of studies alone, in the order in which they first appear. */
  readonly groups: readonly PooledGroup[];
  readonly excluded: readonly LeftOutStudy[];
  readonly method: {
    readonly betweenStudies: BetweenStudyMethod;
    readonly interval: "tWithLargerOfHartungKnappAndOrdinary";
    readonly prediction: PredictionDf;
    readonly betweenVarianceLimits: "qProfile";
    /** The same in words. */
    readonly convention: Sentence;
  };
  readonly compatibility: CompatiblePool;
  readonly confidence: number;
  readonly warnings: readonly Sentence[];
  readonly conclusion: Sentence;
}

/**
 * Pool the effects of several studies, with the range to expect in a new place.
 *
 * Limits use Student's t with the larger of Hartung and Knapp's and the ordinary standard error, and
 * are null below three studies. Figures by other conventions stand in `compatibility`.
 *
 * @param input - A measure and the studies; how the spread between studies is estimated.
 * @returns The pooled effect, its limits, heterogeneity, weights, and the home countries alone.
 * @throws {@link UpstreamError} `INVALID_INPUT` naming the study; `NOT_ENOUGH_DATA` where none can be pooled.
 * @see Viechtbauer 2010; Knapp and Hartung 2003; Riley, Higgins and Deeks 2011.
 *
 * @example
 * ```ts
 * const analysis = (value: number) => ({ analysis: { value, variance: 0.01 } });
 * poolEffects({ measure: "smd", studies: [analysis(-0.1), analysis(-0.2), analysis(-0.3)] }).estimate; // => -0.2
 * ```
 */
export function poolEffects(input: PoolEffectsInput): PooledEffect {
  const parsed = parseInput(PoolEffectsInput, input);
  const { measure, method, predictionDf, confidence, homeCountries } = parsed;
  const { studies, excluded, warnings } = readStudies(parsed);
  const rules: PoolRules = { measure, method, predictionDf, confidence };
  const columns = columnsOf(studies);
  const pooled = poolStudies(columns, method);
  const figures = pooledFigures(columns, rules, pooled);
  const atHome = studies.filter(({ country }) => isHome(country ?? "", homeCountries));
  const home =
    atHome.length === 0 ? null : pooledGroup(say(words.homeCountries).text, atHome, rules);
  return {
    ...figures,
    measure,
    scale: scaleOf(measure),
    weights: weightsOf(studies, columns, figures, measure),
    home,
    homeReason: home === null ? sayNoHome(studies) : null,
    groups: groupsOf(studies).map(([group, members]) => pooledGroup(group, members, rules)),
    excluded,
    method: {
      betweenStudies: method,
      interval: "tWithLargerOfHartungKnappAndOrdinary",
      prediction: predictionDf,
      betweenVarianceLimits: "qProfile",
      convention: say(
        predictionDf === "studiesLessTwo" ? words.conventionLessTwo : words.conventionLessOne,
      ),
    },
    compatibility: compatible(columns, pooled, rules),
    confidence,
    warnings: [
      ...warnings,
      ...(excluded.length > 0 ? [say(words.studiesLeftOut, { excluded: excluded.length })] : []),
      ...(isNarrowed(pooled) ? [say(words.hartungKnappNarrowed)] : []),
    ],
    conclusion: sayPooled(figures, rules),
  };
}

function pooledGroup(group: string, studies: readonly ReadStudy[], rules: PoolRules): PooledGroup {
  const figures = pooledFigures(columnsOf(studies), rules);
  return { group, ...figures, conclusion: sayPooled(figures, rules) };
}

function groupsOf(studies: readonly ReadStudy[]): [string, ReadStudy[]][] {
  const groups = new Map<string, ReadStudy[]>();
  for (const study of studies) {
    if (study.group === null) continue;
    const members = groups.get(study.group);
    if (members) members.push(study);
    else groups.set(study.group, [study]);
  }
  return [...groups];
}

function sayNoHome(studies: readonly ReadStudy[]): Sentence {
  const isNamed = studies.some(({ country }) => country !== null);
  return say(isNamed ? words.noHomeStudies : words.noCountries);
}

function weightsOf(
  studies: readonly ReadStudy[],
  columns: Studies,
  { heterogeneity }: PooledFigures,
  measure: EvidenceMeasure,
): PooledStudy[] {
  const between = heterogeneity?.betweenVariance ?? 0;
  const { weight: all } = weightedSums(columns, between);
  return studies.map((study) => ({
    ...study,
    estimate: toEffect(measure, study.value),
    weight: 1 / (study.variance + between) / all,
  }));
}

function isNarrowed({ ordinarySe, hartungKnappSe, studies }: PooledMean): boolean {
  return studies > 2 && hartungKnappSe !== null && hartungKnappSe < ordinarySe;
}

function compatible(
  studies: Studies,
  exact: PooledMean,
  { method, confidence }: PoolRules,
): CompatiblePool {
  const between = method === "PM" && exact.studies > 1 ? metaforPauleMandel(studies) : null;
  const pooled =
    between === null
      ? exact
      : { ...exact, ...pooledAt(studies, between), betweenVariance: between };
  const tail = (1 - confidence) / 2;
  const { ordinarySe, hartungKnappSe, studies: count } = pooled;
  const normal = { standardError: ordinarySe, df: null, predictionDf: null };
  const { iSquared, hSquared } = heterogeneityOf(pooled, method);
  return {
    convention: say(words.conventionOfMetafor),
    value: pooled.value,
    betweenVariance: pooled.betweenVariance,
    iSquared,
    hSquared,
    normal: limitsOf(pooled, normal, tail),
    hartungKnapp:
      hartungKnappSe === null
        ? null
        : limitsOf(
            pooled,
            { standardError: hartungKnappSe, df: count - 1, predictionDf: count - 1 },
            tail,
          ),
  };
}

function pooledAt(
  studies: Studies,
  between: number,
): { value: number; ordinarySe: number; hartungKnappSe: number } {
  const { weight, mean, squares } = weightedSums(studies, between);
  const ordinarySe = Math.sqrt(1 / weight);
  const df = studies.value.length - 1;
  return { value: mean, ordinarySe, hartungKnappSe: Math.sqrt(squares / df) * ordinarySe };
}
