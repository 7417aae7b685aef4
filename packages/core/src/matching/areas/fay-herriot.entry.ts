import { defineEntry } from "../../internal/define-entry.js";
import {
  type CellOut,
  confidenceArgument,
  excelFunction,
  headersArgument,
  type SheetTable,
} from "../../internal/spreadsheet.js";
import * as words from "../../words/en-GB.js";
import { namedColumns } from "../scale-cells.js";
import { nameCell, orReason } from "../services/group-cells.js";
import {
  fayHerriot,
  type FayHerriot,
  type FayHerriotInput,
  FayHerriotInput as Input,
} from "./fay-herriot.js";

function areasTable({ areas, conclusion }: FayHerriot): SheetTable {
  return {
    header: [
      words.areaHeader.text,
      words.directHeader.text,
      words.predictedHeader.text,
      words.directWeightHeader.text,
      words.combinedHeader.text,
      words.lower.text,
      words.upper.text,
    ],
    rows: [
      ...areas.map(
        ({ name, direct, synthetic, directWeight, estimate, lower, upper, reason }): CellOut[] => [
          nameCell(name),
          direct ?? words.noDirectEstimate.text,
          ...[synthetic, directWeight, estimate, lower, upper].map((cell) =>
            orReason(cell, reason),
          ),
        ],
      ),
      [conclusion.text, "", "", "", "", "", ""],
    ],
  };
}

/** Four areas with equal variances. */
const fourAreas = [
  [["East"], ["North"], ["South"], ["West"]],
  [[0.1], [0.2], [0.4], [0.3]],
  [[0.001], [0.001], [0.001], [0.001]],
];

export const fayHerriotEntry = defineEntry({
  name: "fayHerriot",
  group: "Matching",
  summary:
    "Combine each area's own estimate with what its predictors say, by how sure each of them is.",
  input: Input,
  result: {
    unit: "score",
    description: "Combined estimate, mean squared error and limits of each area.",
  },
  references: ["fayHerriot1979", "raoMolina2015", "dattaLahiri2000"],
  examples: [
    {
      // Equal variances: the variance of the four values, 0.05 / 3, less 0.001.
      input: { value: [0.1, 0.2, 0.4, 0.3], variance: [0.001, 0.001, 0.001, 0.001] },
      result: {
        varianceBetween: 0.015666666666666666,
        coefficients: [{ value: 0.25 }],
        areas: [{ estimate: 0.109, directWeight: 0.94 }, {}, {}, {}],
      },
    },
  ],
  run: fayHerriot,
  excel: [
    excelFunction({
      name: "AREAESTIMATES",
      summary: "Combine each area's own estimate with what its predictors say (Fay and Herriot).",
      arguments: [
        { name: "name", kind: "labels", help: "Name of each area." },
        {
          name: "value",
          kind: "series",
          unit: "score",
          missing: true,
          help: "Estimate of each area by itself; ? where nobody was asked.",
        },
        {
          name: "variance",
          kind: "series",
          unit: "score",
          missing: true,
          help: "Square of each estimate's standard error; blank or 0 where nobody was asked.",
        },
        {
          name: "predictors",
          kind: "scores",
          zeroIsScore: true,
          optional: true,
          help: "Columns known for every area, such as a deprivation score, under their names.",
          default: "the mean of all areas",
        },
        confidenceArgument,
        headersArgument,
      ],
      records: { key: "name", columns: ["name", "value", "variance", "predictors"] },
      toInput: (cells): FayHerriotInput => {
        // A variance is never 0, so that a blank pair of cells is an area where nobody was asked.
        const asked = cells.variance.map((each, area) => each !== 0 || cells.value[area] !== 0);
        return {
          name: cells.name,
          value: cells.value.map((each, area) => (asked[area] === true ? each : null)),
          variance: cells.variance.map((each) => (each === 0 ? null : each)),
          ...(cells.predictors !== undefined && {
            predictors: namedColumns("predictors", cells.predictors),
          }),
          ...(cells.confidence !== undefined && { confidence: cells.confidence }),
        };
      },
      toCells: areasTable,
      examples: [
        { cells: fourAreas, shows: { row: 1, column: 4, value: 0.109 }, tolerance: 0.0005 },
      ],
    }),
  ],
});
