import { defineEntry } from "../../internal/define-entry.js";
import { excelFunction, headersArgument } from "../../internal/spreadsheet.js";
import * as words from "../../words/en-GB.js";
import { preventionLevels } from "../../internal/prevention-level.js";
import { type EffectSearch, findEffects, FindEffectsInput } from "./find-effects.js";
import { searchTable, sourceCells, sourceHeadings } from "./register-cells.js";

const headings = [
  words.registerProgramme,
  words.registerOutcome,
  words.registerMeasure,
  words.headingValue,
  words.lower,
  words.upper,
  words.headingUnit,
  words.registerWith,
  words.registerWithout,
  words.registerComparator,
  words.registerTimePoint,
  words.registerLevel,
  words.registerCountry,
  words.registerPopulation,
  words.registerNote,
  ...sourceHeadings,
];

export const findEffectsEntry = defineEntry({
  name: "findEffects",
  group: "Reference data",
  summary:
    "Find every published effect of a programme, those of the UK beside those from elsewhere.",
  input: FindEffectsInput,
  result: {
    unit: "fraction",
    description: "Effects by programme, each with its comparator, place, population and source.",
  },
  references: ["taylorFamilyGroupConference2024", "mentingIncredibleYears2013"],
  examples: [
    {
      input: { programme: "Incredible Years", preventionLevel: "selective" },
      result: { programmes: [{ elsewhere: [{ value: 0.13, measure: "smd" }] }] },
    },
  ],
  run: findEffects,
  excel: [
    excelFunction({
      name: "EFFECTSEARCH",
      summary: "Find every published effect of a programme, those of the UK first.",
      arguments: [
        { name: "programme", kind: "text", help: "Words of the programme's name." },
        {
          name: "outcome",
          kind: "text",
          optional: true,
          help: "Words of the outcome.",
          default: "all",
        },
        {
          name: "country",
          kind: "text",
          optional: true,
          help: "Where it was found: England, UK for all its nations, or international.",
          default: "all",
        },
        {
          name: "preventionLevel",
          kind: "choice",
          choices: preventionLevels,
          optional: true,
          help: "Level of prevention at which it was found.",
          default: "all",
        },
        headersArgument,
      ],
      toInput: ({ programme, outcome, country, preventionLevel }): FindEffectsInput => ({
        programme,
        ...(outcome !== undefined && { outcome }),
        ...(country !== undefined && { country }),
        ...(preventionLevel !== undefined && { preventionLevel }),
      }),
      toCells: ({ programmes, warnings, conclusion }: EffectSearch) =>
        searchTable(
          headings,
          programmes
            .flatMap(({ uk, elsewhere }) => [...uk, ...elsewhere])
            .map((row) => [
              row.programme,
              row.outcome,
              row.measure,
              row.value ?? row.note,
              row.low,
              row.high,
              row.unit,
              row.withService,
              row.withoutService,
              row.comparator,
              row.timePoint,
              row.preventionLevel,
              row.country,
              row.population,
              row.note,
              ...sourceCells(row.source),
            ]),
          [...warnings, conclusion],
        ),
      examples: [
        {
          cells: ["Family group conference", "looked after"],
          shows: { row: 1, column: 3, value: -0.086 },
        },
        {
          cells: ["Incredible Years", null, null, "selective"],
          shows: { row: 1, column: 3, value: 0.13 },
        },
      ],
    }),
  ],
});
