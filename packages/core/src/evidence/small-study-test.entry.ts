import { defineEntry } from "../internal/define-entry.js";
import {
  confidenceArgument,
  excelFunction,
  headersArgument,
  type SheetTable,
} from "../internal/spreadsheet.js";
import * as words from "../words/en-GB.js";
import {
  exampleStudyCells,
  measureArgument,
  studiesArgument,
  studiesFromCells,
} from "./evidence-cells.js";
import {
  type SmallStudyTest,
  smallStudyTest,
  type SmallStudyTestInput,
  SmallStudyTestInput as Input,
} from "./small-study-test.js";

function eggerTable({ intercept, lower, upper, pValue, conclusion }: SmallStudyTest): SheetTable {
  return {
    header: [words.headingFigure, words.headingValue].map(({ text }) => text),
    rows: [
      [words.labelIntercept.text, intercept],
      [words.headingLowerLimit.text, lower],
      [words.headingUpperLimit.text, upper],
      [words.labelPValue.text, pValue ?? conclusion],
      [words.labelConclusion.text, conclusion.text],
    ],
  };
}

export const smallStudyTestEntry = defineEntry({
  name: "smallStudyTest",
  group: "Evidence",
  summary: "Test whether small studies show other effects than large ones.",
  input: Input,
  result: { unit: "score", description: "Egger's intercept with limits and p-value." },
  references: ["egger1997", "metafor2010"],
  examples: [
    {
      // R 4: summary(lm(y / s ~ I(1 / s))).
      input: {
        measure: "smd",
        studies: [
          { analysis: { value: 0.12, variance: 0.01 } },
          { analysis: { value: 0.13, variance: 0.02 } },
          { analysis: { value: 0.11, variance: 0.015 } },
          { analysis: { value: 0.125, variance: 0.03 } },
        ],
        fewestStudies: 4,
      },
      result: { intercept: 0.116695912993043, standardError: 0.18404337587519 },
    },
  ],
  run: smallStudyTest,
  excel: [
    excelFunction({
      name: "SMALLSTUDYTEST",
      summary: "Test whether small studies show other effects than large ones.",
      arguments: [
        studiesArgument,
        measureArgument,
        {
          name: "fewestStudies",
          kind: "count",
          optional: true,
          help: "Below this number of studies the test is refused; at least 3.",
          default: "10",
        },
        confidenceArgument,
        headersArgument,
      ],
      toInput: ({ studies, measure, fewestStudies, confidence }): SmallStudyTestInput => ({
        measure,
        studies: studiesFromCells(studies),
        ...(fewestStudies !== undefined && { fewestStudies }),
        ...(confidence !== undefined && { confidence }),
      }),
      toCells: eggerTable,
      examples: [
        {
          // R 4: summary(lm(y / s ~ I(1 / s))), y the logarithms, s from the limits.
          cells: [exampleStudyCells, "rr", 4],
          shows: { row: 1, column: 1, value: -2.6697079962445 },
        },
      ],
    }),
  ],
});
