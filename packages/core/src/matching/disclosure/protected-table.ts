import { UpstreamError } from "../../errors.js";
import { say } from "../../internal/say.js";
import * as words from "../../words/en-GB.js";
import { edgeAt, intervalOf, type TableFlow, withTotals } from "./disclosure-flow.js";
import type { Attacker, CountTable, PublishedTotals, TotalsCover } from "./disclosure-fields.js";
import { type DisclosureRule, isSmall, knownFrom, rounded } from "./disclosure-rule.js";
import { type Bounds, chooseHidden } from "./disclosure-search.js";

/** How far small counts are protected: not at all, from being known, or from being narrowed. */
export const protectChoices = ["value", "range", "none"] as const;
export type Protect = (typeof protectChoices)[number];

/** What steers the protection of a table. */
export interface Protection {
  readonly rule: DisclosureRule;
  readonly totals: PublishedTotals;
  readonly totalsCover: TotalsCover;
  /** Totals stand in an earlier release, so that they can neither be hidden nor left out. */
  readonly totalsAreOut: boolean;
  readonly protect: Protect;
  readonly attacker: Attacker;
  /** Counts to hide in any case; zeros stay shown. */
  readonly alsoHide?: readonly (readonly boolean[])[] | undefined;
}

/** Why a count is hidden. */
export type HiddenKind = "small" | "protecting" | "asked";

/** A place in the table with its totals, flat as in {@link TableFlow}. */
export interface HiddenEdge {
  readonly edge: number;
  readonly kind: HiddenKind;
  readonly min: number;
  readonly max: number;
}

/** A table with what is hidden of it. */
export interface ProtectedTable {
  /** The figure to show at a place, the mark where it is hidden, null where it is not published. */
  readonly shown: (row: number, column: number) => number | string | null;
  readonly hidden: readonly HiddenEdge[];
  /** Totals in fact published: fewer than asked where they would repeat a count or give it away. */
  readonly totals: PublishedTotals;
  /** Whether totals were left out because no hiding of counts could make up for them. */
  readonly totalsLeftOut: boolean;
  /** Whether fewer or smaller counts could not have been hidden. */
  readonly isExact: boolean;
  /** False only where no protection was asked for and a small count can be worked out. */
  readonly isSafe: boolean;
}

/** Hiding one total costs more than hiding any number of counts. */
const totalCost = 1e6;

/**
 * Hide what a table must not show. Unchecked.
 *
 * @param table - Counts, or weighted sums.
 * @param people - Unweighted counts where the table is weighted; null where it counts people.
 * @param protection - The rule and the totals.
 * @returns What is shown, and what a reader can still tell of what is not.
 * @throws {@link UpstreamError} `NO_SOLUTION` where totals that are out give a small count away.
 * @internal
 */
export function protectTable(
  table: CountTable,
  people: CountTable | null,
  protection: Protection,
): ProtectedTable {
  const { totalsAreOut } = protection;
  const asked = protection.totals;
  const totals = totalsAreOut ? asked : tellingTotals(asked, table.length, table[0]?.length ?? 0);
  const withThese = attempt(table, people, protection, totals);
  if (withThese !== null) return { ...withThese, totals, totalsLeftOut: false };
  const without = totalsAreOut ? null : attempt(table, people, protection, "none");
  if (without === null) {
    throw new UpstreamError("NO_SOLUTION", ["totals"], say(words.giveTotalsThatMayBeHidden));
  }
  return { ...without, totals: "none", totalsLeftOut: true };
}

/** Totals of one count would repeat it, and the grand total of one row is the row's. */
function tellingTotals(totals: PublishedTotals, rows: number, columns: number): PublishedTotals {
  if (rows === 1 && columns === 1) return "none";
  if (rows === 1) return totals === "columns" ? "none" : totals === "all" ? "rows" : totals;
  if (columns === 1) return totals === "rows" ? "none" : totals === "all" ? "columns" : totals;
  return totals;
}

function attempt(
  table: CountTable,
  people: CountTable | null,
  { rule, totalsCover, totalsAreOut, protect, attacker, alsoHide }: Protection,
  totals: PublishedTotals,
): Omit<ProtectedTable, "totals" | "totalsLeftOut"> | null {
  const rows = table.length;
  const columns = table[0]?.length ?? 0;
  const values = withTotals(table);
  const persons = people === null ? values : withTotals(people);
  const size = values.length;
  const whole = people === null;
  const everybody = persons[size - 1] ?? 0;

  const shown = bounds(size);
  const whenHidden = bounds(size);
  const hidden = new Uint8Array(size);
  const kinds = new Array<HiddenKind | null>(size).fill(null);
  const published = new Uint8Array(size);
  const base = (row: number): number | null =>
    row === rows && totalsCover !== "area"
      ? (rule.roundWideTotalsTo ?? rule.roundTo)
      : rule.roundTo;
  const innerCost = new Float64Array(size).fill(Infinity);
  const anyCost = new Float64Array(size).fill(Infinity);
  const targets: number[] = [];

  for (let row = 0; row <= rows; row++) {
    for (let column = 0; column <= columns; column++) {
      const edge = edgeAt(columns, row, column);
      const value = values[edge] ?? 0;
      const count = persons[edge] ?? 0;
      const isTotal = row === rows || column === columns;
      if (isTotal && !isPublished(totals, row === rows, column === columns)) {
        hidden[edge] = 1;
        whenHidden.upper[edge] = Infinity;
        continue;
      }
      published[edge] = 1;
      const [low, high] = knownFrom(rounded(value, base(row)), base(row), rule, whole);
      shown.lower[edge] = low;
      shown.upper[edge] = high;
      const small = isSmall(count, rule) && !(isTotal && totalsAreOut);
      const asked = !isTotal && count > 0 && alsoHide?.[row]?.[column] === true;
      const [least, most] = unseen(small, rule, attacker, whole);
      whenHidden.lower[edge] = least;
      whenHidden.upper[edge] = most;
      if (small || asked) {
        hidden[edge] = 1;
        kinds[edge] = small ? "small" : "asked";
      } else if (count > 0) {
        const price = 1 + count / (everybody + 1);
        // A rule that only rounds hides no count: what gives it away are the totals.
        if (!isTotal && rule.suppressFrom !== null) innerCost[edge] = price;
        if (!isTotal) anyCost[edge] = innerCost[edge] ?? Infinity;
        else if (!totalsAreOut) anyCost[edge] = totalCost + price;
      }
      if (small || isGuarded(count, rule, whole)) targets.push(edge);
    }
  }
  const problem = {
    ...{ rows, columns, values, shown, whenHidden, hidden, targets },
    grain: whole ? 0 : 1e-9 * Math.max(1, values[size - 1] ?? 0),
    aim: protect === "range" ? protect : "value",
  } as const;
  const hiding =
    protect === "none"
      ? { hidden, isExact: true }
      : (chooseHidden({ ...problem, cost: innerCost }) ??
        chooseHidden({ ...problem, cost: anyCost }));
  if (hiding === null) return null;

  const flow: TableFlow = {
    ...{ rows, columns, values, grain: problem.grain },
    lower: values.map(
      (_, edge) => (hiding.hidden[edge] === 1 ? whenHidden : shown).lower[edge] ?? 0,
    ),
    upper: values.map(
      (_, edge) => (hiding.hidden[edge] === 1 ? whenHidden : shown).upper[edge] ?? 0,
    ),
  };
  const isPoint = (edge: number): boolean => {
    const { min, max } = intervalOf(flow, edge);
    return max - min <= problem.grain;
  };
  // The search vouches for its answer; the audit does not take its word for it.
  const isSafe = !targets.some(isPoint);
  if (!isSafe && protect !== "none") return null;
  return {
    shown: (row, column) => {
      const edge = edgeAt(columns, row, column);
      if (published[edge] === 0) return null;
      if (hiding.hidden[edge] === 1) return rule.mark;
      return rounded(values[edge] ?? 0, base(row));
    },
    hidden: [...hiding.hidden.keys()]
      .filter((edge) => published[edge] === 1 && hiding.hidden[edge] === 1)
      .map((edge) => ({ edge, kind: kinds[edge] ?? "protecting", ...intervalOf(flow, edge) })),
    isExact: hiding.isExact,
    isSafe,
  };
}

/** Whether a total is among those published. */
function isPublished(totals: PublishedTotals, ofColumn: boolean, ofRow: boolean): boolean {
  if (totals === "all") return true;
  return totals === (ofColumn && ofRow ? "grand" : ofColumn ? "columns" : "rows");
}

/** A count that a rule which only rounds must keep a secret. */
function isGuarded(
  people: number,
  { suppressFrom, roundTo }: DisclosureRule,
  whole: boolean,
): boolean {
  return whole && suppressFrom === null && people > 0 && people < (roundTo ?? 0);
}

/**
 * Tell what an attacker knows of a hidden count from the rule alone.
 *
 * @param small - Whether it is known to be small.
 * @param rule - The rule in force.
 * @param attacker - A reader takes any hidden count for 1 or more; an insider knows which are not
 * small.
 * @param whole - Whether figures are whole; of a weighted sum nothing is known.
 * @returns Smallest and largest value.
 * @internal
 */
export function unseen(
  small: boolean,
  { suppressFrom, suppressTo }: DisclosureRule,
  attacker: Attacker,
  whole: boolean,
): readonly [number, number] {
  if (!whole) return [0, Infinity];
  if (small) return [suppressFrom ?? 0, suppressTo ?? Infinity];
  // Zeros are shown, so a hidden count is at least 1.
  return [attacker === "insider" && suppressFrom === 1 ? (suppressTo ?? 0) + 1 : 1, Infinity];
}

function bounds(size: number): Bounds {
  return { lower: new Float64Array(size), upper: new Float64Array(size) };
}
