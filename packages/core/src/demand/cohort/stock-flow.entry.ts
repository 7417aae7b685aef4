import { defineEntry } from "../../internal/define-entry.js";
import { say } from "../../internal/say.js";
import { type CellOut, excelFunction, headersArgument } from "../../internal/spreadsheet.js";
import * as words from "../../words/en-GB.js";
import { type StockFlow, stockFlow, StockFlowInput } from "./stock-flow.js";

const stocks = excelFunction({
  name: "STOCKFLOW",
  summary: "Project one stock from its opening, what comes in, and the share that leaves.",
  arguments: [
    { name: "opening", kind: "number", help: "People in the system at the start." },
    {
      name: "entries",
      kind: "series",
      unit: "people",
      help: "People who come in by period; one cell stands for every period.",
    },
    {
      name: "exitRate",
      kind: "share",
      help: "Share of those there at the start of a period who leave during it.",
    },
    {
      name: "periods",
      kind: "number",
      optional: true,
      help: "How many periods.",
      default: "as many as there are entries",
    },
    headersArgument,
  ],
  toInput: ({ opening, entries, exitRate, periods }): StockFlowInput => ({
    opening,
    entries,
    exitRate,
    ...(periods !== undefined && { periods }),
  }),
  toCells: ({ periods, conclusion }: StockFlow) => ({
    header: [
      words.demandHeadingPeriod,
      words.demandHeadingOpening,
      words.demandHeadingEntries,
      words.demandHeadingExits,
      words.demandHeadingClosing,
      words.demandHeadingReading,
    ].map((wording) => say(wording).text),
    rows: periods.map(({ opening, entries, exits, closing }, row): CellOut[] => [
      row + 1,
      opening,
      entries,
      exits,
      closing,
      row === periods.length - 1 ? conclusion.text : "",
    ]),
  }),
  examples: [
    // 420 - 12.6 + 15
    { cells: [420, 15, 0.03, 12], shows: { row: 1, column: 4, value: 422.4 } },
    {
      cells: [420, [[15], [18]], 0.03, null, false],
      shows: { row: 1, column: 4, value: 427.728 },
    },
  ],
});

export const stockFlowEntry = defineEntry({
  name: "stockFlow",
  group: "Demand",
  summary: "Project one stock from its opening, what comes in, and the share that leaves.",
  input: StockFlowInput,
  result: { unit: "people", description: "Opening, entries, exits and closing of each period." },
  references: ["homerHirsch2006"],
  examples: [
    {
      input: { opening: 420, entries: [15], exitRate: 0.03, periods: 2 },
      result: { periods: [{ closing: 422.4 }, { closing: 424.728 }], settlesAt: 500 },
    },
  ],
  run: stockFlow,
  excel: [stocks],
});
