import {
  designEstimate,
  type DesignEstimateInput,
  raoScott,
  replicateEstimate,
  type SurveyFigure,
  type SurveyMeasure,
  type Tally,
  tallyRows,
} from "@upstream/core";
import type { Adapter, AdapterContext } from "../adapter.js";

type Row = Readonly<Record<string, string | number | null | undefined>>;
type Lonely = DesignEstimateInput["lonelyPsu"];

interface SurveyInput {
  readonly file?: string;
  readonly rows?: readonly Row[];
  readonly needRule?: string;
  readonly serviceRule?: string;
  readonly strata?: string | null;
  /** A second name is the second stage, whose units are the rows. */
  readonly cluster?: string | readonly string[] | null;
  readonly weight?: string | null;
  readonly fpc?: string | readonly string[] | null;
  readonly by?: string | readonly string[];
  readonly lonelyPsu?: Lonely;
}

const comparisons: Readonly<Record<string, (found: string, asked: string) => boolean>> = {
  "==": (found, asked) => found === asked,
  "!=": (found, asked) => found !== asked,
  "<": (found, asked) => Number(found) < Number(asked),
  "<=": (found, asked) => Number(found) <= Number(asked),
  ">": (found, asked) => Number(found) > Number(asked),
  ">=": (found, asked) => Number(found) >= Number(asked),
};

/** Rules such as `api00 < 600` and `awards == Yes`. */
function follows(rule: string, row: Row): 0 | 1 | "unknown" {
  const [, field = "", comparison = "", asked = ""] = /^\s*(\S+)\s*([=!<>]+)\s*(.*?)\s*$/.exec(
    rule,
  )!;
  const found = String(row[field] ?? "");
  if (found === "" || found === "NA") return "unknown";
  return comparisons[comparison]!(found, asked.replace(/^["']|["']$/g, "")) ? 1 : 0;
}

const list = (names: string | readonly string[] | null | undefined): readonly string[] =>
  names == null ? [] : typeof names === "string" ? [names] : names;

/** Without a rule a row has the flag itself, under one of a few names. */
function flagOf(
  row: Row,
  rule: string | undefined,
  ...fields: readonly string[]
): 0 | 1 | "unknown" {
  if (rule !== undefined) return follows(rule, row);
  const value = fields.map((field) => row[field]).find((found) => found !== undefined);
  return value == null || value === "" ? "unknown" : Number(value) === 1 ? 1 : 0;
}

function tallyOf(input: SurveyInput, csv: AdapterContext["csv"]): Tally {
  const source: readonly Row[] = input.rows ?? csv(input.file ?? "");
  const [psu] = list(input.cluster);
  const [fpc, fpcWithin] = list(input.fpc);
  const by = list(input.by);
  const rows = source.map((row) => ({
    need: flagOf(row, input.needRule, "need", "high_need"),
    service: flagOf(row, input.serviceRule, "svc", "service", "any_targeted_service"),
    ...(input.strata != null && { stratum: String(row[input.strata]) }),
    ...(psu !== undefined && { psu: String(row[psu]) }),
    ...(fpc !== undefined && { fpc: Number(row[fpc]) }),
    ...(fpcWithin !== undefined && { fpcWithin: Number(row[fpcWithin]) }),
    ...(input.weight != null && { weight: Number(row[input.weight]) }),
    ...Object.fromEntries(by.map((name) => [`by ${name}`, String(row[name])])),
  }));
  return tallyRows({
    rows,
    need: "need",
    service: "service",
    ...(input.strata != null && { stratum: "stratum" }),
    ...(psu !== undefined && { psu: "psu" }),
    ...(fpc !== undefined && { fpc: "fpc" }),
    ...(fpcWithin !== undefined && { fpcWithin: "fpcWithin" }),
    ...(input.weight != null && { weight: "weight" }),
    by: by.map((name) => `by ${name}`),
  });
}

/** What the cases call the measures. */
const measures: Readonly<Record<string, SurveyMeasure>> = {
  prevalence: "prevalence",
  reach: "reach",
  needTotal: "needTotal",
  serviceTotal: "serviceTotal",
  bothTotal: "bothTotal",
  unmetTotal: "unmetNeedTotal",
  coverage: "coverage",
  precision: "targetEfficiency",
  capacityRatio: "capacityRatio",
  overlapShare: "bothOfAll",
};

/** The cases' own limits are normal unless a name says otherwise; their groups are shown. */
const plain = { limits: "normal", smallCounts: "show" } as const;

const shown = ({ value, standardError, lower, upper, degreesOfFreedom }: SurveyFigure): object => ({
  ...{ value, lower, upper },
  se: standardError,
  df: degreesOfFreedom,
});

const design: Adapter = {
  fn: ["designEstimate"],
  run: (input: SurveyInput, { csv, expected }) => {
    const tally = tallyOf(input, csv);
    const { lonelyPsu } = input;
    const base = { tally, ...plain, ...(lonelyPsu !== undefined && { lonelyPsu }) };
    const estimate = (more: Omit<DesignEstimateInput, "tally">): SurveyFigure =>
      designEstimate({ ...base, ...more });
    const prevalence = estimate({ of: "prevalence" });
    const { designEffect } = prevalence;
    const test =
      "raoScott" in expected ? raoScott({ tally, ...(lonelyPsu && { lonelyPsu }) }) : null;
    return {
      ...Object.fromEntries(
        Object.entries(measures)
          .filter(([name]) => name in expected)
          .map(([name, of]) => [name, shown(estimate({ of }))]),
      ),
      df: prevalence.degreesOfFreedom,
      prevalenceLogit: shown(estimate({ of: "prevalence", limits: "logit" })),
      prevalenceBeta: shown(estimate({ of: "prevalence", limits: "beta" })),
      coverageDomainLogit: shown(estimate({ of: "coverage", limits: "logit" })),
      coverageDomainBeta: shown(estimate({ of: "coverage", limits: "beta" })),
      prevalenceDeffReplace: designEffect.replacement.value,
      prevalenceDeffWithoutReplacement: designEffect.withoutReplacement.value,
      raoScott: test && {
        F: test.f,
        ndf: test.numeratorDegreesOfFreedom,
        ddf: test.denominatorDegreesOfFreedom,
        p: test.pValue,
      },
    };
  },
};

/** Rows of one measure by group, in the order of their labels. */
const byGroup: Adapter = {
  fn: ["designEstimateBy"],
  run: (input: SurveyInput, { csv, expected }) => {
    const tally = tallyOf(input, csv);
    const names = list(input.by);
    const wanted = Object.keys((expected["rows"] as readonly Row[] | undefined)?.[0] ?? {});
    const asked = wanted.filter((name) => name in measures);
    const { lonelyPsu } = input;
    const results = asked.map((name) =>
      designEstimate({
        ...{ tally, ...plain },
        ...(lonelyPsu !== undefined && { lonelyPsu }),
        of: measures[name]!,
        by: names.map((each) => `by ${each}`),
      }),
    );
    const label = (group: Row): string =>
      names.map((name) => String(group[`by ${name}`])).join("\0");
    const rows = (results[0]?.groups ?? [])
      .map((first, index) => ({
        ...shown(first),
        ...Object.fromEntries(names.map((name) => [name, first.group[`by ${name}`]])),
        ...Object.fromEntries(
          asked.map((name, each) => [name, results[each]?.groups?.[index]?.value]),
        ),
        label: label(first.group),
      }))
      .sort((first, second) => (first.label < second.label ? -1 : 1));
    return { rows };
  },
};

const replicate: Adapter = {
  fn: ["replicateEstimate"],
  run: (input: SurveyInput, { csv, expected }) => {
    const tally = tallyOf(input, csv);
    const { lonelyPsu } = input;
    const base = { tally, ...plain, ...(lonelyPsu !== undefined && { lonelyPsu }) };
    return Object.fromEntries(
      Object.keys(expected).flatMap((field) => {
        const linearised = /^linearised(.)(.*)$/.exec(field);
        const name = linearised ? linearised[1]!.toLowerCase() + linearised[2]! : field;
        const of = measures[name];
        if (of === undefined) return [];
        const run = linearised ? designEstimate : replicateEstimate;
        return [[field, shown(run({ ...base, of }))]];
      }),
    );
  },
};

/** Adapters of estimates from surveys. */
export const matchingSurveyAdapters: readonly Adapter[] = [design, byGroup, replicate];
