import { defineEntry } from "../internal/define-entry.js";
import { say } from "../internal/say.js";
import { type CellOut, excelFunction, headersArgument } from "../internal/spreadsheet.js";
import * as words from "../words/en-GB.js";
import {
  type ReadinessAdvice,
  readinessAdvice,
  ReadinessAdviceInput,
  type SuggestionKind,
} from "./readiness-advice.js";

const sheet = excelFunction({
  name: "READINESSADVICE",
  summary: "Suggest what to do about a barrier, and say what the suggestion rests on.",
  arguments: [
    {
      name: "barrier",
      kind: "text",
      help: "Awareness, Desire, Knowledge, Ability, Reinforcement, None or Unknown.",
    },
    {
      name: "averagesUsable",
      kind: "flag",
      optional: true,
      help: "Whether people agree enough for averages to be used.",
      default: "not judged",
    },
    {
      name: "responseShare",
      kind: "share",
      optional: true,
      help: "Share of those asked who answered, as a fraction.",
      default: "not judged",
    },
    headersArgument,
  ],
  toInput: ({ barrier, averagesUsable, responseShare }): ReadinessAdviceInput => ({
    barrier,
    ...(averagesUsable !== undefined && { averagesUsable }),
    ...(responseShare !== undefined && { responseShare }),
  }),
  toCells: ({ label, suggestions }: ReadinessAdvice) => ({
    header: [
      say(words.readinessBarrier).text,
      say(words.adviceKind).text,
      say(words.adviceSuggestion).text,
      say(words.adviceRestsOn).text,
    ],
    rows: suggestions.map(({ kind, text, restsOn }): CellOut[] => [
      label,
      say(kinds[kind]).text,
      text.text,
      restsOn.text,
    ]),
  }),
  examples: [
    { cells: ["Knowledge"], shows: { row: 1, column: 0, value: "Knowledge" } },
    { cells: ["none", false, 0.4, false], shows: { row: 0, column: 1, value: "First" } },
  ],
});

const kinds = {
  trust: words.kindTrust,
  do: words.kindDo,
  avoid: words.kindAvoid,
  sign: words.kindSign,
} as const satisfies Record<SuggestionKind, unknown>;

export const readinessAdviceEntry = defineEntry({
  name: "readinessAdvice",
  group: "Readiness",
  summary: "Suggest what to do about a barrier, and say what the suggestion rests on.",
  input: ReadinessAdviceInput,
  result: { unit: "object", description: "Suggestions, each with what it rests on." },
  references: ["barriersToChange2021"],
  examples: [
    {
      input: { barrier: "Desire", averagesUsable: false },
      result: {
        barrier: "desire",
        label: "Desire",
        suggestions: [
          { kind: "trust", reference: null },
          { kind: "do" },
          { kind: "avoid", reference: "barriersToChange2021" },
          { kind: "sign" },
        ],
      },
    },
  ],
  run: readinessAdvice,
  excel: [sheet],
});
