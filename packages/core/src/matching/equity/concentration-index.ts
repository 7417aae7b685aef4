import * as z from "zod/mini";
import { parseInput, refusal } from "../../errors.js";
import { normalQuantile } from "../../internal/distributions.js";
import {
  confidenceLevel,
  measurement,
  measurementsOrMissing,
  sizes,
} from "../../internal/quantities.js";
import { type Sentence, say } from "../../internal/say.js";
import * as words from "../../words/en-GB.js";
import { completeRecords } from "./complete-records.js";
import { concentrate, influenceVariance, rankRecords } from "./concentration-kernel.js";
import {
  type IndexEstimate,
  noEstimate,
  normalEstimate,
  withoutLimits,
} from "../survey/estimate.js";
import { sayConcentration } from "./say-concentration.js";

/** Input of {@link concentrationIndex}. */
export const ConcentrationIndexInput = z.strictObject({
  outcome: measurementsOrMissing({
    title: "Outcome",
    description: "What each child has or gets, such as 1 if served and 0 if not; null is missing.",
  }),
  rank: measurementsOrMissing({
    title: "Rank",
    description: "What orders the children, such as a decile of deprivation; null is missing.",
  }),
  weight: z.optional(
    sizes({ title: "Weight", description: "How many children each record stands for." }),
  ),
  lowerBound: z._default(
    measurement({
      title: "Lower bound",
      description: "Lowest value that the outcome can take, whether or not it occurs.",
    }),
    0,
  ),
  upperBound: z.optional(
    measurement({
      title: "Upper bound",
      description: "Highest value that the outcome can take, whether or not it occurs.",
    }),
  ),
  confidence: confidenceLevel(),
});
export type ConcentrationIndexInput = z.input<typeof ConcentrationIndexInput>;

/** Result of {@link concentrationIndex}. */
export interface ConcentrationIndex {
  /** Weighted mean of the outcome; null where nobody is counted. */
  readonly mean: number | null;
  /** The standard index: 0 is equal, -1 and 1 the extremes. */
  readonly index: IndexEstimate;
  /** The standard index times the mean: absolute rather than relative inequality. */
  readonly generalised: IndexEstimate;
  /** Erreygers' index of an outcome with bounds; the same, mirrored, for what is lacking. */
  readonly erreygers: IndexEstimate;
  /** Wagstaff's index of an outcome with bounds. */
  readonly wagstaff: IndexEstimate;
  readonly lowerBound: number;
  readonly upperBound: number | null;
  /** Records counted. */
  readonly records: number;
  /** Records left out because the outcome or the rank is missing. */
  readonly excluded: number;
  readonly direction: Sentence;
  readonly method: { readonly ranks: "midRanks"; readonly limits: "linearisation" };
  readonly confidence: number;
  readonly warnings: readonly Sentence[];
  readonly conclusion: Sentence;
}

/**
 * Measure whether an outcome is concentrated among the most or the least deprived.
 *
 * Records that tie in rank share their mid-rank, so that the order of the rows does not matter.
 *
 * @param input - Outcome and rank of each child; weights; the bounds of the outcome.
 * @returns Four indices with limits that treat the records as drawn independently.
 * @throws {@link UpstreamError} `INVALID_INPUT` for an outcome outside the bounds.
 * @see Kakwani, Wagstaff and van Doorslaer 1997; Wagstaff 2005; Erreygers 2009.
 *
 * @example
 * ```ts
 * concentrationIndex({ outcome: [1, 1, 0, 0], rank: [1, 2, 3, 4] }).index.value; // => -0.5
 * ```
 */
export function concentrationIndex(input: ConcentrationIndexInput): ConcentrationIndex {
  const parsed = parseInput(ConcentrationIndexInput, input);
  const { lowerBound, confidence } = parsed;
  const upperBound = parsed.upperBound ?? null;
  if (upperBound !== null && !(upperBound > lowerBound)) {
    throw refusal(["upperBound"], say(words.giveBoundAbove, { lowerBound }));
  }
  for (let record = 0; record < parsed.outcome.length; record++) {
    const value = parsed.outcome[record] ?? lowerBound;
    if (value < lowerBound) {
      throw refusal(["outcome", record], say(words.giveValueFromBound, { lowerBound }));
    }
    if (upperBound !== null && value > upperBound) {
      throw refusal(["outcome", record], say(words.giveValueToBound, { upperBound }));
    }
  }
  const { columns, weight, records, excluded } = completeRecords(
    "outcome",
    [
      { path: ["outcome"], values: parsed.outcome },
      { path: ["rank"], values: parsed.rank },
    ],
    parsed.weight,
  );
  const [outcome = new Float64Array(), rank = new Float64Array()] = columns;
  const about = {
    ...{ lowerBound, upperBound, records: records - excluded, excluded },
    direction: say(words.lowRanksFirst),
    method: { ranks: "midRanks", limits: "linearisation" },
    confidence,
    warnings: excluded > 0 ? [say(words.recordsLeftOut, { excluded, records })] : [],
  } as const;
  const without = (reason: Sentence, mean: number | null): ConcentrationIndex => {
    const none = noEstimate(reason);
    const indices = { index: none, generalised: none, erreygers: none, wagstaff: none };
    return { ...about, mean, ...indices, conclusion: reason };
  };
  if (!weight.some((each) => each > 0)) return without(say(words.noRecordsCounted), null);
  const ranked = rankRecords(rank, weight);
  const { mean, generalised, influence } = concentrate(outcome, ranked);
  if (ranked.oneRank) return without(say(words.oneRankOnly), mean);

  const zQuantile = -normalQuantile((1 - confidence) / 2);
  /** An index that is a smooth function of the generalised index and the mean. */
  const estimate = (value: number, byIndex: number, byMean: number): IndexEstimate => {
    if (ranked.counted < 2) return withoutLimits(value, say(words.oneRecordOnly));
    const variance = influenceVariance(
      ranked,
      (record) => byIndex * (influence[record] ?? 0) + byMean * ((outcome[record] ?? 0) - mean),
    );
    return normalEstimate(value, variance, zQuantile);
  };
  const negative = outcome.some((value) => value < 0);
  const noBounds = noEstimate(say(words.noUpperBound));
  const range = upperBound === null ? null : upperBound - lowerBound;
  const room = upperBound === null ? 0 : (upperBound - mean) * (mean - lowerBound);
  const index = negative
    ? noEstimate(say(words.negativeOutcome))
    : mean > 0
      ? estimate(generalised / mean, 1 / mean, -generalised / mean / mean)
      : noEstimate(say(words.nothingToConcentrate));
  const absolute = estimate(generalised, 1, 0);
  return {
    ...about,
    mean,
    index,
    generalised: absolute,
    erreygers: range === null ? noBounds : estimate((4 * generalised) / range, 4 / range, 0),
    wagstaff:
      range === null || upperBound === null
        ? noBounds
        : room > 0
          ? estimate(
              (range * generalised) / room,
              range / room,
              (-range * (generalised / room) * (upperBound + lowerBound - 2 * mean)) / room,
            )
          : noEstimate(say(words.everybodyAtBound)),
    conclusion: sayConcentration(negative ? absolute : index),
  };
}
