import { readFile } from "node:fs/promises";
import { describe, expect, it } from "vitest";
import { starterFiles, starterWorkbook } from "./workbook.js";

const files = await starterFiles((path) =>
  readFile(new URL(`../../${path}`, import.meta.url), "utf8"),
);
const workbook = starterWorkbook(files);
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
      "Case workings",
      "Readiness",
      "Trajectory",
      "Demand",
    ]);
  });

  it("types no conclusion: every headline is a formula", () => {
    const headlines = cells.filter(({ s }) => s === "headline");
    expect(new Set(headlines.map(({ name }) => name)).size).toBe(workbook.sheetOrder.length);
    expect(headlines.every(({ f }) => f?.startsWith("="))).toBe(true);
  });

  it("labels what is synthetic and what is illustrative", () => {
    const said = (sheet: string) =>
      cells.filter(({ name, s }) => name === sheet && s === "warning").map(({ v }) => v);
    expect(said("Children")).toEqual([expect.stringMatching(/^Synthetic records/)]);
    for (const sheet of ["Areas", "Services", "Safe table"]) {
      expect(said(sheet)).toEqual([expect.stringMatching(/^Synthetic /)]);
    }
    expect(said("Readiness")).toEqual([expect.stringMatching(/^Synthetic answers/)]);
    expect(said("Trajectory")).toEqual([expect.stringMatching(/^Synthetic figures: 36 months/)]);
    expect(said("Demand")).toEqual([expect.stringMatching(/^Synthetic: people, chances/)]);
    expect(said("Business case")).toEqual([expect.stringMatching(/Yellow cells are illustrative/)]);
  });

  it("types no published figure into the business case: each is looked up in a register", () => {
    const typed = cells.filter(
      ({ name, v, s }) =>
        (name === "Business case" || name === "Case workings") &&
        typeof v === "number" &&
        !s?.startsWith("input"),
    );
    // Children in each arm and the design effect of the register's note; then what is no figure:
    // take-up, retention, later years of a set-up, durations, evidence horizons, whole shares.
    const figures = typed.filter(({ name }) => name === "Business case").map(({ v }) => v);
    expect(figures).toEqual([1274, 1.73]);
    expect(typed.every(({ name, v }) => name === "Business case" || v === 0 || v === 1)).toBe(true);
  });

  it("holds every synthetic child", () => {
    const children = cells.filter(
      ({ name, v }) => name === "Children" && /^C\d{5}$/.test(String(v)),
    );
    expect(children).toHaveLength(8459);
  });

  it("keeps a month without a figure as missing, since a blank would count as 0", () => {
    const trajectory = cells.filter(({ name }) => name === "Trajectory");
    expect(trajectory.filter(({ v }) => v === "?")).toHaveLength(2);
    expect(trajectory.filter(({ v }) => /^20\d\d-\d\d$/.test(String(v)))).toHaveLength(36 + 6 + 2);
  });

  it("reads the head-counts of the survey from their file", () => {
    const staff = ["Police", "Housing association"].map((agency) => {
      const at = cells.findIndex(({ v, s }) => v === agency && s === "inputText");
      return cells[at + 1]?.v;
    });
    expect(staff).toEqual([150, 40]);
  });

  it("uses styles that exist", () => {
    const used = new Set(cells.map(({ s }) => s));
    for (const style of used) expect(Object.keys(workbook.styles)).toContain(style);
  });
});
