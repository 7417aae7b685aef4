import * as z from "zod/mini";
import { parseInput } from "../../errors.js";
import { choice, confidenceLevel } from "../../internal/quantities.js";
import type { Sentence } from "../../internal/say.js";
import { linearisedVariance, lonelyChoices, type LonelyPsu } from "./linearised-variance.js";
import { postStrataField, postStratify } from "./post-strata.js";
import { presence, sampleDesign } from "./sample-design.js";
import { sampleTally } from "./sample-tally.js";
import {
  concludeSurvey,
  correctionOf,
  type GroupSurveyFigure,
  groupingNames,
  type SurveyFigure,
  slopesOf,
  surveyFigures,
  type VarianceMethod,
} from "./survey-figures.js";
import { limitChoices, type LimitMethod } from "./survey-limits.js";
import { measureOf, ofField } from "./survey-measures.js";
import type { ExcludedRecords } from "../tally.js";

/** The fields that every estimate from a sample takes. */
export const surveyFields = {
  tally: sampleTally,
  of: z._default(ofField, "coverage"),
  by: z.optional(groupingNames),
  limits: z._default(
    choice(limitChoices, {
      title: "Limits",
      description: "Which limits: t, normal, or for shares logit or beta.",
    }),
    "t",
  ),
  lonelyPsu: z._default(
    choice(lonelyChoices, {
      title: "Lonely units",
      description: "What to do about a stratum with one sampling unit.",
    }),
    "fail",
  ),
  smallCounts: z._default(
    choice(["hide", "show"], {
      title: "Small counts",
      description: "Whether groups with 1 to 5 children counted in or out are hidden or shown.",
    }),
    "hide",
  ),
  confidence: confidenceLevel(),
};

/** Input of {@link designEstimate}. */
export const DesignEstimateInput = z.strictObject({
  ...surveyFields,
  postStrata: z.optional(postStrataField),
});
export type DesignEstimateInput = z.input<typeof DesignEstimateInput>;

/** What {@link designEstimate} and `replicateEstimate` both return, beside their method. */
export interface SurveyResult extends SurveyFigure {
  /** What was estimated, in words. */
  readonly measure: Sentence;
  /** The same for each group; null where none was asked for. */
  readonly groups: readonly GroupSurveyFigure[] | null;
  /** Sampling units and strata of the whole sample. */
  readonly units: number;
  readonly strata: number;
  readonly excluded: readonly ExcludedRecords[];
  readonly smallCounts: "hide" | "show";
  readonly confidence: number;
  readonly warnings: readonly Sentence[];
  readonly conclusion: Sentence;
}

/** Result of {@link designEstimate}; shares are fractions. */
export interface DesignEstimate extends SurveyResult {
  readonly method: {
    readonly variance: "linearised";
    readonly limits: LimitMethod;
    readonly lonelyPsu: LonelyPsu;
    readonly finitePopulation: "none" | "firstStage" | "bothStages";
    /** The grouping whose known numbers the weights were brought to; null where none were given. */
    readonly postStratifiedBy: string | null;
  };
}

/**
 * Estimate a share or a number from a survey, with the error that its design gives it.
 *
 * Strata, sampling units, weights and population sizes come from the tally. A group is estimated on
 * the full sample: units without anybody in it count as zeros and are never dropped. With
 * `postStrata` the weights are brought to known numbers of children, such as those of each age.
 *
 * @param input - The tally, what to estimate and by which groups, and the kind of limits.
 * @returns The estimate with standard error, limits, degrees of freedom and design effects.
 * @throws {@link UpstreamError} `NOT_ENOUGH_DATA` for a stratum with one sampling unit, unless
 * `lonelyPsu` says what to do about it; `INVALID_INPUT` for a tally that contradicts itself.
 * @see Lumley 2010; Korn and Graubard 1998 (beta limits). Equal to R's survey package.
 *
 * @example
 * ```ts
 * const school = tally({
 *   need: [1, 1, 0, 1, 1, 0],
 *   service: [1, 0, 0, 1, 0, 0],
 *   psu: ["S1", "S1", "S2", "S2", "S3", "S3"],
 * });
 * designEstimate({ tally: school, of: "prevalence" }); // => value 0.6667, standardError 0.1667
 * ```
 */
export function designEstimate(input: DesignEstimateInput): DesignEstimate {
  const { tally, of, by, limits, lonelyPsu, smallCounts, confidence, postStrata } = parseInput(
    DesignEstimateInput,
    input,
  );
  const sampled = sampleDesign(tally);
  const { design, variance } =
    postStrata === undefined
      ? { design: sampled, variance: linearised }
      : postStratify(sampled, postStrata);
  const measure = measureOf(of);
  const { all, groups, warnings } = surveyFigures(
    { tally, design, measure, by, limits, lonely: lonelyPsu, smallCounts, confidence },
    variance,
  );
  return {
    ...all,
    measure: measure.label,
    groups,
    units: design.strata.reduce((total, { units }) => total + units, 0),
    strata: design.strata.length,
    method: {
      ...{ variance: "linearised", limits, lonelyPsu, finitePopulation: correctionOf(design) },
      postStratifiedBy: postStrata?.by ?? null,
    },
    ...{ excluded: tally.excluded, smallCounts, confidence, warnings },
    conclusion: concludeSurvey(measure, all, confidence),
  };
}

/**
 * Find a variance by linearisation.
 *
 * @internal
 */
export const linearised: VarianceMethod = (estimand) => {
  const { design, cells, lonely } = estimand;
  const present = presence(design, (cell) => cells.domain[cell] === true, true);
  return linearisedVariance(design, slopesOf(estimand), present, lonely);
};
