import {
  compareOptions,
  icerTable,
  type IcerRow,
  incremental,
  netBenefit,
  perPersonReturn,
  summaryMetrics,
} from "@upstream/core";
import type { Adapter } from "../adapter.js";
import { type ModelCase, modelOf } from "./economics.js";

/** A case with a single strategy may write it without a list. */
type OneOrMore<T> = T | readonly T[];
const listOf = <T>(value: OneOrMore<T>): readonly T[] =>
  Array.isArray(value) ? (value as readonly T[]) : [value as T];

interface IcerCase {
  readonly strategies: OneOrMore<string>;
  readonly cost: OneOrMore<number>;
  readonly effect: OneOrMore<number>;
}

/** How the cases name where a strategy stands. */
const statuses = { onFrontier: "ND", extendedlyDominated: "ED", dominated: "D" } as const;

function rowOf(row: IcerRow): Record<string, unknown> {
  return {
    strategy: row.name,
    cost: row.costGbp,
    effect: row.effect,
    incCost: row.incrementalCostGbp,
    incEffect: row.incrementalEffect,
    icer: row.icer,
    status: statuses[row.status],
    tied: row.tied,
  };
}

const frontier: Adapter = {
  fn: ["icerTable"],
  run: ({ strategies, cost, effect }: IcerCase) => ({
    rows: icerTable({
      names: listOf(strategies),
      costsGbp: listOf(cost),
      effects: listOf(effect),
    }).rows.map(rowOf),
  }),
};

interface NetBenefitCase {
  readonly cost: OneOrMore<number>;
  readonly effect: OneOrMore<number>;
  readonly wtp?: number;
  readonly threshold?: number;
}

const net: Adapter = {
  fn: ["netBenefit"],
  run: ({ cost, effect, wtp, threshold = wtp ?? 0 }: NetBenefitCase) => {
    const effects = listOf(effect);
    const values = listOf(cost).map((costGbp, index) =>
      netBenefit({ costGbp, effect: effects[index] ?? 0, thresholdGbp: threshold }),
    );
    return { netBenefit: Array.isArray(cost) ? values : values[0], values };
  },
};

interface IncrementalCase extends IcerCase {
  readonly reference: string;
}

const against: Adapter = {
  fn: ["incremental"],
  run: ({ strategies, cost, effect, reference }: IncrementalCase) => {
    const [names, costs, effects] = [listOf(strategies), listOf(cost), listOf(effect)];
    const comparator = names.indexOf(reference);
    return {
      rows: names.map((strategy, index) => {
        const { incrementalCostGbp, incrementalEffect, icer } = incremental({
          costGbp: costs[index]!,
          effect: effects[index]!,
          comparatorCostGbp: costs[comparator]!,
          comparatorEffect: effects[comparator]!,
        });
        return { strategy, incCost: incrementalCostGbp, incEffect: incrementalEffect, icer };
      }),
    };
  },
};

interface CompareCase extends IcerCase {
  readonly baseline: string;
  readonly wtp?: number;
}

const compared: Adapter = {
  fn: ["compareOptions"],
  run: ({ strategies, cost, effect, baseline, wtp }: CompareCase) => {
    const [names, costs, effects] = [listOf(strategies), listOf(cost), listOf(effect)];
    const { options } = compareOptions({
      options: names.map((name, index) => ({
        name,
        costGbp: costs[index]!,
        effect: effects[index]!,
      })),
      baseline,
      ...(wtp !== undefined && { thresholdGbp: wtp }),
    });
    return {
      rows: options.map(({ name, rank, netBenefitGbp, overBaseline, dominatedBy }) => ({
        strategy: name,
        rank,
        netBenefit: netBenefitGbp,
        incCost: overBaseline.costGbp,
        incEffect: overBaseline.effect,
        dominated: dominatedBy !== null,
      })),
    };
  },
};

/** Published results for each person; a cost below 0 is one that the programme has. */
interface PublishedCase {
  readonly items: readonly { readonly totalBenefits: number; readonly netProgramCost: number }[];
}

const summed: Adapter = {
  fn: ["summaryMetrics"],
  run: (input: PublishedCase | ModelCase) => {
    if (!("items" in input)) {
      const metrics = summaryMetrics(modelOf(input));
      return {
        npbi: metrics.netPresentBudgetImpactGbp,
        netPresentBudgetImpact: metrics.netPresentBudgetImpactGbp,
        fiscalReturn: metrics.fiscalReturn,
        cashableReturn: metrics.cashableReturn,
        publicBcr: metrics.bcr,
        npsv: metrics.npsvGbp,
        netPresentPublicValue: metrics.npsvGbp,
      };
    }
    return {
      items: input.items.map(({ totalBenefits, netProgramCost }) => {
        const { bcr, benefitsLessCostGbp } = perPersonReturn({
          benefitsGbp: { everyone: totalBenefits },
          costGbp: -netProgramCost,
        });
        return { benefitsMinusCost: benefitsLessCostGbp, computedBcr: bcr, bcr };
      }),
    };
  },
  // Stated by the case for ratios and differences of figures that are printed in whole dollars. The
  // printed ratio and the chance come from unrounded figures and a simulation that are not public.
  tolerance: ({ input, tolerance }) => {
    if (!("items" in input)) return typeof tolerance === "object" ? tolerance : {};
    return {
      fields: { benefitsMinusCost: { abs: 1 }, computedBcr: { abs: 0.02 }, bcr: { abs: 0.02 } },
    };
  },
};

/** Adapters of comparing options. */
export const economicsOptionsAdapters: readonly Adapter[] = [
  frontier,
  net,
  against,
  compared,
  summed,
];
