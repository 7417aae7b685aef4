import { defineEntry } from "../internal/define-entry.js";
import { excelFunction } from "../internal/spreadsheet.js";
import {
  type CombinedReadiness,
  combineReadiness,
  CombineReadinessInput,
} from "./combine-readiness.js";
import { oneProfile } from "./one-profile.js";
import { combineRules } from "./readiness-instrument.js";

const readiness = excelFunction({
  name: "READINESS",
  summary: "Combine element scores into one figure, by the rule asked for.",
  arguments: [
    {
      name: "scores",
      kind: "scores",
      help: "Element scores in order, in a row or a column; 0 or blank is missing.",
    },
    {
      name: "rule",
      kind: "choice",
      choices: combineRules,
      optional: true,
      help: "sequential counts the elements passed in order; the others give a fraction.",
      default: "sequential",
    },
    {
      name: "minimum",
      kind: "number",
      optional: true,
      help: "Lowest score that can be given.",
      default: "1",
    },
    {
      name: "maximum",
      kind: "number",
      optional: true,
      help: "Highest score that can be given.",
      default: "5",
    },
  ],
  toInput: ({ scores, rule, minimum, maximum }): CombineReadinessInput => ({
    scores: oneProfile(scores),
    scale: { minimum: minimum ?? 1, maximum: maximum ?? 5 },
    ...(rule !== undefined && { rule }),
  }),
  toCells: ({ value, reason }: CombinedReadiness) => value ?? reason ?? "",
  examples: [
    { cells: [[[4, 3.5, 2, 5, 5]]], shows: 2 },
    { cells: [[[5.2, 3.4, 4.6]], "product", 1, 7], shows: 0.168 },
  ],
});

export const combineReadinessEntry = defineEntry({
  name: "combineReadiness",
  group: "Readiness",
  summary: "Combine element scores into one figure, by the rule asked for.",
  input: CombineReadinessInput,
  result: { unit: "ratio", description: "Every combination, and the one that the rule asks for." },
  references: ["scaccia2015"],
  examples: [
    {
      input: { scores: [5.2, 3.4, 4.6], scale: { minimum: 1, maximum: 7 }, rule: "product" },
      result: { mean: 0.566666666666667, weakest: 0.4, product: 0.168, attained: 1, value: 0.168 },
    },
  ],
  run: combineReadiness,
  excel: [readiness],
});
