import { defineEntry } from "../../internal/define-entry.js";
import {
  type CellOut,
  confidenceArgument,
  excelFunction,
  headersArgument,
  type SheetTable,
} from "../../internal/spreadsheet.js";
import * as words from "../../words/en-GB.js";
import { groupShares } from "./counted-groups.js";
import { keyLabels, needFlags, serviceFlags, showSmallCounts } from "../excel-arguments.js";
import { type Funnel, funnel, type FunnelInput, FunnelInput as Input } from "./funnel.js";
import { funnelLimitKinds } from "./funnel-limits.js";
import { groupCountArguments, groupInput, groupRows, nameCell } from "../services/group-cells.js";
import { tally } from "../tally.js";

const header = [
  words.groupHeader,
  words.groupCountHeader,
  words.groupTotalHeader,
  words.shareHeader,
  words.lower,
  words.upper,
  words.lower95Header,
  words.upper95Header,
  words.lower998Header,
  words.upper998Header,
  words.verdictHeader,
].map(({ text }) => text);

function funnelTable({ units, conclusion }: Funnel): SheetTable {
  return {
    header,
    rows: [
      ...units.map((unit): CellOut[] => [
        nameCell(unit.name),
        ...[unit.count, unit.total, unit.rate, unit.lower, unit.upper].map(
          (cell) => cell ?? unit.verdict,
        ),
        ...[unit.lower95, unit.upper95, unit.lower998, unit.upper998].map(
          (cell) => cell ?? unit.verdict,
        ),
        unit.verdict.text,
      ]),
      [conclusion.text, ...header.slice(1).map(() => "")],
    ],
  };
}

const limitsArgument = {
  name: "limits",
  kind: "choice",
  choices: funnelLimitKinds,
  optional: true,
  help: "Which funnel limits.",
  default: "score",
} as const;

export const funnelEntry = defineEntry({
  name: "funnel",
  group: "Matching",
  summary: "Tell which units differ from the average by more than chance, given their size.",
  input: Input,
  result: {
    unit: "fraction",
    description: "Rate, funnel limits at 95% and 99.8%, and a verdict in words for each unit.",
  },
  references: ["spiegelhalter2005", "wilson1927", "dfeChildrenInNeed2020"],
  examples: [
    {
      // Average 40%; half-width at 99.8%: 3.0902 √(0.4 x 0.6 / 100) = 0.1514, so 60% lies above 0.5514
      // and 20% below 0.2486.
      input: { name: ["North", "South"], count: [60, 20], total: [100, 100] },
      result: {
        average: 0.4,
        units: [
          { place: "farAbove", upper998: 0.551389846735505 },
          { place: "farBelow", lower998: 0.248610153264495 },
        ],
      },
    },
  ],
  run: funnel,
  excel: [
    excelFunction({
      name: "FUNNEL",
      summary: "Tell which units differ from the average by more than chance, from counts.",
      arguments: [
        ...groupCountArguments,
        {
          name: "benchmark",
          kind: "share",
          optional: true,
          help: "Share around which the funnel stands, such as the national one.",
          default: "the share in all units together",
        },
        limitsArgument,
        confidenceArgument,
        showSmallCounts,
        headersArgument,
      ],
      records: groupRows,
      toInput: (cells): FunnelInput => ({
        ...groupInput(cells),
        ...(cells.benchmark !== undefined && { benchmark: cells.benchmark }),
        ...(cells.limits !== undefined && { limits: cells.limits }),
      }),
      toCells: funnelTable,
      examples: [
        {
          cells: [
            [["North"], ["South"], ["West"]],
            [[60], [40], [41]],
            [[100], [100], [100]],
          ],
          shows: { row: 1, column: 3, value: 0.6 },
        },
        {
          cells: [
            [["North"], ["South"], ["West"]],
            [[60], [2], [41]],
            [[100], [100], [100]],
          ],
          shows: {
            row: 2,
            column: 10,
            value: "Hidden, because 1 to 5 children could be recognised or worked out from it.",
          },
        },
      ],
    }),
    excelFunction({
      name: "MATCHGROUPS",
      summary: "Compare groups by how many in high need are served, from a row a child.",
      arguments: [
        needFlags,
        serviceFlags,
        {
          name: "group",
          kind: "labels",
          help: "Area, age or other group of each child.",
        },
        keyLabels,
        {
          name: "share",
          kind: "choice",
          choices: groupShares,
          optional: true,
          help: "What to compare between the groups.",
          default: "coverage",
        },
        limitsArgument,
        confidenceArgument,
        showSmallCounts,
        headersArgument,
      ],
      records: { key: "key", columns: ["need", "service", "group"] },
      toInput: ({ need, service, group, share, limits, confidence, showSmall }): FunnelInput => ({
        tally: tally({ need, service, by: { group } }),
        by: "group",
        smallCounts: showSmall === true ? "show" : "hide",
        ...(share !== undefined && { share }),
        ...(limits !== undefined && { limits }),
        ...(confidence !== undefined && { confidence }),
      }),
      toCells: funnelTable,
      examples: [
        {
          // Four children in high need in each of two areas: three are served in the first.
          cells: [
            [[1], [1], [1], [1], [1], [1], [1], [1]],
            [[1], [1], [1], [0], [1], [0], [0], [0]],
            [["East"], ["East"], ["East"], ["East"], ["West"], ["West"], ["West"], ["West"]],
            ...[null, null, null, null, true],
          ],
          shows: { row: 1, column: 3, value: 0.75 },
        },
      ],
    }),
  ],
});
