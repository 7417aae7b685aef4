import { defineEntry } from "../internal/define-entry.js";
import { discountEffect, DiscountEffectInput } from "./discount-effect.js";

export const discountEffectEntry = defineEntry({
  name: "discountEffect",
  group: "Evidence",
  summary: "Discount an effect before a model uses it, and give the spread to draw it with.",
  input: DiscountEffectInput,
  result: {
    unit: "ratio",
    description: "The discounted effect, its limits, and the distribution that a model draws from.",
  },
  references: ["rileyHigginsDeeks2011", "metafor2010"],
  examples: [
    {
      // 0.1² / (0.1² + 0.1²) = one half of -0.4 is kept; √(1/2) x 0.1 = 0.0707;
      // with 0.04 between places √(0.04 + 0.005) = 0.2121.
      input: {
        measure: "smd",
        value: -0.4,
        standardError: 0.1,
        betweenVariance: 0.04,
        shrinkage: { priorSd: 0.1 },
      },
      result: { estimate: -0.2, kept: 0.5, distribution: { sd: 0.212132034355964 } },
    },
  ],
  run: discountEffect,
  excel: [],
});
