import { defineEntry } from "../../internal/define-entry.js";
import {
  type CellOut,
  confidenceArgument,
  excelFunction,
  headersArgument,
  type SheetTable,
} from "../../internal/spreadsheet.js";
import * as words from "../../words/en-GB.js";
import { showSmallCounts } from "../excel-arguments.js";
import {
  groupCountArguments,
  groupInput,
  groupRows,
  nameCell,
  orReason,
} from "../services/group-cells.js";
import {
  type Shrink,
  shrink,
  type ShrinkInput,
  ShrinkInput as Input,
  shrinkMethods,
} from "./shrink.js";

function shrunkTable({ units, conclusion }: Shrink): SheetTable {
  return {
    header: [
      words.groupHeader,
      words.groupCountHeader,
      words.groupTotalHeader,
      words.shareHeader,
      words.shrunkHeader,
      words.lower,
      words.upper,
    ].map(({ text }) => text),
    rows: [
      ...units.map(({ name, count, total, rate, shrunk, lower, upper, reason }): CellOut[] => [
        nameCell(name),
        ...[count, total, rate, shrunk, lower, upper].map((cell) => orReason(cell, reason)),
      ]),
      [conclusion.text, "", "", "", "", "", ""],
    ],
  };
}

const threeGroups = { name: ["North", "South", "West"], count: [9, 60, 40], total: [15, 200, 90] };

export const shrinkEntry = defineEntry({
  name: "shrink",
  group: "Matching",
  summary:
    "Draw the rates of small units towards the mean, as far as chance explains their distance from it.",
  input: Input,
  result: {
    unit: "fraction",
    description: "Raw and shrunk rate of each unit, with limits of the true rate.",
  },
  references: ["marshall1991", "griffiths1973", "dfeChildrenInNeed2020"],
  examples: [
    {
      input: { ...threeGroups, method: "marshall" },
      // Mean 109/305 = 0.3574. Between units: (15 x 0.2426² + 200 x 0.0574² + 90 x 0.0871²) / 305
      // - 0.3574 x 3 / 305 = 0.003776; the first unit keeps 0.003776 / (0.003776 + 0.3574 / 15) of it.
      result: {
        mean: 0.357377049180328,
        prior: { variance: 0.00377556809698707 },
        units: [{ rate: 0.6, shrunk: 0.390566037735849 }, {}, {}],
      },
    },
  ],
  run: shrink,
  excel: [
    excelFunction({
      name: "SHRUNKRATES",
      summary: "Draw the rates of small units towards the mean, from counts.",
      arguments: [
        ...groupCountArguments,
        {
          name: "method",
          kind: "choice",
          choices: shrinkMethods,
          optional: true,
          help: "How to shrink: with limits, or fast and without.",
          default: "betaBinomial",
        },
        confidenceArgument,
        showSmallCounts,
        headersArgument,
      ],
      records: groupRows,
      toInput: (cells): ShrinkInput => ({
        ...groupInput(cells),
        ...(cells.method !== undefined && { method: cells.method }),
      }),
      toCells: shrunkTable,
      examples: [
        {
          cells: [
            [["North"], ["South"], ["West"]],
            [[9], [60], [40]],
            [[15], [200], [90]],
            "marshall",
          ],
          shows: { row: 1, column: 4, value: 0.390566037735849 },
        },
      ],
    }),
  ],
});
