import { defineEntry } from "../../internal/define-entry.js";
import { say } from "../../internal/say.js";
import { excelFunction, type SheetTable } from "../../internal/spreadsheet.js";
import * as words from "../../words/en-GB.js";
import { type Association, association, AssociationInput } from "./association.js";
import {
  countArguments,
  inputFromCounts,
  inputFromRecords,
  needAndService,
  recordArguments,
} from "../counts-or-records.js";
import { measureHeader, measureRow } from "./measure-table.js";

function associationTable(result: Association): SheetTable {
  const { chiSquare } = result;
  return {
    header: measureHeader(),
    rows: [
      measureRow(say(words.rowRiskRatio), result.riskRatio),
      measureRow(say(words.rowOddsRatio), result.oddsRatio),
      measureRow(say(words.rowOddsRatioExact), result.oddsRatioExact),
      measureRow(say(words.rowRiskDifference), result.riskDifferenceScore),
      measureRow(say(words.rowPhi), result.phi),
      measureRow(say(words.rowYuleQ), result.yuleQ),
      measureRow(say(words.rowFisherP), result.fisherP),
      measureRow(say(words.rowChiSquare), chiSquare),
      measureRow(say(words.rowChiSquareP), { value: chiSquare.p, reason: chiSquare.reason }),
    ],
  };
}

export const associationEntry = defineEntry({
  name: "association",
  group: "Matching",
  summary: "Measure how far service goes with high need.",
  input: AssociationInput,
  result: {
    unit: "ratio",
    description: "Ratios, differences and tests of service with high need against without.",
  },
  references: ["mee1984", "miettinenNurminen1985", "fisher1935", "haldane1956"],
  examples: [
    {
      input: { population: 8459, need: 2176, service: 649, both: 223 },
      result: {
        riskRatio: { value: 1.51148357670533, lower: 1.29511848744956, upper: 1.76399505125504 },
        chiSquare: { value: 27.4408595331097 },
        phi: { value: 0.0569559818390918 },
      },
    },
  ],
  run: association,
  excel: [
    excelFunction({
      name: "NEEDASSOCIATION",
      summary: "Measure how far service goes with high need, from a row a child.",
      arguments: recordArguments,
      records: needAndService,
      toInput: inputFromRecords,
      toCells: associationTable,
      examples: [
        {
          // 2 of 3 in high need are served, and 1 of 2 others.
          cells: [
            [[1], [1], [1], [0], [0]],
            [[1], [1], [0], [1], [0]],
          ],
          shows: { row: 1, column: 1, value: 4 / 3 },
        },
      ],
    }),
    excelFunction({
      name: "NEEDASSOCIATIONCOUNTS",
      summary: "Measure how far service goes with high need, from four counts.",
      arguments: countArguments,
      toInput: inputFromCounts,
      toCells: associationTable,
      examples: [
        { cells: [8459, 2176, 649, 223], shows: { row: 1, column: 1, value: 1.51148357670533 } },
        { cells: [8459, 2176, 649, 223], shows: { row: 5, column: 1, value: 0.0569559818390918 } },
      ],
    }),
  ],
});
