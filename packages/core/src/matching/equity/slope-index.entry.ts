import { defineEntry } from "../../internal/define-entry.js";
import {
  confidenceArgument,
  excelFunction,
  headersArgument,
  type SheetTable,
} from "../../internal/spreadsheet.js";
import * as words from "../../words/en-GB.js";
import { indexHeader, indexRow, orReason } from "../services/group-cells.js";
import { type SlopeIndex, slopeIndex, SlopeIndexInput } from "./slope-index.js";

function slopeTable(result: SlopeIndex): SheetTable {
  const { slopeIndex: slope, relativeIndex, intercept, conclusion } = result;
  return {
    header: indexHeader,
    rows: [
      indexRow(words.rowSlopeIndex, slope),
      indexRow(words.rowRelativeIndex, relativeIndex),
      [words.rowMostDeprived.text, orReason(intercept, slope.reason), "", "", ""],
      [conclusion.text, "", "", "", ""],
    ],
  };
}

/** Two groups: most and least deprived. */
const twoGroups = [
  [[100], [100]],
  [[0.3], [0.1]],
];

export const slopeIndexEntry = defineEntry({
  name: "slopeIndex",
  group: "Matching",
  summary: "Measure the gradient of a rate over groups ordered by deprivation.",
  input: SlopeIndexInput,
  result: {
    unit: "score",
    description: "Slope and relative index of inequality, each with standard error and limits.",
  },
  references: ["mackenbachKunst1997", "pheIndicatorMethods2025", "fieller1954"],
  examples: [
    {
      // Ranks are a quarter and three quarters, so the line falls by 0.2 in half its length.
      input: { population: [100, 100], value: [0.3, 0.1], standardError: [0.03, 0.02] },
      result: {
        slopeIndex: { value: -0.4, standardError: 0.07211102550927979 },
        relativeIndex: { value: 0 },
        intercept: 0.4,
      },
    },
  ],
  run: slopeIndex,
  excel: [
    excelFunction({
      name: "SLOPEINDEX",
      summary: "Measure the gradient of a rate over groups, the most deprived group first.",
      arguments: [
        {
          name: "population",
          kind: "series",
          unit: "people",
          help: "People in each group, the most deprived group first.",
        },
        { name: "value", kind: "series", unit: "score", help: "Rate or mean of each group." },
        {
          name: "standardError",
          kind: "series",
          unit: "score",
          optional: true,
          help: "Standard error of each group's value.",
          default: "no limits",
        },
        confidenceArgument,
        headersArgument,
      ],
      toInput: ({ population, value, standardError, confidence }): SlopeIndexInput => ({
        population,
        value,
        ...(standardError !== undefined && { standardError }),
        ...(confidence !== undefined && { confidence }),
      }),
      toCells: slopeTable,
      examples: [
        { cells: twoGroups, shows: { row: 1, column: 1, value: -0.4 }, tolerance: 1e-12 },
        {
          cells: [...twoGroups, [[0.03], [0.02]]],
          shows: { row: 1, column: 2, value: 0.07211102550927979 },
          tolerance: 1e-12,
        },
      ],
    }),
  ],
});
