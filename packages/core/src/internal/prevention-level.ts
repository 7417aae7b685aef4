import type * as z from "zod/mini";
import * as words from "../words/en-GB.js";
import { choice } from "./quantities.js";

/** Whom a service is offered to, from everyone to those with the problem: effects grow along the list. */
export const preventionLevels = ["universal", "selective", "indicated", "treatment"] as const;
export type PreventionLevel = (typeof preventionLevels)[number];

/** How sentences name each level. */
export const levelNames = {
  universal: words.levelUniversal,
  selective: words.levelSelective,
  indicated: words.levelIndicated,
  treatment: words.levelTreatment,
} as const satisfies Record<PreventionLevel, unknown>;

/**
 * The population level of an effect or of a use.
 *
 * @param about - Title and description for help texts.
 * @param about.title - A few words.
 * @param about.description - One or two sentences.
 * @returns A schema for one of the levels.
 * @internal
 */
// @__NO_SIDE_EFFECTS__
export function preventionLevel(about: {
  title: string;
  description: string;
}): z.ZodMiniType<PreventionLevel, PreventionLevel> {
  return choice(preventionLevels, about);
}

/**
 * Tell whether an effect was found further downstream than it is to be used.
 *
 * Effects shrink upstream, so such an effect would promise too much.
 *
 * @param found - Level at which the effect was found.
 * @param used - Level at which it is to be used.
 * @returns Whether its use is barred.
 * @internal
 */
export function isBarred(found: PreventionLevel, used: PreventionLevel): boolean {
  return preventionLevels.indexOf(found) > preventionLevels.indexOf(used);
}
