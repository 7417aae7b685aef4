import { defineEntry } from "../internal/define-entry.js";
import { plausibilityGuard, PlausibilityGuardInput } from "./plausibility-guard.js";

export const plausibilityGuardEntry = defineEntry({
  name: "plausibilityGuard",
  group: "Evidence",
  summary:
    "Tell an effect that is too large to be believed from the effects that others have found.",
  input: PlausibilityGuardInput,
  result: { unit: "text", description: "The verdict, the largest plausible effect, and the rule." },
  references: ["tukey1977", "li2021", "menting2013"],
  examples: [
    {
      // Sizes 0.13, 0.2, 0.27, 0.5, 0.53, 0.61: quartiles 0.2175 and 0.5225, so the fence is at
      // 0.5225 + 1.5 x 0.305 = 0.98.
      input: {
        measure: "smd",
        estimate: -1.38,
        register: [0.13, 0.2, 0.27, 0.5, 0.53, 0.61].map((estimate) => ({
          name: `d ${String(estimate)}`,
          estimate,
        })),
      },
      result: { verdict: "implausible", largestPlausible: 0.98, largestPlausibleEffect: -0.98 },
    },
  ],
  run: plausibilityGuard,
  excel: [],
});
