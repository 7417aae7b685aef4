import {
  effectSize,
  type EffectSizeInput,
  leaveOneOut,
  type PooledEffect,
  poolEffects,
  type PoolEffectsInput,
  smallStudyTest,
} from "@upstream/core";
import type { Adapter } from "../adapter.js";

type Columns = Readonly<Record<string, readonly number[]>>;

/** R writes a list of one as its item. */
type OneOrMore = number | readonly number[];
const listOf = (value: OneOrMore): readonly number[] =>
  typeof value === "number" ? [value] : value;

function columnsOf(columns: Readonly<Record<string, unknown>>): Columns {
  const lists = Object.entries(columns).filter(
    ([, value]) => typeof value === "number" || Array.isArray(value),
  );
  return Object.fromEntries(lists.map(([name, value]) => [name, listOf(value as OneOrMore)]));
}

interface EffectSizeCase {
  readonly twoByTwo?: Columns;
  readonly means?: Columns;
}

const column = (columns: Columns, name: string): readonly number[] => columns[name] ?? [];

/** metafor adds one half to every table with an empty cell, and keeps those empty in both groups. */
const metaforRules = { zeroCells: "addHalf", bothEmpty: "keep" } as const;

function fourFold(columns: Columns, index: number): EffectSizeInput["counts"] {
  const [a = 0, b = 0, c = 0, d = 0] = ["ai", "bi", "ci", "di"].map(
    (name) => column(columns, name)[index],
  );
  const [n1 = a + b, n2 = c + d] = ["n1i", "n2i"].map((name) => column(columns, name)[index]);
  return { treatedEvents: a, treatedPeople: n1, comparisonEvents: c, comparisonPeople: n2 };
}

function twoMeans(columns: Columns, index: number): EffectSizeInput["means"] {
  const [m1 = 0, sd1 = 0, n1 = 0, m2 = 0, sd2 = 0, n2 = 0] = [
    "m1",
    "sd1",
    "n1",
    "m2",
    "sd2",
    "n2",
  ].map((name) => (columns[name] ?? column(columns, `${name}i`))[index]);
  return {
    ...{ treatedMean: m1, treatedSd: sd1, treatedPeople: n1 },
    ...{ comparisonMean: m2, comparisonSd: sd2, comparisonPeople: n2 },
  };
}

/** Names of effects as cases write them. */
const measures = {
  logRR: "rr",
  RR: "rr",
  logOR: "or",
  OR: "or",
  RD: "rd",
  MD: "md",
  SMD: "smd",
  hedgesG: "smd",
  cohenD: "smd",
} as const;

const effects: Adapter = {
  fn: ["effectSize", "effectSizes", "escalc"],
  run: ({ twoByTwo, means, ...others }: EffectSizeCase & Columns, { expected }) => {
    const flat = columnsOf(others);
    const counts = columnsOf(twoByTwo ?? (flat["ai"] ? flat : {}));
    const scores = columnsOf(means ?? (flat["m1"] || flat["m1i"] ? flat : {}));
    const result: Record<string, unknown> = {};
    for (const [field, measure] of Object.entries(measures)) {
      if (!(field in expected)) continue;
      const isRisk = measure === "rr" || measure === "or" || measure === "rd";
      const columns = isRisk ? counts : scores;
      const rows = Array.from(Object.values(columns)[0] ?? [], (_, index) =>
        effectSize({
          measure,
          ...(isRisk ? { counts: fourFold(columns, index) } : { means: twoMeans(columns, index) }),
          ...metaforRules,
          ...(field === "cohenD" && { correction: "none" }),
        }),
      );
      result[field] = {
        yi: rows.map(({ analysis }) => analysis?.value ?? null),
        vi: rows.map(({ analysis }) => analysis?.variance ?? null),
        sei: rows.map(({ standardError }) => standardError),
      };
    }
    return result;
  },
};

const methods = ["DL", "REML", "ML", "PM", "HE", "SJ", "FE"] as const;

interface MetaAnalysisCase {
  readonly measure?: string;
  readonly yi?: OneOrMore;
  readonly vi?: OneOrMore;
  readonly sei?: OneOrMore;
  /** A case may ask for one estimator only; its line then stands at the top. */
  readonly method?: (typeof methods)[number];
  readonly hartungKnapp?: boolean;
}

function studiesOf({ yi, vi, sei, measure, ...columns }: MetaAnalysisCase): PoolEffectsInput {
  if (yi !== undefined) {
    return {
      measure: "other",
      studies: listOf(yi).map((value, index) => ({
        analysis: {
          value,
          variance: listOf(vi ?? [])[index] ?? (listOf(sei ?? [])[index] ?? 0) ** 2,
        },
      })),
    };
  }
  const known = measures[(measure ?? "logRR") as keyof typeof measures];
  const data = columnsOf({ ...columns });
  const isRisk = known === "rr" || known === "or" || known === "rd";
  return {
    measure: known,
    studies: Array.from(data["ai"] ?? data["m1i"] ?? data["m1"] ?? [], (_, index) =>
      isRisk ? { counts: fourFold(data, index) } : { means: twoMeans(data, index) },
    ),
    ...metaforRules,
  };
}

function lineOf(pool: PooledEffect, isHartungKnapp: boolean): Record<string, unknown> {
  const { value, betweenVariance, iSquared, hSquared, normal, hartungKnapp } = pool.compatibility;
  const limits = isHartungKnapp ? hartungKnapp : normal;
  return {
    estimate: value,
    se: limits?.standardError ?? null,
    ciLower: limits?.lower ?? null,
    ciUpper: limits?.upper ?? null,
    stat: limits?.statistic ?? null,
    p: limits?.pValue ?? null,
    tau2: betweenVariance,
    i2: 100 * iSquared,
    h2: hSquared,
    piLower: limits?.predictionLower ?? null,
    piUpper: limits?.predictionUpper ?? null,
  };
}

const metaAnalysis: Adapter = {
  fn: ["metaAnalysis", "poolEffects"],
  run: (input: MetaAnalysisCase, { expected }) => {
    const studies = studiesOf(input);
    const fixed = poolEffects({ ...studies, method: "FE" });
    const result: Record<string, unknown> = {
      k: fixed.studies,
      Q: fixed.heterogeneity?.q ?? 0,
      Qdf: fixed.heterogeneity?.df ?? 0,
      Qp: fixed.heterogeneity?.pValue ?? 1,
      yi: fixed.weights.map(({ value }) => value),
      vi: fixed.weights.map(({ variance }) => variance),
      fixed: lineOf(fixed, false),
      fixed_HK: lineOf(fixed, true),
    };
    for (const method of methods) {
      const pool = poolEffects({ ...studies, method });
      result[method] = lineOf(pool, false);
      result[`${method}_HK`] = lineOf(pool, true);
      if (`leaveOneOut${method}` in expected) {
        const { without } = leaveOneOut({ ...studies, method });
        // metafor's search for Paule and Mandel's variance stops short, for every subset as well.
        result[`leaveOneOut${method}`] = without.map(({ analysis }, index) =>
          method === "PM"
            ? poolEffects({ ...studies, method, studies: studies.studies.toSpliced(index, 1) })
                .compatibility.value
            : analysis.value,
        );
      }
    }
    const { analysis, heterogeneity } = poolEffects(studies);
    result["model"] = { ...analysis, ...heterogeneity };
    if (input.method !== undefined) {
      const pool = poolEffects({ ...studies, method: input.method });
      Object.assign(result, lineOf(pool, input.hartungKnapp === true));
    }
    if ("egger" in expected && fixed.studies >= 3) {
      const { measure, studies: rows } = studies;
      const rules = "yi" in input ? {} : metaforRules;
      const egger = smallStudyTest({ measure, studies: rows, ...rules, fewestStudies: 3 });
      const { intercept, standardError, statistic, pValue } = egger;
      result["egger"] = { intercept, se: standardError, t: statistic, p: pValue };
    }
    return result;
  },
  // Cases state two families: closed forms, and estimators that iterate.
  tolerance: ({ tolerance }) => {
    const families = (typeof tolerance === "object" ? tolerance : {}) as {
      readonly rel?: number;
      readonly abs?: number;
      readonly fixedAndDL?: { readonly rel?: number };
      readonly iterative?: { readonly abs?: number };
    };
    if (families.fixedAndDL === undefined && families.iterative === undefined) return families;
    const closed = families.fixedAndDL ?? {};
    const iterative = families.iterative ?? {};
    const each = ["REML", "ML", "PM", "SJ", "HE"].flatMap((name) => [name, `${name}_HK`]);
    const fields = [...each, "leaveOneOutREML", "leaveOneOutML", "leaveOneOutPM"].map(
      (name) => [name, iterative] as const,
    );
    return { ...closed, fields: Object.fromEntries(fields) };
  },
};

/** Adapters of effect sizes and pooled effects. */
export const evidenceAdapters: readonly Adapter[] = [effects, metaAnalysis];
