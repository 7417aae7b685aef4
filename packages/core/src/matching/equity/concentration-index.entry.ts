import { defineEntry } from "../../internal/define-entry.js";
import {
  confidenceArgument,
  excelFunction,
  headersArgument,
  type SheetTable,
} from "../../internal/spreadsheet.js";
import * as words from "../../words/en-GB.js";
import {
  type ConcentrationIndex,
  concentrationIndex,
  ConcentrationIndexInput,
} from "./concentration-index.js";
import { keyLabels } from "../excel-arguments.js";
import { indexHeader, indexRow, orReason } from "../services/group-cells.js";

function indexTable(result: ConcentrationIndex): SheetTable {
  return {
    header: indexHeader,
    rows: [
      indexRow(words.rowConcentration, result.index),
      indexRow(words.rowGeneralised, result.generalised),
      indexRow(words.rowErreygers, result.erreygers),
      indexRow(words.rowWagstaff, result.wagstaff),
      [words.rowMean.text, orReason(result.mean, result.index.reason), "", "", ""],
      [result.conclusion.text, "", "", "", ""],
    ],
  };
}

/** Four children, the two most deprived of them served. */
const fourChildren = [
  [[1], [1], [0], [0]],
  [[1], [2], [3], [4]],
];

export const concentrationIndexEntry = defineEntry({
  name: "concentrationIndex",
  group: "Matching",
  summary: "Measure whether an outcome is concentrated among the most or the least deprived.",
  input: ConcentrationIndexInput,
  result: {
    unit: "ratio",
    description: "Standard, generalised, Erreygers' and Wagstaff's index, each with limits.",
  },
  references: ["kakwaniWagstaffVanDoorslaer1997", "wagstaff2005", "erreygers2009"],
  examples: [
    {
      // Twice the covariance is the mean of (2R - 1) y: (-0.75 - 0.25) / 4; over the mean of a half.
      input: { outcome: [1, 1, 0, 0], rank: [1, 2, 3, 4], upperBound: 1 },
      result: {
        mean: 0.5,
        index: { value: -0.5 },
        generalised: { value: -0.25 },
        erreygers: { value: -1 },
        wagstaff: { value: -1 },
      },
    },
  ],
  run: concentrationIndex,
  excel: [
    excelFunction({
      name: "CONCENTRATIONINDEX",
      summary: "Measure whether an outcome is concentrated among the most or least deprived.",
      arguments: [
        {
          name: "outcome",
          kind: "series",
          unit: "score",
          help: "What each child has or gets, such as 1 if served and 0 if not.",
        },
        {
          name: "rank",
          kind: "series",
          unit: "score",
          help: "What orders the children, such as a decile of deprivation.",
        },
        {
          name: "weight",
          kind: "series",
          unit: "weight",
          optional: true,
          help: "How many children each row stands for.",
          default: "1 each",
        },
        {
          name: "lowerBound",
          kind: "number",
          optional: true,
          help: "Lowest value that the outcome can take, whether or not it occurs.",
          default: "0",
        },
        {
          name: "upperBound",
          kind: "number",
          optional: true,
          help: "Highest value that the outcome can take, such as 1 for yes or no.",
          default: "no Erreygers' or Wagstaff's index",
        },
        keyLabels,
        confidenceArgument,
        headersArgument,
      ],
      records: { key: "key", columns: ["outcome", "rank", "weight"] },
      toInput: (cells): ConcentrationIndexInput => ({
        outcome: cells.outcome,
        rank: cells.rank,
        ...(cells.weight !== undefined && { weight: cells.weight }),
        ...(cells.lowerBound !== undefined && { lowerBound: cells.lowerBound }),
        ...(cells.upperBound !== undefined && { upperBound: cells.upperBound }),
        ...(cells.confidence !== undefined && { confidence: cells.confidence }),
      }),
      toCells: indexTable,
      examples: [
        { cells: fourChildren, shows: { row: 1, column: 1, value: -0.5 }, tolerance: 1e-12 },
        {
          cells: [...fourChildren, null, 0, 1],
          shows: { row: 3, column: 1, value: -1 },
          tolerance: 1e-12,
        },
      ],
    }),
  ],
});
