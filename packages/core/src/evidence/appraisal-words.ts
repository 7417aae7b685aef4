import { type Sentence, say } from "../internal/say.js";
import * as words from "../words/en-GB.js";
import type { AppraisalInputName } from "./appraisal-rule.js";
import type { SentenceFigures } from "./appraise.js";
import { noEffectOf } from "./effect-measures.js";
import { measureNames } from "./effect-size.js";
import { rounded } from "./study-effects.js";

type Speaker = (figures: SentenceFigures) => Sentence;

const effectOf = (
  figures: SentenceFigures,
): Record<"measure" | "estimate" | "lower" | "upper" | "noEffect", Sentence | number> => ({
  measure: say(measureNames[figures.measure]),
  estimate: rounded(figures.estimate),
  lower: rounded(figures.lower ?? figures.estimate),
  upper: rounded(figures.upper ?? figures.estimate),
  noEffect: noEffectOf(figures.measure),
});
const newPlaceOf = (figures: SentenceFigures): Record<"newLower" | "newUpper", number> => ({
  newLower: rounded(figures.predictionLower ?? figures.estimate),
  newUpper: rounded(figures.predictionUpper ?? figures.estimate),
});
const noEffect = ({ measure }: SentenceFigures): { noEffect: number } => ({
  noEffect: noEffectOf(measure),
});

/** What each state of each input says. */
const findings: Readonly<Record<AppraisalInputName, Readonly<Record<string, Speaker>>>> = {
  effect: {
    clear: (f) => say(words.findingClear, effectOf(f)),
    clearOnAverage: (f) => say(words.findingClearOnAverage, { ...effectOf(f), ...newPlaceOf(f) }),
    unclear: (f) => say(words.findingUnclear, effectOf(f)),
    limitsUnknown: (f) => {
      const { measure, estimate } = effectOf(f);
      return say(words.findingLimitsUnknown, { measure, estimate });
    },
    tooSmall: (f) => {
      const { measure, estimate } = effectOf(f);
      return say(words.findingTooSmall, { measure, estimate, smallest: rounded(f.smallest) });
    },
    noBenefit: (f) =>
      say(
        f.lower === undefined ? words.findingNoBenefitAlone : words.findingNoBenefit,
        effectOf(f),
      ),
    harm: (f) => say(words.findingHarm, effectOf(f)),
  },
  certainty: {
    high: () => say(words.findingCertaintyHigh),
    moderate: () => say(words.findingCertaintyModerate),
    low: () => say(words.findingCertaintyLow),
    veryLow: () => say(words.findingCertaintyVeryLow),
  },
  agreement: {
    agree: () => say(words.findingAgree),
    oneReview: () => say(words.findingOneReview),
    notChecked: () => say(words.findingNotChecked),
    disagree: () => say(words.findingDisagree),
  },
  cost: {
    worthIt: (f) => costFinding(f),
    uncertain: ({ chance, leastChance }) =>
      say(words.findingCostUncertain, { chance: chance ?? 0, leastChance }),
    unknown: () => say(words.findingCostUnknown),
    notWorthIt: (f) => costFinding(f),
  },
  fit: {
    good: () => say(words.findingFitGood),
    partial: () => say(words.findingFitPartial),
    unknown: () => say(words.findingFitUnknown),
    poor: () => say(words.findingFitPoor),
    blocked: () => say(words.findingFitBlocked),
  },
  need: {
    enough: ({ unmetNeed }) => say(words.findingNeedEnough, { unmetNeed }),
    unknown: () => say(words.findingNeedUnknown),
    tooLittle: ({ unmetNeed, leastUnmetNeed }) =>
      say(words.findingNeedTooLittle, { unmetNeed, leastUnmetNeed }),
  },
};

function costFinding({ bcr, npsvGbp, leastBcr }: SentenceFigures): Sentence {
  if (bcr !== null) {
    const about = { bcr: rounded(bcr), leastBcr };
    return say(bcr >= leastBcr ? words.findingCostWorthIt : words.findingCostNotWorthIt, about);
  }
  const value = { npsv: npsvGbp ?? 0 };
  return say((npsvGbp ?? 0) >= 0 ? words.findingValueWorthIt : words.findingValueNotWorthIt, value);
}

/** What would have to come about for an input to be in a state. */
const reachings: Readonly<Record<AppraisalInputName, Readonly<Record<string, Speaker>>>> = {
  effect: {
    clear: (f) => say(words.reachClear, noEffect(f)),
    clearOnAverage: (f) => say(words.reachClearOnAverage, noEffect(f)),
    unclear: (f) => say(words.reachUnclear, noEffect(f)),
    tooSmall: ({ smallest }) => say(words.reachTooSmall, { smallest: rounded(smallest) }),
    noBenefit: (f) => say(words.reachNoBenefit, noEffect(f)),
    harm: (f) => say(words.reachHarm, noEffect(f)),
  },
  certainty: {
    high: () => say(words.reachCertaintyHigh),
    moderate: () => say(words.reachCertaintyModerate),
    low: () => say(words.reachCertaintyLow),
    veryLow: () => say(words.reachCertaintyVeryLow),
  },
  agreement: {
    agree: () => say(words.reachAgree),
    disagree: () => say(words.reachDisagree),
  },
  cost: {
    worthIt: ({ leastBcr, leastChance }) => say(words.reachWorthIt, { leastBcr, leastChance }),
    uncertain: ({ leastChance }) => say(words.reachUncertain, { leastChance }),
    notWorthIt: ({ leastBcr }) => say(words.reachNotWorthIt, { leastBcr }),
  },
  fit: {
    good: () => say(words.reachFitGood),
    partial: () => say(words.reachFitPartial),
    poor: () => say(words.reachFitPoor),
    blocked: () => say(words.reachFitBlocked),
  },
  need: {
    enough: ({ leastUnmetNeed }) => say(words.reachNeedEnough, { leastUnmetNeed }),
    tooLittle: ({ leastUnmetNeed }) => say(words.reachNeedTooLittle, { leastUnmetNeed }),
  },
};

function speak(speaker: Speaker | undefined, figures: SentenceFigures): Sentence {
  return speaker === undefined ? say(words.findingNeedUnknown) : speaker(figures);
}

/**
 * Say what an input shows.
 *
 * @param name - Which input.
 * @param state - Its state.
 * @param figures - The figures to name.
 * @returns One sentence.
 * @internal
 */
export function sayFinding(
  name: AppraisalInputName,
  state: string,
  figures: SentenceFigures,
): Sentence {
  return speak(findings[name][state], figures);
}

/**
 * Say what would bring an input into a state.
 *
 * @param name - Which input.
 * @param state - The state to reach.
 * @param figures - The figures to name.
 * @returns Words that follow "With".
 * @internal
 */
export function sayReaching(
  name: AppraisalInputName,
  state: string,
  figures: SentenceFigures,
): Sentence {
  return speak(reachings[name][state], figures);
}
