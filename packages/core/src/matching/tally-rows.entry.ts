import { defineEntry } from "../internal/define-entry.js";
import { tallyRows, TallyRowsInput } from "./tally-rows.js";

export const tallyRowsEntry = defineEntry({
  name: "tallyRows",
  group: "Matching",
  summary: "Count children by need, service and support, from one object a child.",
  input: TallyRowsInput,
  result: { unit: "people", description: "The same tally as from columns." },
  references: ["dartingtonThreeCircles"],
  examples: [
    {
      input: {
        rows: [
          { area: "North", inNeed: "Yes", served: "No" },
          { area: "South", inNeed: "Yes", served: "Yes" },
        ],
        need: "inNeed",
        service: "served",
        by: ["area"],
        flagWords: { Yes: 1, No: 0 },
      },
      result: {
        records: 2,
        cells: [
          { group: { area: "North" }, need: 1, service: 0, n: 1 },
          { group: { area: "South" }, need: 1, service: 1, n: 1 },
        ],
      },
    },
  ],
  run: tallyRows,
  excel: [],
});
