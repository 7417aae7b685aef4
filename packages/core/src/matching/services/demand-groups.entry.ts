import { defineEntry } from "../../internal/define-entry.js";
import {
  type CellOut,
  excelFunction,
  headersArgument,
  type SheetTable,
} from "../../internal/spreadsheet.js";
import * as words from "../../words/en-GB.js";
import { keyLabels, showSmallCounts } from "../excel-arguments.js";
import {
  demandGroups,
  type DemandGroups,
  type DemandGroupsInput,
  DemandGroupsInput as Input,
} from "./demand-groups.js";

/** The columns that `GAPANALYSIS` and `ALLOCATE` read as their groups. */
function demandTable({ groups }: DemandGroups): SheetTable {
  return {
    header: [
      words.groupHeader.text,
      words.headingDemand.text,
      words.domainHeader.text,
      words.areaHeader.text,
      words.ageFromHeader.text,
      words.ageToHeader.text,
    ],
    rows: groups.map(({ id, demand, reason, domain, area, ageFrom, ageTo }): CellOut[] => [
      ...[id, demand ?? reason ?? "", domain ?? "", area ?? "", ageFrom ?? "", ageTo ?? ""],
    ]),
  };
}

export const demandGroupsEntry = defineEntry({
  name: "demandGroups",
  group: "Matching",
  summary:
    "Count the children of each need group by area and age, as a directory of services takes them.",
  input: Input,
  result: { unit: "people", description: "A row a need, area and age with its children." },
  references: ["dartingtonMatchingNeeds1999"],
  examples: [
    {
      input: {
        needGroup: ["peer", "family", "peer", "none"],
        area: ["East", "East", "East", "West"],
        age: [9, 12, 9, 11],
        smallCounts: "show",
      },
      result: {
        groups: [
          { id: "family (East, 12)", demand: 1, domain: "family", ageFrom: 12, ageTo: 12 },
          { id: "peer (East, 9)", demand: 2, domain: "peer", area: "East" },
        ],
        inGroups: 3,
      },
    },
  ],
  run: demandGroups,
  excel: [
    excelFunction({
      name: "DEMANDGROUPS",
      summary:
        "Count need groups by area and age, a row each, as GAPANALYSIS and ALLOCATE take them.",
      arguments: [
        {
          name: "needGroup",
          kind: "labels",
          help: "Need group of each child; blank or none is in no group, ? is not known.",
        },
        {
          name: "area",
          kind: "labels",
          optional: true,
          help: "Area of each child; blank is not known.",
          default: "areas not told apart",
        },
        {
          name: "age",
          kind: "series",
          unit: "years",
          missing: true,
          optional: true,
          help: "Age of each child; blank is 0, so write ? where it is not known.",
          default: "ages not told apart",
        },
        keyLabels,
        showSmallCounts,
        headersArgument,
      ],
      records: { key: "key", columns: ["needGroup", "area", "age"] },
      toInput: ({ needGroup, area, age, showSmall }): DemandGroupsInput => ({
        needGroup,
        ...(area !== undefined && { area }),
        ...(age !== undefined && { age }),
        smallCounts: showSmall === true ? "show" : "hide",
      }),
      toCells: demandTable,
      examples: [
        {
          cells: [
            [["peer"], ["family"], ["peer"], ["none"]],
            [["East"], ["East"], ["East"], ["West"]],
            [[9], [12], [9], [11]],
            null,
            true,
          ],
          shows: { row: 2, column: 1, value: 2 },
        },
      ],
    }),
  ],
});
