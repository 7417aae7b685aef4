/** Everything that must hold before a commit, two steps at a time: `npm run check [-- STEP...]`. */

import { spawn } from "node:child_process";
import { availableParallelism } from "node:os";

interface Step {
  readonly name: string;
  readonly command: string;
  /** It looks at what the build made. */
  readonly built?: true;
}

/** The longest first, so that no core waits at the end. */
const steps: readonly Step[] = [
  { name: "build", command: "npm run --silent build" },
  { name: "lint", command: "eslint . --max-warnings 0" },
  { name: "types", command: "tsc && tsc -p packages/core" },
  {
    name: "types of the surfaces",
    command:
      "tsc -p addin && tsc -p examples/workbench && tsc -p examples/matching && " +
      "tsc -p examples/is-it-working && tsc -p examples/business-case",
  },
  { name: "format", command: "prettier --check --log-level warn ." },
  { name: "layers", command: "depcruise packages addin examples test scripts" },
  { name: "dead code", command: "knip --no-progress" },
  { name: "generated files", command: "npm run --silent generate -- --check" },
  { name: "API report", command: "tsx scripts/api-report.ts", built: true },
  { name: "package types", command: "attw --pack packages/core --profile node16", built: true },
  { name: "sizes", command: "tsx scripts/sizes.ts && size-limit", built: true },
  { name: "package", command: "publint --strict packages/core", built: true },
];

const named = process.argv.slice(2);
const unknown = named.filter((name) => !steps.some((step) => step.name === name));
if (unknown.length > 0) {
  console.error(`Name steps of ${steps.map(({ name }) => `"${name}"`).join(", ")}.`);
  process.exit(1);
}

const waiting = steps.filter(({ name }) => named.length === 0 || named.includes(name));
const failed: string[] = [];
/** Settles when the build is over; true straight away when nobody asked for one. */
let building: Promise<boolean> = Promise.resolve(true);
let isBuilt = !waiting.some(({ name }) => name === "build");

async function work(): Promise<void> {
  while (waiting.length > 0) {
    const next = waiting.findIndex(({ built }) => isBuilt || built === undefined);
    const [step] = next < 0 ? [] : waiting.splice(next, 1);
    if (step?.name === "build") building = perform(step).then(leaveBuild);
    await (step === undefined || step.name === "build" ? building : perform(step));
  }
}

async function perform({ name, command }: Step): Promise<boolean> {
  const start = performance.now();
  const { output, passed } = await shell(command);
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  console.log(`${passed ? "passed" : "FAILED"}  ${name} (${seconds} s)`);
  if (!passed || name === "sizes") console.log(output);
  if (!passed) failed.push(name);
  return passed;
}

/** What looks at the build would only repeat that there is none. */
function leaveBuild(passed: boolean): boolean {
  isBuilt = true;
  if (!passed) waiting.splice(0, waiting.length, ...waiting.filter(({ built }) => !built));
  return passed;
}

function shell(command: string): Promise<{ output: string; passed: boolean }> {
  return new Promise((resolve) => {
    const child = spawn(command, { shell: true, stdio: ["ignore", "pipe", "pipe"] });
    let output = "";
    const keep = (chunk: Buffer): void => {
      output += chunk.toString();
    };
    child.stdout.on("data", keep);
    child.stderr.on("data", keep);
    child.on("close", (code) => {
      resolve({ output, passed: code === 0 });
    });
  });
}

await Promise.all(Array.from({ length: Math.min(4, availableParallelism()) }, work));
console.log(failed.length === 0 ? "All checks passed." : `Failed: ${failed.join(", ")}.`);
process.exitCode = failed.length === 0 ? 0 : 1;
