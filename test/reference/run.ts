/** Compare the engine with reference cases: `npm run test:reference -- DIR...`. */

import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { chooseFolders, report, runReference } from "./runner.js";

// npm runs a script in the project's folder and leaves the person's own in INIT_CWD.
const from = process.env["INIT_CWD"] ?? process.cwd();
const folders = chooseFolders(process.argv.slice(2), from);
const missing = folders.find((folder) => !existsSync(folder));

if (missing !== undefined) {
  console.error(`There is no folder ${missing}.`);
  process.exitCode = 1;
} else {
  const outcomes = runReference(folders);
  const lines = report(outcomes);
  console.log(lines.join("\n"));
  if (outcomes.length === 0 || outcomes.some(({ state }) => state === "failed")) {
    process.exitCode = 1;
  }
  mkdirSync("temp/results", { recursive: true });
  writeFileSync("temp/results/reference.txt", `${lines.at(-1) ?? ""}\n`);
}
