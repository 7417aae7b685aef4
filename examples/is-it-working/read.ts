import { readFileSync } from "node:fs";
import type { ReadinessWave } from "@upstream/core";

/** One line of a CSV: a number where the text is one, null where a cell is blank. */
type Row = Readonly<Record<string, string | number | null>>;

function read(file: string): Row[] {
  const text = readFileSync(new URL(`../workbench/data/${file}`, import.meta.url), "utf8");
  const [head = [], ...rows] = text
    .trim()
    .split("\n")
    .map((line) => line.trim().replaceAll('"', "").split(","));
  const value = (cell = ""): string | number | null =>
    cell === "" ? null : Number.isNaN(Number(cell)) ? cell : Number(cell);
  return rows.map((row) => Object.fromEntries(head.map((name, at) => [name, value(row[at])])));
}

const numberOrNull = (cell: string | number | null | undefined): number | null =>
  typeof cell === "number" ? cell : null;

const survey = read("readiness-survey.csv");

/** The questions of each element; the third on desire is put the other way round. */
export const instrument = {
  elements: [
    { id: "awareness", items: ["A1", "A2", "A3"] },
    { id: "desire", items: ["D1", "D2", "D3_rev"] },
    { id: "knowledge", items: ["K1", "K2", "K3"] },
    { id: "ability", items: ["B1", "B2", "B3"] },
    { id: "reinforcement", items: ["R1", "R2", "R3"] },
  ],
  reversed: ["D3_rev"],
  scale: { minimum: 1, maximum: 5 },
};

/** Every question, in the order of the file's columns. */
export const items = instrument.elements.flatMap((element) => element.items);

/**
 * Take one wave of the synthetic survey.
 *
 * @param number - 1 or 2.
 * @returns Answers, agencies and codes of the people, one each in the same order.
 */
export function wave(number: number): ReadinessWave & { answers: (number | null)[][] } {
  const rows = survey.filter((row) => row["wave"] === number);
  return {
    answers: rows.map((row) => items.map((item) => numberOrNull(row[item]))),
    groups: rows.map((row) => String(row["agency"])),
    people: rows.map((row) => String(row["respondent_id"])),
  };
}

/** Synthetic staff by agency. */
export const headcounts = Object.fromEntries(
  read("readiness-headcount.csv").map((row) => [String(row["agency"]), Number(row["headcount"])]),
);

const figures = read("primed-metrics.csv");

/** The 36 months of the synthetic figures. */
export const months = figures.map((row) => String(row["month"]));

/**
 * Take one synthetic figure.
 *
 * @param name - Its column.
 * @returns A value a month; null where one is missing.
 */
export function metric(name: string): (number | null)[] {
  return figures.map((row) => numberOrNull(row[name]));
}
