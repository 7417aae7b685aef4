import { defineEntry } from "../../internal/define-entry.js";
import { say } from "../../internal/say.js";
import { excelFunction, headersArgument } from "../../internal/spreadsheet.js";
import * as words from "../../words/en-GB.js";
import { type RakedTable, rakeTable, RakeTableInput } from "./rake-table.js";

const exampleCells = [
  [
    ["Need", "Served", "Not served"],
    ["High need", 223, 1953],
    ["No high need", 426, 5857],
  ],
  [[1200], [3800]],
  [[900, 4100]],
];

export const rakeTableEntry = defineEntry({
  name: "rakeTable",
  group: "Matching",
  summary: "Scale a table to new row and column totals.",
  input: RakeTableInput,
  result: { unit: "people", description: "The seed scaled to the totals, its odds ratios kept." },
  references: ["demingStephan1940"],
  examples: [
    {
      input: {
        seed: [
          [1, 1],
          [1, 1],
        ],
        rowTotals: [30, 70],
        columnTotals: [20, 80],
      },
      result: {
        table: [
          [6, 24],
          [14, 56],
        ],
      },
    },
  ],
  run: rakeTable,
  excel: [
    excelFunction({
      name: "RAKETABLE",
      summary: "Scale a table of counts to new row and column totals, from its own pattern.",
      arguments: [
        {
          name: "seed",
          kind: "table",
          help: "The table to scale; its first column, headed Need, names the rows.",
          columns: [
            {
              name: "name",
              header: "Need",
              aliases: ["Name", "Row", "Level", "Need level", "Group", "Area"],
              kind: "text",
              help: "Name of the row.",
            },
          ],
          rest: { name: "amounts", as: "series" },
        },
        { name: "rowTotals", kind: "series", unit: "people", help: "What each row must add to." },
        {
          name: "columnTotals",
          kind: "series",
          unit: "people",
          help: "What each column must add to.",
        },
        headersArgument,
      ],
      toInput: ({ seed, rowTotals, columnTotals }): RakeTableInput => ({
        seed: seed.map(({ amounts }) => amounts),
        ...{ rowTotals, columnTotals },
      }),
      toCells: ({ table }: RakedTable, { seed }) => ({
        header: [
          say(words.needHeader).text,
          ...(table[0] ?? []).map(
            (_, column) => say(words.columnNumber, { number: column + 1 }).text,
          ),
        ],
        rows: table.map((cells, row) => [seed[row]?.name ?? "", ...cells]),
      }),
      examples: [
        {
          cells: exampleCells,
          shows: { row: 1, column: 1, value: 280.861514903277 },
        },
      ],
    }),
  ],
});
