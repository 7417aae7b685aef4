import { defineEntry } from "../internal/define-entry.js";
import { tallyFromCounts, TallyFromCountsInput } from "./tally-from-counts.js";

export const tallyFromCountsEntry = defineEntry({
  name: "tallyFromCounts",
  group: "Matching",
  summary: "Make a tally from children who have been counted already.",
  input: TallyFromCountsInput,
  result: { unit: "people", description: "The tally that the records themselves would give." },
  references: ["dartingtonThreeCircles"],
  examples: [
    {
      input: {
        counts: [
          { need: 1, service: 1, n: 223 },
          { need: 1, service: 0, n: 1953 },
          { need: 0, service: 1, n: 426 },
          { need: 0, service: 0, n: 5857 },
        ],
      },
      result: { records: 8459, cells: [{ need: 1, service: 1, n: 223, w: 223, w2: 223 }] },
    },
  ],
  run: tallyFromCounts,
  excel: [],
});
