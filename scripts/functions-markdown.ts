import {
  type FunctionHelp,
  functionsByGroup,
  showsText,
  sourceText,
  takes,
} from "../addin/build/functions-help.js";
import type { SheetArgument } from "../addin/src/global.js";
import { namespace } from "../addin/src/help.js";

/**
 * Write the list of spreadsheet functions from the catalogue.
 *
 * @returns The content of `docs/functions.md`.
 */
export function functionsMarkdown(): string {
  const groups = [...functionsByGroup()].map(
    ([group, functions]) => `## ${group}\n\n${functions.map(section).join("\n")}`,
  );
  return [
    "# Functions",
    "",
    "<!-- Generated from the catalogue by `npm run generate`; do not edit. -->",
    "",
    "The same functions in a spreadsheet and, where an SDK name is given, in code. How cells are",
    "read, and what an error means, is in [excel.md](excel.md).",
    "",
    groups.join("\n"),
  ].join("\n");
}

function section(fn: FunctionHelp): string {
  return [
    `### ${namespace}.${fn.name}`,
    "",
    fn.sdkName === null ? fn.summary : `${fn.summary} In code: \`${fn.sdkName}\`.`,
    "",
    ...argumentTable(fn.arguments),
    ...fn.arguments.flatMap(columnTable),
    `Answer: ${fn.result.description}${fn.spills ? " A table that spills." : ""}`,
    "",
    ...fn.examples.map((example) => `- \`${example.formula}\` gives ${showsText(example)}.`),
    ...(fn.examples.length > 0 ? [""] : []),
    ...(fn.references.length > 0
      ? ["Sources:", "", ...fn.references.map((source) => `- ${sourceText(source)}`), ""]
      : []),
  ].join("\n");
}

function argumentTable(list: readonly SheetArgument[]): string[] {
  if (list.length === 0) return [];
  const rows = list.map((argument) =>
    row(`\`${argument.name}\``, takes(argument), argument.default ?? "required", argument.help),
  );
  return ["| Argument | Takes | Left out | Help |", "| --- | --- | --- | --- |", ...rows, ""];
}

function columnTable({ name, kind, columns, rest }: SheetArgument): string[] {
  if (columns.length === 0) return [];
  const rows = columns.map(({ header, unit, choices, optional, help }) =>
    row(header, choices.join(", ") || unit, optional ? "may be left out" : "required", help),
  );
  return [
    kind === "table" ? `Columns of \`${name}\`:` : `Rows of \`${name}\`, name and value:`,
    "",
    "| Heading | Takes | | Help |",
    "| --- | --- | --- | --- |",
    ...rows,
    ...(rest === null ? [] : [row("any other", rest, "may be left out", "")]),
    "",
  ];
}

function row(...cells: readonly string[]): string {
  return `| ${cells.map((cell) => cell.replaceAll("|", "\\|")).join(" | ")} |`;
}
