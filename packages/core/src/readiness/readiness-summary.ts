import * as z from "zod/mini";
import { parseInput, refusal } from "../errors.js";
import { choice, confidenceLevel, count, described, share } from "../internal/quantities.js";
import { say, type Sentence, type Wording } from "../internal/say.js";
import * as words from "../words/en-GB.js";
import { completeInstrument } from "./complete-instrument.js";
import {
  answerSpread,
  type AnswerSpread,
  slightSkewVariance,
  uniformVariance,
} from "./agreement-kernel.js";
import { type NullDistribution, nullDistributions } from "./null-distribution.js";
import { type BetweenGroups, betweenGroups } from "./between-groups.js";
import { groupIndex } from "./group-index.js";
import { type ScoreGate, scoreGate } from "./score-gate.js";
import { scoreReturns } from "./score-returns.js";
import { figuresOf, type FigureRules, type ReadinessFigures } from "./readiness-figures.js";
import { type ReadinessInstrument, ReadinessInstrumentInput } from "./readiness-instrument.js";
import { addTallies, type ReadinessTally, tallyReturns } from "./readiness-tally.js";
import { lowLimit } from "./score-kernel.js";
import { type GroupVisibility, shownGroups, type TotalRule, totalRules } from "./shown-groups.js";
import { thresholdOf } from "./threshold-of.js";
import {
  answerTable,
  elementScores,
  itemNames,
  respondentGroups,
  lowThreshold,
  smallestGroup,
} from "./return-fields.js";

/** Input of {@link readinessSummary}: answers, or element scores already worked out. */
export const ReadinessSummaryInput = z.strictObject({
  answers: z.optional(answerTable()),
  scores: z.optional(elementScores()),
  items: z.optional(itemNames()),
  groups: z.optional(respondentGroups()),
  instrument: z.optional(ReadinessInstrumentInput),
  threshold: z.optional(lowThreshold()),
  minimumGroup: z.optional(smallestGroup()),
  minimumAgreement: z._default(
    share({
      title: "Minimum agreement",
      description: "Agreement from which a group's averages may be used; 0.7 by convention.",
    }),
    0.7,
  ),
  nullDistribution: z._default(
    choice(nullDistributions, {
      title: "Null distribution",
      description: "What answers at random look like: all equally likely, or leaning to one side.",
    }),
    "uniform",
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
export type ReadinessGroup = {
  readonly group: string;
  /** Whether its averages may be used; null when it is hidden. */
  readonly gate: ScoreGate | null;
} & VisibleFigures;

/** How much of the spread of one element's scores lies between the groups shown. */
export interface ElementBetween {
  readonly element: string;
  /** Null with fewer than two groups shown, or where all scores are alike. */
  readonly between: BetweenGroups | null;
}

/** Result of {@link readinessSummary}. */
export interface ReadinessSummary {
  /** In alphabetical order; empty when no groups were given. */
  readonly groups: readonly ReadinessGroup[];
  readonly total: VisibleFigures;
  /** Whether everybody's averages may be used; null with groups, each of which has its own. */
  readonly gate: ScoreGate | null;
  /** Empty when no groups were given. */
  readonly between: readonly ElementBetween[];
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
    readonly agreement: "rwg";
    readonly nullDistribution: NullDistribution;
    readonly minimumAgreement: number;
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
  const { scores, empty, values, columns } = scoreReturns(parsed, instrument);
  const limit = lowLimit(threshold);
  const { elements, minimumAnsweredShare } = instrument;
  const elementCount = elements.length;
  const returns = { scores, empty, elementCount, limit };

  const { names, groupOf } =
    parsed.groups === undefined
      ? { names: [], groupOf: undefined }
      : groupIndex(parsed.groups, empty.length);
  const tallies = groupOf ? tallyReturns(returns, groupOf, names.length) : tallyReturns(returns);
  const staff = staffOf(names, tallies, headcounts);
  const verdicts = shownGroups(
    tallies.map(({ respondents }) => respondents),
    minimumGroup,
    rule,
  );
  const rules: FigureRules = { elements, confidence, limit };
  const spread = answerSpread(
    values,
    columns,
    groupOf ?? new Int32Array(empty.length),
    Math.max(1, names.length),
  );
  const gateOf = gateMaker(spread, instrument, parsed, columns.element);
  const groups = names.map((group, index): ReadinessGroup => {
    const tally = tallies[index] ?? addTallies([], elementCount);
    const reason = whyHidden[verdicts[index] ?? "small"](minimumGroup);
    if (reason !== null) return { group, gate: null, suppressed: true, figures: null, reason };
    const figures = figuresOf(tally, staff[index] ?? null, rules);
    return { group, gate: gateOf(index), suppressed: false, figures, reason };
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
  const gate = groupOf === undefined && !total.suppressed ? gateOf(0) : null;
  return {
    groups,
    total,
    gate,
    between: groupOf ? betweenShown(tallies, verdicts, instrument, confidence) : [],
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
      agreement: "rwg",
      nullDistribution: parsed.nullDistribution,
      minimumAgreement: parsed.minimumAgreement,
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
      ...gateWarnings(groups, gate),
    ],
    conclusion: total.figures?.conclusion ?? say(words.nothingShown),
  };
}

function gateMaker(
  spread: AnswerSpread,
  { elements, scale }: ReadinessInstrument,
  { nullDistribution, minimumAgreement }: z.output<typeof ReadinessSummaryInput>,
  columns: ArrayLike<number>,
): (group: number) => ScoreGate {
  const points = scale.maximum - scale.minimum + 1;
  const nullVariance =
    nullDistribution === "uniform" ? uniformVariance(points) : slightSkewVariance(points);
  if (nullVariance === null) {
    throw refusal(["nullDistribution"], say(words.giveUniformForScale, { points }));
  }
  const itemCounts = elements.map(
    (_, index) => Array.from(columns).filter((own) => own === index).length,
  );
  return (group) =>
    scoreGate(group, spread, { elements, itemCounts, nullVariance, minimumAgreement });
}

/** Of the groups shown alone, or what lies between would tell about those that are hidden. */
function betweenShown(
  tallies: readonly ReadinessTally[],
  verdicts: readonly GroupVisibility[],
  { elements }: ReadinessInstrument,
  confidence: number,
): readonly ElementBetween[] {
  const shown = tallies.filter((_, index) => verdicts[index] === "shown");
  return elements.map(({ id }, index) => {
    const scores = shown.flatMap((tally) => tally.elements[index] ?? []);
    const scored = scores.filter(({ n }) => n > 0);
    return { element: id, between: betweenGroups(scored, confidence) };
  });
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

function gateWarnings(
  groups: readonly ReadinessGroup[],
  whole: ScoreGate | null,
): readonly Sentence[] {
  if (whole?.passes === false) return [whole.conclusion];
  const failing = groups.filter(({ gate }) => gate?.passes === false);
  if (failing.length === 0) return [];
  return [say(words.warnGateFails, { groups: failing.map(({ group }) => group) })];
}
