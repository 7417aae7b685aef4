import { defineEntry } from "../internal/define-entry.js";
import { excelFunction } from "../internal/spreadsheet.js";
import {
  type BarrierPoint,
  barrierPoint,
  BarrierPointInput,
  barrierRules,
} from "./barrier-point.js";
import { oneProfile } from "./one-profile.js";

const barrier = excelFunction({
  name: "BARRIER",
  summary: "Name the first element of readiness that is low, in order.",
  arguments: [
    {
      name: "scores",
      kind: "scores",
      help: "Five element scores in order, in a row or a column; 0 or blank is missing.",
    },
    {
      name: "threshold",
      kind: "number",
      optional: true,
      help: "Where a score counts as low.",
      default: "3",
    },
    {
      name: "rule",
      kind: "choice",
      choices: barrierRules,
      optional: true,
      help: "The first element at or below the threshold, or below it; or the lowest.",
      default: "atOrBelowThreshold",
    },
  ],
  toInput: ({ scores, threshold, rule }): BarrierPointInput => ({
    scores: oneProfile(scores),
    ...(threshold !== undefined && { threshold }),
    ...(rule !== undefined && { rule }),
  }),
  toCells: ({ label, reason }: BarrierPoint) => reason ?? label,
  examples: [
    { cells: [[[4, 3, 2, 5, 5]]], shows: "Desire" },
    { cells: [[[4], [4], [5], [4], [3.5]]], shows: "None" },
    { cells: [[[4, 3.2, 2, 1.8, 5]], 3, "lowest"], shows: "Ability" },
  ],
});

export const barrierPointEntry = defineEntry({
  name: "barrierPoint",
  group: "Readiness",
  summary: "Name the first element of readiness that is low, in order.",
  input: BarrierPointInput,
  result: { unit: "text", description: "The barrier, the rule and threshold that named it." },
  references: ["barriersToChange2021"],
  examples: [
    {
      input: { scores: [4, 3, 2, 5, 5] },
      result: { barrier: "desire", label: "Desire", score: 3, threshold: 3 },
    },
    { input: { scores: [4, null, 2, 2, 2] }, result: { barrier: "unknown", score: null } },
  ],
  run: barrierPoint,
  excel: [barrier],
});
