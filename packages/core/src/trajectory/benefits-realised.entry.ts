import { defineEntry } from "../internal/define-entry.js";
import {
  type CellOut,
  excelFunction,
  headersArgument,
  type SheetTable,
} from "../internal/spreadsheet.js";
import * as words from "../words/en-GB.js";
import {
  benefitsRealised,
  type BenefitsRealised,
  BenefitsRealisedInput,
  type CostSplit,
} from "./benefits-realised.js";

const header = [
  words.benefitLineHeader,
  words.plannedCostHeader,
  words.actualCostHeader,
  words.planVarianceHeader,
  words.volumePartHeader,
  words.mixPartHeader,
  words.pricePartHeader,
].map(({ text }) => text);

function benefitTable(result: BenefitsRealised): SheetTable {
  const parts = ({ totalGbp, volumeGbp, mixGbp, priceGbp }: CostSplit): number[] => [
    totalGbp,
    volumeGbp,
    mixGbp,
    priceGbp,
  ];
  return {
    header,
    rows: [
      ...result.lines.map((line): CellOut[] => [
        line.name,
        line.plannedCostGbp,
        line.actualCostGbp,
        ...parts(line),
      ]),
      [
        words.rowAllLines.text,
        result.plannedCostGbp,
        result.actualCostGbp,
        ...parts(result.variance),
      ],
      ...[result.conclusion, ...result.warnings].map(({ text }) => [
        text,
        ...header.slice(1).map(() => ""),
      ]),
    ],
  };
}

const fostering = {
  name: "Foster",
  plannedVolume: 100,
  plannedPriceGbp: 10,
  actualVolume: 90,
  actualPriceGbp: 12,
};

export const benefitsRealisedEntry = defineEntry({
  name: "benefitsRealised",
  group: "Trajectory",
  summary:
    "Tell whether a planned benefit arrived, and split the difference by volume, mix and price.",
  input: BenefitsRealisedInput,
  result: {
    unit: "£",
    description: "Cost against plan, its parts by line and in all, and the benefit realised.",
  },
  references: ["horngren2014", "greenBook2022Monitoring"],
  examples: [
    {
      // Ten fewer at £10 save £100; ninety at £2 more cost £180.
      input: { lines: [fostering] },
      result: { variance: { volumeGbp: -100, mixGbp: 0, priceGbp: 180, totalGbp: 80 } },
    },
  ],
  run: benefitsRealised,
  excel: [
    excelFunction({
      name: "BENEFITSREALISED",
      summary: "Tell whether a planned benefit arrived, split by volume, mix and price.",
      arguments: [
        {
          name: "lines",
          kind: "table",
          help: "A row for each thing that is bought, with plan and outturn.",
          columns: [
            {
              name: "name",
              header: "Name",
              kind: "text",
              aliases: ["Line", "Placement"],
              help: "What is bought.",
            },
            {
              name: "plannedVolume",
              header: "Planned volume",
              kind: "number",
              help: "Units in the plan, such as weeks.",
            },
            {
              name: "plannedPriceGbp",
              header: "Planned price",
              kind: "pounds",
              help: "Pounds a unit in the plan.",
            },
            {
              name: "actualVolume",
              header: "Actual volume",
              kind: "number",
              help: "Units that were bought.",
            },
            {
              name: "actualPriceGbp",
              header: "Actual price",
              kind: "pounds",
              help: "Pounds a unit that were paid.",
            },
            {
              name: "baselineVolume",
              header: "Baseline volume",
              kind: "number",
              optional: true,
              help: "Units if nothing had been done.",
            },
            {
              name: "baselinePriceGbp",
              header: "Baseline price",
              kind: "pounds",
              optional: true,
              help: "Pounds a unit if nothing had been done.",
            },
          ],
        },
        headersArgument,
      ],
      toInput: ({ lines }): BenefitsRealisedInput => ({
        lines: lines.map(({ baselineVolume, baselinePriceGbp, ...line }) => ({
          ...line,
          ...(baselineVolume !== undefined && { baselineVolume }),
          ...(baselinePriceGbp !== undefined && { baselinePriceGbp }),
        })),
      }),
      toCells: benefitTable,
      examples: [
        {
          cells: [
            [
              ["Name", "Planned volume", "Planned price", "Actual volume", "Actual price"],
              ["Foster", 100, 10, 90, 12],
              ["Residential", 10, 100, 12, 100],
            ],
          ],
          shows: { row: 3, column: 3, value: 280 },
        },
      ],
    }),
  ],
});
