import { defineEntry } from "../internal/define-entry.js";
import { say } from "../internal/say.js";
import { hideSmallCounts } from "../internal/small-counts.js";
import {
  type CellOut,
  excelFunction,
  headersArgument,
  type SheetTable,
} from "../internal/spreadsheet.js";
import * as words from "../words/en-GB.js";
import {
  keyLabels,
  needFlags,
  serviceFlags,
  showSmallCounts,
  supportFlags,
} from "./excel-arguments.js";
import { type Tally, tally, type TallyInput, TallyInput as Input } from "./tally.js";

/** One line of the table: a cell of the tally, or records left out. */
type Line = (Tally["cells"] | Tally["excluded"])[number];

function tallyTable({ cells, excluded }: Tally, showSmall: boolean): SheetTable {
  const groups = new Map<string, Line[]>();
  for (const line of [...cells, ...excluded]) {
    const group = line.group?.["group"] ?? "";
    groups.set(group, [...(groups.get(group) ?? []), line]);
  }
  const grouped = cells.some((cell) => cell.group !== undefined);
  const asked = cells.some((cell) => "support" in cell);
  const rows = [...groups].flatMap(([group, lines]) => {
    const hidden = hideSmallCounts(lines.map(({ n }) => n));
    return lines.map((line, index): CellOut[] => [
      ...(grouped ? [group === "" ? say(words.notRecorded).text : group] : []),
      line.need,
      line.service,
      ...(asked ? [supportOf(line)] : []),
      hidden[index] === true && !showSmall ? say(words.smallCountHidden) : line.n,
    ]);
  });
  const header = [
    ...(grouped ? [words.groupHeader.text] : []),
    words.highNeedHeader.text,
    words.servedHeader.text,
    ...(asked ? [words.supportHeader.text] : []),
    words.people.text,
  ];
  return { header, rows };
}

/** Support of children left out is not counted, so their cell is empty. */
function supportOf(line: Line): CellOut {
  return "support" in line ? (line.support ?? "unknown") : "";
}

export const tallyEntry = defineEntry({
  name: "tally",
  group: "Matching",
  summary: "Count children by need, service and support.",
  input: Input,
  result: { unit: "people", description: "Counts by cell, and the records left out by reason." },
  references: ["dartingtonThreeCircles"],
  examples: [
    {
      input: { need: [1, 1, 0, "unknown"], service: [1, 0, 0, 1] },
      result: {
        records: 4,
        cells: [
          { need: 0, service: 0, n: 1 },
          { need: 1, service: 0, n: 1 },
          { need: 1, service: 1, n: 1 },
        ],
        excluded: [{ need: "unknown", service: 1, n: 1 }],
      },
    },
  ],
  run: tally,
  excel: [
    excelFunction({
      name: "TALLY",
      summary: "Count children by need, service, support and group, from a row a child.",
      arguments: [
        needFlags,
        serviceFlags,
        supportFlags,
        {
          name: "group",
          kind: "labels",
          optional: true,
          help: "Area, age or other group of each child.",
          default: "no groups",
        },
        keyLabels,
        showSmallCounts,
        headersArgument,
      ],
      records: { key: "key", columns: ["need", "service", "support", "group"] },
      toInput: ({ need, service, support, group }): TallyInput => ({
        need,
        service,
        ...(support !== undefined && { support }),
        ...(group !== undefined && { by: { group } }),
      }),
      toCells: (result: Tally, { showSmall }) => tallyTable(result, showSmall ?? false),
      examples: [
        {
          cells: [[[1], [1], [0]], [[1], [0], [0]], null, null, null, true],
          shows: { row: 1, column: 2, value: 1 },
        },
      ],
    }),
  ],
});
