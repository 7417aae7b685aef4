import { defineEntry } from "../../internal/define-entry.js";
import { refusal } from "../../errors.js";
import { flagCodes } from "../../internal/flags.js";
import { say } from "../../internal/say.js";
import {
  type CellOut,
  excelFunction,
  headersArgument,
  type SheetTable,
} from "../../internal/spreadsheet.js";
import * as words from "../../words/en-GB.js";
import { keyLabels } from "../excel-arguments.js";
import {
  countsOf,
  labelledCounts,
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
  labels: readonly string[],
  columns: readonly string[],
): SheetTable {
  const hasTotals = rowTotals !== null || total !== null;
  const totalText = say(words.tableTotal).text;
  const body = rows.map((counts, row): CellOut[] => [
    labels[row] ?? "",
    ...counts,
    ...(hasTotals ? [rowTotals?.[row] ?? ""] : []),
  ]);
  const last = [...(columnTotals ?? columns.map(() => "")), ...(hasTotals ? [total ?? ""] : [])];
  return {
    header: [words.groupHeader.text, ...columns, ...(hasTotals ? [totalText] : [])],
    rows: columnTotals !== null || total !== null ? [...body, [totalText, ...last]] : body,
  };
}

/** What the sheet holds of children to be counted by two labels. */
interface TwoLabels {
  readonly row: readonly string[];
  readonly column: readonly string[];
  readonly include: Uint8Array | undefined;
}

interface CrossTable {
  readonly rows: readonly string[];
  readonly columns: readonly string[];
  readonly counts: number[][];
}

/** Count by two labels, both in their order; a child whose flag is not known is not counted. */
function crossed({ row, column, include }: TwoLabels): CrossTable {
  for (const [field, values] of Object.entries({ column, include })) {
    if (values === undefined || values.length === row.length) continue;
    const lengths = { other: "row", expected: row.length, got: values.length };
    throw refusal([field], say(words.giveEqualLengths, lengths));
  }
  const inOrder = (labels: readonly string[]): string[] =>
    [...new Set(labels)].sort((a, b) => (a < b ? -1 : 1));
  const rows = inOrder(row);
  const columns = inOrder(column);
  const counts = rows.map(() => columns.map(() => 0));
  const rowAt = new Map(rows.map((label, index) => [label, index]));
  const columnAt = new Map(columns.map((label, index) => [label, index]));
  row.forEach((label, child) => {
    if (include !== undefined && include[child] !== flagCodes.yes) return;
    const line = counts[rowAt.get(label) ?? 0];
    const at = columnAt.get(column[child] ?? "") ?? 0;
    if (line !== undefined) line[at] = (line[at] ?? 0) + 1;
  });
  return { rows, columns, counts };
}

/** Children of four kinds by two labels, and whom of them to count: all. */
const kinds = [3, 20, 30, 40].flatMap((count, kind) =>
  Array.from({ length: count }, () => [kind < 2 ? "a" : "b", kind % 2 === 0 ? "x" : "y", 1]),
);
const kindColumns = [0, 1, 2].map((column) => kinds.map((child) => [child[column]]));

const labelText = (label: string): string => (label === "" ? words.notRecorded.text : label);

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
      toCells: (result: SuppressedTable, { rows }) =>
        protectedTable(
          result,
          rows.map(({ group }) => group),
          countsOf(rows).columns,
        ),
      examples: [
        { cells: [published], shows: { row: 1, column: 1, value: "c" } },
        { cells: [published], shows: { row: 4, column: 4, value: 183 } },
        { cells: [published, "dfe", "none"], shows: { row: 1, column: 1, value: 40 } },
      ],
    }),
    excelFunction({
      name: "SAFETABLE",
      summary: "Count children by two labels, and hide what would give a small count away.",
      arguments: [
        {
          name: "row",
          kind: "labels",
          help: "Label of each child down the table; a heading only where include has one too.",
        },
        { name: "column", kind: "labels", help: "Label of each child across it, such as area." },
        {
          name: "include",
          kind: "flags",
          optional: true,
          help: "Whom to count, a row a child: 1 or 0; blank and ? are not counted.",
          default: "everybody",
        },
        presetArgument,
        totalsArgument,
        keyLabels,
        headersArgument,
      ],
      records: { key: "key", columns: ["row", "column", "include"] },
      toInput: ({ preset, totals, ...labels }): SuppressTableInput => ({
        rows: crossed(labels).counts,
        ...(preset !== undefined && { preset }),
        ...(totals !== undefined && { totals }),
      }),
      toCells: (result: SuppressedTable, labels) => {
        const { rows, columns } = crossed(labels);
        return protectedTable(result, rows.map(labelText), columns.map(labelText));
      },
      examples: [
        {
          // Three served children of one kind beside 20, 30 and 40: the 3 is hidden.
          cells: [...kindColumns, "dfe", "none"],
          shows: { row: 1, column: 1, value: "c" },
        },
      ],
    }),
  ],
});
