import * as z from "zod/mini";
import { parseInput, refusal } from "../errors.js";
import { choice, isColumn, measurement, quantity } from "../internal/quantities.js";
import { say, type Sentence } from "../internal/say.js";
import * as words from "../words/en-GB.js";
import { meetsTarget } from "./figures.js";
import { type Period, periodAfter, seriesPlace } from "./series.js";
import { figureKinds } from "./xmr-chart.js";

/** A text that may be blank, since a blank is what the lint is about. */
const note = (about: { title: string; description: string }) =>
  z.optional(
    quantity<string>({ ...about, unit: "text" }, (value) =>
      typeof value === "string" ? undefined : { sentence: say(words.giveTextOrNothing) },
    ),
  );

/** Input of {@link primeMetric}. */
export const PrimeMetricInput = z.strictObject({
  label: quantity<string>(
    { title: "Label", description: "What the figure is called.", unit: "text" },
    (value) =>
      typeof value === "string" && value.trim() !== ""
        ? undefined
        : { sentence: say(words.giveText) },
  ),
  id: note({ title: "Id", description: "A short name for files and formulas." }),
  unit: note({ title: "Unit", description: "What one unit is, such as children per 10,000." }),
  level: z.optional(
    choice(["universal", "emerging", "earlyHelp", "statutory"], {
      title: "Level",
      description: "Level of need that it watches.",
    }),
  ),
  purpose: note({ title: "Purpose", description: "What it is to tell." }),
  decision: note({ title: "Decision", description: "What changes when it moves." }),
  trigger: note({ title: "Trigger", description: "How far it must move for that." }),
  owner: note({ title: "Owner", description: "Who acts." }),
  source: note({ title: "Source", description: "Where the figure comes from." }),
  systems: z._default(
    quantity<ArrayLike<string>>(
      {
        title: "Systems",
        description: "Agencies or systems that it crosses, such as council and NHS.",
        unit: "text",
      },
      (value) => {
        if (!isColumn(value)) return { sentence: say(words.giveSystems) };
        for (let index = 0; index < value.length; index++) {
          if (typeof value[index] !== "string") {
            return { sentence: say(words.giveText), path: [index] };
          }
        }
        return undefined;
      },
    ),
    [],
  ),
  numerator: note({ title: "Numerator", description: "What is counted." }),
  denominator: note({ title: "Denominator", description: "Out of what; blank for a count." }),
  direction: z.optional(
    choice(["increase", "decrease"], { title: "Direction", description: "Which way is better." }),
  ),
  kind: z.optional(
    choice(figureKinds, {
      title: "Kind",
      description: "Whether the figure is a flow, a stock, a rate or a cost.",
    }),
  ),
  lagMonths: z.optional(
    quantity<number>(
      {
        title: "Lag",
        description: "Months from a change of practice to a change of the figure.",
        unit: "people",
      },
      (value) =>
        Number.isFinite(value) && (value as number) >= 0 && (value as number) <= 600
          ? undefined
          : { sentence: say(words.giveLagMonths) },
    ),
  ),
  baseline: z.optional(measurement({ title: "Baseline", description: "Where it stands." })),
  target: z.optional(measurement({ title: "Target", description: "Where it is to be." })),
  targetMonth: z.optional(
    seriesPlace({ title: "Target month", description: "By when, such as 2027-03." }),
  ),
});
export type PrimeMetricInput = z.input<typeof PrimeMetricInput>;

/** What a primed metric needs. */
export type PrimedPart =
  | "decision"
  | "systems"
  | "purpose"
  | "trigger"
  | "owner"
  | "source"
  | "measure"
  | "direction"
  | "baseline"
  | "target"
  | "lag";

/** One requirement and whether it is met. */
export interface PrimedCheck {
  readonly part: PrimedPart;
  readonly met: boolean;
  /** Without it a metric is not primed. */
  readonly essential: boolean;
  /** What is there, or what to write. */
  readonly sentence: Sentence;
}

/** A metric as it was given, without blanks; what later functions take. */
export interface PrimedMetric {
  readonly label: string;
  readonly id: string | null;
  readonly unit: string | null;
  readonly level: "universal" | "emerging" | "earlyHelp" | "statutory" | null;
  readonly purpose: string | null;
  readonly decision: string | null;
  readonly trigger: string | null;
  readonly owner: string | null;
  readonly source: string | null;
  readonly systems: readonly string[];
  readonly numerator: string | null;
  readonly denominator: string | null;
  readonly direction: "increase" | "decrease" | null;
  readonly kind: (typeof figureKinds)[number] | null;
  readonly lagMonths: number | null;
  readonly baseline: number | null;
  readonly target: number | null;
  readonly targetMonth: Period | null;
}

/** Result of {@link primeMetric}. */
export interface PrimeMetric {
  /** Whether someone decides something by it, and it crosses at least two systems. */
  readonly primed: boolean;
  readonly metric: PrimedMetric;
  readonly checks: readonly PrimedCheck[];
  readonly warnings: readonly Sentence[];
  readonly conclusion: Sentence;
}

/**
 * Check that a metric is primed: that someone will decide something by it, across systems.
 *
 * @param input - The metric's record; whatever is missing is reported, not refused.
 * @returns The record, each requirement with what to write where it is not met, and the verdict.
 * @throws {@link UpstreamError} `INVALID_INPUT` for a metric without a label or a month that is none.
 * @see The opinion piece on making change stick from which primed metrics are taken.
 *
 * @example
 * ```ts
 * primeMetric({ label: "Re-referrals", decision: "Review thresholds", systems: ["Council"] }).primed; // => false
 * ```
 */
export function primeMetric(input: PrimeMetricInput): PrimeMetric {
  const parsed = parseInput(PrimeMetricInput, input);
  const { targetMonth } = parsed;
  if (targetMonth !== undefined && periodAfter(targetMonth, 0) === undefined) {
    throw refusal(["targetMonth"], say(words.givePeriod));
  }
  const metric = recordOf(parsed);
  const checks = checksOf(metric);
  const primed = checks.every(({ met, essential }) => met || !essential);
  return {
    primed,
    metric,
    checks,
    warnings: warningsOf(metric),
    conclusion: conclude(metric, checks),
  };
}

function recordOf(parsed: z.output<typeof PrimeMetricInput>): PrimedMetric {
  const text = (value = ""): string | null => {
    const trimmed = value.trim();
    return trimmed === "" ? null : trimmed;
  };
  const systems = Array.from(parsed.systems, (system) => system.trim()).filter(Boolean);
  return {
    label: parsed.label.trim(),
    id: text(parsed.id),
    unit: text(parsed.unit),
    level: parsed.level ?? null,
    purpose: text(parsed.purpose),
    decision: text(parsed.decision),
    trigger: text(parsed.trigger),
    owner: text(parsed.owner),
    source: text(parsed.source),
    // The same system twice is one system.
    systems: systems.filter(
      (system, k) => systems.findIndex((one) => one.toLowerCase() === system.toLowerCase()) === k,
    ),
    numerator: text(parsed.numerator),
    denominator: text(parsed.denominator),
    direction: parsed.direction ?? null,
    kind: parsed.kind ?? null,
    lagMonths: parsed.lagMonths ?? null,
    baseline: parsed.baseline ?? null,
    target: parsed.target ?? null,
    targetMonth: parsed.targetMonth ?? null,
  };
}

const fewestSystems = 2;

function checksOf(metric: PrimedMetric): PrimedCheck[] {
  const check = (
    part: PrimedPart,
    met: boolean,
    missing: Sentence,
    essential = false,
  ): PrimedCheck => ({ part, met, essential, sentence: met ? say(words.primedMet) : missing });
  return [
    check("decision", metric.decision !== null, say(words.primedNoDecision), true),
    check("systems", metric.systems.length >= fewestSystems, say(words.primedOneSystem), true),
    check("purpose", metric.purpose !== null, say(words.primedNoPurpose)),
    check("trigger", metric.trigger !== null, say(words.primedNoTrigger)),
    check("owner", metric.owner !== null, say(words.primedNoOwner)),
    check("source", metric.source !== null, say(words.primedNoSource)),
    check("measure", metric.numerator !== null, say(words.primedNoMeasure)),
    check("direction", metric.direction !== null, say(words.primedNoDirection)),
    check("baseline", metric.baseline !== null, say(words.primedNoBaseline)),
    check(
      "target",
      metric.target !== null && metric.targetMonth !== null,
      say(words.primedNoTarget),
    ),
    check("lag", metric.lagMonths !== null, say(words.primedNoLag)),
  ];
}

function warningsOf({ kind, denominator, direction, baseline, target }: PrimedMetric): Sentence[] {
  const backwards =
    direction !== null &&
    baseline !== null &&
    target !== null &&
    !meetsTarget(target, baseline, direction);
  return [
    ...(backwards ? [say(words.primedBackwards)] : []),
    ...(kind === "stock" ? [say(words.xmrStock)] : []),
    ...(kind === "rate" && denominator === null ? [say(words.primedRateWithout)] : []),
  ];
}

function conclude({ label, systems }: PrimedMetric, checks: readonly PrimedCheck[]): Sentence {
  const missing = checks.filter(({ met }) => !met);
  const decisive = missing.filter(({ essential }) => essential);
  if (decisive.length > 0) {
    return say(words.notPrimed, { label, why: decisive.map(({ sentence }) => sentence) });
  }
  return missing.length === 0
    ? say(words.primedInFull, { label, systems: systems.join(", ") })
    : say(words.primedInPart, { label, missing: missing.length, all: checks.length });
}
