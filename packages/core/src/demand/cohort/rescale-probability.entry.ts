import { defineEntry } from "../../internal/define-entry.js";
import { rescaleProbability, RescaleProbabilityInput } from "./rescale-probability.js";

export const rescaleProbabilityEntry = defineEntry({
  name: "rescaleProbability",
  group: "Demand",
  summary:
    "Turn a chance over one period into the chance over another, such as a year's into a month's.",
  input: RescaleProbabilityInput,
  result: { unit: "fraction", description: "The chance over the months wanted." },
  references: ["beckPauker1983"],
  examples: [{ input: { probability: 0.24 }, result: 0.0226102069307317 }],
  run: rescaleProbability,
  excel: [],
});
