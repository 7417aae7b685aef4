import { defineEntry } from "../../internal/define-entry.js";
import { say } from "../../internal/say.js";
import { confidenceArgument, excelFunction, headersArgument } from "../../internal/spreadsheet.js";
import * as words from "../../words/en-GB.js";
import { measureHeader, measureRow } from "./measure-table.js";
import {
  proportionDifference,
  type ProportionDifference,
  ProportionDifferenceInput,
} from "./proportion-difference.js";

const rateDifference = excelFunction({
  name: "RATEDIFFERENCE",
  summary: "Compare two shares, such as coverage in two areas, from their counts.",
  arguments: [
    { name: "count", kind: "count", help: "People counted in, in the first group." },
    { name: "total", kind: "count", help: "People in the first group." },
    { name: "otherCount", kind: "count", help: "People counted in, in the other group." },
    { name: "otherTotal", kind: "count", help: "People in the other group." },
    confidenceArgument,
    headersArgument,
  ],
  toInput: ({ count, total, otherCount, otherTotal, confidence }): ProportionDifferenceInput => ({
    ...{ count, total, otherCount, otherTotal },
    ...(confidence !== undefined && { confidence }),
  }),
  toCells: (result: ProportionDifference) => ({
    header: measureHeader(),
    rows: [
      measureRow(say(words.rowFirstShare), result.share),
      measureRow(say(words.rowOtherShare), result.otherShare),
      measureRow(say(words.rowShareDifference), result),
    ],
  }),
  examples: [
    { cells: [223, 2176, 426, 6283], shows: { row: 3, column: 1, value: 0.0346796122356312 } },
    { cells: [223, 2176, 426, 6283], shows: { row: 3, column: 2, value: 0.0209955550895016 } },
  ],
});

export const proportionDifferenceEntry = defineEntry({
  name: "proportionDifference",
  group: "Matching",
  summary: "Compare two shares, such as coverage in two areas.",
  input: ProportionDifferenceInput,
  result: { unit: "fraction", description: "Both shares and their difference, with limits." },
  references: ["newcombeDifference1998", "wilson1927"],
  examples: [
    {
      input: { count: 223, total: 2176, otherCount: 426, otherTotal: 6283 },
      result: { value: 0.0346796122356312, lower: 0.0209955550895016, upper: 0.0493905664266352 },
    },
  ],
  run: proportionDifference,
  excel: [rateDifference],
});
