import * as z from "zod/mini";
import { parseInput, refusal } from "../../errors.js";
import { matrixExponential, matrixLogarithm, multiplyMatrices } from "../../internal/matrices.js";
import { say, type Sentence } from "../../internal/say.js";
import * as words from "../../words/en-GB.js";
import { chanceTable, wholeMonths } from "../quantities.js";

/** Input of {@link rescaleMatrix}. */
export const RescaleMatrixInput = z.strictObject({
  transition: chanceTable({
    title: "Chances",
    description: "Chance of each move over the period that they were counted in.",
  }),
  fromMonths: z._default(
    wholeMonths({
      title: "From",
      description: "Months that the chances are over; 12 if left out.",
    }),
    12,
  ),
  toMonths: z._default(
    wholeMonths({ title: "To", description: "Months that they should be over; 1 if left out." }),
    1,
  ),
});
export type RescaleMatrixInput = z.input<typeof RescaleMatrixInput>;

/** A chance below 0: no monthly process gives the chances that were put in. */
export interface NegativeEntry {
  readonly row: number;
  readonly column: number;
  readonly value: number;
}

/** Result of {@link rescaleMatrix}. */
export interface RescaledMatrix {
  /** Null, with the reason, where there is no root. Negative entries stay in it as they are. */
  readonly transition: readonly (readonly number[])[] | null;
  readonly reason: Sentence | null;
  /** Every entry below 0; nothing is cut off or spread. */
  readonly negative: readonly NegativeEntry[];
  /** The chances that the result leads back to, over the period that was put in. */
  readonly roundTrip: readonly (readonly number[])[] | null;
  /** Their largest difference from the chances put in. */
  readonly roundTripError: number | null;
  readonly method: "matrixLogarithm";
  readonly warnings: readonly Sentence[];
}

/** Below 0 by no more than this is rounding, and is 0. */
const rounding = 1e-12;

/**
 * Turn chances over one period into chances over another, such as a year's into a month's.
 *
 * Taking 1-(1-p)^(1/12) entry by entry is right for two states only. The proper root may not exist, or
 * may have entries below 0; they are reported, never cut off.
 *
 * @param input - Chances, the months they are over, and the months wanted.
 * @returns Chances over the months wanted, or null with the reason.
 * @throws {@link UpstreamError} `INVALID_INPUT` for a row that adds up to more than 1.
 *
 * @example
 * ```ts
 * rescaleMatrix({ transition: [[0.76, 0.24], [0, 1]] }).transition?.[0]; // => [0.9774, 0.0226]
 * ```
 */
export function rescaleMatrix(input: RescaleMatrixInput): RescaledMatrix {
  const { transition, fromMonths, toMonths } = parseInput(RescaleMatrixInput, input);
  const size = transition.length;
  const flat = new Float64Array(size * size);
  for (const [row, line] of transition.entries()) {
    let sum = 0;
    for (let column = 0; column < size; column++) {
      flat[row * size + column] = line[column] ?? 0;
      sum += line[column] ?? 0;
    }
    if (sum > 1 + 1e-9) {
      throw refusal(
        ["transition", row],
        say(words.giveRowUpToOne, { state: String(row + 1), sum }),
      );
    }
  }
  const log = matrixLogarithm(flat, size);
  const back = log && matrixExponential(log, size);
  if (log === null || back === null || !(largestDifference(back, flat) < 1e-6)) {
    return {
      transition: null,
      reason: say(words.noMatrixRoot),
      negative: [],
      roundTrip: null,
      roundTripError: null,
      method: "matrixLogarithm",
      warnings: [],
    };
  }
  const share = toMonths / fromMonths;
  const wanted = matrixExponential(
    log.map((value) => value * share),
    size,
  ).map((value) => (value < 0 && value > -rounding ? 0 : value));
  const negative: NegativeEntry[] = [];
  for (const [at, value] of wanted.entries()) {
    if (value < 0) negative.push({ row: Math.floor(at / size), column: at % size, value });
  }
  const rows = (matrix: Float64Array): number[][] =>
    transition.map((_, row) => Array.from(matrix.subarray(row * size, (row + 1) * size)));
  const periods = fromMonths / toMonths;
  const there = Number.isInteger(periods) ? matrixPower(wanted, periods, size) : back;
  return {
    transition: rows(wanted),
    reason: null,
    negative,
    roundTrip: rows(there),
    roundTripError: largestDifference(there, flat),
    method: "matrixLogarithm",
    warnings:
      negative.length === 0
        ? []
        : [say(words.warnNegativeRoot, { count: negative.length, months: toMonths })],
  };
}

/** Multiply a matrix by itself so many times. */
function matrixPower(a: Float64Array, times: number, size: number): Float64Array {
  let power = a;
  for (let done = 1; done < times; done++) power = multiplyMatrices(power, a, size);
  return power;
}

function largestDifference(a: Float64Array, b: Float64Array): number {
  return a.reduce((largest, value, at) => Math.max(largest, Math.abs(value - (b[at] ?? 0))), 0);
}
