import { defineEntry } from "../../internal/define-entry.js";
import { effectProfile, EffectProfileInput } from "./effect-profile.js";

export const effectProfileEntry = defineEntry({
  name: "effectProfile",
  group: "Economics",
  summary: "Lay out how an effect begins, builds up, fades and ends, year by year since joining.",
  input: EffectProfileInput,
  result: { unit: "fraction", description: "Share of the full effect by years since joining." },
  references: ["ourPlaceCba2014"],
  examples: [
    {
      input: { years: 5, lagYears: 1, rampYears: 2, durationYears: 4, dropOff: 0.1 },
      result: { profile: [0, 0.5, 1, 0.9, 0.81], fullYears: 3.21, extensionYears: 0 },
    },
  ],
  run: effectProfile,
  excel: [],
});
