import * as z from "zod/mini";
import { parseInput, refusal, UpstreamError } from "../errors.js";
import { choice, described, quantity } from "../internal/quantities.js";
import { say, type Sentence } from "../internal/say.js";
import * as words from "../words/en-GB.js";
import type { Improvement } from "./figures.js";
import {
  hasNumberedPeriods,
  type Period,
  placeIn,
  readSeries,
  type Series,
  seriesPeriods,
  seriesPlace,
  seriesValues,
} from "./series.js";
import { xmrChart, type XmrSignal } from "./xmr-chart.js";

/** A number of periods. */
const periodCount = (about: { title: string; description: string }) =>
  quantity<number>({ ...about, unit: "people" }, (value) =>
    Number.isInteger(value) && (value as number) >= 0 && (value as number) <= longestLag
      ? undefined
      : { sentence: say(words.giveWholeNumberBetween, { minimum: 0, maximum: longestLag }) },
  );

const longestLag = 120;

/** One of the two metrics. */
const OrderedSeries = z.strictObject({
  values: seriesValues({
    title: "Values",
    description: "One figure a period, in order; null where it is missing.",
  }),
  improvement: z._default(
    choice(["increase", "decrease", "neutral"], {
      title: "Improvement",
      description: "Which way is better; only signals for better then count.",
    }),
    "neutral",
  ),
});

/** Input of {@link metricOrder}. */
export const MetricOrderInput = z.strictObject({
  early: described(
    { title: "Early metric", description: "The figure that should move first." },
    OrderedSeries,
  ),
  late: described(
    { title: "Late metric", description: "The figure that should follow, over the same periods." },
    OrderedSeries,
  ),
  periods: z.optional(seriesPeriods()),
  changeAt: seriesPlace({
    title: "Change at",
    description: "First period after the change: a position counted from 0, or a period.",
  }),
  lag: periodCount({
    title: "Lag",
    description: "How many periods after the early metric the late one should signal.",
  }),
  tolerance: z._default(
    periodCount({
      title: "Tolerance",
      description:
        "How many periods either way still count as the expected lag: 6, since a run of seven shows so much later than a point outside.",
    }),
    6,
  ),
});
export type MetricOrderInput = z.input<typeof MetricOrderInput>;

/** A metric's first signal after the change. */
export interface FirstSignal {
  /** Period in which the signal could first be seen. */
  readonly period: Period;
  /** Its position, counted from 0. */
  readonly position: number;
  /** First period that belongs to it; a run of seven begins six earlier. */
  readonly begins: Period;
  readonly signal: XmrSignal;
}

/** Whether an early metric moved before a late one. */
export type MetricOrderVerdict =
  "asExpected" | "rightOrder" | "together" | "reversed" | "waiting" | "overdue" | "noSignal";

/** Result of {@link metricOrder}. */
export interface MetricOrder {
  readonly verdict: MetricOrderVerdict;
  /** First signals; null where there is none yet. */
  readonly early: FirstSignal | null;
  readonly late: FirstSignal | null;
  /** Periods from the early metric's signal to the late one's; null without both. */
  readonly distance: number | null;
  readonly expectedLag: number;
  readonly tolerance: number;
  readonly method: "first XmR signal by NHS rules, limits from before the change";
  readonly warnings: readonly Sentence[];
  readonly conclusion: Sentence;
}

/**
 * Tell whether an early metric signals before a late one, as far apart as expected.
 *
 * Each metric is charted with limits from before the change, as someone would have who looked every
 * period: a signal counts from when it could first be seen. One pair of signals is one observation.
 *
 * @param input - Two series over the same periods, the change, and the lag expected between them.
 * @returns Each metric's first signal, the distance between them, and the verdict.
 * @throws {@link UpstreamError} `INVALID_INPUT` for series of unequal length or a change outside them;
 * `NOT_ENOUGH_DATA` without eight values and two neighbours before the change.
 * @see NHS England, Making Data Count.
 *
 * @example
 * ```ts
 * const before = [10, 11, 10, 11, 10, 11, 10, 11];
 * metricOrder({
 *   early: { values: [...before, 20, 20, 20, 20] },
 *   late: { values: [...before, 10, 11, 20, 20] },
 *   changeAt: 8,
 *   lag: 2,
 * }).distance; // => 2
 * ```
 */
export function metricOrder(input: MetricOrderInput): MetricOrder {
  const parsed = parseInput(MetricOrderInput, input);
  const { lag, tolerance } = parsed;
  const length = parsed.early.values.length;
  if (parsed.late.values.length !== length) {
    const lengths = { other: "early", expected: length, got: parsed.late.values.length };
    throw refusal(["late", "values"], say(words.giveEqualLengths, lengths));
  }
  const shared = parsed.periods && { periods: parsed.periods };
  const asked = { values: parsed.early.values, ...shared };
  const early = readSeries(asked);
  const late = readSeries({ values: parsed.late.values, ...shared });
  if (early.periods.some((period, i) => period !== late.periods[i])) {
    throw refusal(["late", "values"], say(words.giveSamePeriods));
  }
  const change = placeIn(early, parsed.changeAt, hasNumberedPeriods(asked), ["changeAt"]);
  const first = firstSignal(early, change, parsed.early.improvement, "early");
  const second = firstSignal(late, change, parsed.late.improvement, "late");
  const distance = first && second && second.position - first.position;
  const verdict = verdictOf(first, second, lag, tolerance, late.values.length - 1);
  return {
    verdict,
    early: first,
    late: second,
    distance,
    expectedLag: lag,
    tolerance,
    method: "first XmR signal by NHS rules, limits from before the change",
    warnings: [
      say(words.orderOnePair),
      ...(Math.min(countBefore(early.values, change), countBefore(late.values, change)) < many
        ? [say(words.orderFewBefore, { many })]
        : []),
    ],
    conclusion: conclude(verdict, first, second, parsed),
  };
}

const fewest = 8;
const many = 13;

function countBefore(values: Float64Array, change: number): number {
  return values.subarray(0, change).reduce((sum, value) => sum + (value === value ? 1 : 0), 0);
}

/** The first signal that someone who charts every period since a change would have seen. */
function firstSignal(
  { values, nameAt }: Series,
  change: number,
  improvement: Improvement,
  field: "early" | "late",
): FirstSignal | null {
  const baselinePoints = countBefore(values, change);
  const neighbours = values
    .subarray(1, change)
    .some((value, i) => !Number.isNaN(value - (values[i] ?? NaN)));
  if (baselinePoints < fewest || !neighbours) {
    const about = { needed: fewest, got: baselinePoints };
    throw new UpstreamError(
      "NOT_ENOUGH_DATA",
      [field, "values"],
      say(words.giveValuesBefore, about),
    );
  }
  const filled = Array.from(values, (value) => (Number.isNaN(value) ? null : value));
  for (let position = change; position < values.length; position++) {
    const { points } = xmrChart({
      values: filled.slice(0, position + 1),
      baselinePoints,
      improvement,
    });
    const last = points[position];
    if (last === undefined || last.signal === "missing" || last.signal === "common") continue;
    if (improvement !== "neutral" && last.pointType !== "improvement") continue;
    const { signal } = last;
    let begins = position;
    while (begins > 0 && points[begins - 1]?.signal === signal) begins--;
    return { period: nameAt(position), position, begins: nameAt(begins), signal };
  }
  return null;
}

function verdictOf(
  early: FirstSignal | null,
  late: FirstSignal | null,
  lag: number,
  tolerance: number,
  last: number,
): MetricOrderVerdict {
  if (early === null) return late === null ? "noSignal" : "reversed";
  if (late === null) return last - early.position > lag + tolerance ? "overdue" : "waiting";
  const distance = late.position - early.position;
  if (distance < 0) return "reversed";
  // Metrics that move together give no early warning, unless that was what was expected.
  if (distance === 0 && lag > 0) return "together";
  return Math.abs(distance - lag) <= tolerance ? "asExpected" : "rightOrder";
}

function conclude(
  verdict: MetricOrderVerdict,
  early: FirstSignal | null,
  late: FirstSignal | null,
  { lag, tolerance }: z.output<typeof MetricOrderInput>,
): Sentence {
  if (early === null) {
    return late === null
      ? say(words.orderNoSignal)
      : say(words.orderLateOnly, { late: late.period });
  }
  if (late === null) {
    const due = { early: early.period, lag, tolerance };
    return verdict === "overdue" ? say(words.orderOverdue, due) : say(words.orderWaiting, due);
  }
  const both = { early: early.period, late: late.period };
  if (verdict === "reversed") return say(words.orderReversed, both);
  if (verdict === "together") return say(words.orderTogether, { period: early.period });
  const apart = { ...both, distance: late.position - early.position, lag };
  return verdict === "asExpected"
    ? say(words.orderAsExpected, apart)
    : say(words.orderRight, apart);
}
