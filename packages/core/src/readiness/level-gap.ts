import * as z from "zod/mini";
import { parseInput, refusal } from "../errors.js";
import { confidenceLevel, count, labels } from "../internal/quantities.js";
import { say, type Sentence } from "../internal/say.js";
import * as words from "../words/en-GB.js";
import { completeInstrument } from "./complete-instrument.js";
import { elementName } from "./default-elements.js";
import { finiteOrNull } from "./finite-or-null.js";
import { ReadinessInstrumentInput } from "./readiness-instrument.js";
import { scoreReturns } from "./score-returns.js";
import { hedgesG, holm, momentsOf, welchDifference } from "./wave-statistics.js";
import { answerTable, elementScores, itemNames } from "./return-fields.js";

/** Input of {@link levelGap}. */
export const LevelGapInput = z.strictObject({
  answers: z.optional(answerTable()),
  scores: z.optional(elementScores()),
  items: z.optional(itemNames()),
  levels: labels({
    title: "Levels",
    description: "Each respondent's level or role; blank where it is not known.",
  }),
  leaders: labels({ title: "Leaders", description: "The levels that lead, as named in levels." }),
  frontLine: z.optional(
    labels({
      title: "Front line",
      description: "The levels to compare them with; all others if left out.",
    }),
  ),
  instrument: z.optional(ReadinessInstrumentInput),
  minimumGroup: z.optional(
    count({
      title: "Minimum group",
      description: "Fewest people on either side; the questionnaire's own if left out.",
    }),
  ),
  confidence: confidenceLevel(),
});
export type LevelGapInput = z.input<typeof LevelGapInput>;

/** Whether leaders see an element higher or lower than the front line, beyond chance. */
export type GapVerdict = "leadersHigher" | "leadersLower" | "unclear" | "unknown";

/** The gap on one element. */
export interface ElementGap {
  readonly element: string;
  readonly label: string;
  readonly leaders: number;
  readonly frontLine: number;
  readonly meanLeaders: number | null;
  readonly meanFrontLine: number | null;
  /** Leaders less front line. */
  readonly gap: number | null;
  readonly lower: number | null;
  readonly upper: number | null;
  readonly p: number | null;
  readonly pHolm: number | null;
  readonly hedgesG: number | null;
  readonly verdict: GapVerdict;
  /** Why a figure is null; null when none is. */
  readonly reason: Sentence | null;
}

/** Result of {@link levelGap}. */
export interface LevelGap {
  /** Empty when a side is too small; `reason` says so. */
  readonly elements: readonly ElementGap[];
  readonly reason: Sentence | null;
  /** Respondents on neither side. */
  readonly onNeitherSide: number;
  readonly method: {
    readonly test: "welch";
    readonly adjustment: "holm";
    readonly effect: "hedgesG";
    readonly confidence: number;
    readonly minimumGroup: number;
  };
  readonly warnings: readonly Sentence[];
  readonly conclusion: Sentence;
}

/**
 * Compare how leaders and the front line see readiness, element by element.
 *
 * @param input - Answers or scores, each respondent's level, and which levels lead.
 * @returns Leaders less front line, with limits, adjusted for the number of elements.
 * @throws {@link UpstreamError} `INVALID_INPUT` for a level that nobody has, or one on both sides.
 * @see Welch 1947; Hedges 1981; Holm 1979.
 *
 * @example
 * ```ts
 * const scores = [[5, 4, 4, 4, 4], [4, 4, 4, 4, 4], [2, 4, 4, 4, 4], [3, 4, 4, 4, 4]];
 * levelGap({ scores, levels: ["Head", "Head", "Staff", "Staff"], leaders: ["Head"], minimumGroup: 2 }).elements[0]?.gap; // => 2
 * ```
 */
export function levelGap(input: LevelGapInput): LevelGap {
  const parsed = parseInput(LevelGapInput, input);
  const instrument = completeInstrument(parsed.instrument ?? {}, ["instrument"]);
  const { minimumGroup = instrument.minimumGroup, confidence, levels } = parsed;
  const { scores, empty } = scoreReturns(parsed, instrument);
  if (levels.length !== empty.length) {
    const about = { other: "answers", expected: empty.length, got: levels.length };
    throw refusal(["levels"], say(words.giveEqualLengths, about));
  }
  const sideOf = sides(parsed);
  const rows = Array.from(levels, (level, row) => (empty[row] === 1 ? "empty" : sideOf(level)));
  const size = instrument.elements.length;
  const counts = (side: string): number => rows.filter((own) => own === side).length;
  const method = {
    test: "welch",
    adjustment: "holm",
    effect: "hedgesG",
    confidence,
    minimumGroup,
  } as const;
  const onNeitherSide = counts("neither");
  const emptyReturns = counts("empty");
  const warnings = [
    ...(emptyReturns > 0 ? [say(words.warnEmptyReturns, { count: emptyReturns })] : []),
    ...(onNeitherSide > 0 ? [say(words.warnOnNeitherSide, { count: onNeitherSide })] : []),
  ];
  if (counts("leaders") < minimumGroup || counts("frontLine") < minimumGroup) {
    const reason = say(words.gapHidden, { minimum: minimumGroup });
    return { elements: [], reason, onNeitherSide, method, warnings, conclusion: reason };
  }
  const moments = (side: string, index: number): ReturnType<typeof momentsOf> =>
    momentsOf(
      rows.flatMap((own, row) => (own === side ? [scores[row * size + index] ?? Number.NaN] : [])),
    );
  const measured = instrument.elements.map((element, index) => {
    const [front, lead] = [moments("frontLine", index), moments("leaders", index)];
    const isTested = front.n > 1 && lead.n > 1;
    const test = isTested ? welchDifference(front, lead, confidence) : undefined;
    return { element, front, lead, test };
  });
  const adjusted = holm(measured.map(({ test }) => test?.p ?? Number.NaN));
  const elements = measured.map(({ element, front, lead, test }, index): ElementGap => {
    const pHolm = finiteOrNull(adjusted[index] ?? Number.NaN);
    const gap = finiteOrNull(lead.mean - front.mean);
    return {
      element: element.id,
      label: element.label,
      leaders: lead.n,
      frontLine: front.n,
      meanLeaders: finiteOrNull(lead.mean),
      meanFrontLine: finiteOrNull(front.mean),
      gap,
      lower: finiteOrNull(test?.lower ?? Number.NaN),
      upper: finiteOrNull(test?.upper ?? Number.NaN),
      p: finiteOrNull(test?.p ?? Number.NaN),
      pHolm,
      hedgesG: finiteOrNull(hedgesG(front, lead)),
      verdict: verdictOf(gap, pHolm, confidence),
      reason:
        pHolm !== null
          ? null
          : say(test === undefined ? words.changeNeedsTwo : words.changeWithoutSpread),
    };
  });
  return {
    elements,
    reason: null,
    onNeitherSide,
    method,
    warnings,
    conclusion: conclude(elements),
  };
}

type Side = "leaders" | "frontLine" | "neither";

function sides({ levels, leaders, frontLine }: LevelGapInput): (level: string) => Side {
  const named = (list: ArrayLike<string> | undefined): readonly string[] =>
    list === undefined ? [] : Array.from(list, (level) => level.trim()).filter(Boolean);
  const known = new Set(Array.from(levels, (level) => level.trim()));
  const [lead, front] = [named(leaders), named(frontLine)];
  if (lead.length === 0) throw refusal(["leaders"], say(words.giveOneLevel));
  for (const [field, list] of [
    ["leaders", lead],
    ["frontLine", front],
  ] as const) {
    list.forEach((level, index) => {
      if (!known.has(level)) throw refusal([field, index], say(words.giveKnownLevel, { level }));
    });
  }
  const twice = front.find((level) => lead.includes(level));
  if (twice !== undefined) {
    throw refusal(["frontLine"], say(words.giveLevelOnOneSide, { level: twice }));
  }
  return (level) => {
    const own = level.trim();
    if (lead.includes(own)) return "leaders";
    if (own === "") return "neither";
    return front.length === 0 || front.includes(own) ? "frontLine" : "neither";
  };
}

function verdictOf(gap: number | null, pHolm: number | null, confidence: number): GapVerdict {
  if (gap === null || pHolm === null) return "unknown";
  if (pHolm > 1 - confidence) return "unclear";
  return gap > 0 ? "leadersHigher" : "leadersLower";
}

function conclude(elements: readonly ElementGap[]): Sentence {
  const apart = elements.flatMap(({ element, label, verdict, gap, lower, upper }) => {
    if (gap === null || lower === null || upper === null) return [];
    const name = elementName({ id: element, label });
    if (verdict === "leadersHigher") {
      return [say(words.leadersHigher, { element: name, by: gap, lower, upper })];
    }
    return verdict === "leadersLower"
      ? [say(words.leadersLower, { element: name, by: -gap, lower: -upper, upper: -lower })]
      : [];
  });
  if (elements.every(({ verdict }) => verdict === "unknown")) return say(words.gapUnknown);
  return apart.length === 0 ? say(words.levelsNotApart) : say(words.levelsApart, { apart });
}
