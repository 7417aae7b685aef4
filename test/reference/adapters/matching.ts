import {
  type Figure,
  proportionInterval,
  type ProportionMethod,
  tallyRows,
  targeting,
  threeCircles,
} from "@upstream/core";
import type { Adapter } from "../adapter.js";

/** Which method and confidence an expected field such as `wilson998` asks for. */
const intervals: Readonly<Record<string, { method: ProportionMethod; confidence: number }>> = {
  wilson95: { method: "wilson", confidence: 0.95 },
  wilson998: { method: "wilson", confidence: 0.998 },
  wilsonContinuity95: { method: "wilsonContinuity", confidence: 0.95 },
  clopperPearson95: { method: "clopperPearson", confidence: 0.95 },
  jeffreys95: { method: "jeffreys", confidence: 0.95 },
};

const proportion: Adapter = {
  fn: ["proportionCI", "proportionInterval"],
  run: ({ x, n }: { x: number; n: number }) => ({
    p: proportionInterval({ count: x, total: n }).value,
    ...Object.fromEntries(
      Object.entries(intervals).map(([field, { method, confidence }]) => {
        const { lower, upper } = proportionInterval({ count: x, total: n, method, confidence });
        return [field, [lower, upper]];
      }),
    ),
  }),
};

interface TwoByTwo {
  readonly a: number;
  readonly b: number;
  readonly c: number;
  readonly d: number;
}

const target: Adapter = {
  fn: ["targeting"],
  run: ({ a, b, c, d }: TwoByTwo) => {
    const result = targeting({ population: a + b + c + d, need: a + c, service: a + b, both: a });
    const value = (figure: Figure): number | null => figure.value;
    return {
      ...result,
      n: result.population,
      serviceRate: result.reach,
      unmet: result.unmetNeedShare,
      precision: result.targetEfficiency,
      leakage: result.servedLowNeedShare,
      serviceRateNoNeed: result.serviceRateLowNeed,
      unmetOfAll: result.unmetNeedOfAll,
      capacityRatio: value(result.capacityRatio),
      maxCoverage: value(result.maxCoverage),
      maxPrecision: value(result.maxTargetEfficiency),
      targetingEfficiencyLossPlaces: result.gap.targetingGap.people,
      expectedBothIfRandom: value(result.expectedBothIfRandom),
      targetingIndex: value(result.targetingIndex),
      targetingRatio: value(result.targetingRatio),
      targetingDifferential: value(result.targetingDifferential),
      youden: value(result.targetingDifferential),
      specificity: result.asTest.specificity,
      npv: result.asTest.negativePredictiveValue,
      lrPositive: result.asTest.likelihoodRatioPositive,
    };
  },
};

interface CirclesInput {
  readonly file: string;
  readonly filter: Readonly<Record<string, string | number>> | null;
  readonly need: string;
  readonly service: string;
  readonly support: string;
  readonly weight?: string;
}

const circles: Adapter = {
  fn: ["threeCircles"],
  run: ({ file, filter, weight, ...fields }: CirclesInput, { csv }) => {
    const rows = csv(file)
      .filter((row) =>
        Object.entries(filter ?? {}).every(([field, value]) => row[field] === String(value)),
      )
      .map((row) => (weight === undefined ? row : { ...row, [weight]: Number(row[weight]) }));
    const result = threeCircles({
      tally: tallyRows({
        rows,
        ...fields,
        ...(weight !== undefined && { weight }),
        flagWords: { "1": 1, "0": 0, "": "unknown" },
      }),
      smallCounts: "show",
    });
    return {
      n: result.population,
      cells: result.regions.map((region) => ({
        ...region,
        goodmanLower: region.simultaneousLower,
        goodmanUpper: region.simultaneousUpper,
      })),
      needNoServiceNoSupport: result.isolatedInNeed?.value,
      coverage: result.coverage.value,
      coverageIfSupport: result.coverageIfSupport?.value,
      coverageIfNoSupport: result.coverageIfNoSupport?.value,
    };
  },
};

/** Adapters of need-service matching. */
export const matchingAdapters: readonly Adapter[] = [proportion, target, circles];
