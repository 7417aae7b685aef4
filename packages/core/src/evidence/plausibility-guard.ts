import * as z from "zod/mini";
import { parseInput, refusal } from "../errors.js";
import { described, label, measurement, quantity } from "../internal/quantities.js";
import { type Sentence, say } from "../internal/say.js";
import * as words from "../words/en-GB.js";
import {
  type EvidenceMeasure,
  effectMeasure,
  scaleOf,
  toAnalysis,
  toEffect,
} from "./effect-measures.js";
import { rounded } from "./study-effects.js";

const KnownEffect = z.strictObject({
  name: label({ title: "Name", description: "Programme, review and outcome." }),
  estimate: measurement({
    title: "Estimate",
    description: "The effect; a ratio as it is, not its logarithm.",
  }),
});
/** An effect of the register. */
export type KnownEffect = z.input<typeof KnownEffect>;

const aboveZero = (about: { title: string; description: string }): z.ZodMiniType<number, number> =>
  quantity({ ...about, unit: "ratio" }, (value) =>
    Number.isFinite(value) && Number(value) > 0 && Number(value) <= 1e9
      ? undefined
      : { sentence: say(words.giveNumberAboveZero) },
  );

/** Callers may pass read-only lists; zod's own type asks for mutable ones. */
// @__NO_SIDE_EFFECTS__
function effects(): z.ZodMiniType<readonly KnownEffect[], readonly KnownEffect[]> {
  return z.array(KnownEffect);
}

/** Input of {@link plausibilityGuard}. */
export const PlausibilityGuardInput = z.strictObject({
  measure: effectMeasure(),
  estimate: measurement({
    title: "Estimate",
    description: "The effect to judge; a ratio as it is, not its logarithm.",
  }),
  register: described(
    {
      title: "Register",
      description: "Other effects of the same measure on comparable outcomes, each with its name.",
    },
    effects(),
  ),
  fences: z._default(
    aboveZero({
      title: "Fences",
      description: "How many interquartile ranges above the upper quartile are still plausible.",
    }),
    1.5,
  ),
  timesLargest: z._default(
    aboveZero({
      title: "Times the largest",
      description: "With fewer than five other effects: how many times the largest is plausible.",
    }),
    2,
  ),
});
export type PlausibilityGuardInput = z.input<typeof PlausibilityGuardInput>;

/** Result of {@link plausibilityGuard}. */
export interface PlausibilityGuard {
  readonly verdict: "plausible" | "implausible" | "notJudged";
  /** Size of the effect on the analysis scale, whichever way it points. */
  readonly size: number;
  /** The largest size that is plausible; null where there is nothing to compare with. */
  readonly largestPlausible: number | null;
  /** The same as an effect that points the same way. */
  readonly largestPlausibleEffect: number | null;
  /** How many effects of the register are at least as large. */
  readonly atLeastAsLarge: number;
  readonly compared: number;
  readonly method: {
    readonly rule: "upperFence" | "timesLargest" | "none";
    /** The same in words. */
    readonly stated: Sentence;
    readonly fences: number;
    readonly timesLargest: number;
    /** Quartiles interpolate between order statistics (R's type 7). */
    readonly quartiles: "type7";
  };
  readonly conclusion: Sentence;
}

const fewestForFences = 5;

/**
 * Tell an effect that is too large to be believed from the effects that others have found.
 *
 * The size alone is judged, whichever way it points: from five other effects up against the upper fence
 * of their sizes, with fewer against a multiple of the largest.
 *
 * @param input - An effect, and comparable effects of the same measure.
 * @returns Whether it is plausible, the largest plausible size, and the rule used.
 * @throws {@link UpstreamError} `INVALID_INPUT` for a ratio of 0 or below.
 * @see Tukey 1977 for the fences.
 *
 * @example
 * ```ts
 * const register = [0.13, 0.2, 0.27, 0.5, 0.53, 0.61].map((estimate) => ({ name: String(estimate), estimate }));
 * plausibilityGuard({ measure: "smd", estimate: -1.38, register }).verdict; // => "implausible"
 * ```
 */
export function plausibilityGuard(input: PlausibilityGuardInput): PlausibilityGuard {
  const { measure, estimate, register, fences, timesLargest } = parseInput(
    PlausibilityGuardInput,
    input,
  );
  const size = sizeOf(measure, estimate, ["estimate"]);
  const sizes = register
    .map((known, index) => sizeOf(measure, known.estimate, ["register", index, "estimate"]))
    .sort((a, b) => a - b);
  const rule =
    sizes.length === 0 ? "none" : sizes.length < fewestForFences ? "timesLargest" : "upperFence";
  const largest = sizes.at(-1) ?? 0;
  const upperQuartile = quantile(sizes, 0.75);
  const fence = upperQuartile + fences * (upperQuartile - quantile(sizes, 0.25));
  const limit = rule === "none" ? null : rule === "upperFence" ? fence : timesLargest * largest;
  const verdict = limit === null ? "notJudged" : size > limit ? "implausible" : "plausible";
  const sign = toAnalysis(measure, estimate) < 0 ? -1 : 1;
  const limitEffect = limit === null ? null : toEffect(measure, sign * limit);
  const about = {
    estimate: rounded(estimate),
    compared: sizes.length,
    limit: rounded(limitEffect ?? 0),
  };
  return {
    verdict,
    size,
    largestPlausible: limit,
    largestPlausibleEffect: limitEffect,
    atLeastAsLarge: sizes.filter((each) => each >= size).length,
    compared: sizes.length,
    method: {
      rule,
      stated:
        rule === "none"
          ? say(words.noRegister)
          : rule === "upperFence"
            ? say(words.ruleOfFences, { fences })
            : say(words.ruleOfLargest, { timesLargest, fewest: fewestForFences }),
      fences,
      timesLargest,
      quartiles: "type7",
    },
    conclusion:
      verdict === "notJudged"
        ? say(words.noRegister)
        : say(verdict === "implausible" ? words.effectImplausible : words.effectPlausible, about),
  };
}

function sizeOf(
  measure: EvidenceMeasure,
  estimate: number,
  path: readonly (string | number)[],
): number {
  const isLog = scaleOf(measure) === "log";
  if (isLog ? !(estimate >= 1e-9 && estimate <= 1e9) : Math.abs(estimate) > 1e9) {
    throw refusal(path, say(isLog ? words.giveEffectRatio : words.giveEffectValue));
  }
  return Math.abs(toAnalysis(measure, estimate));
}

function quantile(sorted: readonly number[], share: number): number {
  const place = (sorted.length - 1) * share;
  const below = sorted[Math.floor(place)] ?? 0;
  return below + (place % 1) * ((sorted[Math.ceil(place)] ?? below) - below);
}
