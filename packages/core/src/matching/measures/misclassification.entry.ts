import { defineEntry } from "../../internal/define-entry.js";
import { say } from "../../internal/say.js";
import {
  type CellOut,
  excelFunction,
  headersArgument,
  type SheetTable,
} from "../../internal/spreadsheet.js";
import * as words from "../../words/en-GB.js";
import { fourCountArguments } from "../excel-arguments.js";
import {
  type ErrorRange,
  misclassification,
  type Misclassification,
  type MisclassificationInput,
  MisclassificationInput as Input,
} from "./misclassification.js";

function mismatchTable(result: Misclassification): SheetTable {
  const row = (label: string, { observed, lower, upper, reason }: ErrorRange): CellOut[] => [
    label,
    ...[observed, lower, upper].map((cell) => cell ?? reason ?? ""),
  ];
  return {
    header: [words.measure, words.observedHeader, words.lower, words.upper].map(
      (heading) => say(heading).text,
    ),
    rows: [
      row(say(words.rowNeedCount).text, result.need),
      row(say(words.rowUnmetCount).text, result.unmetNeed),
      row(say(words.rowServedLowCount).text, result.servedLowNeed),
      row(say(words.rowMismatch).text, result.mismatch),
      row(say(words.rowCoverage).text, result.coverage),
      row(say(words.rowTargetEfficiency).text, result.targetEfficiency),
      ...Object.values(result.flips).map(({ statement, observed, flips }): CellOut[] => [
        statement.text,
        observed,
        say(flips ? words.flipsHeader : words.holdsHeader).text,
        "",
      ]),
    ],
  };
}

const errorsOf = {
  ...{ sensitivityLower: 0.8, sensitivityUpper: 0.9 },
  ...{ specificityLower: 0.9, specificityUpper: 0.95 },
};

export const misclassificationEntry = defineEntry({
  name: "misclassification",
  group: "Matching",
  summary:
    "Find how much of the mismatch of need and service errors in measuring need could explain.",
  input: Input,
  result: {
    unit: "people",
    description: "The range of each figure, and whether a conclusion turns round within it.",
  },
  references: ["roganGladen1978"],
  examples: [
    {
      input: { population: 8459, need: 2176, service: 649, both: 223, ...errorsOf },
      result: {
        unmetNeed: { observed: 1953, lower: 1465, upper: 2083.33333333333 },
        servedLowNeed: { observed: 426, lower: 394.933333333333, upper: 451.375 },
        flips: { placesShort: { observed: true, flips: false } },
      },
      tolerance: 1e-6,
    },
  ],
  run: misclassification,
  excel: [
    excelFunction({
      name: "TRUEMISMATCH",
      summary: "Give the range of true mismatch under stated errors of the need measure.",
      arguments: [
        ...fourCountArguments,
        {
          name: "sensitivityLower",
          kind: "share",
          help: "Smallest share truly in high need whom the measure may find.",
        },
        {
          name: "sensitivityUpper",
          kind: "share",
          help: "Largest share truly in high need whom the measure may find.",
        },
        {
          name: "specificityLower",
          kind: "share",
          help: "Smallest share not in high need whom the measure may clear.",
        },
        {
          name: "specificityUpper",
          kind: "share",
          help: "Largest share not in high need whom the measure may clear.",
        },
        headersArgument,
      ],
      toInput: (cells): MisclassificationInput => ({
        ...{ population: cells.population, need: cells.need },
        ...{ service: cells.service, both: cells.both },
        ...{ sensitivityLower: cells.sensitivityLower, sensitivityUpper: cells.sensitivityUpper },
        ...{ specificityLower: cells.specificityLower, specificityUpper: cells.specificityUpper },
      }),
      toCells: mismatchTable,
      examples: [
        {
          cells: [8459, 2176, 649, 223, 0.8, 0.9, 0.9, 0.95],
          shows: { row: 2, column: 1, value: 1953 },
        },
        {
          cells: [8459, 2176, 649, 223, 0.8, 0.9, 0.9, 0.95],
          shows: { row: 7, column: 2, value: "holds throughout" },
        },
      ],
    }),
  ],
});
