import * as upstream from "@upstream/core";
import { children as rows, services } from "./read.js";

console.log(
  "Synthetic children and services, made for this example: no real child, no real place.",
);

// How much high need, by area, with limits that know the children were sampled by school.
const sample = { stratum: "stratum", psu: "school", weight: "weight" };
const fields = { need: "high_need", service: "any_targeted_service", by: ["area"] };
const tally = upstream.tallyRows({ rows, ...fields, ...sample });
const byArea = upstream.designEstimate({ tally, of: "prevalence", by: ["area"] }).groups ?? [];
const percent = (share: number | null): string => `${(100 * (share ?? NaN)).toFixed(1)}%`;
for (const { group, value, lower, upper } of byArea) {
  console.log(`${group["area"] ?? ""}: ${percent(value)} (${percent(lower)}, ${percent(upper)})`);
}

// Which need: here each child's group is recorded; a rule may as well be cut-offs on scales.
const domains = ["behaviour", "emotional", "family", "peer", "school"];
const isIn = (domain: string): number[] =>
  rows.map((row) => (row["need_group"] === domain ? 1 : 0));
const audit = upstream.needGroups({
  columns: Object.fromEntries(domains.map((domain) => [domain, isIn(domain)])),
  groups: domains.map((id) => ({ id, rule: { domains: [{ scale: id, atLeast: 1 }] } })),
  age: rows.map((row) => Number(row["age"])),
  area: rows.map((row) => String(row["area"])),
  ...{ services, smallCounts: "show" },
});

// Who is served and why others are not; where there is no service; the best use of the places.
const groups = audit.demand ?? [];
const targeting = upstream.targeting({ tally, places: "known" });
const gaps = upstream.gapAnalysis({ groups, services });
const best = upstream.allocate({ groups, services, objective: "benefit", budgetGbp: 300_000 });
for (const { conclusion } of [targeting, audit, gaps, best]) console.log(conclusion.text);

// Children in high need who are served, by need and area: a table that is safe to publish.
const areas = [...new Set(rows.map((row) => row["area"]))].sort();
const count = (need: string, area: unknown): number =>
  rows.filter((row) => row["need_group"] === need && row["area"] === area && row[fields.service])
    .length;
const table = domains.map((domain) => areas.map((area) => count(domain, area)));
const safe = upstream.suppressTable({ rows: table, preset: "dfe" });
console.log(["Served", ...areas].join("\t"));
domains.forEach((domain, at) => {
  console.log([domain, ...(safe.rows[at] ?? [])].join("\t"));
});
console.log(safe.conclusion.text);
