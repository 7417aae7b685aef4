import { defineEntry } from "../../internal/define-entry.js";
import { say } from "../../internal/say.js";
import {
  confidenceArgument,
  excelFunction,
  headersArgument,
  type SheetTable,
} from "../../internal/spreadsheet.js";
import * as words from "../../words/en-GB.js";
import { type LevelMatch, levelMatch, LevelMatchInput } from "./level-match.js";
import { measureHeader, measureRow } from "./measure-table.js";

function levelTable(result: LevelMatch): SheetTable {
  return {
    header: measureHeader(),
    rows: [
      measureRow(say(words.rowMatched), result.matched),
      measureRow(say(words.rowOverServed), result.overServed),
      measureRow(say(words.rowUnderServed), result.underServed),
      measureRow(say(words.rowKappa), result.kappa),
      measureRow(say(words.rowWeightedKappa), result.weightedKappa),
      measureRow(say(words.rowGamma), result.gamma),
      measureRow(say(words.rowSomersD), result.somersD),
    ],
  };
}

const exampleCells = [
  [
    ["Need level", "Universal", "Early help", "Specialist"],
    ["Low", 520, 40, 8],
    ["Some", 110, 95, 25],
    ["High", 30, 48, 44],
  ],
];

export const levelMatchEntry = defineEntry({
  name: "levelMatch",
  group: "Matching",
  summary: "Measure how well levels of service match levels of need.",
  input: LevelMatchInput,
  result: {
    unit: "fraction",
    description: "Who is matched, over-served and under-served, and how strongly they go together.",
  },
  references: ["fleissCohenEveritt1969", "goodmanKruskal1954", "somers1962"],
  examples: [
    {
      input: {
        table: [
          [520, 40, 8],
          [110, 95, 25],
          [30, 48, 44],
        ],
      },
      result: {
        matched: { count: 659, value: 0.716304347826087 },
        overServed: { count: 73 },
        underServed: { count: 188 },
        weightedKappa: { value: 0.564835697095373 },
        gamma: { value: 0.819039181503815 },
      },
    },
  ],
  run: levelMatch,
  excel: [
    excelFunction({
      name: "LEVELMATCH",
      summary: "Measure how well levels of service match levels of need, from a table of counts.",
      arguments: [
        {
          name: "table",
          kind: "table",
          help: "A row a level of need and a column a level of service, both lowest first.",
          columns: [
            { name: "level", header: "Need level", kind: "text", help: "Name of the level." },
          ],
          rest: { name: "counts", as: "series" },
        },
        confidenceArgument,
        headersArgument,
      ],
      toInput: ({ table, confidence }): LevelMatchInput => ({
        table: table.map(({ counts }) => counts),
        ...(confidence !== undefined && { confidence }),
      }),
      toCells: levelTable,
      examples: [
        { cells: exampleCells, shows: { row: 1, column: 1, value: 0.716304347826087 } },
        { cells: exampleCells, shows: { row: 6, column: 1, value: 0.819039181503815 } },
      ],
    }),
  ],
});
