import * as z from "zod/mini";
import { parseInput, refusal } from "../../errors.js";
import { quantity, share, sizes } from "../../internal/quantities.js";
import { say, type Sentence } from "../../internal/say.js";
import * as words from "../../words/en-GB.js";
import { peopleProblem, wholeNumber } from "../quantities.js";

/** Input of {@link stockFlow}. */
export const StockFlowInput = z.strictObject({
  opening: quantity<number>(
    { title: "Opening", description: "People in the system at the start.", unit: "people" },
    (value) => {
      const sentence = peopleProblem(value);
      return sentence && { sentence };
    },
  ),
  entries: sizes({
    title: "Entries",
    description: "People who come in each period; a single number stands for every period.",
  }),
  exitRate: share({
    title: "Exit rate",
    description: "Share of those in the system at the start of a period who leave during it.",
  }),
  periods: z.optional(
    wholeNumber(
      { title: "Periods", description: "How many; as many as there are entries if left out." },
      { minimum: 1, maximum: 1200 },
    ),
  ),
});
export type StockFlowInput = z.input<typeof StockFlowInput>;

/** One period. */
export interface StockPeriod {
  readonly opening: number;
  readonly entries: number;
  readonly exits: number;
  readonly closing: number;
}

/** Result of {@link stockFlow}. */
export interface StockFlow {
  readonly periods: readonly StockPeriod[];
  /** Where the stock settles with the last period's entries; null, with the reason, if nobody leaves. */
  readonly settlesAt: number | null;
  readonly reason: Sentence | null;
  readonly conclusion: Sentence;
}

/**
 * Project one stock from its opening, what comes in, and the share that leaves.
 *
 * @param input - Opening, entries and exit rate, all by the same period.
 * @returns Opening, entries, exits and closing of each period.
 * @throws {@link UpstreamError} `INVALID_INPUT` for more than one entry but not one a period.
 *
 * @example
 * ```ts
 * stockFlow({ opening: 420, entries: [15], exitRate: 0.03, periods: 12 }).periods[11]?.closing; // => 444.5
 * ```
 */
export function stockFlow(input: StockFlowInput): StockFlow {
  const { opening, entries, exitRate, ...rest } = parseInput(StockFlowInput, input);
  const count = rest.periods ?? entries.length;
  if (entries.length !== 1 && entries.length !== count) {
    throw refusal(
      ["entries"],
      say(words.giveEntriesForEachPeriod, { expected: count, got: entries.length }),
    );
  }
  let stock = opening;
  const periods = Array.from({ length: count }, (_, index): StockPeriod => {
    const before = stock;
    const coming = entries[entries.length === 1 ? 0 : index] ?? 0;
    const exits = before * exitRate;
    stock = before - exits + coming;
    return { opening: before, entries: coming, exits, closing: stock };
  });
  const lastEntries = entries[entries.length - 1] ?? 0;
  // A rate so small that nobody leaves within any horizon settles nowhere either.
  const settlesAt = exitRate > 1e-12 ? lastEntries / exitRate : null;
  return {
    periods,
    settlesAt,
    reason: settlesAt === null ? say(words.nobodyLeaves) : null,
    conclusion:
      settlesAt === null
        ? say(words.stockNeverSettles, { opening, periods: count, closing: stock })
        : say(words.stockSettles, { opening, periods: count, closing: stock, settlesAt }),
  };
}
