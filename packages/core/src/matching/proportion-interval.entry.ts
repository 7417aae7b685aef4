import { defineEntry } from "../internal/define-entry.js";
import { confidenceArgument, excelFunction, headersArgument } from "../internal/spreadsheet.js";
import {
  type ProportionInterval,
  proportionInterval,
  ProportionIntervalInput,
  proportionMethods,
} from "./proportion-interval.js";

const rateInterval = excelFunction({
  name: "RATEINTERVAL",
  summary: "Give the interval of a share, such as children served out of children in need.",
  arguments: [
    { name: "count", kind: "count", help: "People counted in." },
    { name: "total", kind: "count", help: "People that could have been counted in." },
    confidenceArgument,
    {
      name: "method",
      kind: "choice",
      choices: proportionMethods,
      optional: true,
      help: "Which interval.",
      default: "wilson",
    },
    headersArgument,
  ],
  toInput: ({ count, total, confidence, method }): ProportionIntervalInput => ({
    count,
    total,
    ...(confidence !== undefined && { confidence }),
    ...(method !== undefined && { method }),
  }),
  toCells: ({ value, lower, upper, reason }: ProportionInterval) => ({
    header: ["Share", "Lower", "Upper"],
    rows: [[value, lower, upper].map((cell) => cell ?? reason ?? "")],
  }),
  examples: [
    { cells: [223, 2176], shows: { row: 1, column: 0, value: 0.10248161764705882 } },
    {
      cells: [223, 2176, 0.95, "wilson", false],
      shows: { row: 0, column: 1, value: 0.0904313709115151 },
    },
  ],
});

export const proportionIntervalEntry = defineEntry({
  name: "proportionInterval",
  group: "Matching",
  summary: "Give the interval of a share, such as children served out of children in need.",
  input: ProportionIntervalInput,
  result: { unit: "fraction", description: "The share and its lower and upper limit." },
  references: ["wilson1927", "newcombe1998", "clopperPearson1934", "brownCaiDasGupta2001"],
  examples: [
    {
      input: { count: 223, total: 2176 },
      result: { value: 0.10248161764705882, lower: 0.0904313709115151, upper: 0.115932930033592 },
    },
  ],
  run: proportionInterval,
  excel: [rateInterval],
});
