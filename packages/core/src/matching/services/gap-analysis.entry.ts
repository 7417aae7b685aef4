import { defineEntry } from "../../internal/define-entry.js";
import { say, type Wording } from "../../internal/say.js";
import {
  type CellOut,
  excelFunction,
  headersArgument,
  type SheetTable,
} from "../../internal/spreadsheet.js";
import * as words from "../../words/en-GB.js";
import { type GapAnalysis, gapAnalysis, GapAnalysisInput } from "./gap-analysis.js";
import {
  exampleGroups,
  exampleServiceCells,
  exampleServices,
  groupsArgument,
  servicesFromCells,
  servicesArgument,
  universalArgument,
} from "./service-cells.js";

function gapTable(result: GapAnalysis): SheetTable {
  const text = (wording: Wording): string => say(wording).text;
  const { demand, eligibleCapacity, mostReachable, domains, groups, conclusion } = result;
  return {
    header: [
      words.groupHeader,
      words.headingDemand,
      words.headingOpenPlaces,
      words.headingReachable,
      words.headingShortfall,
      words.headingServices,
    ].map(text),
    rows: [
      [text(words.allGroups), demand, eligibleCapacity, mostReachable, demand - mostReachable, ""],
      ...domains
        .filter(({ domain }) => domain !== null)
        .map((row): CellOut[] => [
          say(words.allOfDomain, { domain: row.domain ?? "" }).text,
          ...[row.demand, row.eligibleCapacity, row.mostReachable, row.shortfall, ""],
        ]),
      ...groups.map((row): CellOut[] => [
        ...[row.id, row.demand, row.eligibleCapacity, row.mostReachable, row.shortfall],
        row.services.length > 0 ? row.services.join(", ") : text(words.noServiceFits),
      ]),
      [conclusion.text, "", "", "", "", ""],
    ],
  };
}

export const gapAnalysisEntry = defineEntry({
  name: "gapAnalysis",
  group: "Matching",
  summary:
    "Find who has no service to go to, and how many children the places there are could reach.",
  input: GapAnalysisInput,
  result: {
    unit: "people",
    description: "Demand, eligible places, most reachable, and the groups without any service.",
  },
  references: ["fordFulkerson1956", "dartingtonMatchingNeeds1999"],
  examples: [
    {
      input: { groups: exampleGroups, services: exampleServices },
      result: {
        demand: 100,
        mostReachable: 35,
        noEligibleService: 60,
        wantOfPlaces: 5,
        groupsWithoutService: ["North, 9 to 10"],
      },
    },
  ],
  run: gapAnalysis,
  excel: [
    excelFunction({
      name: "GAPANALYSIS",
      summary: "Find who has no service to go to, and how many children the places could reach.",
      arguments: [groupsArgument, servicesArgument, universalArgument, headersArgument],
      toInput: servicesFromCells,
      toCells: gapTable,
      examples: [
        { cells: exampleServiceCells, shows: { row: 1, column: 3, value: 35 } },
        { cells: exampleServiceCells, shows: { row: 3, column: 5, value: "no service fits" } },
      ],
    }),
  ],
});
