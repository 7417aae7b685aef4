import { UpstreamError, version } from "@upstream/core";
import {
  sheetCatalogue as catalogue,
  type CellOut,
  type ExcelArgument,
  type ExcelFunction,
  headersArgument,
  say,
  type SheetTable,
  words,
} from "@upstream/core/catalogue";
import type { BoundFunction } from "./bind.js";
import { bindTool } from "./bind.js";
import type { SheetFunction } from "./global.js";
import { problemsOf } from "./problems.js";
import { plain, squash } from "./scalars.js";

/** A function of the add-in itself, which has no counterpart in the SDK. */
export interface Tool {
  readonly fn: ExcelFunction;
  readonly result: SheetFunction["result"];
  readonly call: BoundFunction;
}

/** More would make the answer slow to hand over, and nobody mends so many one by one. */
const mostProblems = 1000;

const checkKinds: Readonly<Record<string, ExcelArgument>> = {
  flags: { name: "range", kind: "flags", help: "Flags." },
  scores: { name: "range", kind: "scores", help: "Scores." },
  numbers: { name: "range", kind: "series", unit: "ratio", help: "Numbers." },
  pounds: { name: "range", kind: "series", unit: "£", help: "Amounts in pounds." },
  people: { name: "range", kind: "series", unit: "people", help: "Counts of people." },
  fractions: { name: "range", kind: "series", unit: "fraction", help: "Fractions from 0 to 1." },
};

const checkFunction: ExcelFunction = {
  name: "CHECK",
  summary: "List every cell of a range that a function could not read, and what to write instead.",
  arguments: [
    { name: "range", kind: "labels", help: "The cells to check, with or without their header." },
    {
      name: "kind",
      kind: "text",
      help: 'flags, scores, numbers, pounds, people, fractions; or as "COVERAGE need".',
    },
    headersArgument,
  ],
  examples: [
    {
      cells: [[["need"], [1], ["maybe"], [0]], "flags"],
      shows: { row: 1, column: 2, value: "maybe" },
    },
    {
      cells: [[[0.2], [0.7]], "fractions"],
      shows: { row: 1, column: 3, value: "No problems found" },
    },
  ],
  toInput: (cells) => cells,
  toCells: () => "",
};

const versionFunction: ExcelFunction = {
  name: "VERSION",
  summary: "Give the version of Upstream that calculates this workbook.",
  arguments: [],
  examples: [{ cells: [], shows: version }],
  toInput: (cells) => cells,
  toCells: () => "",
};

/** The functions of the group "Tools". */
export const tools: readonly Tool[] = [
  {
    fn: checkFunction,
    result: {
      unit: "",
      description: "One row a problem: row, column, what is there, what to write.",
    },
    call: bindTool(checkFunction, ([range, kind]) => check(range, kind)),
  },
  {
    fn: versionFunction,
    result: { unit: "", description: "The version, such as 0.1.0." },
    call: bindTool(versionFunction, () => version),
  },
];

function check(range: unknown, kind: unknown): SheetTable {
  const problems = problemsOf(argumentOf(kind), range);
  const rows: CellOut[][] = problems
    .slice(0, mostProblems)
    .map(({ row, column, found, sentence }) => [
      row + 1,
      column + 1,
      found === "" ? say(words.blankCell).text : found,
      sentence.text,
    ]);
  const more = problems.length - rows.length;
  if (more > 0) rows.push(["", "", "", say(words.moreProblems, { count: more }).text]);
  if (problems.length === 0) rows.push(["", "", "", say(words.noProblems).text]);
  return {
    header: [words.columnRow, words.columnColumn, words.columnFound, words.columnWhatToWrite].map(
      (heading) => say(heading).text,
    ),
    rows,
  };
}

/** What the cells should be: a plain kind, or an argument of a function such as "COVERAGE need". */
function argumentOf(kind: unknown): ExcelArgument {
  const single: unknown = Array.isArray(kind) ? (kind as unknown[]).flat()[0] : kind;
  const text = String(plain(single) ?? "");
  const plainKind = Object.entries(checkKinds).find(([name]) => squash(name) === squash(text));
  if (plainKind) return plainKind[1];
  const asked = squash(text.toLowerCase().replace(/^upstream\./, ""));
  for (const fn of catalogue.flatMap((entry) => entry.excel)) {
    const argument = fn.arguments.find(({ name }) => squash(fn.name + name) === asked);
    if (argument) return argument;
  }
  const kinds = Object.keys(checkKinds).join(", ");
  const sentence = say(words.giveCheckKind, { kinds, example: exampleKind() });
  throw new UpstreamError("INVALID_INPUT", ["kind"], sentence);
}

function exampleKind(): string {
  const fn = catalogue[0]?.excel[0];
  return fn ? `${fn.name} ${fn.arguments[0]?.name ?? ""}` : "";
}
