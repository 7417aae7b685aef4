import type { UpstreamErrorPath } from "../../errors.js";
import { say, type Sentence, type Wording } from "../../internal/say.js";
import type { Unit } from "../../internal/quantities.js";
import * as words from "../../words/en-GB.js";
import { assumptionName } from "./assumption-names.js";
import { budgetFigures } from "./budget-figures.js";
import type { EffectMeasure } from "./effect-measure.js";
import { ledgerLines } from "./ledger-lines.js";
import type { PreventionRun } from "./prevention-run.js";
import { summaryFigures } from "./summary-figures.js";

/** An input of a figure: where it stands in the model, its value and where it comes from. */
export interface ExplainedInput {
  readonly path: UpstreamErrorPath;
  readonly name: Sentence;
  readonly value: number | string | readonly number[];
  readonly source: string | null;
}

/** One figure of a model with all that it is computed from. */
export interface ExplainedFigure {
  /** Where the figure stands in the results, such as `metrics.npsvGbp`. */
  readonly id: string;
  readonly name: Sentence;
  /** A number, or one for each year; null where the figure has no value. */
  readonly value: number | null | readonly number[];
  readonly unit: Unit;
  /** The formula in words. */
  readonly formula: Sentence;
  /** The formula in symbols, with `t` for the year. */
  readonly symbols: string;
  readonly inputs: readonly ExplainedInput[];
  /** Ids of the figures that the formula uses. */
  readonly uses: readonly string[];
}

/** What a figure's author writes; `about` names the cost, outcome or agency. */
interface Draft {
  readonly id: string;
  readonly name: Wording;
  readonly about?: string;
  readonly value: number | null | ArrayLike<number>;
  readonly unit: Unit;
  readonly formula: Sentence;
  readonly symbols: string;
  readonly inputs?: readonly UpstreamErrorPath[];
  readonly uses?: readonly string[];
}

function effectFormula(measure: EffectMeasure): {
  readonly formula: Sentence;
  readonly symbols: string;
} {
  switch (measure) {
    case "relativeReduction":
      return { formula: say(words.formulaRelativeReduction), symbols: "i = p e" };
    case "riskDifference":
      return { formula: say(words.formulaRiskDifference), symbols: "i = ± e" };
    case "relativeRisk":
      return { formula: say(words.formulaRelativeRisk), symbols: "i = ± p (e - 1)" };
    case "oddsRatio":
      return { formula: say(words.formulaOddsRatio), symbols: "i = ± (p e / (1 - p + p e) - p)" };
    case "standardisedDifference":
      return {
        formula: say(words.formulaStandardisedDifference),
        symbols: "i = ± (Φ(Φ⁻¹(p) + e) - p)",
      };
    case "meanDifference":
      return { formula: say(words.formulaMeanDifference), symbols: "i = ± e" };
  }
}

/**
 * Explain every figure of a run: its formula, its inputs and the figures it rests on.
 *
 * @param run - A model with its rows.
 * @returns The figures, each after those that it uses.
 * @internal
 */
export function explainedFigures(run: PreventionRun): readonly ExplainedFigure[] {
  return [
    ...peopleDrafts(run),
    ...costDrafts(run),
    ...outcomeDrafts(run),
    ...ledgerDrafts(run),
    ...metricDrafts(run),
  ].map((draft) => figureOf(run, draft));
}

function figureOf(run: PreventionRun, draft: Draft): ExplainedFigure {
  const { value, about, name } = draft;
  return {
    id: draft.id,
    name:
      about === undefined ? say(name) : say(words.figureOfItem, { figure: say(name), item: about }),
    value: value === null || typeof value === "number" ? value : Array.from(value),
    unit: draft.unit,
    formula: draft.formula,
    symbols: draft.symbols,
    inputs: (draft.inputs ?? []).map((path) => inputOf(run, path)),
    uses: draft.uses ?? [],
  };
}

function inputOf({ model, compiled }: PreventionRun, path: UpstreamErrorPath): ExplainedInput {
  const [list, index, field] = path;
  const items = list === "costs" ? model.costs : list === "outcomes" ? model.outcomes : undefined;
  const item = items?.[Number(index)];
  const base = { path, name: assumptionName(model, path), source: item?.source ?? null };
  if (path[0] === "discount" || field === "discount") {
    return {
      ...base,
      value: compiled.provenance.discount.id,
      source: compiled.provenance.discount.edition,
    };
  }
  const parameter = compiled.parameters.find(
    (each) => each.path.length === path.length && each.path.every((key, at) => key === path[at]),
  );
  if (parameter !== undefined) {
    return { ...base, value: compiled.plan.values[parameter.index] ?? 0 };
  }
  const found = path.reduce<unknown>(
    (inside, key) => (inside as Record<string | number, unknown> | undefined)?.[key],
    model,
  );
  if (typeof found === "number" || typeof found === "string") return { ...base, value: found };
  return { ...base, value: Array.from(found as ArrayLike<number>) };
}

function slice(row: Float64Array, index: number, years: number): Float64Array {
  return row.subarray(index * years, (index + 1) * years);
}

function peopleDrafts({ compiled, rows }: PreventionRun): readonly Draft[] {
  return [
    {
      id: "discountFactors",
      name: words.labelDiscountFactor,
      value: compiled.plan.discountFactors,
      unit: "ratio",
      formula: say(words.formulaDiscount),
      symbols: "DF[0] = 1; DF[t] = DF[t-1] / (1 + r[t])",
      inputs: [["discount"]],
    },
    {
      id: "treated",
      name: words.labelTreated,
      value: rows.treated,
      unit: "people/year",
      formula: say(words.formulaTreated),
      symbols: "N[t] = cohort[t] × take-up × retention",
      inputs: [["cohort"], ["takeUp"], ["retention"]],
    },
  ];
}

const basisFormulas = {
  fixed: words.formulaCostFixed,
  perReferred: words.formulaCostPerReferred,
  perTreated: words.formulaCostPerTreated,
  stepped: words.formulaCostStepped,
} as const;
const basisSymbols = {
  fixed: "",
  perReferred: " × cohort[t]",
  perTreated: " × N[t]",
  stepped: " × ceil(N[t] / size)",
} as const;

function costDrafts({ model, rows }: PreventionRun): readonly Draft[] {
  return model.costs.flatMap((cost, index): readonly Draft[] => {
    const at = (field: string): UpstreamErrorPath => ["costs", index, field];
    const real = `costs[${index}].realGbp`;
    const isPerPerson = cost.basis === "perTreated" || cost.basis === "stepped";
    return [
      {
        id: real,
        name: words.labelCostReal,
        about: cost.name,
        value: slice(rows.costReal, index, model.years),
        unit: "£/year",
        formula: say(basisFormulas[cost.basis]),
        symbols: `C[t] = amount[t]${basisSymbols[cost.basis]} × index × (1 + ob) × (1 + g)^t`,
        inputs: [
          at(cost.unitCostGbp === undefined ? "amountsGbp" : "unitCostGbp"),
          at("priceYear"),
          ["basePriceYear"],
          at("optimismBias"),
          at("realInflation"),
          ...(cost.basis === "perReferred" ? [["cohort"]] : []),
          ...(cost.basis === "stepped" ? [at("stepSize")] : []),
          ...(cost.costPer !== undefined && cost.costPer !== model.cohortPer
            ? [["childrenPerFamily"]]
            : []),
        ],
        uses: isPerPerson ? ["treated"] : [],
      },
      {
        id: `costs[${index}].presentValueGbp`,
        name: words.labelPresentCost,
        about: cost.name,
        value: rows.costPresent[index] ?? 0,
        unit: "£",
        formula: say(words.formulaPresentValue),
        symbols: "PV = Σt C[t] × DF[t]",
        uses: [real, "discountFactors"],
      },
    ];
  });
}

function outcomeDrafts(run: PreventionRun): readonly Draft[] {
  return run.model.outcomes.flatMap((_, index) => [
    ...effectDrafts(run, index),
    ...valueDrafts(run, index),
  ]);
}

function effectDrafts({ model, rows }: PreventionRun, index: number): readonly Draft[] {
  const outcome = model.outcomes[index];
  if (outcome === undefined) return [];
  const at = (field: string): UpstreamErrorPath => ["outcomes", index, field];
  const id = (figure: string): string => `outcomes[${index}].${figure}`;
  const about = outcome.name;
  const effect = effectFormula(outcome.effectMeasure);
  const isDifference =
    outcome.effectMeasure === "riskDifference" || outcome.effectMeasure === "meanDifference";
  const inPoints = outcome.deadweightMode === "percentagePoints";
  const effectPer = outcome.effectPer ?? model.cohortPer;
  const isConverted = effectPer !== model.cohortPer;
  return [
    {
      id: id("impactPerTreated"),
      name: words.labelImpact,
      about,
      value: rows.impact[index] ?? 0,
      unit: "ratio",
      formula: effect.formula,
      symbols: effect.symbols,
      inputs: [...(isDifference ? [] : [at("prevalence")]), at("effect")],
    },
    {
      id: id("netPerTreated"),
      name: words.labelNetPerTreated,
      about,
      value: rows.netPerTreated[index] ?? 0,
      unit: "ratio",
      formula: say(inPoints ? words.formulaNetPoints : words.formulaNetShare),
      symbols: inPoints
        ? "n = (i less d points, not past 0) × a × (1 - disp) × (1 - leak) × (1 - subst) × m"
        : "n = i × (1 - d) × a × (1 - disp) × (1 - leak) × (1 - subst) × m",
      inputs: [
        at("deadweight"),
        at("attribution"),
        at("displacement"),
        at("leakage"),
        at("substitution"),
        at("multiplier"),
      ],
      uses: [id("impactPerTreated")],
    },
    {
      id: id("profile"),
      name: words.labelProfile,
      about,
      value: slice(rows.profile, index, model.years),
      unit: "fraction",
      formula: say(words.formulaProfile),
      symbols:
        "f[k] = 0 outside [lag, end); min(1, (k - lag + 1) / ramp) × (1 - drop)^max(0, k - lag - ramp + 1)",
      inputs: [
        at("lagYears"),
        at("rampYears"),
        at("durationYears"),
        at("dropOff"),
        ...(outcome.evidenceHorizonYears === undefined ? [] : [at("evidenceHorizonYears")]),
      ],
    },
    {
      id: id("quantity"),
      name: words.labelQuantity,
      about,
      value: slice(rows.quantity, index, model.years),
      unit: "people/year",
      formula: say(words.formulaQuantity),
      symbols: `Q[t] = n × Σs N[s] × f[t - s]${isConverted ? (effectPer === "child" ? " × c" : " / c") : ""}`,
      inputs: isConverted ? [["childrenPerFamily"]] : [],
      uses: ["treated", id("netPerTreated"), id("profile")],
    },
  ];
}

function valueDrafts({ model, rows, compiled }: PreventionRun, index: number): readonly Draft[] {
  const outcome = model.outcomes[index];
  if (outcome === undefined) return [];
  const { years } = model;
  const at = (field: string): UpstreamErrorPath => ["outcomes", index, field];
  const id = (figure: string): string => `outcomes[${index}].${figure}`;
  const about = outcome.name;
  const effectPer = outcome.effectPer ?? model.cohortPer;
  const valuePer = outcome.valuePer ?? effectPer;
  const isConverted = valuePer !== effectPer;
  const isAmount = outcome.cashableUnitValueGbp !== undefined;
  const factors = outcome.discount === undefined ? ["discountFactors"] : [id("discountFactors")];
  const step = (model.stepUnits ?? []).findIndex(({ name }) => name === outcome.stepUnit);
  const isStepped = step >= 0;
  return [
    ...(outcome.discount === undefined
      ? []
      : [
          {
            id: id("discountFactors"),
            name: words.labelDiscountFactor,
            about,
            value: slice(compiled.plan.outcomeFactors, index, years),
            unit: "ratio" as const,
            formula: say(words.formulaDiscount),
            symbols: "DF[0] = 1; DF[t] = DF[t-1] / (1 + r[t])",
          },
        ]),
    {
      id: id("unitValueRealGbp"),
      name: words.labelUnitValue,
      about,
      value: rows.unitValueReal[index] ?? 0,
      unit: "£",
      formula: say(words.formulaUnitValue),
      symbols: "u = value × index(base year) / index(price year)",
      inputs: [at("unitValueGbp"), at("priceYear"), ["basePriceYear"]],
    },
    {
      id: id("valueGbp"),
      name: words.labelValue,
      about,
      value: slice(rows.value, index, years),
      unit: "£/year",
      formula: say(words.formulaValue),
      symbols: `V[t] = Q[t] × u${isConverted ? (valuePer === "child" ? " × c" : " / c") : ""} × (1 - ob) × (1 + g)^t`,
      inputs: [
        at("optimismBias"),
        at("realInflation"),
        ...(isConverted ? [["childrenPerFamily"]] : []),
      ],
      uses: [id("quantity"), id("unitValueRealGbp")],
    },
    {
      id: id("cashableGbp"),
      name: words.labelOfWhichCashable,
      about,
      value: slice(rows.cashable, index, years),
      unit: "£/year",
      formula: say(
        isStepped
          ? words.formulaCashableSteps
          : isAmount
            ? words.formulaCashableAmount
            : words.formulaCashableShare,
      ),
      symbols: `K[t] = V[t] × ${isAmount ? "cash value / value" : "k"}${
        isStepped ? " × floor(S[t] / size) × size / S[t]" : ""
      }`,
      inputs: [
        at(isAmount ? "cashableUnitValueGbp" : "cashableShare"),
        ...(isStepped ? [["stepUnits", step, "stepSize"]] : []),
      ],
      uses: [id("valueGbp")],
    },
    {
      id: id("presentValueGbp"),
      name: words.headingPresentValue,
      about,
      value: rows.valuePresent[index] ?? 0,
      unit: "£",
      formula: say(words.formulaPresentValue),
      symbols: "PV = Σt V[t] × DF[t]",
      uses: [id("valueGbp"), ...factors],
    },
    {
      id: id("presentCashableGbp"),
      name: words.labelPresentCashable,
      about,
      value: rows.cashablePresent[index] ?? 0,
      unit: "£",
      formula: say(words.formulaPresentValue),
      symbols: "PV = Σt K[t] × DF[t]",
      uses: [id("cashableGbp"), ...factors],
    },
  ];
}

function ledgerDrafts(run: PreventionRun): readonly Draft[] {
  const { model } = run;
  return ledgerLines(run).agencies.flatMap((line, position): readonly Draft[] => {
    const { agency } = line;
    const id = (figure: string): string => `ledger.agencies[${position}].${figure}`;
    const paid = model.costs.flatMap((cost, index) =>
      cost.agency === agency ? [`costs[${index}].presentValueGbp`] : [],
    );
    const shared = model.outcomes.flatMap(({ category, agencyShares }, index) =>
      category === "fiscal" && (agencyShares[agency] ?? 0) > 0 ? [index] : [],
    );
    const draft = (
      figure: string,
      name: Wording,
      value: number,
      rest: Pick<Draft, "formula" | "symbols" | "inputs" | "uses">,
    ): Draft => ({ id: id(figure), name, about: agency, value, unit: "£", ...rest });
    return [
      draft("cashCostGbp", words.labelCashCost, line.cashCostGbp, {
        formula: say(words.formulaAgencyCost),
        symbols: "Σ PV of its capital and revenue",
        uses: paid,
      }),
      draft("inKindCostGbp", words.labelInKindCost, line.inKindCostGbp, {
        formula: say(words.formulaAgencyInKind),
        symbols: "Σ PV of its costs in kind",
        uses: paid,
      }),
      draft("fiscalValueGbp", words.labelFiscalValue, line.fiscalValueGbp, {
        formula: say(words.formulaAgencyFiscal),
        symbols: "Σ share × PV of fiscal outcomes",
        inputs: shared.map((index) => ["outcomes", index, "agencyShares", agency]),
        uses: shared.map((index) => `outcomes[${index}].presentValueGbp`),
      }),
      draft("netGbp", words.labelNet, line.netGbp, {
        formula: say(words.formulaAgencyNet),
        symbols: "net = fiscal - cash cost - in-kind cost",
        uses: [id("fiscalValueGbp"), id("cashCostGbp"), id("inKindCostGbp")],
      }),
    ];
  });
}

function metricDrafts(run: PreventionRun): readonly Draft[] {
  const { model } = run;
  const metrics = summaryFigures(run);
  const { peakFunding } = budgetFigures(run);
  const present = (of: (index: number) => boolean, figure: string): readonly string[] =>
    model.outcomes.flatMap((_, index) => (of(index) ? [`outcomes[${index}].${figure}`] : []));
  const isFiscal = (index: number): boolean => model.outcomes[index]?.category === "fiscal";
  const costs = (isCash: boolean): readonly string[] =>
    model.costs.flatMap(({ kind }, index) =>
      isCash && kind === "inKind" ? [] : [`costs[${index}].presentValueGbp`],
    );
  const money = (
    figure: string,
    name: Wording,
    value: number | null,
    formula: Sentence,
    symbols: string,
    uses: readonly string[],
    unit: Unit = "£",
  ): Draft => ({
    id: `metrics.${figure}`,
    name,
    value,
    unit,
    formula,
    symbols,
    uses,
  });
  const of = (...figures: readonly string[]): readonly string[] =>
    figures.map((figure) => `metrics.${figure}`);
  const years = { fiscal: present(isFiscal, "valueGbp"), cash: present(isFiscal, "cashableGbp") };
  const realCosts = model.costs.flatMap(({ kind }, index) =>
    kind === "inKind" ? [] : [`costs[${index}].realGbp`],
  );
  return [
    money(
      "publicValueGbp",
      words.labelPublicValue,
      metrics.publicValueGbp,
      say(words.formulaPublicValue),
      "PV(public) = Σ PV of outcomes",
      present(() => true, "presentValueGbp"),
    ),
    money(
      "fiscalValueGbp",
      words.labelFiscalValue,
      metrics.fiscalValueGbp,
      say(words.formulaFiscalValue),
      "PV(fiscal) = Σ PV of fiscal outcomes",
      present(isFiscal, "presentValueGbp"),
    ),
    money(
      "cashableValueGbp",
      words.labelCashableValue,
      metrics.cashableValueGbp,
      say(words.formulaCashableValue),
      "PV(cashable) = Σ PV of cashable value",
      present(isFiscal, "presentCashableGbp"),
    ),
    money(
      "costGbp",
      words.labelCost,
      metrics.costGbp,
      say(words.formulaCost),
      "PV(cost) = Σ PV of costs",
      costs(false),
    ),
    money(
      "cashCostGbp",
      words.labelCashCost,
      metrics.cashCostGbp,
      say(words.formulaCashCost),
      "PV(cash cost) = Σ PV of capital and revenue",
      costs(true),
    ),
    money(
      "netPresentBudgetImpactGbp",
      words.labelBudgetImpact,
      metrics.netPresentBudgetImpactGbp,
      say(words.formulaBudgetImpact),
      "NPBI = PV(cash cost) - PV(fiscal)",
      of("cashCostGbp", "fiscalValueGbp"),
    ),
    money(
      "npsvGbp",
      words.labelNpsv,
      metrics.npsvGbp,
      say(words.formulaNpsv),
      "NPSV = PV(public) - PV(cost)",
      of("publicValueGbp", "costGbp"),
    ),
    money(
      "bcr",
      words.labelBcr,
      metrics.bcr,
      say(words.formulaBcr),
      "BCR = PV(public) / PV(cost)",
      of("publicValueGbp", "costGbp"),
      "ratio",
    ),
    money(
      "fiscalReturn",
      words.labelFiscalReturn,
      metrics.fiscalReturn,
      say(words.formulaFiscalReturn),
      "PV(fiscal) / PV(cash cost)",
      of("fiscalValueGbp", "cashCostGbp"),
      "ratio",
    ),
    money(
      "cashableReturn",
      words.labelCashableReturn,
      metrics.cashableReturn,
      say(words.formulaCashableReturn),
      "PV(cashable) / PV(cash cost)",
      of("cashableValueGbp", "cashCostGbp"),
      "ratio",
    ),
    money(
      "fiscalPayback.year",
      words.labelFiscalPayback,
      metrics.fiscalPayback.year,
      say(words.formulaPayback),
      "first t with Σ≤s PV(net) ≥ 0 for all s ≥ t",
      [...years.fiscal, ...realCosts, "discountFactors"],
      "year",
    ),
    money(
      "cashablePayback.year",
      words.labelCashablePayback,
      metrics.cashablePayback.year,
      say(words.formulaPayback),
      "first t with Σ≤s PV(net) ≥ 0 for all s ≥ t",
      [...years.cash, ...realCosts, "discountFactors"],
      "year",
    ),
    money(
      "peakFunding.cash.amountGbp",
      words.labelPeakFunding,
      peakFunding.cash.amountGbp,
      say(words.formulaPeak),
      "max(0, -min over t of Σ≤t (cashable - cash cost))",
      [...years.cash, ...realCosts],
    ),
  ];
}
