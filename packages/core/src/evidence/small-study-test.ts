import * as z from "zod/mini";
import { parseInput, UpstreamError } from "../errors.js";
import { tQuantile, tUpperTail } from "../internal/distributions.js";
import { leastSquares } from "../internal/linear-algebra.js";
import { quantity } from "../internal/quantities.js";
import { type Sentence, say } from "../internal/say.js";
import * as words from "../words/en-GB.js";
import {
  columnsOf,
  type LeftOutStudy,
  pooledStudies,
  type PooledStudiesInput,
  readStudies,
} from "./read-studies.js";
import { rounded } from "./study-effects.js";

const { measure, studies, zeroCells, bothEmpty, correction, smdVariance, confidence } =
  pooledStudies;

/** With fewer the test finds next to nothing. */
const usualFewest = 10;

/** Input of {@link smallStudyTest}. */
export const SmallStudyTestInput = z.strictObject({
  ...{ measure, studies, zeroCells, bothEmpty, correction, smdVariance, confidence },
  fewestStudies: z._default(
    quantity<number>(
      {
        title: "Fewest studies",
        description:
          "Below this number of studies the test is refused; 10 unless you say otherwise.",
        unit: "weight",
      },
      (value) =>
        Number.isInteger(value) && Number(value) >= 3
          ? undefined
          : { sentence: say(words.giveFewestStudies) },
    ),
    usualFewest,
  ),
});
export type SmallStudyTestInput = Omit<PooledStudiesInput, "method" | "predictionDf"> & {
  readonly fewestStudies?: number | undefined;
};

/** Result of {@link smallStudyTest}. */
export interface SmallStudyTest {
  readonly studies: number;
  /** How far small studies lean: the intercept of value over standard error on its inverse. */
  readonly intercept: number;
  readonly standardError: number;
  readonly lower: number;
  readonly upper: number;
  /** Null where the studies lie on the line exactly. */
  readonly statistic: number | null;
  readonly df: number;
  readonly pValue: number | null;
  /** The effect of a study without sampling error, on the analysis scale. */
  readonly slope: number;
  readonly method: "egger";
  readonly excluded: readonly LeftOutStudy[];
  readonly confidence: number;
  readonly warnings: readonly Sentence[];
  readonly conclusion: Sentence;
}

/**
 * Test whether small studies show other effects than large ones.
 *
 * They may because studies without an effect went unpublished, or because small studies differ.
 *
 * @param input - A measure and the studies; how few the test may stand on.
 * @returns Egger's intercept with limits and p-value.
 * @throws {@link UpstreamError} `NOT_ENOUGH_DATA` below the number of studies; `NO_SOLUTION` where all are of one size.
 * @see Egger, Davey Smith, Schneider and Minder 1997.
 *
 * @example
 * ```ts
 * const study = (value: number, variance: number) => ({ analysis: { value, variance } });
 * const studies = [study(0.12, 0.01), study(0.13, 0.02), study(0.11, 0.015), study(0.125, 0.03)];
 * smallStudyTest({ measure: "smd", studies, fewestStudies: 4 }).intercept; // => 0.1167 (4 d.p.)
 * ```
 */
export function smallStudyTest(input: SmallStudyTestInput): SmallStudyTest {
  const { fewestStudies, ...parsed } = parseInput(SmallStudyTestInput, input);
  const read = readStudies({ ...parsed, method: "FE", predictionDf: "studiesLessTwo" });
  const { value, variance } = columnsOf(read.studies);
  const count = value.length;
  if (count < fewestStudies) {
    const about = { fewest: fewestStudies, studies: count };
    throw new UpstreamError("NOT_ENOUGH_DATA", ["studies"], say(words.giveMoreStudies, about));
  }
  const precision = variance.map((each) => 1 / Math.sqrt(each));
  const scaled = value.map((each, k) => each * (precision[k] ?? 0));
  const ones = new Float64Array(count).fill(1);
  const fit = leastSquares([ones, precision], scaled, null);
  if (fit.kept.length < 2) {
    throw new UpstreamError("NO_SOLUTION", ["studies"], say(words.giveStudiesOfSizes));
  }
  const [intercept = 0, slope = 0] = fit.coefficients;
  const df = count - 2;
  const residual = scaled.reduce(
    (sum, each, k) => sum + (each - intercept - slope * (precision[k] ?? 0)) ** 2,
    0,
  );
  const standardError = Math.sqrt((residual / df) * (fit.inverse[0]?.[0] ?? 0));
  const half = -tQuantile((1 - parsed.confidence) / 2, df) * standardError;
  const statistic = standardError > 0 ? intercept / standardError : null;
  const pValue = statistic === null ? null : 2 * tUpperTail(Math.abs(statistic), df);
  const leans = Math.abs(intercept) > half;
  return {
    studies: count,
    intercept,
    standardError,
    lower: intercept - half,
    upper: intercept + half,
    statistic,
    df,
    pValue,
    slope,
    method: "egger",
    excluded: read.excluded,
    confidence: parsed.confidence,
    warnings: [
      ...read.warnings,
      ...(count < usualFewest ? [say(words.fewForEgger, { usual: usualFewest })] : []),
    ],
    conclusion: say(leans ? words.smallStudiesLean : words.smallStudiesDoNotLean, {
      intercept: rounded(intercept),
      lower: rounded(intercept - half),
      upper: rounded(intercept + half),
      studies: count,
    }),
  };
}
