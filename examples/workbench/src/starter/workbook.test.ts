import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { starterWorkbook } from "./workbook.js";

const data = (name: string) => readFileSync(new URL(`../../data/${name}`, import.meta.url), "utf8");
const workbook = starterWorkbook({
  children: data("children.csv"),
  survey: data("readiness-survey.csv"),
  services: data("services.csv"),
});
const cells = Object.values(workbook.sheets).flatMap(({ name, cellData = {} }) =>
  Object.values(cellData).flatMap((row) =>
    Object.values(row as Record<number, { v?: unknown; f?: string; s?: string }>).map((cell) => ({
      name,
      ...cell,
    })),
  ),
);

describe("the starter workbook", () => {
  it("has its sheets in the order of the argument", () => {
    const names = workbook.sheetOrder.map((id) => workbook.sheets[id]?.name);
    expect(names).toEqual([
      "Matching",
      "Children",
      "Areas",
      "Services",
      "Safe table",
      "Business case",
      "Readiness",
      "Demand",
    ]);
  });

  it("types no conclusion: every headline is a formula", () => {
    const headlines = cells.filter(({ s }) => s === "headline");
    expect(headlines).toHaveLength(8);
    expect(headlines.every(({ f }) => f?.startsWith("="))).toBe(true);
  });

  it("labels what is synthetic and what is invented", () => {
    const said = (sheet: string) =>
      cells.filter(({ name, s }) => name === sheet && s === "warning").map(({ v }) => v);
    expect(said("Children")).toEqual([expect.stringMatching(/^Synthetic records/)]);
    for (const sheet of ["Areas", "Services", "Safe table"]) {
      expect(said(sheet)).toEqual([expect.stringMatching(/^Synthetic /)]);
    }
    expect(said("Readiness")).toEqual([expect.stringMatching(/^Synthetic answers/)]);
    expect(said("Demand")).toEqual([expect.stringMatching(/^Synthetic: people, chances/)]);
    expect(said("Business case")).toEqual([expect.stringMatching(/effects are invented/)]);
  });

  it("holds every synthetic child", () => {
    const children = cells.filter(
      ({ name, v }) => name === "Children" && /^C\d{5}$/.test(String(v)),
    );
    expect(children).toHaveLength(8459);
  });

  it("uses styles that exist", () => {
    const used = new Set(cells.map(({ s }) => s));
    for (const style of used) expect(Object.keys(workbook.styles)).toContain(style);
  });
});
