import { defineEntry } from "../../internal/define-entry.js";
import { say } from "../../internal/say.js";
import {
  type CellOut,
  excelFunction,
  headersArgument,
  type SheetTable,
} from "../../internal/spreadsheet.js";
import * as words from "../../words/en-GB.js";
import { presetArgument } from "./disclosure-arguments.js";
import { keyLabels, needFlags, serviceFlags, showSmallCounts } from "../excel-arguments.js";
import {
  type GroupRow,
  type GroupTable,
  groupTable,
  type GroupTableInput,
  GroupTableInput as Input,
} from "./group-table.js";
import { tally } from "../tally.js";

function groupCells({ groups, all }: GroupTable): SheetTable {
  const line = (row: GroupRow): CellOut[] => [
    row.group ?? say(words.tableTotal).text,
    ...[row.both, row.unmetNeed, row.servedLowNeed, row.neither],
    row.population ?? "",
    row.coverage ?? row.reason ?? "",
  ];
  return {
    header: [
      words.groupHeader.text,
      words.groupBoth.text,
      words.groupUnmetNeed.text,
      words.groupServedLowNeed.text,
      words.groupNeither.text,
      words.tableTotal.text,
      words.groupCoverage.text,
    ],
    rows: [...groups, ...(all === null ? [] : [all])].map(line),
  };
}

/** Twenty children of one area: 8 in high need and served, 12 with neither. */
const twenty = {
  need: Array.from({ length: 20 }, (_, child) => [child < 8 ? 1 : 0]),
  area: Array.from({ length: 20 }, () => ["North"]),
};
const northTally = {
  measure: "count",
  records: 20,
  cells: [
    { group: { area: "North" }, need: 0, service: 0, n: 12, w: 12, w2: 12 },
    { group: { area: "North" }, need: 1, service: 1, n: 8, w: 8, w2: 8 },
  ],
  excluded: [],
} as const;

export const groupTableEntry = defineEntry({
  name: "groupTable",
  group: "Matching",
  summary:
    "Show need and service by group, with small counts hidden unless the caller asks to see them.",
  input: Input,
  result: { unit: "people", description: "A row a group, and one for all children." },
  references: ["dfeChildrenInNeed2020", "nhsDisclosure2018", "fischettiSalazar1999"],
  examples: [
    {
      input: { tally: northTally },
      result: { groups: [{ group: "North", both: 8, neither: 12, population: 20, coverage: 1 }] },
    },
  ],
  run: groupTable,
  excel: [
    excelFunction({
      name: "GROUPTABLE",
      summary: "Show need and service by group from a row a child, with small counts hidden.",
      arguments: [
        needFlags,
        serviceFlags,
        { name: "group", kind: "labels", help: "Area, age or other group of each child." },
        keyLabels,
        presetArgument,
        showSmallCounts,
        headersArgument,
      ],
      records: { key: "key", columns: ["need", "service", "group"] },
      toInput: ({ need, service, group, preset, showSmall }): GroupTableInput => ({
        tally: tally({ need, service, by: { group } }),
        smallCounts: showSmall === true ? "show" : "hide",
        ...(preset !== undefined && { preset }),
      }),
      toCells: groupCells,
      examples: [
        {
          cells: [twenty.need, twenty.need, twenty.area],
          shows: { row: 1, column: 4, value: 12 },
        },
      ],
    }),
  ],
});
