import { defineEntry } from "../../internal/define-entry.js";
import { type CellOut, excelFunction, headersArgument } from "../../internal/spreadsheet.js";
import * as words from "../../words/en-GB.js";
import { preventionFromCells, preventionRanges } from "../model/prevention-cells.js";
import { examplePrevention, examplePreventionCells } from "../model/prevention-example.js";
import { type Lint, lint, LintInput } from "./lint.js";
import { variedFromText } from "./varied-names.js";

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
      result: {
        errors: 0,
        warnings: 16,
        findings: [{ rule: "missingSource", severity: "warning" }],
      },
    },
  ],
  run: lint,
  excel: [
    excelFunction({
      name: "LINTMODEL",
      summary: "List what is doubtful in a prevention model, with severity, place and remedy.",
      arguments: [
        ...preventionRanges,
        {
          name: "asOf",
          kind: "priceYear",
          optional: true,
          help: "Year from which the age of prices is counted, such as 2026.",
          default: "the base price year",
        },
        {
          name: "varied",
          kind: "text",
          optional: true,
          help: "Assumptions that your sensitivity analysis moves, with commas: Take-up, Retention.",
          default: "none",
        },
        headersArgument,
      ],
      toInput: ({ asOf, varied, ...cells }): LintInput => ({
        model: preventionFromCells(cells),
        ...(asOf !== undefined && { asOf }),
        ...(varied !== undefined && { varied: variedFromText(varied) }),
      }),
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
          shows: { row: 1, column: 1, value: "missingSource" },
        },
        {
          // Every cost is fixed, so a take-up that is moved leaves them as they are.
          cells: [...examplePreventionCells, 2026, "Take-up"],
          shows: { row: 1, column: 1, value: "variedAgainstFixedCosts" },
        },
      ],
    }),
  ],
});
