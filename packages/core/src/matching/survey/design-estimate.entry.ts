import { defineEntry } from "../../internal/define-entry.js";
import { say } from "../../internal/say.js";
import {
  type CellOut,
  confidenceArgument,
  excelFunction,
  headersArgument,
} from "../../internal/spreadsheet.js";
import * as words from "../../words/en-GB.js";
import { designEstimate, type DesignEstimate, DesignEstimateInput } from "./design-estimate.js";
import {
  keyLabels,
  needFlags,
  serviceFlags,
  showSmallCounts,
  supportFlags,
} from "../excel-arguments.js";
import {
  lonelyArgument,
  populationArguments,
  sampleArguments,
  sampleColumns,
  sampleOf,
} from "./survey-arguments.js";
import type { GroupSurveyFigure, SurveyFigure } from "./survey-figures.js";
import { limitChoices } from "./survey-limits.js";
import { surveyMeasures } from "./survey-measures.js";
import { tally } from "../tally.js";

const estimate = excelFunction({
  name: "DESIGNESTIMATE",
  summary: "Estimate coverage or another measure from a survey, with limits that fit its design.",
  arguments: [
    needFlags,
    serviceFlags,
    { ...supportFlags, default: "no isolatedInNeed" },
    ...sampleArguments,
    {
      name: "group",
      kind: "labels",
      optional: true,
      help: "Area, age or other group of each child; each gets a row of its own.",
      default: "no groups",
    },
    keyLabels,
    {
      name: "of",
      kind: "choice",
      choices: surveyMeasures,
      optional: true,
      help: "What to estimate.",
      default: "coverage",
    },
    {
      name: "limits",
      kind: "choice",
      choices: limitChoices,
      optional: true,
      help: "Which limits; logit and beta are for shares.",
      default: "t",
    },
    lonelyArgument,
    confidenceArgument,
    showSmallCounts,
    ...populationArguments,
    headersArgument,
  ],
  records: { key: "key", columns: ["need", "service", "support", ...sampleColumns, "group"] },
  toInput: ({ need, service, support, group, ...settings }): DesignEstimateInput => {
    const { of, limits, lonelyPsu, confidence, showSmall } = settings;
    return {
      tally: tally({
        ...{ need, service, ...(support !== undefined && { support }) },
        ...sampleOf(settings),
        ...(group !== undefined && { by: { group } }),
      }),
      ...(group !== undefined && { by: ["group"] }),
      ...(of !== undefined && { of }),
      ...(limits !== undefined && { limits }),
      ...(lonelyPsu !== undefined && { lonelyPsu }),
      ...(confidence !== undefined && { confidence }),
      smallCounts: showSmall === true ? "show" : "hide",
    };
  },
  toCells: (result: DesignEstimate) => ({
    header: [
      words.groupHeader,
      words.people,
      words.estimateHeader,
      words.standardErrorHeader,
      words.lower,
      words.upper,
      words.degreesHeader,
      words.designEffectHeader,
    ].map((wording) => say(wording).text),
    rows: [
      row(say(words.allChildrenRow).text, result),
      ...(result.groups ?? []).map((figure) => row(labelOf(figure), figure)),
    ],
  }),
  examples: [
    {
      // Four of six children in three schools are in need; the test has the arithmetic.
      cells: [
        [[1], [1], [0], [1], [1], [0]],
        [[1], [0], [0], [1], [0], [0]],
        ...[null, null, null],
        [["S1"], ["S1"], ["S2"], ["S2"], ["S3"], ["S3"]],
        null,
        null,
        "prevalence",
      ],
      shows: { row: 1, column: 3, value: 1 / 6 },
      tolerance: 1e-12,
    },
  ],
});

function labelOf({ group }: GroupSurveyFigure): string {
  const label = group["group"] ?? "";
  return label === "" ? say(words.notRecorded).text : label;
}

function row(label: string, figure: SurveyFigure): CellOut[] {
  const { value, standardError, lower, upper, records, designEffect, reason } = figure;
  const why = reason ?? say(words.noValue);
  const effect = designEffect.replacement;
  return [
    label,
    ...[records, value, standardError, lower, upper].map((cell) => cell ?? why),
    figure.degreesOfFreedom,
    effect.value ?? effect.reason ?? why,
  ];
}

export const designEstimateEntry = defineEntry({
  name: "designEstimate",
  group: "Matching",
  summary: "Estimate a share or a number from a survey, with the error that its design gives it.",
  input: DesignEstimateInput,
  result: {
    unit: "fraction",
    description: "The estimate with standard error, limits, degrees of freedom, design effects.",
  },
  references: ["lumley2010", "kornGraubard1998", "holtSmith1979"],
  examples: [
    {
      input: {
        tally: tally({
          need: [1, 1, 0, 1, 1, 0],
          service: [1, 0, 0, 1, 0, 0],
          psu: ["S1", "S1", "S2", "S2", "S3", "S3"],
        }),
        of: "prevalence",
      },
      result: { value: 2 / 3, standardError: 1 / 6, degreesOfFreedom: 2 },
    },
  ],
  run: designEstimate,
  excel: [estimate],
});
