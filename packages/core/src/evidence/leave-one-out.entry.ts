import { defineEntry } from "../internal/define-entry.js";
import { type CellOut, excelFunction, type SheetTable } from "../internal/spreadsheet.js";
import * as words from "../words/en-GB.js";
import { exampleStudyCells, poolArguments, poolFromCells } from "./evidence-cells.js";
import { type LeaveOneOut, leaveOneOut, LeaveOneOutInput as Input } from "./leave-one-out.js";

function withoutTable({ without, conclusion }: LeaveOneOut): SheetTable {
  const header = [
    words.headingWithout,
    words.headingEffect,
    words.headingLowerLimit,
    words.headingUpperLimit,
    words.labelBetweenVariance,
    words.headingChangesVerdict,
  ].map(({ text }) => text);
  return {
    header,
    rows: [
      ...without.map((pool): CellOut[] => [
        pool.without,
        pool.estimate,
        ...[pool.lower, pool.upper, pool.heterogeneity?.betweenVariance].map(
          (cell) => cell ?? pool.reason ?? conclusion,
        ),
        pool.changesVerdict,
      ]),
      [conclusion.text, ...header.slice(1).map(() => "")],
    ],
  };
}

export const leaveOneOutEntry = defineEntry({
  name: "leaveOneOut",
  group: "Evidence",
  summary: "Pool the studies again without each of them in turn.",
  input: Input,
  result: {
    unit: "ratio",
    description: "The pooled effect without each study, and whether one study carries the verdict.",
  },
  references: ["metafor2010"],
  examples: [
    {
      // Equal variances, so means of two: (-0.2 - 0.6) / 2, (-0.1 - 0.6) / 2 and (-0.1 - 0.2) / 2.
      input: {
        measure: "smd",
        studies: [-0.1, -0.2, -0.6].map((value) => ({ analysis: { value, variance: 0.01 } })),
      },
      result: { without: [{ estimate: -0.4 }, { estimate: -0.35 }, { estimate: -0.15 }] },
    },
  ],
  run: leaveOneOut,
  excel: [
    excelFunction({
      name: "LEAVEONEOUT",
      summary: "Pool published effects again without each of them in turn.",
      arguments: poolArguments,
      toInput: poolFromCells,
      toCells: withoutTable,
      examples: [
        { cells: [exampleStudyCells, "rr"], shows: { row: 1, column: 0, value: "First" } },
      ],
    }),
  ],
});
