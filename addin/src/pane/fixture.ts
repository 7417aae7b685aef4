import type { SheetArgument, SheetFunction, UpstreamGlobal } from "../global.js";

/** An argument for tests; only what differs need be said. */
function argument(name: string, differs: Partial<SheetArgument> = {}): SheetArgument {
  return {
    name,
    kind: "flags",
    help: `Help for ${name}.`,
    optional: false,
    default: null,
    unit: "",
    choices: [],
    blank: "no",
    range: true,
    columns: [],
    rest: null,
    ...differs,
  };
}

/** A function of flags, a confidence level and a choice. */
export const coverage: SheetFunction = {
  name: "COVERAGE",
  group: "Matching",
  sdkName: "coverage",
  summary: "Give the coverage of need.",
  arguments: [
    argument("need"),
    argument("service"),
    argument("confidence", { kind: "share", optional: true, range: false, default: "0.95" }),
    argument("method", {
      kind: "choice",
      optional: true,
      range: false,
      choices: ["wilson", "jeffreys"],
    }),
  ],
  spills: false,
  result: { unit: "fraction", description: "The share of need that is served." },
  examples: [],
  help: "help.html#coverage",
};

/** A function of another group. */
export const barrier: SheetFunction = {
  ...coverage,
  name: "BARRIER",
  group: "Readiness",
  arguments: [argument("scores", { kind: "scores" })],
};

/** What `functions.js` would leave behind: "x" cannot be read, blanks are counted. */
export const upstreamForTests: UpstreamGlobal = {
  version: "0.0.0",
  namespace: "UPSTREAM",
  catalogue: [],
  functions: [coverage, barrier],
  problems: (_name, _argument, cells) =>
    (cells as unknown[][]).flatMap((line, row) =>
      line.flatMap((found, column) =>
        found === "maybe"
          ? [{ row, column, found, sentence: { id: "giveFlag", values: {}, text: "Give 1 or 0." } }]
          : [],
      ),
    ),
  blanks: (_name, _argument, cells) =>
    (cells as unknown[][]).flat().filter((cell) => cell === "").length,
  call: () => 0,
  read: ({ text }) => text,
};
