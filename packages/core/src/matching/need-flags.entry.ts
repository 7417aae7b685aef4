import { defineEntry } from "../internal/define-entry.js";
import { needFlags, NeedFlagsInput } from "./need-flags.js";

export const needFlagsEntry = defineEntry({
  name: "needFlags",
  group: "Matching",
  summary: "Flag children in high need by a stated rule on scales.",
  input: NeedFlagsInput,
  result: {
    unit: "flag",
    description: "A flag a child: yes, no or unknown; and the rule in words.",
  },
  references: ["kleene1952"],
  examples: [
    {
      input: {
        columns: { emotional: [8, 2, null], conduct: [1, 5, 1] },
        rule: {
          domains: [
            { scale: "emotional", atLeast: 7 },
            { scale: "conduct", atLeast: 4 },
          ],
        },
      },
      result: { flags: [1, 1, 2], counts: { yes: 2, no: 0, unknown: 1 } },
    },
  ],
  run: needFlags,
  // A sheet cannot tell a score of 0 from a blank one, and here the two differ.
  excel: [],
});
