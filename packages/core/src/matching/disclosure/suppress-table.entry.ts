import { defineEntry } from "../../internal/define-entry.js";
import { say } from "../../internal/say.js";
import {
  type CellOut,
  excelFunction,
  headersArgument,
  type SheetTable,
} from "../../internal/spreadsheet.js";
import * as words from "../../words/en-GB.js";
import {
  countsOf,
  labelledCounts,
  type LabelledRows,
  presetArgument,
  totalsArgument,
} from "./disclosure-arguments.js";
import {
  type SuppressedTable,
  suppressTable,
  type SuppressTableInput,
  SuppressTableInput as Input,
} from "./suppress-table.js";

function protectedTable(
  { rows, rowTotals, columnTotals, total }: SuppressedTable,
  labels: LabelledRows,
): SheetTable {
  const { columns } = countsOf(labels);
  const hasTotals = rowTotals !== null || total !== null;
  const totalText = say(words.tableTotal).text;
  const body = rows.map((counts, row): CellOut[] => [
    labels[row]?.group ?? "",
    ...counts,
    ...(hasTotals ? [rowTotals?.[row] ?? ""] : []),
  ]);
  const last = [...(columnTotals ?? columns.map(() => "")), ...(hasTotals ? [total ?? ""] : [])];
  return {
    header: [words.groupHeader.text, ...columns, ...(hasTotals ? [totalText] : [])],
    rows: columnTotals !== null || total !== null ? [...body, [totalText, ...last]] : body,
  };
}

const published = [
  ["Group", "Low", "Middle", "High"],
  ["North", 40, 12, 3],
  ["South", 25, 30, 18],
  ["West", 2, 44, 9],
];

export const suppressTableEntry = defineEntry({
  name: "suppressTable",
  group: "Matching",
  summary:
    "Make a two-way table safe to publish: hide small counts, and others that would give them away.",
  input: Input,
  result: { unit: "people", description: "The table to publish, and what is hidden of it." },
  references: ["cox1980", "fischettiSalazar1999", "dfeChildrenInNeed2020", "nhsDisclosure2018"],
  examples: [
    {
      input: {
        rows: [
          [40, 12, 3],
          [25, 30, 18],
          [2, 44, 9],
        ],
      },
      result: {
        rows: [
          ["c", 12, "c"],
          [25, 30, 18],
          ["c", 44, "c"],
        ],
        rowTotals: [55, 73, 55],
        columnTotals: [67, 86, 30],
        total: 183,
        smallCounts: 2,
        protectingCounts: 2,
      },
    },
  ],
  run: suppressTable,
  excel: [
    excelFunction({
      name: "PROTECTTABLE",
      summary: "Hide small counts of a table, and others that would give them away.",
      arguments: [labelledCounts, presetArgument, totalsArgument, headersArgument],
      toInput: ({ rows, preset, totals }): SuppressTableInput => ({
        rows: countsOf(rows).rows,
        ...(preset !== undefined && { preset }),
        ...(totals !== undefined && { totals }),
      }),
      toCells: (result: SuppressedTable, { rows }) => protectedTable(result, rows),
      examples: [
        { cells: [published], shows: { row: 1, column: 1, value: "c" } },
        { cells: [published], shows: { row: 4, column: 4, value: 183 } },
        { cells: [published, "dfe", "none"], shows: { row: 1, column: 1, value: 40 } },
      ],
    }),
  ],
});
