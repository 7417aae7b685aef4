import {
  association,
  boundsFromMargins,
  captureRecapture,
  kappa,
  levelMatch,
  proportionDifference,
  rakeTable,
  syntheticNeed,
  truePrevalence,
} from "@upstream/core";
import type { Adapter } from "../adapter.js";

const difference: Adapter = {
  fn: ["proportionDifference"],
  run: ({ x1, n1, x2, n2 }: Readonly<Record<"x1" | "n1" | "x2" | "n2", number>>) => {
    const result = proportionDifference({ count: x1, total: n1, otherCount: x2, otherTotal: n2 });
    return { difference: result.value, lower: result.lower, upper: result.upper };
  },
};

interface TwoByTwo {
  readonly a: number;
  readonly b: number;
  readonly c: number;
  readonly d: number;
  readonly zeroCell?: "haldane";
}

const fourCounts = ({ a, b, c, d }: TwoByTwo) => ({
  population: a + b + c + d,
  need: a + c,
  service: a + b,
  both: a,
});

interface Limits {
  readonly value: number | null;
  readonly lower: number | null;
  readonly upper: number | null;
}

const inPercent = ({ value, lower, upper }: Limits): Limits => {
  const percent = (share: number | null): number | null => (share === null ? null : share * 100);
  return { value: percent(value), lower: percent(lower), upper: percent(upper) };
};

const associate: Adapter = {
  fn: ["association"],
  run: ({ zeroCell, ...cells }: TwoByTwo) => {
    const result = association({ ...fourCounts(cells), zeroCell: zeroCell ?? "none" });
    const { phi } = result;
    return {
      riskRatioWald: result.riskRatio,
      oddsRatioWald: result.oddsRatio,
      riskDifferenceWaldPct: inPercent(result.riskDifference),
      riskDifferenceScorePct: inPercent({
        ...result.riskDifferenceScore,
        // R's epiR, the source of the cases, stops short of the true limits; see `compatibility`.
        ...result.compatibility.riskDifferenceScoreAsEpiR,
      }),
      oddsRatioMLE: result.oddsRatioExact,
      fisherP: result.fisherP.value,
      chi2: result.chiSquare.value,
      chi2P: result.chiSquare.p,
      chi2Yates: result.chiSquareYates.value,
      // R's assocstats gives phi without its sign.
      phi: phi.value === null ? null : Math.abs(phi.value),
      g2: result.likelihoodRatioTest.value,
      yuleQ: result.yuleQ.value,
      logOddsRatio: result.logOddsRatio.value,
      logOddsRatioSE: result.logOddsRatio.standardError,
      logRiskRatio: result.logRiskRatio.value,
      logRiskRatioSE: result.logRiskRatio.standardError,
    };
  },
  tolerance: ({ tolerance }) => ({
    ...(typeof tolerance === "object" && tolerance),
    // The tolerance that the cases state in words for Fisher's odds ratio and its limits: R's uniroot
    // stops at about 1e-4.
    fields: { oddsRatioMLE: { rel: 1e-4 } },
  }),
};

interface TableInput {
  readonly table: readonly (readonly number[])[];
}

const agree: Adapter = {
  fn: ["kappa"],
  run: ({ table }: TableInput) => {
    const [[both = 0, unmet = 0] = [], [low = 0, neither = 0] = []] = table;
    const result = kappa({
      ...fourCounts({ a: both, b: low, c: unmet, d: neither }),
      // The standard error that R's epiR takes for its limits.
      standardError: "byChance",
    });
    return {
      kappa: result.kappa.value,
      se: result.kappa.standardError,
      lower: result.kappa.lower,
      upper: result.kappa.upper,
      prevalenceIndex: result.prevalenceIndex.value,
      biasIndex: result.biasIndex.value,
      pabak: result.pabak.value,
      agreement: result.agreement.value,
      agreementExpected: result.agreementExpected.value,
    };
  },
};

const levels: Adapter = {
  fn: ["levelMatch"],
  run: ({ table }: TableInput) => {
    const result = levelMatch({ table });
    return {
      matched: result.matched.count,
      overServed: result.overServed.count,
      underServed: result.underServed.count,
      matchRate: result.matched.value,
      kappa: result.kappa.value,
      kappaSE: result.kappa.standardError,
      kappaLower: result.kappa.lower,
      kappaUpper: result.kappa.upper,
      weightedKappaQuadratic: result.weightedKappa.value,
      // R's psych, the source of the cases, does not follow Fleiss here; see `compatibility`.
      weightedKappaSE: result.compatibility.weightedKappaErrorAsPsych,
      gamma: result.gamma.value,
      somersDServiceGivenNeed: result.somersD.value,
    };
  },
};

interface Margins {
  readonly n: number;
  readonly need: number;
  readonly service: number;
  readonly support?: number;
}

const bounds: Adapter = {
  fn: ["boundsFromMargins"],
  run: ({ n, ...totals }: Margins) => {
    const result = boundsFromMargins({ population: n, ...totals });
    return {
      bothMin: result.both.lower,
      bothMax: result.both.upper,
      coverageMin: result.coverage.lower,
      coverageMax: result.coverage.upper,
      precisionMin: result.targetEfficiency.lower,
      precisionMax: result.targetEfficiency.upper,
      needNoServiceNoSupportMin: result.isolatedInNeed?.lower,
      needNoServiceNoSupportMax: result.isolatedInNeed?.upper,
      independence: result.isolatedInNeed?.ifIndependent,
    };
  },
};

interface RakeInput {
  readonly seed: readonly (readonly number[])[];
  readonly rowTotals: readonly number[];
  readonly colTotals: readonly number[];
}

const rake: Adapter = {
  fn: ["rakeTable"],
  run: ({ seed, rowTotals, colTotals }: RakeInput) =>
    rakeTable({ seed, rowTotals, columnTotals: colTotals }),
};

interface Screen {
  readonly positive: number;
  readonly n: number;
  readonly sensitivity: number;
  readonly specificity: number;
}

const prevalence: Adapter = {
  fn: ["truePrevalence"],
  run: ({ n, ...screen }: Screen) => {
    const result = truePrevalence({ total: n, ...screen });
    return { apparent: result.apparent, true: result.prevalence };
  },
};

type Strata = Readonly<Record<"population" | "refCount" | "refN", readonly number[]>>;

const synthetic: Adapter = {
  fn: ["syntheticNeed"],
  run: ({ population, refCount, refN }: Strata) => {
    const { expected, rate } = syntheticNeed({
      population,
      referenceCount: refCount,
      referenceTotal: refN,
    });
    return {
      ...{ expected: expected.value, se: expected.standardError },
      ...{ lower: expected.lower, upper: expected.upper, rate: rate.value },
    };
  },
};

const recapture: Adapter = {
  fn: ["captureRecapture"],
  run: ({ n1, n2, both }: Readonly<Record<"n1" | "n2" | "both", number>>) => {
    const { estimate, unlisted } = captureRecapture({ first: n1, second: n2, both });
    return {
      ...{ estimate: estimate.value, se: estimate.standardError },
      ...{ lower: estimate.lower, upper: estimate.upper, hidden: unlisted.value },
    };
  },
};

/** Adapters of the measures of need against service. */
export const matchingMeasuresAdapters: readonly Adapter[] = [
  difference,
  associate,
  agree,
  levels,
  bounds,
  rake,
  prevalence,
  synthetic,
  recapture,
];
