import {
  type DiscountChoice,
  discountFactor,
  discountFactors,
  equivalentAnnualValue,
  excelNpv,
  internalRateOfReturn,
  isUpstreamError,
  mirr,
  nominalToReal,
  payback,
  presentValue,
  type RatesOfReturn,
  rebase,
  xirr,
  xnpv,
} from "@upstream/core";
import type { Adapter } from "../adapter.js";
import { ownDeflator } from "./economics.js";

type Variant = "standard" | "health" | "reduced";
const variants: readonly Variant[] = ["standard", "health", "reduced"];

/** How a case says how to discount: a schedule by name, bands, yearly rates or a flat rate. */
interface Rates {
  readonly schedule?: string | number | readonly number[] | { readonly bands: readonly Band[] };
  readonly bands?: readonly Band[];
  readonly yearlyRates?: readonly number[];
  readonly rate?: number;
}

interface Band {
  readonly fromYear: number;
  readonly rate: number;
}

function discountOf(rates: Rates, variant: Variant): DiscountChoice {
  const { schedule = "hmt-2022", bands, yearlyRates, rate } = rates;
  if (rate !== undefined) return rate;
  if (yearlyRates !== undefined) return { yearlyRates };
  if (bands !== undefined) return bandsOf(bands);
  if (typeof schedule === "number") return schedule;
  if (typeof schedule === "string") return { schedule, variant };
  return "bands" in schedule ? bandsOf(schedule.bands) : { yearlyRates: schedule };
}

function bandsOf(bands: readonly Band[]): DiscountChoice {
  return { bands: bands.map(({ fromYear, rate }) => ({ fromYear, rate })) };
}

interface DiscountFactorCase extends Rates {
  readonly variants?: readonly Variant[];
  readonly variant?: Variant;
  readonly years?: readonly number[];
  readonly year?: number;
}

const factor: Adapter = {
  fn: ["discountFactor", "discountFactors"],
  run: (input: DiscountFactorCase, { expected }) => {
    const { variant, years = [], year } = input;
    const asked = input.variants ?? (variant === undefined ? variants : [variant]);
    const factorOf = (of: Variant, at: number): number =>
      discountFactor({ year: at, discount: discountOf(input, of) });
    const [first = "standard"] = asked;
    const result: Record<string, unknown> = {
      factors: years.map((at) => factorOf(first, at)),
      ...(year !== undefined && { factor: factorOf(first, year) }),
    };
    for (const each of asked) result[each] = years.map((at) => factorOf(each, at));
    for (const [field, printed] of Object.entries(expected)) {
      if (!field.startsWith("published")) continue;
      result[field] = Object.fromEntries(
        Object.entries(printed as Record<Variant, Record<string, number>>).map(([each, rows]) => [
          each,
          Object.fromEntries(
            Object.keys(rows).map((at) => [at, factorOf(each as Variant, Number(at))]),
          ),
        ]),
      );
    }
    return result;
  },
};

interface RebaseCase {
  readonly series?: string;
  readonly index?: Readonly<Record<string, number>>;
  readonly cases: readonly {
    readonly value: number;
    readonly from: number | string;
    readonly to: number | string;
  }[];
}

function deflatorOf({ series, index }: Pick<RebaseCase, "series" | "index">): {
  deflator?: ReturnType<typeof ownDeflator> | string;
} {
  if (index !== undefined) return { deflator: ownDeflator(series ?? "own", index) };
  return series === undefined ? {} : { deflator: series };
}

/** The keys of an index are text, and so may be a case's calendar years. */
const yearOf = (year: number | string): number | string =>
  /^\d{4}$/.test(String(year)) ? Number(year) : year;

const rebasing: Adapter = {
  fn: ["rebase"],
  run: (input: RebaseCase) => ({
    values: input.cases.map(
      ({ value, from, to }) =>
        rebase({
          amountGbp: value,
          fromPriceYear: yearOf(from),
          toPriceYear: yearOf(to),
          ...deflatorOf(input),
        }).amountGbp,
    ),
  }),
};

interface NominalCase {
  readonly flows: readonly number[];
  readonly years: readonly (number | string)[];
  readonly base: number | string;
  readonly series?: string;
  readonly index?: Readonly<Record<string, number>>;
}

const real: Adapter = {
  fn: ["nominalToReal"],
  run: (input: NominalCase) => {
    const { amountsGbp, factors } = nominalToReal({
      amountsGbp: input.flows,
      years: input.years.map(yearOf),
      basePriceYear: yearOf(input.base),
      ...deflatorOf(input),
    });
    return { values: amountsGbp, real: amountsGbp, factors };
  },
};

interface NpvCase extends Rates {
  readonly cashflow: readonly number[];
}

const npvGreenBook: Adapter = {
  fn: ["npvGreenBook"],
  run: (input: NpvCase, { expected }) => {
    const { cashflow } = input;
    const years = cashflow.length - 1;
    const measure = (variant: Variant): Record<string, number | null> => {
      const discount = discountOf(input, variant);
      const npv = presentValue({ flowsGbp: cashflow, discount });
      const { factors } = discountFactors({ years, discount });
      return {
        npv,
        npvMidYear: presentValue({ flowsGbp: cashflow, discount, timing: "mid" }),
        npvEndYear: presentValue({ flowsGbp: cashflow, discount, timing: "end" }),
        annuityFactor: factors.slice(1).reduce((sum, each) => sum + each, 0),
        // A single flow has no later year to be spread over.
        equivalentAnnualValue:
          years === 0 ? null : equivalentAnnualValue({ presentValueGbp: npv, years, discount }),
      };
    };
    const asked = variants.filter((variant) => variant in expected);
    return {
      ...measure(asked[0] ?? "standard"),
      ...Object.fromEntries(asked.map((variant) => [variant, measure(variant)])),
    };
  },
};

interface FinanceCase {
  readonly cashflow: readonly number[];
  readonly rate: number;
  readonly financeRate?: number;
  readonly reinvestRate?: number;
}

/** The cases list the roots between these rates. */
const inCaseRange = (rate: number): boolean => rate > -0.999 && rate < 10;

function rootsOf({ rates }: RatesOfReturn): { irrRoots: number[]; irr: number | null } {
  const irrRoots = rates.filter(inCaseRange);
  return { irrRoots, irr: irrRoots.length === 1 ? irrRoots[0]! : null };
}

/** A scalar function throws where there is no answer; the cases write null. */
function orNull(run: () => number): number | null {
  try {
    return run();
  } catch (error) {
    if (isUpstreamError(error) && error.code === "NO_SOLUTION") return null;
    throw error;
  }
}

function financeOf({ cashflow, rate, financeRate, reinvestRate }: FinanceCase): unknown {
  const years = ({ year, interpolated }: ReturnType<typeof payback>): unknown => ({
    year,
    interpolated,
  });
  const discounting = { flowsGbp: cashflow, discount: rate };
  return {
    npv: presentValue(discounting),
    excelNpv: excelNpv({ flowsGbp: cashflow, rate }),
    ...rootsOf(internalRateOfReturn({ flowsGbp: cashflow })),
    mirr: orNull(() =>
      mirr({
        flowsGbp: cashflow,
        financeRate: financeRate ?? rate,
        reinvestRate: reinvestRate ?? rate,
      }),
    ),
    payback: years(payback({ netGbp: cashflow, discount: 0 })),
    discountedPayback: years(payback({ netGbp: cashflow, discount: rate })),
  };
}

const finance: Adapter = {
  fn: ["npv/irr/mirr/payback", "npv", "irr", "mirr", "payback", "internalRateOfReturn"],
  run: (input: FinanceCase | { readonly cases: readonly FinanceCase[] }) =>
    "cases" in input ? { results: input.cases.map(financeOf) } : financeOf(input),
};

interface DatedCase {
  readonly cashflow: readonly number[];
  readonly dates: readonly string[];
  readonly rate: number;
}

function datedOf({ cashflow, dates, rate }: DatedCase): unknown {
  const { irrRoots, irr } = rootsOf(xirr({ flowsGbp: cashflow, dates }));
  return {
    xnpv: xnpv({ flowsGbp: cashflow, dates, rate }),
    xirr: irr,
    xirrRoots: irrRoots,
  };
}

const dated: Adapter = {
  fn: ["xnpv/xirr", "xnpv", "xirr"],
  run: (input: DatedCase | { readonly cases: readonly DatedCase[] }) =>
    "cases" in input ? { results: input.cases.map(datedOf) } : datedOf(input),
};

/** Adapters of discounting, prices and returns. */
export const economicsTimeAdapters: readonly Adapter[] = [
  factor,
  rebasing,
  real,
  npvGreenBook,
  finance,
  dated,
];
