import { defineEntry } from "../internal/define-entry.js";
import { serviceFlags, ServiceFlagsInput } from "./service-flags.js";

export const serviceFlagsEntry = defineEntry({
  name: "serviceFlags",
  group: "Matching",
  summary: "Flag children who get any of several services, and any of each tier.",
  input: ServiceFlagsInput,
  result: { unit: "flag", description: "A flag a child over all services, and over each tier's." },
  references: ["kleene1952"],
  examples: [
    {
      input: {
        columns: {
          lessons: [1, 1, 1],
          counselling: [0, 1, 0],
          socialWork: [0, 0, "unknown"],
        },
        tiers: { lessons: "universal", counselling: "targeted", socialWork: "targeted" },
      },
      result: {
        counts: { yes: 3, no: 0, unknown: 0 },
        tiers: [
          { tier: "universal", counts: { yes: 3 } },
          { tier: "targeted", flags: [0, 1, 2] },
        ],
      },
    },
  ],
  run: serviceFlags,
  excel: [],
});
