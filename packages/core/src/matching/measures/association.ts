import * as z from "zod/mini";
import { parseInput } from "../../errors.js";
import { chiSquareUpperTail, normalQuantile } from "../../internal/distributions.js";
import { choice, confidenceLevel } from "../../internal/quantities.js";
import { type Sentence, say } from "../../internal/say.js";
import * as words from "../../words/en-GB.js";
import { fisherExact, fisherIsFeasible, type FourFold } from "./fisher-exact.js";
import { type FourCells, fourCells } from "../four-cells.js";
import { scoreDifferenceLimits, scoreDifferenceLimitsAsEpiR } from "./score-difference.js";
import type { ExcludedRecords } from "../tally.js";
import { type FourCounts, type FromTally, tallyOrCounts } from "../tally-or-counts.js";
import type { Figure, RatioEstimate } from "../targeting.js";

/** What to do with a table in which a cell is empty. */
export const zeroCellChoices = ["none", "haldane"] as const;
export type ZeroCell = (typeof zeroCellChoices)[number];

/** Input of {@link association}. */
export const AssociationInput = z.strictObject({
  ...tallyOrCounts,
  zeroCell: z._default(
    choice(zeroCellChoices, {
      title: "Empty cells",
      description: "Whether one half is added to all four cells when one is empty (haldane).",
    }),
    "none",
  ),
  confidence: confidenceLevel(),
});
export type AssociationInput = (FourCounts | FromTally) &
  Pick<z.input<typeof AssociationInput>, "zeroCell" | "confidence">;

/** The logarithm of a ratio, as a pooled analysis needs it. */
export interface LogRatio {
  readonly value: number | null;
  readonly standardError: number | null;
  readonly reason: Sentence | null;
}

/** A statistic that is compared with chi-square on one degree of freedom. */
export interface ChiSquareTest {
  readonly value: number | null;
  readonly p: number | null;
  readonly reason: Sentence | null;
}

/** Result of {@link association}: children in high need against all others. */
export interface Association extends FourCells {
  readonly population: number;
  readonly need: number;
  readonly service: number;
  /** Coverage over the service rate without high need; Wald limits on the log scale. */
  readonly riskRatio: RatioEstimate;
  readonly logRiskRatio: LogRatio;
  /** Odds of service in high need over the odds without; Wald limits on the log scale. */
  readonly oddsRatio: RatioEstimate;
  readonly logOddsRatio: LogRatio;
  /** Fisher's conditional maximum likelihood odds ratio, with exact limits. */
  readonly oddsRatioExact: RatioEstimate;
  /** Fisher's exact two-sided p-value. */
  readonly fisherP: Figure;
  /** Coverage less the service rate without high need, with Wald limits. */
  readonly riskDifference: RatioEstimate;
  /** The same difference with score limits, which hold for small and empty cells too. */
  readonly riskDifferenceScore: RatioEstimate;
  readonly chiSquare: ChiSquareTest;
  /** With Yates's correction for continuity. */
  readonly chiSquareYates: ChiSquareTest;
  /** The likelihood-ratio statistic G². */
  readonly likelihoodRatioTest: ChiSquareTest;
  /** Correlation of the two flags, from -1 to 1. */
  readonly phi: Figure;
  /** Yule's Q, from -1 to 1. */
  readonly yuleQ: Figure;
  readonly zeroCell: ZeroCell;
  /** Whether one half was added to the cells that the two ratios and their logarithms use. */
  readonly adjusted: boolean;
  readonly excluded: readonly ExcludedRecords[];
  readonly method: {
    readonly ratios: "wald";
    readonly difference: "score";
    readonly exact: "conditional";
  };
  /** Figures as other programs print them, for comparison only. */
  readonly compatibility: {
    /** Score limits in R's epiR 2.0.57, which stops its search within 2e-7 of them. */
    readonly riskDifferenceScoreAsEpiR: {
      readonly lower: number | null;
      readonly upper: number | null;
    };
  };
  readonly confidence: number;
  readonly warnings: readonly Sentence[];
  readonly conclusion: Sentence;
}

/**
 * Measure how far service goes with high need.
 *
 * Only the ratios and their logarithms use the cells to which `zeroCell` has added one half; the
 * difference, the tests and the exact odds ratio need no such help.
 *
 * @param input - A tally, or the four counts of a published table; the confidence level.
 * @returns Ratios, differences and tests of service with high need against service without.
 * @throws {@link UpstreamError} `INVALID_INPUT` for counts that contradict one another.
 * @see Mee 1984 (score limits); Fisher 1935 (exact odds ratio); Yates 1934; Haldane 1956.
 *
 * @example
 * ```ts
 * association({ population: 8459, need: 2176, service: 649, both: 223 }).riskRatio;
 * // => value 1.51, lower 1.30, upper 1.76
 * ```
 */
export function association(input: AssociationInput): Association {
  const parsed = parseInput(AssociationInput, input);
  const { zeroCell, confidence } = parsed;
  const { excluded, warnings, ...cells } = fourCells(parsed);
  const tail = (1 - confidence) / 2;
  const z = -normalQuantile(tail);
  const table = [cells.both, cells.servedLowNeed, cells.unmetNeed, cells.neither] as const;
  const [a, b, c, d] = table;
  const population = a + b + c + d;
  const adjusted = zeroCell === "haldane" && population > 0 && table.includes(0);
  const ratioCells: FourFold = adjusted ? [a + 0.5, b + 0.5, c + 0.5, d + 0.5] : table;
  const reason = emptyMargin(table);
  const logRiskRatio = riskRatioLog(ratioCells);
  const logOddsRatio = oddsRatioLog(ratioCells);
  const exact = exactOdds(table, tail, reason);
  const margins = [a + b, a + c, b + d, c + d];
  const cross = a * d - b * c;
  const chiSquare = (distance: number): ChiSquareTest =>
    tested(
      margins.reduce((rest, margin) => rest / margin, distance * distance * population),
      reason,
    );
  const riskDifferenceScore = scoreDifference(table, z);
  const result = {
    ...cells,
    ...{ population, need: a + c, service: a + b },
    riskRatio: ratioOf(logRiskRatio, z, a === 0 && b > 0 && c > 0),
    logRiskRatio,
    oddsRatio: ratioOf(logOddsRatio, z, a * d === 0 && b * c > 0),
    logOddsRatio,
    ...exact,
    riskDifference: waldDifference(table, z),
    riskDifferenceScore,
    chiSquare: chiSquare(cross),
    chiSquareYates: chiSquare(Math.max(0, Math.abs(cross) - population / 2)),
    likelihoodRatioTest: tested(likelihoodRatio(table), reason),
    phi: reason
      ? { value: null, reason }
      : { value: margins.reduce((rest, margin) => rest / Math.sqrt(margin), cross), reason },
    yuleQ:
      a * d + b * c === 0
        ? { value: null, reason: say(words.noOddsEitherWay) }
        : { value: cross / (a * d + b * c), reason: null },
    ...{ zeroCell, adjusted, excluded },
    method: { ratios: "wald", difference: "score", exact: "conditional" },
    compatibility: { riskDifferenceScoreAsEpiR: scoreLimitsAsEpiR(table, z) },
    ...{ confidence, warnings: adjusted ? [...warnings, say(words.halfAdded)] : warnings },
  } as const;
  return { ...result, conclusion: conclude(table, riskDifferenceScore) };
}

function emptyMargin([a, b, c, d]: FourFold): Sentence | null {
  if (a + b + c + d === 0) return say(words.nobodyInPopulation);
  if (a + c === 0) return say(words.nobodyInNeed);
  if (b + d === 0) return say(words.everybodyInNeed);
  if (a + b === 0) return say(words.nobodyServedToCompare);
  if (c + d === 0) return say(words.everybodyServedToCompare);
  return null;
}

const noLog = (reason: Sentence): LogRatio => ({ value: null, standardError: null, reason });

function riskRatioLog(table: FourFold): LogRatio {
  const [a, b, c, d] = table;
  const reason = emptyMargin(table);
  if (reason?.id === "everybodyServedToCompare") {
    return { value: 0, standardError: null, reason: say(words.noSpread) };
  }
  if (reason) return noLog(reason);
  if (b === 0) return noLog(say(words.nobodyServedLowNeed));
  if (a === 0) return noLog(say(words.noLimitsAtZero));
  return {
    value: Math.log(a / (a + c) / (b / (b + d))),
    standardError: Math.sqrt(c / a / (a + c) + d / b / (b + d)),
    reason: null,
  };
}

function oddsRatioLog(table: FourFold): LogRatio {
  const [a, b, c, d] = table;
  const reason = emptyMargin(table);
  if (reason) return noLog(reason);
  if (b * c === 0) return noLog(say(words.noFiniteOdds));
  if (a * d === 0) return noLog(say(words.noOddsLimits));
  return {
    value: Math.log(a / c / (b / d)),
    standardError: Math.sqrt(1 / a + 1 / b + 1 / c + 1 / d),
    reason: null,
  };
}

/** A ratio of 0 has no logarithm, but it is a ratio. */
function ratioOf(log: LogRatio, z: number, isZero: boolean): RatioEstimate {
  const { value, standardError, reason } = log;
  if (value === null) return { value: isZero ? 0 : null, lower: null, upper: null, reason };
  if (standardError === null) return { value: Math.exp(value), lower: null, upper: null, reason };
  const half = z * standardError;
  return {
    value: Math.exp(value),
    lower: Math.exp(value - half),
    upper: Math.exp(value + half),
    reason,
  };
}

function exactOdds(
  table: FourFold,
  tail: number,
  reason: Sentence | null,
): Pick<Association, "oddsRatioExact" | "fisherP"> {
  const none = { value: null, lower: null, upper: null };
  if (reason) {
    // With an empty margin only one table is possible, so nothing speaks against chance.
    const p = table.some((cell) => cell > 0) ? { value: 1, reason: null } : { value: null, reason };
    return { oddsRatioExact: { ...none, reason }, fisherP: p };
  }
  if (!fisherIsFeasible(table)) {
    const tooMany = say(words.tooManyForExact);
    return {
      oddsRatioExact: { ...none, reason: tooMany },
      fisherP: { value: null, reason: tooMany },
    };
  }
  const { estimate, lower, upper, p } = fisherExact(table, tail);
  const finite = (value: number): number | null => (Number.isFinite(value) ? value : null);
  return {
    oddsRatioExact: {
      ...{ value: finite(estimate), lower, upper: finite(upper) },
      reason: Number.isFinite(upper) ? null : say(words.noUpperOdds),
    },
    fisherP: { value: p, reason: null },
  };
}

function waldDifference([a, b, c, d]: FourFold, z: number): RatioEstimate {
  const none = { value: null, lower: null, upper: null };
  const need = a + c;
  const lowNeed = b + d;
  if (need + lowNeed === 0) return { ...none, reason: say(words.nobodyInPopulation) };
  if (need === 0) return { ...none, reason: say(words.nobodyInNeed) };
  if (lowNeed === 0) return { ...none, reason: say(words.everybodyInNeed) };
  const value = a / need - b / lowNeed;
  const half =
    z * Math.sqrt((a / need) * (c / need / need) + (b / lowNeed) * (d / lowNeed / lowNeed));
  if (half === 0) return { value, lower: null, upper: null, reason: say(words.noWaldWidth) };
  return {
    value,
    lower: Math.max(-1, value - half),
    upper: Math.min(1, value + half),
    reason: null,
  };
}

function scoreDifference(table: FourFold, z: number): RatioEstimate {
  const [a, b, c, d] = table;
  const { value, reason } = waldDifference(table, z);
  if (value === null) return { value, lower: null, upper: null, reason };
  const [lower, upper] = scoreDifferenceLimits(a, a + c, b, b + d, z);
  return { value, lower, upper, reason: null };
}

function scoreLimitsAsEpiR(
  [a, b, c, d]: FourFold,
  z: number,
): Association["compatibility"]["riskDifferenceScoreAsEpiR"] {
  if (a + c === 0 || b + d === 0) return { lower: null, upper: null };
  const [lower, upper] = scoreDifferenceLimitsAsEpiR(a, a + c, b, b + d, z);
  return { lower, upper };
}

function likelihoodRatio([a, b, c, d]: FourFold): number {
  const total = a + b + c + d;
  const part = (cell: number, row: number, column: number): number =>
    cell === 0 ? 0 : cell * Math.log((cell / row) * (total / column));
  const sum =
    part(a, a + b, a + c) + part(b, a + b, b + d) + part(c, c + d, a + c) + part(d, c + d, b + d);
  // Rounding can leave a statistic of nought a shade below it.
  return Math.max(0, 2 * sum);
}

function tested(value: number, reason: Sentence | null): ChiSquareTest {
  if (reason) return { value: null, p: null, reason };
  return { value, p: chiSquareUpperTail(value, 1), reason: null };
}

function conclude([a, b, c, d]: FourFold, difference: RatioEstimate): Sentence {
  const { lower, upper, reason } = difference;
  if (lower === null || upper === null) return reason ?? say(words.nobodyInPopulation);
  const about = { coverage: a / (a + c), other: b / (b + d) };
  if (lower > 0) return say(words.concludeServedMore, about);
  if (upper < 0) return say(words.concludeServedLess, about);
  return say(words.concludeServedAlike, about);
}
