import * as z from "zod/mini";
import { parseInput, refusal } from "../errors.js";
import { choice, confidenceLevel, measurement, share } from "../internal/quantities.js";
import { say, type Sentence } from "../internal/say.js";
import * as words from "../words/en-GB.js";
import {
  answerSpread,
  slightSkewVariance,
  uniformVariance,
  withinGroupAgreement,
} from "./agreement-kernel.js";
import { type BetweenGroups, betweenGroups } from "./between-groups.js";
import { elementName } from "./default-elements.js";
import { groupIndex } from "./group-index.js";
import { median } from "./median.js";
import { type NullDistribution, nullDistributions } from "./null-distribution.js";
import { scaleColumns } from "./scale-columns.js";
import { type ReadinessElement, ReadinessInstrumentInput } from "./readiness-instrument.js";
import type { GroupScores } from "./variance-components.js";
import { answerTable, itemNames, respondentGroups, smallestGroup } from "./return-fields.js";

/** Input of {@link agreement}. */
export const AgreementInput = z.strictObject({
  answers: answerTable(),
  groups: respondentGroups(),
  items: z.optional(itemNames()),
  instrument: z.optional(ReadinessInstrumentInput),
  nullDistribution: z._default(
    choice(nullDistributions, {
      title: "Null distribution",
      description: "What answers at random look like: all equally likely, or leaning to one side.",
    }),
    "uniform",
  ),
  nullVariance: z.optional(
    measurement({
      title: "Null variance",
      description: "Variance of answers at random, in place of the one of the distribution.",
    }),
  ),
  minimumAgreement: z._default(
    share({
      title: "Minimum agreement",
      description: "Agreement from which a group's mean may speak for it; 0.7 by convention.",
    }),
    0.7,
  ),
  minimumGroup: z.optional(smallestGroup()),
  confidence: confidenceLevel(),
});
export type AgreementInput = z.input<typeof AgreementInput>;

/** How far the people of one group agree on one element. */
export interface GroupAgreement {
  readonly group: string;
  /** People who answered every item of the element; null when the group is hidden. */
  readonly n: number | null;
  /** r*wg of one item, r*wg(J) of several, against the null distribution asked for. */
  readonly agreement: number | null;
  readonly agreementUniform: number | null;
  /** Known for scales of five answers only. */
  readonly agreementSlightSkew: number | null;
  /** Mean distance from the item's mean, in points of the scale. */
  readonly averageDeviation: number | null;
  /** Whether the group's mean may speak for it; null where that is not known. */
  readonly passes: boolean | null;
  /** Why a figure is null; null when the agreement is not. */
  readonly reason: Sentence | null;
}

/** Agreement on one element. */
export interface ElementAgreement {
  readonly element: string;
  readonly label: string;
  readonly items: number;
  readonly groups: readonly GroupAgreement[];
  readonly meanAgreement: number | null;
  readonly medianAgreement: number | null;
  /** Null where it cannot be computed; `reason` says why. */
  readonly between: BetweenGroups | null;
  readonly reason: Sentence | null;
  readonly conclusion: Sentence;
}

/** Result of {@link agreement}. */
export interface Agreement {
  readonly elements: readonly ElementAgreement[];
  /** Returns with a group, left out of at least one element because an item was not answered. */
  readonly incompleteReturns: number;
  readonly withoutGroup: number;
  readonly method: {
    readonly index: "rwg";
    readonly missing: "completeReturns";
    readonly nullDistribution: NullDistribution | "given";
    readonly nullVariance: number;
    readonly minimumAgreement: number;
    readonly minimumGroup: number;
    readonly groupSize: "n0";
    readonly confidence: number;
  };
  readonly warnings: readonly Sentence[];
  readonly conclusion: Sentence;
}

/**
 * Show whether people in a group agree enough for its mean to speak for them.
 *
 * Without elements all columns are taken for one. Only returns with every item of an element count
 * for it. Small groups are hidden, and what is said between groups rests on those shown.
 *
 * @param input - Answers, a row a respondent, with each respondent's group.
 * @returns Agreement by group, and how much of the spread lies between groups.
 * @throws {@link UpstreamError} `INVALID_INPUT` for an answer outside the scale, naming row and item.
 * @see James, Demaree and Wolf 1984; Bliese 2000; LeBreton and Senter 2008.
 *
 * @example
 * ```ts
 * const answers = [[3], [3], [4], [1], [5], [1], [5]];
 * const groups = ["a", "a", "a", "b", "b", "b", "b"];
 * agreement({ answers, groups, minimumGroup: 2 }).elements[0]?.groups[0]?.agreement; // => 0.833 (3 d.p.)
 * ```
 */
export function agreement(input: AgreementInput): Agreement {
  const parsed = parseInput(AgreementInput, input);
  const { confidence, minimumAgreement } = parsed;
  const { instrument, values, columns } = scaleColumns(parsed);
  const { minimumGroup = instrument.minimumGroup } = parsed;
  const { minimum, maximum } = instrument.scale;
  const variances = nullVariances(maximum - minimum + 1, parsed);
  const { names, groupOf } = groupIndex(parsed.groups, parsed.answers.length);
  const spread = answerSpread(values, columns, groupOf, names.length);
  const counts = groupCounts(names.length, groupOf, values, columns.element.length);
  const incomplete = incompleteReturns(values, columns, groupOf);
  const rules = { variances, minimumAgreement, minimumGroup, confidence };
  const elements = instrument.elements.map((element, index): ElementAgreement => {
    const own = elementValues(values, columns, index);
    const groups = names.map((group, at) => {
      const cell = at * columns.elementCount + index;
      const n = spread.n[cell] ?? 0;
      // The group as a whole decides, so that nothing hidden here is shown by another element.
      if (n < minimumGroup || (counts[at] ?? 0) < minimumGroup) {
        return hiddenAgreement(group, minimumGroup);
      }
      const variance = spread.meanVariance[cell] ?? Number.NaN;
      const deviation = averageDeviation(own, groupOf, at);
      return groupAgreement({ group, n, variance, deviation, items: own.length }, rules);
    });
    return elementAgreement(element, groups, groupScores(own, groupOf, groups), rules);
  });
  const withoutGroup = groupOf.reduce((sum, group) => sum + (group < 0 ? 1 : 0), 0);
  return {
    elements,
    incompleteReturns: incomplete,
    withoutGroup,
    method: {
      index: "rwg",
      missing: "completeReturns",
      nullDistribution: parsed.nullVariance === undefined ? parsed.nullDistribution : "given",
      nullVariance: variances.chosen,
      minimumAgreement,
      minimumGroup,
      groupSize: "n0",
      confidence,
    },
    warnings: [
      ...(incomplete > 0 ? [say(words.warnIncompleteReturns, { count: incomplete })] : []),
      ...(withoutGroup > 0 ? [say(words.warnWithoutGroup, { count: withoutGroup })] : []),
      ...hiddenWarning(elements),
    ],
    conclusion: conclude(elements, minimumAgreement),
  };
}

interface NullVariances {
  readonly chosen: number;
  readonly uniform: number;
  readonly slightSkew: number | null;
}

function nullVariances(
  points: number,
  { nullDistribution, nullVariance }: z.output<typeof AgreementInput>,
): NullVariances {
  const uniform = uniformVariance(points);
  const slightSkew = slightSkewVariance(points);
  if (nullVariance !== undefined) {
    if (nullVariance <= 0) throw refusal(["nullVariance"], say(words.giveNullVarianceAboveZero));
    return { chosen: nullVariance, uniform, slightSkew };
  }
  if (nullDistribution === "uniform") return { chosen: uniform, uniform, slightSkew };
  if (slightSkew === null) {
    throw refusal(["nullDistribution"], say(words.giveNullVarianceForScale, { points }));
  }
  return { chosen: slightSkew, uniform, slightSkew };
}

interface Columns {
  readonly element: ArrayLike<number>;
  readonly elementCount: number;
}

/** Returns in each group with some answer; blank ones are nobody's. */
function groupCounts(
  groupCount: number,
  groupOf: Int32Array,
  values: Float64Array,
  width: number,
): Uint32Array {
  const counts = new Uint32Array(groupCount);
  groupOf.forEach((group, row) => {
    if (group < 0) return;
    const own = values.subarray(row * width, (row + 1) * width);
    if (own.some(Number.isFinite)) counts[group] = (counts[group] ?? 0) + 1;
  });
  return counts;
}

function incompleteReturns(
  values: Float64Array,
  { element }: Columns,
  groupOf: Int32Array,
): number {
  const width = element.length;
  let incomplete = 0;
  groupOf.forEach((group, row) => {
    if (group < 0) return;
    const own = values.subarray(row * width, (row + 1) * width);
    if (!own.every(Number.isFinite)) incomplete++;
  });
  return incomplete;
}

/** The columns of one element's items; NaN throughout a row that lacks one of them. */
function elementValues(
  values: Float64Array,
  { element }: Columns,
  index: number,
): readonly Float64Array[] {
  const width = element.length;
  const people = values.length / width;
  const places = Array.from(element, (own, column) => (own === index ? column : -1)).filter(
    (column) => column >= 0,
  );
  const isWhole = Uint8Array.from({ length: people }, (_, row) =>
    places.every((column) => Number.isFinite(values[row * width + column])) ? 1 : 0,
  );
  return places.map((column) =>
    Float64Array.from({ length: people }, (_, row) =>
      isWhole[row] === 1 ? (values[row * width + column] ?? Number.NaN) : Number.NaN,
    ),
  );
}

function averageDeviation(
  items: readonly Float64Array[],
  groupOf: Int32Array,
  group: number,
): number {
  const deviations = items.map((column) => {
    const own = column.filter((value, row) => groupOf[row] === group && !Number.isNaN(value));
    const mean = own.reduce((sum, value) => sum + value, 0) / own.length;
    return own.reduce((sum, value) => sum + Math.abs(value - mean), 0) / own.length;
  });
  return deviations.reduce((sum, value) => sum + value, 0) / deviations.length;
}

/** Scores of the groups that are shown: what is hidden must not show through what lies between. */
function groupScores(
  items: readonly Float64Array[],
  groupOf: Int32Array,
  groups: readonly GroupAgreement[],
): readonly GroupScores[] {
  const tallies = groups.map(() => ({ n: 0, mean: 0, squares: 0 }));
  groupOf.forEach((group, row) => {
    const tally = tallies[group];
    if (tally === undefined) return;
    const score =
      items.reduce((sum, column) => sum + (column[row] ?? Number.NaN), 0) / items.length;
    if (Number.isNaN(score)) return;
    tally.n++;
    const distance = score - tally.mean;
    tally.mean += distance / tally.n;
    tally.squares += distance * (score - tally.mean);
  });
  return tallies.filter(({ n }, index) => n > 0 && groups[index]?.n !== null);
}

function hiddenAgreement(group: string, minimum: number): GroupAgreement {
  return {
    group,
    n: null,
    agreement: null,
    agreementUniform: null,
    agreementSlightSkew: null,
    averageDeviation: null,
    passes: null,
    reason: say(words.groupHidden, { minimum }),
  };
}

interface Rules {
  readonly variances: NullVariances;
  readonly minimumAgreement: number;
  readonly confidence: number;
}

function groupAgreement(
  {
    group,
    n,
    variance,
    deviation,
    items,
  }: {
    group: string;
    n: number;
    variance: number;
    deviation: number;
    items: number;
  },
  { variances, minimumAgreement }: Rules,
): GroupAgreement {
  const against = (nullVariance: number | null): number | null =>
    n < 2 || nullVariance === null ? null : withinGroupAgreement(variance, nullVariance, items);
  const value = against(variances.chosen);
  return {
    group,
    n,
    agreement: value,
    agreementUniform: against(variances.uniform),
    agreementSlightSkew: against(variances.slightSkew),
    averageDeviation: n < 2 ? null : deviation,
    passes: value === null ? null : value >= minimumAgreement,
    reason: value === null ? say(words.agreementNeedsTwo) : null,
  };
}

function elementAgreement(
  element: ReadinessElement,
  groups: readonly GroupAgreement[],
  scores: readonly GroupScores[],
  { minimumAgreement, confidence }: Rules,
): ElementAgreement {
  const known = groups.flatMap(({ agreement: value }) => value ?? []);
  const between = betweenGroups(scores, confidence);
  const medianAgreement = known.length === 0 ? null : median(known);
  const name = elementName(element);
  return {
    element: element.id,
    label: element.label,
    items: element.items.length,
    groups,
    meanAgreement:
      known.length === 0 ? null : known.reduce((sum, value) => sum + value, 0) / known.length,
    medianAgreement,
    between,
    reason: between === null ? say(words.betweenNeedsGroups) : null,
    conclusion: concludeElement(name, medianAgreement, between, minimumAgreement),
  };
}

function concludeElement(
  element: Sentence | string,
  middle: number | null,
  between: BetweenGroups | null,
  minimum: number,
): Sentence {
  if (middle === null) return say(words.agreementUnknown, { element });
  const wording = middle >= minimum ? words.agreementHolds : words.agreementFails;
  const within = say(wording, { element, median: middle, minimum });
  if (between?.icc1Lower == null || between.icc1Upper === null) return within;
  const { icc1, icc1Lower: lower, icc1Upper: upper, icc2 } = between;
  const about = { share: Math.max(0, icc1), lower: Math.max(0, lower), upper: Math.max(0, upper) };
  const apart =
    lower > 0 && icc2 !== null
      ? say(words.groupsDiffer, { ...about, reliability: icc2 })
      : say(words.groupsMayNotDiffer, about);
  return say(words.agreementConclusion, { within, apart });
}

function hiddenWarning(elements: readonly ElementAgreement[]): readonly Sentence[] {
  const hidden = (elements[0]?.groups ?? []).filter(({ group }) =>
    elements.some(({ groups }) => groups.some((one) => one.group === group && one.n === null)),
  );
  if (hidden.length === 0) return [];
  const groups = hidden.map(({ group }) => group);
  return [say(words.warnHiddenGroups, { count: hidden.length, groups })];
}

function conclude(elements: readonly ElementAgreement[], minimum: number): Sentence {
  const [only] = elements;
  if (only !== undefined && elements.length === 1) return only.conclusion;
  const known = elements.flatMap(({ groups }) => groups.filter(({ passes }) => passes !== null));
  if (known.length === 0) return say(words.agreementAllUnknown);
  const failing = elements.flatMap(({ element, label, groups }) =>
    groups
      .filter(({ passes }) => passes === false)
      .map(({ group }) =>
        say(words.groupOnElement, { group, element: elementName({ id: element, label }) }),
      ),
  );
  return failing.length === 0
    ? say(words.agreementAllHold, { minimum })
    : say(words.agreementSomeFail, { failing, minimum });
}
