import * as z from "zod/mini";
import { parseInput, refusal } from "../../errors.js";
import { say } from "../../internal/say.js";
import * as words from "../../words/en-GB.js";
import { surveyFields, type SurveyResult } from "./design-estimate.js";
import type { LonelyPsu } from "./linearised-variance.js";
import { sampleDesign, type Stratum } from "./sample-design.js";
import {
  concludeSurvey,
  correctionOf,
  type Estimand,
  surveyFigures,
  type VarianceMethod,
} from "./survey-figures.js";
import type { LimitMethod } from "./survey-limits.js";
import { measureOf } from "./survey-measures.js";

/** Input of {@link replicateEstimate}. */
export const ReplicateEstimateInput = z.strictObject(surveyFields);
export type ReplicateEstimateInput = z.input<typeof ReplicateEstimateInput>;

/** Result of {@link replicateEstimate}; shares are fractions. */
export interface ReplicateEstimate extends SurveyResult {
  readonly method: {
    /** Delete one unit at a time; distances are from the mean of the replicates. */
    readonly variance: "jackknife";
    readonly limits: LimitMethod;
    readonly lonelyPsu: LonelyPsu;
    /** The jackknife corrects the first stage only. */
    readonly finitePopulation: "none" | "firstStage";
  };
}

/**
 * Estimate a share or a number from a survey, leaving out one sampling unit at a time.
 *
 * @param input - The tally, what to estimate and by which groups, and the kind of limits.
 * @returns The estimate of `designEstimate`, with its error from the stratified jackknife (JKn).
 * @throws {@link UpstreamError} `INVALID_INPUT` for a tally without sampling units,
 * `NOT_ENOUGH_DATA` for a stratum with one, unless `lonelyPsu` says what to do about it.
 * @see Lumley 2010. Equal to R's survey package, `as.svrepdesign(type = "JKn")`.
 *
 * @example
 * ```ts
 * const school = tally({
 *   need: [1, 1, 0, 1, 1, 0],
 *   service: [1, 0, 0, 1, 0, 0],
 *   psu: ["S1", "S1", "S2", "S2", "S3", "S3"],
 * });
 * replicateEstimate({ tally: school, of: "prevalence" }); // => value 0.6667, standardError 0.1667
 * ```
 */
export function replicateEstimate(input: ReplicateEstimateInput): ReplicateEstimate {
  const { tally, of, by, limits, lonelyPsu, smallCounts, confidence } = parseInput(
    ReplicateEstimateInput,
    input,
  );
  const design = sampleDesign(tally);
  if (!design.clustered && tally.cells.length > 0) {
    throw refusal(["tally"], say(words.giveUnitsForJackknife));
  }
  const measure = measureOf(of);
  const { all, groups, warnings } = surveyFigures(
    { tally, design, measure, by, limits, lonely: lonelyPsu, smallCounts, confidence },
    jackknife,
  );
  return {
    ...all,
    measure: measure.label,
    groups,
    units: design.units.length,
    strata: design.strata.length,
    method: {
      variance: "jackknife",
      limits,
      lonelyPsu,
      finitePopulation: correctionOf(design) === "none" ? "none" : "firstStage",
    },
    ...{ excluded: tally.excluded, smallCounts, confidence, warnings },
    conclusion: concludeSurvey(measure, all, confidence),
  };
}

/** Weighted sums of a measure's part and whole. */
interface Sums {
  part: number;
  whole: number;
}

const jackknife: VarianceMethod = (estimand) => {
  const { design, lonely } = estimand;
  const { units, strata } = sumByUnit(estimand);
  const all = strata.reduce((sum, each) => plus(sum, each, 1), { part: 0, whole: 0 });
  const known = strata.reduce(
    (sum, each, index) =>
      estimand.kind !== "total" || leftOf(design.strata[index]) > 0 ? sum : plus(sum, each, 1),
    { part: 0, whole: 0 },
  );
  const replicates: { sums: Sums; scale: number }[] = [];
  const lonelyStrata: number[] = [];
  for (const [index, stratum] of design.strata.entries()) {
    if (stratum.units > 1 || leftOf(stratum) <= 0) continue;
    lonelyStrata.push(index);
    const others = design.strata.length;
    if (lonely !== "adjust" || others === 1) continue;
    // The stratum is left out and the others stand for it; in totals, as in R, strata of which all
    // was sampled stay as they are.
    const rest = plus(plus(all, strata[index] ?? all, -1), known, -1);
    replicates.push({
      sums: plus(known, rest, others / (others - 1)),
      scale: (others - 1) / others,
    });
  }
  for (const [index, { stratum }] of design.units.entries()) {
    const size = design.strata[stratum]?.units ?? 1;
    const left = leftOf(design.strata[stratum]);
    if (size < 2 || left <= 0) continue;
    const own = strata[stratum] ?? all;
    const kept = plus(own, units[index] ?? own, -1);
    replicates.push({
      sums: plus(plus(all, own, -1), kept, size / (size - 1)),
      scale: (left * (size - 1)) / size,
    });
  }
  const about = { lonelyStrata, lonelyUnits: [] };
  if (replicates.length === 0 && lonelyStrata.length > 0) return { variance: null, ...about };
  const estimates = replicates.map(({ sums }) =>
    estimand.kind === "total" ? sums.part : sums.whole === 0 ? null : sums.part / sums.whole,
  );
  if (estimates.includes(null)) {
    return { variance: null, ...about, reason: say(words.allNeedInOneUnit) };
  }
  const mean = estimates.reduce<number>((sum, each) => sum + (each ?? 0), 0) / estimates.length;
  let variance = 0;
  replicates.forEach(({ scale }, index) => {
    variance += scale * ((estimates[index] ?? 0) - mean) ** 2;
  });
  if (lonely === "average" && replicates.length > 0) {
    variance *= design.units.length / replicates.length;
  }
  return { variance, ...about };
};

/** The share of a stratum's units that were not sampled. */
function leftOf(stratum: Stratum | undefined): number {
  if (stratum === undefined || stratum.population === null) return 1;
  return (stratum.population - stratum.units) / stratum.population;
}

function sumByUnit({ design, cells }: Estimand): {
  units: readonly Sums[];
  strata: readonly Sums[];
} {
  const units = design.units.map((): Sums => ({ part: 0, whole: 0 }));
  design.cells.forEach(({ w }, index) => {
    const sums = units[design.placeOf[index] ?? 0];
    if (sums === undefined) return;
    if (cells.part[index] === true) sums.part += w;
    if (cells.whole[index] === true) sums.whole += w;
  });
  const strata = design.strata.map((): Sums => ({ part: 0, whole: 0 }));
  design.units.forEach(({ stratum }, index) => {
    const own = strata[stratum];
    const sums = units[index];
    if (own === undefined || sums === undefined) return;
    own.part += sums.part;
    own.whole += sums.whole;
  });
  return { units, strata };
}

function plus(first: Sums, second: Sums, times: number): Sums {
  return {
    part: first.part + times * second.part,
    whole: first.whole + times * second.whole,
  };
}
