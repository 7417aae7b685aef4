import * as z from "zod/mini";
import { parseInput, refusal } from "../errors.js";
import { choice, label, share, trueOrFalse } from "../internal/quantities.js";
import { say, type Sentence, type Wording } from "../internal/say.js";
import type { ReferenceId } from "../reference-data/references.js";
import * as words from "../words/en-GB.js";
import { defaultElementIds, type DefaultElementId, defaultElements } from "./default-elements.js";
import { reliabilityVerdicts } from "./reliability-verdict.js";

/** Input of {@link readinessAdvice}. */
export const ReadinessAdviceInput = z.strictObject({
  barrier: label({
    title: "Barrier",
    description: "One of the five elements by id or name, or none, or unknown.",
  }),
  averagesUsable: z.optional(
    trueOrFalse({
      title: "Averages usable",
      description: "Whether people agree enough for averages to be used; not judged if left out.",
    }),
  ),
  reliability: z.optional(
    choice(reliabilityVerdicts, {
      title: "Reliability",
      description: "Whether the element's items measure one thing; not judged if left out.",
    }),
  ),
  responseShare: z.optional(
    share({
      title: "Response",
      description: "Share of those asked who answered; not judged if left out.",
    }),
  ),
});
export type ReadinessAdviceInput = z.input<typeof ReadinessAdviceInput>;

/** What a suggestion is for. */
export type SuggestionKind = "trust" | "do" | "avoid" | "sign";

/** One thing to do, and what says so. */
export interface Suggestion {
  readonly kind: SuggestionKind;
  readonly text: Sentence;
  /** The source it rests on, in words; most rest on this project's judgement alone, and say so. */
  readonly restsOn: Sentence;
  /** Null for a judgement. */
  readonly reference: ReferenceId | null;
}

/** Result of {@link readinessAdvice}. */
export interface ReadinessAdvice {
  /** An element's id, `none` or `unknown`. */
  readonly barrier: string;
  readonly label: string;
  /** What the element means; null for none and unknown. */
  readonly meaning: Sentence | null;
  readonly suggestions: readonly Suggestion[];
  readonly warnings: readonly Sentence[];
  readonly conclusion: Sentence;
}

/** Below this share of answers, those who did not answer could change the picture: a judgement. */
const fewAnswered = 0.5;

/**
 * Suggest what to do about a barrier, and say what the suggestion rests on.
 *
 * No study known here compares ways to lift an element of readiness, so the suggestions are this
 * project's judgement and say so; only the order in which to act has a source.
 *
 * @param input - The barrier, and what is known about the trust in its answers.
 * @returns What to do, what to leave for later, and the sign that it has worked.
 * @throws {@link UpstreamError} `INVALID_INPUT` for a name that is none of the five elements.
 * @see Leading Synergies 2021 (the barrier comes before what follows it).
 *
 * @example
 * ```ts
 * readinessAdvice({ barrier: "knowledge" }).suggestions[0]?.kind; // => "do"
 * ```
 */
export function readinessAdvice(input: ReadinessAdviceInput): ReadinessAdvice {
  const parsed = parseInput(ReadinessAdviceInput, input);
  const barrier = barrierNamed(parsed.barrier);
  const trust = trustFirst(parsed);
  if (barrier === "none" || barrier === "unknown") {
    const isNone = barrier === "none";
    const suggestions = [
      ...trust,
      judged("do", say(isNone ? words.adviceNone : words.adviceUnknown)),
    ];
    return {
      barrier,
      label: say(isNone ? words.barrierNone : words.barrierUnknown).text,
      meaning: null,
      suggestions,
      warnings: [],
      conclusion: suggestions[0]?.text ?? say(words.adviceNone),
    };
  }
  const { act, avoid, sign } = advice[barrier];
  const suggestions: readonly Suggestion[] = [
    ...trust,
    judged("do", say(act)),
    {
      kind: "avoid",
      text: say(avoid),
      restsOn: say(words.restsOnOrder),
      reference: "barriersToChange2021",
    },
    judged("sign", say(sign)),
  ];
  return {
    barrier,
    label: say(defaultElements[barrier].label).text,
    meaning: say(defaultElements[barrier].description),
    suggestions,
    warnings: [],
    conclusion: suggestions[0]?.text ?? say(act),
  };
}

const advice = {
  awareness: {
    act: words.adviceAwareness,
    avoid: words.avoidAwareness,
    sign: words.signAwareness,
  },
  desire: { act: words.adviceDesire, avoid: words.avoidDesire, sign: words.signDesire },
  knowledge: {
    act: words.adviceKnowledge,
    avoid: words.avoidKnowledge,
    sign: words.signKnowledge,
  },
  ability: { act: words.adviceAbility, avoid: words.avoidAbility, sign: words.signAbility },
  reinforcement: {
    act: words.adviceReinforcement,
    avoid: words.avoidReinforcement,
    sign: words.signReinforcement,
  },
} as const satisfies Record<DefaultElementId, Record<"act" | "avoid" | "sign", Wording>>;

function judged(kind: SuggestionKind, text: Sentence): Suggestion {
  return { kind, text, restsOn: say(words.restsOnJudgement), reference: null };
}

/** What to settle before anybody acts on the answers. */
function trustFirst({
  averagesUsable,
  reliability,
  responseShare,
}: z.output<typeof ReadinessAdviceInput>): readonly Suggestion[] {
  return [
    ...(responseShare !== undefined && responseShare < fewAnswered
      ? [judged("trust", say(words.adviceAskMore, { share: responseShare }))]
      : []),
    ...(reliability === "unsure" || reliability === "fails"
      ? [judged("trust", say(words.adviceReword))]
      : []),
    ...(averagesUsable === false ? [judged("trust", say(words.adviceTalk))] : []),
  ];
}

function barrierNamed(name: string): DefaultElementId | "none" | "unknown" {
  const wanted = name.trim().toLowerCase();
  const element = defaultElementIds.find(
    (id) => id === wanted || defaultElements[id].label.text.toLowerCase() === wanted,
  );
  if (element !== undefined) return element;
  if (wanted === "none" || wanted === "unknown") return wanted;
  const choices = [...defaultElementIds, "none", "unknown"];
  throw refusal(["barrier"], say(words.giveChoice, { choices: choices.join(", ") }));
}
