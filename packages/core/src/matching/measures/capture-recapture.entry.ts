import { defineEntry } from "../../internal/define-entry.js";
import { say } from "../../internal/say.js";
import { confidenceArgument, excelFunction, headersArgument } from "../../internal/spreadsheet.js";
import * as words from "../../words/en-GB.js";
import {
  type CaptureRecapture,
  captureRecapture,
  CaptureRecaptureInput,
} from "./capture-recapture.js";
import { measureHeader, measureRow } from "./measure-table.js";

export const captureRecaptureEntry = defineEntry({
  name: "captureRecapture",
  group: "Matching",
  summary: "Estimate how many children are on neither of two partners' lists.",
  input: CaptureRecaptureInput,
  result: { unit: "people", description: "All children, and those on neither list, with limits." },
  references: ["chapman1951", "seber1970"],
  examples: [
    {
      input: { first: 220, second: 180, both: 60 },
      result: {
        estimate: { value: 654.754098360656, standardError: 57.697946792984 },
        unlisted: { value: 314.754098360656 },
      },
    },
  ],
  run: captureRecapture,
  excel: [
    excelFunction({
      name: "CAPTURERECAPTURE",
      summary: "Estimate how many children are on neither of two partners' lists.",
      arguments: [
        { name: "first", kind: "count", help: "Children on the first list." },
        { name: "second", kind: "count", help: "Children on the second list." },
        { name: "both", kind: "count", help: "Children found on both lists." },
        confidenceArgument,
        headersArgument,
      ],
      toInput: ({ first, second, both, confidence }): CaptureRecaptureInput => ({
        ...{ first, second, both },
        ...(confidence !== undefined && { confidence }),
      }),
      toCells: ({ estimate, unlisted }: CaptureRecapture) => ({
        header: measureHeader(),
        rows: [
          measureRow(say(words.rowEstimatedAll), estimate),
          measureRow(say(words.rowUnlisted), unlisted),
        ],
      }),
      examples: [
        { cells: [220, 180, 60], shows: { row: 1, column: 1, value: 654.754098360656 } },
        { cells: [220, 180, 60], shows: { row: 2, column: 1, value: 314.754098360656 } },
      ],
    }),
  ],
});
