import { say, type Sentence } from "../../internal/say.js";
import * as words from "../../words/en-GB.js";
import type { PreventionRun } from "./prevention-run.js";

/** What one year does to budgets, in pounds of the base price year, not discounted. */
export interface BudgetYear {
  readonly year: number;
  /** Capital and revenue. */
  readonly cashCostGbp: number;
  /** Of the cash cost, what keeps the old service going while the new one starts. */
  readonly doubleRunningGbp: number;
  readonly fiscalValueGbp: number;
  readonly cashableValueGbp: number;
  /** Fiscal value less cash cost. */
  readonly netFiscalGbp: number;
  /** Cashable value less cash cost: what a budget holder sees. */
  readonly netCashGbp: number;
  readonly cumulativeFiscalGbp: number;
  readonly cumulativeCashGbp: number;
}

/** The most that has to be found before savings come back. */
export interface PeakFunding {
  /** 0 where the running total never falls below zero. */
  readonly amountGbp: number;
  /** The year in which the running total is lowest; null where it never falls below zero. */
  readonly year: number | null;
  readonly reason: Sentence | null;
}

/** Budgets year by year, and the most that has to be found. */
export interface BudgetFigures {
  readonly years: readonly BudgetYear[];
  readonly peakFunding: {
    /** Counting only what can really be taken out of a budget. */
    readonly cash: PeakFunding;
    /** Counting all fiscal value, whether or not it can be taken out. */
    readonly fiscal: PeakFunding;
  };
}

/**
 * Set cash paid against what comes back, year by year.
 *
 * @param run - A model with its rows.
 * @returns The years and the peak funding need.
 * @internal
 */
export function budgetFigures({ model, rows }: PreventionRun): BudgetFigures {
  let cumulativeFiscal = 0;
  let cumulativeCash = 0;
  const years = Array.from({ length: model.years }, (_, year): BudgetYear => {
    const cashCost = rows.cashCostByYear[year] ?? 0;
    const fiscal = rows.byCategory[year] ?? 0;
    const cashable = rows.cashableByYear[year] ?? 0;
    cumulativeFiscal += fiscal - cashCost;
    cumulativeCash += cashable - cashCost;
    let doubleRunning = 0;
    for (const [index, cost] of model.costs.entries()) {
      if (cost.doubleRunning && cost.kind !== "inKind") {
        doubleRunning += rows.costReal[index * model.years + year] ?? 0;
      }
    }
    return {
      year,
      cashCostGbp: cashCost,
      doubleRunningGbp: doubleRunning,
      fiscalValueGbp: fiscal,
      cashableValueGbp: cashable,
      netFiscalGbp: fiscal - cashCost,
      netCashGbp: cashable - cashCost,
      cumulativeFiscalGbp: cumulativeFiscal,
      cumulativeCashGbp: cumulativeCash,
    };
  });
  return {
    years,
    peakFunding: {
      cash: peakOf(years.map(({ cumulativeCashGbp }) => cumulativeCashGbp)),
      fiscal: peakOf(years.map(({ cumulativeFiscalGbp }) => cumulativeFiscalGbp)),
    },
  };
}

function peakOf(cumulative: readonly number[]): PeakFunding {
  let lowest = 0;
  let at: number | null = null;
  for (const [year, total] of cumulative.entries()) {
    if (total < lowest) {
      lowest = total;
      at = year;
    }
  }
  const reason = at === null ? say(words.noFundingNeeded) : null;
  return { amountGbp: Math.abs(lowest), year: at, reason };
}

/**
 * Say how much has to be found, and by when.
 *
 * @param figures - Budgets year by year.
 * @returns The conclusion.
 * @internal
 */
export function budgetConclusion({ years, peakFunding }: BudgetFigures): Sentence {
  const last = years.at(-1);
  const end = last?.cumulativeCashGbp ?? 0;
  const running = years.reduce((sum, { doubleRunningGbp }) => sum + doubleRunningGbp, 0);
  const { amountGbp, year } = peakFunding.cash;
  return say(words.budgetByYear, {
    peak:
      year === null ? say(words.nothingToFind) : say(words.mostToFind, { amount: amountGbp, year }),
    end: say(end < 0 ? words.cashShortAtEnd : words.cashAheadAtEnd, {
      amount: Math.abs(end),
      year: last?.year ?? 0,
    }),
    running:
      running > 0 ? say(words.doubleRunningPaid, { amount: running }) : say(words.noDoubleRunning),
  });
}
