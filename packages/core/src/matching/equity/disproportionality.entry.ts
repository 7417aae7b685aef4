import { defineEntry } from "../../internal/define-entry.js";
import {
  type CellOut,
  confidenceArgument,
  excelFunction,
  headersArgument,
  type SheetTable,
} from "../../internal/spreadsheet.js";
import * as words from "../../words/en-GB.js";
import {
  type Disproportionality,
  disproportionality,
  type DisproportionalityInput,
  DisproportionalityInput as Input,
} from "./disproportionality.js";
import { showSmallCounts } from "../excel-arguments.js";
import {
  groupCountArguments,
  groupInput,
  groupRows,
  nameCell,
  orReason,
} from "../services/group-cells.js";

function groupTable({ groups, conclusion }: Disproportionality): SheetTable {
  const header = [
    words.groupHeader,
    words.groupCountHeader,
    words.groupTotalHeader,
    words.shareHeader,
    words.rawRateHeader,
    words.relativeRateHeader,
    words.lower,
    words.upper,
    words.verdictHeader,
  ].map(({ text }) => text);
  return {
    header,
    rows: [
      ...groups.map((group): CellOut[] => [
        nameCell(group.name),
        ...[group.count, group.total, group.rate, group.rawIndex].map((cell) =>
          orReason(cell, group.reason),
        ),
        ...[group.index, group.lower, group.upper].map((cell) => orReason(cell, group.reason)),
        group.verdict.text,
      ]),
      [conclusion.text, ...header.slice(1).map(() => "")],
    ],
  };
}

const cells = [
  [["A"], ["B"], ["C"]],
  [[300], [100], [90]],
  [[1000], [1000], [1000]],
];

export const disproportionalityEntry = defineEntry({
  name: "disproportionality",
  group: "Matching",
  summary:
    "Tell which groups are counted in more or less often than others, flagged only when credible.",
  input: Input,
  result: {
    unit: "ratio",
    description: "Relative rate index of each group, raw and shrunk, with limits and a verdict.",
  },
  references: ["claytonKaldor1987", "griffiths1973", "dfeChildrenInNeed2020"],
  examples: [
    {
      input: { name: ["A", "B", "C"], count: [300, 100, 90], total: [1000, 1000, 1000] },
      result: {
        groups: [
          { rawIndex: 3.1578947, flag: "above" },
          { rawIndex: 0.5128205, flag: "below" },
          { rawIndex: 0.45, flag: "below" },
        ],
      },
      tolerance: 1e-6,
    },
  ],
  run: disproportionality,
  excel: [
    excelFunction({
      name: "DISPROPORTIONALITY",
      summary: "Tell which groups are counted in more or less often than others, from counts.",
      arguments: [
        ...groupCountArguments,
        {
          name: "reference",
          kind: "text",
          optional: true,
          help: "Name of the group that the others are compared with.",
          default: "each group against everybody else",
        },
        {
          name: "counting",
          kind: "choice",
          choices: ["people", "events"],
          optional: true,
          help: "Whether each person counts once, or every event counts.",
          default: "people",
        },
        confidenceArgument,
        showSmallCounts,
        headersArgument,
      ],
      records: groupRows,
      toInput: (read): DisproportionalityInput => ({
        ...groupInput(read),
        ...(read.reference !== undefined && { reference: read.reference }),
        ...(read.counting !== undefined && { counting: read.counting }),
      }),
      toCells: groupTable,
      examples: [{ cells, shows: { row: 1, column: 4, value: 3.1578947 }, tolerance: 1e-6 }],
    }),
  ],
});
