import * as z from "zod/mini";
import { share, wholeYears } from "../../internal/quantities.js";
import { numberBetween } from "./model-quantities.js";

/** What of a gross impact is additional, besides deadweight: the fields, wherever they are given. */
export const impactFields = {
  attribution: z._default(
    share({
      title: "Attribution",
      description: "Share of the impact that is due to this service rather than to others.",
    }),
    1,
  ),
  displacement: z._default(
    share({
      title: "Displacement",
      description: "Share of the impact that only moves the problem to other places or people.",
    }),
    0,
  ),
  leakage: z._default(
    share({
      title: "Leakage",
      description: "Share of the impact that falls to people whom the case is not about.",
    }),
    0,
  ),
  substitution: z._default(
    share({
      title: "Substitution",
      description: "Share of the impact by which people swap one good thing for another.",
    }),
    0,
  ),
  multiplier: z._default(
    numberBetween(
      { title: "Multiplier", description: "Further impact for each unit of impact; 1 for none." },
      { minimum: 0, maximum: 10 },
    ),
    1,
  ),
};

/** How an effect runs over the years since joining: the fields, wherever they are given. */
export const profileFields = {
  lagYears: z._default(
    wholeYears({ title: "Lag", description: "Years from joining until the effect begins." }),
    0,
  ),
  rampYears: z._default(
    wholeYears(
      { title: "Ramp", description: "Years over which the effect builds up; 1 for at once." },
      { minimum: 1 },
    ),
    1,
  ),
  durationYears: wholeYears(
    {
      title: "Duration",
      description: "Years for which the effect lasts, the ramp included.",
    },
    { minimum: 1 },
  ),
  dropOff: z._default(
    share({ title: "Drop-off", description: "Share of the effect lost each year after the ramp." }),
    0,
  ),
};
