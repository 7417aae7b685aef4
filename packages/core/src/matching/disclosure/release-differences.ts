import * as z from "zod/mini";
import { parseInput, refusal } from "../../errors.js";
import { choice } from "../../internal/quantities.js";
import { type Sentence, say } from "../../internal/say.js";
import { disclosurePresetIds } from "../../reference-data/disclosure-presets.js";
import * as words from "../../words/en-GB.js";
import { type PublishedTable, publishedTable, totalsFields } from "./disclosure-fields.js";
import { edgeAt, intervalOf, settle, type TableFlow } from "./disclosure-flow.js";
import {
  type DisclosureRule,
  isSmall,
  resolveRule,
  ruleFields,
  ruleWarnings,
} from "./disclosure-rule.js";
import { publishedFlow, type PublishedFlow } from "./published-flow.js";
import { type HiddenCount, placeOf } from "./suppress-table.js";

/** Input of {@link releaseDifferences}. */
export const ReleaseDifferencesInput = z.strictObject({
  first: publishedTable({
    title: "First release",
    description: "A table as published, with marks, totals and, to match rows by name, labels.",
  }),
  second: publishedTable({
    title: "Second release",
    description: "Another table about the same children, or about some of them.",
  }),
  relation: z._default(
    choice(["same", "part"], {
      title: "Relation",
      description: "Whether the second counts the same children, or only some of the first.",
    }),
    "same",
  ),
  ...ruleFields,
  secondPreset: z.optional(
    choice(disclosurePresetIds, {
      title: "Second preset",
      description: "The rule of the second release where it is not that of the first.",
    }),
  ),
  totalsCover: totalsFields.totalsCover,
});
export type ReleaseDifferencesInput = z.input<typeof ReleaseDifferencesInput>;

/** A small count that two releases give away together. */
export interface GivenAway extends Pick<HiddenCount, "place" | "row" | "column"> {
  /** Names of the row and the column where the first release has labels. */
  readonly rowLabel: string | null;
  readonly columnLabel: string | null;
  /**
   * `first`, `second`: that release hides it, and it follows from both; `difference`: the children
   * that the first release counts and the second does not.
   */
  readonly of: "first" | "second" | "difference";
  /** The count that can be worked out. */
  readonly count: number;
}

/** Result of {@link releaseDifferences}. */
export interface ReleaseDifferences {
  readonly givenAway: readonly GivenAway[];
  /** Small counts that one release gives away without the other: audit it first. */
  readonly givenAwayAlone: number;
  /** Figures that stand in both releases. */
  readonly compared: number;
  /** False where the releases contradict each other, so that only plain comparison is possible. */
  readonly agree: boolean;
  readonly isSafe: boolean;
  readonly rules: { readonly first: DisclosureRule; readonly second: DisclosureRule };
  readonly method: "network flow";
  readonly warnings: readonly Sentence[];
  readonly conclusion: Sentence;
}

/**
 * Warn of small counts that two releases give away together although each hides them.
 *
 * With `relation: "same"` both tables count the same children: what one shows, the other cannot hide,
 * and their totals bound each other. With `"part"` the second counts some of the children of the
 * first: their difference is a table of its own, whose small counts nobody has hidden. Intervals of
 * the difference come from those of each release, narrowed in turn until none tells more of the
 * others. So a warning is always right; that there is none is no proof, since all of it at once may
 * tell more, and so may a third release.
 *
 * @param input - Two published tables, how their children are related, and their rules.
 * @returns Each small count that can be worked out, and from what.
 * @throws {@link UpstreamError} `INVALID_INPUT` for tables of different shape without labels, or a
 * table whose totals contradict its counts.
 * @see Fischetti and Salazar 1999 (two-way tables as networks).
 *
 * @example
 * ```ts
 * releaseDifferences({
 *   first: { rows: [[20, 31]] },
 *   second: { rows: [[18, 31]] },
 *   relation: "part",
 * }).givenAway[0]?.count; // => 2
 * ```
 */
export function releaseDifferences(input: ReleaseDifferencesInput): ReleaseDifferences {
  const parsed = parseInput(ReleaseDifferencesInput, input);
  const { first, second, relation, totalsCover, secondPreset } = parsed;
  const rule = resolveRule(parsed);
  const otherRule = secondPreset === undefined ? rule : resolveRule({ preset: secondPreset });
  const attacker = "reader";
  const one = publishedFlow("first", first, { rule, totalsCover, attacker });
  const two = publishedFlow("second", second, { rule: otherRule, totalsCover, attacker });
  const shared = sharedPlaces(first, second);
  const a = narrowed(one);
  const b = narrowed(two);

  const found: { edge: number; of: GivenAway["of"]; count: number }[] = [];
  let agree: boolean;
  let alone = 0;
  /** Note a hidden figure that is known to be a small count, unless its own release tells. */
  const note = (
    edge: number,
    of: "first" | "second",
    own: Interval,
    now: Interval,
    { seen }: PublishedFlow,
    ownEdge: number,
    ownRule: DisclosureRule,
  ): void => {
    if (typeof seen[ownEdge] === "number" && ownRule.roundTo === null) return;
    if (seen[ownEdge] === "unpublished" || now.min !== now.max || !isSecret(now.min, ownRule))
      return;
    if (own.min === own.max) alone += 1;
    else found.push({ edge, of, count: now.min });
  };
  const place = (edge: number): { first: number; second: number } => shared.places[edge] ?? nowhere;
  const free: Interval = { min: 0, max: Infinity };
  const ofFirst = (edge: number): Interval => a[place(edge).first] ?? free;
  const ofSecond = (edge: number): Interval => b[place(edge).second] ?? free;
  const each = [...shared.places.keys()].filter((edge) => place(edge).first >= 0);
  const inBoth = each.filter(
    (edge) =>
      one.seen[place(edge).first] !== "unpublished" &&
      two.seen[place(edge).second] !== "unpublished",
  );
  /** Note what follows for both releases once their counts lie between new limits. */
  const noteBoth = (nowFirst: readonly Interval[], nowSecond: readonly Interval[]): void => {
    for (const edge of each) {
      const at = place(edge);
      note(edge, "first", ofFirst(edge), nowFirst[edge] ?? free, one, at.first, rule);
      note(edge, "second", ofSecond(edge), nowSecond[edge] ?? free, two, at.second, otherRule);
    }
  };
  if (relation === "same") {
    const joint = solve(shared, (edge) => overlap(ofFirst(edge), ofSecond(edge)));
    agree = joint !== null;
    // Releases that contradict each other still tell what one shows and the other hides.
    const plain = (own: (edge: number) => Interval, other: (edge: number) => Interval) =>
      shared.places.map((_, edge) => {
        const it = other(edge);
        return it.min === it.max ? it : own(edge);
      });
    noteBoth(joint ?? plain(ofFirst, ofSecond), joint ?? plain(ofSecond, ofFirst));
  } else {
    const parted = partedBy(shared, ofFirst, ofSecond);
    agree = parted !== null;
    for (const edge of inBoth) {
      const gap = parted?.difference[edge] ?? free;
      if (gap.min === gap.max && (isSmall(gap.min, rule) || isSmall(gap.min, otherRule))) {
        found.push({ edge, of: "difference", count: gap.min });
      }
    }
    if (parted !== null) noteBoth(parted.first, parted.second);
  }
  const givenAway = found.map(({ edge, of, count }): GivenAway => {
    const at = placeOf(place(edge).first, one.flow.rows, one.flow.columns);
    return {
      ...at,
      rowLabel: at.row === null ? null : (first.rowLabels?.[at.row] ?? null),
      columnLabel: at.column === null ? null : (first.columnLabels?.[at.column] ?? null),
      ...{ of, count },
    };
  });
  return {
    givenAway,
    givenAwayAlone: alone,
    compared: inBoth.length,
    agree,
    isSafe: givenAway.length === 0 && alone === 0,
    rules: { first: rule, second: otherRule },
    method: "network flow",
    warnings: [
      ...ruleWarnings(rule),
      ...(secondPreset === undefined ? [] : ruleWarnings(otherRule)),
      ...(agree ? [] : [say(words.releasesDisagree)]),
      ...(alone > 0 ? [say(words.givenAwayAlone, { count: alone })] : []),
      ...(inBoth.length === 0 ? [say(words.nothingShared)] : []),
    ],
    conclusion:
      givenAway.length === 0
        ? say(words.concludeReleasesSafe, { compared: inBoth.length })
        : say(words.concludeReleasesTell, { count: givenAway.length }),
  };
}

interface Interval {
  readonly min: number;
  readonly max: number;
}

/** What one release tells of each of its counts. */
function narrowed({ flow, seen }: PublishedFlow): Interval[] {
  return seen.map((_, edge) => {
    const min = flow.lower[edge] ?? 0;
    return min === flow.upper[edge] ? { min, max: min } : intervalOf(flow, edge);
  });
}

function overlap(one: Interval, two: Interval): Interval {
  return { min: Math.max(one.min, two.min), max: Math.min(one.max, two.max) };
}

/** What is known of both releases, and of the children between them. */
interface Parted {
  readonly first: readonly Interval[];
  readonly second: readonly Interval[];
  readonly difference: readonly Interval[];
}

/**
 * Narrow two releases of which the second counts some of the children of the first, until neither
 * they nor their difference, which are tables all three, tell more of each other.
 */
function partedBy(
  shared: SharedPlaces,
  ofFirst: (edge: number) => Interval,
  ofSecond: (edge: number) => Interval,
): Parted | null {
  const all = [...shared.places.keys()];
  let first = all.map(ofFirst);
  let second = all.map(ofSecond);
  let difference: Interval[] = all.map(() => ({ min: 0, max: Infinity }));
  const at = (list: readonly Interval[], edge: number): Interval => list[edge] ?? everything;
  for (;;) {
    const before = widthOf([...first, ...second, ...difference]);
    const gap = solve(shared, (edge) =>
      overlap(at(difference, edge), {
        min: at(first, edge).min - at(second, edge).max,
        max: at(first, edge).max - at(second, edge).min,
      }),
    );
    if (gap === null) return null;
    difference = gap;
    const whole = solve(shared, (edge) =>
      overlap(at(first, edge), {
        min: at(second, edge).min + at(gap, edge).min,
        max: at(second, edge).max + at(gap, edge).max,
      }),
    );
    if (whole === null) return null;
    first = whole;
    const part = solve(shared, (edge) =>
      overlap(at(second, edge), {
        min: at(whole, edge).min - at(gap, edge).max,
        max: at(whole, edge).max - at(gap, edge).min,
      }),
    );
    if (part === null) return null;
    second = part;
    if (widthOf([...first, ...second, ...difference]) === before) {
      return { first, second, difference };
    }
  }
}

const everything: Interval = { min: 0, max: Infinity };

/** How much is left open; an interval without an end counts as one. */
function widthOf(intervals: readonly Interval[]): string {
  const open = intervals.filter(({ max }) => max === Infinity).length;
  const width = intervals.reduce(
    (sum, { min, max }) => sum + (max === Infinity ? -min : max - min),
    0,
  );
  return `${String(open)} ${String(width)}`;
}

function isSecret(count: number, rule: DisclosureRule): boolean {
  return isSmall(count, rule);
}

/** Places that stand in both tables; -1 where a total adds up other rows or columns. */
interface SharedPlaces {
  readonly rows: number;
  readonly columns: number;
  readonly places: readonly { readonly first: number; readonly second: number }[];
}

const nowhere = { first: -1, second: -1 } as const;

function sharedPlaces(first: PublishedTable, second: PublishedTable): SharedPlaces {
  const size = ({ rows }: PublishedTable): readonly [number, number] => [
    rows.length,
    rows[0]?.length ?? 0,
  ];
  const [firstRows, firstColumns] = size(first);
  const [secondRows, secondColumns] = size(second);
  const pair = (
    labels: readonly string[] | undefined,
    others: readonly string[] | undefined,
    length: number,
    otherLength: number,
    field: string,
  ): (readonly [number, number])[] => {
    if (labels !== undefined && others !== undefined) {
      return labels
        .map((label, index) => [index, others.indexOf(label)] as const)
        .filter(([, other]) => other >= 0);
    }
    if (length === otherLength)
      return Array.from({ length }, (_, index) => [index, index] as const);
    throw refusal(["second", field], say(words.giveLabelsOfBoth));
  };
  const rows = pair(first.rowLabels, second.rowLabels, firstRows, secondRows, "rowLabels");
  const columns = pair(
    ...([first.columnLabels, second.columnLabels] as const),
    ...([firstColumns, secondColumns, "columnLabels"] as const),
  );
  const allRows = rows.length === firstRows && rows.length === secondRows;
  const allColumns = columns.length === firstColumns && columns.length === secondColumns;
  const places = [];
  for (let row = 0; row <= rows.length; row++) {
    for (let column = 0; column <= columns.length; column++) {
      const comparable = (row < rows.length || allRows) && (column < columns.length || allColumns);
      const [inFirst, inSecond] = rows[row] ?? [firstRows, secondRows];
      const [acrossFirst, acrossSecond] = columns[column] ?? [firstColumns, secondColumns];
      places.push(
        comparable
          ? {
              first: edgeAt(firstColumns, inFirst, acrossFirst),
              second: edgeAt(secondColumns, inSecond, acrossSecond),
            }
          : nowhere,
      );
    }
  }
  return { rows: rows.length, columns: columns.length, places };
}

/** Intervals of the shared counts within the limits given; null where nothing fits them. */
function solve(
  { rows, columns, places }: SharedPlaces,
  limits: (edge: number) => Interval,
): Interval[] | null {
  const size = places.length;
  const flow: TableFlow = {
    ...{ rows, columns, grain: 0 },
    values: new Float64Array(size),
    lower: new Float64Array(size),
    upper: new Float64Array(size).fill(Infinity),
  };
  places.forEach(({ first }, edge) => {
    if (first < 0) return;
    const { min, max } = limits(edge);
    flow.lower[edge] = min;
    flow.upper[edge] = max;
  });
  if (!settle(flow)) return null;
  return places.map((_, edge) => intervalOf(flow, edge));
}
