import * as z from "zod/mini";
import { parseInput, refusal } from "../errors.js";
import { normalQuantile } from "../internal/distributions.js";
import { confidenceLevel, count, described } from "../internal/quantities.js";
import { say, type Sentence } from "../internal/say.js";
import * as words from "../words/en-GB.js";
import { completeInstrument } from "./complete-instrument.js";
import { type FunnelStep, funnelOf } from "./funnel-steps.js";
import { ReadinessInstrumentInput } from "./readiness-instrument.js";

/** Input of {@link readinessFunnel}. */
export const ReadinessFunnelInput = z.strictObject({
  barrierCounts: described(
    {
      title: "Barrier counts",
      description:
        "People who stop at each element, at `none` of them, and with `unknown` barrier.",
    },
    z.record(z.string(), count({ title: "People", description: "People who stop there." })),
  ),
  confidence: confidenceLevel(),
  instrument: z.optional(ReadinessInstrumentInput),
});
export type ReadinessFunnelInput = z.input<typeof ReadinessFunnelInput>;

/** Result of {@link readinessFunnel}. */
export interface ReadinessFunnel {
  /** People whose barrier is known. */
  readonly classified: number;
  /** People whose barrier is not known; they are left out of every share. */
  readonly unknown: number;
  /** People who pass every element. */
  readonly none: number;
  readonly steps: readonly FunnelStep[];
  /** The most common barrier, the earlier of equals; `none` when all pass, `unknown` for nobody. */
  readonly modalBarrier: string;
  /** Every element that shares the largest number of people; one unless there is a tie. */
  readonly modalTied: readonly string[];
  readonly method: { readonly interval: "wilson"; readonly confidence: number };
  readonly warnings: readonly Sentence[];
  readonly conclusion: Sentence;
}

/**
 * Show where people stop on the way to readiness, from counts alone.
 *
 * @param input - How many people stop at each element, pass all, and have no known barrier.
 * @returns Who stops at and who passes each element, with intervals, and the most common barrier.
 * @throws {@link UpstreamError} `INVALID_INPUT` for a count that is missing, unknown or not whole.
 * @see Wilson 1927 (intervals).
 *
 * @example
 * ```ts
 * const barrierCounts = { awareness: 148, desire: 74, knowledge: 78, ability: 18, reinforcement: 25, none: 33 };
 * readinessFunnel({ barrierCounts }).modalBarrier; // => "awareness"
 * ```
 */
export function readinessFunnel(input: ReadinessFunnelInput): ReadinessFunnel {
  const { barrierCounts, confidence, ...rest } = parseInput(ReadinessFunnelInput, input);
  const { elements, order } = completeInstrument(rest.instrument ?? {}, ["instrument"]);
  const names = [...order, "none"];
  for (const name of Object.keys(barrierCounts)) {
    if (names.includes(name) || name === "unknown") continue;
    const known = [...names, "unknown"];
    throw refusal(["barrierCounts", name], say(words.giveBarrierName, { names: known, name }));
  }
  const counts = names.map((name) => {
    const people = barrierCounts[name];
    if (people !== undefined) return people;
    throw refusal(["barrierCounts"], say(words.giveBarrierCount, { names, name }));
  });
  const unknown = barrierCounts["unknown"] ?? 0;
  const none = counts[order.length] ?? 0;
  const z = -normalQuantile((1 - confidence) / 2);
  const { steps, modalBarrier, modalTied, stop, pass } = funnelOf(
    elements,
    counts.slice(0, order.length),
    none,
    z,
  );
  return {
    classified: counts.reduce((sum, people) => sum + people, 0),
    unknown,
    none,
    steps,
    modalBarrier,
    modalTied,
    method: { interval: "wilson", confidence },
    warnings: unknown > 0 ? [say(words.warnUnknownBarriers, { count: unknown })] : [],
    conclusion: pass === null ? stop : say(words.funnelConclusion, { stop, pass }),
  };
}
