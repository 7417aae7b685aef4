import * as z from "zod/mini";
import { parseInput } from "../../errors.js";
import { choice, trueOrFalse } from "../../internal/quantities.js";
import { type Sentence, say } from "../../internal/say.js";
import * as words from "../../words/en-GB.js";
import {
  type Attacker,
  checkShape,
  checkWhole,
  countTable,
  flagTable,
  type PublishedTable,
  publishedTotals,
  type PublishedTotals,
  totalsFields,
} from "./disclosure-fields.js";
import { type DisclosureRule, resolveRule, ruleFields, ruleWarnings } from "./disclosure-rule.js";
import {
  type HiddenKind,
  type Protect,
  protectChoices,
  protectTable,
  type ProtectedTable,
} from "./protected-table.js";

/** Input of {@link suppressTable}. */
export const SuppressTableInput = z.strictObject({
  rows: countTable({
    title: "Rows",
    description: "Counts of people in two ways at once, row by row; weighted sums with unweighted.",
  }),
  unweighted: z.optional(
    countTable({
      title: "Unweighted",
      description: "People behind each weighted sum: their number decides what is small.",
    }),
  ),
  ...ruleFields,
  totals: z._default(
    choice(publishedTotals, {
      title: "Totals",
      description: "Which totals are published with the table.",
    }),
    "all",
  ),
  totalsAreOut: z._default(
    trueOrFalse({
      title: "Totals are out",
      description: "Whether the totals stand in an earlier release and cannot be hidden any more.",
    }),
    false,
  ),
  ...totalsFields,
  protect: z._default(
    choice(protectChoices, {
      title: "Protect",
      description:
        "Hide until no small count is known, or until none is narrowed, or small counts alone.",
    }),
    "value",
  ),
  alsoHide: z.optional(
    flagTable({
      title: "Also hide",
      description: "Counts to hide in any case, such as those hidden in an earlier release.",
    }),
  ),
  sharesOf: z._default(
    choice(["none", "row", "column", "all"], {
      title: "Shares of",
      description: "Which total the shares are of; they use the figures shown.",
    }),
    "none",
  ),
});
export type SuppressTableInput = z.input<typeof SuppressTableInput>;

/** A count that is hidden, and what an attacker can still tell of it. */
export interface HiddenCount {
  readonly place: "cell" | "rowTotal" | "columnTotal" | "total";
  /** Null for a column total and the grand total. */
  readonly row: number | null;
  /** Null for a row total and the grand total. */
  readonly column: number | null;
  /** Hidden because it is small, to protect one that is, or because the caller asked. */
  readonly kind: HiddenKind;
  readonly min: number;
  /** Null where nothing limits it. */
  readonly max: number | null;
}

/** One share of the figures shown; null with the reason where it cannot be shown. */
export interface ShownShare {
  readonly value: number | null;
  readonly reason: Sentence | null;
}

/**
 * Result of {@link suppressTable}. The table and its shares may be published. `hidden` is for its
 * owner: it tells which counts are the small ones.
 */
export interface SuppressedTable extends PublishedTable {
  /** A number, or the rule's mark. */
  readonly rows: readonly (readonly (number | string)[])[];
  /** Null where row totals are not published. */
  readonly rowTotals: readonly (number | string)[] | null;
  readonly columnTotals: readonly (number | string)[] | null;
  readonly total: number | string | null;
  /** Null where none were asked for. */
  readonly shares: readonly (readonly ShownShare[])[] | null;
  readonly hidden: readonly HiddenCount[];
  readonly smallCounts: number;
  /** Counts hidden because a small one could be worked out from them. */
  readonly protectingCounts: number;
  /** Totals in fact published. */
  readonly totals: PublishedTotals;
  readonly rule: DisclosureRule;
  readonly method: {
    /** Whether it is proved that no fewer or smaller counts would do. */
    readonly search: "exact" | "heuristic";
    readonly protect: Protect;
    readonly attacker: Attacker;
  };
  readonly warnings: readonly Sentence[];
  readonly conclusion: Sentence;
}

/**
 * Make a two-way table safe to publish: hide small counts, and others that would give them away.
 *
 * Small counts are found on the true counts, then figures are rounded, then shares are formed from
 * the rounded figures. As few further counts as possible are hidden, and small ones first; zeros are
 * always shown. Where no choice of counts is enough, totals are hidden, or left out altogether. With
 * `protect: "range"` no small count can be narrowed further than the whole table forces.
 *
 * @param input - Counts by row, the rule, and which totals are published with them.
 * @returns The table to publish, and for its owner what is hidden and how well.
 * @throws {@link UpstreamError} `INVALID_INPUT` for rows of unequal length, counts that are not
 * whole, or an unknown preset; `NO_SOLUTION` where totals that are out give a small count away.
 * @see Cox 1980; Fischetti and Salazar 1999 (secondary suppression as flows in a network).
 *
 * @example
 * ```ts
 * suppressTable({ rows: [[40, 12, 3], [25, 30, 18], [2, 44, 9]] }).rows;
 * // => [["c", 12, "c"], [25, 30, 18], ["c", 44, "c"]]
 * ```
 */
export function suppressTable(input: SuppressTableInput): SuppressedTable {
  const { rows, unweighted, alsoHide, sharesOf, ...asked } = parseInput(SuppressTableInput, input);
  checkShape("unweighted", unweighted, rows);
  checkShape("alsoHide", alsoHide, rows);
  checkWhole(unweighted === undefined ? "rows" : "unweighted", unweighted ?? rows);
  const rule = resolveRule(asked);
  const { totals, totalsAreOut, totalsCover, protect, attacker } = asked;
  const table = protectTable(rows, unweighted ?? null, {
    ...{ rule, totals, totalsAreOut, totalsCover, protect, attacker, alsoHide },
  });
  const grid = tableOf(table, rows.length, rows[0]?.length ?? 0);
  const hidden = hiddenCounts(table, rows.length, rows[0]?.length ?? 0);
  const smallCounts = hidden.filter(({ kind }) => kind === "small").length;
  const protectingCounts = hidden.filter(({ kind }) => kind === "protecting").length;
  return {
    ...grid,
    shares: sharesOf === "none" ? null : shares(grid, sharesOf, rule),
    hidden,
    smallCounts,
    protectingCounts,
    totals: table.totals,
    rule,
    method: { search: table.isExact ? "exact" : "heuristic", protect, attacker },
    warnings: [
      ...ruleWarnings(rule),
      ...tableWarnings(table, totals),
      ...(protect === "range" && hidden.some((count) => isNarrow(count, rule))
        ? [say(words.rangeNotReached)]
        : []),
    ],
    conclusion:
      hidden.length === 0
        ? say(words.concludeNothingHidden)
        : say(words.concludeHidden, { small: smallCounts, others: hidden.length - smallCounts }),
  };
}

/** A small count that an attacker can narrow further than the rule's own range. */
function isNarrow({ kind, min, max }: HiddenCount, rule: DisclosureRule): boolean {
  if (kind !== "small") return false;
  return min > (rule.suppressFrom ?? 0) || (max ?? Infinity) < (rule.suppressTo ?? 0);
}

/**
 * Say what became of the totals and of the search.
 *
 * @param table - What the protection came to.
 * @param asked - Totals that the caller wanted.
 * @returns The warnings.
 * @internal
 */
export function tableWarnings(
  { totals, totalsLeftOut, isExact, isSafe }: ProtectedTable,
  asked: PublishedTotals,
): Sentence[] {
  return [
    ...(totalsLeftOut ? [say(words.totalsLeftOut)] : []),
    ...(!totalsLeftOut && totals !== asked ? [say(words.totalsRepeat)] : []),
    ...(isExact ? [] : [say(words.searchCutShort)]),
    ...(isSafe ? [] : [say(words.tableNotSafe)]),
  ];
}

/**
 * Lay out what may be published.
 *
 * @param table - What the protection came to.
 * @param rows - Number of rows.
 * @param columns - Number of columns.
 * @returns The figures shown, and marks.
 * @internal
 */
export function tableOf(
  { shown, totals }: ProtectedTable,
  rows: number,
  columns: number,
): Pick<SuppressedTable, "rows" | "rowTotals" | "columnTotals" | "total"> {
  const at = (row: number, column: number): number | string => shown(row, column) ?? "";
  const each = (length: number, figure: (index: number) => number | string): (number | string)[] =>
    Array.from({ length }, (_, index) => figure(index));
  return {
    rows: Array.from({ length: rows }, (_, row) => each(columns, (column) => at(row, column))),
    rowTotals: totals === "all" || totals === "rows" ? each(rows, (row) => at(row, columns)) : null,
    columnTotals:
      totals === "all" || totals === "columns" ? each(columns, (column) => at(rows, column)) : null,
    total: totals === "all" || totals === "grand" ? at(rows, columns) : null,
  };
}

/**
 * List what is hidden by its place in the table.
 *
 * @param table - What the protection came to.
 * @param rows - Number of rows.
 * @param columns - Number of columns.
 * @returns Hidden counts row by row.
 * @internal
 */
export function hiddenCounts(
  { hidden }: Pick<ProtectedTable, "hidden">,
  rows: number,
  columns: number,
): HiddenCount[] {
  return hidden.map(({ edge, kind, min, max }) => ({
    ...placeOf(edge, rows, columns),
    ...{ kind, min, max: max === Infinity ? null : max },
  }));
}

/**
 * Name a place of the flat list of counts and totals.
 *
 * @param edge - Index, each row closed by its total and the totals last.
 * @param rows - Number of rows.
 * @param columns - Number of columns.
 * @returns What stands there.
 * @internal
 */
export function placeOf(
  edge: number,
  rows: number,
  columns: number,
): Pick<HiddenCount, "place" | "row" | "column"> {
  const row = Math.floor(edge / (columns + 1));
  const column = edge % (columns + 1);
  const place =
    row < rows
      ? column < columns
        ? "cell"
        : "rowTotal"
      : column < columns
        ? "columnTotal"
        : "total";
  return { place, row: row < rows ? row : null, column: column < columns ? column : null };
}

function shares(
  { rows, rowTotals, columnTotals, total }: ReturnType<typeof tableOf>,
  of: "row" | "column" | "all",
  { percentDecimals }: DisclosureRule,
): ShownShare[][] {
  const only = <T>(list: readonly T[] | null): T | undefined =>
    list?.length === 1 ? list[0] : undefined;
  // The one total of a table with one row, or one column, is the grand total as well.
  const grand = total ?? only(rowTotals) ?? only(columnTotals);
  const scale = percentDecimals === null ? null : 10 ** (percentDecimals + 2);
  return rows.map((counts, row) =>
    counts.map((count, column): ShownShare => {
      const whole =
        of === "row"
          ? (rowTotals?.[row] ?? (rows.length === 1 ? grand : undefined))
          : of === "column"
            ? (columnTotals?.[column] ?? (counts.length === 1 ? grand : undefined))
            : grand;
      if (typeof count !== "number") return { value: null, reason: say(words.shareOfHidden) };
      if (typeof whole !== "number") return { value: null, reason: say(words.shareWithoutTotal) };
      if (whole === 0) return { value: null, reason: say(words.nobodyInTotal) };
      const share = count / whole;
      return { value: scale === null ? share : Math.round(share * scale) / scale, reason: null };
    }),
  );
}
