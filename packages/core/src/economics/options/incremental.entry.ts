import { defineEntry } from "../../internal/define-entry.js";
import { excelFunction } from "../../internal/spreadsheet.js";
import { type Incremental, incremental, IncrementalInput } from "./incremental.js";

const incrementalSheet = excelFunction({
  name: "INCREMENTAL",
  summary: "Give the extra cost of each further unit of effect against what is done instead.",
  arguments: [
    { name: "costGbp", kind: "pounds", help: "Cost of the option; below 0 where it saves money." },
    { name: "effect", kind: "number", help: "Units of effect it brings; more is better." },
    { name: "comparatorCostGbp", kind: "pounds", help: "Cost of what would be done instead." },
    { name: "comparatorEffect", kind: "number", help: "Effect of what would be done instead." },
  ],
  toInput: (cells): IncrementalInput => cells,
  toCells: ({ icer, reason }: Incremental) => icer ?? reason ?? "",
  examples: [{ cells: [300, 2, 100, 1], shows: 200 }],
});

export const incrementalEntry = defineEntry({
  name: "incremental",
  group: "Economics",
  summary: "Compare an option with what would be done instead.",
  input: IncrementalInput,
  result: {
    unit: "£",
    description: "Extra cost, extra effect, and the ratio where one is needed.",
  },
  references: ["hercCostEffectiveness", "stinnettMullahy1998"],
  examples: [
    {
      input: { costGbp: 300, effect: 2, comparatorCostGbp: 100, comparatorEffect: 1 },
      result: { incrementalCostGbp: 200, incrementalEffect: 1, icer: 200, position: "moreForMore" },
    },
    {
      input: { costGbp: -50, effect: 2, comparatorCostGbp: 100, comparatorEffect: 1 },
      result: { icer: null, position: "dominates" },
    },
  ],
  run: incremental,
  excel: [incrementalSheet],
});
