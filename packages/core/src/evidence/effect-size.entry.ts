import { defineEntry } from "../internal/define-entry.js";
import {
  confidenceArgument,
  excelFunction,
  headersArgument,
  type SheetTable,
} from "../internal/spreadsheet.js";
import * as words from "../words/en-GB.js";
import {
  type EffectSize,
  effectSize,
  type EffectSizeInput,
  EffectSizeInput as Input,
} from "./effect-size.js";
import { riskMeasureArgument } from "./evidence-cells.js";
import { smdVariances, zeroCellRules } from "./study-effects.js";

function effectRow({ estimate, lower, upper, analysis, conclusion }: EffectSize): SheetTable {
  return {
    header: [
      words.headingEffect,
      words.headingLowerLimit,
      words.headingUpperLimit,
      words.headingAnalysisValue,
      words.headingAnalysisVariance,
      words.labelConclusion,
    ].map(({ text }) => text),
    rows: [
      [
        ...[estimate, lower, upper, analysis?.value ?? null, analysis?.variance ?? null].map(
          (cell) => cell ?? conclusion,
        ),
        conclusion.text,
      ],
    ],
  };
}

export const effectSizeEntry = defineEntry({
  name: "effectSize",
  group: "Evidence",
  summary: "Compute the effect of one study from counts, from means, or from what was published.",
  input: Input,
  result: {
    unit: "ratio",
    description:
      "The effect with limits; its value and variance on the scale on which it is pooled.",
  },
  references: ["metafor2010", "hedges1981", "hedges1982", "fonagy2018"],
  examples: [
    {
      // ln 1.25 = 0.22314; (ln 2.05 - ln 0.77) / (2 x 1.95996) = 0.24980; z = 0.8933, p = 0.37.
      input: {
        measure: "or",
        published: { estimate: 1.25, lower: 0.77, upper: 2.05, pValue: 0.37 },
      },
      result: { estimate: 1.25, standardError: 0.249801, pValue: 0.371706 },
      tolerance: 1e-6,
    },
    {
      // 12 / 100 against 20 / 100: 0.12 / 0.20 = 0.6; variance 1/12 - 1/100 + 1/20 - 1/100.
      input: {
        measure: "rr",
        counts: {
          ...{ treatedEvents: 12, treatedPeople: 100 },
          ...{ comparisonEvents: 20, comparisonPeople: 100 },
        },
      },
      result: { estimate: 0.6, analysis: { variance: 0.113333333333333 } },
    },
  ],
  run: effectSize,
  excel: [
    excelFunction({
      name: "EFFECTSIZE",
      summary: "Compute the effect of one study from events and people of both groups.",
      arguments: [
        riskMeasureArgument,
        {
          name: "treatedEvents",
          kind: "count",
          help: "People with the outcome among those offered the service.",
        },
        { name: "treatedPeople", kind: "count", help: "Everyone offered the service." },
        {
          name: "comparisonEvents",
          kind: "count",
          help: "People with the outcome in the comparison group.",
        },
        { name: "comparisonPeople", kind: "count", help: "Everyone in the comparison group." },
        {
          name: "zeroCells",
          kind: "choice",
          choices: zeroCellRules,
          optional: true,
          help: "Whether one half is added to all four cells where one is empty.",
          default: "addHalf for rr and or, none for rd",
        },
        confidenceArgument,
        headersArgument,
      ],
      toInput: ({ measure, zeroCells, confidence, ...counts }): EffectSizeInput => ({
        measure,
        counts: {
          treatedEvents: counts.treatedEvents,
          treatedPeople: counts.treatedPeople,
          comparisonEvents: counts.comparisonEvents,
          comparisonPeople: counts.comparisonPeople,
        },
        ...(zeroCells !== undefined && { zeroCells }),
        ...(confidence !== undefined && { confidence }),
      }),
      toCells: effectRow,
      examples: [
        { cells: ["rr", 12, 100, 20, 100], shows: { row: 1, column: 0, value: 0.6 } },
        {
          cells: ["rr", 12, 100, 20, 100],
          shows: { row: 1, column: 4, value: 0.113333333333333 },
        },
      ],
    }),
    excelFunction({
      name: "HEDGESG",
      summary: "Compute the standardised mean difference of one study (Hedges' g).",
      arguments: [
        { name: "treatedMean", kind: "number", help: "Mean score of those offered the service." },
        { name: "treatedSd", kind: "number", help: "Standard deviation of their scores." },
        { name: "treatedPeople", kind: "count", help: "How many were measured." },
        { name: "comparisonMean", kind: "number", help: "Mean score of the comparison group." },
        { name: "comparisonSd", kind: "number", help: "Standard deviation of their scores." },
        { name: "comparisonPeople", kind: "count", help: "How many were measured." },
        {
          name: "variance",
          kind: "choice",
          choices: smdVariances,
          optional: true,
          help: "Which variance; see the methods page.",
          default: "largeSample",
        },
        confidenceArgument,
        headersArgument,
      ],
      toInput: ({ variance, confidence, ...means }): EffectSizeInput => ({
        measure: "smd",
        means: {
          treatedMean: means.treatedMean,
          treatedSd: means.treatedSd,
          treatedPeople: means.treatedPeople,
          comparisonMean: means.comparisonMean,
          comparisonSd: means.comparisonSd,
          comparisonPeople: means.comparisonPeople,
        },
        ...(variance !== undefined && { smdVariance: variance }),
        ...(confidence !== undefined && { confidence }),
      }),
      toCells: effectRow,
      examples: [
        {
          // R metafor 3.8-1, escalc(measure = "SMD").
          cells: [14.2, 5.1, 60, 16.9, 5.6, 58],
          shows: { row: 1, column: 0, value: -0.501258296157108 },
        },
      ],
    }),
  ],
});
