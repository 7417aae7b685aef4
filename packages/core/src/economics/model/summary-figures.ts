import { say, type Sentence } from "../../internal/say.js";
import * as words from "../../words/en-GB.js";
import type { Payback } from "../time/payback.js";
import { findPayback } from "../time/payback-kernel.js";
import { type PreventionRun, sum } from "./prevention-run.js";

/** Ratios that have no value where what they divide by is not above zero. */
export type SummaryRatio =
  | "fiscalReturn"
  | "cashableReturn"
  | "bcr"
  | "fiscalValueMultiplier"
  | "publicValueMultiplier"
  | "cashCostMultiplier"
  | "takeUpFiscalBreakEven"
  | "takeUpPublicBreakEven"
  | "perPersonTreated";

/** The figures of a business case, in present-value pounds of the base price year. */
export interface SummaryFigures {
  /** All of fiscal, economic and social value. */
  readonly publicValueGbp: number;
  /** Of the public value, what falls to public budgets. */
  readonly fiscalValueGbp: number;
  /** Of the fiscal value, what a budget can really be cut or reused by. */
  readonly cashableValueGbp: number;
  readonly economicValueGbp: number;
  readonly socialValueGbp: number;

  /** Every cost, in-kind included. */
  readonly costGbp: number;
  /** Capital and revenue: what public budgets pay. */
  readonly cashCostGbp: number;
  readonly inKindCostGbp: number;

  /** Cash cost less fiscal value: below zero is a saving. */
  readonly netPresentBudgetImpactGbp: number;
  /** The same in words, so that nobody has to remember which sign is a saving. */
  readonly budgetImpact: Sentence;
  /** Fiscal value for each pound of cash cost. */
  readonly fiscalReturn: number | null;
  /** Cashable value for each pound of cash cost. */
  readonly cashableReturn: number | null;
  /** Public value for each pound of cost. */
  readonly bcr: number | null;
  /** Net present social value: public value less cost. */
  readonly npsvGbp: number;

  /** Fiscal value against cash cost. */
  readonly fiscalPayback: Payback;
  /** Cashable value against cash cost. */
  readonly cashablePayback: Payback;
  /** Public value against all cost. */
  readonly publicPayback: Payback;

  /** Sums over the years, without discounting. */
  readonly undiscounted: {
    readonly costGbp: number;
    readonly cashCostGbp: number;
    readonly publicValueGbp: number;
    readonly fiscalValueGbp: number;
    readonly cashableValueGbp: number;
  };
  /** What one figure would have to be multiplied by for cost and value to be equal. */
  readonly switching: {
    /** On fiscal value, for budgets to break even. */
    readonly fiscalValueMultiplier: number | null;
    /** On public value, for the net present social value to be zero. */
    readonly publicValueMultiplier: number | null;
    /** On cash cost, for budgets to break even. */
    readonly cashCostMultiplier: number | null;
    /** The take-up itself at which budgets break even; above 1 it cannot be reached. */
    readonly takeUpFiscalBreakEven: number | null;
    /** The take-up itself at which public value equals cost; above 1 it cannot be reached. */
    readonly takeUpPublicBreakEven: number | null;
  };
  readonly people: {
    readonly referred: number;
    /** Referred, started and completed. */
    readonly treated: number;
  };
  /** Present values for each person treated. */
  readonly perPersonTreated: {
    readonly costGbp: number | null;
    readonly publicValueGbp: number | null;
    readonly fiscalValueGbp: number | null;
    readonly cashableValueGbp: number | null;
    readonly npsvGbp: number | null;
  };
  /** Why a figure is null, by its name. */
  readonly reasons: Readonly<Partial<Record<SummaryRatio, Sentence>>>;
}

/**
 * Sum up a run.
 *
 * @param run - A model with its rows.
 * @returns The figures.
 * @internal
 */
export function summaryFigures({ model, compiled, rows }: PreventionRun): SummaryFigures {
  const { years, takeUp } = model;
  const { discountFactors } = compiled.numbers;
  const [fiscal = 0, economic = 0, social = 0] = rows.presentByCategory;
  const fiscalByYear = rows.byCategory.subarray(0, years);
  const publicValue = fiscal + economic + social;
  const { presentCost: cost, presentCashCost: cashCost, presentCashable: cashable } = rows;
  const referred = sum(compiled.numbers.cohort);
  const treated = sum(rows.treated);

  const reasons: Partial<Record<SummaryRatio, Sentence>> = {};
  const ratio = (
    name: SummaryRatio,
    top: number,
    bottom: number,
    reason: Sentence,
  ): number | null => {
    const value = top / bottom;
    if (bottom > 0 && Number.isFinite(value)) return value;
    reasons[name] = reason;
    return null;
  };
  const noCashCost = say(words.noCashCost);
  const noFiscalValue = say(words.noFiscalValue);
  const noPublicValue = say(words.noPublicValue);
  const perPerson = (amount: number): number | null =>
    ratio("perPersonTreated", amount, treated, say(words.nobodyTreated));
  const payback = (valueByYear: Float64Array, costByYear: Float64Array): Payback => {
    const found = findPayback(
      valueByYear.map((value, year) => value - (costByYear[year] ?? 0)),
      discountFactors,
    );
    if (found) return { ...found, reason: null };
    return {
      year: null,
      interpolated: null,
      reason: say(words.neverPaysBack, { year: years - 1 }),
    };
  };

  return {
    publicValueGbp: publicValue,
    fiscalValueGbp: fiscal,
    cashableValueGbp: cashable,
    economicValueGbp: economic,
    socialValueGbp: social,
    costGbp: cost,
    cashCostGbp: cashCost,
    inKindCostGbp: cost - cashCost,
    netPresentBudgetImpactGbp: cashCost - fiscal,
    budgetImpact: budgetImpactOf(cashCost - fiscal),
    fiscalReturn: ratio("fiscalReturn", fiscal, cashCost, noCashCost),
    cashableReturn: ratio("cashableReturn", cashable, cashCost, noCashCost),
    bcr: ratio("bcr", publicValue, cost, say(words.noCostCounted)),
    npsvGbp: publicValue - cost,
    fiscalPayback: payback(fiscalByYear, rows.cashCostByYear),
    cashablePayback: payback(rows.cashableByYear, rows.cashCostByYear),
    publicPayback: payback(rows.publicByYear, rows.costByYear),
    undiscounted: {
      costGbp: sum(rows.costByYear),
      cashCostGbp: sum(rows.cashCostByYear),
      publicValueGbp: sum(rows.publicByYear),
      fiscalValueGbp: sum(fiscalByYear),
      cashableValueGbp: sum(rows.cashableByYear),
    },
    // Every value is proportional to take-up while every cost is fixed, so break-evens are closed.
    switching: {
      fiscalValueMultiplier: ratio("fiscalValueMultiplier", cashCost, fiscal, noFiscalValue),
      publicValueMultiplier: ratio("publicValueMultiplier", cost, publicValue, noPublicValue),
      cashCostMultiplier: ratio("cashCostMultiplier", fiscal, cashCost, noCashCost),
      takeUpFiscalBreakEven: ratio(
        "takeUpFiscalBreakEven",
        takeUp * cashCost,
        fiscal,
        noFiscalValue,
      ),
      takeUpPublicBreakEven: ratio(
        "takeUpPublicBreakEven",
        takeUp * cost,
        publicValue,
        noPublicValue,
      ),
    },
    people: { referred, treated },
    perPersonTreated: {
      costGbp: perPerson(cost),
      publicValueGbp: perPerson(publicValue),
      fiscalValueGbp: perPerson(fiscal),
      cashableValueGbp: perPerson(cashable),
      npsvGbp: perPerson(publicValue - cost),
    },
    reasons,
  };
}

function budgetImpactOf(impact: number): Sentence {
  if (Math.abs(impact) < 0.5) return say(words.budgetsBreakEven);
  return impact > 0
    ? say(words.budgetsPayMore, { amount: impact })
    : say(words.budgetsSaveMore, { amount: -impact });
}

/**
 * Say what the figures mean, as a finance director would accept it.
 *
 * @param run - A model with its rows.
 * @param figures - Its figures.
 * @returns The conclusion.
 * @internal
 */
export function summaryConclusion({ model }: PreventionRun, figures: SummaryFigures): Sentence {
  const { publicValueGbp, costGbp, npsvGbp, bcr, switching, fiscalPayback } = figures;
  const multiplier = switching.publicValueMultiplier;
  const value =
    bcr === null
      ? say(words.noCostToWeigh)
      : multiplier === null
        ? say(words.noValueToWeigh)
        : npsvGbp >= 0
          ? say(words.valueExceedsCost, { npsv: npsvGbp, bcr, margin: 1 - multiplier })
          : say(words.valueBelowCost, { gap: -npsvGbp, bcr, rise: multiplier - 1 });
  return say(words.businessCase, {
    lastYear: model.years - 1,
    priceYear: String(model.basePriceYear),
    cost: costGbp,
    publicValue: publicValueGbp,
    fiscal: figures.fiscalValueGbp,
    cashable: figures.cashableValueGbp,
    budget: figures.budgetImpact,
    value,
    payback:
      fiscalPayback.year === null
        ? say(words.budgetsNeverRecover)
        : say(words.budgetsRecover, { year: fiscalPayback.year }),
  });
}
