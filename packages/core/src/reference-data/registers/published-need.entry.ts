import { defineEntry } from "../../internal/define-entry.js";
import { excelFunction, headersArgument } from "../../internal/spreadsheet.js";
import * as words from "../../words/en-GB.js";
import { type PublishedNeed, publishedNeed, PublishedNeedInput } from "./published-need.js";
import { searchTable, sourceCells, sourceHeadings } from "./register-cells.js";

const headings = [
  words.registerId,
  words.registerPopulation,
  words.registerMeasure,
  words.groupHeader,
  words.headingValue,
  words.registerLow,
  words.registerHigh,
  words.registerPrinted,
  words.registerGeography,
  words.registerNote,
  ...sourceHeadings,
];

export const publishedNeedEntry = defineEntry({
  name: "publishedNeed",
  group: "Reference data",
  summary: "Find published tables and figures of need, and of who is served.",
  input: PublishedNeedInput,
  result: {
    unit: "people",
    description: "Tables of need by service and single figures, each with its source.",
  },
  references: ["morpethSlides", "dartingtonThreeCircles"],
  examples: [
    {
      input: { text: "Perth and Kinross" },
      result: { tables: [{ id: "perth-kinross-2013", cells: { 4: { value: 223 } } }] },
    },
  ],
  run: publishedNeed,
  excel: [
    excelFunction({
      name: "PUBLISHEDNEED",
      summary: "Find published figures of need, and of who is served.",
      arguments: [
        { name: "text", kind: "text", help: "Words of the population, place or source, or an id." },
        {
          name: "geography",
          kind: "text",
          optional: true,
          help: "Place it is about, such as England.",
          default: "all",
        },
        headersArgument,
      ],
      toInput: ({ text, geography }): PublishedNeedInput => ({
        text,
        ...(geography !== undefined && { geography }),
      }),
      toCells: ({ tables, figures, warnings, conclusion }: PublishedNeed) =>
        searchTable(
          headings,
          [
            ...tables.flatMap((table) =>
              table.cells.map((cell) => [
                table.id,
                table.population,
                cell.measure,
                cell.group ?? null,
                cell.value ?? null,
                cell.low ?? null,
                cell.high ?? null,
                cell.printed ?? null,
                table.geography,
                table.note,
                ...sourceCells(table.source),
              ]),
            ),
            ...figures.map((figure) => [
              figure.id,
              figure.population,
              figure.unit,
              null,
              figure.value,
              figure.low,
              figure.high,
              null,
              figure.geography,
              figure.note,
              ...sourceCells(figure.source),
            ]),
          ],
          [...warnings, conclusion],
        ),
      examples: [{ cells: ["Perth and Kinross"], shows: { row: 5, column: 4, value: 223 } }],
    }),
  ],
});
