import { execFileSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import {
  type CareForecast,
  type CareReturns,
  forecastReturns,
  projectDemand,
  readReturns,
  type ReadReturnsInput,
  simulateDemand,
} from "@upstream/core";
import { line } from "./line.js";

const folder = fileURLToPath(new URL("../../../shared/data/ssda903/", import.meta.url));
const times = 50;
const window = { referenceStart: "2020-01-01", referenceEnd: "2021-01-01" };

/** The open model's CPU times for the same sample, in seconds, as its authors' code was measured. */
const peer = { read: 0.28, rates: 0.4, steps: 0.16 };

type Files = ReadReturnsInput["files"];

function sample(): Files {
  return readdirSync(folder)
    .filter((name) => name.endsWith(".csv"))
    .map((name) => ({ name, text: readFileSync(join(folder, name), "utf8") }));
}

/** The sample many times over; each copy's children have numbers of their own. */
function enlarged(files: Files): Files {
  return files.map(({ name, text = "" }) => {
    const [header = "", ...rows] = text.trim().split("\n");
    const copies = Array.from({ length: times }, (_, copy) =>
      rows.map((row) => `${String(copy)}-${row}`).join("\n"),
    );
    return { name, text: [header, ...copies].join("\n") };
  });
}

function seconds<T>(run: () => T): readonly [T, number] {
  const before = process.cpuUsage();
  const result = run();
  const { user, system } = process.cpuUsage(before);
  return [result, (user + system) / 1e6];
}

const milliseconds = (cpu: number): string => `${(cpu * 1000).toFixed(1)} ms`;

interface Run {
  readonly returns: CareReturns;
  readonly compatible: CareForecast;
  readonly cohort: CareForecast;
  readonly cpu: { readonly read: number; readonly compatible: number; readonly cohort: number };
}

function run(files: Files): Run {
  const [returns, read] = seconds(() => readReturns({ files }));
  const [compatible, first] = seconds(() =>
    forecastReturns({ returns, ...window, mode: "compatible", steps: 12, stepDays: 30 }),
  );
  const [cohort, second] = seconds(() => forecastReturns({ returns, ...window, months: 12 }));
  return { returns, compatible, cohort, cpu: { read, compatible: first, cohort: second } };
}

/** What a process of its own measures, so that nothing else is in its memory. */
interface Large {
  readonly rows: number;
  readonly cpu: Run["cpu"];
  readonly megabytes: number;
}

function large(): Large {
  const files = enlarged(sample());
  const { returns, cpu } = run(files);
  const megabytes = process.resourceUsage().maxRSS / 1024;
  return { rows: returns.files.reduce((sum, { rows }) => sum + rows, 0), cpu, megabytes };
}

/** Reading and forecasting SSDA903 returns, and the cohort model. */
export function benchDemand(): void {
  benchCohort();
  if (!existsSync(folder)) {
    console.log("SSDA903: the sample returns are not here, so there is nothing to measure.");
    return;
  }
  const files = sample();
  const cold = run(files);
  const rows = cold.returns.files.reduce((sum, each) => sum + each.rows, 0);
  console.log(
    `SSDA903: ${rows.toLocaleString("en-GB")} rows of ${String(files.length)} files, ` +
      `${cold.returns.episodes.length.toLocaleString("en-GB")} episode rows, CPU time of the first call`,
  );
  const total = cold.cpu.read + cold.cpu.compatible;
  const theirs = peer.read + peer.rates + peer.steps;
  line("read", milliseconds(cold.cpu.read), `${(peer.read / cold.cpu.read).toFixed(0)}x`);
  line("rates and twelve steps, compatible", milliseconds(cold.cpu.compatible));
  line(
    "both, against the open model's 0.84 s",
    milliseconds(total),
    `${(theirs / total).toFixed(0)}x`,
  );
  line("aim: at least", "", "20x");
  line("by age, with limits and back-tests", milliseconds(cold.cpu.cohort));
  for (const { from, to, forecast, lower, upper, actual } of cold.cohort.backTest) {
    line(
      `back-test ${from} to ${to}: said ${forecast.toFixed(0)} (${lower.toFixed(0)}-${upper.toFixed(0)})`,
      `was ${String(actual)}`,
      `${((100 * (forecast - actual)) / actual).toFixed(1)}%`,
    );
  }
  const warm = Array.from({ length: 9 }, () => run(files).cpu);
  const median = (of: (cpu: Run["cpu"]) => number): number =>
    warm.map(of).sort((a, b) => a - b)[4] ?? NaN;
  const again = median(({ read, compatible }) => read + compatible);
  line("both, warm: median of nine", milliseconds(again), `${(theirs / again).toFixed(0)}x`);

  const script = fileURLToPath(import.meta.url);
  const output = execFileSync(process.execPath, ["--import", "tsx", script, "large"], {
    encoding: "utf8",
  });
  const measured = JSON.parse(output) as Large;
  console.log(
    `SSDA903: ${times} times as large, ${measured.rows.toLocaleString("en-GB")} rows, a process of its own`,
  );
  line("read", milliseconds(measured.cpu.read));
  line("compatible", milliseconds(measured.cpu.compatible));
  line("by age", milliseconds(measured.cpu.cohort));
  const all = measured.cpu.read + measured.cpu.compatible + measured.cpu.cohort;
  line("all; aim: at most 3 s", `${all.toFixed(2)} s`);
  line("largest memory; aim: at most 300 MB", `${measured.megabytes.toFixed(0)} MB`);
}

function benchCohort(): void {
  const states = ["universal", "emerging", "earlyHelp", "childInNeed", "protection", "lookedAfter"];
  const transition = states.map((_, from) => states.map((__, to) => (from === to ? 0.93 : 0.01)));
  const input = {
    states,
    transition,
    opening: [50_800, 6000, 1150, 1350, 250, 420],
    inflow: [280, 0, 0, 0, 0, 0],
    months: 60,
    scenario: { multipliers: { "emerging>earlyHelp": 1.4 }, rampMonths: 12 },
  };
  console.log("Cohort model: 6 states, 60 months, CPU time of the tenth call");
  for (let round = 0; round < 9; round++) projectDemand(input);
  line("projection with a scenario", milliseconds(seconds(() => projectDemand(input))[1]));
  line("fan of 1,000 futures, twice", milliseconds(seconds(() => simulateDemand(input))[1]));
}

if (process.argv[2] === "large") console.log(JSON.stringify(large()));
else if (process.argv[1] === fileURLToPath(import.meta.url)) benchDemand();
