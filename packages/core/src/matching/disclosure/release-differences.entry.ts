import { defineEntry } from "../../internal/define-entry.js";
import { say } from "../../internal/say.js";
import {
  type CellOut,
  type Cells,
  type ExcelArgument,
  excelFunction,
  headersArgument,
  type SheetTable,
} from "../../internal/spreadsheet.js";
import * as words from "../../words/en-GB.js";
import { labelledCounts, presetArgument } from "./disclosure-arguments.js";
import type { Published, PublishedTable } from "./disclosure-fields.js";
import {
  type GivenAway,
  releaseDifferences,
  type ReleaseDifferences,
  type ReleaseDifferencesInput,
  ReleaseDifferencesInput as Input,
} from "./release-differences.js";

/** A table as it was published: marks where counts are hidden, a last row or column of totals. */
const published = {
  ...labelledCounts,
  rest: { name: "counts", as: "byHeader", marks: true },
} as const satisfies ExcelArgument;

const firstArgument = {
  ...published,
  name: "first",
  help: "A table as published, marks and all; a row and a column named Total are its totals.",
} as const satisfies ExcelArgument;
const secondArgument = {
  ...published,
  name: "second",
  help: "Another table about the same children, or about some of them, laid out likewise.",
} as const satisfies ExcelArgument;

type PublishedRows = Cells<readonly [typeof firstArgument]>["first"];

const isTotal = (label: string): boolean => /^(grand )?total$|^all$/i.test(label.trim());

/** Totals that are all blank, which may arrive as 0, are not published. */
function givenTotals(
  totals: readonly Published[],
  counts: readonly Published[],
): readonly Published[] | null {
  const blank = totals.every((total) => total === 0) && counts.some((count) => count !== 0);
  return blank || totals.length === 0 ? null : totals;
}

/** Take labels and totals out of the table. */
function publishedFrom(rows: PublishedRows): PublishedTable {
  const headings = Object.keys(rows[0]?.counts ?? {});
  const columns = headings.filter((heading) => !isTotal(heading));
  const totalColumn = headings.find(isTotal);
  const body = rows.filter(({ group }) => !isTotal(group));
  const totalRow = rows.find(({ group }) => isTotal(group));
  const across = ({ counts }: PublishedRows[number]): Published[] =>
    columns.map((column) => counts[column] ?? 0);
  const counts = body.map(across);
  const all = counts.flat();
  const total = totalRow && totalColumn !== undefined ? totalRow.counts[totalColumn] : undefined;
  return {
    rows: counts,
    rowTotals:
      totalColumn === undefined
        ? null
        : givenTotals(
            body.map((row) => row.counts[totalColumn] ?? 0),
            all,
          ),
    columnTotals: totalRow === undefined ? null : givenTotals(across(totalRow), all),
    ...(total !== undefined && givenTotals([total], all) !== null && { total }),
    rowLabels: body.map(({ group }) => group),
    columnLabels: columns,
  };
}

const sources = {
  first: words.releaseFirst,
  second: words.releaseSecond,
  difference: words.releaseDifference,
} as const;

function differencesTable({ givenAway, warnings, conclusion }: ReleaseDifferences): SheetTable {
  const total = say(words.tableTotal).text;
  return {
    header: [
      words.groupHeader.text,
      words.auditColumn.text,
      words.releaseHeader.text,
      words.auditCount.text,
    ],
    rows: [
      ...givenAway.map(({ rowLabel, columnLabel, of, count }: GivenAway): CellOut[] => [
        ...[rowLabel ?? total, columnLabel ?? total, say(sources[of]).text, count],
      ]),
      ...[...warnings, conclusion].map(({ text }): CellOut[] => [text, "", "", ""]),
    ],
  };
}

const exampleCells = [
  [
    ["Group", "Served", "Not served"],
    ["All children", 20, 31],
  ],
  [
    ["Group", "Served", "Not served"],
    ["All children", 18, 31],
  ],
];

export const releaseDifferencesEntry = defineEntry({
  name: "releaseDifferences",
  group: "Matching",
  summary: "Warn of small counts that two releases give away together although each hides them.",
  input: Input,
  result: { unit: "people", description: "Each small count that can be worked out." },
  references: ["fischettiSalazar1999", "massell2001"],
  examples: [
    {
      input: { first: { rows: [[20, 31]] }, second: { rows: [[18, 31]] }, relation: "part" },
      result: { givenAway: [{ row: 0, column: 0, of: "difference", count: 2 }], isSafe: false },
    },
  ],
  run: releaseDifferences,
  excel: [
    excelFunction({
      name: "RELEASEDIFFERENCES",
      summary: "Warn of small counts that two published tables give away together.",
      arguments: [
        firstArgument,
        secondArgument,
        {
          name: "relation",
          kind: "choice",
          choices: ["same", "part"],
          optional: true,
          help: "Whether the second counts the same children, or some of the first.",
          default: "same",
        },
        presetArgument,
        {
          ...presetArgument,
          name: "secondPreset",
          help: "The rule of the second table where it is another.",
          default: "as the first",
        },
        headersArgument,
      ],
      toInput: ({ first, second, relation, preset, secondPreset }): ReleaseDifferencesInput => ({
        first: publishedFrom(first),
        second: publishedFrom(second),
        ...(relation !== undefined && { relation }),
        ...(preset !== undefined && { preset }),
        ...(secondPreset !== undefined && { secondPreset }),
      }),
      toCells: differencesTable,
      examples: [
        { cells: [...exampleCells, "part"], shows: { row: 1, column: 3, value: 2 } },
        {
          cells: [exampleCells[0], exampleCells[0]],
          shows: {
            row: 1,
            column: 0,
            value: "The two releases give no further small count away; 2 figures were compared.",
          },
        },
      ],
    }),
  ],
});
