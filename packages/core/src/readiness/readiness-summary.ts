import * as z from "zod/mini";
import { parseInput, refusal } from "../errors.js";
import {
  choice,
  confidenceLevel,
  count,
  described,
  labels,
  score,
  scoreTable,
} from "../internal/quantities.js";
import { say, type Sentence, type Wording } from "../internal/say.js";
import * as words from "../words/en-GB.js";
import { completeInstrument } from "./complete-instrument.js";
import { figuresOf, type FigureRules, type ReadinessFigures } from "./readiness-figures.js";
import { type ReadinessInstrument, ReadinessInstrumentInput } from "./readiness-instrument.js";
import { addTallies, type ReadinessTally, tallyReturns } from "./readiness-tally.js";
import { answerColumns, readAnswers, readScores } from "./read-returns.js";
import { type ElementScores, lowLimit, scoreElements } from "./score-kernel.js";
import { type GroupVisibility, shownGroups, type TotalRule, totalRules } from "./shown-groups.js";
import { thresholdOf } from "./threshold-of.js";

/** Input of {@link readinessSummary}: answers, or element scores already worked out. */
export const ReadinessSummaryInput = z.strictObject({
  answers: z.optional(
    scoreTable({
      title: "Answers",
      description: "A row for each respondent, a column for each item; null where not answered.",
    }),
  ),
  scores: z.optional(
    scoreTable({
      title: "Scores",
      description: "A row for each respondent, a column for each element; null where missing.",
    }),
  ),
  items: z.optional(
    labels({
      title: "Items",
      description: "The item in each column; the questionnaire's items in order if left out.",
    }),
  ),
  groups: z.optional(
    labels({
      title: "Groups",
      description: "Each respondent's group, such as an agency; blank where it is not known.",
    }),
  ),
  instrument: z.optional(ReadinessInstrumentInput),
  threshold: z.optional(
    score({
      title: "Threshold",
      description: "A score at or below it is low; the questionnaire's own if left out.",
    }),
  ),
  minimumGroup: z.optional(
    count({
      title: "Minimum group",
      description: "Fewest people in a group that is shown; the questionnaire's own if left out.",
    }),
  ),
  confidence: confidenceLevel(),
  headcounts: z.optional(
    described(
      {
        title: "Head-counts",
        description: "Staff by group; gives response rates, and narrows intervals by those asked.",
      },
      z.record(z.string(), count({ title: "Staff", description: "Staff in the group." })),
    ),
  ),
  total: z._default(
    choice(totalRules, {
      title: "Total",
      description:
        "Whom the total counts: shownGroups; allGroups with a second group hidden (nextSmallest); allGroups.",
    }),
    "shownGroups",
  ),
});
export type ReadinessSummaryInput = z.input<typeof ReadinessSummaryInput>;

/** Figures of some people, or why they are hidden. */
export type VisibleFigures =
  | { readonly suppressed: false; readonly figures: ReadinessFigures; readonly reason: null }
  | { readonly suppressed: true; readonly figures: null; readonly reason: Sentence };

/** One group. */
export type ReadinessGroup = { readonly group: string } & VisibleFigures;

/** Result of {@link readinessSummary}. */
export interface ReadinessSummary {
  /** In alphabetical order; empty when no groups were given. */
  readonly groups: readonly ReadinessGroup[];
  readonly total: VisibleFigures;
  /** Returns with too few answers for any score: counted, not scored. */
  readonly emptyReturns: number;
  /** Respondents without a group, left out of every figure. */
  readonly withoutGroup: number;
  readonly method: {
    readonly rule: "atOrBelowThreshold";
    readonly threshold: number;
    readonly minimumAnsweredShare: number;
    readonly minimumGroup: number;
    readonly total: TotalRule;
    readonly meanInterval: "t";
    readonly shareInterval: "wilson";
    readonly confidence: number;
    /** Whether intervals allow for the staff who were all asked. */
    readonly finitePopulation: boolean;
  };
  readonly warnings: readonly Sentence[];
  readonly conclusion: Sentence;
}

/**
 * Summarise readiness by group: elements, where people stop, and which barrier to deal with.
 *
 * Groups too small to show are hidden with their counts, and the total leaves them out unless asked
 * otherwise, so that they cannot be worked out from it.
 *
 * @param input - Answers or element scores, a row a respondent, and each respondent's group.
 * @returns Figures by group and in total, with intervals, and a sentence that says where people stop.
 * @throws {@link UpstreamError} `INVALID_INPUT` for an answer outside the scale, naming row and item;
 * for groups or head-counts that do not fit the answers.
 * @see Student 1908 (means); Wilson 1927 (shares); Cochran 1977 (finite population).
 *
 * @example
 * ```ts
 * readinessSummary({ scores: [[4, 3, 2, 5, 5], [2, 2, 4, 4, 4]], minimumGroup: 2 }).total.figures?.modalBarrier; // => "awareness"
 * ```
 */
export function readinessSummary(input: ReadinessSummaryInput): ReadinessSummary {
  const parsed = parseInput(ReadinessSummaryInput, input);
  const instrument = completeInstrument(parsed.instrument ?? {}, ["instrument"]);
  const threshold = thresholdOf(parsed.threshold, instrument);
  const { minimumGroup = instrument.minimumGroup, confidence, headcounts, total: rule } = parsed;
  const { scores, empty } = scoresOf(parsed, instrument);
  const limit = lowLimit(threshold);
  const { elements, minimumAnsweredShare } = instrument;
  const elementCount = elements.length;
  const returns = { scores, empty, elementCount, limit };

  const { names, groupOf } = groupIndex(parsed.groups, empty.length);
  const tallies = groupOf ? tallyReturns(returns, groupOf, names.length) : tallyReturns(returns);
  const staff = staffOf(names, tallies, headcounts);
  const verdicts = shownGroups(
    tallies.map(({ respondents }) => respondents),
    minimumGroup,
    rule,
  );
  const rules: FigureRules = { elements, confidence, limit };
  const groups = names.map((group, index): ReadinessGroup => {
    const tally = tallies[index] ?? addTallies([], elementCount);
    const reason = whyHidden[verdicts[index] ?? "small"](minimumGroup);
    if (reason !== null) return { group, suppressed: true, figures: null, reason };
    const figures = figuresOf(tally, staff[index] ?? null, rules);
    return { group, suppressed: false, figures, reason };
  });
  const counted = tallies.map((_, index) => rule !== "shownGroups" || verdicts[index] === "shown");
  const total = totalFigures(
    addTallies(
      tallies.filter((_, index) => counted[index]),
      elementCount,
    ),
    sumOrNull(staff.filter((_, index) => counted[index])),
    { ...rules, minimumGroup },
  );
  const emptyReturns = empty.reduce((sum, one) => sum + one, 0);
  const withoutGroup = groupOf
    ? groupOf.reduce((sum, group, row) => sum + (group < 0 && empty[row] === 0 ? 1 : 0), 0)
    : 0;
  return {
    groups,
    total,
    emptyReturns,
    withoutGroup,
    method: {
      rule: "atOrBelowThreshold",
      threshold,
      minimumAnsweredShare,
      minimumGroup,
      total: rule,
      meanInterval: "t",
      shareInterval: "wilson",
      confidence,
      finitePopulation: headcounts !== undefined,
    },
    warnings: [
      ...counts(words.warnEmptyReturns, emptyReturns),
      ...counts(words.warnWithoutGroup, withoutGroup),
      ...counts(words.warnUnknownBarriers, total.figures?.unknown ?? 0),
      ...hiddenWarnings(groups, rule),
      ...headcountWarnings(names, headcounts),
      ...differenceWarnings(groups),
    ],
    conclusion: total.figures?.conclusion ?? say(words.nothingShown),
  };
}

function scoresOf(
  { answers, scores, items }: Pick<ReadinessSummaryInput, "answers" | "scores" | "items">,
  instrument: ReadinessInstrument,
): Pick<ElementScores, "scores" | "empty"> {
  if (answers !== undefined && scores === undefined) {
    const columns = answerColumns(instrument, items);
    return scoreElements(readAnswers(answers, columns.items, instrument), columns.columns);
  }
  if (scores === undefined || answers !== undefined) {
    throw refusal([], say(words.giveAnswersOrScores));
  }
  if (items !== undefined) throw refusal(["items"], say(words.giveItemsWithAnswers));
  const read = readScores(scores, instrument);
  const width = instrument.elements.length;
  const empty = new Uint8Array(scores.length);
  for (let row = 0; row < empty.length; row++) {
    const own = read.subarray(row * width, (row + 1) * width);
    empty[row] = own.every(Number.isNaN) ? 1 : 0;
  }
  return { scores: read, empty };
}

/** Groups in alphabetical order, so that the order of the returns does not show. */
function groupIndex(
  groups: ArrayLike<string> | undefined,
  expected: number,
): { names: readonly string[]; groupOf: Int32Array | undefined } {
  if (groups === undefined) return { names: [], groupOf: undefined };
  const got = groups.length;
  if (got !== expected) {
    throw refusal(["groups"], say(words.giveEqualLengths, { other: "answers", expected, got }));
  }
  const seen = new Map<string, number>();
  const found = Int32Array.from(groups, (group) => {
    if (group.trim() === "") return -1;
    const index = seen.get(group) ?? seen.size;
    seen.set(group, index);
    return index;
  });
  // Plain comparison: locale rules differ between engines.
  const names = [...seen.keys()].sort();
  const place = new Int32Array(names.length);
  names.forEach((name, index) => (place[seen.get(name) ?? 0] = index));
  return { names, groupOf: found.map((group) => (group < 0 ? -1 : (place[group] ?? -1))) };
}

function staffOf(
  names: readonly string[],
  tallies: readonly ReadinessTally[],
  headcounts: Readonly<Record<string, number>> | undefined,
): readonly (number | null)[] {
  if (headcounts === undefined) return tallies.map(() => null);
  if (names.length === 0) {
    throw refusal(["headcounts"], say(words.giveGroupsWithHeadcounts));
  }
  return names.map((group, index) => {
    const headcount = Object.hasOwn(headcounts, group) ? (headcounts[group] ?? null) : null;
    const respondents = tallies[index]?.respondents ?? 0;
    if (headcount !== null && headcount < respondents) {
      throw refusal(["headcounts", group], say(words.giveHeadcountOfRespondents, { respondents }));
    }
    return headcount;
  });
}

const whyHidden: Readonly<Record<GroupVisibility, (minimum: number) => Sentence | null>> = {
  shown: () => null,
  small: (minimum) => say(words.groupHidden, { minimum }),
  protecting: () => say(words.groupHiddenForAnother),
};

function totalFigures(
  tally: ReadinessTally,
  headcount: number | null,
  { minimumGroup, ...rules }: FigureRules & { readonly minimumGroup: number },
): VisibleFigures {
  if (tally.respondents < minimumGroup) {
    const reason = say(words.groupHidden, { minimum: minimumGroup });
    return { suppressed: true, figures: null, reason };
  }
  return { suppressed: false, figures: figuresOf(tally, headcount, rules), reason: null };
}

/** Null as soon as one group's head-count is not known. */
function sumOrNull(staff: readonly (number | null)[]): number | null {
  return staff.reduce<number | null>(
    (sum, people) => (sum === null || people === null ? null : sum + people),
    0,
  );
}

function counts(
  wording: Wording & { readonly text: `${string}{count:count}.` },
  count: number,
): readonly Sentence[] {
  return count > 0 ? [say(wording, { count })] : [];
}

function hiddenWarnings(groups: readonly ReadinessGroup[], rule: TotalRule): readonly Sentence[] {
  const hidden = groups.filter(({ suppressed }) => suppressed).map(({ group }) => group);
  if (hidden.length === 0) return [];
  const about = { count: hidden.length, groups: hidden };
  if (rule === "shownGroups") return [say(words.warnHiddenGroups, about)];
  const included = say(words.warnHiddenGroupsInTotal, about);
  if (rule === "nextSmallest") return [included];
  return [included, say(words.warnTotalDiscloses, { groups: hidden })];
}

function headcountWarnings(
  names: readonly string[],
  headcounts: Readonly<Record<string, number>> | undefined,
): readonly Sentence[] {
  if (headcounts === undefined) return [];
  const unused = Object.keys(headcounts).filter((group) => !names.includes(group));
  const missing = names.filter((group) => !Object.hasOwn(headcounts, group));
  return [
    ...(unused.length > 0 ? [say(words.warnHeadcountUnused, { groups: unused })] : []),
    ...(missing.length > 0 ? [say(words.warnHeadcountMissing, { groups: missing })] : []),
  ];
}

function differenceWarnings(groups: readonly ReadinessGroup[]): readonly Sentence[] {
  const differ = groups.filter(({ figures }) => figures?.barriersDiffer === true);
  if (differ.length === 0) return [];
  return [say(words.warnBarriersDiffer, { groups: differ.map(({ group }) => group) })];
}
