import { defineEntry } from "../../internal/define-entry.js";
import { say } from "../../internal/say.js";
import { excelFunction, headersArgument } from "../../internal/spreadsheet.js";
import * as words from "../../words/en-GB.js";
import { contestedArgument, searchTable, sourceCells, sourceHeadings } from "./register-cells.js";
import { searchUnitCosts, SearchUnitCostsInput, type UnitCostSearch } from "./search-unit-costs.js";
import { unitCostCategories } from "./unit-cost-relation.js";

const headings = [
  words.registerCode,
  words.registerDescription,
  words.headingValue,
  words.headingUnit,
  words.labelPriceYear,
  words.headingAgency,
  words.registerCategory,
  words.registerTag,
  words.registerBehaviour,
  words.registerParent,
  words.registerAge,
  words.registerNote,
  ...sourceHeadings,
];

export const searchUnitCostsEntry = defineEntry({
  name: "searchUnitCosts",
  group: "Reference data",
  summary: "Search the published unit costs by words, code, category or agency.",
  input: SearchUnitCostsInput,
  result: { unit: "£", description: "Unit costs in their original prices, best answer first." },
  references: ["unitCostDatabase2015", "naoResidentialCare2025"],
  examples: [
    {
      input: { text: "section 47 enquiry" },
      result: { matches: [{ code: "SS5.0.7", valueGbp: 511, priceYear: "2008/09" }] },
    },
  ],
  run: searchUnitCosts,
  excel: [
    excelFunction({
      name: "UNITCOSTSEARCH",
      summary: "Search the published unit costs by words or code.",
      arguments: [
        {
          name: "text",
          kind: "text",
          help: "Words or a code; case and accents do not matter.",
        },
        {
          name: "category",
          kind: "choice",
          choices: unitCostCategories,
          optional: true,
          help: "Part of the public purse in which the cost arises.",
          default: "all",
        },
        {
          name: "agency",
          kind: "text",
          optional: true,
          help: "Who bears the cost, such as NHS.",
          default: "all",
        },
        contestedArgument,
        {
          name: "asOf",
          kind: "priceYear",
          optional: true,
          help: "Year from which the age of the prices is counted: 2026, or 2025/26.",
          default: "no age is shown",
        },
        headersArgument,
      ],
      toInput: ({ text, category, agency, includeContested, asOf }): SearchUnitCostsInput => ({
        text,
        ...(category !== undefined && { category }),
        ...(agency !== undefined && { agency }),
        ...(includeContested !== undefined && { includeContested }),
        ...(asOf !== undefined && { asOf }),
      }),
      toCells: ({ matches, warnings, conclusion }: UnitCostSearch) =>
        searchTable(
          headings,
          matches.map((row) => [
            row.code,
            row.description,
            row.valueGbp ??
              say(words.poundsRange, { low: row.lowGbp ?? 0, high: row.highGbp ?? 0 }).text,
            row.unit,
            row.priceYearPrinted,
            row.agency,
            row.category,
            row.tag,
            row.behaviour,
            row.parent,
            row.ageYears,
            row.note,
            ...sourceCells(row.source),
          ]),
          [...warnings, conclusion],
        ),
      examples: [
        {
          cells: ["section 47 enquiry"],
          shows: { row: 1, column: 2, value: 511 },
        },
        {
          cells: ["A&E attendance", "health", "NHS"],
          shows: { row: 1, column: 0, value: "HE4.0" },
        },
      ],
    }),
  ],
});
