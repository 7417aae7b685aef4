import * as z from "zod/mini";
import { parseInput, refusal } from "../errors.js";
import { choice, measurement, measurementsOrMissing, quantity } from "../internal/quantities.js";
import { say, type Sentence } from "../internal/say.js";
import * as words from "../words/en-GB.js";
import { figure, meetsTarget } from "./figures.js";
import { type Period, periodAfter, seriesPlace } from "./series.js";

const mostSteps = 600;

/** Input of {@link trajectory}. */
export const TrajectoryInput = z.strictObject({
  baseline: measurement({ title: "Baseline", description: "Where the figure starts, at step 0." }),
  target: measurement({ title: "Target", description: "Where it is to end, at the last step." }),
  steps: quantity<number>(
    { title: "Steps", description: "How many periods from baseline to target.", unit: "people" },
    (value) =>
      Number.isInteger(value) && (value as number) >= 1 && (value as number) <= mostSteps
        ? undefined
        : { sentence: say(words.giveSteps, { most: mostSteps }) },
  ),
  actual: z._default(
    measurementsOrMissing({
      title: "Actual",
      description: "What happened, step 0 first; null where it is missing.",
    }),
    [],
  ),
  direction: choice(["increase", "decrease"], {
    title: "Direction",
    description: "Which way is better.",
  }),
  shape: z._default(
    choice(["linear", "sCurve"], {
      title: "Shape",
      description: "A straight line, or a slow start and a slow end.",
    }),
    "linear",
  ),
  tolerance: z._default(
    quantity<number>(
      {
        title: "Tolerance",
        description: "How far behind the plan still counts as on plan.",
        unit: "score",
      },
      (value) =>
        Number.isFinite(value) && (value as number) >= 0 && (value as number) <= 1e15
          ? undefined
          : { sentence: say(words.giveNumberNotNegative) },
    ),
    0,
  ),
  start: z.optional(
    seriesPlace({ title: "Start", description: "Period of step 0, such as 2024-03." }),
  ),
});
export type TrajectoryInput = z.input<typeof TrajectoryInput>;

/** One step of a planned path. */
export interface TrajectoryStep {
  readonly step: number;
  /** The step's period; the step itself where no start was given. */
  readonly period: Period;
  readonly planned: number;
  readonly actual: number | null;
  /** Actual less planned. */
  readonly variance: number | null;
  /** Whether actual is on the plan or on the better side of it. */
  readonly favourable: boolean | null;
  /** Share of the way from baseline to target that has been gone; null also where they are equal. */
  readonly progressShare: number | null;
}

/** How the latest figure stands to the plan. */
export type PlanStatus = "onPlan" | "withinTolerance" | "behind" | "noFigures";

/** Result of {@link trajectory}. */
export interface Trajectory {
  readonly path: readonly TrajectoryStep[];
  /** Step of the latest figure; null without any. */
  readonly lastStep: number | null;
  readonly status: PlanStatus;
  /** Area between baseline and plan, in the wanted direction, over the steps that have a figure. */
  readonly plannedCumulative: number;
  /** The same for what happened. */
  readonly actualCumulative: number;
  /** One over the other: how much of the planned benefit has come; null with the reason. */
  readonly realisationRate: number | null;
  readonly realisationReason: Sentence | null;
  readonly shape: "linear" | "sCurve";
  readonly warnings: readonly Sentence[];
  readonly conclusion: Sentence;
}

/**
 * Plan a path from baseline to target, and measure what happened against it step by step.
 *
 * The realisation rate compares areas, so that a benefit which comes late counts for less than one on
 * time; a single month at target does not make it whole.
 *
 * @param input - Baseline, target, number of steps, what happened so far.
 * @returns The path with variances, and how much of the planned benefit has been realised.
 * @throws {@link UpstreamError} `INVALID_INPUT` for more figures than steps, or a target on the wrong
 * side of the baseline.
 * @see HM Treasury, The Green Book, on monitoring and benefits realisation.
 *
 * @example
 * ```ts
 * trajectory({ baseline: 100, target: 90, steps: 10, direction: "decrease", actual: [100, 99.5] }).realisationRate; // => 0.5
 * ```
 */
export function trajectory(input: TrajectoryInput): Trajectory {
  const parsed = parseInput(TrajectoryInput, input);
  const { baseline, target, steps, actual, direction, shape, tolerance, start } = parsed;
  if (!meetsTarget(target, baseline, direction)) {
    throw refusal(
      ["target"],
      say(direction === "increase" ? words.giveTargetAbove : words.giveTargetBelow),
    );
  }
  if (actual.length > steps + 1) {
    const about = { most: steps + 1, steps, got: actual.length };
    throw refusal(["actual"], say(words.giveFewerActuals, about));
  }
  if (start !== undefined && periodAfter(start, 0) === undefined) {
    throw refusal(["start"], say(words.givePeriod));
  }
  const way = target - baseline;
  const sign = direction === "increase" ? 1 : -1;
  let plannedCumulative = 0;
  let actualCumulative = 0;
  let lastStep: number | null = null;
  const path: TrajectoryStep[] = [];
  for (let step = 0; step <= steps; step++) {
    const gone = step / steps;
    const share = shape === "linear" ? gone : gone * gone * (3 - 2 * gone);
    const planned = step === steps ? target : baseline + way * share;
    const value = actual[step] ?? null;
    if (value !== null) {
      lastStep = step;
      plannedCumulative += sign * (planned - baseline);
      actualCumulative += sign * (value - baseline);
    }
    path.push({
      step,
      period: start === undefined ? step : (periodAfter(start, step) ?? step),
      planned,
      actual: value,
      variance: value === null ? null : value - planned,
      favourable: value === null ? null : meetsTarget(value, planned, direction),
      progressShare: value === null || way === 0 ? null : finite((value - baseline) / way),
    });
  }
  const last = lastStep === null ? undefined : path[lastStep];
  const status = statusOf(last, direction, tolerance);
  const rate = plannedCumulative > 0 ? finite(actualCumulative / plannedCumulative) : null;
  const warnings =
    rate !== null && plannedCumulative < Math.abs(way) / 2 ? [say(words.planBarelyBegun)] : [];
  return {
    path,
    lastStep,
    status,
    plannedCumulative,
    actualCumulative,
    realisationRate: rate,
    realisationReason: rate === null ? say(words.nothingPlannedYet) : null,
    shape,
    warnings,
    conclusion: conclude(last, status, rate),
  };
}

function finite(value: number): number | null {
  return Number.isFinite(value) ? value : null;
}

function statusOf(
  last: TrajectoryStep | undefined,
  direction: "increase" | "decrease",
  tolerance: number,
): PlanStatus {
  if (last?.actual == null) return "noFigures";
  if (last.favourable === true) return "onPlan";
  const allowed = last.planned + (direction === "increase" ? -tolerance : tolerance);
  return meetsTarget(last.actual, allowed, direction) ? "withinTolerance" : "behind";
}

const statusWords = {
  onPlan: words.planOn,
  withinTolerance: words.planWithin,
  behind: words.planBehind,
} as const;

function conclude(
  last: TrajectoryStep | undefined,
  status: PlanStatus,
  rate: number | null,
): Sentence {
  if (last?.actual == null || status === "noFigures") return say(words.planNoFigures);
  const first = say(statusWords[status], {
    period: last.period,
    actual: figure(last.actual),
    planned: figure(last.planned),
  });
  if (rate === null) return first;
  return say(words.sentencePair, { first, second: say(words.planRealised, { rate }) });
}
