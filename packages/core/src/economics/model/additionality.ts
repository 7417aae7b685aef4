import * as z from "zod/mini";
import { parseInput, refusal } from "../../errors.js";
import { choice, share, signedShare } from "../../internal/quantities.js";
import { say, type Sentence } from "../../internal/say.js";
import * as words from "../../words/en-GB.js";
import { afterDeadweight, type DeadweightMode, deadweightModes } from "./additionality-kernel.js";
import { impactFields } from "./effect-fields.js";

/** Input of {@link additionality}. */
export const AdditionalityInput = z.strictObject({
  impact: z.optional(
    signedShare({
      title: "Impact",
      description:
        "Impact before anything is taken off, as a fraction; needed for deadweight in points.",
    }),
  ),
  deadweight: z._default(
    share({
      title: "Deadweight",
      description: "What would have come about anyway: a share of the impact, or points off it.",
    }),
    0,
  ),
  deadweightMode: z._default(
    choice(deadweightModes, {
      title: "Deadweight mode",
      description: "Whether deadweight is a shareOfImpact, or percentagePoints off it.",
    }),
    "shareOfImpact",
  ),
  ...impactFields,
});
export type AdditionalityInput = z.input<typeof AdditionalityInput>;

/** What is left after one step. */
export interface AdditionalityStep {
  readonly name:
    "deadweight" | "attribution" | "displacement" | "leakage" | "substitution" | "multiplier";
  /** What the impact is multiplied by in this step. */
  readonly factor: number;
  /** Share of the gross impact that is left after it. */
  readonly left: number;
}

/** Result of {@link additionality}. */
export interface Additionality {
  /** What the gross impact is multiplied by. */
  readonly netFactor: number;
  /** Net impact; null where no impact was given. */
  readonly netImpact: number | null;
  readonly steps: readonly AdditionalityStep[];
  readonly deadweightMode: DeadweightMode;
  readonly conclusion: Sentence;
}

/**
 * Take from a gross impact what is not additional: deadweight, displacement, leakage, substitution.
 *
 * Each is kept distinct and all multiply, so their order does not matter; points of deadweight come
 * off first and take at most the whole impact.
 *
 * @param input - The shares, and the impact where deadweight is in percentage points.
 * @returns The net factor and what is left after each step.
 * @throws {@link UpstreamError} `INVALID_INPUT` for a share out of its limits, or points of deadweight
 * without an impact that is not 0.
 *
 * @example
 * ```ts
 * additionality({ deadweight: 0.2, displacement: 0.1 }).netFactor; // => 0.72
 * ```
 */
export function additionality(input: AdditionalityInput): Additionality {
  const given = parseInput(AdditionalityInput, input);
  const { impact, deadweight, deadweightMode } = given;
  const inPoints = deadweightMode === "percentagePoints";
  if (inPoints && (impact === undefined || impact === 0)) {
    throw refusal(["impact"], say(words.giveImpactForPoints));
  }
  const gross = impact ?? 1;
  const kept = gross === 0 ? 1 - deadweight : afterDeadweight(gross, deadweight, inPoints) / gross;
  const factors = [
    ["deadweight", kept],
    ["attribution", given.attribution],
    ["displacement", 1 - given.displacement],
    ["leakage", 1 - given.leakage],
    ["substitution", 1 - given.substitution],
    ["multiplier", given.multiplier],
  ] as const;
  let left = 1;
  const steps = factors.map(([name, factor]): AdditionalityStep => {
    left *= factor;
    return { name, factor, left };
  });
  return {
    netFactor: left,
    netImpact: impact === undefined ? null : impact * left,
    steps,
    deadweightMode,
    conclusion: say(words.additionalShare, { share: left }),
  };
}
