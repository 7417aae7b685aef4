import { defineEntry } from "../internal/define-entry.js";
import {
  type CellOut,
  excelFunction,
  headersArgument,
  type SheetTable,
} from "../internal/spreadsheet.js";
import * as words from "../words/en-GB.js";
import {
  convertEffect,
  type ConvertedEffect,
  type ConvertEffectInput,
  ConvertEffectInput as Input,
  convertibleMeasures,
  scoreShapes,
} from "./convert-effect.js";

function convertedTable(converted: ConvertedEffect): SheetTable {
  const { estimate, lower, upper, treatedRisk, changePer100, numberNeeded } = converted;
  const noRisk = words.riskNotGiven;
  const without = ({ text }: { readonly text: string }): CellOut => text;
  const row = (label: { readonly text: string }, cell: CellOut): CellOut[] => [label.text, cell];
  return {
    header: [words.headingFigure, words.headingValue].map(({ text }) => text),
    rows: [
      row(words.headingEffect, estimate),
      row(words.headingLowerLimit, lower ?? without(words.limitsNotGiven)),
      row(words.headingUpperLimit, upper ?? without(words.limitsNotGiven)),
      row(words.labelTreatedRisk, treatedRisk ?? without(noRisk)),
      row(words.labelChangePer100, changePer100 ?? without(noRisk)),
      row(
        words.labelNumberNeeded,
        numberNeeded ?? without(changePer100 === null ? noRisk : words.nothingChanges),
      ),
      ...converted.approximations.map(({ text }) => row(words.labelAssumption, text)),
      row(words.labelConclusion, converted.conclusion.text),
    ],
  };
}

export const convertEffectEntry = defineEntry({
  name: "convertEffect",
  group: "Evidence",
  summary: "Convert an effect to another measure, and say what was assumed on the way.",
  input: Input,
  result: {
    unit: "ratio",
    description:
      "The converted effect with limits, the risk with the service, and the assumptions.",
  },
  references: ["chinn2000", "hasselbladHedges1995", "menting2013"],
  examples: [
    {
      // Selective prevention, d = 0.13, one child in five above the cut-off:
      // z = -0.84162 - 0.13 = -0.97162, below which lie 16.56%; 3.44 fewer in 100.
      input: { from: "smd", to: "rd", estimate: -0.13, comparisonRisk: 0.2 },
      result: { estimate: -0.034380492455, treatedRisk: 0.165619507545 },
      tolerance: 1e-9,
    },
    {
      // ln 1.25 x √3 / π = 0.1230.
      input: { from: "or", to: "smd", estimate: 1.25, lower: 0.77, upper: 2.05 },
      result: { estimate: 0.123, lower: -0.1441, upper: 0.3958 },
      tolerance: 1e-4,
    },
  ],
  run: convertEffect,
  excel: [
    excelFunction({
      name: "CONVERTEFFECT",
      summary: "Convert an effect to another measure, with what was assumed on the way.",
      arguments: [
        {
          name: "from",
          kind: "choice",
          choices: convertibleMeasures,
          help: "What the effect is: rr, or, rd or smd.",
        },
        {
          name: "to",
          kind: "choice",
          choices: convertibleMeasures,
          help: "What it should become: rr, or, rd or smd.",
        },
        {
          name: "estimate",
          kind: "number",
          help: "The effect; a ratio as it is, not its logarithm.",
        },
        {
          name: "comparisonRisk",
          kind: "share",
          optional: true,
          help: "Share with the outcome without the service; needed but for smd and or.",
          default: "no risks are shown",
        },
        {
          name: "lower",
          kind: "number",
          optional: true,
          help: "Lower limit of the effect.",
          default: "no limits",
        },
        {
          name: "upper",
          kind: "number",
          optional: true,
          help: "Upper limit of the effect.",
          default: "no limits",
        },
        {
          name: "shape",
          kind: "choice",
          choices: scoreShapes,
          optional: true,
          help: "How scores behind smd spread.",
          default: "logistic between smd and or, normal otherwise",
        },
        {
          name: "casesLie",
          kind: "choice",
          choices: ["above", "below"],
          optional: true,
          help: "Whether people with the outcome score above or below the cut-off.",
          default: "above",
        },
        headersArgument,
      ],
      toInput: (cells): ConvertEffectInput => ({
        from: cells.from,
        to: cells.to,
        estimate: cells.estimate,
        ...(cells.comparisonRisk !== undefined && { comparisonRisk: cells.comparisonRisk }),
        ...(cells.lower !== undefined && { lower: cells.lower }),
        ...(cells.upper !== undefined && { upper: cells.upper }),
        ...(cells.shape !== undefined && { shape: cells.shape }),
        ...(cells.casesLie !== undefined && { casesLie: cells.casesLie }),
      }),
      toCells: convertedTable,
      examples: [
        {
          cells: ["smd", "rd", -0.13, 0.2],
          shows: { row: 5, column: 1, value: -3.4380492455 },
        },
      ],
    }),
  ],
});
