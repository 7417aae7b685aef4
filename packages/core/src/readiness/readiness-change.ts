import * as z from "zod/mini";
import { parseInput, refusal } from "../errors.js";
import { confidenceLevel, count, described, label, labels } from "../internal/quantities.js";
import { say, type Sentence } from "../internal/say.js";
import { smallCount } from "../internal/small-counts.js";
import * as words from "../words/en-GB.js";
import { type BarrierTransition, barrierTransition } from "./barrier-transition.js";
import { completeInstrument } from "./complete-instrument.js";
import { elementName } from "./default-elements.js";
import { finiteOrNull } from "./finite-or-null.js";
import { groupIndex } from "./group-index.js";
import {
  type ReadinessElement,
  type ReadinessInstrument,
  ReadinessInstrumentInput,
} from "./readiness-instrument.js";
import { firstLow, lowLimit } from "./score-kernel.js";
import { scoreReturns } from "./score-returns.js";
import { thresholdOf } from "./threshold-of.js";
import {
  hedgesG,
  holm,
  type MeanDifference,
  momentsOf,
  pairedDifference,
  welchDifference,
} from "./wave-statistics.js";
import {
  answerTable,
  elementScores,
  itemNames,
  respondentGroups,
  lowThreshold,
} from "./return-fields.js";

/** One wave of a survey. */
export const ReadinessWave = /* @__PURE__ */ described(
  { title: "Wave", description: "The returns of one wave, and who they come from." },
  z.strictObject({
    name: z.optional(label({ title: "Name", description: "Name of the wave, such as spring." })),
    answers: z.optional(answerTable()),
    scores: z.optional(elementScores()),
    people: z.optional(
      labels({
        title: "People",
        description: "A code for each respondent, the same in both waves; blank if not known.",
      }),
    ),
    groups: z.optional(respondentGroups()),
  }),
);
export type ReadinessWave = z.input<typeof ReadinessWave>;

/** Input of {@link readinessChange}. */
export const ReadinessChangeInput = z.strictObject({
  before: ReadinessWave,
  after: ReadinessWave,
  items: z.optional(itemNames()),
  instrument: z.optional(ReadinessInstrumentInput),
  threshold: z.optional(lowThreshold()),
  minimumGroup: z.optional(
    count({
      title: "Minimum group",
      description: "Fewest people, in either wave, for figures to be shown; 1 hides nothing.",
    }),
  ),
  confidence: confidenceLevel(),
});
export type ReadinessChangeInput = z.input<typeof ReadinessChangeInput>;

/** A change of a mean, with its test. */
export interface MeanChange {
  /** After less before. */
  readonly difference: number | null;
  readonly lower: number | null;
  readonly upper: number | null;
  readonly t: number | null;
  readonly df: number | null;
  readonly p: number | null;
  /** Adjusted by Holm's steps for the number of elements. */
  readonly pHolm: number | null;
  /** Why a figure is null; null when none is. */
  readonly reason: Sentence | null;
}

/** All people of one wave against all of the other, as if they were different people. */
export interface ChangeOfAll extends MeanChange {
  readonly nBefore: number;
  readonly nAfter: number;
  readonly meanBefore: number | null;
  readonly meanAfter: number | null;
  /** The difference in pooled standard deviations, with the exact factor for small samples. */
  readonly hedgesG: number | null;
}

/** The people with a score both times, each against themselves. */
export interface ChangeOfMatched extends MeanChange {
  /** Null where it is hidden. */
  readonly n: number | null;
}

/** Whether an element moved beyond what chance would do. */
export type ChangeVerdict = "rose" | "fell" | "unclear" | "unknown";

/** What happened to one element. */
export interface ElementChange {
  readonly element: string;
  readonly label: string;
  readonly all: ChangeOfAll;
  /** Null when nobody can be matched. */
  readonly matched: ChangeOfMatched | null;
  /** Which of the two the verdict rests on. */
  readonly basis: "matched" | "all";
  readonly verdict: ChangeVerdict;
}

/** What happened between two waves to some people. */
export interface ChangeFigures {
  readonly respondentsBefore: number;
  readonly respondentsAfter: number;
  /** People with a score in both waves; null where hidden or where people have no codes. */
  readonly matched: number | null;
  readonly elements: readonly ElementChange[];
  /** Null when nobody can be matched, or too few. */
  readonly transition: BarrierTransition | null;
  readonly conclusion: Sentence;
}

/** Figures of some people, or why they are hidden. */
export type VisibleChange =
  | { readonly suppressed: false; readonly figures: ChangeFigures; readonly reason: null }
  | { readonly suppressed: true; readonly figures: null; readonly reason: Sentence };

/** Result of {@link readinessChange}. */
export interface ReadinessChange {
  /** In alphabetical order; empty when no groups were given. */
  readonly groups: readonly ({ readonly group: string } & VisibleChange)[];
  /** Everybody, or with groups the people of those that are shown. */
  readonly total: VisibleChange;
  readonly method: {
    readonly all: "welch";
    readonly matched: "pairedT";
    readonly adjustment: "holm";
    readonly effect: "hedgesG";
    readonly confidence: number;
    readonly threshold: number;
    readonly minimumGroup: number;
    readonly before: string;
    readonly after: string;
  };
  readonly warnings: readonly Sentence[];
  readonly conclusion: Sentence;
}

/**
 * Show what moved between two waves of a readiness survey, and what did not.
 *
 * The same people are compared with themselves where codes allow; all people are compared as well,
 * as if they were different people. Small groups, small remainders and small cells are hidden.
 *
 * @param input - Two waves with the same questions, and codes to match people by.
 * @returns Change element by element, for each group and in total, and who moved past a barrier.
 * @throws {@link UpstreamError} `INVALID_INPUT` for two waves of one name, a person twice in a wave,
 * or an answer outside the scale, naming row and item.
 * @see Welch 1947; Hedges 1981; Holm 1979.
 *
 * @example
 * ```ts
 * const before = { scores: [[2, 2, 2, 2, 2], [3, 3, 3, 3, 3], [4, 4, 4, 4, 4]], people: ["a", "b", "c"] };
 * const after = { scores: [[3, 2, 2, 2, 2], [5, 3, 3, 3, 3], [5, 4, 4, 4, 4]], people: ["a", "b", "c"] };
 * readinessChange({ before, after, minimumGroup: 1 }).total.figures?.elements[0]?.matched?.difference; // => 1.333 (3 d.p.)
 * ```
 */
export function readinessChange(input: ReadinessChangeInput): ReadinessChange {
  const parsed = parseInput(ReadinessChangeInput, input);
  const instrument = completeInstrument(parsed.instrument ?? {}, ["instrument"]);
  const threshold = thresholdOf(parsed.threshold, instrument);
  const { minimumGroup = instrument.minimumGroup, confidence } = parsed;
  const names = {
    before: parsed.before.name ?? say(words.waveBefore).text,
    after: parsed.after.name ?? say(words.waveAfter).text,
  };
  if (names.before === names.after) {
    throw refusal(["after", "name"], say(words.giveOtherWaveName, { name: names.after }));
  }
  checkTogether(parsed.before, parsed.after);
  const limit = lowLimit(threshold);
  const before = readWave(parsed.before, "before", instrument, parsed.items);
  const after = readWave(parsed.after, "after", instrument, parsed.items);
  const rules: ChangeRules = { instrument, limit, minimumGroup, confidence };

  const groupNames = [...new Set([...before.names, ...after.names])].sort();
  const groups = groupNames.map((group) => ({
    group,
    ...visibleChange(inGroups(before, [group]), inGroups(after, [group]), rules),
  }));
  const shown = groups.filter(({ suppressed }) => !suppressed).map(({ group }) => group);
  const total =
    parsed.before.groups === undefined
      ? visibleChange(before, after, rules)
      : visibleChange(inGroups(before, shown), inGroups(after, shown), rules);
  return {
    groups,
    total,
    method: {
      all: "welch",
      matched: "pairedT",
      adjustment: "holm",
      effect: "hedgesG",
      confidence,
      threshold,
      minimumGroup,
      ...names,
    },
    warnings: warningsOf(before, after, groups, total),
    conclusion: total.figures?.conclusion ?? say(words.nothingShown),
  };
}

function checkTogether(before: ReadinessWave, after: ReadinessWave): void {
  for (const field of ["people", "groups"] as const) {
    if ((before[field] === undefined) === (after[field] === undefined)) continue;
    const absent = before[field] === undefined ? "before" : "after";
    throw refusal([absent, field], say(words.giveForBothWaves, { field }));
  }
}

/** One wave's returns, without those of nobody's group. */
interface Wave {
  readonly names: readonly string[];
  readonly rows: readonly WaveRow[];
  readonly emptyReturns: number;
  readonly withoutGroup: number;
}

interface WaveRow {
  readonly scores: Float64Array;
  /** Whether the return has no score: its barrier is not known, and it enters nothing else. */
  readonly isEmpty: boolean;
  readonly person: string;
  readonly group: string;
}

function readWave(
  wave: ReadinessWave,
  field: "before" | "after",
  instrument: ReadinessInstrument,
  items: ArrayLike<string> | undefined,
): Wave {
  const { answers, people, groups } = wave;
  const withItems = answers === undefined || items === undefined ? {} : { items };
  const returns = scoreReturns({ answers, scores: wave.scores, ...withItems }, instrument, [field]);
  const count = returns.empty.length;
  const elementCount = instrument.elements.length;
  if (people !== undefined && people.length !== count) {
    const about = { other: "answers", expected: count, got: people.length };
    throw refusal([field, "people"], say(words.giveEqualLengths, about));
  }
  const index = groups === undefined ? undefined : groupIndex(groups, count, [field, "groups"]);
  const seen = new Set<string>();
  const rows: WaveRow[] = [];
  let emptyReturns = 0;
  let withoutGroup = 0;
  for (let row = 0; row < count; row++) {
    const person = people?.[row]?.trim() ?? "";
    if (person !== "" && seen.has(person)) {
      throw refusal([field, "people", row], say(words.givePersonOnce, { person }));
    }
    seen.add(person);
    const group = index?.names[index.groupOf[row] ?? -1] ?? "";
    const isEmpty = returns.empty[row] === 1;
    if (isEmpty) emptyReturns++;
    if (index !== undefined && group === "") {
      if (!isEmpty) withoutGroup++;
      continue;
    }
    const scores = returns.scores.subarray(row * elementCount, (row + 1) * elementCount);
    rows.push({ scores, isEmpty, person, group });
  }
  const names = [...new Set(rows.flatMap(({ group }) => (group === "" ? [] : [group])))];
  return { names, rows, emptyReturns, withoutGroup };
}

function inGroups(wave: Wave, groups: readonly string[]): Wave {
  return { ...wave, rows: wave.rows.filter(({ group }) => groups.includes(group)) };
}

interface ChangeRules {
  readonly instrument: ReadinessInstrument;
  readonly limit: number;
  readonly minimumGroup: number;
  readonly confidence: number;
}

function visibleChange(before: Wave, after: Wave, rules: ChangeRules): VisibleChange {
  const { minimumGroup } = rules;
  if (respondentsIn(before) < minimumGroup || respondentsIn(after) < minimumGroup) {
    const reason = say(words.changeHidden, { minimum: minimumGroup });
    return { suppressed: true, figures: null, reason };
  }
  return { suppressed: false, figures: changeFigures(before, after, rules), reason: null };
}

function respondentsIn({ rows }: Wave): number {
  return rows.reduce((sum, { isEmpty }) => sum + (isEmpty ? 0 : 1), 0);
}

/** Limits below which nothing is hidden. */
const isProtecting = (minimumGroup: number): boolean => minimumGroup > 1;

function changeFigures(before: Wave, after: Wave, rules: ChangeRules): ChangeFigures {
  const { instrument, limit, minimumGroup, confidence } = rules;
  const earlier = new Map(
    before.rows.flatMap((row) => (row.person === "" ? [] : [[row.person, row] as const])),
  );
  const pairs = after.rows.flatMap((row) => {
    const other = earlier.get(row.person);
    return other === undefined ? [] : [[other, row] as const];
  });
  const hasCodes = earlier.size > 0;
  const [respondentsBefore, respondentsAfter] = [respondentsIn(before), respondentsIn(after)];
  const scoredTwice = pairs.filter(([one, other]) => !one.isEmpty && !other.isEmpty).length;
  const tooFew = scoredTwice < minimumGroup;
  const all = instrument.elements.map((_, index) => changeOfAll(before, after, index, confidence));
  const matched = instrument.elements.map((_, index) =>
    pairs.length === 0 ? null : changeOfMatched(pairs, index, all[index], rules, tooFew),
  );
  const allHolm = holm(all.map(({ p }) => p ?? Number.NaN));
  const matchedHolm = holm(matched.map((one) => one?.p ?? Number.NaN));
  const elements = instrument.elements.map((element, index): ElementChange => {
    const everyone = all[index] ?? nobodyTwice;
    const same = matched[index] ?? null;
    const pHolm = finiteOrNull(allHolm[index] ?? Number.NaN);
    const samePHolm = finiteOrNull(matchedHolm[index] ?? Number.NaN);
    const basis = same?.lower == null ? "all" : "matched";
    return {
      element: element.id,
      label: element.label,
      all: { ...everyone, pHolm },
      matched: same && { ...same, pHolm: samePHolm },
      basis,
      verdict:
        basis === "matched"
          ? verdictOf(same?.difference ?? null, samePHolm, confidence)
          : verdictOf(everyone.difference, pHolm, confidence),
    };
  });
  const size = instrument.elements.length;
  const transition =
    pairs.length === 0 || tooFew
      ? null
      : barrierTransition(
          [...instrument.order, "none"],
          pairs.map(([one, other]) => [
            firstLow(one.scores, 0, size, limit),
            firstLow(other.scores, 0, size, limit),
          ]),
          {
            isProtected: isProtecting(minimumGroup),
            unmatched: [respondentsBefore - scoredTwice, respondentsAfter - scoredTwice],
          },
        );
  return {
    respondentsBefore,
    respondentsAfter,
    matched: hasCodes && !tooFew ? scoredTwice : null,
    elements,
    transition,
    conclusion: conclude(elements, instrument.elements),
  };
}

const noTest = {
  difference: null,
  lower: null,
  upper: null,
  t: null,
  df: null,
  p: null,
  pHolm: null,
} as const;

const nobodyTwice: ChangeOfAll = {
  ...noTest,
  nBefore: 0,
  nAfter: 0,
  meanBefore: null,
  meanAfter: null,
  hedgesG: null,
  reason: null,
};

function changeOfAll(before: Wave, after: Wave, index: number, confidence: number): ChangeOfAll {
  const scoresOf = ({ rows }: Wave): number[] =>
    rows.map(({ scores }) => scores[index] ?? Number.NaN);
  const [one, other] = [momentsOf(scoresOf(before)), momentsOf(scoresOf(after))];
  const test =
    one.n < 2 || other.n < 2
      ? onlyDifference(other.mean - one.mean)
      : welchDifference(one, other, confidence);
  return {
    nBefore: one.n,
    nAfter: other.n,
    meanBefore: finiteOrNull(one.mean),
    meanAfter: finiteOrNull(other.mean),
    hedgesG: finiteOrNull(hedgesG(one, other)),
    ...shownTest(test, Math.min(one.n, other.n)),
  };
}

type Pair = readonly [WaveRow, WaveRow];

function changeOfMatched(
  pairs: readonly Pair[],
  index: number,
  all: ChangeOfAll | undefined,
  { minimumGroup, confidence }: ChangeRules,
  tooFew: boolean,
): ChangeOfMatched {
  const differences = momentsOf(
    pairs.map(
      ([one, other]) => (other.scores[index] ?? Number.NaN) - (one.scores[index] ?? Number.NaN),
    ),
  );
  if (tooFew) {
    return { n: null, ...noTest, reason: say(words.matchedHidden, { minimum: minimumGroup }) };
  }
  const { n } = differences;
  const rest = [(all?.nBefore ?? n) - n, (all?.nAfter ?? n) - n];
  // With nobody unmatched in one wave, the other's few can be worked out from both results.
  const givesAway = rest.includes(0) && rest.some((people) => people > 0 && people <= smallCount);
  if (isProtecting(minimumGroup) && (givesAway || n < minimumGroup)) {
    const reason = givesAway
      ? say(words.remainderHidden)
      : say(words.matchedHidden, { minimum: minimumGroup });
    return { n: null, ...noTest, reason };
  }
  const test = n < 2 ? onlyDifference(differences.mean) : pairedDifference(differences, confidence);
  return { n, ...shownTest(test, n) };
}

function onlyDifference(difference: number): MeanDifference {
  const nothing = Number.NaN;
  return { difference, lower: nothing, upper: nothing, t: nothing, df: nothing, p: nothing };
}

function shownTest(test: MeanDifference, n: number): MeanChange {
  const { difference, lower, upper, t, df, p } = test;
  const reason = n < 2 ? say(words.changeNeedsTwo) : say(words.changeWithoutSpread);
  return {
    difference: finiteOrNull(difference),
    lower: finiteOrNull(lower),
    upper: finiteOrNull(upper),
    t: finiteOrNull(t),
    df: finiteOrNull(df),
    p: finiteOrNull(p),
    pHolm: null,
    reason: Number.isFinite(t) ? null : reason,
  };
}

function verdictOf(
  difference: number | null,
  pHolm: number | null,
  confidence: number,
): ChangeVerdict {
  if (difference === null || pHolm === null) return "unknown";
  if (pHolm > 1 - confidence) return "unclear";
  return difference > 0 ? "rose" : "fell";
}

function conclude(
  elements: readonly ElementChange[],
  definitions: readonly ReadinessElement[],
): Sentence {
  const moved = elements.flatMap((change, index) => {
    if (change.verdict !== "rose" && change.verdict !== "fell") return [];
    const { difference, lower, upper } =
      change.basis === "matched" ? (change.matched ?? change.all) : change.all;
    const definition = definitions[index];
    if (difference === null || lower === null || upper === null || !definition) return [];
    const wording = change.verdict === "rose" ? words.elementRose : words.elementFell;
    const [low, high] = change.verdict === "rose" ? [lower, upper] : [-upper, -lower];
    return [
      say(wording, {
        element: elementName(definition),
        by: Math.abs(difference),
        lower: low,
        upper: high,
      }),
    ];
  });
  const isMatched = elements.some(({ basis }) => basis === "matched");
  const basis = say(isMatched ? words.amongMatched : words.amongAll);
  if (elements.every(({ verdict }) => verdict === "unknown")) return say(words.changeUnknown);
  return moved.length === 0
    ? say(words.nothingMoved, { basis })
    : say(words.changeConclusion, { basis, moved });
}

function warningsOf(
  before: Wave,
  after: Wave,
  groups: readonly ({ readonly group: string } & VisibleChange)[],
  total: VisibleChange,
): readonly Sentence[] {
  const emptyReturns = before.emptyReturns + after.emptyReturns;
  const withoutGroup = before.withoutGroup + after.withoutGroup;
  const hidden = groups.filter(({ suppressed }) => suppressed).map(({ group }) => group);
  const { figures } = total;
  const usesAll = figures?.elements.some(({ basis }) => basis === "all") === true;
  return [
    ...(emptyReturns > 0 ? [say(words.warnEmptyReturns, { count: emptyReturns })] : []),
    ...(withoutGroup > 0 ? [say(words.warnWithoutGroup, { count: withoutGroup })] : []),
    ...(hidden.length > 0
      ? [say(words.warnHiddenGroups, { count: hidden.length, groups: hidden })]
      : []),
    ...(usesAll ? [say(words.warnPeopleNotMatched)] : []),
  ];
}
