import { defineEntry } from "../../internal/define-entry.js";
import { say } from "../../internal/say.js";
import { excelFunction, headersArgument } from "../../internal/spreadsheet.js";
import * as words from "../../words/en-GB.js";
import { indexArgument, indexYearsArgument, ownDeflator } from "../time/deflator-cells.js";
import { type WellbyValue, wellbyValue, WellbyValueInput } from "./wellby-value.js";

const wellbySheet = excelFunction({
  name: "WELLBY",
  summary: "Value a change in life satisfaction: low, central and high.",
  arguments: [
    {
      name: "lifeSatisfactionChange",
      kind: "number",
      help: "Change for each person on the scale from 0 to 10.",
    },
    { name: "people", kind: "number", help: "How many people's life satisfaction changes." },
    { name: "years", kind: "number", help: "How long the change lasts, in years." },
    { name: "priceYear", kind: "priceYear", help: "Price year wanted: 2024, or 2024/25." },
    indexYearsArgument,
    indexArgument,
    headersArgument,
  ],
  toInput: ({ lifeSatisfactionChange, people, years, priceYear, ...own }): WellbyValueInput => ({
    lifeSatisfactionChange,
    people,
    years,
    priceYear,
    ...ownDeflator("indexYears", own.indexYears, own.index),
  }),
  toCells: (result: WellbyValue) => ({
    header: [words.headingRange, words.headingValue, words.headingPerWellby].map(
      (heading) => say(heading).text,
    ),
    rows: [
      [say(words.labelLow).text, result.lowGbp, result.perWellby.lowGbp],
      [say(words.labelCentral).text, result.centralGbp, result.perWellby.centralGbp],
      [say(words.labelHigh).text, result.highGbp, result.perWellby.highGbp],
    ],
  }),
  examples: [
    {
      cells: [0.3, 120, 2, 2024],
      shows: { row: 2, column: 1, value: 1154009.75236874 },
      tolerance: 1e-6,
    },
    { cells: [0.3, 120, 2, 2019], shows: { row: 1, column: 1, value: 720000 } },
  ],
});

export const wellbyValueEntry = defineEntry({
  name: "wellbyValue",
  group: "Economics",
  summary: "Value a change in life satisfaction at the published worth of a WELLBY.",
  input: WellbyValueInput,
  result: { unit: "£", description: "Low, central and high value; public value, not cash." },
  references: ["wellbeingGuidance2021", "greenbookPackage2026", "gdpDeflators2025"],
  examples: [
    // 0.3 x 120 x 2 = 72 WELLBYs at £10,000, £13,000 and £16,000.
    {
      input: { lifeSatisfactionChange: 0.3, people: 120, years: 2, priceYear: 2019 },
      result: { wellbys: 72, lowGbp: 720000, centralGbp: 936000, highGbp: 1152000 },
    },
  ],
  run: wellbyValue,
  excel: [wellbySheet],
});
