import { defineEntry } from "../../internal/define-entry.js";
import { say } from "../../internal/say.js";
import { confidenceArgument, excelFunction, headersArgument } from "../../internal/spreadsheet.js";
import * as words from "../../words/en-GB.js";
import { measureHeader, measureRow } from "./measure-table.js";
import { type SyntheticNeed, syntheticNeed, SyntheticNeedInput } from "./synthetic-need.js";

/** Six strata of an area, and of the survey whose rates it borrows. */
const six = {
  population: [1210, 1180, 1300, 1250, 990, 1010],
  referenceCount: [90, 70, 120, 115, 140, 160],
  referenceTotal: [900, 880, 910, 905, 870, 850],
};

const asColumn = (values: readonly number[]): number[][] => values.map((value) => [value]);
const sixCells = [six.population, six.referenceCount, six.referenceTotal].map(asColumn);

export const syntheticNeedEntry = defineEntry({
  name: "syntheticNeed",
  group: "Matching",
  summary: "Estimate need in an area that has no survey of its own.",
  input: SyntheticNeedInput,
  result: { unit: "people", description: "Children expected in need, with limits." },
  references: ["raoMolina2015", "cochran1977"],
  examples: [
    {
      input: six,
      result: {
        expected: {
          ...{ value: 894.559978684142, standardError: 31.6523501186984 },
          ...{ lower: 832.522512425442, upper: 956.597444942843 },
        },
        rate: { value: 0.128899132375237 },
      },
    },
  ],
  run: syntheticNeed,
  excel: [
    excelFunction({
      name: "SYNTHETICNEED",
      summary: "Estimate need in an area from its children and the rates of a survey elsewhere.",
      arguments: [
        {
          name: "population",
          kind: "series",
          unit: "people",
          help: "Children of the area, a stratum a cell.",
        },
        {
          name: "referenceCount",
          kind: "series",
          unit: "people",
          help: "Children in need in the survey, a stratum a cell.",
        },
        {
          name: "referenceTotal",
          kind: "series",
          unit: "people",
          help: "Children surveyed, a stratum a cell.",
        },
        {
          name: "known",
          kind: "count",
          optional: true,
          help: "Children of the area whom services know already.",
          default: "not compared",
        },
        confidenceArgument,
        headersArgument,
      ],
      toInput: ({
        population,
        referenceCount,
        referenceTotal,
        known,
        confidence,
      }): SyntheticNeedInput => ({
        ...{ population, referenceCount, referenceTotal },
        ...(known !== undefined && { known }),
        ...(confidence !== undefined && { confidence }),
      }),
      toCells: ({ expected, rate, notKnown }: SyntheticNeed) => ({
        header: measureHeader(),
        rows: [
          measureRow(say(words.rowExpectedNeed), expected),
          measureRow(say(words.rowExpectedRate), rate),
          ...(notKnown === null ? [] : [measureRow(say(words.rowNotKnown), notKnown)]),
        ],
      }),
      examples: [
        { cells: sixCells, shows: { row: 1, column: 1, value: 894.559978684142 } },
        { cells: [...sixCells, 500], shows: { row: 3, column: 1, value: 394.559978684142 } },
      ],
    }),
  ],
});
