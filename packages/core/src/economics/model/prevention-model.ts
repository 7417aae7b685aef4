import type { PriceYear } from "../../internal/quantities.js";
import { type Ledger, ledgerLines } from "./ledger-lines.js";
import type { EffectMeasure } from "./effect-measure.js";
import type { PeopleUnit } from "./model-quantities.js";
import type { CostBasis, CostKind } from "./prevention-cost-input.js";
import type { PreventionModelInput } from "./prevention-model-input.js";
import type { CostBehaviour, EffectBasis, OutcomeCategory } from "./prevention-outcome-input.js";
import {
  evaluatePrevention,
  standingOf,
  type PreventionRun,
  type Standing,
} from "./prevention-run.js";
import { summaryConclusion, type SummaryFigures, summaryFigures } from "./summary-figures.js";

/** One cost, year by year. */
export interface PreventionCostRow {
  readonly name: string;
  readonly agency: string;
  readonly kind: CostKind;
  readonly basis: CostBasis;
  readonly doubleRunning: boolean;
  readonly priceYear: PriceYear;
  readonly source: string | null;
  /** What an amount was multiplied by to reach the base price year. */
  readonly priceFactor: number;
  /** In base-year prices, optimism bias added. */
  readonly realGbp: readonly number[];
  readonly presentValueGbp: number;
}

/** One outcome, step by step from people to pounds. */
export interface PreventionOutcomeRow {
  readonly name: string;
  readonly category: OutcomeCategory;
  readonly priceYear: PriceYear;
  readonly source: string | null;
  readonly priceFactor: number;
  readonly effectMeasure: EffectMeasure;
  readonly effectBasis: EffectBasis;
  /** Whether the outcomes changed are counted for children or for families. */
  readonly effectPer: PeopleUnit;
  readonly valuePer: PeopleUnit;
  readonly costBehaviour: CostBehaviour | null;
  /** Share of the full effect by years since joining. */
  readonly profile: readonly number[];
  /** Gain for each person treated, at full effect, before deadweight; below 0 for harm. */
  readonly impactPerTreated: number;
  /** Outcomes changed for each person treated, at full effect, deadweight and the like taken off. */
  readonly netPerTreated: number;
  /** Outcomes changed in each year, in the unit of the effect. */
  readonly quantity: readonly number[];
  /** Unit value in base-year prices. */
  readonly unitValueRealGbp: number;
  /** Before optimism bias. */
  readonly grossGbp: readonly number[];
  /** After optimism bias. */
  readonly valueGbp: readonly number[];
  readonly cashableGbp: readonly number[];
  readonly presentValueGbp: number;
  readonly presentCashableGbp: number;
  /** Part of the present value from years past the evidence; 0 unless extended. */
  readonly presentExtensionGbp: number;
}

/** One step unit: cash is released only by whole ones. */
export interface StepUnitRow {
  readonly name: string;
  readonly stepSize: number;
  /** Cases avoided in each year over all outcomes that share it, after optimism bias. */
  readonly avoidedStock: readonly number[];
  readonly wholeUnits: readonly number[];
}

/** Result of {@link preventionModel}; every list by year starts with year 0. */
export interface PreventionModel extends Standing {
  readonly name: string | null;
  readonly years: number;
  readonly discountFactors: readonly number[];
  /** People who are referred, start and complete, in each year. */
  readonly treated: readonly number[];
  readonly costs: readonly PreventionCostRow[];
  readonly outcomes: readonly PreventionOutcomeRow[];
  readonly stepUnits: readonly StepUnitRow[];
  /** Sums over costs and outcomes in base-year prices, not discounted. */
  readonly byYear: {
    readonly publicValueGbp: readonly number[];
    readonly fiscalValueGbp: readonly number[];
    readonly cashableValueGbp: readonly number[];
    readonly economicValueGbp: readonly number[];
    readonly socialValueGbp: readonly number[];
    readonly costGbp: readonly number[];
    readonly cashCostGbp: readonly number[];
  };
  /** Discounted net so far, in each year. */
  readonly cumulative: {
    /** Public value less all cost. */
    readonly publicGbp: readonly number[];
    /** Fiscal value less cash cost. */
    readonly fiscalGbp: readonly number[];
    /** Cashable value less cash cost. */
    readonly cashableGbp: readonly number[];
  };
  readonly ledger: Ledger;
  readonly metrics: SummaryFigures;
}

/**
 * Work out what a preventive service costs, what it changes and what that is worth, year by year.
 *
 * People treated are referred x take-up x retention. An outcome's quantity is the net effect for one
 * person times the people in effect; what `effect` is compared with is named by its measure. Year 0
 * is not discounted.
 *
 * @param input - The model: plain data that can be kept as JSON.
 * @returns Every intermediate row, the agency ledger, the summary figures and what they rest on.
 * @throws {@link UpstreamError} `INVALID_INPUT` for a field out of its limits, unequal lengths,
 * unknown agencies, shares that do not add up or cashable value outside fiscal outcomes;
 * `UNKNOWN_REFERENCE` for an unknown schedule, an unknown index or a price year outside it.
 * @see HM Treasury, The Green Book 2022; HM Treasury and others 2014, Supporting public service
 * transformation.
 *
 * @example
 * ```ts
 * preventionModel(model).metrics.npsvGbp; // => 218992.86
 * ```
 */
export function preventionModel(input: PreventionModelInput): PreventionModel {
  const run = evaluatePrevention(input);
  const { model, compiled, rows } = run;
  const { years } = model;
  const metrics = summaryFigures(run);
  return {
    name: model.name ?? null,
    years,
    discountFactors: Array.from(compiled.plan.discountFactors),
    treated: Array.from(rows.treated),
    costs: costRows(run),
    outcomes: outcomeRows(run),
    stepUnits: stepUnitRows(run),
    byYear: {
      publicValueGbp: Array.from(rows.publicByYear),
      fiscalValueGbp: slice(rows.byCategory, 0, years),
      cashableValueGbp: Array.from(rows.cashableByYear),
      economicValueGbp: slice(rows.byCategory, 1, years),
      socialValueGbp: slice(rows.byCategory, 2, years),
      costGbp: Array.from(rows.costByYear),
      cashCostGbp: Array.from(rows.cashCostByYear),
    },
    cumulative: {
      publicGbp: Array.from(rows.cumulativePublic),
      fiscalGbp: Array.from(rows.cumulativeFiscal),
      cashableGbp: Array.from(rows.cumulativeCashable),
    },
    ledger: ledgerLines(run),
    metrics,
    ...standingOf(run),
    conclusion: summaryConclusion(run, metrics),
  };
}

function costRows({ model, compiled, rows }: PreventionRun): readonly PreventionCostRow[] {
  return model.costs.map(
    ({ name, agency, kind, basis, doubleRunning, priceYear, source }, index) => ({
      name,
      agency,
      kind,
      basis,
      doubleRunning,
      priceYear,
      source: source ?? null,
      priceFactor: compiled.plan.costPriceFactor[index] ?? 0,
      realGbp: slice(rows.costReal, index, model.years),
      presentValueGbp: rows.costPresent[index] ?? 0,
    }),
  );
}

function outcomeRows({ model, compiled, rows }: PreventionRun): readonly PreventionOutcomeRow[] {
  return model.outcomes.map((outcome, index) => ({
    name: outcome.name,
    category: outcome.category,
    priceYear: outcome.priceYear,
    source: outcome.source ?? null,
    priceFactor: compiled.plan.unitPriceFactor[index] ?? 0,
    effectMeasure: outcome.effectMeasure,
    effectBasis: outcome.effectBasis,
    effectPer: outcome.effectPer ?? model.cohortPer,
    valuePer: outcome.valuePer ?? outcome.effectPer ?? model.cohortPer,
    costBehaviour: outcome.costBehaviour ?? null,
    profile: slice(rows.profile, index, model.years),
    impactPerTreated: rows.impact[index] ?? 0,
    netPerTreated: rows.netPerTreated[index] ?? 0,
    quantity: slice(rows.quantity, index, model.years),
    unitValueRealGbp: rows.unitValueReal[index] ?? 0,
    grossGbp: slice(rows.gross, index, model.years),
    valueGbp: slice(rows.value, index, model.years),
    cashableGbp: slice(rows.cashable, index, model.years),
    presentValueGbp: rows.valuePresent[index] ?? 0,
    presentCashableGbp: rows.cashablePresent[index] ?? 0,
    presentExtensionGbp: rows.extensionPresent[index] ?? 0,
  }));
}

function stepUnitRows({ model, rows }: PreventionRun): readonly StepUnitRow[] {
  return (model.stepUnits ?? []).map(({ name, stepSize }, index) => ({
    name,
    stepSize,
    avoidedStock: slice(rows.stepStock, index, model.years),
    wholeUnits: slice(rows.stepWhole, index, model.years),
  }));
}

function slice(row: Float64Array, index: number, years: number): number[] {
  return Array.from(row.subarray(index * years, (index + 1) * years));
}
