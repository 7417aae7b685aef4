import { defineEntry } from "../../internal/define-entry.js";
import { say } from "../../internal/say.js";
import {
  type CellOut,
  excelFunction,
  headersArgument,
  type SheetTable,
} from "../../internal/spreadsheet.js";
import * as words from "../../words/en-GB.js";
import type { ExplainedFigure, ExplainedInput } from "./explain-figures.js";
import { explainModel, ExplainModelInput, type ModelExplanation } from "./explain-model.js";
import { preventionFromCells, preventionRanges } from "./prevention-cells.js";
import { examplePrevention, examplePreventionCells } from "./prevention-example.js";

const explainSheet = excelFunction({
  name: "EXPLAIN",
  summary: "Explain a figure of a preventive service: its formula, its inputs and their sources.",
  arguments: [
    ...preventionRanges,
    {
      name: "figure",
      kind: "text",
      optional: true,
      help: "Which figure, such as npsvGbp, bcr or cashableValueGbp.",
      default: "npsvGbp",
    },
    headersArgument,
  ],
  toInput: ({ figure, ...cells }): ExplainModelInput => ({
    model: preventionFromCells(cells),
    figure: figure ?? "npsvGbp",
  }),
  toCells: explanationTable,
  examples: [
    {
      cells: [...examplePreventionCells, "bcr"],
      shows: { row: 1, column: 4, value: "BCR = PV(public) / PV(cost)" },
    },
    {
      cells: [...examplePreventionCells, "bcr"],
      shows: { row: 1, column: 1, value: 1.11504293575371 },
    },
  ],
});

function explanationTable({ figures }: ModelExplanation): SheetTable {
  return {
    header: [
      words.headingFigure,
      words.headingValue,
      words.headingUnit,
      words.headingFormula,
      words.headingSymbols,
      words.headingInput,
      words.headingInputValue,
      words.headingSource,
    ].map((heading) => say(heading).text),
    rows: figures.flatMap((figure) => {
      const about = [
        figure.name.text,
        single(figure.value),
        figure.unit,
        figure.formula.text,
        figure.symbols,
      ];
      const [first, ...others] = figure.inputs;
      return [
        [...about, ...inputCells(first)],
        ...others.map((input): CellOut[] => ["", "", "", "", "", ...inputCells(input)]),
      ];
    }),
  };
}

function inputCells(input: ExplainedInput | undefined): CellOut[] {
  if (input === undefined) return ["", "", ""];
  const { value } = input;
  return [input.name.text, typeof value === "string" ? value : single(value), input.source ?? ""];
}

/** A cell holds one value; a row of years is told from year 0 on, as text. */
function single(value: ExplainedFigure["value"]): CellOut {
  if (value === null) return "";
  if (typeof value === "number") return value;
  return value.map((part) => String(Number(part.toPrecision(6)))).join("; ");
}

export const explainModelEntry = defineEntry({
  name: "explainModel",
  group: "Economics",
  summary: "Explain the figures of a prevention model: each formula, its inputs and their sources.",
  input: ExplainModelInput,
  result: { unit: "figures", description: "Each figure with formula, inputs and sources." },
  references: ["greenBook2022", "ourPlaceCba2014"],
  examples: [
    {
      input: { model: examplePrevention, figure: "bcr" },
      result: {
        figures: [
          {
            id: "metrics.bcr",
            value: 1.11504293575371,
            uses: ["metrics.publicValueGbp", "metrics.costGbp"],
          },
        ],
      },
      tolerance: 1e-9,
    },
  ],
  run: explainModel,
  excel: [explainSheet],
});
