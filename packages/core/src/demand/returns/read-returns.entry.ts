import { defineEntry } from "../../internal/define-entry.js";
import { exampleFiles } from "./example-returns.js";
import { readReturns, ReadReturnsInput } from "./read-returns.js";

export const readReturnsEntry = defineEntry({
  name: "readReturns",
  group: "Demand",
  summary: "Read SSDA903 returns: who was looked after when, where, and when they were born.",
  input: ReadReturnsInput,
  result: { unit: "object", description: "Episodes in columns, birth dates, and every problem." },
  references: ["ssda903Guide"],
  examples: [
    {
      input: { files: exampleFiles },
      result: {
        children: 3,
        episodes: { length: 4 },
        firstDay: "2022-06-01",
        lastDay: "2023-01-10",
        conclusion: {
          text: "4 episode rows and 3 children were read from 2 files. There were no problems.",
        },
      },
    },
  ],
  run: readReturns,
  excel: [],
});
