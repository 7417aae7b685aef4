import * as z from "zod/mini";
import { count, described, label, measurement, quantity, share } from "../internal/quantities.js";
import { say } from "../internal/say.js";
import * as words from "../words/en-GB.js";
import { analysisValue, samplingVariance } from "./effect-measures.js";

// @__NO_SIDE_EFFECTS__
function positive(about: { title: string; description: string }): z.ZodMiniType<number, number> {
  return quantity({ ...about, unit: "score" }, (value) =>
    Number.isFinite(value) && Number(value) > 0 && Number(value) <= 1e9
      ? undefined
      : { sentence: say(words.giveNumberAboveZero) },
  );
}

const StudyCounts = z.strictObject({
  treatedEvents: count({
    title: "Events with the service",
    description: "People with the outcome among those offered the service.",
  }),
  treatedPeople: count({
    title: "People with the service",
    description: "Everyone offered the service and followed up.",
  }),
  comparisonEvents: count({
    title: "Events in the comparison",
    description: "People with the outcome in the comparison group.",
  }),
  comparisonPeople: count({
    title: "People in the comparison",
    description: "Everyone in the comparison group who was followed up.",
  }),
});

const StudyMeans = z.strictObject({
  treatedMean: measurement({
    title: "Mean with the service",
    description: "Mean score of those offered the service.",
  }),
  treatedSd: positive({
    title: "Spread with the service",
    description: "Standard deviation of the score, not its standard error.",
  }),
  treatedPeople: count({
    title: "People with the service",
    description: "Everyone offered the service and measured.",
  }),
  comparisonMean: measurement({
    title: "Mean of the comparison",
    description: "Mean score of the comparison group.",
  }),
  comparisonSd: positive({
    title: "Spread of the comparison",
    description: "Standard deviation of the score, not its standard error.",
  }),
  comparisonPeople: count({
    title: "People in the comparison",
    description: "Everyone in the comparison group who was measured.",
  }),
});

const PublishedEffect = z.strictObject({
  estimate: measurement({
    title: "Estimate",
    description: "The effect as published: a ratio as it is, not its logarithm.",
  }),
  lower: z.optional(
    measurement({ title: "Lower limit", description: "Lower confidence limit as published." }),
  ),
  upper: z.optional(
    measurement({ title: "Upper limit", description: "Upper confidence limit as published." }),
  ),
  level: z._default(
    share({ title: "Level", description: "Level of confidence of the published limits." }),
    0.95,
  ),
  pValue: z.optional(
    share({
      title: "p-value",
      description: "Two-sided p-value; used when there are no limits, checked when there are.",
    }),
  ),
});

const Analysed = z.strictObject({
  value: analysisValue({
    title: "Value",
    description: "The effect; for rr and or its natural logarithm.",
  }),
  variance: samplingVariance({
    title: "Variance",
    description: "Sampling variance of the value: its standard error squared.",
  }),
});

/** What is known of one study: exactly one of the four. */
export const studyData = {
  counts: z.optional(
    described(
      { title: "Counts", description: "Events and people in both groups, for rr, or and rd." },
      StudyCounts,
    ),
  ),
  means: z.optional(
    described(
      { title: "Means", description: "Mean, spread and people of both groups, for md and smd." },
      StudyMeans,
    ),
  ),
  published: z.optional(
    described(
      {
        title: "Published effect",
        description: "An estimate with both of its limits, or with its p-value.",
      },
      PublishedEffect,
    ),
  ),
  analysis: z.optional(
    described(
      {
        title: "Analysis scale",
        description: "A value and its variance, computed elsewhere; the logarithm of a ratio.",
      },
      Analysed,
    ),
  ),
} as const;

/** What is known of one study: exactly one of `counts`, `means`, `published` and `analysis`. */
export type StudyData = z.input<z.ZodMiniObject<typeof studyData>>;
/** {@link StudyData} with its defaults filled in. */
export type StudyDataSpec = z.output<z.ZodMiniObject<typeof studyData>>;

/** Where a study comes from, for the weights and for pooling a part of the studies. */
export const studyLabels = {
  name: z.optional(label({ title: "Study", description: "Name of the study, such as START." })),
  country: z.optional(
    label({ title: "Country", description: "Where the study was done, such as England." }),
  ),
  group: z.optional(
    label({
      title: "Group",
      description:
        "What the study belongs to, such as a population level or an outcome's informant.",
    }),
  ),
} as const;
