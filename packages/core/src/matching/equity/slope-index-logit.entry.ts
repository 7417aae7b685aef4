import { defineEntry } from "../../internal/define-entry.js";
import {
  confidenceArgument,
  excelFunction,
  headersArgument,
  type SheetTable,
} from "../../internal/spreadsheet.js";
import * as words from "../../words/en-GB.js";
import { indexHeader, indexRow } from "../services/group-cells.js";
import {
  type SlopeIndexLogit,
  slopeIndexLogit,
  SlopeIndexLogitInput,
} from "./slope-index-logit.js";

function slopeTable({ slopeIndex, relativeIndex, conclusion }: SlopeIndexLogit): SheetTable {
  return {
    header: indexHeader,
    rows: [
      indexRow(words.rowSlopeIndex, slopeIndex),
      indexRow(words.rowRelativeIndex, relativeIndex),
      [conclusion.text, "", "", "", ""],
    ],
  };
}

export const slopeIndexLogitEntry = defineEntry({
  name: "slopeIndexLogit",
  group: "Matching",
  summary:
    "Measure the gradient of a share over groups ordered by deprivation, with a curve within 0 and 1.",
  input: SlopeIndexLogitInput,
  result: {
    unit: "fraction",
    description: "Slope and relative index of inequality, each with standard error and limits.",
  },
  references: ["mackenbachKunst1997", "mcCullaghNelder1989"],
  examples: [
    {
      input: { count: [30, 20, 10], total: [100, 100, 100] },
      result: {
        slopeIndex: { value: -0.30103657617095 },
        relativeIndex: { value: 0.208273622586098 },
      },
      tolerance: 1e-9,
    },
  ],
  run: slopeIndexLogit,
  excel: [
    excelFunction({
      name: "SLOPEINDEXCOUNTS",
      summary: "Measure the gradient of a share over groups, from counts, most deprived first.",
      arguments: [
        {
          name: "count",
          kind: "series",
          unit: "people",
          help: "People counted in, in each group, the most deprived group first.",
        },
        { name: "total", kind: "series", unit: "people", help: "All people of each group." },
        confidenceArgument,
        headersArgument,
      ],
      toInput: ({ count, total, confidence }): SlopeIndexLogitInput => ({
        count,
        total,
        ...(confidence !== undefined && { confidence }),
      }),
      toCells: slopeTable,
      examples: [
        {
          cells: [
            [[30], [20], [10]],
            [[100], [100], [100]],
          ],
          shows: { row: 1, column: 1, value: -0.30103657617095 },
          tolerance: 1e-9,
        },
      ],
    }),
  ],
});
