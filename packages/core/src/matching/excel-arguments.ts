import type { ExcelArgument } from "../internal/spreadsheet.js";

/** Arguments that the matching functions share, so that they read alike everywhere. */

export const needFlags = {
  name: "need",
  kind: "flags",
  help: "High need, a row a child: 1 or 0, yes or no; blank is no, ? is unknown.",
} as const satisfies ExcelArgument;

export const serviceFlags = {
  name: "service",
  kind: "flags",
  help: "Served, a row a child: 1 or 0, yes or no; blank is no, ? is unknown.",
} as const satisfies ExcelArgument;

export const supportFlags = {
  name: "support",
  kind: "flags",
  optional: true,
  help: "Someone to turn to, a row a child: 1 or 0; blank is no, ? is unknown.",
  default: "two circles",
} as const satisfies ExcelArgument;

export const keyLabels = {
  name: "key",
  kind: "labels",
  optional: true,
  help: "A column that is never blank, such as the child's id.",
  default: "all rows",
} as const satisfies ExcelArgument;

export const fourCountArguments = [
  { name: "population", kind: "count", help: "All children." },
  { name: "need", kind: "count", help: "Children in high need." },
  { name: "service", kind: "count", help: "Children who get a service." },
  { name: "both", kind: "count", help: "Children in high need who get a service." },
] as const satisfies readonly ExcelArgument[];

export const showSmallCounts = {
  name: "showSmall",
  kind: "flag",
  optional: true,
  help: "TRUE shows counts of 1 to 5 children, for your own eyes only.",
  default: "FALSE",
} as const satisfies ExcelArgument;
