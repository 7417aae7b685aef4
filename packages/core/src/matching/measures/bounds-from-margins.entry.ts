import { defineEntry } from "../../internal/define-entry.js";
import { say } from "../../internal/say.js";
import {
  type CellOut,
  excelFunction,
  headersArgument,
  type SheetTable,
} from "../../internal/spreadsheet.js";
import * as words from "../../words/en-GB.js";
import {
  type BoundsFromMargins,
  boundsFromMargins,
  BoundsFromMarginsInput,
} from "./bounds-from-margins.js";

function boundsTable({ coverage, targetEfficiency, regions }: BoundsFromMargins): SheetTable {
  const share = (label: string, { lower, upper, reason }: typeof coverage): CellOut[] => [
    label,
    ...[lower, upper].map((cell) => cell ?? reason ?? ""),
    "",
  ];
  return {
    header: [words.regionHeader, words.lower, words.upper, words.independentHeader].map(
      (heading) => say(heading).text,
    ),
    rows: [
      ...regions.map(({ label, lower, upper, ifIndependent }): CellOut[] => [
        label.text,
        lower,
        upper,
        ifIndependent ?? say(words.nobodyInPopulation),
      ]),
      share(say(words.rowCoverage).text, coverage),
      share(say(words.rowTargetEfficiency).text, targetEfficiency),
    ],
  };
}

export const boundsFromMarginsEntry = defineEntry({
  name: "boundsFromMargins",
  group: "Matching",
  summary: "Bound every overlap of need, service and support from totals alone.",
  input: BoundsFromMarginsInput,
  result: { unit: "people", description: "Smallest and largest number of children a region." },
  references: ["frechet1951", "manski2003"],
  examples: [
    {
      input: { population: 100, need: 70, service: 50, support: 60 },
      result: {
        both: { lower: 20, upper: 50 },
        coverage: { lower: 0.285714285714286, upper: 0.714285714285714 },
        isolatedInNeed: { lower: 0, upper: 40, ifIndependent: 14 },
      },
    },
  ],
  run: boundsFromMargins,
  excel: [
    excelFunction({
      name: "MATCHBOUNDS",
      summary: "Bound every overlap of need, service and support from totals alone.",
      arguments: [
        { name: "population", kind: "count", help: "All children." },
        { name: "need", kind: "count", help: "Children in high need." },
        { name: "service", kind: "count", help: "Children who get a service." },
        {
          name: "support",
          kind: "count",
          optional: true,
          help: "Children with someone to turn to.",
          default: "two circles",
        },
        {
          name: "both",
          kind: "count",
          optional: true,
          help: "Children in high need who get a service, if those two are linked.",
          default: "not linked",
        },
        headersArgument,
      ],
      toInput: ({ population, need, service, support, both }): BoundsFromMarginsInput => ({
        ...{ population, need, service },
        ...(support !== undefined && { support }),
        ...(both !== undefined && { both }),
      }),
      toCells: boundsTable,
      examples: [
        { cells: [8459, 2176, 649], shows: { row: 1, column: 2, value: 649 } },
        { cells: [100, 70, 50, 60], shows: { row: 4, column: 2, value: 40 } },
      ],
    }),
  ],
});
