import { defineEntry } from "../internal/define-entry.js";
import { omegaFromCorrelations, OmegaFromCorrelationsInput } from "./omega-from-correlations.js";

export const omegaFromCorrelationsEntry = defineEntry({
  name: "omegaFromCorrelations",
  group: "Readiness",
  summary: "Estimate omega from a table of correlations, such as a published one.",
  input: OmegaFromCorrelationsInput,
  result: { unit: "ratio", description: "Omega of one common factor, with the loadings." },
  references: ["mcdonald1999", "harmanJones1966"],
  examples: [
    {
      input: {
        correlations: [
          [1, 0.5, 0.4],
          [0.5, 1, 0.45],
          [0.4, 0.45, 1],
        ],
      },
      // Loadings sqrt(.5 .4 / .45) = 2/3, sqrt(.5 .45 / .4) = 3/4, sqrt(.4 .45 / .5) = 3/5.
      result: { value: 0.713499025341131, loadings: [2 / 3, 0.75, 0.6], method: "closedForm" },
    },
  ],
  run: omegaFromCorrelations,
  excel: [],
});
