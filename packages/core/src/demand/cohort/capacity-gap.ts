import * as z from "zod/mini";
import { parseInput, refusal } from "../../errors.js";
import { sizes, trueOrFalse } from "../../internal/quantities.js";
import { say, type Sentence } from "../../internal/say.js";
import * as words from "../../words/en-GB.js";

/** Input of {@link capacityGap}. */
export const CapacityGapInput = z.strictObject({
  demand: sizes({
    title: "Demand",
    description: "Families or children who need a place, by period.",
  }),
  capacity: sizes({
    title: "Capacity",
    description: "Places by period; a single number stands for every period.",
  }),
  waits: z._default(
    trueOrFalse({
      title: "Waits",
      description: "Whether those who find no place wait for the next period; no if left out.",
    }),
    false,
  ),
});
export type CapacityGapInput = z.input<typeof CapacityGapInput>;

/** One period. */
export interface CapacityPeriod {
  readonly demand: number;
  readonly capacity: number;
  /** Those who get a place: new demand and, when they wait, those still waiting. */
  readonly served: number;
  /** Those without a place at the end of the period: new ones or, when they wait, all who wait. */
  readonly unmet: number;
  readonly unusedPlaces: number;
  /** Served of capacity; null, with the reason, where there are no places. */
  readonly use: number | null;
  readonly reason: Sentence | null;
}

/** Result of {@link capacityGap}. */
export interface CapacityGap {
  readonly periods: readonly CapacityPeriod[];
  readonly totalDemand: number;
  readonly totalCapacity: number;
  readonly totalServed: number;
  /** The first period, counted from 1, with demand that finds no place; null when there is none. */
  readonly firstShortPeriod: number | null;
  readonly conclusion: Sentence;
}

/**
 * Set demand against places, period by period: who finds none, and which places stand empty.
 *
 * Totals hide both at once: places free in one period are no use to a family of another.
 *
 * @param input - Demand and capacity by period, and whether those who find no place wait.
 * @returns Served, unmet and unused by period.
 * @throws {@link UpstreamError} `INVALID_INPUT` for columns of unequal length.
 *
 * @example
 * ```ts
 * capacityGap({ demand: [40, 55, 60], capacity: [50] }).periods[2]?.unmet; // => 10
 * ```
 */
export function capacityGap(input: CapacityGapInput): CapacityGap {
  const { demand, capacity, waits } = parseInput(CapacityGapInput, input);
  if (capacity.length !== 1 && capacity.length !== demand.length) {
    throw refusal(
      ["capacity"],
      say(words.giveCapacityForEachPeriod, { expected: demand.length, got: capacity.length }),
    );
  }
  let waiting = 0;
  const periods = Array.from(demand, (arriving, index): CapacityPeriod => {
    const places = capacity[capacity.length === 1 ? 0 : index] ?? 0;
    const wanting = arriving + waiting;
    const served = Math.min(wanting, places);
    const unmet = wanting - served;
    waiting = waits ? unmet : 0;
    return {
      demand: arriving,
      capacity: places,
      served,
      unmet,
      unusedPlaces: places - served,
      use: places > 0 ? served / places : null,
      reason: places > 0 ? null : say(words.noPlaces),
    };
  });
  const sum = (of: (period: CapacityPeriod) => number): number =>
    periods.reduce((total, period) => total + of(period), 0);
  const short = periods.findIndex(({ unmet }) => unmet > 0);
  const last = periods.at(-1);
  const worst = periods.reduce((most, { unmet }) => Math.max(most, unmet), 0);
  const about = { first: short + 1, periods: periods.length, unmet: last?.unmet ?? 0 };
  return {
    periods,
    totalDemand: sum((period) => period.demand),
    totalCapacity: sum((period) => period.capacity),
    totalServed: sum((period) => period.served),
    firstShortPeriod: short < 0 ? null : short + 1,
    conclusion:
      short < 0
        ? say(words.gapNone, { periods: periods.length, unused: sum((each) => each.unusedPlaces) })
        : waits
          ? say(words.gapWaiting, about)
          : say(words.gapUnmet, {
              ...about,
              unmet: sum((each) => each.unmet),
              worst,
              unused: sum((each) => each.unusedPlaces),
            }),
  };
}
