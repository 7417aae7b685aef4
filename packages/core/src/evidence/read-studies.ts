import * as z from "zod/mini";
import { refusal, UpstreamError } from "../errors.js";
import { choice, confidenceLevel, described } from "../internal/quantities.js";
import { type Sentence, say } from "../internal/say.js";
import * as words from "../words/en-GB.js";
import { betweenStudyMethods, type Studies } from "./between-studies.js";
import { type EvidenceMeasure, effectMeasure } from "./effect-measures.js";
import { studyRules } from "./effect-size.js";
import { type StudyData, studyData, studyLabels } from "./study-data.js";
import { studyEffect } from "./study-effects.js";

/** More than any review holds; a fit of each subset would take minutes. */
const mostStudies = 5000;

const StudyRow = z.strictObject({ ...studyLabels, ...studyData });
/** One study of a review: its labels, and exactly one kind of data. */
export type StudyInput = StudyData & Pick<z.input<typeof StudyRow>, "name" | "country" | "group">;

const studiesAbout = {
  title: "Studies",
  description:
    "One object a study: name, country, group, and its counts, means, published effect or analysis.",
};

/** Callers may pass read-only lists; zod's own type asks for mutable ones. */
// @__NO_SIDE_EFFECTS__
function rows(): z.ZodMiniType<
  readonly z.output<typeof StudyRow>[],
  readonly z.input<typeof StudyRow>[]
> {
  return z.array(StudyRow);
}

/** Fields that everything that pools studies takes. */
export const pooledStudies = {
  measure: effectMeasure(),
  studies: described(studiesAbout, rows()),
  method: z._default(
    choice(betweenStudyMethods, {
      title: "Method",
      description:
        "Variance between studies: REML, DL, ML, PM, HE, SJ, or FE for one effect common to all.",
    }),
    "REML",
  ),
  ...studyRules,
  predictionDf: z._default(
    choice(["studiesLessTwo", "studiesLessOne"], {
      title: "Degrees of freedom",
      description: "Of Student's t in the prediction interval: studies less two, or less one.",
    }),
    "studiesLessTwo",
  ),
  confidence: confidenceLevel(),
} as const;

/** What every function that pools studies takes. */
export type PooledStudiesInput = Omit<z.input<z.ZodMiniObject<typeof pooledStudies>>, "studies"> & {
  readonly studies: readonly StudyInput[];
};
type PooledStudiesSpec = z.output<z.ZodMiniObject<typeof pooledStudies>>;

/** Which distribution's degrees of freedom the prediction interval has. */
export type PredictionDf = "studiesLessTwo" | "studiesLessOne";

/** A study that says something. */
export interface ReadStudy {
  readonly name: string;
  readonly country: string | null;
  readonly group: string | null;
  readonly value: number;
  readonly variance: number;
}

/** A study that was left out. */
export interface LeftOutStudy {
  readonly name: string;
  readonly reason: Sentence;
}

/** The studies of a review on the analysis scale. */
export interface ReadStudies {
  readonly measure: EvidenceMeasure;
  readonly studies: readonly ReadStudy[];
  readonly excluded: readonly LeftOutStudy[];
  readonly warnings: readonly Sentence[];
}

/** Variances further apart than this are in different units. */
const furthestVariances = 1e12;

/**
 * Read the studies of a review.
 *
 * @param input - Parsed fields.
 * @returns Studies that say something, those left out with the reason, and warnings.
 * @throws {@link UpstreamError} `INVALID_INPUT` naming the study; `NOT_ENOUGH_DATA` where none is left.
 * @internal
 */
export function readStudies(input: PooledStudiesSpec): ReadStudies {
  const { measure } = input;
  const count = input.studies.length;
  if (count === 0 || count > mostStudies) {
    throw refusal(["studies"], say(words.giveStudies, { most: mostStudies }));
  }
  const studies: ReadStudy[] = [];
  const excluded: LeftOutStudy[] = [];
  const warnings: Sentence[] = [];
  let halves = 0;
  let [least, most] = [Infinity, 0];
  const names = new Set<string>();
  for (const [index, row] of input.studies.entries()) {
    const { name = say(words.studyNumber, { number: index + 1 }).text, country, group } = row;
    if (row.name !== undefined && names.has(row.name)) {
      throw refusal(["studies", index, "name"], say(words.giveStudyOnce, { name: row.name }));
    }
    names.add(name);
    const study = studyEffect(measure, row, input, ["studies", index]);
    if (study.effect === null) {
      excluded.push({ name, reason: study.reason ?? say(words.emptyCellLeftAsItIs) });
      continue;
    }
    const { value, variance } = study.effect;
    least = Math.min(least, variance);
    most = Math.max(most, variance);
    if (most > least * furthestVariances) {
      throw refusal(["studies", index], say(words.giveStudiesInOneUnit));
    }
    if (study.halfAdded) halves++;
    for (const sentence of study.warnings) {
      warnings.push(say(words.warningOfStudy, { study: name, warning: sentence }));
    }
    studies.push({ name, country: country ?? null, group: group ?? null, value, variance });
  }
  if (studies.length === 0) {
    throw new UpstreamError(
      "NOT_ENOUGH_DATA",
      ["studies"],
      say(words.giveStudyWithEvents, { count }),
    );
  }
  if (halves > 0) warnings.push(say(words.halfWasAddedTo, { halves }));
  return { measure, studies, excluded, warnings };
}

/**
 * Lay studies out as columns for the kernels.
 *
 * @param studies - Studies that say something.
 * @returns Values and variances.
 * @internal
 */
export function columnsOf(studies: readonly ReadStudy[]): Studies {
  return {
    value: Float64Array.from(studies, ({ value }) => value),
    variance: Float64Array.from(studies, ({ variance }) => variance),
  };
}
