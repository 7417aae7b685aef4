import { say, type Sentence } from "../../internal/say.js";
import * as words from "../../words/en-GB.js";
import type { Payback } from "../time/payback.js";
import { findPayback } from "../time/payback-kernel.js";
import { type BudgetFigures, budgetFigures } from "./budget-figures.js";
import type { PeopleUnit } from "./model-quantities.js";
import type { PreventionRows } from "./prevention-kernel.js";
import type { PreventionModelSpec } from "./prevention-model-input.js";
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
  | "extensionShare"
  | "perPersonReferred"
  | "perPersonTreated";

/** Present values divided by people; null where there are none. */
export interface PerPerson {
  readonly costGbp: number | null;
  readonly publicValueGbp: number | null;
  readonly fiscalValueGbp: number | null;
  readonly cashableValueGbp: number | null;
  readonly npsvGbp: number | null;
}

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
  /** The most that has to be found before savings come back, not discounted. */
  readonly peakFunding: BudgetFigures["peakFunding"];
  /** The part of the value that rests on effects going on past the evidence. */
  readonly extension: {
    readonly valueGbp: number;
    /** Of the public value; null where that is not above zero. */
    readonly shareOfPublicValue: number | null;
  };
  readonly people: {
    /** Whether they are counted as children or as families. */
    readonly unit: PeopleUnit;
    readonly referred: number;
    /** Referred, started and completed. */
    readonly treated: number;
  };
  /** Present values for each person referred. */
  readonly perPersonReferred: PerPerson;
  /** Present values for each person treated. */
  readonly perPersonTreated: PerPerson;
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
export function summaryFigures(run: PreventionRun): SummaryFigures {
  const { model, compiled, rows } = run;
  const { years, takeUp } = model;
  const [fiscal = 0, economic = 0, social = 0] = rows.presentByCategory;
  const fiscalByYear = rows.byCategory.subarray(0, years);
  const perTreated = costPerTreated(model, rows);
  const publicValue = fiscal + economic + social;
  const { presentCost: cost, presentCashCost: cashCost, presentCashable: cashable } = rows;
  const referred = Array.from(model.cohort).reduce((total, people) => total + people, 0);
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
  const perPerson = (
    name: "perPersonReferred" | "perPersonTreated",
    people: number,
    reason: Sentence,
  ): PerPerson => {
    const of = (amount: number): number | null => ratio(name, amount, people, reason);
    return {
      costGbp: of(cost),
      publicValueGbp: of(publicValue),
      fiscalValueGbp: of(fiscal),
      cashableValueGbp: of(cashable),
      npsvGbp: of(publicValue - cost),
    };
  };
  const { discountFactors } = compiled.plan;
  const presentOf = (from: number): Float64Array =>
    rows.presentByYear.subarray(from * years, (from + 1) * years);
  const payback = (presentValue: Float64Array, costByYear: Float64Array): Payback => {
    const found = findPayback(
      presentValue.map(
        (value, year) => value - (costByYear[year] ?? 0) * (discountFactors[year] ?? 0),
      ),
      ones(years),
    );
    if (found) return { ...found, reason: null };
    return {
      year: null,
      interpolated: null,
      reason: say(words.neverPaysBack, { year: years - 1 }),
    };
  };
  // Every value is proportional to take-up; of the costs, those for each person treated are too.
  const takeUpBreakEven = (
    name: "takeUpFiscalBreakEven" | "takeUpPublicBreakEven",
    value: number,
    all: number,
    moving: number,
    reason: Sentence,
  ): number | null => {
    if (model.costs.some(({ basis }) => basis === "stepped")) {
      reasons[name] = say(words.steppedCostsJump);
      return null;
    }
    return ratio(name, takeUp * (all - moving), value - moving, reason);
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
    fiscalPayback: payback(presentOf(0), rows.cashCostByYear),
    cashablePayback: payback(presentOf(1), rows.cashCostByYear),
    publicPayback: payback(presentOf(2), rows.costByYear),
    undiscounted: {
      costGbp: sum(rows.costByYear),
      cashCostGbp: sum(rows.cashCostByYear),
      publicValueGbp: sum(rows.publicByYear),
      fiscalValueGbp: sum(fiscalByYear),
      cashableValueGbp: sum(rows.cashableByYear),
    },
    switching: {
      fiscalValueMultiplier: ratio("fiscalValueMultiplier", cashCost, fiscal, noFiscalValue),
      publicValueMultiplier: ratio("publicValueMultiplier", cost, publicValue, noPublicValue),
      cashCostMultiplier: ratio("cashCostMultiplier", fiscal, cashCost, noCashCost),
      takeUpFiscalBreakEven: takeUpBreakEven(
        "takeUpFiscalBreakEven",
        fiscal,
        cashCost,
        perTreated.cash,
        perTreated.cash === 0 ? noFiscalValue : say(words.noTakeUpMeetsCost),
      ),
      takeUpPublicBreakEven: takeUpBreakEven(
        "takeUpPublicBreakEven",
        publicValue,
        cost,
        perTreated.all,
        perTreated.all === 0 ? noPublicValue : say(words.noTakeUpMeetsCost),
      ),
    },
    peakFunding: budgetFigures(run).peakFunding,
    extension: {
      valueGbp: rows.presentExtension,
      shareOfPublicValue: ratio(
        "extensionShare",
        rows.presentExtension,
        publicValue,
        say(words.noPublicValueToShare),
      ),
    },
    people: { unit: model.cohortPer, referred, treated },
    perPersonReferred: perPerson("perPersonReferred", referred, say(words.nobodyReferred)),
    perPersonTreated: perPerson("perPersonTreated", treated, say(words.nobodyTreated)),
    reasons,
  };
}

/** Present value of the costs that move with the people treated. */
function costPerTreated(
  { costs }: PreventionModelSpec,
  rows: PreventionRows,
): { readonly all: number; readonly cash: number } {
  let all = 0;
  let cash = 0;
  for (const [index, { basis, kind }] of costs.entries()) {
    if (basis !== "perTreated") continue;
    all += rows.costPresent[index] ?? 0;
    if (kind !== "inKind") cash += rows.costPresent[index] ?? 0;
  }
  return { all, cash };
}

/** For a series that is discounted already. */
function ones(years: number): Float64Array {
  return new Float64Array(years).fill(1);
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
  const businessCase = say(words.businessCase, {
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
  const { shareOfPublicValue } = figures.extension;
  const isExtended = model.outcomes.some(({ extendBeyondEvidence }) => extendBeyondEvidence);
  return isExtended && shareOfPublicValue !== null
    ? say(words.businessCaseExtended, { case: businessCase, share: shareOfPublicValue })
    : businessCase;
}
