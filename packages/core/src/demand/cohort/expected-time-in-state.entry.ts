import { defineEntry } from "../../internal/define-entry.js";
import { expectedTimeInState, ExpectedTimeInStateInput } from "./expected-time-in-state.js";

export const expectedTimeInStateEntry = defineEntry({
  name: "expectedTimeInState",
  group: "Demand",
  summary: "Give how many months a person now in one state will spend in each before leaving.",
  input: ExpectedTimeInStateInput,
  result: { unit: "months", description: "A row a state of now, a column a state to come." },
  references: ["kemenySnell1960"],
  examples: [
    {
      input: {
        states: ["in need", "looked after"],
        transition: [
          [0.9, 0.02],
          [0, 0.95],
        ],
      },
      result: {
        expectedMonths: [
          [10, 4],
          [0, 20],
        ],
        probabilityEver: [0.2, 1],
      },
    },
  ],
  run: expectedTimeInState,
  excel: [],
});
