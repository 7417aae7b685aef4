import { defineEntry } from "../internal/define-entry.js";
import { say } from "../internal/say.js";
import { hideSmallCounts } from "../internal/small-counts.js";
import {
  type CellOut,
  type Cells,
  type ExcelArgument,
  excelFunction,
  headersArgument,
  type SheetTable,
} from "../internal/spreadsheet.js";
import * as words from "../words/en-GB.js";
import { keyLabels, showSmallCounts } from "./excel-arguments.js";
import {
  type FlagCounts,
  needFlags,
  type NeedFlags,
  NeedFlagsInput as Input,
  type NeedFlagsInput,
} from "./need-flags.js";
import {
  checkDomainsNeeded,
  domainsOf,
  namedColumns,
  ruleArgument,
  scalesArgument,
} from "./scale-cells.js";

const ruleArguments = [
  scalesArgument,
  ruleArgument,
  {
    name: "atLeast",
    kind: "count",
    optional: true,
    help: "How many domains have to be met.",
    default: "1",
  },
  keyLabels,
] as const satisfies readonly ExcelArgument[];

function inputOf({ columns, rule, atLeast }: Cells<typeof ruleArguments>): NeedFlagsInput {
  const scales = namedColumns("columns", columns);
  const domains = domainsOf(
    rule.map((row, index) => ({ row, index })),
    scales,
    "rule",
  );
  if (domains.length > 0) checkDomainsNeeded(["atLeast"], atLeast, domains.length);
  return { columns: scales, rule: { domains, ...(atLeast !== undefined && { atLeast }) } };
}

/** What a range of flags reads back: 1, 0 or unknown. */
const flagCells: readonly CellOut[] = [0, 1, "unknown"];

function countsTable({ domains, counts, conclusion }: NeedFlags, showSmall: boolean): SheetTable {
  const line = (label: string, { yes, no, unknown }: FlagCounts): CellOut[] => {
    const figures = [yes, no, unknown];
    const hidden = showSmall ? [] : hideSmallCounts(figures);
    return [
      label,
      ...figures.map((figure, index) =>
        hidden[index] === true ? say(words.smallCountHidden) : figure,
      ),
    ];
  };
  const whole = line(words.needByRule.text, counts);
  const isHidden = whole.some((cell) => typeof cell === "object");
  return {
    header: [
      words.domainHeader.text,
      words.highNeedHeader.text,
      words.noHighNeedHeader.text,
      words.notKnownHeader.text,
    ],
    rows: [
      ...domains.map(({ name, ...figures }) => line(name, figures)),
      whole,
      [isHidden ? say(words.smallCountHidden).text : conclusion.text, "", "", ""],
    ],
  };
}

/** Three children with two scales, and a cut-off on each. */
const exampleCells = [
  [
    ["emotional", "conduct"],
    [8, 1],
    [0, 5],
    ["?", 1],
  ],
  [
    ["Scale", "Test", "Point"],
    ["emotional", "at least", 7],
    ["conduct", "at least", 4],
  ],
];

export const needFlagsEntry = defineEntry({
  name: "needFlags",
  group: "Matching",
  summary: "Flag children in high need by a stated rule on scales.",
  input: Input,
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
  excel: [
    excelFunction({
      name: "NEEDFLAGS",
      summary: "Flag children in high need by a rule on scales: 1, 0 or unknown, a row a child.",
      arguments: [...ruleArguments, headersArgument],
      records: { key: "key", columns: ["columns"] },
      toInput: (cells): NeedFlagsInput => inputOf(cells),
      toCells: ({ flags }: NeedFlags): SheetTable => ({
        header: [words.highNeedHeader.text],
        rows: Array.from(flags, (code) => [flagCells[code] ?? "unknown"]),
      }),
      examples: [
        { cells: exampleCells, shows: { row: 1, column: 0, value: 1 } },
        { cells: exampleCells, shows: { row: 3, column: 0, value: "unknown" } },
        { cells: [...exampleCells, 2], shows: { row: 1, column: 0, value: 0 } },
      ],
    }),
    excelFunction({
      name: "NEEDBYRULE",
      summary: "Count children in high need by a rule on scales, by domain and in all.",
      arguments: [...ruleArguments, showSmallCounts, headersArgument],
      records: { key: "key", columns: ["columns"] },
      toInput: (cells): NeedFlagsInput => inputOf(cells),
      toCells: (result: NeedFlags, { showSmall }) => countsTable(result, showSmall ?? false),
      examples: [
        {
          cells: [...exampleCells, null, null, true],
          shows: { row: 3, column: 1, value: 2 },
        },
      ],
    }),
  ],
});
