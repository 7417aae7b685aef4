import {
  distributionalWeight,
  qalyValue,
  weightedNetPresentValue,
  wellbyValue,
} from "@upstream/core";
import type { Adapter } from "../adapter.js";
import { ownDeflator } from "./economics.js";

type Year = number | string;

interface WeightCase {
  readonly medianIncome: number;
  readonly eta?: number;
  readonly incomes?: readonly number[];
  readonly income?: number;
}

const weight: Adapter = {
  fn: ["distributionalWeight", "distributionalWeights"],
  run: ({ medianIncome, eta, incomes = [], income }: WeightCase) => {
    const weightOf = (incomeGbp: number): number =>
      distributionalWeight({
        incomeGbp,
        medianIncomeGbp: medianIncome,
        ...(eta !== undefined && { eta }),
      }).weight;
    return {
      weights: incomes.map(weightOf),
      ...(income !== undefined && { weight: weightOf(income) }),
    };
  },
};

interface WeightedCase {
  readonly medianIncome: number;
  readonly eta?: number;
  readonly rate?: number;
  readonly groups: readonly {
    readonly name: string;
    readonly income: number;
    readonly flows: readonly number[];
  }[];
}

const weighted: Adapter = {
  fn: ["weightedNpv", "weightedNetPresentValue"],
  run: ({ medianIncome, eta, rate, groups }: WeightedCase) => {
    const result = weightedNetPresentValue({
      groups: groups.map(({ name, income, flows }) => ({
        name,
        incomeGbp: income,
        netGbp: flows,
      })),
      medianIncomeGbp: medianIncome,
      ...(eta !== undefined && { eta }),
      ...(rate !== undefined && { discount: rate }),
    });
    return {
      npv: result.netPresentValueGbp,
      weightedNpv: result.weightedNetPresentValueGbp,
      weights: result.groups.map((group) => group.weight),
    };
  },
};

interface WellbyCase {
  readonly lifeSatisfactionChange: number;
  readonly people: number;
  readonly years: number;
  readonly priceYear?: Year;
  readonly index?: Readonly<Record<string, number>>;
  readonly rate?: number;
}

const wellby: Adapter = {
  fn: ["wellbyValue"],
  run: ({ lifeSatisfactionChange, people, years, priceYear, index, rate }: WellbyCase) => {
    const { lowGbp, centralGbp, highGbp, wellbys } = wellbyValue({
      ...{ lifeSatisfactionChange, people, years },
      // Left out, the prices are those of the published value.
      priceYear: priceYear ?? 2019,
      ...(index !== undefined && { deflator: ownDeflator("own", index) }),
      ...(rate !== undefined && { discount: rate }),
    });
    // Cases name the ends by the value of one WELLBY; a loss at the high value is the lower amount.
    const [low, high] = lifeSatisfactionChange < 0 ? [highGbp, lowGbp] : [lowGbp, highGbp];
    return { low, central: centralGbp, high, wellbys };
  },
};

interface QalyCase {
  readonly qalys: number;
  readonly value: number;
  readonly valuePriceYear: Year;
  readonly priceYear: Year;
  readonly index?: Readonly<Record<string, number>>;
}

const qaly: Adapter = {
  fn: ["qalyValue"],
  run: ({ qalys, value, valuePriceYear, priceYear, index }: QalyCase) => ({
    value: qalyValue({
      ...{ qalys, valuePriceYear, priceYear },
      valueGbp: value,
      ...(index !== undefined && { deflator: ownDeflator("own", index) }),
    }).amountGbp,
  }),
};

/** Adapters of equity and wellbeing. */
export const economicsEquityAdapters: readonly Adapter[] = [weight, weighted, wellby, qaly];
