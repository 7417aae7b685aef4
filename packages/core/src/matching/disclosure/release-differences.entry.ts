import { defineEntry } from "../../internal/define-entry.js";
import { releaseDifferences, ReleaseDifferencesInput } from "./release-differences.js";

export const releaseDifferencesEntry = defineEntry({
  name: "releaseDifferences",
  group: "Matching",
  summary: "Warn of small counts that two releases give away together although each hides them.",
  input: ReleaseDifferencesInput,
  result: { unit: "people", description: "Each small count that can be worked out." },
  references: ["fischettiSalazar1999", "massell2001"],
  examples: [
    {
      input: { first: { rows: [[20, 31]] }, second: { rows: [[18, 31]] }, relation: "part" },
      result: { givenAway: [{ row: 0, column: 0, of: "difference", count: 2 }], isSafe: false },
    },
  ],
  run: releaseDifferences,
  excel: [],
});
