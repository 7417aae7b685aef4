import { refusal } from "../errors.js";
import { say } from "../internal/say.js";
import type { Cells, ExcelArgument, ScoreCells, TableColumn } from "../internal/spreadsheet.js";
import * as words from "../words/en-GB.js";
import type { CutOff, NeedDomain, NeedRule } from "./need-flags.js";

/** Scales under their names, a row a child. */
export const scalesArgument = {
  name: "columns",
  kind: "scores",
  zeroIsScore: true,
  help: "Scores, a row a child under the names of the scales; blank is 0, so write ? for missing.",
} as const satisfies ExcelArgument;

/** A cut-off in a row of a table. */
export const cutOffColumns = [
  { name: "scale", kind: "text", header: "Scale", help: "Heading of the scale." },
  {
    name: "bound",
    kind: "choice",
    choices: ["atLeast", "above", "atMost", "below"],
    header: "Test",
    aliases: ["Bound", "Rule"],
    optional: true,
    help: "Which side of the point is need; blank is at least.",
  },
  {
    name: "point",
    kind: "number",
    header: "Point",
    aliases: ["Cut-off", "Threshold"],
    help: "Point on the scale.",
  },
] as const satisfies readonly TableColumn[];

/** The rule: a row a cut-off. */
export const ruleArgument = {
  name: "rule",
  kind: "table",
  help: "A row a cut-off: scale, test and point; rows of one domain are alternatives.",
  columns: [
    ...cutOffColumns,
    {
      name: "domain",
      kind: "text",
      header: "Domain",
      aliases: ["Part"],
      optional: true,
      help: "Domain of need; blank is a domain of its own.",
    },
  ],
} as const satisfies ExcelArgument;

/** A cut-off as its row is read. */
export type CutOffRow = Cells<readonly [typeof ruleArgument]>["rule"][number];

/**
 * Name the columns of a range of scores.
 *
 * @param argument - The range's name.
 * @param cells - The range; without headings its columns are named 1, 2 and so on.
 * @returns The columns by name.
 * @throws {@link UpstreamError} `INVALID_INPUT` for a heading that stands twice.
 * @internal
 */
export function namedColumns(
  argument: string,
  { rows, headers }: ScoreCells,
): Record<string, (number | null)[]> {
  const width = rows[0]?.length ?? headers?.length ?? 0;
  const columns: Record<string, (number | null)[]> = {};
  for (let column = 0; column < width; column++) {
    const heading = headers?.[column] ?? "";
    // A blank heading may arrive as 0.
    const name = heading === "" || heading === "0" ? String(column + 1) : heading;
    if (Object.hasOwn(columns, name)) {
      throw refusal([argument], say(words.giveHeaderOnce, { header: name }));
    }
    columns[name] = rows.map((row) => row[column] ?? null);
  }
  return columns;
}

/**
 * Turn rows of cut-offs into a rule.
 *
 * @param rows - Cut-offs, each with its place in the range.
 * @param columns - The columns by name.
 * @param argument - Name of the range that holds the rows.
 * @returns The domains, in the order of their first row.
 * @throws {@link UpstreamError} `INVALID_INPUT` for a scale that is no column.
 * @internal
 */
export function domainsOf(
  rows: readonly { readonly row: CutOffRow; readonly index: number }[],
  columns: Readonly<Record<string, unknown>>,
  argument: string,
): NeedRule["domains"] {
  const domains: (CutOff | NeedDomain)[] = [];
  const named = new Map<string, CutOff[]>();
  for (const { row, index } of rows) {
    const { scale, bound = "atLeast", point, domain } = row;
    if (!Object.hasOwn(columns, scale)) {
      const listed = { scale, columns: Object.keys(columns).join(", ") };
      throw refusal([argument, index, "scale"], say(words.giveScaleOfColumns, listed));
    }
    const cut: CutOff = { scale, [bound]: point };
    const others = domain === undefined ? undefined : named.get(domain);
    if (others !== undefined) others.push(cut);
    else if (domain === undefined) domains.push(cut);
    else {
      const anyOf = [cut];
      named.set(domain, anyOf);
      domains.push({ name: domain, anyOf });
    }
  }
  return domains;
}

/**
 * Check how many domains have to be met, so that the refusal names the argument it came in.
 *
 * @param path - Where it came in.
 * @param atLeast - The number; left out, 1.
 * @param most - How many domains there are.
 * @throws {@link UpstreamError} `INVALID_INPUT` for fewer than 1 or more than there are.
 * @internal
 */
export function checkDomainsNeeded(
  path: readonly (string | number)[],
  atLeast: number | undefined,
  most: number,
): void {
  if (atLeast === undefined || (Number.isInteger(atLeast) && atLeast >= 1 && atLeast <= most)) {
    return;
  }
  throw refusal(path, say(words.giveDomainsNeeded, { most }));
}
