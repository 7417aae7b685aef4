import { defineEntry } from "../../internal/define-entry.js";
import { replicateEstimate, ReplicateEstimateInput } from "./replicate-estimate.js";
import { tally } from "../tally.js";

export const replicateEstimateEntry = defineEntry({
  name: "replicateEstimate",
  group: "Matching",
  summary: "Estimate a share or a number from a survey, leaving out one sampling unit at a time.",
  input: ReplicateEstimateInput,
  result: {
    unit: "fraction",
    description: "The estimate with its jackknife standard error and limits.",
  },
  references: ["lumley2010"],
  examples: [
    {
      input: {
        tally: tally({
          need: [1, 1, 0, 1, 1, 0],
          service: [1, 0, 0, 1, 0, 0],
          psu: ["S1", "S1", "S2", "S2", "S3", "S3"],
        }),
        of: "prevalence",
      },
      result: { value: 2 / 3, standardError: 1 / 6, degreesOfFreedom: 2 },
    },
  ],
  run: replicateEstimate,
  excel: [],
});
