import { defineEntry } from "../../internal/define-entry.js";
import { excelFunction, headersArgument } from "../../internal/spreadsheet.js";
import * as words from "../../words/en-GB.js";
import {
  discloseCounts,
  type DiscloseCountsInput,
  DiscloseCountsInput as Input,
  type DisclosedCounts,
} from "./disclose-counts.js";
import { presetArgument } from "./disclosure-arguments.js";

export const discloseCountsEntry = defineEntry({
  name: "discloseCounts",
  group: "Matching",
  summary: "Hide small counts and round the others by a publisher's rule, each count on its own.",
  input: Input,
  result: { unit: "people", description: "A number or the rule's mark for each count." },
  references: ["dfeChildrenInNeed2020", "nhsDisclosure2018", "nhsDisclosureSrhad2020"],
  examples: [
    {
      input: { counts: [0, 3, 12], preset: "nhs" },
      result: { shown: [0, "*", 10], hidden: 1 },
    },
  ],
  run: discloseCounts,
  excel: [
    excelFunction({
      name: "PROTECTCOUNTS",
      summary: "Hide small counts and round the others by a publisher's rule, each on its own.",
      arguments: [
        { name: "counts", kind: "series", unit: "people", help: "Counts; a blank counts as 0." },
        presetArgument,
        headersArgument,
      ],
      toInput: ({ counts, preset }): DiscloseCountsInput => ({
        counts,
        ...(preset !== undefined && { preset }),
      }),
      toCells: ({ shown }: DisclosedCounts) => ({
        header: [words.auditCount.text],
        rows: shown.map((count) => [count]),
      }),
      examples: [
        { cells: [[[0], [3], [12]], "nhs"], shows: { row: 3, column: 0, value: 10 } },
        { cells: [[[0], [3], [12]]], shows: { row: 2, column: 0, value: "c" } },
      ],
    }),
  ],
});
