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
  type AuditedCount,
  auditTable,
  type AuditTableInput,
  AuditTableInput as Input,
  type TableAudit,
} from "./audit-table.js";
import {
  countsOf,
  labelledCounts,
  type LabelledRows,
  presetArgument,
  totalsArgument,
} from "./disclosure-arguments.js";
import type { DisclosurePresetId } from "../../reference-data/disclosure-presets.js";
import type { PublishedTotals } from "./disclosure-fields.js";
import { suppressTable, type SuppressedTable } from "./suppress-table.js";

/** What the sheet holds of the table to audit. */
interface AuditCells {
  readonly rows: LabelledRows;
  readonly preset: DisclosurePresetId | undefined;
  readonly totals: PublishedTotals | undefined;
  readonly onlySmall: boolean | undefined;
}

/** The table as its readers would see it: protected, or with nothing but small counts hidden. */
function fromCounts({ rows, preset, totals, onlySmall }: AuditCells): AuditTableInput {
  const counts = countsOf(rows).rows;
  const table = suppressTable({
    rows: counts,
    ...(preset !== undefined && { preset }),
    ...(totals !== undefined && { totals }),
    protect: onlySmall === true ? "none" : "value",
  });
  return { table, small: smallOf(table), ...(preset !== undefined && { preset }) };
}

/** Which hidden figures are the small ones. */
function smallOf({ rows, hidden }: SuppressedTable): NonNullable<AuditTableInput["small"]> {
  const isSmall = (row: number | null, column: number | null): boolean =>
    hidden.some((count) => count.kind === "small" && count.row === row && count.column === column);
  return {
    rows: rows.map((counts, row) => counts.map((_, column) => isSmall(row, column))),
    rowTotals: rows.map((_, row) => isSmall(row, null)),
    columnTotals: (rows[0] ?? []).map((_, column) => isSmall(null, column)),
    total: isSmall(null, null),
  };
}

function auditRows({ counts, conclusion }: TableAudit, labels: LabelledRows): SheetTable {
  const { columns } = countsOf(labels);
  const total = say(words.tableTotal).text;
  const line = ({ row, column, min, max, breach }: AuditedCount): CellOut[] => [
    row === null ? total : (labels[row]?.group ?? ""),
    column === null ? total : (columns[column] ?? ""),
    min,
    max ?? say(words.auditNoLimit),
    breach,
  ];
  return {
    header: [
      words.groupHeader.text,
      words.auditColumn.text,
      words.auditSmallest.text,
      words.auditLargest.text,
      words.auditBreach.text,
    ],
    rows: [...counts.map(line), [conclusion.text, "", "", "", ""]],
  };
}

const example = [
  ["Group", "Served", "Not served"],
  ["High need", 223, 426],
  ["Low need", 3, 58],
];

export const auditTableEntry = defineEntry({
  name: "auditTable",
  group: "Matching",
  summary: "Tell what can be worked out of each hidden count of a published table.",
  input: Input,
  result: { unit: "people", description: "Smallest and largest possible value of each." },
  references: ["massell2001", "fischettiSalazar1999"],
  examples: [
    {
      input: {
        table: {
          rows: [
            [223, 426],
            ["c", 58],
          ],
          rowTotals: [649, 61],
          columnTotals: [226, 484],
        },
      },
      result: { counts: [{ row: 1, column: 0, min: 3, max: 3, breach: true }], breaches: 1 },
    },
  ],
  run: auditTable,
  excel: [
    excelFunction({
      name: "AUDITTABLE",
      summary: "Tell what a reader of the protected table can work out of each hidden count.",
      arguments: [
        labelledCounts,
        presetArgument,
        totalsArgument,
        {
          name: "onlySmall",
          kind: "flag",
          optional: true,
          help: "TRUE audits the table with small counts hidden and nothing to protect them.",
          default: "FALSE",
        },
        headersArgument,
      ],
      toInput: fromCounts,
      toCells: (result: TableAudit, { rows }) => auditRows(result, rows),
      examples: [
        { cells: [example, "dfe", "all", true], shows: { row: 1, column: 3, value: 3 } },
        { cells: [example], shows: { row: 3, column: 3, value: 5 } },
      ],
    }),
  ],
});
