import * as z from "zod/mini";
import { parseInput } from "../../errors.js";
import { normalQuantile } from "../../internal/distributions.js";
import { dot, leastSquares } from "../../internal/linear-algebra.js";
import {
  confidenceLevel,
  measurementsOrMissing,
  namedMeasurements,
  sizes,
} from "../../internal/quantities.js";
import { type Sentence, say } from "../../internal/say.js";
import * as words from "../../words/en-GB.js";
import { completeRecords } from "./complete-records.js";
import {
  concentrate,
  influenceVariance,
  type RankedRecords,
  rankRecords,
} from "./concentration-kernel.js";
import {
  type IndexEstimate,
  noEstimate,
  normalEstimate,
  threeFigures,
  withoutLimits,
} from "../survey/estimate.js";

/** Input of {@link horizontalInequity}. */
export const HorizontalInequityInput = z.strictObject({
  use: measurementsOrMissing({
    title: "Use",
    description: "What each child gets, such as 1 if served and 0 if not; null is missing.",
  }),
  rank: measurementsOrMissing({
    title: "Rank",
    description: "What orders the children, such as a decile of deprivation; null is missing.",
  }),
  needFactors: namedMeasurements({
    title: "Need factors",
    description: "Columns by name that tell how much a child needs.",
  }),
  controls: z.optional(
    namedMeasurements({
      title: "Controls",
      description: "Columns by name that bear on use but not on need; held at their mean.",
    }),
  ),
  weight: z.optional(
    sizes({ title: "Weight", description: "How many children each record stands for." }),
  ),
  confidence: confidenceLevel(),
});
export type HorizontalInequityInput = z.input<typeof HorizontalInequityInput>;

/** One predictor of use. */
export interface UseCoefficient {
  /** Null for the intercept. */
  readonly name: string | null;
  readonly role: "intercept" | "need" | "control";
  /** Null where the columns before it already say all that it says. */
  readonly value: number | null;
}

/** Result of {@link horizontalInequity}. */
export interface HorizontalInequity {
  /** Concentration of use less concentration of the use that need predicts. */
  readonly horizontalInequity: IndexEstimate;
  /** Concentration index of use. */
  readonly concentrationUse: IndexEstimate;
  /** Concentration index of the use that need predicts; null with the reason. */
  readonly concentrationNeed: number | null;
  readonly coefficients: readonly UseCoefficient[];
  /** Weighted mean of use; null where nobody is counted. */
  readonly mean: number | null;
  /** Records counted. */
  readonly records: number;
  /** Records left out because a value is missing. */
  readonly excluded: number;
  readonly direction: Sentence;
  readonly method: {
    readonly prediction: "leastSquares";
    readonly ranks: "midRanks";
    readonly limits: "linearisation";
  };
  readonly confidence: number;
  readonly warnings: readonly Sentence[];
  readonly conclusion: Sentence;
}

/**
 * Measure whether children in equal need use services equally, whatever their rank.
 *
 * Use is predicted from need by least squares, with controls held at their mean; the limits count
 * that the coefficients are estimated from the same children.
 *
 * @param input - Use, rank, need factors, controls and weights of each child.
 * @returns The index of horizontal inequity: negative favours low ranks, given need.
 * @throws {@link UpstreamError} `INVALID_INPUT` for columns that are not equally long.
 * @see O'Donnell, van Doorslaer, Wagstaff and Lindelow 2008, chapter 15.
 *
 * @example
 * ```ts
 * horizontalInequity({ use: [1, 1, 0, 0], rank: [1, 2, 3, 4], needFactors: { need: [1, 0, 1, 0] } })
 *   .horizontalInequity.value; // => -0.5
 * ```
 */
export function horizontalInequity(input: HorizontalInequityInput): HorizontalInequity {
  const parsed = parseInput(HorizontalInequityInput, input);
  const named = [
    ...Object.entries(parsed.needFactors).map(([name, values]) => ({
      ...({ name, values, role: "need", path: ["needFactors", name] } as const),
    })),
    ...Object.entries(parsed.controls ?? {}).map(([name, values]) => ({
      ...({ name, values, role: "control", path: ["controls", name] } as const),
    })),
  ];
  const { columns, weight, records, excluded } = completeRecords(
    "use",
    [{ path: ["use"], values: parsed.use }, { path: ["rank"], values: parsed.rank }, ...named],
    parsed.weight,
  );
  const [use = new Float64Array(), rank = new Float64Array(), ...factors] = columns;
  const about = {
    ...{ records: records - excluded, excluded },
    direction: say(words.lowRanksFirst),
    method: { prediction: "leastSquares", ranks: "midRanks", limits: "linearisation" },
    confidence: parsed.confidence,
  } as const;
  const leftOut = excluded > 0 ? [say(words.recordsLeftOut, { excluded, records })] : [];
  const without = (reason: Sentence, mean: number | null): HorizontalInequity => {
    const none = noEstimate(reason);
    return {
      ...about,
      ...{ horizontalInequity: none, concentrationUse: none, concentrationNeed: null },
      ...{ coefficients: [], mean, warnings: leftOut, conclusion: reason },
    };
  };
  if (!weight.some((each) => each > 0)) return without(say(words.noRecordsCounted), null);
  const ranked = rankRecords(rank, weight);
  if (ranked.oneRank) {
    return without(say(words.oneRankOnly), concentrate(use, ranked).mean);
  }
  const ofUse = concentrate(use, ranked);
  const { mean } = ofUse;
  if (!(mean > 0)) return without(say(words.nobodyUses), mean);

  const design = [new Float64Array(use.length).fill(1), ...factors];
  const fit = leastSquares(design, use, weight);
  const coefficients = [{ name: null, role: "intercept" } as const, ...named].map(
    ({ name, role }, column): UseCoefficient => {
      const at = fit.kept.indexOf(column);
      return { name, role, value: at < 0 ? null : (fit.coefficients[at] ?? null) };
    },
  );
  const slopes = coefficients.map(({ role, value }) => (role === "need" ? (value ?? 0) : 0));
  /** Use that need does not predict; a constant more or less leaves the index as it is. */
  const beyondNeed = use.map(
    (value, record) =>
      value - slopes.reduce((sum, slope, k) => sum + slope * (design[k]?.[record] ?? 0), 0),
  );
  const beyond = concentrate(beyondNeed, ranked);
  const estimate = inequityEstimate(
    { use, design, coefficients, fit, ranked },
    beyond,
    mean,
    -normalQuantile((1 - parsed.confidence) / 2),
  );
  const dropped = coefficients.flatMap(({ name, value }) => (value === null ? [name ?? ""] : []));
  const concentrationUse = indexEstimate(
    ofUse.generalised / mean,
    ranked,
    (record) =>
      (ofUse.influence[record] ?? 0) / mean -
      (ofUse.generalised / mean) * (((use[record] ?? 0) - mean) / mean),
    -normalQuantile((1 - parsed.confidence) / 2),
  );
  const concentrationNeed = (ofUse.generalised - beyond.generalised) / mean;
  return {
    ...about,
    horizontalInequity: estimate,
    concentrationUse,
    concentrationNeed: Number.isFinite(concentrationNeed) ? concentrationNeed : null,
    coefficients,
    mean,
    warnings: [
      ...leftOut,
      ...(dropped.length > 0 ? [say(words.factorsAddNothing, { names: dropped })] : []),
    ],
    conclusion: conclude(estimate),
  };
}

interface Fitted {
  readonly use: Float64Array;
  readonly design: readonly Float64Array[];
  readonly coefficients: readonly UseCoefficient[];
  readonly fit: ReturnType<typeof leastSquares>;
  readonly ranked: RankedRecords;
}

/** The index and its limits, in which the coefficients are as uncertain as the ranks. */
function inequityEstimate(
  { use, design, coefficients, fit, ranked }: Fitted,
  beyond: ReturnType<typeof concentrate>,
  mean: number,
  zQuantile: number,
): IndexEstimate {
  const value = beyond.generalised / mean;
  const residual = use.map(
    (each, record) =>
      each -
      fit.kept.reduce(
        (sum, column, k) => sum + (fit.coefficients[k] ?? 0) * (design[column]?.[record] ?? 0),
        0,
      ),
  );
  // How the index falls with each coefficient of need, carried through the inverse of X'WX.
  const falls = fit.kept.map((column) =>
    coefficients[column]?.role === "need"
      ? concentrate(design[column] ?? [], ranked).generalised
      : 0,
  );
  const carried = fit.inverse.map((row) => dot(row, falls) * ranked.total);
  return indexEstimate(
    value,
    ranked,
    (record) => {
      const pull = fit.kept.reduce(
        (sum, column, k) => sum + (carried[k] ?? 0) * (design[column]?.[record] ?? 0),
        0,
      );
      return (
        ((beyond.influence[record] ?? 0) - pull * (residual[record] ?? 0)) / mean -
        value * (((use[record] ?? 0) - mean) / mean)
      );
    },
    zQuantile,
  );
}

function indexEstimate(
  value: number,
  ranked: RankedRecords,
  influence: (record: number) => number,
  zQuantile: number,
): IndexEstimate {
  if (ranked.counted < 2) return withoutLimits(value, say(words.oneRecordOnly));
  return normalEstimate(value, influenceVariance(ranked, influence), zQuantile);
}

function conclude({ value, lower, upper, reason }: IndexEstimate): Sentence {
  if (value === null || lower === null || upper === null) return reason ?? say(words.beyondNumbers);
  const about = {
    index: threeFigures(value),
    lower: threeFigures(lower),
    upper: threeFigures(upper),
  };
  if (upper < 0) return say(words.inequityLow, about);
  if (lower > 0) return say(words.inequityHigh, about);
  return say(words.inequityUnclear, about);
}
