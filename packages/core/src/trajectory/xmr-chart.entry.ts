import { defineEntry } from "../internal/define-entry.js";
import {
  type CellOut,
  excelFunction,
  headersArgument,
  type SheetTable,
} from "../internal/spreadsheet.js";
import { say } from "../internal/say.js";
import * as words from "../words/en-GB.js";
import {
  improvementArgument,
  periodRows,
  periodsArgument,
  placeOfCell,
  seriesInput,
  valuesArgument,
} from "./sheet-periods.js";
import { xmrChart, type XmrChart, XmrChartInput } from "./xmr-chart.js";

const header = [
  words.seriesPeriodHeader,
  words.seriesValueHeader,
  words.chartMiddleHeader,
  words.chartLowerHeader,
  words.chartUpperHeader,
  words.chartTargetHeader,
  words.verdictHeader,
].map(({ text }) => text);

const pointWords = {
  common: words.pointCommon,
  improvement: words.pointImprovement,
  concern: words.pointConcern,
  specialHigh: words.pointHigh,
  specialLow: words.pointLow,
} as const;

function chartTable({ points, segments, warnings, conclusion }: XmrChart): SheetTable {
  const missing = say(words.valueMissing);
  return {
    header,
    rows: [
      ...points.map((point): CellOut[] => {
        const { mean, lower, upper } = segments[point.segment] ?? {};
        const limits = [mean, lower, upper].map((limit) => limit ?? missing);
        return [
          point.period,
          point.value ?? missing,
          ...limits,
          point.target ?? "",
          point.pointType === "missing" ? missing : pointWords[point.pointType].text,
        ];
      }),
      ...[conclusion, ...warnings].map(({ text }) => [text, ...header.slice(1).map(() => "")]),
    ],
  };
}

/** Synthetic: 24 months around 20, then six around 30. */
const jump = [
  ...[18, 22, 19, 21, 20, 23, 17, 20, 22, 19, 21, 18, 20, 22, 19, 20, 21, 18, 22, 20],
  ...[30, 32, 29, 31, 30, 33],
];

export const xmrChartEntry = defineEntry({
  name: "xmrChart",
  group: "Trajectory",
  summary: "Tell signal from noise in a series, with the limits and rules of an XmR control chart.",
  input: XmrChartInput,
  result: {
    unit: "figure",
    description: "Limits, a verdict for each value, and what the last value and target come to.",
  },
  references: ["makingDataCount", "nhsPlotTheDots", "anhoejOlesen2014", "kendall1954"],
  examples: [
    {
      // Mean 13.5; moving ranges 3, 4, 3, 1, 3 with mean 2.8; 13.5 + 2.66 x 2.8 = 20.948.
      input: { values: [12, 15, 11, 14, 13, 16], improvement: "increase" },
      result: {
        variation: "common",
        enoughToJudge: false,
        segments: { 0: { mean: 13.5, upper: 20.948, lower: 6.052, trial: true } },
      },
    },
  ],
  run: xmrChart,
  excel: [
    excelFunction({
      name: "XMR",
      summary: "Tell signal from noise in a monthly figure: limits, and a verdict for each month.",
      arguments: [
        valuesArgument,
        periodsArgument,
        improvementArgument,
        {
          name: "target",
          kind: "series",
          unit: "figure",
          missing: true,
          optional: true,
          help: "One target, or one a period, such as a planned path.",
          default: "no verdict on a target",
        },
        {
          name: "rebaseAt",
          kind: "labels",
          optional: true,
          help: "Where limits start afresh: months, or numbers of values counted from 1.",
          default: "one set of limits",
        },
        {
          name: "baselinePoints",
          kind: "count",
          optional: true,
          help: "How many values at the start of each part its limits rest on.",
          default: "all of them",
        },
        {
          name: "screenOutliers",
          kind: "flag",
          optional: true,
          help: "TRUE leaves very large steps between neighbours out of the limits.",
          default: "FALSE",
        },
        {
          name: "rules",
          kind: "choice",
          choices: ["nhs", "anhoej"],
          optional: true,
          help: "Which rules tell signal from noise: the NHS's four, or Anhøj's two.",
          default: "nhs",
        },
        headersArgument,
      ],
      records: periodRows("values"),
      toInput: (cells): XmrChartInput => ({
        ...seriesInput(cells),
        ...(cells.improvement !== undefined && { improvement: cells.improvement }),
        ...(cells.target !== undefined && {
          target:
            cells.target.length === 1 && cells.target[0] !== null && cells.target[0] !== undefined
              ? cells.target[0]
              : cells.target,
        }),
        ...(cells.rebaseAt !== undefined && {
          rebaseAt: cells.rebaseAt.map((cell) => placeOfCell(cell, cells.periods !== undefined)),
        }),
        ...(cells.baselinePoints !== undefined && { baselinePoints: cells.baselinePoints }),
        ...(cells.screenOutliers !== undefined && { screenOutliers: cells.screenOutliers }),
        ...(cells.rules !== undefined && { rules: cells.rules }),
      }),
      toCells: chartTable,
      examples: [
        {
          cells: [[[12], [15], [11], [14], [13], [16]], null, "increase"],
          shows: { row: 1, column: 4, value: 20.948 },
        },
        {
          cells: [
            [[18], [22], ["?"], [21], [20]],
            [["2025-04"], ["2025-05"], ["2025-06"], ["2025-07"], ["2025-08"]],
          ],
          shows: { row: 3, column: 6, value: say(words.valueMissing) },
        },
        {
          cells: [jump.map((value) => [value]), null, "increase", 25, "21"],
          shows: { row: 21, column: 6, value: "Routine" },
        },
      ],
    }),
  ],
});
