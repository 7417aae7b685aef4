import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { preventionModel, summaryMetrics } from "@upstream/core";
import { describe, expect, it } from "vitest";
import { type ModelCase, modelOf } from "./reference/adapters/economics.js";

const reference = resolve(import.meta.dirname, "../../shared/reference/economics");
const workbook = join(reference, "prevention-model-A.xlsx");
const soffice = findOnPath("soffice");
const required = process.env["UPSTREAM_REQUIRE_LIBREOFFICE"] === "1";
const missing =
  soffice === undefined
    ? "LibreOffice (soffice) is not installed"
    : !existsSync(workbook)
      ? `${workbook} is not there`
      : undefined;

if (missing !== undefined) console.log(`Skipped: the live-formula workbook, since ${missing}.`);

it.runIf(required)("finds LibreOffice where it is required", () => {
  expect(soffice).toBeDefined();
});

describe.skipIf(missing !== undefined)("the live-formula workbook of model A", () => {
  it("agrees with preventionModel in every row, recalculated by LibreOffice", () => {
    const sheet = recalculated();
    const json = JSON.parse(readFileSync(join(reference, "prevention-model-A.json"), "utf8")) as {
      input: ModelCase;
    };
    const input = modelOf(json.input);
    const model = preventionModel(input);
    const { byYear, cumulative, ledger } = model;
    const metrics = summaryMetrics(input);

    // Rows that hold inputs only are what the rows with formulas are computed from.
    const inputs = [
      "rate",
      "cohort",
      "takeUp",
      "ret",
      "amt",
      "defl",
      "params",
      "params2",
      "params3",
    ];
    const years = Array.from({ length: model.years }, (_, year) => year);
    const queue = new Map<string, (readonly number[])[]>([
      ["year", [years]],
      ["df", [model.discountFactors]],
      ["treated", [model.treated]],
      ["cost", model.costs.map(({ realGbp }) => realGbp)],
      ["profile", model.outcomes.map(({ profile }) => profile)],
      ["quantity", model.outcomes.map(({ quantity }) => quantity)],
      ["value", model.outcomes.map(({ valueGbp }) => valueGbp)],
      ["cash", model.outcomes.map(({ cashableGbp }) => cashableGbp)],
      ["F", [byYear.fiscalValueGbp]],
      ["E", [byYear.economicValueGbp]],
      ["S", [byYear.socialValueGbp]],
      ["C", [byYear.costGbp]],
      ["CF", [byYear.cashCostGbp]],
      ["K", [byYear.cashableValueGbp]],
      ["cumF", [cumulative.fiscalGbp]],
      ["cumP", [cumulative.publicGbp]],
      ["pvC", [[metrics.costGbp]]],
      ["pvCF", [[metrics.cashCostGbp]]],
      ["pvF", [[metrics.fiscalValueGbp]]],
      ["pvE", [[metrics.economicValueGbp]]],
      ["pvS", [[metrics.socialValueGbp]]],
      ["pvK", [[metrics.cashableValueGbp]]],
      ["npbi", [[metrics.netPresentBudgetImpactGbp]]],
      ["fr", [[metrics.fiscalReturn!]]],
      ["nppv", [[metrics.npsvGbp]]],
      ["bcr", [[metrics.bcr!]]],
      // The sheet counts the year after the last one below zero; past the end there is no payback.
      ["lastneg", [[metrics.fiscalPayback.year ?? model.years]]],
      ["lastnegP", [[metrics.publicPayback.year ?? model.years]]],
      [
        "ag",
        ledger.agencies.map((line) => [line.cashCostGbp + line.inKindCostGbp, line.fiscalValueGbp]),
      ],
    ]);

    const compared = new Map<string, number>();
    for (const [index, { label, values }] of sheet.entries()) {
      if (inputs.includes(label)) continue;
      const place = `row ${index + 1} (${label})`;
      const expected = queue.get(label)?.shift();
      expect(expected, `${place} has a counterpart`).toBeDefined();
      expect(values, `${place} has as many values`).toHaveLength(expected!.length);
      for (const [column, value] of values.entries()) {
        const got = expected![column]!;
        const error = Math.abs(got - value) / Math.max(Math.abs(value), 1e-9);
        expect(got === value || error <= 1e-9, `${place}: ${got} is not ${value}`).toBe(true);
      }
      compared.set(label, (compared.get(label) ?? 0) + 1);
    }
    // Nothing of ours is left without a row of the sheet.
    expect([...queue].filter(([, rows]) => rows.length > 0)).toEqual([]);
    expect(compared.size).toBe(queue.size);
  });
});

interface SheetRow {
  readonly label: string;
  readonly values: readonly number[];
}

/** Flat XML keeps each value in full, where CSV keeps only what the cell's format shows. */
function recalculated(): readonly SheetRow[] {
  const folder = mkdtempSync(join(tmpdir(), "upstream-libreoffice-"));
  try {
    const profile = pathToFileURL(join(folder, "profile")).href;
    execFileSync(
      soffice!,
      [
        `-env:UserInstallation=${profile}`,
        "--headless",
        "--convert-to",
        "fods",
        "--outdir",
        folder,
        workbook,
      ],
      { stdio: "ignore", timeout: 120_000 },
    );
    return rowsOf(readFileSync(join(folder, "prevention-model-A.fods"), "utf8"));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function rowsOf(xml: string): readonly SheetRow[] {
  const rows = xml.match(/<table:table-row[\s>][^]*?<\/table:table-row>/g) ?? [];
  return rows.flatMap((row) => {
    const label = /<text:p>([^<]*)<\/text:p>/.exec(row)?.[1];
    if (label === undefined) return [];
    const numbers = row.matchAll(/office:value-type="float" office:value="([^"]+)"/g);
    return [{ label, values: Array.from(numbers, ([, value]) => Number(value)) }];
  });
}

function findOnPath(command: string): string | undefined {
  const folders = (process.env["PATH"] ?? "").split(":");
  return folders.map((folder) => join(folder, command)).find((file) => existsSync(file));
}
