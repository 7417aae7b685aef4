import { refusal } from "../errors.js";
import { defineEntry } from "../internal/define-entry.js";
import { isCount } from "../internal/quantities.js";
import { say } from "../internal/say.js";
import {
  type CellOut,
  confidenceArgument,
  excelFunction,
  headersArgument,
} from "../internal/spreadsheet.js";
import * as words from "../words/en-GB.js";
import { defaultElementIds } from "./default-elements.js";
import { type ReadinessFunnel, readinessFunnel, ReadinessFunnelInput } from "./readiness-funnel.js";

const funnel = excelFunction({
  name: "READINESSFUNNEL",
  summary: "Show where people stop on the way to readiness, from counts alone.",
  arguments: [
    {
      name: "barrierCounts",
      kind: "series",
      unit: "people",
      help: "People who stop at each of five elements, who pass all, and (optional) unknown.",
    },
    confidenceArgument,
    headersArgument,
  ],
  toInput: ({ barrierCounts, confidence }): ReadinessFunnelInput => {
    const names = [...defaultElementIds, "none", "unknown"];
    if (barrierCounts.length !== names.length && barrierCounts.length !== names.length - 1) {
      throw refusal(["barrierCounts"], say(words.giveFunnelCounts));
    }
    // Checked here as well, because only here is it known which cell a count came from.
    const wrong = barrierCounts.findIndex((people) => !isCount(people));
    if (wrong >= 0) throw refusal(["barrierCounts", wrong], say(words.giveWholeCount));
    return {
      barrierCounts: Object.fromEntries(
        barrierCounts.map((people, at) => [names[at] ?? "", people]),
      ),
      ...(confidence !== undefined && { confidence }),
    };
  },
  toCells: ({ steps, none, modalBarrier, conclusion }: ReadinessFunnel) => ({
    header: headings.map((wording) => say(wording).text),
    rows: [
      ...steps.map(({ element, label, stopped, passed }): CellOut[] => [
        label,
        stopped.count,
        stopped.value ?? stopped.reason ?? "",
        passed.count,
        passed.value ?? passed.reason ?? "",
        passed.lower ?? passed.reason ?? "",
        passed.upper ?? passed.reason ?? "",
        element === modalBarrier ? say(words.readingModal).text : "",
      ]),
      [say(words.readinessNoBarrier).text, none, "", "", "", "", "", conclusion.text],
    ],
  }),
  examples: [
    {
      cells: [[[148], [74], [78], [18], [25], [33]]],
      shows: { row: 1, column: 7, value: "Most common barrier" },
    },
    {
      cells: [[[148, 74, 78, 18, 25, 33, 6]], 0.95, false],
      // 33 of 376
      shows: { row: 4, column: 4, value: 0.08776595744680851 },
    },
  ],
});

const headings = [
  words.readinessElement,
  words.readinessStopHere,
  words.readinessStopShare,
  words.readinessPassHere,
  words.readinessPassShare,
  words.readinessPassLower,
  words.readinessPassUpper,
  words.readinessReading,
] as const;

export const readinessFunnelEntry = defineEntry({
  name: "readinessFunnel",
  group: "Readiness",
  summary: "Show where people stop on the way to readiness, from counts alone.",
  input: ReadinessFunnelInput,
  result: { unit: "fraction", description: "Who stops at and who passes each element." },
  references: ["wilson1927"],
  examples: [
    {
      input: {
        barrierCounts: {
          awareness: 148,
          desire: 74,
          knowledge: 78,
          ability: 18,
          reinforcement: 25,
          none: 33,
          unknown: 6,
        },
      },
      result: { classified: 376, unknown: 6, none: 33, modalBarrier: "awareness" },
    },
  ],
  run: readinessFunnel,
  excel: [funnel],
});
