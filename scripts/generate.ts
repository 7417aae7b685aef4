/** Write every generated file, or with `--check` name those that are stale. */

import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { referenceDataFiles } from "./reference-data.js";
import corePackage from "../packages/core/package.json" with { type: "json" };

const checking = process.argv.includes("--check");

function bring(path: string, content: string): void {
  if (existsSync(path) && readFileSync(path, "utf8") === content) return;
  if (checking) {
    console.error(`Stale: ${path}. Run npm run generate.`);
    process.exitCode = 1;
    return;
  }
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
  console.log(`Wrote ${path}`);
}

bring(
  "packages/core/src/internal/version.ts",
  `/** Version of the package, as results state it. Generated from \`package.json\`; do not edit. */
export const version = "${corePackage.version}";
`,
);

// Loaded only now, because the catalogue holds the version.
const { functionsMarkdown } = await import("./functions-markdown.js");
const { generateAddin } = await import("../addin/build/generate.js");

// The registers are made anew only where the files of published figures lie beside the project.
for (const [path, content] of Object.entries(referenceDataFiles() ?? {})) bring(path, content);
bring("docs/functions.md", functionsMarkdown());
for (const [path, content] of Object.entries(generateAddin())) bring(path, content);
