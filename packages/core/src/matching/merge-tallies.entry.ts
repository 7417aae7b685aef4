import { defineEntry } from "../internal/define-entry.js";
import { mergeTallies, MergeTalliesInput } from "./merge-tallies.js";
import { tally } from "./tally.js";

export const mergeTalliesEntry = defineEntry({
  name: "mergeTallies",
  group: "Matching",
  summary:
    "Merge tallies of different children, such as those of several areas, years or partners.",
  input: MergeTalliesInput,
  result: { unit: "people", description: "The tally that all records together would give." },
  references: ["dartingtonThreeCircles"],
  examples: [
    {
      input: {
        tallies: [
          tally({ need: [1], service: [1] }),
          tally({ need: [1, 1, 0], service: [1, 0, "unknown"] }),
        ],
      },
      result: {
        records: 4,
        cells: [
          { need: 1, service: 1, n: 2 },
          { need: 1, service: 0, n: 1 },
        ],
        excluded: [{ need: 0, service: "unknown", n: 1 }],
      },
    },
  ],
  run: mergeTallies,
  excel: [],
});
