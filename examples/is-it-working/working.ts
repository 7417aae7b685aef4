import * as upstream from "@upstream/core";
import { headcounts, instrument, items, metric, months, wave } from "./read.js";
import { syntheticReturns } from "./returns.js";

console.log("Synthetic answers, figures and returns: no real person, no real council.");

// Which partner is stuck at which element, and whether its answers can be trusted.
const [first, second] = [wave(1), wave(2)];
const survey = { instrument, items };
const { answers, groups } = second;
const now = upstream.readinessSummary({ ...survey, answers, groups, headcounts });
for (const { group, figures, gate, reason } of now.groups) {
  const said = [figures?.conclusion, gate?.conclusion, reason].map((sentence) => sentence?.text);
  console.log(`${group}: ${said.filter((text) => text !== undefined).join(" ")}`);
}
console.log(upstream.reliability({ ...survey, answers }).conclusion.text);
console.log(upstream.readinessChange({ ...survey, before: first, after: second }).conclusion.text);

// Whether last spring's change did anything that noise would not, and from when that can be told.
const figure = { values: metric("re_referrals_12m_pct"), periods: months };
const better = "decrease";
const [target, changeAt] = [19, "2025-04"];
const chart = upstream.xmrChart({ ...figure, improvement: better, target });
const change = upstream.interruptedTimeSeries({ ...figure, changeAt, improvement: better });
const history = figure.values.slice(0, months.indexOf(changeAt));
const readable = upstream.earliestReadable({ effect: -2, history, lag: 2, change: changeAt });

// How likely the target is, a year ahead.
const { points } = upstream.etsForecast({ ...figure, horizon: 12 });
const track = upstream.onTrack({
  mean: points.map(({ mean }) => mean),
  standardError: points.map(({ standardError }) => standardError),
  lastValue: figure.values.at(-1) ?? NaN,
  ...{ target, direction: better },
});
for (const { conclusion } of [chart, change, readable, track]) console.log(conclusion.text);

// From the council's own returns: how many children will be in care.
const returns = upstream.readReturns(syntheticReturns());
const window = { referenceStart: "2025-04-01", referenceEnd: "2026-03-31" };
const care = upstream.forecastReturns({ returns, ...window, months: 24 });
for (const { conclusion } of [returns, care]) console.log(conclusion.text);

// When they would be fewer if a fifth fewer children in need came into care, and what a year of
// waiting costs. Chances come from the returns and from how many are in need; 8% leaving is invented.
const inCare = care.window ?? { atStart: 0, cameIn: 0, left: 0, grewOut: 0, atEnd: 0 };
const last = (name: string): number => metric(name).at(-1) ?? NaN;
const inNeed = (last("cin_per_10k") * last("child_population")) / 10_000 - inCare.atEnd;
const leaving = (2 * (inCare.left + inCare.grewOut)) / (inCare.atStart + inCare.atEnd) / 12;
const entering = inCare.cameIn / 12 / inNeed;
const model = {
  states: ["In need", "Looked after"],
  transition: [
    [1 - entering - 0.08, entering],
    [0, 1 - leaving],
  ],
  exit: [0.08, leaving],
  opening: [inNeed, inCare.atEnd],
  inflow: [inNeed * (entering + 0.08), 0],
  months: 60,
  scenario: { multipliers: { "In need>Looked after": 0.8 }, startMonth: 2, rampMonths: 12 },
  unitCosts: {
    perMonthGbp: [0, 51_080 / 12],
    source: "GMCA / New Economy unit cost database v1.4, SS1.0",
    priceYear: 2013,
  },
};
console.log(upstream.projectDemand(model).conclusion.text);
console.log(upstream.costOfDelay({ ...model, delayMonths: [12] }).conclusion.text);
