import { defineEntry } from "../../internal/define-entry.js";
import { ratesToProbabilities, RatesToProbabilitiesInput } from "./rates-to-probabilities.js";

export const ratesToProbabilitiesEntry = defineEntry({
  name: "ratesToProbabilities",
  group: "Demand",
  summary: "Turn rates of moving between states into chances over a length of time.",
  input: RatesToProbabilitiesInput,
  result: { unit: "fraction", description: "Chances, a row a state of origin." },
  references: ["molerVanLoan2003"],
  examples: [
    {
      input: {
        rates: [
          [-0.12, 0.12],
          [0, 0],
        ],
      },
      // exp(-0.12)
      result: {
        probabilities: [
          [0.8869204367171575, 0.11307956328284252],
          [0, 1],
        ],
      },
    },
  ],
  run: ratesToProbabilities,
  excel: [],
});
