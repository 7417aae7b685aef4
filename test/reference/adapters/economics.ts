import {
  type CostKind,
  type DiscountChoice,
  type LedgerLine,
  type OutcomeCategory,
  type Payback,
  type PreventionCostRow,
  preventionModel,
  type PreventionModelInput,
  type PreventionOutcomeRow,
} from "@upstream/core";
import type { Adapter } from "../adapter.js";

/** The model as reference cases write it. */
export interface ModelCase {
  readonly name?: string;
  readonly baseYear: number | string;
  readonly years: number;
  /** The rate of year 1, 2, ..., a flat rate, a schedule or bands; left out: the one in force. */
  readonly schedule?: readonly number[] | number | string | DiscountChoice;
  readonly variant?: "standard" | "health" | "reduced";
  readonly cohort: number | readonly number[];
  readonly takeUp: number;
  readonly retention: number;
  readonly costs: readonly {
    readonly name: string;
    readonly agency: string;
    readonly kind: CostKind;
    readonly priceYear: number | string;
    readonly amounts: number | readonly number[];
    readonly obPct: number;
  }[];
  readonly outcomes: readonly {
    readonly name: string;
    readonly category: OutcomeCategory;
    readonly unitValue: number;
    readonly priceYear: number | string;
    readonly prevalence: number;
    readonly effect: number;
    readonly deadweight: number;
    readonly lag: number;
    readonly ramp: number;
    readonly duration: number;
    readonly dropOff: number;
    readonly obPct: number;
    readonly agencies: Readonly<Record<string, number>>;
    readonly cashable: number;
  }[];
  readonly deflator?: Readonly<Record<string, number>> | string;
}

/**
 * Turn a reference case's model into the SDK's.
 *
 * @param input - The model as the case writes it.
 * @returns The same model with the SDK's field names.
 */
export function modelOf(input: ModelCase): PreventionModelInput {
  const { schedule, variant, deflator } = input;
  return {
    ...(input.name !== undefined && { name: input.name }),
    years: input.years,
    cohort: listOf(input.cohort),
    takeUp: input.takeUp,
    retention: input.retention,
    basePriceYear: input.baseYear,
    ...((schedule !== undefined || variant !== undefined) && {
      discount: discountOf(schedule ?? "hmt-2022", variant),
    }),
    ...(deflator !== undefined && {
      deflator: typeof deflator === "string" ? deflator : ownDeflator("own", deflator),
    }),
    costs: input.costs.map(({ amounts, obPct, ...cost }) => ({
      ...cost,
      amountsGbp: listOf(amounts),
      optimismBias: obPct,
    })),
    outcomes: input.outcomes.map((outcome) => ({
      name: outcome.name,
      category: outcome.category,
      unitValueGbp: outcome.unitValue,
      priceYear: outcome.priceYear,
      ...effectOf(outcome),
      deadweight: outcome.deadweight,
      lagYears: outcome.lag,
      rampYears: outcome.ramp,
      // Cases may let an effect outlast the model; nothing after its last year is counted.
      durationYears: Math.min(outcome.duration, input.years),
      dropOff: outcome.dropOff,
      optimismBias: outcome.obPct,
      agencyShares: outcome.agencies,
      cashableShare: outcome.cashable,
    })),
  };
}

const prevention: Adapter = {
  fn: ["preventionModel"],
  run: (input: ModelCase) => {
    const { discountFactors, treated, costs, outcomes, byYear, cumulative, ledger, metrics } =
      preventionModel(modelOf(input));
    return {
      discountFactor: discountFactors,
      treated,
      costs: costs.map(costOf),
      outcomes: outcomes.map(outcomeOf),
      byYear: {
        cost: byYear.costGbp,
        fiscalCost: byYear.cashCostGbp,
        fiscal: byYear.fiscalValueGbp,
        economic: byYear.economicValueGbp,
        social: byYear.socialValueGbp,
        cashable: byYear.cashableValueGbp,
        cumulativeDiscountedFiscal: cumulative.fiscalGbp,
        cumulativeDiscountedPublic: cumulative.publicGbp,
      },
      agency: Object.fromEntries(
        ledger.agencies.map(({ agency, ...line }) => [agency, lineOf(line)]),
      ),
      metrics: {
        pvCost: metrics.costGbp,
        pvFiscalCost: metrics.cashCostGbp,
        pvFiscal: metrics.fiscalValueGbp,
        pvEconomic: metrics.economicValueGbp,
        pvSocial: metrics.socialValueGbp,
        pvPublicValue: metrics.publicValueGbp,
        pvCashable: metrics.cashableValueGbp,
        netPresentBudgetImpact: metrics.netPresentBudgetImpactGbp,
        fiscalReturn: metrics.fiscalReturn,
        cashableReturn: metrics.cashableReturn,
        netPresentPublicValue: metrics.npsvGbp,
        publicBcr: metrics.bcr,
        fiscalPayback: paybackOf(metrics.fiscalPayback),
        cashablePayback: paybackOf(metrics.cashablePayback),
        publicPayback: paybackOf(metrics.publicPayback),
        undiscounted: {
          cost: metrics.undiscounted.costGbp,
          fiscal: metrics.undiscounted.fiscalValueGbp,
          public: metrics.undiscounted.publicValueGbp,
        },
        switching: {
          fiscalBenefitMultiplier: metrics.switching.fiscalValueMultiplier,
          publicBenefitMultiplier: metrics.switching.publicValueMultiplier,
          fiscalCostMultiplier: metrics.switching.cashCostMultiplier,
          takeUpFiscalBreakEven: metrics.switching.takeUpFiscalBreakEven,
          takeUpPublicBreakEven: metrics.switching.takeUpPublicBreakEven,
        },
      },
    };
  },
};

/** A case of one year may write its number without a list. */
function listOf(value: number | readonly number[]): readonly number[] {
  return typeof value === "number" ? [value] : value;
}

/**
 * Cases multiply prevalence by effect whatever comes of it. Where that is no risk, such as a change of
 * wellbeing for everybody treated, the product is a mean difference for each of them.
 */
function effectOf({
  prevalence,
  effect,
}: ModelCase["outcomes"][number]): Pick<
  PreventionModelInput["outcomes"][number],
  "aim" | "effect" | "effectMeasure" | "prevalence"
> {
  const isRisk = Math.abs(effect) <= 1 && prevalence <= 1 && prevalence * (1 - effect) <= 1;
  return isRisk
    ? { prevalence, effect }
    : { effectMeasure: "meanDifference", aim: "more", effect: prevalence * effect };
}

function discountOf(
  schedule: NonNullable<ModelCase["schedule"]>,
  variant: ModelCase["variant"],
): DiscountChoice {
  if (typeof schedule === "number") return schedule;
  if (typeof schedule === "string") return { schedule, ...(variant && { variant }) };
  return isList(schedule) ? { yearlyRates: schedule } : schedule;
}

function isList(value: readonly number[] | DiscountChoice): value is readonly number[] {
  return Array.isArray(value);
}

/**
 * Make a price index of a case's own.
 *
 * @param id - Its name.
 * @param index - One number a year.
 * @returns The SDK's `deflator`.
 */
export function ownDeflator(
  id: string,
  index: Readonly<Record<string, number>>,
): { id: string; kind: "calendar" | "financial"; index: Readonly<Record<string, number>> } {
  const isFinancial = Object.keys(index).some((year) => year.includes("/"));
  return { id, kind: isFinancial ? "financial" : "calendar", index };
}

function costOf(row: PreventionCostRow): Record<string, unknown> {
  const { name, agency, kind, realGbp, presentValueGbp } = row;
  return { name, agency, kind, real: realGbp, pv: presentValueGbp };
}

function outcomeOf(row: PreventionOutcomeRow): Record<string, unknown> {
  return {
    name: row.name,
    category: row.category,
    profile: row.profile,
    netPerTreated: row.netPerTreated,
    quantity: row.quantity,
    unitValueReal: row.unitValueRealGbp,
    gross: row.grossGbp,
    value: row.valueGbp,
    cashable: row.cashableGbp,
    pv: row.presentValueGbp,
  };
}

function lineOf(line: LedgerLine): Record<string, number> {
  return {
    pvCost: line.cashCostGbp + line.inKindCostGbp,
    pvFiscalBenefit: line.fiscalValueGbp,
    net: line.netGbp,
  };
}

function paybackOf({ year, interpolated }: Payback): Record<string, number | null> {
  return { year, interpolated };
}

/** Adapters of the prevention model. */
export const economicsAdapters: readonly Adapter[] = [prevention];
