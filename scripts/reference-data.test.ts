import { existsSync, readFileSync } from "node:fs";
import {
  effectRegister,
  excludedFigures,
  figureRegister,
  needTableRegister,
  unitCostRegister,
} from "@upstream/core/reference-data";
import { describe, expect, it } from "vitest";
import { referenceDataFiles } from "./reference-data.js";

const folder = new URL("../../shared/data/", import.meta.url);
const isThere = existsSync(folder);
if (!isThere) console.warn("Skipped: the files of published figures are not beside the project.");

interface Fact {
  readonly id: string;
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly price_year: string | null;
  readonly unit: string;
  readonly quote_of_figure: string;
  readonly seen_in: string;
  readonly source: string;
  readonly notes: string | null;
  readonly topic: string;
}

const read = (name: string): unknown =>
  JSON.parse(readFileSync(new URL(name, folder), "utf8")) as unknown;

describe.runIf(isThere)("the registers beside the files of published figures", () => {
  const { facts } = (isThere ? read("facts.json") : { facts: [] }) as { facts: readonly Fact[] };
  const factOf = new Map(facts.map((fact) => [fact.id, fact]));

  it("are what the files make", () => {
    for (const [path, content] of Object.entries(referenceDataFiles() ?? {})) {
      expect(readFileSync(new URL(`../${path}`, import.meta.url), "utf8"), path).toBe(content);
    }
  });

  it("hold every database value as its file prints it", () => {
    const codes = facts.filter(({ id }) => id.startsWith("gmca14."));
    for (const fact of codes) {
      const code = fact.source.split("entry ")[1];
      const row = unitCostRegister.find((each) => each.code === code);
      expect([row?.valueGbp, row?.priceYear, row?.priceYearPrinted]).toEqual([
        fact.value,
        fact.price_year,
        fact.price_year,
      ]);
      // A licence and a copy, however good, are not the workbook itself.
      expect(row?.source.seen).toBe("second-hand");
    }
    const { entries } = read("unit-costs.json") as {
      entries: readonly { code: string | null; valueGBP: number; description: string }[];
    };
    for (const { code, valueGBP, description } of entries) {
      const row = unitCostRegister.find((each) => code !== null && each.code === code);
      if (code !== null) expect(row).toMatchObject({ valueGbp: valueGBP, description });
      else expect(unitCostRegister.map(({ valueGbp }) => valueGbp)).toContain(valueGBP);
    }
  });

  it("hold every other value, limit and quotation as the files do", () => {
    for (const row of [...figureRegister, ...effectRegister]) {
      const fact = factOf.get(row.id);
      expect(row.quote, row.id).toBe(fact?.quote_of_figure);
      expect(row.unit, row.id).toBe(fact?.unit);
      expect(row.source.seen, row.id).toBe(fact?.seen_in === "primary" ? "seen" : "second-hand");
    }
    for (const row of figureRegister) {
      const fact = factOf.get(row.id);
      expect([row.values ?? row.value, row.low, row.high, row.priceYearPrinted], row.id).toEqual([
        fact?.value ?? null,
        fact?.low,
        fact?.high,
        fact?.price_year,
      ]);
    }
    for (const row of effectRegister) {
      const fact = factOf.get(row.id);
      const scale = ["%", "per 100", "percentage points"].some((unit) => row.unit.startsWith(unit))
        ? 100
        : 1;
      if (row.measure !== "inWords") expect(row.printed, row.id).toBe(fact?.value);
      expect(
        [row.low, row.high].map((limit) => limit && limit * scale),
        row.id,
      ).toEqual([fact?.low, fact?.high]);
      const isBothArms = row.unit.includes("both arms");
      if (row.value !== null && !isBothArms) {
        expect(row.value * scale, row.id).toBeCloseTo(fact?.value ?? NaN, 10);
      }
    }
  });

  it("hold nothing that is marked as memory or conflict", () => {
    const parameters = read("parameters.json") as Record<string, { status?: string }>;
    const barred = Object.entries(parameters)
      .filter(
        ([, { status = "" }]) => /memory|conflict/i.test(status) && !status.startsWith("seen"),
      )
      .map(([name]) => name);
    expect(barred.length).toBeGreaterThan(2);
    const left = excludedFigures.map(({ id }) => id);
    expect(barred.filter((name) => !left.includes(name))).toEqual([]);
  });
});

describe("the registers", () => {
  it("hold each id once, in as many rows as the pages say", () => {
    const ids = [
      ...unitCostRegister.map(({ code }) => code),
      ...effectRegister.map(({ id }) => id),
      ...figureRegister.map(({ id }) => id),
      ...needTableRegister.map(({ id }) => id),
    ];
    expect(new Set(ids).size).toBe(ids.length);
    expect([
      unitCostRegister.length,
      effectRegister.length,
      figureRegister.length,
      needTableRegister.length,
    ]).toEqual([84, 29, 98, 11]);
  });

  it("hold no broken row and say why", () => {
    expect(unitCostRegister.filter(({ code }) => /^E&S([5-9]|1[0-3])\./.test(code))).toEqual([]);
    expect(excludedFigures.find(({ id }) => id.startsWith("E&S5.0"))?.reason.text).toBe(
      "Its rows hold values that cannot be right, £0.33m to £11.0m a year, in the transcription that " +
        "was read.",
    );
  });

  it("relate rows only to rows that are there, and components add up", () => {
    const byCode = new Map(unitCostRegister.map((row) => [row.code, row]));
    for (const { parent } of unitCostRegister) {
      if (parent !== null) expect(byCode.has(parent), parent).toBe(true);
    }
    const wholes = new Set(
      unitCostRegister.flatMap((row) => (row.relation === "component" ? [row.parent ?? ""] : [])),
    );
    expect([...wholes].sort()).toEqual(["CR2.0", "E&E1.0", "E&S2.0", "SS4.1"]);
    for (const whole of wholes) {
      const parts = unitCostRegister.filter(
        ({ parent, relation }) => parent === whole && relation === "component",
      );
      const total = parts.reduce((sum, { valueGbp }) => sum + (valueGbp ?? 0), 0);
      expect(Math.abs(total / (byCode.get(whole)?.valueGbp ?? NaN) - 1)).toBeLessThan(0.0005);
    }
  });

  it("quote at most fifteen words", () => {
    const quotes = [...figureRegister, ...effectRegister, ...unitCostRegister].map(
      ({ quote }) => quote,
    );
    expect(quotes.filter((quote) => (quote ?? "").split(" ").length > 15)).toEqual([]);
  });

  it("switch contested costs off, and only those", () => {
    const contested = unitCostRegister.filter(({ tag }) => tag === "contested");
    expect(contested.map(({ code }) => code)).toEqual([
      "cost.lifetime.care.experience",
      "foster.inhouse.vs.ifa.gap",
      "unit.exclusion.lifetime.2017",
    ]);
  });
});
