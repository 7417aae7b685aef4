import { refusal } from "../../errors.js";
import { defineEntry } from "../../internal/define-entry.js";
import { say, type Sentence } from "../../internal/say.js";
import {
  type CellOut,
  type Cells,
  type ExcelArgument,
  excelFunction,
  headersArgument,
  type SheetTable,
} from "../../internal/spreadsheet.js";
import * as words from "../../words/en-GB.js";
import { keyLabels, showSmallCounts } from "../excel-arguments.js";
import {
  checkDomainsNeeded,
  cutOffColumns,
  domainsOf,
  namedColumns,
  scalesArgument,
} from "../scale-cells.js";
import {
  type GroupCount,
  type NeedGroup,
  needGroups,
  type NeedGroups,
  NeedGroupsInput as Input,
  type NeedGroupsInput,
} from "./need-groups.js";
import { servicesArgument, servicesFromCells, universalArgument } from "./service-cells.js";

/** What of a group stands in its first row, or in whichever of its rows is filled. */
const ofGroup = ["needed", "needDomain", "area", "ageFrom", "ageTo", "outcomes"] as const;

const groupRulesArgument = {
  name: "groups",
  kind: "table",
  help: "A row a cut-off, under its group; a child belongs to the first group that it meets.",
  columns: [
    {
      name: "group",
      kind: "text",
      header: "Group",
      aliases: ["Need group"],
      help: "Name of the group, repeated in each of its rows.",
    },
    ...cutOffColumns,
    {
      name: "domain",
      kind: "text",
      header: "Part",
      optional: true,
      help: "Rows of one part are alternatives; blank is a part of its own.",
    },
    {
      name: "needed",
      kind: "count",
      header: "Parts needed",
      optional: true,
      zeroIsBlank: true,
      help: "How many parts have to be met; blank is 1.",
    },
    {
      name: "needDomain",
      kind: "text",
      header: "Domain",
      optional: true,
      help: "Domain of need, as services name it; blank is the group's name.",
    },
    { name: "area", kind: "text", header: "Area", optional: true, help: "Only this area." },
    {
      name: "ageFrom",
      kind: "years",
      header: "Age from",
      optional: true,
      zeroIsBlank: true,
      help: "Youngest age; blank is no lower limit.",
    },
    {
      name: "ageTo",
      kind: "years",
      header: "Age to",
      optional: true,
      zeroIsBlank: true,
      help: "Oldest age, included; blank is no upper limit.",
    },
    {
      name: "outcomes",
      kind: "text",
      header: "Outcomes",
      optional: true,
      help: "What should be better for these children, with ; between them.",
    },
  ],
} as const satisfies ExcelArgument;

const childArguments = [
  scalesArgument,
  groupRulesArgument,
  {
    name: "age",
    kind: "series",
    unit: "years",
    missing: true,
    optional: true,
    help: "Age of each child; blank is 0, so write ? where it is not known.",
    default: "ages not used",
  },
  {
    name: "area",
    kind: "labels",
    optional: true,
    help: "Area of each child; blank is not known.",
    default: "areas not used",
  },
] as const satisfies readonly ExcelArgument[];

type ChildCells = Cells<typeof childArguments>;
type GroupRow = ChildCells["groups"][number];

/** The rows of each group, in the order of their first one. */
function rowsByGroup(rows: readonly GroupRow[]): Map<string, { row: GroupRow; index: number }[]> {
  const groups = new Map<string, { row: GroupRow; index: number }[]>();
  rows.forEach((row, index) => {
    groups.set(row.group, [...(groups.get(row.group) ?? []), { row, index }]);
  });
  return groups;
}

/** What the rows of a group say of it; rows that contradict each other are refused. */
function sharedBy(
  group: string,
  rows: readonly { row: GroupRow; index: number }[],
): Partial<Pick<GroupRow, (typeof ofGroup)[number]>> {
  const shared: Record<string, unknown> = {};
  for (const { row, index } of rows) {
    for (const field of ofGroup) {
      if (row[field] === undefined) continue;
      shared[field] ??= row[field];
      if (shared[field] !== row[field]) {
        throw refusal(["groups", index, field], say(words.giveSameOfGroup, { group }));
      }
    }
  }
  return shared;
}

function inputOf({ columns, groups, age, area }: ChildCells): NeedGroupsInput {
  const scales = namedColumns("columns", columns);
  return {
    columns: scales,
    groups: [...rowsByGroup(groups)].map(([id, rows]) => {
      const { needed, needDomain, outcomes, ...about } = sharedBy(id, rows);
      const index = rows[0]?.index ?? 0;
      if ((about.ageFrom ?? about.ageTo) !== undefined && age === undefined) {
        throw refusal(["groups", index], say(words.giveAgesForRule, { group: id }));
      }
      if (about.area !== undefined && area === undefined) {
        throw refusal(["groups", index], say(words.giveAreasForRule, { group: id }));
      }
      const domains = domainsOf(rows, scales, "groups");
      checkDomainsNeeded(["groups", index, "needed"], needed, domains.length);
      const sought = (outcomes ?? "").split(";").map((text) => text.trim());
      return {
        id,
        rule: { domains, ...(needed !== undefined && { atLeast: needed }) },
        ...(needDomain !== undefined && { domain: needDomain }),
        ...(about as { area?: string; ageFrom?: number; ageTo?: number }),
        outcomes: sought.filter((text) => text !== ""),
      };
    }),
    ...(age !== undefined && { age }),
    ...(area !== undefined && { area }),
  };
}

function groupsTable({ sample, groups, conclusion }: NeedGroups): SheetTable {
  const shown = (count: GroupCount | null): CellOut => count?.count ?? count?.reason ?? "";
  const hidden = (group: NeedGroup): Sentence | "" =>
    group.children.reason !== null && group.services !== null ? group.children.reason : "";
  const outside = (label: string, count: GroupCount): CellOut[] => [
    ...[label, shown(count), "", "", "", "", "", "", ""],
  ];
  return {
    header: [
      words.groupHeader.text,
      words.people.text,
      words.shareHeader.text,
      words.servedHeader.text,
      words.notServedHeader.text,
      words.headingReachable.text,
      words.headingShortfall.text,
      words.headingServices.text,
      words.outcomesHeader.text,
    ],
    rows: [
      ...groups.map((group): CellOut[] => [
        group.id,
        shown(group.children),
        group.share ?? group.children.reason ?? "",
        shown(group.served),
        shown(group.notServed),
        group.mostReachable ?? hidden(group),
        group.shortfall ?? hidden(group),
        group.services === null
          ? ""
          : group.services.map(({ id }) => id).join(", ") || words.noServiceFits.text,
        group.outcomes.join("; "),
      ]),
      outside(words.inNoGroup.text, sample.inNone),
      outside(words.groupNotKnown.text, sample.unknown),
      [conclusion.text, "", "", "", "", "", "", "", ""],
    ],
  };
}

/** Five children, two groups and one service. */
const exampleCells = [
  [
    ["sdqEmotional", "sdqPeer"],
    [8, 2],
    [7, 1],
    [0, 6],
    ["?", 6],
    [1, 0],
  ],
  [
    ["Group", "Scale", "Point", "Outcomes"],
    ["emotional", "sdqEmotional", 7, "less worry"],
    ["peer", "sdqPeer", 5, "a friend to turn to"],
  ],
];
const exampleServices = [
  ["Service", "Domains", "Capacity"],
  ["Group work", "emotional", 1],
];

export const needGroupsEntry = defineEntry({
  name: "needGroups",
  group: "Matching",
  summary:
    "Sort children into need groups, and set what each group needs against the services there are.",
  input: Input,
  result: {
    unit: "people",
    description: "The group of each child; a group's profile, outcomes, services and shortfall.",
  },
  references: ["dartingtonMatchingNeeds1999", "dartingtonThreeCircles"],
  examples: [
    {
      input: {
        columns: {
          sdqEmotional: [8, 7, 2, null, 1],
          sdqPeer: [2, 1, 6, 6, 0],
        },
        groups: [
          { id: "emotional", rule: { domains: [{ scale: "sdqEmotional", atLeast: 7 }] } },
          {
            id: "peer",
            rule: { domains: [{ scale: "sdqPeer", atLeast: 5 }] },
            outcomes: ["a friend to turn to"],
          },
        ],
        services: [{ id: "Group", domains: ["emotional"], capacity: 1 }],
        smallCounts: "show",
      },
      result: {
        groupOf: ["emotional", "emotional", "peer", "unknown", "none"],
        groups: [
          { children: { count: 2 }, possible: { count: 3 }, mostReachable: 1, shortfall: 1 },
          { children: { count: 1 }, possible: { count: 2 }, mostReachable: 0, shortfall: 1 },
        ],
      },
    },
  ],
  run: needGroups,
  excel: [
    excelFunction({
      name: "NEEDGROUPS",
      summary: "Sort children into need groups, and set each against the services there are.",
      arguments: [
        ...childArguments,
        {
          name: "service",
          kind: "flags",
          optional: true,
          help: "Served, a row a child: 1 or 0, yes or no; blank is no, ? is unknown.",
          default: "not shown",
        },
        { ...servicesArgument, optional: true, default: "not shown" },
        universalArgument,
        keyLabels,
        showSmallCounts,
        headersArgument,
      ],
      records: { key: "key", columns: ["columns", "age", "area", "service"] },
      toInput: ({ service, services, includeUniversal, showSmall, ...cells }): NeedGroupsInput => ({
        ...inputOf(cells),
        ...(service !== undefined && { service }),
        ...(services !== undefined && {
          services: servicesFromCells({ groups: [], services, includeUniversal }).services,
        }),
        ...(includeUniversal !== undefined && { includeUniversal }),
        smallCounts: showSmall === true ? "show" : "hide",
      }),
      toCells: groupsTable,
      examples: [
        {
          cells: [...exampleCells, null, null, null, exampleServices, null, null, true],
          shows: { row: 1, column: 6, value: 1 },
        },
        {
          cells: [...exampleCells, null, null, null, exampleServices, null, null, true],
          shows: { row: 2, column: 7, value: "no service fits" },
        },
      ],
    }),
    excelFunction({
      name: "NEEDGROUPOF",
      summary: "Name the need group of each child by rules on scales: none or unknown as well.",
      arguments: [...childArguments, keyLabels, headersArgument],
      records: { key: "key", columns: ["columns", "age", "area"] },
      toInput: (cells): NeedGroupsInput => inputOf(cells),
      toCells: ({ groupOf }: NeedGroups): SheetTable => ({
        header: [words.needGroupHeader.text],
        rows: groupOf.map((group) => [group]),
      }),
      examples: [
        { cells: exampleCells, shows: { row: 3, column: 0, value: "peer" } },
        { cells: exampleCells, shows: { row: 4, column: 0, value: "unknown" } },
      ],
    }),
  ],
});
