import * as upstream from "@upstream/core";
import { local } from "./inputs.js";
import { care, court, days, flattered, model, worth } from "./model.js";

const { childrenAYear, certainty } = local;
const print = (...cells: (string | number | null)[]): void => {
  const text = cells.map((cell) =>
    typeof cell === "number" ? cell.toLocaleString("en-GB") : cell,
  );
  console.log(text.join("\t"));
};
const pounds = (value: number | null): string =>
  value === null ? "none" : `£${Math.round(value).toLocaleString("en-GB")}`;

// The evidence card.
for (const { outcome, value, unit, comparator, timePoint, country, source } of [care, days, court])
  print(outcome, value, unit, comparator, timePoint ?? "time not stated", country, source.title);

// Entries avoided. The trial's own interval is not on file; its note says how the range was made.
const risks = [care.withService ?? 0, care.withoutService ?? 0];
const variance = risks.reduce((sum, risk) => sum + (risk * (1 - risk)) / 1274, 0);
const half = 1.96 * Math.sqrt(1.73 * variance);
const limits = { lower: care.value - half, upper: care.value + half };
const entries = [care.value, limits.upper, limits.lower].map((each) => -each * childrenAYear);
print("Entries avoided a year", ...entries.map((each) => each.toFixed(1)), care.note);
print("Care days avoided a year", -days.value * childrenAYear, days.note);

// What the days of one child are worth, as published and in one price base.
for (const { cost, publishedGbp, gbp } of worth) {
  const { title, edition, year } = cost.source;
  const then = `${pounds(publishedGbp)} (${cost.priceYearPrinted})`;
  print(
    cost.code,
    then,
    `${pounds(gbp)} (${String(local.basePriceYear)})`,
    title,
    edition ?? String(year),
  );
}

// The ledger first, then three columns of value, the most to pay, and what turns the case.
const { agencies, total } = upstream.agencyLedger(model);
print("Agency", "Cash cost", "Public value", "of which fiscal", "of which cashable", "Net");
for (const row of [...agencies, { ...total, agency: "Total" }]) {
  const { cashCostGbp, publicValueGbp, fiscalValueGbp, cashableValueGbp, netGbp } = row;
  const values = [cashCostGbp, publicValueGbp, fiscalValueGbp, cashableValueGbp, netGbp];
  print(row.agency, ...values.map(pounds));
}
const { prices, assumptions } = upstream.breakEvenPrice({ model, view: "cash" });
for (const { view, priceGbp, costNowGbp } of prices)
  print("Break-even price", view, pounds(priceGbp), "cost", pounds(costNowGbp));
const turning = assumptions.find(({ path }) => path.join(".") === "outcomes.0.effect");
print("Turns the cash case", turning?.name.text ?? null, turning?.switchingValue ?? null);
print(upstream.budgetImpact(model).conclusion.text);

// What is doubtful, and the two claims that are refused: a child for a family, an entry for its days.
const { findings, errors } = upstream.lint({ model });
for (const { severity, rule, problem } of findings) print(severity, rule, problem.text);
const refused = upstream.lint({ model: flattered }).findings;
for (const rule of ["perChildPerFamily", "doubleCountedCase"])
  print("Refused", refused.find((finding) => finding.rule === rule)?.problem.text ?? null);
const [bcr] = upstream.explainModel({ model, figure: "bcr" }).figures;
print("BCR", Number(bcr?.value).toFixed(2), bcr?.symbols ?? null);

const appraisal = upstream.appraise({
  effect: { measure: "rd", better: "lower", estimate: care.value, ...limits },
  certainty,
  agreement: "oneReview",
  cost: { bcr: Number(bcr?.value) },
  fit: upstream.transferability({
    evidence: { country: "England", evaluator: "independent", preventionLevel: "treatment" },
    local: { country: "England", preventionLevel: "treatment" },
  }).fit,
  unmetNeed: childrenAYear,
});
print(appraisal.conclusion.text);

const cash = prices.find(({ view }) => view === "cash");
const isPaid = errors === 0 && (cash?.headroomGbp ?? -1) > 0;
const compared = `${pounds(cash?.costNowGbp ?? null)} a child against ${pounds(cash?.priceGbp ?? null)}`;
print(isPaid ? "Approve on cash alone:" : "Pilot with evaluation:", compared);
