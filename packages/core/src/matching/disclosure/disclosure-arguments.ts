import type { ExcelArgument } from "../../internal/spreadsheet.js";
import { disclosurePresetIds } from "../../reference-data/disclosure-presets.js";
import * as words from "../../words/en-GB.js";
import { publishedTotals } from "./disclosure-fields.js";

/** Arguments that the functions of disclosure control share, so that they read alike everywhere. */

export const presetArgument = {
  name: "preset",
  kind: "choice",
  choices: disclosurePresetIds,
  optional: true,
  help: "Whose rule hides and rounds counts.",
  default: "dfe, which hides 1 to 5",
} as const satisfies ExcelArgument;

export const totalsArgument = {
  name: "totals",
  kind: "choice",
  choices: publishedTotals,
  optional: true,
  help: "Which totals are published with the table.",
  default: "all",
} as const satisfies ExcelArgument;

/** A table of counts with a column of labels and a row of headings. */
export const labelledCounts = {
  name: "rows",
  kind: "table",
  help: "Counts with a first column of labels, headed Group, and a heading on each column.",
  columns: [
    {
      name: "group",
      kind: "text",
      header: words.groupHeader.text,
      aliases: [
        ...["Groups", "Area", "Areas", "Local authority", "Council area", "Region", "Ward"],
        ...["School", "Age", "Age group", "Age band", "Sex", "Ethnicity", "Category", "Row"],
        ...["Label", "Name", "Need", "Service", "Year", "Children"],
      ],
      help: "Label of the row.",
    },
  ],
  rest: { name: "counts", as: "byHeader" },
} as const satisfies ExcelArgument;

/** {@link labelledCounts} once its cells have been read. */
export type LabelledRows = readonly {
  readonly group: string;
  readonly counts: Readonly<Record<string, number>>;
}[];

/**
 * Take the counts out of a labelled table.
 *
 * @param rows - The table as read.
 * @returns Counts by row, and the names of the columns.
 * @internal
 */
export function countsOf(rows: LabelledRows): { rows: number[][]; columns: string[] } {
  return {
    rows: rows.map(({ counts }) => Object.values(counts)),
    columns: Object.keys(rows[0]?.counts ?? {}),
  };
}
