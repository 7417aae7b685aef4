import { defineEntry } from "../../internal/define-entry.js";
import { say } from "../../internal/say.js";
import { confidenceArgument, excelFunction, headersArgument } from "../../internal/spreadsheet.js";
import * as words from "../../words/en-GB.js";
import { measureHeader, measureRow } from "./measure-table.js";
import { type TruePrevalence, truePrevalence, TruePrevalenceInput } from "./true-prevalence.js";

export const truePrevalenceEntry = defineEntry({
  name: "truePrevalence",
  group: "Matching",
  summary: "Correct a prevalence for the errors of its measure.",
  input: TruePrevalenceInput,
  result: { unit: "fraction", description: "The apparent and the true share, with limits." },
  references: ["roganGladen1978", "wilson1927"],
  examples: [
    {
      input: { positive: 1420, total: 8459, sensitivity: 0.63, specificity: 0.94 },
      result: {
        prevalence: { value: 0.18924305680859, lower: 0.175535067480381, upper: 0.203480033294262 },
      },
    },
  ],
  run: truePrevalence,
  excel: [
    excelFunction({
      name: "TRUEPREVALENCE",
      summary: "Correct a prevalence for the errors of its measure.",
      arguments: [
        { name: "positive", kind: "count", help: "Children whom the measure calls in need." },
        { name: "total", kind: "count", help: "Children measured." },
        {
          name: "sensitivity",
          kind: "share",
          help: "Share of children truly in need whom the measure finds.",
        },
        {
          name: "specificity",
          kind: "share",
          help: "Share of children not in need whom the measure clears.",
        },
        confidenceArgument,
        headersArgument,
      ],
      toInput: ({
        positive,
        total,
        sensitivity,
        specificity,
        confidence,
      }): TruePrevalenceInput => ({
        ...{ positive, total, sensitivity, specificity },
        ...(confidence !== undefined && { confidence }),
      }),
      toCells: (result: TruePrevalence) => ({
        header: measureHeader(),
        rows: [
          measureRow(say(words.rowApparent), result.apparent),
          measureRow(say(words.rowTruePrevalence), result.prevalence),
          measureRow(say(words.rowTrulyInNeed), result.inNeed),
        ],
      }),
      examples: [
        { cells: [1420, 8459, 0.63, 0.94], shows: { row: 2, column: 1, value: 0.18924305680859 } },
      ],
    }),
  ],
});
