import { readFileSync } from "node:fs";
import type { Service, ServiceTier } from "@upstream/core";

/** One line of a CSV: a number where the text is one. */
type Row = Readonly<Record<string, string | number>>;

/** Rows of a CSV without quotes. The data are synthetic, made for these examples. */
function read(file: string): Row[] {
  const text = readFileSync(new URL(`../workbench/data/${file}`, import.meta.url), "utf8");
  const [head = [], ...rows] = text
    .trim()
    .split("\n")
    .map((line) => line.trim().split(","));
  const value = (cell = ""): string | number =>
    cell === "" || Number.isNaN(Number(cell)) ? cell : Number(cell);
  return rows.map((row) => Object.fromEntries(head.map((name, at) => [name, value(row[at])])));
}

/** A school survey of 8,459 synthetic children. */
export const children: readonly Row[] = read("children.csv");

/** A synthetic directory of 14 services. */
export const services: Service[] = read("services.csv").map((row) => ({
  id: String(row["service_id"]),
  tier: row["tier"] as ServiceTier,
  area: String(row["area"]),
  ageFrom: Number(row["age_min"]),
  ageTo: Number(row["age_max"]),
  domains: String(row["domains"]).split(";"),
  capacity: Number(row["capacity"]),
  costPerPlaceGbp: Number(row["cost_per_place"]),
  effect: Number(row["effect"]),
}));
