import * as z from "zod/mini";
import { parseInput, refusal } from "../../errors.js";
import { normalQuantile } from "../../internal/distributions.js";
import { dot, leastSquares, quadraticForm } from "../../internal/linear-algebra.js";
import {
  confidenceLevel,
  labels,
  measurementsOrMissing,
  namedMeasurements,
} from "../../internal/quantities.js";
import { type Sentence, say } from "../../internal/say.js";
import * as words from "../../words/en-GB.js";
import { threeFigures } from "../survey/estimate.js";
import { type AreaData, type AreaFit, fitAreas } from "./reml-variance.js";

/** Input of {@link fayHerriot}. */
export const FayHerriotInput = z.strictObject({
  name: z.optional(labels({ title: "Name", description: "Name of each area." })),
  value: measurementsOrMissing({
    title: "Value",
    description: "Direct estimate of each area; null where nobody was asked.",
  }),
  variance: measurementsOrMissing({
    title: "Variance",
    description:
      "Square of each direct estimate's standard error; null where there is no estimate.",
  }),
  predictors: z.optional(
    namedMeasurements({
      title: "Predictors",
      description: "Columns by name that are known for every area, such as a deprivation score.",
    }),
  ),
  confidence: confidenceLevel(),
});
export type FayHerriotInput = z.input<typeof FayHerriotInput>;

/** One area with what is best believed of it. */
export interface AreaEstimate {
  readonly name: string;
  /** The direct estimate; null where there is none. */
  readonly direct: number | null;
  /** What the predictors alone would say. */
  readonly synthetic: number | null;
  /** Weight of the direct estimate; 0 where there is none. */
  readonly directWeight: number | null;
  /** Best linear unbiased prediction: direct and synthetic, weighted by how sure each is. */
  readonly estimate: number | null;
  /** Its mean squared error, with what estimating the model adds. */
  readonly meanSquaredError: number | null;
  readonly lower: number | null;
  readonly upper: number | null;
  /** Why a number above is null; null when none is. */
  readonly reason: Sentence | null;
}

/** One coefficient of the area model. */
export interface AreaCoefficient {
  /** Null for the intercept. */
  readonly name: string | null;
  /** Null where the predictors before it already say all that it says. */
  readonly value: number | null;
  readonly standardError: number | null;
}

/** Result of {@link fayHerriot}; areas keep the order in which they were given and have no ranks. */
export interface FayHerriot {
  readonly areas: readonly AreaEstimate[];
  /** Variance of true values around what the predictors say; null without a fit. */
  readonly varianceBetween: number | null;
  readonly coefficients: readonly AreaCoefficient[];
  /** Why there is no fit, or why every area is put at its synthetic estimate; null otherwise. */
  readonly reason: Sentence | null;
  readonly method: {
    readonly variance: "restrictedMaximumLikelihood";
    readonly meanSquaredError: "secondOrder";
  };
  readonly confidence: number;
  readonly warnings: readonly Sentence[];
  readonly conclusion: Sentence;
}

/**
 * Combine each area's own estimate with what its predictors say, by how sure each of them is.
 *
 * An area without an estimate of its own gets what its predictors say.
 *
 * @param input - Direct estimates with their variances, and predictors known for every area.
 * @returns The combined estimate of each area with its mean squared error.
 * @throws {@link UpstreamError} `INVALID_INPUT` for a variance that is not above 0.
 * @see Fay and Herriot 1979; Datta and Lahiri 2000 (mean squared error).
 *
 * @example
 * ```ts
 * fayHerriot({ value: [0.1, 0.2, 0.4, 0.3], variance: [0.001, 0.001, 0.001, 0.001] }).varianceBetween; // => 0.0157 (4 d.p.)
 * ```
 */
export function fayHerriot(input: FayHerriotInput): FayHerriot {
  const parsed = parseInput(FayHerriotInput, input);
  const predictors = Object.entries(parsed.predictors ?? {});
  check(parsed, predictors);
  const { value, variance, confidence } = parsed;
  const size = value.length;
  const names = Array.from({ length: size }, (_, area) => parsed.name?.[area] ?? String(area + 1));
  const design = [
    new Float64Array(size).fill(1),
    ...predictors.map(([, column]) =>
      Float64Array.from({ length: size }, (_, i) => column[i] ?? 0),
    ),
  ];
  const sampled = Array.from({ length: size }, (_, area) => area).filter(
    (area) => value[area] !== null,
  );
  const pick = (column: ArrayLike<number | null>): Float64Array =>
    Float64Array.from(sampled, (area) => column[area] ?? 0);
  const direct = pick(value);
  const { kept } = leastSquares(design.map(pick), direct, null);
  const about = {
    method: { variance: "restrictedMaximumLikelihood", meanSquaredError: "secondOrder" },
    confidence,
  } as const;
  const dropped = predictors.flatMap(([name], k) => (kept.includes(k + 1) ? [] : [name]));
  const warnings =
    dropped.length > 0 && sampled.length > 0
      ? [say(words.factorsAddNothing, { names: dropped })]
      : [];
  if (sampled.length <= kept.length) {
    const reason = say(words.tooFewAreas, { areas: sampled.length, needed: kept.length + 1 });
    const areas = names.map((name, area): AreaEstimate => ({
      ...noNumbers,
      name,
      direct: value[area] ?? null,
      reason,
    }));
    return {
      ...{ ...about, areas, varianceBetween: null, coefficients: [], reason, warnings },
      conclusion: reason,
    };
  }
  const data: AreaData = {
    value: direct,
    variance: pick(variance),
    columns: kept.map((column) => pick(design[column] ?? [])),
  };
  const fit = fitAreas(data);
  const z = -normalQuantile((1 - confidence) / 2);
  const ofVariance = varianceOfVariance(data, fit);
  const areas = names.map((name, area) =>
    areaOf(
      { name, direct: value[area] ?? null, variance: variance[area] ?? null },
      Float64Array.from(kept, (column) => design[column]?.[area] ?? 0),
      fit,
      ofVariance,
      z,
    ),
  );
  const reason = fit.between > 0 ? null : say(words.noVarianceBetweenAreas);
  return {
    ...about,
    areas,
    varianceBetween: fit.between,
    coefficients: [null, ...predictors.map(([name]) => name)].map((name, column) => {
      const at = kept.indexOf(column);
      if (at < 0) return { name, value: null, standardError: null };
      const standardError = Math.sqrt(fit.inverse[at]?.[at] ?? 0);
      return { name, value: fit.coefficients[at] ?? 0, standardError };
    }),
    reason,
    warnings,
    conclusion:
      reason ??
      say(words.areasCombined, {
        areas: size,
        without: size - sampled.length,
        spread: threeFigures(Math.sqrt(fit.between)),
      }),
  };
}

const noNumbers = {
  ...{ synthetic: null, directWeight: null, estimate: null, meanSquaredError: null },
  ...{ lower: null, upper: null },
} as const;

/** Beyond this the surest areas decide alone, and rounding decides the rest. */
const largestVarianceRatio = 1e12;

function check(
  { name, value, variance }: z.output<typeof FayHerriotInput>,
  predictors: readonly (readonly [string, ArrayLike<number | null>])[],
): void {
  const expected = value.length;
  if (expected === 0) throw refusal(["value"], say(words.giveOneGroup));
  const columns = [
    { path: ["variance"], got: variance.length },
    ...predictors.map(([field, column]) => ({ path: ["predictors", field], got: column.length })),
    ...(name === undefined ? [] : [{ path: ["name"], got: name.length }]),
  ];
  for (const { path, got } of columns) {
    if (got === expected) continue;
    throw refusal(path, say(words.giveEqualLengths, { other: "value", expected, got }));
  }
  let least = Infinity;
  for (let area = 0; area < expected; area++) {
    const each = variance[area] ?? null;
    if (value[area] !== null && !(each !== null && each > smallestVariance)) {
      throw refusal(["variance", area], say(words.giveVarianceAboveZero));
    }
    if (value[area] !== null && each !== null) least = Math.min(least, each);
    for (const [field, column] of predictors) {
      if (column[area] !== null) continue;
      throw refusal(["predictors", field, area], say(words.givePredictor));
    }
  }
  for (let area = 0; area < expected; area++) {
    if (value[area] === null || (variance[area] ?? 0) <= least * largestVarianceRatio) continue;
    throw refusal(["variance", area], say(words.giveComparableVariances));
  }
}

/** Below this the weights of the areas outgrow a number. */
const smallestVariance = 1e-60;

/** Asymptotic variance of the variance between areas. */
function varianceOfVariance({ variance }: AreaData, { between }: AreaFit): number {
  return 2 / variance.reduce((sum, each) => sum + 1 / (each + between) ** 2, 0);
}

function areaOf(
  { name, direct, variance }: Pick<AreaEstimate, "name" | "direct"> & { variance: number | null },
  x: Float64Array,
  { between, coefficients, inverse }: AreaFit,
  ofVariance: number,
  z: number,
): AreaEstimate {
  const synthetic = dot(coefficients, x);
  const ofSynthetic = quadraticForm(x, inverse);
  const weight = direct === null || variance === null ? 0 : between / (between + variance);
  const estimate = direct === null ? synthetic : weight * direct + (1 - weight) * synthetic;
  // Three parts: the area's own error, that of the coefficients, and that of the variance, twice.
  const meanSquaredError =
    direct === null || variance === null
      ? between + ofSynthetic
      : weight * variance +
        (1 - weight) ** 2 * ofSynthetic +
        (2 * variance ** 2 * ofVariance) / (between + variance) ** 3;
  const half = z * Math.sqrt(meanSquaredError);
  const figures = {
    ...{ synthetic, directWeight: weight, estimate, meanSquaredError },
    ...{ lower: estimate - half, upper: estimate + half },
  };
  if (!Object.values(figures).every(Number.isFinite)) {
    return { ...noNumbers, name, direct, reason: say(words.beyondNumbers) };
  }
  return { name, direct, ...figures, reason: null };
}
