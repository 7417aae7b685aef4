import * as z from "zod/mini";
import { parseInput, refusal } from "../../errors.js";
import { trueOrFalse, wholeYears } from "../../internal/quantities.js";
import { say, type Sentence } from "../../internal/say.js";
import * as words from "../../words/en-GB.js";
import { fillEffectProfile } from "./effect-profile-kernel.js";
import { profileFields } from "./effect-fields.js";

/** Input of {@link effectProfile}. */
export const EffectProfileInput = z.strictObject({
  years: wholeYears(
    { title: "Years", description: "How many years since joining are shown." },
    { minimum: 1, maximum: 200 },
  ),
  ...profileFields,
  evidenceHorizonYears: z.optional(
    wholeYears(
      {
        title: "Evidence horizon",
        description:
          "Longest follow-up in years from joining; the effect ends there unless extended.",
      },
      { minimum: 1 },
    ),
  ),
  extendBeyondEvidence: z._default(
    trueOrFalse({
      title: "Extend beyond evidence",
      description: "Whether the effect goes on past the evidence.",
    }),
    false,
  ),
});
export type EffectProfileInput = z.input<typeof EffectProfileInput>;

/** Result of {@link effectProfile}. */
export interface EffectProfile {
  /** Share of the full effect in each year since joining, the year of joining first. */
  readonly profile: readonly number[];
  /** Years of full effect that the profile comes to. */
  readonly fullYears: number;
  /** Of those, the years past the evidence. */
  readonly extensionYears: number;
  readonly conclusion: Sentence;
}

/**
 * Lay out how an effect begins, builds up, fades and ends, year by year since joining.
 *
 * @param input - Lag, ramp, duration, drop-off and evidence horizon.
 * @returns Shares of the full effect, and how many years of full effect they come to.
 * @throws {@link UpstreamError} `INVALID_INPUT` for a field out of its limits, or an extension without
 * an evidence horizon.
 *
 * @example
 * ```ts
 * effectProfile({ years: 5, lagYears: 1, rampYears: 2, durationYears: 4, dropOff: 0.1 }).profile;
 * // => [0, 0.5, 1, 0.9, 0.81]
 * ```
 */
export function effectProfile(input: EffectProfileInput): EffectProfile {
  const { years, lagYears, rampYears, durationYears, dropOff, ...evidence } = parseInput(
    EffectProfileInput,
    input,
  );
  const { evidenceHorizonYears, extendBeyondEvidence } = evidence;
  if (extendBeyondEvidence && evidenceHorizonYears === undefined) {
    throw refusal(["evidenceHorizonYears"], say(words.giveEvidenceHorizon));
  }
  const full = lagYears + durationYears;
  const horizon = evidenceHorizonYears ?? full;
  const profile = new Float64Array(years);
  const end = extendBeyondEvidence ? full : Math.min(full, horizon);
  fillEffectProfile(profile, 0, years, { lag: lagYears, ramp: rampYears, end, dropOff });
  const sumFrom = (from: number): number =>
    profile.subarray(Math.min(from, years)).reduce((sum, level) => sum + level, 0);
  const fullYears = sumFrom(0);
  const extensionYears = sumFrom(horizon);
  return {
    profile: Array.from(profile),
    fullYears,
    extensionYears,
    conclusion: say(words.profileComesTo, { years, full: fullYears, extension: extensionYears }),
  };
}
