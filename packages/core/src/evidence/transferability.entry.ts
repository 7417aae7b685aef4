import { defineEntry } from "../internal/define-entry.js";
import { transferability, TransferabilityInput } from "./transferability.js";

export const transferabilityEntry = defineEntry({
  name: "transferability",
  group: "Evidence",
  summary:
    "Check whether an effect may be used here: the same country, population level, setting and follow-up.",
  input: TransferabilityInput,
  result: { unit: "text", description: "The fit, and each aspect with a finding in words." },
  references: ["menting2013"],
  examples: [
    {
      input: {
        evidence: { country: "Norway", preventionLevel: "treatment", evaluator: "independent" },
        local: { country: "England", preventionLevel: "selective" },
      },
      result: { fit: "blocked", blocked: true },
    },
  ],
  run: transferability,
  excel: [],
});
