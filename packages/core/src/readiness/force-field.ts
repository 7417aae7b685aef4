import * as z from "zod/mini";
import { parseInput, refusal } from "../errors.js";
import { tQuantile } from "../internal/distributions.js";
import {
  choice,
  confidenceLevel,
  count,
  described,
  label,
  measurement,
  scoreRow,
} from "../internal/quantities.js";
import { say, type Sentence, type Wording } from "../internal/say.js";
import * as words from "../words/en-GB.js";
import { checkScale } from "./check-scale.js";
import { finiteOrNull } from "./finite-or-null.js";
import { AnswerScale } from "./readiness-instrument.js";
import { type Moments, momentsOf, pairedDifference } from "./wave-statistics.js";

/** Which way a condition pulls. */
export const forceEffects = ["helps", "hinders"] as const;
export type ForceEffect = (typeof forceEffects)[number];

/** What a condition is about; the named ones are where system change is known to be hard. */
export const forceKinds = [
  "power",
  "risk",
  "rights",
  "evaluation",
  "money",
  "provision",
  "relationships",
  "other",
] as const;
export type ForceKind = (typeof forceKinds)[number];

/** Input of {@link forceField}. */
export const ForceFieldInput = z.strictObject({
  conditions: described(
    { title: "Conditions", description: "What helps or hinders, with each person's rating of it." },
    z.readonly(
      z.array(
        z.strictObject({
          name: label({ title: "Name", description: "The condition in a few words." }),
          effect: choice(forceEffects, {
            title: "Effect",
            description: "Whether it helps or hinders the change.",
          }),
          kind: z._default(
            choice(forceKinds, { title: "Kind", description: "What the condition is about." }),
            "other",
          ),
          weight: z._default(
            measurement({
              title: "Weight",
              description: "How much it matters beside the others; 1 if left out.",
            }),
            1,
          ),
          strengths: scoreRow({
            title: "Strengths",
            description:
              "Each person's rating, in the same order everywhere; null where not rated.",
          }),
        }),
      ),
    ),
  ),
  scale: z._default(AnswerScale, { minimum: 1, maximum: 5 }),
  minimumRaters: z._default(
    count({
      title: "Minimum raters",
      description:
        "Fewest people who rated a condition for its figures to be shown; 3 if left out.",
    }),
    3,
  ),
  confidence: confidenceLevel(),
});
export type ForceFieldInput = z.input<typeof ForceFieldInput>;

/** One condition as the people see it. */
export interface Force {
  readonly name: string;
  readonly effect: ForceEffect;
  readonly kind: ForceKind;
  readonly weight: number;
  /** People who rated it; null when hidden. */
  readonly raters: number | null;
  readonly mean: number | null;
  readonly lower: number | null;
  readonly upper: number | null;
  /** Weight times mean, negative for what hinders. */
  readonly pull: number | null;
  /** Its part of everything that pulls the same way. */
  readonly share: number | null;
  /** Within its side, 1 the strongest; equals share a rank. */
  readonly rank: number | null;
  /** Standard deviation as a part of the largest that so many ratings can have: 0 all alike. */
  readonly disagreement: number | null;
  /** Whether the people see it differently enough to talk before acting. */
  readonly contested: boolean | null;
  /** Why a figure is null; null when none is. */
  readonly reason: Sentence | null;
}

/** What pulls one way or the other, of one kind. */
export interface ForceKindTotal {
  readonly kind: ForceKind;
  readonly helps: number;
  readonly hinders: number;
  readonly net: number;
}

/** Result of {@link forceField}. */
export interface ForceField {
  /** What hinders first, strongest first; then what helps; hidden ones last. */
  readonly forces: readonly Force[];
  readonly kinds: readonly ForceKindTotal[];
  /** Sums of the pulls that are shown. */
  readonly helps: number;
  readonly hinders: number;
  /** Helps less hinders, with limits from the people who rated every condition shown. */
  readonly balance: {
    readonly value: number;
    readonly people: number;
    readonly lower: number | null;
    readonly upper: number | null;
    readonly reason: Sentence | null;
  };
  /** Whether the strongest hindrance is stronger than the next beyond chance; null if not known. */
  readonly firstIsClear: boolean | null;
  readonly method: {
    readonly pull: "weightTimesMean";
    readonly interval: "t";
    readonly confidence: number;
    readonly minimumRaters: number;
    readonly contestedFrom: number;
  };
  readonly warnings: readonly Sentence[];
  readonly conclusion: Sentence;
}

/** Half of the widest spread there can be: a judgement of this project. */
const contestedFrom = 0.5;

/**
 * Weigh the conditions that help a change against those that hinder it.
 *
 * People who disagree about a condition show as such: a mean that hides two camps is marked.
 *
 * @param input - Conditions, each with the ratings of the same people in the same order.
 * @returns Conditions ranked within each side, with limits and disagreement, and the balance.
 * @throws {@link UpstreamError} `INVALID_INPUT` for a rating outside the scale, naming condition and
 * person, a condition twice, or ratings of different numbers of people.
 * @see Lewin 1951 (force field); the weighting and the mark of disagreement are this project's.
 *
 * @example
 * ```ts
 * forceField({
 *   conditions: [
 *     { name: "Staff fear blame", effect: "hinders", kind: "risk", strengths: [4, 5, 4] },
 *     { name: "One shared budget", effect: "helps", kind: "money", strengths: [3, 3, 2] },
 *   ],
 * }).forces[0]?.pull; // => -4.333 (3 d.p.)
 * ```
 */
export function forceField(input: ForceFieldInput): ForceField {
  const parsed = parseInput(ForceFieldInput, input);
  const { scale, minimumRaters, confidence } = parsed;
  const conditions = readConditions(parsed);
  const rules = { scale, minimumRaters, confidence };
  const measured = conditions.map((condition) => ({ condition, force: measure(condition, rules) }));
  const shown = measured.filter(({ force }) => force.pull !== null);
  const sideTotal = (effect: ForceEffect): number =>
    shown.reduce(
      (sum, { force }) => sum + (force.effect === effect ? Math.abs(force.pull ?? 0) : 0),
      0,
    );
  const totals = { helps: sideTotal("helps"), hinders: sideTotal("hinders") };
  const ranked = (effect: ForceEffect): readonly (typeof measured)[number][] =>
    shown
      .filter(({ force }) => force.effect === effect)
      .sort((a, b) => Math.abs(b.force.pull ?? 0) - Math.abs(a.force.pull ?? 0))
      .map(({ condition, force }, _, side) => {
        const own = Math.abs(force.pull ?? 0);
        const rank = 1 + side.filter((one) => Math.abs(one.force.pull ?? 0) > own).length;
        const total = totals[effect];
        return { condition, force: { ...force, rank, share: total > 0 ? own / total : null } };
      });
  const [hinder, help] = [ranked("hinders"), ranked("helps")];
  const hidden = measured.filter(({ force }) => force.pull === null);
  const forces = [...hinder, ...help, ...hidden].map(({ force }) => force);
  const balance = balanceOf(
    shown.map(({ condition }) => condition),
    totals.helps - totals.hinders,
    rules,
  );
  const firstIsClear = isClear(hinder[0]?.condition, hinder[1]?.condition, confidence);
  return {
    forces,
    kinds: kindTotals(shown.map(({ force }) => force)),
    ...totals,
    balance,
    firstIsClear,
    method: { pull: "weightTimesMean", interval: "t", confidence, minimumRaters, contestedFrom },
    warnings: warningsOf(forces, minimumRaters),
    conclusion: conclude(hinder[0]?.force, help[0]?.force, totals, balance, firstIsClear),
  };
}

interface Condition {
  readonly name: string;
  readonly effect: ForceEffect;
  readonly kind: ForceKind;
  readonly weight: number;
  /** NaN where not rated. */
  readonly strengths: Float64Array;
}

function readConditions({
  conditions,
  scale,
}: z.output<typeof ForceFieldInput>): readonly Condition[] {
  const { minimum, maximum } = scale;
  checkScale(scale, ["scale"]);
  if (minimum < 0) throw refusal(["scale", "minimum"], say(words.giveStrengthNotNegative));
  if (conditions.length === 0) throw refusal(["conditions"], say(words.giveOneCondition));
  const people = conditions[0]?.strengths.length ?? 0;
  const names = new Set<string>();
  return conditions.map(({ name, effect, kind, weight, strengths }, index) => {
    const place = ["conditions", index];
    if (names.has(name)) throw refusal([...place, "name"], say(words.giveConditionOnce, { name }));
    names.add(name);
    if (weight <= 0) throw refusal([...place, "weight"], say(words.giveForceWeight));
    if (strengths.length !== people) {
      const about = { expected: people, got: strengths.length };
      throw refusal([...place, "strengths"], say(words.giveRatingOfEach, about));
    }
    const values = Float64Array.from(strengths, (value: unknown, person) => {
      if (value === null || value === undefined) return Number.NaN;
      if (typeof value === "number" && value >= minimum && value <= maximum) return value;
      const about = { name, minimum, maximum };
      throw refusal([...place, "strengths", person], say(words.giveRatingOnScale, about));
    });
    return { name, effect, kind, weight, strengths: values };
  });
}

interface ForceRules {
  readonly scale: { readonly minimum: number; readonly maximum: number };
  readonly minimumRaters: number;
  readonly confidence: number;
}

function measure(
  { name, effect, kind, weight, strengths }: Condition,
  { scale, minimumRaters, confidence }: ForceRules,
): Force {
  const about = { name, effect, kind, weight };
  const ratings = momentsOf(strengths);
  const nothing = { mean: null, lower: null, upper: null, pull: null, share: null, rank: null };
  if (ratings.n < Math.max(1, minimumRaters)) {
    const reason = say(words.forceHidden, { minimum: Math.max(1, minimumRaters) });
    return { ...about, raters: null, ...nothing, disagreement: null, contested: null, reason };
  }
  const half = halfWidth(ratings, confidence);
  const disagreement = finiteOrNull(spreadShare(ratings, scale.maximum - scale.minimum));
  const sign = effect === "helps" ? 1 : -1;
  return {
    ...about,
    raters: ratings.n,
    mean: ratings.mean,
    lower: finiteOrNull(ratings.mean - half),
    upper: finiteOrNull(ratings.mean + half),
    pull: sign * weight * ratings.mean,
    share: null,
    rank: null,
    disagreement,
    contested: disagreement === null ? null : disagreement >= contestedFrom,
    reason: ratings.n < 2 ? say(words.forceNeedsTwo) : null,
  };
}

function halfWidth({ n, squares }: Moments, confidence: number): number {
  if (n < 2) return Number.NaN;
  return -tQuantile((1 - confidence) / 2, n - 1) * Math.sqrt(squares / (n - 1) / n);
}

/** Ratings spread widest when half of them stand at either end. */
function spreadShare({ n, squares }: Moments, range: number): number {
  const atOneEnd = Math.floor(n / 2);
  return Math.sqrt(squares / ((range * range * atOneEnd * (n - atOneEnd)) / n));
}

function balanceOf(
  conditions: readonly Condition[],
  value: number,
  { minimumRaters, confidence }: ForceRules,
): ForceField["balance"] {
  const people = conditions[0]?.strengths.length ?? 0;
  const own = Float64Array.from({ length: people }, (_, person) =>
    conditions.reduce((sum, { effect, weight, strengths }) => {
      const pull = weight * (strengths[person] ?? Number.NaN);
      return sum + (effect === "helps" ? pull : -pull);
    }, 0),
  );
  const moments = momentsOf(conditions.length === 0 ? [] : own);
  const { n } = moments;
  if (n < Math.max(2, minimumRaters)) {
    const reason = say(words.balanceNeedsPeople, { minimum: Math.max(2, minimumRaters) });
    return { value, people: n, lower: null, upper: null, reason };
  }
  const half = halfWidth(moments, confidence);
  return { value, people: n, lower: moments.mean - half, upper: moments.mean + half, reason: null };
}

function isClear(
  first: Condition | undefined,
  second: Condition | undefined,
  confidence: number,
): boolean | null {
  if (first === undefined || second === undefined) return null;
  const gaps = first.strengths.map(
    (strength, person) =>
      first.weight * strength - second.weight * (second.strengths[person] ?? Number.NaN),
  );
  const moments = momentsOf(gaps);
  if (moments.n < 2) return null;
  if (moments.squares === 0) return moments.mean > 0;
  return pairedDifference(moments, confidence).lower > 0;
}

function kindTotals(forces: readonly Force[]): readonly ForceKindTotal[] {
  return forceKinds.flatMap((kind) => {
    const own = forces.filter((force) => force.kind === kind);
    if (own.length === 0) return [];
    const sum = (effect: ForceEffect): number =>
      own.reduce(
        (all, force) => all + (force.effect === effect ? Math.abs(force.pull ?? 0) : 0),
        0,
      );
    const [helps, hinders] = [sum("helps"), sum("hinders")];
    return [{ kind, helps, hinders, net: helps - hinders }];
  });
}

function warningsOf(forces: readonly Force[], minimum: number): readonly Sentence[] {
  const hidden = forces.filter(({ pull }) => pull === null).map(({ name }) => name);
  const contested = forces.filter((force) => force.contested === true).map(({ name }) => name);
  const list = (
    wording: Wording & { readonly text: `${string}{names}.` },
    names: readonly string[],
  ): readonly Sentence[] => (names.length > 0 ? [say(wording, { names })] : []);
  return [
    ...(hidden.length > 0 ? [say(words.warnForcesHidden, { minimum, names: hidden })] : []),
    ...list(words.warnContested, contested),
  ];
}

function conclude(
  hinder: Force | undefined,
  help: Force | undefined,
  { helps, hinders }: { readonly helps: number; readonly hinders: number },
  { lower, upper }: ForceField["balance"],
  firstIsClear: boolean | null,
): Sentence {
  if (hinder === undefined && help === undefined) return say(words.forcesUnknown);
  const first =
    hinder === undefined
      ? say(words.nothingHinders)
      : say(firstIsClear === false ? words.hindersNarrowly : words.hindersMost, {
          name: hinder.name,
        });
  const sums = { helps, hinders };
  const together =
    lower !== null && upper !== null && lower > 0
      ? say(words.helpOutweighs, sums)
      : lower !== null && upper !== null && upper < 0
        ? say(words.hindranceOutweighs, sums)
        : say(words.forcesNotApart, sums);
  return say(words.forcesConclusion, { first, together });
}
