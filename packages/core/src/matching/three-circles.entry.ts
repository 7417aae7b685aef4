import { defineEntry } from "../internal/define-entry.js";
import { say } from "../internal/say.js";
import {
  type CellOut,
  confidenceArgument,
  excelFunction,
  headersArgument,
  type SheetTable,
} from "../internal/spreadsheet.js";
import * as words from "../words/en-GB.js";
import { countArguments, inputFromCounts } from "./counts-or-records.js";
import {
  keyLabels,
  needFlags,
  serviceFlags,
  showSmallCounts,
  supportFlags,
} from "./excel-arguments.js";
import { tally } from "./tally.js";
import {
  type ThreeCircles,
  threeCircles,
  type ThreeCirclesInput,
  ThreeCirclesInput as Input,
} from "./three-circles.js";

function regionTable({ regions, excluded, supportUnknown }: ThreeCircles): SheetTable {
  const left = excluded.reduce((total, { n }) => total + n, 0);
  return {
    header: [
      words.regionHeader.text,
      words.people.text,
      words.shareHeader.text,
      words.lower.text,
      words.upper.text,
    ],
    rows: [
      ...regions.map(({ label, count, share, lower, upper, reason }): CellOut[] => [
        label.text,
        ...[count, share, lower, upper].map((cell) => cell ?? reason ?? ""),
      ]),
      [say(words.rowExcluded).text, left, "", "", ""],
      [say(words.rowSupportUnknown).text, supportUnknown, "", "", ""],
    ],
  };
}

export const threeCirclesEntry = defineEntry({
  name: "threeCircles",
  group: "Matching",
  summary: "Count children in each region of the circles of need, service and support.",
  input: Input,
  result: {
    unit: "people",
    description: "Eight regions, or four without support, with shares and two kinds of limits.",
  },
  references: ["goodman1965", "wilson1927", "dartingtonThreeCircles"],
  examples: [
    {
      input: { population: 8459, need: 2176, service: 649, both: 223 },
      result: { population: 8459, isolatedInNeed: null, coverage: { value: 0.102481617647059 } },
    },
  ],
  run: threeCircles,
  excel: [
    excelFunction({
      name: "CIRCLES",
      summary: "Count children in each region of need, service and support, from a row a child.",
      arguments: [
        needFlags,
        serviceFlags,
        supportFlags,
        keyLabels,
        confidenceArgument,
        showSmallCounts,
        headersArgument,
      ],
      records: { key: "key", columns: ["need", "service", "support"] },
      toInput: ({ need, service, support, confidence, showSmall }): ThreeCirclesInput => ({
        tally: tally({ need, service, ...(support !== undefined && { support }) }),
        smallCounts: showSmall === true ? "show" : "hide",
        ...(confidence !== undefined && { confidence }),
      }),
      toCells: regionTable,
      examples: [
        {
          // Four children, one in each region of two circles.
          cells: [[[1], [1], [0], [0]], [[1], [0], [1], [0]], null, null, null, true],
          shows: { row: 2, column: 1, value: 1 },
        },
      ],
    }),
    excelFunction({
      name: "CIRCLESCOUNTS",
      summary: "Count children in each region of need and service, from four counts.",
      arguments: countArguments,
      toInput: inputFromCounts,
      toCells: regionTable,
      examples: [{ cells: [8459, 2176, 649, 223], shows: { row: 2, column: 1, value: 1953 } }],
    }),
  ],
});
