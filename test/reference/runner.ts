import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { basename, join, relative, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import type { Adapter, AdapterContext, ReferenceCase, Tolerance } from "./adapter.js";
import { distributionAdapters } from "./adapters/distributions.js";
import { economicsAdapters } from "./adapters/economics.js";
import { matchingAdapters } from "./adapters/matching.js";
import { matchingDisclosureAdapters } from "./adapters/matching-disclosure.js";
import { matchingEquityAdapters } from "./adapters/matching-equity.js";
import { matchingSurveyAdapters } from "./adapters/matching-survey.js";
import { matchingMeasuresAdapters } from "./adapters/matching-measures.js";
import { matchingServicesAdapters } from "./adapters/matching-services.js";
import { economicsTimeAdapters } from "./adapters/economics-time.js";
import { economicsOptionsAdapters } from "./adapters/economics-options.js";
import { economicsEquityAdapters } from "./adapters/economics-equity.js";
import { evidenceAdapters } from "./adapters/evidence.js";
import { readinessTrustAdapters } from "./adapters/readiness-trust.js";
import { trajectoryAdapters } from "./adapters/trajectory.js";
import { demandAdapters } from "./adapters/demand.js";
import { readinessAdapters } from "./adapters/readiness.js";
import { compare, type Difference } from "./compare.js";
import { parseCsv } from "./csv.js";

/** How one case came out. */
export type Outcome =
  | { readonly id: string; readonly state: "passed" }
  | { readonly id: string; readonly state: "skipped"; readonly why: string }
  | { readonly id: string; readonly state: "failed"; readonly differences: readonly Difference[] };

const root = fileURLToPath(new URL("../../", import.meta.url));

/** The project's own cases. */
export const ownCases: string = join(root, "test/reference/cases");

/** Cases and data that lie beside the project on some machines. */
const sharedCases = join(root, "../shared/reference");
const dataFolders = [join(root, "../shared/data"), join(root, "examples/workbench/data")];

/** Every function that a case can ask for. */
const builtAdapters: readonly Adapter[] = [
  ...matchingAdapters,
  ...matchingDisclosureAdapters,
  ...matchingEquityAdapters,
  ...matchingSurveyAdapters,
  ...matchingMeasuresAdapters,
  ...matchingServicesAdapters,
  ...readinessAdapters,
  ...distributionAdapters,
  ...economicsAdapters,
  ...demandAdapters,
  ...trajectoryAdapters,
  ...readinessTrustAdapters,
  ...evidenceAdapters,
  ...economicsEquityAdapters,
  ...economicsOptionsAdapters,
  ...economicsTimeAdapters,
];

/**
 * Run every case of every `*.json` below some folders.
 *
 * @param folders - Folders or files.
 * @param adapters - What to run them with; all that are built when left out.
 * @returns One outcome a case, and one a file of another shape.
 */
export function runReference(
  folders: readonly string[],
  adapters: readonly Adapter[] = builtAdapters,
): Outcome[] {
  const byName = new Map(adapters.flatMap((adapter) => adapter.fn.map((fn) => [fn, adapter])));
  return folders.flatMap((folder) =>
    jsonFiles(folder).flatMap((file) => {
      const cases = readCases(file);
      const name = relative(folder, file) || basename(file);
      if (cases === null) return [{ id: name, state: "skipped", why: "another shape" } as const];
      const siblings = cases.map(({ input }) => input);
      return cases.map((reference) => runCase(reference, byName, siblings));
    }),
  );
}

function runCase(
  reference: ReferenceCase,
  adapters: ReadonlyMap<string, Adapter>,
  siblings: AdapterContext["siblings"],
): Outcome {
  const { id, expected } = reference;
  const fn = reference.fn ?? reference.capability ?? "";
  const adapter = adapters.get(fn);
  if (adapter === undefined) return { id, state: "skipped", why: `no adapter for ${fn}` };
  let differences: readonly Difference[];
  try {
    const got = adapter.run(reference.input as never, {
      csv: readCsv,
      text: readText,
      folder: listFolder,
      expected,
      siblings,
    });
    differences = compare(expected, got, toleranceOf(reference, adapter));
  } catch (error) {
    differences = [{ field: "(run)", expected: "a result", got: String(error) }];
  }
  return differences.length === 0 ? { id, state: "passed" } : { id, state: "failed", differences };
}

/** A tolerance in words or by family is the adapter's to apply. */
function toleranceOf(reference: ReferenceCase, adapter: Adapter): Tolerance {
  if (adapter.tolerance !== undefined) return adapter.tolerance(reference);
  return typeof reference.tolerance === "object" ? reference.tolerance : {};
}

function jsonFiles(path: string): string[] {
  if (statSync(path).isFile()) return [path];
  return readdirSync(path, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".json"))
    .sort()
    .map((name) => join(path, name));
}

/** A file holds one case, a list, or an object with a list under `cases`; null for anything else. */
function readCases(file: string): readonly ReferenceCase[] | null {
  const content = JSON.parse(readFileSync(file, "utf8")) as unknown;
  const list: readonly unknown[] = Array.isArray(content)
    ? content
    : hasCases(content)
      ? content.cases
      : [content];
  return list.length > 0 && list.every(isCase) ? list : null;
}

function hasCases(content: unknown): content is { readonly cases: readonly unknown[] } {
  return (
    typeof content === "object" &&
    content !== null &&
    "cases" in content &&
    Array.isArray(content.cases)
  );
}

function isCase(value: unknown): value is ReferenceCase {
  if (typeof value !== "object" || value === null) return false;
  const { id, fn, capability, input, expected } = value as Partial<ReferenceCase>;
  return (
    typeof id === "string" &&
    typeof (fn ?? capability) === "string" &&
    typeof input === "object" &&
    typeof expected === "object"
  );
}

const readCsv: AdapterContext["csv"] = (file) => parseCsv(readText(basename(file)));

/** The first of the data folders that holds a file or folder. */
function dataPath(name: string): string {
  const path = dataFolders.map((folder) => join(folder, name)).find((each) => existsSync(each));
  if (path === undefined) throw new Error(`${name} is in none of the data folders.`);
  return path;
}

function readText(file: string): string {
  return readFileSync(dataPath(file), "utf8");
}

function listFolder(name: string): readonly string[] {
  return readdirSync(dataPath(name)).sort();
}

/**
 * Put outcomes into words: failures first, then what was skipped, then the sum.
 *
 * @param outcomes - What {@link runReference} returned.
 * @returns The lines to print; the last is `N passed, N failed, N skipped`.
 */
export function report(outcomes: readonly Outcome[]): string[] {
  const count = (state: Outcome["state"]): string =>
    `${String(outcomes.filter((outcome) => outcome.state === state).length)} ${state}`;
  return [
    ...outcomes.flatMap((outcome) => (outcome.state === "failed" ? [failure(outcome)] : [])),
    ...outcomes.flatMap((outcome) =>
      outcome.state === "skipped" ? [`skipped ${outcome.id}: ${outcome.why}`] : [],
    ),
    `${count("passed")}, ${count("failed")}, ${count("skipped")}`,
  ];
}

function failure({ id, differences }: Extract<Outcome, { state: "failed" }>): string {
  const [{ field, expected, got } = { field: "", expected: "", got: "" }, ...more] = differences;
  const others = more.length === 0 ? "" : ` (and ${String(more.length)} more)`;
  return `failed ${id}: ${field} expected ${show(expected)}, got ${show(got)}${others}`;
}

function show(value: unknown): string {
  if (typeof value === "number" || value === undefined || typeof value === "bigint") {
    return String(value);
  }
  const text = JSON.stringify(value);
  return text.length > 120 ? `${text.slice(0, 117)}...` : text;
}

/**
 * Say which folders a person means: those named, or else the project's own and the shared ones.
 *
 * @param named - Folders as typed.
 * @param from - Where they were typed.
 * @returns Absolute paths.
 */
export function chooseFolders(named: readonly string[], from: string): string[] {
  if (named.length > 0) return named.map((folder) => resolve(from, folder));
  return [ownCases, ...(existsSync(sharedCases) ? [sharedCases] : [])];
}
