import { defineEntry } from "../internal/define-entry.js";
import { beforeAfterCheck, BeforeAfterCheckInput } from "./before-after-check.js";

export const beforeAfterCheckEntry = defineEntry({
  name: "beforeAfterCheck",
  group: "Trajectory",
  summary: "Tell how much of a before-and-after change would have come by itself.",
  input: BeforeAfterCheckInput,
  result: {
    unit: "figure",
    description: "The change expected of itself, and what goes beyond it, with limits.",
  },
  references: ["barnettVanDerPolsDobson2005"],
  examples: [
    {
      // Ten above the mean of 10; with a correlation of 0.6 four of them go by themselves.
      input: {
        ...{ before: 20, after: 16, people: 50 },
        ...{ populationMean: 10, populationStandardDeviation: 5, correlation: 0.6 },
      },
      result: { expectedChange: -4, beyond: { value: 0 }, beyondRegression: false },
    },
  ],
  run: beforeAfterCheck,
  excel: [],
});
