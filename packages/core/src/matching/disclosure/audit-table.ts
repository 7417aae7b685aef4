import * as z from "zod/mini";
import { parseInput } from "../../errors.js";
import { described, trueOrFalse } from "../../internal/quantities.js";
import { type Sentence, say } from "../../internal/say.js";
import * as words from "../../words/en-GB.js";
import {
  checkShape,
  flagList,
  flagTable,
  publishedTable,
  totalsFields,
} from "./disclosure-fields.js";
import { intervalOf } from "./disclosure-flow.js";
import {
  type DisclosureRule,
  isSmall,
  resolveRule,
  ruleFields,
  ruleWarnings,
} from "./disclosure-rule.js";
import { publishedFlow } from "./published-flow.js";
import { type HiddenCount, placeOf } from "./suppress-table.js";

/** Input of {@link auditTable}. */
export const AuditTableInput = z.strictObject({
  table: publishedTable({
    title: "Table",
    description: "The table as its readers see it, with marks and with the totals published.",
  }),
  small: z.optional(
    described(
      {
        title: "Small",
        description: "Which hidden figures are small, if the attacker is to know; else any may be.",
      },
      z.strictObject({
        rows: z.optional(
          flagTable({ title: "Rows", description: "Whether each count of the table is small." }),
        ),
        rowTotals: z.optional(
          flagList({ title: "Row totals", description: "Whether each row total is small." }),
        ),
        columnTotals: z.optional(
          flagList({ title: "Column totals", description: "Whether each column total is small." }),
        ),
        total: z.optional(
          trueOrFalse({ title: "Total", description: "Whether the grand total is small." }),
        ),
      }),
    ),
  ),
  ...ruleFields,
  ...totalsFields,
});
export type AuditTableInput = z.input<typeof AuditTableInput>;

/** What an attacker can tell of one hidden or rounded figure. */
export interface AuditedCount extends Pick<
  HiddenCount,
  "place" | "row" | "column" | "min" | "max"
> {
  /** Whether a small count is known exactly. */
  readonly breach: boolean;
}

/** Result of {@link auditTable}. */
export interface TableAudit {
  /** Every hidden figure with its interval, row by row; also rounded ones that are given away. */
  readonly counts: readonly AuditedCount[];
  /** Small counts that are shown although the rule hides them. */
  readonly shown: readonly Pick<HiddenCount, "place" | "row" | "column">[];
  /** Small counts known exactly: those given away, and those shown. */
  readonly breaches: number;
  readonly isSafe: boolean;
  readonly rule: DisclosureRule;
  readonly method: "network flow";
  readonly warnings: readonly Sentence[];
  readonly conclusion: Sentence;
}

/**
 * Tell what can be worked out of each hidden count of a published table.
 *
 * The attacker knows the rule, that counts are whole, that zeros are shown, and the totals. Each
 * interval is exact: some table that agrees with everything published has its lowest value there, and
 * some its highest.
 *
 * @param input - The table as published, and the rule; also which hidden counts are small, so that
 * the attacker may bound them by the rule's range.
 * @returns An interval for each hidden count; a breach is a small count whose interval is one value.
 * @throws {@link UpstreamError} `INVALID_INPUT` for totals that contradict the counts, or a figure
 * that is not rounded as the rule says.
 * @see Massell 2001 (audit of two-way tables by network flow).
 *
 * @example
 * ```ts
 * auditTable({
 *   table: { rows: [[223, 426], ["c", 58]], rowTotals: [649, 61], columnTotals: [226, 484] },
 * }).counts; // => min 3 and max 3: the hidden count is 61 - 58
 * ```
 */
export function auditTable(input: AuditTableInput): TableAudit {
  const { table, small, ...asked } = parseInput(AuditTableInput, input);
  checkShape("small", small?.rows, table.rows);
  const rule = resolveRule(asked);
  const { flow, seen } = publishedFlow("table", table, { ...asked, rule, small });
  const counts: AuditedCount[] = [];
  const shown: Pick<HiddenCount, "place" | "row" | "column">[] = [];
  seen.forEach((figure, edge) => {
    if (figure === "unpublished") return;
    const place = placeOf(edge, flow.rows, flow.columns);
    const lower = flow.lower[edge] ?? 0;
    const isExact = lower === flow.upper[edge];
    if (figure !== "hidden" && isExact) {
      if (isSmall(figure, rule)) shown.push(place);
      return;
    }
    const { min, max } = intervalOf(flow, edge);
    const isGivenAway = min === max && isSecret(min, rule);
    if (figure !== "hidden" && !isGivenAway) return;
    counts.push({ ...place, min, max: max === Infinity ? null : max, breach: isGivenAway });
  });
  const breaches = counts.filter(({ breach }) => breach).length + shown.length;
  return {
    counts,
    shown,
    breaches,
    isSafe: breaches === 0,
    rule,
    method: "network flow",
    warnings: [
      ...ruleWarnings(rule),
      ...(small === undefined && counts.length > 0 ? [say(words.anyMarkMayBeSmall)] : []),
    ],
    conclusion:
      breaches === 0 ? say(words.concludeAuditSafe) : say(words.concludeAuditBreach, { breaches }),
  };
}

/** A count that the rule keeps a secret: a small one, or one that it rounds to 0 or away from it. */
function isSecret(count: number, rule: DisclosureRule): boolean {
  if (rule.suppressFrom !== null) return isSmall(count, rule);
  return count > 0 && count < (rule.roundTo ?? 0);
}
