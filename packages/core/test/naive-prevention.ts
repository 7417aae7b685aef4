import type { PreventionModelSpec as Model } from "../src/economics/model/prevention-model-input.js";
import { normalCdf, normalQuantile } from "../src/internal/distributions.js";

type Outcome = Model["outcomes"][number];

/** What the plain way of writing the model returns. */
export interface NaiveResult {
  readonly publicGbp: number;
  readonly fiscalGbp: number;
  readonly cashableGbp: number;
  readonly costGbp: number;
  readonly cashCostGbp: number;
  readonly extensionGbp: number;
}

/**
 * The model as one would write it from its documentation, with objects and closures: an independent
 * check of the kernel, and what its speed is measured against. One price year and a flat rate.
 */
export function naivePrevention(input: Model, rate: number): NaiveResult {
  const family = input.childrenPerFamily ?? 1;
  const convert = (from: "child" | "family", to: "child" | "family"): number =>
    from === to ? 1 : to === "child" ? family : 1 / family;
  const people = Array.from(input.cohort);
  const treated = people.map((each) => each * input.takeUp * input.retention);
  const present = (amounts: readonly number[]): number =>
    amounts.reduce((sum, amount, year) => sum + amount / (1 + rate) ** year, 0);

  const costs = input.costs.map((cost) => {
    const factor = convert(input.cohortPer, cost.costPer ?? input.cohortPer);
    const yearly = people.map((referred, year) => {
      const drivers = {
        fixed: 1,
        perReferred: referred * factor,
        perTreated: at(treated, year) * factor,
        stepped: Math.ceil((at(treated, year) * factor) / (cost.stepSize ?? 1) - 1e-9),
      };
      const amount = cost.unitCostGbp ?? at(cost.amountsGbp ?? [], year);
      const risen = (1 + cost.realInflation) ** year;
      return amount * drivers[cost.basis] * (1 + cost.optimismBias) * risen;
    });
    return { isCash: cost.kind !== "inKind", gbp: present(yearly) };
  });

  const outcomes = input.outcomes.map((outcome) => {
    const impact = naiveNet(outcome);
    const last = outcome.lagYears + outcome.durationYears;
    const horizon = outcome.evidenceHorizonYears ?? last;
    const ends = outcome.extendBeyondEvidence ? last : Math.min(last, horizon);
    const level = (since: number): number => {
      const active = since - outcome.lagYears;
      if (active < 0 || since >= ends) return 0;
      const faded = (1 - outcome.dropOff) ** Math.max(0, active - outcome.rampYears + 1);
      return Math.min(1, (active + 1) / outcome.rampYears) * faded;
    };
    const effectPer = outcome.effectPer ?? input.cohortPer;
    const unit = convert(input.cohortPer, effectPer);
    const worth = convert(effectPer, outcome.valuePer ?? effectPer);
    const quantityFrom = (from: number): number[] =>
      people.map((_, year) => {
        let sum = 0;
        for (let joined = 0; joined <= year; joined++) {
          if (year - joined >= from) sum += at(treated, joined) * level(year - joined);
        }
        return sum * impact * unit;
      });
    const priced = (quantity: readonly number[]): number[] =>
      quantity.map(
        (each, year) =>
          each *
          worth *
          outcome.unitValueGbp *
          (1 - outcome.optimismBias) *
          (1 + outcome.realInflation) ** year,
      );
    const quantity = quantityFrom(0);
    return {
      outcome,
      quantity,
      value: priced(quantity),
      beyond: outcome.extendBeyondEvidence ? priced(quantityFrom(horizon)) : [],
    };
  });
  const stockOf = (unit: string, year: number): number =>
    outcomes
      .filter(({ outcome }) => outcome.stepUnit === unit)
      .reduce(
        (sum, { outcome, quantity }) => sum + at(quantity, year) * (1 - outcome.optimismBias),
        0,
      );
  const cashable = outcomes.map(({ outcome, value }) =>
    value.map((gbp, year) => {
      const share =
        outcome.cashableUnitValueGbp === undefined
          ? outcome.cashableShare
          : outcome.cashableUnitValueGbp / outcome.unitValueGbp;
      const unit = input.stepUnits?.find(({ name }) => name === outcome.stepUnit);
      if (unit === undefined) return gbp * share;
      const stock = stockOf(unit.name, year);
      if (stock <= 0) return gbp * share;
      const whole = Math.floor(stock / unit.stepSize + 1e-9);
      return gbp * share * Math.min(1, (whole * unit.stepSize) / stock);
    }),
  );
  const sum = (items: readonly number[]): number => items.reduce((total, item) => total + item, 0);
  return {
    publicGbp: sum(outcomes.map(({ value }) => present(value))),
    fiscalGbp: sum(
      outcomes.map(({ outcome, value }) => (outcome.category === "fiscal" ? present(value) : 0)),
    ),
    cashableGbp: sum(cashable.map(present)),
    costGbp: sum(costs.map(({ gbp }) => gbp)),
    cashCostGbp: sum(costs.map(({ gbp, isCash }) => (isCash ? gbp : 0))),
    extensionGbp: sum(outcomes.map(({ beyond }) => present(beyond))),
  };
}

function at(row: ArrayLike<number>, year: number): number {
  return row[year] ?? 0;
}

function naiveNet(outcome: Outcome): number {
  const p = outcome.prevalence ?? 0;
  const e = outcome.effect;
  const odds = (p / (1 - p)) * e;
  const change = {
    relativeReduction: -p * e,
    riskDifference: e,
    relativeRisk: p * e - p,
    oddsRatio: p === 1 ? 0 : odds / (1 + odds) - p,
    standardisedDifference:
      outcome.effectMeasure === "standardisedDifference" ? normalCdf(normalQuantile(p) + e) - p : 0,
    meanDifference: e,
  }[outcome.effectMeasure];
  const isRelative = outcome.effectMeasure === "relativeReduction";
  let gain = outcome.aim === "more" && !isRelative ? change : -change;
  const deadweight = outcome.deadweight ?? 0;
  if (outcome.deadweightMode === "shareOfImpact") gain *= 1 - deadweight;
  else {
    const points = isRelative ? p * deadweight : deadweight;
    gain = Math.sign(gain) * Math.max(0, Math.abs(gain) - points);
  }
  return (
    gain *
    outcome.attribution *
    (1 - outcome.displacement) *
    (1 - outcome.leakage) *
    (1 - outcome.substitution) *
    outcome.multiplier
  );
}
