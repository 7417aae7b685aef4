import * as z from "zod/mini";
import { parseInput, refusal } from "../../errors.js";
import { normalQuantile } from "../../internal/distributions.js";
import { confidenceLevel, measurements, sizes } from "../../internal/quantities.js";
import { type Sentence, say } from "../../internal/say.js";
import * as words from "../../words/en-GB.js";
import {
  type IndexEstimate,
  limited,
  noEstimate,
  normalEstimate,
  threeFigures,
  withoutLimits,
} from "../survey/estimate.js";
import { groupRanks, sayGradient } from "./group-ranks.js";

/** Input of {@link slopeIndex}. */
export const SlopeIndexInput = z.strictObject({
  population: sizes({
    title: "Population",
    description: "People in each group, the most deprived group first.",
  }),
  value: measurements({ title: "Value", description: "Rate or mean of each group." }),
  standardError: z.optional(
    sizes({ title: "Standard error", description: "Standard error of each group's value." }),
  ),
  confidence: confidenceLevel(),
});
export type SlopeIndexInput = z.input<typeof SlopeIndexInput>;

/** Result of {@link slopeIndex}. */
export interface SlopeIndex {
  /** Fitted value at the least deprived end less that at the most deprived end. */
  readonly slopeIndex: IndexEstimate;
  /** Fitted value at the least deprived end over that at the most deprived end. */
  readonly relativeIndex: IndexEstimate;
  /** Fitted value at the most deprived end; null with the reason of the slope index. */
  readonly intercept: number | null;
  /** Where each group's people stand on average, from 0 (most deprived) to 1 (least). */
  readonly ranks: readonly number[] | null;
  readonly direction: Sentence;
  readonly method: {
    readonly fit: "weightedLeastSquares";
    readonly slopeLimits: "normal";
    readonly relativeLimits: "fieller";
  };
  readonly confidence: number;
  readonly warnings: readonly Sentence[];
  readonly conclusion: Sentence;
}

/**
 * Measure the gradient of a rate over groups ordered by deprivation.
 *
 * The standard errors of the groups carry over exactly, since the slope is a weighted sum of their
 * values; how far the groups lie off the line does not widen the limits.
 *
 * @param input - Population and value of each group, the most deprived first; standard errors.
 * @returns The slope and the relative index of inequality with their limits.
 * @throws {@link UpstreamError} `INVALID_INPUT` for columns that are not equally long.
 * @see Mackenbach and Kunst 1997; Fieller 1954 for the limits of the relative index.
 *
 * @example
 * ```ts
 * slopeIndex({ population: [100, 100], value: [0.3, 0.1] }).slopeIndex.value; // => -0.4
 * ```
 */
export function slopeIndex(input: SlopeIndexInput): SlopeIndex {
  const { population, value, standardError, confidence } = parseInput(SlopeIndexInput, input);
  for (const [field, column] of Object.entries({ value, standardError })) {
    if (column === undefined || column.length === population.length) continue;
    const [expected, got] = [population.length, column.length];
    throw refusal([field], say(words.giveEqualLengths, { other: "population", expected, got }));
  }
  const about = {
    direction: say(words.firstGroupMostDeprived),
    method: { fit: "weightedLeastSquares", slopeLimits: "normal", relativeLimits: "fieller" },
    confidence,
  } as const;
  const ranked = groupRanks(population);
  if ("reason" in ranked) {
    const none = noEstimate(ranked.reason);
    const conclusion = ranked.reason;
    return {
      ...about,
      ...{ slopeIndex: none, relativeIndex: none, intercept: null, ranks: null },
      ...{ warnings: [], conclusion },
    };
  }
  const { ranks, shares } = ranked;
  const spread = shares.reduce((sum, share, k) => sum + share * ((ranks[k] ?? 0) - 0.5) ** 2, 0);
  let slope = 0;
  let most = 0;
  const variance = { most: 0, slope: 0, both: 0 };
  for (const [k, share] of shares.entries()) {
    // Ranks average a half whatever the shares, so the fit needs no other sums.
    const forSlope = (share * ((ranks[k] ?? 0) - 0.5)) / spread;
    const forMost = share - forSlope / 2;
    slope += forSlope * (value[k] ?? 0);
    most += forMost * (value[k] ?? 0);
    const square = (standardError?.[k] ?? 0) ** 2;
    variance.slope += forSlope ** 2 * square;
    variance.most += forMost ** 2 * square;
    variance.both += forSlope * forMost * square;
  }
  const z = -normalQuantile((1 - confidence) / 2);
  const unknown = say(words.noStandardErrors);
  const index = standardError
    ? normalEstimate(slope, variance.slope, z)
    : withoutLimits(slope, unknown);
  return {
    ...about,
    slopeIndex: index,
    relativeIndex: relative(most, slope, standardError ? variance : null, z),
    intercept: most,
    ranks: Array.from(ranks),
    warnings: most > 0 && most + slope < 0 ? [say(words.lineBelowZero)] : [],
    conclusion: sayGradient(index, threeFigures(most), threeFigures(most + slope)),
  };
}

/** (most + slope) / most with Fieller's limits, which are those of simulation without its noise. */
function relative(
  most: number,
  slope: number,
  variance: { readonly most: number; readonly slope: number; readonly both: number } | null,
  z: number,
): IndexEstimate {
  if (!(most > 0)) return noEstimate(say(words.noRelativeIndex));
  const least = most + slope;
  const ratio = least / most;
  if (variance === null) return withoutLimits(ratio, say(words.noStandardErrors));
  const ofLeast = variance.most + 2 * variance.both + variance.slope;
  const between = variance.most + variance.both;
  const square = z * z;
  const error = Math.sqrt(
    Math.max(0, ofLeast - 2 * ratio * between + ratio * ratio * variance.most) / (most * most),
  );
  // Fieller: the ratios r for which least - r most lies within z of its own standard error of 0.
  const a = most * most - square * variance.most;
  const b = least * most - square * between;
  const c = least * least - square * ofLeast;
  if (!(a > 0)) {
    const unbounded = withoutLimits(ratio, say(words.relativeIndexUnbounded));
    return Number.isFinite(error) && unbounded.value !== null
      ? { ...unbounded, standardError: error }
      : unbounded;
  }
  const root = Math.sqrt(Math.max(0, b * b - a * c));
  return limited(ratio, error, (b - root) / a, (b + root) / a);
}
