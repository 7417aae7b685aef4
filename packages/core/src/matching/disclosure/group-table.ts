import * as z from "zod/mini";
import { parseInput, refusal } from "../../errors.js";
import { choice, isColumn, quantity } from "../../internal/quantities.js";
import { type Sentence, say } from "../../internal/say.js";
import * as words from "../../words/en-GB.js";
import { totalsFields } from "./disclosure-fields.js";
import {
  type DisclosureRule,
  isSmall,
  resolveRule,
  ruleFields,
  ruleWarnings,
} from "./disclosure-rule.js";
import { protectTable } from "./protected-table.js";
import { type HiddenCount, hiddenCounts, tableOf, tableWarnings } from "./suppress-table.js";
import type { Tally } from "../tally.js";
import { tallyOrCounts } from "../tally-or-counts.js";

/** Input of {@link groupTable}. */
export const GroupTableInput = z.strictObject({
  tally: tallyOrCounts.tally,
  by: z.optional(
    quantity<readonly string[]>(
      {
        title: "By",
        description: "Names of the groupings that make the rows; all of the tally's if left out.",
        unit: "text",
      },
      (value) =>
        isColumn(value) && Array.from(value).every((name) => typeof name === "string")
          ? undefined
          : { sentence: say(words.giveGroupNames) },
    ),
  ),
  smallCounts: z._default(
    choice(["hide", "show"], {
      title: "Small counts",
      description: "Whether the table is protected, or shows every count as it is.",
    }),
    "hide",
  ),
  ...ruleFields,
  totalsCover: totalsFields.totalsCover,
});
export type GroupTableInput = Omit<z.input<typeof GroupTableInput>, "tally"> & {
  readonly tally: Tally;
};

/** One row of the table; a figure is a number, or the rule's mark where it is hidden. */
export interface GroupRow {
  /** Names of the groups, joined; null for the row of all children. */
  readonly group: string | null;
  /** High need and served. */
  readonly both: number | string;
  readonly unmetNeed: number | string;
  readonly servedLowNeed: number | string;
  readonly neither: number | string;
  /** Children in the row; null where totals had to be left out. */
  readonly population: number | string | null;
  /** Served, of those in high need, from the figures shown. */
  readonly coverage: number | null;
  /** Why there is no coverage; null where there is. */
  readonly reason: Sentence | null;
}

/** Result of {@link groupTable}. All but `hidden` may be published when small counts are hidden. */
export interface GroupTable {
  readonly groups: readonly GroupRow[];
  /** All children; null where totals had to be left out, or there is one group only. */
  readonly all: GroupRow | null;
  /** Records left out because need or service is not known. */
  readonly excluded: number | string;
  readonly smallCounts: "hide" | "show";
  /** The rule in force; null where small counts are shown. */
  readonly rule: DisclosureRule | null;
  /** For the owner of the table; rows are groups, columns the four counts in the row's order. */
  readonly hidden: readonly HiddenCount[];
  readonly warnings: readonly Sentence[];
  readonly conclusion: Sentence;
}

/**
 * Show need and service by group, with small counts hidden unless the caller asks to see them.
 *
 * Counts are of records, whether or not the tally has weights. The columns are the four parts of the
 * two circles, so that nothing in a row can be subtracted from anything else in it unprotected.
 *
 * @param input - A tally with groups, the rule, and whether small counts are hidden or shown.
 * @returns A row a group and one for all children; the result says whether it is protected.
 * @throws {@link UpstreamError} `INVALID_INPUT` for a tally without groups, or an unknown grouping.
 *
 * @example
 * ```ts
 * groupTable({ tally: tally({ need, service, by: { area } }) }).groups[0]?.coverage;
 * ```
 */
export function groupTable(input: GroupTableInput): GroupTable {
  const parsed = parseInput(GroupTableInput, input);
  const { tally, smallCounts, totalsCover } = parsed;
  if (tally === undefined) throw refusal(["tally"], say(words.giveTally));
  const rule = resolveRule(parsed);
  const { labels, table, excluded } = countGroups(tally, parsed.by);
  if (labels.length === 0) {
    throw refusal(["tally"], say(words.giveGroupedTally));
  }
  const hides = smallCounts === "hide";
  // Below the smallest count there is nothing to hide, and nothing is rounded.
  const shownRule: DisclosureRule = hides
    ? rule
    : { ...rule, suppressFrom: null, suppressTo: null, roundTo: null, roundWideTotalsTo: null };
  const safe = protectTable(table, null, {
    ...{ rule: shownRule, totals: "all", totalsAreOut: false, totalsCover },
    ...{ protect: "value", attacker: "reader" },
  });
  const grid = tableOf(safe, table.length, 4);
  const groups = grid.rows.map((counts, row) =>
    groupRow(labels[row] ?? null, counts, grid.rowTotals?.[row] ?? null),
  );
  const hidden = hiddenCounts(safe, table.length, 4);
  return {
    groups,
    all: grid.columnTotals === null ? null : groupRow(null, grid.columnTotals, grid.total),
    excluded: isSmall(excluded, shownRule) ? shownRule.mark : excluded,
    smallCounts,
    rule: hides ? rule : null,
    hidden,
    warnings: hides
      ? [...ruleWarnings(rule), ...tableWarnings(safe, labels.length === 1 ? safe.totals : "all")]
      : [say(words.smallCountsShown)],
    conclusion: conclude(hides, hidden),
  };
}

function conclude(hides: boolean, hidden: readonly HiddenCount[]): Sentence {
  if (!hides) return say(words.concludeNotProtected);
  if (hidden.length === 0) return say(words.concludeNothingHidden);
  const small = hidden.filter(({ kind }) => kind === "small").length;
  return say(words.concludeHidden, { small, others: hidden.length - small });
}

function groupRow(
  group: string | null,
  counts: readonly (number | string)[],
  population: number | string | null,
): GroupRow {
  const [both = 0, unmetNeed = 0, servedLowNeed = 0, neither = 0] = counts;
  const about = { group, both, unmetNeed, servedLowNeed, neither, population };
  if (typeof both !== "number" || typeof unmetNeed !== "number") {
    return { ...about, coverage: null, reason: say(words.shareOfHidden) };
  }
  const need = both + unmetNeed;
  if (need === 0) return { ...about, coverage: null, reason: say(words.nobodyInNeed) };
  return { ...about, coverage: both / need, reason: null };
}

/** Records by group and part of the circles, groups in order of first appearance. */
function countGroups(
  { cells, excluded }: Tally,
  by: readonly string[] | undefined,
): { labels: string[]; table: number[][]; excluded: number } {
  const rows = new Map<string, number[]>();
  const known = new Set(cells.flatMap(({ group }) => Object.keys(group ?? {})));
  (by ?? []).forEach((name, index) => {
    if (known.has(name)) return;
    throw refusal(["by", index], say(words.giveKnownGroup, { known: [...known] }));
  });
  const names = by ?? [...known];
  if (names.length === 0) return { labels: [], table: [], excluded: 0 };
  for (const { group, need, service, n } of cells) {
    const label = names
      .map((name) => group?.[name] ?? "")
      .map((text) => (text === "" ? say(words.notRecorded).text : text))
      .join(", ");
    const counts = rows.get(label) ?? [0, 0, 0, 0];
    const place = need === 1 ? (service === 1 ? 0 : 1) : service === 1 ? 2 : 3;
    counts[place] = (counts[place] ?? 0) + n;
    rows.set(label, counts);
  }
  return {
    labels: [...rows.keys()],
    table: [...rows.values()],
    excluded: excluded.reduce((total, { n }) => total + n, 0),
  };
}
