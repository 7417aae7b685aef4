import { defineEntry } from "../../internal/define-entry.js";
import { say } from "../../internal/say.js";
import { excelFunction, headersArgument } from "../../internal/spreadsheet.js";
import * as words from "../../words/en-GB.js";
import { type IcerTable, icerTable, IcerTableInput, type OptionStatus } from "./icer-table.js";
import { costsArgument, namesArgument, optionRows } from "./option-arguments.js";

const statusWords = {
  onFrontier: words.statusOnFrontier,
  extendedlyDominated: words.statusExtendedlyDominated,
  dominated: words.statusDominated,
} as const satisfies Readonly<Record<OptionStatus, unknown>>;

const frontierSheet = excelFunction({
  name: "FRONTIER",
  summary: "Tell which options are worth considering, and what each further unit of effect costs.",
  arguments: [
    namesArgument,
    costsArgument,
    {
      name: "effects",
      kind: "series",
      unit: "ratio",
      help: "Effect of each option in one unit, such as care days avoided; more is better.",
    },
    headersArgument,
  ],
  records: optionRows("effects"),
  toInput: ({ names, costsGbp, effects }): IcerTableInput => ({ names, costsGbp, effects }),
  toCells: ({ rows }: IcerTable) => ({
    header: [
      words.headingOption,
      words.labelCost,
      words.headingEffect,
      words.headingIncrementalCost,
      words.headingIncrementalEffect,
      words.headingIcer,
      words.headingStatus,
    ].map((heading) => say(heading).text),
    rows: rows.map((row) => [
      row.name,
      row.costGbp,
      row.effect,
      row.incrementalCostGbp ?? row.reason ?? "",
      row.incrementalEffect ?? row.reason ?? "",
      row.icer ?? row.reason ?? "",
      say(row.tied && row.status === "onFrontier" ? words.statusTied : statusWords[row.status])
        .text,
    ]),
  }),
  examples: [
    {
      cells: [
        [["UC"], ["B"], ["A"], ["D"], ["C"]],
        [[5000], [10000], [12000], [35000], [25000]],
        [[1], [2], [1.5], [4], [3]],
      ],
      shows: { row: 3, column: 5, value: 12500 },
    },
    {
      cells: [
        [["UC"], ["B"], ["A"], ["D"], ["C"]],
        [[5000], [10000], [12000], [35000], [25000]],
        [[1], [2], [1.5], [4], [3]],
      ],
      shows: { row: 5, column: 6, value: "dominated" },
    },
  ],
});

export const icerTableEntry = defineEntry({
  name: "icerTable",
  group: "Economics",
  summary: "Tell which options are worth considering, and what each further unit of effect costs.",
  input: IcerTableInput,
  result: { unit: "£", description: "A row an option: the frontier first, with its ratios." },
  references: ["hercCostEffectiveness", "paltiel2006"],
  examples: [
    {
      // B costs 200 more than A for 1 more; C does less than B for more.
      input: { names: ["A", "B", "C"], costsGbp: [100, 300, 400], effects: [1, 2, 1.5] },
      result: {
        rows: [
          { name: "A", icer: null },
          { name: "B", icer: 200 },
          { name: "C", status: "dominated" },
        ],
      },
    },
  ],
  run: icerTable,
  excel: [frontierSheet],
});
