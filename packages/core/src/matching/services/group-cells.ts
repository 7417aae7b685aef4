import type { Sentence } from "../../internal/say.js";
import type { CellOut, ExcelArgument } from "../../internal/spreadsheet.js";
import * as words from "../../words/en-GB.js";
import { groupName } from "../areas/counted-groups.js";
import type { IndexEstimate } from "../survey/estimate.js";

/** Summary counts, a row a group, as the functions that compare groups take them. */
export const groupCountArguments = [
  {
    name: "name",
    kind: "labels",
    help: "Name of each group, such as an area, a provider or an ethnic group.",
  },
  {
    name: "count",
    kind: "series",
    unit: "people",
    help: "People counted in, in each group, such as those served.",
  },
  {
    name: "total",
    kind: "series",
    unit: "people",
    help: "All people of each group that could have been counted in.",
  },
] as const satisfies readonly ExcelArgument[];

/** Groups end at the last name. */
export const groupRows = { key: "name", columns: ["name", "count", "total"] } as const;

/** What cells of {@link groupCountArguments} become. */
export interface GroupCells {
  readonly name: readonly string[];
  readonly count: readonly number[];
  readonly total: readonly number[];
  readonly showSmall: boolean | undefined;
  readonly confidence: number | undefined;
}

/**
 * Turn the cells that all functions of groups share into input.
 *
 * @param cells - Cells as read.
 * @returns Those fields of the input; what is left out keeps its default.
 * @internal
 */
export function groupInput({ name, count, total, showSmall, confidence }: GroupCells): {
  name: readonly string[];
  count: readonly number[];
  total: readonly number[];
  smallCounts: "hide" | "show";
  confidence?: number;
} {
  return {
    ...{ name, count, total },
    smallCounts: showSmall === true ? "show" : "hide",
    ...(confidence !== undefined && { confidence }),
  };
}

/**
 * Name a group in a cell.
 *
 * @param name - The group's label.
 * @returns The label, or words for a blank one.
 * @internal
 */
export function nameCell(name: string): CellOut {
  const shown = groupName(name);
  return typeof shown === "string" ? shown : words.notRecorded.text;
}

/**
 * Show an index in a row: label, value, standard error and limits.
 *
 * @param label - A wording.
 * @param label.text - Its text.
 * @param estimate - The index.
 * @returns The cells; one without a value shows why.
 * @internal
 */
export function indexRow(label: { readonly text: string }, estimate: IndexEstimate): CellOut[] {
  const { value, standardError, lower, upper, reason } = estimate;
  return [
    label.text,
    ...[value, standardError, lower, upper].map((cell) => orReason(cell, reason)),
  ];
}

/**
 * Show a number, or why there is none.
 *
 * @param cell - The number.
 * @param reason - The reason.
 * @returns What the cell shows.
 * @internal
 */
export function orReason(cell: number | null, reason: Sentence | null): CellOut {
  return cell ?? reason ?? "";
}

/** The header of {@link indexRow}. */
export const indexHeader: readonly string[] = [
  words.measure.text,
  words.indexValueHeader.text,
  words.indexErrorHeader.text,
  words.lower.text,
  words.upper.text,
];
