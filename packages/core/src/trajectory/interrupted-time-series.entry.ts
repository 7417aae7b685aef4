import { defineEntry } from "../internal/define-entry.js";
import {
  type CellOut,
  confidenceArgument,
  excelFunction,
  headersArgument,
  type SheetTable,
} from "../internal/spreadsheet.js";
import { say } from "../internal/say.js";
import * as words from "../words/en-GB.js";
import {
  type EffectEstimate,
  interruptedTimeSeries,
  type InterruptedTimeSeries,
  InterruptedTimeSeriesInput,
} from "./interrupted-time-series.js";
import {
  improvementArgument,
  periodRows,
  periodsArgument,
  placeOfCell,
  seriesInput,
  valuesArgument,
} from "./sheet-periods.js";

const header = [words.effectMeasureHeader, words.estimateHeader, words.lower, words.upper].map(
  ({ text }) => text,
);

function effectTable(result: InterruptedTimeSeries): SheetTable {
  const { terms, phi, warnings, conclusion, relativeEffectAtEnd } = result;
  const estimateRow = (name: string, { value, lower, upper }: EffectEstimate): CellOut[] => [
    name,
    value,
    lower,
    upper,
  ];
  const term = (wanted: string): EffectEstimate =>
    terms.find(({ term: name }) => name === wanted) ?? result.effectAtEnd;
  return {
    header,
    rows: [
      estimateRow(words.rowEffectAtEnd.text, result.effectAtEnd),
      estimateRow(words.rowCumulativeEffect.text, result.cumulativeEffect),
      estimateRow(words.rowStep.text, term("step")),
      estimateRow(words.rowSlopeChange.text, term("slopeChange")),
      [words.rowCounterfactual.text, result.counterfactualAtEnd, "", ""],
      [words.rowRelativeEffect.text, relativeEffectAtEnd ?? say(words.noRelativeEffect), "", ""],
      [words.rowNoisePhi.text, phi ?? say(words.noPhi), "", ""],
      ...[conclusion, ...warnings].map(({ text }) => [text, "", "", ""]),
    ],
  };
}

/** Synthetic: ten months around 20, then ten around 30. */
const step = [20, 22, 19, 21, 20, 23, 18, 20, 22, 19, 30, 32, 29, 31, 30, 33, 28, 30, 32, 29];
const column = step.map((value) => [value]);

export const interruptedTimeSeriesEntry = defineEntry({
  name: "interruptedTimeSeries",
  group: "Trajectory",
  summary:
    "Estimate what a change did to a series, beyond its earlier course and what noise would do.",
  input: InterruptedTimeSeriesInput,
  result: {
    unit: "figure",
    description: "Effect in the last period and in all, with limits, and the course without it.",
  },
  references: ["pinheiroBates2000", "cooperThompson1977", "neweyWest1987", "zeileis2004"],
  examples: [
    {
      // The last ten months are the first ten raised by 10; their common slope is -2/33, so the step is
      // 10 + 10 x 2/33. R 4.2.2: coef(lm(y ~ t + post + since)).
      input: { values: step, changeAt: 10, method: "ols" },
      result: {
        count: 20,
        terms: { 1: { value: -0.0606060606060618 }, 2: { value: 10.6060606060606 } },
        effectAtEnd: { value: 10.6060606060606 },
      },
    },
  ],
  run: interruptedTimeSeries,
  excel: [
    excelFunction({
      name: "CHANGEEFFECT",
      summary: "Estimate what a change did to a monthly figure beyond its course and noise.",
      arguments: [
        valuesArgument,
        {
          name: "changeAt",
          kind: "text",
          help: "First month after the change, or the number of its value counted from 1.",
        },
        periodsArgument,
        improvementArgument,
        {
          name: "comparator",
          kind: "series",
          unit: "figure",
          missing: true,
          optional: true,
          help: "The same figure where nothing changed, one a period.",
          default: "no comparator",
        },
        {
          name: "harmonics",
          kind: "count",
          optional: true,
          help: "Pairs of seasonal waves; they need two years on either side of the change.",
          default: "0",
        },
        {
          name: "method",
          kind: "choice",
          choices: ["ar1Reml", "neweyWest", "ols"],
          optional: true,
          help: "How noise is treated; the last two are for comparison only.",
          default: "ar1Reml",
        },
        confidenceArgument,
        headersArgument,
      ],
      records: periodRows("values", "comparator"),
      toInput: (cells): InterruptedTimeSeriesInput => ({
        ...seriesInput(cells),
        changeAt: placeOfCell(cells.changeAt, cells.periods !== undefined),
        ...(cells.improvement !== undefined && { improvement: cells.improvement }),
        ...(cells.comparator !== undefined && { comparator: cells.comparator }),
        ...(cells.harmonics !== undefined && { harmonics: cells.harmonics }),
        ...(cells.method !== undefined && { method: cells.method }),
        ...(cells.confidence !== undefined && { confidence: cells.confidence }),
      }),
      toCells: effectTable,
      examples: [
        {
          cells: [column, "11", null, "increase", null, null, "ols"],
          shows: { row: 1, column: 1, value: 10.6060606060606 },
          tolerance: 1e-9,
        },
        {
          cells: [column, 11, null, null, null, null, "ols"],
          shows: { row: 7, column: 1, value: say(words.noPhi) },
        },
      ],
    }),
  ],
});
