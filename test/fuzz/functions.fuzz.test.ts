import { catalogue } from "@upstream/core/catalogue";
import { expect, it } from "vitest";
import { faults } from "../../addin/src/bind.js";
import { tools } from "../../addin/src/tools.js";
import { loadFunctions } from "../excel-runtime/sheet.js";
import { fuzzFunction } from "./fuzz.js";

const runs = Number(process.env["UPSTREAM_FUZZ_RUNS"] ?? 500);
const calls = await loadFunctions();
const functions = [...catalogue.flatMap((entry) => entry.excel), ...tools.map(({ fn }) => fn)];

it.each(functions.map((fn, index) => [fn.name, fn, index] as const))(
  "%s gives cells or a refusal in words, whatever it is given",
  (name, fn, index) => {
    const report = fuzzFunction(fn, calls.get(name)!, runs, index + 1);
    expect(report.faults).toEqual([]);
    expect(faults.map(({ error }) => error)).toEqual([]);
    // Refusing everything would prove nothing.
    expect(report.answered).toBeGreaterThan(runs / 50);
  },
);
