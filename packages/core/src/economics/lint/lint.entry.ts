import { defineEntry } from "../../internal/define-entry.js";
import { type CellOut, excelFunction } from "../../internal/spreadsheet.js";
import * as words from "../../words/en-GB.js";
import { preventionArguments, preventionFromCells } from "../model/prevention-cells.js";
import { examplePrevention, examplePreventionCells } from "../model/prevention-example.js";
import { type Lint, lint, LintInput } from "./lint.js";

const header = [
  words.lintHeadingSeverity,
  words.lintHeadingRule,
  words.lintHeadingPlace,
  words.lintHeadingFinding,
  words.lintHeadingRemedy,
  words.lintHeadingWorth,
  words.lintHeadingWorthOf,
].map(({ text }) => text);

export const lintEntry = defineEntry({
  name: "lint",
  group: "Economics",
  summary:
    "Check a prevention model for what would flatter it, or would not stand up to a finance director.",
  input: LintInput,
  result: {
    unit: "text",
    description: "What is doubtful in the model, by severity and place, each with its remedy.",
  },
  references: ["greenBook2022", "publicServiceTransformation2014", "unitCostDatabase2015"],
  examples: [
    {
      input: { model: examplePrevention },
      result: { errors: 5, findings: [{ rule: "deadweightOnControlled", path: ["outcomes", 0] }] },
    },
  ],
  run: lint,
  excel: [
    excelFunction({
      name: "LINTMODEL",
      summary: "List what is doubtful in a prevention model, with severity, place and remedy.",
      arguments: preventionArguments,
      toInput: (cells): LintInput => ({ model: preventionFromCells(cells) }),
      toCells: ({ findings, conclusion }: Lint) => ({
        header,
        rows: [
          ...findings.map((finding): CellOut[] => [
            finding.severity,
            finding.rule,
            finding.place.text,
            finding.problem.text,
            finding.remedy.text,
            finding.worth?.gbp ?? "",
            finding.worth?.of ?? "",
          ]),
          [conclusion.text, ...header.slice(1).map(() => "")],
        ],
      }),
      examples: [
        {
          cells: examplePreventionCells,
          shows: { row: 1, column: 1, value: "deadweightOnControlled" },
        },
      ],
    }),
  ],
});
