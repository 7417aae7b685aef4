import { formulaOf, namespace } from "../src/help.js";
import type { SheetArgument } from "../src/global.js";
import {
  type FunctionHelp,
  functionsByGroup,
  showsText,
  sourceText,
  takes,
} from "./functions-help.js";

/**
 * Write the page that Excel's "Help on this function" opens.
 *
 * @returns One HTML page without scripts, each function under its own anchor.
 */
export function helpPage(): string {
  const groups = [...functionsByGroup()];
  const contents = groups.map(
    ([group, functions]) =>
      `<p><strong>${escape(group)}</strong>: ${functions.map(({ name }) => linkTo(name)).join(", ")}</p>`,
  );
  const sections = groups.map(
    ([group, functions]) => `<h2>${escape(group)}</h2>\n${functions.map(section).join("\n")}`,
  );
  return `<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Upstream functions</title>
<link rel="stylesheet" href="page.css">
</head>
<body>
<main>
<h1>Upstream functions</h1>
<nav aria-label="Functions">
${contents.join("\n")}
</nav>
${sections.join("\n")}
</main>
</body>
</html>
`;
}

function linkTo(name: string): string {
  return `<a href="#${name.toLowerCase()}">${name}</a>`;
}

function section(fn: FunctionHelp): string {
  const examples = fn.examples.map(
    (example) =>
      `<li><code>${escape(formulaOf(fn.name, example.cells))}</code> gives ${escape(showsText(example))}</li>`,
  );
  const sources = fn.references.map((reference) => `<li>${escape(sourceText(reference))}</li>`);
  return [
    `<section id="${fn.name.toLowerCase()}">`,
    `<h3>${namespace}.${fn.name}</h3>`,
    `<p>${escape(fn.summary)}</p>`,
    fn.arguments.length > 0 ? argumentList(fn.arguments) : "",
    `<p>Answer: ${escape(fn.result.description)}</p>`,
    examples.length > 0 ? `<h4>Examples</h4>\n<ul>\n${examples.join("\n")}\n</ul>` : "",
    sources.length > 0 ? `<h4>Sources</h4>\n<ul>\n${sources.join("\n")}\n</ul>` : "",
    "</section>",
  ]
    .filter((part) => part !== "")
    .join("\n");
}

function argumentList(list: readonly SheetArgument[]): string {
  const items = list.map((argument) => {
    const otherwise = argument.default === null ? "" : ` Left out: ${escape(argument.default)}.`;
    const columns = argument.columns.map(
      ({ header, help, optional }) =>
        `<li>${escape(header)}${optional ? " (may be left out)" : ""}: ${escape(help)}</li>`,
    );
    const rest = argument.rest === null ? "" : `<li>further columns: ${argument.rest}</li>`;
    const table = columns.length > 0 ? `\n<ul>\n${columns.join("\n")}${rest}\n</ul>\n` : "";
    const about = `${escape(argument.help)} <em>${escape(takes(argument))}</em>.${otherwise}`;
    return `<dt><code>${argument.name}</code></dt>\n<dd>${about}${table}</dd>`;
  });
  return `<dl>\n${items.join("\n")}\n</dl>`;
}

function escape(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}
