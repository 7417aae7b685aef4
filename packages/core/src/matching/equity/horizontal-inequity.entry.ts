import { defineEntry } from "../../internal/define-entry.js";
import {
  type CellOut,
  confidenceArgument,
  excelFunction,
  headersArgument,
  type SheetTable,
} from "../../internal/spreadsheet.js";
import * as words from "../../words/en-GB.js";
import { keyLabels } from "../excel-arguments.js";
import { namedColumns } from "../scale-cells.js";
import { indexHeader, indexRow, orReason } from "../services/group-cells.js";
import {
  horizontalInequity,
  type HorizontalInequity,
  type HorizontalInequityInput,
  HorizontalInequityInput as Input,
} from "./horizontal-inequity.js";

function inequityTable(result: HorizontalInequity): SheetTable {
  const { horizontalInequity: index, concentrationUse, concentrationNeed, mean } = result;
  const alone = (label: string, cell: CellOut): CellOut[] => [label, cell, "", "", ""];
  return {
    header: indexHeader,
    rows: [
      indexRow(words.rowInequity, index),
      indexRow(words.rowConcentrationOfUse, concentrationUse),
      alone(words.rowConcentrationOfNeed.text, orReason(concentrationNeed, index.reason)),
      alone(words.rowMean.text, orReason(mean, index.reason)),
      alone(words.recordsCounted.text, result.records),
      alone(words.recordsExcluded.text, result.excluded),
      alone(result.conclusion.text, ""),
    ],
  };
}

/** Four children: use, rank, and a need that says nothing of use. */
const fourChildren = [
  [[1], [1], [0], [0]],
  [[1], [2], [3], [4]],
  [["need"], [1], [0], [1], [0]],
];

export const horizontalInequityEntry = defineEntry({
  name: "horizontalInequity",
  group: "Matching",
  summary: "Measure whether children in equal need use services equally, whatever their rank.",
  input: Input,
  result: {
    unit: "ratio",
    description: "Concentration of use less that of the use which need predicts, with limits.",
  },
  references: ["odonnell2008", "kakwaniWagstaffVanDoorslaer1997"],
  examples: [
    {
      // Need is 1, 0, 1, 0 and says nothing of use, so all of the concentration is inequity.
      input: { use: [1, 1, 0, 0], rank: [1, 2, 3, 4], needFactors: { need: [1, 0, 1, 0] } },
      result: {
        horizontalInequity: { value: -0.5 },
        concentrationUse: { value: -0.5 },
        concentrationNeed: 0,
      },
    },
  ],
  run: horizontalInequity,
  excel: [
    excelFunction({
      name: "HORIZONTALINEQUITY",
      summary: "Measure whether children in equal need use services equally, whatever their rank.",
      arguments: [
        {
          name: "use",
          kind: "series",
          unit: "score",
          missing: true,
          help: "What each child gets, such as 1 if served; blank is 0, ? is not known.",
        },
        {
          name: "rank",
          kind: "series",
          unit: "score",
          missing: true,
          help: "What orders the children, such as a decile of deprivation; ? is not known.",
        },
        {
          name: "needFactors",
          kind: "scores",
          zeroIsScore: true,
          help: "Columns that tell how much a child needs; blank is 0, ? is not known.",
        },
        {
          name: "controls",
          kind: "scores",
          zeroIsScore: true,
          optional: true,
          help: "Columns that bear on use but not on need; held at their mean.",
          default: "none",
        },
        {
          name: "weight",
          kind: "series",
          unit: "weight",
          optional: true,
          help: "How many children each row stands for.",
          default: "1 each",
        },
        keyLabels,
        confidenceArgument,
        headersArgument,
      ],
      records: { key: "key", columns: ["use", "rank", "needFactors", "controls", "weight"] },
      toInput: (cells): HorizontalInequityInput => ({
        use: cells.use,
        rank: cells.rank,
        needFactors: namedColumns("needFactors", cells.needFactors),
        ...(cells.controls !== undefined && {
          controls: namedColumns("controls", cells.controls),
        }),
        ...(cells.weight !== undefined && { weight: cells.weight }),
        ...(cells.confidence !== undefined && { confidence: cells.confidence }),
      }),
      toCells: inequityTable,
      examples: [
        { cells: fourChildren, shows: { row: 1, column: 1, value: -0.5 }, tolerance: 1e-12 },
      ],
    }),
  ],
});
