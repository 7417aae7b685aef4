import * as upstream from "@upstream/core";
import { children as rows, services } from "./read.js";

console.log("Synthetic children and services: no real child, no real place.");

// How much high need, by area, with limits that know the children were sampled by school.
const sample = { stratum: "stratum", psu: "school", weight: "weight" };
const fields = { need: "high_need", service: "any_targeted_service", by: ["area"] };
const tally = upstream.tallyRows({ rows, ...fields, ...sample });
const byArea = upstream.designEstimate({ tally, of: "prevalence", by: ["area"] }).groups ?? [];
const percent = (share: number | null): string => `${(100 * (share ?? NaN)).toFixed(1)}%`;
for (const { group, value, lower, upper } of byArea) {
  console.log(`${group["area"] ?? ""}: ${percent(value)} (${percent(lower)}, ${percent(upper)})`);
}

// Which need, where and at what age; small counts are shown to the functions that plan with them.
const textOf = (name: string): string[] => rows.map((row) => String(row[name]));
const [needGroup, area] = [textOf("need_group"), textOf("area")];
const age = rows.map((row) => Number(row["age"]));
const need = upstream.demandGroups({ needGroup, area, age, smallCounts: "show" });
const groups = need.demand ?? [];

// Who is served and why others are not; where there is no service; the best use of the places.
const targeting = upstream.targeting({ tally, places: "known" });
const gaps = upstream.gapAnalysis({ groups, services });
const best = upstream.allocate({ groups, services, objective: "benefit", budgetGbp: 300_000 });
for (const { conclusion } of [targeting, need, gaps, best]) console.log(conclusion.text);

// Children in high need who are served, by need and area: a table that is safe to publish.
const inOrder = (labels: string[]): string[] => [...new Set(labels)].sort();
const [domains, areas] = [inOrder(needGroup).filter((domain) => domain !== "none"), inOrder(area)];
const served = (domain: string, place: string): number =>
  rows.filter((row, at) => row[fields.service] && needGroup[at] === domain && area[at] === place)
    .length;
const table = domains.map((domain) => areas.map((place) => served(domain, place)));
const safe = upstream.suppressTable({ rows: table, preset: "dfe" });
console.log(["Served", ...areas].join("\t"));
for (const [at, domain] of domains.entries())
  console.log([domain, ...(safe.rows[at] ?? [])].join("\t"));
console.log(safe.conclusion.text);
