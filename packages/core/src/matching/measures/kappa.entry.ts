import { defineEntry } from "../../internal/define-entry.js";
import { say } from "../../internal/say.js";
import { excelFunction, type SheetTable } from "../../internal/spreadsheet.js";
import * as words from "../../words/en-GB.js";
import {
  countArguments,
  inputFromCounts,
  inputFromRecords,
  needAndService,
  recordArguments,
} from "../counts-or-records.js";
import { type Kappa, kappa, KappaInput } from "./kappa.js";
import { measureHeader, measureRow } from "./measure-table.js";

function kappaTable(result: Kappa): SheetTable {
  return {
    header: measureHeader(),
    rows: [
      measureRow(say(words.rowKappa), result.kappa),
      measureRow(say(words.rowAgreement), result.agreement),
      measureRow(say(words.rowAgreementExpected), result.agreementExpected),
      measureRow(say(words.rowPabak), result.pabak),
      measureRow(say(words.rowPrevalenceIndex), result.prevalenceIndex),
      measureRow(say(words.rowBiasIndex), result.biasIndex),
    ],
  };
}

export const kappaEntry = defineEntry({
  name: "kappa",
  group: "Matching",
  summary: "Measure how far need and service agree beyond chance.",
  input: KappaInput,
  result: {
    unit: "ratio",
    description: "Agreement, kappa with limits, and what helps to read it.",
  },
  references: ["cohen1960", "fleissCohenEveritt1969", "byrtBishopCarlin1993"],
  examples: [
    {
      input: { population: 8459, need: 2176, service: 649, both: 223 },
      result: {
        kappa: { value: 0.0450007490902593 },
        agreement: { value: 0.718761082870316 },
        pabak: { value: 0.437522165740631 },
      },
    },
  ],
  run: kappa,
  excel: [
    excelFunction({
      name: "NEEDAGREEMENT",
      summary: "Measure how far need and service agree beyond chance, from a row a child.",
      arguments: recordArguments,
      records: needAndService,
      toInput: inputFromRecords,
      toCells: kappaTable,
      examples: [
        {
          // 3 of 5 agree; chance gives 3/5 x 3/5 + 2/5 x 2/5 = .52; (.6 - .52)/.48 = 1/6.
          cells: [
            [[1], [1], [1], [0], [0]],
            [[1], [1], [0], [1], [0]],
          ],
          shows: { row: 1, column: 1, value: 1 / 6 },
        },
      ],
    }),
    excelFunction({
      name: "NEEDAGREEMENTCOUNTS",
      summary: "Measure how far need and service agree beyond chance, from four counts.",
      arguments: countArguments,
      toInput: inputFromCounts,
      toCells: kappaTable,
      examples: [
        { cells: [8459, 2176, 649, 223], shows: { row: 1, column: 1, value: 0.0450007490902593 } },
        { cells: [8459, 2176, 649, 223], shows: { row: 4, column: 1, value: 0.437522165740631 } },
      ],
    }),
  ],
});
