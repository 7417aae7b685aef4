import { defineEntry } from "../../internal/define-entry.js";
import { excelFunction, headersArgument } from "../../internal/spreadsheet.js";
import * as words from "../../words/en-GB.js";
import { figureTopics } from "./published-figures.js";
import { searchTable, sourceCells, sourceHeadings } from "./register-cells.js";
import { type FigureSearch, searchFigures, SearchFiguresInput } from "./search-figures.js";

const headings = [
  words.registerId,
  words.registerTopic,
  words.registerPopulation,
  words.headingValue,
  words.registerLow,
  words.registerHigh,
  words.headingUnit,
  words.labelPriceYear,
  words.registerGeography,
  words.registerNote,
  ...sourceHeadings,
];

export const searchFiguresEntry = defineEntry({
  name: "searchFigures",
  group: "Reference data",
  summary: "Search published figures of spend, of need and of evaluations.",
  input: SearchFiguresInput,
  result: {
    unit: "£",
    description: "Figures as printed, best answer first, each with its source.",
  },
  references: ["strugglingAgainstTheTide2024", "naoResidentialCare2025"],
  examples: [
    {
      input: { text: "residential care", topic: "spend", geography: "England" },
      result: { figures: [{ topic: "spend" }] },
    },
  ],
  run: searchFigures,
  excel: [
    excelFunction({
      name: "FIGURESEARCH",
      summary: "Search published figures of spend, of need and of evaluations.",
      arguments: [
        { name: "text", kind: "text", help: "Words of the figure, its place or source, or an id." },
        {
          name: "topic",
          kind: "choice",
          choices: figureTopics,
          optional: true,
          help: "Spend, need, or what evaluations found.",
          default: "all",
        },
        {
          name: "geography",
          kind: "text",
          optional: true,
          help: "Place it is about, such as England.",
          default: "all",
        },
        headersArgument,
      ],
      toInput: ({ text, topic, geography }): SearchFiguresInput => ({
        text,
        ...(topic !== undefined && { topic }),
        ...(geography !== undefined && { geography }),
      }),
      toCells: ({ figures, warnings, conclusion }: FigureSearch) =>
        searchTable(
          headings,
          figures.map((row) => [
            row.id,
            row.topic,
            row.programme === null ? row.population : `${row.programme}: ${row.population}`,
            row.value ?? row.values?.join(", ") ?? null,
            row.low,
            row.high,
            row.unit,
            row.priceYearPrinted,
            row.geography,
            row.note,
            ...sourceCells(row.source),
          ]),
          [...warnings, conclusion],
        ),
      examples: [
        {
          cells: ["fdac.london.bcr", "evaluation"],
          shows: { row: 1, column: 3, value: 2.3 },
        },
      ],
    }),
  ],
});
