import {
  concentrationIndex,
  fayHerriot,
  funnel,
  type FunnelLimitKind,
  horizontalInequity,
  type IndexEstimate,
  shrink,
  slopeIndex,
  slopeIndexLogit,
} from "@upstream/core";
import type { Adapter, AdapterContext } from "../adapter.js";

/** A slope or relative index under the names of the cases, such as `sii`, `siiSE` and `siiLower`. */
function named(name: string, estimate: IndexEstimate): Record<string, number | null> {
  return {
    [name]: estimate.value,
    [`${name}SE`]: estimate.standardError,
    [`${name}Lower`]: estimate.lower,
    [`${name}Upper`]: estimate.upper,
  };
}

interface SlopeInput {
  readonly population: readonly number[];
  readonly value: readonly number[];
  readonly se?: readonly number[];
}

const slope: Adapter = {
  fn: ["slopeIndex"],
  run: ({ population, value, se }: SlopeInput) => {
    const result = slopeIndex({
      population,
      value,
      ...(se !== undefined && { standardError: se }),
    });
    return {
      ...named("sii", result.slopeIndex),
      ...named("rii", result.relativeIndex),
      intercept: result.intercept,
      ranks: result.ranks,
    };
  },
};

const slopeLogit: Adapter = {
  fn: ["slopeIndexLogit"],
  run: ({ n, x }: { n: readonly number[]; x: readonly number[] }) => {
    const result = slopeIndexLogit({ count: x, total: n });
    return {
      ...named("sii", result.slopeIndex),
      ...named("rii", result.relativeIndex),
      ...named("slope", result.logitSlope),
      intercept: result.intercept,
    };
  },
};

/** A column as the case gives it: numbers, or the name of a column of the file. */
type Column = string | readonly (number | null)[];

interface FromFile {
  readonly file?: string;
  readonly weight?: Column | null;
}

/** Reads columns from the case itself or from its file; a blank is missing. */
function columnReader(
  { file, weight }: FromFile,
  { csv }: AdapterContext,
): {
  readonly column: (given: Column) => (number | null)[];
  readonly weights: { readonly weight?: number[] };
} {
  const rows = file === undefined ? [] : csv(file);
  const column = (given: Column): (number | null)[] =>
    typeof given === "string"
      ? rows.map((row) => {
          const text = row[given] ?? "";
          return text === "" ? null : Number(text);
        })
      : [...given];
  return {
    column,
    weights: weight == null ? {} : { weight: column(weight).map((each) => each ?? 0) },
  };
}

interface ConcentrationInput extends FromFile {
  readonly outcome: Column;
  readonly rank: Column;
  readonly lower?: number;
  readonly upper?: number;
}

const concentration: Adapter = {
  fn: ["concentrationIndex"],
  run: ({ outcome, rank, lower, upper, ...from }: ConcentrationInput, context) => {
    const { column, weights } = columnReader(from, context);
    const result = concentrationIndex({
      outcome: column(outcome),
      rank: column(rank),
      ...weights,
      lowerBound: lower ?? 0,
      // The cases' flags have the bounds 0 and 1, as their note says.
      upperBound: upper ?? 1,
    });
    return {
      mean: result.mean,
      index: result.index.value,
      generalised: result.generalised.value,
      erreygers: result.erreygers.value,
      wagstaff: result.wagstaff.value,
    };
  },
};

interface InequityInput extends FromFile {
  readonly use: Column;
  readonly rank: Column;
  readonly needFactors: Named;
  readonly controls?: Named | null;
}

/** Columns by name: one or several of the file, or given in the case. */
type Named = string | readonly string[] | Readonly<Record<string, Column>>;

function isNames(given: Exclude<Named, string>): given is readonly string[] {
  return Array.isArray(given);
}

const inequity: Adapter = {
  fn: ["horizontalInequity"],
  run: ({ use, rank, needFactors, controls, ...from }: InequityInput, context) => {
    const { column, weights } = columnReader(from, context);
    const columns = (given: Named): Record<string, readonly (number | null)[]> => {
      const entries: [string, Column][] =
        typeof given === "string"
          ? [[given, given]]
          : isNames(given)
            ? given.map((name) => [name, name])
            : Object.entries(given);
      return Object.fromEntries(entries.map(([name, each]) => [name, column(each)]));
    };
    const result = horizontalInequity({
      use: column(use),
      rank: column(rank),
      needFactors: columns(needFactors),
      ...(controls != null && { controls: columns(controls) }),
      ...weights,
    });
    return {
      concentrationUse: result.concentrationUse.value,
      concentrationNeed: result.concentrationNeed,
      horizontalInequity: result.horizontalInequity.value,
      // Use less what need predicts, plus the mean: its index is the same by linearity.
      concentrationStandardised: result.horizontalInequity.value,
      coefficients: Object.fromEntries(
        result.coefficients.map(({ name, value }) => [name ?? "(Intercept)", value]),
      ),
    };
  },
};

interface CountsInput {
  readonly x: readonly number[];
  readonly n: readonly number[];
}

const funnels: Adapter = {
  fn: ["funnel"],
  run: ({ x, n }: CountsInput) => {
    const with_ = (limits: FunnelLimitKind): ReturnType<typeof funnel> =>
      funnel({ count: x, total: n, limits, overdispersion: "ignore", smallCounts: "show" });
    const [score, exact] = [with_("score"), with_("exact")];
    return {
      average: score.average,
      limits: score.units.map((unit, k) => ({
        n: unit.total,
        p: unit.rate,
        scoreLow95: unit.lower95,
        scoreHigh95: unit.upper95,
        scoreLow998: unit.lower998,
        scoreHigh998: unit.upper998,
        exactLow95: exact.units[k]?.lower95,
        exactHigh95: exact.units[k]?.upper95,
        exactLow998: exact.units[k]?.lower998,
        exactHigh998: exact.units[k]?.upper998,
      })),
      z: score.units.map(({ zScore }) => zScore),
      phiWinsorised10: score.overdispersion,
      phiRaw: score.overdispersionRaw,
    };
  },
};

const shrinkage: Adapter = {
  fn: ["shrink"],
  run: ({ x, n }: CountsInput) => {
    const groups = { count: x, total: n, smallCounts: "show" } as const;
    const marshall = shrink({ ...groups, method: "marshall" });
    const { units, prior } = shrink({ ...groups, method: "betaBinomial" });
    return {
      mean: marshall.mean,
      marshallVariance: marshall.prior?.variance,
      marshall: marshall.units.map(({ shrunk }) => shrunk),
      betaBinomial: {
        mu: prior?.mean,
        M: prior?.strength,
        alpha: prior?.alpha,
        beta: prior?.beta,
        logLik: prior?.logLikelihood,
        posteriorMean: units.map(({ shrunk }) => shrunk),
        lower: units.map(({ lower }) => lower),
        upper: units.map(({ upper }) => upper),
      },
    };
  },
};

interface AreasInput {
  readonly y: readonly number[];
  readonly variance: readonly number[];
  readonly x?: readonly number[] | readonly (readonly number[])[];
}

const areas: Adapter = {
  fn: ["fayHerriot"],
  run: ({ y, variance, x = [] }: AreasInput) => {
    const columns = (typeof x[0] === "number" ? [x] : x) as readonly (readonly number[])[];
    const result = fayHerriot({
      value: y,
      variance,
      predictors: Object.fromEntries(columns.map((column, k) => [`x${String(k + 1)}`, column])),
    });
    return {
      sigma2: result.varianceBetween,
      beta: result.coefficients.map(({ value }) => value),
      betaSE: result.coefficients.map(({ standardError }) => standardError),
      eblup: result.areas.map(({ estimate }) => estimate),
      mse: result.areas.map(({ meanSquaredError }) => meanSquaredError),
    };
  },
};

/** Adapters of inequality, areas and providers. */
export const matchingEquityAdapters: readonly Adapter[] = [
  slope,
  slopeLogit,
  concentration,
  inequity,
  funnels,
  shrinkage,
  areas,
];
