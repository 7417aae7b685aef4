import { refusal, UpstreamError } from "../../errors.js";
import { quantity } from "../../internal/quantities.js";
import { say, type Sentence } from "../../internal/say.js";
import { hideSmallCounts, isGivenAway } from "../../internal/small-counts.js";
import * as words from "../../words/en-GB.js";
import type { LonelyPsu, Variance } from "./linearised-variance.js";
import { presence, type SampleDesign } from "./sample-design.js";
import { type LimitMethod, surveyLimits } from "./survey-limits.js";
import { type Measure, measureCells, type MeasureCells } from "./survey-measures.js";
import type { Tally, TallyCell } from "../tally.js";
import type { Figure } from "../targeting.js";

/** An estimate from a sample, with what it stands on. */
export interface SurveyFigure {
  /** Null where nobody is in the whole, or the count is hidden. */
  readonly value: number | null;
  readonly standardError: number | null;
  readonly lower: number | null;
  readonly upper: number | null;
  /** Sampling units less strata, of those with somebody in the measure's whole. */
  readonly degreesOfFreedom: number;
  /** Unweighted records in the measure's whole; null where hidden. */
  readonly records: number | null;
  readonly designEffect: DesignEffect;
  /** Whether nobody or everybody of a sampled share is counted in, so that its error seems 0. */
  readonly degenerate: boolean;
  /** Why a field above is null; null when none is. */
  readonly reason: Sentence | null;
}

/** Variance over that of a simple random sample with as many records. */
export interface DesignEffect {
  /** Against sampling with replacement: the one to use where weights do not sum to a population. */
  readonly replacement: Figure;
  /** Against sampling without replacement from as many as the weights sum to. */
  readonly withoutReplacement: Figure;
}

/** A {@link SurveyFigure} of one group. */
export interface GroupSurveyFigure extends SurveyFigure {
  readonly group: Readonly<Record<string, string>>;
}

/** What a method of variance is given: cells by part and whole, and their weighted sums. */
export interface Estimand {
  readonly design: SampleDesign;
  readonly kind: Measure["kind"];
  readonly cells: MeasureCells;
  readonly value: number;
  /** Weighted sum of the whole. */
  readonly whole: number;
  readonly lonely: LonelyPsu;
}

/** A way to find the variance of an estimate; `reason` says why there is none. */
export type VarianceMethod = (estimand: Estimand) => Variance & { readonly reason?: Sentence };

/**
 * Find how an estimate changes with one more unit of weight in each cell: a total's slope is 1 in its
 * part; a ratio R = Y/X changes by (y - R x)/X.
 *
 * @param estimand - The estimate.
 * @returns One slope a cell; 0 outside the domain.
 * @internal
 */
export function slopesOf({ design, kind, cells, value, whole }: Estimand): Float64Array {
  return Float64Array.from(design.cells, (_, index) => {
    const part = cells.part[index] === true ? 1 : 0;
    if (kind === "total") return part;
    return (part - (cells.whole[index] === true ? value : 0)) / whole;
  });
}

/** What figures are asked for. */
export interface SurveyRequest {
  readonly tally: Tally;
  readonly design: SampleDesign;
  readonly measure: Measure;
  readonly by: readonly string[] | undefined;
  readonly limits: LimitMethod;
  readonly lonely: LonelyPsu;
  readonly smallCounts: "hide" | "show";
  readonly confidence: number;
}

/** All figures of one request. */
export interface SurveyFigures {
  readonly all: SurveyFigure;
  readonly groups: readonly GroupSurveyFigure[] | null;
  readonly warnings: readonly Sentence[];
}

/** The field that names groupings of the tally. */
export const groupingNames = /* @__PURE__ */ quantity<readonly string[]>(
  {
    title: "Groups",
    description: "Groupings of the tally, such as area, to estimate for each.",
    unit: "object",
  },
  (value) =>
    Array.isArray(value) && value.every((name) => typeof name === "string")
      ? undefined
      : { sentence: say(words.giveFieldNames) },
);

/**
 * Estimate a measure for everybody and by group, every group on the full sample.
 *
 * @param request - What is asked.
 * @param method - How the variance is found.
 * @returns The figures; a group with 1 to 5 children counted in or out is hidden unless asked for.
 * @throws {@link UpstreamError} `INVALID_INPUT` for a grouping or limits that do not fit,
 * `NOT_ENOUGH_DATA` for a stratum with one sampling unit when `lonely` is `fail`.
 * @internal
 */
export function surveyFigures(request: SurveyRequest, method: VarianceMethod): SurveyFigures {
  const { tally, measure, by, limits, smallCounts } = request;
  if (measure.kind !== "share" && (limits === "logit" || limits === "beta")) {
    throw refusal(["limits"], say(words.giveLimitsForNumbers));
  }
  const lonelyNames = new Set<string>();
  const estimate = (isIn: (cell: TallyCell) => boolean): Counted =>
    estimateDomain(request, method, isIn, lonelyNames);
  const all = estimate(() => true);
  const groups = by === undefined || by.length === 0 ? null : groupsOf(tally, by);
  const counted = groups?.map((group) => ({
    group,
    ...estimate((cell) => by?.every((name) => cell.group?.[name] === group[name]) ?? true),
  }));
  const hidden = smallCounts === "show" ? [] : hideGroups(counted ?? []);
  const shown = counted?.map(({ group, figure }, index) => ({
    group,
    ...(hidden[index] === true ? hiddenFigure(figure) : figure),
  }));
  return {
    all: all.figure,
    groups: shown ?? null,
    warnings: [
      ...warningsOf(request, [all.figure, ...(shown ?? [])], [...lonelyNames]),
      ...(isKnownFromAll(counted ?? [], hidden) ? [say(words.wholeGivesAway)] : []),
    ],
  };
}

/** A figure with the unweighted counts that decide whether it may be shown. */
interface Counted {
  readonly figure: SurveyFigure;
  readonly sensitive: readonly [number, number];
}

function groupsOf(
  { cells, excluded }: Tally,
  by: readonly string[],
): readonly Readonly<Record<string, string>>[] {
  const lines = [...cells, ...excluded];
  const known = new Set(lines.flatMap(({ group }) => Object.keys(group ?? {})));
  by.forEach((name, index) => {
    if (known.has(name) || lines.length === 0) return;
    const sentence =
      known.size === 0
        ? say(words.giveTallyWithGroups)
        : say(words.giveGrouping, { groupings: [...known].join(", ") });
    throw refusal(["by", index], sentence);
  });
  const groups = new Map<string, Readonly<Record<string, string>>>();
  for (const { group } of lines) {
    const labels = Object.fromEntries(by.map((name) => [name, group?.[name] ?? ""]));
    groups.set(JSON.stringify(labels), labels);
  }
  return [...groups.values()];
}

function hideGroups(counted: readonly Counted[]): readonly boolean[] {
  const [first, second] = [0, 1].map((side) =>
    hideSmallCounts(counted.map(({ sensitive }) => sensitive[side] ?? 0)),
  );
  return counted.map((_, index) => first?.[index] === true || second?.[index] === true);
}

/** Whether the figure for all gives hidden groups away, because no other could be hidden with them. */
function isKnownFromAll(counted: readonly Counted[], hidden: readonly boolean[]): boolean {
  const kept = counted.filter((_, index) => hidden[index] === true);
  return ([0, 1] as const).some((side) =>
    isGivenAway(kept.map(({ sensitive }) => sensitive[side]).filter((count) => count > 0)),
  );
}

/**
 * Take the numbers out of a figure that would show a small count.
 *
 * @param figure - The figure.
 * @param figure.degreesOfFreedom - What stays of it.
 * @returns The figure with the reason alone.
 * @internal
 */
export function hiddenFigure({
  degreesOfFreedom,
}: Pick<SurveyFigure, "degreesOfFreedom">): SurveyFigure {
  return { ...nothing(say(words.smallCountHidden)), degreesOfFreedom, records: null };
}

function nothing(reason: Sentence): SurveyFigure {
  const none = { value: null, reason };
  return {
    ...{ value: null, standardError: null, lower: null, upper: null },
    degreesOfFreedom: 0,
    records: 0,
    designEffect: { replacement: none, withoutReplacement: none },
    degenerate: false,
    reason,
  };
}

function estimateDomain(
  request: SurveyRequest,
  method: VarianceMethod,
  isIn: (cell: TallyCell) => boolean,
  lonelyNames: Set<string>,
): Counted {
  const { design, measure, lonely } = request;
  const cells = measureCells(design.cells, measure, isIn);
  const part = sumOf(design.cells, cells.part);
  const whole = sumOf(design.cells, cells.whole);
  const sensitive = [part.n, measure.kind === "ratio" ? whole.n : whole.n - part.n] as const;
  const isTotal = measure.kind === "total";
  const counted = presence(
    design,
    (cell) => cells[isRatio(measure) ? "domain" : "whole"][cell] === true,
  );
  const degreesOfFreedom = Math.max(0, counted.unitCount - counted.stratumCount);
  if (whole.n === 0) return { figure: nothing(measure.reason), sensitive };
  if (whole.w === 0) {
    const figure = { ...nothing(say(words.noWeightInWhole)), records: whole.n };
    return { figure, sensitive };
  }
  const value = isTotal ? part.w : part.w / whole.w;
  const estimand = { design, kind: measure.kind, cells, value, whole: whole.w, lonely };
  const { variance, lonelyStrata, lonelyUnits, reason } = method(estimand);
  refuseLonely(design, lonely, lonelyStrata, lonelyUnits);
  for (const index of lonelyStrata) lonelyNames.add(design.strata[index]?.name ?? "");
  for (const index of lonelyUnits) lonelyNames.add(design.units[index]?.name ?? "");
  const degenerate = isDegenerate(design, measure.kind, cells, part.w);
  const about = { value, degreesOfFreedom, records: whole.n, degenerate };
  const missing = reason ?? whyNoError(design, lonely, lonelyStrata, counted.strata);
  if (variance === null || missing !== undefined) {
    const why = missing ?? say(words.oneUnitInEveryStratum);
    return { figure: { ...nothing(why), ...about }, sensitive };
  }
  const standardError = degenerate ? 0 : Math.sqrt(variance);
  const {
    lower,
    upper,
    reason: noLimits,
  } = degenerate && isRatio(measure)
    ? { lower: null, upper: null, reason: say(words.noLimitsNobodyCounted) }
    : surveyLimits(request.limits, {
        ...{ value, standardError, degreesOfFreedom, degenerate },
        records: whole.weighted,
        scale: isTotal ? whole.w : 1,
        confidence: request.confidence,
      });
  const figure = {
    ...about,
    ...{ standardError, lower, upper },
    designEffect: designEffect(estimand, variance),
    reason: noLimits,
  };
  return { figure, sensitive };
}

function isRatio({ kind }: Measure): boolean {
  return kind === "ratio";
}

/** Counts and weights of the cells marked; `weighted` counts records whose weight is not 0. */
function sumOf(
  cells: readonly TallyCell[],
  marks: readonly boolean[],
): { n: number; w: number; weighted: number } {
  let n = 0;
  let w = 0;
  let weighted = 0;
  cells.forEach((cell, index) => {
    if (marks[index] !== true) return;
    n += cell.n;
    w += cell.w;
    if (cell.w > 0) weighted += cell.n;
  });
  return { n, w, weighted };
}

/** Nobody or everybody of a sample; where the whole population was sampled it is simply known. */
function isDegenerate(
  { cells, strata, units }: SampleDesign,
  kind: Measure["kind"],
  { part, whole }: MeasureCells,
  partWeight: number,
): boolean {
  const isCensus =
    strata.every(({ units: sampled, population }) => sampled === population) &&
    units.every(({ records, population }) => population === null || records === population);
  if (isCensus) return false;
  if (partWeight === 0) return true;
  const isRest = (cell: TallyCell, index: number): boolean =>
    cell.w > 0 && whole[index] === true && part[index] !== true;
  return kind === "share" && !cells.some(isRest);
}

function refuseLonely(
  { strata, units }: SampleDesign,
  lonely: LonelyPsu,
  lonelyStrata: readonly number[],
  lonelyUnits: readonly number[],
): void {
  if (lonely !== "fail") return;
  const [stratum] = lonelyStrata;
  const name = stratum === undefined ? null : (strata[stratum]?.name ?? null);
  if (name !== null) {
    throw new UpstreamError(
      "NOT_ENOUGH_DATA",
      ["tally"],
      say(words.giveTwoUnits, { stratum: name }),
    );
  }
  const [unit] = lonelyUnits;
  if (unit !== undefined) {
    const named = { unit: units[unit]?.name ?? "" };
    throw new UpstreamError("NOT_ENOUGH_DATA", ["tally"], say(words.giveTwoInUnit, named));
  }
}

/** Why a variance would say nothing, whatever number came out. */
function whyNoError(
  { strata }: SampleDesign,
  lonely: LonelyPsu,
  lonelyStrata: readonly number[],
  present: readonly boolean[],
): Sentence | undefined {
  // Every stratum with somebody in the whole has one unit: the error would be 0, or of nobody.
  const allLonely = present.every((isIn, stratum) => !isIn || lonelyStrata.includes(stratum));
  if (!allLonely) return undefined;
  if (strata.length === 1) return say(words.oneUnitOnly);
  return lonely === "adjust" ? undefined : say(words.oneUnitInEveryStratum);
}

function designEffect(
  { design, kind, cells, value, whole }: Estimand,
  variance: number,
): DesignEffect {
  // A ratio's residuals are zero outside part and whole, but all records were sampled.
  const { weighted: records, w: population } = sumOf(
    design.cells,
    kind === "ratio" ? cells.domain : cells.whole,
  );
  const simple = simpleVariance(design.cells, cells, kind, value, whole) / (records - 1);
  if (!(simple > 0)) {
    const none = { value: null, reason: say(words.noSimpleVariance) };
    return { replacement: none, withoutReplacement: none };
  }
  const left = (population - records) / population;
  return {
    replacement: { value: variance / simple, reason: null },
    withoutReplacement:
      left > 0
        ? { value: variance / (simple * left), reason: null }
        : { value: null, reason: say(words.weightsBelowRecords) },
  };
}

/** What a sample of one record would vary by, times the weighted mean it is taken of. */
function simpleVariance(
  cells: readonly TallyCell[],
  { part, whole, domain }: MeasureCells,
  kind: Measure["kind"],
  value: number,
  wholeWeight: number,
): number {
  if (kind === "share") return value * (1 - value);
  if (kind === "total") {
    const share = value / wholeWeight;
    return share * (1 - share) * wholeWeight ** 2;
  }
  let population = 0;
  let squares = 0;
  cells.forEach(({ w }, index) => {
    if (domain[index] !== true) return;
    const residual = (part[index] === true ? 1 : 0) - (whole[index] === true ? value : 0);
    population += w;
    squares += w * (residual / wholeWeight) ** 2;
  });
  return squares * population;
}

function warningsOf(
  { measure, lonely }: SurveyRequest,
  figures: readonly SurveyFigure[],
  lonelyNames: readonly string[],
): readonly Sentence[] {
  const warnings: Sentence[] = [];
  if (lonelyNames.length > 0 && lonely !== "fail") {
    const names = lonelyNames.filter((name) => name !== "");
    if (names.length > 0) warnings.push(say(words.lonelyTreated, { names, choice: lonely }));
  }
  const below = figures.some(({ lower }) => lower !== null && lower < 0);
  const above = figures.some(({ upper }) => upper !== null && upper > 1);
  if (measure.kind === "share" && (below || above)) warnings.push(say(words.limitsPassEnds));
  if (measure.kind !== "share" && below) warnings.push(say(words.limitsBelowNothing));
  return warnings;
}

/**
 * Say an estimate in one sentence.
 *
 * @param measure - What was estimated.
 * @param figure - The figure for everybody.
 * @param confidence - Level of its limits.
 * @returns The conclusion.
 * @internal
 */
export function concludeSurvey(
  { label, kind }: Measure,
  { value, lower, upper, reason }: SurveyFigure,
  confidence: number,
): Sentence {
  if (value === null) {
    return say(words.concludeNoEstimate, { measure: label, reason: reason ?? label });
  }
  if (lower === null || upper === null) {
    const about = { measure: label, value, reason: reason ?? label };
    if (kind === "share") return say(words.concludeShareNoLimits, about);
    return say(kind === "total" ? words.concludeTotalNoLimits : words.concludeRatioNoLimits, about);
  }
  // A t or normal limit may pass what is possible; the sentence does not repeat it.
  const about = {
    ...{ measure: label, value, confidence },
    lower: Math.max(0, lower),
    upper: kind === "share" ? Math.min(1, upper) : upper,
  };
  if (kind === "share") return say(words.concludeSurveyShare, about);
  return say(kind === "total" ? words.concludeSurveyTotal : words.concludeSurveyRatio, about);
}

/**
 * Tell which stages a finite population correction covers.
 *
 * @param design - The sample.
 * @returns The stages.
 * @internal
 */
export function correctionOf({
  strata,
  units,
}: SampleDesign): "none" | "firstStage" | "bothStages" {
  if (strata.every(({ population }) => population === null)) return "none";
  return units.some(({ population }) => population !== null) ? "bothStages" : "firstStage";
}
