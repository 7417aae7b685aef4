import { defineEntry } from "../internal/define-entry.js";
import { preventionLevels } from "../internal/prevention-level.js";
import {
  type CellOut,
  type ExcelArgument,
  excelFunction,
  headersArgument,
  type SheetTable,
  type TableColumn,
} from "../internal/spreadsheet.js";
import * as words from "../words/en-GB.js";
import {
  aspectNames,
  evaluators,
  type Transferability,
  transferability,
  type TransferabilityInput,
  TransferabilityInput as Input,
} from "./transferability.js";

const placeColumns = [
  {
    name: "country",
    kind: "text",
    header: "Country",
    optional: true,
    help: "Such as England.",
  },
  {
    name: "preventionLevel",
    kind: "choice",
    choices: preventionLevels,
    header: "Prevention level",
    aliases: ["Population level", "Level"],
    optional: true,
    help: "universal, selective, indicated or treatment.",
  },
  {
    name: "setting",
    kind: "text",
    header: "Setting",
    optional: true,
    help: "Such as home, school or clinic.",
  },
  {
    name: "population",
    kind: "text",
    header: "Population",
    optional: true,
    help: "Such as parents of children aged 3 to 4.",
  },
] as const satisfies readonly TableColumn[];

const recordArguments = [
  {
    name: "evidence",
    kind: "settings",
    help: "Two columns, name and value: country, level, evaluator, follow-up, setting, population.",
    columns: [
      ...placeColumns,
      {
        name: "evaluator",
        kind: "choice",
        choices: evaluators,
        header: "Evaluator",
        optional: true,
        help: "independent of the programme, its developer, or mixed.",
      },
      {
        name: "followUpMonths",
        kind: "number",
        header: "Follow-up months",
        aliases: ["Follow-up"],
        optional: true,
        zeroIsBlank: true,
        help: "Months of the longest follow-up behind the effect.",
      },
    ],
  },
  {
    name: "local",
    kind: "settings",
    help: "Two columns, name and value: country, level, benefit months, setting, population.",
    columns: [
      ...placeColumns,
      {
        name: "benefitMonths",
        kind: "number",
        header: "Benefit months",
        aliases: ["Benefit"],
        optional: true,
        zeroIsBlank: true,
        help: "Months for which benefits are to be counted.",
      },
    ],
  },
] as const satisfies readonly ExcelArgument[];

const statusLabels = {
  matches: words.aspectStatusMatches,
  differs: words.aspectStatusDiffers,
  unknown: words.aspectStatusUnknown,
  blocks: words.aspectStatusBlocks,
} as const;

const fitNames = {
  good: words.fitNameGood,
  partial: words.fitNamePartial,
  poor: words.fitNamePoor,
  blocked: words.fitNameBlocked,
} as const;

function fitTable({ fit, checks, method, conclusion }: Transferability): SheetTable {
  return {
    header: [words.headingAspect, words.headingStatus, words.headingFinding].map(
      ({ text }) => text,
    ),
    rows: [
      ...checks.map(({ aspect, status, finding }): CellOut[] => [
        aspectNames[aspect].text,
        statusLabels[status].text,
        finding.text,
      ]),
      [words.labelFit.text, fitNames[fit].text, conclusion.text],
      [words.labelRule.text, "", method.stated.text],
    ],
  };
}

export const transferabilityEntry = defineEntry({
  name: "transferability",
  group: "Evidence",
  summary:
    "Check whether an effect may be used here: the same country, population level, setting and follow-up.",
  input: Input,
  result: { unit: "text", description: "The fit, and each aspect with a finding in words." },
  references: ["menting2013"],
  examples: [
    {
      input: {
        evidence: { country: "Norway", preventionLevel: "treatment", evaluator: "independent" },
        local: { country: "England", preventionLevel: "selective" },
      },
      result: { fit: "blocked", blocked: true },
    },
  ],
  run: transferability,
  excel: [
    excelFunction({
      name: "TRANSFERABILITY",
      summary: "Check whether an effect found elsewhere may be used here, aspect by aspect.",
      arguments: [
        ...recordArguments,
        {
          name: "partialFrom",
          kind: "count",
          optional: true,
          help: "How many aspects differ, or are not known, before the fit is only partial.",
          default: "1",
        },
        {
          name: "poorFrom",
          kind: "count",
          optional: true,
          help: "How many aspects differ, or are not known, before the fit is poor.",
          default: "4",
        },
        headersArgument,
      ],
      toInput: ({ evidence, local, partialFrom, poorFrom }): TransferabilityInput => ({
        evidence,
        local,
        ...(partialFrom !== undefined && { partialFrom }),
        ...(poorFrom !== undefined && { poorFrom }),
      }),
      toCells: fitTable,
      examples: [
        {
          cells: [
            [
              ["Country", "Norway"],
              ["Prevention level", "treatment"],
              ["Evaluator", "independent"],
            ],
            [
              ["Country", "England"],
              ["Prevention level", "selective"],
            ],
          ],
          shows: { row: 7, column: 1, value: "blocked" },
        },
        {
          cells: [
            [
              ["Country", "Wales"],
              ["Prevention level", "selective"],
            ],
            [
              ["Country", "England"],
              ["Prevention level", "selective"],
            ],
          ],
          // Evaluator, follow-up, setting and population are not known: four of six.
          shows: { row: 7, column: 1, value: "poor" },
        },
      ],
    }),
  ],
});
