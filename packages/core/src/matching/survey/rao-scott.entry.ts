import { defineEntry } from "../../internal/define-entry.js";
import { say } from "../../internal/say.js";
import { type CellOut, excelFunction, headersArgument } from "../../internal/spreadsheet.js";
import * as words from "../../words/en-GB.js";
import { keyLabels, needFlags, serviceFlags } from "../excel-arguments.js";
import { raoScott, type RaoScott, RaoScottInput } from "./rao-scott.js";
import {
  lonelyArgument,
  populationArguments,
  sampleArguments,
  sampleColumns,
  sampleOf,
} from "./survey-arguments.js";
import { tally } from "../tally.js";

const test = excelFunction({
  name: "DESIGNTEST",
  summary: "Test in a survey whether service is related to need, allowing for the design.",
  arguments: [
    needFlags,
    serviceFlags,
    ...sampleArguments,
    keyLabels,
    lonelyArgument,
    ...populationArguments,
    headersArgument,
  ],
  records: { key: "key", columns: ["need", "service", ...sampleColumns] },
  toInput: ({ need, service, lonelyPsu, ...sample }): RaoScottInput => ({
    tally: tally({ need, service, ...sampleOf(sample) }),
    ...(lonelyPsu !== undefined && { lonelyPsu }),
  }),
  toCells: (result: RaoScott) => ({
    header: [words.fHeader, words.degreesHeader, words.pValueHeader, words.designEffectHeader].map(
      (wording) => say(wording).text,
    ),
    rows: [
      [result.f, result.denominatorDegreesOfFreedom, result.pValue, result.designEffect].map(
        (cell): CellOut => cell ?? result.reason ?? "",
      ),
    ],
  }),
  examples: [
    {
      cells: [
        [[1], [1], [0], [1], [1], [0], [0], [1]],
        [[1], [0], [1], [1], [0], [0], [0], [1]],
        null,
        null,
        [["S1"], ["S1"], ["S2"], ["S2"], ["S3"], ["S3"], ["S4"], ["S4"]],
      ],
      shows: { row: 1, column: 1, value: 3 },
    },
  ],
});

export const raoScottEntry = defineEntry({
  name: "raoScott",
  group: "Matching",
  summary:
    "Test in a survey whether getting a service is related to need, allowing for the design.",
  input: RaoScottInput,
  result: { unit: "ratio", description: "Rao and Scott's F, its degrees of freedom and p value." },
  references: ["raoScott1984", "lumley2010"],
  examples: [
    {
      input: {
        tally: tally({
          need: [1, 1, 0, 1, 1, 0, 0, 1],
          service: [1, 0, 1, 1, 0, 0, 0, 1],
          psu: ["S1", "S1", "S2", "S2", "S3", "S3", "S4", "S4"],
        }),
      },
      result: { f: 0.8, pValue: 0.436997620888401, denominatorDegreesOfFreedom: 3 },
    },
  ],
  run: raoScott,
  excel: [test],
});
