import { say, type Sentence } from "../../internal/say.js";
import * as words from "../../words/en-GB.js";
import type { Payback } from "../time/payback.js";
import { findPayback } from "../time/payback-kernel.js";
import type { PreventionRun } from "./prevention-run.js";
import { type SettlementFigures, settlementFigures } from "./settlement-lines.js";

/** What one agency pays and gains, in present-value pounds of the base price year. */
export interface LedgerLine {
  /** Capital and revenue. */
  readonly cashCostGbp: number;
  readonly inKindCostGbp: number;
  /** Share of all value, fiscal or not, that falls to it. */
  readonly publicValueGbp: number;
  readonly fiscalValueGbp: number;
  readonly cashableValueGbp: number;
  /** Fiscal value less cash cost; adds up to minus the net present budget impact. */
  readonly netCashGbp: number;
  /** Fiscal value less all cost, in-kind included. */
  readonly netGbp: number;
  /** When its own cash comes back: fiscal value against cash cost. */
  readonly payback: Payback;
  /** Fiscal value less cash cost in each year, not discounted. */
  readonly netCashByYearGbp: readonly number[];
}

/** {@link LedgerLine} of a named agency. */
export interface AgencyLine extends LedgerLine {
  readonly agency: string;
}

/** Who pays and who gains. */
export interface Ledger {
  readonly agencies: readonly AgencyLine[];
  /** Value that no agency's share covers. */
  readonly peopleAndSociety: LedgerLine;
  readonly total: LedgerLine;
  /** Whose money brings whose gain, if every pound of cost brings its part of every value. */
  readonly whoPaysWhoGains: PayersAndGainers;
  readonly settlement: SettlementFigures;
}

/** A row an agency that bears a cost, a column an agency that gains, people and society last. */
export interface PayersAndGainers {
  readonly payers: readonly string[];
  /** Null stands for people and society. */
  readonly gainers: readonly (string | null)[];
  readonly publicValueGbp: readonly (readonly number[])[];
}

interface OpenLine {
  cashCost: number;
  inKindCost: number;
  publicValue: number;
  fiscal: number;
  cashable: number;
  readonly netCashByYear: Float64Array;
  /** The same, discounted: an outcome may have a schedule of its own. */
  readonly presentNetByYear: Float64Array;
}

/**
 * Share a run's costs and values out to those who bear and gain them.
 *
 * @param run - A model with its rows.
 * @returns A line an agency, one for everybody else, and the total.
 * @internal
 */
export function ledgerLines({ model, compiled, rows }: PreventionRun): Ledger {
  const { years } = model;
  const { discountFactors, outcomeFactors } = compiled.plan;
  const open = (): OpenLine => ({
    cashCost: 0,
    inKindCost: 0,
    publicValue: 0,
    fiscal: 0,
    cashable: 0,
    netCashByYear: new Float64Array(years),
    presentNetByYear: new Float64Array(years),
  });
  const lines = new Map(compiled.agencies.map((agency) => [agency, open()]));
  const society = open();
  const total = open();

  for (const [cost, { agency, kind }] of model.costs.entries()) {
    const present = rows.costPresent[cost] ?? 0;
    for (const line of [lines.get(agency) ?? society, total]) {
      if (kind === "inKind") line.inKindCost += present;
      else {
        line.cashCost += present;
        addRow(line, rows.costReal, cost * years, -1, discountFactors);
      }
    }
  }
  for (const [outcome, { category, agencyShares }] of model.outcomes.entries()) {
    let unshared = 1;
    const credit = (line: OpenLine, share: number): void => {
      line.publicValue += share * (rows.valuePresent[outcome] ?? 0);
      if (category !== "fiscal") return;
      line.fiscal += share * (rows.valuePresent[outcome] ?? 0);
      line.cashable += share * (rows.cashablePresent[outcome] ?? 0);
      const factors = outcomeFactors.subarray(outcome * years, (outcome + 1) * years);
      addRow(line, rows.value, outcome * years, share, factors);
    };
    for (const [agency, share] of Object.entries(agencyShares)) {
      unshared -= share;
      const line = lines.get(agency);
      if (line) credit(line, share);
    }
    // A fiscal outcome is shared out whole; what rounding leaves is nobody's.
    if (category !== "fiscal") credit(society, Math.max(0, unshared));
    credit(total, 1);
  }

  const agencies = Array.from(lines, ([agency, line]) => ({ agency, ...closed(line) }));
  const peopleAndSociety = closed(society);
  return {
    agencies,
    peopleAndSociety,
    total: closed(total),
    whoPaysWhoGains: payersAndGainers(agencies, peopleAndSociety),
    settlement: settlementFigures(agencies, "fiscal"),
  };
}

function payersAndGainers(
  agencies: readonly AgencyLine[],
  peopleAndSociety: LedgerLine,
): PayersAndGainers {
  const costOf = (line: LedgerLine): number => line.cashCostGbp + line.inKindCostGbp;
  const payers = agencies.filter((line) => costOf(line) > 0);
  const gainers = agencies.filter(({ publicValueGbp }) => publicValueGbp !== 0);
  const total = payers.reduce((sum, line) => sum + costOf(line), 0);
  const values = [...gainers, peopleAndSociety].map(({ publicValueGbp }) => publicValueGbp);
  return {
    payers: payers.map(({ agency }) => agency),
    gainers: [...gainers.map(({ agency }) => agency), null],
    publicValueGbp: payers.map((payer) => values.map((value) => value * (costOf(payer) / total))),
  };
}

function addRow(
  { netCashByYear, presentNetByYear }: OpenLine,
  source: Float64Array,
  start: number,
  times: number,
  factors: Float64Array,
): void {
  for (let year = 0; year < netCashByYear.length; year++) {
    const amount = times * (source[start + year] ?? 0);
    netCashByYear[year] = (netCashByYear[year] ?? 0) + amount;
    presentNetByYear[year] = (presentNetByYear[year] ?? 0) + amount * (factors[year] ?? 0);
  }
}

function closed(line: OpenLine): LedgerLine {
  return {
    cashCostGbp: line.cashCost,
    inKindCostGbp: line.inKindCost,
    publicValueGbp: line.publicValue,
    fiscalValueGbp: line.fiscal,
    cashableValueGbp: line.cashable,
    netCashGbp: line.fiscal - line.cashCost,
    netGbp: line.fiscal - line.cashCost - line.inKindCost,
    payback: paybackOf(line),
    netCashByYearGbp: Array.from(line.netCashByYear),
  };
}

function paybackOf({ cashCost, presentNetByYear }: OpenLine): Payback {
  const none = { year: null, interpolated: null };
  if (cashCost === 0) return { ...none, reason: say(words.noCashToRecover) };
  const found = findPayback(presentNetByYear, new Float64Array(presentNetByYear.length).fill(1));
  if (found) return { ...found, reason: null };
  return { ...none, reason: say(words.neverPaysBack, { year: presentNetByYear.length - 1 }) };
}

/**
 * Say who pays more than they gain, and who gains more than they pay.
 *
 * @param ledger - The ledger.
 * @returns The conclusion.
 * @internal
 */
export function ledgerConclusion({ agencies, total }: Ledger): Sentence {
  const named = (sign: 1 | -1): Sentence | Sentence[] => {
    const found = agencies.filter(({ netGbp }) => netGbp * sign >= 0.5);
    if (found.length === 0) return say(words.noAgency);
    return found.map(({ agency, netGbp }) =>
      say(words.agencyAndAmount, { agency, amount: Math.abs(netGbp) }),
    );
  };
  return say(words.whoPaysWhoGains, {
    payers: named(-1),
    gainers: named(1),
    net: say(total.netGbp < 0 ? words.togetherTheyPay : words.togetherTheyGain, {
      amount: Math.abs(total.netGbp),
    }),
  });
}
