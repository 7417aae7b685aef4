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
  keyLabels,
  needFlags,
  serviceFlags,
  showSmallCounts,
  supportFlags,
} from "../excel-arguments.js";
import { tally } from "../tally.js";
import {
  designCircles,
  type DesignCircles,
  type DesignCirclesInput,
  DesignCirclesInput as Input,
} from "./design-circles.js";
import {
  lonelyArgument,
  populationArguments,
  sampleArguments,
  sampleColumns,
  sampleOf,
} from "./survey-arguments.js";
import { limitChoices } from "./survey-limits.js";

function regionTable({ regions, excluded, supportUnknown, conclusion }: DesignCircles): SheetTable {
  const left = excluded.reduce((total, { n }) => total + n, 0);
  return {
    header: [
      words.regionHeader.text,
      words.recordsHeader.text,
      words.shareHeader.text,
      words.standardErrorHeader.text,
      words.lower.text,
      words.upper.text,
      words.designEffectHeader.text,
    ],
    rows: [
      ...regions.map((region): CellOut[] => {
        const { label, count, value, standardError, lower, upper, designEffect, reason } = region;
        const effect = designEffect.replacement;
        return [
          label.text,
          ...[count, value, standardError, lower, upper].map((cell) => cell ?? reason ?? ""),
          effect.value ?? reason ?? effect.reason ?? "",
        ];
      }),
      [words.rowExcluded.text, left, "", "", "", "", ""],
      [words.rowSupportUnknown.text, supportUnknown, "", "", "", "", ""],
      [conclusion.text, "", "", "", "", "", ""],
    ],
  };
}

const sixChildren = {
  need: [1, 1, 0, 1, 1, 0],
  service: [1, 0, 0, 1, 0, 0],
  psu: ["S1", "S1", "S2", "S2", "S3", "S3"],
} as const;
const asColumn = (values: readonly unknown[]): unknown[][] => values.map((value) => [value]);

export const designCirclesEntry = defineEntry({
  name: "designCircles",
  group: "Matching",
  summary:
    "Estimate the share of each region of the circles from a survey, with the error of its design.",
  input: Input,
  result: {
    unit: "fraction",
    description: "Eight regions, or four without support, each with standard error and limits.",
  },
  references: ["lumley2010", "dartingtonThreeCircles"],
  examples: [
    {
      input: { tally: tally(sixChildren), smallCounts: "show" },
      result: {
        regions: [{ value: 1 / 3 }, { value: 1 / 3 }, { value: 0 }, { value: 1 / 3 }],
        units: 3,
      },
    },
  ],
  run: designCircles,
  excel: [
    excelFunction({
      name: "DESIGNCIRCLES",
      summary:
        "Estimate each region of need, service and support, with limits that fit the design.",
      arguments: [
        needFlags,
        serviceFlags,
        supportFlags,
        ...sampleArguments,
        keyLabels,
        {
          name: "limits",
          kind: "choice",
          choices: limitChoices,
          optional: true,
          help: "Which limits; logit and beta stay between 0 and 1.",
          default: "t",
        },
        lonelyArgument,
        confidenceArgument,
        showSmallCounts,
        ...populationArguments,
        headersArgument,
      ],
      records: { key: "key", columns: ["need", "service", "support", ...sampleColumns] },
      toInput: ({
        need,
        service,
        support,
        limits,
        lonelyPsu,
        confidence,
        showSmall,
        ...sample
      }): DesignCirclesInput => ({
        tally: tally({
          ...{ need, service, ...(support !== undefined && { support }) },
          ...sampleOf(sample),
        }),
        ...(limits !== undefined && { limits }),
        ...(lonelyPsu !== undefined && { lonelyPsu }),
        ...(confidence !== undefined && { confidence }),
        smallCounts: showSmall === true ? "show" : "hide",
      }),
      toCells: regionTable,
      examples: [
        {
          cells: [
            asColumn(sixChildren.need),
            asColumn(sixChildren.service),
            ...[null, null, null],
            asColumn(sixChildren.psu),
            ...[null, null, null, null, true],
          ],
          shows: { row: 2, column: 2, value: 1 / 3 },
          tolerance: 1e-12,
        },
      ],
    }),
  ],
});
