import { defineEntry } from "../../internal/define-entry.js";
import { say } from "../../internal/say.js";
import { excelFunction, headersArgument } from "../../internal/spreadsheet.js";
import * as words from "../../words/en-GB.js";
import { type CompareOptions, compareOptions, CompareOptionsInput } from "./compare-options.js";
import { costsArgument, namesArgument, optionRows } from "./option-arguments.js";
import { requireEachOption } from "./require-each-option.js";

const compareOptionsSheet = excelFunction({
  name: "COMPAREOPTIONS",
  summary: "Rank options by value less cost, and set each against a baseline.",
  arguments: [
    namesArgument,
    costsArgument,
    {
      name: "valuesGbp",
      kind: "series",
      unit: "£",
      help: "Public value of each option, in the prices of the costs; blank is 0.",
    },
    { name: "baseline", kind: "text", help: "Name of the option to set the others against." },
    headersArgument,
  ],
  records: optionRows("valuesGbp"),
  toInput: ({ names, costsGbp, valuesGbp, baseline }): CompareOptionsInput => {
    requireEachOption(names, { costsGbp, valuesGbp });
    return {
      options: names.map((name, index) => ({
        name,
        costGbp: costsGbp[index] ?? 0,
        publicValueGbp: valuesGbp[index] ?? 0,
      })),
      baseline,
    };
  },
  toCells: ({ options }: CompareOptions) => ({
    header: [
      words.headingOption,
      words.labelCost,
      words.labelPublicValue,
      words.labelNpsv,
      words.labelBcr,
      words.headingRank,
      words.headingDominatedBy,
      words.headingExtraCost,
      words.headingExtraValue,
      words.headingExtraNet,
    ].map((heading) => say(heading).text),
    rows: options.map((option) => [
      option.name,
      option.costGbp,
      option.publicValueGbp ?? "",
      option.npsvGbp ?? "",
      option.bcr ?? say(words.noCostCounted),
      option.rank ?? "",
      option.dominatedBy ?? "",
      option.overBaseline.costGbp,
      option.overBaseline.publicValueGbp ?? "",
      option.overBaseline.npsvGbp ?? "",
    ]),
  }),
  examples: [
    {
      cells: [
        [["Do nothing"], ["Small"], ["Large"]],
        [[0], [100], [300]],
        [[0], [180], [400]],
        "Do nothing",
      ],
      shows: { row: 3, column: 5, value: 1 },
    },
  ],
});

export const compareOptionsEntry = defineEntry({
  name: "compareOptions",
  group: "Economics",
  summary:
    "Set several options side by side: rank, dominance and what each brings over a named baseline.",
  input: CompareOptionsInput,
  result: {
    unit: "£",
    description: "A row an option, against the baseline, and which comes first.",
  },
  references: ["greenBook2022", "stinnettMullahy1998"],
  examples: [
    {
      // Net 0, 80 and 100: the larger scheme comes first though its ratio is the lower.
      input: {
        options: [
          { name: "Do nothing", costGbp: 0, publicValueGbp: 0 },
          { name: "Small", costGbp: 100, publicValueGbp: 180 },
          { name: "Large", costGbp: 300, publicValueGbp: 400 },
        ],
        baseline: "Do nothing",
      },
      result: {
        rankedBy: "npsv",
        options: [{ rank: 3 }, { rank: 2, bcr: 1.8 }, { rank: 1, npsvGbp: 100 }],
      },
    },
  ],
  run: compareOptions,
  excel: [compareOptionsSheet],
});
