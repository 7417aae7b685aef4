import * as z from "zod/mini";
import { parseInput, refusal } from "../../errors.js";
import { matrixExponential } from "../../internal/matrices.js";
import { quantity } from "../../internal/quantities.js";
import { say } from "../../internal/say.js";
import * as words from "../../words/en-GB.js";
import { squareTable } from "../quantities.js";

/** Beyond this every change has happened many times over, and squaring would lose its digits. */
const mostChanges = 1e6;

/** Input of {@link ratesToProbabilities}. */
export const RatesToProbabilitiesInput = z.strictObject({
  rates: squareTable(
    {
      title: "Rates",
      description:
        "Moves a unit of time: a row a state of origin; the diagonal is minus the rate of leaving the state.",
      unit: "ratio",
    },
    (value) =>
      Number.isFinite(value) && Math.abs(Number(value)) <= 1e9
        ? undefined
        : say(words.giveRateOfMoving),
  ),
  time: z._default(
    quantity<number>(
      { title: "Time", description: "How many units of time; 1 if left out.", unit: "ratio" },
      (value) =>
        Number.isFinite(value) && Number(value) >= 0 && Number(value) <= 1e6
          ? undefined
          : { sentence: say(words.giveTimeNotNegative) },
    ),
    1,
  ),
});
export type RatesToProbabilitiesInput = z.input<typeof RatesToProbabilitiesInput>;

/** Result of {@link ratesToProbabilities}. */
export interface ProbabilitiesOverTime {
  /** A row a state of origin, a column a state of destination. */
  readonly probabilities: readonly (readonly number[])[];
  /** By state of origin: the chance of having left the system; 0 where rows of rates add up to 0. */
  readonly exit: readonly number[];
  readonly time: number;
  readonly method: "matrixExponential";
}

/**
 * Turn rates of moving between states into chances over a length of time.
 *
 * Each rate alone would not do: with several ways out of a state they compete, and a person can move
 * twice. A row whose rates add up to less than 0 loses people from the system.
 *
 * @param input - Rates and a length of time.
 * @returns Chances; each row and its exit add up to 1.
 * @throws {@link UpstreamError} `INVALID_INPUT` for a negative rate off the diagonal, or a row above 0.
 *
 * @example
 * ```ts
 * ratesToProbabilities({ rates: [[-0.12, 0.12], [0, 0]] }).probabilities[0]; // => [0.8869, 0.1131]
 * ```
 */
export function ratesToProbabilities(input: RatesToProbabilitiesInput): ProbabilitiesOverTime {
  const { rates, time } = parseInput(RatesToProbabilitiesInput, input);
  const inner = rates.length;
  // Leaving becomes a state of its own, so that every row adds up to 0 and none is lost.
  const size = inner + 1;
  const closed = new Float64Array(size * size);
  for (const [row, line] of rates.entries()) {
    let sum = 0;
    let largest = 0;
    for (let column = 0; column < inner; column++) {
      const rate = line[column] ?? 0;
      if (column !== row && rate < 0) {
        throw refusal(["rates", row, column], say(words.giveRateOffDiagonal));
      }
      closed[row * size + column] = rate * time;
      sum += rate;
      largest = Math.max(largest, Math.abs(rate));
    }
    const isRounding = Math.abs(sum) <= 1e-9 * largest;
    if (sum > 0 && !isRounding) {
      throw refusal(["rates", row], say(words.giveRatesUpToZero, { sum }));
    }
    if (largest * time > mostChanges) throw refusal(["time"], say(words.giveShorterTime));
    closed[row * size + inner] = isRounding ? 0 : -sum * time;
  }
  const result = matrixExponential(closed, size, true);
  return {
    probabilities: rates.map((_, row) =>
      Array.from(result.subarray(row * size, row * size + inner)),
    ),
    exit: rates.map((_, row) => result[row * size + inner] ?? 0),
    time,
    method: "matrixExponential",
  };
}
