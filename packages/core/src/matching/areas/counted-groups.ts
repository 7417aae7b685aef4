import * as z from "zod/mini";
import { refusal } from "../../errors.js";
import { choice, counts, label, labels } from "../../internal/quantities.js";
import { type Sentence, type SentenceValue, say } from "../../internal/say.js";
import { smallCount } from "../../internal/small-counts.js";
import * as words from "../../words/en-GB.js";
import type { Tally, TallyCell } from "../tally.js";
import { tallyOrCounts } from "../tally-or-counts.js";

/** What can be compared between the groups of a tally. */
export const groupShares = ["coverage", "prevalence", "reach", "targetEfficiency"] as const;
/** `groupShares` */
export type GroupShare = (typeof groupShares)[number];

/** Published figures: a count and a total for each group. */
export interface GroupCounts {
  readonly name?: ArrayLike<string> | undefined;
  readonly count: ArrayLike<number>;
  readonly total: ArrayLike<number>;
  readonly tally?: never;
  readonly by?: never;
  readonly share?: never;
}

/** Children counted already by `tally` or `tallyRows`, with groups. */
export interface GroupsOfTally {
  readonly tally: Tally;
  /** Which of the tally's groupings. */
  readonly by: string;
  readonly share?: GroupShare | undefined;
  readonly name?: never;
  readonly count?: never;
  readonly total?: never;
}

/** The fields of {@link GroupCounts} and {@link GroupsOfTally}; a function accepts the one or the other. */
export const countedGroups = {
  name: z.optional(
    labels({ title: "Name", description: "Name of each group, such as an area or a provider." }),
  ),
  count: z.optional(
    counts({
      title: "Count",
      description: "People counted in, in each group, such as those served.",
    }),
  ),
  total: z.optional(
    counts({
      title: "Total",
      description: "People that could have been counted in, in each group.",
    }),
  ),
  tally: tallyOrCounts.tally,
  by: z.optional(
    label({ title: "Grouping", description: "Which of the tally's groupings to compare." }),
  ),
  share: z._default(
    choice(groupShares, {
      title: "Share",
      description: "What to compare in a tally: coverage, prevalence, reach or targetEfficiency.",
    }),
    "coverage",
  ),
};

/** The field that protects small groups. */
export const smallCountsField = z._default(
  choice(["hide", "show"], {
    title: "Small counts",
    description: "Whether groups that would show 1 to 5 people are hidden or shown.",
  }),
  "hide",
);

/** One group with its count. */
export interface CountedGroup {
  /** Blank where the tally has no label. */
  readonly name: string;
  readonly count: number;
  readonly total: number;
}

/** Groups, with what was left out of them. */
export interface ReadGroups {
  readonly groups: readonly CountedGroup[];
  /** Records left out of the tally because need or service is not known. */
  readonly excluded: number;
  readonly warnings: readonly Sentence[];
}

/** What {@link countedGroups} becomes once it is validated. */
interface ParsedGroups {
  readonly name?: ArrayLike<string> | undefined;
  readonly count?: ArrayLike<number> | undefined;
  readonly total?: ArrayLike<number> | undefined;
  readonly tally?: Tally | undefined;
  readonly by?: string | undefined;
  readonly share: GroupShare;
}

/**
 * Read the groups from a tally or from counts.
 *
 * @param parsed - The fields, validated one by one.
 * @param counting - Whether a count of events may pass its total.
 * @returns The groups in the order given.
 * @throws {@link UpstreamError} `INVALID_INPUT` where the fields contradict one another.
 * @internal
 */
export function readGroups(
  parsed: ParsedGroups,
  counting: "people" | "events" = "people",
): ReadGroups {
  const { name, count, total, tally } = parsed;
  if (tally !== undefined) {
    if (count !== undefined || total !== undefined || name !== undefined) {
      throw refusal([], say(words.giveTallyOrGroupCounts));
    }
    return groupsOfTally(tally, parsed.by, parsed.share);
  }
  if (count === undefined) throw refusal(["count"], say(words.giveTallyOrGroupCounts));
  if (total === undefined) throw refusal(["total"], say(words.giveTallyOrGroupCounts));
  const expected = count.length;
  for (const [field, column] of [
    ["total", total],
    ["name", name],
  ] as const) {
    if (column === undefined || column.length === expected) continue;
    const about = { other: "count", expected, got: column.length };
    throw refusal([field], say(words.giveEqualLengths, about));
  }
  const groups = Array.from(count, (counted, k): CountedGroup => {
    const most = total[k] ?? 0;
    if (counted > most && (counting === "people" || most === 0)) {
      throw refusal(["count", k], say(words.giveCountWithinTotal, { total: most }));
    }
    return { name: name?.[k] ?? String(k + 1), count: counted, total: most };
  });
  return { groups, excluded: 0, warnings: [] };
}

/** Which cells count towards the total of a share, and which of them towards its count. */
const sharesOf: Readonly<
  Record<GroupShare, { inTotal: (cell: Circles) => boolean; inCount: (cell: Circles) => boolean }>
> = {
  coverage: { inTotal: ({ need }) => need === 1, inCount: ({ service }) => service === 1 },
  prevalence: { inTotal: () => true, inCount: ({ need }) => need === 1 },
  reach: { inTotal: () => true, inCount: ({ service }) => service === 1 },
  targetEfficiency: { inTotal: ({ service }) => service === 1, inCount: ({ need }) => need === 1 },
};
type Circles = Pick<TallyCell, "need" | "service">;

function groupsOfTally(
  { cells, excluded, measure }: Tally,
  by: string | undefined,
  share: GroupShare,
): ReadGroups {
  const groupings = [...cells, ...excluded].flatMap(({ group }) => Object.keys(group ?? {}));
  if (groupings.length === 0) throw refusal(["tally"], say(words.giveTallyOfGroups));
  if (by === undefined || !groupings.includes(by)) {
    throw refusal(["by"], say(words.giveGroupingOfTally, { groupings: [...new Set(groupings)] }));
  }
  const { inTotal, inCount } = sharesOf[share];
  const sums = new Map<string, { count: number; total: number }>();
  const sumOf = (name: string): { count: number; total: number } => {
    const known = sums.get(name);
    if (known) return known;
    const sum = { count: 0, total: 0 };
    sums.set(name, sum);
    return sum;
  };
  for (const cell of cells) {
    const sum = sumOf(cell.group?.[by] ?? "");
    if (!inTotal(cell)) continue;
    sum.total += cell.n;
    if (inCount(cell)) sum.count += cell.n;
  }
  // A group whose records are all left out is still a group.
  for (const { group } of excluded) sumOf(group?.[by] ?? "");
  const left = excluded.reduce((total, { n }) => total + n, 0);
  return {
    groups: Array.from(sums, ([name, sum]) => ({ name, ...sum })),
    excluded: left,
    warnings: [
      ...(measure === "weighted" ? [say(words.weightsNotUsed)] : []),
      ...(left > 0 ? [say(words.leftOutOfGroups, { excluded: left })] : []),
    ],
  };
}

/**
 * Name a group in a sentence or a table.
 *
 * @param name - The group's label.
 * @returns The label, or words for a blank one.
 * @internal
 */
export function groupName(name: string): SentenceValue {
  return name.trim() === "" ? say(words.notRecorded) : name;
}

/**
 * Choose which groups to hide: those that would show 1 to 5 people counted in, not counted in or in
 * total, and the smallest others where the sum over all groups would give those away.
 *
 * @param groups - Groups whose sum the reader may know.
 * @param smallCounts - Whether to hide any.
 * @returns One true a group to hide.
 * @see Department for Education, Children in need statistics (1 to 5 shown as c).
 * @internal
 */
export function hideGroups(
  groups: readonly CountedGroup[],
  smallCounts: "hide" | "show",
): readonly boolean[] {
  if (smallCounts === "show") return groups.map(() => false);
  const isSmall = (count: number): boolean => count >= 1 && count <= smallCount;
  const hidden = groups.map((group) => figuresOf(group).some(isSmall));
  const bySize = groups
    .map(({ total }, place) => ({ total, place }))
    .filter(({ total, place }) => total > 0 && hidden[place] !== true)
    .sort((a, b) => a.total - b.total);
  for (const { place } of bySize) {
    if (!isGivenAway(groups.filter((_, k) => hidden[k]).map(figuresOf))) break;
    hidden[place] = true;
  }
  return hidden;
}

/** What a group shows: people counted in, not counted in and in total. */
function figuresOf({ count, total }: CountedGroup): readonly [number, number, number] {
  return [count, total - count, total];
}

/**
 * Tell whether the sums over hidden groups give one of them away: where one alone is hidden, or all
 * are as small, or as large, as small counts can be.
 */
function isGivenAway(hidden: readonly (readonly [number, number, number])[]): boolean {
  if (hidden.length <= 1) return hidden.length === 1;
  return ([0, 1, 2] as const).some((figure) =>
    [1, smallCount].some((value) => hidden.every((figures) => figures[figure] === value)),
  );
}

/**
 * Say what was done about small groups.
 *
 * @param hidden - Which groups are hidden.
 * @param smallCounts - What the caller asked for.
 * @param groups - The groups themselves.
 * @returns A warning where anything is hidden, or shown that could have been.
 * @internal
 */
export function sayProtection(
  hidden: readonly boolean[],
  smallCounts: "hide" | "show",
  groups: readonly CountedGroup[],
): readonly Sentence[] {
  const number = (smallCounts === "hide" ? hidden : hideGroups(groups, "hide")).filter(
    Boolean,
  ).length;
  if (number === 0) return [];
  if (smallCounts === "show") return [say(words.smallGroupsShown, { number })];
  const stillKnown = isGivenAway(groups.filter((_, k) => hidden[k]).map(figuresOf));
  return [
    say(words.smallGroupsHidden, { number }),
    ...(stillKnown ? [say(words.wholeGivesAway)] : []),
  ];
}
