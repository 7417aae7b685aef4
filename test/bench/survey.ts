import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { designEstimate, raoScott, type SurveyMeasure, tally, type Tally } from "@upstream/core";
import { parseCsv } from "../reference/csv.js";

const root = fileURLToPath(new URL("../../", import.meta.url));
const children = ["../shared/data", "examples/workbench/data"]
  .map((folder) => join(root, folder, "children.csv"))
  .find((file) => existsSync(file));
const times = 100;

/** Eight shares and a number; R's names for them are in the script below. */
const measures: readonly SurveyMeasure[] = [
  "prevalence",
  "reach",
  "coverage",
  "targetEfficiency",
  "capacityRatio",
  "needTotal",
  "serviceTotal",
  "bothTotal",
  "unmetNeedTotal",
];

/** The children many times over; school and stratum get a suffix, so that every copy is its own. */
interface Columns {
  readonly need: Uint8Array;
  readonly service: Uint8Array;
  readonly weight: Float64Array;
  readonly school: { codes: Int32Array; labels: readonly string[] };
  readonly stratum: { codes: Int32Array; labels: readonly string[] };
}

function readColumns(file: string): Columns {
  const rows = parseCsv(readFileSync(file, "utf8"));
  const size = rows.length * times;
  const coded = (field: string): Columns["school"] => {
    const distinct = [...new Set(rows.map((row) => row[field] ?? ""))];
    const place = new Map(distinct.map((label, index) => [label, index]));
    return {
      codes: Int32Array.from({ length: size }, (_, record) => {
        const copy = Math.floor(record / rows.length);
        const label = rows[record % rows.length]?.[field] ?? "";
        return copy * distinct.length + (place.get(label) ?? 0);
      }),
      labels: Array.from({ length: times }, (_, copy) =>
        distinct.map((label) => `${label}-${String(copy)}`),
      ).flat(),
    };
  };
  const numbers = (field: string): Float64Array =>
    Float64Array.from({ length: size }, (_, record) => Number(rows[record % rows.length]?.[field]));
  return {
    need: Uint8Array.from(numbers("high_need")),
    service: Uint8Array.from(numbers("any_targeted_service")),
    weight: numbers("weight"),
    school: coded("school"),
    stratum: coded("stratum"),
  };
}

interface Answer {
  readonly value: number | null;
  readonly error: number | null;
}

function count({ need, service, weight, school, stratum }: Columns): Tally {
  return tally({ need, service, weight, psu: school, stratum });
}

function answers(counted: Tally): { estimates: Answer[]; f: number | null } {
  const estimates = measures.map((of) => {
    const { value, standardError } = designEstimate({ tally: counted, of });
    return { value, error: standardError };
  });
  return { estimates, f: raoScott({ tally: counted }).f };
}

function cpuSeconds(run: () => unknown): number {
  const before = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
}

function median(values: readonly number[]): number {
  return [...values].sort((first, second) => first - second)[Math.floor(values.length / 2)] ?? 0;
}

/** The same in R: columns in memory first, then timed by its own clock of CPU time. */
const script = `
suppressMessages(library(survey))
d <- read.csv("FILE")
n <- nrow(d); d <- d[rep(seq_len(n), ${String(times)}), ]
copy <- rep(seq_len(${String(times)}) - 1, each = n)
d$school <- paste(d$school, copy, sep = "-"); d$stratum <- paste(d$stratum, copy, sep = "-")
d$need <- d$high_need; d$svc <- d$any_targeted_service
d$both <- d$need * d$svc; d$unmet <- d$need * (1 - d$svc)
cpu <- function(e) { t <- system.time(e); unname(t[1] + t[2]) }
t1 <- cpu(des <- svydesign(id = ~school, strata = ~stratum, weights = ~weight, data = d))
t2 <- cpu({
  r <- list(svymean(~need, des), svymean(~svc, des), svyratio(~both, ~need, des),
    svyratio(~both, ~svc, des), svyratio(~svc, ~need, des), svytotal(~need, des),
    svytotal(~svc, des), svytotal(~both, des), svytotal(~unmet, des))
})
t3 <- cpu(x <- svychisq(~need + svc, des, statistic = "F"))
cat(formatC(c(t1, t2, t3, sapply(r, coef), sapply(r, SE), x$statistic), digits = 15, format = "g"))
`;

function inR(file: string): readonly number[] | null {
  if (spawnSync("Rscript", ["-e", "library(survey)"], { stdio: "ignore" }).status !== 0)
    return null;
  const folder = mkdtempSync(join(tmpdir(), "bench-"));
  try {
    const path = join(folder, "survey.R");
    writeFileSync(path, script.replace("FILE", file));
    return execFileSync("Rscript", [path], { encoding: "utf8" }).trim().split(/\s+/).map(Number);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function farthest(ours: readonly (number | null)[], theirs: readonly number[]): number {
  return Math.max(
    ...ours.map((value, index) => Math.abs((value ?? NaN) / (theirs[index] ?? NaN) - 1)),
  );
}

const line = (what: string, figure: string): void => {
  console.log(`  ${what.padEnd(52)} ${figure.padStart(14)}`);
};
const milliseconds = (seconds: number): string => `${(seconds * 1000).toFixed(1)} ms`;

/** Nine estimates with standard errors and the Rao-Scott test on 845,900 records, against R. */
export function benchSurvey(): void {
  if (children === undefined) {
    console.log("Survey: children.csv is not here, so there is nothing to measure.");
    return;
  }
  const columns = readColumns(children);
  console.log(
    `Survey: ${columns.need.length.toLocaleString("en-GB")} children in ` +
      `${String(columns.school.labels.length)} schools, CPU time`,
  );
  let counted = count(columns);
  let ours = answers(counted);
  const counting: number[] = [];
  const answering: number[] = [];
  for (let round = 0; round < 7; round++) {
    counting.push(cpuSeconds(() => (counted = count(columns))));
    answering.push(cpuSeconds(() => (ours = answers(counted))));
  }
  const total = median(counting) + median(answering);
  line("tally by school and stratum", milliseconds(median(counting)));
  line("nine estimates with errors, and Rao-Scott", milliseconds(median(answering)));
  const theirs = inR(children);
  if (theirs === null) {
    console.log(
      "  R with its survey package is not installed, so there is nothing to compare with.",
    );
    return;
  }
  const [design = 0, estimates = 0, test = 0, ...values] = theirs;
  const n = measures.length;
  line("R survey: design", `${design.toFixed(2)} s`);
  line("R survey: nine estimates", `${estimates.toFixed(2)} s`);
  line("R survey: Rao-Scott", `${test.toFixed(2)} s`);
  line("R over Upstream", `${((design + estimates + test) / total).toFixed(0)}x`);
  line("aim: at least", "50x");
  const results = [
    ...ours.estimates.map(({ value }) => value),
    ...ours.estimates.map(({ error }) => error),
    ours.f,
  ];
  line(
    "largest relative difference",
    farthest(results, values.slice(0, 2 * n + 1)).toExponential(1),
  );
}

/** One million rows into a tally by area and age. */
export function benchTally(): void {
  const records = 1_000_000;
  const areas = Array.from({ length: 20 }, (_, index) => `Area ${String(index + 1)}`);
  const ages = Array.from({ length: 18 }, (_, age) => String(age));
  const codes = (many: number, step: number): Uint8Array =>
    Uint8Array.from({ length: records }, (_, record) => (record * step) % many);
  const flag = (chance: number): Uint8Array =>
    Uint8Array.from({ length: records }, (_, record) =>
      (record * 7919) % 1000 < chance * 1000 ? 1 : 0,
    );
  const need = flag(0.26);
  const service = flag(0.08);
  const by = {
    area: { codes: codes(20, 13), labels: areas },
    age: { codes: codes(18, 11), labels: ages },
  };
  const text = {
    area: Array.from(by.area.codes, (code) => areas[code] ?? ""),
    age: Array.from(by.age.codes, (code) => ages[code] ?? ""),
  };
  const weight = Float64Array.from({ length: records }, (_, record) => 1 + (record % 7) / 7);
  const time = (run: () => Tally): number => {
    run();
    run();
    return median(Array.from({ length: 9 }, () => cpuSeconds(run)));
  };
  console.log("Tally of 1,000,000 children by 20 areas and 18 ages, CPU time");
  line("coded labels", milliseconds(time(() => tally({ need, service, by }))));
  line("coded labels, weights", milliseconds(time(() => tally({ need, service, weight, by }))));
  line("labels as text", milliseconds(time(() => tally({ need, service, by: text }))));
  line("aim: at most", "60 ms");
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  benchTally();
  console.log();
  benchSurvey();
}
