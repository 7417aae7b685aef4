// Add up every test run that left its results in temp/results: "N passed, N failed".

import { readFileSync } from "node:fs";

const read = (name) => {
  try {
    return readFileSync(new URL(`../temp/results/${name}`, import.meta.url), "utf8");
  } catch {
    // A run that left nothing has failed.
    return null;
  }
};

const unit = JSON.parse(read("vitest.json") ?? '{ "numPassedTests": 0, "numFailedTests": 1 }');
const reference = /^(\d+) passed, (\d+) failed/.exec(read("reference.txt") ?? "0 passed, 1 failed");
// A file that does not load runs no test and counts as one that failed.
const unloaded = (unit.testResults ?? []).filter(
  ({ status, assertionResults }) => status === "failed" && assertionResults.length === 0,
).length;

const passed = unit.numPassedTests + Number(reference?.[1] ?? 0);
const failed = unit.numFailedTests + unloaded + Number(reference?.[2] ?? 1);
console.log(`${String(passed)} passed, ${String(failed)} failed`);
process.exitCode = failed === 0 ? 0 : 1;
