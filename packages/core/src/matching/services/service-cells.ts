import type { ExcelArgument, TableColumn } from "../../internal/spreadsheet.js";
import { type DemandGroup, type Service, serviceTiers } from "./service-catalogue.js";

/** Whom a group or a service is about, in the same columns for both. */
const areaAndAges = [
  { name: "area", kind: "text", header: "Area", optional: true, help: "Area; ALL is every one." },
  {
    name: "ageFrom",
    kind: "years",
    header: "Age from",
    aliases: ["Age min", "Youngest"],
    optional: true,
    help: "Youngest age; blank is no lower limit.",
  },
  {
    name: "ageTo",
    kind: "years",
    header: "Age to",
    aliases: ["Age max", "Oldest"],
    optional: true,
    zeroIsBlank: true,
    help: "Oldest age, included; blank is no upper limit.",
  },
] as const satisfies readonly TableColumn[];

/** Groups of children as a range: a row a group. */
export const groupsArgument = {
  name: "groups",
  kind: "table",
  help: "A row a group of children: group, demand, and the need, area and ages it is of.",
  columns: [
    { name: "id", kind: "text", header: "Group", aliases: ["Id"], help: "Name of the group." },
    {
      name: "demand",
      kind: "count",
      header: "Demand",
      aliases: ["Children", "Need"],
      help: "Children who need a place.",
    },
    {
      name: "domain",
      kind: "text",
      header: "Domain",
      aliases: ["Need group", "Domain of need"],
      optional: true,
      help: "Domain of need, such as emotional.",
    },
    ...areaAndAges,
    {
      name: "floorShare",
      kind: "share",
      header: "Floor",
      optional: true,
      zeroIsBlank: true,
      help: "Least share of the group to be placed; blank is the floor argument.",
    },
  ],
} as const satisfies ExcelArgument;

/** The directory of services as a range: a row a service. */
export const servicesArgument = {
  name: "services",
  kind: "table",
  help: "A row a service: service, capacity, cost per place, effect, and whom it takes.",
  columns: [
    {
      name: "id",
      kind: "text",
      header: "Service",
      aliases: ["Service id", "Id", "Code"],
      help: "Code of the service.",
    },
    { name: "name", kind: "text", header: "Name", optional: true, help: "Name of the service." },
    {
      name: "tier",
      kind: "choice",
      choices: serviceTiers,
      header: "Tier",
      optional: true,
      help: "universal, targeted or specialist.",
    },
    ...areaAndAges,
    {
      name: "domains",
      kind: "text",
      header: "Domains",
      aliases: ["Domain"],
      optional: true,
      help: "Domains of need that it meets, with ; between them; blank is any.",
    },
    {
      name: "capacity",
      kind: "count",
      header: "Capacity",
      aliases: ["Places"],
      help: "Places.",
    },
    {
      name: "costPerPlaceGbp",
      kind: "pounds",
      header: "Cost per place",
      aliases: ["Cost"],
      optional: true,
      help: "Pounds for one place; blank is 0.",
    },
    {
      name: "effect",
      kind: "number",
      header: "Effect",
      optional: true,
      help: "Gain of one child from a place, such as the share who recover.",
    },
    {
      name: "statutory",
      kind: "flag",
      header: "Statutory",
      optional: true,
      help: "Whether the law requires it.",
    },
  ],
} as const satisfies ExcelArgument;

/** Whether universal services count. */
export const universalArgument = {
  name: "includeUniversal",
  kind: "flag",
  optional: true,
  help: "TRUE counts the places of universal services, which are open to all.",
  default: "FALSE",
} as const satisfies ExcelArgument;

/** A row of cells, of which those left blank are undefined. */
type Row<Record_> = { readonly [Key in keyof Record_]: Record_[Key] | undefined };

/** What the two tables and the flag become. */
export interface ServiceCells {
  readonly groups: readonly Row<Omit<DemandGroup, "weight">>[];
  readonly services: readonly (Row<Omit<Service, "domains">> & {
    readonly domains: string | undefined;
  })[];
  readonly includeUniversal: boolean | undefined;
}

/**
 * Turn the two tables into groups and services.
 *
 * @param cells - Rows as read.
 * @returns The fields that all functions of services share.
 * @internal
 */
export function servicesFromCells({ groups, services, includeUniversal }: ServiceCells): {
  readonly groups: DemandGroup[];
  readonly services: Service[];
  readonly includeUniversal?: boolean;
} {
  return {
    groups: groups.map((row) => withoutBlanks(row) as DemandGroup),
    services: services.map(({ domains, ...row }) => {
      const listed = (domains ?? "")
        .split(/[;,]/)
        .map((domain) => domain.trim())
        .filter((domain) => domain !== "");
      return {
        ...(withoutBlanks(row) as Omit<Service, "domains">),
        ...(listed.length > 0 && { domains: listed }),
      };
    }),
    ...(includeUniversal !== undefined && { includeUniversal }),
  };
}

function withoutBlanks(row: object): object {
  return Object.fromEntries(Object.entries(row).filter(([, value]) => value !== undefined));
}

/** Two groups and two services, for the examples of every function. */
export const exampleGroups: DemandGroup[] = [
  { id: "North, 9 to 10", demand: 60, domain: "peer", area: "North", ageFrom: 9, ageTo: 10 },
  { id: "South, 11 to 15", demand: 40, domain: "peer", area: "South", ageFrom: 11, ageTo: 15 },
];
export const exampleServices: Service[] = [
  {
    id: "Mentor",
    tier: "targeted",
    area: "South",
    ageFrom: 9,
    ageTo: 15,
    domains: ["peer", "school"],
    capacity: 25,
    costPerPlaceGbp: 760,
    effect: 0.25,
  },
  {
    id: "Counsellor",
    tier: "targeted",
    area: "ALL",
    ageFrom: 11,
    ageTo: 15,
    domains: ["emotional", "peer"],
    capacity: 10,
    costPerPlaceGbp: 310,
    effect: 0.3,
  },
];

/** The same as cells. */
export const exampleServiceCells = [
  [
    ["Group", "Demand", "Domain", "Area", "Age from", "Age to"],
    ["North, 9 to 10", 60, "peer", "North", 9, 10],
    ["South, 11 to 15", 40, "peer", "South", 11, 15],
  ],
  [
    [
      ...["Service", "Tier", "Area", "Age from", "Age to", "Domains"],
      ...["Capacity", "Cost per place", "Effect"],
    ],
    ["Mentor", "targeted", "South", 9, 15, "peer; school", 25, 760, 0.25],
    ["Counsellor", "targeted", "ALL", 11, 15, "emotional; peer", 10, 310, 0.3],
  ],
];
